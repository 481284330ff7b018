"""The window's hands for what hangs on it and beside it: the lines of the top bar and the picture, and the wall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QMainWindow

from app.settings import IDLE_MINUTES, Settings
from app.ui.desk import Desk
from app.ui.idle import IdleWatch

if TYPE_CHECKING:
    from app.store.reports import PassphraseChange
    from app.ui.frame import Frame
    from app.ui.pages.keys import KeysPage
    from app.ui.wall import WallWindow

_AFTER_MEETING_MINUTES: Final = 2


class WindowHands(QMainWindow):
    """Part of ``Hands``; the window makes what is used here."""

    settings: Settings
    idle: IdleWatch
    _desk: Desk
    _frame: Frame | None
    _wall: WallWindow | None

    def go(self, page: str) -> None:
        """See ``Hands``."""
        raise NotImplementedError

    def leave(self) -> None:
        """Go back to the case from a sheet over it."""
        raise NotImplementedError

    def turn_to(self, leaf: str) -> None:
        """Show a page over the places."""
        raise NotImplementedError

    def show_key(self, lines: tuple[str, ...]) -> None:
        """Show the recovery key of a case that was just made."""
        self._keys().show_key(lines)

    def show_change(self, change: PassphraseChange) -> None:
        """Say what is to be known after a case was opened with its recovery key."""
        self._keys().show_change(change)

    def _keys(self) -> KeysPage:
        """Return the page of passphrase and recovery key, which is shown with it."""
        from app.ui.pages.keys import KeysPage  # noqa: PLC0415  loaded when first needed

        self.turn_to("keys")
        return next(each for each in self.findChildren(KeysPage) if not each.isHidden())

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
            self._wall.place()
            self._frame.status.show_wall(is_on=True)
            self._desk.meeting.hang(is_up=True)
            self.idle.hold()
            if self._desk.meeting.is_on:
                self.go("leading")

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
