"""What is in a case is nowhere else: no file beside it, no log, no exception shows a word of it."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import SQLAlchemyError

from app import log
from app.i18n import mark
from app.models import Parentage, Person
from app.models.kinds import ParentageKind
from app.store.backup import list_backups, restore_backup
from app.store.casefile import CaseFile
from app.store.key import Key
from app.store.privacy import forbid_core_dumps
from app.store.trouble import CannotOpenError

ROOT = Path(__file__).resolve().parents[2]
STEP = mark("Edit person")


def forms(word: str) -> list[bytes]:
    return [word.encode(code) for code in ("utf-8", "utf-16-le", "latin-1")]


def leaks(folder: Path, words: tuple[str, ...]) -> list[str]:
    """Return which of ``words`` stand in which file under ``folder``, in its name or in its bytes."""
    return [
        f"{word} in {path}"
        for path in folder.rglob("*")
        for word in words
        if word in path.name or (path.is_file() and any(form in path.read_bytes() for form in forms(word)))
    ]


def test_no_file_shows_a_word_of_the_case(
    case: CaseFile, home: Path, tmp_path: Path, seeded: tuple[str, ...], passphrase: str, key: Key
) -> None:
    words = (*seeded, "Uusinimi-Salainen", passphrase, "uusi-salalause-vuohi-lanka")
    with case.transaction(STEP) as session:
        for person in session.scalars(select(Person)):
            person.given_name = "Uusinimi-Salainen"
        session.flush()
        assert not leaks(tmp_path, words), "in the middle of a step"
        assert not leaks(home, words)
    case.undo()
    case.redo()
    case.save_copy(tmp_path / "kopio")
    case.recovery_lines(passphrase)
    case.change_passphrase(passphrase, "uusi-salalause-vuohi-lanka")
    assert not leaks(tmp_path, words), "while it is open"
    case.lock()
    restore_backup(list_backups(case.path)[0].path, case.path)
    assert not leaks(tmp_path, words), "afterwards"
    assert not leaks(home, words)
    assert len(list(tmp_path.rglob("*.lahipiiri"))) >= 5, "there was something to look through"


KILLED_IN_A_STEP = """
import os, signal, sys
from pathlib import Path
from sqlalchemy import select
from app.i18n import mark
from app.models import Person
from app.store.casefile import CaseFile
case = CaseFile.open(Path(sys.argv[1]), sys.argv[2], who="kaatuja")
with case.transaction(mark("Edit person")) as session:
    for n in range(3000):
        session.add(Person(given_name="Uusinimi-Salainen", note="Uusinimi-Salainen " * 200))
    session.flush()
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no SIGKILL")
def test_what_a_killed_program_leaves_shows_nothing_and_goes_back(
    path: Path, tmp_path: Path, home: Path, passphrase: str, seeded: tuple[str, ...], key: Key
) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", KILLED_IN_A_STEP, str(path), passphrase], cwd=ROOT, check=False, capture_output=True
    )
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    journal = path.with_name(path.name + "-journal")
    assert journal.stat().st_size > 4096, "it was killed with pages written"
    words = (*seeded, "Uusinimi-Salainen", passphrase)
    assert not leaks(tmp_path, words)
    assert not leaks(home, words)
    with pytest.raises(CannotOpenError):
        CaseFile.open(path, "väärä-salalause-kokonaan", who="kokeilija")
    case = CaseFile.open(path, key, who="tarkastaja")
    assert case.verify().is_sound
    assert len(case.session.scalars(select(Person)).all()) == 2
    case.close()


def missing_column(case: CaseFile, word: str) -> None:
    case.session.connection().execute(text("SELECT nothing FROM person WHERE given_name = :word"), {"word": word})


def twice_the_same_row(case: CaseFile, word: str) -> None:
    with case.transaction(STEP) as session:
        person = session.scalars(select(Person)).all()[0]
        session.connection().execute(
            text("INSERT INTO person SELECT * FROM person WHERE id = :id AND given_name <> :word"),
            {"id": person.id.hex, "word": word},
        )


def link_to_nowhere(case: CaseFile, word: str) -> None:
    with case.transaction(STEP) as session:
        person, other = Person(given_name=word), Person(given_name=word)
        session.add_all([person, Parentage(child_id=person.id, parent_id=other.id, kind=ParentageKind.BIRTH)])


def unknown_type(case: CaseFile, word: str) -> None:
    with case.transaction(STEP) as session:
        session.add(Person(given_name=[word]))  # pyright: ignore[reportArgumentType]  wrong on purpose


def outside(case: CaseFile, word: str) -> None:
    case.session.add(Person(given_name=word))
    case.session.flush()


@pytest.mark.parametrize("provoke", [missing_column, twice_the_same_row, link_to_nowhere, unknown_type, outside])
def test_no_exception_and_no_log_shows_a_value(
    case: CaseFile, tmp_path: Path, provoke: Callable[[CaseFile, str], None], caplog: pytest.LogCaptureFixture
) -> None:
    word = "Uusinimi-Salainen"
    log.start(tmp_path / "loki.txt", logging.DEBUG)
    with caplog.at_level(logging.DEBUG), pytest.raises((SQLAlchemyError, RuntimeError)) as failed:
        provoke(case, word)
    log.fault("store", failed.value)
    log.start(None)
    error: BaseException | None = failed.value
    seen = 0
    while error is not None:
        assert word not in f"{error} {error!r} {error.args} {getattr(error, 'params', '')}"
        error, seen = error.__cause__ or error.__context__, seen + 1
    assert seen
    assert word not in "".join(traceback.format_exception(failed.value))
    assert word not in (tmp_path / "loki.txt").read_text(encoding="utf-8")
    assert word not in caplog.text


def test_rows_and_steps_show_kind_and_id_only(case: CaseFile, seeded: tuple[str, ...]) -> None:
    told: list[object] = []
    case.subscribe(told.append)
    with case.transaction(STEP) as session:
        for person in session.scalars(select(Person)):
            person.note = "x"
        shown = f"{session.scalars(select(Person)).all()!r} {case!r} {session!r}"
    shown += repr(told)
    assert not [word for word in seeded if word in shown]


CORE = """
import resource, sys
from app.store.trouble import CannotOpenError
from app.store.privacy import forbid_core_dumps
forbid_core_dumps()
print(resource.getrlimit(resource.RLIMIT_CORE))
import ctypes
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) if sys.platform == "linux" else 0)
"""


@pytest.mark.skipif(os.name == "nt", reason="there are no core dumps on Windows")
def test_the_memory_of_the_program_is_not_written_down_when_it_crashes() -> None:
    answer = subprocess.run([sys.executable, "-c", CORE], cwd=ROOT, check=True, capture_output=True, encoding="utf-8")
    assert answer.stdout.split("\n")[:2] == ["(0, 0)", "0"]
    assert callable(forbid_core_dumps)
