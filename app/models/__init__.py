"""The rows of a case: plain, typed, knowing neither Qt nor drawing nor printing."""

from app.models.assessment import Statement
from app.models.base import Base, Sourced
from app.models.case import Case, Sector
from app.models.consents import Consent, Disclosure
from app.models.dates import PartialDate, Precision
from app.models.family import Bond, Household, LifeEvent, Parentage, Partnership, Residence
from app.models.meetings import Attendance, Decision, Meeting
from app.models.network import Agency, Closeness, DiagramSpot, Tie
from app.models.people import Person, Professional, TwinSet
from app.models.plan import ClientPlan, Goal, Need, PlanRecipient, SupportMeasure

__all__ = [
    "Agency",
    "Attendance",
    "Base",
    "Bond",
    "Case",
    "ClientPlan",
    "Closeness",
    "Consent",
    "Decision",
    "DiagramSpot",
    "Disclosure",
    "Goal",
    "Household",
    "LifeEvent",
    "Meeting",
    "Need",
    "Parentage",
    "PartialDate",
    "Partnership",
    "Person",
    "PlanRecipient",
    "Precision",
    "Professional",
    "Residence",
    "Sector",
    "Sourced",
    "Statement",
    "SupportMeasure",
    "Tie",
    "TwinSet",
]
