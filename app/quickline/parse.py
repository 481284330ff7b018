"""Reading one sentence: its words become an intention, and those that say nothing known are told.

A sentence is tried as, in this order: something between two people, where they live, an agency, a relative, a
professional, somebody else who is close, and something about one person. Each way gives up at the first thing that it
doesn't find; words that are left over after it has found what makes it what it is are ``unclear``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from app.models.kinds import BondKind, Gender, ParentageKind, TieFlow, TieStrength
from app.quickline.intention import (
    About,
    CloseOne,
    Couple,
    Facts,
    Intention,
    Named,
    Network,
    Ref,
    Relation,
    Relative,
    Span,
    Twins,
    Worker,
)
from app.quickline.known import Names
from app.quickline.lexicon import Entry, Form, Lexicon, Sort
from app.quickline.living import read_living
from app.quickline.reader import Reader, is_parents
from app.quickline.senses import TWINS, Fact
from app.quickline.tokens import Clause, Shape, Token


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a sentence means, None where nothing was found, and the words that were not understood."""

    intention: Intention | None
    unclear: tuple[Token, ...]


_BETWEEN: Final = (Sort.BOND, Sort.COUPLE, Sort.TWINS)


def parse(clause: Clause, lexicon: Lexicon, names: Names) -> Parsed:
    """Read ``clause``. Nothing of it is lost: every word is in the intention or in ``unclear``."""
    ways: tuple[Callable[[Reader], Intention | None], ...] = (
        _between,
        read_living,
        _network,
        _relative,
        _worker,
        _close_one,
        _about,
    )
    best: Parsed | None = None
    for way in ways:
        reader = Reader(clause.tokens, lexicon, names)
        intention = way(reader)
        if intention is not None:
            while not reader.is_done:
                reader.pass_over()
            found = Parsed(intention, tuple(reader.unclear))
            if not found.unclear:
                return found
            if best is None or len(found.unclear) < len(best.unclear):
                best = found
    return best or Parsed(None, clause.tokens)


def _between(reader: Reader) -> Intention | None:
    """Read what is between two people, or between somebody and whoever is chosen."""
    first = reader.somebody()
    if first is None:
        return None
    a, b = first[0], None
    word = reader.take_after_fillers(*_BETWEEN)
    if word is None:
        if not (reader.fact(Fact.AND) or reader.dash()):
            return None
        second = reader.somebody()
        if second is None:
            return None
        b = second[0]
        word = reader.take_after_fillers(*_BETWEEN)
    else:
        b = _other(reader)
    return _told_between(reader, a, b, word) if word is not None else None


def _other(reader: Reader) -> Ref | None:
    """Read whom a relation is with, where the word for it comes first: "lyö Ainoa", "riidoissa Pekan kanssa"."""
    start = reader.place
    reader.fact(Fact.WITH)
    second = reader.somebody()
    if second is None:
        reader.place = start
        return None
    reader.fact(Fact.WITH)
    return second[0]


def _told_between(reader: Reader, a: Ref, b: Ref | None, word: Entry) -> Intention | None:
    span, is_uncertain = Span(), False
    while not reader.is_done:
        if span == Span() and (found := reader.span()) is not None:
            span = found
        elif reader.fact(Fact.UNCERTAIN):
            is_uncertain = True
        elif not reader.fact(Fact.FILLER):
            reader.pass_over()
    if word.sort is Sort.BOND:
        return Relation(a, b, BondKind(word.name), span, is_uncertain)
    if word.sort is Sort.TWINS:
        return Twins((a, b), TWINS[word.name]) if b is not None else None
    if is_uncertain or (b is None and not is_parents(a)):
        return None
    return Couple(a, b, word.name, _ending_span(word.name, span))


def _ending_span(word: str, span: Span) -> Span:
    """Return the span of a couple: one date beside a word of parting is the day they parted."""
    is_end = word in _ENDINGS and span.until is None
    return Span(until=span.since) if is_end else span


_ENDINGS: Final = frozenset({"divorced", "separated", "legally_separated", "annulled"})


def _relative(reader: Reader) -> Intention | None:
    """Read a relative of somebody: the last word for one in the way there is the one who is meant."""
    found = reader.somebody()
    if found is None or not found[0].kins or found[1] is Form.GENITIVE:
        return None
    ref = found[0]
    people: list[tuple[Named, Facts]] = []
    name = reader.name()
    people.append((name or Named(), _facts(reader)))
    while name is not None and not reader.is_done:
        start = reader.place
        name = reader.name() if reader.fact(Fact.AND) else None
        if name is None:
            reader.place = start
            break
        people.append((name, _facts(reader)))
    return Relative(Ref(ref.name, ref.kins[:-1]), ref.kins[-1], tuple(people))


def _close_one(reader: Reader) -> Intention | None:
    entry = reader.take(Sort.ROLE)
    if entry is None:
        return None
    name = reader.name() or Named()
    return CloseOne(entry.name, name, _facts(reader))


def _about(reader: Reader) -> Intention | None:
    """Read what is said of somebody who is named."""
    found = reader.names.find(reader.tokens, 0)
    if found is not None and found.is_exact:
        reader.place = found.length
        facts = _facts(reader)
        return About(Ref(found.name), Named(), facts) if facts != Facts() else None
    token = reader.token
    if token is None or token.shape is not Shape.WORD:
        return None
    name = reader.name()
    return About(Ref(), name, _facts(reader)) if name is not None and name.full else None


def _worker(reader: Reader) -> Intention | None:
    entry = reader.take(Sort.TITLE)
    if entry is None:
        return None
    name = reader.name()
    return Worker(entry.name, name) if name is not None else None


# --- facts of one person --------------------------------------------------------------------------------------------


def _facts(reader: Reader) -> Facts:
    """Take all that is said of one person; what is not understood is passed over."""
    facts = Facts()
    while not reader.is_done:
        if reader.peek(Sort.FACT, name=Fact.AND):
            break
        more = _life(reader, facts) or _family(reader, facts)
        if more is not None:
            facts = more
        elif not reader.fact(Fact.FILLER):
            reader.pass_over()
    return facts


def _life(reader: Reader, facts: Facts) -> Facts | None:
    """Take when somebody was born and died."""
    start = reader.place
    if reader.fact(Fact.BORN) and (born := reader.when()) is not None:
        return replace(facts, born=born)
    reader.place = start
    if reader.fact(Fact.DEAD):
        return replace(facts, is_dead=True, died=reader.when(takes_age=False))
    if facts.born is not None:
        return None
    born = reader.when()
    if born is None:
        return None
    start = reader.place
    died = reader.when(takes_age=False) if born.age is None and reader.dash() else None
    if died is None:
        reader.place = start
        return replace(facts, born=born)
    return replace(facts, born=born, died=died, is_dead=True)


_GENDERS: Final = {Fact.WOMAN: Gender.FEMALE, Fact.MAN: Gender.MALE}
_PARENTAGES: Final = {Fact.ADOPTED: ParentageKind.ADOPTIVE, Fact.FOSTERED: ParentageKind.FOSTER}
_SIDES: Final = {Fact.MOTHERS_SIDE: "mother", Fact.FATHERS_SIDE: "father"}


def _family(reader: Reader, facts: Facts) -> Facts | None:
    """Take how somebody belongs to the family: the couple, the side, the other parent, twins."""
    if (side := reader.fact(*_SIDES)) is not None:
        return replace(facts, side=_SIDES[side])
    word = reader.take(Sort.COUPLE)
    if word is not None:
        return replace(facts, couple=word.name, couple_span=_ending_span(word.name, reader.span() or Span()))
    twins = reader.take(Sort.TWINS)
    if twins is not None:
        return replace(facts, twins=TWINS[twins.name])
    if (gender := reader.fact(*_GENDERS)) is not None:
        return replace(facts, gender=_GENDERS[gender])
    if (parentage := reader.fact(*_PARENTAGES)) is not None:
        return replace(facts, parentage=_PARENTAGES[parentage])
    return _beside(reader, facts)


def _beside(reader: Reader, facts: Facts) -> Facts | None:
    """Take with whom a child is: "Pekan kanssa", "med Per"."""
    start = reader.place
    is_before = reader.fact(Fact.WITH) is not None
    found = reader.somebody()
    if found is not None and (is_before or reader.fact(Fact.WITH)):
        return replace(facts, beside=found[0])
    reader.place = start
    return None


# --- agencies -------------------------------------------------------------------------------------------------------


def _network(reader: Reader) -> Intention | None:
    """Read an agency, with whose it is before it and who works there after it."""
    found = reader.names.find_agency(reader.tokens, 0)
    if found is not None:
        reader.place = found.length
        return _told_network(reader, Network(Ref(), "", found.name))
    owner = Ref()
    first = reader.somebody()
    if first is not None and first[1] is not Form.PLAIN:
        owner = first[0]
    else:
        reader.place = 0
    title, entry = reader.peek(Sort.TITLE), reader.peek(Sort.AGENCY)
    if title is not None and entry is not None and len(title.words) > len(entry.words):
        return None  # the school social worker is no school
    entry = reader.take(Sort.AGENCY)
    if entry is not None:
        return _told_network(reader, Network(owner, entry.name, _agency_name(reader)))
    start, name = reader.place, _agency_name(reader)
    reader.place = start
    while not reader.is_done and reader.peek(Sort.AGENCY) is None:
        reader.place += 1
    entry = reader.peek(Sort.AGENCY)
    if entry is None or not name or reader.place >= start + len(name.split()):
        return None
    reader.place = start + len(name.split())
    return _told_network(reader, Network(owner, entry.name, name))


def _agency_name(reader: Reader) -> str:
    """Take the name of an agency: words up to what is said of it, kinds of agencies among them."""
    parts: list[str] = []
    while (token := reader.token) is not None and token.shape is Shape.WORD:
        is_said = reader.peek(Sort.TITLE, Sort.STRENGTH, Sort.FLOW, Sort.FACT) is not None
        is_name = reader.peek(Sort.AGENCY) is not None or token.is_capital or reader.peek(*Sort) is None
        if (is_said and not token.is_capital) or not is_name:
            break
        parts.append(token.text)
        reader.place += 1
    return " ".join(parts)


def _told_network(reader: Reader, agency: Network) -> Network:
    while not reader.is_done:
        if (title := reader.take(Sort.TITLE)) is not None:
            worker = Worker(title.name, reader.name() or Named())
            agency = replace(agency, workers=(*agency.workers, worker))
        elif (strength := reader.take(Sort.STRENGTH)) is not None:
            agency = replace(agency, strength=TieStrength(strength.name))
        elif (flow := reader.take(Sort.FLOW)) is not None:
            agency = replace(agency, flow=TieFlow(flow.name))
        elif reader.fact(Fact.STRESSFUL):
            agency = replace(agency, is_stressful=True)
        elif agency.span == Span() and (span := reader.span()) is not None:
            agency = replace(agency, span=span)
        elif not reader.fact(Fact.FILLER, Fact.AND):
            reader.pass_over()
    return agency
