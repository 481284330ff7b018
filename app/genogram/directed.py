"""The looks of emotional lines that run from one to the other: each ends in a head at whoever receives."""

from __future__ import annotations

from app.genogram.looks import HEAD, around, in_love, love, rails, solid_never_met, two_rings
from app.genogram.picture import Mark, Pen
from app.genogram.strife import close_hostile
from app.genogram.strokes import (
    Track,
    arrow,
    boxed_x,
    chevron,
    line,
    lozenge,
    neat,
    ring,
    slanted_x,
    zigzag,
)


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


def _open(track: Track, pen: Pen) -> Mark:
    return chevron(track, track.length, pen)


def _teeth(track: Track, pen: Pen) -> Mark:
    return line(zigzag(track, 5, 8, 0, track.length - HEAD), pen)
