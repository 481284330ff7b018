"""The automatic layout of a family: everybody once, partners side by side, children below, few crossings.

The way: facts (clean links) → ranks (rows) → board (nodes, stars, couples) → gathering (who goes together) → line (a
first order, its blocks weighed by inlaws) → search (a better order) → columns (x) → spaces and levels (y of lines and
rows) → routes. Everything is deterministic: the same family gives the same bytes.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence

from app.genogram.layout.board import Board, board_of
from app.genogram.layout.columns import Wishes, columns_of
from app.genogram.layout.facts import facts_of
from app.genogram.layout.family import Family, Member, Spacing, Union
from app.genogram.layout.keep import kept_order
from app.genogram.layout.links import links_of
from app.genogram.layout.order import Order, Rows
from app.genogram.layout.pinning import Box, given_way, in_the_way
from app.genogram.layout.ranks import ranks_of
from app.genogram.layout.result import Layout, Oddity, Point, Route, SibshipBar, Stub, Warning_
from app.genogram.layout.routes import routes_of
from app.genogram.layout.search import best_order
from app.genogram.layout.spaces import Spaces

__all__ = [
    "Family",
    "Layout",
    "Member",
    "Oddity",
    "Route",
    "SibshipBar",
    "Spacing",
    "Stub",
    "Union",
    "Warning_",
    "arrange",
]

DEFAULT = Spacing()
KNOWN = 0.5
"""A previous drawing counts if it holds at least this share of the people."""
GIVING_WAY = 3
"""How often at most the columns are made anew because somebody was put in the way of another row."""

REACHES = (0.0, 60.0, math.inf)
"""How near in height pinned people are in the way of a row, more if less did not help: rows move with lines."""


def arrange(
    family: Family,
    spacing: Spacing = DEFAULT,
    *,
    previous: Mapping[str, Point] | None = None,
    pinned: Mapping[str, Point] | None = None,
    taken: Iterable[Box] = (),
    should_stop: Callable[[], bool] | None = None,
) -> Layout:
    """Return where everybody stands and how the lines run, in points; the index person's row is row 0.

    ``previous`` are positions of an earlier drawing of nearly the same family: nobody moves who need not. ``pinned``
    people stay exactly where told; the others keep off them and off the boxes ``taken`` (left, top, right, bottom) by
    what is drawn besides. ``should_stop`` is asked now and then; when it says so, the best order found so far
    is drawn. Odd facts become warnings; nothing raises.
    """
    facts = facts_of(family)
    if not facts.members:
        return Layout({}, {}, (), facts.warnings)
    number = {member.id: i for i, member in enumerate(facts.members)}
    before = {number[key]: place for key, place in (previous or {}).items() if key in number}
    fixed = {number[key]: place for key, place in (pinned or {}).items() if key in number}
    before.update(fixed)
    if len(before) - len(fixed) < KNOWN * len(number):
        before = {}
    heights = {i: y for i, (_, y) in before.items() if i not in fixed}
    board = board_of(facts, ranks_of(facts, heights, {i: y for i, (_, y) in fixed.items()}))
    links = links_of(board)
    was = {i: x for i, (x, _) in before.items()}
    pins = {i: x for i, (x, _) in fixed.items()}
    order: Order | Rows = kept_order(board, links, was) if was else best_order(board, links, should_stop)
    if pins and not was:
        free = columns_of(board, order.rows, spacing, Wishes())
        order = kept_order(board, links, {**dict(enumerate(free)), **pins})
    wishes = Wishes(was, pins)
    xs = columns_of(board, order.rows, spacing, wishes)
    layout = _drawn(board, order, xs, spacing, before, fixed)
    for _ in range(GIVING_WAY):
        apart = wishes.apart | in_the_way(board, order.rows, layout.positions, fixed)
        if apart == wishes.apart:
            break
        wishes = Wishes(was, pins, apart)
        xs = columns_of(board, order.rows, spacing, wishes)
        layout = _drawn(board, order, xs, spacing, before, fixed)
    return _given_way(board, order, layout, xs, spacing, before, fixed, tuple(taken))


def _given_way(
    board: Board,
    order: Order | Rows,
    layout: Layout,
    xs: Sequence[float],
    spacing: Spacing,
    before: Mapping[int, Point],
    fixed: Mapping[int, Point],
    taken: Sequence[Box],
) -> Layout:
    """Return the layout in which nobody covers anybody who stays, nor was squeezed between two of those."""
    for reach in REACHES if fixed or taken else ():
        moved = given_way(board, order.rows, xs, layout.positions, fixed, taken, gap=spacing.sibling, reach=reach)
        if moved is None:
            break
        xs = moved
        order = Rows(board, sorted(range(board.nodes), key=lambda node, at=moved: (at[node], node)))
        layout = _drawn(board, order, xs, spacing, before, fixed)
    return layout


def _drawn(
    board: Board,
    order: Order | Rows,
    xs: Sequence[float],
    spacing: Spacing,
    before: Mapping[int, Point],
    fixed: Mapping[int, Point],
) -> Layout:
    """Return the layout for known columns: row heights, lines, warnings."""
    facts = board.facts
    ids = [member.id for member in facts.members]
    spaces = Spaces(board, order.rows, xs, spacing)
    levels = spaces.heights(_row_heights(board, order, before, fixed))
    ys = [fixed[i][1] if i in fixed else levels[order.level[i]] for i in range(len(ids))]
    rows = {key: board.row[i] for i, key in enumerate(ids)}
    across = tuple(Warning_(Oddity.ACROSS_ROWS, (facts.ties[t].id,)) for t in sorted(board.across))
    positions = {key: fixed.get(i, (xs[i], ys[i])) for i, key in enumerate(ids)}
    return Layout(positions, rows, routes_of(board, spaces, ys), facts.warnings + across)


def _row_heights(
    board: Board, order: Order | Rows, before: Mapping[int, Point], fixed: Mapping[int, Point]
) -> dict[int, float]:
    """Return where the rows lay before: the middle one of those who stood there, pinned people aside."""
    found: dict[int, float] = {}
    for level, row in enumerate(order.rows):
        people = [node for node in row if node < board.people]
        known = sorted(before[i][1] for i in people if i in before and i not in fixed)
        known = known or sorted(fixed[i][1] for i in people if i in fixed)
        if known:
            found[level] = known[len(known) // 2]
    return found
