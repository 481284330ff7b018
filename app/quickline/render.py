"""An intention written as a sentence, in the words it would be typed with: the examples that teach are made so."""

from __future__ import annotations

from collections.abc import Iterable

from app.i18n import Language
from app.models.dates import SEASONS, PartialDate, Precision
from app.models.kinds import Gender, ParentageKind
from app.quickline.intention import (
    About,
    CloseOne,
    Couple,
    Facts,
    Intention,
    Living,
    Named,
    Network,
    Ref,
    Relation,
    Relative,
    Span,
    Twins,
    When,
    Worker,
)
from app.quickline.known import genitive
from app.quickline.lexicon import Sort, spelled
from app.quickline.senses import HOMES, TWINS, Fact

_SEASONS = {21: Fact.SPRING, 22: Fact.SUMMER, 23: Fact.AUTUMN, 24: Fact.WINTER}
_BESIDE = {
    (language, is_move): (before, Fact.TO if is_move else Fact.AT)
    for language, lives, moves in (
        (Language.FI, Fact.AT, Fact.TO),
        (Language.SV, Fact.AT, Fact.TO),
        (Language.EN, Fact.WITH, Fact.TO),
    )
    for is_move, before in ((False, lives), (True, moves))
}
"""The word before, and the word after those with whom somebody lives or to whom they move."""
_MEANT = {Precision.ABOUT: Fact.ABOUT, Precision.BEFORE: Fact.BEFORE, Precision.AFTER: Fact.AFTER}


def rendered(intention: Intention, language: Language) -> str:
    """Return ``intention`` as a sentence of ``language``; reading it gives the same intention again."""
    return " ".join(part for part in _Writer(language).parts(intention) if part)


class _Writer:
    """Writes in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def parts(self, said: Intention) -> Iterable[str]:
        """Yield the parts of a sentence."""
        match said:
            case Relative():
                yield from self.relative(said)
            case Couple():
                yield from self.between(said.a, said.b, self.word(Sort.COUPLE, said.word))
                yield self.span(said.span)
            case Relation():
                yield from self.between(said.a, said.b, self.word(Sort.BOND, said.kind))
                yield self.span(said.span)
                yield self.fact(Fact.UNCERTAIN) if said.is_uncertain else ""
            case Twins():
                yield from self.between(said.people[0], said.people[-1], self.twins(said))
            case Network():
                yield from self.network(said)
            case Worker():
                yield from (self.word(Sort.TITLE, said.title), self.name(said.name))
            case CloseOne():
                yield from (self.word(Sort.ROLE, said.role), said.name.full, *self.facts(said.facts))
            case About():
                yield from (self.somebody(said.who), said.name.full, *self.facts(said.facts))
            case Living():
                yield from self.living(said)

    def word(self, sort: Sort, name: str) -> str:
        """Return a word of a table."""
        return spelled(sort, name, self.language)[0]

    def fact(self, fact: Fact) -> str:
        """Return a little word."""
        return self.word(Sort.FACT, fact)

    def twins(self, said: Twins) -> str:
        """Return the word for how twins are twins."""
        return self.word(Sort.TWINS, next(name for name, kind in TWINS.items() if kind is said.kind))

    def name(self, name: Named) -> str:
        """Return a name, or that it isn't known."""
        return name.full or self.fact(Fact.UNNAMED)

    def somebody(self, ref: Ref) -> str:
        """Return whom a reference means: "Maijan isän sisko"."""
        words = [spelled(Sort.KIN, kin, self.language) for kin in ref.kins]
        chain = [genitive_word for _, genitive_word in words[:-1]] + [plain for plain, _ in words[-1:]]
        if not ref.name:
            return " ".join(chain)
        return " ".join([genitive(ref.name, self.language) if chain else ref.name, *chain])

    def owner(self, ref: Ref) -> str:
        """Return whose somebody is, in the genitive."""
        chain = [spelled(Sort.KIN, kin, self.language)[1] for kin in ref.kins]
        return " ".join(([genitive(ref.name, self.language)] if ref.name else []) + chain)

    def between(self, a: Ref, b: Ref | None, word: str) -> Iterable[str]:
        """Yield two people and the word for what is between them."""
        yield self.somebody(a)
        if b is not None:
            yield self.fact(Fact.AND)
            yield self.somebody(b)
        yield word

    def relative(self, said: Relative) -> Iterable[str]:
        """Yield the parts of a sentence on relatives."""
        yield self.owner(said.owner)
        yield self.word(Sort.KIN, said.kin)
        for place, (name, facts) in enumerate(said.people):
            yield self.fact(Fact.AND) if place else ""
            yield self.name(name)
            yield from self.facts(facts)

    def facts(self, facts: Facts) -> Iterable[str]:
        """Yield what is said of one person."""
        if facts.born is not None:
            yield self.when(facts.born)
        if facts.is_dead:
            yield self.fact(Fact.DEAD)
            yield self.when(facts.died) if facts.died is not None else ""
        if facts.gender is not None:
            yield self.fact(Fact.WOMAN if facts.gender is Gender.FEMALE else Fact.MAN)
        if facts.parentage is not None:
            yield self.fact(Fact.ADOPTED if facts.parentage is ParentageKind.ADOPTIVE else Fact.FOSTERED)
        if facts.side:
            yield self.fact(Fact.MOTHERS_SIDE if facts.side == "mother" else Fact.FATHERS_SIDE)
        if facts.twins is not None:
            yield self.word(Sort.TWINS, next(name for name, kind in TWINS.items() if kind is facts.twins))
        if facts.couple:
            yield self.word(Sort.COUPLE, facts.couple)
            yield self.span(facts.couple_span)

    def network(self, said: Network) -> Iterable[str]:
        """Yield the parts of a sentence on an agency."""
        yield self.owner(said.owner)
        yield self.word(Sort.AGENCY, said.word) if said.word else ""
        yield said.name
        for worker in said.workers:
            yield from (self.word(Sort.TITLE, worker.title), self.name(worker.name))
        if said.strength is not None:
            yield self.word(Sort.STRENGTH, said.strength)
        if said.flow is not None:
            yield self.word(Sort.FLOW, said.flow)
        yield self.fact(Fact.STRESSFUL) if said.is_stressful else ""
        yield self.span(said.span)

    def living(self, said: Living) -> Iterable[str]:
        """Yield the parts of a sentence on where people live."""
        yield f" {self.fact(Fact.AND)} ".join(self.somebody(each) for each in said.people)
        yield self.word(Sort.HOME, "moves" if said.is_move else "lives")
        yield self.word(Sort.HOME, said.kind) if said.kind in set(HOMES) else ""
        if said.origin is not None:
            yield from self.beside((said.origin,), Fact.FROM, Fact.AWAY)
        if said.hosts:
            yield from self.beside(said.hosts, *_BESIDE[self.language, said.is_move])
        yield self.fact(Fact.TOGETHER) if said.is_together else ""
        yield self.fact(Fact.OWN_HOME) if said.is_new else ""
        is_year = said.is_move and said.span.since is not None and said.span.until is None
        yield self.when(said.span.since) if is_year and said.span.since is not None else self.span(said.span)

    def beside(self, people: Iterable[Ref], before: Fact, after: Fact) -> Iterable[str]:
        """Yield people with the word that says that it is their home: after them in Finnish, before them elsewhere."""
        is_after = self.language is Language.FI
        yield "" if is_after else self.fact(before)
        yield f" {self.fact(Fact.AND)} ".join(self.owner(each) if is_after else self.somebody(each) for each in people)
        yield self.fact(after) if is_after else ""

    def when(self, when: When) -> str:
        """Return a time as it is typed."""
        if when.age is not None:
            return f"{when.age} {self.fact(Fact.AGE)}"
        if when.short is not None:
            return f"{when.short:02}"
        return self.date(when.date) if when.date is not None else ""

    def date(self, date: PartialDate) -> str:
        """Return a date as it is typed."""
        before = [self.fact(_MEANT[date.precision])] if date.precision in _MEANT else []
        if date.month in SEASONS:
            before.append(self.fact(_SEASONS[date.month or 21]))
            return " ".join([*before, str(date.year)])
        shown = ".".join(str(part) for part in (date.day, date.month, date.year) if part is not None)
        return " ".join([*before, shown if date.day is not None else shown.replace(".", "/")])

    def span(self, span: Span) -> str:
        """Return a stretch of time as it is typed."""
        if span.since is None and span.until is None:
            return ""
        since = self.when(span.since) if span.since is not None else ""
        return f"{since}–{self.when(span.until) if span.until is not None else ''}"
