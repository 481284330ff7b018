"""Where an arrow key leads: to the nearest person or agency that way, one's own row before the others."""

from __future__ import annotations

from typing import Final

from app.genogram.picture import Group, Key, Picture, Point

STOPS: Final = frozenset({"person", "agency", "professional"})
ASIDE: Final = 2.5
"""How much farther a step aside counts than a step ahead."""


def next_key(picture: Picture, start: Key | None, way: tuple[int, int], middle: Key | None = None) -> Key | None:
    """Return the key that an arrow towards ``way`` leads to from ``start``.

    Without a start it is ``middle``, or else the first stop of the picture; where nothing lies that way, the start.
    """
    stops = [group for group in picture.groups if group.key.kind in STOPS]
    here = next((group for group in stops if group.key == start), None)
    if here is None:
        return next((group.key for group in stops if group.key == middle), stops[0].key if stops else None)
    x, y = _middle(here)
    best: tuple[float, str, Key] | None = None
    for group in stops:
        if group is here:
            continue
        dx, dy = _middle(group)[0] - x, _middle(group)[1] - y
        ahead = dx * way[0] + dy * way[1]
        aside = abs(dx * way[1]) + abs(dy * way[0])
        if ahead <= 1 or aside > 3 * ahead:
            continue
        found = (ahead + ASIDE * aside, str(group.key), group.key)
        if best is None or found[:2] < best[:2]:
            best = found
    return best[2] if best else here.key


def _middle(group: Group) -> Point:
    if group.anchor is not None:
        return group.anchor
    left, top, right, bottom = group.bounds
    return ((left + right) / 2, (top + bottom) / 2)
