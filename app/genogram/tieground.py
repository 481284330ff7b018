"""What a tie of an ecomap may meet on its way, with prices: other ties, their heads, the family's own lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from app.genogram.field import Field, Trace
from app.genogram.geometry import Path, grown
from app.genogram.picture import Bounds

_APART: Final = 10.0
"""How far ties should keep from one another."""
_MARGIN: Final = 120.0
_ALONG: Final = 3.0
"""What a point along another tie costs, in points of length."""
_ALONG_KIN: Final = 5.0
_BESIDE: Final = 5.0
_EASED: Final = 0.4
_HEAD: Final = 9.0
_OVER_HEAD: Final = 4.0
"""What a point so near the end of another tie costs: across its head one cannot tell whose it is."""


class Ground:
    """The sheet that ties cross: ``area`` holds all that stands on it. What a way covers of it is reckoned once."""

    def __init__(self, area: Bounds) -> None:
        self._area = grown(area, _MARGIN)
        self._traces: dict[tuple[Path, float], Trace] = {}

    def field(self, drawn: Sequence[Path], around: Bounds, lines: Sequence[Path]) -> Field:
        """Return the prices beside ``drawn``, forgiven in part where they meet ``around`` a symbol, and ``lines``."""
        field = Field(self._area)
        for path in drawn:
            self._draw(field, path, _APART, _ALONG)
            for x, y in (path[0], path[-1]):
                field.add(field.spot((x, y, x, y), _HEAD), _OVER_HEAD)
        field.eased(around, _EASED)
        for path in lines:
            self._draw(field, path, _BESIDE, _ALONG_KIN)
        return field

    def _draw(self, field: Field, path: Path, half: float, price: float) -> None:
        if (path, half) not in self._traces:
            self._traces[path, half] = field.trace(path, half)
        field.draw(self._traces[path, half], price)
