"""A relative in their place: as somebody who is there already, or new, joined to those who are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final
from uuid import UUID

from app.i18n import Text, mark, tr
from app.lens.inflection import fold
from app.models.kinds import Gender, ParentageKind, PersonKind, TwinKind
from app.quickline.asking import MeaninglessError
from app.quickline.couples import ask_kind, set_couple
from app.quickline.intention import Facts, Named, Ref, Relative
from app.quickline.people import change_person, new_fields
from app.quickline.plan import JoinTwins, NewCouple, NewParent, NewPerson
from app.quickline.senses import COUPLES, KIN, Kin, Step, Way
from app.quickline.where import Setting
from app.quickline.years import stretch


@dataclass(frozen=True, slots=True)
class Place:
    """Where a relative belongs: at the end of ``step`` from ``owner``, said with the word ``label``."""

    owner: UUID
    step: Step
    label: Text
    is_single: bool


def add_relatives(said: Relative, at: Setting) -> None:
    """Add a relative, or several, or say of one who is there what is new."""
    kin = KIN[said.kin]
    if _is_child_of_case(said, at):
        _add_child_of_case(said, at)
        return
    is_loss = kin.last.kind is not PersonKind.PERSON
    owner = _bearing(at) if is_loss and said.owner == Ref() else at.who(said.owner, makes_parents=True)
    name, facts = said.people[0]
    way = _way(kin, owner, name, facts, at)
    for step in way[:-1]:
        owner = at.through(owner, step)
    step = way[-1]
    if facts.parentage is not None and step.way in {Way.CHILD, Way.PARENT}:
        step = replace(step, parentage=facts.parentage)
    place = Place(
        owner, step, kin.label if len(way) == 1 else _LAST.get((step.way, step.gender), kin.label), kin.is_single
    )
    people = [_add(place, name, told, at) for name, told in said.people]
    _join_twins(place, people, [told for _, told in said.people], at)


_LAST: Final = {
    (each.last.way, each.last.gender): each.label
    for each in (
        KIN["mother"],
        KIN["father"],
        KIN["parent"],
        KIN["sister"],
        KIN["brother"],
        KIN["sibling"],
        KIN["daughter"],
        KIN["son"],
        KIN["child"],
    )
}


def _bearing(at: Setting) -> UUID:
    """Return whose a pregnancy is where nobody is named: the one who is chosen, unless that is the child itself."""
    anchor = at.anchor()
    if anchor != at.sketch.child_id:
        return anchor
    parents = at.sketch.parents_of(anchor)
    beside = [pair.other(each) for each in parents for pair in at.sketch.pairs_of(each)]
    people = [each for each in dict.fromkeys((*parents, *beside)) if at.sketch.people[each].gender is not Gender.MALE]
    return at.answers.choose(tr("Whose?"), [(at.told(each), each) for each in (*people, anchor)])


def _way(kin: Kin, owner: UUID, name: Named, facts: Facts, at: Setting) -> tuple[Step, ...]:
    """Return which way is meant where a word leaves the side open: as is said, as is there, or as is answered."""
    ways = kin.ways
    if facts.side and len(ways) > 1:
        side = KIN[facts.side].last.gender
        ways = tuple(way for way in ways if way[0].gender is side)
    leading = [way for way in ways if _leads(way, owner, name, at)] if len(ways) > 1 else []
    choices = [(_told_way(way, owner, at), way) for way in leading or ways]
    return at.answers.choose(tr("Through whom: {kin}?", kin=tr(kin.label)), choices)


def _leads(way: Sequence[Step], owner: UUID, name: Named, at: Setting) -> bool:
    """Say whether a way leads to somebody who is there: to anybody, or to whoever is named."""
    ends = [owner]
    for step in way:
        ends = [each for end in ends for each in at.found(end, step)]
    people = [at.sketch.people[each] for each in ends]
    return any(not name.given or _is_same(each.given, each.family, name) for each in people)


def _told_way(way: Sequence[Step], owner: UUID, at: Setting) -> str:
    """Return a way in words: the mother's name, or that it goes through the mother."""
    told: list[str] = []
    end: UUID | None = owner
    for step in way[:-1]:
        found = at.found(end, step) if end is not None else []
        end = found[0] if len(found) == 1 else None
        label = tr(KIN["mother" if step.gender is Gender.FEMALE else "father"].label)
        told.append(f"{label} {at.called(end)}" if end is not None and at.sketch.people[end].name else label)
    return " › ".join(told)


# --- the child of the case ------------------------------------------------------------------------------------------


def _is_child_of_case(said: Relative, at: Setting) -> bool:
    """Say whether the child itself is meant: "child Aino" where the case has no child, or one without a name."""
    if said.kin not in {"child", "son", "daughter"} or said.owner != Ref() or len(said.people) != 1:
        return False
    child = at.sketch.people.get(at.sketch.child_id) if at.sketch.child_id else None
    if child is None:
        return not at.sketch.people
    return not child.name and at.chosen_id in {None, child.id} and bool(said.people[0][0].full)


def _add_child_of_case(said: Relative, at: Setting) -> None:
    name, facts = said.people[0]
    step = KIN[said.kin].last
    child_id = at.sketch.child_id
    if child_id is not None:
        change_person(at, child_id, name, facts, replace(step, way=Way.SIBLING))
        return
    fields = new_fields(name, facts, step, at, None)
    at.sketch.add(NewPerson(at.sketch.new_id(), fields, KIN["child"].label, is_child_of_case=True))


# --- there already, or new ------------------------------------------------------------------------------------------


def _add(place: Place, name: Named, facts: Facts, at: Setting) -> UUID:
    there = _there(place, name, facts, at)
    if there is None:
        person_id = _new(place, name, facts, at)
    else:
        person_id = there
        is_told = change_person(at, person_id, name, facts, place.step, place.owner)
        if not is_told and not facts.couple and facts.twins is None:
            raise MeaninglessError(mark("{name} is there already."), name=at.called(person_id))
    if facts.couple and not (there is None and place.step.way in {Way.PARTNER, Way.EX}):
        _say_couple(place, person_id, facts, at)
    return person_id


def _there(place: Place, name: Named, facts: Facts, at: Setting) -> UUID | None:
    """Return who is there already and is meant, None where it is somebody new."""
    if place.step.kind is not PersonKind.PERSON:
        return None
    found = at.sketch.reached(place.owner, place.step)
    people = at.sketch.people
    same = [each for each in found if name.given and _is_same(people[each].given, people[each].family, name)]
    if not name.given and (facts != Facts() or place.is_single):
        same = found
    if same:
        return at.one_of(same, tr("Which one?"))
    nameless = [each for each in found if not people[each].given]
    if place.is_single and nameless:
        return nameless[0]
    others = (found if place.is_single else nameless) if name.given else []
    return _asked_whether_new(place, name, others, at) if others else None


def _asked_whether_new(place: Place, name: Named, others: Sequence[UUID], at: Setting) -> UUID | None:
    """Return who of ``others`` gets the name, None where it is somebody else's: the user says it."""
    another = tr("{name} is somebody else: another {kin}", name=name.full, kin=tr(place.label))
    choices: list[tuple[str, UUID | None]] = [(another, None)]
    for each in others:
        told = tr("{who} is the one: the name becomes {name}", who=at.told(each), name=name.full)
        choices.append((told, each))
    return at.answers.choose(tr("Is {name} somebody new?", name=name.full), choices)


def _is_same(given: str, family: str, name: Named) -> bool:
    is_given = fold(given) == fold(name.given) or fold(given.split(" ", maxsplit=1)[0]) == fold(name.given)
    return is_given and (not family or not name.family or fold(family) == fold(name.family))


def _new(place: Place, name: Named, facts: Facts, at: Setting) -> UUID:
    makers: dict[Way, Callable[[Place, Named, Facts, Setting], UUID]] = {
        Way.PARENT: _new_parent,
        Way.CHILD: _new_child,
        Way.SIBLING: _new_sibling,
        Way.TWIN: _new_twin,
        Way.HALF: _new_half,
        Way.STEP_SIBLING: _new_step_sibling,
        Way.PARTNER: _new_partner,
        Way.EX: _new_partner,
    }
    return makers[place.step.way](place, name, facts, at)


def _person(place: Place, name: Named, facts: Facts, at: Setting) -> UUID:
    """Return somebody new at the place, or a namesake from elsewhere in the case, who is asked about."""
    namesake = _namesake(place, name, facts, at)
    if namesake is not None:
        change_person(at, namesake, name, facts, place.step, place.owner)
        return namesake
    fields = new_fields(name, facts, place.step, at, place.owner)
    person_id = at.sketch.new_id()
    at.sketch.add(NewPerson(person_id, fields, place.label, place.owner))
    return person_id


def _namesake(place: Place, name: Named, facts: Facts, at: Setting) -> UUID | None:
    """Return who of the same name is meant, None for nobody: asked where there is one who could be."""
    if not name.given or place.step.kind is not PersonKind.PERSON:
        return None
    genders = {Gender.UNKNOWN, place.step.gender}
    found: list[UUID] = []
    for person in at.sketch.people.values():
        is_alike = _is_same(person.given, person.family, name) and person.kind is place.step.kind
        is_gender = place.step.gender is Gender.UNKNOWN or person.gender in genders
        is_born = facts.born is None or facts.born.date is None or person.born in {None, facts.born.date}
        if is_alike and is_gender and is_born and person.id not in {place.owner, at.sketch.child_id}:
            found.append(person.id)
    if not found:
        return None
    another = tr("{name} is somebody else: another {kin}", name=name.full, kin=tr(place.label))
    choices: list[tuple[str, UUID | None]] = [(another, None)]
    choices += [(tr("the same as {who}", who=at.told(each)), each) for each in found]
    return at.answers.choose(tr("Is {name} somebody new?", name=name.full), choices)


def _new_parent(place: Place, name: Named, facts: Facts, at: Setting) -> UUID:
    kind = place.step.parentage
    siblings = _siblings_with_gap(place, at)
    children = [place.owner]
    if siblings:
        told = ", ".join(at.called(each) for each in siblings)
        text = tr("Whose parent is {name}?", name=name.full or tr(place.label))
        only, every = at.called(place.owner), f"{at.called(place.owner)}, {told}"
        children = at.answers.choose(text, [(every, [place.owner, *siblings]), (only, [place.owner])])
    parent_id = _person(place, name, facts, at)
    for child in children:
        at.join_parent(child, parent_id, kind)
    return parent_id


def _siblings_with_gap(place: Place, at: Setting) -> list[UUID]:
    """Return the siblings who have just the parents that the owner has: a further one may be theirs as well."""
    kind = place.step.parentage
    mine = set(at.sketch.parents_of(place.owner, kind))
    if len(mine) != 1:
        return []
    beside = at.sketch.children_of(next(iter(mine)), kind)
    return [each for each in beside if each != place.owner and set(at.sketch.parents_of(each, kind)) == mine]


def _new_child(place: Place, name: Named, facts: Facts, at: Setting) -> UUID:
    other = _other_parent(place.owner, facts, at)
    child_id = _person(place, name, facts, at)
    _join_child(child_id, place.owner, other, place.step.parentage, at)
    return child_id


def _other_parent(owner: UUID, facts: Facts, at: Setting) -> UUID | None:
    """Return a child's other parent: who is named, the only partner there is, or the one who is chosen when asked."""
    if facts.beside is not None:
        return at.who(facts.beside)
    partners = list(dict.fromkeys(pair.other(owner) for pair in at.sketch.pairs_of(owner)))
    if len(partners) < 2:
        return partners[0] if partners else None
    choices: list[tuple[str, UUID | None]] = [(at.told(each), each) for each in reversed(partners)]
    return at.answers.choose(tr("Who is the other parent?"), [*choices, (tr("not known", "a parent"), None)])


def _join_child(child: UUID, owner: UUID, other: UUID | None, kind: ParentageKind, at: Setting) -> None:
    at.sketch.add(NewParent(child, owner, kind))
    if other is not None:
        at.sketch.add(NewParent(child, other, kind))
        at.join_parents(owner, other)


def _new_sibling(place: Place, name: Named, facts: Facts, at: Setting) -> UUID:
    kind, parents = at.parents_for_siblings(place.owner)
    person_id = _person(place, name, facts, at)
    for parent in parents:
        at.sketch.add(NewParent(person_id, parent, facts.parentage or kind))
    return person_id


def _new_twin(place: Place, name: Named, facts: Facts, at: Setting) -> UUID:
    born = at.sketch.people[place.owner].born
    kind, parents = at.parents_for_siblings(place.owner)
    fields = new_fields(name, facts, place.step, at, place.owner)
    if born is not None and facts.born is None:
        fields["born"] = born
    person_id = at.sketch.new_id()
    at.sketch.add(NewPerson(person_id, fields, place.label, place.owner))
    for parent in parents:
        at.sketch.add(NewParent(person_id, parent, kind))
    at.sketch.add(JoinTwins((place.owner, person_id), facts.twins or TwinKind.UNKNOWN))
    return person_id


def _new_half(place: Place, name: Named, facts: Facts, at: Setting) -> UUID:
    """Add a half-sibling: through which parent, and with whom, is asked where it isn't said."""
    kind, parents = at.parents_for_siblings(place.owner)
    if facts.side:
        side = KIN[facts.side].last.gender
        parents = [each for each in parents if at.sketch.people[each].gender is side] or parents
    known = set(at.sketch.parents_of(place.owner))
    choices: list[tuple[str, tuple[UUID, UUID | None]]] = []
    unknown: list[tuple[str, tuple[UUID, UUID | None]]] = []
    for parent in reversed(parents):
        others = [pair.other(parent) for pair in at.sketch.pairs_of(parent) if pair.other(parent) not in known]
        if facts.beside is not None:
            others = [at.who(facts.beside)]
        choices += [(f"{at.called(parent)} – {at.called(other)}", (parent, other)) for other in dict.fromkeys(others)]
        if facts.beside is None:
            told = tr("{name} and somebody who isn’t known", name=at.called(parent))
            unknown.append((told, (parent, None)))
    choices += unknown
    parent, other = at.answers.choose(tr("Who are the parents of {name}?", name=name.full or tr(place.label)), choices)
    person_id = _person(place, name, facts, at)
    _join_child(person_id, parent, other, kind, at)
    return person_id


def _new_step_sibling(place: Place, name: Named, facts: Facts, at: Setting) -> UUID:
    """Add a child of a parent's partner."""
    mine = at.sketch.parents_of(place.owner)
    partners = [pair.other(each) for each in mine for pair in at.sketch.pairs_of(each) if pair.other(each) not in mine]
    if not partners:
        raise MeaninglessError(mark("Add the parent’s new partner first: a stepsibling is their child."))
    parent = at.one_of(list(dict.fromkeys(partners)), tr("Whose child is {name}?", name=name.full or tr(place.label)))
    person_id = _person(place, name, facts, at)
    at.sketch.add(NewParent(person_id, parent, ParentageKind.BIRTH))
    return person_id


def _new_partner(place: Place, name: Named, facts: Facts, at: Setting) -> UUID:
    step, is_over = place.step, place.step.way is Way.EX
    kind, ending = step.couple, step.ending
    if facts.couple:
        said = COUPLES[facts.couple]
        kind, ending = said.kind or kind, said.ending or ending
    if kind is None:
        kind, asked = ask_kind(at, is_over=is_over or ending is not None)
        ending = ending or asked
    person_id = _person(place, name, facts, at)
    first = at.first_year(place.owner, person_id)
    since, until = stretch(facts.couple_span, at.today, at.answers, first)
    at.sketch.add(NewCouple(at.sketch.new_id(), place.owner, person_id, kind, ending, since, until))
    return person_id


# --- what is said besides -------------------------------------------------------------------------------------------


def _say_couple(place: Place, person_id: UUID, facts: Facts, at: Setting) -> None:
    """Say what somebody is to their partner: a parent to the other parent, a partner to the owner."""
    if place.step.way in {Way.PARTNER, Way.EX}:
        other: UUID | None = place.owner
    elif place.step.way is Way.PARENT:
        parents = [each for each in at.sketch.parents_of(place.owner, place.step.parentage) if each != person_id]
        other = parents[0] if len(parents) == 1 else None
    else:
        pairs = at.sketch.pairs_of(person_id)
        other = pairs[0].other(person_id) if len(pairs) == 1 else None
    if facts.beside is not None:
        other = at.who(facts.beside)
    if other is None:
        raise MeaninglessError(mark("Say of both partners: {name} and who?"), name=at.called(person_id))
    set_couple(at, person_id, other, facts.couple, facts.couple_span)


def _join_twins(place: Place, people: Sequence[UUID], told: Sequence[Facts], at: Setting) -> None:
    kinds = [facts.twins for facts in told if facts.twins is not None]
    if not kinds or place.step.way is Way.TWIN:
        return
    together = tuple(people) if len(people) > 1 else (place.owner, *people)
    if len(people) == 1 and place.step.way is not Way.SIBLING:
        raise MeaninglessError(mark("Twins are at least two; write both names."))
    at.sketch.add(JoinTwins(together, kinds[-1]))
