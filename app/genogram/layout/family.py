"""What the layout is given: people as boxes, unions as ties between them, and the gaps to keep.

Lengths are points, y grows downwards. Nothing here knows names, cases or symbols: a member is an extent around the
centre of its symbol, so the same layout serves every notation.
"""

from __future__ import annotations

from app.records import record


@record
class Member:
    """One person to be drawn: how far symbol and labels reach from the symbol's centre, in points."""

    id: str
    left: float
    right: float
    up: float
    down: float
    birth: float | None = None
    """Year with fraction; None when unknown."""
    gender: str = "U"
    """``M``, ``F`` or anything else: only for the side convention of a couple."""
    is_index: bool = False


@record
class Union:
    """Parents together, a childless couple, a lone parent, or siblings whose parents are not drawn."""

    id: str
    partners: tuple[str, ...]
    """None, one or two."""
    children: tuple[str, ...]
    """In stored order. A child may be in several unions: birth, foster, adoptive."""
    since: float | None = None
    """When it began: orders several partners of one person."""
    is_current: bool = True
    weight: float = 1.0
    """1 for birth, less for foster and step: pulls less."""


@record
class Family:
    """Everybody to be drawn, their unions, and the groups of twins among them."""

    members: tuple[Member, ...]
    unions: tuple[Union, ...]
    twins: tuple[tuple[str, ...], ...] = ()
    is_former_left: bool = False
    """Of somebody's several partners the former ones stand on the left, the present one on the right."""


@record
class Spacing:
    """Gaps between boxes, in points."""

    sibling: float = 28.0
    couple: float = 36.0
    family: float = 44.0
    row: float = 56.0
    """Between the boxes of two rows, at least."""
    level: float = 14.0
    """Between two horizontal lines in the space between two rows."""
    grid: float = 0.5
    """Everybody stands at a whole multiple of this, both ways, but in rows where somebody is pinned: there, of half
    points across."""
