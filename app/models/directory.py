"""Services known to the team, and the survey of the situation: what is not of one family alone."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, link
from app.models.kinds import AgencyGroup, AgencyLevel


class KnownService(Base, kw_only=True):
    """A service of the region that the team may pick into the network and the plan."""

    __tablename__ = "known_service"

    name: Mapped[str]
    group: Mapped[AgencyGroup] = mapped_column(default=AgencyGroup.WELLBEING)
    level: Mapped[AgencyLevel] = mapped_column(default=AgencyLevel.BASIC)
    content: Mapped[str] = mapped_column(default="")
    criteria: Mapped[str] = mapped_column(default="")
    needs: Mapped[str] = mapped_column(default="")
    area: Mapped[str] = mapped_column(default="")
    contact: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)


class SurveyQuestion(Base, kw_only=True):
    """A statement that is answered from 1 (wholly disagree) to 5 (wholly agree)."""

    __tablename__ = "survey_question"

    text: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)


class SurveyAnswer(Base, kw_only=True):
    """One answer of a unit or a participant; ``value`` may be a mean, ``respondents`` how many it is of."""

    __tablename__ = "survey_answer"

    question_id: Mapped[UUID] = link("survey_question")
    unit: Mapped[str] = mapped_column(default="")
    value: Mapped[float]
    respondents: Mapped[int | None] = mapped_column(default=None)
    answered_on: Mapped[date | None] = mapped_column(default=None)
    position: Mapped[int] = mapped_column(default=0)
