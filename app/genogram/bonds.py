"""The emotional lines: one small function a kind, along any track (McGoldrick, Gerson and Petry; where that card has no
sign, GenoPro's).

Colour only repeats what the pattern says. A directed line ends in a head at the receiver. The three kinds of abuse
differ by their arrow and carry a letter besides, since a photocopy may close a hollow arrow. A bond that is over is
drawn quiet, with the year it ended.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from app.genogram.extent import bounds_of
from app.genogram.geometry import Path, crosses, overlap
from app.genogram.measure import text_width
from app.genogram.picture import Bounds, Box, Colour, Mark, Pen, Words
from app.genogram.strokes import Track, arrow, bar, boxed_x, burst, chevron, line, neat, ring, rungs, zigzag
from app.genogram.symbols import YEAR_SIZE, year
from app.i18n import Language, Text, mark, translate
from app.lens.view import BondKind, BondView

WIDTH: Final = 1.4
CLOSE_RAIL: Final = 2.6
FUSED_RAIL: Final = 4.5
HOSTILE_RAIL: Final = 6.5
HEAD: Final = 11.0
_LETTERS: Final = {
    BondKind.PHYSICAL_ABUSE: mark("P", "the letter on a line of physical abuse"),
    BondKind.EMOTIONAL_ABUSE: mark("E", "the letter on a line of emotional abuse"),
    BondKind.SEXUAL_ABUSE: mark("S", "the letter on a line of sexual abuse"),
}
_LETTER_SIZE: Final = 8.0
Look = Callable[[Track, Pen], tuple[Mark, ...]]


def bond_marks(bond: BondView, track: Track, language: Language) -> tuple[Mark, ...]:
    """Return the line of ``bond`` from its ``a`` to its ``b`` along ``track``."""
    colour = Colour.QUIET if bond.is_over else bond_colour(bond.kind)
    return look(bond.kind, track, colour, language)


def bond_colour(kind: BondKind) -> Colour:
    """Return the colour that repeats what the line says."""
    if kind.is_strained:
        return Colour.STRAIN
    return Colour.STRENGTH if kind.is_supporting else Colour.INK


def reach(kind: BondKind) -> float:
    """Return how far the line's pattern reaches to each side of its track, in points."""
    return _REACH.get(kind, 6.0)


def look(kind: BondKind, track: Track, colour: Colour, language: Language) -> tuple[Mark, ...]:
    """Return the marks of one kind of line along ``track``, in ``colour``."""
    drawn = _LOOKS[kind](track, Pen(colour, WIDTH))
    letter = _LETTERS.get(kind)
    return drawn if letter is None else drawn + _letter(track, letter, colour, language)


# --- the kinds ------------------------------------------------------------------------------------------------------


def normal(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """One thin line."""
    return (line(track.path, pen),)


def close(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """Two parallel lines."""
    return _rails(track, pen, CLOSE_RAIL)


def very_close(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A ladder."""
    return (*_rails(track, pen, CLOSE_RAIL), *rungs(track, 5.5, 9, pen))


def fused(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """Three parallel lines."""
    return (*_rails(track, pen, FUSED_RAIL), line(track.path, pen))


def distant(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A dotted line."""
    return (line(track.path, Pen(pen.colour, 2.0, (0.1, 5.5), is_round=True)),)


def cut_off(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A line broken in the middle, two bars facing the gap."""
    return _broken(track, pen, 4.5)


def resumed(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A broken line with a ring in the gap."""
    return (*_broken(track, pen, 7.5), ring(track, track.length / 2, 4, pen))


def conflict(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A line with a zigzag in its middle: less than the hostile one, which knows no rest."""
    return (line(burst(track, 5, 6), pen),)


def hostile(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A zigzag all the way."""
    return (line(zigzag(track, 5, 8), pen),)


def close_hostile(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A zigzag between two lines."""
    return (*_rails(track, pen, HOSTILE_RAIL), line(zigzag(track, 4, 7), pen))


def fused_hostile(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A zigzag over three lines."""
    return (*close_hostile(track, pen), line(track.path, pen))


def violence(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A dense, heavy zigzag."""
    return (line(zigzag(track, 6, 4), Pen(pen.colour, 2.2)),)


def physical_abuse(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A zigzag with a filled arrow."""
    return (line(zigzag(track, 5, 8, 0, track.length - HEAD), pen), arrow(track, pen.colour, is_filled=True))


def emotional_abuse(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A zigzag with a hollow arrow."""
    return (line(zigzag(track, 5, 8, 0, track.length - HEAD), pen), arrow(track, pen.colour, is_filled=False))


def sexual_abuse(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A zigzag between two lines, with a filled arrow."""
    shaft = Track(track.part(0, track.length - HEAD))
    return (*close_hostile(shaft, pen), arrow(track, pen.colour, is_filled=True, half=6.5))


def neglect(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A dashed line with an open arrow."""
    return (line(track.path, Pen(pen.colour, pen.width, (6, 4))), chevron(track, track.length, pen))


def controlling(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A line with a boxed X and a filled arrow."""
    return (
        *_around(track, pen, 6.5, track.length - HEAD),
        *boxed_x(track, track.length / 2, 6.5, pen),
        arrow(track, pen.colour, is_filled=True),
    )


def focused(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A line with a filled arrow."""
    return (line(track.part(0, track.length - HEAD), pen), arrow(track, pen.colour, is_filled=True))


def caretaker(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A line that ends in a double chevron at whoever is cared for."""
    heads = (chevron(track, track.length, pen), chevron(track, track.length - 6, pen))
    return (line(track.path, pen), *heads)


def never_met(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A sparsely dashed line with a boxed X."""
    dashed = Pen(pen.colour, pen.width, (3, 5))
    return (*_around(track, dashed, 6.5, track.length), *boxed_x(track, track.length / 2, 6.5, pen))


_LOOKS: Final[dict[BondKind, Look]] = {
    BondKind.NORMAL: normal,
    BondKind.CLOSE: close,
    BondKind.VERY_CLOSE: very_close,
    BondKind.FUSED: fused,
    BondKind.DISTANT: distant,
    BondKind.CUT_OFF: cut_off,
    BondKind.RESUMED: resumed,
    BondKind.CONFLICT: conflict,
    BondKind.HOSTILE: hostile,
    BondKind.CLOSE_HOSTILE: close_hostile,
    BondKind.FUSED_HOSTILE: fused_hostile,
    BondKind.VIOLENCE: violence,
    BondKind.PHYSICAL_ABUSE: physical_abuse,
    BondKind.EMOTIONAL_ABUSE: emotional_abuse,
    BondKind.SEXUAL_ABUSE: sexual_abuse,
    BondKind.NEGLECT: neglect,
    BondKind.CONTROLLING: controlling,
    BondKind.FOCUSED: focused,
    BondKind.CARETAKER: caretaker,
    BondKind.NEVER_MET: never_met,
    BondKind.CONNECTED: normal,
    BondKind.HARMONY: normal,
    BondKind.LOVE: close,
    BondKind.IN_LOVE: close,
    BondKind.SPIRITUAL: close,
    BondKind.INDIFFERENT: distant,
    BondKind.HATE: conflict,
    BondKind.DISTRUST: conflict,
    BondKind.DISTANT_HOSTILE: hostile,
    BondKind.DISTANT_VIOLENCE: violence,
    BondKind.CLOSE_VIOLENCE: violence,
    BondKind.FUSED_VIOLENCE: violence,
    BondKind.ABUSE: physical_abuse,
    BondKind.NEGATIVE_FOCUS: focused,
    BondKind.MANIPULATIVE: focused,
    BondKind.JEALOUS: focused,
    BondKind.ADMIRER: focused,
    BondKind.LIMERENCE: focused,
    BondKind.OTHER: normal,
}
_REACH: Final = {
    BondKind.NORMAL: 1.0,
    BondKind.DISTANT: 1.5,
    BondKind.CLOSE: CLOSE_RAIL + 1,
    BondKind.FUSED: FUSED_RAIL + 1,
    BondKind.CLOSE_HOSTILE: HOSTILE_RAIL + 1,
    BondKind.FUSED_HOSTILE: HOSTILE_RAIL + 1,
    BondKind.SEXUAL_ABUSE: HOSTILE_RAIL + 1,
    BondKind.CUT_OFF: 8.0,
    BondKind.RESUMED: 8.0,
    BondKind.CONTROLLING: 7.5,
    BondKind.NEVER_MET: 7.5,
    BondKind.VIOLENCE: 7.0,
}


# --- parts ----------------------------------------------------------------------------------------------------------


def _rails(track: Track, pen: Pen, offset: float) -> tuple[Mark, ...]:
    return (line(track.rail(-offset), pen), line(track.rail(offset), pen))


def _around(track: Track, pen: Pen, half: float, end: float) -> tuple[Mark, ...]:
    """Return the line with a gap of ``half`` to both sides of its middle."""
    middle = track.length / 2
    return (line(track.part(0, middle - half), pen), line(track.part(middle + half, end), pen))


def _broken(track: Track, pen: Pen, half: float) -> tuple[Mark, ...]:
    middle = track.length / 2
    bars = (bar(track, middle - half, 7, pen), bar(track, middle + half, 7, pen))
    return (*_around(track, pen, half, track.length), *bars)


def _letter(track: Track, letter: Text, colour: Colour, language: Language) -> tuple[Mark, ...]:
    x, y = neat(*track.at((track.length - HEAD) / 2))
    text = translate(letter, language)
    return (
        Box(round(x - 5.5, 2), round(y - 5.5, 2), 11, 11, Pen(colour, 1), Colour.GROUND, radius=5.5),
        Words(x, round(y + 2.9, 2), text, _LETTER_SIZE, colour=colour, is_bold=True),
    )


def end_note(bond: BondView, track: Track, lines: Sequence[Path], taken: Sequence[Bounds]) -> tuple[Words, ...]:
    """Return the year in which ``bond`` ended, beside its line where ``lines`` and ``taken`` boxes leave room."""
    if not bond.is_over or bond.until is None:
        return ()
    text = f"–{year(bond.until)}"
    width = text_width(text, YEAR_SIZE)
    found: list[tuple[float, int, Words]] = []
    for share in (0.5, 0.35, 0.65, 0.2, 0.8):
        far = track.length * share
        dx, dy = track.direction(far)
        for side in (-1, 1):
            gap = reach(bond.kind) + 2 + (width / 2 if abs(dy) > abs(dx) else YEAR_SIZE / 2)
            x, y = track.beside(far, side * gap)
            words = Words(x, round(y + 2.9, 2), text, YEAR_SIZE, colour=Colour.QUIET, has_halo=True)
            box = bounds_of(words)
            cost = sum(overlap(box, other) for other in taken) + 0.6 * sum(crosses(line, box) for line in lines)
            found.append((cost, len(found), words))
    return (min(found)[2],)
