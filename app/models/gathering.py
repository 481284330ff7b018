"""The closed vocabularies of meetings as they are held, and of who may see what on which ground."""

from __future__ import annotations

from collections.abc import Iterable

from app.i18n import mark
from app.models.kinds import Kind


class MeetingStatus(Kind):
    """How far a meeting is; a closed one isn't changed any more."""

    PLANNED = "planned", mark("planned", "a meeting")
    UNDER_WAY = "under_way", mark("under way", "a meeting")
    CLOSED = "closed", mark("closed", "a meeting")


class AccessGround(Kind):
    """On what ground somebody who takes part may see something of the child's matter."""

    PARTY = "party", mark("a party: the client or the client’s guardian")
    CONSENT = "consent", mark("by consent")
    CO_OPERATION = "co_operation", mark("takes part in the joint work; what is necessary for the common client")
    LAW = "law", mark("by law, without consent")
    NONE = "none", mark("no ground: gets nothing")


class DataPart(Kind):
    """The parts of a matter that a consent, a prohibition or a ground can be about.

    ``HEALTH`` and ``CONTACTS`` lie across the others: what is written of health is seen by whom the assessment *and*
    health are open to, an address by whom the network *and* addresses are.
    """

    NETWORK = "network", mark("family and network")
    HEALTH = "health", mark("health", "a part of the data")
    ASSESSMENT = "assessment", mark("assessment")
    PLAN = "plan", mark("plan")
    MEETINGS = "meetings", mark("meetings")
    TIMELINE = "timeline", mark("timeline")
    CONTACTS = "contacts", mark("addresses and telephones")


def parts_text(parts: Iterable[DataPart]) -> str:
    """Return the parts as a row keeps them: their values in the order of the vocabulary, apart by spaces."""
    named = frozenset(parts)
    return " ".join(part.value for part in DataPart if part in named)


def parts_in(text: str) -> tuple[DataPart, ...]:
    """Return the parts that a row names, in the order of the vocabulary; words that are none are passed over."""
    words = frozenset(text.split())
    return tuple(part for part in DataPart if part.value in words)
