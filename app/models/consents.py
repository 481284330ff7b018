"""Consents given and withdrawn, and copies given out (703/2023 10 §, 58 §)."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, link
from app.models.kinds import ConsentKind, DisclosureGround


class Consent(Base, kw_only=True):
    """Who allowed or forbade what, on whose behalf, to whom, until when; withdrawing keeps the row."""

    __tablename__ = "consent"

    kind: Mapped[ConsentKind]
    given_by_id: Mapped[UUID] = link("person")
    on_behalf_of_id: Mapped[UUID | None] = link("person", is_needed=False)
    to_agency_id: Mapped[UUID | None] = link("agency", is_needed=False)
    to_person_id: Mapped[UUID | None] = link("person", is_needed=False)
    scope: Mapped[str] = mapped_column(default="")
    given_on: Mapped[date | None] = mapped_column(default=None)
    until: Mapped[date | None] = mapped_column(default=None)
    withdrawn_on: Mapped[date | None] = mapped_column(default=None)


class Disclosure(Base, kw_only=True):
    """A copy given out, written before the copy exists: what, to whom, when, on what ground."""

    __tablename__ = "disclosure"

    document: Mapped[str]
    recipient: Mapped[str]
    ground: Mapped[DisclosureGround]
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(default="")
    person_id: Mapped[UUID | None] = link("person", is_needed=False)
    professional_id: Mapped[UUID | None] = link("professional", is_needed=False)
    digest: Mapped[str] = mapped_column(default="")
