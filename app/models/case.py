"""The case itself: one row about the matter, and the sectors of its circle map."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, link
from app.models.kinds import CaseStatus


class Case(Base, kw_only=True):
    """The child's matter: ``number`` is its neutral name on papers, ``rings`` how many the circle map has."""

    __tablename__ = "case"

    number: Mapped[str]
    child_id: Mapped[UUID | None] = link("person", is_needed=False)
    status: Mapped[CaseStatus] = mapped_column(default=CaseStatus.CONTACT)
    opened_on: Mapped[date | None] = mapped_column(default=None)
    responsible_id: Mapped[UUID | None] = link("professional", is_needed=False)
    substitute_id: Mapped[UUID | None] = link("professional", is_needed=False)
    is_sample: Mapped[bool] = mapped_column(default=False)
    rings: Mapped[int] = mapped_column(default=3)


class Sector(Base, kw_only=True):
    """A sector of the circle map, clockwise from the top by ``position`` (three to eight of them)."""

    __tablename__ = "sector"

    name: Mapped[str]
    position: Mapped[int]
