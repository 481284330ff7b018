"""Which verbs there are and what each takes, read off the functions: a new verb is there the day it is written.

A verb is a public function of a module of ``app.operations`` that takes a case, whose every other parameter can be
written in words, and that returns nothing or ids.
"""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from importlib import import_module
from types import ModuleType, NoneType, UnionType
from typing import Any, Final, Union, cast, get_args, get_origin, get_type_hints, is_typeddict
from uuid import UUID

import sqlalchemy

import app.operations
from app.models import (
    Agency,
    AgendaItem,
    Assessment,
    Base,
    Case,
    ClientPlan,
    Household,
    KnownService,
    LifeEvent,
    MeetingFeedback,
    MeetingPhase,
    PartialDate,
    Person,
    PlanRecipient,
    Professional,
    SupportMeasure,
    SurveyAnswer,
    SurveyQuestion,
)
from app.operations.rows import editable
from app.operations.sense import model_of
from app.store.casefile import CaseFile

_ELSEWHERE: Final = frozenset({"record_disclosure", "seal_disclosure", "start_case"})
"""A copy writes its own entry of the log, and a case is started when its file is made."""
_MANY: Final = (cast("type", Iterable), cast("type", Sequence))
_SIMPLE: Final = (str, int, float, bool, date, datetime, PartialDate, UUID)
_PERSON: Final = (Person,)
_POINTS: Final[Mapping[str, tuple[type[Base], ...]]] = {
    **dict.fromkeys(("a", "about", "b", "child", "given_by", "on_behalf_of", "owner", "parent"), _PERSON),
    "answer": (SurveyAnswer,),
    "event": (LifeEvent,),
    "feedback": (MeetingFeedback,),
    "item": (AgendaItem,),
    "measure": (SupportMeasure,),
    "pair": (Professional,),
    "phase": (MeetingPhase,),
    "plan": (ClientPlan,),
    "question": (SurveyQuestion,),
    "recipient": (PlanRecipient,),
    "service": (KnownService,),
    "subject": (Person, Household, Agency, Professional),
}
"""What a link points to whose name isn't, or doesn't end in, the name of a table."""
_EDITED: Final[Mapping[str, type[Base]]] = {"edit_assessment": Assessment, "edit_case": Case}
"""What is changed by verbs that need not be told which row, as there is one."""


class _UnwritableError(Exception):
    """A parameter's type can't be written in words."""


@dataclass(frozen=True, slots=True)
class Field:
    """What a verb takes: its name, what it holds, and what a link may point to.

    ``is_many``: it is written once for each. ``may_be_empty``: an empty value means none.
    """

    name: str
    holds: type
    is_needed: bool = False
    is_many: bool = False
    may_be_empty: bool = False
    targets: tuple[type[Base], ...] = ()

    @property
    def short_name(self) -> str:
        """Return the name without the ending that says that it is a link."""
        return self.name.removesuffix("_ids").removesuffix("_id") if self.holds is UUID else self.name


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb by its name; ``is_edit``: its fields beyond the needed ones are the changes of one row."""

    name: str
    room: str
    function: Callable[..., object]
    fields: tuple[Field, ...]
    is_edit: bool

    def field(self, written: str) -> Field | None:
        """Return the field that is written so, with or without ``_id``; None where there is none."""
        exact = next((field for field in self.fields if field.name == written), None)
        return exact or next((field for field in self.fields if field.short_name == written), None)

    def do(self, case: CaseFile, values: Mapping[str, object]) -> tuple[UUID, ...]:
        """Carry it out, one undo step, and return the ids of what was made; ``AppError`` where it can't be so."""
        given: dict[str, Any] = {}
        changes: dict[str, object] = {}
        for field in self.fields:
            if field.name not in values:
                continue
            outer, _, inner = field.name.partition(".")
            if self.is_edit and not field.is_needed:
                changes[field.name] = values[field.name]
            elif inner:
                given.setdefault(outer, {})[inner] = values[field.name]
            else:
                given[field.name] = values[field.name]
        if self.is_edit:
            given["changes"] = changes
        made = self.function(case, **given)
        if isinstance(made, UUID):
            return (made,)
        return cast("tuple[UUID, ...]", made) if isinstance(made, tuple) else ()


@cache
def verbs() -> Mapping[str, Verb]:
    """Return every verb by its name, in the order of their rooms and of the alphabet."""
    rooms = sorted(room.name for room in pkgutil.iter_modules(app.operations.__path__) if not room.ispkg)
    found = [verb for room in rooms for verb in _verbs_of(import_module(f"app.operations.{room}"), room)]
    return {verb.name: verb for verb in found}


def _verbs_of(module: ModuleType, room: str) -> Iterator[Verb]:
    for name, function in sorted(inspect.getmembers(module, inspect.isfunction)):
        if name.startswith("_") or name in _ELSEWHERE or function.__module__ != module.__name__:
            continue
        verb = _verb(name, room, function)
        if verb is not None:
            yield verb


def _verb(name: str, room: str, function: Callable[..., object]) -> Verb | None:
    parameters = list(inspect.signature(function).parameters.values())
    hints = get_type_hints(function)
    if not parameters or hints.get(parameters[0].name) is not CaseFile or not _makes_ids(hints["return"]):
        return None
    is_edit = any(parameter.name == "changes" for parameter in parameters)
    fields: list[Field] = []
    try:
        for parameter in parameters[1:]:
            fields += _fields(name, parameter, hints[parameter.name], fields)
    except _UnwritableError:
        return None
    return Verb(name, room, function, tuple(fields), is_edit)


def _makes_ids(hint: object) -> bool:
    leaves = get_args(hint) or (hint,)
    return set(leaves) <= {UUID, NoneType, Ellipsis}


def _fields(verb: str, parameter: inspect.Parameter, hint: Any, before: Sequence[Field]) -> list[Field]:
    if parameter.name == "changes":
        kind = _EDITED.get(verb) or before[0].targets[0]
        links = {
            key.parent.key: (model_of(key.column.table),) for key in sqlalchemy.inspect(kind).local_table.foreign_keys
        }
        return [
            _field(name, Union[types], targets=links.get(name, ()))  # noqa: UP007 - the types are made up here
            for name, types in editable(kind).items()
        ]
    if parameter.kind is inspect.Parameter.VAR_KEYWORD:
        return [_field(name, each) for name, each in get_type_hints(get_args(hint)[0]).items()]
    record = next((each for each in (hint, *get_args(hint)) if is_typeddict(each)), None)
    if record is not None:
        return [_field(f"{parameter.name}.{name}", each) for name, each in get_type_hints(record).items()]
    return [_field(parameter.name, hint, is_needed=parameter.default is inspect.Parameter.empty)]


def _field(name: str, hint: Any, *, is_needed: bool = False, targets: tuple[type[Base], ...] = ()) -> Field:
    leaves = get_args(hint) if get_origin(hint) in {Union, UnionType} else (hint,)
    kinds = [leaf for leaf in leaves if leaf is not NoneType]
    is_many = len(kinds) == 1 and get_origin(kinds[0]) in _MANY
    held = get_args(kinds[0])[0] if is_many else kinds[0]
    if len(kinds) != 1 or not (held in _SIMPLE or (isinstance(held, type) and issubclass(held, Enum))):
        raise _UnwritableError
    if held is UUID and not targets:
        targets = _targets(name.removesuffix("_ids").removesuffix("_id"))
    return Field(name, held, is_needed, is_many, NoneType in leaves, targets)


def _targets(written: str) -> tuple[type[Base], ...]:
    """Return what a link of that name points to: a table that the name ends in; any row where nothing is known."""
    if written in _POINTS:
        return _POINTS[written]
    tables = Base.metadata.tables
    found = [name for name in tables if written == name or written.endswith("_" + name)]
    if found:
        return (model_of(tables[max(found, key=len)]),)
    return tuple(model_of(tables[name]) for name in sorted(tables))
