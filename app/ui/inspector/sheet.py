"""What a form is made of: fields, and the sheet of fields of one kind of thing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from uuid import UUID

from app.i18n import Text
from app.models import Base
from app.models.kinds import Kind
from app.store.casefile import CaseFile
from app.ui.subjects import SubjectKind


class Input(Enum):
    """How a field is typed or chosen."""

    LINE = "line"
    TEXT = "text"
    PARTIAL_DATE = "partial date"
    DAY = "day"
    CHOICE = "choice"
    SWITCH = "switch"
    SUBJECT = "subject"


@dataclass(frozen=True)
class Field:
    """One row of a form.

    ``name`` is the column; a choice has its vocabulary in ``choices`` and may be empty where ``empty`` names that. A
    subject is kept in one of several columns: ``ends`` maps the kinds that can be chosen to their columns. ``section``
    is a heading before the field, ``hint`` a line below it.
    """

    name: str
    label: Text
    input: Input = Input.LINE
    choices: type[Kind] | None = None
    empty: Text | None = None
    example: Text | None = None
    section: Text | None = None
    hint: Text | None = None
    ends: Mapping[SubjectKind, str] = field(default_factory=dict[SubjectKind, str])


Edit = Callable[[CaseFile, UUID, Mapping[str, object]], None]


@dataclass(frozen=True)
class Sheet:
    """The form of one kind of thing."""

    model: type[Base]
    edit: Edit
    fields: tuple[Field, ...]
