"""Who said a thing, what the lens left out, and why."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from app.i18n import Text, mark
from app.models.kinds import Confidentiality, FoundOut, Kind
from app.records import record


class Reason(Kind):
    """Why the lens left something out."""

    PROTECTED = "protected", mark("a non-disclosure for personal safety is in force")
    CONFIDENTIAL = "confidential", mark("marked for others' eyes")
    PRIVATE = "private", mark("somebody else's private matter")
    CHILD = "child", mark("not for a child's copy")
    ANONYMOUS = "anonymous", mark("would tell who is meant")
    WALL = "wall", mark("not for the wall")
    NO_GROUND = "no_ground", mark("no ground to see this part of the data")
    FORBIDDEN = "forbidden", mark("a prohibition of disclosure is in force")


@record
class Omission:
    """One thing left out, for the worker's eyes only: never on a copy.

    ``what`` names the kind of thing ("address", "bond"), ``about`` whose it is, in real names. ``subject_id`` is the
    row that was left out, or the row a field of which was cleared.
    """

    reason: Reason
    what: Text
    about: str
    subject_id: UUID


@record
class Said:
    """Who said a thing, when, and how it was found out. ``by`` is the speaker's name as this audience may read it."""

    by: str = ""
    by_id: UUID | None = None
    on: date | None = None
    found_out: FoundOut | None = None
    confidentiality: Confidentiality = Confidentiality.SHARED
