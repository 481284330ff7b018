"""Who an audience is in this case on this day: what the rules ask about whoever looks."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from uuid import UUID

from app.lens.audience import Audience, AudienceKind
from app.lens.days import age, is_on
from app.lens.memory import Memory, each
from app.lens.rows import CaseRows
from app.lens.said import Reason
from app.lens.shelter import Shelter, Viewer, shelter_from
from app.lens.standing import WHOLE, Standing, standing_of
from app.models import Parentage, Person, Sourced
from app.models.gathering import DataPart
from app.models.kinds import AgencyGroup, ParentageKind, PersonKind

ADULT_AGE = 18
_CARING = frozenset({AgencyGroup.SPECIALISED, AgencyGroup.ADULTS})
_RAISING = frozenset({ParentageKind.BIRTH, ParentageKind.ADOPTIVE, ParentageKind.FOSTER, ParentageKind.GUARDIAN})


@dataclass(frozen=True, kw_only=True)
class Eyes:
    """Whoever looks.

    ``person_id`` is the person whose copy it is (the child itself for its own copy), ``professional_ids`` the
    professional, or all who work at the agency whose copy it is. ``housemates`` live with the person on the day,
    ``wards`` are the minors and the unborn whom the person is a parent of, ``parent_ids`` those who answer for the
    child, ``meetings`` those the eyes were asked to, ``called`` the plans whose crisis page says to call them.
    ``is_harming``: a relation says that the person harms somebody. ``confided`` are agencies and professionals that
    only what is confided leads to. ``gets_hypotheses``: they were chosen for this copy; so was the
    log of copies where they ``gets_log``. ``is_on_wall``: a room looks with them; ``leaves_marked``: it is the worker's
    paper without what is marked for the worker only. ``standing`` is the ground they stand on, ``named`` who is there
    by name though the network is shut to them, ``caring`` the services that it tells of somebody's health to go to.
    """

    kind: AudienceKind
    day: date
    person_id: UUID | None = None
    professional_ids: frozenset[UUID] = frozenset()
    agency_id: UUID | None = None
    child_id: UUID | None = None
    homes: frozenset[UUID] = frozenset()
    child_homes: frozenset[UUID] = frozenset()
    housemates: frozenset[UUID] = frozenset()
    wards: frozenset[UUID] = frozenset()
    parent_ids: frozenset[UUID] = frozenset()
    meetings: frozenset[UUID] = frozenset()
    called: frozenset[UUID] = frozenset()
    is_harming: bool = False
    confided: frozenset[UUID] = frozenset()
    is_family: bool = False
    gets_hypotheses: bool = False
    gets_log: bool = False
    is_on_wall: bool = False
    leaves_marked: bool = False
    standing: Standing = WHOLE
    named: frozenset[UUID] = frozenset()
    caring: frozenset[UUID] = frozenset()
    shelter: Shelter = field(default_factory=Shelter)

    @cached_property
    def is_worker(self) -> bool:
        """Say whether everything is seen."""
        return self.kind is AudienceKind.WORKER

    @cached_property
    def shut(self) -> Mapping[DataPart, Reason]:
        """Return the parts of the data that these eyes have no ground for, or that are forbidden to them."""
        return self.standing.shut

    @property
    def is_professional(self) -> bool:
        """Say whether it is the copy of a professional or an agency."""
        return self.kind is AudienceKind.RECIPIENT and self.person_id is None

    @property
    def is_private(self) -> bool:
        """Say whether it is the copy of a private person, the child's own among them."""
        return self.person_id is not None

    @property
    def is_parent(self) -> bool:
        """Say whether it is the copy of somebody who answers for the child."""
        return self.person_id in self.parent_ids

    @property
    def reason(self) -> Reason:
        """Return why these eyes don't get what is not theirs."""
        return {
            AudienceKind.WALL: Reason.WALL,
            AudienceKind.CHILD: Reason.CHILD,
            AudienceKind.ANONYMOUS: Reason.ANONYMOUS,
        }.get(self.kind, Reason.PRIVATE)

    def is_near(self, person_id: UUID | None) -> bool:
        """Say whether the person is themselves, lives with them or is their child under age."""
        return person_id is not None and (
            person_id == self.person_id or person_id in self.housemates or person_id in self.wards
        )

    def is_self(self, person_id: UUID) -> bool:
        """Say whether it is the worker, or the very person whose copy it is."""
        return self.is_worker or person_id == self.person_id

    def has_said(self, row: Sourced) -> bool:
        """Say whether the row is their own statement."""
        return (row.source_person_id is not None and row.source_person_id == self.person_id) or (
            row.source_professional_id in self.professional_ids
        )


def eyes_of(
    audience: Audience,
    rows: CaseRows,
    now: CaseRows,
    family: Container[UUID | None],
    day: date,
    asked_on: date | None = None,
    memory: Memory | None = None,
) -> Eyes:
    """Return who ``audience`` is on ``day``, on the ground it has on the day it asks.

    ``rows`` are all of the case and ``now`` those of the day; ``family`` are the people with a word of kinship.
    ``memory`` is of the same day.
    """
    is_child = audience.kind is AudienceKind.CHILD
    subject = now.child_id if is_child else audience.recipient_id
    person = next((row for row in rows.people if row.id == subject), None) if subject else None
    professional = rows.professionals_by_id.get(subject) if subject and not person else None
    agency_id = professional.agency_id if professional else None
    if person is None and professional is None and not is_child:
        agency_id = subject
    colleagues = {row.id for row in rows.professionals if row.agency_id and row.agency_id == agency_id}
    own = {professional.id} if professional else colleagues
    person_id = person.id if person else None
    homes = _homes(now, person_id, day)
    housemates = {row.person_id for row in now.residences if row.household_id in homes and is_on(row, day)}
    return Eyes(
        kind=audience.kind,
        day=day,
        person_id=person_id,
        professional_ids=frozenset(own),
        agency_id=agency_id,
        child_id=now.child_id,
        homes=frozenset(homes),
        child_homes=frozenset(_homes(now, now.child_id, day)),
        housemates=frozenset(housemates - {person_id}),
        wards=frozenset(_wards(now, person_id, day)),
        parent_ids=frozenset(_parents(now, now.child_id, day, memory)),
        meetings=frozenset(
            row.meeting_id
            for row in now.attendances
            if (row.person_id and row.person_id == person_id) or row.professional_id in own
        ),
        called=frozenset(
            row.plan_id
            for row in now.crisis_contacts
            if (row.person_id and row.person_id == person_id)
            or row.professional_id in own
            or (row.agency_id and row.agency_id == agency_id)
        ),
        is_harming=_is_harming(now, person_id),
        is_family=person_id in family or person_id in _cohabitants(now, day),
        gets_hypotheses=audience.gets_hypotheses,
        gets_log=audience.gets_log,
        is_on_wall=audience.is_on_wall or audience.kind is AudienceKind.WALL,
        leaves_marked=audience.leaves_marked,
        standing=standing_of(audience, rows, asked_on or day),
        caring=frozenset(row.id for row in rows.agencies if row.group in _CARING),
        shelter=_shelter(audience, person, professional.id if professional else None, agency_id, rows, day),
    )


def is_minor(person: Person, day: date) -> bool:
    """Say whether the person is under age on ``day``, as far as the age is known."""
    years = age(person, day)
    return years is not None and years < ADULT_AGE


def _shelter(
    audience: Audience,
    person: Person | None,
    professional_id: UUID | None,
    agency_id: UUID | None,
    rows: CaseRows,
    day: date,
) -> Shelter:
    if audience.kind is AudienceKind.WORKER:
        return Shelter()
    is_young = person is not None and (person.id == rows.child_id or is_minor(person, day))
    viewer = Viewer(person.id if person else None, professional_id, agency_id, is_minor=is_young)
    return shelter_from(viewer, rows, day)


def _homes(now: CaseRows, person_id: UUID | None, day: date) -> set[UUID]:
    return {row.household_id for row in now.residences if row.person_id == person_id and is_on(row, day)}


def _cohabitants(now: CaseRows, day: date) -> set[UUID]:
    """Return those who live with the child: a family, whatever their kinship."""
    homes = _homes(now, now.child_id, day)
    return {row.person_id for row in now.residences if row.household_id in homes and is_on(row, day)}


def _parents(now: CaseRows, child_id: UUID | None, day: date, memory: Memory | None) -> set[UUID]:
    if child_id is None:
        return set()

    def raised(row: Parentage) -> tuple[int, UUID] | None:
        return (row.child_id.int, row.parent_id) if row.kind in _RAISING and is_on(row, day) else None

    links = each(memory, "raised", now.parentages, raised)
    return {link[1] for link in links if link is not None and link[0] == child_id.int}


def _is_harming(now: CaseRows, person_id: UUID | None) -> bool:
    """Say whether a relation, past or present, says that the person harms; either does where nobody acts alone."""
    if person_id is None:
        return False
    harms = (row for row in now.bonds if row.kind.is_harm)
    return any(person_id == row.a_id or (person_id == row.b_id and not row.kind.is_directed) for row in harms)


def _wards(now: CaseRows, person_id: UUID | None, day: date) -> set[UUID]:
    if person_id is None:
        return set()
    children = {
        row.child_id
        for row in now.parentages
        if row.parent_id == person_id and row.kind in _RAISING and is_on(row, day)
    }
    return {
        row.id for row in now.people if row.id in children and (is_minor(row, day) or row.kind is not PersonKind.PERSON)
    }
