"""Who may learn of which copies: recipients are known by what they are in the case, whatever they are called."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.lens.audience import Audience
from app.lens.logview import DisclosureView
from app.models import Agency, Base, Disclosure
from app.models.kinds import DisclosureGround
from tests.lens.family import Family

WHEN = datetime(2025, 2, 10, 12, tzinfo=UTC)


@pytest.fixture
def family() -> Family:
    return Family()


def copy_to(agency: Agency, name: str, *, is_known: bool = True) -> Disclosure:
    return Disclosure(
        document="Suunnitelma",
        recipient=name,
        ground=DisclosureGround.CONSENT,
        at=WHEN,
        agency_id=agency.id if is_known else None,
    )


def log_for(family: Family, who: Base) -> tuple[DisclosureView, ...]:
    return family.view(replace(Audience.recipient(who.id), gets_log=True)).log


def test_an_agency_renamed_since_is_the_same_recipient(family: Family) -> None:
    family.add(copy_to(family.clinic, "Nuorisopoli, entinen"))
    (own,) = log_for(family, family.clinic)
    (told,) = log_for(family, family.maija)
    assert own.recipient_id == told.recipient_id == family.clinic.id
    assert told.recipient == "Nuorisopoli, entinen", "the log keeps the name of that day"
    assert log_for(family, family.school) == ()


def test_a_renamed_agency_that_leads_to_a_protected_home_is_told_to_nobody_outside_it(family: Family) -> None:
    family.protect().add(copy_to(family.school, "Rantakoulu, entinen"))
    assert log_for(family, family.pekka) == ()


def test_a_copy_of_before_the_ids_is_known_by_its_name(family: Family) -> None:
    family.add(copy_to(family.clinic, family.clinic.name.upper(), is_known=False))
    assert [each.recipient_id for each in log_for(family, family.clinic)] == [None]
