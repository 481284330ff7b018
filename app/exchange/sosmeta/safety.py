"""The crisis and safety page of the plan as the national safety plan (15025)."""

from __future__ import annotations

from app.errors import AppError
from app.exchange.sosmeta import entries
from app.exchange.sosmeta.entries import entry, listed, told
from app.exchange.sosmeta.later import later
from app.exchange.sosmeta.meeting import task
from app.exchange.sosmeta.plan import day_of
from app.exchange.sosmeta.plans import plan_of
from app.exchange.sosmeta.teller import Content, Teller
from app.i18n import mark
from app.lens.view import PlanView


def safety_plan(teller: Teller) -> Content:
    """Return the safety plan; ``AppError`` where the plan says nothing of safety."""
    plan = plan_of(teller)
    found: Content = {
        "turvallinen_paikka": later(plan, "safe_place"),
        "vakivallan_ennusmerkit": later(plan, "warning_signs"),
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
        for pair in later(plan, "safety_pairs", ())
    )
    own = [
        (mark("What the child does"), later(plan, "child_does")),
        (mark("What the adults do"), later(plan, "adults_do")),
    ]
    return listed(told("", own, teller.language), *pairs)


def _calls(teller: Teller, plan: PlanView) -> str:
    """Return whom to call, in order."""
    return listed(
        *(
            entry(one.name, one.phone, [(entries.WHEN, one.when)], teller.language)
            for one in later(plan, "crisis_contacts", ())
        )
    )


def _helper(teller: Teller, plan: PlanView) -> Content:
    """Return the first private person to call: the structure has room for one."""
    for one in later(plan, "crisis_contacts", ()):
        person = teller.view.people_by_id.get(one.subject_id) if one.subject_id else None
        if person is not None and person.given_name and person.family_name:
            found: Content = {"sukunimi": person.family_name, "etunimet": person.given_name}
            if one.phone.strip():
                found["yhteystiedot"] = {"puhelinnumero": one.phone}
            return found
    return {}
