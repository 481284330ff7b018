"""Gaps in the network: seen where they are, named, and waved aside with a reason."""

from __future__ import annotations

from uuid import UUID

import pytest

from app.lens.audience import Audience
from app.lens.view import BondKind, LifeDomain
from app.models import (
    Agency,
    Attendance,
    Bond,
    Closeness,
    Goal,
    LeftOut,
    Need,
    Sector,
    SupportMeasure,
    Tie,
)
from app.models.kinds import AgencyGroup
from app.rules.gaps import Gap, gaps, open_gaps
from tests.lens.family import Family


@pytest.fixture
def family() -> Family:
    """Return a family whose plan has its school line and its line of mental wellbeing."""
    made = Family()
    made.need.domain = LifeDomain.EMOTIONS
    for agency in (made.school, made.clinic):
        made.add(SupportMeasure(goal_id=made.goal.id, text="Tuki", agency_id=agency.id))
    return made


def seen(family: Family) -> dict[str, Gap]:
    return {gap.item: gap for gap in gaps(family.view(Audience.worker()))}


def need_of(family: Family, text: str, *agencies: UUID, who: UUID | None = None) -> Need:
    need = Need(plan_id=family.plan.id, text=text)
    goal = Goal(need_id=need.id, text="Tavoite")
    family.add(need, goal)
    for agency in agencies:
        family.add(SupportMeasure(goal_id=goal.id, text="Apu", agency_id=agency))
    if who:
        family.add(SupportMeasure(goal_id=goal.id, text="Oma", person_id=who))
    return need


def test_a_whole_plan_has_no_gap(family: Family) -> None:
    assert seen(family) == {}


def test_a_need_without_measure(family: Family) -> None:
    need = need_of(family, "Uni")
    assert seen(family)[f"need-without-measure:{need.id}"].about == "Uni"


def test_a_measure_without_person(family: Family) -> None:
    family.measure.person_id = None
    assert seen(family)[f"measure-without-person:{family.measure.id}"].about == "Iltasatu"


def test_an_agency_without_role_where_it_is_near_the_child(family: Family) -> None:
    agencies = {
        "lapsen": Agency(name="Neuvola", group=AgencyGroup.WELLBEING),
        "sisaruksen": Agency(name="Päiväkoti", group=AgencyGroup.EDUCATION),
        "kerho": Agency(name="Kerho", group=AgencyGroup.COMMUNITY),
        "isän": Agency(name="Aikuisten palvelu", group=AgencyGroup.ADULTS),
    }
    ends = {"lapsen": family.aino, "sisaruksen": family.eino, "kerho": family.aino, "isän": family.pekka}
    for key, agency in agencies.items():
        family.add(agency, Tie(agency_id=agency.id, person_id=ends[key].id))
    assert {gap.about for gap in seen(family).values()} == {"Neuvola", "Aikuisten palvelu"}
    family.measure.checker_person_id = None
    family.add(SupportMeasure(goal_id=family.goal.id, text="Käynti", agency_id=agencies["lapsen"].id))
    assert {gap.about for gap in seen(family).values()} == {"Aikuisten palvelu"}


def test_a_strained_tie_is_told_of_as_such_even_of_a_club(family: Family) -> None:
    club = Agency(name="Kerho", group=AgencyGroup.COMMUNITY)
    family.add(club, Tie(agency_id=club.id, person_id=family.aino.id, is_stressful=True))
    assert set(seen(family)) == {f"strained-tie:{club.id}"}


def test_a_strained_relation_that_neither_side_works_on(family: Family) -> None:
    near = Bond(a_id=family.aino.id, b_id=family.pekka.id, kind=BondKind.CONFLICT)
    worked_on = Bond(a_id=family.maija.id, b_id=family.pekka.id, kind=BondKind.CONFLICT)
    far = Bond(a_id=family.helmi.id, b_id=family.pekka.id, kind=BondKind.CONFLICT)
    family.add(near, worked_on, far)
    assert set(seen(family)) == {f"strained-relation:{near.id}"}


def test_a_close_grown_person_who_was_never_asked(family: Family) -> None:
    family.add(Sector(name="Suku", position=0))
    for person in (family.helmi, family.eino, family.maija):
        family.add(Closeness(person_id=person.id, sector=0, ring=1))
    family.add(Closeness(person_id=family.pekka.id, sector=0, ring=2))
    family.add(Attendance(meeting_id=family.meeting.id, person_id=family.maija.id))
    assert set(seen(family)) == {f"close-person-not-invited:{family.helmi.id}"}


def test_three_on_one_need_and_none_on_another(family: Family) -> None:
    third = Agency(name="Perheneuvola", group=AgencyGroup.WELLBEING)
    family.add(third)
    alone = need_of(family, "Vaihdot", who=family.helmi.id)
    assert seen(family) == {}
    family.add(SupportMeasure(goal_id=family.goal.id, text="Käynti", agency_id=third.id))
    assert set(seen(family)) == {f"uneven:{alone.id}"}


def test_school_and_mental_health_have_a_line_or_a_reason(family: Family) -> None:
    family.rows = [row for row in family.rows if not (isinstance(row, SupportMeasure) and row.agency_id)]
    family.rows = [row for row in family.rows if not isinstance(row, Tie)]
    assert set(seen(family)) == {"no-school-line"}, "the need itself is about feelings"
    family.need.domain = None
    assert set(seen(family)) == {"no-school-line", "no-mental-health-line"}
    family.add(LeftOut(item="no-school-line", reason="Lapsi on vasta kaksivuotias."))
    assert seen(family)["no-school-line"].reason == "Lapsi on vasta kaksivuotias."
    view = family.view(Audience.worker())
    assert [gap.item for gap in open_gaps(view)] == ["no-mental-health-line"]


def test_two_looks_at_the_same_case_see_the_same_in_the_same_order(family: Family) -> None:
    for text in ("a", "b", "c"):
        need_of(family, text)
    first = gaps(family.view(Audience.worker()))
    family.rows.reverse()
    assert {gap.item for gap in first} == {gap.item for gap in gaps(family.view(Audience.worker()))}
    assert all(gap.advice.source for gap in first)
