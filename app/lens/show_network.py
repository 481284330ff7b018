"""The agencies and professionals round the family, and the child's circles, as an audience may see them."""

from __future__ import annotations

from app.lens import rights, rights_plan, things
from app.lens.days import is_over
from app.lens.names import name_parts
from app.lens.sieve import Sieve
from app.lens.view import (
    AgencyView,
    ClosenessView,
    ProfessionalView,
    SectorView,
    SpotView,
    TieView,
)
from app.models import Tie


def agencies(sieve: Sieve) -> tuple[AgencyView, ...]:
    """Return the agencies."""
    shown: list[AgencyView] = []
    for row in sieve.rows.agencies:
        about = sieve.real(row.id)
        if sieve.passes(row, rights_plan.AGENCY, things.AGENCY, about):
            shown.append(
                AgencyView(
                    id=row.id,
                    name=sieve.names.shown[row.id],
                    group=row.group,
                    level=row.level,
                    service=sieve.cleared(row, rights.UNNAMED, things.SERVICE, row.service, about),
                    phone=sieve.cleared(row, rights_plan.WORK_CONTACT, things.PHONE, row.phone, about),
                    address=sieve.cleared(row, rights_plan.WORK_CONTACT, things.ADDRESS, row.address, about),
                    is_locating=row.is_locating and sieve.eyes.is_worker,
                    note=sieve.cleared(row, rights_plan.AGENCY_NOTE, things.NOTE, row.note, about),
                )
            )
    return tuple(shown)


def professionals(sieve: Sieve) -> tuple[ProfessionalView, ...]:
    """Return those who work with the family; call after ``agencies``."""
    shown: list[ProfessionalView] = []
    for row in sieve.rows.professionals:
        about = sieve.real(row.id)
        if sieve.passes(row, rights_plan.PROFESSIONAL, things.PROFESSIONAL, about):
            name = sieve.names.shown[row.id]
            given, family = name_parts(row, name, is_role=sieve.is_anonymous)
            shown.append(
                ProfessionalView(
                    id=row.id,
                    name=name,
                    given_name=given,
                    family_name=family,
                    title=sieve.cleared(row, rights.UNNAMED, things.TITLE, row.title, about),
                    phone=sieve.cleared(row, rights_plan.WORK_CONTACT, things.PHONE, row.phone, about),
                    email=sieve.cleared(row, rights_plan.WORK_CONTACT, things.EMAIL, row.email, about),
                    agency_id=sieve.pointing(row, row.agency_id, things.AGENCY),
                )
            )
    return tuple(shown)


def ties(sieve: Sieve) -> tuple[TieView, ...]:
    """Return what joins households and people to agencies."""
    return sieve.links(
        sieve.rows.ties,
        rights.SOURCED,
        things.TIE,
        lambda row: (row.agency_id, row.person_id, row.household_id),
        lambda row: (row.person_id or row.household_id, row.agency_id),
        _tie,
    )


def _tie(sieve: Sieve, row: Tie, about: str) -> TieView:
    return TieView(
        id=row.id,
        agency_id=row.agency_id,
        person_id=row.person_id,
        household_id=row.household_id,
        strength=row.strength,
        is_stressful=row.is_stressful,
        flow=row.flow,
        since=sieve.when(row.since),
        until=sieve.ended(row.until),
        is_over=is_over(row.until, sieve.day),
        note=sieve.cleared(row, rights.REMARK, things.NOTE, row.note, about),
        said=sieve.said(row, row.id),
    )


def sectors(sieve: Sieve) -> tuple[SectorView, ...]:
    """Return the sectors of the circle map, clockwise."""
    return tuple(
        SectorView(row.id, row.name, row.position)
        for row in sieve.rows.sectors
        if sieve.passes(row, (), things.SECTOR, row.name)
    )


def closenesses(sieve: Sieve) -> tuple[ClosenessView, ...]:
    """Return how close the child feels people and agencies are, once each."""
    shown: list[ClosenessView] = []
    for row in sieve.rows.closenesses:
        subject = row.person_id or row.professional_id or row.agency_id
        if subject and sieve.passes(row, rights_plan.CLOSENESS, things.CLOSENESS, sieve.real(subject), (subject,)):
            shown.append(
                ClosenessView(
                    id=row.id,
                    subject_id=subject,
                    sector=row.sector,
                    ring=row.ring,
                    said=sieve.said(row, row.id),
                    contact=row.contact,
                    since=sieve.when(row.since),
                    until=sieve.ended(row.until),
                )
            )
    return tuple(shown)


def spots(sieve: Sieve) -> tuple[SpotView, ...]:
    """Return where things were put, of what is in the view; a place in a picture tells nothing about anybody."""
    return tuple(
        SpotView(row.diagram, row.subject_id, row.x, row.y) for row in sieve.rows.spots if row.subject_id in sieve.kept
    )
