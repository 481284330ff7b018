"""The shared assessment: who said what about which part of the child's life."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Sourced, link
from app.models.voices import (
    AssessmentTemplate,
    LifeDomain,
    MappingGround,
    NeedDuration,
    RequestKind,
    RequestStatus,
    StatementKind,
)


class Assessment(Base, kw_only=True):
    """What the assessment says as a whole (SHL 1301/2014 37 §, 43 §, 44 §): one row, made when it is first needed.

    ``is_explained`` and ``explained``: rights, duties, alternatives and their effects were told, and how (36.4 §).
    ``mapping_ground`` says by what right close people were mapped; ``adult_services`` what was found out of the child
    of an adult whom other services treat.
    """

    __tablename__ = "assessment"

    template: Mapped[AssessmentTemplate] = mapped_column(default=AssessmentTemplate.NATIONAL)
    summary: Mapped[str] = mapped_column(default="")
    conclusion: Mapped[str] = mapped_column(default="")
    need_duration: Mapped[NeedDuration | None] = mapped_column(default=None)
    own_worker_client_view: Mapped[str] = mapped_column(default="")
    own_worker_view: Mapped[str] = mapped_column(default="")
    is_explained: Mapped[bool | None] = mapped_column(default=None)
    explained: Mapped[str] = mapped_column(default="")
    mapping_ground: Mapped[MappingGround | None] = mapped_column(default=None)
    mapping_note: Mapped[str] = mapped_column(default="")
    adult_services: Mapped[str] = mapped_column(default="")


class OwnDomain(Base, kw_only=True):
    """A part of life that the worker named herself: a row of the assessment beside those of its template."""

    __tablename__ = "own_domain"

    name: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)


class Statement(Sourced, Base, kw_only=True):
    """One voice on one thing. The child's own words are kept as they were said, never paraphrased.

    It is about one part of life at most: a ``domain`` or an own one. ``agency_id`` names the agency for which it was
    said, where no single professional said it; where a professional did, the agency is the professional's.
    """

    __tablename__ = "statement"

    kind: Mapped[StatementKind]
    text: Mapped[str]
    domain: Mapped[LifeDomain | None] = mapped_column(default=None)
    about_id: Mapped[UUID | None] = link("person", is_needed=False)
    position: Mapped[int] = mapped_column(default=0)
    own_domain_id: Mapped[UUID | None] = link("own_domain", is_needed=False)
    agency_id: Mapped[UUID | None] = link("agency", is_needed=False)


class Request(Sourced, Base, kw_only=True):
    """What was asked of an agency or a professional, and what came of it (SHL 1301/2014 40 §, 41 §).

    ``source_*`` and ``said_on`` are of the answer.
    """

    __tablename__ = "request"

    kind: Mapped[RequestKind] = mapped_column(default=RequestKind.ASSESSMENT)
    agency_id: Mapped[UUID | None] = link("agency", is_needed=False)
    professional_id: Mapped[UUID | None] = link("professional", is_needed=False)
    text: Mapped[str]
    tried: Mapped[str] = mapped_column(default="")
    asked_on: Mapped[date | None] = mapped_column(default=None)
    due_on: Mapped[date | None] = mapped_column(default=None)
    status: Mapped[RequestStatus] = mapped_column(default=RequestStatus.ASKED)
    answer: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)


class Scale(Base, kw_only=True):
    """A question answered by a number, with what its ends mean: 1–10, 0–10, 1–5, −2…+2."""

    __tablename__ = "scale"

    question: Mapped[str]
    least: Mapped[int] = mapped_column(default=1)
    most: Mapped[int] = mapped_column(default=10)
    least_words: Mapped[str] = mapped_column(default="")
    most_words: Mapped[str] = mapped_column(default="")
    domain: Mapped[LifeDomain | None] = mapped_column(default=None)
    position: Mapped[int] = mapped_column(default=0)


class ScaleAnswer(Sourced, Base, kw_only=True):
    """One answer to a scale, by whoever said it, on the day it was said; ``text`` in the respondent's words."""

    __tablename__ = "scale_answer"

    scale_id: Mapped[UUID] = link("scale")
    value: Mapped[int]
    text: Mapped[str] = mapped_column(default="")


class Hypothesis(Sourced, Base, kw_only=True):
    """A working thought of the systemic team, not a finding: who sees it so, what speaks for it and against it.

    In no print unless it is chosen for one.
    """

    __tablename__ = "hypothesis"

    text: Mapped[str]
    speaks_for: Mapped[str] = mapped_column(default="")
    speaks_against: Mapped[str] = mapped_column(default="")
    is_risk: Mapped[bool] = mapped_column(default=False)
    is_set_aside: Mapped[bool] = mapped_column(default=False)
    meeting_id: Mapped[UUID | None] = link("meeting", is_needed=False)
    position: Mapped[int] = mapped_column(default=0)
