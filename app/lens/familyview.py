"""The family as an audience may see it, and how its genogram is drawn: frozen records."""

from __future__ import annotations

from uuid import UUID

from app.i18n import Text
from app.lens.said import Said
from app.models.dates import PartialDate
from app.models.kinds import (
    BondKind,
    ChildrenKnown,
    DeathSign,
    Ending,
    Gender,
    LifeEventKind,
    MarkState,
    Migration,
    Notation,
    Orientation,
    ParentageKind,
    PartnerOrder,
    PartnershipKind,
    PersonKind,
    PersonMarkKind,
    ResidenceKind,
    TwinKind,
)
from app.records import record


@record
class PersonView:
    """A person as this audience may see them. ``age`` is full years on the view's day, or at death.

    ``given_name`` and ``family_name`` are the parts of ``name``; a stand-in for a name that is missing has none.
    ``relation`` is what the person is to the child in one word ("mother"), a marked text; ``role`` is free text.
    """

    id: UUID
    kind: PersonKind
    name: str
    short_name: str
    gender: Gender
    born: PartialDate | None
    died: PartialDate | None
    is_dead: bool
    age: int | None
    is_index: bool
    is_protected: bool
    relation: Text | None
    role: str
    language: str
    needs_interpreter: bool
    occupation: str
    phone: str
    email: str
    note: str
    position: int
    twin_set_id: UUID | None
    origin_id: str | None
    birth_gender: Gender | None = None
    orientation: Orientation | None = None
    migration: Migration | None = None
    cultures: str = ""
    given_name: str = ""
    family_name: str = ""
    is_off_copies: bool = False


@record
class PersonMarkView:
    """What the notation marks on a person; ``is_over`` on the view's day. Health is there only where it was chosen."""

    id: UUID
    person_id: UUID
    kind: PersonMarkKind
    state: MarkState
    text: str
    since: PartialDate | None
    until: PartialDate | None
    is_over: bool
    said: Said


@record
class TwinSetView:
    """Children born together."""

    id: UUID
    kind: TwinKind
    member_ids: tuple[UUID, ...]


@record
class PartnershipView:
    """A couple. ``is_over`` on the view's day; both partners are in the view.

    A couple that parted and is together again by the day has its ``resumed_on`` and is not over.
    """

    id: UUID
    a_id: UUID
    b_id: UUID
    kind: PartnershipKind
    since: PartialDate | None
    until: PartialDate | None
    ending: Ending | None
    is_over: bool
    note: str
    said: Said
    resumed_on: PartialDate | None = None
    children: ChildrenKnown | None = None


@record
class ParentageView:
    """One parent of one child, both in the view."""

    id: UUID
    child_id: UUID
    parent_id: UUID
    kind: ParentageKind
    since: PartialDate | None
    until: PartialDate | None
    is_over: bool
    said: Said
    note: str = ""


@record
class BondView:
    """The quality of a relation; a directed one acts from ``a`` on ``b``."""

    id: UUID
    a_id: UUID
    b_id: UUID
    kind: BondKind
    since: PartialDate | None
    until: PartialDate | None
    is_over: bool
    note: str
    said: Said
    is_uncertain: bool = False


@record
class HouseholdView:
    """A home. ``member_ids`` live there on the view's day."""

    id: UUID
    name: str
    address: str
    municipality: str
    phone: str
    is_protected: bool
    note: str
    member_ids: tuple[UUID, ...]


@record
class ResidenceView:
    """Somebody living somewhere for a time."""

    id: UUID
    person_id: UUID
    household_id: UUID
    kind: ResidenceKind
    since: PartialDate | None
    until: PartialDate | None
    is_over: bool
    said: Said


@record
class LifeEventView:
    """Something that happened to a person."""

    id: UUID
    person_id: UUID
    kind: LifeEventKind
    since: PartialDate | None
    until: PartialDate | None
    text: str
    said: Said


@record
class ForeignView:
    """What another program's file said that has no place here; the worker alone gets it."""

    format: str
    text: str
    person_id: UUID | None
    partnership_id: UUID | None


@record
class StyleView:
    """How the case's genogram is drawn: the same for every reader."""

    notation: Notation = Notation.MCGOLDRICK
    partner_order: PartnerOrder = PartnerOrder.CHRONOLOGICAL
    death_sign: DeathSign = DeathSign.CROSSED
    shows_health: bool = False
    shows_orientation: bool = False
    shows_occupation: bool = False


PLAIN_STYLE = StyleView()
"""How a genogram is drawn where nobody has chosen."""
