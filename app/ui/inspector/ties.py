"""What joins a person, a home or an agency to the rest: each tie opens with a click; a short form makes a new one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.genogram.picture import Key
from app.i18n import Text, mark, tr
from app.lens.view import BondKind, CaseView, ParentageKind, PartnershipKind
from app.operations.family import add_bond, link_parent, link_partners
from app.operations.homes import add_residence
from app.operations.network import link_agency
from app.ui import theme
from app.ui.desk import Desk
from app.ui.subjects import Subject, SubjectKind, choices, span, subject_name
from app.ui.widgets.bondkinds import bond_choices, bond_icon, icon_size
from app.ui.widgets.choosing import ChoiceEditor, labelled
from app.ui.widgets.parts import button, column, emptied, row, words


@dataclass(frozen=True, slots=True)
class TieLine:
    """One tie as it is listed: under which heading, to whom, how, and what opens it."""

    heading: Text
    to: str
    how: str
    key: Key


_PARENTS, _CHILDREN = mark("Parents", "heading of a list"), mark("Children", "heading of a list")
_PARTNERS, _BONDS = mark("Partners", "heading of a list"), mark("Relations", "heading of a list")
_HOMES, _AGENCIES = mark("Homes", "heading of a list"), mark("Agencies", "heading of a list")
_WORKERS, _DWELLERS = mark("Workers", "heading of a list"), mark("Who lives here", "heading of a list")
_FAMILY = mark("People and homes", "heading of a list")


def tie_lines(view: CaseView, row_id: UUID) -> list[TieLine]:
    """Return every tie of a person, a home or an agency, heading by heading."""
    return [*_of_family(view, row_id), *_of_homes(view, row_id), *_of_agencies(view, row_id)]


def _of_family(view: CaseView, row_id: UUID) -> Iterator[TieLine]:
    for heading, end, other in ((_PARENTS, "child_id", "parent_id"), (_CHILDREN, "parent_id", "child_id")):
        for link in view.parentages:
            if getattr(link, end) == row_id:
                how = _how(tr(link.kind.label), span(link.since, link.until))
                yield TieLine(heading, subject_name(view, getattr(link, other)), how, Key("parentage", link.id))
    for couple in view.partnerships:
        if row_id in {couple.a_id, couple.b_id}:
            ended = tr(couple.ending.label) if couple.ending else ""
            how = _how(tr(couple.kind.label), span(couple.since, couple.until), ended)
            other_id = couple.b_id if couple.a_id == row_id else couple.a_id
            yield TieLine(_PARTNERS, subject_name(view, other_id), how, Key("partnership", couple.id))
    for bond in view.bonds:
        if row_id in {bond.a_id, bond.b_id}:
            other_id = bond.b_id if bond.a_id == row_id else bond.a_id
            way = ("› " if bond.a_id == row_id else "‹ ") if bond.kind.is_directed else ""
            how = _how(tr(bond.kind.label), span(bond.since, bond.until))
            yield TieLine(_BONDS, way + subject_name(view, other_id), how, Key("bond", bond.id))


def _of_homes(view: CaseView, row_id: UUID) -> Iterator[TieLine]:
    for home in view.residences:
        how = _how(tr(home.kind.label), span(home.since, home.until, is_over=home.is_over))
        if home.person_id == row_id:
            yield TieLine(_HOMES, subject_name(view, home.household_id), how, Key("residence", home.id))
        elif home.household_id == row_id:
            yield TieLine(_DWELLERS, subject_name(view, home.person_id), how, Key("residence", home.id))


def _of_agencies(view: CaseView, row_id: UUID) -> Iterator[TieLine]:
    for tie in view.ties:
        strain = tr("straining") if tie.is_stressful else ""
        how = _how(tr(tie.strength.label), strain, span(tie.since, tie.until))
        if row_id in {tie.person_id, tie.household_id}:
            yield TieLine(_AGENCIES, subject_name(view, tie.agency_id), how, Key("tie", tie.id))
        elif tie.agency_id == row_id:
            yield TieLine(_FAMILY, subject_name(view, tie.person_id or tie.household_id), how, Key("tie", tie.id))
    for worker in view.professionals:
        if worker.agency_id == row_id:
            yield TieLine(_WORKERS, worker.name or tr("name not known"), worker.title, Key("professional", worker.id))


def _how(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


class TiesList(QWidget):
    """Lists the ties of one thing."""

    def __init__(self, desk: Desk, key: Key) -> None:
        super().__init__()
        self.setProperty("role", "sheet")
        self._desk, self._key = desk, key
        self._box = column(self, gap=2)
        self._lines: list[TieLine] | None = None
        self.refresh()

    @property
    def count(self) -> int:
        """Return how many ties are listed."""
        return len(self._lines or [])

    def refresh(self) -> None:
        """List them as they are now."""
        lines = tie_lines(self._desk.view, self._key.id) if self._key.id else []
        if lines == self._lines:
            return
        self._lines = lines
        emptied(self._box)
        heading: Text | None = None
        for line in lines:
            if line.heading != heading:
                heading = line.heading
                caption = words(tr(heading), "caption")
                caption.setContentsMargins(0, theme.px(10), 0, theme.px(2))
                self._box.addWidget(caption)
            self._box.addWidget(_opener(line, self._desk))
        if not lines:
            self._box.addWidget(words(tr("Nothing joins this to the others yet."), "quiet"))


def _opener(line: TieLine, desk: Desk) -> QWidget:
    def choose() -> None:
        desk.select(line.key)

    holder = QWidget()
    box = column(holder, gap=0)
    opener = button(line.to, choose, "row")
    opener.setAccessibleName(f"{line.to}, {line.how}")
    box.addWidget(opener)
    how = words(line.how, "small")
    how.setContentsMargins(theme.px(7), 0, 0, theme.px(4))
    box.addWidget(how)
    return holder


@dataclass(frozen=True)
class _New:
    """One kind of tie that can be made from a person: to whom, which kinds it has, and how it is made."""

    text: Text
    to: SubjectKind
    kinds: Callable[[], list[tuple[str, object]]] | None
    make: Callable[[Desk, UUID, UUID, object], object]


def _parent(desk: Desk, person_id: UUID, other_id: UUID, kind: object) -> object:
    return link_parent(desk.case, person_id, other_id, ParentageKind(kind))


def _child(desk: Desk, person_id: UUID, other_id: UUID, kind: object) -> object:
    return link_parent(desk.case, other_id, person_id, ParentageKind(kind))


def _partner(desk: Desk, person_id: UUID, other_id: UUID, kind: object) -> object:
    return link_partners(desk.case, person_id, other_id, PartnershipKind(kind))


def _bond(desk: Desk, person_id: UUID, other_id: UUID, kind: object) -> object:
    return add_bond(desk.case, person_id, other_id, BondKind(kind))


def _home(desk: Desk, person_id: UUID, other_id: UUID, _kind: object) -> object:
    return add_residence(desk.case, person_id, other_id)


def _agency(desk: Desk, person_id: UUID, other_id: UUID, _kind: object) -> object:
    return link_agency(desk.case, other_id, person_id=person_id)


_NEW = (
    _New(mark("Relation with"), "person", bond_choices, _bond),
    _New(mark("Partner:"), "person", lambda: labelled(PartnershipKind), _partner),
    _New(mark("Parent:"), "person", lambda: labelled(ParentageKind), _parent),
    _New(mark("Child:"), "person", lambda: labelled(ParentageKind), _child),
    _New(mark("Lives in"), "household", None, _home),
    _New(mark("Tie to the agency"), "agency", None, _agency),
)


class NewTie(QWidget):
    """Makes a tie from a person to somebody or something that is there already."""

    def __init__(self, desk: Desk, person_id: UUID) -> None:
        super().__init__()
        self.setProperty("role", "sheet")
        self._desk, self._person_id = desk, person_id
        box: QVBoxLayout = column(self, gap=6)
        caption = words(tr("New tie"), "caption")
        caption.setContentsMargins(0, theme.px(14), 0, 0)
        box.addWidget(caption)
        self._what = ChoiceEditor([(tr(new.text), new) for new in _NEW])
        self._what.setAccessibleName(tr("New tie"))
        self._whom = ChoiceEditor([])
        self._whom.setAccessibleName(tr("With whom"))
        self._kind = ChoiceEditor([], icon_of=lambda kind: bond_icon(kind, desk.view.style.notation))
        self._kind.setIconSize(icon_size())
        self._kind.setAccessibleName(tr("What it is like"))
        for editor in (self._what, self._whom, self._kind):
            box.addWidget(editor)
        line = row()
        line.addStretch(1)
        self._add = button(tr("Add"), self._make)
        line.addWidget(self._add)
        box.addLayout(line)
        self._what.committed.connect(self.refresh)
        self._what.show_value(_NEW[0])
        self.refresh()

    def refresh(self) -> None:
        """Offer whoever can be at the other end."""
        new = self._what.value()
        if not isinstance(new, _New):
            return
        self._whom.offer(choices(self._desk.view, (new.to,), (self._person_id,)))
        kinds = new.kinds() if new.kinds is not None else []
        self._kind.offer(kinds)
        self._kind.setVisible(bool(kinds))
        for editor in (self._whom, self._kind):
            if editor.value() is None and editor.count():
                editor.choose_first()
        self._add.setEnabled(self._whom.count() > 0)

    def _make(self) -> None:
        new, whom, kind = self._what.value(), self._whom.value(), self._kind.value()
        if isinstance(new, _New) and isinstance(whom, Subject):
            self._desk.attempt(lambda: new.make(self._desk, self._person_id, whom.id, kind))
