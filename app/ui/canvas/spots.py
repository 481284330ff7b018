"""Where small things of constant size stand on the view, so that all of them are seen and none lies on another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.genogram.picture import Bounds


@dataclass(slots=True)
class Spot:
    """Where a handle stands on the view, in pixels, and the room it takes round that."""

    x: float
    y: float
    room: Bounds

    @property
    def box(self) -> Bounds:
        """Return where it lies, with the pixel that is lost by rounding."""
        left, top, right, bottom = self.room
        return self.x + left - 1, self.y + top - 1, self.x + right + 1, self.y + bottom + 1


def beyond(spots: Iterable[Spot], wide: float) -> float:
    """Return how many pixels of the names lie beyond the left and the right edge together."""
    return sum(max(-left, 0.0) + max(right - wide, 0.0) for left, _, right, _ in (spot.box for spot in spots))


def keep_in_sight(spots: Sequence[Spot], wide: float, high: float) -> None:
    """Move all up or down together where some would lie beyond an edge, and each as far in as it must."""
    boxes = [spot.box for spot in spots]
    top, bottom = min(box[1] for box in boxes), max(box[3] for box in boxes)
    by = -top if top < 0 else min(high - bottom, 0.0)
    for spot, (left, _, right, _) in zip(spots, boxes, strict=True):
        spot.x += -left if left < 0 else min(wide - right, 0.0)
        spot.y += by if bottom - top <= high else 0.0
    _part(spots)


def _part(spots: Sequence[Spot]) -> None:
    """Move one down whose name came to lie on another's at the edge."""
    for number, spot in enumerate(spots):
        for other in spots[:number]:
            left, top, right, bottom = spot.box
            there = other.box
            if left < there[2] and there[0] < right and top < there[3] and there[1] < bottom:
                spot.y += there[3] - top
