"""What a row must be to make sense: asked whenever one is made or changed, before anything is kept.

A network may be incomplete and a plan half-written: gaps are shown, never refused. Refused is only what cannot be so.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Final, cast
from uuid import UUID

from sqlalchemy import FromClause, Select, exists, or_, select
from sqlalchemy.orm import Session

from app.errors import AppError
from app.i18n import mark
from app.models import (
    Agency,
    AgendaItem,
    Attendance,
    Base,
    Bond,
    Case,
    ClientPlan,
    Closeness,
    Consent,
    CrisisContact,
    Decision,
    Disclosure,
    ForeignRecord,
    Goal,
    GoalReview,
    Hypothesis,
    KnownService,
    LeftOut,
    Meeting,
    MeetingFeedback,
    MeetingNote,
    MeetingPhase,
    Need,
    OtherPlan,
    OwnDomain,
    Parentage,
    PartialDate,
    Participant,
    Partnership,
    Person,
    PlanRecipient,
    Precision,
    Request,
    Residence,
    SafetyPair,
    Scale,
    ScaleAnswer,
    Sector,
    Sourced,
    Statement,
    SupportMeasure,
    SurveyAnswer,
    SurveyQuestion,
    Tie,
)
from app.models.gathering import MeetingStatus
from app.models.kinds import PersonKind, PlanStatus
from app.operations.sense_voices import check_answer, check_request, check_scale, check_survey

Ends = tuple[str, ...]
LEAST_LEVEL: Final = -2
MOST_LEVEL: Final = 2
"""The levels of goal attainment scaling, from much less than hoped to much more."""
HOW_IT_WENT: Final = frozenset({"status", "result", "sessions_kept"})
"""What of a measure is followed after the plan was agreed."""
MOST_PLEASED: Final = 5
"""The feedback on a meeting goes from 1 to this."""

_NEEDED: Final[Mapping[type[Base], Ends]] = {
    Tie: ("person_id", "household_id"),
    Closeness: ("person_id", "professional_id", "agency_id"),
    Attendance: ("person_id", "professional_id"),
    PlanRecipient: ("person_id", "professional_id"),
    Participant: ("person_id", "professional_id", "agency_id"),
}
"""Of these fields exactly one is set: without any the row says nothing."""
_OPTIONAL: Final[Mapping[type[Base], tuple[Ends, ...]]] = {
    SupportMeasure: (
        ("person_id", "professional_id", "agency_id"),
        ("checker_person_id", "checker_professional_id"),
    ),
    Decision: (("person_id", "professional_id", "agency_id"),),
    Case: (("contact_person_id", "contact_professional_id", "contact_agency_id"),),
    Consent: (("to_agency_id", "to_person_id", "to_professional_id"),),
    Disclosure: (("person_id", "professional_id", "agency_id"),),
    ForeignRecord: (("person_id", "partnership_id"),),
    Statement: (("domain", "own_domain_id"),),
    Request: (("agency_id", "professional_id"),),
    AgendaItem: (("brought_by_person_id", "brought_by_professional_id"),),
    CrisisContact: (("person_id", "professional_id", "agency_id"),),
    OtherPlan: (("agency_id", "professional_id"),),
}
_SOURCE: Final[Ends] = ("source_person_id", "source_professional_id")
_SPOKEN: Final[Mapping[type[Base], str]] = {
    Agency: "name",
    Case: "number",
    Hypothesis: "text",
    KnownService: "name",
    LeftOut: "reason",
    MeetingNote: "text",
    OwnDomain: "name",
    Request: "text",
    Scale: "question",
    Sector: "name",
    Statement: "text",
    SurveyQuestion: "text",
}
"""The field without which there is nothing to show. A line of a plan may be empty while it is being written."""


@cache
def model_of(table: FromClause) -> type[Base]:
    """Return the model whose rows ``table`` keeps."""
    for mapper in Base.registry.mappers:
        if mapper.local_table is table:
            return cast("type[Base]", mapper.class_)
    raise LookupError(table)


def needed_ends(kind: type[Base]) -> Ends:
    """Return the fields of which exactly one must be set, or none."""
    return _NEEDED.get(kind, ())


def ends_of(kind: type[Base]) -> tuple[Ends, ...]:
    """Return the groups of fields of which one at most is set."""
    needed = (_NEEDED[kind],) if kind in _NEEDED else ()
    groups = (*needed, *_OPTIONAL.get(kind, ()))
    return (*groups, _SOURCE) if issubclass(kind, Sourced) else groups


def check(session: Session, row: Base, changed: frozenset[str]) -> None:
    """Settle what follows from ``row``'s new values and raise ``AppError`` where they cannot be so.

    ``changed`` names the fields that were set.
    """
    _check_ends(row)
    _check_spoken(row)
    _check_order(getattr(row, "since", None), getattr(row, "until", None))
    particular = _CHECKS.get(type(row))
    if particular is not None:
        with session.no_autoflush:
            particular(session, row, changed)


def refuse_agreed(session: Session, plan_id: UUID) -> None:
    """Raise ``AppError`` where the plan has been agreed."""
    plan = session.get(ClientPlan, plan_id)
    if plan is not None and plan.status is PlanStatus.AGREED:
        raise AppError(
            mark("This version of the plan has been agreed and is kept as it is; nothing was changed."),
            mark("Start a new version of the plan and make the change there."),
        )


def refuse_part_of_agreed(session: Session, row: Base) -> None:
    """Raise ``AppError`` where ``row`` is a part of a plan that has been agreed."""
    plan_id = plan_id_of(session, row)
    if plan_id is not None:
        refuse_agreed(session, plan_id)


def refuse_closed(session: Session, row: Base) -> None:
    """Raise ``AppError`` where ``row`` is a closed meeting or a part of one."""
    if not isinstance(row, Meeting | MeetingPhase | AgendaItem | Attendance | Decision | MeetingNote):
        return
    meeting = row if isinstance(row, Meeting) else session.get(Meeting, row.meeting_id)
    if meeting is not None and meeting.status is MeetingStatus.CLOSED:
        raise AppError(
            mark("This meeting has been closed and is kept as it is; nothing was changed."),
            mark("Add a note to it: a note stands beside what was written."),
        )


def plan_id_of(session: Session, row: Base) -> UUID | None:
    """Return the plan that ``row`` is a part of, or None."""
    if isinstance(row, ClientPlan):
        return row.id
    if isinstance(row, Need | PlanRecipient | CrisisContact | SafetyPair):
        return row.plan_id
    if isinstance(row, Goal):
        need = session.get(Need, row.need_id)
        return need and need.plan_id
    if isinstance(row, SupportMeasure):
        goal = session.get(Goal, row.goal_id)
        return goal and plan_id_of(session, goal)
    return None


def _check_ends(row: Base) -> None:
    for ends in ends_of(type(row)):
        held = sum(getattr(row, end) is not None for end in ends)
        if held > 1 or (held == 0 and ends == needed_ends(type(row))):
            raise AppError(
                mark(
                    "This belongs to exactly one: a person, a professional, a home or an agency; nothing was changed."
                ),
                mark("Choose one of them."),
            )


def _check_spoken(row: Base) -> None:
    field = _SPOKEN.get(type(row))
    if field is not None and not str(getattr(row, field)).strip():
        raise AppError(
            mark("There is no text in it; nothing was changed."),
            mark("Write something, or remove the whole entry."),
        )


def _check_order(since: PartialDate | None, until: PartialDate | None) -> None:
    if since is None or until is None or Precision.ABOUT in {since.precision, until.precision}:
        return
    if since.precision is Precision.BEFORE or until.precision is Precision.AFTER:
        return
    if since.earliest > until.latest:
        raise _backwards()


def _backwards() -> AppError:
    return AppError(
        mark("The end is before the beginning; nothing was changed."),
        mark("Check the two dates."),
    )


def _check_person(session: Session, row: Person, changed: frozenset[str]) -> None:
    if row.died is not None:
        row.is_dead = True
    _check_order(row.born, row.died)
    if "kind" in changed and row.kind is not PersonKind.PERSON:
        partner = select(Partnership.id).where(or_(Partnership.a_id == row.id, Partnership.b_id == row.id))
        if _is_there(session, partner) or _is_there(session, select(Parentage.id).where(Parentage.parent_id == row.id)):
            raise _not_a_person()


def _check_partnership(session: Session, row: Partnership, _changed: frozenset[str]) -> None:
    if row.a_id == row.b_id:
        raise AppError(
            mark("Nobody can be their own partner; nothing was changed."), mark("Choose two different people.")
        )
    _check_order(row.until, row.resumed_on)
    _check_adults(session, row.a_id, row.b_id)
    if row.until is None and row.ending is None:
        couple = {row.a_id, row.b_id}
        _refuse_twin(
            session,
            select(Partnership.id).where(
                Partnership.a_id.in_(couple),
                Partnership.b_id.in_(couple),
                Partnership.kind == row.kind,
                Partnership.until.is_(None),
                Partnership.ending.is_(None),
                Partnership.id != row.id,
            ),
        )


def _check_parentage(session: Session, row: Parentage, changed: frozenset[str]) -> None:
    if row.child_id == row.parent_id:
        raise AppError(mark("Nobody can be their own parent; nothing was changed."), mark("Choose another person."))
    _check_adults(session, row.parent_id)
    if row.until is None:
        _refuse_twin(
            session,
            select(Parentage.id).where(
                Parentage.child_id == row.child_id,
                Parentage.parent_id == row.parent_id,
                Parentage.kind == row.kind,
                Parentage.until.is_(None),
                Parentage.id != row.id,
            ),
        )
    is_parent = select(Parentage.id).where(Parentage.parent_id == row.child_id)
    # Whoever has no child is nobody's ancestor, as nobody is who was just added.
    if (
        {"child_id", "parent_id"} & changed
        and _is_there(session, is_parent)
        and row.child_id in _ancestors(session, row)
    ):
        raise AppError(
            mark("Somebody would become their own ancestor; nothing was changed."),
            mark("Check which of the two is the parent."),
        )


def _ancestors(session: Session, link: Parentage) -> set[UUID]:
    """Return the parent that ``link`` names and everybody above, ``link`` itself left aside."""
    found: set[UUID] = set()
    level = {link.parent_id}
    while level:
        found |= level
        above = select(Parentage.parent_id).where(Parentage.child_id.in_(level), Parentage.id != link.id)
        level = set(session.scalars(above)) - found
    return found


def _check_adults(session: Session, *person_ids: UUID) -> None:
    for person_id in person_ids:
        person = session.get(Person, person_id)
        if person is not None and person.kind is not PersonKind.PERSON:
            raise _not_a_person()


def _not_a_person() -> AppError:
    return AppError(
        mark("A pet or a pregnancy cannot be a parent or a partner; nothing was changed."),
        mark("Choose a person, or change the kind first."),
    )


def _check_bond(_session: Session, row: Bond, _changed: frozenset[str]) -> None:
    if row.a_id == row.b_id:
        raise AppError(
            mark("A relation is between two people; nothing was changed."), mark("Choose two different people.")
        )


def _check_residence(session: Session, row: Residence, _changed: frozenset[str]) -> None:
    if row.until is None:
        _refuse_twin(
            session,
            select(Residence.id).where(
                Residence.person_id == row.person_id,
                Residence.household_id == row.household_id,
                Residence.until.is_(None),
                Residence.id != row.id,
            ),
        )


def _check_tie(session: Session, row: Tie, _changed: frozenset[str]) -> None:
    if row.until is None:
        _refuse_twin(
            session,
            select(Tie.id).where(
                Tie.agency_id == row.agency_id,
                *_same_ends(row),
                Tie.until.is_(None),
                Tie.id != row.id,
            ),
        )


def _check_closeness(session: Session, row: Closeness, _changed: frozenset[str]) -> None:
    rings = session.scalars(select(Case.rings)).first() or 0
    is_sector = _is_there(session, select(Sector.id).where(Sector.position == row.sector))
    if not (is_sector and 1 <= row.ring <= rings):
        raise AppError(
            mark("There is no such place in the circles; nothing was changed."),
            mark("Choose one of the sectors and rings that are shown."),
        )
    if row.until is None:
        _refuse_twin(
            session,
            select(Closeness.id).where(*_same_ends(row), Closeness.until.is_(None), Closeness.id != row.id),
        )


def _check_meeting_part(session: Session, row: Base, changed: frozenset[str]) -> None:
    """Whether a decision was carried out is followed after the meeting was closed; all else stays as it was."""
    if isinstance(row, Meeting) and "status" in changed:
        return  # it is being made, begun or closed
    if isinstance(row, Decision) and changed == frozenset({"is_done"}):
        return
    refuse_closed(session, row)


def _check_feedback(_session: Session, row: MeetingFeedback, _changed: frozenset[str]) -> None:
    if row.rating is not None and not 1 <= row.rating <= MOST_PLEASED:
        raise AppError(mark("The feedback goes from 1 to 5; nothing was changed."), mark("Choose one of the five."))


def _check_attendance(session: Session, row: Attendance, changed: frozenset[str]) -> None:
    _check_meeting_part(session, row, changed)
    same = select(Attendance.id).where(
        Attendance.meeting_id == row.meeting_id, *_same_ends(row), Attendance.id != row.id
    )
    _refuse_twin(session, same)


def _check_recipient(session: Session, row: PlanRecipient, changed: frozenset[str]) -> None:
    _check_plan_part(session, row, changed)
    same = select(PlanRecipient.id).where(
        PlanRecipient.plan_id == row.plan_id, *_same_ends(row), PlanRecipient.id != row.id
    )
    _refuse_twin(session, same)


def _check_plan_part(session: Session, row: Base, changed: frozenset[str]) -> None:
    """How a measure goes on is followed after the plan was agreed; all else stays as it was agreed."""
    if isinstance(row, ClientPlan) and "status" in changed:
        return  # it is being made or agreed
    refuse_part_of_agreed(session, row)


def _check_measure(session: Session, row: SupportMeasure, changed: frozenset[str]) -> None:
    if any(number is not None and number < 0 for number in (row.sessions_planned, row.sessions_kept)):
        raise AppError(
            mark("A number of times cannot be less than nought; nothing was changed."),
            mark("Write how many times it is to be, or was."),
        )
    if not changed <= HOW_IT_WENT:
        _check_plan_part(session, row, changed)


def _check_goal_review(_session: Session, row: GoalReview, _changed: frozenset[str]) -> None:
    if row.level is not None and not LEAST_LEVEL <= row.level <= MOST_LEVEL:
        raise AppError(
            mark("The levels of a goal go from −2 to +2; nothing was changed."),
            mark("Choose one of the five levels."),
        )


def _check_consent(_session: Session, row: Consent, _changed: frozenset[str]) -> None:
    if row.given_on is not None:
        for end in (row.until, row.withdrawn_on):
            if end is not None and end < row.given_on:
                raise _backwards()


def _check_case(_session: Session, row: Case, _changed: frozenset[str]) -> None:
    """What follows comes after what it follows: an end after its beginning, an answer after its question."""
    for first, then in (
        (row.assessment_begun_on, row.assessment_done_on),
        (row.decided_on, row.carried_out_on),
        (row.pupil_asked_on, row.pupil_met_on),
        (row.data_asked_on, row.data_answered_on),
    ):
        if first is not None and then is not None and then < first:
            raise _backwards()


def _same_ends(row: Base) -> list[Any]:
    """Return the conditions that another row points to what ``row`` points to."""
    kind = type(row)
    return [getattr(kind, end) == getattr(row, end) for end in needed_ends(kind)]


def _is_there(session: Session, what: Select[Any]) -> bool:
    return bool(session.scalar(select(exists(what))))


def _refuse_twin(session: Session, what: Select[Any]) -> None:
    if _is_there(session, what):
        raise AppError(
            mark("This is in the case already; nothing was changed."),
            mark("Change the one that is there, or write when it ended."),
        )


_Check = Callable[[Session, Any, frozenset[str]], None]
_CHECKS: Final[Mapping[type[Base], _Check]] = {
    AgendaItem: _check_meeting_part,
    Attendance: _check_attendance,
    Bond: _check_bond,
    Case: _check_case,
    ClientPlan: _check_plan_part,
    Closeness: _check_closeness,
    Consent: _check_consent,
    CrisisContact: _check_plan_part,
    Goal: _check_plan_part,
    GoalReview: _check_goal_review,
    Decision: _check_meeting_part,
    Meeting: _check_meeting_part,
    MeetingFeedback: _check_feedback,
    MeetingPhase: _check_meeting_part,
    Need: _check_plan_part,
    Parentage: _check_parentage,
    Partnership: _check_partnership,
    Person: _check_person,
    PlanRecipient: _check_recipient,
    Request: check_request,
    Residence: _check_residence,
    SafetyPair: _check_plan_part,
    SupportMeasure: _check_measure,
    Scale: check_scale,
    ScaleAnswer: check_answer,
    SurveyAnswer: check_survey,
    Tie: _check_tie,
}
