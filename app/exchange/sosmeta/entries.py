"""Several voices or things in one field of free text, so that a person reads them easily and they can be told apart.

The national structures keep what several people say, or what several people do, in single fields of text. Each stands
there as an entry: a dot, who it is from, the words as they were said, and below them what else is known::

    • Maija Esimerkki (mother): Wakes the child in time.
      – How often: every morning · By: 12.1.2027
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Final, TypeVar

from app.i18n import Language, Text, mark, translate

ABOUT: Final = mark("About whom")
AGENDA: Final = mark("Purpose")
ATTAINMENT: Final = mark("How far it was reached")
BASELINE: Final = mark("Where we start")
CHECKER: Final = mark("Who sees that it happens")
CHILDS_EFFECT: Final = mark("What the decisions do to the child’s life")
DOMAIN: Final = mark("Part of life")
DUE: Final = mark("By")
FOUND_OUT: Final = mark("How it was found out")
FREQUENCY: Final = mark("How often")
PROPOSAL: Final = mark("The client’s proposal on how the services are given")
FUNCTIONING: Final = mark("How the situation and surroundings affect functioning")
GOAL: Final = mark("Goal")
KIND: Final = mark("Kind", "in a list of facts")
METHOD: Final = mark("Method")
NECESSARY: Final = mark("Social services necessary for health or development")
NEED: Final = mark("Need of support")
NOTICING: Final = mark("How we notice")
OWNER: Final = mark("Whose goal it is")
PAIR: Final = mark("Together with")
PLACE: Final = mark("Where")
RESPONSIBLE: Final = mark("Who answers for it")
RESULT: Final = mark("What came of it")
SAID_ON: Final = mark("Said on")
SESSIONS_KEPT: Final = mark("Sessions kept")
SESSIONS_PLANNED: Final = mark("Sessions planned")
SINCE: Final = mark("From", "in a list of facts")
STATUS: Final = mark("How far it is")
WHEN: Final = mark("When")
WITH_WHOM: Final = mark("With whom")
LASTING: Final = mark("How lasting the need is")
CLIENTS_WORKER: Final = mark("Need of an own worker, as the client sees it")
OWN_WORKER: Final = mark("Need of an own worker, as the professional sees it")
EXPLAINED: Final = mark("How rights and alternatives were explained")
ADULTS: Final = mark("Services of the adults in the child’s family")
MAPPED: Final = mark("On what ground the network was mapped")
LEVELS: Final = (
    mark("Much less than hoped (−2)"),
    mark("Less than hoped (−1)"),
    mark("As hoped (0)"),
    mark("More than hoped (+1)"),
    mark("Much more than hoped (+2)"),
)
LEVEL: Final = mark("Level reached")
LABELS: Final = (
    *(
        ABOUT,
        AGENDA,
        ATTAINMENT,
        BASELINE,
        CHECKER,
        CHILDS_EFFECT,
        DOMAIN,
        DUE,
        FOUND_OUT,
        FREQUENCY,
        FUNCTIONING,
        GOAL,
    ),
    *(
        PROPOSAL,
        KIND,
        METHOD,
        NECESSARY,
        NEED,
        NOTICING,
        OWNER,
        PAIR,
        PLACE,
        RESPONSIBLE,
        RESULT,
        SAID_ON,
        SESSIONS_KEPT,
    ),
    *(SESSIONS_PLANNED, SINCE, STATUS, WHEN, WITH_WHOM, *LEVELS, LEVEL),
    *(LASTING, CLIENTS_WORKER, OWN_WORKER, EXPLAINED, ADULTS, MAPPED),
)
"""What can be said of an entry beside its words."""
_DOT: Final = "• "
_DASH: Final = "– "
_DEEPER: Final = "  "
_BETWEEN: Final = " · "
_SHORT: Final = 60
_HEAD: Final = 160

Fact = tuple[Text, str]
T = TypeVar("T")


@dataclass(slots=True)
class Entry:
    """One entry as it was read: who it is from as written, the words, and the facts by their label.

    ``raw`` is the whole of it as it stood.
    """

    head: str = ""
    text: str = ""
    facts: dict[Text, str] = field(default_factory=dict[Text, str])
    raw: str = ""


def told(text: str, facts: Iterable[Fact], language: Language) -> str:
    """Return the words with their facts below, without a dot: what a field says that holds one thing only."""
    lines = text.strip().splitlines()
    lines += _facts(facts, language)
    return "\n".join(lines)


def entry(head: str, text: str, facts: Iterable[Fact], language: Language) -> str:
    """Return an entry of a list; nothing where it says nothing."""
    words = text.strip()
    known = _facts(facts, language)
    if not words and not known:
        return ""
    first, *others = f"{head}: {words}".splitlines() if head else (words or "").splitlines() or [""]
    body = [*others, *known]
    return "\n".join([f"{_DOT}{first}".rstrip(), *(f"{_DEEPER}{line}".rstrip() for line in body)])


def listed(*parts: str) -> str:
    """Return the parts of a field that say anything, one below the other."""
    return "\n".join(part for part in parts if part.strip())


def _facts(facts: Iterable[Fact], language: Language) -> list[str]:
    """Return the facts as lines: short ones share a line, a long one stands by itself."""
    lines: list[str] = []
    short: list[str] = []
    for label, value in facts:
        first, *others = value.strip().splitlines() or [""]
        if not first and not others:
            continue
        told_fact = f"{translate(label, language)}: {first}"
        if others or len(told_fact) > _SHORT:
            lines.append(f"{_DASH}{told_fact}")
            lines += [f"{_DEEPER}{line}" for line in others]
        else:
            short.append(told_fact)
    return [*lines, *([_DASH + _BETWEEN.join(short)] if short else [])]


def untold(text: str) -> tuple[Entry, list[Entry]]:
    """Read a field of text back: what stands before the first dot, and the entries. Any language of ours is known."""
    blocks: list[list[str]] = [[]]
    for line in text.splitlines():
        if line.startswith(_DOT):
            blocks.append([])
        blocks[-1].append(line)
    first, *others = blocks
    return _read(first), [_listed_entry(block) for block in others]


def _listed_entry(block: list[str]) -> Entry:
    first, *others = block
    found = _read([first.removeprefix(_DOT), *(line.removeprefix(_DEEPER) for line in others)])
    found.head, found.text = _headed(found.text)
    found.raw = "\n".join(block).strip()
    return found


def _read(lines: Iterable[str]) -> Entry:
    found, label = Entry(), None
    words: list[str] = []
    for line in lines:
        known = _labelled(line)
        if known:
            found.facts.update(known)
            label = known[-1][0]
        elif label is not None and (line.startswith(_DEEPER) or not line):
            found.facts[label] += "\n" + line.removeprefix(_DEEPER)
        else:
            words.append(line)
    found.text = found.raw = "\n".join(words).strip()
    found.facts = {each: value.strip() for each, value in found.facts.items()}
    return found


def _labelled(line: str) -> list[Fact]:
    """Return the facts of a line; none where it doesn't begin with one."""
    if not line.startswith(_DASH):
        return []
    found: list[Fact] = []
    for part in line.removeprefix(_DASH).split(_BETWEEN):
        name, colon, value = part.partition(":")
        label = _by_words().get(name.strip().casefold()) if colon else None
        if label:
            found.append((label, value.strip()))
        elif found:
            found[-1] = (found[-1][0], f"{found[-1][1]}{_BETWEEN}{part}")
        else:
            return []
    return found


def _headed(text: str) -> tuple[str, str]:
    """Part what may be the name of a speaker from the words."""
    head, colon, words = text.partition(":")
    if not colon or "\n" in head or len(head) > _HEAD:
        return "", text
    return head.strip(), words.strip()


def meant(words: str, kinds: Iterable[tuple[T, Text]]) -> Iterator[T]:
    """Yield those of ``kinds`` that ``words`` name in one of our languages."""
    sought = words.strip().casefold()
    for kind, label in kinds:
        if any(translate(label, language).casefold() == sought for language in Language):
            yield kind


@cache
def _by_words() -> dict[str, Text]:
    return {translate(label, language).casefold(): label for label in LABELS for language in Language}


def folded(words: str) -> str:
    """Return words as they are compared: capital letters and spaces aside."""
    return " ".join(words.split()).casefold()
