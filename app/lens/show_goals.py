"""The plan with its needs, goals, measures and crisis page, and the plans beside it, as an audience may see them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from datetime import date
from uuid import UUID

from app.i18n import Text
from app.lens import rights, rights_goals, rights_plan, things
from app.lens.days import is_over
from app.lens.goalview import (
    CrisisContactView,
    GoalReviewView,
    GoalView,
    LeftOutView,
    MeasureView,
    OtherPlanView,
    SafetyPairView,
)
from app.lens.parts import is_own
from app.lens.planview import NeedView, PlanVersionView, PlanView, PlanWords
from app.lens.rights import Rule
from app.lens.rows import by_parent
from app.lens.sieve import Sieve
from app.models import ClientPlan, CrisisContact, Goal, GoalReview, Sourced, SupportMeasure


def plan(sieve: Sieve) -> PlanView | None:
    """Return the plan of the day; None where there is none yet. Call after ``meetings``, one of which may be its own.

    ``former_needs`` are those of the version before, whose goals are looked back at when the next one is made.
    """
    row = sieve.rows.plans[0] if sieve.rows.plans else None
    if row is None or not sieve.passes(row, (), things.PLAN, ""):
        return None
    is_agreed = row.agreed_on is None or row.agreed_on <= sieve.day
    about = sieve.word(things.PLAN)
    parts = _Parts(sieve)
    former = sieve.rows.plans[1] if len(sieve.rows.plans) > 1 else None
    former_needs = tuple(parts.needs(former)) if former else ()
    said = _words(sieve, row)
    return PlanView(
        id=row.id,
        version=row.version,
        status=row.status if is_agreed else type(row.status).DRAFT,
        made_on=sieve.on(row.made_on),
        agreed_on=sieve.on(row.agreed_on) if is_agreed else None,
        review_on=sieve.on(row.review_on),
        review_time=sieve.cleared(row, rights.UNNAMED, things.TEXT, row.review_time, about),
        review_place=sieve.cleared(row, rights_plan.REVIEW_PLACE, things.PLACE, row.review_place, about),
        needs=tuple(parts.needs(row)),
        recipients=_recipients(sieve, row),
        kind=row.kind,
        meeting_id=row.meeting_id if row.meeting_id in sieve.kept else None,
        are_rights_told=row.are_rights_told,
        former_version=former.version if former else None,
        former_needs=former_needs,
        former_versions=tuple(_versions(sieve)),
        former_words=(_words(sieve, former),) if former else (),
        **{each.name: getattr(said, each.name) for each in fields(said)},
    )


def _words(sieve: Sieve, row: ClientPlan) -> PlanWords:
    """Return what a version says in texts of its own."""
    about = sieve.word(things.PLAN)
    adults, page = rights_goals.ADULTS_TEXT, rights_goals.CRISIS_PAGE

    def cleared(right: tuple[Rule[ClientPlan], ...], thing: Text, text: str) -> str:
        return sieve.cleared(row, right, thing, text, about)

    return PlanWords(
        situation=cleared(rights_plan.SITUATION, things.SITUATION, row.situation),
        functioning=cleared(rights_goals.FUNCTIONING, things.FUNCTIONING, row.functioning),
        necessary_services=cleared(adults, things.SERVICE, row.necessary_services),
        clients_proposal=row.clients_proposal,
        other_means=row.other_means,
        worker_meetings=row.worker_meetings,
        next_steps=row.next_steps,
        duration=row.duration,
        childs_effect=cleared(adults, things.CHILDS_EFFECT, row.childs_effect),
        rights_told=row.rights_told,
        more=cleared(adults, things.TEXT, row.more),
        warning_signs=cleared(page, things.WARNING_SIGNS, row.warning_signs),
        child_does=cleared(rights_goals.CHILD_DOES, things.CHILD_DOES, row.child_does),
        adults_do=cleared(page, things.ADULTS_DO, row.adults_do),
        safe_place=cleared(rights_goals.SAFE_PLACE, things.SAFE_PLACE, row.safe_place),
        crisis_contacts=_crisis_contacts(sieve, row),
        safety_pairs=_safety_pairs(sieve, row),
    )


def _versions(sieve: Sieve) -> Iterable[PlanVersionView]:
    """Yield the versions before the day's own that have a day; what was in them is not told."""
    for row in (*sieve.rows.plans[1:], *sieve.rows.older_plans):
        on = sieve.on(row.agreed_on or row.made_on)
        if on is not None:
            yield PlanVersionView(row.id, row.version, on)


def tasks(sieve: Sieve) -> tuple[MeasureView, ...]:
    """Return what is the audience's own to do in a plan that is shut to it; call after ``plan``."""
    if not sieve.rows.plans or sieve.rows.plans[0].id in sieve.kept:
        return ()
    needs = {row.id for row in sieve.rows.needs if row.plan_id == sieve.rows.plans[0].id}
    goals = {row.id for row in sieve.rows.goals if row.need_id in needs}
    own = (row for row in sieve.rows.measures if row.goal_id in goals and is_own(row, sieve.eyes))
    return tuple(_measure(sieve, row) for row in own)


class _Parts:
    """Needs, goals, measures and reviews by what they belong to."""

    def __init__(self, sieve: Sieve) -> None:
        self._sieve = sieve
        rows = sieve.rows
        self._goals = by_parent(rows.goals, lambda goal: goal.need_id)
        self._measures = by_parent(rows.measures, lambda measure: measure.goal_id)
        self._reviews = by_parent(rows.goal_reviews, lambda review: review.goal_id)
        self._goals_by_id = {goal.id: goal for goal in rows.goals}
        versions = {plan.id: plan.version for plan in rows.all_plans}
        by_need = {need.id: versions.get(need.plan_id, 0) for need in rows.needs}
        self._versions = {goal.id: by_need.get(goal.need_id, 0) for goal in rows.goals}

    def needs(self, plan: ClientPlan) -> Iterable[NeedView]:
        """Return the needs of a plan with all that hangs on them."""
        sieve = self._sieve
        for row in sieve.rows.needs:
            if row.plan_id == plan.id and sieve.passes(row, rights.SOURCED, things.NEED, _speaker(sieve, row)):
                goals = tuple(self._goal(goal) for goal in self._goals[row.id])
                yield NeedView(
                    id=row.id,
                    text=row.text,
                    goals=goals,
                    said=sieve.said(row, row.id),
                    domain=row.domain,
                    former_id=row.former_id if row.former_id in sieve.kept else None,
                )

    def _goal(self, row: Goal) -> GoalView:
        sieve = self._sieve
        sieve.kept.add(row.id)
        owner = sieve.pointing(row, row.owner_id, things.OWNER)
        return GoalView(
            id=row.id,
            text=row.text,
            noticing=row.noticing,
            baseline=row.baseline,
            due=sieve.when(row.due),
            measures=tuple(_measure(sieve, measure) for measure in self._measures[row.id]),
            title=row.title,
            owner=sieve.shown(owner),
            owner_id=owner,
            level_much_less=row.level_much_less,
            level_less=row.level_less,
            level_expected=row.level_expected,
            level_more=row.level_more,
            level_much_more=row.level_much_more,
            reviews=tuple(self._reviews_of(row)),
            version=self._versions[row.id],
            former_id=row.former_id if row.former_id in sieve.kept else None,
        )

    def _reviews_of(self, row: Goal) -> Iterable[GoalReviewView]:
        """Return the reviews of the goal and of the same goal in versions before, in the order they were said."""
        sieve = self._sieve
        found: list[GoalReview] = []
        step: Goal | None = row
        seen: set[UUID] = set()
        while step is not None and step.id not in seen:
            seen.add(step.id)
            found += self._reviews[step.id]
            step = self._goals_by_id.get(step.former_id) if step.former_id else None
        for review in sorted(found, key=lambda each: (each.said_on or date.max, each.id.hex)):
            about = _speaker(sieve, review)
            if sieve.passes(review, rights.SOURCED, things.GOAL_REVIEW, about):
                yield GoalReviewView(
                    id=review.id,
                    attainment=review.attainment,
                    level=review.level,
                    text=sieve.cleared(review, rights_goals.REVIEW_TEXT, things.GOAL_REVIEW, review.text, about),
                    version=self._versions[review.goal_id],
                    said=sieve.said(review, review.id),
                )


def _speaker(sieve: Sieve, row: Sourced) -> str:
    return sieve.real(row.source_person_id or row.source_professional_id)


def _measure(sieve: Sieve, row: SupportMeasure) -> MeasureView:
    sieve.kept.add(row.id)
    who = row.person_id or row.professional_id or row.agency_id
    responsible = sieve.pointing(row, who, things.RESPONSIBLE)
    pair = sieve.pointing(row, row.pair_id, things.RESPONSIBLE)
    checker = sieve.pointing(row, row.checker_person_id or row.checker_professional_id, things.CHECKER)
    about = sieve.real(who)
    return MeasureView(
        id=row.id,
        text=row.text,
        responsible=sieve.shown(responsible),
        responsible_id=responsible,
        is_own=row.person_id is not None,
        with_whom=row.with_whom,
        method=row.method,
        place=sieve.cleared(row, rights_plan.MEASURE_PLACE, things.PLACE, row.place, about),
        frequency=row.frequency,
        noticing=row.noticing,
        since=sieve.when(row.since),
        due=sieve.when(row.due),
        status=row.status,
        kind=row.kind,
        service_code=row.service_code,
        clients_proposal=row.clients_proposal,
        pair=sieve.shown(pair),
        pair_id=pair,
        checker=sieve.shown(checker),
        checker_id=checker,
        sessions_planned=row.sessions_planned,
        sessions_kept=row.sessions_kept,
        result=sieve.cleared(row, rights_goals.ADULTS_TEXT, things.RESULT, row.result, about),
        former_id=row.former_id if row.former_id in sieve.kept else None,
    )


def _recipients(sieve: Sieve, plan: ClientPlan) -> tuple[str, ...]:
    given = (row for row in sieve.rows.plan_recipients if row.plan_id == plan.id)
    if sieve.is_anonymous:
        return ()
    named = (sieve.pointing(row, row.person_id or row.professional_id, things.RECIPIENT) for row in given)
    return tuple(sieve.shown(each) for each in named if each)


def _crisis_contacts(sieve: Sieve, plan: ClientPlan) -> tuple[CrisisContactView, ...]:
    shown: list[CrisisContactView] = []
    for row in sieve.rows.crisis_contacts:
        subject = row.person_id or row.professional_id or row.agency_id
        about = sieve.real(subject) or row.name
        is_there = row.plan_id == plan.id
        if is_there and sieve.passes(row, rights_goals.CRISIS_CONTACT, things.CRISIS_CONTACT, about, (subject,)):
            shown.append(
                CrisisContactView(
                    id=row.id,
                    subject_id=subject,
                    name=sieve.shown(subject),
                    called=row.name,
                    phone=_number(sieve, row, about),
                    when=row.when,
                )
            )
    return tuple(shown)


def _number(sieve: Sieve, row: CrisisContact, about: str) -> str:
    """Return the number written for the page, else the one that whoever is called has and the audience may read."""
    if row.phone:
        return sieve.cleared(row, rights_goals.CRISIS_NUMBER, things.PHONE, row.phone, about)
    if row.person_id:
        person = sieve.rows.people_by_id[row.person_id]
        return sieve.cleared(person, rights.CONTACT, things.PHONE, person.phone, about)
    known = sieve.rows.professionals_by_id.get(row.professional_id) if row.professional_id else None
    agency = sieve.rows.agencies_by_id.get(row.agency_id) if row.agency_id else None
    at_work = known or agency
    return sieve.cleared(at_work, rights_plan.WORK_CONTACT, things.PHONE, at_work.phone, about) if at_work else ""


def _safety_pairs(sieve: Sieve, plan: ClientPlan) -> tuple[SafetyPairView, ...]:
    return tuple(
        SafetyPairView(id=row.id, risk=row.risk, safeguard=row.safeguard)
        for row in sieve.rows.safety_pairs
        if row.plan_id == plan.id
        and sieve.passes(row, rights_goals.SAFETY_PAIR, things.SAFETY_PAIR, sieve.word(things.PLAN))
    )


def other_plans(sieve: Sieve) -> tuple[OtherPlanView, ...]:
    """Return the plans that others keep; one kept by somebody held back is held back with them."""
    shown: list[OtherPlanView] = []
    for row in sieve.rows.other_plans:
        keeper = row.agency_id or row.professional_id
        about = sieve.word(row.kind.label)
        if sieve.passes(row, rights_goals.OTHER_PLAN, things.OTHER_PLAN, about, (keeper,)):
            shown.append(
                OtherPlanView(
                    id=row.id,
                    kind=row.kind,
                    title=sieve.cleared(row, rights.UNNAMED, things.TITLE, row.name, about),
                    keeper=sieve.shown(keeper),
                    keeper_id=keeper,
                    since=sieve.when(row.since),
                    until=sieve.ended(row.until),
                    is_over=is_over(row.until, sieve.day),
                    goals=row.goals,
                    said=sieve.said(row, row.id),
                )
            )
    return tuple(shown)


def left_out(sieve: Sieve) -> tuple[LeftOutView, ...]:
    """Return what is left as it is on purpose, for the worker alone: it is no content of the plan."""
    if not sieve.eyes.is_worker:
        return ()
    return tuple(LeftOutView(id=row.id, item=row.item, reason=row.reason) for row in sieve.rows.left_out)
