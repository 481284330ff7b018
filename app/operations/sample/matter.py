"""The sample's matter: how it began, who answers for what, and the days by which its time limits are kept."""

from __future__ import annotations

from app.models.kinds import CaseStatus
from app.models.matter import ContactKind, SpecialSupport
from app.operations.case import edit_case
from app.operations.sample.story import Story

_TUESDAY = 1


def add_matter(story: Story) -> None:
    """Fill in the case's header. One limit is still ahead: the mother has asked who has used her child's data."""
    edit_case(
        story.case,
        {
            "status": CaseStatus.FAMILY_SERVICES,
            "responsible_id": story.ids["social_worker"],
            "plan_responsible_id": story.ids["family_worker"],
            "substitute_id": story.ids["counsellor"],
            "contact_kind": ContactKind.REQUEST,
            "contact_professional_id": story.ids["curator"],
            "contact_note": story.text("case", "contact_note"),
            "special_support": SpecialSupport.YES,
            "special_support_reason": story.text("case", "special_support_reason"),
            "assessment_begun_on": story.day(-108, _TUESDAY),
            "assessment_done_on": story.day(-47, _TUESDAY),
            "decided_on": story.day(-38),
            "carried_out_on": story.day(-33),
            "data_asked_on": story.day(-20),
        },
    )
