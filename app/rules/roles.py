"""Who works on what: from the measures of the plan to the agencies behind them."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from app.lens.view import CaseView, MeasureView


def agency_of(view: CaseView, subject_id: UUID | None) -> UUID | None:
    """Return the agency that ``subject_id`` is or works at; None for a private person."""
    if subject_id is None:
        return None
    if subject_id in view.agencies_by_id:
        return subject_id
    professional = view.professionals_by_id.get(subject_id)
    return professional.agency_id if professional else None


def hands_of(measure: MeasureView) -> tuple[UUID, ...]:
    """Return those who do the measure: whoever is responsible, and who works along."""
    return tuple(each for each in (measure.responsible_id, measure.pair_id) if each is not None)


def agencies_by_need(view: CaseView) -> Mapping[UUID, frozenset[UUID]]:
    """Return the agencies at work on each need."""
    needs = view.plan.needs if view.plan else ()
    return {
        need.id: frozenset(
            agency
            for goal in need.goals
            for measure in goal.measures
            for hand in hands_of(measure)
            if (agency := agency_of(view, hand)) is not None
        )
        for need in needs
    }


def agencies_at_work(view: CaseView) -> frozenset[UUID]:
    """Return the agencies that have something to do in the plan, a check of another's doing included."""
    measures = view.plan.measures if view.plan else ()
    checkers = (agency_of(view, measure.checker_id) for measure in measures)
    working = (agency for agencies in agencies_by_need(view).values() for agency in agencies)
    return frozenset(agency for agency in (*working, *checkers) if agency is not None)
