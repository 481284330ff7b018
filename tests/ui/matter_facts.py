"""What a case holds, in words: two cases made in different ways hold the same where their facts are the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields

from app.lens.view import CaseView, GoalView, MeetingView
from app.ui.subjects import subject_name


def facts(view: CaseView) -> Mapping[str, list[str]]:
    """Return the facts of a case by their kind, without ids and in an order of their own."""
    return {
        "people": sorted(f"{each.name} {each.relation} {each.phone} {each.born}" for each in view.people),
        "homes": sorted(f"{each.name} {each.address} {each.is_protected}" for each in view.households),
        "agencies": sorted(f"{each.name} {each.group} {each.level} {each.phone}" for each in view.agencies),
        "professionals": sorted(
            f"{each.name} {each.title} {subject_name(view, each.agency_id)} {each.phone}" for each in view.professionals
        ),
        "clock": [
            f"{each.name}: {getattr(view.clock, each.name)}"
            for each in fields(view.clock)
            if not each.name.endswith("_id")
        ],
        "head": [
            str(view.status),
            *(subject_name(view, each) for each in (view.responsible_id, view.plan_lead_id, view.substitute_id)),
        ],
        "statements": sorted(
            f"{each.kind} {each.domain} {each.text} {each.said.by} {each.said.on} {each.said.found_out}"
            f" {each.said.confidentiality}"
            for each in view.statements
        ),
        "assessment": sorted(_assessment(view)),
        "plan": sorted(_plan(view)),
        "meetings": [line for each in view.meetings for line in _meeting(each)],
        "register": sorted(_register(view)),
    }


def _assessment(view: CaseView) -> Iterator[str]:
    found = view.assessment
    yield f"{found.summary} {found.need_duration} {found.is_explained} {found.mapping_ground}"
    for asked in found.requests:
        yield f"{subject_name(view, asked.asked_of_id)} {asked.text} {asked.status} {asked.asked_on} {asked.due_on}"
        yield f"{asked.answer} {asked.said.by} {asked.said.on}"
    for scale in found.scales:
        yield f"{scale.question} {scale.least_words} {scale.most_words} {scale.least} {scale.most}"
        yield from (f"{each.value} {each.said.by} {each.said.on}" for each in scale.answers)
    yield from (f"{each.text} {each.speaks_for} {each.said.by}" for each in found.hypotheses)


def _plan(view: CaseView) -> Iterator[str]:
    plan = view.plan
    assert plan is not None
    yield f"{plan.version} {plan.status} {plan.made_on} {plan.agreed_on} {plan.review_on} {plan.situation}"
    yield from (f"{each.who} {each.when}" for each in plan.crisis_contacts)
    for need in plan.needs:
        yield f"{need.text} {need.said.by} {need.domain}"
    for goal in (*plan.goals, *plan.former_goals):
        yield from _goal(goal)


def _goal(goal: GoalView) -> Iterator[str]:
    yield f"{goal.version} {goal.text} {goal.owner} {goal.noticing} {goal.baseline}"
    for each in goal.reviews:
        yield f"{goal.version} {each.said.by} {each.said.on} {each.attainment} {each.text}"
    for each in goal.measures:
        yield (
            f"{goal.version} {each.text} {each.kind} {each.responsible} {each.frequency} {each.checker} {each.place}"
            f" {each.since} {each.due} {each.sessions_planned} {each.sessions_kept} {each.status} {each.result}"
        )


def _meeting(meeting: MeetingView) -> Iterator[str]:
    yield f"{meeting.kind} {meeting.held_on} {meeting.time} {meeting.place} {meeting.status} {meeting.purpose}"
    yield f"{meeting.is_read_back} {meeting.next_on} {meeting.next_time}"
    yield from sorted(f"{each.name} {each.role} {each.has_come} {each.is_familys_wish}" for each in meeting.attendances)
    yield from (f"{each.text} {each.brought_by}" for each in meeting.agenda)
    yield from (f"{each.heading}: {each.text}" for each in meeting.phases)
    yield from (
        f"{each.text} {each.responsible} {each.due_on} {each.is_done} {each.checker}" for each in meeting.decisions
    )
    yield from (f"{each.rating} {each.text} {each.said.by}" for each in meeting.feedback)


def _register(view: CaseView) -> Iterator[str]:
    for each in view.consents:
        parts = " ".join(part.value for part in each.parts)
        yield f"{each.kind} {each.given_by} {each.to} {parts} {each.given_on} {each.given_how}"
    for each in view.participants:
        yield f"{each.name} {each.task} {each.ground} {' '.join(part.value for part in each.parts)}"
