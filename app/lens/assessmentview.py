"""The assessment as a whole, requests, scales and hypotheses, as an audience may see them."""

from __future__ import annotations

from datetime import date
from typing import Final
from uuid import UUID

from app.lens.said import Said
from app.models.voices import (
    AssessmentTemplate,
    LifeDomain,
    MappingGround,
    NeedDuration,
    RequestKind,
    RequestStatus,
)
from app.records import record


@record
class OwnDomainView:
    """A part of life in the worker's own words. ``title`` is empty where this audience mustn't read it."""

    id: UUID
    title: str


@record
class RequestView:
    """What was asked of an agency or a professional, and the answer with its source.

    On a day before the answer came it is still awaited.
    """

    id: UUID
    kind: RequestKind
    asked_of_id: UUID | None
    text: str
    tried: str
    asked_on: date | None
    due_on: date | None
    status: RequestStatus
    answer: str
    said: Said


@record
class ScaleAnswerView:
    """A number somebody gave, in their words if there are any."""

    id: UUID
    value: int
    text: str
    said: Said


@record
class ScaleView:
    """A question with its ends, and its answers from the first day to the last."""

    id: UUID
    question: str
    least: int
    most: int
    least_words: str
    most_words: str
    domain: LifeDomain | None
    answers: tuple[ScaleAnswerView, ...]


@record
class HypothesisView:
    """A working thought of the team: whose view it is is its source."""

    id: UUID
    text: str
    speaks_for: str
    speaks_against: str
    is_risk: bool
    is_set_aside: bool
    meeting_id: UUID | None
    said: Said


@record
class AssessmentView:
    """What the assessment says as a whole (SHL 1301/2014 36.4 §, 37 §, 43 §, 44 §), and what it consists of.

    ``own_domains`` are the rows that the worker named herself, those of them in which this audience can read anything.
    ``id`` is None before anything was written down of the whole.
    """

    id: UUID | None = None
    template: AssessmentTemplate = AssessmentTemplate.NATIONAL
    summary: str = ""
    conclusion: str = ""
    need_duration: NeedDuration | None = None
    own_worker_client_view: str = ""
    own_worker_view: str = ""
    is_explained: bool | None = None
    explained: str = ""
    mapping_ground: MappingGround | None = None
    mapping_note: str = ""
    adult_services: str = ""
    own_domains: tuple[OwnDomainView, ...] = ()
    requests: tuple[RequestView, ...] = ()
    scales: tuple[ScaleView, ...] = ()
    hypotheses: tuple[HypothesisView, ...] = ()


NOTHING_ASSESSED: Final = AssessmentView()
"""An assessment that has not begun."""
