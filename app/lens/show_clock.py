"""How the matter began and what has been done by when, as an audience may see it."""

from __future__ import annotations

from datetime import date

from app.lens import things
from app.lens.clockview import NO_CLOCK, ClockView
from app.lens.rows import CaseRows
from app.lens.sieve import Sieve
from app.models import Case


def clock(sieve: Sieve, rows: CaseRows) -> ClockView:
    """Return the account of the matter, empty for all but the worker; ``rows`` are all of the case.

    Who made the first contact, and what they said, may endanger them: that it stayed behind is told to the worker.
    """
    case = sieve.rows.case
    if case is None:
        return NO_CLOCK
    maker = case.contact_person_id or case.contact_professional_id or case.contact_agency_id
    if not sieve.eyes.is_worker:
        if maker or case.contact_note:
            sieve.leave_out(sieve.eyes.reason, things.FIRST_CONTACT, sieve.real(maker), case.id)
        return NO_CLOCK
    return _whole(sieve, case, rows)


def _whole(sieve: Sieve, case: Case, rows: CaseRows) -> ClockView:
    def known(day: date | None) -> date | None:
        return day if day is not None and day <= sieve.day else None

    maker = case.contact_person_id or case.contact_professional_id or case.contact_agency_id
    agreed = [day for plan in rows.plans if (day := known(plan.agreed_on)) is not None]
    return ClockView(
        contact_kind=case.contact_kind,
        made_by=sieve.shown(maker),
        made_by_id=maker if maker in sieve.kept else None,
        note=case.contact_note,
        is_urgent=case.is_urgent,
        urgent_assessed_on=known(case.urgent_assessed_on),
        special_support=case.special_support,
        special_support_reason=case.special_support_reason,
        welfare_stage=case.welfare_stage,
        welfare_decided_on=known(case.welfare_decided_on),
        receipt_told_on=known(case.receipt_told_on),
        assessment_begun_on=known(case.assessment_begun_on),
        assessment_done_on=known(case.assessment_done_on),
        decided_on=known(case.decided_on),
        carried_out_on=known(case.carried_out_on),
        placement_reviewed_on=known(case.placement_reviewed_on),
        pupil_asked_on=known(case.pupil_asked_on),
        pupil_is_urgent=case.pupil_is_urgent,
        pupil_met_on=known(case.pupil_met_on),
        data_asked_on=known(case.data_asked_on),
        data_answered_on=known(case.data_answered_on),
        plan_agreed_on=max(agreed, default=None),
    )
