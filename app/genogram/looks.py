"""The looks of emotional lines without strife, and what all looks share: one small function each, along any track.

Which kind has which look is a profile's.

Widths, gaps and pitches are for symbols of 40 points. No look needs its colour to be told from the others.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from app.genogram.picture import Disc, Mark, Pen
from app.genogram.strokes import (
    Track,
    bar,
    boxed_x,
    line,
    loop,
    neat,
    ring,
    rungs,
    swell,
    wave,
)

WIDTH: Final = 1.4
CLOSE_RAIL: Final = 2.6
FUSED_RAIL: Final = 4.5
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
