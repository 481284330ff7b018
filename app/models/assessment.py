"""The shared assessment: who said what about which part of the child's life."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Sourced, link
from app.models.kinds import LifeDomain, StatementKind


class Statement(Sourced, Base, kw_only=True):
    """One voice on one thing. The child's own words are kept as they were said, never paraphrased."""

    __tablename__ = "statement"

    kind: Mapped[StatementKind]
    text: Mapped[str]
    domain: Mapped[LifeDomain | None] = mapped_column(default=None)
    about_id: Mapped[UUID | None] = link("person", is_needed=False)
    position: Mapped[int] = mapped_column(default=0)
