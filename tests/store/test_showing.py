"""A step is seen before it is saved: it is saved all the same, or else taken back from file, journal and eyes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from app.errors import AppError
from app.i18n import mark
from app.models import Parentage, Person
from app.models.kinds import ParentageKind
from app.store.casefile import CaseFile
from app.store.history import StepKind, read_history
from app.store.journal import RowKey, all_rows
from app.store.key import Key
from app.store.telling import Changes, Viewer
from app.store.trouble import StorageError
from tests.store.test_crashes import no_file_larger_than, posix_only

ADD = mark("Add person")


class Eye:
    """Sees what is shown, and what there is of the case then; does ``meanwhile`` before it has done looking."""

    def __init__(self, case: CaseFile) -> None:
        self.case = case
        self.seen: list[tuple[str, Changes, set[str]]] = []
        self.meanwhile: Callable[[], object] = lambda: None
        self.until_taken_back = ExitStack()
        case.let_show(Viewer(self.show, self.take_back))
        case.subscribe(lambda changes: self.seen.append(("saved", changes, self.people())))

    def people(self) -> set[str]:
        return set(self.case.session.scalars(select(Person.given_name)))

    def show(self, changes: Changes) -> None:
        self.seen.append(("shown", changes, self.people()))
        self.meanwhile()

    def take_back(self, changes: Changes) -> None:
        self.until_taken_back.close()
        self.seen.append(("taken back", changes, self.people()))

    @property
    def order(self) -> list[str]:
        return [what for what, _, _ in self.seen]


@pytest.fixture
def eye(case: CaseFile) -> Eye:
    return Eye(case)


def add(case: CaseFile, name: str = "Eino") -> UUID:
    with case.transaction(ADD) as session:
        person = Person(given_name=name)
        session.add(person)
        return person.id


def state(case: CaseFile) -> tuple[Any, ...]:
    """Return all that a step which didn't come to be must leave as it was."""
    return (
        all_rows(case.session.connection()),
        [entry.label for entry in read_history(case.session)],
        (case.undo_label, case.redo_label, case.saved_at),
    )


def test_a_step_is_seen_whole_before_it_is_saved(case: CaseFile, eye: Eye) -> None:
    add(case, "Veera")
    before, saved_at = case.path.read_bytes(), case.saved_at
    found: list[object] = []
    eye.meanwhile = lambda: found.extend([case.path.read_bytes() == before, case.saved_at == saved_at, case.undo_label])
    eye.seen.clear()
    new = add(case)
    assert found == [True, True, ADD], "the file hasn't got it yet, and it can be told of"
    assert eye.order == ["shown", "saved"]
    (_, shown, seen), (_, told, _) = eye.seen
    assert shown is told
    assert shown.created == {("person", new)}
    assert "Eino" in seen
    assert case.path.read_bytes() != before
    assert case.saved_at > saved_at


def test_undo_and_redo_are_seen_before_they_are_saved(case: CaseFile, eye: Eye) -> None:
    new = add(case)
    eye.seen.clear()
    case.undo()
    case.redo()
    assert eye.order == ["shown", "saved"] * 2
    assert ["Eino" in people for _, _, people in eye.seen] == [False, False, True, True]
    assert [changes.step for _, changes, _ in eye.seen[::2]] == [StepKind.UNDO, StepKind.REDO]
    assert case.session.get_one(Person, new).given_name == "Eino"
    assert case.verify().is_sound


def test_a_removed_row_is_gone_from_what_is_seen(case: CaseFile, eye: Eye) -> None:
    new = add(case)
    there: list[bool] = []
    eye.meanwhile = lambda: there.append(case.session.get(Person, new) is not None)
    with case.transaction(mark("Remove")) as session:
        session.delete(session.get_one(Person, new))
    case.undo()
    case.redo()
    assert there == [False, True, False]


def take(case: CaseFile) -> None:
    add(case, "Onni")


def change(case: CaseFile) -> None:
    with case.transaction(mark("Rename")) as session:
        child = session.scalars(select(Person).where(Person.is_index)).one()
        child.given_name = "Toinen"
        session.delete(session.scalars(select(Parentage)).one())
        session.add(Person(given_name="Onni"))


def join(case: CaseFile) -> None:
    with case.transaction(mark("Name"), joins=case.last_step) as session:
        session.scalars(select(Person).where(Person.given_name == "Veera")).one().given_name = "Vieno"


def hand_out(case: CaseFile) -> None:
    with case.transaction(mark("Hand out"), lasting=True) as session:
        session.add(Person(given_name="Onni"))


STEPS = [take, change, join, hand_out, CaseFile.undo, CaseFile.redo]


@posix_only
@pytest.mark.parametrize("step", STEPS)
def test_what_a_full_disk_did_not_take_is_taken_back(case: CaseFile, key: Key, eye: Eye, step: Any) -> None:
    add(case, "Veera")
    add(case, "Kerttu")
    case.undo()
    before, people = state(case), eye.people()
    child = case.session.scalars(select(Person).where(Person.is_index)).one()
    name = child.given_name
    eye.seen.clear()
    eye.meanwhile = lambda: eye.until_taken_back.enter_context(no_file_larger_than(0))
    with pytest.raises(StorageError):
        step(case)
    eye.meanwhile = lambda: None
    assert eye.order == ["shown", "taken back"]
    (_, shown, seen), (_, back, left) = eye.seen
    assert seen != people
    assert left == people, "whoever is told reads what there is now"
    assert (back.created, back.updated, back.deleted) == (shown.deleted, shown.updated, shown.created)
    assert state(case) == before
    again = case.session.scalars(select(Person).where(Person.is_index)).one()
    assert again.given_name == name
    assert case.verify().is_sound

    step(case)
    assert eye.order[2:] == ["shown", "saved"], "and then it goes as ever"
    after = all_rows(case.session.connection())
    case.lock()
    case.unlock(key)
    assert all_rows(case.session.connection()) == after
    assert case.verify().is_sound


def test_an_undo_that_no_longer_fits_is_taken_back(case: CaseFile, eye: Eye) -> None:
    added = add(case)
    with case.transaction(mark("Hand out"), lasting=True) as session:
        session.add(Parentage(child_id=added, parent_id=added, kind=ParentageKind.GUARDIAN))
    before = state(case)
    eye.seen.clear()
    with pytest.raises(AppError):
        case.undo()
    assert eye.order == ["shown", "taken back"]
    assert "Eino" in eye.seen[-1][2]
    assert state(case) == before
    assert case.session.get_one(Person, added).given_name == "Eino"
    assert case.verify().is_sound


def test_a_link_to_nowhere_is_taken_back(case: CaseFile, eye: Eye) -> None:
    before = state(case)

    def link() -> None:
        with case.transaction(ADD) as session:
            person = Person(given_name="Eino")
            session.add_all([person, Parentage(child_id=person.id, parent_id=UUID(int=7), kind=ParentageKind.BIRTH)])

    with pytest.raises(IntegrityError):
        link()
    assert eye.order == ["shown", "taken back"]
    assert state(case) == before
    assert case.verify().is_sound


def test_who_fails_to_show_a_step_keeps_it_from_nothing(case: CaseFile, eye: Eye) -> None:
    def fail() -> None:
        raise ValueError("shown")

    eye.meanwhile = fail
    other = Eye(case)
    with pytest.raises(ValueError, match="shown"):
        add(case)
    assert eye.order == other.order == ["shown", "saved"]
    assert "Eino" in eye.people()
    assert case.undo_label == ADD
    assert case.verify().is_sound


def test_why_a_step_is_not_saved_comes_out_before_what_showing_it_had(case: CaseFile, eye: Eye) -> None:
    def fail() -> None:
        case.session.rollback()
        raise ValueError("shown")

    eye.meanwhile = fail
    before = state(case)
    with pytest.raises(StorageError):
        add(case)
    assert state(case) == before


@pytest.mark.parametrize("how", ["session", "connection"])
def test_a_transaction_that_ended_meanwhile_is_not_taken_for_saved(case: CaseFile, eye: Eye, how: str) -> None:
    """As SQLite ends one by itself where reading from the disk fails."""
    add(case, "Veera")
    before = state(case)
    ends: dict[str, Callable[[], object]] = {
        "session": case.session.rollback,
        "connection": lambda: case.session.connection().connection.cursor().execute("ROLLBACK"),
    }
    eye.meanwhile = ends[how]
    eye.seen.clear()
    with pytest.raises(StorageError):
        add(case)
    eye.meanwhile = lambda: None
    assert eye.order == ["shown", "taken back"]
    assert state(case) == before
    add(case)
    assert case.verify().is_sound


def test_no_step_begins_while_one_is_shown(case: CaseFile, eye: Eye) -> None:
    add(case, "Veera")
    refused: list[str] = []
    eye.seen.clear()

    def attempt() -> None:
        eye.meanwhile = lambda: None
        for what in (lambda: add(case, "Onni"), case.undo, lambda: case.record_use(ADD)):
            with pytest.raises(RuntimeError) as error:
                what()
            refused.append(str(error.value))
        assert not case.keep_drafts(())
        assert not case.keep_places({})

    eye.meanwhile = attempt
    add(case)
    assert len(refused) == 3
    assert eye.order == ["shown", "saved"]
    assert {"Eino", "Veera"} <= eye.people()
    assert "Onni" not in eye.people()
    assert [entry.label for entry in read_history(case.session)][-2:] == [ADD, ADD]
    assert case.verify().is_sound
    case.undo()
    case.undo()
    assert not case.can_undo


def test_what_is_changed_while_a_step_is_shown_is_let_go_of(case: CaseFile, eye: Eye) -> None:
    child = case.session.scalars(select(Person).where(Person.is_index)).one()
    parentage = case.session.scalars(select(Parentage)).one()
    name = child.given_name

    def meddle() -> None:
        child.given_name = "Väärä"
        case.session.add(Person(given_name="Haamu"))
        case.session.delete(parentage)
        with pytest.raises(RuntimeError, match="outside a transaction"):
            case.session.flush()

    eye.meanwhile = meddle
    with pytest.raises(RuntimeError, match="outside a transaction"):
        add(case)
    eye.meanwhile = lambda: None
    assert eye.order == ["shown", "saved"]
    assert {"Eino", name} <= eye.people()
    assert not {"Haamu", "Väärä"} & eye.people()
    assert child.given_name == name
    assert case.session.scalars(select(Parentage)).one().id == parentage.id
    add(case, "Onni")
    assert case.verify().is_sound


def test_sql_cannot_write_while_a_step_is_shown(case: CaseFile, eye: Eye) -> None:
    def write() -> None:
        with pytest.raises(RuntimeError, match="outside a transaction"):
            case.session.connection().exec_driver_sql("DELETE FROM parentage")

    eye.meanwhile = write
    add(case)
    assert case.session.scalars(select(Parentage)).one()
    assert case.verify().is_sound


def test_a_lock_while_a_step_is_shown_saves_it_first(case: CaseFile, key: Key) -> None:
    told: list[str] = []
    case.let_show(Viewer(lambda _: case.lock(), lambda _: told.append("taken back")))
    case.subscribe(lambda _: told.append("saved"))
    add(case)
    assert case.is_locked
    assert told == ["saved"]
    case.unlock(key)
    assert "Eino" in set(case.session.scalars(select(Person.given_name)))
    assert not case.can_undo
    assert case.verify().is_sound


@posix_only
def test_a_lock_while_a_step_is_shown_locks_even_if_it_cannot_be_saved(case: CaseFile, key: Key) -> None:
    add(case, "Veera")
    before = all_rows(case.session.connection())

    def lock() -> None:
        with no_file_larger_than(0):
            case.lock()

    told: list[str] = []
    case.let_show(Viewer(lambda _: lock(), lambda _: told.append("taken back")))
    case.subscribe(lambda _: told.append("saved"))
    with pytest.raises(StorageError):
        add(case)
    assert case.is_locked
    assert told == ["taken back"]
    case.unlock(key)
    assert all_rows(case.session.connection()) == before
    assert case.verify().is_sound


def test_an_interruption_while_a_step_is_shown_takes_it_back(case: CaseFile, eye: Eye) -> None:
    before = state(case)

    def interrupt() -> None:
        raise KeyboardInterrupt

    eye.meanwhile = interrupt
    with pytest.raises(KeyboardInterrupt):
        add(case)
    assert eye.order == ["shown", "taken back"]
    assert state(case) == before


def test_a_step_without_a_changed_row_is_shown_too(case: CaseFile, eye: Eye) -> None:
    with case.transaction(mark("Lay out afresh"), is_step=True):
        pass
    with case.transaction(mark("Nothing")):
        pass
    case.record_use(mark("Printed"))
    assert eye.order == ["shown", "saved"]
    assert case.undo_label == mark("Lay out afresh")
    assert case.verify().is_sound


def test_a_part_and_its_whole_are_shown_once(case: CaseFile, eye: Eye) -> None:
    keys: set[RowKey] = set()
    with case.transaction(mark("Whole")):
        keys.add(("person", add(case)))
        keys.add(("person", add(case, "Onni")))
    assert eye.order == ["shown", "saved"]
    assert eye.seen[0][1].created == keys


_CRASH = """
import os, sys
from pathlib import Path
from app.i18n import mark
from app.models import Person
from app.store.casefile import CaseFile
from app.store.telling import Viewer
case = CaseFile.open(Path(sys.argv[1]), sys.stdin.readline().strip(), who="kaatuja")
case.let_show(Viewer(lambda _: os._exit(7), lambda _: None))
with case.transaction(mark("Add person")) as session:
    session.add(Person(given_name="Eino"))
"""


@pytest.mark.usefixtures("patient")
def test_a_crash_while_a_step_is_shown_loses_that_step_alone(path: Path, key: Key, passphrase: str) -> None:
    case = CaseFile.open(path, key, who="kokeilija")
    add(case, "Veera")
    before = all_rows(case.session.connection())
    case.close()
    answer = subprocess.run(
        [sys.executable, "-c", _CRASH, str(path)],
        input=passphrase,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        check=False,
    )
    assert answer.returncode == 7
    case = CaseFile.open(path, key, who="kokeilija")
    assert all_rows(case.session.connection()) == before
    assert case.verify().is_sound
    case.close()
