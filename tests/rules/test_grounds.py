"""On what ground a copy is given, and what is to be known before it leaves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from app.i18n import Text
from app.lens.audience import Audience
from app.lens.standing import Standing
from app.lens.view import AccessGround, ConsentKind, DataPart, DisclosureGround
from app.rules import grounds
from app.rules.grounds import PROVISIONS, SOON, Proposal, doubts_about, proposed, provision_for
from tests.rules.test_register import GIVEN

DAY = date(2026, 11, 12)
SOMEBODY = Audience.recipient(UUID(int=11))
PARTY = Standing(AccessGround.PARTY, frozenset(DataPart))
BY_CONSENT = Standing(AccessGround.CONSENT, frozenset({DataPart.PLAN}), consent_ids=(GIVEN.id,))


@pytest.mark.parametrize(
    ("audience", "standing", "proposal"),
    [
        (Audience.worker(), Standing(), Proposal(DisclosureGround.OWN_WORK, "703/2023 9 §")),
        (Audience.wall(), Standing(), Proposal(DisclosureGround.OWN_WORK, "703/2023 9 §")),
        (Audience.anonymous(), Standing(), Proposal(DisclosureGround.ANONYMOUS)),
        (SOMEBODY, PARTY, Proposal(DisclosureGround.PARTY, "703/2023 4 §")),
        (SOMEBODY, Standing(AccessGround.LAW), Proposal(DisclosureGround.LAW)),
        (
            SOMEBODY,
            Standing(AccessGround.CO_OPERATION),
            Proposal(DisclosureGround.LAW, "1301/2014 41 §, 703/2023 48 §"),
        ),
        (SOMEBODY, BY_CONSENT, Proposal(DisclosureGround.CONSENT, "703/2023 53–55 §", GIVEN.id)),
        (SOMEBODY, Standing(), Proposal(DisclosureGround.CONSENT)),
    ],
)
def test_the_register_proposes_the_ground(audience: Audience, standing: Standing, proposal: Proposal) -> None:
    assert proposed(audience, standing, [GIVEN]) == proposal


def test_every_kind_of_the_register_has_a_provision() -> None:
    assert set(PROVISIONS) == set(ConsentKind)


def test_another_ground_begins_with_its_own_provision_or_with_none() -> None:
    proposal = Proposal(DisclosureGround.CONSENT, "703/2023 53–55 §", GIVEN.id)
    assert provision_for(DisclosureGround.CONSENT, proposal) == "703/2023 53–55 §"
    assert provision_for(DisclosureGround.PARTY, proposal) == "703/2023 4 §"
    assert provision_for(DisclosureGround.LAW, proposal) == ""


def told(
    standing: Standing, ground: DisclosureGround, provision: str = "", audience: Audience = SOMEBODY
) -> list[Text]:
    return [doubt.text for doubt in doubts_about(audience, standing, [GIVEN], ground, provision, DAY)]


def test_nothing_is_said_of_a_partys_copy_nor_of_ones_own() -> None:
    assert told(PARTY, DisclosureGround.PARTY) == []
    assert told(Standing(), DisclosureGround.OWN_WORK, audience=Audience.worker()) == []


def test_a_copy_without_a_ground_or_on_a_wrong_one_is_doubted() -> None:
    assert told(Standing(), DisclosureGround.CONSENT) == [grounds.NO_GROUND]
    assert told(PARTY, DisclosureGround.CONSENT) == [grounds.NO_CONSENT]
    assert told(BY_CONSENT, DisclosureGround.PARTY) == [grounds.NO_PARTY, grounds.READ_THROUGH]
    assert told(PARTY, DisclosureGround.LAW) == [grounds.NO_PROVISION]
    assert told(PARTY, DisclosureGround.LAW, "1301/2014 41 §") == []


def test_a_prohibition_is_told_by_its_parts_and_a_consent_by_its_end() -> None:
    shut = replace(PARTY, forbidden=frozenset({DataPart.HEALTH}))
    (forbidden, partly) = doubts_about(SOMEBODY, shut, [GIVEN], DisclosureGround.PARTY, "", DAY)
    assert (forbidden.text, forbidden.values) == (grounds.FORBIDDEN, (("parts", "terveys"),))
    assert partly.text == grounds.READ_THROUGH
    whole = replace(BY_CONSENT, opened=frozenset(DataPart))
    for days, found in ((SOON, [grounds.ENDING]), (SOON + timedelta(days=1), [])):
        ending = replace(GIVEN, until=DAY + days)
        said = doubts_about(SOMEBODY, whole, [ending], DisclosureGround.CONSENT, "", DAY)
        assert [doubt.text for doubt in said] == found
