"""Where people stand on GenoPro's sheet, as the places of our picture, where what is there makes a readable one.

GenoPro counts upwards and draws no name below a symbol. So rows are drawn apart and people in them, as much as the
closest need. Nothing is taken over where people lack a place, stand on several sheets or on one another, or where a
child would not hang below its parents: the picture is laid out here then, as ever.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Final
from uuid import UUID

from app.exchange.genopro.file import Element
from app.models import Parentage, Partnership
from app.models.kinds import ParentageKind

_POINT: Final = re.compile(r"\s*(-?\d{1,6}(?:\.\d{1,6})?)\s*,\s*(-?\d{1,6}(?:\.\d{1,6})?)\s*")
_ROW: Final = 20.0
"""Nearer in height than this is one row, in GenoPro's units."""
_APART: Final = 100.0
_BELOW: Final = 130.0
"""Least distances of neighbours in a row and of rows in our picture, in points."""
_MOST: Final = 4.0
"""Where more stretching than this would be needed, people stand on one another."""
_FARTHEST: Final = 50_000.0

Places = dict[UUID, tuple[float, float]]


def places_of(
    records: Mapping[UUID, Element], parentages: Iterable[Parentage], partnerships: Iterable[Partnership]
) -> Places:
    """Return everybody's place in our picture (centres in points, y down), none where they can't all be used.

    ``records`` are the file's, by person.
    """
    positions = [element for record in records.values() for element in record.all("Position")]
    sheets = {element.attributes.get("GenoMap", "") for element in positions}
    found = {person: _point(record) for person, record in records.items()}
    known: Places = {person: (x, -y) for person, point in found.items() if point is not None for x, y in [point]}
    if not known or len(known) < len(records) or len(sheets) > 1:
        return {}
    rows = _rows(known)
    gaps = [b - a for row in _in_rows(known, rows) for a, b in pairwise(row)]
    heights = sorted({*rows.values()})
    steps = [b - a for a, b in pairwise(heights)]
    across, down = _stretch(gaps, _APART), _stretch(steps, _BELOW)
    if across is None or down is None or not _hangs_down(rows, parentages, partnerships):
        return {}
    places = {one: (round(known[one][0] * across, 1), round(rows[one] * down, 1)) for one in known}
    return places if all(abs(part) <= _FARTHEST for place in places.values() for part in place) else {}


def _point(record: Element) -> tuple[float, float] | None:
    read = _POINT.fullmatch(record.said("Position")[:60])
    return (float(read[1]), float(read[2])) if read else None


def _rows(known: Places) -> dict[UUID, float]:
    """Return the height of everybody's row: the highest of those who follow each other closely downwards."""
    rows: dict[UUID, float] = {}
    height = float("-inf")
    for one in sorted(known, key=lambda each: (known[each][1], each)):
        height = known[one][1] if known[one][1] - height > _ROW else height
        rows[one] = height
    return rows


def _in_rows(known: Places, rows: Mapping[UUID, float]) -> list[list[float]]:
    """Return how far across those of each row stand, in order."""
    found: dict[float, list[float]] = {}
    for one, (x, _) in known.items():
        found.setdefault(rows[one], []).append(x)
    return [sorted(row) for row in found.values()]


def _stretch(gaps: Iterable[float], least: float) -> float | None:
    """Return by how much to stretch so that the smallest gap is ``least``; None where that is too much."""
    smallest = min(gaps, default=least)
    return None if smallest * _MOST < least else max(1.0, least / smallest)


def _hangs_down(
    rows: Mapping[UUID, float], parentages: Iterable[Parentage], partnerships: Iterable[Partnership]
) -> bool:
    """Say whether children stand below their parents, and partners in one row."""
    links = [link for link in parentages if link.kind not in {ParentageKind.DONOR, ParentageKind.SURROGATE}]
    return all(rows[link.parent_id] < rows[link.child_id] for link in links if link.parent_id in rows) and all(
        rows[couple.a_id] == rows[couple.b_id] for couple in partnerships
    )
