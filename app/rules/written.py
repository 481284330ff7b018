"""Whether a thing that the statutes ask for is written in a view: one small question each."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final
from uuid import UUID

from app.lens.view import (
    CaseView,
    GoalView,
    LifeDomain,
    MeasureView,
    NeedView,
    OtherPlanKind,
    PersonKind,
    StatementKind,
)

_SCHOOLING: Final = frozenset({LifeDomain.SCHOOL, LifeDomain.DAY_CARE})
_CLOSE: Final = frozenset({LifeDomain.RELATIONS, LifeDomain.RELATIVES, LifeDomain.KIN_NETWORK})


def _needs(view: CaseView) -> tuple[NeedView, ...]:
    return view.plan.needs if view.plan else ()


def _goals(view: CaseView) -> tuple[GoalView, ...]:
    return view.plan.goals if view.plan else ()


def _measures(view: CaseView) -> tuple[MeasureView, ...]:
    return view.plan.measures if view.plan else ()


def _speakers(view: CaseView, *kinds: StatementKind) -> set[UUID | None]:
    return {each.said.by_id for each in view.statements if each.kind in kinds}


def _are_both(view: CaseView, speakers: Iterable[UUID | None]) -> bool:
    """Say whether among the speakers is one of the child's own people and one professional."""
    known = set(speakers)
    return bool(known & view.people_by_id.keys()) and bool(known & view.professionals_by_id.keys())


def childs_view(view: CaseView) -> bool:
    """The child's words with how they were found out, or why the child was not asked (LsL 20 §)."""
    words = (each for each in view.statements if each.kind is StatementKind.CHILDS_WORDS)
    is_told = any(each.said.found_out is not None for each in words)
    return is_told or any(each.kind is StatementKind.NOT_ASKED for each in view.statements)


def childs_own_words(view: CaseView) -> bool:
    """The child's words, whoever wrote them down: why it was not asked is none of them."""
    return any(each.kind is StatementKind.CHILDS_WORDS for each in view.statements)


def summary(view: CaseView) -> bool:
    """How things stand, in the assessment or in the plan."""
    return bool(view.assessment.summary.strip()) or situation(view)


def situation(view: CaseView) -> bool:
    """How things stand."""
    return view.plan is not None and bool(view.plan.situation.strip())


def conclusions(view: CaseView) -> bool:
    """What a professional concludes, of one thing or of the whole."""
    return bool(view.assessment.conclusion.strip()) or any(
        each.kind is StatementKind.CONCLUSION for each in view.statements
    )


def duration_of_need(view: CaseView) -> bool:
    """Whether the need of support passes, comes back or lasts."""
    return view.assessment.need_duration is not None


def need_of_worker(view: CaseView) -> bool:
    """Whether an own worker is needed, as the client and as a professional see it."""
    return bool(view.assessment.own_worker_client_view.strip() and view.assessment.own_worker_view.strip())


def explained(view: CaseView) -> bool:
    """Whether rights, duties, alternatives and their effects were explained: yes or no is an answer."""
    return view.assessment.is_explained is not None


def clients_view(view: CaseView) -> bool:
    """What the child or somebody of the family says of the situation or the need."""
    voices = _speakers(view, StatementKind.CHILDS_WORDS, StatementKind.VIEW, StatementKind.WORRY)
    return bool((voices | {need.said.by_id for need in _needs(view)}) & view.people_by_id.keys())


def adults_view(view: CaseView) -> bool:
    """What a parent, a relative or somebody else close says."""
    kinds = (StatementKind.VIEW, StatementKind.WORRY, StatementKind.STRENGTH, StatementKind.DISSENT)
    voices = _speakers(view, *kinds) | {need.said.by_id for need in _needs(view)}
    return bool((voices - {view.child_id}) & view.people_by_id.keys())


def both_see_needs(view: CaseView) -> bool:
    """A need as the client sees it, and one as a professional does."""
    return _are_both(view, (need.said.by_id for need in _needs(view)))


def both_see_strengths(view: CaseView) -> bool:
    """A strength as the client sees it, and one as a professional does."""
    return _are_both(view, _speakers(view, StatementKind.STRENGTH))


def needs(view: CaseView) -> bool:
    """What support is needed with."""
    return any(need.text.strip() for need in _needs(view))


def goals(view: CaseView) -> bool:
    """What will be different."""
    return any(goal.text.strip() for goal in _goals(view))


def measures(view: CaseView) -> bool:
    """Who does what."""
    return any(measure.text.strip() for measure in _measures(view))


def means(view: CaseView) -> bool:
    """A measure for each goal."""
    return goals(view) and all(goal.measures for goal in _goals(view))


def times_of_goals(view: CaseView) -> bool:
    """By when, for each goal."""
    return goals(view) and all(goal.due is not None for goal in _goals(view))


def responsibilities(view: CaseView) -> bool:
    """Who sees to each measure; somebody of the services among them."""
    found = _measures(view)
    is_shared = any(measure.responsible_id and not measure.is_own for measure in found)
    return is_shared and all(measure.responsible_id for measure in found)


def follow_up(view: CaseView) -> bool:
    """When the plan is looked at again, and how each change will be noticed."""
    plan = view.plan
    return plan is not None and plan.review_on is not None and all(goal.noticing.strip() for goal in _goals(view))


def former_goals_reviewed(view: CaseView) -> bool:
    """Of each earlier goal what the family and what a professional finds of it."""
    former = view.plan.former_goals if view.plan else ()
    return all(_are_both(view, (review.said.by_id for review in goal.own_reviews)) for goal in former)


def private_persons(view: CaseView) -> bool:
    """What somebody close who is no parent of the child does."""
    raising = {link.parent_id for link in view.parentages if link.child_id == view.child_id and not link.is_over}
    own = {measure.responsible_id for measure in _measures(view) if measure.is_own}
    others = own - raising - {view.child_id}
    return any(person.kind is PersonKind.PERSON and person.id in others for person in view.people)


def dissent(view: CaseView) -> bool:
    """What somebody sees otherwise."""
    return any(each.kind is StatementKind.DISSENT for each in view.statements)


def necessary_services(view: CaseView) -> bool:
    """Which services are necessary."""
    return view.plan is not None and bool(view.plan.necessary_services.strip())


def worker_meetings(view: CaseView) -> bool:
    """How often the child and the own worker meet."""
    return view.plan is not None and bool(view.plan.worker_meetings.strip())


def duration(view: CaseView) -> bool:
    """How long the client relationship is thought to last."""
    return view.plan is not None and bool(view.plan.duration.strip())


def functioning(view: CaseView) -> bool:
    """How life situation and surroundings affect functioning."""
    return view.plan is not None and bool(view.plan.functioning.strip())


def proposal(view: CaseView) -> bool:
    """How the family would like the help to be given."""
    is_in_plan = view.plan is not None and bool(view.plan.clients_proposal.strip())
    return is_in_plan or any(measure.clients_proposal.strip() for measure in _measures(view))


def purpose_of_care(view: CaseView) -> bool:
    """What the substitute care is for, among the services that are necessary, and what it shall reach."""
    return necessary_services(view) and goals(view)


def support_of_parents(view: CaseView) -> bool:
    """What is done about parenthood, or a parent's own plan that is in force."""
    has_measures = any(
        need.domain is LifeDomain.PARENTING and goal.measures for need in _needs(view) for goal in need.goals
    )
    return has_measures or any(one.kind is OtherPlanKind.PARENT and not one.is_over for one in view.other_plans)


def _rows_with_words(view: CaseView) -> set[LifeDomain | None]:
    """Return the parts of life of which somebody says something or needs something."""
    said = {each.domain for each in view.statements if each.kind is not StatementKind.NOT_ASKED}
    return said | {need.domain for need in _needs(view)}


def health_and_schooling(view: CaseView) -> bool:
    """What is said of the child's health, and of its day care or school."""
    rows = _rows_with_words(view)
    return LifeDomain.HEALTH in rows and bool(rows & _SCHOOLING)


def contact_with_close(view: CaseView) -> bool:
    """What is said of the child's relations to its family and others who are close."""
    return bool(_rows_with_words(view) & _CLOSE)


def nowhere(view: CaseView) -> bool:  # noqa: ARG001 - asked as every item is
    """What no field holds: nothing but the worker's own word can say that it is written."""
    return False


def rights_told(view: CaseView) -> bool:
    """Whether rights were explained: yes or no is an answer, a blank is none."""
    return view.plan is not None and view.plan.are_rights_told is not None
