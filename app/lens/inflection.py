"""How Finnish words are inflected, as far as finding them in a text asks for it.

Finnish turns Pielavesi into Pielaveden, Turku into Turussa and Virtanen into Virtasen; Swedish and English add an s.
These are the common rules of consonant gradation and stems, kept on the safe side: they find too much rather than too
little.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

ENDING: Final = re.compile(
    r"i?(?:[aä]|t?t[aä]|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|n[aä]|([aeiouyäö])?n|h[aeiouyäö]n|seen|tt[aä]|t|i?en|j[aä]|s)?"
    r"(?:ni|si|ns[aä]|mme|nne|[aeiouyäö]n)?(?:kin|k[aä]{2}n|k[oö]|h[aä]n|p[aä])?"
)
_WEAKENING: Final = (
    ("kk", "k"),
    ("pp", "p"),
    ("tt", "t"),
    ("nk", "ng"),
    ("mp", "mm"),
    ("nt", "nn"),
    ("lt", "ll"),
    ("rt", "rr"),
    ("k", ""),
    ("p", "v"),
    ("t", "d"),
)
_VOWELS: Final = "aeiouyåäö"


def fold(text: str) -> str:
    """Return ``text`` as it is compared: composed, without case."""
    return unicodedata.normalize("NFC", text).casefold()


def stems(word: str, *, is_name: bool = False) -> set[str]:
    """Return what the inflected forms of ``word`` begin with.

    A name of a place may itself be a genitive ("Turun koulu"), so its base is sought too; a person's name is not.
    """
    word = fold(word)
    bases = {word}
    if not is_name and len(word) > 4 and word.endswith("n"):
        bases |= _nominatives(word[:-1])
    found = {stem for base in bases for stem in _inflected(base)}
    if not is_name and len(word) > 6:
        found.add(word[:-2])
    return found


def _inflected(base: str) -> Iterator[str]:
    yield base
    if len(base) < 3:
        return
    if base.endswith("nen"):
        yield from (base[:-3] + tail for tail in ("s", "se"))
    if base.endswith("si"):
        yield from (base[:-2] + tail for tail in ("de", "te"))
    if base.endswith("s"):
        yield from (base[:-1] + tail for tail in ("kse", base[-2], "de"))
        yield from (body + base[-2] * 2 for body in _strengthened(base[:-2]))
    if base.endswith("e"):
        yield from (body + "ee" for body in _strengthened(base[:-1]))
    body = base.rstrip(_VOWELS)
    tails = {base[len(body) :]}
    if base.endswith("i"):
        tails.add(base[len(body) : -1] + "e")
    for tail in tails - {""}:
        yield body + tail
        for strong, weak in _WEAKENING:
            if body.endswith(strong) and len(body) > len(strong):
                yield body.removesuffix(strong) + weak + tail
                break


def _strengthened(body: str) -> Iterator[str]:
    """Yield what the end of a stem becomes in the strong grade: kangas → kankaan, rinne → rinteen."""
    for strong, weak in _WEAKENING:
        if weak and body.endswith(weak):
            yield body.removesuffix(weak) + strong


def _nominatives(stem: str) -> set[str]:
    """Return what a genitive without its n may come from: turu → turku, lahde → lahti, pielavede → pielavesi."""
    found = {stem}
    body = stem.rstrip(_VOWELS)
    tail = stem[len(body) :]
    found |= {strong + tail for strong in _strengthened(body)}
    if body.endswith(("r", "l", "h")):
        found.add(body + "k" + tail)
    found |= {base[:-1] + "i" for base in tuple(found) if base.endswith("e")}
    return found | {base[:-2] + "si" for base in tuple(found) if base.endswith(("de", "te"))}
