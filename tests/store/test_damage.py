"""Damage of every kind is noticed, said plainly, and makes nothing worse."""

from __future__ import annotations

import hashlib
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from app.errors import AppError
from app.i18n import mark
from app.models import Person
from app.store.backup import list_backups, restore_backup
from app.store.casefile import CaseFile
from app.store.engine import EncryptedFile
from app.store.key import Key
from app.store.recovery import read_key, write_key
from app.store.trouble import CannotOpenError, StorageError

PAGE = 4096


def flip(path: Path, place: int) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        byte = file.read(1)[0]
        file.seek(place)
        file.write(bytes([byte ^ 0x10]))


def cut(path: Path, size: int) -> None:
    with path.open("r+b") as file:
        file.truncate(size)


def look(path: Path, key: Key) -> tuple[str, ...]:
    """Return what a check of the file says; an ``AppError`` on opening counts as said."""
    try:
        file = EncryptedFile.open(path, key)
    except CannotOpenError as refusal:
        return (refusal.spoken(),)
    try:
        return file.damage()
    finally:
        file.close()


@pytest.mark.parametrize(
    "place",
    [0, 7, 15, 16, 40, 100, 2000, PAGE - 81, PAGE - 80, PAGE - 64, PAGE - 1],
    ids=lambda place: f"byte {place} of page 1",
)
def test_a_flipped_bit_in_the_first_page_keeps_the_file_shut_and_as_it_was(
    path: Path, passphrase: str, place: int
) -> None:
    flip(path, place)
    before = digest(path)
    with pytest.raises(CannotOpenError):
        CaseFile.open(path, passphrase, who="kokeilija")
    assert digest(path) == before


def test_a_flipped_bit_anywhere_else_is_named_by_the_check(path: Path, key: Key, tmp_path: Path) -> None:
    size = path.stat().st_size
    chance = random.Random(7)
    places = [PAGE, 2 * PAGE - 80, 2 * PAGE - 1, size - 1, size - 64, size - PAGE]
    places += [chance.randrange(PAGE, size) for _ in range(20)]
    for place in places:
        spoilt = Path(shutil.copy(path, tmp_path / "spoilt.lahipiiri"))
        flip(spoilt, place)
        before = digest(spoilt)
        found = "\n".join(look(spoilt, key))
        # The list of tables takes more than the first page; damage in it keeps the file shut.
        assert f"page {place // PAGE + 1}\n" in f"{found}\n" or "vioittunut" in found, (place, found)
        assert digest(spoilt) == before


@pytest.mark.parametrize("left", [600, PAGE - 1, PAGE, PAGE + 1, 3 * PAGE, -1, -PAGE])
def test_a_cut_off_file_is_noticed_and_left_as_it_was(path: Path, key: Key, left: int) -> None:
    cut(path, left if left > 0 else path.stat().st_size + left)
    before = digest(path)
    assert look(path, key)
    assert digest(path) == before


def test_damage_met_while_reading_is_said_in_our_words(path: Path, key: Key) -> None:
    for page in range(2, path.stat().st_size // PAGE):
        flip(path, page * PAGE + 100)
    before = digest(path)
    with pytest.raises(AppError) as refusal:
        CaseFile.open(path, key, who="kokeilija").session.scalars(select(Person)).all()
    assert "vioittunut" in refusal.value.spoken()
    assert digest(path) == before


def test_a_sitting_notices_damage_and_makes_no_backup_of_it(path: Path, key: Key) -> None:
    flip(path, page_of("ix_person_twin_set_id", path, key) * PAGE - 200)
    case = CaseFile.open(path, key, who="kokeilija")
    report = case.verify()
    assert report.damage
    assert not report.is_sound
    before = digest(path)
    with pytest.raises(AppError), case.transaction(mark("Change")) as session:
        session.scalars(select(Person)).all()[0].note = "x"
    case.close()
    assert digest(path) == before, "nothing is written over damage that could still be mended"
    assert list_backups(path) == ()


def test_the_refusal_offers_the_newest_backup(path: Path, key: Key, passphrase: str) -> None:
    case = CaseFile.open(path, key, who="kokeilija")
    with case.transaction(mark("Change")) as session:
        session.add(Person(given_name="Eino"))
    case.close()
    flip(path, 20)
    with pytest.raises(CannotOpenError) as refusal:
        CaseFile.open(path, passphrase, who="kokeilija")
    (backup,) = list_backups(path)
    assert "varmuuskopio" in refusal.value.spoken()
    assert f"{backup.made_at.astimezone():%d.%m.%Y}" in refusal.value.spoken()
    aside = restore_backup(backup.path, path)
    assert aside is not None
    restored = CaseFile.open(path, passphrase, who="kokeilija")
    assert restored.verify().is_sound
    restored.close()


def test_a_recovery_key_opens_a_file_whose_salt_is_destroyed(path: Path, key: Key) -> None:
    lines = write_key(key)
    with path.open("r+b") as file:
        file.write(b"\0" * 16)
    case = CaseFile.open(path, read_key("\n".join(lines)), who="kokeilija")
    assert case.verify().is_sound
    with case.transaction(mark("Change")) as session:
        session.scalars(select(Person)).all()[0].note = "x"
    change = case.change_passphrase(read_key("\n".join(lines)), "uusi-salalause-vuohi-lanka")
    assert len(change.older_backups) == 2
    case.close()
    CaseFile.open(path, "uusi-salalause-vuohi-lanka", who="kokeilija").close()


@pytest.mark.parametrize("kind", [MemoryError, StorageError])
def test_whatever_the_driver_makes_of_damage_it_is_damage(
    path: Path, key: Key, monkeypatch: pytest.MonkeyPatch, kind: Callable[..., Exception]
) -> None:
    def broken(*_: object) -> None:
        raise kind() if kind is MemoryError else kind(mark("Damaged."))

    monkeypatch.setattr("app.store.engine._open_driver", broken)
    with pytest.raises(AppError):
        EncryptedFile.open(path, key)


def page_of(name: str, path: Path, key: Key) -> int:
    """Return the number of the first page of a table or index."""
    file = EncryptedFile.open(path, key)
    with file.engine.connect() as connection:
        page = connection.exec_driver_sql("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).scalar_one()
    file.close()
    return int(page)


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
