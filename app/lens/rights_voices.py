"""The table of rights, third part: what the assessment says as a whole, requests, scales and hypotheses."""

from __future__ import annotations

from typing import Final

from app.lens.audience import AudienceKind
from app.lens.eyes import Eyes
from app.lens.rights import CHILD_RULE, CONSULTING, HOUSE, NECESSARY, SECRECY, SOURCED, THIRD_PERSONS, Rule
from app.models import Assessment, Hypothesis, Request, ScaleAnswer
from app.models.voices import RequestKind


def is_not_party(row: object, eyes: Eyes) -> bool:  # noqa: ARG001 - a rule of the table, the same for every row
    """What professionals conclude is for those whose matter it is and those who work on it.

    Not for the wall, not for a paper of the child's that may lie open, not for somebody close who isn't a party.
    """
    if eyes.kind in {AudienceKind.WALL, AudienceKind.CHILD}:
        return True
    return eyes.is_private and not eyes.is_parent


def is_treatment_of_adult(row: Assessment, eyes: Eyes) -> bool:  # noqa: ARG001 - any assessment of the case
    """That an adult is treated, or in prison, is that adult's own matter, and the text doesn't say whose it is."""
    return eyes.kind is not AudienceKind.ANONYMOUS


def is_ground_of_mapping(row: Assessment, eyes: Eyes) -> bool:
    """Why close people were mapped without consent says something of whoever didn't consent."""
    return is_not_party(row, eyes) or eyes.is_professional


def is_asked_without_identity(row: Request, eyes: Eyes) -> bool:
    """Advice was asked without telling who the child is: then no copy with the child's name on it may tell of it."""
    return row.kind is RequestKind.ADVICE and eyes.kind is not AudienceKind.ANONYMOUS


def is_others_number(row: ScaleAnswer, eyes: Eyes) -> bool:
    """A number that an adult gave is told to a child by a person, not by a paper."""
    return eyes.kind is AudienceKind.CHILD and not eyes.has_said(row)


def is_not_chosen(row: Hypothesis, eyes: Eyes) -> bool:  # noqa: ARG001 - a rule of the table, the same for every row
    """Hypotheses are working talk and no findings: with the worker, unless they were chosen for this very copy.

    Never on the wall or on the child's own copy, chosen or not.
    """
    return not eyes.gets_hypotheses or eyes.kind in {AudienceKind.WALL, AudienceKind.CHILD}


def is_tried_with_others(row: Request, eyes: Eyes) -> bool:
    """What has been tried elsewhere is told to those who were asked, not to everybody who was asked something else."""
    is_asked = row.professional_id in eyes.professional_ids or (
        row.agency_id is not None and row.agency_id == eyes.agency_id
    )
    return eyes.is_professional and not is_asked


CONCLUSION: Final[tuple[Rule[Assessment], ...]] = (Rule(is_not_party, NECESSARY),)
MAPPING: Final[tuple[Rule[Assessment], ...]] = (Rule(is_ground_of_mapping, NECESSARY),)
ADULT_SERVICES: Final[tuple[Rule[Assessment], ...]] = (Rule(is_treatment_of_adult, THIRD_PERSONS),)
REQUEST: Final[tuple[Rule[Request], ...]] = (
    Rule(is_asked_without_identity, CONSULTING),
    Rule(is_not_party, NECESSARY),
    *SOURCED,
)
TRIED: Final[tuple[Rule[Request], ...]] = (Rule(is_tried_with_others, NECESSARY),)
SCALE_ANSWER: Final[tuple[Rule[ScaleAnswer], ...]] = (*SOURCED, Rule(is_others_number, CHILD_RULE))
HYPOTHESIS: Final[tuple[Rule[Hypothesis], ...]] = (Rule(is_not_chosen, HOUSE), *SOURCED)
UNSEEN: Final[tuple[Rule[object], ...]] = (Rule(lambda row, eyes: not eyes.is_worker, SECRECY),)  # noqa: ARG005
"""For a name of the worker's own under which this audience can read nothing: the name itself would tell."""
