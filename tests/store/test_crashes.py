"""Killed at any moment, out of disk at any moment: the file holds the old state or the new one, never neither.

``LAHIPIIRI_CRASH_ROUNDS`` sets how often the writer is killed (10); a nightly run takes 200.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from app.i18n import mark
from app.models import Person
from app.store.backup import list_backups
from app.store.casefile import CaseFile
from app.store.journal import all_rows
from app.store.key import Key
from app.store.trouble import StorageError

ROUNDS = int(os.environ.get("LAHIPIIRI_CRASH_ROUNDS", "10"))
pytestmark = pytest.mark.usefixtures("patient")
posix_only = pytest.mark.skipif(os.name == "nt", reason="Windows has neither fork nor a limit of file size")


def killed(mode: str, path: Path, rounds: int) -> list[dict[str, Any]]:
    program = Path(__file__).with_name("crashes.py")
    answer = subprocess.run(
        [sys.executable, str(program), mode, str(path), str(rounds), "7"],
        capture_output=True,
        encoding="utf-8",
        timeout=60 + 5 * rounds,
        check=False,
    )
    assert answer.returncode == 0, answer.stderr
    return [json.loads(line) for line in answer.stdout.splitlines()]


@posix_only
@pytest.mark.timeout(120 + 5 * ROUNDS)
def test_no_acknowledged_save_is_lost_when_the_program_is_killed(tmp_path: Path) -> None:
    told = killed("save", tmp_path / "kaatuva.lahipiiri", ROUNDS)
    assert len(told) == ROUNDS
    for round_ in told:
        assert round_["sound"], round_
        assert round_["gapless"], round_
        assert round_["stored"] - round_["acknowledged"] in {0, 1}, round_
    assert sum(round_["acknowledged"] for round_ in told) > ROUNDS, "the writer did write"


@posix_only
@pytest.mark.timeout(120 + 5 * ROUNDS)
def test_a_change_of_passphrase_cut_short_leaves_the_old_or_the_new(tmp_path: Path) -> None:
    rounds = max(ROUNDS // 2, 4)
    told = killed("rekey", tmp_path / "kaatuva.lahipiiri", rounds)
    assert len(told) == rounds
    for round_ in told:
        assert round_["opened"] in (["old"], ["new"]), round_
        assert round_["sound"], round_
        assert round_["acknowledged"] < 2 or round_["opened"] == ["new"], round_


@contextmanager
def no_file_larger_than(size: int) -> Generator[None]:
    """Let the system refuse every write past ``size`` bytes, as a full disk does."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def grow(case: CaseFile, size: int) -> None:
    with case.transaction(mark("Add person")) as session:
        for person in session.scalars(select(Person)).all():
            person.note = "y" * size
        session.add(Person(given_name="Eino", note="x" * size))


@posix_only
def test_a_full_disk_at_any_write_keeps_the_old_state_and_lets_one_try_again(case: CaseFile, key: Key) -> None:
    with case.transaction(mark("First")) as session:
        session.add(Person(given_name="Veera"))
    label, refused, saved = case.undo_label, list[str](), 0
    # First a limit that cuts off the journal at every place, then one that cuts off the file itself.
    limits: list[Callable[[], int]] = [lambda place=place: place for place in range(0, 40_000, 2048)]
    limits += [lambda more=more: case.path.stat().st_size + more for more in range(-8192, 60_000, 4096)]
    for limit_now in limits:
        limit = limit_now()
        before = all_rows(case.session.connection())
        try:
            with no_file_larger_than(limit):
                grow(case, 2_000 + limit % 3_000)
        except StorageError as trouble:
            refused.append(trouble.spoken())
            assert all_rows(case.session.connection()) == before
            assert case.undo_label == label
        else:
            saved += 1
            case.undo()
            assert all_rows(case.session.connection()) == before
    assert len(refused) > 10
    assert all("levy" in words.lower() for words in refused)
    assert saved > 3
    assert case.verify().is_sound
    grow(case, 30_000)
    after = all_rows(case.session.connection())
    case.lock()
    case.unlock(key)
    assert all_rows(case.session.connection()) == after
    assert case.verify().is_sound


@posix_only
def test_a_full_disk_during_the_first_backup_changes_nothing(case: CaseFile) -> None:
    before = all_rows(case.session.connection())
    chance = random.Random(7)
    for _ in range(6):
        with pytest.raises(StorageError), no_file_larger_than(chance.randrange(case.path.stat().st_size)):
            grow(case, 100)
        assert all_rows(case.session.connection()) == before
        assert list_backups(case.path) == ()
    grow(case, 100)
    assert len(list_backups(case.path)) == 1
    assert case.verify().is_sound


@posix_only
def test_a_full_disk_during_a_change_of_passphrase_keeps_the_old_one(
    case: CaseFile, passphrase: str, tmp_path: Path
) -> None:
    with case.transaction(mark("Much")) as session:
        session.add_all([Person(note="x" * 3000) for _ in range(60)])
    before = all_rows(case.session.connection())
    case.save_copy(tmp_path / "valmis")
    size = case.path.stat().st_size
    outcomes: set[str] = set()
    for limit in range(size // 2, size * 2, size // 2):
        try:
            with no_file_larger_than(limit):
                case.change_passphrase(passphrase, "uusi-salalause-vuohi-lanka")
        except StorageError:
            outcomes.add("refused")
        else:
            outcomes.add("changed")
            case.change_passphrase("uusi-salalause-vuohi-lanka", passphrase)
        assert all_rows(case.session.connection()) == before
        assert case.verify().damage == ()
    assert outcomes == {"refused", "changed"}
    case.close()
    CaseFile.open(case.path, passphrase, who="kokeilija").close()
