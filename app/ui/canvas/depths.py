"""How the things of a picture lie over one another: layers first, then as listed.

Qt paints a thing anew whose depth has changed. So who stays keeps the depth it had, and who comes lies between.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

STEP: Final = 1 / 65_536
_LEAST: Final = STEP / 65_536


def depths(layers: Sequence[int], before: Sequence[float | None]) -> list[float]:
    """Return the depth of each thing, in their order: those of one layer between it and the next, one over the other.

    ``before`` is the depth each had, None for who is new.
    """
    last: dict[int, float] = {}
    for layer, depth in zip(layers, before, strict=True):
        if depth is None or not last.get(layer, layer) < depth < layer + 1:
            return _anew(layers, before)
        last[layer] = depth
    return [depth for depth in before if depth is not None]


def _anew(layers: Sequence[int], before: Sequence[float | None]) -> list[float]:
    found: list[float] = [0.0] * len(layers)
    places: dict[int, list[int]] = {}
    for place, layer in enumerate(layers):
        places.setdefault(layer, []).append(place)
    for layer, listed in places.items():
        kept = _between(layer, [before[place] for place in listed])
        kept = kept or [layer + number * STEP for number in range(1, len(listed) + 1)]
        for place, depth in zip(listed, kept, strict=True):
            found[place] = depth
    return found


def _between(layer: int, before: Sequence[float | None]) -> list[float]:
    """Return the depths within a layer, with the new ones between the others; nothing where there is no room."""
    found: list[float] = []
    waiting, last = 0, float(layer)
    for depth in (*before, None):
        is_end = len(found) + waiting == len(before)
        if depth is None and not is_end:
            waiting += 1
            continue
        until = last + (waiting + 1) * STEP if depth is None else depth
        step = (until - last) / (waiting + 1)
        if step < _LEAST or until >= layer + 1:
            return []
        found += [last + step * number for number in range(1, waiting + 1)]
        if depth is not None:
            found.append(depth)
        waiting, last = 0, until
    return found
