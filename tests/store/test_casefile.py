"""Transactions: all or nothing, told to the subscribers, never past the recording."""

from __future__ import annotations

import dataclasses
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import func, insert, select, text, update
from sqlalchemy.exc import IntegrityError

from app.errors import AppError
from app.i18n import mark
from app.models import Household, Parentage, Person
from app.models.kinds import Gender, ParentageKind
from app.store.casefile import CaseFile, Changes
from app.store.history import StepKind
from app.store.journal import all_rows
from app.store.key import Key
from app.store.trouble import CannotOpenError, ForeignChangeError, OpenElsewhereError, StorageError

ADD = mark("Add person")


@pytest.fixture
def told(case: CaseFile) -> Iterator[list[Changes]]:
    heard: list[Changes] = []
    unsubscribe = case.subscribe(heard.append)
    yield heard
    unsubscribe()


def add(case: CaseFile, name: str = "Eino") -> UUID:
    with case.transaction(ADD) as session:
        person = Person(given_name=name)
        session.add(person)
        return person.id


def people(case: CaseFile) -> set[str]:
    return set(case.session.scalars(select(Person.given_name)))


def test_a_step_is_saved_and_told_once(case: CaseFile, told: list[Changes]) -> None:
    saved_before = case.saved_at
    with case.transaction(mark("Rearrange")) as session:
        new = Person(given_name="Eino")
        session.add(new)
        session.flush()
        new.given_name = "Eero"
        child = session.scalars(select(Person).where(Person.is_index)).one()
        child.gender = Gender.FEMALE
        parentage = session.scalars(select(Parentage)).one()
        session.delete(parentage)
        new_id, child_id, parentage_id = new.id, child.id, parentage.id
    assert [dataclasses.astuple(changes) for changes in told] == [
        (
            ("Rearrange", ""),
            StepKind.DO,
            frozenset({("person", new_id)}),
            frozenset({("person", child_id)}),
            frozenset({("parentage", parentage_id)}),
        )
    ]
    assert "Eero" in people(case)
    assert case.saved_at > saved_before
    assert case.undo_label == mark("Rearrange")
    case.undo()
    case.redo()
    assert [changes.step for changes in told] == [StepKind.DO, StepKind.UNDO, StepKind.REDO]
    assert told[1].deleted == told[0].created == told[2].created
    assert told[1].created == told[0].deleted == told[2].deleted


def test_what_is_saved_is_there_after_lock_and_unlock(case: CaseFile, key: Key) -> None:
    added = add(case)
    case.lock()
    assert case.is_locked
    case.unlock(key)
    assert not case.is_locked
    person = case.session.get(Person, added)
    assert person is not None
    assert person.given_name == "Eino"


def test_a_lock_forgets_the_steps_and_the_rows(case: CaseFile, key: Key, told: list[Changes]) -> None:
    add(case)
    session = case.session
    held = session.scalars(select(Person)).all()
    case.lock()
    assert not case.can_undo
    assert not case.can_redo
    assert case.undo_label is None
    assert len(list(session.identity_map.values())) == 0
    assert all(person not in session for person in held)
    for attempt in (lambda: case.session, case.undo, case.redo, case.verify, lambda: case.record_use(ADD)):
        with pytest.raises(RuntimeError, match="locked"):
            attempt()
    case.lock()
    case.unlock(key)
    case.undo()
    assert "Eino" in people(case), "steps from before the lock stay"
    add(case, "Veera")
    assert len(told) == 2, "subscribers outlive the lock"
    case.close()
    case.unlock(key)
    add(case, "Oona")
    assert len(told) == 2, "but not the closing"


def test_a_failed_step_leaves_nothing(case: CaseFile, told: list[Changes]) -> None:
    before = all_rows(case.session.connection())
    report = case.verify()

    def fail_late() -> None:
        with case.transaction(ADD) as session:
            session.add(Person(given_name="Eino"))
            session.flush()
            session.delete(session.scalars(select(Parentage)).one())
            session.flush()
            raise KeyError("late")

    with pytest.raises(KeyError, match="late"):
        fail_late()
    assert all_rows(case.session.connection()) == before
    assert case.verify() == report
    assert told == []
    assert not case.can_undo
    add(case)
    assert case.can_undo, "the next step goes as ever"


def test_a_link_to_nowhere_fails_the_whole_step(case: CaseFile) -> None:
    before = all_rows(case.session.connection())
    person = Person(given_name="Eino")
    link = Parentage(child_id=person.id, parent_id=UUID(int=7), kind=ParentageKind.BIRTH)
    with pytest.raises(IntegrityError), case.transaction(ADD) as session:
        session.add_all([person, link])
    assert all_rows(case.session.connection()) == before
    assert case.verify().is_sound


def test_an_empty_step_is_no_step(case: CaseFile, told: list[Changes]) -> None:
    added = add(case)
    case.undo()
    entries = case.verify().history
    with case.transaction(mark("Nothing")):
        pass
    with case.transaction(mark("There and back")) as session:
        child = session.scalars(select(Person).where(Person.is_index)).one()
        name, child.given_name = child.given_name, "X"
        session.flush()
        child.given_name = name
    assert len(told) == 2
    assert not case.can_undo
    assert case.can_redo, "nothing happened, so what was undone can still be done again"
    assert case.verify().history == entries
    case.redo()
    assert case.session.get(Person, added) is not None


def test_undo_and_redo_without_a_step_do_nothing(case: CaseFile, told: list[Changes]) -> None:
    case.undo()
    case.redo()
    assert told == []


@pytest.mark.parametrize("how", ["flush", "commit", "query"])
def test_a_change_outside_a_transaction_raises(case: CaseFile, how: str) -> None:
    before = all_rows(case.session.connection())
    session = case.session
    session.scalars(select(Person).where(Person.is_index)).one().given_name = "X"
    session.add(Person(given_name="Eino"))
    with pytest.raises(RuntimeError, match="outside a transaction"):
        {"flush": session.flush, "commit": session.commit, "query": session.scalars(select(Household)).all}[how]()
    with pytest.raises(RuntimeError, match="outside a transaction"):
        add(case)
    assert all_rows(case.session.connection()) == before
    add(case)
    assert case.verify().is_sound


@pytest.mark.parametrize(
    "statement",
    [
        update(Person).values(note="x"),
        insert(Person).values(given_name="x"),
        Person.metadata.tables["person"].delete(),
    ],
)
def test_statements_that_would_go_unrecorded_are_refused(case: CaseFile, statement: object) -> None:
    before = all_rows(case.session.connection())
    with pytest.raises(RuntimeError, match="unrecorded"), case.transaction(ADD) as session:
        session.execute(statement)  # pyright: ignore[reportCallIssue, reportArgumentType]  any kind of statement
    assert all_rows(case.session.connection()) == before


@pytest.mark.parametrize("statement", ["DELETE FROM person", " with a as (select 1) delete from person"])
def test_sql_outside_a_transaction_cannot_write(case: CaseFile, key: Key, statement: str) -> None:
    add(case)  # from the first step on the file itself would take it
    for _ in range(2):
        with pytest.raises(RuntimeError, match="outside a transaction"):
            case.session.connection().execute(text(statement))
        case.session.rollback()
        assert len(people(case)) == 3
        case.lock()
        case.unlock(key)


def test_a_subscriber_that_fails_keeps_nobody_from_hearing(case: CaseFile) -> None:
    heard: list[Changes] = []

    def broken(changes: Changes) -> None:
        raise ValueError(changes.step)

    case.subscribe(broken)
    case.subscribe(heard.append)
    with pytest.raises(ValueError, match="do"):
        add(case)
    assert len(heard) == 1
    assert "Eino" in people(case), "what is saved stays saved"
    assert case.can_undo


def test_a_subscriber_may_take_the_next_step_and_leave(case: CaseFile) -> None:
    heard: list[StepKind] = []

    def once(changes: Changes) -> None:
        heard.append(changes.step)
        unsubscribe()
        add(case, "Veera")

    unsubscribe = case.subscribe(once)
    add(case)
    assert heard == [StepKind.DO]
    assert {"Eino", "Veera"} <= people(case)


def test_a_lasting_step_cannot_be_undone_and_what_it_stands_on_stays(case: CaseFile) -> None:
    added = add(case)
    with case.transaction(mark("Hand out"), lasting=True) as session:
        session.add(Parentage(child_id=added, parent_id=added, kind=ParentageKind.GUARDIAN))
    assert case.undo_label == ADD, "undo passes over what has left the house"
    before = all_rows(case.session.connection())
    with pytest.raises(AppError):
        case.undo()
    assert all_rows(case.session.connection()) == before
    assert case.undo_label == ADD


def test_undo_does_not_take_back_a_lasting_change_of_the_same_row(case: CaseFile) -> None:
    added = add(case)
    with case.transaction(mark("Sign"), lasting=True) as session:
        person = session.get(Person, added)
        assert person is not None
        person.note = "signed"
    with pytest.raises(AppError):
        case.undo()
    person = case.session.get(Person, added)
    assert person is not None
    assert person.note == "signed"


def test_locking_inside_a_step_loses_the_step_only(case: CaseFile, key: Key) -> None:

    def lock_too_early() -> None:
        with case.transaction(ADD) as session:
            session.add(Person(given_name="Eino"))
            session.flush()
            case.lock()

    with pytest.raises(RuntimeError, match="locked"):
        lock_too_early()
    assert case.is_locked
    case.unlock(key)
    assert "Eino" not in people(case)
    assert case.verify().is_sound


def test_many_flushes_of_a_row_make_one_change(case: CaseFile) -> None:
    with case.transaction(ADD) as session:
        person = Person(given_name="a")
        session.add(person)
        for name in ("b", "c", "d"):
            person.given_name = name
            session.flush()
        gone = Person(given_name="never")
        session.add(gone)
        session.flush()
        session.delete(gone)
        id_ = person.id
    before = case.session.scalar(select(func.count()).select_from(Person))
    case.undo()
    assert case.session.get(Person, id_) is None
    case.redo()
    assert case.session.scalar(select(func.count()).select_from(Person)) == before
    restored = case.session.get(Person, id_)
    assert restored is not None
    assert restored.given_name == "d"


# The file on the disk -----------------------------------------------------------------------------------------------


def replace(path: Path) -> None:
    other = path.with_name("synced")
    shutil.copy(path, other)
    other.replace(path)


def remove(path: Path) -> None:
    path.unlink()


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody replace an open file")
@pytest.mark.parametrize("meddle", [replace, remove])
def test_a_file_swapped_under_us_is_noticed_before_writing(
    case: CaseFile, told: list[Changes], tmp_path: Path, key: Key, meddle: Callable[[Path], None]
) -> None:
    add(case, "Veera")
    told.clear()
    meddle(case.path)
    on_disk = case.path.read_bytes() if case.path.exists() else b""
    for attempt in (lambda: add(case), case.undo, lambda: case.record_use(ADD)):
        with pytest.raises(ForeignChangeError):
            attempt()
    assert told == []
    assert (case.path.read_bytes() if case.path.exists() else b"") == on_disk
    assert "Veera" in people(case), "what was saved is still here"
    case.save_copy(tmp_path / "talteen")
    case.close()
    assert (case.path.read_bytes() if case.path.exists() else b"") == on_disk
    copy = CaseFile.open(tmp_path / "talteen.lahipiiri", key, who="kokeilija")
    assert "Veera" in people(copy)
    assert copy.verify().is_sound
    copy.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody write to an open file")
def test_a_file_changed_in_place_is_noticed_before_writing(case: CaseFile, key: Key, tmp_path: Path) -> None:
    case.save_copy(tmp_path / "toinen")
    other = CaseFile.open(tmp_path / "toinen.lahipiiri", key, who="toinen kone")
    add(other, "Veera")
    other.close()
    people(case)
    with case.path.open("r+b") as file:  # as a program does that syncs folders
        file.write(other.path.read_bytes())
    with pytest.raises(ForeignChangeError):
        add(case)
    synced = case.path.read_bytes()
    case.close()
    assert case.path.read_bytes() == synced, "what came from elsewhere is left as it is"


def test_a_changed_time_alone_is_no_change(case: CaseFile) -> None:
    os.utime(case.path, (1, 1))
    add(case)
    assert "Eino" in people(case)


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody replace an open file")
def test_a_swap_in_the_middle_of_a_step_is_noticed_before_the_commit(case: CaseFile) -> None:

    def be_overtaken() -> None:
        with case.transaction(ADD) as session:
            session.add(Person(given_name="Eino"))
            session.flush()
            replace(case.path)

    with pytest.raises(ForeignChangeError):
        be_overtaken()
    assert "Eino" not in people(case)


def test_a_saved_copy_opens_with_the_same_passphrase(case: CaseFile, tmp_path: Path, passphrase: str) -> None:
    add(case)
    case.save_copy(tmp_path / "kopio.lahipiiri")
    with pytest.raises(AppError):
        case.save_copy(tmp_path / "kopio.lahipiiri")
    copy = CaseFile.open(tmp_path / "kopio.lahipiiri", passphrase, who="toinen")
    assert people(copy) == people(case)
    assert copy.verify().is_sound
    copy.close()


def test_unlocking_can_fail_like_opening(case: CaseFile, key: Key, path: Path) -> None:
    case.lock()
    with pytest.raises(CannotOpenError):
        case.unlock("väärä-salalause-kokonaan")
    assert case.is_locked
    other = CaseFile.open(path, key, who="toinen")
    with pytest.raises(OpenElsewhereError):
        case.unlock(key)
    other.close()
    case.unlock(key)
    assert not case.is_locked


# The passphrase -----------------------------------------------------------------------------------------------------


def test_a_new_passphrase_opens_and_the_old_does_not(case: CaseFile, passphrase: str) -> None:
    added = add(case)
    change = case.change_passphrase(passphrase, "uusi-salalause-vuohi-lanka")
    assert len(change.older_backups) == 2, "the one before the first change and the one before this"
    assert case.verify().is_sound
    case.undo()
    assert case.session.get(Person, added) is None, "steps from before can still be undone"
    case.close()
    with pytest.raises(CannotOpenError):
        CaseFile.open(case.path, passphrase, who="kokeilija")
    CaseFile.open(case.path, "uusi-salalause-vuohi-lanka", who="kokeilija").close()
    for backup in change.older_backups:
        CaseFile.open(backup.path, passphrase, who="kokeilija").close()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("väärä-salalause-kokonaan", "uusi-salalause-vuohi-lanka"),
        ("äijänkäki-tuohi-vyyhti-kello", "lyhyt"),
        ("äijänkäki-tuohi-vyyhti-kello", "aaaaaaaaaaaaaaaa"),
        ("äijänkäki-tuohi-vyyhti-kello", "x'" + "00" * 32 + "'"),
    ],
)
def test_a_refused_change_of_passphrase_changes_nothing(case: CaseFile, passphrase: str, old: str, new: str) -> None:
    with pytest.raises(AppError):
        case.change_passphrase(old, new)
    assert case.verify().is_sound
    case.close()
    CaseFile.open(case.path, passphrase, who="kokeilija").close()


def test_a_weak_passphrase_makes_no_file(tmp_path: Path) -> None:
    with pytest.raises(AppError):
        CaseFile.create(tmp_path / "uusi", "salasana1234", who="kokeilija")
    assert list(tmp_path.iterdir()) == []


def test_a_lock_holds_even_when_the_disk_fails(case: CaseFile, key: Key, monkeypatch: pytest.MonkeyPatch) -> None:
    close = case.session.close

    def fail() -> None:
        close()
        raise StorageError(mark("Gone."))

    monkeypatch.setattr(case.session, "close", fail)
    case.lock()
    assert case.is_locked
    CaseFile.open(case.path, key, who="toinen").close()


def test_a_step_completes_the_one_before_it_and_goes_back_with_it(case: CaseFile, told: list[Changes]) -> None:
    new = add(case, "")
    made = case.last_step
    with case.transaction(mark("Name"), joins=made) as session:
        session.get_one(Person, new).given_name = "Eino"
    assert case.undo_label == ADD
    assert [changes.label for changes in told] == [ADD, mark("Name")]

    case.undo()
    assert case.session.get(Person, new) is None
    assert not case.can_undo
    case.redo()
    assert case.session.get_one(Person, new).given_name == "Eino"
    assert case.verify().is_sound


def test_a_step_stands_alone_once_another_came_between(case: CaseFile) -> None:
    new = add(case, "")
    made = case.last_step
    add(case, "Oona")
    with case.transaction(mark("Name"), joins=made) as session:
        session.get_one(Person, new).given_name = "Eino"
    assert case.undo_label == mark("Name")
    case.undo()
    assert people(case) >= {"Oona", ""}


def test_what_comes_and_goes_within_a_joined_step_is_no_step(case: CaseFile) -> None:
    new = add(case)
    with case.transaction(mark("Remove person"), joins=case.last_step) as session:
        session.delete(session.get_one(Person, new))
    assert not case.can_undo
