"""The closed vocabularies of the plan: what kind of plan, what kind of measure, how a goal was reached."""

from __future__ import annotations

from app.i18n import mark
from app.models.kinds import Kind


class PlanKind(Kind):
    """Under which act the plan is made; its headings follow (national document structures)."""

    FAMILY_SERVICES = "family_services", mark("client plan of family services")
    CHILD_WELFARE = "child_welfare", mark("client plan of child welfare")


class MeasureKind(Kind):
    """What kind of support a measure is."""

    SUPPORT = "support", mark("support or service")
    EVERYDAY = "everyday", mark("everyday act")
    MEETING = "meeting", mark("meeting together")
    CONSULTATION = "consultation", mark("consultation")
    OUTREACH = "outreach", mark("support where the child is")
    EXAMINATION = "examination", mark("examination")
    SAFETY = "safety", mark("safety step")


class Attainment(Kind):
    """How far a goal was reached, in the steps a goal is followed by."""

    REACHED = "reached", mark("reached")
    PARTLY = "partly", mark("partly reached")
    NOT_REACHED = "not_reached", mark("not reached")
    NO_LONGER = "no_longer", mark("no longer needed")


class OtherPlanKind(Kind):
    """A plan of the child's that another service keeps."""

    REHABILITATION = "rehabilitation", mark("rehabilitation plan")
    LEARNING = "learning", mark("plan for support in learning")
    EARLY_EDUCATION = "early_education", mark("early education plan")
    TREATMENT = "treatment", mark("treatment plan")
    DISABILITY = "disability", mark("service plan of disability services")
    CARE = "care", mark("care and upbringing plan")
    PARENT = "parent", mark("plan of a parent’s own")
    OTHER = "other", mark("other plan")
