"""What the symbol sheet shows: one specimen of every sign, made by the functions that draw families.

Nobody on it is anybody: no names, round years, and an age where one belongs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final
from uuid import UUID

from app.genogram import bonds, couplelooks, couples, descents
from app.genogram.bench import bench_of
from app.genogram.extent import moved
from app.genogram.graph import Couple, Descent, LineKind
from app.genogram.health import LETTERS, Noted
from app.genogram.households import home_marks, home_shape
from app.genogram.layout import Route, SibshipBar, Stub
from app.genogram.meanings import Meaning, Sign, label
from app.genogram.picture import Anchor, Colour, Mark, Pen, Polyline, Words
from app.genogram.profiles import bond_colour
from app.genogram.strokes import Track
from app.genogram.symbols import INDEX_SIZE, SIZE, Symbol, symbol
from app.i18n import Language, Text, mark, translate
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
    PartialDate,
    PartnershipKind,
    PartnershipView,
    PersonKind,
    PersonMarkKind,
    PersonView,
    Said,
    StyleView,
    TwinKind,
    TwinSetView,
)
from app.records import record

LINE: Final = 54.0
"""How long the specimen of a couple's or an emotional line is."""


@record
class Specimen:
    """One sign, drawn around the origin, and its name."""

    name: str
    marks: tuple[Mark, ...]


def people(language: Language, notation: Notation) -> Iterator[Specimen]:
    """Yield everybody who can stand in a family, and what is told of them within and beside the symbol."""
    style = StyleView(notation=notation, shows_orientation=True)
    for gender in (Gender.MALE, Gender.FEMALE, Gender.NON_BINARY, Gender.UNKNOWN):
        yield _of(gender, language, _person(gender, 1986, 40), style)
    yield _of(Sign.INDEX, language, _person(Gender.FEMALE, 2016, 10, is_index=True), style)
    dead = _person(Gender.MALE, 1940, 72, died=2012)
    yield _of(Sign.DEAD, language, dead, style)
    beside = translate(mark("deceased, with a cross beside"), language)
    yield Specimen(beside, symbol(dead, style=replace(style, death_sign=DeathSign.BESIDE)).marks)
    for gender, before, text in (
        (Gender.FEMALE, Gender.MALE, mark("trans woman")),
        (Gender.MALE, Gender.FEMALE, mark("trans man")),
    ):
        person = replace(_person(gender, 1996, 30), birth_gender=before)
        yield Specimen(translate(text, language), symbol(person, style=style).marks)
    for orientation in Orientation:
        person = replace(_person(Gender.FEMALE, 1996, 30), orientation=orientation)
        yield _of(orientation, language, person, style)
    for migration in Migration:
        drawn = symbol(replace(_person(Gender.MALE, 1986, 40), migration=migration), style=style)
        line = descents.child_line(ParentageKind.BIRTH, ((0, drawn.box[1] - 4), (0, drawn.shape[1])))
        yield Specimen(label(migration, language), (*line, *drawn.marks))
    secret = [Noted(PersonMarkKind.SECRET, MarkState.CURRENT)]
    yield Specimen(
        label(PersonMarkKind.SECRET, language),
        symbol(_person(Gender.FEMALE, 1986, 40), style=style, noted=secret).marks,
    )
    for kind in (PersonKind.PET, PersonKind.INSTITUTION, PersonKind.HELPER):
        yield _of(kind, language, replace(_person(Gender.FEMALE), kind=kind), style)


def losses(language: Language, notation: Notation) -> Iterator[Specimen]:
    """Yield pregnancies and what became of them."""
    style = StyleView(notation=notation)
    for kind in (PersonKind.PREGNANCY, PersonKind.MISCARRIAGE, PersonKind.ABORTION, PersonKind.STILLBIRTH):
        yield _of(kind, language, replace(_person(Gender.FEMALE, 2021), kind=kind), style)


def health(language: Language, notation: Notation) -> Iterator[Specimen]:
    """Yield what may be marked of health: parts of the symbol, how certain it is, numbers and letters."""
    ill, drinks, named = PersonMarkKind.PHYSICAL_ILLNESS, PersonMarkKind.SUBSTANCE_USE, PersonMarkKind.CONDITION
    now, maybe, behind = MarkState
    shown: list[tuple[str, list[tuple[PersonMarkKind, MarkState, str]]]] = [
        (label(Sign.ILLNESS, language), [(ill, now, "")]),
        (label(drinks, language), [(drinks, now, "")]),
        (translate(mark("illness and substance problem"), language), [(ill, now, ""), (drinks, now, "")]),
        (translate(maybe.label, language), [(drinks, maybe, "")]),
        (translate(behind.label, language), [(drinks, behind, "")]),
    ]
    for count in (2, 3, 4):
        numbers = [(named, now, str(at + 1)) for at in range(count)]
        shown.append((translate(mark("%n named conditions", "on the symbol sheet"), language, count), numbers))
    letters = [(kind, now, translate(letter, language)) for kind, letter in LETTERS.items()]
    words = ", ".join(f"{letter} {translate(kind.label, language)}" for kind, _, letter in letters)
    shown.append((words, letters))
    for name, found in shown:
        noted = [Noted(kind, state, letter) for kind, state, letter in found]
        drawn = symbol(_person(Gender.FEMALE, age=40), style=StyleView(notation=notation), noted=noted)
        yield Specimen(name, drawn.marks)


def partners(language: Language, notation: Notation) -> Iterator[Specimen]:
    """Yield the lines of couples: what they are, how it ended, and what hangs at the line."""
    for kind in PartnershipKind:
        yield _couple(label(kind, language), _pair(kind), language, notation)
    for ending in Ending:
        if ending is not Ending.DEATH:
            yield _couple(label(ending, language), _pair(ending=ending), language, notation)
    again = replace(_pair(ending=Ending.SEPARATION), is_over=False, resumed_on=PartialDate(2020))
    yield _couple(label(Sign.AGAIN, language), again, language, notation)
    yield _couple(label(Sign.KIN, language), _pair(), language, notation, is_kin=True)
    if notation is Notation.GENOPRO:
        yield _couple(label(Sign.WIDOWED, language), _pair(ending=Ending.DEATH), language, notation, has_remarried=True)
    for known in ChildrenKnown:
        yield _couple(label(known, language), replace(_pair(), children=known), language, notation)


def children(language: Language, notation: Notation) -> Iterator[Specimen]:
    """Yield the lines from parents to children."""
    for kind in (
        ParentageKind.BIRTH,
        ParentageKind.ADOPTIVE,
        ParentageKind.FOSTER,
        ParentageKind.DONOR,
        ParentageKind.SURROGATE,
    ):
        yield Specimen(label(kind, language), _hanging((kind,), language, notation))
    for twins in TwinKind:
        born = (ParentageKind.BIRTH, ParentageKind.BIRTH)
        yield Specimen(label(twins, language), _hanging(born, language, notation, twins))
    if notation is Notation.GENOPRO:
        yield Specimen(label(PersonKind.PET, language), _hanging((PersonKind.PET,), language, notation))


def signs(language: Language, notation: Notation) -> Iterator[Specimen]:
    """Yield homes, and what is said of any line."""
    lived = symbol(_person(Gender.FEMALE, age=40))
    box = home_shape([lived.shape], [], 9.0)
    yield Specimen(label(Sign.HOME, language), (*home_marks(box, "", (), ()), *lived.marks))
    track = Track(((-LINE / 2, 0), (LINE / 2, 0)))
    over = bonds.look(BondKind.CLOSE, track, Colour.QUIET, language, notation)
    year = Words(0, -6, "–2021", 8.0, Anchor.MIDDLE, Colour.QUIET)
    yield Specimen(label(Sign.OVER, language), (*over, year))
    colour = bond_colour(BondKind.CLOSE, notation)
    surmised = bonds.look(BondKind.CLOSE, track, colour, language, notation)
    yield Specimen(label(Sign.UNCERTAIN, language), (*surmised, *bonds.doubt(track, colour)))


BOND_GROUPS: Final[tuple[tuple[Text, tuple[BondKind, ...]], ...]] = (
    (
        mark("Close", "a group of relations"),
        (
            BondKind.NORMAL,
            BondKind.CONNECTED,
            BondKind.HARMONY,
            BondKind.CLOSE,
            BondKind.VERY_CLOSE,
            BondKind.LOVE,
            BondKind.IN_LOVE,
            BondKind.SPIRITUAL,
            BondKind.FUSED,
            BondKind.RESUMED,
        ),
    ),
    (
        mark("Distant", "a group of relations"),
        (BondKind.DISTANT, BondKind.INDIFFERENT, BondKind.CUT_OFF, BondKind.NEVER_MET, BondKind.OTHER),
    ),
    (
        mark("Strained", "a group of relations"),
        (
            BondKind.CONFLICT,
            BondKind.DISTRUST,
            BondKind.HATE,
            BondKind.HOSTILE,
            BondKind.DISTANT_HOSTILE,
            BondKind.CLOSE_HOSTILE,
            BondKind.FUSED_HOSTILE,
        ),
    ),
    (
        mark("Violence and harm", "a group of relations"),
        (
            BondKind.VIOLENCE,
            BondKind.DISTANT_VIOLENCE,
            BondKind.CLOSE_VIOLENCE,
            BondKind.FUSED_VIOLENCE,
            BondKind.ABUSE,
            BondKind.PHYSICAL_ABUSE,
            BondKind.EMOTIONAL_ABUSE,
            BondKind.SEXUAL_ABUSE,
            BondKind.NEGLECT,
            BondKind.CONTROLLING,
        ),
    ),
    (
        mark("From one to the other", "a group of relations"),
        (
            BondKind.CARETAKER,
            BondKind.FOCUSED,
            BondKind.NEGATIVE_FOCUS,
            BondKind.MANIPULATIVE,
            BondKind.JEALOUS,
            BondKind.ADMIRER,
            BondKind.LIMERENCE,
        ),
    ),
)
"""The kinds of relations as they are listed for choosing, and on the sheet."""


def relations(kinds: Iterable[BondKind], language: Language, notation: Notation) -> Iterator[Specimen]:
    """Yield the emotional lines of ``kinds``."""
    track = Track(((-LINE / 2, 0), (LINE / 2, 0)))
    for kind in kinds:
        drawn = bonds.look(kind, track, bond_colour(kind, notation), language, notation)
        yield Specimen(label(kind, language), drawn)


# --- the invented -------------------------------------------------------------------------------------------------


def _of(meaning: Meaning, language: Language, person: PersonView, style: StyleView) -> Specimen:
    return Specimen(label(meaning, language), symbol(person, style=style).marks)


def _person(
    gender: Gender,
    born: int | None = None,
    age: int | None = None,
    *,
    died: int | None = None,
    is_index: bool = False,
) -> PersonView:
    return PersonView(
        id=UUID(int=1),
        kind=PersonKind.PERSON,
        name="",
        short_name="",
        gender=gender,
        born=PartialDate(born) if born else None,
        died=PartialDate(died) if died else None,
        is_dead=died is not None,
        age=age,
        is_index=is_index,
        is_protected=False,
        relation=None,
        role="",
        language="",
        needs_interpreter=False,
        occupation="",
        phone="",
        email="",
        note="",
        position=0,
        twin_set_id=None,
        origin_id=None,
    )


def _pair(kind: PartnershipKind = PartnershipKind.MARRIAGE, ending: Ending | None = None) -> PartnershipView:
    return PartnershipView(
        id=UUID(int=2),
        a_id=UUID(int=3),
        b_id=UUID(int=4),
        kind=kind,
        since=None,
        until=None,
        ending=ending,
        is_over=ending is not None,
        note="",
        said=Said(),
    )


def _couple(
    name: str,
    pair: PartnershipView,
    language: Language,
    notation: Notation,
    *,
    is_kin: bool = False,
    has_remarried: bool = False,
) -> Specimen:
    half = LINE / 2
    bar = ((-half, -9.0), (-half, 2.0), (half, 2.0), (half, -9.0))
    marks = couples.couple_marks(
        pair,
        bar,
        bench_of(bar, None),
        language,
        is_kin=is_kin,
        notation=notation,
        has_remarried=has_remarried,
    )
    return Specimen(name, marks)


_STEP: Final = 41.6


def _hanging(
    kinds: Sequence[LineKind], language: Language, notation: Notation, twins: TwinKind | None = None
) -> tuple[Mark, ...]:
    """Return a piece of a couple's line with children hanging from it."""
    ids = [UUID(int=10 + at) for at in range(len(kinds))]
    xs = [(at - (len(kinds) - 1) / 2) * _STEP for at in range(len(kinds))]
    high = -SIZE / 2 - 34
    children: dict[UUID, Symbol] = {}
    for key, x, kind in zip(ids, xs, kinds, strict=True):
        person = _person(Gender.FEMALE)
        if kind is PersonKind.PET:
            person = replace(person, kind=PersonKind.PET)
        children[key] = symbol(person).placed(x, 0)
    hook = 0.0 if twins else None
    stubs = tuple(
        Stub(str(key), ((x if hook is None else hook, high), (x, drawn.shape[1])))
        for (key, drawn), x in zip(children.items(), xs, strict=True)
    )
    route = Route("couple", (), (), SibshipBar(0, 0, high), stubs)
    couple = Couple("couple", (), None, tuple(Descent(key, kind) for key, kind in zip(ids, kinds, strict=True)))
    sets = [TwinSetView(UUID(int=9), twins, tuple(ids))] if twins else []
    lines = descents.lengthened(route, children)
    bar = Polyline(((-SIZE / 2, high), (SIZE / 2, high)), Pen(Colour.INK, couplelooks.WIDTH))
    hanging = descents.child_marks(couple, route, lines, sets, language, notation)
    marks = (bar, *hanging, *(drawn for one in children.values() for drawn in one.marks))
    return tuple(moved(drawn, 0, -INDEX_SIZE / 4) for drawn in marks)
