"""What can be edited of the case itself: its header, in the parts in which it is shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from uuid import UUID

from app.i18n import mark
from app.models.kinds import CaseStatus, DeathSign, Notation, PartnerOrder
from app.models.matter import ContactKind, SpecialSupport, WelfareStage
from app.operations.case import edit_case
from app.store.casefile import CaseFile
from app.ui.inspector.sheet import Field, Input


def edit_the_case(case: CaseFile, _case_id: UUID, changes: Mapping[str, object]) -> None:
    """Change the case's own row, of which there is one."""
    edit_case(case, changes)


_NOT_WRITTEN: Final = mark("not written down")
STANDING: Final = (
    Field("number", mark("Number"), section=mark("Where the matter stands")),
    Field("status", mark("Stands at"), Input.CHOICE, CaseStatus),
    Field("welfare_stage", mark("In child welfare", "in a narrow column"), Input.CHOICE, WelfareStage, _NOT_WRITTEN),
    Field("responsible_id", mark("Child’s own worker", "in a narrow column"), Input.SUBJECT, empty=mark("nobody yet"),
          section=mark("Who answers for it"), ends={"professional": "responsible_id"}),
    Field("plan_responsible_id", mark("Answers for the plan", "in a narrow column"), Input.SUBJECT,
          empty=mark("the child’s own worker"), ends={"professional": "plan_responsible_id"}),
    Field("substitute_id", mark("Substitute"), Input.SUBJECT, empty=mark("nobody yet"),
          ends={"professional": "substitute_id"}),
)  # fmt: skip
"""Where the matter stands and who answers for it."""
BEGINNING: Final = (
    Field("opened_on", mark("Initiated on"), Input.DAY, section=mark("First contact")),
    Field("contact_kind", mark("How"), Input.CHOICE, ContactKind, _NOT_WRITTEN),
    Field("contact_person_id", mark("By whom"), Input.SUBJECT, empty=_NOT_WRITTEN,
          ends={"person": "contact_person_id", "professional": "contact_professional_id",
                "agency": "contact_agency_id"}),
    Field("contact_note", mark("What was told"), Input.TEXT),
    Field("is_urgent", mark("Urgent need of help"), Input.SWITCH),
    Field("special_support", mark("Judged"), Input.CHOICE, SpecialSupport, section=mark("Need of special support")),
    Field("special_support_reason", mark("Why"), Input.TEXT,
          example=mark("A child keeps the strict time limits until a reason says otherwise.")),
)  # fmt: skip
"""How the matter began, and whether the strict time limits hold."""
CASE_FIELDS: Final = (*STANDING, *BEGINNING)
_ORIENTATION_HINT: Final = mark(
    "Gender at birth too. Both are sensitive: choose this only if the plan needs it and the person agrees."
)
DRAWING: Final = (
    Field("notation", mark("Notation"), Input.CHOICE, Notation, section=mark("How the genogram is drawn")),
    Field("partner_order", mark("Several partners"), Input.CHOICE, PartnerOrder),
    Field("death_sign", mark("Deceased"), Input.CHOICE, DeathSign),
    Field("shows_occupation", mark("Occupation is drawn"), Input.SWITCH),
    Field("shows_health", mark("Health is drawn"), Input.SWITCH,
          hint=mark("Illness and substance use are sensitive: choose this only if this child’s plan needs it.")),
    Field("shows_orientation", mark("Orientation is drawn"), Input.SWITCH, hint=_ORIENTATION_HINT),
)  # fmt: skip
"""By which card the genogram is drawn, and which sensitive things may stand in it."""
