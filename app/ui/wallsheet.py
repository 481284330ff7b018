"""What hangs on the wall beside the picture: the phase a meeting is in, the plan, and what was written, in large type.

It is made of a view for whoever the wall is for: what that view lacks can't be here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from app.i18n import tr
from app.lens.view import (
    AgencyView,
    BondView,
    CaseView,
    DecisionView,
    HouseholdView,
    MeetingView,
    PartnershipView,
    PersonView,
    ProfessionalView,
    TieView,
)
from app.rules.planchanges import plan_changes
from app.ui import theme
from app.ui.meetingmode import WallShows
from app.ui.subjects import sentence, subject_name
from app.ui.widgets.editors import shown_day
from app.ui.widgets.parts import LabelRole, column, emptied, words

Line = tuple[str, LabelRole]
_Drawn = PersonView | HouseholdView | AgencyView | ProfessionalView | PartnershipView | BondView | TieView
_SIZES: Final[dict[str, float]] = {"wall-title": 3.2, "wall": 2.1, "wall-own": 2.1, "wall-quiet": 1.6}
"""How many times the window's own letters each is, on a wall of plain width."""
_EM: Final = 14
_MARGIN: Final = 48
_PLAIN_WIDTH: Final = 960
_GROWS_AT_MOST: Final = 3.0


class WallSheet(QScrollArea):
    """Lines in large type, a screen at a time."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sheet = QWidget()
        self._box = column(self._sheet, margin=_MARGIN, gap=14)
        self._box.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(self._sheet)
        self._shown: tuple[Line, ...] = ()

    @property
    def text(self) -> str:
        """Return all that hangs here, a line each."""
        return "\n".join(text for text, _ in self._shown)

    def show_meeting(self, view: CaseView, meeting_id: UUID | None, what: WallShows) -> None:
        """Hang ``what`` of a meeting, as far as ``view`` has it."""
        lines = lines_of(view, meeting_id, what)
        if lines != self._shown:
            self._hang(lines)

    def turn_page(self) -> None:
        """Show the next screenful; after the last the first."""
        bar = self.verticalScrollBar()
        is_last = bar.value() >= bar.maximum()
        bar.setValue(0 if is_last else bar.value() + bar.pageStep() - theme.px(40))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the letters grow with the wall, so that they are read from the end of the table."""
        super().resizeEvent(event)
        self._scale()

    def _scale(self) -> None:
        grown = max(1.0, min(_GROWS_AT_MOST, self.width() / theme.px(_PLAIN_WIDTH)))
        grown = min(grown, self._fitting(grown))
        sheet = "".join(
            f'QLabel[role="{role}"] {{ font-size: {round(theme.px(em * _EM) * grown)}px; }}'
            for role, em in _SIZES.items()
        )
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)

    def _fitting(self, grown: float) -> float:
        """Return how much the letters may grow, so that no word is wider than the wall: a cut word reads as another."""
        room = self.width() - 2 * theme.px(_MARGIN)
        fits = grown
        for text, role in self._shown:
            font = QFont(self.font())
            font.setPixelSize(max(round(theme.px(_SIZES.get(role, 1.0) * _EM) * grown), 1))
            font.setBold(True)
            widest = max((QFontMetricsF(font).horizontalAdvance(word) for word in text.split()), default=0.0)
            if widest > room > 0:
                fits = min(fits, grown * room / widest)
        return fits

    def clear(self) -> None:
        """Let nothing stay."""
        self._hang(())

    def _hang(self, lines: tuple[Line, ...]) -> None:
        emptied(self._box)
        self._shown = lines
        for text, role in lines:
            self._box.addWidget(words(text, role))
        self._scale()
        self.verticalScrollBar().setValue(0)


def lines_of(view: CaseView, meeting_id: UUID | None, what: WallShows) -> tuple[Line, ...]:
    """Return ``what`` of a meeting as lines, as far as ``view`` has it; nothing for a picture."""
    meeting = next((each for each in view.meetings if each.id == meeting_id), None)
    match what:
        case WallShows.PICTURE:
            return ()
        case WallShows.PLAN:
            return tuple(_plan(view))
        case WallShows.CHANGES:
            return tuple(_changes(view))
        case WallShows.READ_BACK:
            return tuple(_read_back(meeting)) if meeting else ()
        case WallShows.PHASE:
            return tuple(_phase(meeting)) if meeting else ()


def not_on_wall(view: CaseView, walled: CaseView, meeting_id: UUID | None, what: WallShows) -> tuple[str, ...]:
    """Return what ``view``, the worker's, would have on the wall and ``walled``, the wall's, has not.

    Of a picture that is whom and what is missing by name; of a sheet the lines that are missing or said otherwise.
    """
    if what is not WallShows.PICTURE:
        hung = {text for text, _ in lines_of(walled, meeting_id, what)}
        return tuple(text.removeprefix("•  ") for text, _ in lines_of(view, meeting_id, what) if text not in hung)
    kept = {each.id for part in _drawn(walled) for each in part}
    return tuple(
        dict.fromkeys(
            subject_name(view, each.id) or _joined(view, each)
            for part in _drawn(view)
            for each in part
            if each.id not in kept
        )
    )


def hidden_ids(view: CaseView, walled: CaseView) -> frozenset[UUID]:
    """Return the ids of all that the worker's picture has and the wall's has not."""
    kept = {each.id for part in _drawn(walled) for each in part}
    return frozenset(each.id for part in _drawn(view) for each in part if each.id not in kept)


def _drawn(view: CaseView) -> tuple[Sequence[_Drawn], ...]:
    people = (view.people, view.households, view.agencies, view.professionals)
    return (*people, view.partnerships, view.bonds, view.ties)


def _joined(view: CaseView, link: _Drawn) -> str:
    """Return whom a line joins, by their names."""
    match link:
        case TieView():
            ends = (link.person_id or link.household_id, link.agency_id)
        case BondView() | PartnershipView():
            ends = (link.a_id, link.b_id)
        case _:
            ends = ()
    return " – ".join(subject_name(view, end) for end in ends)


def _phase(meeting: MeetingView) -> Iterator[Line]:
    """Yield the phase the meeting is in, what was written in it, and what was decided so far."""
    kind, now = sentence(tr(meeting.kind.label)), meeting.phase
    if now is not None or meeting.purpose:
        yield kind, "wall-quiet"
    if now is None:
        yield meeting.purpose or kind, "wall-title"
        for item in meeting.agenda:
            yield _named(item.text, item.brought_by), "wall"
        return
    yield now.heading, "wall-title"
    if now.text:
        yield now.text, "wall"
    if meeting.decisions:
        yield tr("Decisions"), "wall-quiet"
        for decision in meeting.decisions:
            yield _decided(decision), "wall"


def _plan(view: CaseView) -> Iterator[Line]:
    """Yield each goal with who does what; the family's own doing stands out."""
    yield tr("Our common plan"), "wall-title"
    for need in view.plan.needs if view.plan else ():
        for goal in need.goals:
            yield goal.text, "wall"
            for measure in sorted(goal.measures, key=lambda each: not each.is_own):
                line = _named(measure.text, measure.responsible)
                yield f"•  {line}", "wall-own" if measure.is_own else "wall-quiet"


def _changes(view: CaseView) -> Iterator[Line]:
    """Yield what differs from the version of the plan before."""
    yield tr("What has changed in the plan"), "wall-title"
    changes = plan_changes(view.plan) if view.plan else ()
    if not changes:
        yield tr("Nothing has changed."), "wall"
    for change in changes:
        about = f"{tr(change.part.value)}: {tr(change.name)}" if change.name else tr(change.part.value)
        yield sentence(f"{about}, {tr(change.kind.value)}"), "wall-quiet"
        yield _named(change.text, change.who), "wall"


def _read_back(meeting: MeetingView) -> Iterator[Line]:
    """Yield what was written, to be read aloud together."""
    yield tr("We read it together"), "wall-title"
    if meeting.minutes:
        yield meeting.minutes, "wall"
    for phase in meeting.phases:
        if phase.text:
            yield phase.heading, "wall-quiet"
            yield phase.text, "wall"
    if meeting.decisions:
        yield tr("Decisions"), "wall-quiet"
    for decision in meeting.decisions:
        yield _decided(decision), "wall"
    if meeting.next_on is not None:
        when = ", ".join(each for each in (shown_day(meeting.next_on), meeting.next_time, meeting.next_place) if each)
        yield tr("We meet again: {when}", when=when), "wall"


def _decided(decision: DecisionView) -> str:
    due = tr("by {day}", day=shown_day(decision.due_on)) if decision.due_on else ""
    checks = tr("{name} follows up", name=decision.checker) if decision.checker else ""
    return _named(decision.text, ", ".join(each for each in (decision.responsible, due, checks) if each))


def _named(text: str, who: str) -> str:
    return f"{text} – {who}" if who else text
