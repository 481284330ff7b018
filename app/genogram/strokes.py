"""Lines of every kind along any path: rails, zigzags, gaps, arrowheads, bars, rings.

A path is a chain of points; a bent line is a chain of short pieces. Everything is placed by its distance along the
path, so that a pattern looks alike on a straight line and on one that goes round somebody.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from math import ceil, hypot, pi, sin

from app.genogram.geometry import Path, hundredths
from app.genogram.picture import Colour, Curve, Disc, Mark, Pen, Point, Polyline

_WAVE_STEPS = 6  # straight pieces of half a wave


def neat(x: float, y: float) -> Point:
    """Return a point rounded to hundredths: finer than any printer, and equal on each machine."""
    return (hundredths(x), hundredths(y))


@lru_cache(maxsize=512)
def tracked(path: Path, share: float = 0.5) -> Track:
    """Return the ``Track`` along ``path``, made once: it is asked about again and again."""
    return Track(path, share)


class Track:
    """A path that knows its length and answers by the distance along it.

    ``share`` says how far along (0 to 1) the one sign of a line stands, a ring or a pair of bars.
    """

    def __init__(self, path: Path, share: float = 0.5) -> None:
        self.share = share
        self.path: Path = tuple(
            point for at, point in enumerate(path) if at == 0 or hypot(*_step(path[at - 1], point)) > 1e-6
        )
        self._ends = [0.0]
        self._ahead: list[Point] = []
        far = 0.0
        for (ax, ay), (bx, by) in pairwise(self.path):
            dx, dy = bx - ax, by - ay
            long = hypot(dx, dy)
            far += long
            self._ends.append(far)
            self._ahead.append((dx / long, dy / long))

    @property
    def length(self) -> float:
        """Return the length in points."""
        return self._ends[-1]

    @property
    def middle(self) -> float:
        """Return where along the path its sign stands, in points."""
        return self.length * self.share

    def at(self, distance: float) -> Point:
        """Return the point ``distance`` along."""
        i = self._piece(distance)
        (ax, ay), (dx, dy) = self.path[i], self._ahead[i]
        rest = distance - self._ends[i]
        return (ax + dx * rest, ay + dy * rest)

    def direction(self, distance: float) -> Point:
        """Return the unit vector along the path at ``distance``."""
        return self._ahead[self._piece(distance)]

    def beside(self, distance: float, offset: float) -> Point:
        """Return the point ``offset`` to the right of the path (down, where it runs to the right)."""
        i = self._piece(distance)
        (ax, ay), (dx, dy) = self.path[i], self._ahead[i]
        rest = distance - self._ends[i]
        return neat(ax + dx * rest - dy * offset, ay + dy * rest + dx * offset)

    def part(self, start: float, end: float) -> Path:
        """Return the path from ``start`` to ``end`` along it."""
        start, end = max(0.0, start), min(self.length, end)
        between = [point for far, point in zip(self._ends, self.path, strict=True) if start + 1e-6 < far < end - 1e-6]
        return tuple(neat(*point) for point in (self.at(start), *between, self.at(end)))

    def rail(self, offset: float) -> Path:
        """Return the path that keeps ``offset`` to the right of this one."""
        points: list[Point] = []
        # Before the first point and behind the last one it goes on as there.
        ahead = (self._ahead[0], *self._ahead, self._ahead[-1])
        for (x, y), (ax, ay), (bx, by) in zip(self.path, ahead, ahead[1:], strict=False):
            # At a bend the rail runs through the point that is as far from both pieces.
            share = max(0.3, (1 + ax * bx + ay * by) / 2)
            nx, ny = -(ay + by) / 2 / share, (ax + bx) / 2 / share
            points.append(neat(x + nx * offset, y + ny * offset))
        return tuple(points)

    def _piece(self, distance: float) -> int:
        return max(0, min(len(self.path) - 2, bisect_right(self._ends, distance) - 1))


def _step(a: Point, b: Point) -> Point:
    return (b[0] - a[0], b[1] - a[1])


def bow(a: Point, b: Point, height: float, piece: float = 6.0) -> Path:
    """Return the path from ``a`` to ``b`` that swings ``height`` to the right of the straight line (a quadratic).

    Its straight pieces are about ``piece`` long.
    """
    dx, dy = _step(a, b)
    long = hypot(dx, dy) or 1.0
    cx, cy = (a[0] + b[0]) / 2 - dy / long * height * 2, (a[1] + b[1]) / 2 + dx / long * height * 2
    pieces = max(12, ceil((long + 2 * abs(height)) / piece))
    steps = [i / pieces for i in range(pieces + 1)]
    return tuple(
        neat(
            (1 - t) ** 2 * a[0] + 2 * t * (1 - t) * cx + t * t * b[0],
            (1 - t) ** 2 * a[1] + 2 * t * (1 - t) * cy + t * t * b[1],
        )
        for t in steps
    )


def rounded(path: Path, radius: float | Sequence[float]) -> Path:
    """Return ``path`` with its corners rounded as far as the neighbouring pieces allow; ``radius`` of all, or each."""
    points: list[Point] = [path[0]]
    radii: Sequence[float] = [radius] * len(path) if isinstance(radius, (int, float)) else radius
    for before, corner, after, most in zip(path, path[1:], path[2:], radii, strict=False):
        back, ahead = _step(corner, before), _step(corner, after)
        long, far = hypot(*back), hypot(*ahead)
        reach = min(most, long / 2, far / 2)
        if reach < 0.5:
            points.append(corner)
            continue
        a = (corner[0] + back[0] / long * reach, corner[1] + back[1] / long * reach)
        b = (corner[0] + ahead[0] / far * reach, corner[1] + ahead[1] / far * reach)
        for t in (0.0, 0.15, 0.3, 0.5, 0.7, 0.85, 1.0):
            u = 1 - t
            points.append(
                neat(
                    u * u * a[0] + 2 * t * u * corner[0] + t * t * b[0],
                    u * u * a[1] + 2 * t * u * corner[1] + t * t * b[1],
                )
            )
    return (*points, path[-1])


def zigzag(track: Track, height: float, pitch: float, start: float = 0.0, end: float | None = None) -> Path:
    """Return teeth of ``height`` to both sides, one every ``pitch``; both ends lie on the path."""
    end = track.length if end is None else end
    teeth = max(2, round((end - start) / pitch))
    wide = (end - start) / teeth
    points = [track.beside(start + (i + 0.5) * wide, height if i % 2 else -height) for i in range(teeth)]
    return (neat(*track.at(start)), *points, neat(*track.at(end)))


def burst(track: Track, height: float, pitch: float) -> Path:
    """Return a straight line with a zigzag where its sign stands, half of it but at most 72 points."""
    half = min(track.length / 4, 36.0)
    start, end = track.middle - half, track.middle + half
    return (*track.part(0, start), *zigzag(track, height, pitch, start, end)[1:], *track.part(end, track.length)[1:])


def wave(track: Track, height: float, long: float, start: float = 0.0, end: float | None = None) -> Path:
    """Return a soft wave of ``height`` to both sides, about ``long`` from crest to crest; both ends lie on the path."""
    end = track.length if end is None else end
    halves = max(2, round((end - start) / (long / 2)))
    steps = halves * _WAVE_STEPS
    wide = (end - start) / steps
    return tuple(track.beside(start + i * wide, -height * sin(pi * i / _WAVE_STEPS)) for i in range(steps + 1))


def swell(track: Track, height: float, long: float) -> Path:
    """Return a straight line with a soft wave in its middle: what ``burst`` is to a zigzag."""
    half = min(track.length / 4, long)
    start, end = track.middle - half, track.middle + half
    waved = wave(track, height, long, start, end)
    return (*track.part(0, start), *waved[1:], *track.part(end, track.length)[1:])


def line(path: Path, pen: Pen) -> Polyline:
    """Return the stroke along ``path``."""
    return Polyline(path, pen)


def arrow(track: Track, colour: Colour, *, is_filled: bool, long: float = 11.0, half: float = 5.0) -> Polyline:
    """Return the triangle at the end of the path; its line must stop ``long`` before the end."""
    base = track.length - long
    points = (neat(*track.at(track.length)), track.beside(base, half), track.beside(base, -half))
    fill = colour if is_filled else Colour.GROUND
    return Polyline(points, Pen(colour, 1.4), fill, is_closed=True)


def chevron(track: Track, tip: float, pen: Pen, size: float = 8.0) -> Polyline:
    """Return an open ``>`` whose tip lies ``tip`` along the path."""
    back = tip - size
    return Polyline((track.beside(back, -0.6 * size), neat(*track.at(tip)), track.beside(back, 0.6 * size)), pen)


def bar(track: Track, distance: float, half: float, pen: Pen) -> Polyline:
    """Return the tick across the path at ``distance``."""
    return Polyline((track.beside(distance, -half), track.beside(distance, half)), pen)


def rungs(track: Track, half: float, pitch: float, pen: Pen) -> tuple[Polyline, ...]:
    """Return the rungs of a ladder along the path."""
    count = max(1, round(track.length / pitch))
    wide = track.length / count
    return tuple(bar(track, (i + 0.5) * wide, half, pen) for i in range(count))


def comb(track: Track, long: float, pitch: float, pen: Pen) -> tuple[Polyline, ...]:
    """Return teeth to one side of the path."""
    count = max(1, round(track.length / pitch))
    wide = track.length / count
    middles = ((i + 0.5) * wide for i in range(count))
    return tuple(Polyline((neat(*track.at(far)), track.beside(far, -long)), pen) for far in middles)


def slanted_x(track: Track, distance: float, half: float, pen: Pen) -> tuple[Polyline, ...]:
    """Return an X on the path, turned with it."""
    corners = [
        track.beside(distance + dx, dy) for dx, dy in ((-half, -half), (half, half), (half, -half), (-half, half))
    ]
    return (Polyline((corners[0], corners[1]), pen), Polyline((corners[2], corners[3]), pen))


def lozenge(track: Track, distance: float, half: float, pen: Pen) -> Polyline:
    """Return the hollow diamond on the path, turned with it."""
    corners = ((-half, 0.0), (0.0, -half * 0.8), (half, 0.0), (0.0, half * 0.8))
    return Polyline(tuple(track.beside(distance + dx, dy) for dx, dy in corners), pen, is_closed=True)


def ring(track: Track, distance: float, radius: float, pen: Pen) -> Disc:
    """Return the hollow ring on the path."""
    x, y = neat(*track.at(distance))
    return Disc(x, y, radius, pen)


def loop(track: Track, distance: float, radius: float, pen: Pen) -> Curve:
    """Return a ring of a chain on the path: a line of its own, where ``ring`` is a sign on a line."""
    x, y = track.at(distance)
    k = radius * 0.5523
    points = (
        *((x + radius, y), (x + radius, y + k), (x + k, y + radius), (x, y + radius)),
        *((x - k, y + radius), (x - radius, y + k), (x - radius, y)),
        *((x - radius, y - k), (x - k, y - radius), (x, y - radius)),
        *((x + k, y - radius), (x + radius, y - k), (x + radius, y)),
    )
    return Curve(tuple(neat(*point) for point in points), pen, is_closed=True)


def boxed_x(track: Track, distance: float, half: float, pen: Pen) -> tuple[Mark, ...]:
    """Return the square with an X in it, turned with the path."""
    corners = tuple(
        track.beside(distance + dx, dy) for dx, dy in ((-half, -half), (half, -half), (half, half), (-half, half))
    )
    return (
        Polyline(corners, pen, is_closed=True),
        Polyline((corners[0], corners[2]), pen),
        Polyline((corners[1], corners[3]), pen),
    )


def round_outline(path: Path, radius: float, inner: float, pen: Pen) -> Curve:
    """Return the closed outline through ``path`` with rounded corners, as true curves.

    ``path`` has the shape on its right. Corners that go into the shape are rounded by ``inner`` only, since rounding
    them takes in what lies outside.
    """
    points: list[Point] = []
    count = len(path)
    for i, corner in enumerate(path):
        back, ahead = _step(corner, path[i - 1]), _step(corner, path[(i + 1) % count])
        long, far = hypot(*back), hypot(*ahead)
        is_outward = back[0] * ahead[1] - back[1] * ahead[0] < 0
        reach = min(radius if is_outward else inner, long / 2, far / 2)
        start = (corner[0] + back[0] / long * reach, corner[1] + back[1] / long * reach)
        end = (corner[0] + ahead[0] / far * reach, corner[1] + ahead[1] / far * reach)
        if points:
            points += [points[-1], start, start]
        else:
            points.append(start)
        points += [_towards(start, corner), _towards(end, corner), end]
    points += [points[-1], points[0], points[0]]
    return Curve(tuple(neat(*point) for point in points), pen, is_closed=True)


def _towards(a: Point, corner: Point, share: float = 0.5523) -> Point:
    return (a[0] + (corner[0] - a[0]) * share, a[1] + (corner[1] - a[1]) * share)


def flattened(curve: Curve) -> Path:
    """Return the points along a Bézier chain, close enough for measuring."""
    points: list[Point] = [curve.points[0]]
    for i in range(0, len(curve.points) - 3, 3):
        a, b, c, d = curve.points[i : i + 4]
        for step in range(1, 9):
            t = step / 8
            u = 1 - t
            points.append(
                tuple(  # pyright: ignore[reportArgumentType]  # two axes in, two out
                    u * u * u * a[k] + 3 * u * u * t * b[k] + 3 * u * t * t * c[k] + t * t * t * d[k] for k in (0, 1)
                )
            )
    return tuple(points)
