"""Emotional lines take another way at once where somebody comes to stand in theirs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.genogram.bonds import reach
from app.genogram.draw import sketched
from app.genogram.drawn import Drawn
from app.genogram.geometry import crosses, grown
from app.genogram.kept import Kept
from app.genogram.picture import Bounds, Key, Words
from app.genogram.swerving import past
from app.i18n import Language
from app.lens.audience import Audience
from app.lens.build import build_view
from app.lens.view import BondView, Diagram
from app.models.dates import PartialDate
from tests.samples import DAY, sample_rows


@pytest.fixture(scope="module")
def drawn() -> Drawn:
    return drawn_of(*build_view(sample_rows(Language.FI), Audience.worker(), DAY, Language.FI).bonds)


def drawn_of(*bonds: BondView) -> Drawn:
    view = replace(build_view(sample_rows(Language.FI), Audience.worker(), DAY, Language.FI), bonds=bonds)
    found = sketched(view, Diagram.GENOGRAM, Language.FI, kept=Kept()).drawn
    assert found is not None
    return found


def midway(drawn: Drawn, bond: BondView) -> Bounds:
    """Return a small box in the middle of an emotional line."""
    track = drawn.tracks[bond.id]
    return grown((*track.at(track.length / 2), *track.at(track.length / 2)), 6.0)


def runs_through(drawn: Drawn, bond: BondView, box: Bounds) -> bool:
    return crosses(drawn.tracks[bond.id].path, grown(box, reach(bond.kind, drawn.view.style.notation)))


def test_line_takes_another_way_and_its_picture_with_it(drawn: Drawn) -> None:
    ways = 0
    for bond in drawn.view.bonds:
        box = midway(drawn, bond)
        assert bond.id in drawn.room.felt_through(box)

        now = past(drawn, [bond.id], [box], [])

        if now is None:
            continue
        ways += 1
        assert not runs_through(now, bond, box)
        strangers = [each.box for key, each in now.symbols.items() if key not in {bond.a_id, bond.b_id}]
        assert not any(runs_through(now, bond, each) for each in strangers)
        was, stands = (each.picture.group(Key("bond", bond.id)) for each in (drawn, now))
        assert was is not None
        assert stands is not None
        assert stands.marks != was.marks
        assert stands.spoken == was.spoken
        others = [each for each in now.picture.groups if each.key != Key("bond", bond.id)]
        assert others == [each for each in drawn.picture.groups if each.key != Key("bond", bond.id)]
    assert ways


def test_there_is_no_way_where_all_is_taken(drawn: Drawn) -> None:
    bond = drawn.view.bonds[0]

    assert past(drawn, [bond.id], [grown(midway(drawn, bond), 1000.0)], []) is None


def test_line_with_the_year_in_which_it_ended_waits_for_the_whole_drawing(drawn: Drawn) -> None:
    over = [replace(bond, is_over=True, until=PartialDate(2020)) for bond in drawn.view.bonds]
    ended = drawn_of(*over)
    told = [
        bond
        for bond in over
        if any(isinstance(mark, Words) for mark in ended.picture.groups[ended.at[Key("bond", bond.id)]].marks)
    ]

    assert told
    assert all(past(ended, [bond.id], [midway(ended, bond)], []) is None for bond in told)
