"""The closed vocabularies of the shared assessment: its rows, its voices, what was asked of others."""

from __future__ import annotations

from app.i18n import mark
from app.models.kinds import Kind


class StatementKind(Kind):
    """What a statement in the assessment is."""

    CHILDS_WORDS = "childs_words", mark("the child's own words")
    NOT_ASKED = "not_asked", mark("why the child was not asked")
    STRENGTH = "strength", mark("strength")
    WORRY = "worry", mark("worry")
    VIEW = "view", mark("view of the situation")
    CONCLUSION = "conclusion", mark("a professional’s conclusion")
    DISSENT = "dissent", mark("dissenting view")


class LifeDomain(Kind):
    """The parts of life that stand as rows of the assessment; a template is a choice of them, in its own order.

    The first nine follow the national structure of the family services' assessment.
    """

    HOME = "home", mark("home and everyday life")
    SCHOOL = "school", mark("schooling and learning")
    FRIENDS = "friends", mark("hobbies and friends")
    HEALTH = "health", mark("health")
    EMOTIONS = "emotions", mark("emotions and behaviour")
    PARENTING = "parenting", mark("parenthood")
    SAFETY = "safety", mark("safety")
    LIVELIHOOD = "livelihood", mark("housing and livelihood")
    CULTURE = "culture", mark("culture and language")
    DAY_CARE = "day_care", mark("day care or school")
    LEISURE = "leisure", mark("free time")
    RELATIVES = "relatives", mark("relatives and other homes")
    SERVICES = "services", mark("services")
    IDENTITY = "identity", mark("identity")
    RELATIONS = "relations", mark("family and social relations")
    CONDUCT = "conduct", mark("social conduct")
    SELF_CARE = "self_care", mark("managing by oneself")
    BASIC_CARE = "basic_care", mark("basic care")
    WARMTH = "warmth", mark("emotional availability")
    STIMULATION = "stimulation", mark("stimulation")
    GUIDANCE = "guidance", mark("guidance and limits")
    STABILITY = "stability", mark("stability")
    BACKGROUND = "background", mark("family history and situation")
    KIN_NETWORK = "kin_network", mark("family network")
    HOUSING = "housing", mark("housing")
    WORK = "work", mark("work")
    INTEGRATION = "integration", mark("belonging to the community")


class AssessmentTemplate(Kind):
    """Which parts of life stand as rows of the assessment from the start."""

    NATIONAL = "national", mark("national structure of the assessment")
    TRIANGLE = "triangle", mark("triangle: child, parents, surroundings")
    ENVIRONMENTS = "environments", mark("everyday environments")
    OWN = "own", mark("own rows only")


class NeedDuration(Kind):
    """Whether the need of support passes (SHL 1301/2014 37 §)."""

    TEMPORARY = "temporary", mark("temporary", "a need of support")
    RECURRING = "recurring", mark("recurring", "a need of support")
    LONG_TERM = "long_term", mark("long-term", "a need of support")


class MappingGround(Kind):
    """On what ground the close network was mapped (SHL 1301/2014 43 §)."""

    CONSENT = "consent", mark("with the client’s consent")
    CANNOT_JUDGE = (
        "cannot_judge",
        mark("without consent: necessary, as the client cannot take care of themselves"),
    )
    CHILDS_INTEREST = "childs_interest", mark("without consent: the child’s interest needs it")


class RequestKind(Kind):
    """What is asked of an agency or a professional."""

    ASSESSMENT = "assessment", mark("contribution to the assessment")
    PLAN = "plan", mark("contribution to the plan")
    SERVICE = "service", mark("help that social welfare cannot give")
    ADVICE = "advice", mark("advice, without telling who the child is")


class RequestStatus(Kind):
    """How what was asked went on."""

    ASKED = "asked", mark("asked, answer awaited")
    ANSWERED = "answered", mark("answered")
    REFUSED = "refused", mark("refused")
    CANCELLED = "cancelled", mark("taken back", "a request")
