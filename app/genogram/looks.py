"""The looks of emotional lines: one small function each, along any track. Which kind has which look is a profile's.

Widths, gaps and pitches are for symbols of 40 points. No look needs its colour to be told from the others.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from app.genogram.picture import Disc, Mark, Pen
from app.genogram.strokes import (
    Track,
    arrow,
    bar,
    boxed_x,
    burst,
    chevron,
    comb,
    line,
    loop,
    lozenge,
    neat,
    ring,
    rungs,
    slanted_x,
    swell,
    wave,
    zigzag,
)

WIDTH: Final = 1.4
CLOSE_RAIL: Final = 2.6
FUSED_RAIL: Final = 4.5
HOSTILE_RAIL: Final = 6.5
HEAD: Final = 11.0
Look = Callable[[Track, Pen], tuple[Mark, ...]]


# --- without anger --------------------------------------------------------------------------------------------------


def normal(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """One thin line."""
    return (line(track.path, pen),)


def connected(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """One thin line with a small knot at each end."""
    far = min(5.0, track.length / 6)
    ends = (neat(*track.at(far)), neat(*track.at(track.length - far)))
    return (line(track.path, pen), *(Disc(x, y, 2.4, Pen(pen.colour, 0.6), pen.colour) for x, y in ends))


def harmony(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A line with a soft wave in its middle: where strife has a zigzag."""
    return (line(swell(track, 4, 22), pen),)


def close(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """Two parallel lines."""
    return rails(track, pen, CLOSE_RAIL)


def very_close(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A ladder."""
    return (*rails(track, pen, CLOSE_RAIL), *rungs(track, 5.5, 9, pen))


def fused(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """Three parallel lines."""
    return (*rails(track, pen, FUSED_RAIL), line(track.path, pen))


def love(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A ring in the middle of a line."""
    return (*around(track, pen, 4.5, track.length), ring(track, track.middle, 4.5, pen))


def in_love(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """Two rings in the middle of a line."""
    return (*around(track, pen, 7.5, track.length), *two_rings(track, track.middle, pen))


def waves(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A soft wave all the way."""
    return (line(wave(track, 4, 16), pen),)


def chain(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A chain of rings."""
    count = max(2, round(track.length / 9))
    wide = track.length / count
    return tuple(loop(track, (i + 0.5) * wide, 3.4, pen) for i in range(count))


def dotted(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A dotted line."""
    return (line(track.path, Pen(pen.colour, 2.0, (0.1, 5.5), is_round=True)),)


def sparse_dots(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """Few dots."""
    return (line(track.path, Pen(pen.colour, 2.4, (0.1, 11.0), is_round=True)),)


def long_dashes(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A line of long dashes."""
    return (line(track.path, Pen(pen.colour, pen.width, (7, 5))),)


def dash_dots(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """Dashes and dots by turns."""
    return (line(track.path, Pen(pen.colour, pen.width, (9, 3, 1.6, 3))),)


def cut_off(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A line broken in the middle, two bars facing the gap."""
    return _broken(track, pen, pen, 4.5)


def resumed(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A broken line with a ring in the gap."""
    return (*_broken(track, pen, pen, 7.5), ring(track, track.middle, 4, pen))


def dashed_cut_off(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A dashed line broken in the middle, two bars facing the gap."""
    return _broken(track, pen, Pen(pen.colour, pen.width, (6, 4)), 4.5)


def dashed_resumed(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A dashed broken line with a ring in the gap."""
    broken = _broken(track, pen, Pen(pen.colour, pen.width, (6, 4)), 7.5)
    return (*broken, ring(track, track.middle, 4, pen))


def never_met(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A sparsely dashed line with a boxed X."""
    dashed = Pen(pen.colour, pen.width, (3, 5))
    return (*around(track, dashed, 6.5, track.length), *boxed_x(track, track.middle, 6.5, pen))


def solid_never_met(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A line with a boxed X."""
    return (*around(track, pen, 6.5, track.length), *boxed_x(track, track.middle, 6.5, pen))


# --- strife ---------------------------------------------------------------------------------------------------------


def conflict(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A line with a zigzag in its middle: less than the hostile one, which knows no rest."""
    return (line(burst(track, 5, 6), pen),)


def heavy(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """One heavy line."""
    return (line(track.path, Pen(pen.colour, 3.0)),)


def hate(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """Three dashed lines."""
    dashed = Pen(pen.colour, pen.width, (6, 4))
    return (*rails(track, dashed, FUSED_RAIL), line(track.path, dashed))


def distrust(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A comb."""
    return (line(track.path, pen), *comb(track, 6, 6, pen))


def hostile(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A zigzag all the way."""
    return (line(zigzag(track, 5, 8), pen),)


def wide_hostile(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A wide zigzag all the way."""
    return (line(zigzag(track, 6, 12), pen),)


def distant_hostile(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A zigzag over a dashed line."""
    return (line(track.path, Pen(pen.colour, pen.width, (5, 4))), line(zigzag(track, 5, 8), pen))


def close_hostile(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A zigzag between two lines."""
    return (*rails(track, pen, HOSTILE_RAIL), line(zigzag(track, 4, 7), pen))


def railed_hostile(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A wide zigzag over two lines."""
    return (*rails(track, pen, 3), line(zigzag(track, 6, 12), pen))


def fused_hostile(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A zigzag over three lines."""
    return (*close_hostile(track, pen), line(track.path, pen))


def railed_fused_hostile(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A wide zigzag over three lines."""
    return (*rails(track, pen, 5), line(track.path, pen), line(zigzag(track, 6, 12), pen))


def violence(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A dense, heavy zigzag."""
    return (_dense(track, pen),)


def distant_violence(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """Dense, heavy teeth in groups: the zigzag itself is as broken as a distant line."""
    return (line(track.path, Pen(pen.colour, pen.width, (5, 4))), *_clumps(track, pen))


def close_violence(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A dense, heavy zigzag between two lines."""
    return (*rails(track, pen, HOSTILE_RAIL + 1.5), _dense(track, pen))


def fused_violence(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A dense, heavy zigzag over three lines."""
    return (*rails(track, pen, HOSTILE_RAIL + 1.5), line(track.path, Pen(pen.colour, 2.8)), _dense(track, pen))


# --- from one to the other ------------------------------------------------------------------------------------------


def abuse(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A zigzag with a filled arrow."""
    return (_teeth(track, pen), arrow(track, pen.colour, is_filled=True))


def physical_abuse(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A heavy zigzag with a filled arrow."""
    return (_teeth(track, Pen(pen.colour, 2.6)), arrow(track, pen.colour, is_filled=True))


def emotional_abuse(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A zigzag with a hollow arrow."""
    return (_teeth(track, pen), arrow(track, pen.colour, is_filled=False))


def sexual_abuse(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A zigzag between two lines, with a filled arrow."""
    shaft = Track(track.part(0, track.length - HEAD))
    return (*close_hostile(shaft, pen), arrow(track, pen.colour, is_filled=True, half=6.5))


def threaded_abuse(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A zigzag over a thin line, with a filled arrow."""
    thin = line(track.part(0, track.length - HEAD), Pen(pen.colour, 0.8))
    return (thin, _teeth(track, pen), arrow(track, pen.colour, is_filled=True))


def outlined_abuse(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A zigzag drawn as two edges, with a hollow arrow."""
    teeth = Track(zigzag(track, 5, 9, 0, track.length - HEAD))
    edge = Pen(pen.colour, 0.9)
    return (*rails(teeth, edge, 1.35), arrow(track, pen.colour, is_filled=False))


def neglect(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A dashed line with an open arrow."""
    return (line(track.path, Pen(pen.colour, pen.width, (6, 4))), chevron(track, track.length, pen))


def focused(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A line with a filled arrow."""
    return (line(track.part(0, track.length - HEAD), pen), arrow(track, pen.colour, is_filled=True))


def open_focused(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A line with an open arrow."""
    return (line(track.path, pen), chevron(track, track.length, pen))


def negative_focus(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A zigzag with an open arrow."""
    return (line((*zigzag(track, 5, 8, 0, track.length - 8), neat(*track.at(track.length))), pen), _open(track, pen))


def manipulative(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A line with an X in its middle and a filled arrow."""
    shaft = line(track.part(0, track.length - HEAD), pen)
    return (shaft, *slanted_x(track, track.middle, 6, pen), arrow(track, pen.colour, is_filled=True))


def open_manipulative(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A line with an X in its middle and an open arrow."""
    return (line(track.path, pen), *slanted_x(track, track.middle, 6, pen), _open(track, pen))


def controlling(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A line with a boxed X and a filled arrow."""
    return (
        *around(track, pen, 6.5, track.length - HEAD),
        *boxed_x(track, track.middle, 6.5, pen),
        arrow(track, pen.colour, is_filled=True),
    )


def open_controlling(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A line with a boxed X and an open arrow."""
    return (*solid_never_met(track, pen), _open(track, pen))


def jealous(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A line with a diamond in its middle and a filled arrow."""
    return (
        *around(track, pen, 7, track.length - HEAD),
        lozenge(track, track.middle, 7, pen),
        arrow(track, pen.colour, is_filled=True),
    )


def heavy_open(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A heavy line with an open arrow."""
    thick = Pen(pen.colour, 3.0)
    return (line(track.part(0, track.length - 2.5), thick), chevron(track, track.length, Pen(pen.colour, 2.2)))


def admirer(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A line with a ring in its middle and a filled arrow."""
    return (
        *around(track, pen, 4.5, track.length - HEAD),
        ring(track, track.middle, 4.5, pen),
        arrow(track, pen.colour, is_filled=True),
    )


def open_admirer(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A line with a ring in its middle and an open arrow."""
    return (*love(track, pen), _open(track, pen))


def limerence(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A line with two rings in its middle and a filled arrow."""
    return (
        *around(track, pen, 7.5, track.length - HEAD),
        *two_rings(track, track.middle, pen),
        arrow(track, pen.colour, is_filled=True),
    )


def open_limerence(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A line with two rings in its middle and an open arrow."""
    return (*in_love(track, pen), _open(track, pen))


def caretaker(track: Track, pen: Pen) -> tuple[Mark, ...]:
    """A line that ends in a double chevron at whoever is cared for."""
    heads = (chevron(track, track.length, pen), chevron(track, track.length - 6, pen))
    return (line(track.path, pen), *heads)


# --- parts ----------------------------------------------------------------------------------------------------------


def rails(track: Track, pen: Pen, offset: float) -> tuple[Mark, ...]:
    """Return two lines that keep ``offset`` to both sides."""
    return (line(track.rail(-offset), pen), line(track.rail(offset), pen))


def around(track: Track, pen: Pen, half: float, end: float) -> tuple[Mark, ...]:
    """Return the line to ``end`` with a gap of ``half`` to both sides of its sign."""
    middle = track.middle
    return (line(track.part(0, middle - half), pen), line(track.part(middle + half, end), pen))


def two_rings(track: Track, middle: float, pen: Pen) -> tuple[Mark, ...]:
    """Return two rings that overlap."""
    return (ring(track, middle - 3, 4.5, pen), ring(track, middle + 3, 4.5, pen))


def _broken(track: Track, pen: Pen, shaft: Pen, half: float) -> tuple[Mark, ...]:
    middle = track.middle
    bars = (bar(track, middle - half, 7, pen), bar(track, middle + half, 7, pen))
    return (*around(track, shaft, half, track.length), *bars)


def _open(track: Track, pen: Pen) -> Mark:
    return chevron(track, track.length, pen)


def _teeth(track: Track, pen: Pen) -> Mark:
    return line(zigzag(track, 5, 8, 0, track.length - HEAD), pen)


def _dense(track: Track, pen: Pen) -> Mark:
    return line(zigzag(track, 6, 4), Pen(pen.colour, 2.2))


def _clumps(track: Track, pen: Pen) -> tuple[Mark, ...]:
    count = max(1, round(track.length / 24))
    wide = track.length / count
    heavy_pen = Pen(pen.colour, 2.2)
    spans = ((i * wide + wide * 0.2, (i + 1) * wide - wide * 0.2) for i in range(count))
    return tuple(line(zigzag(track, 6, 4, start, end), heavy_pen) for start, end in spans)
