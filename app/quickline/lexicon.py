"""The words of all three languages in one table, the window's own first; and how their genitives are made."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import product
from types import ModuleType
from typing import Final

from app.i18n import Language
from app.lens.inflection import fold
from app.quickline.senses import KIN, Way
from app.quickline.tokens import Token
from app.quickline.words import en, fi, sv

TABLES: Final[Mapping[Language, ModuleType]] = {Language.FI: fi, Language.SV: sv, Language.EN: en}
_LONGEST: Final = 3
"""Letters in a row that are still read as relatives."""


class Sort(StrEnum):
    """Of what sort a word is: the tables of ``words``, in the order in which a word of two sorts is looked for."""

    KIN = "KIN"
    ROLE = "ROLES"
    AGENCY = "AGENCIES"
    TITLE = "TITLES"
    BOND = "BONDS"
    COUPLE = "COUPLES"
    TWINS = "TWINS"
    STRENGTH = "STRENGTHS"
    FLOW = "FLOWS"
    HOME = "HOMES"
    FACT = "FACTS"


class Form(StrEnum):
    """In which form a word stands; one letter for a relative can be either."""

    PLAIN = "plain"
    GENITIVE = "genitive"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class Entry:
    """A spelling and what it means: the name in its table; several for letters in a row, each a step further."""

    sort: Sort
    names: tuple[str, ...]
    words: tuple[str, ...]
    form: Form
    language: Language

    @property
    def name(self) -> str:
        """Return the meaning's name in its table."""
        return self.names[-1]

    @property
    def text(self) -> str:
        """Return the spelling."""
        return " ".join(self.words)


class Lexicon:
    """Looks words up, those of ``language`` before the same spelling of another."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._by_first: dict[str, list[Entry]] = defaultdict(list)
        order = [language, *(other for other in Language if other is not language)]
        for each in order:
            for entry in _entries(each):
                self._by_first[entry.words[0]].append(entry)
        rank = {each: place for place, each in enumerate(order)}
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: (-len(entry.words), rank[entry.language], list(Sort).index(entry.sort)))

    def find(self, tokens: Sequence[Token], place: int, sorts: Collection[Sort], name: str = "") -> Entry | None:
        """Return the longest entry of one of ``sorts`` that stands at ``place``, with this ``name`` if one is given."""
        if not 0 <= place < len(tokens):
            return None
        for first in _spellings(tokens[place]):
            for entry in self._by_first.get(first, ()):
                if entry.sort in sorts and (not name or entry.name == name) and _stands(entry, tokens, place):
                    return entry
        return None

    def knows(self, token: Token) -> bool:
        """Say whether a word by itself means anything but a relative by one letter."""
        return any(len(each.words) == 1 for spelling in _spellings(token) for each in self._by_first.get(spelling, ()))

    def beginning(self, typed: str, sorts: Collection[Sort]) -> Iterator[str]:
        """Yield the spellings of the own language that begin with ``typed``, in the order of the tables."""
        for entry in _entries(self.language):
            if entry.sort in sorts and entry.form is not Form.EITHER and entry.text.startswith(typed):
                yield entry.text


def _spellings(token: Token) -> tuple[str, ...]:
    text = fold(token.text).replace("'", "’")
    return (text, text[:-1]) if text.endswith(".") and len(text) > 1 else (text,)


def _stands(entry: Entry, tokens: Sequence[Token], place: int) -> bool:
    rest = tokens[place + 1 : place + len(entry.words)]
    return len(rest) == len(entry.words) - 1 and all(
        word in _spellings(token) for word, token in zip(entry.words[1:], rest, strict=True)
    )


def spelled(sort: Sort, name: str, language: Language) -> tuple[str, str]:
    """Return the word that something is written with, and its genitive (only relatives have one)."""
    table: Mapping[str, str] = getattr(TABLES[language], sort.value)
    plain, _, genitive = table[name].split("|")[0].partition("/")
    return plain, genitive or _genitive(plain, language)


@cache
def _entries(language: Language) -> tuple[Entry, ...]:
    module = TABLES[language]
    found: list[Entry] = []
    for sort in Sort:
        table: Mapping[str, str] = getattr(module, sort.value)
        for name, spellings in table.items():
            for spelling in spellings.split("|"):
                plain, _, genitive = spelling.partition("/")
                found.append(_entry(sort, (name,), plain, Form.PLAIN, language))
                if sort in {Sort.KIN, Sort.ROLE}:
                    made = genitive or _genitive(plain, language)
                    found.append(_entry(sort, (name,), made, Form.GENITIVE, language))
    whole = {entry.text for entry in found if entry.sort is Sort.KIN}
    found += [entry for entry in _short(module, language) if entry.text not in whole]
    return tuple(found)


def _entry(sort: Sort, names: tuple[str, ...], text: str, form: Form, language: Language) -> Entry:
    return Entry(sort, names, tuple(fold(text).split()), form, language)


def _genitive(plain: str, language: Language) -> str:
    if language is Language.FI:
        return f"{plain}n"
    if language is Language.SV:
        return plain if plain.endswith(("s", "x", "z")) else f"{plain}s"
    return f"{plain}’s"


def _short(module: ModuleType, language: Language) -> Iterator[Entry]:
    letters: Mapping[str, str] = module.SHORT
    through: Collection[str] = module.SHORT_WAYS
    for length in range(1, _LONGEST + 1):
        for signs in product(letters, repeat=length):
            if all(sign in through for sign in signs[:-1]):
                names = tuple(letters[sign] for sign in signs)
                yield _entry(Sort.KIN, names, "".join(signs), Form.EITHER, language)


@cache
def lexicon(language: Language) -> Lexicon:
    """Return the words with ``language`` first."""
    return Lexicon(language)


PARENTS: Final = frozenset(name for name, kin in KIN.items() if kin.last.way is Way.PARENT)
"""The words for parents of any kind."""
