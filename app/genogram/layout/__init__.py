"""The automatic layout of a family: everybody once, partners side by side, children below, few crossings.

The way: facts (clean links) → ranks (rows) → board (nodes, stars, couples) → line (a first order) → search (a better
order) → columns (x) → spaces and levels (y of lines and rows) → routes. Everything is deterministic: the same family
gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.genogram.layout.board import Board, board_of
from app.genogram.layout.columns import Wishes, columns_of
from app.genogram.layout.facts import facts_of
from app.genogram.layout.family import Family, Member, Spacing, Union
from app.genogram.layout.line import first_line, links_of
from app.genogram.layout.order import Order
from app.genogram.layout.ranks import ranks_of
from app.genogram.layout.result import Layout, Oddity, Point, Route, SibshipBar, Stub, Warning_
from app.genogram.layout.routes import routes_of
from app.genogram.layout.search import Search
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
WORK = 200_000


def arrange(
    family: Family,
    spacing: Spacing = DEFAULT,
    *,
    previous: Mapping[str, Point] | None = None,
    pinned: Mapping[str, Point] | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> Layout:
    """Return where everybody stands and how the lines run, in points; the index person's row is row 0.

    ``previous`` are positions of an earlier drawing of nearly the same family: nobody moves who need not. ``pinned``
    people stay exactly where told. ``should_stop`` is asked now and then; when it says so, the best order found so far
    is drawn. Odd facts become warnings; nothing raises.
    """
    facts = facts_of(family)
    if not facts.members:
        return Layout({}, {}, (), facts.warnings)
    board = board_of(facts, ranks_of(facts))
    links = links_of(board)
    order = Order(board, first_line(board, links, [links.cluster_of[facts.index]]))
    Search(order, links, WORK, should_stop).run()
    wishes = _wishes(board, previous or {}, pinned or {})
    xs = columns_of(board, order.rows, spacing, wishes)
    return _drawn(board, order, xs, spacing, previous or {}, pinned or {})


def _wishes(board: Board, previous: Mapping[str, Point], pinned: Mapping[str, Point]) -> Wishes:
    number = {member.id: i for i, member in enumerate(board.facts.members)}
    before = {number[key]: x for key, (x, _) in previous.items() if key in number}
    return Wishes(before, {number[key]: x for key, (x, _) in pinned.items() if key in number})


def _drawn(
    board: Board,
    order: Order,
    xs: list[float],
    spacing: Spacing,
    previous: Mapping[str, Point],
    pinned: Mapping[str, Point],
) -> Layout:
    """Return the layout for known columns: row heights, lines, warnings."""
    facts = board.facts
    ids = [member.id for member in facts.members]
    spaces = Spaces(board, order.rows, xs, spacing)
    levels = spaces.heights(_row_heights(board, order, previous, pinned))
    ys = [pinned[key][1] if key in pinned else levels[order.level[i]] for i, key in enumerate(ids)]
    rows = {key: board.row[i] for i, key in enumerate(ids)}
    across = tuple(Warning_(Oddity.ACROSS_ROWS, (facts.ties[t].id,)) for t in sorted(board.across))
    positions = {key: pinned.get(key, (xs[i], ys[i])) for i, key in enumerate(ids)}
    return Layout(positions, rows, routes_of(board, spaces, ys), facts.warnings + across)


def _row_heights(
    board: Board, order: Order, previous: Mapping[str, Point], pinned: Mapping[str, Point]
) -> dict[int, float]:
    """Return where the rows lay before: pinned people decide, else the middle one of those who stood there."""
    found: dict[int, float] = {}
    for level, row in enumerate(order.rows):
        ids = [board.facts.members[node].id for node in row if node < board.people]
        known = sorted(pinned[key][1] for key in ids if key in pinned)
        known = known or sorted(previous[key][1] for key in ids if key in previous)
        if known:
            found[level] = known[len(known) // 2]
    return found
