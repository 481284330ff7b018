"""How the matter began and what has been done by when: what the time limits are counted from and kept by."""

from __future__ import annotations

from datetime import date
from typing import Final
from uuid import UUID

from app.models.matter import ContactKind, SpecialSupport, WelfareStage
from app.records import record


@record
class ClockView:
    """The worker's own account of the matter; for everybody else it is as empty as this one.

    A day that lies behind the view's day is not known yet and None. ``made_by`` names who made the first contact;
    ``plan_agreed_on`` is the newest day on which a version of the plan was agreed.
    """

    contact_kind: ContactKind | None = None
    made_by: str = ""
    made_by_id: UUID | None = None
    note: str = ""
    is_urgent: bool = False
    urgent_assessed_on: date | None = None
    special_support: SpecialSupport = SpecialSupport.NOT_JUDGED
    special_support_reason: str = ""
    welfare_stage: WelfareStage | None = None
    welfare_decided_on: date | None = None
    receipt_told_on: date | None = None
    assessment_begun_on: date | None = None
    assessment_done_on: date | None = None
    decided_on: date | None = None
    carried_out_on: date | None = None
    placement_reviewed_on: date | None = None
    pupil_asked_on: date | None = None
    pupil_is_urgent: bool = False
    pupil_met_on: date | None = None
    data_asked_on: date | None = None
    data_answered_on: date | None = None
    plan_agreed_on: date | None = None


NO_CLOCK: Final = ClockView()
"""What everybody but the worker gets."""
