"""The child's life line: what happened, who lived where, and the services that came and went, year by year."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum
from itertools import groupby
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QWidget

from app.i18n import current_language, mark, tr
from app.lens.view import CaseView, LifeEventKind, PartialDate
from app.operations.people import LifeEventFields, add_life_event, edit_life_event, remove_life_event
from app.ui import theme
from app.ui.background import Background
from app.ui.bound import bound
from app.ui.desk import Desk
from app.ui.pages.lifechart import LifeChart
from app.ui.pages.page import ReadingPage
from app.ui.subjects import person_name, sentence, subject_name
from app.ui.widgets.breakingrow import BreakingRow
from app.ui.widgets.choosing import ChoiceEditor, labelled
from app.ui.widgets.editors import PASSING, LineEditor, PartialDateEditor, TextEditor
from app.ui.widgets.empty import EmptyPlace
from app.ui.widgets.parts import IconButton, button, column, emptied, row, rule, words


class Lane(Enum):
    """The three lanes of the line."""

    CHILD = mark("The child’s life")
    FAMILY = mark("The family")
    SERVICES = mark("Services and meetings")


_TITLE: Final = 140
_SOUGHT: Final = 200
_CHOICE: Final = 150
"""The least widths of the title, of words and of a choice, in units."""
_SERVICES: Final = frozenset({LifeEventKind.SERVICE, LifeEventKind.PLACEMENT})


@dataclass(frozen=True)
class Moment:
    """One thing on the line. ``row_id`` is a life event that can be edited here, None for what is edited elsewhere."""

    on: PartialDate
    lane: Lane
    text: str
    about: str = ""
    row_id: UUID | None = None


def moments(view: CaseView) -> list[Moment]:
    """Return everything of the view that has a date, the newest first."""
    found = [*_events(view), *_lives(view), *_couples(view), *_homes(view), *_services(view)]
    return sorted(found, key=lambda each: (-each.on.sort_value, list(Lane).index(each.lane), each.text))


def _events(view: CaseView) -> Iterator[Moment]:
    for event in view.life_events:
        if event.since is None:
            continue
        is_own = event.person_id == view.child_id
        lane = Lane.SERVICES if event.kind in _SERVICES else Lane.CHILD if is_own else Lane.FAMILY
        about = tr(event.kind.label) if is_own else f"{subject_name(view, event.person_id)}, {tr(event.kind.label)}"
        yield Moment(event.since, lane, event.text or sentence(tr(event.kind.label)), about, event.id)


def _lives(view: CaseView) -> Iterator[Moment]:
    for person in view.people:
        lane = Lane.CHILD if person.is_index else Lane.FAMILY
        # Grandparents' births are no part of the child's line.
        if person.born is not None and view.child and view.child.born and person.born.year >= view.child.born.year:
            yield Moment(person.born, lane, tr("{name} is born", name=person_name(person)))
        if person.died is not None:
            yield Moment(person.died, lane, tr("{name} dies", name=person_name(person)))


def _couples(view: CaseView) -> Iterator[Moment]:
    for couple in view.partnerships:
        pair = f"{subject_name(view, couple.a_id)} – {subject_name(view, couple.b_id)}"
        if couple.since is not None:
            yield Moment(couple.since, Lane.FAMILY, pair, tr(couple.kind.label))
        if couple.until is not None:
            ended = tr(couple.ending.label) if couple.ending else tr("over", "a time that has passed")
            yield Moment(couple.until, Lane.FAMILY, pair, ended)


def _homes(view: CaseView) -> Iterator[Moment]:
    for home in view.residences:
        lane = Lane.CHILD if home.person_id == view.child_id else Lane.FAMILY
        place = f"{subject_name(view, home.person_id)}: {subject_name(view, home.household_id)}"
        if home.since is not None:
            yield Moment(home.since, lane, place, tr(home.kind.label))
        if home.until is not None:
            yield Moment(home.until, lane, place, tr("until then"))


def _services(view: CaseView) -> Iterator[Moment]:
    for tie in view.ties:
        name = subject_name(view, tie.agency_id)
        whose = subject_name(view, tie.person_id or tie.household_id)
        if tie.since is not None:
            yield Moment(tie.since, Lane.SERVICES, name, tr("begins · {whose}", whose=whose))
        if tie.until is not None:
            yield Moment(tie.until, Lane.SERVICES, name, tr("ends · {whose}", whose=whose))
    for meeting in view.meetings:
        yield Moment(PartialDate.of(meeting.held_on), Lane.SERVICES, sentence(tr(meeting.kind.label)), meeting.purpose)
    if view.plan is not None:
        for version in view.plan.former_versions:
            yield _agreed(version.version, version.on)
        if view.plan.agreed_on is not None:
            yield _agreed(view.plan.version, view.plan.agreed_on)


def _agreed(version: int, on: date) -> Moment:
    return Moment(PartialDate.of(on), Lane.SERVICES, tr("Plan, version {number}, agreed", number=version))


class TimelinePage(ReadingPage):
    """Three lanes, a year a block."""

    def __init__(self, desk: Desk, background: Background) -> None:
        super().__init__(desk, 980)
        head = QWidget()
        top = BreakingRow(head)
        top.add(words(tr("Timeline"), "title", wraps=False), 1, _TITLE)
        self._form = EventForm(desk)
        top.add(button(tr("Add to the child’s life"), self._form.start, "primary", "plus"), 0)
        self.box.addWidget(head)
        self.box.addWidget(self._form)
        self.box.addSpacing(theme.px(8))
        self.line = LifeChart(desk, background)
        self.box.addWidget(self.line)
        self._sieve = TimeSieve()
        self._sieve.changed.connect(self.fill)
        self.box.addWidget(self._sieve)
        self._none = words(tr("Nothing on the line fits what you look for."), "quiet")
        self.box.addWidget(self._none)
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(20))
        self._grid.setVerticalSpacing(0)
        self._empty = EmptyPlace(
            tr("Nothing has a date yet"),
            tr("Moves, schools, losses and joys, and when a service began: whatever has a date comes here by itself."),
        )
        self._shown: tuple[bool, list[Moment]] | None = None
        self.box.addWidget(self._empty)
        self.box.addWidget(self._holder)

    def fill(self) -> None:
        """Show the line as it is sifted and ordered."""
        every = moments(self.desk.view)
        found = self._sieve.sifted(every)
        self.line.refresh()
        self._empty.setVisible(not every)
        self._sieve.setVisible(bool(every))
        self._none.setVisible(bool(every) and not found)
        self._holder.setVisible(bool(found))
        if (self._sieve.is_oldest_first, found) == self._shown:
            return
        self._shown = (self._sieve.is_oldest_first, found)
        emptied(self._grid)
        if theme.is_crowded():
            self._fill_below(found)
        else:
            self._fill_beside(found)

    def _fill_below(self, found: list[Moment]) -> None:
        """Set the lanes of a year one below the other: with large text a column would be a word wide."""
        line = 0
        for year, of_year in groupby(found, key=lambda each: each.on.year):
            self._grid.addWidget(rule(), line, 0)
            self._grid.addWidget(words(str(year), "heading", wraps=False), line + 1, 0)
            line += 2
            held = list(of_year)
            for lane in Lane:
                of_lane = [each for each in held if each.lane is lane]
                if of_lane:
                    self._grid.addWidget(words(tr(lane.value), "caption"), line, 0)
                    self._grid.addWidget(self._cell(of_lane), line + 1, 0)
                    line += 2

    def _fill_beside(self, found: list[Moment]) -> None:
        self._grid.setColumnMinimumWidth(0, theme.px(52))
        for place, lane in enumerate(Lane, start=1):
            self._grid.addWidget(words(tr(lane.value), "caption"), 0, place)
            self._grid.setColumnStretch(place, 1)
        line = 1
        for year, of_year in groupby(found, key=lambda each: each.on.year):
            self._grid.addWidget(rule(), line, 0, 1, len(Lane) + 1)
            label = words(str(year), "heading", wraps=False)
            label.setContentsMargins(0, theme.px(8), 0, theme.px(8))
            self._grid.addWidget(label, line + 1, 0, Qt.AlignmentFlag.AlignTop)
            held = list(of_year)
            for place, lane in enumerate(Lane, start=1):
                self._grid.addWidget(
                    self._cell([each for each in held if each.lane is lane]),
                    line + 1,
                    place,
                    Qt.AlignmentFlag.AlignTop,
                )
            line += 2

    def _cell(self, held: list[Moment]) -> QWidget:
        holder = QWidget()
        box = column(holder, gap=8)
        box.setContentsMargins(0, theme.px(9), 0, theme.px(9))
        for moment in held:
            block = column(gap=0)
            when = moment.on.shown(current_language())
            about = words(" · ".join(part for part in (when, moment.about) if part), "small")
            if moment.row_id is None:
                block.addWidget(words(moment.text))
                block.addWidget(about)
            else:
                block.addLayout(self._editable(moment, moment.row_id))
                block.addWidget(about)
            box.addLayout(block)
        return holder

    def _editable(self, moment: Moment, row_id: UUID) -> QGridLayout:
        line = QGridLayout()
        line.setContentsMargins(0, 0, 0, 0)
        editor = bound(self.desk, TextEditor("text"), edit_life_event, row_id, "text", moment.text, tr("What happened"))
        line.addWidget(editor, 0, 0)
        off = IconButton("close", tr("Remove: {what}", what=moment.text[:60]), size=12)
        off.clicked.connect(lambda _checked=False: self.desk.attempt(lambda: remove_life_event(self.desk.case, row_id)))
        line.addWidget(off, 0, 1, Qt.AlignmentFlag.AlignTop)
        return line


class TimeSieve(QWidget):
    """Narrows the list to a lane and to words, and turns its order. ``changed`` says that it has to be shown anew."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = QLineEdit()
        self._words.setProperty("role", "framed")
        self._words.setPlaceholderText(tr("Find on the line"))
        self._words.setAccessibleName(tr("Find on the line"))
        self._words.setObjectName("timeline:find")
        self._words.setProperty(PASSING, True)  # noqa: FBT003  Qt's own
        self._words.setClearButtonEnabled(True)
        every: list[tuple[str, object]] = [(tr("All lanes"), None)]
        self._lane = ChoiceEditor([*every, *((tr(lane.value), lane) for lane in Lane)], "framed")
        self._lane.setAccessibleName(tr("Which lane"))
        self._order = ChoiceEditor([(tr("The newest first"), False), (tr("The oldest first"), True)], "framed")
        self._order.setAccessibleName(tr("In which order"))
        line = BreakingRow(self, gap=8)
        line.add(self._words, 3, _SOUGHT)
        line.add(self._lane, 2, _CHOICE)
        line.add(self._order, 2, _CHOICE)
        self._words.textChanged.connect(self._tell)
        self._lane.committed.connect(self.changed)
        self._order.committed.connect(self.changed)
        self._lane.show_value(None)
        self._order.show_value(value=False)

    @property
    def is_oldest_first(self) -> bool:
        """Say whether the line is read from its beginning."""
        return self._order.value() is True

    def _tell(self, _words: str) -> None:
        self.changed.emit()

    def sifted(self, every: list[Moment]) -> list[Moment]:
        """Return of ``every``, the newest first, what is looked for, in the order that was chosen."""
        lane, sought = self._lane.value(), self._words.text().casefold().split()
        found = [
            each
            for each in every
            if lane in {None, each.lane}
            and all(word in f"{each.text} {each.about} {each.on.year}".casefold() for word in sought)
        ]
        return found[::-1] if self.is_oldest_first else found


class EventForm(QFrame):
    """A card for a new event of the child's life; shut until it is needed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._desk = desk
        box = column(self, margin=12, gap=8)
        self._on = PartialDateEditor("framed", tr("when: 2019, spring 2019, 5.3.2019"))
        self.setObjectName("event")
        self._on.setObjectName("event:on")
        self._on.setAccessibleName(tr("When"))
        self._kind = ChoiceEditor(labelled(LifeEventKind), "framed")
        self._kind.setAccessibleName(tr("What it was"))
        self._text = LineEditor("framed", tr("in a few words"))
        self._text.setObjectName("event:text")
        self._text.setAccessibleName(tr("What happened"))
        fields = QWidget()
        line = BreakingRow(fields, gap=8)
        line.add(self._on, 2, _CHOICE)
        line.add(self._kind, 2, _CHOICE)
        line.add(self._text, 5, _SOUGHT)
        box.addWidget(fields)
        ending = row()
        ending.addStretch(1)
        ending.addWidget(button(tr("Cancel"), self.stop, "link"))
        ending.addWidget(button(tr("Add"), self._add))
        box.addLayout(ending)
        self._text.returnPressed.connect(self._add)
        self.hide()

    def start(self) -> None:
        """Open and take the cursor."""
        self._open(LifeEventKind.OTHER)
        self._on.setFocus()

    def _open(self, kind: LifeEventKind) -> None:
        self._kind.show_value(kind)
        self.show()

    def how_open(self) -> str:
        """See ``Folding``: the kind that is chosen."""
        kind = self._kind.value()
        return kind.value if isinstance(kind, LifeEventKind) else ""

    def unfold(self, how: str) -> None:
        """See ``Folding``."""
        if self.isHidden():
            self._open(next((kind for kind in LifeEventKind if kind.value == how), LifeEventKind.OTHER))

    def stop(self) -> None:
        """Shut, and forget what was typed."""
        self._on.clear()
        self._text.clear()
        self.hide()

    def _add(self) -> None:
        kind, child_id = self._kind.value(), self._desk.view.child_id

        def work() -> UUID | None:
            since, text = self._on.value(), str(self._text.value())
            fields: LifeEventFields = {"text": text}
            if isinstance(since, PartialDate):
                fields["since"] = since
            if child_id is None or not isinstance(kind, LifeEventKind):
                return None
            return add_life_event(self._desk.case, child_id, kind, **fields)

        if self._desk.attempt(work) is not None:
            self.stop()
