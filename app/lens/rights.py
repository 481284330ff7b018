"""Who may see which row and which field, and why not: the table that the whole lens turns on.

Each rule is a small pure function that says whether a row or a field is hidden from some eyes, with its reason and its
source. The first rule that hides gives the reason. The worker sees everything and is never asked about. The sources are
the statutes as read for the project; "house" marks the house's own caution, which no statute asks for as such.

Confidentiality is what the worker chose for a row, and ``SHARED`` is what it has where nobody chose. Some rows are
therefore not shared on the default alone: violence between people, an affair, an illness in the family, a lost
pregnancy. Marked ``FAMILY`` they are shared with the family on purpose.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Generic, TypeVar

from app.lens.audience import AudienceKind
from app.lens.days import age
from app.lens.eyes import ADULT_AGE, Eyes
from app.lens.parts import why_shut
from app.lens.said import Reason
from app.models import (
    Bond,
    Household,
    LifeEvent,
    Partnership,
    Person,
    PersonMark,
    Residence,
    Sourced,
)
from app.models.gathering import DataPart
from app.models.kinds import Confidentiality, LifeEventKind, PartnershipKind, PersonKind, PersonMarkKind
from app.records import record

R_contra = TypeVar("R_contra", contravariant=True)

PROTECTION: Final = "661/2009 36 §, 703/2023 38 §"
SECRECY: Final = "703/2023 4 § and 8–9 §"
NECESSARY: Final = "Child Welfare Act 417/2007 31 §: only what is necessary"
CHILD_RULE: Final = "Child Welfare Act 417/2007 20 §: nothing harmful told in the hearing of a child"
SENSITIVE: Final = "GDPR article 9: special categories of data"
THIRD_PERSONS: Final = "house, after the guidance on 254/2015 20 §: facts about others than the client"
CONSULTING: Final = "703/2023 4 §: advice without identity"
HOUSE: Final = "house"


@record
class Rule(Generic[R_contra]):
    """One line of the table. Without a reason of its own it gives the audience's (the wall's, the child's, private).

    Where it is about a ``part`` of the data that may be shut, the reason is why that is shut.
    """

    hides: Callable[[R_contra, Eyes], bool]
    source: str
    reason: Reason | None = None
    part: DataPart | None = None


def why_not(row: R_contra, rules: tuple[Rule[R_contra], ...], eyes: Eyes, *, is_field: bool = False) -> Reason | None:
    """Return why ``eyes`` may not see ``row``, or a field of it, None where they may.

    Before any rule comes the ground: a part of the data that the eyes have none for is shut (``standing``). What is
    marked for somebody in particular is never shown to a room.
    """
    if eyes.is_worker:
        is_marked = isinstance(row, Sourced) and row.confidentiality is Confidentiality.WORKER
        return Reason.CONFIDENTIAL if eyes.leaves_marked and is_marked else None
    shut = why_shut(row, eyes, is_field=is_field)
    if shut:
        return shut
    if eyes.is_on_wall and isinstance(row, Sourced) and row.confidentiality is not Confidentiality.SHARED:
        return Reason.CONFIDENTIAL
    for rule in rules:
        if rule.hides(row, eyes):
            return (eyes.shut.get(rule.part) if rule.part else None) or rule.reason or eyes.reason
    return None


# --- for whose eyes a statement is ----------------------------------------------------------------------------------


def is_for_others(row: Sourced, eyes: Eyes) -> bool:
    """A row is for those it is marked for, and for whoever said it, unless it is marked for the worker only.

    What a child has confided stays off the child's paper too: it may lie open at home (Child Welfare Act 20 §).
    """
    if eyes.has_said(row) and row.confidentiality is not Confidentiality.WORKER:
        return False
    match row.confidentiality:
        case Confidentiality.SHARED:
            return False
        case Confidentiality.FAMILY:
            return not (eyes.is_private and eyes.is_family)
        case Confidentiality.PROFESSIONALS:
            return not (eyes.is_professional or eyes.kind is AudienceKind.ANONYMOUS)
        case Confidentiality.WORKER:
            return True


def is_meant_for_family(row: Sourced, eyes: Eyes) -> bool:
    """Somebody chose the family on purpose, or the eyes said it themselves."""
    return eyes.has_said(row) or row.confidentiality is Confidentiality.FAMILY


SOURCED: Final[tuple[Rule[Sourced], ...]] = (Rule(is_for_others, SECRECY, Reason.CONFIDENTIAL),)


def is_note_for_adults(row: Sourced, eyes: Eyes) -> bool:
    """A worker's remark on a relation or a tie is not for the child's copy, unless the child made it."""
    return eyes.kind is AudienceKind.CHILD and not eyes.has_said(row)


REMARK: Final[tuple[Rule[Sourced], ...]] = (Rule(is_note_for_adults, CHILD_RULE),)

# --- people ---------------------------------------------------------------------------------------------------------


def is_lost_pregnancy(row: Person, eyes: Eyes) -> bool:
    """A miscarriage or a termination is its parents' own; a consultation without identity may need it."""
    is_lost = row.kind in {PersonKind.MISCARRIAGE, PersonKind.ABORTION} and row.id not in {
        eyes.child_id,
        eyes.person_id,
    }
    return is_lost and eyes.kind is not AudienceKind.ANONYMOUS and row.id not in eyes.wards


def is_kept_off(row: Person, eyes: Eyes) -> bool:  # noqa: ARG001 - a rule of the table, the same for every row
    """A loss that was marked so is on nobody's copy, and not on the wall."""
    return row.is_off_copies


def is_others_origin(row: Person, eyes: Eyes) -> bool:
    """Where somebody's family comes from is known at home and to professionals, not put on a wall."""
    return not (eyes.is_professional or eyes.is_near(row.id))


def is_sheltered(row: Person, eyes: Eyes) -> bool:
    """A telephone, a workplace or a note may lead to the home; one's own are one's own."""
    return row.id in eyes.shelter.people and row.id != eyes.person_id


def is_shut_contact(row: Person | Household, eyes: Eyes) -> bool:
    """Addresses and telephones are a part of their own; one's own home and number are one's own."""
    return DataPart.CONTACTS in eyes.shut and row.id != eyes.person_id and row.id not in eyes.homes


def is_not_for_contact(row: Person, eyes: Eyes) -> bool:
    """Contacts are for those at home, and those of the child and its parents for the professionals round them."""
    if eyes.is_professional:
        return row.id != eyes.child_id and row.id not in eyes.parent_ids
    return not eyes.is_near(row.id)


def is_not_near(row: Person, eyes: Eyes) -> bool:
    """What somebody does for a living is known at home."""
    return not eyes.is_near(row.id)


def is_not_oneself(row: Person, eyes: Eyes) -> bool:
    """The worker's note about somebody is for that person alone, and not for a copy that lies open."""
    return row.id != eyes.person_id or eyes.kind is AudienceKind.CHILD


def is_anonymous(row: object, eyes: Eyes) -> bool:  # noqa: ARG001 - a rule of the table, the same for every row
    """Without identity."""
    return eyes.kind is AudienceKind.ANONYMOUS


def is_other_child(row: Person, eyes: Eyes) -> bool:
    """On the wall other children go by their given names. An unknown age counts as a child's."""
    years = age(row, eyes.day)
    return eyes.kind is AudienceKind.WALL and row.id != eyes.child_id and (years is None or years < ADULT_AGE)


PERSON: Final[tuple[Rule[Person], ...]] = (Rule(is_lost_pregnancy, THIRD_PERSONS), Rule(is_kept_off, HOUSE))
CONTACT: Final[tuple[Rule[Person], ...]] = (
    Rule(is_sheltered, PROTECTION, Reason.PROTECTED),
    Rule(is_shut_contact, SECRECY, part=DataPart.CONTACTS),
    Rule(is_not_for_contact, NECESSARY),
)
OCCUPATION: Final[tuple[Rule[Person], ...]] = (
    Rule(is_sheltered, PROTECTION, Reason.PROTECTED),
    Rule(is_not_near, THIRD_PERSONS),
)
CULTURES: Final[tuple[Rule[Person], ...]] = (Rule(is_others_origin, SENSITIVE),)
PERSON_NOTE: Final[tuple[Rule[Person], ...]] = (
    Rule(is_sheltered, PROTECTION, Reason.PROTECTED),
    Rule(is_not_oneself, NECESSARY),
)
UNNAMED: Final[tuple[Rule[object], ...]] = (Rule(is_anonymous, CONSULTING),)
FAMILY_NAME: Final[tuple[Rule[Person], ...]] = (Rule(is_other_child, SECRECY),)

# --- family ---------------------------------------------------------------------------------------------------------

HIDDEN_COUPLES: Final = frozenset({PartnershipKind.AFFAIR, PartnershipKind.SECRET_AFFAIR, PartnershipKind.FORCED})
HEALTH: Final = frozenset({LifeEventKind.ILLNESS, LifeEventKind.WORRY, LifeEventKind.SERVICE})
HARD: Final = HEALTH | {LifeEventKind.LOSS, LifeEventKind.SEPARATION, LifeEventKind.PLACEMENT}
LOCATING: Final = frozenset({LifeEventKind.MOVE, LifeEventKind.SCHOOL, LifeEventKind.PLACEMENT})


def is_affair(row: Partnership, eyes: Eyes) -> bool:
    """An affair, or what was forced, is between the two: no drawing for a child, the wall or the other parent."""
    is_party = eyes.person_id in {row.a_id, row.b_id} and eyes.kind is not AudienceKind.CHILD
    is_open = eyes.is_professional or eyes.kind is AudienceKind.ANONYMOUS or is_meant_for_family(row, eyes)
    return row.kind in HIDDEN_COUPLES and not is_party and not is_open


def is_harm_to_adults(row: Bond, eyes: Eyes) -> bool:
    """Violence and abuse are not put before a family by default: it may endanger whoever told.

    Professionals see it as it is marked; a private person only what they said themselves or what was marked for the
    family; the wall never.
    """
    if not row.kind.is_harm or eyes.is_professional or eyes.kind is AudienceKind.ANONYMOUS:
        return False
    return eyes.kind is AudienceKind.WALL or not is_meant_for_family(row, eyes)


def is_harm_to_child(row: Bond, eyes: Eyes) -> bool:
    """Harm and quarrels between others are not told to a child by a drawing; what the child said stays."""
    if eyes.kind is not AudienceKind.CHILD or eyes.has_said(row):
        return False
    return row.kind.is_harm or (row.kind.is_strained and eyes.person_id not in {row.a_id, row.b_id})


def is_move_of_sheltered(row: LifeEvent, eyes: Eyes) -> bool:
    """A move, a school or a placement tells where somebody lives."""
    return row.kind in LOCATING and row.person_id in eyes.shelter.people


def is_health_of_others(row: LifeEvent, eyes: Eyes) -> bool:
    """An illness, a worry or a service in the life of a relative is not the child's matter; those at home know it."""
    if row.kind not in HEALTH or eyes.kind is AudienceKind.ANONYMOUS or eyes.has_said(row):
        return False
    if eyes.kind is AudienceKind.WALL:
        return True
    return row.person_id != eyes.child_id and not eyes.is_near(row.person_id)


def is_mark_of_others(row: PersonMark, eyes: Eyes) -> bool:
    """An illness or a secret of somebody's is never for the wall or a child; those at home know what is theirs.

    Whoever told of it, and the family where it was marked for the family on purpose, see it.
    """
    if eyes.is_professional or eyes.kind is AudienceKind.ANONYMOUS:
        return False
    if eyes.kind in {AudienceKind.WALL, AudienceKind.CHILD}:
        return True
    if row.kind is PersonMarkKind.SECRET:
        return not is_meant_for_family(row, eyes)
    return not (eyes.is_near(row.person_id) or is_meant_for_family(row, eyes))


def is_hard_for_child(row: LifeEvent, eyes: Eyes) -> bool:
    """What was hard for others, and adults' worries about the child, are told to a child by a person, not a paper."""
    if eyes.kind is not AudienceKind.CHILD or eyes.has_said(row):
        return False
    return row.kind is LifeEventKind.WORRY or (row.kind in HARD and row.person_id != eyes.child_id)


def is_place_in_event(row: LifeEvent, eyes: Eyes) -> bool:
    """Without identity the words of a move or a school are left out: they are about a place."""
    return row.kind in LOCATING and eyes.kind is AudienceKind.ANONYMOUS


def is_place_shut(row: LifeEvent, eyes: Eyes) -> bool:
    """The words of a move, a school or a placement tell where somebody lives: for those who may have the address."""
    is_shut = DataPart.CONTACTS in eyes.shut and not eyes.has_said(row)
    return is_shut and row.kind in LOCATING and row.person_id != eyes.person_id


def is_others_home(row: Residence, eyes: Eyes) -> bool:
    """Where somebody lives is for those it is marked for, and always for those who live there."""
    return is_for_others(row, eyes) and row.household_id not in eyes.homes


def is_secret_home(row: Household, eyes: Eyes) -> bool:
    """A protected home doesn't exist for those who don't live there."""
    return row.id in eyes.shelter.households


def is_others_address(row: Household, eyes: Eyes) -> bool:
    """An address is for those who live there; the child's also for its parents and the professionals round it."""
    if row.id in eyes.homes:
        return False
    return row.id not in eyes.child_homes or not (eyes.is_professional or eyes.is_parent)


def is_not_at_home(row: Household, eyes: Eyes) -> bool:
    """The worker's note about a home is for those who live there."""
    return row.id not in eyes.homes or eyes.kind is AudienceKind.CHILD


PARTNERSHIP: Final[tuple[Rule[Partnership], ...]] = (*SOURCED, Rule(is_affair, THIRD_PERSONS))
BOND: Final[tuple[Rule[Bond], ...]] = (*SOURCED, Rule(is_harm_to_child, CHILD_RULE), Rule(is_harm_to_adults, HOUSE))
PERSON_MARK: Final[tuple[Rule[PersonMark], ...]] = (*SOURCED, Rule(is_mark_of_others, SENSITIVE))
LIFE_EVENT: Final[tuple[Rule[LifeEvent], ...]] = (
    Rule(is_move_of_sheltered, PROTECTION, Reason.PROTECTED),
    *SOURCED,
    Rule(is_hard_for_child, CHILD_RULE),
    Rule(is_health_of_others, THIRD_PERSONS),
)
EVENT_TEXT: Final[tuple[Rule[LifeEvent], ...]] = (
    Rule(is_place_in_event, CONSULTING),
    Rule(is_place_shut, SECRECY, part=DataPart.CONTACTS),
)
RESIDENCE: Final[tuple[Rule[Residence], ...]] = (Rule(is_others_home, SECRECY, Reason.CONFIDENTIAL),)
HOUSEHOLD: Final[tuple[Rule[Household], ...]] = (Rule(is_secret_home, PROTECTION, Reason.PROTECTED),)
ADDRESS: Final[tuple[Rule[Household], ...]] = (
    Rule(is_shut_contact, SECRECY, part=DataPart.CONTACTS),
    Rule(is_others_address, NECESSARY),
)
HOUSEHOLD_NOTE: Final[tuple[Rule[Household], ...]] = (Rule(is_not_at_home, NECESSARY),)
