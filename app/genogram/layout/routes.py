"""The lines of every union, put together from the spaces between the rows; right angles, only twins' stubs slant."""

from __future__ import annotations

from collections.abc import Sequence

from app.genogram.layout.board import Board, Star
from app.genogram.layout.result import Point, Polyline, Route, SibshipBar, Stub
from app.genogram.layout.spaces import STRAIGHT, Spaces


def routes_of(board: Board, spaces: Spaces, ys: Sequence[float]) -> tuple[Route, ...]:
    """Return one route for each tie, in the order of the ties. ``ys`` are the centres of the people."""
    steps: list[list[int]] = [[] for _ in board.facts.ties]
    for s in sorted(range(len(board.stars)), key=lambda s: (board.stars[s].row, s)):
        steps[board.stars[s].tie].append(s)
    couple_of = {couple.tie: c for c, couple in enumerate(board.couples)}
    return tuple(_Tracer(board, spaces, ys).route(t, steps[t], couple_of.get(t)) for t in range(len(board.facts.ties)))


class _Tracer:
    """Follows the lines of one tie."""

    def __init__(self, board: Board, spaces: Spaces, ys: Sequence[float]) -> None:
        self.board = board
        self.spaces = spaces
        self.ys = ys

    def route(self, tie: int, steps: list[int], couple: int | None) -> Route:
        """Return the route of ``tie``, whose stars are ``steps`` from the top."""
        aside = [s for s in steps if tie in self.board.across and self._is_aside(s, couple)]
        steps = [s for s in steps if s not in aside]
        bar = () if couple is None else self._bar(tie, couple, aside)
        name = self.board.facts.ties[tie].id
        if not steps:
            return Route(name, bar, (), None, ())
        drop = self._start(steps[0], couple)
        while steps and not self._children(steps[0]):
            drop += self._through(steps.pop(0))
        if not steps:
            return Route(name, bar, _tidy(drop), None, ())
        head = steps[0]
        y = self.spaces.star_y(head)
        feed = self.spaces.feeds[head]
        if feed is not None:
            drop.append((feed, y))
        stubs = self._stubs(head, [])
        trail = self._trail(head)
        for s in steps[1:]:
            stubs += self._stubs(s, trail)
            trail += self._through(s)
        hooks = [stub.points[0][0] for stub in stubs] + ([] if feed is None else [feed])
        return Route(name, bar, _tidy(drop), SibshipBar(min(hooks), max(hooks), y), tuple(stubs))

    def _is_aside(self, s: int, couple: int | None) -> bool:
        """Tell whether a star is the line from the upper of two partners on different rows to their bar."""
        lower = self.board.couples[couple].row if couple is not None else 0
        return self.board.stars[s].row <= lower

    def _children(self, s: int) -> list[int]:
        return [child for child in self.board.stars[s].children if child < self.board.people]

    def _bottom(self, node: int) -> float:
        return self.ys[node] + self.board.facts.members[node].down

    def _top(self, node: int) -> float:
        return self.ys[node] - self.board.facts.members[node].up

    def _bar(self, tie: int, couple: int, aside: list[int]) -> Polyline:
        pair = self.board.couples[couple]
        y = self.spaces.couple_y(couple)
        ends: list[list[Point]] = []
        for node in (pair.a, pair.b):
            if node < self.board.people:
                leg = self.spaces.legs[tie, node]
                ends.append([(leg, self._bottom(node)), (leg, y)])
            else:
                points = self._start(aside[0], None)
                for s in aside:
                    points += self._through(s)
                ends.append([*points, (points[-1][0], y)])
        return _tidy([*ends[0], *reversed(ends[1])])

    def _start(self, s: int, couple: int | None) -> list[Point]:
        star = self.board.stars[s]
        feed = self.spaces.feeds[s]
        if feed is None:
            return []
        if couple is not None and len(star.tops) == 2:
            return [(feed, self.spaces.couple_y(couple))]
        return [(feed, self._bottom(star.tops[0]))]

    def _passing(self, star: Star) -> int | None:
        return next((child for child in star.children if child >= self.board.people), None)

    def _through(self, s: int) -> list[Point]:
        """Return the bends of a line on its way through star ``s`` to the row below."""
        node = self._passing(self.board.stars[s])
        feed = self.spaces.feeds[s]
        if node is None or feed is None or abs(self.spaces.xs[node] - feed) <= STRAIGHT:
            return []
        y = self.spaces.star_y(s)
        return [(feed, y), (self.spaces.xs[node], y)]

    def _trail(self, s: int) -> list[Point]:
        node = self._passing(self.board.stars[s])
        return [] if node is None else [(self.spaces.xs[node], self.spaces.star_y(s))]

    def _stubs(self, s: int, trail: list[Point]) -> list[Stub]:
        y = self.spaces.star_y(s)
        stubs: list[Stub] = []
        for child in self._children(s):
            hook, end = self.spaces.hook(s, child), self.spaces.ends[s, child]
            before = [*trail, (trail[-1][0], y)] if trail else []
            points = _tidy([*before, (hook, y), (end, self._top(child))])
            stubs.append(Stub(self.board.facts.members[child].id, points))
        return stubs


def _tidy(points: Sequence[Point]) -> Polyline:
    """Return the points without repeats and without steps too small to see."""
    kept: list[Point] = []
    for x, y in points:
        place = (round(x * 4) / 4, round(y * 4) / 4)
        if not kept or kept[-1] != place:
            kept.append(place)
    return tuple(kept)
