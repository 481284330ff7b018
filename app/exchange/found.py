"""What another program's file gave: rows of ours that nothing has been done with yet, and what was not understood."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from app.i18n import Text, mark
from app.models import (
    Base,
    Bond,
    DiagramSpot,
    ForeignRecord,
    Household,
    LifeEvent,
    Parentage,
    PartialDate,
    Partnership,
    Person,
    PersonMark,
    Precision,
    Residence,
    TwinSet,
)
from app.models.kinds import PersonKind

LINE: Final = 200
"""The most characters of a name or a title, as everywhere in the case."""
PAGE: Final = 20_000
"""The most characters of a note."""
_BACKWARDS: Final = mark("Something ends before it begins; the end was left out.")
_NOT_A_PERSON: Final = mark("A pet or a pregnancy is named as a parent or a partner; that link was left out.")
UNKNOWN_PARENT: Final = mark("A family has children and no parents in the file; a parent without a name joins them.")
_LONG: Final = mark("A text is longer than fits; it was cut.")


@dataclass(frozen=True, slots=True)
class Unread:
    """What was not understood: ``tag`` names the kind of line, ``line`` is where the first of ``count`` stands."""

    tag: str
    count: int
    line: int


@dataclass(slots=True)
class ImportedFamily:
    """What a file gave, what could not be taken over and why (``doubts``), and what is only kept (``unread``).

    ``ids`` gives the row of each individual by its record's id, without the at signs. ``unknown_parents`` are people
    without a name who stand for the parents that a file doesn't name.
    """

    people: list[Person] = field(default_factory=list[Person])
    twin_sets: list[TwinSet] = field(default_factory=list[TwinSet])
    partnerships: list[Partnership] = field(default_factory=list[Partnership])
    parentages: list[Parentage] = field(default_factory=list[Parentage])
    bonds: list[Bond] = field(default_factory=list[Bond])
    person_marks: list[PersonMark] = field(default_factory=list[PersonMark])
    households: list[Household] = field(default_factory=list[Household])
    residences: list[Residence] = field(default_factory=list[Residence])
    life_events: list[LifeEvent] = field(default_factory=list[LifeEvent])
    foreign: list[ForeignRecord] = field(default_factory=list[ForeignRecord])
    spots: list[DiagramSpot] = field(default_factory=list[DiagramSpot])
    doubts: list[Text] = field(default_factory=list[Text])
    unread: tuple[Unread, ...] = ()
    unknown_parents: list[UUID] = field(default_factory=list[UUID])
    ids: dict[str, UUID] = field(default_factory=dict[str, UUID])

    @property
    def rows(self) -> Sequence[Base]:
        """Return all rows, those first that others point to."""
        return [
            *self.twin_sets,
            *self.people,
            *self.partnerships,
            *self.parentages,
            *self.bonds,
            *self.person_marks,
            *self.households,
            *self.residences,
            *self.life_events,
            *self.foreign,
            *self.spots,
        ]

    def add_unknown_parent(self, row_id: UUID, links: Sequence[Parentage]) -> None:
        """Add a parent without a name as ``row_id``, to whom ``links`` lead: by parents alone siblings are siblings."""
        self.people.append(Person(id=row_id, position=len(self.people)))
        self.unknown_parents.append(row_id)
        self.parentages += links
        self.doubts.append(UNKNOWN_PARENT)

    def settle(self) -> None:
        """Leave out what cannot be so, with a doubt for each: links of pets, ends before beginnings, texts too long."""
        beings = {row.id for row in self.people if row.kind is PersonKind.PERSON}
        couples = [row for row in self.partnerships if {row.a_id, row.b_id} <= beings]
        links = [row for row in self.parentages if row.parent_id in beings]
        gone = len(self.partnerships) + len(self.parentages) - len(couples) - len(links)
        self.doubts += [_NOT_A_PERSON] * gone
        self.partnerships, self.parentages = couples, links
        kept = {row.id for row in couples}
        self.foreign = [row for row in self.foreign if row.partnership_id is None or row.partnership_id in kept]
        for person in self.people:
            if is_backwards(person.born, person.died):
                person.died, person.is_dead = None, True
                self.doubts.append(_BACKWARDS)
        spans = (*couples, *links, *self.bonds, *self.person_marks, *self.residences, *self.life_events)
        for span in spans:
            if is_backwards(span.since, span.until):
                span.until = None
                self.doubts.append(_BACKWARDS)

    def line(self, text: str) -> str:
        """Return ``text`` as it fits on one line of ours."""
        return self._cut(" ".join(text.split()), LINE)

    def page(self, text: str) -> str:
        """Return ``text`` as it fits on a page of ours."""
        return self._cut(text.strip(), PAGE)

    def _cut(self, text: str, limit: int) -> str:
        if len(text) > limit:
            self.doubts.append(_LONG)
        return text[:limit].strip()


def is_backwards(since: PartialDate | None, until: PartialDate | None) -> bool:
    """Say whether an end surely lies before its beginning."""
    if since is None or until is None or Precision.ABOUT in {since.precision, until.precision}:
        return False
    if since.precision is Precision.BEFORE or until.precision is Precision.AFTER:
        return False
    return since.earliest > until.latest
