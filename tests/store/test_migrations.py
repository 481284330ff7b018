"""Older files take the newer form without loss; newer ones are left alone; every released one opens for ever."""

from __future__ import annotations

import hashlib
import re
import shutil
from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from app.errors import AppError
from app.models import Person
from app.store import migrations
from app.store.backup import Reason, list_backups
from app.store.casefile import CaseFile
from app.store.engine import EncryptedFile
from app.store.history import StepKind, read_history
from app.store.key import Key

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
NOW = migrations.FIRST + len(migrations.STEPS)
GOLDEN_PASSPHRASE = "kultainen-vyyhti-äijänkäki-2026"


def alter(path: Path, key: Key, *statements: str) -> None:
    """Change a closed file as an older or newer version of the program would have left it."""
    file = EncryptedFile.open(path, key)
    with file.writing(), file.without_foreign_keys(), file.engine.begin() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
    file.close()


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture
def older(path: Path, key: Key, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a file one form behind: its people have no occupation yet, and a note where the role is now."""

    def add_occupation(connection: Connection) -> None:
        connection.exec_driver_sql("ALTER TABLE person ADD COLUMN occupation TEXT NOT NULL DEFAULT ''")

    def move_note_to_role(connection: Connection) -> None:
        connection.exec_driver_sql("UPDATE person SET role = note, note = '' WHERE note <> ''")

    alter(
        path,
        key,
        "UPDATE person SET note = 'äiti' WHERE given_name = 'Maija'",
        "ALTER TABLE person DROP COLUMN occupation",
    )
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, add_occupation, move_note_to_role))
    return path


def test_an_older_file_takes_every_step_in_order_after_a_backup(older: Path, key: Key) -> None:
    before = EncryptedFile.open(older, key)
    with before.engine.connect() as connection:
        was = migrations._snapshot(connection)
    before.close()
    case = CaseFile.open(older, key, who="kokeilija")
    mother = case.session.scalars(select(Person).where(Person.given_name == "Maija")).one()
    assert (mother.role, mother.note, mother.occupation) == ("äiti", "", "")
    assert case.verify().damage == ()
    last, opening = read_history(case.session)[-2:]
    assert (last.step, opening.step) == (StepKind.CARE, StepKind.LOOK)
    assert last.who == "kokeilija"
    assert {change.table for change in last.changes} == {"person"}
    told = {change.id: change.after for change in last.changes}
    assert told[mother.id] is not None
    assert told[mother.id] == {"occupation": "", "role": "äiti", "note": ""}
    case.close()
    (backup,) = list_backups(older)
    assert backup.reason is Reason.SCHEMA
    kept = EncryptedFile.open(backup.path, key)
    assert kept.schema_version == NOW
    with kept.engine.connect() as connection:
        assert migrations._snapshot(connection) == was
    kept.close()
    again = CaseFile.open(older, key, who="kokeilija")
    assert len(list_backups(older)) == 1, "it is up to date now"
    again.close()


def test_a_failing_step_leaves_the_file_as_it_was(older: Path, key: Key, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(connection: Connection) -> None:
        connection.exec_driver_sql("DROP TABLE residence")
        raise KeyError("broken step")

    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, fail))
    before = digest(older)
    with pytest.raises(KeyError):
        CaseFile.open(older, key, who="kokeilija")
    assert digest(older) == before
    monkeypatch.setattr(migrations, "STEPS", migrations.STEPS[:-1])
    CaseFile.open(older, key, who="kokeilija").close()


def test_a_step_that_breaks_a_link_is_taken_back(older: Path, key: Key, monkeypatch: pytest.MonkeyPatch) -> None:
    def break_link(connection: Connection) -> None:
        connection.exec_driver_sql("DELETE FROM person WHERE given_name = 'Maija'")

    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, break_link))
    before = digest(older)
    with pytest.raises(RuntimeError, match="link to nowhere"):
        CaseFile.open(older, key, who="kokeilija")
    assert digest(older) == before


def test_a_table_may_be_rebuilt(path: Path, key: Key, monkeypatch: pytest.MonkeyPatch) -> None:
    def rebuild(connection: Connection) -> None:
        connection.exec_driver_sql("CREATE TABLE new_household AS SELECT * FROM household")
        sql = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE name = 'household'").scalar_one()
        connection.exec_driver_sql("DROP TABLE household")
        connection.exec_driver_sql(str(sql))
        connection.exec_driver_sql("INSERT INTO household SELECT * FROM new_household")
        connection.exec_driver_sql("DROP TABLE new_household")

    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, rebuild))
    case = CaseFile.open(path, key, who="kokeilija")
    assert case.verify().is_sound
    assert read_history(case.session)[-1].changes == (), "no row changed"
    case.close()


def test_a_newer_file_is_refused_and_left_as_it_was(path: Path, key: Key, passphrase: str) -> None:
    alter(path, key, "PRAGMA user_version=99")
    before = digest(path)
    with pytest.raises(AppError) as refusal:
        CaseFile.open(path, passphrase, who="kokeilija")
    assert "uudemmalla" in refusal.value.spoken()
    assert digest(path) == before
    assert not list_backups(path)


def test_a_file_without_a_form_is_no_case_file(path: Path, key: Key) -> None:
    alter(path, key, "PRAGMA user_version=0")
    with pytest.raises(AppError):
        CaseFile.open(path, key, who="kokeilija")


@pytest.mark.parametrize("golden", sorted(GOLDEN.glob("schema_*.lahipiiri")), ids=lambda golden: golden.stem)
def test_every_released_form_opens_for_ever(golden: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(golden, tmp_path / "vanha.lahipiiri"))
    case = CaseFile.open(path, GOLDEN_PASSPHRASE, who="kokeilija")
    assert case.verify().is_sound
    names = case.session.execute(select(Person.given_name, Person.family_name).order_by(Person.given_name)).all()
    assert [tuple(row) for row in names] == [("Aino-Inkeri", "Esimerkki"), ("Maija", "Esimerkki")]
    steps = [entry.step for entry in read_history(case.session)][:5]
    assert steps == [StepKind.CARE, StepKind.DO, StepKind.DO, StepKind.DO, StepKind.UNDO]
    case.close()


def test_what_an_older_file_lacks_is_there_as_if_it_had_been_made_so(tmp_path: Path, path: Path, key: Key) -> None:
    """Each older form brought up to date has the very columns of a new file, whatever their order."""
    for form in range(migrations.FIRST, NOW):
        golden = Path(shutil.copy(GOLDEN / f"schema_{form}.lahipiiri", tmp_path / f"vanha{form}.lahipiiri"))
        golden_key = Key.of_file(GOLDEN_PASSPHRASE, golden)
        CaseFile.open(golden, golden_key, who="kokeilija").close()
        assert columns(golden, golden_key) == columns(path, key)


def columns(path: Path, key: Key) -> set[tuple[object, ...]]:
    """Return table, name, type and whether it may be empty of every column, and every link."""
    file = EncryptedFile.open(path, key)
    question = """
        SELECT m.name, c.name, c.type, c."notnull", '' FROM sqlite_master m, pragma_table_info(m.name) c
        WHERE m.type = 'table'
        UNION SELECT m.name, f."from", f."table", f."to", 'link'
        FROM sqlite_master m, pragma_foreign_key_list(m.name) f
        UNION SELECT tbl_name, name, 'index', '', '' FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL
    """
    with file.engine.connect() as connection:
        found = {tuple(row) for row in connection.exec_driver_sql(question)}
    file.close()
    return found


def test_the_newest_form_is_the_models(tmp_path: Path, path: Path, key: Key) -> None:
    """Where this fails, the models changed: add a step to ``STEPS``, and a file to ``tests/golden``.

    Before the first release of a form its file may be made anew: ``python tests/golden/make_case_file.py``.
    """
    newest = GOLDEN / f"schema_{NOW}.lahipiiri"
    golden = Path(shutil.copy(newest, tmp_path / "vanha.lahipiiri"))
    assert schema(golden, Key.of_file(GOLDEN_PASSPHRASE, golden)) == schema(path, key)


def schema(path: Path, key: Key) -> set[str]:
    file = EncryptedFile.open(path, key)
    with file.engine.connect() as connection:
        found = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL").scalars().all()
    file.close()
    return {re.sub(r"\s+", " ", str(sql)) for sql in found}
