"""Where a sentence is said: the family so far, who is chosen, the day, and the answers; and whom a reference means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.i18n import Text, mark, tr
from app.models.kinds import Gender, ParentageKind, PartnershipKind
from app.operations.people import PersonFields
from app.quickline.asking import Answers, MeaninglessError
from app.quickline.intention import Ref
from app.quickline.plan import NewCouple, NewParent, NewPerson
from app.quickline.senses import KIN, Kin, Step, Way
from app.quickline.sketch import Sketch

_LABELS: dict[tuple[Way, Gender], Text] = {
    (Way.PARENT, Gender.FEMALE): KIN["mother"].label,
    (Way.PARENT, Gender.MALE): KIN["father"].label,
    (Way.PARENT, Gender.UNKNOWN): KIN["parent"].label,
    (Way.SIBLING, Gender.FEMALE): KIN["sister"].label,
    (Way.SIBLING, Gender.MALE): KIN["brother"].label,
    (Way.SIBLING, Gender.UNKNOWN): KIN["sibling"].label,
    (Way.CHILD, Gender.UNKNOWN): KIN["child"].label,
}


@dataclass(frozen=True, slots=True)
class Setting:
    """What a sentence is resolved with; the sketch is changed by it."""

    sketch: Sketch
    chosen_id: UUID | None
    agency_id: UUID | None
    today: date
    answers: Answers

    # --- who is meant -----------------------------------------------------------------------------------------------

    def anchor(self) -> UUID:
        """Return whose relatives are spoken of where nobody is named: whoever is chosen, else the child."""
        for each in (self.chosen_id, self.sketch.child_id):
            if each is not None and each in self.sketch.people:
                return each
        raise MeaninglessError(mark("Write the child’s name first, and then the relatives."))

    def who(self, ref: Ref, *, makes_parents: bool = False) -> UUID:
        """Return who is meant. ``makes_parents``: those on the way who aren't there yet are added without a name."""
        if ref.name:
            person = self.one_of(self.sketch.named(ref.name), tr("Which {name}?", name=ref.name))
        else:
            person = self.anchor()
        for place, kin in enumerate(ref.kins):
            person = self._further(person, KIN[kin], is_first=not ref.name and place == 0, makes=makes_parents)
        return person

    def _further(self, owner: UUID, kin: Kin, *, is_first: bool, makes: bool) -> UUID:
        found: list[UUID] = []
        for way in kin.ways:
            ends = [owner]
            for step in way:
                ends = [each for end in ends for each in self.found(end, step)]
            found += ends
        found = list(dict.fromkeys(found))
        child_id = self.sketch.child_id
        if not found and is_first and kin is KIN["child"] and child_id is not None:
            return child_id
        if not found and makes and len(kin.ways) == 1:
            for step in kin.ways[0]:
                owner = self.through(owner, step)
            return owner
        if not found:
            text = mark("{name} has nobody of that kind in the case: {kin}.")
            raise MeaninglessError(text, name=self.called(owner), kin=tr(kin.label))
        return self.one_of(found, tr("Which one: {kin}?", kin=tr(kin.label)))

    def found(self, person_id: UUID, step: Step) -> list[UUID]:
        """Return who is at the end of a step; where nobody gave birth, those who adopted or foster are the parents."""
        found = self.sketch.reached(person_id, step)
        if step.way is Way.PARENT and step.parentage is ParentageKind.BIRTH and not found:
            for kind in (ParentageKind.ADOPTIVE, ParentageKind.FOSTER):
                found = found or self.sketch.reached(person_id, Step(Way.PARENT, step.gender, kind))
        return found

    def one_of(self, people: Sequence[UUID], text: str) -> UUID:
        """Return the only one of ``people``, or the one who is chosen when asked."""
        if not people:
            raise MeaninglessError(mark("Nobody of that name is in the case."))
        return self.answers.choose(text, [(self.told(each), each) for each in people])

    def called(self, person_id: UUID) -> str:
        """Return how somebody is called."""
        person = self.sketch.people[person_id]
        return person.given or person.name or tr("name not known")

    def told(self, person_id: UUID) -> str:
        """Return how somebody is told from others of the same name."""
        person = self.sketch.people[person_id]
        born = f", {person.born.year}" if person.born else ""
        return f"{person.name or tr('name not known')}{born}"

    # --- on the way -------------------------------------------------------------------------------------------------

    def through(self, owner: UUID, step: Step) -> UUID:
        """Return who stands at the end of a step on the way to somebody else, added without a name if nobody is."""
        label = _LABELS.get((step.way, step.gender))
        found = self.found(owner, step)
        if found:
            return self.one_of(found, tr("Which one: {kin}?", kin=tr(label)) if label else tr("Which one?"))
        if step.way is Way.PARENT:
            return self.new_parent(owner, step)
        if step.way is Way.SIBLING:
            return self.new_sibling(owner, step)
        raise MeaninglessError(mark("Say first who is between them."))

    def new_person(self, step: Step, owner: UUID, label: Text | None = None) -> UUID:
        """Add somebody without a name at the end of a step."""
        person_id = self.sketch.new_id()
        shown = label or _LABELS.get((step.way, step.gender))
        fields: PersonFields = {"gender": step.gender} if step.gender is not Gender.UNKNOWN else {}
        self.sketch.add(NewPerson(person_id, fields, shown, owner))
        return person_id

    def new_parent(self, child_id: UUID, step: Step) -> UUID:
        """Add a parent without a name, joined to the other one as the child's parents."""
        parent_id = self.new_person(step, child_id)
        self.join_parent(child_id, parent_id, step.parentage)
        return parent_id

    def join_parent(self, child_id: UUID, parent_id: UUID, kind: ParentageKind) -> None:
        """Make somebody a child's parent, and a couple with the child's only other parent of the same kind."""
        others = self.sketch.parents_of(child_id, kind)
        self.sketch.add(NewParent(child_id, parent_id, kind))
        if len(others) == 1:
            self.join_parents(others[0], parent_id)

    def join_parents(self, a: UUID, b: UUID) -> None:
        """Let two people be parents of a child together; a couple they may be besides is said by itself."""
        if self.sketch.pair(a, b) is None:
            self.sketch.add(NewCouple(self.sketch.new_id(), a, b, PartnershipKind.PARENTS))

    def parents_for_siblings(self, person_id: UUID) -> tuple[ParentageKind, list[UUID]]:
        """Return the parents whom somebody's siblings share; they are added without names where nobody is there."""
        for kind in (ParentageKind.BIRTH, ParentageKind.ADOPTIVE, ParentageKind.FOSTER):
            parents = self.sketch.parents_of(person_id, kind)
            if parents:
                return kind, parents[:2]
        mother = self.new_parent(person_id, Step(Way.PARENT, Gender.FEMALE))
        return ParentageKind.BIRTH, [mother, self.new_parent(person_id, Step(Way.PARENT, Gender.MALE))]

    def new_sibling(self, person_id: UUID, step: Step) -> UUID:
        """Add a sibling without a name."""
        kind, parents = self.parents_for_siblings(person_id)
        sibling_id = self.new_person(step, person_id)
        for parent in parents:
            self.sketch.add(NewParent(sibling_id, parent, kind))
        return sibling_id

    def first_year(self, *people: UUID) -> int:
        """Return the year before which nothing can have been between ``people``: the last of their births."""
        born = [person.born.year for each in people if (person := self.sketch.people[each]).born is not None]
        return max(born, default=0)
