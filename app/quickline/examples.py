"""Sentences that show what the quick line takes, in any of its languages; everybody in them is invented."""

from __future__ import annotations

from typing import Final

from app.i18n import Language
from app.models.dates import PartialDate
from app.models.kinds import BondKind
from app.quickline.intention import (
    Facts,
    Intention,
    Living,
    Named,
    Network,
    Ref,
    Relation,
    Relative,
    Span,
    When,
    Worker,
)
from app.quickline.lexicon import TABLES, Sort, spelled
from app.quickline.render import rendered

_NAMES: Final = {
    Language.FI: ("Maija Virtanen", "Pekka", "Tiina", "Eino", "Kalevan koulu", "Liisa"),
    Language.SV: ("Maja Lindström", "Per", "Tina", "Emil", "Strandens skola", "Lisa"),
    Language.EN: ("Mary Miller", "Peter", "Tina", "Edward", "Hill school", "Lisa"),
}


def _year(year: int) -> When:
    return When(date=PartialDate(year))


def _person(name: str, facts: Facts) -> tuple[tuple[Named, Facts], ...]:
    given, _, family = name.partition(" ")
    return ((Named(given, family), facts),)


def examples(language: Language) -> tuple[str, ...]:
    """Return the examples as sentences of ``language``."""
    mother, father, partner, brother, school, teacher = _NAMES[language]
    said: tuple[Intention, ...] = (
        Relative(Ref(), "mother", _person(mother, Facts(born=_year(1987)))),
        Relative(Ref(), "father", _person(father, Facts(born=_year(1980), couple="divorced"))),
        Relative(Ref(kins=("father",)), "cohabitant", _person(partner, Facts(born=_year(1985)))),
        Relative(Ref(), "brother", _person(brother, Facts(born=When(age=6)))),
        Network(Ref(), "school", school, (Worker("teacher", Named(teacher)),)),
        Relation(Ref(kins=("mother",)), Ref(kins=("father",)), BondKind.CONFLICT, Span(_year(2018), _year(2020))),
        Living((), hosts=(Ref(kins=("mother",)),), span=Span(_year(2020))),
        Living((Ref(kins=("father",)),), is_move=True, is_new=True, span=Span(_year(2021))),
    )
    return tuple(rendered(each, language) for each in said)


def shorthand(language: Language) -> tuple[str, ...]:
    """Return the letters that stand for relatives, each with its word, and two in a row."""
    table = TABLES[language]
    letters: dict[str, str] = dict(table.SHORT)
    shown = [f"{letter} = {spelled(Sort.KIN, kin, language)[0]}" for letter, kin in letters.items()]
    first = next(iter(letters))
    plain, genitive = spelled(Sort.KIN, letters[first], language)
    return (", ".join(shown), f"{first * 2} = {genitive} {plain}")
