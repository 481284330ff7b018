"""Small pictures of the signs, for the legend: made of what draws families, only smaller."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from app.genogram import bonds, couplelooks, couples, descents, shapes, symbols
from app.genogram.couplelooks import couple_look
from app.genogram.extent import moved
from app.genogram.health import LETTERS, Noted, fills
from app.genogram.households import PEN as HOME_PEN
from app.genogram.meanings import Meaning, Sign
from app.genogram.picture import Box, Colour, Mark, Pen, Polyline, Words
from app.genogram.profiles import bond_colour
from app.genogram.strokes import Track, line
from app.genogram.triangles import OUTLINE as TRIANGLE_PEN
from app.i18n import Language, translate
from app.lens.view import (
    BondKind,
    ChildrenKnown,
    DeathSign,
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
    StyleView,
    TwinKind,
)

SAMPLE: Final = 40.0
_THIN: Final = Pen(Colour.INK, 1.2)
_ACCENT: Final = Pen(Colour.ACCENT, 1.2)
_SMALL: Final = 15.0
_COUPLE: Final = Pen(Colour.INK, couplelooks.WIDTH)


def sample(meaning: Meaning, language: Language, style: StyleView = symbols.DEFAULT_STYLE) -> tuple[Mark, ...]:
    """Return a small picture of one sign around the origin, at most ``SAMPLE`` wide and a row high."""
    match meaning:
        case Gender() | PersonKind() | Orientation() | Migration() | PersonMarkKind() | MarkState():
            return _of_person(meaning, language, style)
        case Sign():
            return _dead(style.death_sign) if meaning is Sign.DEAD else _SIGNS[meaning]()
        case _:
            return _of_line(meaning, language, style)


def _of_line(
    meaning: BondKind | PartnershipKind | Ending | ParentageKind | TwinKind | ChildrenKnown,
    language: Language,
    style: StyleView,
) -> tuple[Mark, ...]:
    match meaning:
        case BondKind():
            drawn = _bond(meaning, language, style.notation)
        case PartnershipKind():
            drawn = _couple(meaning, style.notation)
        case Ending():
            drawn = (*_bar(_COUPLE), *couples.over(0, 0, meaning, style.notation))
        case ParentageKind():
            drawn = descents.child_line(meaning, ((0, -8), (0, 8)), notation=style.notation)
            drawn += descents.letter_beside(meaning, (0, 0), language)
        case TwinKind():
            drawn = _twins(meaning)
        case ChildrenKnown():
            half = SAMPLE / 2
            bar = line(((-half, -6.0), (half, -6.0)), _COUPLE)
            drawn = (bar, *couples.children_sign(meaning, half - 8, -6))
    return drawn


def _of_person(
    meaning: Gender | PersonKind | Orientation | Migration | PersonMarkKind | MarkState,
    language: Language,
    style: StyleView,
) -> tuple[Mark, ...]:
    match meaning:
        case Gender():
            drawn = (shapes.SHAPES[meaning](14, _THIN), *_question(meaning))
        case PersonKind():
            drawn = _person(meaning, style.notation)
        case Orientation():
            drawn = (shapes.circle(_SMALL, _THIN), shapes.inverted(_SMALL / 2, symbols.orientation_pen(meaning)))
        case Migration():
            drawn = (Polyline(((0, -8), (0, 8)), _THIN), *symbols.waves(meaning, 9))
        case PersonMarkKind():
            drawn = _mark(meaning, language)
        case MarkState():
            shape = shapes.square(_SMALL, _THIN)
            drawn = (shape, *fills(shapes.square(_SMALL - 1.2), [Noted(PersonMarkKind.SUBSTANCE_USE, meaning)]))
    return drawn


def number(text: str) -> tuple[Mark, ...]:
    """Return a number as it stands beside symbols."""
    return (Words(0, 3, text, symbols.YEAR_SIZE),)


def _bond(kind: BondKind, language: Language, notation: Notation) -> tuple[Mark, ...]:
    return bonds.look(kind, _TRACK, bond_colour(kind, notation), language, notation)


_TRACK: Final = Track(((-SAMPLE / 2, 0), (SAMPLE / 2, 0)))


def _bar(pen: Pen) -> tuple[Mark, ...]:
    return (line(_TRACK.path, pen),)


def _couple(kind: PartnershipKind, notation: Notation) -> tuple[Mark, ...]:
    drawn_as = couple_look(kind, notation)
    half = SAMPLE / 2 - (3 if drawn_as.is_double else 0)
    path = ((-half, -6.0), (-half, 4.0), (half, 4.0), (half, -6.0))
    drawn = couples.couple_line(path, drawn_as)
    signs = couples.signs_of(drawn_as)
    x = -(sum(width + 3 for _, width, _ in signs) - 3) / 2
    for sign, width, _ in signs:
        drawn += sign(x + width / 2, 4)
        x += width + 3
    return drawn


def _question(gender: Gender) -> tuple[Mark, ...]:
    return (Words(0, 3, "?", 8.5, colour=Colour.QUIET),) if gender is Gender.UNKNOWN else ()


def _twins(kind: TwinKind) -> tuple[Mark, ...]:
    pen = Pen(Colour.INK, 1.4)
    legs = (Polyline(((-10, 8), (0, -8), (10, 8)), pen),)
    if kind is TwinKind.IDENTICAL:
        return (*legs, Polyline(((-5.5, 0.8), (5.5, 0.8)), pen))
    return (*legs, Words(0, 6, "?", 8.0)) if kind is TwinKind.UNKNOWN else legs


def _person(kind: PersonKind, notation: Notation) -> tuple[Mark, ...]:
    match kind:
        case PersonKind.PERSON:
            return (shapes.soft_box(14, _THIN),)
        case PersonKind.HELPER:
            return (shapes.circle(_SMALL, Pen(Colour.INK, 1.2, (3.0, 2.0))),)
        case PersonKind.INSTITUTION:
            return (shapes.house(14, _THIN),)
        case PersonKind.PET:
            return (shapes.diamond(7.5, _THIN),)
        case _:
            scale = 0.8 if kind is PersonKind.MISCARRIAGE and notation is Notation.MCGOLDRICK else 0.55
            return symbols.loss(kind, Gender.MALE, notation, scale)


def _mark(kind: PersonMarkKind, language: Language) -> tuple[Mark, ...]:
    if kind is PersonMarkKind.SECRET:
        return (symbols.secret(),)
    if kind in LETTERS:
        return number(translate(LETTERS[kind], language))
    return (shapes.circle(_SMALL, _THIN), *fills(shapes.circle(_SMALL - 1.2), [Noted(kind, MarkState.CURRENT)]))


def _dead(death_sign: DeathSign) -> tuple[Mark, ...]:
    shape = shapes.square(14, _THIN)
    return (shape, *(shapes.cross(7, _THIN) if death_sign is DeathSign.CROSSED else shapes.small_cross(13, 0, _THIN)))


_SIGNS: Final[dict[Sign, Callable[[], tuple[Mark, ...]]]] = {
    Sign.INDEX: lambda: (shapes.circle(16, _ACCENT), shapes.circle(11.5, _ACCENT)),
    Sign.BIRTH_GENDER: lambda: (
        shapes.square(16, _THIN),
        shapes.circle(16 * symbols.INNER_SHARE, Pen(Colour.INK, 1.0)),
    ),
    Sign.ILLNESS: lambda: _mark(PersonMarkKind.PHYSICAL_ILLNESS, Language.EN),
    Sign.KIN: lambda: (*_shift(_bar(Pen(Colour.INK, 1.4)), -2), *_shift(_bar(Pen(Colour.INK, 1.4)), 2)),
    Sign.AGAIN: lambda: (
        *_bar(_COUPLE),
        *couples.over(0, 0, Ending.SEPARATION, is_resumed=True),
    ),
    Sign.WIDOWED: lambda: (*_bar(_COUPLE), *couples.widowed(0, 0)),
    Sign.HOME: lambda: (Box(-SAMPLE / 2, -7, SAMPLE, 14, HOME_PEN, radius=5),),
    Sign.UNCERTAIN: lambda: (*_bar(Pen(Colour.INK, 1.4)), *bonds.doubt(_TRACK, Colour.INK)),
    Sign.OVER: lambda: (*_bar(Pen(Colour.QUIET, 1.4)), Words(0, -2.5, "–2021", 8.0, colour=Colour.QUIET)),
    Sign.TRIANGLE: lambda: (Polyline(((-9, 7), (9, 7), (0, -7)), TRIANGLE_PEN, Colour.LINE, is_closed=True),),
}


def _shift(drawn: Sequence[Mark], dy: float) -> tuple[Mark, ...]:
    return tuple(moved(part, 0, dy) for part in drawn)
