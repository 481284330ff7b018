"""The legend: only what is drawn, and nothing that everybody knows (square, circle, marriage, a child by birth)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from typing import Final
from uuid import UUID

from app.genogram import bonds, couples, descents, symbols
from app.genogram.extent import extent, moved
from app.genogram.graph import Couple
from app.genogram.households import PEN as HOME_PEN
from app.genogram.households import residents_of
from app.genogram.measure import text_width
from app.genogram.picture import Anchor, Box, Colour, Group, Key, Mark, Pen, Polyline, Words
from app.genogram.strokes import Track, line
from app.genogram.text import INDEX_CHILD
from app.i18n import Language, Text, mark, translate
from app.lens.view import BondKind, CaseView, Ending, Gender, ParentageKind, PartnershipKind, PersonKind, TwinKind


class Sign(StrEnum):
    """What is drawn and is no row's kind."""

    INDEX = "index"
    DEAD = "dead"
    KIN = "kin"
    HOME = "home"
    OVER = "over"


Meaning = BondKind | PartnershipKind | Ending | ParentageKind | PersonKind | Gender | TwinKind | Sign
_SIGN_LABELS: Final = {
    Sign.INDEX: INDEX_CHILD,
    Sign.DEAD: mark("deceased"),
    Sign.KIN: mark("couple of the same kin"),
    Sign.HOME: mark("home"),
    Sign.OVER: mark("is over (grey, with the year)"),
}
_CLEARER: Final[dict[Gender | ParentageKind, Text]] = {
    Gender.UNKNOWN: mark("gender not known"),
    ParentageKind.BIRTH: mark("child by birth"),
    ParentageKind.ADOPTIVE: mark("adopted child"),
    ParentageKind.FOSTER: mark("foster child"),
}
UNIVERSAL: Final[tuple[Meaning, ...]] = (
    Gender.MALE,
    Gender.FEMALE,
    PersonKind.PERSON,
    PartnershipKind.MARRIAGE,
    ParentageKind.BIRTH,
    Ending.DEATH,
)
_PROFILE: Final = mark("Notation: McGoldrick, Gerson and Petry")
SAMPLE: Final = 40.0
ROW: Final = 19.0
TEXT: Final = 8.5
_GAP: Final = 22.0


def meanings_of(view: CaseView, drawn: Iterable[Couple]) -> tuple[Meaning, ...]:
    """Return every kind of thing the genogram of ``view`` shows, in the order of the legend."""
    found = {_same(meaning) for meaning in _found(view, drawn)}
    return tuple(meaning for meaning in ORDER if _same(meaning) in found)


def _same(meaning: Meaning) -> tuple[str, str]:
    """Return what tells two meanings apart: members of different vocabularies with one value are equal as texts."""
    return (type(meaning).__name__, meaning.value)


def _found(view: CaseView, drawn: Iterable[Couple]) -> Iterator[Meaning]:
    for person in view.people:
        yield person.kind
        if person.kind is PersonKind.PERSON:
            yield person.gender
        if person.is_index:
            yield Sign.INDEX
        if person.is_dead and person.kind in {PersonKind.PERSON, PersonKind.PET}:
            yield Sign.DEAD
    hanging: set[UUID] = set()
    for couple in drawn:
        yield from _of_couple(couple)
        hanging |= {descent.child for descent in couple.descents}
    for twins in view.twin_sets:
        if len(hanging.intersection(twins.member_ids)) > 1:
            yield twins.kind
    for bond in view.bonds:
        yield bond.kind
        if bond.is_over:
            yield Sign.OVER
    if any(residents_of(view, home) for home in view.households):
        yield Sign.HOME


def _of_couple(couple: Couple) -> Iterator[Meaning]:
    for descent in couple.descents:
        yield descent.kind
        if descent.is_over:
            yield Sign.OVER
    if len(couple.partners) == 2:
        partnership = couple.partnership
        yield partnership.kind if partnership else PartnershipKind.PARENTS
        if couple.is_kin:
            yield Sign.KIN
        if partnership is not None and partnership.is_over:
            yield partnership.ending or Ending.SEPARATION


ORDER: Final[tuple[Meaning, ...]] = (
    Sign.INDEX,
    *Gender,
    *PersonKind,
    Sign.DEAD,
    *PartnershipKind,
    Sign.KIN,
    *Ending,
    *ParentageKind,
    *TwinKind,
    Sign.HOME,
    *BondKind,
    Sign.OVER,
)


def label(meaning: Meaning, language: Language) -> str:
    """Return the words beside a sign."""
    if isinstance(meaning, Sign):
        return translate(_SIGN_LABELS[meaning], language)
    if isinstance(meaning, Gender | ParentageKind):
        return translate(_CLEARER.get(meaning, meaning.label), language)
    return translate(meaning.label, language)


def legend(meanings: Iterable[Meaning], language: Language, *, width: float = 480.0) -> Group | None:
    """Return the legend of ``meanings``, its upper left corner at the origin; None where there is nothing to explain.

    It flows in rows as wide as ``width`` allows, and ends with the name of the notation.
    """
    known = {_same(meaning) for meaning in UNIVERSAL}
    entries = [(sample(each, language), label(each, language)) for each in meanings if _same(each) not in known]
    if not entries:
        return None
    widths = [SAMPLE + 6 + text_width(words, TEXT) for _, words in entries]
    column = max(widths) + _GAP
    columns = max(1, min(len(entries), int((width + _GAP) // column)))
    marks: list[Mark] = []
    for i, (drawn, words) in enumerate(entries):
        x, y = (i % columns) * column, (i // columns) * ROW + ROW / 2
        marks += [moved(part, x + SAMPLE / 2, y) for part in drawn]
        marks.append(Words(round(x + SAMPLE + 6, 2), round(y + 3, 2), words, TEXT, Anchor.START))
    rows = (len(entries) + columns - 1) // columns
    profile = translate(_PROFILE, language)
    marks.append(Words(0, rows * ROW + 11, profile, 8.0, Anchor.START, Colour.QUIET))
    bounds = extent(marks)
    spoken = translate(mark("Legend: {signs}"), language, signs=", ".join(words for _, words in entries))
    return Group(Key("legend"), tuple(marks), bounds, spoken, layer=20)


# --- samples --------------------------------------------------------------------------------------------------------


def sample(meaning: Meaning, language: Language) -> tuple[Mark, ...]:
    """Return a small picture of one sign around the origin, at most ``SAMPLE`` wide and a row high."""
    match meaning:
        case BondKind():
            track = Track(((-SAMPLE / 2, 0), (SAMPLE / 2, 0)))
            drawn = bonds.look(meaning, track, bonds.bond_colour(meaning), language)
        case PartnershipKind():
            drawn = _couple(meaning)
        case Ending():
            drawn = (*_bar(Pen(Colour.INK, couples.WIDTH)), *couples.over(0, 0, couples.STROKES[meaning]))
        case ParentageKind():
            drawn = descents.child_line(meaning, ((0, -8), (0, 8)))
        case TwinKind():
            drawn = _twins(meaning)
        case Gender():
            drawn = (symbols.SHAPES[meaning](14, _THIN), *_question(meaning))
        case PersonKind():
            drawn = _PEOPLE[meaning]()
        case Sign():
            drawn = _SIGNS[meaning]()
    return drawn


_THIN: Final = Pen(Colour.INK, 1.2)


def _bar(pen: Pen) -> tuple[Mark, ...]:
    half = SAMPLE / 2
    return (line(((-half, 0), (half, 0)), pen),)


def _couple(kind: PartnershipKind) -> tuple[Mark, ...]:
    half = SAMPLE / 2
    path = ((-half, -6.0), (-half, 4.0), (half, 4.0), (half, -6.0))
    drawn: tuple[Mark, ...] = (line(path, couples.couple_pen(kind)),)
    if kind is PartnershipKind.COHABITATION:
        drawn += couples.house(0, 4)
    if kind is PartnershipKind.ENGAGEMENT:
        drawn += couples.ring_on(0, 4)
    return drawn


def _question(gender: Gender) -> tuple[Mark, ...]:
    return (Words(0, 3, "?", 8.5, colour=Colour.QUIET),) if gender is Gender.UNKNOWN else ()


def _twins(kind: TwinKind) -> tuple[Mark, ...]:
    pen = Pen(Colour.INK, 1.4)
    legs = (Polyline(((-10, 8), (0, -8), (10, 8)), pen),)
    if kind is TwinKind.IDENTICAL:
        return (*legs, Polyline(((-5.5, 0.8), (5.5, 0.8)), pen))
    return (*legs, Words(0, 6, "?", 8.0)) if kind is TwinKind.UNKNOWN else legs


_PEOPLE: Final[dict[PersonKind, Callable[[], tuple[Mark, ...]]]] = {
    PersonKind.PERSON: lambda: (symbols.soft_box(14, _THIN),),
    PersonKind.PREGNANCY: lambda: (symbols.triangle(7, _THIN),),
    PersonKind.MISCARRIAGE: lambda: (symbols.dot(4.5),),
    PersonKind.ABORTION: lambda: symbols.cross(5, _THIN),
    PersonKind.STILLBIRTH: lambda: (symbols.square(10, _THIN), *symbols.cross(5, _THIN)),
    PersonKind.PET: lambda: (symbols.diamond(7.5, _THIN),),
    PersonKind.INSTITUTION: lambda: (symbols.square(14, _THIN),),
    PersonKind.HELPER: lambda: (symbols.soft_box(14, _THIN),),
}
_ACCENT: Final = Pen(Colour.ACCENT, 1.2)
_SIGNS: Final[dict[Sign, Callable[[], tuple[Mark, ...]]]] = {
    Sign.INDEX: lambda: (symbols.circle(16, _ACCENT), symbols.circle(11.5, _ACCENT)),
    Sign.DEAD: lambda: (symbols.square(14, _THIN), *symbols.cross(7, _THIN)),
    Sign.KIN: lambda: (*_shift(_bar(Pen(Colour.INK, 1.4)), -2), *_shift(_bar(Pen(Colour.INK, 1.4)), 2)),
    Sign.HOME: lambda: (Box(-SAMPLE / 2, -7, SAMPLE, 14, HOME_PEN, radius=5),),
    Sign.OVER: lambda: (*_bar(Pen(Colour.QUIET, 1.4)), Words(0, -2.5, "–2021", 7.0, colour=Colour.QUIET)),
}


def _shift(drawn: Sequence[Mark], dy: float) -> tuple[Mark, ...]:
    return tuple(moved(part, 0, dy) for part in drawn)
