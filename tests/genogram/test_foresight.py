"""Room found while the hands rest is the room that whoever comes then stands in, and nothing is looked for again."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import pytest

from app.genogram import parting, shoving
from app.genogram.drawn import Drawn
from app.genogram.foresight import foresee
from app.genogram.kept import Kept
from app.genogram.options import DrawingOptions
from app.genogram.retouching import retouched
from app.i18n import Language
from app.lens.view import CaseView, PersonView
from tests.genogram.kindreds import kindred
from tests.genogram.test_retouching import Hand, added, grown_by, hung, newcomer

HOWS = ("sibling", "child", "partner", "parents", "sibling and parents")


@pytest.fixture
def looked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what was looked for: neighbours who can be shoved, and pictures that were cut."""
    found: list[str] = []
    shove, widen = shoving._shoved, parting.widened

    def counted_shove(drawn: Drawn, gap: shoving.Gap, kept: Kept) -> shoving.Shoved | None:
        found.append("shoved")
        return shove(drawn, gap, kept)

    def counted_widen(drawn: Drawn, cut: parting.Cut) -> Drawn:
        found.append("cut")
        return widen(drawn, cut)

    monkeypatch.setattr(shoving, "_shoved", counted_shove)
    monkeypatch.setattr(parting, "widened", counted_widen)
    return found


def drawings() -> Iterator[tuple[CaseView, Drawn, Hand, PersonView]]:
    """Yield families in full rows, as they are drawn, with some of their people."""
    for seed in range(3):
        view = kindred(seed, size=30).view()
        hand = Hand(view)
        hand.go_on(hand.first)
        drawn = hand.draw(view).drawn
        assert drawn is not None
        for one in view.people[::5]:
            yield view, drawn, hand, one


def with_child(view: CaseView, one: PersonView) -> CaseView:
    """Return the family with a child of somebody and of the partner they have, if it is just one."""
    new = newcomer(view)
    pairs = [{row.a_id, row.b_id} for row in view.partnerships if one.id in {row.a_id, row.b_id} and not row.is_over]
    partners = set[UUID]().union(*pairs) - {one.id}
    return hung(added(view, new), new.id, one.id, *(partners if len(partners) == 1 else ()))


@pytest.mark.parametrize("how", HOWS)
def test_whoever_comes_finds_the_room_that_was_found_before(how: str, looked: list[str]) -> None:
    wanted = 0
    for view, drawn, hand, one in drawings():
        grown = grown_by(view, how, one) if how != "child" else with_child(view, one)
        if grown is None:
            continue
        looked.clear()
        late = retouched(drawn, grown, Language.FI, DrawingOptions(), Kept())
        wanted += len(looked)
        for _ in foresee(drawn, one.id, hand.kept):
            pass
        looked.clear()

        soon = retouched(drawn, grown, Language.FI, DrawingOptions(), hand.kept)

        assert looked == [], "a second look would be made while a key is waited for"
        assert (soon is None) == (late is None)
        if soon is not None and late is not None:
            assert soon.picture == late.picture
    assert wanted or how == "parents", "none of them needed any room"


def test_nobody_is_expected_beside_somebody_who_is_not_drawn(looked: list[str]) -> None:
    view, drawn, hand, one = next(drawings())
    stranger = grown_by(view, "child", one)
    assert stranger is not None

    assert list(foresee(drawn, stranger.people[-1].id, hand.kept)) == []
    assert looked == []
