"""What can be edited of each kind of thing: one table, from which the forms are made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.i18n import mark
from app.models import (
    Agency,
    Bond,
    Case,
    Household,
    Parentage,
    Partnership,
    Person,
    PersonMark,
    Professional,
    Residence,
    Tie,
)
from app.models.kinds import (
    AgencyGroup,
    AgencyLevel,
    BondKind,
    ChildrenKnown,
    Confidentiality,
    Ending,
    FoundOut,
    Gender,
    MarkState,
    Migration,
    Orientation,
    ParentageKind,
    PartnershipKind,
    PersonKind,
    PersonMarkKind,
    ResidenceKind,
    TieFlow,
    TieStrength,
)
from app.operations.family import edit_bond, edit_parentage, edit_partnership
from app.operations.homes import edit_household, edit_residence
from app.operations.network import edit_agency, edit_tie
from app.operations.people import edit_person, edit_person_mark, edit_professional
from app.ui.inspector.casefields import CASE_FIELDS, DRAWING, edit_the_case
from app.ui.inspector.sheet import Field, Input, Sheet

_DATE_EXAMPLE: Final = mark("1987, about 1984, spring 2019, 5.3.2019")
_SINCE: Final = Field("since", mark("Since"), Input.PARTIAL_DATE, example=_DATE_EXAMPLE)
_UNTIL: Final = Field("until", mark("Until"), Input.PARTIAL_DATE, example=_DATE_EXAMPLE)
_NOTE: Final = Field("note", mark("Note"), Input.TEXT)
_PHONE: Final = Field("phone", mark("Phone"))
_EMAIL: Final = Field("email", mark("E-mail"))
_SOURCE: Final = (
    Field(
        "source_person_id",
        mark("Told by"),
        Input.SUBJECT,
        empty=mark("not written down"),
        section=mark("Where it comes from"),
        ends={"person": "source_person_id", "professional": "source_professional_id"},
    ),
    Field("said_on", mark("Told on"), Input.DAY),
    Field("found_out", mark("How found out"), Input.CHOICE, FoundOut, mark("not written down")),
    Field("confidentiality", mark("For whose eyes"), Input.CHOICE, Confidentiality),
)

SHEETS: Final[Mapping[str, Sheet]] = {
    "person": Sheet(
        Person,
        edit_person,
        (
            Field("given_name", mark("First name")),
            Field("family_name", mark("Last name")),
            Field("gender", mark("Gender"), Input.CHOICE, Gender),
            Field("born", mark("Born"), Input.PARTIAL_DATE, example=_DATE_EXAMPLE),
            Field("is_dead", mark("Has died"), Input.SWITCH),
            Field("died", mark("Died"), Input.PARTIAL_DATE, example=_DATE_EXAMPLE),
            Field("role", mark("Role"), example=mark("for example godparent, support family")),
            Field("occupation", mark("Occupation")),
            Field("language", mark("Language")),
            Field("needs_interpreter", mark("Interpreter"), Input.SWITCH),
            _PHONE,
            _EMAIL,
            Field("is_protected", mark("Non-disclosure for personal safety"), Input.SWITCH, section=mark("Safety")),
            Field("protected_until", mark("In force until"), Input.PARTIAL_DATE),
            Field("kind", mark("Drawn as"), Input.CHOICE, PersonKind, section=mark("More")),
            Field("migration", mark("Migration"), Input.CHOICE, Migration, mark("none", "a migration")),
            Field("cultures", mark("Countries or cultures")),
            Field("birth_gender", mark("Gender at birth"), Input.CHOICE, Gender, mark("not written down")),
            Field(
                "orientation", mark("Orientation"), Input.CHOICE, Orientation, mark("not written down"),
                hint=mark("Gender at birth and orientation are drawn only where the case says so."),
            ),
            Field(
                "is_off_copies", mark("Off every copy"), Input.SWITCH,
                hint=mark("For a loss that only the worker should see: no copy and no wall shows it."),
            ),
            _NOTE,
        ),
    ),
    "partnership": Sheet(
        Partnership,
        edit_partnership,
        (
            Field("kind", mark("What"), Input.CHOICE, PartnershipKind),
            _SINCE,
            Field("ending", mark("Ended by"), Input.CHOICE, Ending, mark("has not ended")),
            _UNTIL,
            Field("resumed_on", mark("Together again"), Input.PARTIAL_DATE, example=_DATE_EXAMPLE),
            Field("children", mark("Children"), Input.CHOICE, ChildrenKnown, mark("not said", "of children")),
            _NOTE,
            *_SOURCE,
        ),
    ),
    "parentage": Sheet(
        Parentage,
        edit_parentage,
        (Field("kind", mark("What"), Input.CHOICE, ParentageKind), _SINCE, _UNTIL, _NOTE, *_SOURCE),
    ),
    "bond": Sheet(
        Bond,
        edit_bond,
        (
            Field("kind", mark("What it is like"), Input.CHOICE, BondKind),
            Field("is_uncertain", mark("Only surmised"), Input.SWITCH),
            _SINCE,
            _UNTIL,
            _NOTE,
            *_SOURCE,
        ),
    ),
    "person_mark": Sheet(
        PersonMark,
        edit_person_mark,
        (
            Field("kind", mark("What"), Input.CHOICE, PersonMarkKind),
            Field("state", mark("State"), Input.CHOICE, MarkState),
            Field("text", mark("What it is called"), example=mark("for example diabetes")),
            _SINCE,
            _UNTIL,
            *_SOURCE,
        ),
    ),
    "residence": Sheet(
        Residence,
        edit_residence,
        (Field("kind", mark("How"), Input.CHOICE, ResidenceKind), _SINCE, _UNTIL, *_SOURCE),
    ),
    "household": Sheet(
        Household,
        edit_household,
        (
            Field("name", mark("Name")),
            Field("address", mark("Address")),
            Field("municipality", mark("Municipality")),
            _PHONE,
            Field("is_protected", mark("The place is kept secret"), Input.SWITCH),
            _NOTE,
        ),
    ),
    "agency": Sheet(
        Agency,
        edit_agency,
        (
            Field("name", mark("Name")),
            Field("group", mark("Group"), Input.CHOICE, AgencyGroup),
            Field("service", mark("Service")),
            Field("level", mark("Level"), Input.CHOICE, AgencyLevel),
            _PHONE,
            Field("address", mark("Address")),
            Field("is_locating", mark("Tells where somebody lives"), Input.SWITCH),
            _NOTE,
        ),
    ),
    "tie": Sheet(
        Tie,
        edit_tie,
        (
            Field("person_id", mark("Whose"), Input.SUBJECT, ends={"person": "person_id", "household": "household_id"}),
            Field("strength", mark("Strength"), Input.CHOICE, TieStrength),
            Field("is_stressful", mark("Straining"), Input.SWITCH),
            Field("flow", mark("Help flows"), Input.CHOICE, TieFlow),
            _SINCE,
            _UNTIL,
            _NOTE,
            *_SOURCE,
        ),
    ),
    "professional": Sheet(
        Professional,
        edit_professional,
        (
            Field("given_name", mark("First name")),
            Field("family_name", mark("Last name")),
            Field("title", mark("Task")),
            Field(
                "agency_id", mark("Works at"), Input.SUBJECT, empty=mark("not known", "a place of work"),
                ends={"agency": "agency_id"},
            ),
            _PHONE,
            _EMAIL,
        ),
    ),
    "case": Sheet(Case, edit_the_case, (*CASE_FIELDS, *DRAWING)),
}  # fmt: skip
