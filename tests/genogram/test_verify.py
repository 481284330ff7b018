"""The verifier: right drawings pass, each planted fault is found and said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.genogram.extent import moved_group
from app.genogram.genogram import genogram_picture
from app.genogram.picture import Key, Picture, Polyline
from app.genogram.verify import findings
from app.i18n import Language
from app.lens.view import BondKind, CaseView
from tests.genogram.casts import Cast, F, M, aino
from tests.genogram.planting import centre, changed, rerouted


@pytest.fixture(scope="module")
def drawn() -> tuple[Cast, CaseView, Picture]:
    cast = aino()
    view = cast.view()
    return cast, view, genogram_picture(view, Language.EN)


def person(cast: Cast, name: str) -> Key:
    return Key("person", cast.of(name))


def test_a_right_drawing_has_no_findings(drawn: tuple[Cast, CaseView, Picture]) -> None:
    _, view, picture = drawn
    assert picture.findings == ()
    assert findings(picture, view, Language.EN) == ()


def test_somebody_left_out_is_missed(drawn: tuple[Cast, CaseView, Picture]) -> None:
    cast, view, picture = drawn
    bad = changed(picture, person(cast, "Eino"), lambda group: None)
    assert "Eino is missing from the drawing." in findings(bad, view, Language.EN)


def test_somebody_drawn_twice_is_noticed(drawn: tuple[Cast, CaseView, Picture]) -> None:
    cast, view, picture = drawn
    again = next(group for group in picture.groups if group.key == person(cast, "Eino"))
    bad = replace(picture, groups=(*picture.groups, moved_group(again, 500, 0)))
    assert "Eino is drawn more than once." in findings(bad, view, Language.EN)


def test_somebody_who_is_not_in_the_view_is_noticed(drawn: tuple[Cast, CaseView, Picture]) -> None:
    cast, view, picture = drawn
    fewer = replace(view, people=tuple(p for p in view.people if p.name != "Onni"))
    fewer = replace(fewer, parentages=tuple(row for row in view.parentages if row.child_id != cast.of("Onni")))
    assert "Somebody is drawn who doesn't belong to the picture." in findings(picture, fewer, Language.EN)


def test_one_on_another_is_noticed_and_so_are_the_lines_left_behind(drawn: tuple[Cast, CaseView, Picture]) -> None:
    cast, view, picture = drawn
    (ax, ay), (bx, by) = (centre(picture, person(cast, name)) for name in ("Eino", "Onni"))
    bad = changed(picture, person(cast, "Eino"), lambda group: moved_group(group, bx - ax, by - ay))
    found = findings(bad, view, Language.EN)
    assert any("lie on one another" in finding and "Eino" in finding and "Onni" in finding for finding in found)
    assert any("doesn't reach Eino" in finding for finding in found)
    assert any("leaves Eino out" in finding for finding in found)
    assert any("goes round Eino" in finding for finding in found)


def test_a_couple_s_line_to_somebody_else_is_noticed(drawn: tuple[Cast, CaseView, Picture]) -> None:
    cast, view, picture = drawn
    row = next(p for p in view.partnerships if p.b_id == cast.of("Sanna"))
    (ax, ay), (bx, by) = (centre(picture, person(cast, name)) for name in ("Pekka", "Maija"))
    key = Key("partnership", row.id)
    bad = changed(picture, key, lambda group: rerouted(group, 0, (ax, ay + 50), (ax, ay + 60), (bx, by + 60), (bx, by)))
    found = findings(bad, view, Language.EN)
    assert any("doesn't reach Sanna" in finding for finding in found)
    assert any("runs through Maija" in finding for finding in found)


def test_a_line_that_is_not_drawn_is_missed(drawn: tuple[Cast, CaseView, Picture]) -> None:
    _, view, picture = drawn
    for kind in ("partnership", "union", "bond"):
        key = next(group.key for group in picture.groups if group.key.kind == kind)
        found = findings(changed(picture, key, lambda group: None), view, Language.EN)
        assert any(finding.startswith("A line is missing: ") for finding in found)


def test_children_that_hang_from_nobody_are_noticed(drawn: tuple[Cast, CaseView, Picture]) -> None:
    cast, view, picture = drawn
    row = next(p for p in view.partnerships if p.b_id == cast.of("Maija"))
    bad = changed(picture, Key("union", row.id), lambda group: rerouted(group, 0, (900, 900), (900, 950)))
    assert any("doesn't reach" in finding and "Aino, Eino" in finding for finding in findings(bad, view, Language.EN))


def test_a_bond_through_a_stranger_is_noticed(drawn: tuple[Cast, CaseView, Picture]) -> None:
    cast, view, picture = drawn
    bond = next(bond for bond in view.bonds if bond.kind is BondKind.CLOSE)
    (ax, ay), (bx, by) = (centre(picture, person(cast, name)) for name in ("Helmi", "Aino"))
    by_way = centre(picture, person(cast, "Pekka"))
    bad = changed(picture, Key("bond", bond.id), lambda group: rerouted(group, 0, (ax, ay), by_way, (bx, by)))
    assert any("runs through Pekka" in finding for finding in findings(bad, view, Language.EN))


def test_two_couples_lines_on_one_another_are_noticed(drawn: tuple[Cast, CaseView, Picture]) -> None:
    cast, view, picture = drawn
    one, other = (next(p for p in view.partnerships if p.b_id == cast.of(name)) for name in ("Raija", "Helmi"))
    group = picture.group(Key("partnership", other.id))
    assert group is not None
    path = next(mark for mark in group.marks if isinstance(mark, Polyline)).points
    bad = changed(picture, Key("partnership", one.id), lambda group: rerouted(group, 0, *path))
    assert any(finding.startswith("Two lines lie on one another") for finding in findings(bad, view, Language.EN))


def test_a_home_s_line_in_the_wrong_place_is_noticed(drawn: tuple[Cast, CaseView, Picture]) -> None:
    _, view, picture = drawn
    key = Key("household", view.households[0].id)
    found = findings(changed(picture, key, lambda group: moved_group(group, 120, 0)), view, Language.EN)
    assert any("leaves Maija out" in finding for finding in found)
    assert any("who doesn't live there" in finding for finding in found)
    gone = findings(changed(picture, key, lambda group: None), view, Language.EN)
    assert any("leaves Maija out" in finding for finding in gone)


def test_a_home_in_parts_is_noticed() -> None:
    """Somebody was put between so tightly that no way is left."""
    cast = Cast().person("Aino", F, is_index=True).person("Eino", M).person("Onni", M)
    cast.home("Koti", "Aino", "Eino").spot("Aino", 0, 0).spot("Onni", 60, 0).spot("Eino", 62, 4)
    found = genogram_picture(cast.view(), Language.EN).findings
    assert any("lie on one another" in finding for finding in found)
    assert any("Koti" in finding for finding in found)


@pytest.mark.parametrize("language", list(Language))
def test_findings_speak_the_language_of_the_picture(language: Language) -> None:
    cast = Cast().person("Aino", F, is_index=True).person("Eino", M)
    cast.spot("Aino", 0, 0).spot("Eino", 5, 5)
    (found,) = genogram_picture(cast.view(), language).findings
    assert (
        found
        == {
            Language.FI: "Aino ja Eino ovat päällekkäin. Siirrä jompaakumpaa.",
            Language.SV: "Aino och Eino ligger på varandra. Flytta någondera.",
            Language.EN: "Aino and Eino lie on one another. Move one of them.",
        }[language]
    )
