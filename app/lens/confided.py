"""What only a confidence leads to: agencies, and those who work there, whose very sight would tell what was confided.

A tie that is marked for others' eyes stays off a copy. Would the agency at its end stand there all the same, without a
line, "services against violence in close relations" would tell the one it was kept from. So an agency goes with its
ties where all of them are confided, unless the copy speaks of it for another reason: it has a part in the plan, it
keeps a plan of its own that the copy tells of, the crisis page says to call it, the child put it into the circles, or
a consent on the copy names it.
"""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from app.lens.eyes import Eyes
from app.lens.rights import SOURCED, why_not
from app.lens.rights_goals import CRISIS_CONTACT, OTHER_PLAN
from app.lens.rights_meetings import is_teams_own
from app.lens.rights_plan import CLOSENESS, CONSENT
from app.lens.rows import CaseRows
from app.models import SupportMeasure


def confided(rows: CaseRows, eyes: Eyes) -> frozenset[UUID]:
    """Return the agencies and professionals that ``eyes`` mustn't see for that reason. ``rows`` are all of the case."""
    if eyes.is_worker:
        return frozenset()
    open_ties = {row.agency_id for row in rows.ties if why_not(row, SOURCED, eyes) is None}
    agencies = {row.agency_id for row in rows.ties} - open_ties - {eyes.agency_id}
    agencies -= {row.agency_id for row in _measures(rows, eyes)}
    agencies -= {row.agency_id for row in rows.closenesses if why_not(row, CLOSENESS, eyes) is None}
    agencies -= {row.to_agency_id for row in rows.consents if why_not(row, CONSENT, eyes) is None}
    agencies -= {row.agency_id for row in rows.other_plans if why_not(row, OTHER_PLAN, eyes) is None}
    agencies -= {row.agency_id for row in rows.crisis_contacts if why_not(row, CRISIS_CONTACT, eyes) is None}
    workers = {row.id for row in rows.professionals if row.agency_id in agencies}
    return frozenset(agencies | workers - eyes.professional_ids - set(_taking_part(rows, eyes)))


def _taking_part(rows: CaseRows, eyes: Eyes) -> Iterator[UUID | None]:
    """Yield the professionals that the copy speaks of whatever their agency is."""
    if rows.case:
        yield from (rows.case.responsible_id, rows.case.plan_responsible_id, rows.case.substitute_id)
    met = {row.id for row in rows.meetings if why_not(row, SOURCED, eyes) is None and not is_teams_own(row, eyes)}
    yield from (row.professional_id for row in rows.attendances if row.meeting_id in met)
    for row in rows.decisions:
        if row.meeting_id in met:
            yield from (row.professional_id, row.checker_professional_id)
    yield from (row.professional_id for row in rows.plan_recipients)
    for measure in _measures(rows, eyes):
        yield from (measure.professional_id, measure.pair_id, measure.checker_professional_id)
    yield from (row.professional_id for row in rows.other_plans if why_not(row, OTHER_PLAN, eyes) is None)
    yield from (row.professional_id for row in rows.crisis_contacts if why_not(row, CRISIS_CONTACT, eyes) is None)
    yield from (row.professional_id for row in rows.closenesses if why_not(row, CLOSENESS, eyes) is None)
    yield from (row.source_professional_id for row in rows.statements if why_not(row, SOURCED, eyes) is None)


def _measures(rows: CaseRows, eyes: Eyes) -> Iterator[SupportMeasure]:
    needs = {row.id for row in rows.needs if why_not(row, SOURCED, eyes) is None}
    goals = {row.id for row in rows.goals if row.need_id in needs}
    return (row for row in rows.measures if row.goal_id in goals)
