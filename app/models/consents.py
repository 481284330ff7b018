"""Consents given and withdrawn, and copies given out (703/2023 10 §, 58 §)."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, link
from app.models.dates import PartialDate
from app.models.gathering import AccessGround
from app.models.kinds import ConsentKind, DisclosureGround


class Consent(Base, kw_only=True):
    """Who allowed or forbade what, on whose behalf, to whom, until when; withdrawing keeps the row.

    ``parts`` are the values of ``DataPart`` it is about, apart by spaces; ``scope`` says more in words, which no
    program can follow. So the narrower holds where no part is named: a consent opens nothing, a prohibition shuts
    everything. ``refused`` is why a minor's prohibition was not followed (703/2023 51 §).
    """

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
    to_professional_id: Mapped[UUID | None] = link("professional", is_needed=False)
    parts: Mapped[str] = mapped_column(default="")
    given_how: Mapped[str] = mapped_column(default="")
    refused: Mapped[str] = mapped_column(default="")


class Participant(Base, kw_only=True):
    """Somebody of the team around the child: since when, in what task, and on what ground they may see what.

    ``parts`` as in ``Consent``: without any a party sees all there is for a party, and anybody else nothing.
    ``consent_id`` is the consent the ground rests on.
    """

    __tablename__ = "participant"

    person_id: Mapped[UUID | None] = link("person", is_needed=False)
    professional_id: Mapped[UUID | None] = link("professional", is_needed=False)
    agency_id: Mapped[UUID | None] = link("agency", is_needed=False)
    task: Mapped[str] = mapped_column(default="")
    ground: Mapped[AccessGround] = mapped_column(default=AccessGround.NONE)
    consent_id: Mapped[UUID | None] = link("consent", is_needed=False)
    parts: Mapped[str] = mapped_column(default="")
    since: Mapped[PartialDate | None] = mapped_column(default=None)
    until: Mapped[PartialDate | None] = mapped_column(default=None)
    left_why: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)


class Disclosure(Base, kw_only=True):
    """A copy given out, written before the copy exists: what, to whom, when, on what ground.

    ``recipient`` is the name of that day. Who it was is one of the ids, so that a renamed agency stays the same one.
    """

    __tablename__ = "disclosure"

    document: Mapped[str]
    recipient: Mapped[str]
    ground: Mapped[DisclosureGround]
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(default="")
    person_id: Mapped[UUID | None] = link("person", is_needed=False)
    professional_id: Mapped[UUID | None] = link("professional", is_needed=False)
    agency_id: Mapped[UUID | None] = link("agency", is_needed=False)
    digest: Mapped[str] = mapped_column(default="")
    purpose: Mapped[str] = mapped_column(default="")
    legal_ground: Mapped[str] = mapped_column(default="")
    consent_id: Mapped[UUID | None] = link("consent", is_needed=False)
    copies: Mapped[int] = mapped_column(default=1)
