"""How large a picture gets on paper, and when it goes on several sheets: nothing is printed that cannot be read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import ceil
from typing import Final

from app.genogram.extent import smallest_text
from app.genogram.picture import Picture
from app.genogram.sheets import Piece, pieces
from app.i18n import Text, mark
from app.lens.view import Diagram
from app.report.tagged import Figure, Part
from app.report.tagged.flowables import BLOCK_GAP, figure_scale
from app.report.tagged.page import sheet_of
from app.report.tagged.style import A3, A4

LEAST_TEXT: Final = 6.0
"""Points that the smallest text of a picture has on paper at least.

Small letters are then 1.1 mm high (Noto Sans: 0.536 of the size): between the 1.2 mm that must be kept on packages of
food and the 0.9 mm that must be kept on small ones (Regulation (EU) 1169/2011, article 13 and annex IV).
"""
GROWTH: Final = 1.5
"""A small picture may be this much larger on paper: people read it across a table."""
SIDE: Final = 24.0
"""Side margins of a page with a picture: printers reach that far, and the picture needs the room."""
GLUE: Final = 28.35
"""How far a sheet of several goes on under its neighbour: a centimetre for the glue."""
BAND: Final = 20.0
"""Room round a sheet of several for its name and its neighbours'."""
_FINER: Final = 0.05
_POSTER: Final = 0.85


class Paper(StrEnum):
    """What a picture is printed on."""

    A4 = "a4"
    A3 = "a3"
    POSTER = "poster"
    POSTER_A3 = "poster-a3"

    @property
    def label(self) -> Text:
        """Return what it is called."""
        return _LABELS[self]

    @property
    def size(self) -> tuple[float, float]:
        """Return the sheet's width and height when it stands, in points."""
        return A3 if self in {Paper.A3, Paper.POSTER_A3} else A4

    @property
    def is_poster(self) -> bool:
        """Say whether the picture may go on several sheets."""
        return self in {Paper.POSTER, Paper.POSTER_A3}


_LABELS: Final = {
    Paper.A4: mark("One A4 page"),
    Paper.A3: mark("One A3 page"),
    Paper.POSTER: mark("Poster of A4 sheets"),
    Paper.POSTER_A3: mark("Poster of A3 sheets"),
}


@dataclass(frozen=True, slots=True)
class Note:
    """Something about the paper that the worker should know, and that isn't on the copy itself."""

    text: Text
    diagram: Diagram
    sheets: int


@dataclass(frozen=True, slots=True)
class Poster:
    """A picture in pieces for sheets of ``size``, each ``scale`` times its true size."""

    size: tuple[float, float]
    is_landscape: bool
    scale: float
    pieces: tuple[Piece, ...]

    @property
    def frame(self) -> tuple[float, float]:
        """Return what a sheet has between its margins, in points of the paper."""
        return frame_of(self.size, is_landscape=self.is_landscape)


def poster_scale(picture: Picture) -> float:
    """Return how large ``picture`` is as a poster at least: it hangs on a wall, farther away than a page."""
    return max(least_scale(picture), _POSTER)


def least_scale(picture: Picture) -> float:
    """Return how small ``picture`` may get on paper."""
    smallest = smallest_text(picture)
    return min(1.0, LEAST_TEXT / smallest) if smallest else 0.01


def is_legible(picture: Picture, scale: float) -> bool:
    """Say whether ``picture`` can be read at ``scale``."""
    return scale >= least_scale(picture) - 1e-6


def better_way(figure: Figure, size: tuple[float, float]) -> tuple[bool, float]:
    """Return whether ``figure`` gets larger on a lying page of ``size``, and how large: its scale."""
    ways = {lies: sheet_of(Part((), lies, size, SIDE)) for lies in (False, True)}
    scales = {lies: figure_scale(figure, sheet.text_width, sheet.text_height) for lies, sheet in ways.items()}
    lies = scales[True] > scales[False]
    return lies, scales[lies]


def frame_of(size: tuple[float, float], *, is_landscape: bool) -> tuple[float, float]:
    """Return the width and height that a sheet of several has for its figure, in points of the paper."""
    sheet = sheet_of(Part((), is_landscape, size, SIDE))
    return sheet.text_width, sheet.text_height - BLOCK_GAP


def poster(picture: Picture, size: tuple[float, float], least: float) -> Poster:
    """Return ``picture`` on as few sheets of ``size`` as it takes at ``least`` of its true size or more.

    Where the same sheets hold it larger, it gets larger.
    """
    ways = [_cut(picture, size, least, lies=lies) for lies in (False, True)]
    best = min(ways, key=lambda way: len(way.pieces))
    finer = [least + _FINER * step for step in range(1, int((GROWTH - least) / _FINER) + 1)]
    holds = [scale for scale in finer if _count(picture, size, scale, lies=best.is_landscape) <= len(best.pieces)]
    for scale in reversed(holds):
        larger = _cut(picture, size, scale, lies=best.is_landscape)
        if len(larger.pieces) <= len(best.pieces):
            return larger
    return best


def _cut(picture: Picture, size: tuple[float, float], scale: float, *, lies: bool) -> Poster:
    width, height = _inner(size, lies=lies)
    found = pieces(picture, width / scale, height / scale, GLUE / scale)
    return Poster(size, lies, scale, found)


def _count(picture: Picture, size: tuple[float, float], scale: float, *, lies: bool) -> int:
    """Return how many sheets it takes at least: cutting round people may take more."""
    width, height = _inner(size, lies=lies)
    columns = 1 + max(0, ceil((picture.width * scale - width) / (width - GLUE)))
    return columns * (1 + max(0, ceil((picture.height * scale - height) / (height - GLUE))))


def _inner(size: tuple[float, float], *, lies: bool) -> tuple[float, float]:
    width, height = frame_of(size, is_landscape=lies)
    return width - 2 * BAND, height - 2 * BAND
