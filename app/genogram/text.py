"""The genogram in words: what a screen reader says of each thing, and the whole picture as alternative text.

Names stand where no language has to bend them, so that the sentences are right in Finnish too.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final
from uuid import UUID

from app.genogram.circles import circles_picture
from app.genogram.ecomap import ecomap_picture
from app.genogram.graph import Couple, Descent, LineKind, couples_of
from app.genogram.health import shown_marks, state_of
from app.genogram.symbols import DEFAULT_STYLE, shows_birth_gender, shows_wave
from app.i18n import Language, Text, mark, translate
from app.lens.view import (
    BondView,
    CaseView,
    Diagram,
    HouseholdView,
    MarkState,
    ParentageKind,
    PartialDate,
    PartnershipKind,
    PersonKind,
    PersonMarkKind,
    PersonMarkView,
    PersonView,
    ResidenceKind,
    StyleView,
    TwinSetView,
)

INDEX_CHILD: Final = mark("the child the map is about")


def title(view: CaseView, language: Language) -> str:
    """Return the genogram's heading."""
    if view.child is None:
        return translate(Diagram.GENOGRAM.label, language)
    return translate(mark("Genogram: {name}"), language, name=view.child.name)


def describe(view: CaseView, diagram: Diagram, language: Language) -> str:
    """Return one of the three pictures of ``view`` in words."""
    match diagram:
        case Diagram.GENOGRAM:
            return genogram_words(view, language)
        case Diagram.ECOMAP:
            return ecomap_picture(view, language).description
        case Diagram.CIRCLES:
            return circles_picture(view, language).description


def genogram_words(
    view: CaseView, language: Language, triangles: Sequence[str] = (), notes: Sequence[Text] = ()
) -> str:
    """Return the whole genogram in words: who, which couples, whose children, which homes, which relations.

    ``triangles`` are those that are pointed out, in words; ``notes`` are said at the end.
    """
    people = [person for person in view.people if person.kind is PersonKind.PERSON]
    couples = couples_of(view)
    sentences = [
        translate(mark("The situation on {day}."), language, day=PartialDate.of(view.day).shown(language)),
        translate(mark("%n people.", "in a picture"), language, len(people)),
    ]
    parts = (
        (mark("People: {things}."), (person_words(view, person, language) for person in view.people)),
        (mark("Couples: {things}."), (s for c in couples if (s := couple_spoken(view, c, language)))),
        (mark("Children: {things}."), (s for c in couples if (s := children_spoken(view, c, language)))),
        (mark("Twins: {things}."), (s for twins in view.twin_sets if (s := twins_spoken(view, twins, language)))),
        (mark("Homes: {things}."), (s for home in view.households if (s := home_spoken(view, home, language)))),
        (mark("Relations: {things}."), (s for bond in view.bonds if (s := bond_spoken(view, bond, language)))),
        (mark("Triangles: {things}."), triangles),
    )
    for sentence, things in parts:
        spoken = "; ".join(things)
        if spoken:
            sentences.append(translate(sentence, language, things=spoken))
    return " ".join([*sentences, *(translate(note, language) for note in notes)])


def person_words(view: CaseView, person: PersonView, language: Language) -> str:
    """Return who somebody is, with what the drawing of ``view`` tells of them besides."""
    noted = [row for row in shown_marks(view) if row.person_id == person.id]
    return person_spoken(person, language, view.style, noted)


_ALIVE: Final = frozenset({PersonKind.PERSON, PersonKind.PET, PersonKind.HELPER})


def person_spoken(
    person: PersonView,
    language: Language,
    style: StyleView = DEFAULT_STYLE,
    noted: Sequence[PersonMarkView] = (),
) -> str:
    """Return who somebody is: name, what they are to the child, age, birth, death. Years only, as in the picture.

    Health, orientation and the gender at birth are told only where they are drawn: ``noted`` are the marks drawn.
    """
    if person.kind not in _ALIVE:
        return ", ".join([_loss(person, language), *filter(None, [_year(person.died or person.born, language)])])
    parts = [_called(person, language)]
    if person.is_index:
        parts[0] += f" ({translate(INDEX_CHILD, language)})"
    elif person.kind is not PersonKind.PERSON:
        parts.append(translate(person.kind.label, language))
        parts += [person.role] if person.role and person.kind is PersonKind.HELPER else []
    elif person.relation is not None:
        parts.append(translate(person.relation, language))
    if person.age is not None and not person.is_dead:
        parts.append(translate(mark("%n years old", "a person"), language, person.age))
    if born := _year(person.born, language):
        parts.append(translate(mark("born {date}", "a person"), language, date=born))
    if person.is_dead:
        parts.append(_death(person, language))
    parts += _told_of_oneself(person, language, style)
    parts += [mark_spoken(row, language, state_of(row)) for row in noted]
    return ", ".join(dict.fromkeys(parts))


def _told_of_oneself(person: PersonView, language: Language, style: StyleView) -> list[str]:
    parts: list[str] = []
    if style.shows_orientation and shows_birth_gender(person) and person.birth_gender is not None:
        gender = translate(person.birth_gender.label, language)
        parts.append(translate(mark("gender at birth: {gender}"), language, gender=gender))
    if style.shows_orientation and person.orientation is not None:
        parts.append(translate(person.orientation.label, language))
    if shows_wave(person) and person.migration is not None:
        moved = translate(person.migration.label, language)
        parts.append(f"{moved} ({person.cultures})" if person.cultures else moved)
    return parts


def mark_spoken(row: PersonMarkView, language: Language, state: MarkState) -> str:
    """Return what is marked on somebody in words; what a secret is about stays out of the picture and out of words."""
    words = translate(row.kind.label, language)
    if row.text and row.kind is not PersonMarkKind.SECRET:
        words += f": {row.text}"
    return words if state is MarkState.CURRENT else f"{words} ({translate(state.label, language)})"


def _loss(person: PersonView, language: Language) -> str:
    """Return the name and the kind of what is no person yet or any more; the kind alone where there is no name."""
    return ", ".join(dict.fromkeys([_called(person, language), translate(person.kind.label, language)]))


def _called(person: PersonView, language: Language) -> str:
    return person.short_name or person.name or translate(person.kind.label, language)


def _year(when: PartialDate | None, language: Language) -> str:
    """Return the year in words; nothing where there is none to tell."""
    return "" if when is None else PartialDate(when.year, None, None, when.precision, when.is_told).shown(language)


def _death(person: PersonView, language: Language) -> str:
    when = _year(person.died, language)
    died = (
        translate(mark("died {date}", "a person"), language, date=when)
        if when
        else translate(mark("deceased"), language)
    )
    if person.age is None:
        return died
    aged = translate(mark("aged %n", "at death"), language, person.age)
    return f"{died}, {aged}"


def couple_spoken(view: CaseView, couple: Couple, language: Language) -> str:
    """Return what two are to each other, since when, and how it ended; empty for a lone parent."""
    if len(couple.partners) != 2:
        return ""
    partnership = couple.partnership
    kind = partnership.kind if partnership else PartnershipKind.PARENTS
    parts = [translate(kind.label, language)]
    since = _year(partnership.since, language) if partnership is not None else ""
    if since:
        parts[0] += f" {since}"
    if partnership is not None and partnership.is_over:
        ended = translate(partnership.ending.label if partnership.ending else mark("over", "a couple"), language)
        parts.append(" ".join(filter(None, (ended, _year(partnership.until, language)))))
    if partnership is not None and partnership.resumed_on is not None:
        again = translate(mark("together again"), language)
        parts.append(" ".join(filter(None, (again, _year(partnership.resumed_on, language)))))
    if partnership is not None and partnership.children is not None:
        parts.append(translate(partnership.children.label, language))
    if couple.is_kin:
        parts.append(translate(mark("of the same kin"), language))
    return f"{names(view, couple.partners, language)}: {', '.join(parts)}"


def children_spoken(view: CaseView, couple: Couple, language: Language) -> str:
    """Return whose children they are; empty where there are none."""
    if not couple.descents or not couple.partners:
        return ""
    children = ", ".join(_child(view, descent, language) for descent in couple.descents)
    return f"{names(view, couple.partners, language)}: {children}"


_CHILDREN: Final[dict[LineKind, Text]] = {
    ParentageKind.ADOPTIVE: mark("adopted child"),
    ParentageKind.FOSTER: mark("foster child"),
    ParentageKind.DONOR: mark("child by a donor"),
    ParentageKind.SURROGATE: mark("child by a surrogate mother"),
    PersonKind.PET: PersonKind.PET.label,
}


def _child(view: CaseView, descent: Descent, language: Language) -> str:
    name = called(view, language, descent.child)
    kind = _CHILDREN.get(descent.kind)
    notes = [translate(kind, language)] if kind is not None else []
    ends = [until for parentage in descent.parentages if (until := _year(parentage.until, language))]
    if descent.is_over and ends:
        notes.append(translate(mark("until {date}"), language, date=ends[-1]))
    return f"{name} ({', '.join(notes)})" if notes else name


def twins_spoken(view: CaseView, twins: TwinSetView, language: Language) -> str:
    """Return who are twins, and how."""
    members = [key for key in twins.member_ids if key in view.people_by_id]
    if len(members) < 2:
        return ""
    return f"{names(view, members, language)}: {translate(twins.kind.label, language)}"


def home_spoken(view: CaseView, home: HouseholdView, language: Language) -> str:
    """Return who lives in a home, and who of them by turns or for a time; empty where nobody does."""
    members = [key for key in home.member_ids if key in view.people_by_id]
    if not members:
        return ""
    kinds = {
        residence.person_id: residence.kind
        for residence in view.residences
        if residence.household_id == home.id and not residence.is_over
    }
    spoken: list[str] = []
    for member in members:
        kind = kinds.get(member, ResidenceKind.PERMANENT)
        note = "" if kind is ResidenceKind.PERMANENT else f" ({translate(kind.label, language)})"
        spoken.append(called(view, language, member) + note)
    name = home.name or translate(mark("home"), language)
    return f"{name}: {', '.join(spoken)}"


def bond_spoken(view: CaseView, bond: BondView, language: Language) -> str:
    """Return what the relation of two people is like; of a directed one who acts on whom."""
    a, b = called(view, language, bond.a_id), called(view, language, bond.b_id)
    what = translate(bond.kind.label, language)
    if bond.is_over:
        until = _year(bond.until, language)
        over = (
            translate(mark("until {date}"), language, date=until)
            if until
            else translate(mark("over", "a relation"), language)
        )
        what = f"{what}, {over}"
    if bond.is_uncertain:
        what = f"{what}, {translate(mark('only surmised'), language)}"
    if bond.kind.is_directed:
        return translate(mark("{actor}, towards {receiver}: {what}"), language, actor=a, receiver=b, what=what)
    return f"{_joined([a, b], language)}: {what}"


def names(view: CaseView, ids: Iterable[UUID], language: Language) -> str:
    """Return the names of several people as one would say them."""
    return _joined([called(view, language, key) for key in ids], language)


def _joined(spoken: Sequence[str], language: Language) -> str:
    if len(spoken) < 2:
        return "".join(spoken)
    first = ", ".join(spoken[:-1])
    return translate(mark("{first} and {last}"), language, first=first, last=spoken[-1])


def called(view: CaseView, language: Language, key: UUID) -> str:
    """Return what somebody is called; whoever has no name by their kind."""
    return _called(view.people_by_id[key], language)
