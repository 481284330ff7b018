"""What the worker chooses to see: relations by kind, and triangles."""

from __future__ import annotations

from app.genogram.draw import draw
from app.genogram.options import DrawingOptions
from app.genogram.picture import Picture
from app.genogram.triangles import triangles_of
from app.i18n import Language
from app.lens.view import BondKind, Diagram
from tests.genogram.casts import aino


def keys(picture: Picture, kind: str) -> list[object]:
    return [group.key for group in picture.groups if group.key.kind == kind]


def test_without_a_choice_everything_is_drawn() -> None:
    view = aino().view()
    assert draw(view, Diagram.GENOGRAM, Language.FI, options=DrawingOptions()) == draw(
        view, Diagram.GENOGRAM, Language.FI
    )


def test_a_relation_of_another_kind_is_left_out_and_nobody_moves_or_misses_it() -> None:
    view = aino().view()
    whole = draw(view, Diagram.GENOGRAM, Language.FI)
    options = DrawingOptions(bond_kinds=frozenset({BondKind.CLOSE}))
    picture = draw(view, Diagram.GENOGRAM, Language.FI, options=options)
    (drawn,) = keys(picture, "bond")
    assert drawn in [group.key for group in whole.groups]
    anchors = [[(g.key, g.anchor) for g in each.groups if g.key.kind == "person"] for each in (whole, picture)]
    assert anchors[0] == anchors[1]
    assert picture.findings == ()


def test_what_is_left_out_by_choice_is_said_without_its_kind() -> None:
    view = aino().view()
    options = DrawingOptions(bond_kinds=frozenset({BondKind.CLOSE}))
    picture = draw(view, Diagram.GENOGRAM, Language.EN, options=options)
    (note,) = [group for group in picture.groups if group.key.kind == "note"]
    assert note.spoken == "Some relations are not shown."
    assert picture.description.endswith(note.spoken)
    assert "conflict" not in picture.description
    legend = next(group for group in picture.groups if group.key.kind == "legend")
    assert "conflict" not in legend.spoken
    assert not keys(draw(view, Diagram.GENOGRAM, Language.EN), "note")


def test_three_with_relations_of_two_kinds_are_a_triangle() -> None:
    cast = aino().bond("Maija", "Aino", BondKind.CLOSE)
    assert triangles_of(cast.view()) == ()
    cast.bond("Aino", "Pekka", BondKind.DISTANT)
    (found,) = triangles_of(cast.view())
    assert found.members == tuple(cast.of(name) for name in ("Aino", "Maija", "Pekka"))
    assert [bond.kind for bond in found.bonds] == [BondKind.CLOSE, BondKind.DISTANT, BondKind.CONFLICT]


def test_what_is_over_of_one_kind_or_never_was_is_no_triangle() -> None:
    over = aino().bond("Maija", "Aino", BondKind.CLOSE).bond("Aino", "Pekka", BondKind.DISTANT, until=2020)
    never = aino().bond("Maija", "Aino", BondKind.CLOSE).bond("Aino", "Pekka", BondKind.NEVER_MET)
    alike = aino().bond("Maija", "Aino", BondKind.CONFLICT).bond("Aino", "Pekka", BondKind.CONFLICT)
    assert [triangles_of(cast.view()) for cast in (over, never, alike)] == [(), (), ()]


def test_a_triangle_is_pointed_out_under_everything_and_in_words() -> None:
    cast = aino().bond("Maija", "Aino", BondKind.CLOSE).bond("Aino", "Pekka", BondKind.DISTANT)
    plain = draw(cast.view(), Diagram.GENOGRAM, Language.EN)
    picture = draw(cast.view(), Diagram.GENOGRAM, Language.EN, options=DrawingOptions(shows_triangles=True))
    assert keys(plain, "triangle") == []
    assert picture.groups[0].key.kind == "triangle"
    assert picture.groups[0].spoken == "1: Aino, Maija and Pekka (close, distant, conflict)"
    assert "Triangles: 1: Aino, Maija and Pekka" in picture.description
    assert picture.findings == ()
    rest = [group for group in picture.groups[1:] if group.key.kind != "legend"]
    assert rest == [group for group in plain.groups if group.key.kind != "legend"]
