"""Meetings: who was asked, who came, what was decided."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Sourced, link
from app.models.gathering import MeetingStatus
from app.models.kinds import AttendanceRole, MeetingKind


class Meeting(Sourced, Base, kw_only=True):
    """People sitting down together on a day. A closed one is kept as it is; ``next_on`` was agreed before closing.

    ``is_read_back``: what was written was read aloud and found right. ``gate_note`` says why a meeting that needs a
    consent was begun without one, ``no_next`` why no next day was agreed.
    """

    __tablename__ = "meeting"

    kind: Mapped[MeetingKind]
    held_on: Mapped[date]
    time: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    purpose: Mapped[str] = mapped_column(default="")
    minutes: Mapped[str] = mapped_column(default="")
    status: Mapped[MeetingStatus] = mapped_column(default=MeetingStatus.PLANNED)
    begun_at: Mapped[datetime | None] = mapped_column(default=None)
    closed_at: Mapped[datetime | None] = mapped_column(default=None)
    is_read_back: Mapped[bool] = mapped_column(default=False)
    next_on: Mapped[date | None] = mapped_column(default=None)
    next_time: Mapped[str] = mapped_column(default="")
    next_place: Mapped[str] = mapped_column(default="")
    gate_note: Mapped[str] = mapped_column(default="")
    no_next: Mapped[str] = mapped_column(default="")


class MeetingPhase(Sourced, Base, kw_only=True):
    """A phase of a meeting with its minutes; ``key`` names one of its kind's template, an own one has none.

    ``begun_at`` is when it was last gone to, ``seconds_before`` how long it had lasted when it was left before.
    """

    __tablename__ = "meeting_phase"

    meeting_id: Mapped[UUID] = link("meeting")
    key: Mapped[str] = mapped_column(default="")
    name: Mapped[str] = mapped_column(default="")
    minutes_planned: Mapped[int] = mapped_column(default=0)
    begun_at: Mapped[datetime | None] = mapped_column(default=None)
    ended_at: Mapped[datetime | None] = mapped_column(default=None)
    text: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
    seconds_before: Mapped[int] = mapped_column(default=0)


class AgendaItem(Base, kw_only=True):
    """What is to be talked about, and who wishes it."""

    __tablename__ = "agenda_item"

    meeting_id: Mapped[UUID] = link("meeting")
    text: Mapped[str]
    brought_by_person_id: Mapped[UUID | None] = link("person", is_needed=False)
    brought_by_professional_id: Mapped[UUID | None] = link("professional", is_needed=False)
    is_done: Mapped[bool] = mapped_column(default=False)
    position: Mapped[int] = mapped_column(default=0)


class MeetingFeedback(Sourced, Base, kw_only=True):
    """What somebody felt of a meeting, from 1 to 5; the source is who says it."""

    __tablename__ = "meeting_feedback"

    meeting_id: Mapped[UUID] = link("meeting")
    rating: Mapped[int | None] = mapped_column(default=None)
    text: Mapped[str] = mapped_column(default="")


class MeetingNote(Sourced, Base, kw_only=True):
    """What was added to a closed meeting: a correction or a remark beside what was written, never in its place."""

    __tablename__ = "meeting_note"

    meeting_id: Mapped[UUID] = link("meeting")
    text: Mapped[str]
    added_at: Mapped[datetime]


class Attendance(Base, kw_only=True):
    """Somebody asked to a meeting: who asked, in what role, and whether they came."""

    __tablename__ = "attendance"

    meeting_id: Mapped[UUID] = link("meeting")
    person_id: Mapped[UUID | None] = link("person", is_needed=False)
    professional_id: Mapped[UUID | None] = link("professional", is_needed=False)
    role: Mapped[AttendanceRole] = mapped_column(default=AttendanceRole.PARTICIPANT)
    invited_by: Mapped[str] = mapped_column(default="")
    has_come: Mapped[bool | None] = mapped_column(default=None)
    invited_on: Mapped[date | None] = mapped_column(default=None)
    is_familys_wish: Mapped[bool] = mapped_column(default=False)
    is_remote: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(default="")


class Decision(Base, kw_only=True):
    """What a meeting decided, who sees to it, by when, and who follows it up: the checker (1287/2013 20 §)."""

    __tablename__ = "decision"

    meeting_id: Mapped[UUID] = link("meeting")
    text: Mapped[str]
    person_id: Mapped[UUID | None] = link("person", is_needed=False)
    professional_id: Mapped[UUID | None] = link("professional", is_needed=False)
    due_on: Mapped[date | None] = mapped_column(default=None)
    is_done: Mapped[bool] = mapped_column(default=False)
    position: Mapped[int] = mapped_column(default=0)
    agency_id: Mapped[UUID | None] = link("agency", is_needed=False)
    checker_person_id: Mapped[UUID | None] = link("person", is_needed=False)
    checker_professional_id: Mapped[UUID | None] = link("professional", is_needed=False)
