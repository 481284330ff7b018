"""A way round boxes: the shortest right-angled path that keeps its distance from all of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from heapq import heappop, heappush
from itertools import pairwise
from typing import Final

from app.genogram.geometry import Path
from app.genogram.picture import Bounds, Point

BEND: Final = 30.0
"""What a bend costs, in points of way."""
_LEVEL, _UPRIGHT = 0, 1
_State = tuple[int, int, int]


class Lanes:
    """The grid of free lanes between ``boxes``, ``margin`` away from each."""

    def __init__(self, boxes: Sequence[Bounds], margin: float, ends: Sequence[Point]) -> None:
        grown = [(b[0] - margin, b[1] - margin, b[2] + margin, b[3] + margin) for b in boxes]
        xs = {x for box in grown for x in (box[0], box[2])} | {x for x, _ in ends}
        ys = {y for box in grown for y in (box[1], box[3])} | {y for _, y in ends}
        self.xs = [min(xs) - margin, *sorted(xs), max(xs) + margin]
        self.ys = [min(ys) - margin, *sorted(ys), max(ys) + margin]
        self._level = [bytearray(len(self.xs)) for _ in self.ys]
        self._upright = [bytearray(len(self.ys)) for _ in self.xs]
        for box in grown:
            self._block(box)

    def _block(self, box: Bounds) -> None:
        """Close the grid pieces that run through the inside of ``box``."""
        left, right = bisect_left(self.xs, box[0]), bisect_left(self.xs, box[2])
        top, bottom = bisect_left(self.ys, box[1]), bisect_left(self.ys, box[3])
        for j in range(bisect_right(self.ys, box[1]), bottom):
            for i in range(left, right):
                self._level[j][i] = 1
        for i in range(bisect_right(self.xs, box[0]), right):
            for j in range(top, bottom):
                self._upright[i][j] = 1

    def way(self, starts: Sequence[Point], goals: Sequence[Point]) -> Path | None:
        """Return the cheapest path from one of ``starts`` to one of ``goals``, None where none is."""
        goal_at = {self._node(goal) for goal in goals}
        cost: dict[_State, float] = {}
        came: dict[_State, _State] = {}
        queue: list[tuple[float, float, _State]] = []
        for start in starts:
            for way in (_LEVEL, _UPRIGHT):
                state = (*self._node(start), way)
                cost[state] = 0.0
                heappush(queue, (self._rest(state, goals), 0.0, state))
        while queue:
            _, spent, state = heappop(queue)
            if spent > cost[state]:
                continue
            if state[:2] in goal_at:
                return self._path(state, came)
            for price, after in self._steps(state):
                total = spent + price
                if total < cost.get(after, float("inf")):
                    cost[after] = total
                    came[after] = state
                    heappush(queue, (total + self._rest(after, goals), total, after))
        return None

    def _node(self, point: Point) -> tuple[int, int]:
        return bisect_left(self.xs, point[0]), bisect_left(self.ys, point[1])

    def _rest(self, state: _State, goals: Sequence[Point]) -> float:
        x, y = self.xs[state[0]], self.ys[state[1]]
        return min(abs(x - goal[0]) + abs(y - goal[1]) for goal in goals)

    def _steps(self, state: _State) -> list[tuple[float, _State]]:
        i, j, way = state
        found: list[tuple[float, _State]] = [(BEND, (i, j, 1 - way))]
        if way == _LEVEL:
            if i > 0 and not self._level[j][i - 1]:
                found.append((self.xs[i] - self.xs[i - 1], (i - 1, j, way)))
            if i < len(self.xs) - 1 and not self._level[j][i]:
                found.append((self.xs[i + 1] - self.xs[i], (i + 1, j, way)))
            return found
        if j > 0 and not self._upright[i][j - 1]:
            found.append((self.ys[j] - self.ys[j - 1], (i, j - 1, way)))
        if j < len(self.ys) - 1 and not self._upright[i][j]:
            found.append((self.ys[j + 1] - self.ys[j], (i, j + 1, way)))
        return found

    def _path(self, state: _State, came: dict[_State, _State]) -> Path:
        points: list[Point] = [(self.xs[state[0]], self.ys[state[1]])]
        while state in came:
            state = came[state]
            points.append((self.xs[state[0]], self.ys[state[1]]))
        points.reverse()
        return straightened(tuple(points))


def straightened(path: Path) -> Path:
    """Return ``path`` without doubled points and without points in the middle of a straight piece."""
    points: list[Point] = []
    for point in path:
        if points and point == points[-1]:
            continue
        if len(points) > 1 and _is_straight(points[-2], points[-1], point):
            points[-1] = point
        else:
            points.append(point)
    return tuple(points)


def _is_straight(a: Point, b: Point, c: Point) -> bool:
    return (a[0] == b[0] == c[0]) or (a[1] == b[1] == c[1])


def widened(path: Path, half: float) -> tuple[Bounds, ...]:
    """Return the boxes of a band ``half`` to each side of a right-angled ``path``."""
    return tuple(
        (min(a[0], b[0]) - half, min(a[1], b[1]) - half, max(a[0], b[0]) + half, max(a[1], b[1]) + half)
        for a, b in pairwise(path)
    )
