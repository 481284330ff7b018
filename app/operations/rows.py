"""One strict way to find, make and change rows: every verb goes through here.

What a caller gets wrong by programming (a field that isn't there, a value of another type) raises ``TypeError``. What a
user may get wrong (a text too long, a date before another, something removed meanwhile) raises ``AppError``; then the
transaction is rolled back and nothing was changed.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime
from functools import cache
from itertools import count
from types import UnionType
from typing import Any, Final, TypedDict, TypeVar, Union, cast, get_args, get_origin, get_type_hints
from uuid import UUID, uuid4, uuid5

from sqlalchemy import ColumnElement, Select, func, inspect, select
from sqlalchemy.orm import Mapped, Session

from app.errors import AppError
from app.i18n import Text, mark
from app.models import (
    AgendaItem,
    Base,
    CrisisContact,
    Decision,
    Goal,
    Hypothesis,
    KnownService,
    MeetingPhase,
    Need,
    OtherPlan,
    OwnDomain,
    Participant,
    Person,
    PlanRecipient,
    Request,
    SafetyPair,
    Scale,
    Sector,
    Statement,
    SupportMeasure,
    SurveyAnswer,
    SurveyQuestion,
)
from app.models.kinds import Confidentiality, FoundOut
from app.operations import sense
from app.operations.sense_ends import ends_of, is_new
from app.store.casefile import CaseFile

LINE: Final = 200
"""The most characters of a text of one line: a name, an address, a title."""
PAGE: Final = 20_000
"""The most characters of a text of many lines: a statement, a note, minutes."""
_LONG: Final = frozenset(
    (
        *("adult_services", "adults_do", "answer", "baseline", "child_does", "childs_effect"),
        *("clients_proposal", "conclusion", "contact", "contact_note", "content", "criteria", "duration"),
        *("explained", "functioning", "gate_note", "goals", "left_why", "level_expected", "level_less"),
        *("level_more", "level_much_less", "level_much_more", "mapping_note", "minutes", "more", "needs"),
        *("necessary_services", "next_steps", "no_next", "note", "noticing", "other_means"),
        *("own_worker_client_view", "own_worker_view", "purpose", "reason", "refused", "result", "rights_told"),
        *("risk", "safe_place", "safeguard", "scope", "situation", "speaks_against", "speaks_for"),
        *("special_support_reason", "summary", "text", "tried", "warning_signs", "worker_meetings"),
    )
)
_FIXED: Final[Mapping[str, frozenset[str]]] = {
    "agenda_item": frozenset({"meeting_id", "position"}),
    "attendance": frozenset({"meeting_id"}),
    "case": frozenset({"child_id", "is_sample", "rings"}),
    "client_plan": frozenset({"agreed_on", "status", "version"}),
    "consent": frozenset({"refused", "withdrawn_on"}),
    "crisis_contact": frozenset({"plan_id", "position"}),
    "decision": frozenset({"meeting_id", "position"}),
    "disclosure": frozenset(
        (
            *("at", "by", "consent_id", "copies", "digest", "document", "ground", "legal_ground"),
            *("person_id", "professional_id", "agency_id", "purpose", "recipient"),
        )
    ),
    "goal": frozenset({"former_id", "need_id", "position"}),
    "goal_review": frozenset({"goal_id"}),
    "left_out": frozenset({"item"}),
    "need": frozenset({"former_id", "plan_id", "position"}),
    "other_plan": frozenset({"position"}),
    "meeting": frozenset({"begun_at", "closed_at", "gate_note", "kind", "status"}),
    "meeting_feedback": frozenset({"meeting_id"}),
    "meeting_note": frozenset({"added_at", "meeting_id"}),
    "meeting_phase": frozenset({"begun_at", "ended_at", "key", "meeting_id", "position", "seconds_before"}),
    "person": frozenset({"is_index", "origin_id", "twin_set_id"}),
    "participant": frozenset({"position"}),
    "plan_recipient": frozenset({"plan_id", "position"}),
    "safety_pair": frozenset({"plan_id", "position"}),
    "hypothesis": frozenset({"position"}),
    "own_domain": frozenset({"position"}),
    "request": frozenset({"position", "status"}),
    "scale": frozenset({"position"}),
    "scale_answer": frozenset({"scale_id"}),
    "known_service": frozenset({"position"}),
    "survey_answer": frozenset({"position", "question_id"}),
    "survey_question": frozenset({"position"}),
    "sector": frozenset({"position"}),
    "statement": frozenset({"position"}),
    "support_measure": frozenset({"former_id", "goal_id", "position"}),
}
"""What no edit may change, by table, since a verb of its own does it."""
_NAMESPACE: Final = UUID("6c0a2f5e-52f1-5d0b-9a3e-3f1f6f0f7a11")

Row = TypeVar("Row", bound=Base)
Ordered = (
    Participant
    | Person
    | Sector
    | Statement
    | Need
    | Goal
    | SupportMeasure
    | PlanRecipient
    | CrisisContact
    | SafetyPair
    | OtherPlan
    | Decision
    | OwnDomain
    | Request
    | Scale
    | Hypothesis
    | AgendaItem
    | MeetingPhase
    | KnownService
    | SurveyQuestion
    | SurveyAnswer
)


class SourceFields(TypedDict, total=False):
    """Who said a thing, when, how it was found out, and for whose eyes it is."""

    source_person_id: UUID | None
    source_professional_id: UUID | None
    said_on: date | None
    found_out: FoundOut | None
    confidentiality: Confidentiality


_ids: ContextVar[Callable[[], UUID]] = ContextVar("ids", default=uuid4)


@contextmanager
def named_ids(key: str) -> Generator[None]:
    """Let the ids of rows made inside follow from ``key`` and their order, so that the same key gives the same rows."""
    numbers = count()
    token = _ids.set(lambda: uuid5(_NAMESPACE, f"{key}/{next(numbers)}"))
    try:
        yield
    finally:
        _ids.reset(token)


def find(case: CaseFile, kind: type[Row], row_id: UUID) -> Row:
    """Return the row; raise ``AppError`` where it is no longer there."""
    row = case.session.get(kind, row_id)
    if row is None:
        raise _gone()
    return row


def add_row(case: CaseFile, kind: type[Row], fields: Mapping[str, object], *, waits: bool = False) -> Row:
    """Make a row within the open transaction. ``fields`` are checked; what they leave out has the model's default.

    A row that ``waits`` is written with the next that doesn't, or at the end of the step: what belongs together costs
    as much as one.
    """
    values = _checked(case.session, kind, fields)
    if issubclass(kind, Person) and "position" not in values:
        values["position"] = next_position(case, kind)
    row = kind(id=_ids.get()(), **cast("dict[str, Any]", values))
    case.session.add(row)
    sense.check(case.session, row, frozenset(field_types(kind)))
    if not waits:
        case.session.flush()
    return row


def edit_row(case: CaseFile, kind: type[Row], row_id: UUID, changes: Mapping[str, object], label: Text) -> None:
    """Change some fields of one row as one step called ``label``.

    ``changes`` maps names of the model's fields to new values of the very type of the field. Where a row may point to
    one of several (a person or a professional), pointing to one lets go of the other.
    """
    fixed = sorted(_FIXED.get(kind.__tablename__, frozenset()) & changes.keys())
    if fixed:
        raise TypeError(f"{kind.__name__}: {', '.join(fixed)} changes by a verb of its own")
    with case.transaction(label):
        change_row(case, find(case, kind, row_id), changes)


def change_row(case: CaseFile, row: Base, changes: Mapping[str, object]) -> None:
    """Change a row within the open transaction, the fields included that ``edit_row`` leaves to a verb."""
    values = _checked(case.session, type(row), changes)
    for ends in ends_of(type(row)):
        if any(values.get(end) is not None for end in ends):
            values = dict.fromkeys(ends) | values
    for name, value in values.items():
        setattr(row, name, value)
    sense.check(case.session, row, frozenset(values))
    case.session.flush()


def next_position(case: CaseFile, kind: type[Ordered], *among: ColumnElement[bool]) -> int:
    """Return the position after the last row of ``kind`` that meets the conditions."""
    last: int | None
    if among:
        last = case.session.scalar(select(func.max(kind.position)).where(*among))
    else:
        case.session.flush()
        last = case.session.connection().scalar(_last_position(kind))
    return 0 if last is None else last + 1


@cache
def _last_position(kind: type[Ordered]) -> Select[Any]:
    return select(func.max(kind.position))


def move_row(case: CaseFile, row: Ordered, to: int, *among: ColumnElement[bool]) -> None:
    """Put ``row`` at place ``to`` (0 is the first; beyond the end is the last) of the rows that meet the conditions."""
    kind = type(row)
    others = case.session.scalars(select(kind).where(*among).order_by(kind.position, kind.id))
    rows: list[Ordered] = [other for other in others if other is not row]
    rows.insert(max(0, to), row)
    for position, other in enumerate(rows):
        other.position = position
    case.session.flush()


def plain(text: str) -> str:
    """Return ``text`` composed (NFC), with the line ends of Unix and without characters that no page can show."""
    lines = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return "".join(mark for mark in lines if mark in "\n\t" or unicodedata.category(mark) not in {"Cc", "Cs"})


@cache
def field_types(kind: type[Base]) -> Mapping[str, tuple[type, ...]]:
    """Return what each field of a model may hold: the types as annotated, ``NoneType`` where it may be empty."""
    types: dict[str, tuple[type, ...]] = {}
    for name, hint in get_type_hints(kind).items():
        if get_origin(hint) is Mapped:
            inner = get_args(hint)[0]
            types[name] = get_args(inner) if get_origin(inner) in {Union, UnionType} else (inner,)
    return types


def editable(kind: type[Base]) -> Mapping[str, tuple[type, ...]]:
    """Return the fields that ``edit_row`` may change, with what each may hold as in ``field_types``."""
    kept = _FIXED.get(kind.__tablename__, frozenset()) | {"id"}
    return {name: types for name, types in field_types(kind).items() if name not in kept}


def _checked(session: Session, kind: type[Base], fields: Mapping[str, object]) -> dict[str, object]:
    """Return the fields as they are stored, or raise ``TypeError`` or ``AppError``."""
    types = field_types(kind)
    strange = sorted(name for name in fields if name not in types or name == "id")
    if strange:
        raise TypeError(f"{kind.__name__} has no field {', '.join(strange)} to set")
    values: dict[str, object] = {}
    for name, value in fields.items():
        if not any(_fits(value, allowed) for allowed in types[name]):
            raise TypeError(f"{kind.__name__}.{name} does not hold a {type(value).__name__}")
        values[name] = _text(name, value) if isinstance(value, str) and type(value) is str else value
    for key in inspect(kind).local_table.foreign_keys:
        target = values.get(key.parent.key)
        if isinstance(target, UUID):
            model = sense.model_of(key.column.table)
            if not is_new(session, model, target) and session.get(model, target) is None:
                raise _gone()
    return values


def _fits(value: object, allowed: type) -> bool:
    """Say whether ``value`` is of the very type: True is no number, a moment is no day, a word of ours is no text."""
    if allowed is float:
        return type(value) in {int, float} and math.isfinite(cast("float", value))
    if allowed in {str, int, bool} or allowed is date:
        return type(value) is allowed
    return isinstance(value, allowed) and not (allowed is datetime and cast("datetime", value).tzinfo is None)


def _text(name: str, value: str) -> str:
    text = plain(value)
    if name not in _LONG:
        text = " ".join(text.split())
    limit = PAGE if name in _LONG else LINE
    if len(text) > limit:
        raise AppError(
            mark("The text is longer than {limit} characters; nothing was changed."),
            mark("Shorten it, or divide it into two."),
            limit=limit,
        )
    return text


def _gone() -> AppError:
    return AppError(
        mark("This is no longer in the case; nothing was changed."),
        mark("It may have been removed or undone meanwhile: choose again from what is shown."),
    )
