"""The table of rights, third part: the plan's own texts, reviews of goals, the crisis page, plans that others keep.

The crisis page is for those who live by it: the child, those who answer for the child or live with it, and those whom
the page itself names. Others need no warning signs and no safe place (Child Welfare Act 31 §), and the wall least.
"""

from __future__ import annotations

import re
from typing import Final

from app.lens.audience import AudienceKind
from app.lens.eyes import Eyes
from app.lens.rights import (
    CHILD_RULE,
    HOUSE,
    NECESSARY,
    PROTECTION,
    SENSITIVE,
    SOURCED,
    THIRD_PERSONS,
    UNNAMED,
    Rule,
)
from app.lens.said import Reason
from app.models import ClientPlan, CrisisContact, GoalReview, OtherPlan, SafetyPair
from app.models.planning import OtherPlanKind

CHILDS_HEALTH: Final = frozenset(
    {OtherPlanKind.TREATMENT, OtherPlanKind.REHABILITATION, OtherPlanKind.DISABILITY, OtherPlanKind.CARE}
)
_SHORT_NUMBER: Final = 6
"""So many digits at most has a number of emergency or advice for all (112, 116 111), which leads to nobody's home."""

# --- the plan's own texts -------------------------------------------------------------------------------------------


def is_told_by_adults(row: object, eyes: Eyes) -> bool:  # noqa: ARG001 - a rule of the table, the same for every row
    """What adults write to each other of the child is told to a child by a person, not by a paper."""
    return eyes.kind is AudienceKind.CHILD


def is_of_functioning(row: ClientPlan, eyes: Eyes) -> bool:  # noqa: ARG001 - any plan of the case
    """How somebody manages is near to health: for those who answer for the child and the professionals round it."""
    return not (eyes.is_parent or eyes.is_professional or eyes.kind is AudienceKind.ANONYMOUS)


def is_review_of_adults(row: GoalReview, eyes: Eyes) -> bool:
    """What an adult says of a goal stays off the child's paper; how far it was reached is told."""
    return eyes.kind is AudienceKind.CHILD and not eyes.has_said(row)


ADULTS_TEXT: Final[tuple[Rule[object], ...]] = (Rule(is_told_by_adults, CHILD_RULE),)
FUNCTIONING: Final[tuple[Rule[ClientPlan], ...]] = (*ADULTS_TEXT, Rule(is_of_functioning, SENSITIVE))
REVIEW_TEXT: Final[tuple[Rule[GoalReview], ...]] = (Rule(is_review_of_adults, CHILD_RULE),)

# --- the crisis page ------------------------------------------------------------------------------------------------


def _plan_id(row: ClientPlan | CrisisContact | SafetyPair) -> object:
    return row.id if isinstance(row, ClientPlan) else row.plan_id


def is_not_on_crisis_page(row: ClientPlan | CrisisContact | SafetyPair, eyes: Eyes) -> bool:
    """For the child, those who answer for it or live with it, and those whom the page names; without identity too."""
    if eyes.kind in {AudienceKind.CHILD, AudienceKind.ANONYMOUS}:
        return False
    is_at_home = eyes.is_parent or bool(eyes.homes & eyes.child_homes)
    return not (is_at_home or _plan_id(row) in eyes.called)


def is_before_whoever_harms(row: object, eyes: Eyes) -> bool:  # noqa: ARG001 - a rule of the table
    """Where the child is safe, and from what, is not written for somebody by whom harm was done, as far as told."""
    return eyes.is_harming


def is_way_to_sheltered(row: object, eyes: Eyes) -> bool:  # noqa: ARG001 - any page of the case
    """Where a child goes in a crisis may lead to a protected home."""
    return bool(eyes.shelter.people)


def is_others_number(row: CrisisContact, eyes: Eyes) -> bool:
    """A number written for the page is for its readers, save that no parent gets the number of another."""
    return row.person_id in eyes.parent_ids and not eyes.is_near(row.person_id) and eyes.kind is not AudienceKind.CHILD


def is_number_to_sheltered(row: CrisisContact, eyes: Eyes) -> bool:
    """A number may lead to somebody protected: whoever's it is, unless that is known, or the number is for all."""
    if not eyes.shelter.people:
        return False
    if row.person_id is not None:
        return row.person_id in eyes.shelter.people
    is_known = row.professional_id is not None or row.agency_id is not None
    return not is_known and len(re.sub(r"\D", "", row.phone)) > _SHORT_NUMBER


CRISIS_PAGE: Final[tuple[Rule[ClientPlan], ...]] = (
    Rule(is_not_on_crisis_page, NECESSARY),
    *ADULTS_TEXT,
    Rule(is_before_whoever_harms, HOUSE),
)
CHILD_DOES: Final[tuple[Rule[ClientPlan], ...]] = (
    Rule(is_way_to_sheltered, PROTECTION, Reason.PROTECTED),
    Rule(is_not_on_crisis_page, NECESSARY),
    Rule(is_before_whoever_harms, HOUSE),
)
SAFE_PLACE: Final[tuple[Rule[ClientPlan], ...]] = (*CHILD_DOES, *UNNAMED)
SAFETY_PAIR: Final[tuple[Rule[SafetyPair], ...]] = (
    Rule(is_way_to_sheltered, PROTECTION, Reason.PROTECTED),
    Rule(is_not_on_crisis_page, NECESSARY),
    *ADULTS_TEXT,
    Rule(is_before_whoever_harms, HOUSE),
)
CRISIS_CONTACT: Final[tuple[Rule[CrisisContact], ...]] = (Rule(is_not_on_crisis_page, NECESSARY), *UNNAMED)
CRISIS_NUMBER: Final[tuple[Rule[CrisisContact], ...]] = (
    Rule(is_number_to_sheltered, PROTECTION, Reason.PROTECTED),
    Rule(is_others_number, NECESSARY),
)

# --- plans that others keep -----------------------------------------------------------------------------------------


def _keeps(row: OtherPlan, eyes: Eyes) -> bool:
    """Say whether the eyes keep that plan themselves, or told of it."""
    is_theirs = (row.agency_id is not None and row.agency_id == eyes.agency_id) or (
        row.professional_id in eyes.professional_ids
    )
    return is_theirs or eyes.has_said(row)


def is_plan_of_parent(row: OtherPlan, eyes: Eyes) -> bool:
    """That a parent has a plan of their own is the parent's matter."""
    return row.kind is OtherPlanKind.PARENT and not _keeps(row, eyes)


def is_plan_of_health(row: OtherPlan, eyes: Eyes) -> bool:
    """That the child is treated or rehabilitated is for the child, its parents and the professionals round it."""
    if row.kind not in CHILDS_HEALTH or _keeps(row, eyes):
        return False
    is_open = eyes.is_professional or eyes.is_parent or eyes.kind is AudienceKind.ANONYMOUS
    return not is_open and (eyes.child_id is None or eyes.person_id != eyes.child_id)


OTHER_PLAN: Final[tuple[Rule[OtherPlan], ...]] = (
    *SOURCED,
    Rule(is_plan_of_parent, THIRD_PERSONS),
    Rule(is_plan_of_health, SENSITIVE),
)
