"""What a word that is being typed can become: words for people and things where one begins, names everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.i18n import Language
from app.lens.inflection import fold
from app.quickline.known import Names
from app.quickline.lexicon import Sort, lexicon

_BEGINNING: Final = re.compile(r"(?:^|[,;\n])\s*([^\W\d_][^,;\n]*)?$")
_WORD: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|[-’'])*$")
_FIRST: Final = (Sort.KIN, Sort.AGENCY, Sort.ROLE, Sort.TITLE)
_LATER: Final = (
    Sort.BOND,
    Sort.COUPLE,
    Sort.TITLE,
    Sort.STRENGTH,
    Sort.TWINS,
    Sort.HOME,
    Sort.FACT,
    Sort.AGENCY,
    Sort.KIN,
)


def completion(before: str, names: Names, language: Language) -> str:
    """Return what would follow the word at the end of ``before`` to make it whole, empty where nothing is known.

    A word that is whole already is left alone.
    """
    found = _WORD.search(before)
    if found is None:
        return ""
    typed = found[0]
    wanted = fold(typed)
    for word in _candidates(before, wanted, names, language):
        folded = fold(word)
        if folded == wanted:
            return ""
        if folded.startswith(wanted) and len(folded) == len(word):
            return word[len(typed) :]
    return ""


def _candidates(before: str, wanted: str, names: Names, language: Language) -> Iterator[str]:
    """Yield what may be meant, the likeliest first: one letter is nobody's name yet."""
    beginning = _BEGINNING.search(before)
    is_first = beginning is not None and " " not in (beginning[1] or "").strip()
    people, agencies = (
        (name for name in sorted(each, key=lambda name: (len(name), name)) if fold(name).startswith(wanted))
        for each in (names.people, names.agencies)
    )
    words = lexicon(language).beginning(wanted, _FIRST if is_first else _LATER)
    parts = (words, people, agencies) if is_first else (people, words, agencies)
    for part in parts:
        yield from part
