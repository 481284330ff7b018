"""The emotional lines, along any track, by the notation's profile.

Colour only repeats what the pattern says. A directed line ends in a head at the receiver. The three kinds of abuse
differ by their arrow and carry a letter besides, since a photocopy may close a hollow arrow. What is only surmised
carries a question mark. A bond that is over is drawn quiet, with the year it ended.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

from app.genogram.extent import bounds_of, extent
from app.genogram.geometry import Path, crosses, overlap
from app.genogram.looks import HEAD, WIDTH
from app.genogram.measure import text_width
from app.genogram.picture import Bounds, Box, Colour, Disc, Mark, Pen, Polyline, Words
from app.genogram.profiles import LOOKS, bond_colour
from app.genogram.strokes import Track, neat
from app.genogram.symbols import YEAR_SIZE, year
from app.i18n import Language, Text, mark, translate
from app.lens.view import BondKind, BondView, Notation

_LETTERS: Final = {
    BondKind.PHYSICAL_ABUSE: mark("P", "the letter on a line of physical abuse"),
    BondKind.EMOTIONAL_ABUSE: mark("E", "the letter on a line of emotional abuse"),
    BondKind.SEXUAL_ABUSE: mark("S", "the letter on a line of sexual abuse"),
}
_LETTER_SIZE: Final = 8.0
_PLAIN: Final = 120.0
_DOUBT: Final = 0.26
"""Where along a line the question mark of what is only surmised stands."""


def bond_marks(
    bond: BondView, track: Track, language: Language, notation: Notation = Notation.MCGOLDRICK
) -> tuple[Mark, ...]:
    """Return the line of ``bond`` from its ``a`` to its ``b`` along ``track``."""
    colour = Colour.QUIET if bond.is_over else bond_colour(bond.kind, notation)
    drawn = look(bond.kind, track, colour, language, notation)
    return drawn + doubt(track, colour) if bond.is_uncertain else drawn


@cache
def reach(kind: BondKind, notation: Notation = Notation.MCGOLDRICK) -> float:
    """Return how far the line's pattern reaches to each side of its track, in points."""
    _, top, _, bottom = extent(LOOKS[notation][kind](Track(((0, 0), (120, 0))), Pen(Colour.INK, WIDTH)))
    return round(max(-top, bottom), 2)


@cache
def shaft(kind: BondKind, notation: Notation = Notation.MCGOLDRICK) -> float:
    """Return how far the line reaches to each side of its track where it bears neither its sign nor a head."""
    drawn = LOOKS[notation][kind](Track(((0, 0), (240, 0)), 0.9), Pen(Colour.INK, WIDTH))
    plain = [mark for mark in drawn if not isinstance(mark, Words) and extent((mark,))[0] < _PLAIN]
    far = [abs(y) for mark in plain if isinstance(mark, Polyline) for x, y in mark.points if x < _PLAIN]
    round_ones = [mark.radius for mark in plain if isinstance(mark, Disc)]
    return round(max([*far, *round_ones]) + WIDTH / 2, 2) if far else reach(kind, notation)


@cache
def has_sign(kind: BondKind, notation: Notation = Notation.MCGOLDRICK) -> bool:
    """Say whether the line has a sign somewhere along it, which must be seen whole: a ring, bars, a letter."""
    drawn = LOOKS[notation][kind]
    path, pen = ((0.0, 0.0), (120.0, 0.0)), Pen(Colour.INK, WIDTH)
    return kind in _LETTERS or drawn(Track(path, 0.5), pen) != drawn(Track(path, 0.6), pen)


def look(
    kind: BondKind, track: Track, colour: Colour, language: Language, notation: Notation = Notation.MCGOLDRICK
) -> tuple[Mark, ...]:
    """Return the marks of one kind of line along ``track``, in ``colour``."""
    drawn = LOOKS[notation][kind](track, Pen(colour, WIDTH))
    letter = _LETTERS.get(kind)
    return drawn if letter is None else drawn + _letter(track, letter, colour, language)


def doubt(track: Track, colour: Colour) -> tuple[Mark, ...]:
    """Return the question mark on a line of what is only surmised."""
    return _in_disc(track, track.length * _DOUBT, "?", colour)


def _letter(track: Track, letter: Text, colour: Colour, language: Language) -> tuple[Mark, ...]:
    return _in_disc(track, track.middle - HEAD / 2, translate(letter, language), colour)


def _in_disc(track: Track, distance: float, text: str, colour: Colour) -> tuple[Mark, ...]:
    x, y = neat(*track.at(distance))
    return (
        Box(round(x - 5.5, 2), round(y - 5.5, 2), 11, 11, Pen(colour, 1), Colour.GROUND, radius=5.5),
        Words(x, round(y + 2.9, 2), text, _LETTER_SIZE, colour=colour, is_bold=True),
    )


def end_note(
    bond: BondView,
    track: Track,
    lines: Sequence[Path],
    taken: Sequence[Bounds],
    notation: Notation = Notation.MCGOLDRICK,
) -> tuple[Words, ...]:
    """Return the year in which ``bond`` ended, beside its line where ``lines`` and ``taken`` boxes leave room."""
    until = year(bond.until)
    if not bond.is_over or not until:
        return ()
    text = f"–{until}"
    width = text_width(text, YEAR_SIZE)
    found: list[tuple[float, int, Words]] = []
    for share in (0.5, 0.35, 0.65, 0.2, 0.8, 0.42, 0.58, 0.27, 0.73, 0.12, 0.88):
        far = track.length * share
        dx, dy = track.direction(far)
        for side in (-1, 1):
            gap = reach(bond.kind, notation) + 2 + (width / 2 if abs(dy) > abs(dx) else YEAR_SIZE / 2)
            x, y = track.beside(far, side * gap)
            words = Words(x, round(y + 2.9, 2), text, YEAR_SIZE, colour=Colour.QUIET, has_halo=True)
            box = bounds_of(words)
            cost = 3 * sum(overlap(box, other) for other in taken) + 0.6 * sum(crosses(line, box) for line in lines)
            found.append((cost, len(found), words))
    return (min(found)[2],)
