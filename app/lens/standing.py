"""On what ground an audience stands, and what it may therefore see at all: the register of consents, followed.

Client data are secret from everybody (703/2023 4 §) unless there is a ground. In this order:

- the child, and its guardians or parents, are parties; the worker who answers for the matter works by law;
- whoever has a row in the team has the ground and the parts of that row, and nothing but them. A row that has ended, or
  that names no ground, gives nothing. Somebody who works at an agency and has no row of their own has the agency's;
- without any row, a consent in force that names the person, the professional or the agency is the ground (53–55 §);
- nobody else has any.

Then what is forbidden is taken away (59 §; a minor's prohibition 40 and 51 §). Where something isn't certain, the
narrower holds: a consent that names no part opens nothing, a prohibition that names none shuts everything, one against
somebody who works at an agency counts for the agency's copy, and one without a target counts for everybody but its
giver, the child and the workers of the matter.

A copy leaves on the day it is made, whatever day it shows, so all this is asked of the day it leaves.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final
from uuid import UUID

from app.lens.audience import Audience, AudienceKind
from app.lens.days import has_begun, is_in_force, is_on, is_over
from app.lens.rows import CaseRows
from app.lens.said import Reason
from app.models import Consent, Participant
from app.models.gathering import AccessGround, DataPart, parts_in
from app.models.kinds import ConsentKind, ParentageKind
from app.records import record

ALL: Final = frozenset(DataPart)
NOTHING: Final[frozenset[DataPart]] = frozenset()
PROHIBITIONS: Final = frozenset({ConsentKind.PROHIBITION, ConsentKind.MINORS_PROHIBITION})
OPENING: Final = frozenset({ConsentKind.DISCLOSURE, ConsentKind.COMMON_PLAN, ConsentKind.EXPERT_GROUP})
"""The consents that let somebody see; mapping the network is allowed by a consent, and shown by none."""
_PARENTS: Final = frozenset({ParentageKind.BIRTH, ParentageKind.ADOPTIVE})


@record
class Standing:
    """On what ground somebody sees which parts. ``forbidden`` are the parts shut by ``prohibition_ids``.

    ``consent_ids`` are those in force that the ground rests on, ``participant_ids`` the rows of the team.
    """

    ground: AccessGround = AccessGround.NONE
    opened: frozenset[DataPart] = NOTHING
    forbidden: frozenset[DataPart] = NOTHING
    consent_ids: tuple[UUID, ...] = ()
    participant_ids: tuple[UUID, ...] = ()
    prohibition_ids: tuple[UUID, ...] = ()

    @property
    def parts(self) -> frozenset[DataPart]:
        """Return what may be seen."""
        return self.opened - self.forbidden

    @property
    def shut(self) -> Mapping[DataPart, Reason]:
        """Return why each of the other parts may not."""
        return {
            part: Reason.FORBIDDEN if part in self.forbidden else Reason.NO_GROUND
            for part in DataPart
            if part not in self.parts
        }


WHOLE: Final = Standing(AccessGround.LAW, ALL)
"""Everything is open, as it is to the worker."""


@record
class Who:
    """Somebody who may have a ground: a person, a professional (with the agency), or an agency (with its people)."""

    person_id: UUID | None = None
    professional_id: UUID | None = None
    agency_id: UUID | None = None
    staff: frozenset[UUID] = frozenset()


def who_is(subject_id: UUID | None, rows: CaseRows) -> Who:
    """Return what ``subject_id`` is in the case."""
    professional = rows.professionals_by_id.get(subject_id) if subject_id else None
    if professional is not None:
        return Who(professional_id=professional.id, agency_id=professional.agency_id)
    if subject_id in rows.agencies_by_id:
        staff = frozenset(row.id for row in rows.professionals if row.agency_id == subject_id)
        return Who(agency_id=subject_id, staff=staff)
    return Who(person_id=subject_id)


def standing_of(audience: Audience, rows: CaseRows, day: date) -> Standing:
    """Return the ground of ``audience`` on ``day``, the day its copy leaves. ``rows`` are all of the case."""
    match audience.kind:
        case AudienceKind.WORKER | AudienceKind.ANONYMOUS:
            return WHOLE
        case AudienceKind.WALL:
            return _forbidding(WHOLE, _against_the_room(rows, day))
        case _:
            subject = rows.child_id if audience.kind is AudienceKind.CHILD else audience.recipient_id
            who = who_is(subject, rows)
            return _forbidding(_ground(who, rows, day), [row for row in _banning(rows, day) if _hits(row, who, rows)])


def named_parts(row: Consent | Participant) -> frozenset[DataPart]:
    """Return the parts that a row names."""
    return frozenset(parts_in(row.parts))


def guardians(rows: CaseRows, day: date) -> frozenset[UUID]:
    """Return who are parties beside the child on ``day``: its guardians where any is recorded, else its parents."""
    links = [row for row in rows.parentages if row.child_id == rows.child_id and is_on(row, day)]
    named = frozenset(row.parent_id for row in links if row.kind is ParentageKind.GUARDIAN)
    return named or frozenset(row.parent_id for row in links if row.kind in _PARENTS)


def is_of_team(row: Participant, day: date) -> bool:
    """Say whether the row of the team holds on ``day``."""
    return has_begun(row.since, day) and not is_over(row.until, day)


# --- grounds --------------------------------------------------------------------------------------------------------


def _ground(who: Who, rows: CaseRows, day: date) -> Standing:
    case = rows.case
    if case and who.professional_id in {case.responsible_id, case.plan_responsible_id, case.substitute_id} - {None}:
        return WHOLE
    team = _rows_of(who, rows, day)
    if team:
        return _of_team(team, who, rows, day)
    if who.person_id is not None and who.person_id in {rows.child_id, *guardians(rows, day)}:
        return Standing(AccessGround.PARTY, ALL)
    consents = [row for row in rows.consents if _opens(row, day) and _is_given_to(row, who)]
    if not consents:
        return Standing()
    opened = frozenset(part for row in consents for part in named_parts(row))
    return Standing(AccessGround.CONSENT, opened, consent_ids=tuple(row.id for row in consents))


def _rows_of(who: Who, rows: CaseRows, day: date) -> list[Participant]:
    """Return the rows of the team that are about ``who``, ended ones too: one's own, else those of one's agency."""
    begun = [row for row in rows.participants if has_begun(row.since, day)]
    if who.person_id is not None:
        return [row for row in begun if row.person_id == who.person_id]
    own = [row for row in begun if who.professional_id and row.professional_id == who.professional_id]
    return own or [row for row in begun if who.agency_id and row.agency_id == who.agency_id]


def _of_team(team: Iterable[Participant], who: Who, rows: CaseRows, day: date) -> Standing:
    holding = [row for row in team if is_of_team(row, day)]
    ids = tuple(row.id for row in holding)
    if not holding or any(row.ground is AccessGround.NONE for row in holding):
        return Standing(participant_ids=ids)
    consents = {row.id: row for row in rows.consents if _opens(row, day) and _covers(row, who)}
    opened: set[DataPart] = set()
    resting: list[UUID] = []
    for row in holding:
        parts = named_parts(row)
        match row.ground:
            case AccessGround.PARTY if who.person_id is not None:
                opened |= parts if row.parts.strip() else ALL
            case AccessGround.CONSENT if row.consent_id is not None and row.consent_id in consents:
                opened |= parts & named_parts(consents[row.consent_id])
                resting.append(row.consent_id)
            case AccessGround.CO_OPERATION | AccessGround.LAW:
                opened |= parts
            case _:
                pass
    ground = holding[0].ground if opened else AccessGround.NONE
    return Standing(ground, frozenset(opened), consent_ids=tuple(resting), participant_ids=ids)


def _opens(row: Consent, day: date) -> bool:
    return row.kind in OPENING and is_in_force(row, day)


def _is_given_to(row: Consent, who: Who) -> bool:
    """Say whether the consent names ``who``: one to an agency covers who works there, not the other way round."""
    if row.to_person_id is not None:
        return row.to_person_id == who.person_id
    if row.to_professional_id is not None:
        return row.to_professional_id == who.professional_id
    return row.to_agency_id is not None and row.to_agency_id == who.agency_id


def _covers(row: Consent, who: Who) -> bool:
    """Say whether a row of the team may rest on the consent: it names nobody, or the very same."""
    return not _has_target(row) or _is_given_to(row, who)


def _has_target(row: Consent) -> bool:
    return not (row.to_person_id is row.to_professional_id is row.to_agency_id is None)


# --- prohibitions ---------------------------------------------------------------------------------------------------


def _banning(rows: CaseRows, day: date) -> list[Consent]:
    """Return the prohibitions in force; a minor's that was refused on stated grounds is none (703/2023 51 §)."""
    return [row for row in rows.consents if row.kind in PROHIBITIONS and is_in_force(row, day) and not is_refused(row)]


def is_refused(row: Consent) -> bool:
    """Say whether a minor's prohibition was not followed; any other can't be refused."""
    return row.kind is ConsentKind.MINORS_PROHIBITION and bool(row.refused.strip())


def _hits(row: Consent, who: Who, rows: CaseRows) -> bool:
    if who.person_id is not None and who.person_id == row.given_by_id:
        return False
    if _has_target(row):
        found = {who.person_id, who.professional_id, who.agency_id, *who.staff} - {None}
        return bool(found & {row.to_person_id, row.to_professional_id, row.to_agency_id})
    if row.kind is ConsentKind.MINORS_PROHIBITION:
        parents = {link.parent_id for link in rows.parentages if link.child_id == row.given_by_id}
        return who.person_id is not None and who.person_id in parents
    case = rows.case
    workers = {case.responsible_id, case.plan_responsible_id, case.substitute_id} if case else set[UUID | None]()
    if who.professional_id is not None and who.professional_id in workers:
        return False
    return who.person_id is None or who.person_id not in {row.on_behalf_of_id, rows.child_id}


def _against_the_room(rows: CaseRows, day: date) -> list[Consent]:
    """Return the prohibitions that count on the wall: those against anybody asked to a meeting of the day.

    Where no meeting of the day is recorded nobody knows who sits there, so all of them count.
    """
    held = {row.id for row in rows.meetings if row.held_on == day}
    asked = [who_is(row.person_id or row.professional_id, rows) for row in rows.attendances if row.meeting_id in held]
    banning = _banning(rows, day)
    return [row for row in banning if any(_hits(row, who, rows) for who in asked)] if asked else banning


def _forbidding(standing: Standing, prohibitions: Iterable[Consent]) -> Standing:
    rows = list(prohibitions)
    forbidden = frozenset(part for row in rows for part in named_parts(row) or ALL)
    return Standing(
        standing.ground,
        standing.opened,
        forbidden,
        standing.consent_ids,
        standing.participant_ids,
        tuple(row.id for row in rows),
    )
