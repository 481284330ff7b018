"""The log of copies given out and of who used the data, as somebody who asks for it may see it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from app.models.kinds import DisclosureGround


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class UseView:
    """Somebody who used the data: from the history, on how many days, the first and the last of them."""

    who: str
    first: date
    last: date
    days: int
