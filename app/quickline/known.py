"""The names of a case, found in a sentence in whatever form they stand there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.i18n import Language
from app.lens.inflection import ENDING, fold, stems
from app.quickline.lexicon import Form
from app.quickline.tokens import Shape, Token


@dataclass(frozen=True, slots=True)
class Found:
    """A name that stands in a sentence: the name as it is, over how many words, and in which form."""

    name: str
    length: int
    form: Form
    is_exact: bool = True


class Names:
    """Every name by which somebody can be called: given name, first given name, family name, both."""

    def __init__(self, people: Iterable[tuple[str, str]], agencies: Iterable[str] = ()) -> None:
        self._people: dict[str, tuple[str, ...]] = {}
        for given, family in people:
            for name in (given, given.split(" ")[0], family, f"{given.split(' ')[0]} {family}", f"{given} {family}"):
                if name.strip():
                    self._people[name.strip()] = tuple(fold(name).split())
        self._agencies = {name: tuple(fold(name).split()) for name in agencies if name.strip()}

    @property
    def people(self) -> tuple[str, ...]:
        """Return every name of a person."""
        return tuple(self._people)

    @property
    def agencies(self) -> tuple[str, ...]:
        """Return every name of an agency."""
        return tuple(self._agencies)

    def find(self, tokens: Sequence[Token], place: int) -> Found | None:
        """Return the person's name at ``place``: the longest one, as it is before inflected ones."""
        best: Found | None = None
        for name, words in self._people.items():
            found = _stands(name, words, tokens, place)
            if found is not None and (best is None or _rank(found) > _rank(best)):
                best = found
        return best

    def find_agency(self, tokens: Sequence[Token], place: int) -> Found | None:
        """Return the agency's name at ``place``, as it is."""
        best: Found | None = None
        for name, words in self._agencies.items():
            found = _stands(name, words, tokens, place)
            if found is not None and found.is_exact and (best is None or found.length > best.length):
                best = found
        return best


def _rank(found: Found) -> tuple[int, bool, bool]:
    return found.length, found.is_exact, found.form is Form.GENITIVE


def _stands(name: str, words: Sequence[str], tokens: Sequence[Token], place: int) -> Found | None:
    there = tokens[place : place + len(words)]
    if len(there) < len(words) or not words or any(token.shape is not Shape.WORD for token in there):
        return None
    texts = [fold(token.text).removesuffix(".") for token in there]
    if any(text != word for text, word in zip(texts[:-1], words[:-1], strict=True)):
        return None
    last, word = texts[-1], words[-1]
    if last == word:
        form = Form.EITHER if word.endswith(("s", "x", "z")) else Form.PLAIN
        return Found(name, len(words), form)
    if last in genitives(word):
        return Found(name, len(words), Form.GENITIVE, is_exact=False)
    return Found(name, len(words), Form.PLAIN, is_exact=False) if _is_inflected(last, word) else None


@lru_cache(4096)
def genitives(word: str) -> frozenset[str]:
    """Return the genitives of a folded name in the three languages."""
    finnish = {stem + ending for stem in _stems(word) for ending in ("n", "en", "in") if stem + ending != word}
    return frozenset(finnish | {f"{word}s", f"{word}’s", f"{word}'s", f"{word}’", f"{word}'", f"{word}:n", f"{word}:s"})


@lru_cache(4096)
def _stems(word: str) -> frozenset[str]:
    return frozenset(stem for stem in stems(word, is_name=True) if len(stem) > 1)


def _is_inflected(text: str, word: str) -> bool:
    return len(word) > 2 and any(
        text.startswith(stem) and ENDING.fullmatch(text[len(stem) :]) is not None for stem in _stems(word)
    )


def genitive(name: str, language: Language) -> str:
    """Return the genitive of a name as it is written."""
    if language is Language.SV:
        return name if name.endswith(("s", "x", "z")) else f"{name}s"
    if language is Language.EN:
        return f"{name}’s"
    if name.endswith("nen"):
        return f"{name[:-3]}sen"
    if name[-1:].lower() not in "aeiouyåäö":
        return f"{name}in"
    for strong in ("kk", "pp", "tt"):
        if name[:-1].endswith(strong):
            return f"{name[:-2]}{name[-1]}n"
    return f"{name}n"
