"""The closed vocabularies of how a matter began and where it stands in law."""

from __future__ import annotations

from app.i18n import mark
from app.models.kinds import Kind


class ContactKind(Kind):
    """In what way a child's matter first came to be known."""

    NOTIFICATION = "notification", mark("child welfare notification")
    REQUEST = "request", mark("contact to have the need of support assessed")
    APPLICATION = "application", mark("application")
    FAMILY = "family", mark("the child or the family asked for help")
    OWN = "own", mark("a worker’s own observation")
    AUTHORITY = "authority", mark("another authority’s contact")
    OTHER = "other", mark("in another way")


class SpecialSupport(Kind):
    """Whether the child is in need of special support; a child counts as such until a worker has judged otherwise."""

    NOT_JUDGED = "not_judged", mark("not judged yet")
    YES = "yes", mark("child in need of special support")
    NO = "no", mark("no need of special support")


class WelfareStage(Kind):
    """Where in child welfare a client is."""

    COMMUNITY = "community", mark("community care")
    PLACEMENT = "placement", mark("placement in community care")
    SUBSTITUTE = "substitute", mark("substitute care")
    AFTER_CARE = "after_care", mark("after-care")
