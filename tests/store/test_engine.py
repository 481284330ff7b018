"""The encrypted file: what opens it, what does not, and that nothing of it can be read otherwise."""

from __future__ import annotations

import hashlib
import sqlite3
import subprocess
import sys
import unicodedata
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as driver

from app.errors import AppError
from app.store.casefile import CaseFile
from app.store.engine import EncryptedFile, refuse_plain_driver
from app.store.key import Key
from app.store.presence import warning_of
from app.store.trouble import CannotOpenError, OpenElsewhereError

ROOT = Path(__file__).resolve().parents[2]


def test_any_program_that_speaks_sqlcipher_opens_it_with_the_passphrase(path: Path, passphrase: str) -> None:
    native = driver.connect(str(path))
    native.execute(f'PRAGMA key="{passphrase}"')
    assert native.execute("SELECT count(*) FROM person").fetchone() == (2,)
    native.close()


def test_it_is_not_a_readable_database(path: Path) -> None:
    assert not path.read_bytes().startswith(b"SQLite format 3")
    plain = sqlite3.connect(path)
    with pytest.raises(sqlite3.DatabaseError):
        plain.execute("SELECT count(*) FROM sqlite_master")
    plain.close()


def test_a_plain_sqlite_is_refused() -> None:
    with pytest.raises(RuntimeError, match="not SQLCipher"):
        refuse_plain_driver(sqlite3)
    refuse_plain_driver(driver)


def test_opening_with_a_plain_sqlite_in_the_place_of_the_driver_fails(
    path: Path, key: Key, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = sqlite3.connect(":memory:")
    monkeypatch.setattr("app.store.engine.driver.connect", lambda *_, **__: plain)
    with pytest.raises(RuntimeError, match="not SQLCipher"):
        EncryptedFile.open(path, key)
    plain.close()


def test_a_composed_and_a_decomposed_passphrase_are_the_same(path: Path, passphrase: str) -> None:
    decomposed = unicodedata.normalize("NFD", passphrase)
    assert decomposed != passphrase
    EncryptedFile.open(path, Key.of_file(decomposed, path)).close()


@pytest.mark.parametrize("wrong", ["", "x'" + "0" * 64 + "'", "X'" + "ab" * 48 + "'", "kaksi\0osaa"])
def test_what_cannot_be_a_passphrase_is_refused(path: Path, wrong: str) -> None:
    with pytest.raises(AppError):
        Key.of_file(wrong, path)


def test_a_key_never_shows_itself(key: Key) -> None:
    shown = f"{key} {key!r} {[key]}"
    assert key.export().hex()[:8] not in shown
    assert shown == "<Key> <Key> [<Key>]"


def not_there(path: Path) -> None:
    path.unlink()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def too_short(path: Path) -> None:
    path.write_bytes(b"abc")


def plain_database(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE person (id)")
    connection.close()


def archive(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("word/document.xml", "x" * 4000)


def other_programs_database(path: Path) -> None:
    path.unlink()
    connection = driver.connect(str(path))
    connection.execute('PRAGMA key="äijänkäki-tuohi-vyyhti-kello"')
    connection.execute("CREATE TABLE notes (id)")
    connection.close()


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize(
    "spoil", [not_there, empty, too_short, plain_database, archive, other_programs_database, folder]
)
def test_what_is_no_case_file_is_refused_and_left_alone(
    path: Path, passphrase: str, spoil: Callable[[Path], None]
) -> None:
    spoil(path)
    before = digest(path)
    with pytest.raises(AppError):
        CaseFile.open(path, passphrase, who="kokeilija")
    assert digest(path) == before
    assert not list(path.parent.glob(".~lock*"))


def test_a_wrong_passphrase_names_three_causes_and_changes_nothing(
    path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    before = digest(path)
    with pytest.raises(CannotOpenError) as refusal:
        CaseFile.open(path, "väärä-salalause-kokonaan", who="kokeilija")
    assert digest(path) == before
    spoken = refusal.value.spoken()
    assert all(cause in spoken for cause in ("salalause", "muun", "vioittunut"))
    assert "poista" not in spoken.lower()
    assert capfd.readouterr().err == "", "the library's own log stays off the terminal"


def test_creating_never_overwrites(path: Path, passphrase: str) -> None:
    before = digest(path)
    with pytest.raises(AppError):
        CaseFile.create(path, passphrase, who="kokeilija")
    assert digest(path) == before


def test_a_failed_creation_leaves_no_file(tmp_path: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise OSError("broken")

    monkeypatch.setattr("app.store.sitting.migrations.lay_out", broken)
    with pytest.raises(OSError, match="broken"):
        CaseFile.create(tmp_path / "uusi", passphrase, who="kokeilija")
    assert list(tmp_path.iterdir()) == []
    monkeypatch.undo()
    CaseFile.create(tmp_path / "uusi", passphrase, who="kokeilija").close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in lists, not in mode bits")
def test_files_are_for_this_user_only(tmp_path: Path, passphrase: str) -> None:
    case = CaseFile.create(tmp_path / "uusi", passphrase, who="kokeilija")
    assert case.path == tmp_path / "uusi.lahipiiri"
    case.close()
    assert case.path.stat().st_mode & 0o777 == 0o600


@pytest.mark.usefixtures("patient")
def test_the_settings_of_the_house_hold(path: Path, key: Key) -> None:
    file = EncryptedFile.open(path, key)
    with file.engine.connect() as connection:
        settings = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "locking_mode", "secure_delete", "query_only")
        }
    file.close()
    assert settings == {
        "journal_mode": "delete",
        "synchronous": 3,
        "foreign_keys": 1,
        "locking_mode": "exclusive",
        "secure_delete": 1,
        "query_only": 1,
    }


_LOOKS = """
import sys
from pathlib import Path
from sqlcipher3 import dbapi2 as driver
from app.store.engine import EncryptedFile
from app.store.key import Key

path, passphrase = Path(sys.argv[1]), sys.argv[2]
print(driver.connect(":memory:").execute("PRAGMA cipher_memory_security").fetchone()[0])
file = EncryptedFile.open(path, Key.of_file(passphrase, path))
with file.engine.connect() as connection:
    print(connection.exec_driver_sql("PRAGMA cipher_memory_security").scalar())
file.close()
"""


def test_what_is_in_memory_is_guarded_from_the_first_file_on(path: Path, passphrase: str) -> None:
    """Once on it stays on for the whole process, whoever turned it on: it is looked for in one of its own."""
    command = [sys.executable, "-c", _LOOKS, str(path), passphrase]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.split() == ["0", "1"], done.stderr


def test_a_case_that_is_closed_leaves_one_file(path: Path, key: Key) -> None:
    CaseFile.open(path, key, who="kokeilija").close()
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("statement", ["ATTACH DATABASE '{}' AS other KEY ''", "VACUUM INTO '{}'"])
def test_rows_cannot_be_copied_out_in_a_statement(path: Path, key: Key, tmp_path: Path, statement: str) -> None:
    file = EncryptedFile.open(path, key)
    target = tmp_path / "plain.db"
    with file.writing(), file.engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert isinstance(raw, driver.Connection)
        with pytest.raises(driver.DatabaseError, match="authoriz"):
            raw.execute(statement.format(target))
    file.close()
    assert not target.exists() or target.stat().st_size == 0


def test_nothing_is_written_outside_writing(path: Path, key: Key) -> None:
    file = EncryptedFile.open(path, key)
    with pytest.raises(RuntimeError, match="outside a transaction"), file.engine.begin() as connection:
        connection.execute(text("UPDATE person SET note = 'x'"))
    with file.writing(), file.engine.begin() as connection:
        assert connection.execute(text("UPDATE person SET note = 'x'")).rowcount == 2
    with pytest.raises(RuntimeError, match="outside a transaction"), file.engine.begin() as connection:
        connection.execute(text("DELETE FROM parentage"))
    file.close()


def test_exceptions_hold_no_values(path: Path, key: Key) -> None:
    file = EncryptedFile.open(path, key)
    with pytest.raises(DBAPIError) as failed, file.writing(), file.engine.begin() as connection:
        connection.execute(
            text("INSERT INTO person (id, note) VALUES (:id, :note)"), {"id": "1", "note": "Aino-Inkeri"}
        )
    file.close()
    error = failed.value
    assert error.params is None
    assert "Aino-Inkeri" not in f"{error!s} {error!r} {error.args} {vars(error)} {error.orig!r}"


def test_the_engine_and_its_address_hold_no_key(path: Path, key: Key) -> None:
    file = EncryptedFile.open(path, key)
    shown = f"{file.engine!r} {file.engine.url!r} {file.engine.pool!r} {vars(file)!r}"
    file.close()
    assert key.export().hex()[:16] not in shown


def test_a_second_opener_in_this_process_is_refused(path: Path, key: Key, passphrase: str) -> None:
    case = CaseFile.open(path, key, who="kokeilija")
    for _ in range(2):
        with pytest.raises(OpenElsewhereError):
            CaseFile.open(path, passphrase, who="toinen")
    assert case.verify().is_sound
    case.close()
    CaseFile.open(path, key, who="toinen").close()


OTHER_PROCESS = """
import sys
from pathlib import Path
from app.store.casefile import CaseFile
from app.store.trouble import OpenElsewhereError
try:
    CaseFile.open(Path(sys.argv[1]), sys.argv[2], who="toinen")
except OpenElsewhereError as refusal:
    print(refusal.spoken())
"""


def test_a_second_opener_in_another_process_hears_where_it_is_open(path: Path, key: Key, passphrase: str) -> None:
    case = CaseFile.open(path, key, who="kokeilija")
    answer = subprocess.run(
        [sys.executable, "-c", OTHER_PROCESS, str(path), passphrase],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        env={"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
        check=False,
    )
    assert "on jo auki tietokoneella" in answer.stdout, answer.stderr
    assert (path.parent / f".~lock.{path.name}#").exists(), "the refused opener leaves the note of the other"
    case.close()


def test_a_note_left_by_a_crash_keeps_nobody_out(path: Path, key: Key) -> None:
    note = path.parent / f".~lock.{path.name}#"
    note.write_text('{"computer": "vanha", "since": "2026-01-01T08:00+00:00"}', encoding="utf-8")
    case = CaseFile.open(path, key, who="kokeilija")
    assert "vanha" not in note.read_text(encoding="utf-8")
    case.close()
    assert not note.exists()


@pytest.mark.parametrize(
    ("place", "is_warned_of"),
    [
        ("/home/aino/OneDrive - Hyvinvointialue/tapaus.lahipiiri", True),
        ("/home/aino/Dropbox/tapaus.lahipiiri", True),
        ("//palvelin/jako/tapaus.lahipiiri", True),
        ("/home/aino/Asiakirjat/tapaus.lahipiiri", False),
    ],
)
def test_a_synced_or_shared_place_is_warned_of(place: str, *, is_warned_of: bool) -> None:
    assert (warning_of(Path(place)) is not None) is is_warned_of


def digest(path: Path) -> str:
    """Return what tells whether ``path`` was touched; "" where it is no file."""
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else str(path.exists())
