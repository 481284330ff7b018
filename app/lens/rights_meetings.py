"""The table of rights, third part: the meetings."""

from __future__ import annotations

from typing import Final

from app.lens.audience import AudienceKind
from app.lens.eyes import Eyes
from app.lens.rights import CHILD_RULE, HOUSE, NECESSARY, PROTECTION, SECRECY, SOURCED, UNNAMED, Rule
from app.lens.said import Reason
from app.models import AgendaItem, Attendance, Meeting, MeetingFeedback, MeetingPhase
from app.models.gathering import DataPart
from app.models.kinds import Confidentiality, MeetingKind
from app.models.phases import BY_ITSELF, TALK

TEAM_MEETINGS: Final = frozenset({MeetingKind.WEEKLY, MeetingKind.CONSULTATION, MeetingKind.EXPERT_GROUP})


def is_on_wall(row: Meeting, eyes: Eyes) -> bool:
    """Say whether it is the meeting that the wall hangs in."""
    return eyes.kind is AudienceKind.WALL and row.held_on == eyes.day


def is_teams_own(row: Meeting, eyes: Eyes) -> bool:
    """A team's meeting, an advice and the school's expert group are for those who were asked, and for nobody else.

    That a team talked of a family is already something that its neighbours needn't read.
    """
    return row.kind in TEAM_MEETINGS and row.id not in eyes.meetings and not is_on_wall(row, eyes)


def is_unknown_place(row: Meeting, eyes: Eyes) -> bool:
    """Where people met may tell where somebody lives; those who were asked know it anyway."""
    return bool(eyes.shelter.people) and row.id not in eyes.meetings


def is_next_place_near_sheltered(row: Meeting, eyes: Eyes) -> bool:  # noqa: ARG001 - any meeting of the case
    """Where people meet next may tell where somebody lives, and who was asked today need not be asked then."""
    return bool(eyes.shelter.people)


def is_others_minutes(row: Meeting, eyes: Eyes) -> bool:
    """What was said is for those who were asked; the child's parents get it too.

    The wall shows that of the meeting on the day, to be read together. Who was asked without a ground for what meetings
    say knows that they were asked, and no more.
    """
    if DataPart.MEETINGS in eyes.shut:
        return True
    if eyes.kind is AudienceKind.WALL:
        return not is_on_wall(row, eyes)
    return row.id not in eyes.meetings and not eyes.is_parent


def is_adults_minutes(row: object, eyes: Eyes) -> bool:  # noqa: ARG001 - a rule of the table, the same for every row
    """The minutes that adults write are not for the child's own copy."""
    return eyes.kind is AudienceKind.CHILD


def is_talk(row: MeetingPhase, eyes: Eyes) -> bool:  # noqa: ARG001 - working talk is on nobody's copy
    """Hypotheses and reflections are working talk, not findings about a family: never on a copy, never on the wall."""
    return row.key in TALK


def is_familys_own_time(row: MeetingPhase, eyes: Eyes) -> bool:
    """What the family wrote by itself is for those it was marked for on purpose, and not for the wall."""
    if row.key not in BY_ITSELF or eyes.has_said(row):
        return False
    return eyes.kind is AudienceKind.WALL or row.confidentiality is Confidentiality.SHARED


def is_adults_point(row: AgendaItem, eyes: Eyes) -> bool:
    """What adults want to talk about is told to a child by a person; the child's own points are the child's."""
    is_own = row.brought_by_person_id is not None and row.brought_by_person_id == eyes.person_id
    return eyes.kind is AudienceKind.CHILD and not is_own


def is_others_feedback(row: MeetingFeedback, eyes: Eyes) -> bool:
    """How somebody found a meeting is theirs: nobody else reads it, unless it was marked for them on purpose.

    A child who says that the meeting was bad must not have to answer for it at home.
    """
    return row.confidentiality is Confidentiality.SHARED and not eyes.has_said(row)


def is_others_remark(row: Attendance, eyes: Eyes) -> bool:
    """What is remarked on somebody's coming is for themselves."""
    is_own = row.person_id is not None and row.person_id == eyes.person_id and eyes.kind is not AudienceKind.CHILD
    return not is_own and row.professional_id not in eyes.professional_ids


def is_others_gate(row: Meeting, eyes: Eyes) -> bool:
    """Why a meeting was begun without a consent is for the professionals who were asked."""
    return DataPart.MEETINGS in eyes.shut or not (eyes.is_professional and row.id in eyes.meetings)


MEETING: Final[tuple[Rule[Meeting], ...]] = (*UNNAMED, *SOURCED, Rule(is_teams_own, NECESSARY))
MEETING_PLACE: Final[tuple[Rule[Meeting], ...]] = (Rule(is_unknown_place, PROTECTION, Reason.PROTECTED),)
NEXT_PLACE: Final[tuple[Rule[Meeting], ...]] = (Rule(is_next_place_near_sheltered, PROTECTION, Reason.PROTECTED),)
COURSE: Final[tuple[Rule[Meeting], ...]] = (Rule(is_others_minutes, NECESSARY),)
MINUTES: Final[tuple[Rule[Meeting], ...]] = (Rule(is_adults_minutes, CHILD_RULE), *COURSE)
PHASE: Final[tuple[Rule[MeetingPhase], ...]] = (
    *SOURCED,
    Rule(is_talk, HOUSE),
    Rule(is_familys_own_time, SECRECY, Reason.CONFIDENTIAL),
)
AGENDA: Final[tuple[Rule[AgendaItem], ...]] = (Rule(is_adults_point, CHILD_RULE),)
FEEDBACK: Final[tuple[Rule[MeetingFeedback], ...]] = (
    *SOURCED,
    Rule(is_others_feedback, SECRECY, Reason.CONFIDENTIAL),
)
REMARK: Final[tuple[Rule[Attendance], ...]] = (Rule(is_others_remark, NECESSARY),)
GATE: Final[tuple[Rule[Meeting], ...]] = (Rule(is_others_gate, NECESSARY),)
