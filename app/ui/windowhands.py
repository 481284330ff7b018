"""The window's hands for what hangs on it and beside it: the places, the lines of the top bar, the tour, the wall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.genogram.picture import Key
from app.i18n import tr
from app.models.kinds import Diagram
from app.settings import IDLE_MINUTES
from app.ui.windowsheets import WindowSheets

if TYPE_CHECKING:
    from app.ui.tour import Tour
    from app.ui.wall import WallWindow

_AFTER_MEETING_MINUTES: Final = 2


class WindowHands(WindowSheets):
    """Part of ``Hands``; the window makes what is used here."""

    _wall: WallWindow | None
    _tour: Tour | None

    def go(self, page: str) -> None:
        """Show one of the places."""
        if self._frame is not None:
            self.leave()
            self._frame.go(page)

    def show_diagram(self, diagram: Diagram) -> None:
        """Show one of the pictures."""
        if self._frame is not None:
            self.leave()
            self._frame.show_diagram(diagram)

    def print_picture(self) -> None:
        """See ``Hands``."""
        if self._frame is not None:
            self.leave()
            self._frame.go_to("print", Key("picture", part=self._desk.place.diagram))

    def zoom(self, factor: float) -> None:
        """See ``Hands``."""
        if self._frame is not None:
            self._frame.network.zoom(factor)

    def search(self) -> None:
        """Put the cursor into the search line."""
        if self._frame is not None:
            self.leave()
            self._frame.topbar.search.start()

    def open_menu(self) -> None:
        """Open the menu of the program."""
        if self._frame is not None:
            self.leave()
            self._frame.topbar.open_menu()

    def quick_line(self) -> None:
        """Put the cursor into the quick line."""
        self.go("network")
        if self._frame is not None:
            self._frame.network.quick.start()

    def choose_day(self) -> None:
        """Let the user choose the day."""
        if self._frame is not None:
            self.leave()
            self._frame.topbar.choose_day()

    def open_sample(self) -> None:
        """Open the invented case."""
        self._desk.put_away()
        self.unlock.open_sample()

    def tour(self) -> None:
        """See ``Hands``."""
        from app.ui.tour import Tour  # noqa: PLC0415  loaded when first needed

        self.open_sample()
        if self._frame is not None:
            self._tour = Tour(self, self._desk, lambda: self._frame)
            self._tour.ended.connect(self._after_tour)
            self._desk.is_touring = True
            self.commands.refresh()

    def _after_tour(self) -> None:
        self._tour, self._desk.is_touring = None, False
        self.commands.refresh()

    def step_tour(self, by: int) -> None:
        """See ``Hands``."""
        if self._tour is not None:
            self._tour.go_on() if by > 0 else self._tour.back()

    def show_field_history(self) -> None:
        """Show what has stood in the field that the cursor is in."""
        from app.ui.fieldhistory import show_history_here  # noqa: PLC0415  loaded when it is first asked for

        show_history_here(self._desk)

    def meet(self) -> None:
        """Begin showing on the wall and leading the meeting that is on, or end it."""
        if self._wall is not None:
            self._wall.close()
        elif self._frame is not None:
            from app.ui.pages.leading import meeting_to_lead  # noqa: PLC0415  loaded with the first meeting
            from app.ui.wall import WallWindow  # noqa: PLC0415

            self._desk.meeting.lead(meeting_to_lead(self._desk))
            self._wall = WallWindow(self._desk)
            self._wall.closed.connect(self._after_meeting)
            is_seen = self._wall.place(self)
            self._frame.status.show_wall(is_on=True)
            self._desk.meeting.hang(is_up=True)
            self.idle.hold()
            if self._desk.meeting.is_on:
                self.go("leading")
            if not is_seen:
                self.notifier.say(tr("The wall is behind this window. F11 lets it fill the screen."))

    def lead_chosen(self) -> None:
        """Lead the meeting that was chosen; a wall that hangs already goes over to it."""
        if self._wall is None:
            self.meet()
        else:
            self._desk.meeting.lead(self._desk.meeting.chosen)
            self.go("leading")

    def fill_wall(self) -> None:
        """Let the wall fill its screen, or be a window again."""
        if self._wall is not None:
            self._wall.fill()

    def blank_wall(self) -> None:
        """Show nothing on the wall, or something again."""
        if self._wall is not None:
            self._wall.blank()

    def _after_meeting(self) -> None:
        wall, self._wall = self._wall, None
        if wall is not None:
            wall.deleteLater()
        if self._frame is not None:
            self._frame.status.show_wall(is_on=False)
            self._desk.meeting.hang(is_up=False)
            self._desk.meeting.lead(None)
            if self._desk.place.page == "leading":
                self._frame.go("meetings")
            self.idle.start(min(_AFTER_MEETING_MINUTES, self.settings.get(IDLE_MINUTES)))
