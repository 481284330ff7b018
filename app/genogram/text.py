"""The genogram in words: what a screen reader says of each thing, and the whole picture as alternative text.

Names stand where no language has to bend them, so that the sentences are right in Finnish too.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from uuid import UUID

from app.genogram.circles import circles_picture
from app.genogram.ecomap import ecomap_picture
from app.genogram.graph import Couple, Descent, couples_of
from app.i18n import Language, Text, mark, translate
from app.lens.view import (
    BondView,
    CaseView,
    Diagram,
    HouseholdView,
    ParentageKind,
    PartialDate,
    PartnershipKind,
    PersonKind,
    PersonView,
    ResidenceKind,
    TwinSetView,
)


def title(view: CaseView, language: Language) -> str:
    """Return the genogram's heading."""
    if view.child is None:
        return translate(mark("Genogram"), language)
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


def genogram_words(view: CaseView, language: Language) -> str:
    """Return the whole genogram in words: who, which couples, whose children, which homes, which relations."""
    people = [person for person in view.people if person.kind is PersonKind.PERSON]
    couples = couples_of(view)
    sentences = [
        translate(mark("The situation on {day}."), language, day=PartialDate.of(view.day).shown(language)),
        translate(mark("%n people.", "in a picture"), language, len(people)),
    ]
    parts = (
        (mark("People: {things}."), (person_spoken(person, language) for person in view.people)),
        (mark("Couples: {things}."), (s for c in couples if (s := couple_spoken(view, c, language)))),
        (mark("Children: {things}."), (s for c in couples if (s := children_spoken(view, c, language)))),
        (mark("Twins: {things}."), (s for twins in view.twin_sets if (s := twins_spoken(view, twins, language)))),
        (mark("Homes: {things}."), (s for home in view.households if (s := home_spoken(view, home, language)))),
        (mark("Relations: {things}."), (s for bond in view.bonds if (s := bond_spoken(view, bond, language)))),
    )
    for sentence, things in parts:
        spoken = "; ".join(things)
        if spoken:
            sentences.append(translate(sentence, language, things=spoken))
    return " ".join(sentences)


def person_spoken(person: PersonView, language: Language) -> str:
    """Return who somebody is: name, what they are to the child, age, birth, death."""
    kind = translate(person.kind.label, language)
    parts = [person.name or kind]
    if person.kind is not PersonKind.PERSON:
        parts.append(kind)
    elif person.relation is not None:
        parts.append(translate(person.relation, language))
    if person.is_index:
        parts.append(translate(mark("the child the map is about"), language))
    if person.age is not None and not person.is_dead:
        parts.append(translate(mark("%n years old", "a person"), language, person.age))
    if person.born is not None:
        expected = person.kind is PersonKind.PREGNANCY
        born = mark("due {date}", "a pregnancy") if expected else mark("born {date}", "a person")
        parts.append(translate(born, language, date=person.born.shown(language)))
    if person.is_dead and person.kind in {PersonKind.PERSON, PersonKind.PET}:
        parts.append(_death(person, language))
    return ", ".join(dict.fromkeys(parts))


def _death(person: PersonView, language: Language) -> str:
    if person.died is None:
        return translate(mark("deceased"), language)
    died = translate(mark("died {date}", "a person"), language, date=person.died.shown(language))
    if person.age is None:
        return died
    return f"{died}, {translate(mark('aged %n', 'at death'), language, person.age)}"


def couple_spoken(view: CaseView, couple: Couple, language: Language) -> str:
    """Return what two are to each other, since when, and how it ended; empty for a lone parent."""
    if len(couple.partners) != 2:
        return ""
    partnership = couple.partnership
    kind = partnership.kind if partnership else PartnershipKind.PARENTS
    parts = [translate(kind.label, language)]
    if partnership is not None and partnership.since is not None:
        parts[0] += f" {partnership.since.shown(language)}"
    if partnership is not None and partnership.is_over:
        ended = translate(partnership.ending.label if partnership.ending else mark("over", "a couple"), language)
        parts.append(f"{ended} {partnership.until.shown(language)}" if partnership.until else ended)
    if couple.is_kin:
        parts.append(translate(mark("of the same kin"), language))
    return translate(
        mark("{names}: {what}"), language, names=names(view, couple.partners, language), what=", ".join(parts)
    )


def children_spoken(view: CaseView, couple: Couple, language: Language) -> str:
    """Return whose children they are; empty where there are none."""
    if not couple.descents or not couple.partners:
        return ""
    children = ", ".join(_child(view, descent, language) for descent in couple.descents)
    return translate(
        mark("{parents}: {children}"), language, parents=names(view, couple.partners, language), children=children
    )


def _child(view: CaseView, descent: Descent, language: Language) -> str:
    words = [_name(view, descent.child)]
    kinds: dict[ParentageKind, Text] = {
        ParentageKind.ADOPTIVE: mark("adopted child"),
        ParentageKind.FOSTER: mark("foster child"),
    }
    notes = [translate(kinds[descent.kind], language)] if descent.kind in kinds else []
    ends = [parentage.until for parentage in descent.parentages if parentage.until is not None]
    if descent.is_over and ends:
        notes.append(translate(mark("until {date}"), language, date=ends[-1].shown(language)))
    return f"{words[0]} ({', '.join(notes)})" if notes else words[0]


def twins_spoken(view: CaseView, twins: TwinSetView, language: Language) -> str:
    """Return who are twins, and how."""
    members = [key for key in twins.member_ids if key in view.people_by_id]
    if len(members) < 2:
        return ""
    what = translate(twins.kind.label, language)
    return translate(mark("{names}: {what}"), language, names=names(view, members, language), what=what)


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
        spoken.append(_name(view, member) + note)
    name = home.name or translate(mark("home"), language)
    return translate(mark("{home}: {people}"), language, home=name, people=", ".join(spoken))


def bond_spoken(view: CaseView, bond: BondView, language: Language) -> str:
    """Return what the relation of two people is like; of a directed one who acts on whom."""
    a, b = _name(view, bond.a_id), _name(view, bond.b_id)
    what = translate(bond.kind.label, language)
    if bond.is_over:
        over = (
            translate(mark("until {date}"), language, date=bond.until.shown(language))
            if bond.until
            else translate(mark("over", "a relation"), language)
        )
        what = f"{what}, {over}"
    if bond.kind.is_directed:
        return translate(mark("{actor}, towards {receiver}: {what}"), language, actor=a, receiver=b, what=what)
    return translate(mark("{names}: {what}"), language, names=_joined([a, b], language), what=what)


def names(view: CaseView, ids: Iterable[UUID], language: Language) -> str:
    """Return the names of several people as one would say them."""
    return _joined([_name(view, key) for key in ids], language)


def _joined(spoken: Sequence[str], language: Language) -> str:
    if len(spoken) < 2:
        return "".join(spoken)
    first = ", ".join(spoken[:-1])
    return translate(mark("{first} and {last}"), language, first=first, last=spoken[-1])


def _name(view: CaseView, key: UUID) -> str:
    person = view.people_by_id[key]
    return person.short_name or person.name
