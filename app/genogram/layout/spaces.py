"""The spaces between the rows: where lines leave and meet people, which bars run there, and how high the rows lie.

Lines live below the boxes of the upper row and above those of the lower one. Each horizontal line has a level there
(module ``levels``); a space grows when its levels need more than the least height.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.genogram.layout.board import Board, Star
from app.genogram.layout.columns import raised
from app.genogram.layout.family import Spacing
from app.genogram.layout.levels import TOUCH, Bar, nest, stack

LEG = 8.0
"""Between two legs of one person, and between the ends of two stubs of one child."""
STRAIGHT = 1.0
"""A step this small is drawn as a straight line."""
SLACK = 12.0
"""How far a passing line may move aside in the place kept free for it."""
NUDGES = (0.0, 6.0, -6.0, 12.0, -12.0, 18.0, -18.0, 24.0, -24.0)


@dataclass(slots=True)
class Space:
    """The space above one row (the last one lies below them all)."""

    top: float = 0.0
    bottom: float = 0.0
    couples: dict[int, Bar] = field(default_factory=dict[int, Bar])
    stars: dict[int, Bar] = field(default_factory=dict[int, Bar])
    upper: int = 0
    lower: int = 0


class Spaces:
    """Legs, feeds, ends, bars and row heights for one set of columns."""

    def __init__(self, board: Board, rows: Sequence[Sequence[int]], xs: Sequence[float], spacing: Spacing) -> None:
        self.board = board
        self.rows = rows
        self.xs = list(xs)
        self.spacing = spacing
        self.level = [0] * board.nodes
        self.pos = [0] * board.nodes
        for level, row in enumerate(rows):
            for at, node in enumerate(row):
                self.level[node], self.pos[node] = level, at
        self.spaces = [Space() for _ in range(len(rows) + 1)]
        self.legs = self._legs()
        self.feeds = self._feeds()
        self.ends = self._ends()
        self._nudge()
        self._bars()

    def left(self, node: int) -> float:
        """Return the left edge of a node's box."""
        return self.xs[node] - (self.board.facts.members[node].left if node < self.board.people else 0.0)

    def right(self, node: int) -> float:
        """Return the right edge of a node's box."""
        return self.xs[node] + (self.board.facts.members[node].right if node < self.board.people else 0.0)

    def space_of(self, star: int) -> Space:
        """Return the space a star is drawn in."""
        return self.spaces[self.level[self.board.stars[star].children[0]]]

    def couple_y(self, couple: int) -> float:
        """Return the y of a couple's bar."""
        space = self.spaces[self.level[self.board.couples[couple].a] + 1]
        return space.top + self.spacing.level * space.couples[couple].level

    def star_y(self, star: int) -> float:
        """Return the y of a star's bar; a star without one (a straight line) is met half-way."""
        space = self.space_of(star)
        start = space.top + self.spacing.level * space.upper
        if star in space.stars:
            return start + (space.bottom - start) * space.stars[star].level / (space.lower + 1)
        return (start + space.bottom) / 2

    def group_of(self, star: Star, child: int) -> tuple[int, ...]:
        """Return the twins of ``child`` drawn in the same star, itself included; empty if it has none."""
        for group in self.board.facts.twins:
            if child in group:
                here = tuple(i for i in group if i in star.children)
                return here if len(here) > 1 else ()
        return ()

    def _legs(self) -> dict[tuple[int, int], float]:
        """Return where each leg (by tie and node) leaves its person, side by side when there are several."""
        wanted: dict[int, list[tuple[tuple[int, int, int], int]]] = {}
        for couple in self.board.couples:
            for node, other in ((couple.a, couple.b), (couple.b, couple.a)):
                way = self.pos[other] - self.pos[node]
                key = (-1, -way, -couple.tie) if way < 0 else (1, -way, couple.tie)
                wanted.setdefault(node, []).append((key, couple.tie))
        for star in self.board.stars:
            if len(star.tops) == 1 and star.tops[0] < self.board.people:
                wanted.setdefault(star.tops[0], []).append(((0, 0, star.tie), star.tie))
        legs: dict[tuple[int, int], float] = {}
        for node, ties in wanted.items():
            if len(ties) == 1:
                legs[ties[0][1], node] = self.xs[node]
                continue
            ties.sort()
            alone = sum(1 for key, _ in ties if not key[0])
            middle = sum(1 for key, _ in ties if key[0] < 0) + (alone - 1) / 2 if alone else (len(ties) - 1) / 2
            for at, (_, tie) in enumerate(ties):
                legs[tie, node] = self.xs[node] + self._step(node, max(middle, len(ties) - 1 - middle)) * (at - middle)
        return legs

    def _step(self, node: int, most: float) -> float:
        """Return how far apart lines meet a person when ``most`` of them meet it on one side of its middle."""
        if node >= self.board.people:
            return 0.0
        member = self.board.facts.members[node]
        return max(0.0, min(LEG, (min(member.left, member.right) - 1.0) / max(most, 1.0)))

    def _feeds(self) -> list[float | None]:
        """Return the x of the line that comes down into each star, None for parentless siblings."""
        feeds: list[float | None] = [None] * len(self.board.stars)
        for s in sorted(range(len(feeds)), key=lambda s: (self.board.stars[s].row, s)):
            star = self.board.stars[s]
            x: float | None = None
            if len(star.tops) == 2:
                x = self._amid(*star.tops)
            elif star.tops:
                top = star.tops[0]
                x = self.legs[star.tie, top] if top < self.board.people else self.xs[top]
            feeds[s] = x
            for child in star.children:
                if x is not None and child >= self.board.people and abs(self.xs[child] - x) <= SLACK:
                    self.xs[child] = x
        for couple in self.board.couples:
            for node in (couple.a, couple.b):
                if node >= self.board.people:
                    self.legs[couple.tie, node] = self.xs[node]
        return feeds

    def _amid(self, inner: int, outer: int) -> float:
        """Return the x between two partners, or beside the outer one when others stand between them."""
        way = 1 if self.pos[outer] < self.pos[inner] else -1
        beside = self.rows[self.level[outer]][self.pos[outer] + way]
        if beside == inner:
            return (self.xs[inner] + self.xs[outer]) / 2
        if way > 0:
            return (self.right(outer) + self.left(beside)) / 2
        return (self.right(beside) + self.left(outer)) / 2

    def _ends(self) -> dict[tuple[int, int], float]:
        """Return where each stub (by star and child) meets its child: at the middle, beside it for lighter ties."""
        met: dict[int, list[int]] = {}
        for s, star in enumerate(self.board.stars):
            for child in star.children:
                met.setdefault(child, []).append(s)
        ends: dict[tuple[int, int], float] = {}
        for child, stars in met.items():
            if len(stars) == 1:
                ends[stars[0], child] = self.xs[child]
                continue
            stars.sort(key=lambda s: (-self.board.facts.ties[self.board.stars[s].tie].weight, s))
            for at, s in enumerate(stars):
                side = 0 if at == 0 else (1 if at % 2 else -1) * ((at + 1) // 2)
                ends[s, child] = self.xs[child] + self._step(child, len(stars) / 2) * side
        return ends

    def _nudge(self) -> None:
        """Move a drop aside along its couple bar where it would lie on another union's line."""
        taken: list[list[tuple[float, int]]] = [[] for _ in self.spaces]
        for (s, child), x in self.ends.items():
            taken[self.level[child]].append((x, self.board.stars[s].tie))
        for s, star in enumerate(self.board.stars):
            x = self.feeds[s]
            if x is not None and self._is_passing(star):
                taken[self.level[star.children[0]]].append((x, star.tie))
        for lines in taken:
            lines.sort()
        legs_of: dict[int, list[tuple[float, int]]] = {}
        for (tie, node), x in self.legs.items():
            insort(legs_of.setdefault(node, []), (x, tie))
        for s, star in enumerate(self.board.stars):
            x = self.feeds[s]
            if x is None or self._is_passing(star):
                continue
            low, high = self._room(star)
            legs = [] if len(star.tops) > 1 else legs_of[min(star.tops)]
            lines = taken[self.level[star.children[0]]]
            for nudge in NUDGES:
                free = low + TOUCH <= x + nudge <= high - TOUCH or not nudge
                if free and not _lies_on(lines, x + nudge, star.tie) and not _lies_on(legs, x + nudge, star.tie):
                    self.feeds[s] = x + nudge
                    break
            insort(lines, (self.feeds[s] or 0.0, star.tie))

    def _is_passing(self, star: Star) -> bool:
        return len(star.tops) == 1 and star.tops[0] >= self.board.people

    def _room(self, star: Star) -> tuple[float, float]:
        """Return how far the line into a star may move: along its couple bar, or below its lone parent."""
        if len(star.tops) > 1:
            legs = [self.legs[star.tie, top] for top in star.tops]
            return min(legs), max(legs)
        alone = min(star.tops)
        return self.left(alone), self.right(alone)

    def _bars(self) -> None:
        for c, couple in enumerate(self.board.couples):
            low, high = sorted((self.legs[couple.tie, couple.a], self.legs[couple.tie, couple.b]))
            self.spaces[self.level[couple.a] + 1].couples[c] = Bar(c, low, high)
        for s, star in enumerate(self.board.stars):
            feed = self.feeds[s]
            hung = [self.ends[s, child] for child in star.children]
            met = [self._hook(s, star, child) for child in star.children]
            reach = [*met, *([] if feed is None else [feed])]
            if max(reach) - min(reach) > STRAIGHT:
                fed = () if feed is None else (feed,)
                self.space_of(s).stars[s] = Bar(s, min(reach), max(reach), fed, tuple(hung))
            elif feed is not None:
                self.feeds[s] = met[0]
        for space in self.spaces:
            space.upper = nest(list(space.couples.values()))
            space.lower = stack(list(space.stars.values()))

    def _hook(self, s: int, star: Star, child: int) -> float:
        group = self.group_of(star, child)
        return sum(self.ends[s, i] for i in group) / len(group) if group else self.ends[s, child]

    def hook(self, s: int, child: int) -> float:
        """Return the x at which the stub of ``child`` leaves the bar: above the child, or the point twins share."""
        return self._hook(s, self.board.stars[s], child)

    def heights(self, before: Mapping[int, float]) -> list[float]:
        """Return the y of each row and settle the spaces; the index person's row lies at 0.

        ``before`` gives, by row, where it lay: kept as far as the lines between the rows have room.
        """
        members = self.board.facts.members
        up = [max((members[i].up for i in row if i < self.board.people), default=0.0) for row in self.rows]
        down = [max((members[i].down for i in row if i < self.board.people), default=0.0) for row in self.rows]
        gaps: list[float] = []
        for at in range(len(self.rows) - 1):
            space = self.spaces[at + 1]
            room = max(self.spacing.row, self.spacing.level * (space.upper + space.lower + 1))
            gap = down[at] + room + up[at + 1]
            if at in before and at + 1 in before:
                gap = max(gap, before[at + 1] - before[at])
            gaps.append(raised(gap, self.spacing.grid))
        anchor = self.level[self.board.facts.index] if self.rows else 0
        if anchor not in before:
            anchor = min(before, key=lambda at: (abs(at - anchor), at), default=anchor)
        ys = [0.0] * len(self.rows)
        if self.rows:
            ys[anchor] = before.get(anchor, 0.0)
        for at in range(anchor, len(self.rows) - 1):
            ys[at + 1] = ys[at] + gaps[at]
        for at in range(anchor, 0, -1):
            ys[at - 1] = ys[at] - gaps[at - 1]
        for at, space in enumerate(self.spaces):
            room = max(self.spacing.row, self.spacing.level * (space.upper + space.lower + 1))
            below = ys[at] - up[at] if at < len(ys) else None
            above = ys[at - 1] + down[at - 1] if at else None
            space.top = above if above is not None else (below or 0.0) - room
            space.bottom = below if below is not None else space.top + room
        return ys


def _lies_on(lines: Sequence[tuple[float, int]], x: float, tie: int) -> bool:
    at = bisect_left(lines, (x - TOUCH, -1))
    while at < len(lines) and lines[at][0] < x + TOUCH:
        if lines[at][1] != tie:
            return True
        at += 1
    return False
