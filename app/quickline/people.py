"""One person: the fields that a sentence gives, and what it changes of somebody who is there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast
from uuid import UUID

from app.lens.inflection import fold
from app.models.kinds import Gender
from app.operations.people import PersonFields
from app.quickline.asking import MeaninglessError
from app.quickline.intention import Facts, Named
from app.quickline.plan import ChangePerson
from app.quickline.senses import Step, Way
from app.quickline.where import Setting
from app.quickline.years import BACKWARDS, Bounds, birth, moment

_YOUNGEST_PARENT, _OLDEST_PARENT, _APART = 12, 70, 45


def bounds(at: Setting, owner: UUID | None, step: Step) -> list[Bounds]:
    """Return between which years somebody at the end of ``step`` can have been born, seen from ``owner``."""
    born = at.sketch.people[owner].born if owner is not None else None
    if born is None:
        return []
    if step.way is Way.PARENT:
        return [(born.year - _OLDEST_PARENT, born.year - _YOUNGEST_PARENT)]
    if step.way is Way.CHILD:
        return [(born.year + _YOUNGEST_PARENT, born.year + _OLDEST_PARENT)]
    return [(born.year - _APART, born.year + _APART)]


def born_facts(facts: Facts, at: Setting, between: Iterable[Bounds]) -> PersonFields:
    """Return the days and the gender that a sentence tells."""
    fields: PersonFields = {}
    if facts.born is not None:
        fields["born"] = birth(facts.born, at.today, between, at.answers)
    if facts.is_dead:
        fields["is_dead"] = True
        born = fields.get("born")
        died = moment(facts.died, at.today, at.answers, born.year if born is not None else 0)
        if died is not None:
            fields["died"] = died
        if born is not None and died is not None and born.earliest > died.latest:
            raise MeaninglessError(BACKWARDS, since=str(born.year), until=str(died.year))
    if facts.gender is not None:
        fields["gender"] = facts.gender
    return fields


def new_fields(name: Named, facts: Facts, step: Step, at: Setting, owner: UUID | None) -> PersonFields:
    """Return the fields of somebody new at the end of ``step``."""
    fields: PersonFields = {"given_name": name.given, "family_name": name.family}
    if step.gender is not Gender.UNKNOWN:
        fields["gender"] = step.gender
    fields.update(born_facts(facts, at, bounds(at, owner, step)))
    fields["kind"] = step.kind
    kept = {key: value for key, value in fields.items() if value and value is not Gender.UNKNOWN}
    return cast("PersonFields", kept)


def change_person(
    at: Setting, person_id: UUID, name: Named, facts: Facts, step: Step | None = None, owner: UUID | None = None
) -> bool:
    """Add what a sentence says of somebody who is there; say whether it says anything new."""
    person = at.sketch.people[person_id]
    told: PersonFields = {}
    if name.given and fold(name.given) != fold(person.given):
        told["given_name"] = name.given
    if name.family and fold(name.family) != fold(person.family):
        told["family_name"] = name.family
    if step is not None and step.gender is not Gender.UNKNOWN and person.gender is Gender.UNKNOWN:
        told["gender"] = step.gender
    between = bounds(at, owner, step) if step is not None else []
    told.update(born_facts(facts, at, between))
    if told.get("born") == person.born:
        told.pop("born", None)
    if told.get("is_dead") and person.is_dead and "died" not in told:
        told.pop("is_dead", None)
    if told:
        at.sketch.add(ChangePerson(person_id, told))
    return bool(told)
