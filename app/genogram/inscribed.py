"""Names in circles: broken at spaces, and at the seams of long compounds, so that a small circle holds them."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from app.genogram.measure import text_width

LEADING: Final = 11.0
"""From one line of a name to the next, in points."""
MOST_LINES: Final = 3
_INSET: Final = 2.5
_LONG: Final = 9
"""Words of fewer letters are never divided."""
_SEAMS: Final = re.compile(
    r"(?<=\w{4})(?="
    r"palvelu|terveys|terveyden|hoito|hoido|keskus|keskuk|neuvola|neuvonta|poliklinik|psykiatri|suojelu|väkival|toiminta|"
    r"paikka|huolto|huollo|kerho|koti|koulu|kuraattori|päivys|työ(?!t)|yhdisty|seurakun|(?<!poli)klinik|virasto|päiväko|"
    r"tjänst|vård|mottagning|arbete|skydd|central|byrå|rådgivning|verksamhet|hälso|daghem|skola|"
    r"service|center|centre)",
    re.IGNORECASE,
)
"""Before these parts of Finnish and Swedish names of services a compound may be divided."""


def chord(radius: float, lines: int, at: int) -> float:
    """Return how wide line ``at`` of ``lines`` may be in a circle of ``radius``, at its narrower edge."""
    top = (at - lines / 2) * LEADING + 1
    edge = max(abs(top), abs(top + LEADING - 2))
    inside = radius - _INSET
    return 2 * math.sqrt(max(0.0, inside**2 - edge**2))


def filled(name: str, widths: Sequence[float], size: float) -> tuple[str, ...] | None:
    """Return ``name`` in exactly as many lines as there are ``widths``, none wider than its own; None if it can't be.

    A divided word bears a hyphen. Where a line can hold more, it does.
    """
    parts = _parts(name)
    found: list[str] = []
    line, is_open = "", False
    for place, (part, joins) in enumerate(parts):
        longer = f"{line}{'' if is_open or not line else ' '}{part}"
        ending = "-" if joins and place + 1 < len(parts) else ""
        if line and not _fits(longer + ending, widths, len(found), size):
            found.append(line + ("-" if is_open else ""))
            longer = part
        if not _fits(longer + ending, widths, len(found), size):
            return None
        line, is_open = longer, joins
    found.append(line)
    return tuple(found) if len(found) == len(widths) else None


def _fits(text: str, widths: Sequence[float], at: int, size: float) -> bool:
    return at < len(widths) and text_width(text, size) <= widths[at]


def _parts(name: str) -> list[tuple[str, bool]]:
    """Return the pieces of ``name`` and whether the next goes on the same word."""
    found: list[tuple[str, bool]] = []
    for word in name.split():
        cuts = [0, *(cut.start() for cut in _SEAMS.finditer(word)), len(word)] if len(word) > _LONG else [0, len(word)]
        pieces = [word[a:b] for a, b in pairwise(cuts)]
        found += [(piece, at + 1 < len(pieces)) for at, piece in enumerate(pieces)]
    return found
