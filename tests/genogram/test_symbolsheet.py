"""The symbol sheet: everything is on it, by name, whole, in every language."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from app.genogram.extent import bounds_of
from app.genogram.geometry import overlap
from app.genogram.picture import Picture, Words
from app.genogram.specimens import BOND_GROUPS
from app.genogram.symbolsheet import HEIGHT, WIDTH, symbol_sheet
from app.i18n import Language, translate
from app.lens.view import BondKind, Ending, Notation, Orientation, PartnershipKind, PersonKind, PersonMarkKind

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
SHEETS = [(notation, language) for notation in Notation for language in Language]


def words_of(picture: Picture) -> list[Words]:
    return [drawn for group in picture.groups for drawn in group.marks if isinstance(drawn, Words)]


@pytest.mark.parametrize(("notation", "language"), SHEETS)
def test_the_sheet_is_one_page_and_nothing_on_it_is_cut_off(notation: Notation, language: Language) -> None:
    picture = symbol_sheet(language, notation)
    assert picture.bounds == (0.0, 0.0, WIDTH, HEIGHT)
    for group in picture.groups:
        left, top, right, bottom = group.bounds
        assert 14 <= left < right <= WIDTH - 14, group.spoken
        assert 14 <= top < bottom <= HEIGHT - 14, group.spoken
    assert not [text.text for text in words_of(picture) if text.text.endswith("…")]


@pytest.mark.parametrize(("notation", "language"), SHEETS)
def test_no_two_words_of_the_sheet_lie_on_one_another(notation: Notation, language: Language) -> None:
    boxes = [bounds_of(text) for text in words_of(symbol_sheet(language, notation))]
    inner = [(left, top + 1, right, bottom - 1) for left, top, right, bottom in boxes]
    assert not [1 for a, b in combinations(inner, 2) if overlap(a, b)]


@pytest.mark.parametrize("notation", list(Notation))
def test_every_sign_is_on_the_sheet_by_its_name(notation: Notation) -> None:
    spoken = symbol_sheet(Language.FI, notation).description
    kinds = [*BondKind, *PartnershipKind, *Orientation, *PersonKind, PersonMarkKind.SECRET]
    kinds += [ending for ending in Ending if ending is not Ending.DEATH]
    for kind in kinds:
        if kind is not PersonKind.PERSON:
            assert translate(kind.label, Language.FI) in spoken


def test_each_kind_of_relation_stands_in_one_group() -> None:
    assert sorted(kind for _, kinds in BOND_GROUPS for kind in kinds) == sorted(BondKind)


@pytest.mark.parametrize("notation", list(Notation))
def test_the_sheet_is_drawn_as_before(notation: Notation) -> None:
    """The golden picture; a wanted change is shown by ``pytest`` and pasted into the file."""
    lines = [
        line
        for group in symbol_sheet(Language.FI, notation).groups
        for line in (f"{group.key.part}: {group.spoken}", *(f"    {drawn}" for drawn in group.marks))
    ]
    assert lines == (GOLDEN / f"symbol_sheet_{notation}.txt").read_text(encoding="utf-8").splitlines()
