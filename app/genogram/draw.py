"""The way in: any of the three pictures of what the lens shows."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import replace
from functools import partial
from typing import Final
from uuid import UUID

from app.genogram.appletree import apple_tree_picture
from app.genogram.bonds import has_sign, reach, shaft
from app.genogram.circles import circles_picture
from app.genogram.curves import COUNTS, unit
from app.genogram.ecomap import ecomap_picture
from app.genogram.genogram import genogram_sketch
from app.genogram.kept import Kept
from app.genogram.layout.highs import Solver
from app.genogram.measure import text_width
from app.genogram.options import DEFAULT, CircleStyle, DrawingOptions
from app.genogram.picture import Picture, Point
from app.genogram.sketch import Sketch, as_it_is
from app.genogram.verify import map_findings
from app.i18n import Language
from app.lens.view import BondKind, CaseView, Diagram, Notation

_AT_HAND: Final = 3
"""So many of the tables of curves are made ready; the two for far lines are large, and made when one is drawn."""


def make_ready() -> None:
    """Have at hand what every drawing needs: widths of letters, curves that lines may take, how far these reach."""
    for is_bold in (False, True):
        text_width("", 1.0, is_bold=is_bold)
    for count in COUNTS[:_AT_HAND]:
        unit(count)
    for kind in BondKind:
        for asked in (reach, shaft, has_sign):
            asked(kind, Notation.MCGOLDRICK)
    Solver()


def draw(
    view: CaseView,
    diagram: Diagram,
    language: Language,
    *,
    previous: Mapping[UUID, Point] | None = None,
    options: DrawingOptions = DEFAULT,
) -> Picture:
    """Return ``diagram`` of ``view`` with its texts in ``language``.

    ``previous`` has the centres of the drawing before, so that a change moves only what it must. ``options`` are what
    the worker chose to see of it.
    """
    return sketched(view, diagram, language, previous=previous, options=options).told()


def sketched(
    view: CaseView,
    diagram: Diagram,
    language: Language,
    *,
    previous: Mapping[UUID, Point] | None = None,
    options: DrawingOptions = DEFAULT,
    kept: Kept | None = None,
    is_hasty: bool = False,
    may_part: bool = True,
) -> Sketch:
    """Return what ``draw`` does, to be shown at once: its words and the doubts about it are still to come.

    What was ``kept`` of the drawings before makes it quick, and changes nothing. In haste the sketch may be rough: the
    same drawing without haste is to follow. ``may_part``: it may move others aside for newcomers, more of them than
    stay there in the end; where they glide that is never seen.
    """
    if kept is None:
        kept = Kept()
    made_from = (previous, diagram, language, options, view)
    known = kept.whole(made_from) if is_hasty else None
    if known is not None:
        return known
    sketch = _sketched(view, diagram, language, previous, options, kept, is_hasty=is_hasty, may_part=may_part)
    return kept.keep(made_from, sketch)


def _sketched(
    view: CaseView,
    diagram: Diagram,
    language: Language,
    previous: Mapping[UUID, Point] | None,
    options: DrawingOptions,
    kept: Kept,
    *,
    is_hasty: bool,
    may_part: bool,
) -> Sketch:
    match diagram:
        case Diagram.GENOGRAM:
            return genogram_sketch(
                view, language, previous=previous, options=options, kept=kept, is_hasty=is_hasty, may_part=may_part
            )
        case Diagram.ECOMAP:
            picture = ecomap_picture(view, language, centre=options.ecomap_centre)
        case Diagram.CIRCLES:
            if options.circle_style is CircleStyle.APPLE_TREE:
                tree = apple_tree_picture(view, language)
                return Sketch(tree, partial(as_it_is, tree))
            picture = circles_picture(view, language)
    return Sketch(picture, partial(_read_back, picture, view, diagram, language))


def _read_back(
    picture: Picture, view: CaseView, diagram: Diagram, language: Language
) -> Generator[None, None, Picture]:
    yield
    return replace(picture, findings=(*picture.findings, *map_findings(picture, view, diagram, language)))
