"""Who is on a copy by name though the network is shut to its reader: whom its open parts name."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from app.lens.eyes import Eyes
from app.lens.rights import SOURCED, why_not
from app.lens.rights_goals import CRISIS_CONTACT, OTHER_PLAN
from app.lens.rights_meetings import MEETING
from app.lens.rights_plan import CONSENT, STATEMENT
from app.lens.rows import CaseRows
from app.models import Base, Decision
from app.models.gathering import DataPart


def named(rows: CaseRows, eyes: Eyes) -> frozenset[UUID]:
    """Return who is there by name though the network is shut: whom open parts, or one's own rows, name.

    ``rows`` are those of the day. Names that only what stays behind would tell are not among them.
    """
    if DataPart.NETWORK not in eyes.shut:
        return frozenset()
    found = {each for each in _told(rows, eyes) if each is not None}
    case = rows.case
    if eyes.standing.parts and case:
        workers = (case.responsible_id, case.plan_responsible_id, case.substitute_id)
        found |= {each for each in workers if each is not None}
    if (found or eyes.standing.parts) and rows.child_id:
        found.add(rows.child_id)
    return frozenset(found)


def _told(rows: CaseRows, eyes: Eyes) -> Iterator[UUID | None]:
    for row in rows.statements:
        if why_not(row, STATEMENT, eyes) is None:
            yield from (row.source_person_id, row.source_professional_id, row.about_id)
    for row in rows.consents:
        if why_not(row, CONSENT, eyes) is None:
            yield from (row.given_by_id, row.on_behalf_of_id)
    met = {row.id for row in rows.meetings if why_not(row, MEETING, eyes) is None}
    for row in (*rows.attendances, *rows.decisions):
        if row.meeting_id in met and why_not(row, (), eyes) is None:
            yield from _ends(row)
            if isinstance(row, Decision):
                yield from (row.checker_person_id, row.checker_professional_id)
    yield from _told_by_plan(rows, eyes)


def _told_by_plan(rows: CaseRows, eyes: Eyes) -> Iterator[UUID | None]:
    plans = {row.id for row in rows.plans}
    needs = {row.id for row in rows.needs if row.plan_id in plans and why_not(row, SOURCED, eyes) is None}
    goals = {row.id: row for row in rows.goals if row.need_id in needs}
    yield from (row.owner_id for row in goals.values() if why_not(row, (), eyes) is None)
    there: list[Base] = [row for row in rows.measures if row.goal_id in goals and why_not(row, (), eyes) is None]
    there += [row for row in rows.plan_recipients if row.plan_id in plans and why_not(row, (), eyes) is None]
    there += [row for row in rows.crisis_contacts if why_not(row, CRISIS_CONTACT, eyes) is None]
    there += [row for row in rows.other_plans if why_not(row, OTHER_PLAN, eyes) is None]
    for row in there:
        yield from _ends(row)


def _ends(row: Base) -> Iterator[UUID | None]:
    yield from (getattr(row, name, None) for name in ("person_id", "professional_id", "agency_id"))
