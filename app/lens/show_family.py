"""The people and what joins them, as an audience may see them."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from uuid import UUID

from app.lens import rights, things
from app.lens.days import age, has_begun, has_parted, is_dead, is_on, is_over
from app.lens.memory import Memory
from app.lens.names import name_parts
from app.lens.parts import why_shut
from app.lens.rights import why_not
from app.lens.sieve import Sieve
from app.lens.view import (
    BondView,
    Gender,
    HouseholdView,
    LifeEventView,
    ParentageView,
    PartnershipView,
    PersonMarkView,
    PersonView,
    ResidenceView,
    StyleView,
    TwinSetView,
)
from app.models import Bond, Parentage, Partnership, Person


def people(sieve: Sieve) -> tuple[PersonView, ...]:
    """Return the people of the day."""
    if sieve.memory is not None:
        return _recalled(sieve, sieve.memory)
    kept = [row for row in sieve.rows.people if sieve.passes(row, rights.PERSON, things.PERSON, sieve.real(row.id))]
    born_together = _born_together(sieve, Counter(row.twin_set_id for row in kept))
    shown = [_person(sieve, row, has_twin=row.twin_set_id in born_together) for row in kept]
    return tuple(
        _by_name_alone(person) if why_shut(row, sieve.eyes, is_field=True) else person
        for row, person in zip(kept, shown, strict=True)
    )


def _recalled(sieve: Sieve, memory: Memory) -> tuple[PersonView, ...]:
    """Return the same for eyes from which nothing stays behind: who wasn't touched is shown as before."""
    rows, relations, child = sieve.rows.people, sieve.relations, sieve.rows.child_id
    ids = memory.ids(rows)
    sieve.kept.update(memory.fact("people's ids", (ids,), lambda: frozenset(ids)))
    sets = memory.each("twins", rows, lambda row: row.twin_set_id)
    twins = memory.known("twins", frozenset, _born_together(sieve, Counter(sets)))

    def beside() -> list[object]:
        told: list[object] = [relations.get(each) for each in ids]
        for place, (each, twin_set) in enumerate(zip(ids, sets, strict=True)):
            if each == child or twin_set in twins:
                told[place] = memory.same((told[place], each == child, twin_set in twins))
        return told

    told = memory.fact("people's words", (ids, relations, child, twins), beside)
    return tuple(memory.each("people", rows, lambda row: _person(sieve, row, has_twin=row.twin_set_id in twins), told))


def _born_together(sieve: Sieve, sets: Counter[UUID | None]) -> frozenset[UUID]:
    """Return the sets of twins of which more than one is there."""
    return frozenset(row.id for row in sieve.rows.twin_sets if sets[row.id] > 1)


def _by_name_alone(person: PersonView) -> PersonView:
    """Return somebody whom only an open part names: who they are to the child, and of the child itself its age."""
    bare = replace(person, died=None, is_dead=False, needs_interpreter=False, twin_set_id=None, position=0)
    return bare if person.is_index else replace(bare, gender=Gender.UNKNOWN, born=None, age=None)


def _person(sieve: Sieve, row: Person, *, has_twin: bool) -> PersonView:
    row_id = row.id
    about = sieve.real(row_id)
    is_worker, is_self = sieve.eyes.is_worker, sieve.eyes.is_self(row_id)
    has_died = is_dead(row, sieve.day)
    is_told = why_not(row, rights.CULTURES, sieve.eyes, is_field=True) is None
    given_name, family_name = name_parts(row, sieve.names.shown[row_id], is_role=sieve.is_anonymous)
    return PersonView(
        id=row_id,
        kind=row.kind,
        name=sieve.names.shown[row_id],
        short_name=sieve.names.short[row_id],
        gender=row.gender,
        born=sieve.when(row.born),
        died=sieve.when(row.died) if has_died else None,
        is_dead=has_died,
        age=age(row, sieve.day),
        is_index=row.is_index or row_id == sieve.rows.child_id,
        is_protected=is_worker and row.is_protected,
        relation=sieve.relations.get(row_id),
        role=sieve.cleared(row, rights.UNNAMED, things.ROLE, row.role, about),
        language=sieve.cleared(row, rights.UNNAMED, things.LANGUAGE, row.language, about),
        needs_interpreter=row.needs_interpreter,
        occupation=sieve.cleared(row, rights.OCCUPATION, things.OCCUPATION, row.occupation, about),
        phone=sieve.cleared(row, rights.CONTACT, things.PHONE, row.phone, about),
        email=sieve.cleared(row, rights.CONTACT, things.EMAIL, row.email, about),
        note=sieve.cleared(row, rights.PERSON_NOTE, things.NOTE, row.note, about),
        position=row.position,
        twin_set_id=row.twin_set_id if has_twin else None,
        origin_id=row.origin_id if is_worker else None,
        birth_gender=row.birth_gender if is_self else None,
        orientation=row.orientation if is_self else None,
        migration=row.migration if is_told else None,
        cultures=sieve.cleared(row, rights.CULTURES, things.CULTURES, row.cultures, about),
        given_name=given_name,
        family_name=family_name,
        is_off_copies=is_worker and row.is_off_copies,
    )


def style(sieve: Sieve) -> StyleView:
    """Return how the case's genogram is drawn."""
    case = sieve.rows.case
    if case is None:
        return StyleView()
    return StyleView(
        case.notation,
        case.partner_order,
        case.death_sign,
        case.shows_health,
        case.shows_orientation,
        case.shows_occupation,
    )


def person_marks(sieve: Sieve) -> tuple[PersonMarkView, ...]:
    """Return what the notation marks on people. Health is for the worker alone until it is chosen for the plan."""
    shown: list[PersonMarkView] = []
    is_chosen = sieve.eyes.is_worker or style(sieve).shows_health
    for row in sieve.rows.person_marks:
        about = sieve.real(row.person_id)
        if row.kind.is_health and not is_chosen:
            continue
        if sieve.passes(row, rights.PERSON_MARK, things.PERSON_MARK, about, (row.person_id,)):
            shown.append(
                PersonMarkView(
                    id=row.id,
                    person_id=row.person_id,
                    kind=row.kind,
                    state=row.state,
                    text=sieve.cleared(row, rights.REMARK, things.TEXT, row.text, about),
                    since=sieve.when(row.since),
                    until=sieve.ended(row.until),
                    is_over=is_over(row.until, sieve.day),
                    said=sieve.said(row, row.id),
                )
            )
    return tuple(shown)


def twin_sets(sieve: Sieve, shown: tuple[PersonView, ...]) -> tuple[TwinSetView, ...]:
    """Return the sets of twins two of whom are ``shown``."""
    members: dict[UUID, list[UUID]] = defaultdict(list)
    for person in shown:
        if person.twin_set_id:
            members[person.twin_set_id].append(person.id)
    return tuple(
        TwinSetView(row.id, row.kind, tuple(members[row.id])) for row in sieve.rows.twin_sets if row.id in members
    )


def partnerships(sieve: Sieve) -> tuple[PartnershipView, ...]:
    """Return the couples of the day, those who have parted among them."""
    return sieve.links(sieve.rows.partnerships, rights.PARTNERSHIP, things.PARTNERSHIP, _both, _both, _partnership)


def _both(row: Partnership | Bond) -> tuple[UUID, UUID]:
    return (row.a_id, row.b_id)


def _partnership(sieve: Sieve, row: Partnership, about: str) -> PartnershipView:
    has_ended = has_parted(row, sieve.day)
    has_resumed = not has_ended and row.resumed_on is not None and has_begun(row.resumed_on, sieve.day)
    return PartnershipView(
        id=row.id,
        a_id=row.a_id,
        b_id=row.b_id,
        kind=row.kind,
        since=sieve.when(row.since),
        until=sieve.ended(row.until),
        ending=row.ending if has_ended or has_resumed else None,
        is_over=has_ended,
        note=sieve.cleared(row, rights.REMARK, things.NOTE, row.note, about),
        said=sieve.said(row, row.id),
        resumed_on=sieve.when(row.resumed_on) if has_resumed else None,
        children=row.children,
    )


def parentages(sieve: Sieve) -> tuple[ParentageView, ...]:
    """Return who is whose parent."""
    return sieve.links(
        sieve.rows.parentages,
        rights.SOURCED,
        things.PARENTAGE,
        lambda row: (row.child_id, row.parent_id),
        lambda row: (row.parent_id, row.child_id),
        _parentage,
    )


def _parentage(sieve: Sieve, row: Parentage, about: str) -> ParentageView:
    row_id, until = row.id, row.until
    return ParentageView(
        id=row_id,
        child_id=row.child_id,
        parent_id=row.parent_id,
        kind=row.kind,
        since=sieve.when(row.since),
        until=sieve.ended(until),
        is_over=is_over(until, sieve.day),
        said=sieve.said(row, row_id),
        note=sieve.cleared(row, rights.REMARK, things.NOTE, row.note, about),
    )


def bonds(sieve: Sieve) -> tuple[BondView, ...]:
    """Return the qualities of relations."""
    return sieve.links(sieve.rows.bonds, rights.BOND, things.BOND, _both, _both, _bond)


def _bond(sieve: Sieve, row: Bond, about: str) -> BondView:
    return BondView(
        id=row.id,
        a_id=row.a_id,
        b_id=row.b_id,
        kind=row.kind,
        since=sieve.when(row.since),
        until=sieve.ended(row.until),
        is_over=is_over(row.until, sieve.day),
        note=sieve.cleared(row, rights.REMARK, things.NOTE, row.note, about),
        said=sieve.said(row, row.id),
        is_uncertain=row.is_uncertain,
    )


def homes(sieve: Sieve) -> tuple[tuple[HouseholdView, ...], tuple[ResidenceView, ...]]:
    """Return the homes with those who live there on the day, and who lived where."""
    rows = [
        row
        for row in sieve.rows.households
        if sieve.passes(row, rights.HOUSEHOLD, things.HOUSEHOLD, sieve.real(row.id))
    ]
    lived: list[ResidenceView] = []
    members: dict[UUID, list[UUID]] = defaultdict(list)
    for row in sieve.rows.residences:
        about = sieve.real(row.person_id)
        if not sieve.passes(row, rights.RESIDENCE, things.RESIDENCE, about, (row.person_id, row.household_id)):
            continue
        lived.append(
            ResidenceView(
                id=row.id,
                person_id=row.person_id,
                household_id=row.household_id,
                kind=row.kind,
                since=sieve.when(row.since),
                until=sieve.ended(row.until),
                is_over=is_over(row.until, sieve.day),
                said=sieve.said(row, row.id),
            )
        )
        is_alive = not is_dead(sieve.rows.people_by_id[row.person_id], sieve.day)
        if is_on(row, sieve.day) and is_alive and row.person_id not in members[row.household_id]:
            members[row.household_id].append(row.person_id)
    households: list[HouseholdView] = []
    for home in rows:
        about = sieve.real(home.id) or sieve.real(*members[home.id])
        households.append(
            HouseholdView(
                id=home.id,
                name=sieve.names.shown[home.id],
                address=sieve.cleared(home, rights.ADDRESS, things.ADDRESS, home.address, about),
                municipality=sieve.cleared(home, rights.ADDRESS, things.MUNICIPALITY, home.municipality, about),
                phone=sieve.cleared(home, rights.ADDRESS, things.PHONE, home.phone, about),
                is_protected=home.is_protected and sieve.eyes.is_worker,
                note=sieve.cleared(home, rights.HOUSEHOLD_NOTE, things.NOTE, home.note, about),
                member_ids=tuple(members[home.id]),
            )
        )
    return tuple(households), tuple(lived)


def life_events(sieve: Sieve) -> tuple[LifeEventView, ...]:
    """Return what happened to the people."""
    shown: list[LifeEventView] = []
    for row in sieve.rows.life_events:
        about = sieve.real(row.person_id)
        if sieve.passes(row, rights.LIFE_EVENT, things.LIFE_EVENT, about, (row.person_id,)):
            shown.append(
                LifeEventView(
                    id=row.id,
                    person_id=row.person_id,
                    kind=row.kind,
                    since=sieve.when(row.since),
                    until=sieve.ended(row.until),
                    text=sieve.cleared(row, rights.EVENT_TEXT, things.TEXT, row.text, about),
                    said=sieve.said(row, row.id),
                )
            )
    return tuple(shown)
