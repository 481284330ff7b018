"""The log of copies given out and of who used the data, as somebody who asks for it may see it."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from app.i18n import mark
from app.models.dates import PartialDate
from app.models.kinds import DisclosureGround, Kind
from app.records import record


class Use(Kind):
    """What somebody did with the data of a case, by its history."""

    OPENED = "opened", mark("opened the case")
    CHANGED = "changed", mark("changed it")
    GAVE = "gave", mark("made copies of it")


@record
class DisclosureView:
    """A copy given out: what, to whom, when, on what ground.

    ``recipient`` is the name of that day, ``recipient_id`` who it is where the case has them and the asker may know of
    them: a name may have changed since. ``consent_id`` is the consent it rests on, where the asker may know of that.
    """

    id: UUID
    document: str
    recipient: str
    recipient_id: UUID | None
    ground: DisclosureGround
    at: datetime
    giver: str
    purpose: str
    legal_ground: str
    consent_id: UUID | None
    copies: int


@record
class UseView:
    """Somebody who used the data, by the history: on which days, the first one first, and what they did."""

    who: str
    days: tuple[date, ...]
    did: tuple[Use, ...]

    @property
    def first(self) -> date:
        """Return the first of the days."""
        return self.days[0]

    @property
    def last(self) -> date:
        """Return the last of the days."""
        return self.days[-1]


def log_begins_on(day: date) -> date:
    """Return the first day that a log asked for on ``day`` tells of: two years back (703/2023 11 §).

    What is older is for a special reason.
    """
    return PartialDate(day.year - 2, day.month, min(day.day, 28)).earliest
