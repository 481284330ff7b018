"""The network: agencies, ties to them, closeness as the child sees it, and where things stand in a picture."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Sourced, link
from app.models.dates import PartialDate
from app.models.kinds import AgencyGroup, AgencyLevel, Contact, Diagram, TieFlow, TieStrength


class Agency(Base, kw_only=True):
    """A school, a clinic, a club: a system around the family.

    ``is_locating``: knowing it tells where a person lives, as a school or a local clinic does; the lens leaves it out
    together with a protected address.
    """

    __tablename__ = "agency"

    name: Mapped[str]
    group: Mapped[AgencyGroup]
    level: Mapped[AgencyLevel] = mapped_column(default=AgencyLevel.BASIC)
    service: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    is_locating: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(default="")


class Tie(Sourced, Base, kw_only=True):
    """What joins the family (a whole household) or one of its people to an agency."""

    __tablename__ = "tie"
    __table_args__ = (CheckConstraint("(person_id IS NULL) <> (household_id IS NULL)", name="one_end"),)

    agency_id: Mapped[UUID] = link("agency")
    person_id: Mapped[UUID | None] = link("person", is_needed=False)
    household_id: Mapped[UUID | None] = link("household", is_needed=False)
    strength: Mapped[TieStrength] = mapped_column(default=TieStrength.NORMAL)
    is_stressful: Mapped[bool] = mapped_column(default=False)
    flow: Mapped[TieFlow] = mapped_column(default=TieFlow.NONE)
    since: Mapped[PartialDate | None] = mapped_column(default=None)
    until: Mapped[PartialDate | None] = mapped_column(default=None)
    note: Mapped[str] = mapped_column(default="")


class Closeness(Sourced, Base, kw_only=True):
    """How close the child feels somebody is: ring 1 is the closest; ``sector`` is one of the case's."""

    __tablename__ = "closeness"
    __table_args__ = (
        CheckConstraint(
            "(person_id IS NOT NULL) + (professional_id IS NOT NULL) + (agency_id IS NOT NULL) = 1", name="one_end"
        ),
    )

    person_id: Mapped[UUID | None] = link("person", is_needed=False)
    professional_id: Mapped[UUID | None] = link("professional", is_needed=False)
    agency_id: Mapped[UUID | None] = link("agency", is_needed=False)
    sector: Mapped[int]
    ring: Mapped[int]
    contact: Mapped[Contact] = mapped_column(default=Contact.ONE)
    since: Mapped[PartialDate | None] = mapped_column(default=None)
    until: Mapped[PartialDate | None] = mapped_column(default=None)


class DiagramSpot(Base, kw_only=True):
    """Where the user put a thing in a picture: centre, in points. ``subject_id`` is a person, household or agency."""

    __tablename__ = "diagram_spot"
    __table_args__ = (UniqueConstraint("diagram", "subject_id"),)

    diagram: Mapped[Diagram]
    subject_id: Mapped[UUID]
    x: Mapped[float]
    y: Mapped[float]
