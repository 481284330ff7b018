"""The head of the matter: how it began, where it stands, who answers for it, in what language, and who is protected.

Folded it is a few lines to read; open it is the forms they are written in, beside those of the child.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.i18n import current_language, mark, tr
from app.lens.view import CaseStatus, CaseView, PersonView, SpecialSupport
from app.models import Case, Person
from app.operations.case import header
from app.operations.people import edit_person
from app.rules.words import day_shown
from app.ui import theme
from app.ui.desk import Desk
from app.ui.inspector.casefields import BEGINNING, STANDING, edit_the_case
from app.ui.inspector.form import SheetForm
from app.ui.inspector.sheet import Field, Input, Sheet
from app.ui.subjects import person_name, subject_name
from app.ui.widgets.parts import button, card, column, emptied, row, words

_NARROW: Final = 700
_LABELS: Final = 124
_CHILD: Final = (
    Field("language", mark("Language"), section=mark("The child")),
    Field("needs_interpreter", mark("Interpreter"), Input.SWITCH),
    Field("is_protected", mark("Non-disclosure for personal safety"), Input.SWITCH),
    Field("protected_until", mark("In force until"), Input.PARTIAL_DATE),
)


class CaseHeader(QWidget):
    """Shows the head of the matter and lets it be written."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._forms: list[SheetForm] = []
        self._shown: tuple[tuple[str, str], ...] | None = None
        box = column(self, gap=4)
        top = row(gap=8)
        top.addWidget(words(tr("The case"), "title"), 1)
        self._turner = button("", self.turn, "link")
        self._turner.setObjectName("case-header:turn")
        top.addWidget(self._turner)
        box.addLayout(top)
        self._lines = QWidget()
        self._lines_box = column(self._lines, gap=2)
        box.addWidget(self._lines)
        self._card = card()
        self._columns = row(self._card, margin=16, gap=28)
        self._card.hide()
        box.addSpacing(theme.px(4))
        box.addWidget(self._card)

    @property
    def forms(self) -> list[SheetForm]:
        """Return the forms that are open: the matter's two, and the child's."""
        return self._forms

    def refresh(self) -> None:
        """Show the matter as it is kept."""
        is_open = bool(self._forms)
        self._turner.setText(tr("Close") if is_open else tr("Edit"))
        self._turner.setAccessibleName(f"{self._turner.text()}: {tr('The case')}")
        self._lines.setVisible(not is_open)
        self._card.setVisible(is_open)
        for form in self._forms:
            form.refresh()
        lines = tuple(_lines(self._desk.view))
        if lines == self._shown:
            return
        self._shown = lines
        emptied(self._lines_box)
        for label, text in lines:
            self._lines_box.addWidget(words(f"{label}: {text}" if label else text))

    def turn(self) -> None:
        """Open the forms, or fold them."""
        if self._forms:
            self._forms = []
            emptied(self._columns)
        else:
            self._open()
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the forms one below the other where they have no room beside each other."""
        super().resizeEvent(event)
        is_wide = event.size().width() >= theme.px(_NARROW)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)

    def _open(self) -> None:
        case_id, child_id = header(self._desk.case).id, self._desk.view.child_id
        began = SheetForm(self._desk, Sheet(Case, edit_the_case, BEGINNING), case_id, _LABELS)
        stands = SheetForm(self._desk, Sheet(Case, edit_the_case, STANDING), case_id, _LABELS)
        self._forms = [began, stands]
        second = column(gap=4)
        second.addWidget(stands)
        if child_id is not None:
            child = SheetForm(self._desk, Sheet(Person, edit_person, _CHILD), child_id, _LABELS)
            self._forms.append(child)
            second.addWidget(child)
        second.addStretch(1)
        first = column(gap=4)
        first.addWidget(began)
        first.addStretch(1)
        self._columns.addLayout(first, 1)
        self._columns.addLayout(second, 1)


def _lines(view: CaseView) -> Iterator[tuple[str, str]]:
    """Yield what there is to read, each line under its label."""
    clock = view.clock
    how = tr(clock.contact_kind.label) if clock.contact_kind else ""
    began = day_shown(view.opened_on, current_language()) if view.opened_on else tr("not written down")
    urgent = tr("urgent need of help") if clock.is_urgent else ""
    yield tr("Initiated on"), _joined(began, how, clock.made_by, urgent)
    yield tr("Stands at"), _joined(tr(view.status.label), _stage(view))
    yield tr("Need of special support"), _support(view)
    yield tr("Child’s own worker"), _worker(view) or tr("nobody yet")
    if view.plan_lead_id is not None:
        stands_in = subject_name(view, view.substitute_id)
        stands_in = tr("substitute {name}", name=stands_in) if stands_in else ""
        yield tr("Answers for the plan"), _joined(subject_name(view, view.plan_lead_id), stands_in)
    yield from _languages(view)
    protected = [person for person in view.people if person.is_protected]
    if protected:
        yield tr("Non-disclosure for personal safety"), _names(protected)


def _worker(view: CaseView) -> str:
    worker = view.professionals_by_id.get(view.responsible_id) if view.responsible_id else None
    return _joined(worker.name, worker.title) if worker else ""


def _stage(view: CaseView) -> str:
    stage = view.clock.welfare_stage
    return tr(stage.label) if stage and view.status is CaseStatus.CHILD_WELFARE else ""


def _support(view: CaseView) -> str:
    clock = view.clock
    lacks = clock.special_support is SpecialSupport.NO and not clock.special_support_reason.strip()
    return _joined(tr(clock.special_support.label), tr("the reason is not written down") if lacks else "")


def _languages(view: CaseView) -> Iterator[tuple[str, str]]:
    """Yield who speaks what, the child's language first, and who needs an interpreter."""
    spoken: dict[str, list[PersonView]] = {}
    for person in sorted(view.people, key=lambda person: person.id != view.child_id):
        if person.language.strip() and not person.is_dead:
            spoken.setdefault(person.language.strip(), []).append(person)
    if spoken:
        yield tr("Languages"), "; ".join(f"{tongue} ({_names(who)})" for tongue, who in spoken.items())
    interpreted = [person for person in view.people if person.needs_interpreter and not person.is_dead]
    if interpreted:
        yield tr("Interpreter"), _names(interpreted)


def _names(people: Iterable[PersonView]) -> str:
    return ", ".join(person.short_name.strip() or person_name(person) for person in people)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
