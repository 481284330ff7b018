"""Can every text be read? A text must not lie on another's, nor under something with a ground of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from app.genogram.extent import bounds_of
from app.genogram.picture import Bounds, Words
from app.genogram.verify.reading import Reading, is_closed
from app.i18n import mark
from app.records import record

_ON_ONE_ANOTHER: Final = mark("Two texts lie on one another: {a}; {b}. Move somebody.")
_COVERED: Final = mark("Something lies over a text: {what}. Move somebody.")
_INSIDE: Final = 1.0
"""Letters don't fill the box of a text."""


@record
class _Part:
    """A text, or a shape with a ground of its own, with the place of its group in the order of painting."""

    at: int
    kind: str
    box: Bounds
    text: str = ""


def legible_findings(reading: Reading) -> Iterator[str]:
    """Find texts that lie on one another, and texts that a shape painted later covers."""
    texts, shapes = _parts(reading)
    for i, j in _meetings(texts, texts):
        one, other = texts[i], texts[j]
        if one.at < other.at and not _are_people(one, other):
            yield reading.say(_ON_ONE_ANOTHER, a=one.text, b=other.text)
    for i, j in _meetings(texts, shapes):
        if shapes[j].at > texts[i].at and not _are_people(texts[i], shapes[j]):
            yield reading.say(_COVERED, what=texts[i].text)


def _are_people(one: _Part, other: _Part) -> bool:
    """Say whether both are somebody's own: two people on one another are said already."""
    return one.kind == other.kind == "person"


def _parts(reading: Reading) -> tuple[list[_Part], list[_Part]]:
    texts: list[_Part] = []
    shapes: list[_Part] = []
    for at, group in enumerate(reading.drawn):
        for drawn in group.marks:
            if isinstance(drawn, Words):
                texts += [_Part(at, group.key.kind, bounds_of(drawn), drawn.text)] if drawn.text else []
            elif drawn.fill is not None and is_closed(drawn):
                shapes.append(_Part(at, group.key.kind, bounds_of(drawn)))
    return texts, shapes


def _meetings(ones: Sequence[_Part], others: Sequence[_Part]) -> list[tuple[int, int]]:
    """Return which of ``ones`` share ground with which of ``others``."""
    if not ones or not others:
        return []
    left, top, right, bottom = np.array([each.box for each in ones]).T[:, :, None]
    low, high = np.array([each.box for each in others]).T[:2], np.array([each.box for each in others]).T[2:]
    meets = (np.minimum(right, high[0]) - np.maximum(left, low[0]) > 2 * _INSIDE) & (
        np.minimum(bottom, high[1]) - np.maximum(top, low[1]) > 2 * _INSIDE
    )
    return [(int(i), int(j)) for i, j in np.argwhere(meets)]
