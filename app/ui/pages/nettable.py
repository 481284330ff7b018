"""The picture as tables: who and what is in it, and what joins them, a line each. What is chosen is chosen in both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from app.genogram.picture import Key
from app.i18n import Text, current_language, mark, tr
from app.lens.view import CaseView
from app.ui import theme
from app.ui.desk import Desk
from app.ui.subjects import person_name, sentence, span, subject_name
from app.ui.widgets.focusring import FocusRing
from app.ui.widgets.parts import column, row, words

_HIGH: Final = 250
_PEOPLE: Final = (mark("Who"), mark("What to the child"), mark("Born"), mark("Lives in"))
_TIES: Final = (mark("From", "an end of a tie"), mark("What"), mark("To", "an end of a tie"), mark("When"))


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a table: what it is about, and its cells."""

    key: Key
    cells: tuple[str, ...]


def people_lines(view: CaseView) -> Iterator[Line]:
    """Yield everybody and everything that can be in a picture: people, homes, agencies, professionals."""
    homes: dict[UUID, list[str]] = {}
    for each in view.residences:
        if not each.is_over:
            homes.setdefault(each.person_id, []).append(subject_name(view, each.household_id))
    for person in view.people:
        said = tr(person.relation) if person.relation else person.role
        what = tr("the child of the case") if person.is_index else said
        born = person.born.shown(current_language()) if person.born else ""
        yield Line(Key("person", person.id), (person_name(person), what, born, ", ".join(homes.get(person.id, ()))))
    for home in view.households:
        yield Line(Key("household", home.id), (subject_name(view, home.id), tr("home"), "", ""))
    for agency in view.agencies:
        yield Line(Key("agency", agency.id), (agency.name, agency.service or tr("agency"), "", ""))
    for worker in view.professionals:
        at = subject_name(view, worker.agency_id) if worker.agency_id else ""
        yield Line(Key("professional", worker.id), (worker.name or tr("name not known"), worker.title, "", at))


def tie_lines(view: CaseView) -> Iterator[Line]:
    """Yield everything that joins two of them."""

    def line(key: Key, one: UUID | None, what: str, other: UUID | None, when: str) -> Line:
        return Line(key, (subject_name(view, one), what, subject_name(view, other), when))

    for link in view.parentages:
        when = span(link.since, link.until)
        yield line(Key("parentage", link.id), link.parent_id, tr(link.kind.label), link.child_id, when)
    for couple in view.partnerships:
        ended = tr(couple.ending.label) if couple.ending else ""
        what = ", ".join(part for part in (tr(couple.kind.label), ended) if part)
        yield line(Key("partnership", couple.id), couple.a_id, what, couple.b_id, span(couple.since, couple.until))
    for bond in view.bonds:
        yield line(Key("bond", bond.id), bond.a_id, tr(bond.kind.label), bond.b_id, span(bond.since, bond.until))
    for home in view.residences:
        when = span(home.since, home.until, is_over=home.is_over)
        yield line(Key("residence", home.id), home.person_id, tr(home.kind.label), home.household_id, when)
    for tie in view.ties:
        what = ", ".join(part for part in (tr(tie.strength.label), tr("straining") if tie.is_stressful else "") if part)
        end = tie.person_id or tie.household_id
        yield line(Key("tie", tie.id), end, what, tie.agency_id, span(tie.since, tie.until))


class NetworkTable(QWidget):
    """Both tables side by side, made when they are first shown. ``refresh`` shows the case as it is now."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: CaseView | None = None
        self._is_following = False
        self.setMaximumHeight(theme.px(_HIGH))
        desk.selected.connect(self.follow)
        self.hide()

    @property
    def people(self) -> QTableWidget:
        """Return the table of who and what is in the picture."""
        return self._tables[0]

    @property
    def ties(self) -> QTableWidget:
        """Return the table of what joins them."""
        return self._tables[1]

    def setVisible(self, visible: bool) -> None:
        """Be made before it is shown, so that the focus can go there at once."""
        if visible:
            _ = self._tables
        super().setVisible(visible)

    @cached_property
    def _tables(self) -> tuple[QTableWidget, QTableWidget]:
        made = _table(tr("People, homes and helpers"), _PEOPLE), _table(tr("Relations and ties"), _TIES)
        line = row(self, gap=16)
        line.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        for table in made:
            box = column(gap=4)
            caption = words(table.accessibleName(), "caption")
            caption.setBuddy(table)
            box.addWidget(caption)
            box.addWidget(table, 1)
            line.addLayout(box, 1)
            table.currentCellChanged.connect(self._choose)
        return made

    def refresh(self) -> None:
        """Fill both where the case has changed, and mark what is chosen."""
        view = self._desk.view
        if view is not self._shown:
            self._shown = view
            self._is_following = True
            _fill(self.people, list(people_lines(view)))
            _fill(self.ties, list(tie_lines(view)))
            self._is_following = False
        self.follow(self._desk.place.selection)

    def follow(self, key: Key | None) -> None:
        """Mark the line of what is chosen."""
        if self.isHidden() or self._is_following:
            return
        self._is_following = True
        for table in self._tables:
            at = next((line for line in range(table.rowCount()) if _key(table, line) == key), -1)
            if at < 0:
                table.clearSelection()
                table.setCurrentCell(-1, -1)
            elif table.currentRow() != at:
                table.setCurrentCell(at, max(table.currentColumn(), 0))
        self._is_following = False

    def _choose(self, line: int, _column: int, before: int, _before_column: int) -> None:
        table = self.sender()
        if isinstance(table, QTableWidget) and line >= 0 and line != before and not self._is_following:
            self._is_following = True
            self._desk.select(_key(table, line))
            self._is_following = False
            other = self.ties if table is self.people else self.people
            other.clearSelection()


def _table(name: str, heads: Sequence[Text]) -> QTableWidget:
    made = QTableWidget(0, len(heads))
    made.setAccessibleName(name)
    made.setHorizontalHeaderLabels([tr(head) for head in heads])
    made.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    made.horizontalHeader().setHighlightSections(False)
    made.verticalHeader().hide()
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.setTabKeyNavigation(False)
    made.setAlternatingRowColors(True)
    made.setShowGrid(False)
    FocusRing(made)
    return made


def _fill(table: QTableWidget, lines: Sequence[Line]) -> None:
    table.setRowCount(len(lines))
    for at, line in enumerate(lines):
        for place, text in enumerate(line.cells):
            shown = sentence(text) if place == 1 and text else text
            cell = QTableWidgetItem(shown)
            cell.setToolTip(shown)
            cell.setData(Qt.ItemDataRole.UserRole, line.key)
            table.setItem(at, place, cell)
    table.resizeRowsToContents()


def _key(table: QTableWidget, line: int) -> Key | None:
    cell = table.item(line, 0)
    found: object = cell.data(Qt.ItemDataRole.UserRole) if cell is not None else None
    return found if isinstance(found, Key) else None
