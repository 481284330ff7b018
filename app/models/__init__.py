"""The rows of a case: plain, typed, knowing neither Qt nor drawing nor printing.

The rows and what keeps them are loaded when the first of them is asked for, all at once, since they point to each
other. Who needs only a date or a vocabulary (``app.models.dates``, ``app.models.kinds``) starts without a database.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from app.models.assessment import Assessment, Hypothesis, OwnDomain, Request, Scale, ScaleAnswer, Statement
    from app.models.base import Base, Sourced
    from app.models.case import Case, ForeignRecord, Sector
    from app.models.consents import Consent, Disclosure, Participant
    from app.models.dates import PartialDate, Precision
    from app.models.directory import KnownService, SurveyAnswer, SurveyQuestion
    from app.models.family import Bond, Household, LifeEvent, Parentage, Partnership, Residence
    from app.models.meetings import (
        AgendaItem,
        Attendance,
        Decision,
        Meeting,
        MeetingFeedback,
        MeetingNote,
        MeetingPhase,
    )
    from app.models.network import Agency, Closeness, DiagramSpot, Tie
    from app.models.people import Person, PersonMark, Professional, TwinSet
    from app.models.plan import (
        ClientPlan,
        CrisisContact,
        Goal,
        GoalReview,
        LeftOut,
        Need,
        OtherPlan,
        PlanRecipient,
        SafetyPair,
        SupportMeasure,
    )

__all__ = [
    "Agency",
    "AgendaItem",
    "Assessment",
    "Attendance",
    "Base",
    "Bond",
    "Case",
    "ClientPlan",
    "Closeness",
    "Consent",
    "CrisisContact",
    "Decision",
    "DiagramSpot",
    "Disclosure",
    "ForeignRecord",
    "Goal",
    "GoalReview",
    "Household",
    "Hypothesis",
    "KnownService",
    "LeftOut",
    "LifeEvent",
    "Meeting",
    "MeetingFeedback",
    "MeetingNote",
    "MeetingPhase",
    "Need",
    "OtherPlan",
    "OwnDomain",
    "Parentage",
    "PartialDate",
    "Participant",
    "Partnership",
    "Person",
    "PersonMark",
    "PlanRecipient",
    "Precision",
    "Professional",
    "Request",
    "Residence",
    "SafetyPair",
    "Scale",
    "ScaleAnswer",
    "Sector",
    "Sourced",
    "Statement",
    "SupportMeasure",
    "SurveyAnswer",
    "SurveyQuestion",
    "Tie",
    "TwinSet",
]

_HOMES: Final = {
    "Assessment": "app.models.assessment",
    "Hypothesis": "app.models.assessment",
    "OwnDomain": "app.models.assessment",
    "Request": "app.models.assessment",
    "Scale": "app.models.assessment",
    "ScaleAnswer": "app.models.assessment",
    "Statement": "app.models.assessment",
    "Base": "app.models.base",
    "Sourced": "app.models.base",
    "Case": "app.models.case",
    "ForeignRecord": "app.models.case",
    "Sector": "app.models.case",
    "Consent": "app.models.consents",
    "Disclosure": "app.models.consents",
    "Participant": "app.models.consents",
    "PartialDate": "app.models.dates",
    "Precision": "app.models.dates",
    "KnownService": "app.models.directory",
    "SurveyAnswer": "app.models.directory",
    "SurveyQuestion": "app.models.directory",
    "Bond": "app.models.family",
    "Household": "app.models.family",
    "LifeEvent": "app.models.family",
    "Parentage": "app.models.family",
    "Partnership": "app.models.family",
    "Residence": "app.models.family",
    "AgendaItem": "app.models.meetings",
    "Attendance": "app.models.meetings",
    "Decision": "app.models.meetings",
    "Meeting": "app.models.meetings",
    "MeetingFeedback": "app.models.meetings",
    "MeetingNote": "app.models.meetings",
    "MeetingPhase": "app.models.meetings",
    "Agency": "app.models.network",
    "Closeness": "app.models.network",
    "DiagramSpot": "app.models.network",
    "Tie": "app.models.network",
    "Person": "app.models.people",
    "PersonMark": "app.models.people",
    "Professional": "app.models.people",
    "TwinSet": "app.models.people",
    "ClientPlan": "app.models.plan",
    "CrisisContact": "app.models.plan",
    "Goal": "app.models.plan",
    "GoalReview": "app.models.plan",
    "LeftOut": "app.models.plan",
    "Need": "app.models.plan",
    "OtherPlan": "app.models.plan",
    "PlanRecipient": "app.models.plan",
    "SafetyPair": "app.models.plan",
    "SupportMeasure": "app.models.plan",
}


def __getattr__(name: str) -> object:
    """Load every row's module and return the row, or whatever else is named here."""
    if name not in _HOMES:
        raise AttributeError(name)
    for home in dict.fromkeys(_HOMES.values()):
        import_module(home)
    for each, home in _HOMES.items():
        globals()[each] = getattr(import_module(home), each)
    return globals()[name]
