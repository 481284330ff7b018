"""Whom a sentence means in this case, and the steps it comes to. Nothing is guessed: what is open is asked."""

from __future__ import annotations

from typing import assert_never
from uuid import UUID

from app.i18n import mark, tr
from app.models.kinds import Gender, ParentageKind
from app.operations.people import PersonFields
from app.quickline.asking import MeaninglessError
from app.quickline.couples import set_couple
from app.quickline.homes import add_living
from app.quickline.intention import (
    About,
    CloseOne,
    Couple,
    Intention,
    Living,
    Named,
    Network,
    Ref,
    Relation,
    Relative,
    Twins,
    Worker,
)
from app.quickline.network import add_network, add_worker
from app.quickline.people import born_facts, change_person
from app.quickline.placing import add_relatives
from app.quickline.plan import JoinTwins, NewBond, NewPerson
from app.quickline.senses import KIN, ROLES
from app.quickline.where import Setting
from app.quickline.years import stretch


def resolve(intention: Intention, at: Setting) -> None:
    """Add to the sketch the steps that ``intention`` comes to.

    Raises ``OpenQuestionError`` and ``MeaninglessError``; the sketch is then half done and to be thrown away.
    """
    match intention:
        case Relative():
            add_relatives(intention, at)
        case Relation():
            _relation(intention, at)
        case Couple():
            _couple(intention, at)
        case Twins():
            _twins(intention, at)
        case Network():
            add_network(intention, at)
        case Worker():
            add_worker(intention, at)
        case CloseOne():
            _close_one(intention, at)
        case About():
            _about(intention, at)
        case Living():
            add_living(intention, at)
        case _:
            assert_never(intention)


def _relation(said: Relation, at: Setting) -> None:
    a = at.who(said.a)
    b = at.who(said.b) if said.b is not None else at.anchor()
    if a == b and said.b is None and at.sketch.child_id is not None:
        b = at.sketch.child_id
    _two(a, b)
    if said.b is None and said.kind.is_directed:
        choices = [(f"{at.called(one)} › {at.called(other)}", (one, other)) for one, other in ((a, b), (b, a))]
        a, b = at.answers.choose(tr("Who acts on whom?"), choices)
    since, until = stretch(said.span, at.today, at.answers, at.first_year(a, b))
    at.sketch.add(NewBond(a, b, said.kind, since, until, said.is_uncertain))


def _couple(said: Couple, at: Setting) -> None:
    if said.b is not None:
        a, b = at.who(said.a), at.who(said.b)
    else:
        child = at.who(Ref(said.a.name, said.a.kins[:-1]))
        parents = at.sketch.parents_of(child, ParentageKind.BIRTH) or at.sketch.parents_of(child)
        if len(parents) != 2:
            raise MeaninglessError(mark("There are not two parents in the case."))
        a, b = parents
    _two(a, b)
    set_couple(at, a, b, said.word, said.span)


def _twins(said: Twins, at: Setting) -> None:
    people = tuple(at.who(each) for each in said.people)
    _two(people[0], people[-1])
    years = [person.born.year for each in people if (person := at.sketch.people[each]).born is not None]
    if years and max(years) - min(years) > 1:
        raise MeaninglessError(mark("Twins are born together; these were born years apart."))
    at.sketch.add(JoinTwins(people, said.kind))


def _two(a: UUID, b: UUID) -> None:
    if a == b:
        raise MeaninglessError(mark("That would be one and the same person."))


def _close_one(said: CloseOne, at: Setting) -> None:
    role = ROLES[said.role]
    fields: PersonFields = {"kind": role.kind, "role": tr(role.label)}
    if said.name.given:
        fields["given_name"] = said.name.given
    if said.name.family:
        fields["family_name"] = said.name.family
    fields.update(born_facts(said.facts, at, ()))
    at.sketch.add(NewPerson(at.sketch.new_id(), fields, role.label))


def _about(said: About, at: Setting) -> None:
    if said.who != Ref():
        person_id = at.who(said.who)
        couple = said.facts.couple
        is_changed = change_person(at, person_id, Named(), said.facts)
        if couple:
            pairs = [pair for pair in at.sketch.pairs_of(person_id) if not pair.is_over]
            if len(pairs) != 1:
                raise MeaninglessError(mark("Say of both partners: {name} and who?"), name=at.called(person_id))
            set_couple(at, pairs[0].a, pairs[0].b, couple, said.facts.couple_span)
        elif not is_changed:
            raise MeaninglessError(mark("That is so already."))
        return
    child = at.sketch.people.get(at.sketch.child_id) if at.sketch.child_id else None
    if child is not None and not child.name:
        change_person(at, child.id, said.name, said.facts)
    elif child is None and not at.sketch.people:
        add_child_of_case(said.name, said.facts.gender or Gender.UNKNOWN, said, at)
    else:
        raise MeaninglessError(
            mark("Nobody is called {name}. Write first what they are: mother, brother, school…"), name=said.name.full
        )


def add_child_of_case(name: Named, gender: Gender, said: About, at: Setting) -> None:
    """Add the child whom the case is about."""
    fields: PersonFields = {"given_name": name.given, "family_name": name.family, "gender": gender}
    fields.update(born_facts(said.facts, at, ()))
    at.sketch.add(NewPerson(at.sketch.new_id(), fields, KIN["child"].label, is_child_of_case=True))
