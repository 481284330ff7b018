"""What both client plans say alike: needs, goals, measures, who does what, meetings, rights, review."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from app.exchange.sosmeta import entries
from app.exchange.sosmeta.entries import Fact, entry, listed, told
from app.exchange.sosmeta.teller import Content, Teller, moment, times
from app.lens.view import (
    AgencyGroup,
    DecisionView,
    GoalView,
    LifeDomain,
    MeasureKind,
    MeasureView,
    MeetingView,
    NeedView,
    OtherPlanKind,
    OtherPlanView,
    PlanView,
    StatementKind,
    StatementView,
)
from app.rules.madein import meeting_of_plan

_TITLE: Final = 80
"""Up to so many characters a goal without a title goes by its own words."""


def needs(teller: Teller, plan: PlanView, wanted: Callable[[NeedView], bool]) -> str:
    """Return the needs that are wanted as entries, the child's own first."""
    chosen = [need for need in plan.needs if wanted(need)]
    chosen.sort(key=lambda need: need.said.by_id != teller.view.child_id)
    return listed(*(teller.voice(need.said, need.text, _need_facts(teller, need)) for need in chosen))


def is_clients(teller: Teller, need: NeedView) -> bool:
    """Say whether a need is told by the child or a private person."""
    return need.said.by_id in teller.view.people_by_id


def _need_facts(teller: Teller, need: NeedView) -> Iterator[Fact]:
    if need.domain:
        yield entries.DOMAIN, teller.say(need.domain.label)


def statements(teller: Teller, kinds: Iterable[StatementKind], *, is_kind_told: bool = False) -> str:
    """Return what was said of ``kinds``, the child's own first."""
    wanted = frozenset(kinds)
    chosen = [one for one in teller.view.statements if one.kind in wanted and not is_of_others_health(teller, one)]
    chosen.sort(key=lambda one: one.said.by_id != teller.view.child_id)
    return listed(*(statement(teller, one, is_kind_told=is_kind_told) for one in chosen))


def part_of_life(teller: Teller, one: StatementView) -> str:
    """Return what part of life a statement is of: one of the vocabulary, or one the worker named."""
    if one.domain:
        return teller.say(one.domain.label)
    return next((own.title for own in teller.view.assessment.own_domains if own.id == one.own_domain_id), "")


def is_of_others_health(teller: Teller, one: StatementView) -> bool:
    """Say whether a statement is of a relative's health: it belongs in the relative's own papers, not in this plan."""
    return one.domain is LifeDomain.HEALTH and one.about_id not in {None, teller.view.child_id}


def statement(teller: Teller, one: StatementView, *, is_kind_told: bool = True) -> str:
    """Return one voice as an entry."""
    facts: list[Fact] = []
    if is_kind_told:
        facts.append((entries.KIND, teller.say(one.kind.label)))
    if one.domain or one.own_domain_id:
        facts.append((entries.DOMAIN, part_of_life(teller, one)))
    if one.about_id and one.about_id != teller.view.child_id:
        facts.append((entries.ABOUT, teller.named(one.about_id)))
    return teller.voice(one.said, one.text, facts, one.agency_id)


def goals(teller: Teller, plan: PlanView, *, has_time: bool = False) -> list[Content]:
    """Return the goals; with ``has_time`` the time a goal is given stands in a field of its own."""
    return [_goal(teller, need, goal, has_time=has_time) for need in plan.needs for goal in need.goals]


def goal_name(goal: GoalView) -> str:
    """Return what a goal goes by: its title, or its own words."""
    return goal.title.strip() or " ".join(goal.text.split())


def _goal(teller: Teller, need: NeedView, goal: GoalView, *, has_time: bool) -> Content:
    is_short = not goal.title.strip() and len(goal.text) <= _TITLE and "\n" not in goal.text.strip()
    name = goal.title.strip() or (goal.text.strip() if is_short else "")
    facts: list[Fact] = [
        (entries.NEED, need.text),
        (entries.OWNER, teller.named(goal.owner_id)),
        (entries.BASELINE, goal.baseline),
        (entries.NOTICING, goal.noticing),
        *((entries.LEVELS[level + 2], words) for level, words in goal.levels),
    ]
    due = teller.shown(goal.due)
    if not has_time:
        facts.append((entries.DUE, due))
    found: Content = {"nimi": name, "kuvaus": told("" if is_short else goal.text, facts, teller.language)}
    if has_time:
        found["keinot_ja_aikataulu_tavoitteen_saavuttamiseksi"] = due
    return found


def measures(plan: PlanView) -> Iterator[tuple[GoalView, MeasureView]]:
    """Yield every measure with its goal."""
    for need in plan.needs:
        for goal in need.goals:
            for measure in goal.measures:
                yield goal, measure


def is_social_service(teller: Teller, measure: MeasureView) -> bool:
    """Say whether a measure is a social service: one has a code, or those for children and families give it."""
    if measure.is_own or measure.responsible_id is None:
        return False
    view = teller.view
    professional = view.professionals_by_id.get(measure.responsible_id)
    agency = view.agencies_by_id.get((professional.agency_id if professional else None) or measure.responsible_id)
    return bool(measure.service_code) or (agency is not None and agency.group is AgencyGroup.WELLBEING)


def services(teller: Teller, plan: PlanView) -> list[Content]:
    """Return the social services that are planned, with the client's proposal, and from when to when they are given."""
    return [_service(teller, goal, one) for goal, one in measures(plan) if is_social_service(teller, one)]


def _service(teller: Teller, goal: GoalView, measure: MeasureView) -> Content:
    facts = [fact for fact in _facts(teller, goal, measure) if fact[0] not in {entries.SINCE, entries.DUE}]
    facts.insert(0, (entries.RESPONSIBLE, teller.named(measure.responsible_id)))
    found: Content = {
        "kuvaus": told(measure.text, facts, teller.language),
        "asiakkaan_ehdotus_palvelun_tuottamis__ja_toteuttamistavasta": measure.clients_proposal,
        "arvioitu_alkamisajankohta_ja_kesto": span(teller, measure),
    }
    code, _, name = measure.service_code.strip().partition(" ")
    if code:
        found["sosiaalipalvelu"] = {"system": "urn:oid:1.2.246.537.6.1222", "code": code, "display": name.strip()}
    return found


def span(teller: Teller, measure: MeasureView) -> str:
    """Return when a measure begins and ends, as far as is known."""
    since, due = teller.shown(measure.since), teller.shown(measure.due)
    return f"{since}–{due}" if since or due else ""


def _facts(teller: Teller, goal: GoalView, measure: MeasureView) -> list[Fact]:
    """Return what is known of a measure beside its words."""
    sessions = {
        entries.SESSIONS_PLANNED: measure.sessions_planned,
        entries.SESSIONS_KEPT: measure.sessions_kept,
    }
    kind = "" if measure.kind is MeasureKind.SUPPORT else teller.say(measure.kind.label)
    return [
        (entries.GOAL, goal_name(goal)),
        (entries.KIND, kind),
        (entries.WITH_WHOM, measure.with_whom),
        (entries.PAIR, teller.named(measure.pair_id)),
        (entries.METHOD, measure.method),
        (entries.PLACE, measure.place),
        (entries.FREQUENCY, measure.frequency),
        (entries.NOTICING, measure.noticing),
        (entries.CHECKER, teller.named(measure.checker_id)),
        *((label, "" if count is None else str(count)) for label, count in sessions.items()),
        (entries.SINCE, teller.shown(measure.since)),
        (entries.DUE, teller.shown(measure.due)),
        (entries.STATUS, teller.say(measure.status.label)),
        (entries.RESULT, measure.result),
    ]


def tasks(teller: Teller, plan: PlanView, wanted: Callable[[MeasureView], bool]) -> str:
    """Return the measures that are wanted as entries, each from whoever answers for it.

    What else is known of a social service stands where the service itself is told of.
    """
    return listed(
        *(
            entry(
                teller.named(one.responsible_id),
                one.text,
                [] if is_social_service(teller, one) else _facts(teller, goal, one),
                teller.language,
            )
            for goal, one in measures(plan)
            if wanted(one)
        )
    )


def private_tasks(teller: Teller, plan: PlanView) -> str:
    """Return what the child, the family and those close to them do."""
    return tasks(teller, plan, lambda one: one.is_own)


def provider_tasks(teller: Teller, plan: PlanView) -> str:
    """Return what every provider answers for."""
    return tasks(teller, plan, lambda one: not one.is_own and one.responsible_id is not None)


def other_means(teller: Teller, plan: PlanView) -> str:
    """Return the other means, and the measures nobody answers for yet."""
    own = told(plan.other_means, [(entries.PROPOSAL, plan.clients_proposal)], teller.language)
    return listed(own, tasks(teller, plan, lambda one: one.responsible_id is None))


def attainment(teller: Teller, plan: PlanView) -> Content:
    """Return how far the goals were found to be reached, in words.

    The national classification of attainment isn't part of the schemas, so that no code of it is guessed.
    """
    told_of = [(goal, review) for goal in plan.former_goals or plan.goals for review in goal.reviews]
    told_of.sort(key=lambda each: each[1].said.by_id != teller.view.child_id)
    words = listed(
        *(
            teller.voice(
                review.said,
                review.text,
                [
                    (entries.GOAL, goal_name(goal)),
                    (entries.ATTAINMENT, teller.say(review.attainment.label) if review.attainment else ""),
                    (entries.LEVEL, _level(review.level)),
                ],
            )
            for goal, review in told_of
        )
    )
    return {"sanallinen_arvio": words}


def _level(level: int | None) -> str:
    return "" if level is None else f"{level:+d}".replace("-", "−") if level else "0"


def services_now(teller: Teller) -> str:
    """Return the agencies that the child, or a home of the child's, has to do with now; a relative's are their own."""
    view = teller.view
    homes = {one.id for one in view.households if view.child_id in one.member_ids}
    ties = (
        one for one in view.ties if not one.is_over and (one.household_id in homes or one.person_id == view.child_id)
    )
    found = [view.agencies_by_id[each] for each in dict.fromkeys(tie.agency_id for tie in ties)]
    names = (f"{one.name}, {one.service}" if one.service else one.name for one in found)
    return listed(*(entry("", name, [], teller.language) for name in names))


def made_in(teller: Teller, plan: PlanView) -> list[Content]:
    """Return the meeting the plan was made in."""
    meeting = meeting_of_plan(teller.view, plan)
    if meeting is None:
        return []
    return [
        {"paivamaara": meeting.held_on.isoformat(), "paikka": meeting.place, "osallistujat": present(teller, meeting)}
    ]


def present(teller: Teller, meeting: MeetingView) -> str:
    """Return who came to a meeting, each with the relation, or post and agency."""
    return teller.names(one.person_id for one in meeting.present)


def rights(plan: PlanView) -> Content:
    """Return whether and how rights were explained."""
    found: Content = {}
    if plan.are_rights_told is not None:
        found["selvitys_oikeuksista"] = plan.are_rights_told
    if plan.rights_told.strip():
        found["kuvaus_siita_miten_selvitys_on_annettu"] = plan.rights_told
    return found


def next_steps(teller: Teller, plan: PlanView) -> str:
    """Return the steps agreed on, and the decisions of meetings that are still open."""
    open_ones = [one for meeting in teller.view.meetings for one in meeting.decisions if not one.is_done]
    return listed(
        plan.next_steps,
        *(decided(teller, one) for one in open_ones),
    )


def decided(teller: Teller, decision: DecisionView) -> str:
    """Return a decision as an entry: who carries it out, what, by when, and who follows it up."""
    facts = [(entries.DUE, teller.shown(decision.due_on)), (entries.CHECKER, decision.checker)]
    return entry(decision.responsible, decision.text, facts, teller.language)


def review(plan: PlanView) -> Content:
    """Return when and where the plan is reviewed: a day with its time, else in words."""
    found: Content = {"paikka": plan.review_place}
    is_clock = bool(times(plan.review_time))
    if plan.review_on:
        found["paivamaara_ja_kellonaika"] = moment(plan.review_on, plan.review_time)
    if plan.review_time and (not plan.review_on or not is_clock):
        found["ajankohta"] = plan.review_time
    return found


def more(teller: Teller, plan: PlanView) -> str:
    """Return what else belongs to the plan: the effect on the child, and plans that others keep."""
    own = told(plan.more, [(entries.CHILDS_EFFECT, plan.childs_effect)], teller.language)
    others = (
        entry(
            teller.named(one.keeper_id),
            other_plan(teller, one),
            [
                (entries.SINCE, teller.shown(one.since)),
                (entries.DUE, teller.shown(one.until)),
                (entries.GOAL, one.goals),
            ],
            teller.language,
        )
        for one in teller.view.other_plans
        if not one.is_over and one.kind is not OtherPlanKind.PARENT  # a parent's own plan is the parent's own matter
    )
    return listed(own, *others)


def other_plan(teller: Teller, one: OtherPlanView) -> str:
    """Return what a plan that somebody else keeps is called."""
    kind = teller.say(one.kind.label)
    return f"{kind}, {one.title}" if one.title and one.title != kind else kind


def day_of(teller: Teller, plan: PlanView) -> str:
    """Return the day of the plan."""
    return (plan.agreed_on or plan.made_on or teller.view.day).isoformat()
