"""What would tell where somebody lives whose whereabouts are protected (turvakielto, spärrmarkering).

A non-disclosure (661/2009 36 §) covers municipality, residence, address and contacts, and a copy of a plan can give the
place away in other ways: by the school's name, the teacher's name, the place of a meeting. So the secret is reckoned by
home: everybody who lives under one roof with a protected person, the homes where only the protected one has lived, and
the locating agencies that any of them goes to, with those who work there. It is open to those who live in that home and
to nobody else, whatever else they are: a father doesn't learn the school of his daughter who lives in hiding with her
mother.

Two things are on the safe side on purpose. ``protected_until`` isn't read: protection ends when the worker says so, not
when a day passes. And a child who also lives outside the protected home doesn't carry its places there on a copy of
their own.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from app.lens.days import is_on, is_over
from app.lens.inflection import fold
from app.lens.mentions import WORD, Mentions
from app.lens.names import full_name
from app.lens.rows import CaseRows


@dataclass(frozen=True)
class Shelter:
    """What one audience may not learn: whose whereabouts, which homes, agencies and their workers, which words."""

    people: frozenset[UUID] = frozenset()
    households: frozenset[UUID] = frozenset()
    agencies: frozenset[UUID] = frozenset()
    professionals: frozenset[UUID] = frozenset()
    mentions: Mentions = field(default_factory=Mentions)


@dataclass(frozen=True)
class Viewer:
    """Who looks, as far as protection goes. Nobody in particular unless an id is given."""

    person_id: UUID | None = None
    professional_id: UUID | None = None
    agency_id: UUID | None = None
    is_minor: bool = False


@dataclass(frozen=True)
class _Home:
    """One protected place, or one protected person without a place: whose it is and who may know of it."""

    household_id: UUID | None
    people: frozenset[UUID]
    knowing: frozenset[UUID]


def shelter_from(viewer: Viewer, rows: CaseRows, day: date) -> Shelter:
    """Return what ``viewer`` may not learn on ``day``. ``rows`` are all of the case, so that no word is missed."""
    dwellers = _Dwellers(rows, day)
    secret = _protected_homes(rows, dwellers)
    own = {home for home, people in dwellers.now.items() if viewer.person_id in people}
    is_carried_out = viewer.is_minor and bool(own - {home.household_id for home in secret})
    closed = [home for home in secret if viewer.person_id not in home.knowing or is_carried_out]
    if not closed:
        return Shelter()
    people = frozenset(person for home in closed for person in home.people)
    households = frozenset(home.household_id for home in closed if home.household_id)
    agencies = frozenset(_locating_agencies(rows, people, households, dwellers, own)) - {viewer.agency_id}
    professionals = frozenset(row.id for row in rows.professionals if row.agency_id in agencies)
    shelter = Shelter(people, households, agencies, professionals - {viewer.professional_id})
    _collect_words(shelter, rows, viewer)
    return shelter


class _Dwellers:
    """Who lives where: on the day, from the day on, and ever."""

    def __init__(self, rows: CaseRows, day: date) -> None:
        self.now: dict[UUID, set[UUID]] = defaultdict(set)
        self.staying: dict[UUID, set[UUID]] = defaultdict(set)
        self.ever: dict[UUID, set[UUID]] = defaultdict(set)
        for row in rows.residences:
            self.ever[row.household_id].add(row.person_id)
            if is_on(row, day):
                self.now[row.household_id].add(row.person_id)
            if not is_over(row.until, day):
                self.staying[row.household_id].add(row.person_id)


def _protected_homes(rows: CaseRows, dwellers: _Dwellers) -> list[_Home]:
    protected = {person.id for person in rows.people if person.is_protected}
    homes: list[_Home] = []
    for household in rows.households:
        now, staying, ever = (where[household.id] for where in (dwellers.now, dwellers.staying, dwellers.ever))
        # A home that a protected person has left is secret only while nobody else lives there: the flat fled from
        # isn't, the shelter on the way is.
        is_secret = household.is_protected or bool(staying & protected)
        was_refuge = not is_secret and not now and bool(ever & protected)
        if is_secret:
            homes.append(_Home(household.id, frozenset(staying), frozenset(now)))
        elif was_refuge:
            homes.append(_Home(household.id, frozenset(), frozenset(ever)))
    housed = {person for home in homes for person in home.people}
    homes += [_Home(None, frozenset({person}), frozenset({person})) for person in protected - housed]
    return homes


def _locating_agencies(
    rows: CaseRows,
    people: frozenset[UUID],
    households: frozenset[UUID],
    dwellers: _Dwellers,
    own: set[UUID],
) -> set[UUID]:
    """Return the locating agencies that lead to ``people``.

    One that nobody is tied to may be anybody's, so it counts; one close to the child counts as the child's.
    """
    tied: dict[UUID, list[bool]] = defaultdict(list)
    for tie in rows.ties:
        if tie.person_id:
            tied[tie.agency_id].append(tie.person_id in people)
        elif tie.household_id:
            is_shared = tie.household_id not in own and bool(dwellers.staying[tie.household_id] & people)
            tied[tie.agency_id].append(tie.household_id in households or is_shared)
    for close in rows.closenesses:
        if close.agency_id:
            tied[close.agency_id].append(rows.child_id in people)
    return {row.id for row in rows.agencies if row.is_locating and any(tied.get(row.id, [True]))}


def _collect_words(shelter: Shelter, rows: CaseRows, viewer: Viewer) -> None:
    """Put into ``shelter.mentions`` every word that would give the place away.

    A part of a secret worker's name that somebody else in the case has too is only sought within the whole name.
    """
    sought = shelter.mentions
    for household in rows.households:
        if household.id in shelter.households:
            sought.add_address(household.address)
            sought.add_municipality(household.municipality)
            sought.add_number(household.phone)
    for person in rows.people:
        if person.id in shelter.people and person.id != viewer.person_id:
            sought.add_number(person.phone)
            sought.add_literal(person.email)
    for agency in rows.agencies:
        if agency.id in shelter.agencies:
            sought.add_title(agency.name)
            sought.add_address(agency.address)
            sought.add_number(agency.phone)
    others = (*rows.people, *(row for row in rows.professionals if row.id not in shelter.professionals))
    known = {fold(part) for row in others for part in WORD.findall(full_name(row))}
    for professional in rows.professionals:
        if professional.id in shelter.professionals:
            sought.add_words(full_name(professional), is_name=True)
            for part in WORD.findall(full_name(professional)):
                if len(part) > 1 and fold(part) not in known:
                    sought.add_words(part, is_name=True)
            sought.add_number(professional.phone)
            sought.add_literal(professional.email)
