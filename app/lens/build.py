"""From rows to a view: the one way out of a case.

``build_view`` is pure: the same rows, audience, day and language give the same view. What it leaves out doesn't exist
for whoever draws, prints or exports, and is listed in the view's ``omissions`` for the worker. Not listed are only the
marks that would themselves tell of a protection (``is_protected``, ``is_locating``), a record's id in another
program's file (``origin_id``) and why the plan leaves an item out: the worker alone gets those.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from app.i18n import Language, translate
from app.lens import rights, things
from app.lens.assessmentview import NOTHING_ASSESSED
from app.lens.audience import Audience, AudienceKind
from app.lens.clockview import NO_CLOCK
from app.lens.confided import confided
from app.lens.days import as_of
from app.lens.eyes import eyes_of
from app.lens.ground import EVER, is_widest, widest
from app.lens.inflection import fold
from app.lens.kinship import relations
from app.lens.memory import Memory
from app.lens.mentions import WORD, Mentions
from app.lens.named import named
from app.lens.names import Names, real_names, renamed, stand_in
from app.lens.parts import why_shut
from app.lens.pseudonyms import Mask, role_names
from app.lens.rows import CaseRows, read_rows
from app.lens.said import Reason
from app.lens.scrub import Clean, Scrubber, withholding
from app.lens.show_clock import clock
from app.lens.show_consents import consents, participants
from app.lens.show_family import (
    bonds,
    homes,
    life_events,
    parentages,
    partnerships,
    people,
    person_marks,
    style,
    twin_sets,
)
from app.lens.show_goals import left_out, other_plans, plan, tasks
from app.lens.show_log import log, uses
from app.lens.show_meetings import meetings
from app.lens.show_network import agencies, closenesses, professionals, sectors, spots, ties
from app.lens.show_plan import statements
from app.lens.show_voices import assessment, tidied
from app.lens.sieve import Sieve
from app.lens.standing import Standing, standing_of
from app.lens.view import CaseView, ForeignView, UseView
from app.lens.walled import without_contacts
from app.models.kinds import CaseStatus

DEFAULT_RINGS = 3


def case_view(
    session: Session,
    audience: Audience,
    day: date,
    language: Language,
    *,
    is_look_back: bool = False,
    asked_on: date | None = None,
    used: Iterable[UseView] = (),
) -> CaseView:
    """Return what ``audience`` may see of the open case on ``day``; see ``build_view``."""
    rows = read_rows(session)
    return build_view(rows, audience, day, language, is_look_back=is_look_back, asked_on=asked_on, used=used)


def case_standing(session: Session, audience: Audience, asked_on: date) -> Standing:
    """Return on what ground ``audience`` stands in the open case on the day it asks."""
    return standing_of(audience, read_rows(session), asked_on)


def build_view(
    rows: CaseRows,
    audience: Audience,
    day: date,
    language: Language,
    *,
    is_look_back: bool = False,
    asked_on: date | None = None,
    used: Iterable[UseView] = (),
    memory: Memory | None = None,
) -> CaseView:
    """Return what ``audience`` may see on ``day``, with roles and stand-ins in ``language``.

    ``asked_on`` is the day the view is made for them, ``day`` itself where none is named: a copy of how things stood
    last year leaves today, on the grounds, consents and prohibitions of today. ``used`` is who used the data, as the
    history tells, for a log report. ``memory`` is of the views of these rows before: it makes the worker's quick, and
    changes nothing.

    What begins after the day isn't there, what has ended is over. Meetings and ends that lie ahead are plans and stay;
    ``is_look_back`` leaves them out too, for a look at how things stood when nobody knew of them.

    Raises ``AppError`` where the recipient is not in the case.
    """
    title = audience.title(rows, language)
    if memory is not None:
        is_whole = audience.kind is AudienceKind.WORKER and not audience.leaves_marked
        memory = memory.begin((audience, day, language, is_look_back)) if is_whole else None
    now = as_of(rows, day, is_look_back=is_look_back, memory=memory)
    sieve = _sieve(rows, now, audience, day, language, is_look_back=is_look_back, asked_on=asked_on, memory=memory)
    view = replace(_whole(sieve, rows, title), uses=uses(sieve, used))
    if is_widest(rows, day, memory):
        return view
    # Seen with the eyes of the day it is asked, so that it is the same for every day that is looked at.
    ever = _sieve(rows, widest(rows, now), audience, asked_on or day, language, seen_on=EVER, asked_on=asked_on)
    return replace(view, ground=_ground(ever, rows, day))


def _ground(sieve: Sieve, rows: CaseRows, day: date) -> CaseView:
    """Return what the audience of ``day`` sees of the case over all days, as far as pictures show it."""
    view = _whole(sieve, rows, "")
    return replace(
        view,
        day=day,
        life_events=(),
        statements=(),
        plan=None,
        meetings=(),
        consents=(),
        participants=(),
        tasks=(),
        log=(),
        uses=(),
        foreign=(),
        omissions=(),
        clock=NO_CLOCK,
        other_plans=(),
        left_out=(),
        assessment=NOTHING_ASSESSED,
    )


def _sieve(
    rows: CaseRows,
    now: CaseRows,
    audience: Audience,
    day: date,
    language: Language,
    *,
    is_look_back: bool = False,
    seen_on: date | None = None,
    asked_on: date | None = None,
    memory: Memory | None = None,
) -> Sieve:
    """Return the sieve for ``now``, rows of ``rows``: rights are those of ``day``, things as they are ``seen_on``."""
    words = relations(now, seen_on or day, memory)
    eyes = eyes_of(audience, rows, now, words, day, asked_on, memory)
    eyes = replace(eyes, confided=confided(rows, eyes))
    eyes = replace(eyes, named=named(now, eyes))
    names = real_names(now, words, language, memory)
    sieve = Sieve(now, seen_on or day, language, eyes, names, words, is_look_back, memory=memory)
    sieve.names = names if memory is not None else _names_for(sieve)
    return sieve


def _names_for(sieve: Sieve) -> Names:
    """Return what the audience may call everybody, and note down the names it doesn't get."""
    eyes, rows, names = sieve.eyes, sieve.rows, sieve.names
    if sieve.is_anonymous:
        hidden = eyes.shelter.agencies | eyes.shelter.professionals | eyes.shelter.households | eyes.confided
        return role_names(rows, sieve.relations, sieve.language, names, hidden)
    changed: dict[UUID, str] = {}
    for agency in rows.agencies:
        if agency.id not in eyes.shelter.agencies and eyes.shelter.mentions.found_in(agency.name):
            changed[agency.id] = translate(agency.group.label, sieve.language)
            sieve.leave_out(Reason.PROTECTED, things.AGENCY_NAME, agency.name, agency.id)
    for home in rows.households:
        if home.id not in eyes.shelter.households and eyes.shelter.mentions.found_in(home.name):
            changed[home.id] = ""
            sieve.leave_out(Reason.PROTECTED, things.HOUSEHOLD, home.name, home.id)
    for person in rows.people:
        if why_shut(person, eyes) is not None:
            continue
        if person.family_name and not sieve.cleared(
            person, rights.FAMILY_NAME, things.FAMILY_NAME, person.family_name, names.real[person.id], is_name=True
        ):
            changed[person.id] = person.given_name.strip() or stand_in(
                person, sieve.relations.get(person.id), sieve.language
            )
    return renamed(names, changed)


def _look(sieve: Sieve, rows: CaseRows, view: CaseView) -> Clean | None:
    """Return how free texts are looked through for this audience, None where they needn't be."""
    eyes = sieve.eyes
    if eyes.is_worker:
        return None
    if sieve.is_anonymous:
        mask = Mask(rows, sieve.names, sieve.language)
        return lambda text: (mask(text), None)
    sought = {Reason.PROTECTED: eyes.shelter.mentions, eyes.reason: _contacts_left_out(rows, view)}
    if eyes.is_on_wall:
        sought[eyes.reason].add_identity_codes()
    if eyes.kind is AudienceKind.WALL:
        _seek_family_names(sought[eyes.reason], sieve)
    return withholding(sought) if any(sought.values()) else None


def _contacts_left_out(rows: CaseRows, view: CaseView) -> Mentions:
    """Return the numbers, e-mail addresses and streets that no field shows: a free text mustn't say them either.

    A municipality alone is no secret, unless it is somebody's who is protected.
    """
    sought = Mentions()
    phones = {row.phone for row in (*view.people, *view.households, *view.agencies, *view.professionals)}
    emails = {row.email for row in (*view.people, *view.professionals)}
    addresses = {row.address for row in (*view.households, *view.agencies)}
    phones |= {row.phone for row in (view.plan.crisis_contacts if view.plan else ())}
    for row in (*rows.people, *rows.households, *rows.agencies, *rows.professionals, *rows.crisis_contacts):
        if row.phone not in phones:
            sought.add_number(row.phone)
    for row in (*rows.people, *rows.professionals):
        if row.email not in emails:
            sought.add_literal(row.email)
    for row in (*rows.households, *rows.agencies):
        if row.address not in addresses:
            sought.add_address(row.address, is_whole=False)
    return sought


def _seek_family_names(sought: Mentions, sieve: Sieve) -> None:
    """Seek the family names of other children, as far as nobody whose name is on the wall bears them."""
    shown = {fold(word) for name in sieve.names.shown.values() for word in WORD.findall(name)}
    for person in sieve.rows.people:
        for word in WORD.findall(person.family_name):
            if fold(word) not in shown and len(word) > 1:
                sought.add_words(word, is_name=True)


def _whole(sieve: Sieve, rows: CaseRows, title: str) -> CaseView:
    """Return the view: first whom and what others point to, then the links, then the last look at the texts."""
    case = sieve.rows.case
    has_matter = bool(sieve.eyes.standing.parts)
    shown_people = people(sieve)
    shown_agencies = agencies(sieve)
    shown_professionals = professionals(sieve)
    households, residences = homes(sieve)
    said = statements(sieve)
    held = meetings(sieve)
    view = CaseView(
        day=sieve.day,
        number=_number(sieve),
        status=case.status if case and has_matter else CaseStatus.CONTACT,
        is_sample=case.is_sample if case else False,
        child_id=_kept(sieve, sieve.rows.child_id),
        responsible_id=_kept(sieve, case.responsible_id if case else None),
        substitute_id=_kept(sieve, case.substitute_id if case else None),
        rings=case.rings if case else DEFAULT_RINGS,
        is_anonymous=sieve.is_anonymous,
        people=shown_people,
        twin_sets=twin_sets(sieve, shown_people),
        partnerships=partnerships(sieve),
        parentages=parentages(sieve),
        bonds=bonds(sieve),
        households=households,
        residences=residences,
        life_events=life_events(sieve),
        agencies=shown_agencies,
        professionals=shown_professionals,
        ties=ties(sieve),
        sectors=sectors(sieve),
        closenesses=closenesses(sieve),
        spots=spots(sieve),
        statements=said,
        meetings=held,
        plan=plan(sieve),
        consents=consents(sieve),
        participants=participants(sieve),
        tasks=tasks(sieve),
        log=log(sieve),
        omissions=(),
        opened_on=sieve.on(case.opened_on) if case and has_matter else None,
        audience=title,
        style=style(sieve),
        person_marks=person_marks(sieve),
        foreign=_foreign(sieve),
        plan_responsible_id=_kept(sieve, case.plan_responsible_id if case else None),
        clock=clock(sieve, rows),
        is_own=sieve.eyes.is_worker,
        other_plans=other_plans(sieve),
        left_out=left_out(sieve),
        assessment=assessment(sieve, said),
    )
    if sieve.eyes.is_on_wall:
        view = without_contacts(view, sieve)
    look = _look(sieve, rows, view)
    view = _looked_through(view, Scrubber(look, sieve)) if look else view
    return replace(view, omissions=tuple(sieve.omitted.values()))


def _looked_through(view: CaseView, scrub: Scrubber) -> CaseView:
    said = scrub.records(view.statements)
    assessed = scrub.record(view.assessment)
    return replace(
        view,
        people=scrub.records(view.people),
        partnerships=scrub.records(view.partnerships),
        parentages=scrub.records(view.parentages),
        bonds=scrub.records(view.bonds),
        person_marks=scrub.records(view.person_marks),
        households=scrub.records(view.households),
        life_events=scrub.records(view.life_events),
        agencies=scrub.records(view.agencies),
        professionals=scrub.records(view.professionals),
        ties=scrub.records(view.ties),
        sectors=scrub.records(view.sectors),
        statements=said,
        assessment=tidied(assessed, said) if assessed else NOTHING_ASSESSED,
        plan=scrub.plan(view.plan),
        meetings=scrub.records(view.meetings),
        consents=scrub.records(view.consents),
        other_plans=scrub.records(view.other_plans),
        participants=scrub.records(view.participants),
        tasks=scrub.records(view.tasks),
        log=scrub.records(view.log),
    )


def _foreign(sieve: Sieve) -> tuple[ForeignView, ...]:
    """Return what other programs' files said besides, for the worker alone: nobody has looked it through."""
    if not sieve.eyes.is_worker:
        return ()
    return tuple(
        ForeignView(row.format, row.text, row.person_id, row.partnership_id) for row in sieve.rows.foreign_records
    )


def _kept(sieve: Sieve, subject_id: UUID | None) -> UUID | None:
    return subject_id if subject_id in sieve.kept else None


def _number(sieve: Sieve) -> str:
    case = sieve.rows.case
    if not sieve.eyes.standing.parts:
        return ""
    return sieve.cleared(case, rights.UNNAMED, things.NUMBER, case.number, case.number) if case else ""
