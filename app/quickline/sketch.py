"""The family as it stands while a line is read: what the case holds, and what the sentences before have added."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from app.lens.inflection import fold
from app.lens.view import CaseView
from app.models.dates import PartialDate
from app.models.kinds import Ending, Gender, ParentageKind, PartnershipKind, PersonKind, ResidenceKind
from app.quickline.known import Names
from app.quickline.plan import (
    ChangeCouple,
    ChangePerson,
    ChangeResidence,
    JoinTwins,
    NewAgency,
    NewCouple,
    NewHome,
    NewParent,
    NewPerson,
    NewResidence,
    NewTie,
    NewWorker,
    Step,
)
from app.quickline.senses import Step as KinStep
from app.quickline.senses import Way

_RAISING = (ParentageKind.BIRTH, ParentageKind.ADOPTIVE)


@dataclass(frozen=True, slots=True)
class Someone:
    """A person of the sketch."""

    id: UUID
    given: str = ""
    family: str = ""
    gender: Gender = Gender.UNKNOWN
    born: PartialDate | None = None
    is_dead: bool = False
    kind: PersonKind = PersonKind.PERSON
    twins: UUID | None = None

    @property
    def name(self) -> str:
        """Return the name, empty where it isn't known."""
        return f"{self.given} {self.family}".strip()


@dataclass(frozen=True, slots=True)
class Pair:
    """A couple of the sketch."""

    id: UUID
    a: UUID
    b: UUID
    kind: PartnershipKind
    ending: Ending | None
    is_over: bool

    def other(self, person_id: UUID) -> UUID:
        """Return the one who isn't ``person_id``."""
        return self.b if self.a == person_id else self.a


@dataclass(frozen=True, slots=True)
class Tied:
    """A tie of the sketch; ``id`` is None for one that isn't there yet."""

    agency_id: UUID
    person_id: UUID
    id: UUID | None


@dataclass(frozen=True, slots=True)
class Lived:
    """Somebody living in a home of the sketch; ``id`` is None for what isn't there yet."""

    id: UUID | None
    person_id: UUID
    household_id: UUID
    kind: ResidenceKind
    since: PartialDate | None
    is_over: bool

    @property
    def is_home(self) -> bool:
        """Say whether it is a home now, not a place where somebody stays at times."""
        return not self.is_over and self.kind is not ResidenceKind.WEEKENDS


@dataclass(slots=True)
class Sketch:
    """People, links and agencies by id, with the steps that lead from the case to here."""

    child_id: UUID | None = None
    people: dict[UUID, Someone] = field(default_factory=dict[UUID, Someone])
    parents: list[tuple[UUID, UUID, ParentageKind]] = field(default_factory=list[tuple[UUID, UUID, ParentageKind]])
    pairs: list[Pair] = field(default_factory=list[Pair])
    agencies: dict[UUID, str] = field(default_factory=dict[UUID, str])
    workers: dict[UUID, tuple[str, UUID | None]] = field(default_factory=dict[UUID, tuple[str, UUID | None]])
    ties: list[Tied] = field(default_factory=list[Tied])
    homes: dict[UUID, str] = field(default_factory=dict[UUID, str])
    lived: list[Lived] = field(default_factory=list[Lived])
    steps: list[Step] = field(default_factory=list[Step])
    made: int = 0

    @classmethod
    def of(cls, view: CaseView) -> Sketch:
        """Return the sketch of a case as it is."""
        sketch = cls(view.child_id)
        for each in view.people:
            born, given, family = each.born, each.given_name, each.family_name
            sketch.people[each.id] = Someone(
                each.id, given, family, each.gender, born, each.is_dead, each.kind, each.twin_set_id
            )
        sketch.parents = [(row.child_id, row.parent_id, row.kind) for row in view.parentages if not row.is_over]
        sketch.pairs = [
            Pair(row.id, row.a_id, row.b_id, row.kind, row.ending, row.is_over) for row in view.partnerships
        ]
        sketch.agencies = {each.id: each.name for each in view.agencies}
        sketch.workers = {each.id: (each.name, each.agency_id) for each in view.professionals}
        sketch.ties = [Tied(each.agency_id, each.person_id, each.id) for each in view.ties if each.person_id]
        sketch.homes = {each.id: each.name for each in view.households}
        sketch.lived = [
            Lived(row.id, row.person_id, row.household_id, row.kind, row.since, row.is_over) for row in view.residences
        ]
        return sketch

    def copied(self) -> Sketch:
        """Return a sketch to try on."""
        return Sketch(
            self.child_id,
            dict(self.people),
            list(self.parents),
            list(self.pairs),
            dict(self.agencies),
            dict(self.workers),
            list(self.ties),
            dict(self.homes),
            list(self.lived),
            list(self.steps),
            self.made,
        )

    def new_id(self) -> UUID:
        """Return an id that stands for something new; the same line gives the same ids."""
        self.made += 1
        return UUID(int=self.made)

    @property
    def names(self) -> Names:
        """Return every name there is."""
        return Names(((each.given, each.family) for each in self.people.values()), self.agencies.values())

    def named(self, name: str) -> list[UUID]:
        """Return who is called so: the full name, or a part of it."""
        wanted = fold(name)
        return [each.id for each in self.people.values() if wanted in set(_called(each))]

    def home(self, household_id: UUID, but: UUID | None = None) -> str:
        """Return what a home is called, with whoever lives there now, all ``but`` one."""
        here = dict.fromkeys(
            each.person_id for each in self.lived if each.household_id == household_id and each.is_home
        )
        seen = [self.people[each] for each in here if each in self.people and each != but]
        names = ", ".join(sorted(each.given or each.name for each in seen))
        return " ".join(part for part in (self.homes[household_id], f"({names})" if names else "") if part)

    # --- links ------------------------------------------------------------------------------------------------------

    def parents_of(self, person_id: UUID, *kinds: ParentageKind) -> list[UUID]:
        """Return the parents of one of ``kinds``; of those who raise as their own without any."""
        wanted = kinds or _RAISING
        return [parent for child, parent, kind in self.parents if child == person_id and kind in wanted]

    def children_of(self, person_id: UUID, *kinds: ParentageKind) -> list[UUID]:
        """Return the children in one of ``kinds``; all of them without any."""
        found = [child for child, parent, kind in self.parents if parent == person_id and (not kinds or kind in kinds)]
        return list(dict.fromkeys(found))

    def pairs_of(self, person_id: UUID) -> list[Pair]:
        """Return the couples somebody is or was in."""
        return [pair for pair in self.pairs if person_id in {pair.a, pair.b}]

    def pair(self, a: UUID, b: UUID) -> Pair | None:
        """Return the last couple of two people."""
        found = [pair for pair in self.pairs if {pair.a, pair.b} == {a, b}]
        return found[-1] if found else None

    def reached(self, person_id: UUID, step: KinStep) -> list[UUID]:
        """Return who stands at the end of ``step``; those whose gender isn't known only where nobody else does."""
        ways: dict[Way, Callable[[UUID, KinStep], Iterator[UUID]]] = {
            Way.PARENT: self._up,
            Way.CHILD: self._down,
            Way.SIBLING: self._beside,
            Way.HALF: self._beside,
            Way.TWIN: self._twins,
            Way.STEP_SIBLING: self._step_siblings,
            Way.PARTNER: self._partners,
            Way.EX: self._partners,
        }
        found = [each for each in dict.fromkeys(ways[step.way](person_id, step)) if each != person_id]
        found = [each for each in found if self.people[each].kind is step.kind]
        if step.gender is Gender.UNKNOWN:
            return found
        exact = [each for each in found if self.people[each].gender is step.gender]
        return exact or [each for each in found if self.people[each].gender is Gender.UNKNOWN]

    def _up(self, person_id: UUID, step: KinStep) -> Iterator[UUID]:
        yield from self.parents_of(person_id, step.parentage)

    def _down(self, person_id: UUID, step: KinStep) -> Iterator[UUID]:
        kinds = _RAISING if step.parentage is ParentageKind.BIRTH else (step.parentage,)
        yield from self.children_of(person_id, *kinds)

    def _beside(self, person_id: UUID, step: KinStep) -> Iterator[UUID]:
        mine = set(self.parents_of(person_id))
        for parent in self.parents_of(person_id):
            for child in self.children_of(parent, *_RAISING):
                if step.way is Way.SIBLING or set(self.parents_of(child)) != mine:
                    yield child

    def _twins(self, person_id: UUID, _step: KinStep) -> Iterator[UUID]:
        mine = self.people[person_id].twins
        yield from (each.id for each in self.people.values() if mine is not None and each.twins == mine)

    def _step_siblings(self, person_id: UUID, _step: KinStep) -> Iterator[UUID]:
        for parent in self.parents_of(person_id):
            for pair in self.pairs_of(parent):
                for child in self.children_of(pair.other(parent), *_RAISING):
                    if parent not in self.parents_of(child):
                        yield child

    def _partners(self, person_id: UUID, step: KinStep) -> Iterator[UUID]:
        for pair in self.pairs_of(person_id):
            if pair.kind is not PartnershipKind.PARENTS and pair.is_over is (step.way is Way.EX):
                yield pair.other(person_id)

    # --- steps ------------------------------------------------------------------------------------------------------

    def add(self, step: Step) -> None:
        """Take a step: the sketch is afterwards as if it had been done."""
        if not self._is_folded(step):
            self.steps.append(step)
        match step:
            case NewPerson():
                self._add_person(step)
            case ChangePerson():
                self.people[step.id] = _changed(self.people[step.id], dict(step.changes))
            case NewParent():
                self.parents.append((step.child_id, step.parent_id, step.kind))
            case NewCouple():
                is_over = step.ending is not None
                pair = Pair(step.id, step.a_id, step.b_id, step.kind, step.ending, is_over)
                self.pairs.append(pair)
            case ChangeCouple():
                self.pairs = [_turned(pair, step.changes) if pair.id == step.id else pair for pair in self.pairs]
            case JoinTwins():
                twins = self.new_id()
                for each in step.person_ids:
                    self.people[each] = replace(self.people[each], twins=twins)
            case NewAgency():
                self.agencies[step.id] = step.name
            case NewTie():
                self.ties.append(Tied(step.agency_id, step.person_id, None))
            case NewWorker():
                self.workers[step.id] = f"{step.given} {step.family}".strip(), step.agency_id
            case _:
                self._add_home(step)

    def _add_home(self, step: Step) -> None:
        match step:
            case NewHome():
                self.homes[step.id] = step.name
            case NewResidence():
                is_over = step.until is not None
                self.lived.append(
                    Lived(None, step.person_id, step.household_id, step.kind, step.since, is_over=is_over)
                )
            case ChangeResidence():
                self.lived = [_resettled(each, step.changes) if each.id == step.id else each for each in self.lived]
            case _:
                pass

    def _is_folded(self, step: Step) -> bool:
        """Let a change of a couple that the same sentence has made be a part of its making."""
        for place, each in enumerate(self.steps):
            if isinstance(step, ChangeCouple) and isinstance(each, NewCouple) and each.id == step.id:
                self.steps[place] = replace(each, **step.changes)
                return True
        return False

    def _add_person(self, step: NewPerson) -> None:
        self.people[step.id] = _changed(Someone(step.id), dict(step.fields))
        if step.is_child_of_case:
            self.child_id = step.id


def _resettled(lived: Lived, changes: dict[str, Any]) -> Lived:
    kind, since = changes.get("kind", lived.kind), changes.get("since", lived.since)
    return replace(lived, kind=kind, since=since, is_over=lived.is_over or "until" in changes)


_FIELDS = {
    "given_name": "given",
    "family_name": "family",
    "gender": "gender",
    "born": "born",
    "is_dead": "is_dead",
    "kind": "kind",
}


def _changed(person: Someone, changes: dict[str, Any]) -> Someone:
    return replace(person, **{_FIELDS[name]: value for name, value in changes.items() if name in _FIELDS})


def _turned(pair: Pair, changes: dict[str, Any]) -> Pair:
    ending = changes.get("ending", pair.ending)
    return replace(pair, kind=changes.get("kind", pair.kind), ending=ending, is_over=pair.is_over or ending is not None)


def _called(person: Someone) -> Iterator[str]:
    first = person.given.split(" ")[0]
    names = (person.name, person.given, first, person.family, f"{first} {person.family}")
    yield from (fold(name).strip() for name in names)
