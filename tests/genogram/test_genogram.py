"""The whole genogram: families of every shape, drawn and read back."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from app.genogram import pdf, svg
from app.genogram.extent import extent
from app.genogram.genogram import genogram_picture
from app.genogram.geometry import crosses, overlap
from app.genogram.graph import couples_of
from app.genogram.picture import Colour, Disc, Key, Picture, Point, Polyline, Words, joined
from app.genogram.verify import findings
from app.i18n import Language
from app.lens.view import (
    BondKind,
    DeathSign,
    Ending,
    Gender,
    Notation,
    ParentageKind,
    PartnershipKind,
    PersonKind,
    StyleView,
    TwinKind,
)
from tests.genogram.casts import Cast, F, M, N, aino, blended
from tests.genogram.kindreds import kindred


def places(picture: Picture) -> dict[UUID, Point]:
    return {group.key.id: group.anchor for group in picture.groups if group.key.id and group.anchor}


def texts(picture: Picture, key: Key) -> list[str]:
    group = picture.group(key)
    assert group is not None
    return [mark.text for mark in group.marks if isinstance(mark, Words)]


@pytest.mark.parametrize("seed", range(20))
def test_any_family_is_drawn_without_a_finding(seed: int) -> None:
    """Every rule of the verifier holds: nobody twice, nothing through a stranger, homes exactly round their members."""
    view = kindred(seed).view()
    picture = genogram_picture(view, Language.FI)
    assert picture.findings == ()
    assert joined([picture.bounds, *(extent(group.marks) for group in picture.groups)]) == picture.bounds
    keys = [group.key for group in picture.groups]
    assert len(keys) == len(set(keys))
    assert sum(key.kind == "person" for key in keys) == len(view.people)
    assert sum(key.kind == "bond" for key in keys) == len(view.bonds)


@pytest.mark.parametrize("death_sign", list(DeathSign))
@pytest.mark.parametrize("notation", list(Notation))
def test_either_card_and_either_sign_of_death_read_back_right(notation: Notation, death_sign: DeathSign) -> None:
    for cast in (kindred(3), blended()):
        view = replace(cast.view(), style=StyleView(notation=notation, death_sign=death_sign))
        assert genogram_picture(view, Language.FI).findings == ()


def test_a_death_beside_the_symbol_is_missed_and_noticed() -> None:
    view = Cast().person("Aino", F, 1950).person("Eino", M, 1948, 2020).view()
    view = replace(view, style=StyleView(death_sign=DeathSign.BESIDE))
    picture = genogram_picture(view, Language.FI)
    alive = replace(view, people=tuple(replace(person, is_dead=False) for person in view.people))
    dead = replace(view, people=tuple(replace(person, is_dead=True) for person in view.people))
    assert findings(picture, view, Language.FI) == ()
    assert len(findings(picture, alive, Language.FI)) == len(findings(picture, dead, Language.FI)) == 1


@pytest.mark.parametrize(("kind", "count"), [(ParentageKind.BIRTH, 1), (ParentageKind.FOSTER, 0)])
def test_only_a_birth_parent_must_be_older(kind: ParentageKind, count: int) -> None:
    cast = Cast().person("Aino", F, 1990).person("Eino", M, 1980).child("Eino", "Aino", kind=kind)
    assert len(genogram_picture(cast.view(), Language.FI).findings) == count


@pytest.mark.parametrize("seed", range(3))
def test_a_large_family_is_drawn_without_a_finding(seed: int) -> None:
    assert genogram_picture(kindred(seed, size=40, bonds=8).view(), Language.SV).findings == ()


def test_no_bond_runs_through_a_third_person_in_a_full_family() -> None:
    cast = blended()
    picture = genogram_picture(cast.view(), Language.FI)
    boxes = {g.key.id: extent(g.marks) for g in picture.groups if g.key.kind == "person"}
    for bond in cast.bonds:
        group = picture.group(Key("bond", bond.id))
        assert group is not None
        lines = [mark.points for mark in group.marks if isinstance(mark, Polyline)]
        for key, box in boxes.items():
            if key not in {bond.a_id, bond.b_id}:
                assert not any(crosses(line, box) for line in lines)


def test_words_are_never_written_on_people() -> None:
    view = blended().view()
    picture = genogram_picture(view, Language.FI)
    boxes = {g.key.id: extent(g.marks) for g in picture.groups if g.key.kind == "person"}
    for group in picture.groups:
        if group.key.kind in {"partnership", "parents", "union"}:
            words = [extent([mark]) for mark in group.marks if isinstance(mark, Words)]
            assert not [1 for word in words for box in boxes.values() if overlap(word, box)]


@pytest.mark.parametrize("kind", list(PersonKind))
@pytest.mark.parametrize("gender", list(Gender))
def test_every_kind_of_person_is_drawn(kind: PersonKind, gender: Gender) -> None:
    cast = Cast().person("Maija", F).person("x", gender, 2020, kind=kind, shown="").child("x", "Maija")
    picture = genogram_picture(cast.view(), Language.FI)
    assert picture.findings == ()
    group = picture.group(Key("person", cast.of("x")))
    assert group is not None
    assert len(group.marks) >= 1


@pytest.mark.parametrize("kind", list(PartnershipKind))
def test_every_kind_of_couple_is_drawn(kind: PartnershipKind) -> None:
    cast = Cast().person("Maija", F).person("Robin", N).person("Aino", F).couple("Maija", "Robin", kind, 2014)
    picture = genogram_picture(cast.child("Aino", "Maija", "Robin").view(), Language.FI)
    assert picture.findings == ()
    assert picture.group(Key("partnership", cast.partnerships[0].id))


@pytest.mark.parametrize("kind", list(BondKind))
def test_every_kind_of_bond_is_drawn_and_explained(kind: BondKind) -> None:
    cast = Cast().person("Maija", F).person("Aino", F).child("Aino", "Maija").bond("Maija", "Aino", kind)
    picture = genogram_picture(cast.view(), Language.FI)
    assert picture.findings == ()
    group, legend = picture.group(Key("bond", cast.bonds[0].id)), picture.group(Key("legend"))
    assert group
    assert legend
    assert group.spoken.rsplit(": ", 1)[1] in texts(picture, Key("legend"))


def test_the_legend_stands_below_everything_and_can_be_left_out() -> None:
    view = aino().view()
    whole, bare = genogram_picture(view, Language.FI), genogram_picture(view, Language.FI, has_legend=False)
    legend = whole.group(Key("legend"))
    assert legend is not None
    assert legend.bounds[1] >= max(group.bounds[3] for group in bare.groups)
    assert bare.groups == tuple(group for group in whole.groups if group.key.kind != "legend")


def test_only_the_index_child_is_green() -> None:
    cast = aino()
    picture = genogram_picture(cast.view(), Language.FI, has_legend=False)
    green = {
        group.key
        for group in picture.groups
        for mark in group.marks
        if not isinstance(mark, Words) and mark.pen and mark.pen.colour is Colour.ACCENT
    }
    assert green == {Key("person", cast.of("Aino"))}


def test_generations_stand_on_rows_with_the_oldest_on_top() -> None:
    cast = aino()
    where = places(genogram_picture(cast.view(), Language.FI))
    rows = [
        {where[cast.of(name)][1] for name in names}
        for names in (("Tauno", "Helmi"), ("Maija", "Sanna"), ("Eino", "Onni"))
    ]
    assert [len(row) for row in rows] == [1, 1, 1]
    assert sorted(rows, key=min) == rows
    assert where[cast.of("Aino")][0] < where[cast.of("Eino")][0], "the elder stands left"


def test_strokes_stand_on_the_side_of_the_father_who_moved_out() -> None:
    cast = aino()
    picture = genogram_picture(cast.view(), Language.FI)
    where = places(picture)
    group = picture.group(Key("partnership", cast.partnerships[2].id))
    assert group is not None
    strokes = [mark for mark in group.marks[1:] if isinstance(mark, Polyline)]
    assert len(strokes) == 2
    father, mother = where[cast.of("Pekka")][0], where[cast.of("Maija")][0]
    for stroke in strokes:
        x = stroke.points[0][0]
        assert abs(x - father) < abs(x - mother)


def test_who_is_not_kin_stands_outside_the_family_on_the_row_of_their_age() -> None:
    cast = aino().person("Ella", F, 2016, role="paras ystävä").person("Tiina", F, 1988)
    picture = genogram_picture(cast.view(), Language.FI)
    assert picture.findings == ()
    where = places(picture)
    kin = [where[cast.of(name)] for name in ("Aino", "Eino", "Onni")]
    x, y = where[cast.of("Ella")]
    assert y == kin[0][1]
    assert not min(k[0] for k in kin) < x < max(k[0] for k in kin)
    assert where[cast.of("Tiina")][1] == where[cast.of("Maija")][1]
    assert "paras ystävä" in texts(picture, Key("person", cast.of("Ella")))


def test_a_pet_stands_with_its_home_and_has_no_line() -> None:
    cast = aino().person("Musti", kind=PersonKind.PET)
    cast.home("Kissan koti", "Maija", "Aino", "Eino", "Musti")
    picture = genogram_picture(cast.view(), Language.FI)
    assert picture.findings == ()
    where = places(picture)
    assert where[cast.of("Musti")][1] == where[cast.of("Aino")][1]
    assert where[cast.of("Musti")][0] > where[cast.of("Eino")][0]
    spoken = [group.spoken for group in picture.groups if group.key.kind == "union"]
    assert not any("Musti" in words for words in spoken)


def test_twins_hang_straight_from_one_point() -> None:
    cast = Cast().person("Maija", F, 1980).person("Pekka", M, 1980).person("Aino", F, 2010, is_index=True)
    cast.person("Elsa", F, 2010).couple("Maija", "Pekka").child("Aino", "Maija", "Pekka").child(
        "Elsa", "Maija", "Pekka"
    )
    cast.twin(TwinKind.FRATERNAL, "Aino", "Elsa")
    picture = genogram_picture(cast.view(), Language.FI)
    assert picture.findings == ()
    group = picture.group(Key("union", cast.partnerships[0].id))
    assert group is not None
    slants = [
        mark.points for mark in group.marks if isinstance(mark, Polyline) and mark.points[0][0] != mark.points[-1][0]
    ]
    assert len(slants) == 2
    assert slants[0][0] == slants[1][0]
    assert all(len(points) == 2 for points in slants)
    for name in ("Aino", "Elsa"):
        person = picture.group(Key("person", cast.of(name)))
        assert person is not None
        year = next(extent([mark]) for mark in person.marks if isinstance(mark, Words) and mark.text == "2010")
        assert not any(crosses(points, year) for points in slants)


def test_a_child_of_two_families_has_a_line_from_each() -> None:
    cast = Cast().person("Maija", F, 1985).person("Pekka", M, 1984).person("Outi", F, 1975).person("Timo", M, 1975)
    cast.person("Aino", F, 2016, is_index=True).couple("Maija", "Pekka", until=2019, ending=Ending.SEPARATION)
    cast.couple("Outi", "Timo").child("Aino", "Maija", "Pekka")
    cast.child("Aino", "Outi", "Timo", kind=ParentageKind.FOSTER, since=2020)
    picture = genogram_picture(cast.view(), Language.FI)
    assert picture.findings == ()
    for row in cast.partnerships:
        group = picture.group(Key("union", row.id))
        assert group is not None
        assert "Aino" in group.spoken


# --- steadiness -----------------------------------------------------------------------------------------------------


def test_whoever_the_user_put_somewhere_stays_there() -> None:
    cast = aino()
    free = places(genogram_picture(cast.view(), Language.FI))
    x, y = free[cast.of("Onni")]
    cast.spot("Onni", x + 90, y)
    picture = genogram_picture(cast.view(), Language.FI)
    assert places(picture)[cast.of("Onni")] == (x + 90, y)
    assert picture.findings == ()


def test_a_drawing_keeps_still_when_nothing_is_new() -> None:
    view = blended().view()
    first = genogram_picture(view, Language.FI)
    again = genogram_picture(view, Language.FI, previous=places(first))
    assert places(again) == places(first)


def test_a_newcomer_moves_only_who_must_move() -> None:
    cast = aino()
    before = places(genogram_picture(cast.view(), Language.FI))
    cast.person("Uusi", F, 2025).child("Uusi", "Sanna", "Pekka").person("Naapuri", M, 1960)
    picture = genogram_picture(cast.view(), Language.FI, previous=before)
    after = places(picture)
    assert picture.findings == ()
    moved = [key for key, place in before.items() if after[key] != place]
    assert len(moved) <= len(before) / 2
    assert after[cast.of("Aino")] == before[cast.of("Aino")]


def test_friends_stay_beside_the_family_when_it_grows() -> None:
    cast = aino().person("Ella", F, 2016)
    before = places(genogram_picture(cast.view(), Language.FI))
    for number in range(3):
        cast.person(f"Uusi {number}", F, 2020 + number).child(f"Uusi {number}", "Sanna", "Pekka")
    picture = genogram_picture(cast.view(), Language.FI, previous=before)
    assert picture.findings == ()


def test_an_empty_case_is_an_empty_sheet() -> None:
    picture = genogram_picture(Cast().view(), Language.FI)
    assert picture.groups == ()
    assert picture.findings == ()
    assert picture.width > 0


def test_somebody_alone_is_drawn() -> None:
    cast = Cast().person("Aino", F, 2016, is_index=True)
    picture = genogram_picture(cast.view(), Language.SV)
    assert picture.title == "Släktträd: Aino"
    group = picture.group(Key("person", cast.of("Aino")))
    assert group is not None
    assert isinstance(group.marks[0], Disc)


def test_odd_facts_are_told_and_drawn_all_the_same() -> None:
    cast = Cast().person("Maija", F, 1990).person("Aino", F, 1980).child("Aino", "Maija").child("Maija", "Aino")
    found = genogram_picture(cast.view(), Language.FI).findings
    assert any("oma esivanhempansa" in finding for finding in found)
    younger = Cast().person("Maija", F, 1990).person("Aino", F, 1980).child("Aino", "Maija")
    (finding,) = genogram_picture(younger.view(), Language.FI).findings
    assert finding == "Maija, Aino: vanhempi on lasta nuorempi. Tarkista syntymävuodet."


def test_all_painters_take_the_picture() -> None:
    picture = genogram_picture(blended().view(), Language.EN)
    assert "Mari" in svg.svg(picture)
    assert pdf.page(picture).startswith(b"%PDF")


def test_the_picture_is_the_same_in_every_process() -> None:
    code = (
        "from tests.genogram.casts import blended; from app.genogram import svg;"
        "from app.genogram.genogram import genogram_picture; from app.i18n import Language; import hashlib;"
        "print(hashlib.sha256(svg.svg(genogram_picture(blended().view(), Language.FI)).encode()).hexdigest())"
    )
    root = Path(__file__).resolve().parents[2]
    here = subprocess.run(
        [sys.executable, "-c", code],
        cwd=root,
        env={**os.environ, "PYTHONHASHSEED": "7", "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=True,
    )
    picture = genogram_picture(blended().view(), Language.FI)
    assert here.stdout.strip() == hashlib.sha256(svg.svg(picture).encode()).hexdigest()


@pytest.mark.parametrize("notation", list(Notation))
@pytest.mark.parametrize("kind", list(BondKind))
def test_every_kind_of_relation_stands_the_verifier_s_reading(kind: BondKind, notation: Notation) -> None:
    view = Cast().person("Maija", F).person("Pekka", M).bond("Maija", "Pekka", kind).view()
    view = replace(view, style=StyleView(notation=notation))
    assert genogram_picture(view, Language.FI).findings == ()


def test_genopro_s_pets_hang_from_a_line_of_their_own() -> None:
    view = blended().view()
    pet = next(person.id for person in view.people if person.kind is PersonKind.PET)

    def lines(notation: Notation) -> int:
        drawn = couples_of(replace(view, style=StyleView(notation=notation)))
        return sum(descent.child == pet for couple in drawn for descent in couple.descents)

    assert (lines(Notation.MCGOLDRICK), lines(Notation.GENOPRO)) == (0, 1)
    assert genogram_picture(replace(view, style=StyleView(notation=Notation.GENOPRO)), Language.FI).findings == ()


def test_two_donors_are_no_parents_together() -> None:
    cast = Cast().person("Aino", F).person("Maija", F).person("Luovuttaja", M).person("Toinen", F)
    cast.child("Aino", "Maija").child("Aino", "Luovuttaja", "Toinen", kind=ParentageKind.DONOR)
    assert [len(couple.partners) for couple in couples_of(cast.view())] == [1, 1, 1]
    assert genogram_picture(cast.view(), Language.SV).findings == ()


def test_several_children_can_be_the_ones_a_map_is_about() -> None:
    cast = Cast().person("Aino", F, 2016, is_index=True).person("Elsa", F, 2018, is_index=True).person("Maija", F)
    picture = genogram_picture(cast.child("Aino", "Maija").child("Elsa", "Maija").view(), Language.FI)
    accents = [
        group.key
        for group in picture.groups
        if any(isinstance(d, Disc) and d.radius == 24 and d.pen and d.pen.colour is Colour.ACCENT for d in group.marks)
    ]
    assert len(accents) == 2
    assert picture.findings == ()
