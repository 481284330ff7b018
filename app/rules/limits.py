"""The time limits of a child's matter as they are in every case: their names, their sources, what keeps them.

Each says in which wording its source was read, so that nothing is taken for the law in force that was not read there.
"""

from __future__ import annotations

from typing import Final

from app.i18n import mark
from app.rules.deadline import Limit
from app.rules.words import say

FIRST_WORDING: Final = say(
    mark("Read in the Act as it was first published; amendments since then are not checked here.")
)
HANDBOOK: Final = say(mark("So also in THL’s Handbook of Child Welfare."))
CONSOLIDATED: Final = say(mark("Read in the Act as amended up to 205/2025."))
SOSMETA: Final = say(mark("So also in THL’s national document structure."))
GUIDANCE: Final = say(mark("Read in THL’s Handbook of Child Welfare."))
_A_FEW_DAYS: Final = 4
_A_MONTH: Final = 30

URGENT: Final = Limit(
    "D1",
    mark("Assessing the urgent need of help"),
    mark("Social Welfare Act 36.1 §, Child Welfare Act 26.2 §"),
    (FIRST_WORDING, HANDBOOK),
    ("is_urgent", "urgent_assessed_on"),
    _A_FEW_DAYS,
)
BEGUN: Final = Limit(
    "D2",
    mark("Beginning the assessment of service needs"),
    mark("Social Welfare Act 36.3 §"),
    (FIRST_WORDING, HANDBOOK),
    ("assessment_begun_on",),
    _A_FEW_DAYS,
)
FINISHED: Final = Limit(
    "D3",
    mark("Finishing the assessment of service needs"),
    mark("Social Welfare Act 36.3 §"),
    (FIRST_WORDING, HANDBOOK),
    ("assessment_done_on",),
)
DECIDED: Final = Limit(
    "D4",
    mark("Child welfare matter: deciding whether to assess, and telling the child and the guardians"),
    mark("Child Welfare Act 26 §"),
    (GUIDANCE,),
    ("welfare_decided_on", "receipt_told_on"),
    _A_FEW_DAYS,
)
WELFARE: Final = Limit(
    "D5",
    mark("Clarifying the need of child welfare"),
    mark("Child Welfare Act 26–27 §, Social Welfare Act 36 §"),
    (GUIDANCE,),
    ("assessment_done_on",),
)
OTHERS: Final = Limit(
    "D6",
    mark("Assessment of other people’s service needs"),
    mark("Social Welfare Act 36.2 §"),
    (FIRST_WORDING,),
    ("assessment_begun_on",),
    _A_FEW_DAYS,
)
CARRIED_OUT: Final = Limit(
    "D7",
    mark("Carrying out the decision"),
    mark("Social Welfare Act 45.2 §"),
    (FIRST_WORDING,),
    ("decided_on", "carried_out_on"),
)
WELFARE_PLAN: Final = Limit(
    "D8",
    mark("Review of the child welfare client plan"),
    mark("Child Welfare Act 30.2 §"),
    (FIRST_WORDING, SOSMETA),
    (),
    _A_MONTH,
)
PLAN: Final = Limit(
    "D9", mark("Review of the client plan"), mark("Social Welfare Act 39.2–3 §"), (FIRST_WORDING, SOSMETA)
)
PLACEMENT: Final = Limit(
    "D10",
    mark("Review of the placement in community care"),
    mark("Child Welfare Act 37.5 §"),
    (FIRST_WORDING,),
    ("placement_reviewed_on",),
)
PUPIL: Final = Limit(
    "D11",
    mark("Pupil’s talk with the psychologist or the kuraattori"),
    mark("Student Welfare Act (1287/2013) 15 §"),
    (FIRST_WORDING,),
    ("pupil_asked_on", "pupil_is_urgent", "pupil_met_on"),
    _A_FEW_DAYS,
)
DATA: Final = Limit(
    "D12",
    mark("Telling the client who has used or received the data"),
    mark("Client Data Act (703/2023) 11 §"),
    (CONSOLIDATED,),
    ("data_asked_on", "data_answered_on"),
)
RECORDS: Final = Limit(
    "D13", mark("Recording client data"), mark("Client Data Act (703/2023) 21 §"), (CONSOLIDATED, HANDBOOK)
)
SENT: Final = Limit(
    "D14",
    mark("Sending the written plan to the parties"),
    mark("THL’s Handbook of Child Welfare"),
    (),
)
REVIEWS: Final = frozenset({WELFARE_PLAN.code, PLAN.code})
"""The limits that are the review of the plan itself: told once where the plan names the same day."""
