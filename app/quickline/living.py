"""Reading where somebody lives and whither they moved: "Aino asuu Maijan luona", "Per flyttade 2020 till Tina"."""

from __future__ import annotations

import re
from typing import Final

from app.lens.inflection import fold
from app.models.kinds import ResidenceKind
from app.quickline.intention import Living, Ref, Span
from app.quickline.lexicon import Form, Sort
from app.quickline.reader import Reader
from app.quickline.senses import HOMES, Fact

_TO: Final = (Fact.AT, Fact.TO, Fact.WITH)
_TOWARDS: Final = re.compile(r"ll[aäe]$")
"""How a Finnish name ends that says at whose place or to whom: Maijalla, Maijalle."""
_FROM: Final = re.compile(r"lt[aä]$")
"""And one that says from whom: Maijalta."""


def read_living(reader: Reader) -> Living | None:
    """Read who lives or moved, with whom, whence, how and when; None where it is said of nobody that they do."""
    people = _people(reader)
    verb = reader.take_after_fillers(Sort.HOME)
    if verb is None or verb.name in HOMES:
        return None
    said = Living(people, is_move=verb.name == "moves")
    while not reader.is_done:
        found = _further(reader, said)
        if found is not None:
            said = found
        elif not reader.fact(Fact.FILLER, Fact.AND):
            reader.pass_over()
    return said


def _people(reader: Reader) -> tuple[Ref, ...]:
    found: list[Ref] = []
    while not reader.is_done:
        start, one = reader.place, reader.somebody()
        if one is None or one[1] is Form.GENITIVE:
            reader.place = start
            break
        found.append(one[0])
        if not reader.fact(Fact.AND):
            break
    return tuple(found)


def _further(reader: Reader, said: Living) -> Living | None:
    """Take one more thing that is said of it."""
    if said.kind is None and (entry := reader.take(Sort.HOME)) is not None:
        return said.but(kind=HOMES[entry.name]) if entry.name in HOMES else None
    if said.kind is None and reader.fact(Fact.FOSTERED):
        return said.but(kind=ResidenceKind.PLACED)
    if reader.fact(Fact.TOGETHER):
        return said.but(is_together=True)
    if reader.fact(Fact.OWN_HOME):
        return said.but(is_new=True)
    if reader.fact(Fact.OUT):
        return said
    return _places(reader, said) or _time(reader, said)


def _time(reader: Reader, said: Living) -> Living | None:
    span = reader.span() if said.span == Span() else None
    return said.but(span=span) if span is not None else None


def _places(reader: Reader, said: Living) -> Living | None:
    """Take with whom, or from whom: before or after the names stands a word that says it, or their ending does."""
    start = reader.place
    is_from = reader.fact(Fact.FROM) is not None
    is_to = not is_from and reader.fact(*_TO, Fact.UNTIL) is not None
    refs: list[Ref] = []
    ending = ""
    while (found := reader.somebody()) is not None:
        refs.append(found[0])
        ending = fold(reader.tokens[reader.place - 1].text)
        if found[1] is Form.GENITIVE or found[0].kins:
            ending = ""
        before = reader.place
        if not reader.fact(Fact.AND):
            break
        if reader.names.find(reader.tokens, reader.place) is None and reader.peek(Sort.KIN) is None:
            reader.place = before
            break
    if refs and (is_from or reader.fact(Fact.AWAY) or (not is_to and _FROM.search(ending))):
        return said.but(origin=refs[0])
    if refs and (reader.fact(*_TO) or is_to or _TOWARDS.search(ending)):
        return said.but(hosts=tuple(refs))
    reader.place = start
    return None
