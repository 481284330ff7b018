"""A random walk over every verb with undo, redo, lock and reopen, on a real encrypted file.

Verbs and their arguments are found by signature, so that a new verb walks along by itself. Whatever is drawn, a verb
either does its one step or says politely that it did nothing.
"""

from __future__ import annotations

import inspect
import math
import shutil
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from types import UnionType
from typing import Any, Final, Protocol, Union, Unpack, get_args, get_origin, get_type_hints, is_typeddict
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule, run_state_machine_as_test
from sqlalchemy import select

from app import models
from app.errors import AppError
from app.models import Base, PartialDate, Person, Precision
from app.models.kinds import PlanStatus
from app.operations.directory import ServiceFields
from app.operations.rows import field_types, named_ids
from app.store.casefile import CaseFile, Changes
from app.store.history import StepKind
from app.store.key import Key

Rows = Mapping[tuple[str, UUID], str]
Reader = Callable[[CaseFile], Rows]
Verb = Callable[..., Any]
Difference = dict[tuple[str, UUID], tuple[str | None, str | None]]

LASTING: Final = {"record_disclosure", "seal_disclosure"}
MEANT: Final[Mapping[str, tuple[str, ...]]] = {
    "about": ("person",),
    "checker_person": ("person",),
    "checker_professional": ("professional",),
    "brought_by_person": ("person",),
    "brought_by_professional": ("professional",),
    "contact_agency": ("agency",),
    "contact_person": ("person",),
    "contact_professional": ("professional",),
    "event": ("life_event",),
    "feedback": ("meeting_feedback",),
    "given_by": ("person",),
    "item": ("agenda_item",),
    "measure": ("support_measure",),
    "on_behalf_of": ("person",),
    "owner": ("person",),
    "pair": ("professional",),
    "phase": ("meeting_phase",),
    "plan": ("client_plan",),
    "plan_responsible": ("professional",),
    "recipient": ("plan_recipient",),
    "responsible": ("professional",),
    "source_person": ("person",),
    "answer": ("survey_answer",),
    "question": ("survey_question",),
    "service": ("known_service",),
    "source_professional": ("professional",),
    "subject": ("person", "professional", "agency", "household"),
    "substitute": ("professional",),
    "to_agency": ("agency",),
    "to_person": ("person",),
    "to_professional": ("professional",),
    **dict.fromkeys(("a", "b", "child", "parent"), ("person",)),
}
"""Which tables an argument ``<name>_id`` means where the name says it otherwise than the table."""
THOROUGH: Final = 500
"""So many examples are a thorough walk, in which every verb must have been tried."""
TEXTS: Final = st.sampled_from(
    ["Aino", "Maija", "  Äiti ja\tisä ", "Ainolla on kissa.", "a\u0308", "yksi\r\nkaksi\x00", "x\ud800", "x" * 201, ""]
)
WHOLE: Final = st.one_of(st.integers(0, 3), st.integers(-3, 9))
DAYS: Final = st.dates(date(2000, 1, 1), date(2030, 12, 31))


class World(Protocol):
    """The small case of the tests, closed: its file and its key."""

    path: Path
    key: Key


def partial_dates() -> st.SearchStrategy[PartialDate]:
    months = st.sampled_from([None, 1, 6, 12, 21, 24])
    return st.builds(PartialDate, st.integers(1950, 2030), months, precision=st.sampled_from(list(Precision)))


def values_of(
    types: Sequence[type], name: str, ids: Callable[[str], st.SearchStrategy[UUID]]
) -> st.SearchStrategy[Any]:
    """Return what draws a value for one argument or field of these types."""
    return st.one_of([_value_of(kind, name, ids) for kind in types])


def _value_of(kind: Any, name: str, ids: Callable[[str], st.SearchStrategy[UUID]]) -> st.SearchStrategy[Any]:
    plain: Mapping[Any, st.SearchStrategy[Any]] = {
        type(None): st.none(),
        str: TEXTS,
        bool: st.booleans(),
        int: WHOLE,
        float: st.sampled_from([0.0, -12.5, 300.0, 1e9, math.nan]),
        date: DAYS,
        datetime: DAYS.map(lambda day: datetime.combine(day, time(12), UTC)),
        PartialDate: partial_dates(),
    }
    if kind is UUID:
        return ids(name)
    return plain[kind] if kind in plain else st.sampled_from(list(kind))


class Walk(RuleBasedStateMachine):
    """One sitting or several at one case."""

    world: World
    verbs: Mapping[str, Verb]
    read: Callable[[CaseFile], Rows]
    tried: set[str]

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        path = Path(shutil.copy(self.world.path, Path(self.folder.name) / "tapaus.lahipiiri"))
        self.case = CaseFile.open(path, self.world.key, who="aesimerkki")
        self.told: list[Changes] = []
        self.case.subscribe(self.told.append)
        self.now = self.read(self.case)
        self.done: list[Difference] = []
        self.undone: list[Difference] = []
        self.steps = 0
        self.has_lasting = False

    def teardown(self) -> None:
        assert self.case.verify().is_sound
        self.case.close()
        self.folder.cleanup()

    @rule(data=st.data())
    def add(self, data: st.DataObject) -> None:
        self.do(data, "add_", "link_", "give_", "record_", "place_", "start_", "ask_", "answer_scale")

    @rule(data=st.data())
    def edit(self, data: st.DataObject) -> None:
        self.do(data, "edit_", "end_", "withdraw_", "agree_", "choose_", "seal_", "refuse_")

    @rule(data=st.data())
    def hear(self, data: st.DataObject) -> None:
        self.do(data, "answer_", "refuse_", "take_", "await_")

    @rule(data=st.data())
    def arrange(self, data: st.DataObject) -> None:
        self.do(data, "move_", "turn_", "unlink_", "clear_", "set_", "arrange_", "use_", "pick_")

    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        self.do(data, "remove_")

    @rule(data=st.data())
    def go_on_with_the_plan(self, data: st.DataObject) -> None:
        self.do(data, "agree_plan", "start_plan", "add_recipient", "add_need", "edit_measure")

    @rule(data=st.data())
    def hold_a_meeting(self, data: st.DataObject) -> None:
        self.do(data, "plan_", "begin_", "go_to_", "close_", "change_kind", "add_note", "add_agenda")

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        self.replay(self.case.undo, self.done, self.undone, StepKind.UNDO)

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        self.replay(self.case.redo, self.undone, self.done, StepKind.REDO)

    @precondition(lambda self: self.steps % 5 == 4)
    @rule()
    def reopen(self) -> None:
        self.case.lock()
        assert self.case.is_locked
        self.case.unlock(self.world.key)
        assert self.read(self.case) == self.now
        assert not self.case.can_undo
        assert not self.case.can_redo
        self.done.clear()
        self.undone.clear()

    def do(self, data: st.DataObject, *beginnings: str) -> None:
        """Draw one of the verbs that begin so, and its arguments; do it and see what came of it."""
        name = data.draw(st.sampled_from([name for name in sorted(self.verbs) if name.startswith(beginnings)]))
        positional, named = self.arguments(data, name)
        self.steps += 1
        self.tried.add(name)
        self.told.clear()
        try:
            with named_ids(f"walk/{self.steps}"):
                self.verbs[name](self.case, *positional, **named)
        except AppError:
            assert self.read(self.case) == self.now
            assert self.told == []
            return
        before, self.now = self.now, self.read(self.case)
        self.note(name, difference(before, self.now))
        self.check()

    def note(self, name: str, changed: Difference) -> None:
        """Hold what was published against what changed, and remember the step."""
        assert [changes.step for changes in self.told] == ([StepKind.DO] if changed else [])
        if not changed:
            return
        (told,) = self.told
        assert told.created | told.updated | told.deleted == changed.keys()
        assert told.created == {key for key, (before, _) in changed.items() if before is None}
        assert told.deleted == {key for key, (_, after) in changed.items() if after is None}
        self.undone.clear()
        if name in LASTING:
            self.has_lasting = True
        else:
            self.done.append(changed)

    def replay(
        self, move: Callable[[], None], taken: list[Difference], given: list[Difference], kind: StepKind
    ) -> None:
        """Undo or redo: every row is exactly as it was, unless something that stays for good builds on the step."""
        self.told.clear()
        try:
            move()
        except AppError:
            assert self.has_lasting
            assert self.read(self.case) == self.now
            return
        changed = taken.pop()
        expected = dict(self.now)
        for key, (before, after) in changed.items():
            wanted = before if kind is StepKind.UNDO else after
            if wanted is None:
                del expected[key]
            else:
                expected[key] = wanted
        given.append(changed)
        self.now = self.read(self.case)
        assert self.now == expected
        assert [changes.step for changes in self.told] == [kind]
        self.check()

    def check(self) -> None:
        """Hold the case against what must always be so."""
        assert self.case.session.connection().exec_driver_sql("PRAGMA foreign_key_check").first() is None
        session = self.case.session
        here = {row_id for _, row_id in self.now}
        assert all(spot.subject_id in here for spot in session.scalars(select(models.DiagramSpot)))
        header = session.scalars(select(models.Case)).one()
        people = session.scalars(select(Person)).all()
        assert [person.id for person in people if person.is_index] == [header.child_id]
        assert all(person.is_dead for person in people if person.died)
        sets = [person.twin_set_id for person in people if person.twin_set_id]
        assert all(sets.count(twin_set.id) > 1 for twin_set in session.scalars(select(models.TwinSet)))
        sectors = sorted(sector.position for sector in session.scalars(select(models.Sector)))
        assert sectors == list(range(len(sectors)))
        assert 3 <= len(sectors) <= 8
        for closeness in session.scalars(select(models.Closeness)):
            assert closeness.sector in sectors
            assert 1 <= closeness.ring <= header.rings
        plans = session.scalars(select(models.ClientPlan)).all()
        assert sum(plan.status is PlanStatus.DRAFT for plan in plans) <= 1

    def arguments(self, data: st.DataObject, name: str) -> tuple[list[Any], dict[str, Any]]:
        """Draw what the verb takes."""
        positional: list[Any] = []
        named: dict[str, Any] = {}
        hints = hints_of(self.verbs[name])
        for parameter in list(inspect.signature(self.verbs[name]).parameters.values())[1:]:
            hint = hints[parameter.name]
            if parameter.kind is inspect.Parameter.VAR_KEYWORD:
                named |= self.fields(data, get_args(hint)[0] if get_origin(hint) is Unpack else hint)
            elif parameter.default is inspect.Parameter.empty or data.draw(st.booleans()):
                value = self.argument(data, name, parameter.name, hint)
                if (
                    parameter.kind is inspect.Parameter.KEYWORD_ONLY
                    or named
                    or parameter.default is not parameter.empty
                ):
                    named[parameter.name] = value
                else:
                    positional.append(value)
        return positional, named

    def argument(self, data: st.DataObject, verb: str, name: str, hint: Any) -> Any:
        """Draw one argument."""
        if name == "changes":
            return self.changes(data, verb)
        if name == "spots":
            point = st.tuples(WHOLE.map(float), WHOLE.map(float))
            return data.draw(st.dictionaries(self.ids_for("subject_id"), point, max_size=3))
        if name in {"services", "answers"}:
            return self.table(data, name)
        if get_origin(hint) in {UnionType, Union} and any(map(is_typeddict, get_args(hint))):
            return self.fields(data, get_args(hint)[0])
        if get_origin(hint) in {Iterable, Sequence} or any(
            get_origin(part) in {Iterable, Sequence} for part in get_args(hint)
        ):
            parts = TEXTS if name == "names" else self.ids_for(name.removesuffix("s"))
            return data.draw(st.lists(parts, max_size=5 if name == "names" else 3))
        return data.draw(values_of(get_args(hint) or (hint,), name, self.ids_for))

    def table(self, data: st.DataObject, name: str) -> list[Any]:
        """Draw what is taken in of a table: services, or a survey's answers."""
        if name == "services":
            return [(data.draw(TEXTS), self.fields(data, ServiceFields)) for _ in range(data.draw(st.integers(0, 3)))]
        means = st.dictionaries(TEXTS, WHOLE.map(float), max_size=2)
        return data.draw(st.lists(st.tuples(TEXTS, means), max_size=3))

    def fields(self, data: st.DataObject, fields: Any) -> dict[str, Any]:
        """Draw some of the fields that a verb may be told."""
        hints = get_type_hints(fields)
        chosen = data.draw(st.lists(st.sampled_from(sorted(hints)), max_size=3, unique=True))
        return {
            name: data.draw(values_of(get_args(hints[name]) or (hints[name],), name, self.ids_for)) for name in chosen
        }

    def changes(self, data: st.DataObject, verb: str) -> dict[str, Any]:
        """Draw changes to the row that the verb edits; what a verb of its own changes is left out."""
        noun = verb.removeprefix("edit_")
        first = next(iter(list(inspect.signature(self.verbs[verb]).parameters)[1:])).removesuffix("_id")
        kind = table_of(noun if noun in {"case", "assessment"} else MEANT.get(first, (first,))[0])
        types = {name: types for name, types in field_types(kind).items() if name not in fixed(kind)}
        chosen = data.draw(st.lists(st.sampled_from(sorted(types)), min_size=1, max_size=3, unique=True))
        return {name: data.draw(values_of(types[name], name, self.ids_for)) for name in chosen}

    def ids_for(self, name: str) -> st.SearchStrategy[UUID]:
        """Return what draws an id that an argument of this name may mean, now and then of something that is gone."""
        noun = name.removesuffix("_id")
        tables = MEANT.get(noun, (noun,))
        here = [row_id for table, row_id in sorted(self.now) if table in tables]
        return st.sampled_from([*here * 8, UUID(int=7)])


@cache
def hints_of(verb: Verb) -> Mapping[str, Any]:
    return get_type_hints(verb)


@cache
def table_of(name: str) -> type[Base]:
    return next(mapper.class_ for mapper in Base.registry.mappers if mapper.class_.__tablename__ == name)


@cache
def fixed(kind: type[Base]) -> frozenset[str]:
    from app.operations.rows import _FIXED

    return _FIXED.get(kind.__tablename__, frozenset()) | {"id"}


def difference(before: Rows, after: Rows) -> Difference:
    return {
        key: (before.get(key), after.get(key))
        for key in before.keys() | after.keys()
        if before.get(key) != after.get(key)
    }


@pytest.mark.timeout(3600)
def test_a_random_walk_over_every_verb(world: World, verbs: Mapping[str, Verb], rows: Reader) -> None:
    walking = {name: verb for name, verb in verbs.items() if name not in {"start_case"}}

    Walk.world, Walk.verbs, Walk.read, Walk.tried = world, walking, staticmethod(rows), set()
    kinds = ("add_", "link_", "give_", "record_", "place_", "start_", "edit_", "end_", "withdraw_", "agree_", "choose_")
    kinds += ("seal_", "move_", "turn_", "unlink_", "clear_", "set_", "arrange_", "use_", "remove_")
    kinds += ("ask_", "answer_", "refuse_", "take_", "await_")
    kinds += ("pick_",)
    kinds += ("plan_", "begin_", "go_to_", "close_", "change_kind")
    assert [name for name in walking if not name.startswith(kinds)] == []
    is_thorough = settings().max_examples >= THOROUGH
    examples = settings().max_examples if is_thorough else 8
    run_state_machine_as_test(Walk, settings=settings(max_examples=examples, stateful_step_count=25))
    if is_thorough:
        assert set(walking) - Walk.tried == set()
