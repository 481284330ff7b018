"""What the statutes ask for: each item is missing until it is written, and never stands in the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any, Final
from uuid import UUID

import pytest

from app.lens.audience import Audience
from app.lens.view import (
    CaseStatus,
    CaseView,
    FoundOut,
    LifeDomain,
    OtherPlanKind,
    PlanKind,
    StatementKind,
    WelfareStage,
)
from app.models import Assessment, ClientPlan, Goal, GoalReview, LeftOut, Need, OtherPlan, Statement, SupportMeasure
from app.models.dates import PartialDate
from app.models.voices import NeedDuration
from app.rules.completeness import ITEMS, Standing, completeness, missing
from tests.lens.family import DAY, Family

Step = Callable[[Family], object]


def seen(family: Family) -> CaseView:
    return family.view(Audience.worker())


def standing(family: Family, code: str) -> Standing:
    return next(finding.standing for finding in completeness(seen(family)) if finding.item.code == code)


def say(family: Family, kind: StatementKind, by: UUID | None = None, professional: UUID | None = None) -> None:
    family.add(
        Statement(
            kind=kind, text="Sanottu", source_person_id=by, source_professional_id=professional, found_out=FoundOut.TOLD
        )
    )


def need(family: Family, professional: UUID) -> None:
    family.add(Need(plan_id=family.plan.id, text="Tuki", source_professional_id=professional))
    family.need.source_person_id = family.maija.id


def assess(family: Family, **fields: Any) -> None:
    family.add(Assessment(**fields))


def both_strengths(family: Family) -> None:
    say(family, StatementKind.STRENGTH, by=family.maija.id)
    say(family, StatementKind.STRENGTH, professional=family.teacher.id)


def everybody_responsible(family: Family) -> None:
    family.add(SupportMeasure(goal_id=family.goal.id, text="Tunti", professional_id=family.teacher.id))


def followed_up(family: Family) -> None:
    family.plan.review_on = date(2025, 6, 1)
    family.goal.noticing = "Aamut alkavat ajoissa."


def private_helper(family: Family) -> None:
    family.add(SupportMeasure(goal_id=family.goal.id, text="Kuljettaa", person_id=family.helmi.id))


def put(name: str, value: object) -> Step:
    return lambda family: setattr(family.plan, name, value)


WRITTEN: Final[dict[str, Step]] = {
    "lsl20": lambda family: say(family, StatementKind.CHILDS_WORDS, by=family.aino.id),
    "shl37-1": put("situation", "Arki on raskasta."),
    "shl37-2": lambda family: say(family, StatementKind.CONCLUSION, professional=family.worker.id),
    "shl37-4": lambda family: assess(family, own_worker_client_view="Kyllä.", own_worker_view="Kyllä."),
    "shl37-5": lambda family: assess(family, need_duration=NeedDuration.TEMPORARY),
    "shl36-4": lambda family: assess(family, is_explained=True),
    "shl37-3": lambda family: say(family, StatementKind.VIEW, by=family.maija.id),
    "shl39-1": lambda family: need(family, family.worker.id),
    "shl39-3": put("necessary_services", "Perhetyö, kolme kuukautta."),
    "shl39-4": put("worker_meetings", "Kerran kuussa."),
    "shl39-5": both_strengths,
    "shl39-7": put("duration", "Vuosi."),
    "shl39-8": everybody_responsible,
    "shl39-9": followed_up,
    "shl39-a": put("functioning", "Väsyy iltaisin."),
    "shl39-b": put("clients_proposal", "Iltapäivisin."),
    "lsl30-2": put("situation", "Arki on raskasta."),
    "lsl30-4": lambda family: setattr(family.goal, "due", PartialDate(2025, 6)),
    "lsl30-5": lambda family: say(family, StatementKind.DISSENT, by=family.pekka.id),
    "lsl30-6": put("worker_meetings", "Kerran kuussa."),
    "703-42-1": lambda family: say(family, StatementKind.VIEW, by=family.pekka.id),
    "703-43-2": private_helper,
    "rights": put("are_rights_told", value=False),
}
"""What makes an item be there; those that the family of the tests has already are asked for below."""


@pytest.mark.parametrize("code", sorted(WRITTEN))
def test_an_item_is_missing_until_it_is_written(code: str) -> None:
    family = Family()
    family.plan.kind, family.plan.situation = PlanKind.CHILD_WELFARE, ""
    assert standing(family, code) is Standing.MISSING
    WRITTEN[code](family)
    assert standing(family, code) is Standing.THERE


@pytest.mark.parametrize("code", ["shl39-2", "shl39-6", "703-43-1", "lsl30-1", "lsl30-3"])
def test_needs_goals_and_measures_are_there_with_words(code: str) -> None:
    family = Family()
    family.plan.kind = PlanKind.CHILD_WELFARE
    assert standing(family, code) is Standing.THERE
    family.need.text = family.goal.text = family.measure.text = " "
    if code != "703-43-1":
        assert standing(family, code) is Standing.MISSING
    family.rows.remove(family.measure)
    assert standing(family, "703-43-1") is Standing.MISSING


def test_what_is_left_out_on_purpose_has_its_reason_and_is_not_missing() -> None:
    family = Family().add(LeftOut(item="shl39-7", reason="Liian aikaista arvioida."))
    finding = next(one for one in completeness(seen(family)) if one.item.code == "shl39-7")
    assert (finding.standing, finding.reason) == (Standing.LEFT_OUT, "Liian aikaista arvioida.")
    assert finding not in missing(seen(family))
    family.plan.duration = "Vuosi."
    assert standing(family, "shl39-7") is Standing.THERE


def test_a_child_of_twelve_is_heard_or_it_is_said_why_not() -> None:
    family = Family()
    family.aino.born = PartialDate(2013, 3, 5)
    say(family, StatementKind.NOT_ASKED, professional=family.worker.id)
    assert (standing(family, "lsl20"), standing(family, "lsl20-12")) == (Standing.THERE, Standing.MISSING)
    say(family, StatementKind.CHILDS_WORDS, by=family.aino.id)
    assert standing(family, "lsl20-12") is Standing.THERE
    family.aino.born = PartialDate(2013, 3, 6)
    assert "lsl20-12" not in {one.item.code for one in completeness(seen(family))}, "eleven still"


def test_child_welfare_has_items_of_its_own() -> None:
    family = Family()
    assert not any(one.item.code.startswith("lsl30") for one in completeness(seen(family)))
    family.plan.kind = PlanKind.CHILD_WELFARE
    assert sum(one.item.code.startswith("lsl30") for one in completeness(seen(family))) == 6


def say_of(domain: LifeDomain) -> Step:
    return lambda family: family.add(Statement(kind=StatementKind.VIEW, text="Sanottu", domain=domain))


def seen_at(family: Family, stage: WelfareStage) -> dict[str, Standing]:
    """Return how the items stand for a client of child welfare at a stage of it."""
    view = seen(family)
    clock = replace(view.clock, welfare_stage=stage)
    welfare = replace(view, status=CaseStatus.CHILD_WELFARE, clock=clock)
    return {one.item.code: one.standing for one in completeness(welfare)}


SUBSTITUTE: Final[dict[str, tuple[Step, ...]]] = {
    "lsl30-7": (put("necessary_services", "Perhehoito toistaiseksi."),),
    "lsl30-8": (lambda family: family.add(OtherPlan(kind=OtherPlanKind.PARENT)),),
    "lsl30-9": (say_of(LifeDomain.HEALTH), say_of(LifeDomain.SCHOOL)),
    "lsl30-10": (say_of(LifeDomain.RELATIVES),),
    "lsl30-11": (lambda family: family.add(LeftOut(item="lsl30-11", reason="Kirjattu lisätietoihin.")),),
}


@pytest.mark.parametrize("code", sorted(SUBSTITUTE))
def test_a_child_in_substitute_care_has_items_of_its_own(code: str) -> None:
    family = Family()
    for step in SUBSTITUTE[code]:
        assert seen_at(family, WelfareStage.SUBSTITUTE)[code] is Standing.MISSING
        step(family)
    assert seen_at(family, WelfareStage.SUBSTITUTE)[code] is not Standing.MISSING
    assert code not in seen_at(family, WelfareStage.COMMUNITY)


def test_earlier_goals_are_asked_of_family_and_professional() -> None:
    family = Family()
    assert not any(one.item.code == "703-42-2" for one in completeness(seen(family)))
    second = ClientPlan(version=2, made_on=DAY)
    family.add(second)
    assert standing(family, "703-42-2") is Standing.MISSING
    family.add(GoalReview(goal_id=family.goal.id, text="Sujuu", source_person_id=family.aino.id))
    assert standing(family, "703-42-2") is Standing.MISSING
    family.add(GoalReview(goal_id=family.goal.id, text="Sujuu", source_professional_id=family.worker.id))
    assert standing(family, "703-42-2") is Standing.THERE


def test_nothing_is_asked_where_there_is_no_plan() -> None:
    family = Family()
    family.rows = [row for row in family.rows if not isinstance(row, ClientPlan | Need | Goal | SupportMeasure)]
    assert completeness(seen(family)) == ()


def test_every_item_has_its_own_key_and_source() -> None:
    assert len({item.code for item in ITEMS}) == len(ITEMS)
    assert all(item.basis.source and item.reading.text.source for item in ITEMS)
    assert sum(item.code.startswith("shl39-") for item in ITEMS) == 11, "nine items and two later additions"
