"""What the worker chooses to see: relations by kind."""

from __future__ import annotations

from app.genogram.draw import draw
from app.genogram.options import DrawingOptions
from app.genogram.picture import Picture
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
