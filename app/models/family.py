"""What makes people a family: partnerships, parentages, bonds, homes, and what happened."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Sourced, link
from app.models.dates import PartialDate
from app.models.kinds import (
    BondKind,
    ChildrenKnown,
    Ending,
    LifeEventKind,
    ParentageKind,
    PartnershipKind,
    ResidenceKind,
)


class Partnership(Sourced, Base, kw_only=True):
    """Two people who are or were a couple, once; a couple that married twice has two rows.

    ``resumed_on``: those who parted on ``until`` are together again since.
    """

    __tablename__ = "partnership"

    a_id: Mapped[UUID] = link("person")
    b_id: Mapped[UUID] = link("person")
    kind: Mapped[PartnershipKind]
    since: Mapped[PartialDate | None] = mapped_column(default=None)
    until: Mapped[PartialDate | None] = mapped_column(default=None)
    ending: Mapped[Ending | None] = mapped_column(default=None)
    resumed_on: Mapped[PartialDate | None] = mapped_column(default=None)
    children: Mapped[ChildrenKnown | None] = mapped_column(default=None)
    note: Mapped[str] = mapped_column(default="")


class Parentage(Sourced, Base, kw_only=True):
    """One parent of one child, in one way. A child may have birth, foster and adoptive parents at once."""

    __tablename__ = "parentage"

    child_id: Mapped[UUID] = link("person")
    parent_id: Mapped[UUID] = link("person")
    kind: Mapped[ParentageKind]
    since: Mapped[PartialDate | None] = mapped_column(default=None)
    until: Mapped[PartialDate | None] = mapped_column(default=None)
    note: Mapped[str] = mapped_column(default="")


class Bond(Sourced, Base, kw_only=True):
    """The quality of a relation between two people, as somebody said it; a directed one acts from ``a`` on ``b``."""

    __tablename__ = "bond"

    a_id: Mapped[UUID] = link("person")
    b_id: Mapped[UUID] = link("person")
    kind: Mapped[BondKind]
    is_uncertain: Mapped[bool] = mapped_column(default=False)
    since: Mapped[PartialDate | None] = mapped_column(default=None)
    until: Mapped[PartialDate | None] = mapped_column(default=None)
    note: Mapped[str] = mapped_column(default="")


class Household(Base, kw_only=True):
    """People under one roof. ``is_protected`` keeps the place secret even where nobody in it has a non-disclosure."""

    __tablename__ = "household"

    name: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    municipality: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    is_protected: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(default="")


class Residence(Sourced, Base, kw_only=True):
    """Somebody living in a household for a time; a child with two homes has two."""

    __tablename__ = "residence"

    person_id: Mapped[UUID] = link("person")
    household_id: Mapped[UUID] = link("household")
    kind: Mapped[ResidenceKind] = mapped_column(default=ResidenceKind.PERMANENT)
    since: Mapped[PartialDate | None] = mapped_column(default=None)
    until: Mapped[PartialDate | None] = mapped_column(default=None)


class LifeEvent(Sourced, Base, kw_only=True):
    """Something that happened to a person."""

    __tablename__ = "life_event"

    person_id: Mapped[UUID] = link("person")
    kind: Mapped[LifeEventKind]
    since: Mapped[PartialDate | None] = mapped_column(default=None)
    until: Mapped[PartialDate | None] = mapped_column(default=None)
    text: Mapped[str] = mapped_column(default="")
