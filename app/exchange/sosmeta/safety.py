"""The crisis and safety page of the plan as the national safety plan (15025)."""

from __future__ import annotations

from app.errors import AppError
from app.exchange.sosmeta import entries
from app.exchange.sosmeta.entries import entry, listed, told
from app.exchange.sosmeta.meeting import task
from app.exchange.sosmeta.plan import day_of, tasks
from app.exchange.sosmeta.plans import plan_of
from app.exchange.sosmeta.teller import Content, Teller
from app.i18n import mark
from app.lens.view import MeasureKind, PlanView


def safety_plan(teller: Teller) -> Content:
    """Return the safety plan; ``AppError`` where the plan says nothing of safety."""
    plan = plan_of(teller)
    found: Content = {
        "turvallinen_paikka": plan.safe_place,
        "vakivallan_ennusmerkit": plan.warning_signs,
        "turvakeinot": _means(teller, plan),
        "lisatiedot": _calls(teller, plan),
    }
    if not any(str(words).strip() for words in found.values()):
        raise AppError(
            mark("The plan says nothing of safety yet; nothing was written."),
            mark("Fill in the crisis and safety page of the plan first."),
        )
    helper = _helper(teller, plan)
    return {
        "asiakas": teller.client(),
        "palvelutehtava": task(teller),
        **found,
        "auttavat_henkilot": {"yksityishenkilo": helper},
        "paivamaara": day_of(teller, plan),
        "laatija": teller.authors(),
    }


def _means(teller: Teller, plan: PlanView) -> str:
    pairs = (
        entry("", pair.safeguard, [(mark("Against", "a danger"), pair.risk)], teller.language)
        for pair in plan.safety_pairs
    )
    own = [
        (mark("What the child does"), plan.child_does),
        (mark("What the adults do"), plan.adults_do),
    ]
    steps = tasks(teller, plan, lambda one: one.kind is MeasureKind.SAFETY)
    return listed(told("", own, teller.language), *pairs, steps)


def _calls(teller: Teller, plan: PlanView) -> str:
    """Return whom to call, in order."""
    return listed(
        *(entry(one.who, one.phone, [(entries.WHEN, one.when)], teller.language) for one in plan.crisis_contacts)
    )


def _helper(teller: Teller, plan: PlanView) -> Content:
    """Return the first private person to call: the structure has room for one."""
    for one in plan.crisis_contacts:
        person = teller.view.people_by_id.get(one.subject_id) if one.subject_id else None
        if person is not None and person.given_name and person.family_name:
            found: Content = {"sukunimi": person.family_name, "etunimet": person.given_name}
            if one.phone.strip():
                found["yhteystiedot"] = {"puhelinnumero": one.phone}
            return found
    return {}
