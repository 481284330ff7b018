"""Whether a free text mentions a name, a place, a number, in whatever case it is inflected.

It errs on the safe side: a text held back for nothing can be let through in other words, an address that slipped
through can't be called back.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from app.lens.inflection import ENDING, fold, stems
from app.lens.places import COMMON_WORDS, names_of_municipality

WORD: Final = re.compile(r"[^\W_]+")
_DIGITS: Final = re.compile(r"\+?\d[\d\s().\-]{4,}\d")
_CODE: Final = re.compile(r"(?<!\d)\d{6}[-+a-fu-y]\d{3}[0-9a-y](?![^\W_])", re.IGNORECASE)
_PREFIX_IS_ENOUGH: Final = 5
_PHONE_DIGITS: Final = 6


Phrase = tuple[tuple[str, ...], str, bool]
"""The words sought, what would stand in their place, and whether they are a person's name."""


class Mentions:
    """A set of things that a text may mention, each with what would stand in its place.

    Looking up costs by the words of the text, not by how many things are sought.
    """

    def __init__(self) -> None:
        self._phrases: dict[str, list[Phrase]] = {}
        self._stems: dict[str, set[str]] = {}
        self._numbers: set[str] = set()
        self._literals: set[str] = set()
        self._begun: dict[str, list[Phrase]] = {}
        self._has_codes = False

    def __bool__(self) -> bool:
        """Say whether anything is sought."""
        return bool(self._phrases or self._numbers or self._literals or self._has_codes)

    def add_words(self, phrase: str, instead: str = "", *, is_name: bool = False) -> None:
        """Seek the words of ``phrase`` one after the other, however inflected; a name not as the start of a word."""
        words = tuple(fold(word) for word in WORD.findall(unicodedata.normalize("NFC", phrase)))
        if not words:
            return
        for word in words:
            self._stems.setdefault(word, set()).update(stems(word, is_name=is_name))
        for stem in self._stems[words[0]]:
            known = self._phrases.setdefault(stem, [])
            if (words, instead, is_name) not in known:
                known.append((words, instead, is_name))
        self._begun.clear()

    def add_name(self, name: str, instead: str = "") -> None:
        """Seek a person's name: whole, and each part of it by itself."""
        self.add_words(name, instead, is_name=True)
        for part in WORD.findall(name):
            if len(part) > 1:
                self.add_words(part, instead, is_name=True)

    def add_title(self, title: str, instead: str = "") -> None:
        """Seek what an agency is called: by the words that are its own, not by "school" or "clinic"."""
        own = [word for word in WORD.findall(title) if fold(word) not in COMMON_WORDS and not word.isdigit()]
        telling = [word for word in own if len(word) >= _PREFIX_IS_ENOUGH] or own[:1]
        for word in telling:
            self.add_words(word, instead)
        if len(WORD.findall(title)) > 1:
            self.add_words(title, instead)

    def add_municipality(self, name: str, instead: str = "") -> None:
        """Seek a municipality under its Finnish and its Swedish name."""
        for each in names_of_municipality(name):
            self.add_words(each, instead)

    def add_address(self, address: str, instead: str = "", *, is_whole: bool = True) -> None:
        """Seek the street of an address, and its postal code and post town where it ``is_whole``."""
        for part in re.split(r"[,;\n]", address)[: None if is_whole else 1]:
            street: list[str] = []
            for word in WORD.findall(part):
                if word.isdigit() and len(word) >= _PREFIX_IS_ENOUGH:
                    self.add_words(word, instead)
                if word[0].isdigit():
                    self._add_street(street, instead)
                    street = []
                else:
                    street.append(word)
            self._add_street(street, instead)

    def _add_street(self, words: list[str], instead: str) -> None:
        telling = [word for word in words if fold(word) not in COMMON_WORDS and len(word) > 2]
        for word in telling:
            if len(words) == 1 or len(word) > _PREFIX_IS_ENOUGH:
                self.add_words(word, instead)
        if telling:
            self.add_words(" ".join(words), instead)

    def add_number(self, number: str, instead: str = "") -> None:
        """Seek a telephone number however it is spaced, with or without the country's code."""
        digits = _national(number)
        if len(digits) >= _PHONE_DIGITS:
            self._numbers.add(digits)
        else:
            self.add_words(number, instead)

    def add_literal(self, text: str) -> None:
        """Seek an e-mail address or the like, letter by letter."""
        if text.strip():
            self._literals.add(fold(text.strip()))

    def add_identity_codes(self) -> None:
        """Seek whatever has the form of a personal identity code, whoever's it is."""
        self._has_codes = True

    def found_in(self, text: str) -> bool:
        """Say whether ``text`` mentions any of them."""
        if not text or not self:
            return False
        folded = fold(text)
        words = WORD.findall(folded)
        begins = [place for place, word in enumerate(words) if self._begun_by(word)]
        return self._has_mark(folded) or any(self._hit_at(words, place) for place in begins)

    def replaced(self, text: str, number: str) -> str:
        """Return ``text`` with every mention replaced by its stand-in, numbers and literals by ``number``."""
        text = unicodedata.normalize("NFC", text)
        parts: list[str] = []
        end = 0
        for first, last, instead in self._hits(text):
            parts += [text[end:first], instead]
            end = last
        text = "".join([*parts, text[end:]])
        for literal in self._literals:
            text = re.sub(re.escape(literal), number, text, flags=re.IGNORECASE)
        return _DIGITS.sub(lambda run: number if _national(run[0]) in self._numbers else run[0], text)

    def _has_mark(self, folded: str) -> bool:
        """Say whether a number or a literal is in a text that was folded."""
        if any(literal in folded for literal in self._literals) or (self._has_codes and _CODE.search(folded)):
            return True
        runs = [_national(run[0]) for run in _DIGITS.finditer(folded)] if self._numbers else []
        lengths = {len(number) for number in self._numbers} if runs else set[int]()
        return any(
            run[first : first + length] in self._numbers
            for run in runs
            for length in lengths
            for first in range(len(run) - length + 1)
        )

    def _hits(self, text: str) -> Iterator[tuple[int, int, str]]:
        words = list(WORD.finditer(text))
        folded = [fold(word[0]) for word in words]
        place = 0
        while place < len(words):
            found = self._hit_at(folded, place)
            if found:
                count, instead = found
                yield words[place].start(), words[place + count - 1].end(), instead
            place += found[0] if found else 1

    def _hit_at(self, words: list[str], place: int) -> tuple[int, str] | None:
        """Return how many words from ``place`` on are mentioned, the longest phrase first, and their stand-in."""
        best: tuple[int, str] | None = None
        for phrase, instead, is_name in self._begun_by(words[place]):
            following = words[place + 1 : place + len(phrase)]
            is_hit = len(following) == len(phrase) - 1 and all(
                self._is_form(one, sought, is_name=is_name) for one, sought in zip(following, phrase[1:], strict=True)
            )
            if is_hit and (best is None or len(phrase) > best[0]):
                best = len(phrase), instead
        return best

    def _begun_by(self, word: str) -> list[Phrase]:
        """Return the phrases whose first word ``word`` is a form of; words come again and again, so it is kept."""
        if word not in self._begun:
            near = (entry for length in range(1, len(word) + 1) for entry in self._phrases.get(word[:length], ()))
            self._begun[word] = [entry for entry in near if self._is_form(word, entry[0][0], is_name=entry[2])]
        return self._begun[word]

    def _is_form(self, word: str, sought: str, *, is_name: bool) -> bool:
        for stem in self._stems[sought]:
            if word.startswith(stem):
                is_prefix_enough = not is_name and len(stem) >= _PREFIX_IS_ENOUGH
                if is_prefix_enough or ENDING.fullmatch(word, len(stem)):
                    return True
        return False


def _national(number: str) -> str:
    """Return the digits of a telephone number without the country's code and the leading nought."""
    digits = re.sub(r"\D", "", number)
    if number.strip().startswith("+358"):
        digits = digits.removeprefix("358")
    elif digits.startswith("00358"):
        digits = digits.removeprefix("00358")
    return digits.lstrip("0")
