"""Meetings: who was asked, who came, what was decided."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Sourced, link
from app.models.kinds import AttendanceRole, MeetingKind


class Meeting(Sourced, Base, kw_only=True):
    """People sitting down together on a day."""

    __tablename__ = "meeting"

    kind: Mapped[MeetingKind]
    held_on: Mapped[date]
    time: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    purpose: Mapped[str] = mapped_column(default="")
    minutes: Mapped[str] = mapped_column(default="")


class Attendance(Base, kw_only=True):
    """Somebody asked to a meeting: who asked, in what role, and whether they came."""

    __tablename__ = "attendance"

    meeting_id: Mapped[UUID] = link("meeting")
    person_id: Mapped[UUID | None] = link("person", is_needed=False)
    professional_id: Mapped[UUID | None] = link("professional", is_needed=False)
    role: Mapped[AttendanceRole] = mapped_column(default=AttendanceRole.PARTICIPANT)
    invited_by: Mapped[str] = mapped_column(default="")
    has_come: Mapped[bool | None] = mapped_column(default=None)


class Decision(Base, kw_only=True):
    """What a meeting decided, who sees to it, and by when."""

    __tablename__ = "decision"

    meeting_id: Mapped[UUID] = link("meeting")
    text: Mapped[str]
    person_id: Mapped[UUID | None] = link("person", is_needed=False)
    professional_id: Mapped[UUID | None] = link("professional", is_needed=False)
    due_on: Mapped[date | None] = mapped_column(default=None)
    is_done: Mapped[bool] = mapped_column(default=False)
    position: Mapped[int] = mapped_column(default=0)
