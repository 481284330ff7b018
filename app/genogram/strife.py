"""The looks of emotional lines that tell of strife between two: one small function each, along any track."""

from __future__ import annotations

from typing import Final

from app.genogram.looks import FUSED_RAIL, rails
from app.genogram.picture import Mark, Pen
from app.genogram.strokes import (
    Track,
    burst,
    comb,
    line,
    zigzag,
)

HOSTILE_RAIL: Final = 6.5


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


def _dense(track: Track, pen: Pen) -> Mark:
    return line(zigzag(track, 6, 4), Pen(pen.colour, 2.2))


def _clumps(track: Track, pen: Pen) -> tuple[Mark, ...]:
    count = max(1, round(track.length / 24))
    wide = track.length / count
    heavy_pen = Pen(pen.colour, 2.2)
    spans = ((i * wide + wide * 0.2, (i + 1) * wide - wide * 0.2) for i in range(count))
    return tuple(line(zigzag(track, 6, 4, start, end), heavy_pen) for start, end in spans)
