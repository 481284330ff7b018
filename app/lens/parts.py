"""To which part of a matter each row belongs, and what stays open to whom the part is shut.

Whoever has no ground for a part sees of it what they said themselves and what is their own to do: their own statement,
measure, decision, the meeting they are asked to, and their own contacts. So that an open part can be read, the people
and agencies it names are there by name, without anything else of the network.

Every kind of row the lens reads is in the table; a test says so. One that belongs to no part has rules of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from uuid import UUID

from app.lens.eyes import Eyes
from app.lens.said import Reason
from app.models import (
    Agency,
    AgendaItem,
    Assessment,
    Attendance,
    Base,
    Bond,
    Case,
    ClientPlan,
    Closeness,
    Consent,
    CrisisContact,
    Decision,
    DiagramSpot,
    Disclosure,
    ForeignRecord,
    Goal,
    GoalReview,
    Household,
    Hypothesis,
    LeftOut,
    LifeEvent,
    Meeting,
    MeetingFeedback,
    MeetingNote,
    MeetingPhase,
    Need,
    OtherPlan,
    OwnDomain,
    Parentage,
    Participant,
    Partnership,
    Person,
    PersonMark,
    PlanRecipient,
    Professional,
    Request,
    Residence,
    SafetyPair,
    Scale,
    ScaleAnswer,
    Sector,
    Sourced,
    Statement,
    SupportMeasure,
    Tie,
    TwinSet,
)
from app.models.gathering import DataPart
from app.models.kinds import LifeEventKind
from app.models.planning import OtherPlanKind
from app.models.voices import LifeDomain

PART_OF: Final[Mapping[type[Base], DataPart | None]] = {
    **dict.fromkeys((Person, TwinSet, Partnership, Parentage, Bond, Household, Residence), DataPart.NETWORK),
    **dict.fromkeys((Agency, Professional, Tie, Sector, Closeness, DiagramSpot, PersonMark), DataPart.NETWORK),
    LifeEvent: DataPart.TIMELINE,
    **dict.fromkeys((Assessment, OwnDomain, Statement, Request, Scale, ScaleAnswer, Hypothesis), DataPart.ASSESSMENT),
    **dict.fromkeys((ClientPlan, Need, Goal, GoalReview, SupportMeasure, PlanRecipient), DataPart.PLAN),
    **dict.fromkeys((CrisisContact, SafetyPair, OtherPlan, LeftOut), DataPart.PLAN),
    **dict.fromkeys((Meeting, MeetingPhase, MeetingNote, AgendaItem), DataPart.MEETINGS),
    **dict.fromkeys((MeetingFeedback, Attendance, Decision), DataPart.MEETINGS),
    **dict.fromkeys((Case, Consent, Participant, Disclosure, ForeignRecord)),
}
"""The part each kind belongs to; None where the row has rules of its own (``CONSENT``, ``PARTICIPANT``) or is nobody's
but the worker's."""
_ONES_OWN: Final = (
    *(Attendance, CrisisContact, Decision, LifeEvent, Participant, PersonMark, PlanRecipient),
    *(Request, Residence, SupportMeasure),
)
"""The kinds that are somebody's own where they name them: their task, their invitation, their home, their life."""
_HEALTH_PLANS: Final = frozenset({OtherPlanKind.REHABILITATION, OtherPlanKind.TREATMENT, OtherPlanKind.DISABILITY})


def parts_of(row: object) -> tuple[DataPart, ...]:
    """Return the parts that must all be open for ``row`` to be seen."""
    part = PART_OF.get(type(row)) if isinstance(row, Base) else None
    if part is None:
        return ()
    return (part, DataPart.HEALTH) if _tells_of_health(row) else (part,)


def why_shut(row: object, eyes: Eyes, *, is_field: bool = False) -> Reason | None:
    """Return why the part that ``row`` belongs to is shut to ``eyes``, None where it isn't or the row is their own.

    A tie to a specialised service or a service for adults tells of health as an illness does. ``is_field``: it is asked
    for what a row says besides a name. Somebody who is there only because an open part names
    them has nothing but the name.
    """
    found = next((eyes.shut[part] for part in parts_of(row) if part in eyes.shut), None)
    if found is None and isinstance(row, Tie) and row.agency_id in eyes.caring:
        found = eyes.shut.get(DataPart.HEALTH)
    if found is None or is_own(row, eyes):
        return None
    if isinstance(row, Person | Professional | Agency) and row.id in eyes.named:
        return found if is_field and isinstance(row, Person) else None
    return found


def is_own(row: object, eyes: Eyes) -> bool:
    """Say whether the row is what ``eyes`` said, what is theirs to do, or they themselves."""
    if isinstance(row, Sourced) and eyes.has_said(row):
        return True
    if isinstance(row, Person | Professional | Agency):
        return row.id in {eyes.person_id, eyes.agency_id} or row.id in eyes.professional_ids
    if isinstance(row, Household):
        return row.id in eyes.homes
    if isinstance(row, Meeting):
        return row.id in eyes.meetings
    return isinstance(row, _ONES_OWN) and names_them(row, eyes)


def names_them(row: object, eyes: Eyes) -> bool:
    """Say whether the row is about ``eyes`` by name."""
    return (
        _is_one(getattr(row, "person_id", None), eyes.person_id)
        or _is_one(getattr(row, "agency_id", None), eyes.agency_id)
        or getattr(row, "professional_id", None) in eyes.professional_ids
    )


def _is_one(found: UUID | None, own: UUID | None) -> bool:
    return found is not None and found == own


def _tells_of_health(row: object) -> bool:
    if isinstance(row, PersonMark):
        return row.kind.is_health
    if isinstance(row, LifeEvent):
        return row.kind is LifeEventKind.ILLNESS
    if isinstance(row, OtherPlan):
        return row.kind in _HEALTH_PLANS
    return getattr(row, "domain", None) is LifeDomain.HEALTH
