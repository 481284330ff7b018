"""The table of rights, second part: the network of agencies, the assessment, the plan, the meetings, the consents."""

from __future__ import annotations

from typing import Final

from app.lens.audience import AudienceKind
from app.lens.eyes import Eyes
from app.lens.parts import names_them
from app.lens.rights import (
    CHILD_RULE,
    HOUSE,
    NECESSARY,
    PROTECTION,
    SECRECY,
    SOURCED,
    THIRD_PERSONS,
    UNNAMED,
    Rule,
    is_for_others,
)
from app.lens.said import Reason
from app.models import (
    Agency,
    ClientPlan,
    Closeness,
    Consent,
    Participant,
    Professional,
    Statement,
    SupportMeasure,
)
from app.models.kinds import ConsentKind
from app.models.voices import LifeDomain, StatementKind

PROHIBITIONS: Final = frozenset({ConsentKind.PROHIBITION, ConsentKind.MINORS_PROHIBITION})
_FOR_ADULTS: Final = frozenset(
    {StatementKind.WORRY, StatementKind.DISSENT, StatementKind.CONCLUSION, StatementKind.NOT_ASKED}
)

# --- network --------------------------------------------------------------------------------------------------------


def is_locating_agency(row: Agency, eyes: Eyes) -> bool:
    """A school or a clinic that leads to a protected home."""
    return row.id in eyes.shelter.agencies


def is_locating_worker(row: Professional, eyes: Eyes) -> bool:
    """Whoever works there leads there too."""
    return row.id in eyes.shelter.professionals


def is_confided(row: Agency | Professional, eyes: Eyes) -> bool:
    """An agency that only confided ties lead to would tell what they were to keep, and so would who works there."""
    return row.id in eyes.confided


def is_other_agency(row: Agency, eyes: Eyes) -> bool:
    """The worker's note about an agency is for that agency alone."""
    return row.id != eyes.agency_id


def is_others_closeness(row: Closeness, eyes: Eyes) -> bool:
    """How close the child feels somebody is belongs to the child, and to those it is marked for."""
    return is_for_others(row, eyes) and (eyes.child_id is None or eyes.person_id != eyes.child_id)


def is_without_contacts(row: object, eyes: Eyes) -> bool:  # noqa: ARG001 - a rule of the table, the same for every row
    """Telephones and addresses of agencies belong on paper, not on the wall."""
    return eyes.kind is AudienceKind.WALL


AGENCY: Final[tuple[Rule[Agency], ...]] = (
    Rule(is_locating_agency, PROTECTION, Reason.PROTECTED),
    Rule(is_confided, SECRECY, Reason.CONFIDENTIAL),
)
PROFESSIONAL: Final[tuple[Rule[Professional], ...]] = (
    Rule(is_locating_worker, PROTECTION, Reason.PROTECTED),
    Rule(is_confided, SECRECY, Reason.CONFIDENTIAL),
)
CLOSENESS: Final[tuple[Rule[Closeness], ...]] = (Rule(is_others_closeness, SECRECY, Reason.CONFIDENTIAL),)
AGENCY_NOTE: Final[tuple[Rule[Agency], ...]] = (Rule(is_other_agency, NECESSARY),)
WORK_CONTACT: Final[tuple[Rule[object], ...]] = (Rule(is_without_contacts, HOUSE), *UNNAMED)

# --- assessment and plan --------------------------------------------------------------------------------------------


def is_worry_of_adults(row: Statement, eyes: Eyes) -> bool:
    """Worries, dissent and conclusions are told to a child by a person, not by a paper, unless they are its own.

    Why a child was not asked is adults' talk about the child, too.
    """
    is_hard = row.kind in _FOR_ADULTS
    return eyes.kind is AudienceKind.CHILD and is_hard and not eyes.has_said(row)


def is_health_of_relative(row: Statement, eyes: Eyes) -> bool:
    """What is said of a relative's health belongs in the relative's own papers."""
    if row.domain is not LifeDomain.HEALTH or row.about_id in {None, eyes.child_id} or eyes.has_said(row):
        return False
    return eyes.kind is not AudienceKind.ANONYMOUS and not eyes.is_near(row.about_id)


def is_childs_copy(row: object, eyes: Eyes) -> bool:  # noqa: ARG001 - a rule of the table, the same for every row
    """The situation as adults describe it, and their minutes, are not for the child's own copy."""
    return eyes.kind is AudienceKind.CHILD


def is_place_near_sheltered(row: ClientPlan, eyes: Eyes) -> bool:  # noqa: ARG001 - any plan of the case
    """Where people meet may tell where somebody lives, and free text can't be trusted to be known."""
    return bool(eyes.shelter.people)


def is_others_place(row: SupportMeasure, eyes: Eyes) -> bool:
    """The same for a measure, unless it is their own to carry out."""
    is_own = (row.person_id is not None and row.person_id == eyes.person_id) or (
        row.professional_id in eyes.professional_ids or (row.agency_id is not None and row.agency_id == eyes.agency_id)
    )
    return bool(eyes.shelter.people) and not is_own


STATEMENT: Final[tuple[Rule[Statement], ...]] = (
    *SOURCED,
    Rule(is_worry_of_adults, CHILD_RULE),
    Rule(is_health_of_relative, THIRD_PERSONS),
)
SITUATION: Final[tuple[Rule[object], ...]] = (Rule(is_childs_copy, CHILD_RULE),)
REVIEW_PLACE: Final[tuple[Rule[ClientPlan], ...]] = (
    Rule(is_place_near_sheltered, PROTECTION, Reason.PROTECTED),
    *UNNAMED,
)
MEASURE_PLACE: Final[tuple[Rule[SupportMeasure], ...]] = (
    Rule(is_others_place, PROTECTION, Reason.PROTECTED),
    *UNNAMED,
)

# --- consents -------------------------------------------------------------------------------------------------------


def is_others_consent(row: Consent, eyes: Eyes) -> bool:
    """A consent is for who gave it, for whom it was given and who may rely on it; a prohibition only for who gave it.

    A minor may forbid telling a guardian (703/2023 40 §): the guardian must not read that either.
    """
    if eyes.person_id is not None and eyes.person_id == row.given_by_id:
        return False
    if row.kind in PROHIBITIONS:
        return True
    is_named = eyes.person_id is not None and eyes.person_id in {row.on_behalf_of_id, row.to_person_id}
    is_named = is_named or row.to_professional_id in eyes.professional_ids
    return not is_named and (eyes.agency_id is None or eyes.agency_id != row.to_agency_id)


def is_others_row(row: Participant, eyes: Eyes) -> bool:
    """On what ground somebody sees what is between them and the worker; to others it may tell of a prohibition."""
    return not names_them(row, eyes)


CONSENT: Final[tuple[Rule[Consent], ...]] = (*UNNAMED, Rule(is_others_consent, NECESSARY))
PARTICIPANT: Final[tuple[Rule[Participant], ...]] = (*UNNAMED, Rule(is_others_row, NECESSARY))
