"""The open case: top bar, rail, places, status line. Made for one case, gone when it is locked.

Nothing of a case outlives this widget: locking throws it away whole, and unlocking takes another. It can be made before
any case is open, while the user types the passphrase; it then waits empty for ``begin``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.genogram.picture import Key
from app.lens.view import Diagram
from app.settings import Settings
from app.ui.actions import Commands
from app.ui.ask import Ask
from app.ui.background import Background
from app.ui.desk import Desk, Stance
from app.ui.drafts import PAGE
from app.ui.openpoints import OPEN_POINTS
from app.ui.pages.network import NetworkPage
from app.ui.pages.page import Page
from app.ui.rail import Rail
from app.ui.statusline import StatusLine
from app.ui.topbar import TopBar
from app.ui.widgets.parts import column, row


@dataclass(frozen=True)
class Surroundings:
    """What pages need beside the desk."""

    desk: Desk
    commands: Commands
    settings: Settings
    ask: Ask
    background: Background


class Frame(QWidget):
    """Shows one place at a time; a place is made when it is first gone to. ``shown`` tells of each turn."""

    shown = Signal()

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self.setObjectName("frame")
        self.setProperty(PAGE, "frame")
        self._around = around
        self._pages: dict[str, Page] = {}
        self.topbar = TopBar(around.desk, around.commands, self.go_to, around.background)
        self.rail = Rail(around.commands)
        self.status = StatusLine(around.desk, around.commands, lambda: self.go_to("plan", Key(OPEN_POINTS)))
        self._stack = QStackedWidget()
        box = column(self, gap=0)
        box.addWidget(self.topbar)
        middle = row(gap=0)
        middle.addWidget(self.rail)
        middle.addWidget(self._stack, 1)
        box.addLayout(middle, 1)
        box.addWidget(self.status)
        self._has_begun = False
        self._made("network")

    def begin(self) -> None:
        """Show the case that is open now, as it was last looked at."""
        self._has_begun = True
        place = self._around.desk.place
        self.topbar.refresh()
        self.status.refresh()
        for name, page in self._pages.items():
            page.begin()
            self._take_stance(name, page)
        self.go(place.page)

    @property
    def page(self) -> Page:
        """Return the place that is shown."""
        return self._pages[self._around.desk.place.page]

    @property
    def network(self) -> NetworkPage:
        """Return the network, which is made if nobody has been there."""
        page = self._made("network")
        assert isinstance(page, NetworkPage)  # noqa: S101  the table below says so
        return page

    def go(self, place: str) -> None:
        """Show ``place``."""
        if place not in _MAKERS:
            raise ValueError(place)
        if place == "leading" and not self._around.desk.meeting.is_on:
            place = "meetings"
        page = self._made(place)
        self._around.desk.place.page = place
        self.rail.show_place("meetings" if place == "leading" else place)
        self._stack.setCurrentWidget(page)
        page.setFocus()
        self.shown.emit()

    def go_to(self, place: str, key: Key | None) -> None:
        """Show ``place`` with ``key`` chosen on it."""
        self.go(place)
        page = self._pages[place]
        page.refresh()
        if key is not None:
            if place == "network":
                self._around.desk.select(key)
            page.show_key(key)

    def show_diagram(self, diagram: Diagram) -> None:
        """Show one of the pictures."""
        self.go("network")
        self._around.desk.turn_to(diagram)

    def stances(self) -> dict[str, Stance]:
        """Return how each page is looked at, to come back to after the lock."""
        return {place: page.stance() for place, page in self._pages.items()}

    def _made(self, place: str) -> Page:
        if place not in self._pages:
            page = _MAKERS[place](self._around)
            page.setProperty(PAGE, place)
            page.name(self._around.commands["meet" if place == "leading" else f"go-{place}"].text())
            self._pages[place] = page
            self._stack.addWidget(page)
            self._take_stance(place, page)
        return self._pages[place]

    def _take_stance(self, place: str, page: Page) -> None:
        stance = self._around.desk.place.stances.get(place)
        if stance is not None and self._has_begun:
            page.take_stance(stance)


def _network(around: Surroundings) -> Page:
    return NetworkPage(around.desk, around.commands, around.settings, around.background)


def _assessment(around: Surroundings) -> Page:
    from app.ui.pages.assessment import AssessmentPage  # noqa: PLC0415  a place is loaded when first gone to

    return AssessmentPage(around.desk)


def _plan(around: Surroundings) -> Page:
    from app.ui.pages.plan import PlanPage  # noqa: PLC0415  a place is loaded when first gone to

    return PlanPage(around.desk)


def _meetings(around: Surroundings) -> Page:
    from app.ui.pages.meetings import MeetingsPage  # noqa: PLC0415  a place is loaded when first gone to

    return MeetingsPage(around.desk)


def _leading(around: Surroundings) -> Page:
    from app.ui.pages.leading import LeadingPage  # noqa: PLC0415  a place is loaded when first gone to

    return LeadingPage(around.desk, around.commands["blank"])


def _timeline(around: Surroundings) -> Page:
    from app.ui.pages.timeline import TimelinePage  # noqa: PLC0415  a place is loaded when first gone to

    return TimelinePage(around.desk, around.background)


def _print(around: Surroundings) -> Page:
    from app.ui.pages.print import PrintPage  # noqa: PLC0415  paper needs heavy libraries: loaded when first needed

    return PrintPage(around.desk, around.ask, around.background, around.settings)


_MAKERS: Final[Mapping[str, Callable[[Surroundings], Page]]] = {
    "network": _network,
    "assessment": _assessment,
    "plan": _plan,
    "meetings": _meetings,
    "leading": _leading,
    "timeline": _timeline,
    "print": _print,
}
