"""The case itself: one row about the matter, and the sectors of its circle map."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, link
from app.models.kinds import CaseStatus, DeathSign, Notation, PartnerOrder
from app.models.matter import ContactKind, SpecialSupport, WelfareStage


class Case(Base, kw_only=True):
    """The child's matter: ``number`` is its neutral name on papers, ``rings`` how many the circle map has.

    ``opened_on`` is the day the matter was initiated (vireilletulo), from which the law's time limits are counted; the
    other days say when what they ask for was done, and only what cannot be read elsewhere in the case is kept here.
    Whoever made the first contact is a person, a professional or an agency, or told in ``contact_note`` alone.

    ``responsible_id`` is the child's own worker (omatyöntekijä, SHL 42 §), ``plan_responsible_id`` the one responsible
    for the joint plan where that is somebody else. ``substitute_id`` stands in for the one responsible for the plan.

    How its genogram is drawn stands here too, so that it looks the same wherever the file is opened. Health marks and
    orientation are special categories of data (GDPR article 9): they are drawn only where that was chosen.
    """

    __tablename__ = "case"

    number: Mapped[str]
    child_id: Mapped[UUID | None] = link("person", is_needed=False)
    status: Mapped[CaseStatus] = mapped_column(default=CaseStatus.CONTACT)
    opened_on: Mapped[date | None] = mapped_column(default=None)
    responsible_id: Mapped[UUID | None] = link("professional", is_needed=False)
    substitute_id: Mapped[UUID | None] = link("professional", is_needed=False)
    is_sample: Mapped[bool] = mapped_column(default=False)
    rings: Mapped[int] = mapped_column(default=3)
    notation: Mapped[Notation] = mapped_column(default=Notation.MCGOLDRICK)
    partner_order: Mapped[PartnerOrder] = mapped_column(default=PartnerOrder.CHRONOLOGICAL)
    death_sign: Mapped[DeathSign] = mapped_column(default=DeathSign.CROSSED)
    shows_health: Mapped[bool] = mapped_column(default=False)
    shows_orientation: Mapped[bool] = mapped_column(default=False)
    shows_occupation: Mapped[bool] = mapped_column(default=False)
    plan_responsible_id: Mapped[UUID | None] = link("professional", is_needed=False)
    contact_kind: Mapped[ContactKind | None] = mapped_column(default=None)
    contact_person_id: Mapped[UUID | None] = link("person", is_needed=False)
    contact_professional_id: Mapped[UUID | None] = link("professional", is_needed=False)
    contact_agency_id: Mapped[UUID | None] = link("agency", is_needed=False)
    contact_note: Mapped[str] = mapped_column(default="")
    is_urgent: Mapped[bool] = mapped_column(default=False)
    urgent_assessed_on: Mapped[date | None] = mapped_column(default=None)
    special_support: Mapped[SpecialSupport] = mapped_column(default=SpecialSupport.NOT_JUDGED)
    special_support_reason: Mapped[str] = mapped_column(default="")
    welfare_stage: Mapped[WelfareStage | None] = mapped_column(default=None)
    welfare_decided_on: Mapped[date | None] = mapped_column(default=None)
    receipt_told_on: Mapped[date | None] = mapped_column(default=None)
    assessment_begun_on: Mapped[date | None] = mapped_column(default=None)
    assessment_done_on: Mapped[date | None] = mapped_column(default=None)
    decided_on: Mapped[date | None] = mapped_column(default=None)
    carried_out_on: Mapped[date | None] = mapped_column(default=None)
    placement_reviewed_on: Mapped[date | None] = mapped_column(default=None)
    pupil_asked_on: Mapped[date | None] = mapped_column(default=None)
    pupil_is_urgent: Mapped[bool] = mapped_column(default=False)
    pupil_met_on: Mapped[date | None] = mapped_column(default=None)
    data_asked_on: Mapped[date | None] = mapped_column(default=None)
    data_answered_on: Mapped[date | None] = mapped_column(default=None)


class ForeignRecord(Base, kw_only=True):
    """What another program's file said that has no place here: kept as it was, to be written back.

    ``format`` names the kind of file (``"gedcom"``), ``text`` holds its lines. About a person, about a couple, or, with
    neither, about the whole file.
    """

    __tablename__ = "foreign_record"

    format: Mapped[str]
    text: Mapped[str]
    person_id: Mapped[UUID | None] = link("person", is_needed=False)
    partnership_id: Mapped[UUID | None] = link("partnership", is_needed=False)
    position: Mapped[int] = mapped_column(default=0)


class Sector(Base, kw_only=True):
    """A sector of the circle map, clockwise from the top by ``position`` (three to eight of them)."""

    __tablename__ = "sector"

    name: Mapped[str]
    position: Mapped[int]
