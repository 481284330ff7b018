"""A hand that goes over the words of one sentence: it takes what it knows and remembers what it passed over."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from app.errors import AppError
from app.models.dates import PartialDate, Precision
from app.quickline.intention import Named, Ref, Span, When
from app.quickline.known import Names
from app.quickline.lexicon import PARENTS, Entry, Form, Lexicon, Sort
from app.quickline.senses import Fact
from app.quickline.tokens import Shape, Token, loosened

_SEASONS: Final = {Fact.SPRING: 21, Fact.SUMMER: 22, Fact.AUTUMN: 23, Fact.WINTER: 24}
_MEANT: Final = {
    Fact.ABOUT: Precision.ABOUT,
    Fact.BEFORE: Precision.BEFORE,
    Fact.AFTER: Precision.AFTER,
}
_DASHES: Final = frozenset("-–—")
_PARTICLES: Final = frozenset({"von", "af", "de", "van", "der", "al", "el", "la", "da", "di"})

_YEARS: Final = range(1800, 2200)
_MOST_LOWER: Final = 2
"""Words without a capital that can be a name: a given name and a family name."""


class Reader:
    """Reads ``tokens`` with the words of ``lexicon`` and the ``names`` of the case. ``unclear`` is what nobody took."""

    def __init__(self, tokens: Sequence[Token], lexicon: Lexicon, names: Names) -> None:
        self.lexicon, self.names = lexicon, names
        self.tokens = tuple(part for token in tokens for part in self._parts(token))
        self.place = 0
        self.unclear: list[Token] = []

    def _parts(self, token: Token) -> tuple[Token, ...]:
        """Part two people joined by a hyphen; a name or a word with one in it stays whole."""
        if token.shape is not Shape.WORD or "-" not in token.text:
            return (token,)
        parts = loosened(token)
        if self.lexicon.find((token,), 0, frozenset(Sort)) or self.names.find((token,), 0):
            return (token,)
        is_each = all(
            part.text == "-" or self.names.find((part,), 0) or self.lexicon.find((part,), 0, {Sort.KIN})
            for part in parts
        )
        return parts if is_each else (token,)

    # --- where the hand is ------------------------------------------------------------------------------------------

    @property
    def is_done(self) -> bool:
        """Say whether nothing is left."""
        return self.place >= len(self.tokens)

    @property
    def token(self) -> Token | None:
        """Return what is next."""
        return None if self.is_done else self.tokens[self.place]

    def pass_over(self) -> None:
        """Leave what is next as not understood."""
        self.unclear.append(self.tokens[self.place])
        self.place += 1

    def peek(self, *sorts: Sort, name: str = "") -> Entry | None:
        """Return the entry that is next, if it is of one of ``sorts``."""
        return self.lexicon.find(self.tokens, self.place, sorts, name)

    def take(self, *sorts: Sort, name: str = "") -> Entry | None:
        """Take the entry that is next, if it is of one of ``sorts``."""
        entry = self.peek(*sorts, name=name)
        if entry is not None:
            self.place += len(entry.words)
        return entry

    def fact(self, *facts: Fact) -> Fact | None:
        """Take one of ``facts``, if it is next."""
        for fact in facts:
            if self.take(Sort.FACT, name=fact):
                return fact
        return None

    def fillers(self) -> None:
        """Take what says nothing: new, is, was."""
        while self.fact(Fact.FILLER):
            pass

    def take_after_fillers(self, *sorts: Sort) -> Entry | None:
        """Take the next entry of ``sorts``; little words before it say nothing, unless they are its beginning."""
        start = self.place
        while (entry := self.take(*sorts)) is None:
            if self.fact(Fact.FILLER) is None:
                self.place = start
                return None
        return entry

    def dash(self) -> bool:
        """Take a dash."""
        token = self.token
        if token is not None and token.text in _DASHES:
            self.place += 1
            return True
        return False

    # --- people -----------------------------------------------------------------------------------------------------

    def somebody(self) -> tuple[Ref, Form] | None:
        """Take whoever is meant, with the form of the last word: "Aino", "Ainon isän sisko", "mummo"."""
        start = self.place
        name, kins, form = "", tuple[str, ...](), Form.PLAIN
        found = self.names.find(self.tokens, self.place)
        entry = self.take_kin()
        if entry is not None and (found is None or not found.is_exact):
            kins, form = entry.names, entry.form
        elif found is not None:
            self.place, name, form = start + found.length, found.name, found.form
        else:
            self.place = start
            return None
        while form is not Form.PLAIN:
            before = self.place
            self.fillers()
            entry = self.take_kin()
            if entry is None:
                self.place = before
                break
            kins, form = (*kins, *entry.names), entry.form
        return Ref(name, kins), form

    def take_kin(self) -> Entry | None:
        """Take a word for a relative; one that begins a longer word isn't one: "child health clinic".

        A single letter that is written with a point is an abbreviation of a fact.
        """
        token = self.token
        if token is not None and token.text.endswith(".") and len(token.text) == 2:
            return None
        longest = self.peek(Sort.KIN, Sort.AGENCY, Sort.TITLE)
        return self.take(Sort.KIN) if longest is not None and longest.sort is Sort.KIN else None

    def name(self, *, is_first_free: bool = True) -> Named | None:
        """Take a name; None where none is next. A name in small letters gets its capitals."""
        token = self.token
        if self.fact(Fact.UNNAMED):
            return Named()
        if token is None or token.shape is not Shape.WORD:
            return None
        is_capital = token.is_capital
        if not is_capital and (not is_first_free or self._means_something()):
            return None
        parts = [token.text]
        self.place += 1
        while (part := self._further(parts, is_capital=is_capital)) is not None:
            parts.append(part)
            self.place += 1
        return named(parts)

    def _further(self, parts: Sequence[str], *, is_capital: bool) -> str | None:
        token = self.token
        if token is None or token.shape is not Shape.WORD or self._is_companion():
            return None
        if is_capital:
            is_more = token.is_capital and self.peek(Sort.FACT) is None
            is_more = is_more or token.text in _PARTICLES
        else:
            is_more = not token.is_capital and len(parts) < _MOST_LOWER and not self._means_something()
        return token.text if is_more else None

    def _is_companion(self) -> bool:
        """Say whether somebody the case knows is next, with whom something is said: "Tiinan kanssa"."""
        found = self.names.find(self.tokens, self.place)
        return found is not None and bool(
            self.lexicon.find(self.tokens, self.place + found.length, {Sort.FACT}, Fact.WITH)
        )

    def _means_something(self) -> bool:
        return self.peek(*Sort) is not None

    # --- time -------------------------------------------------------------------------------------------------------

    def when(self, *, takes_age: bool = True) -> When | None:
        """Take a date, a year of two digits or an age."""
        start = self.place
        meant = Precision.EXACT
        if (before := self.fact(*_MEANT)) is not None:
            meant = _MEANT[before]
        season = self.fact(*_SEASONS)
        found = self._number(meant, _SEASONS[season] if season else None, takes_age=takes_age)
        if found is None:
            self.place = start
        return found

    def _number(self, meant: Precision, season: int | None, *, takes_age: bool) -> When | None:
        token = self.token
        if token is None or token.shape not in {Shape.NUMBER, Shape.DATE}:
            return None
        self.place += 1
        if token.shape is Shape.DATE:
            return _typed_date(token.text, meant)
        number, end = int(token.text), self.place
        self.dash()
        if takes_age and self.fact(Fact.AGE):
            return When(age=number) if number < 123 else None
        self.place = end
        if len(token.text) == 2 and season is None and meant is Precision.EXACT:
            return When(short=number)
        if len(token.text) == 4 and number in _YEARS:
            return When(date=PartialDate(number, season, precision=meant))
        return None

    def span(self) -> Span | None:
        """Take a stretch of time: 2018, 2018-2020, 2018-, -2020, since 2018, until 2020."""
        start = self.place
        if self.fact(Fact.FROM):
            since = self.when(takes_age=False)
            until = self.when(takes_age=False) if since and (self.dash() or self.fact(Fact.UNTIL)) else None
        elif self.dash() or self.fact(Fact.UNTIL):
            since, until = None, self.when(takes_age=False)
        else:
            since = self.when(takes_age=False)
            until = self.when(takes_age=False) if since and (self.dash() or self.fact(Fact.UNTIL)) else None
            if since and self.fact(Fact.UNTIL):
                since, until = None, since
            else:
                self.fact(Fact.FROM)
        if since is None and until is None:
            self.place = start
            return None
        return Span(since, until)


def _typed_date(text: str, meant: Precision) -> When | None:
    try:
        date = PartialDate.spoken(text)
    except AppError:
        return None
    if date is None:
        return None
    return When(date=PartialDate(date.year, date.month, date.day, meant))


def named(parts: Sequence[str]) -> Named:
    """Return the name that ``parts`` are: the last is the family name, with the little words before it."""
    proper = [part if part in _PARTICLES else _capital(part.removesuffix(".")) for part in parts]
    if len(proper) == 1:
        return Named(given=proper[0])
    cut = len(proper) - 1
    while cut > 1 and proper[cut - 1] in _PARTICLES:
        cut -= 1
    return Named(" ".join(proper[:cut]), " ".join(proper[cut:]))


def _capital(part: str) -> str:
    if part[:1].isupper():
        return part
    return "-".join(piece[:1].upper() + piece[1:] for piece in part.split("-"))


def is_parents(ref: Ref) -> bool:
    """Say whether somebody's parents are meant, both of them."""
    return bool(ref.kins) and ref.kins[-1] == "parent" and ref.kins[-1] in PARENTS
