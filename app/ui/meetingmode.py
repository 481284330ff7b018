"""The meeting that is being led: which one, whose eyes the wall is for, and what it shows.

The desk keeps one for as long as the case is open. The moments of a meeting are asked of ``clock``, so that a meeting
of an hour can be played in a test without waiting.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.i18n import mark

if TYPE_CHECKING:
    from app.lens.audience import Audience


class WallShows(Enum):
    """What hangs on the wall, in the order in which a key goes through it."""

    PICTURE = mark("Picture")
    PHASE = mark("Phase")
    PLAN = mark("Plan")
    CHANGES = mark("What has changed")
    READ_BACK = mark("Read-back")


def local_now() -> datetime:
    """Return the moment it is."""
    return datetime.now().astimezone()


class MeetingMode(QObject):
    """``turned`` says that the wall has to show something else, ``paged`` that it has to show the next page of it.

    ``asked`` brings what a key asks of whoever leads. ``chosen`` is the meeting that is led when leading begins, which
    ``chosen_to_lead`` asks for.
    """

    turned = Signal()
    paged = Signal()
    asked = Signal(str)
    chosen_to_lead = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.clock: Callable[[], datetime] = local_now
        self.meeting_id: UUID | None = None
        self.chosen: UUID | None = None
        self.shows = WallShows.PICTURE
        self._audience: Audience | None = None
        self.hangs = False

    def hang(self, *, is_up: bool) -> None:
        """Note whether the wall is up, be it with a meeting or without."""
        self.hangs = is_up
        self.turned.emit()

    @property
    def is_on(self) -> bool:
        """Say whether a meeting is being led."""
        return self.meeting_id is not None

    @property
    def audience(self) -> Audience:
        """Return whose eyes the wall is for: those of everybody in the room, which see the least, unless chosen."""
        from app.lens.audience import Audience  # noqa: PLC0415  what reads rows is loaded with the first case

        return self._audience or Audience.wall()

    @property
    def eyes(self) -> Audience:
        """Return the eyes that the wall is made for: those of ``audience``, in a room where others look too."""
        return replace(self.audience, is_on_wall=True)

    def lead(self, meeting_id: UUID | None) -> None:
        """Lead a meeting, or none any more; the wall begins with the narrowest eyes."""
        self.meeting_id, self._audience = meeting_id, None
        self.shows = WallShows.PHASE if meeting_id is not None else WallShows.PICTURE
        self.turned.emit()

    def choose(self, meeting_id: UUID) -> None:
        """Ask for a meeting to be led."""
        self.chosen = meeting_id
        self.chosen_to_lead.emit()

    def show(self, what: WallShows) -> None:
        """Hang something else on the wall."""
        if what is not self.shows:
            self.shows = what
            self.turned.emit()

    def show_next(self) -> None:
        """Hang what comes next on the wall."""
        order = list(WallShows)
        self.show(order[(order.index(self.shows) + 1) % len(order)])

    def show_to(self, audience: Audience | None) -> None:
        """Choose whose eyes the wall is for; None is everybody's in the room."""
        if audience != self._audience:
            self._audience = audience
            self.turned.emit()

    def forget(self) -> None:
        """Forget the meeting: the case is being locked."""
        self.meeting_id, self.chosen, self._audience, self.shows = None, None, None, WallShows.PICTURE
        self.hangs = False
