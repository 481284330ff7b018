"""What a genogram says by its signs: which of them a view makes use of, and what each is called."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Final
from uuid import UUID

from app.genogram.graph import Couple, has_remarried
from app.genogram.health import ILLNESSES, LETTERS, shown_marks, state_of
from app.genogram.households import residents_of
from app.genogram.symbols import shows_birth_gender, shows_wave
from app.genogram.text import INDEX_CHILD
from app.i18n import Language, Text, mark, translate
from app.lens.view import (
    BondKind,
    CaseView,
    ChildrenKnown,
    Ending,
    Gender,
    MarkState,
    Migration,
    Notation,
    Orientation,
    ParentageKind,
    PartnershipKind,
    PersonKind,
    PersonMarkKind,
    PersonView,
    TwinKind,
)


class Sign(StrEnum):
    """What is drawn and is no row's kind."""

    INDEX = "index"
    DEAD = "dead"
    BIRTH_GENDER = "birth_gender"
    ILLNESS = "illness"
    KIN = "kin"
    AGAIN = "again"
    WIDOWED = "widowed"
    HOME = "home"
    OVER = "over"
    UNCERTAIN = "uncertain"
    TRIANGLE = "triangle"


Meaning = (
    BondKind
    | PartnershipKind
    | Ending
    | ParentageKind
    | PersonKind
    | Gender
    | TwinKind
    | ChildrenKnown
    | Migration
    | Orientation
    | PersonMarkKind
    | MarkState
    | Sign
)
_SIGN_LABELS: Final = {
    Sign.INDEX: INDEX_CHILD,
    Sign.DEAD: mark("deceased"),
    Sign.BIRTH_GENDER: mark("inside: the gender at birth"),
    Sign.ILLNESS: mark("physical or mental illness"),
    Sign.KIN: mark("couple of the same kin"),
    Sign.AGAIN: mark("together again"),
    Sign.WIDOWED: mark("widowed, with a partner since"),
    Sign.HOME: mark("home"),
    Sign.OVER: mark("is over (grey, with the year if known)"),
    Sign.UNCERTAIN: mark("only surmised"),
    Sign.TRIANGLE: mark("triangle of relations"),
}
_CLEARER: Final[dict[Meaning, Text]] = {
    Gender.UNKNOWN: mark("gender not known"),
    ParentageKind.BIRTH: mark("child by birth"),
    ParentageKind.ADOPTIVE: mark("adopted child"),
    ParentageKind.FOSTER: mark("foster child"),
    ParentageKind.DONOR: mark("child by a donor"),
    ParentageKind.SURROGATE: mark("child by a surrogate mother"),
    MarkState.CURRENT: mark("at present (filled)"),
    MarkState.SUSPECTED: mark("suspected (hatched, ?)"),
    MarkState.RECOVERING: mark("recovering (outlined, in brackets)"),
}
UNIVERSAL: Final[tuple[Meaning, ...]] = (
    Gender.MALE,
    Gender.FEMALE,
    PersonKind.PERSON,
    PartnershipKind.MARRIAGE,
    ParentageKind.BIRTH,
    Ending.DEATH,
    MarkState.CURRENT,
)
ORDER: Final[tuple[Meaning, ...]] = (
    Sign.INDEX,
    *Gender,
    *PersonKind,
    Sign.DEAD,
    Sign.BIRTH_GENDER,
    *Orientation,
    *Migration,
    PersonMarkKind.SECRET,
    Sign.ILLNESS,
    *(kind for kind in PersonMarkKind if kind is not PersonMarkKind.SECRET),
    *MarkState,
    *PartnershipKind,
    Sign.KIN,
    *Ending,
    Sign.AGAIN,
    Sign.WIDOWED,
    *ChildrenKnown,
    *ParentageKind,
    *TwinKind,
    Sign.HOME,
    *BondKind,
    Sign.UNCERTAIN,
    Sign.OVER,
    Sign.TRIANGLE,
)


def meanings_of(view: CaseView, drawn: Iterable[Couple]) -> tuple[Meaning, ...]:
    """Return every kind of thing the genogram of ``view`` shows, in the order of the legend."""
    met = {(type(meaning), meaning): meaning for meaning in _found(view, drawn)}
    found = {same(meaning) for meaning in met.values()}
    return tuple(meaning for meaning in ORDER if same(meaning) in found)


def same(meaning: Meaning) -> tuple[str, str]:
    """Return what tells two meanings apart: members of different vocabularies with one value are equal as texts."""
    return (type(meaning).__name__, meaning.value)


_CLEARER_OF: Final = {same(known): text for known, text in _CLEARER.items()}


def label(meaning: Meaning, language: Language) -> str:
    """Return the words beside a sign."""
    if isinstance(meaning, Sign):
        return translate(_SIGN_LABELS[meaning], language)
    return translate(_CLEARER_OF.get(same(meaning), meaning.label), language)


def _found(view: CaseView, drawn: Iterable[Couple]) -> Iterator[Meaning]:
    for person in view.people:
        yield from _of_person(view, person)
    yield from _of_marks(view)
    hanging: set[UUID] = set()
    for couple in drawn:
        yield from _of_couple(view, couple)
        hanging |= {descent.child for descent in couple.descents}
    for twins in view.twin_sets:
        if len(hanging.intersection(twins.member_ids)) > 1:
            yield twins.kind
    for bond in view.bonds:
        yield bond.kind
        if bond.is_over:
            yield Sign.OVER
        if bond.is_uncertain:
            yield Sign.UNCERTAIN
    if any(residents_of(view, home) for home in view.households):
        yield Sign.HOME


def _of_person(view: CaseView, person: PersonView) -> Iterator[Meaning]:
    yield person.kind
    if person.kind in {PersonKind.PERSON, PersonKind.HELPER}:
        yield person.gender
        if view.style.shows_orientation and shows_birth_gender(person):
            yield Sign.BIRTH_GENDER
        if view.style.shows_orientation and person.orientation is not None:
            yield person.orientation
        if shows_wave(person) and person.migration is not None:
            yield person.migration
    if person.is_index:
        yield Sign.INDEX
    if person.is_dead and person.kind in {PersonKind.PERSON, PersonKind.HELPER, PersonKind.PET}:
        yield Sign.DEAD


def _of_marks(view: CaseView) -> Iterator[Meaning]:
    for row in shown_marks(view):
        if row.kind in ILLNESSES:
            yield Sign.ILLNESS
        elif row.kind in {PersonMarkKind.SUBSTANCE_USE, PersonMarkKind.SECRET} or row.kind in LETTERS:
            yield row.kind
        if row.kind is not PersonMarkKind.SECRET:
            yield state_of(row)


def _of_couple(view: CaseView, couple: Couple) -> Iterator[Meaning]:
    for descent in couple.descents:
        yield descent.kind
        if descent.is_over:
            yield Sign.OVER
    if len(couple.partners) != 2:
        return
    partnership = couple.partnership
    yield partnership.kind if partnership else PartnershipKind.PARENTS
    if couple.is_kin:
        yield Sign.KIN
    if partnership is None:
        return
    if partnership.is_over or partnership.resumed_on is not None:
        yield partnership.ending or Ending.SEPARATION
    if partnership.resumed_on is not None:
        yield Sign.AGAIN
    if partnership.children is not None:
        yield partnership.children
    if view.style.notation is Notation.GENOPRO and has_remarried(view, couple):
        yield Sign.WIDOWED
