"""The legend: everything that is drawn has its sign, and nothing else."""

from __future__ import annotations

import pytest

from app.genogram.extent import extent
from app.genogram.graph import couples_of
from app.genogram.legend import ROW, legend
from app.genogram.meanings import ORDER, UNIVERSAL, Meaning, label, meanings_of
from app.genogram.picture import Key, Words
from app.genogram.samples import SAMPLE, sample
from app.i18n import Language
from app.lens.view import (
    BondKind,
    ChildrenKnown,
    Ending,
    Gender,
    MarkState,
    Migration,
    Notation,
    Orientation,
    ParentageKind,
    PartnershipKind,
    PersonKind,
    PersonMarkKind,
    StyleView,
    TwinKind,
)
from tests.genogram.casts import Cast, F, M, aino, blended


def same(meaning: Meaning) -> tuple[str, str]:
    return (type(meaning).__name__, meaning.value)


VOCABULARIES: list[type[Meaning]] = [
    BondKind,
    PartnershipKind,
    Ending,
    PersonKind,
    Gender,
    TwinKind,
    ChildrenKnown,
    Migration,
    Orientation,
    PersonMarkKind,
    MarkState,
]


@pytest.mark.parametrize("vocabulary", VOCABULARIES)
def test_every_kind_has_a_place_in_the_legend(vocabulary: type[Meaning]) -> None:
    places = [same(meaning) for meaning in ORDER]
    assert len(places) == len(set(places))
    assert {same(member) for member in vocabulary} <= set(places)


DRAWN = [m for m in ORDER if not (isinstance(m, ParentageKind) and m in {ParentageKind.STEP, ParentageKind.GUARDIAN})]


@pytest.mark.parametrize("meaning", DRAWN, ids=lambda meaning: f"{type(meaning).__name__}.{meaning}")
@pytest.mark.parametrize("notation", list(Notation))
def test_every_sign_fits_its_place(meaning: Meaning, notation: Notation) -> None:
    left, top, right, bottom = extent(sample(meaning, Language.FI, StyleView(notation=notation)))
    assert -SAMPLE / 2 - 1.5 <= left < right <= SAMPLE / 2 + 1.5
    assert -ROW / 2 <= top < bottom <= ROW / 2


@pytest.mark.parametrize("language", list(Language))
def test_no_two_signs_are_called_alike(language: Language) -> None:
    labels = [label(meaning, language) for meaning in ORDER]
    assert len(labels) == len(set(labels))


def test_only_what_is_drawn_is_explained() -> None:
    view = aino().view()
    group = legend(meanings_of(view, couples_of(view)), Language.FI)
    assert group is not None
    words = [mark.text for mark in group.marks if isinstance(mark, Words)]
    assert words[:-1] == [
        "lapsi, jota kartta koskee",
        "kuollut",
        "avoliitto",
        "avioero",
        "koti",
        "läheinen",
        "ristiriitainen",
    ]
    assert "McGoldrick" in words[-1]
    assert group.key == Key("legend")
    assert "läheinen" in group.spoken


def test_members_of_two_vocabularies_with_one_value_are_told_apart() -> None:
    cast = Cast().person("Maija", F).person("Aino", F).person("Elsa", F)
    cast.child("Aino", "Maija").child("Elsa", "Maija").twin(TwinKind.UNKNOWN, "Aino", "Elsa")
    view = cast.view()
    found = [same(meaning) for meaning in meanings_of(view, couples_of(view))]
    assert ("TwinKind", "unknown") in found
    assert ("Gender", "unknown") not in found


@pytest.mark.parametrize("kind", list(PartnershipKind))
def test_every_partnership_is_explained_where_it_is_drawn(kind: PartnershipKind) -> None:
    view = Cast().person("Maija", F).person("Pekka", M).couple("Maija", "Pekka", kind).view()
    found = [same(meaning) for meaning in meanings_of(view, couples_of(view))]
    assert same(kind) in found


@pytest.mark.parametrize("kind", list(BondKind))
def test_every_bond_is_explained_where_it_is_drawn(kind: BondKind) -> None:
    view = Cast().person("Maija", F).person("Pekka", M).bond("Maija", "Pekka", kind).view()
    assert same(kind) in [same(meaning) for meaning in meanings_of(view, ())]


def test_what_everybody_knows_is_left_out() -> None:
    assert legend(UNIVERSAL, Language.SV) is None


def test_the_legend_keeps_to_its_width() -> None:
    view = blended().view()
    meanings = meanings_of(view, couples_of(view))
    for width in (200.0, 420.0, 900.0):
        group = legend(meanings, Language.FI, width=width)
        assert group is not None
        assert group.bounds[2] - group.bounds[0] <= max(width, 215)
