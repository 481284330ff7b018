"""The history: everything is in it, nothing in it can be changed unnoticed."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection, select, text
from sqlalchemy.exc import IntegrityError, OperationalError

from app.i18n import mark
from app.models import Person
from app.store.backup import list_backups
from app.store.casefile import OPENED, CaseFile
from app.store.engine import EncryptedFile
from app.store.history import BreakKind, History, StepKind, read_history, verify_history
from app.store.key import Key
from app.store.trouble import StorageError

WHO = "aesimerkki, sosiaalityöntekijä"


def rename(case: CaseFile, name: str) -> Person:
    with case.transaction(mark("Rename", "a person")) as session:
        child = session.scalars(select(Person).where(Person.is_index)).one()
        child.given_name = name
    return child


def test_do_undo_redo_and_use_are_all_told(case: CaseFile) -> None:
    start = datetime.now(UTC)
    child_id = rename(case, "Eero").id
    case.undo()
    case.redo()
    case.record_use(mark("Printed the plan"))
    entries = read_history(case.session)[2:]
    assert [entry.step for entry in entries] == [StepKind.DO, StepKind.UNDO, StepKind.REDO, StepKind.USE]
    assert {entry.who for entry in entries} == {WHO}
    assert entries[0].label == mark("Rename", "a person")
    assert entries[3].label == mark("Printed the plan")
    assert all(start <= entry.at <= datetime.now(UTC) for entry in entries)
    images = [(entry.changes[0].before, entry.changes[0].after) for entry in entries[:3]]
    old, new = {"given_name": "Aino-Inkeri"}, {"given_name": "Eero"}
    assert images == [(old, new), (new, old), (old, new)]
    assert all(entry.changes[0].id == child_id for entry in entries[:3])
    assert case.verify().is_sound


def test_the_making_of_the_file_is_the_first_entry(case: CaseFile) -> None:
    first, second = read_history(case.session)[:2]
    assert (first.seq, first.step, first.changes) == (1, StepKind.CARE, ())
    assert (second.seq, second.step, len(second.changes)) == (2, StepKind.DO, 4)
    assert all(change.before is None for change in second.changes)


def test_a_rows_history_holds_that_row_only(case: CaseFile) -> None:
    child = rename(case, "Eero")
    with case.transaction(mark("Note")) as session:
        for person in session.scalars(select(Person)):
            person.note = "x"
    told = read_history(case.session, child.id)
    assert [len(entry.changes) for entry in told] == [1, 1, 1]
    assert {entry.changes[0].id for entry in told} == {child.id}
    assert told[0].changes[0].after is not None
    assert told[0].changes[0].after["given_name"] == "Aino-Inkeri"


def test_a_change_of_passphrase_is_told(case: CaseFile, passphrase: str) -> None:
    case.change_passphrase(passphrase, "uusi-salalause-vuohi-lanka")
    last = read_history(case.session)[-1]
    assert (last.step, last.label) == (StepKind.CARE, mark("Changed the passphrase"))


def test_bytes_and_numbers_survive_the_history() -> None:
    from app.store.history import _read_changes, _write_changes
    from app.store.journal import RowChange

    changes = (
        RowChange("person", Person(given_name="x").id, None, {"a": b"\x00\xff", "b": 0.1, "c": None, "d": "ä\u2028"}),
        RowChange("person", Person(given_name="x").id, {"a": b"", "gone": 1, "same": 2}, {"a": b"\x01", "same": 2}),
    )
    read = _read_changes(_write_changes(changes))
    assert read[0] == changes[0]
    assert (read[1].before, read[1].after) == ({"a": b"", "gone": 1}, {"a": b"\x01"})


# Meddling ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE history SET who = 'x' WHERE seq = 1",
        "DELETE FROM history WHERE seq = 2",
        "DELETE FROM history_head",
        "UPDATE history_head SET hash = 'x'",
        "UPDATE history_head SET entries = 1",
        "INSERT OR REPLACE INTO history SELECT * FROM history WHERE seq = 1",
        "INSERT OR REPLACE INTO history_head SELECT id, 1, hash FROM history_head",
        "INSERT INTO history SELECT 10, at, who, label, comment, step, changes, previous, hash FROM history LIMIT 1",
    ],
)
def test_the_database_itself_refuses_to_change_the_history(case: CaseFile, statement: str) -> None:
    with pytest.raises((IntegrityError, OperationalError)), case.transaction(mark("Meddle")) as session:
        session.connection().execute(text(statement))
    assert case.verify().is_sound


def forge(case: CaseFile, key: Key, work: Callable[[Connection], object]) -> None:
    """Change the closed file as somebody with the passphrase and another program would."""
    case.lock()
    file = EncryptedFile.open(case.path, key)
    with file.writing(), file.engine.begin() as connection:
        for (name,) in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").all():
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        work(connection)
    file.close()
    case.unlock(key)


@pytest.mark.parametrize(
    ("statement", "kind", "seq"),
    [
        ("UPDATE history SET who = 'x' WHERE seq = 3", BreakKind.ALTERED, 3),
        ("UPDATE history SET at = '2020-01-01T00:00:00+00:00' WHERE seq = 1", BreakKind.ALTERED, 1),
        ("UPDATE history SET comment = 'x' WHERE seq = 3", BreakKind.ALTERED, 3),
        ("UPDATE history SET changes = replace(changes, 'Eero', 'Eeva') WHERE seq = 3", BreakKind.ALTERED, 3),
        ("UPDATE history SET step = 'undo' WHERE seq = 4", BreakKind.ALTERED, 4),
        ("DELETE FROM history WHERE seq = 3", BreakKind.MISSING, 4),
        ("DELETE FROM history WHERE seq = 1", BreakKind.MISSING, 2),
        ("DELETE FROM history WHERE seq = 5", BreakKind.CUT_OFF, 5),
        ("DELETE FROM history WHERE seq > 2", BreakKind.CUT_OFF, 3),
        ("DELETE FROM history", BreakKind.CUT_OFF, 1),
        ("DELETE FROM history_head", BreakKind.CUT_OFF, 6),
        ("UPDATE person SET note = 'x'", BreakKind.UNRECORDED, 5),
        ("DELETE FROM household", BreakKind.UNRECORDED, 5),
    ],
)
def test_meddling_is_found_and_placed(case: CaseFile, key: Key, statement: str, kind: BreakKind, seq: int) -> None:
    for name in ("Eero", "Elias", "Eemeli"):
        rename(case, name)
    forge(case, key, lambda connection: connection.exec_driver_sql(statement))
    report = verify_history(case.session)
    assert report.first_break is not None
    assert (report.first_break.kind, report.first_break.seq) == (kind, seq)
    assert not case.verify().is_sound


def test_an_entry_forged_with_a_hash_of_its_own_does_not_follow(case: CaseFile, key: Key) -> None:
    from app.store.history import HISTORY, _digest

    rename(case, "Eero")
    rename(case, "Elias")

    def work(connection: Connection) -> None:
        row = connection.execute(select(HISTORY).where(HISTORY.c.seq == 3)).mappings().one()
        forged = {**row, "who": "joku muu"}
        del forged["hash"]
        connection.execute(HISTORY.update().where(HISTORY.c.seq == 3).values(who="joku muu", hash=_digest(forged)))

    forge(case, key, work)
    report = verify_history(case.session)
    assert report.first_break is not None
    assert (report.first_break.kind, report.first_break.seq) == (BreakKind.UNCHAINED, 4)
    assert report.entries == 4


def test_the_canonical_form_is_fixed(case: CaseFile) -> None:
    """A history written today is verified for ever: this very form must not change."""
    import hashlib

    rename(case, "Eero")
    row = case.session.connection().exec_driver_sql("SELECT * FROM history WHERE seq = 3").mappings().one()
    written = {name: row[name] for name in ("seq", "at", "who", "label", "comment", "step", "changes", "previous")}
    canonical = json.dumps(written, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert row["hash"] == hashlib.sha256(canonical.encode()).hexdigest()
    assert set(row) == {*written, "hash"}


# Openings -------------------------------------------------------------------------------------------------------------


def steps(case: CaseFile) -> list[StepKind]:
    return [entry.step for entry in read_history(case.session)][2:]


def test_opening_is_told_once_a_sitting_and_is_no_change(path: Path, key: Key) -> None:
    before = CaseFile.open(path, key, who=WHO, noted=None)
    saved = before.saved_at
    before.close()
    case = CaseFile.open(path, key, who="bkatsoja")
    last = read_history(case.session)[-1]
    assert (last.step, last.label, last.who, last.changes) == (StepKind.LOOK, OPENED, "bkatsoja", ())
    assert (case.saved_at, case.undo_label, list_backups(path)) == (saved, None, ())
    case.lock()
    case.unlock(key)
    assert steps(case) == [StepKind.LOOK], "unlocked again it is the same use"
    assert case.saved_at == saved
    rename(case, "Eero")
    assert case.saved_at > saved
    (backup,) = list_backups(path)
    assert case.verify().is_sound
    case.close()
    kept = CaseFile.open(backup.path, key, who=WHO, noted=None)
    assert steps(kept) == [StepKind.LOOK], "the backup is of before the first change, with who opened it"
    kept.close()


def test_unlocking_on_another_day_is_told(path: Path, key: Key, monkeypatch: pytest.MonkeyPatch) -> None:
    case = CaseFile.open(path, key, who=WHO)
    case.lock()
    monkeypatch.setattr("app.store.casefile._today", lambda: date(2199, 1, 1))
    case.unlock(key)
    case.lock()
    case.unlock(key)
    assert steps(case) == [StepKind.LOOK, StepKind.LOOK]
    case.close()


def test_where_nothing_can_be_written_the_opening_is_told_with_the_first_change(
    path: Path, key: Key, monkeypatch: pytest.MonkeyPatch
) -> None:
    pay = History.pay

    def fails(history: History, connection: Connection) -> None:
        pay(history, connection)
        raise StorageError(mark("The disk is full."), mark("Make room."))

    with monkeypatch.context() as patch:
        patch.setattr(History, "pay", fails)
        case = CaseFile.open(path, key, who=WHO)
        opened_by = datetime.now(UTC)
    assert steps(case) == []
    assert {person.given_name for person in case.session.scalars(select(Person))} == {"Aino-Inkeri", "Maija"}
    rename(case, "Eero")
    assert steps(case) == [StepKind.LOOK, StepKind.DO]
    assert read_history(case.session)[-2].at <= opened_by
    rename(case, "Elias")
    assert steps(case) == [StepKind.LOOK, StepKind.DO, StepKind.DO]
    assert case.verify().is_sound
    case.close()
