"""What of a drawing outlasts the sitting: numbers that took long to find, each with the seal of what it was found from.

The case's file keeps them beside the places, so that a picture opened again is drawn as fast as one that was just seen.
They are a memory like any other here: found again only while everything they were made from is the same, they change
nothing in any picture and show nobody more. There are places, lengths and ids among them, no names. What another state
of the program left, or what can't be read, is forgotten without a word.
"""

from __future__ import annotations

import json
import zlib
from array import array
from collections.abc import Callable, Iterable, Mapping
from hashlib import blake2b
from typing import Any, Final, Generic, TypeVar

from app.records import record

T = TypeVar("T")
Told = Any
"""Lists, texts and numbers, as JSON has them."""
Recalled = dict[str, tuple[str, Told]]
"""What was told of each part, and the seal of what that was made from, by the part's name."""

STATE: Final = "05aa217c3582"
"""The state of the code that finds what is kept: another one's findings aren't trusted. A test says what it must be."""
_SEAL: Final = 16
_MOST: Final = 32 * 2**20
"""More bytes than this are no memory of ours."""
UNREADABLE: Final = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError)
"""What goes wrong when something is read that isn't what it seems."""


@record
class Lasting(Generic[T]):
    """How a part of a drawing is kept: the ``seal`` of all it is made from, and the part as numbers and back."""

    seal: Callable[[], str]
    told: Callable[[T], Told]
    read: Callable[[Told], T]


def sealed(*pieces: bytes) -> str:
    """Return what tells these ``pieces`` from any others."""
    digest = blake2b(digest_size=_SEAL)
    for piece in pieces:
        digest.update(len(piece).to_bytes(8, "little"))
        digest.update(piece)
    return digest.hexdigest()


def numbers(values: Iterable[float]) -> bytes:
    """Return some numbers to be sealed."""
    return array("d", values).tobytes()


def path(told: Told) -> tuple[tuple[float, float], ...]:
    """Return a path that was told."""
    return tuple((x, y) for x, y in told)


def packed(parts: Mapping[str, tuple[str, Told]]) -> bytes:
    """Return ``parts`` for the file; nothing for none."""
    if not parts:
        return b""
    text = json.dumps(parts, separators=(",", ":")).encode()
    return f"{STATE}:{sealed(text)}:".encode() + zlib.compress(text, 1)


def unpacked(data: bytes) -> Recalled:
    """Return what ``packed`` was given, nothing where another state of the program packed it or it can't be read."""
    try:
        state, seal, rest = data.split(b":", 2)
        if state.decode() != STATE:
            return {}
        text = zlib.decompressobj().decompress(rest, _MOST)
        return dict(json.loads(text)) if sealed(text) == seal.decode() else {}
    except (zlib.error, *UNREADABLE):
        return {}
