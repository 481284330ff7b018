"""How a matter began is the worker's own: nobody else's view has it, and what is not known on the day is not there."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from app.i18n import Language
from app.lens.audience import Audience
from app.lens.build import build_view
from app.lens.rows import CaseRows
from app.lens.things import FIRST_CONTACT
from app.lens.view import CaseView
from app.models import Case, ClientPlan, PartialDate, Person, Professional
from app.models.kinds import PlanStatus
from app.models.matter import ContactKind

DAY = date(2026, 11, 22)
CHILD, TEACHER, WORKER = UUID(int=1), UUID(int=2), UUID(int=3)


def seen(audience: Audience, day: date = DAY) -> CaseView:
    rows = [
        Person(id=CHILD, given_name="Aino", born=PartialDate(2017)),
        Professional(id=TEACHER, given_name="Elina", family_name="Esimerkki"),
        Professional(id=WORKER, given_name="Tiina", family_name="Malli"),
        ClientPlan(id=UUID(int=4), version=1, status=PlanStatus.AGREED, agreed_on=date(2026, 10, 1)),
        ClientPlan(id=UUID(int=5), version=2),
        Case(
            id=UUID(int=6),
            number="A-1",
            child_id=CHILD,
            plan_responsible_id=WORKER,
            contact_kind=ContactKind.NOTIFICATION,
            contact_professional_id=TEACHER,
            contact_note="Opettaja soitti.",
            assessment_begun_on=date(2026, 11, 1),
            assessment_done_on=date(2026, 12, 1),
        ),
    ]
    return build_view(CaseRows.of(rows), audience, day, Language.FI)


def test_the_worker_sees_who_made_the_first_contact_and_what_is_done_by_the_day() -> None:
    clock = seen(Audience.worker()).clock
    assert (clock.made_by, clock.made_by_id, clock.note) == ("Elina Esimerkki", TEACHER, "Opettaja soitti.")
    assert (clock.assessment_begun_on, clock.assessment_done_on) == (date(2026, 11, 1), None)
    assert clock.plan_agreed_on == date(2026, 10, 1), "a draft after it doesn't undo the agreement"
    before = seen(Audience.worker(), date(2026, 9, 1)).clock
    assert (before.assessment_begun_on, before.plan_agreed_on) == (None, None)


@pytest.mark.parametrize(
    "audience",
    [Audience.wall(), Audience.child(), Audience.anonymous(), Audience.recipient(CHILD), Audience.recipient(WORKER)],
)
def test_nobody_else_sees_any_of_it_and_the_worker_is_told(audience: Audience) -> None:
    view = seen(audience)
    assert view.clock == type(view.clock)()
    (omission,) = [each for each in view.omissions if each.what == FIRST_CONTACT]
    assert omission.about == "Elina Esimerkki"


def test_who_answers_for_the_joint_plan_is_named_to_everybody() -> None:
    for audience in (Audience.worker(), Audience.recipient(CHILD), Audience.wall()):
        view = seen(audience)
        assert view.plan_responsible_id == view.plan_lead_id == WORKER
