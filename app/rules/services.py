"""Which services of the directory fit a need, by words: a help to remember them, never a judgement of need."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from app.lens.directoryview import ServiceView

_WORD: Final = re.compile(r"\w+")
_LEAST: Final = 3
_STEM: Final = 4
_ENDING: Final = 4
_EVERYWHERE: Final = frozenset(
    (
        *("and", "the", "for", "with", "from", "are", "has", "that", "who", "her", "his", "child", "needs", "need"),
        *("ja", "on", "ei", "että", "tai", "kun", "sekä", "joka", "jotta", "hän", "hänen", "ovat", "lapsi", "lapsen"),
        *("lapset", "lasten", "tarvitsee", "tarvitsevat", "tuki", "tukea", "saa", "voi", "ilman", "olla"),
        *("och", "att", "för", "med", "som", "det", "den", "har", "barn", "barnet", "barnets", "behöver", "stöd"),
    )
)
"""Words that stand in most needs and so tell one service from another nowhere."""


def fitting(services: Iterable[ServiceView], need: str) -> tuple[ServiceView, ...]:
    """Return the services that mention a word of ``need`` in any of its forms, those that fit best first.

    What a service is said to be for counts for more than its name, and its name for more than its contents. A need
    without a word to go by has no fitting service.
    """
    sought = [word for word in _words(need) if word not in _EVERYWHERE]
    scored = [(_score(one, sought), at, one) for at, one in enumerate(services)]
    return tuple(one for score, _, one in sorted(scored, key=lambda each: (-each[0], each[1])) if score)


def holding(services: Iterable[ServiceView], typed: str) -> tuple[ServiceView, ...]:
    """Return the services that hold every one of the ``typed`` beginnings of words, in their order; all for none."""
    sought = [word.casefold() for word in _WORD.findall(typed)]
    kept: list[ServiceView] = []
    for one in services:
        said = " ".join((one.name, one.needs, one.content, one.criteria, one.area, one.contact, one.address))
        here = [word.casefold() for word in _WORD.findall(said)]
        if all(any(word.startswith(each) for word in here) for each in sought):
            kept.append(one)
    return tuple(kept)


def _score(one: ServiceView, sought: Sequence[str]) -> int:
    weighed = ((4, one.needs), (2, one.name), (1, f"{one.content} {one.criteria}"))
    said = [(weight, _words(text)) for weight, text in weighed]
    return sum(weight for word in sought for weight, here in said if any(_is_same(word, each) for each in here))


def _words(text: str) -> tuple[str, ...]:
    found = (word.casefold() for word in _WORD.findall(text))
    return tuple(dict.fromkeys(word for word in found if len(word) >= _LEAST and not word.isdecimal()))


def _is_same(one: str, other: str) -> bool:
    """Say whether two words are forms of one, or one is part of the other's compound.

    Forms begin alike for all but an ending of up to four letters; a short Finnish word in -i changes even that ("uni",
    "unta").
    """
    short, long = sorted((one, other), key=len)
    alike = next((at for at, sign in enumerate(short) if sign != long[at]), len(short))
    is_begun = alike == len(short) and len(long) - alike <= _ENDING
    is_form = alike >= _STEM and alike >= len(short) - 3 and len(long) - alike <= _ENDING
    is_bent = short.endswith("i") and alike == len(short) - 1 < _STEM and long[alike] in "et" and len(long) <= 6
    return is_begun or is_form or is_bent or (len(short) > _STEM and short in long)
