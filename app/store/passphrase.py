"""Passphrases: how long one would hold, and new ones made of everyday words.

The estimate counts what a guesser who knows the usual tricks would have to try, in bits: words of our own lists,
common passwords, runs, repeats and years first, and letter by letter what is left. Better too low than too high.
With SQLCipher's 256 000 rounds a guess costs so much that some 50 bits hold for years against a well-equipped guesser.
"""

from __future__ import annotations

import math
import re
import secrets
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from app.errors import AppError
from app.i18n import RESOURCES, Language, Text, mark

LEAST_LENGTH: Final = 12
FEWEST_WORDS: Final = 4
MOST_WORDS: Final = 6
_LISTS: Final = {Language.FI: "passphrase_fi.txt", Language.SV: "passphrase_sv.txt"}
_SEPARATORS: Final = " -_.,+"
_FIRST_GUESSES: Final = (
    "salasana salalause tunnussana password passphrase lösenord lösenfras qwerty admin administrator welcome letmein"
    " lähipiiri lahipiiri suomi finland helsinki perhe koulu kirjaudu kissa koira äiti mamma pappa moikka terve hello"
    " lastensuojelu sosiaali socialen barnskydd hemligt salainen kesä talvi kevät syksy sommar vinter iloveyou master"
    " tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu"
)
_COMMON: Final = frozenset(_FIRST_GUESSES.split())
_RUNS: Final = ("abcdefghijklmnopqrstuvwxyzåäö", "qwertyuiopå", "asdfghjklöä", "zxcvbnm", "1234567890", "0123456789")
_VOWELS: Final = frozenset("aeiouyåäö")
_MEASURED: Final = 100  # letters; what comes after does not make a strong one stronger


class Strength(StrEnum):
    """How long a passphrase holds against somebody who has the file and time."""

    VERY_WEAK = "very weak"
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"
    VERY_STRONG = "very strong"

    @property
    def label(self) -> Text:
        """Return the strength in words."""
        return {
            "very weak": mark("Very weak", "passphrase"),
            "weak": mark("Weak", "passphrase"),
            "fair": mark("Fair", "passphrase"),
            "strong": mark("Strong", "passphrase"),
            "very strong": mark("Very strong", "passphrase"),
        }[self.value]


_LEAST_BITS: Final = (
    (60.0, Strength.VERY_STRONG),
    (48.0, Strength.STRONG),
    (38.0, Strength.FAIR),
    (26.0, Strength.WEAK),
)


_PROMISED: Final = {4: 38.0, 5: 48.0, 6: 60.0}
"""Bits that a suggestion of so many words has at least: fair, strong, very strong."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a passphrase is worth: ``bits`` of chance, and whether it is ``long_enough`` to be taken at all."""

    bits: float
    is_long_enough: bool

    @property
    def strength(self) -> Strength:
        """Return the word for it."""
        if not self.is_long_enough:
            return Strength.VERY_WEAK
        return next((strength for least, strength in _LEAST_BITS if self.bits >= least), Strength.VERY_WEAK)

    @property
    def is_enough(self) -> bool:
        """Say whether a case may be kept behind it."""
        return self.strength is not Strength.VERY_WEAK


def estimate(passphrase: str) -> Estimate:
    """Return what ``passphrase`` is worth."""
    typed = unicodedata.normalize("NFC", passphrase)
    return Estimate(_bits(typed[:_MEASURED]), len(typed) >= LEAST_LENGTH)


def refuse_weak(passphrase: str) -> None:
    """Raise ``AppError`` for a passphrase too short or too easily guessed to keep a case behind."""
    measured = estimate(passphrase)
    if not measured.is_long_enough:
        raise AppError(
            mark("The passphrase is too short: it needs at least {least} characters. Nothing was changed."),
            mark("Four or more words make a good one; the program can suggest some."),
            least=LEAST_LENGTH,
        )
    if not measured.is_enough:
        raise AppError(
            mark("This passphrase is too easy to guess. Nothing was changed."),
            mark("Four or more words make a good one; the program can suggest some."),
        )


def suggest(language: Language = Language.FI, count: int = 5) -> str:
    """Return ``count`` different words (four to six) in ``language``, drawn by the system's own chance, with hyphens.

    There are Finnish and Swedish lists; any other language gets Finnish words. Words that happen to be guessed more
    easily together than so many words promise (several that are common in passphrases) are drawn again.
    """
    if not FEWEST_WORDS <= count <= MOST_WORDS:
        raise ValueError("a passphrase has four to six words")
    while True:
        drawn = "-".join(secrets.SystemRandom().sample(words(language), count))
        if estimate(drawn).bits >= _PROMISED[count]:
            return drawn


@cache
def words(language: Language) -> tuple[str, ...]:
    """Return the words that passphrases in ``language`` are made of."""
    path = RESOURCES / "vocabulary" / _LISTS.get(language, _LISTS[Language.FI])
    return tuple(line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#"))


@cache
def _word_bits() -> dict[str, float]:
    worth: dict[str, float] = {}
    for language in _LISTS:
        for word in words(language):
            worth[word] = math.log2(len(words(language)))
    return {**worth, **dict.fromkeys(_COMMON, 6.0)}


def _bits(text: str) -> float:
    """Return the cheapest way to guess ``text`` piece by piece."""
    for length in range(1, len(text) // 2 + 1):
        if len(text) % length == 0 and text == text[:length] * (len(text) // length):
            return _bits(text[:length]) + math.log2(len(text) // length)
    letter_bits = _letter_bits(text)
    cheapest = [0.0]
    for end in range(1, len(text) + 1):
        ways = [cheapest[end - 1] + letter_bits[end - 1]]
        ways += [
            cheapest[start] + worth
            for start in range(end - 2)
            if (worth := _piece_bits(text[start:end], is_again=text[start:end] in text[:start])) is not None
        ]
        cheapest.append(min(ways))
    return cheapest[-1]


def _piece_bits(piece: str, *, is_again: bool) -> float | None:
    """Return what a known piece costs to guess, None where it is none; a piece said before costs next to nothing."""
    if is_again:
        return 2.0
    lower = piece.lower()
    capitals = 0.0 if piece == lower else 1.0
    if lower in _word_bits():
        return _word_bits()[lower] + capitals
    if any(lower in run or lower[::-1] in run for run in _RUNS):
        return 5.0 + math.log2(len(piece)) + capitals
    if len(set(piece)) == 1:
        return 5.0 + math.log2(len(piece))
    if re.fullmatch(r"(19|20)\d\d", piece):
        return 7.0
    return None


def _letter_bits(text: str) -> list[float]:
    """Return what each character costs by itself: less where it stands in something like a word."""
    bits = [4.5] * len(text)
    for place, character in enumerate(text):
        if character in _SEPARATORS:
            bits[place] = 1.0
        elif character.isdigit():
            bits[place] = 3.3
    for run in re.finditer(r"[^\W\d_]+", text):
        letters = run.group()
        like_a_word = len(letters) >= 4 and sum(letter in _VOWELS for letter in letters.lower()) >= 0.3 * len(letters)
        mixed = letters[1:] != letters[1:].lower()
        cost = 2.6 if like_a_word and not mixed else 5.5 if mixed else 4.5
        bits[run.start() : run.end()] = [cost] * len(letters)
    return bits
