"""Backups: made before the first change, proved, ten kept, restored without erasing anything."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from app.errors import AppError
from app.i18n import mark
from app.models import Person
from app.store import backup as backups
from app.store.backup import KEPT, Reason, backup_folder, delete_backups, list_backups, restore_backup
from app.store.casefile import CaseFile
from app.store.key import Key
from app.store.trouble import StorageError


def change(case: CaseFile, name: str = "Eino", *, with_backup: bool = False) -> None:
    with case.transaction(mark("Add person"), with_backup=with_backup) as session:
        session.add(Person(given_name=name))


def names(path: Path, opener: str | Key) -> set[str]:
    case = CaseFile.open(path, opener, who="kokeilija")
    found = set(case.session.scalars(select(Person.given_name)))
    assert case.verify().is_sound
    case.close()
    return found


def test_reading_makes_no_backup_and_the_first_change_makes_one(case: CaseFile, key: Key) -> None:
    case.session.scalars(select(Person)).all()
    with case.transaction(mark("Nothing")):
        pass
    assert not backup_folder(case.path).exists()
    change(case)
    change(case, "Veera")
    (made,) = list_backups(case.path)
    assert made.reason is Reason.SITTING
    assert names(made.path, key) == {"Aino-Inkeri", "Maija"}, "it is the file as it was before the change"


@pytest.mark.parametrize("first", ["undo", "use"])
def test_every_kind_of_first_write_is_preceded_by_a_backup(case: CaseFile, key: Key, first: str) -> None:
    change(case)
    delete_backups(list_backups(case.path))
    case.lock()
    case.unlock(key)
    if first == "use":
        case.record_use(mark("Printed the plan"))
    else:
        change(case)
        case.undo()
    assert len(list_backups(case.path)) == 1


def test_each_sitting_has_its_own(case: CaseFile, key: Key) -> None:
    for n in range(3):
        change(case, str(n))
        case.lock()
        case.unlock(key)
    assert len(list_backups(case.path)) == 3


def test_a_new_file_needs_none(tmp_path: Path, passphrase: str) -> None:
    case = CaseFile.create(tmp_path / "uusi", passphrase, who="kokeilija")
    change(case)
    assert list_backups(case.path) == ()
    case.close()


def test_a_step_that_changes_much_asks_for_its_own(case: CaseFile) -> None:
    change(case)
    change(case, "Veera", with_backup=True)
    assert [backup.reason for backup in list_backups(case.path)] == [Reason.MERGE, Reason.SITTING]


def test_names_and_rights_tell_nothing(case: CaseFile) -> None:
    change(case)
    folder = backup_folder(case.path)
    assert folder.name == "tapaus-014.backups"
    (entry,) = folder.iterdir()
    day = datetime.now(UTC).strftime("%Y%m%d")
    assert entry.name.startswith(day)
    assert entry.name.endswith("Z-sitting.lahipiiri")
    if sys.platform != "win32":
        assert entry.stat().st_mode & 0o777 == 0o600
        assert folder.stat().st_mode & 0o777 == 0o700


def test_ten_are_kept_and_days_are_spared(case: CaseFile) -> None:
    change(case)
    folder = backup_folder(case.path)
    (real,) = folder.iterdir()
    real.unlink()
    start = datetime.now(UTC) - timedelta(days=30)
    days = [start + timedelta(days=day) for day in range(5)]
    moments = [*days, *(days[-1] + timedelta(minutes=minute) for minute in range(1, 8))]
    for moment in moments:
        (folder / f"{moment:%Y%m%d-%H%M%S-%f}Z-sitting.lahipiiri").write_bytes(b"x")
    (folder / "muistiinpano.txt").write_text("not ours", encoding="utf-8")
    backups._thin(case.path)
    left = [backup.made_at for backup in reversed(list_backups(case.path))]
    assert len(left) == KEPT
    assert {moment.date() for moment in left} == {moment.date() for moment in days}, "no day lost its last"
    assert left[-1] == moments[-1]
    assert (folder / "muistiinpano.txt").exists()


def test_the_oldest_goes_where_every_day_has_one(case: CaseFile) -> None:
    folder = backup_folder(case.path)
    folder.mkdir()
    start = datetime.now(UTC) - timedelta(days=30)
    for day in range(KEPT + 2):
        (folder / f"{start + timedelta(days=day):%Y%m%d-%H%M%S-%f}Z-sitting.lahipiiri").write_bytes(b"x")
    backups._thin(case.path)
    left = list_backups(case.path)
    assert len(left) == KEPT
    assert left[-1].made_at.date() == (start + timedelta(days=2)).date()


def test_where_no_backup_can_be_made_nothing_is_changed(case: CaseFile) -> None:
    backup_folder(case.path).write_text("in the way", encoding="utf-8")
    with pytest.raises(AppError):
        change(case)
    assert "Eino" not in set(case.session.scalars(select(Person.given_name)))
    backup_folder(case.path).unlink()
    change(case)
    assert len(list_backups(case.path)) == 1


def test_a_copy_that_is_not_sound_is_no_backup(case: CaseFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.store.engine.EncryptedFile.damage", lambda _: ("page 3",))
    with pytest.raises(AppError):
        change(case)
    assert list(backup_folder(case.path).iterdir()) == []


def test_restoring_sets_aside_what_was_there(case: CaseFile, key: Key) -> None:
    change(case)
    case.close()
    path = case.path
    damaged = path.read_bytes()[:-5000]
    path.write_bytes(damaged)
    journal = path.with_name(path.name + "-journal")
    journal.write_bytes(b"belongs to the damaged file")
    (backup,) = list_backups(path)
    aside = restore_backup(backup.path, path)
    assert aside is not None
    assert aside.read_bytes() == damaged
    assert aside.with_name(aside.name + "-journal").exists()
    assert not journal.exists(), "another file's journal would be played into this one"
    assert names(path, key) == {"Aino-Inkeri", "Maija"}
    assert backup.path.exists()
    if sys.platform != "win32":
        assert path.stat().st_mode & 0o777 == 0o600


def test_restoring_where_nothing_lies_needs_no_room_aside(case: CaseFile, key: Key) -> None:
    change(case)
    case.close()
    case.path.unlink()
    assert restore_backup(list_backups(case.path)[0].path, case.path) is None
    assert names(case.path, key) == {"Aino-Inkeri", "Maija"}


def test_an_open_file_is_not_replaced(case: CaseFile) -> None:
    change(case)
    before = case.path.read_bytes() if os.name != "nt" else b""
    with pytest.raises(AppError):
        restore_backup(list_backups(case.path)[0].path, case.path)
    assert os.name == "nt" or case.path.read_bytes() == before
    assert not list(case.path.parent.glob("*.part"))


def test_a_backup_is_a_case_file_like_any_other(case: CaseFile, passphrase: str) -> None:
    change(case)
    (backup,) = list_backups(case.path)
    assert names(backup.path, passphrase) == {"Aino-Inkeri", "Maija"}


def test_a_full_disk_during_the_backup_changes_nothing(case: CaseFile, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise StorageError(mark("Full."))

    monkeypatch.setattr("app.store.engine.EncryptedFile.copy_to", full)
    with pytest.raises(StorageError):
        change(case)
    monkeypatch.undo()
    change(case)
    assert "Eino" in set(case.session.scalars(select(Person.given_name)))
    assert case.verify().is_sound


def drafts(case: CaseFile) -> list[Path]:
    folder = backup_folder(case.path)
    return sorted(folder.glob("*.part")) if folder.exists() else []


def test_a_copy_made_beforehand_is_the_backup_of_the_first_change(
    case: CaseFile, key: Key, monkeypatch: pytest.MonkeyPatch
) -> None:
    case.get_ready()
    case.get_ready()
    assert len(drafts(case)) == 1
    assert list_backups(case.path) == (), "it is no backup before something is changed"
    monkeypatch.setattr("app.store.engine.EncryptedFile.copy_to", None)
    change(case)
    change(case, "Veera")
    monkeypatch.undo()
    (made,) = list_backups(case.path)
    assert made.reason is Reason.SITTING
    assert names(made.path, key) == {"Aino-Inkeri", "Maija"}
    assert drafts(case) == []
    case.get_ready()
    assert drafts(case) == [], "a sitting needs one"


def test_a_sitting_that_changes_nothing_leaves_no_copy(case: CaseFile, key: Key) -> None:
    case.get_ready()
    case.lock()
    assert not backup_folder(case.path).exists()
    case.unlock(key)
    change(case)
    case.lock()
    case.unlock(key)
    case.get_ready()
    case.close()
    assert drafts(case) == []
    assert len(list_backups(case.path)) == 1


def test_a_copy_is_made_again_where_the_one_made_beforehand_is_gone(case: CaseFile) -> None:
    case.get_ready()
    for each in drafts(case):
        each.unlink()
    change(case)
    assert len(list_backups(case.path)) == 1


def test_what_a_killed_program_left_behind_goes_with_the_next_copy(case: CaseFile) -> None:
    backup_folder(case.path).mkdir()
    (backup_folder(case.path) / "20260101-000000-000000Z-sitting.part").write_bytes(b"x")
    case.get_ready()
    assert len(drafts(case)) == 1
    change(case, with_backup=True)
    assert drafts(case) == []
    assert [each.reason for each in list_backups(case.path)] == [Reason.MERGE]


def test_trouble_with_a_copy_made_beforehand_is_told_at_the_change(
    case: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup_folder(case.path).write_text("in the way", encoding="utf-8")
    case.get_ready()
    with pytest.raises(AppError):
        change(case)
    backup_folder(case.path).unlink()
    monkeypatch.setattr("app.store.engine.EncryptedFile.damage", lambda _: ("page 3",))
    case.get_ready()
    with pytest.raises(AppError):
        change(case)
    assert list(backup_folder(case.path).iterdir()) == []
    assert "Eino" not in set(case.session.scalars(select(Person.given_name)))


def test_inside_a_step_nothing_is_made_ready(case: CaseFile) -> None:
    with case.transaction(mark("Add person")) as session:
        case.get_ready()
        assert drafts(case) == []
        session.add(Person(given_name="Eino"))
    assert len(list_backups(case.path)) == 1
