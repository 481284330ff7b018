"""The way between two people follows the lines that are drawn, and no others."""

from __future__ import annotations

from itertools import pairwise

from app.genogram.draw import draw
from app.genogram.picture import Key, Picture
from app.genogram.waybetween import way_between
from app.i18n import Language
from app.lens.between import Between, between
from app.lens.view import Diagram
from tests.genogram.casts import Cast, F, M


def drawn() -> tuple[Cast, Picture]:
    cast = Cast()
    for name, gender in (("Maija", F), ("Pekka", M), ("Aino", F), ("Eino", M), ("Oona", F)):
        cast.person(name, gender)
    cast.couple("Maija", "Pekka")
    for child in ("Aino", "Eino", "Oona"):
        cast.child(child, "Maija", "Pekka")
    return cast, draw(cast.view(), Diagram.GENOGRAM, Language.FI)


def way(
    cast: Cast, picture: Picture, whose: str, who: str
) -> tuple[Between, tuple[tuple[tuple[float, float], ...], ...]]:
    view = cast.view()
    found = between(view, cast.people[whose].id, cast.people[who].id)
    assert found is not None
    return found, way_between(view, picture, found.steps)


def test_a_step_leads_from_symbol_to_symbol_along_upright_and_level_lines() -> None:
    cast, picture = drawn()
    found, paths = way(cast, picture, "Aino", "Maija")
    (path,) = paths
    ends = [picture.group(Key("person", cast.people[name].id)) for name in ("Aino", "Maija")]
    assert [path[0], path[-1]] == [group.anchor for group in ends if group]
    assert len(found.steps) == 1
    inner = list(pairwise(path[1:-1]))
    assert inner
    assert all(min(abs(a[0] - b[0]), abs(a[1] - b[1])) < 1 for a, b in inner)


def test_the_line_to_a_sibling_who_is_not_meant_stays_dark() -> None:
    cast, picture = drawn()
    _, paths = way(cast, picture, "Aino", "Maija")
    oona = picture.group(Key("person", cast.people["Oona"].id))
    assert oona is not None
    assert oona.anchor is not None
    x, y = oona.anchor
    assert not any(abs(px - x) < 1 and py > y - 40 for path in paths for px, py in path)


def test_what_is_not_drawn_by_lines_has_no_way() -> None:
    cast, picture = drawn()
    view = cast.view()
    found, _ = way(cast, picture, "Aino", "Eino")
    circles = draw(view, Diagram.CIRCLES, Language.FI)
    assert way_between(view, circles, found.steps) == ()
