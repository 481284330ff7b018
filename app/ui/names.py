"""A name as it is typed in one line, and its parts: given name, family name, and the year of birth where it is said.

Nothing is guessed that cannot be seen in the line: one word is a given name, and the family name somebody has already
stays the family name.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.errors import AppError
from app.models.dates import PartialDate

_PARTICLES: Final = frozenset({"af", "da", "de", "del", "der", "di", "du", "la", "le", "ten", "van", "von", "zu"})


@dataclass(frozen=True, slots=True)
class TypedName:
    """The parts of a typed line. ``born`` is None where the line says nothing of it."""

    given: str
    family: str
    born: PartialDate | None = None


def typed_name(text: str, family: str = "") -> TypedName:
    """Return the parts of ``text``; ``family`` is the family name the person has so far.

    A date or year at the end is when they were born. The last word is the family name, with the small words that
    belong to it.
    """
    words = text.split()
    born = _born(words)
    if born is not None:
        words = words[:-1]
    known = family.split()
    if (
        known
        and len(words) > len(known)
        and [each.casefold() for each in words[-len(known) :]] == [each.casefold() for each in known]
    ):
        return TypedName(" ".join(words[: -len(known)]), " ".join(words[-len(known) :]), born)
    if len(words) < 2:
        return TypedName(" ".join(words), "", born)
    at = len(words) - 1
    while at > 1 and words[at - 1].casefold() in _PARTICLES:
        at -= 1
    return TypedName(" ".join(words[:at]), " ".join(words[at:]), born)


def with_capitals(text: str) -> str:
    """Return a name that was typed without any capital with them, as the quick line takes it; any other as it is."""
    if text != text.lower():
        return text
    return " ".join(each if each in _PARTICLES else _capital(each) for each in text.split())


def _capital(word: str) -> str:
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))


def _born(words: list[str]) -> PartialDate | None:
    if not words or not any(sign.isdigit() for sign in words[-1]):
        return None
    try:
        return PartialDate.spoken(words[-1])
    except AppError:
        return None
