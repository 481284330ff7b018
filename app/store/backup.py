"""Encrypted copies beside the file, made before something could go wrong and proved sound when they are made.

They lie in ``<stem>.backups`` and bear a time and a reason for a name, nothing about anybody. The same passphrase and
recovery key open them that opened the file at that time: after a change of passphrase the older ones keep the old.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

from app.errors import AppError
from app.i18n import Text, mark
from app.store.engine import EncryptedFile
from app.store.presence import make_empty, refuse_absent, refuse_held

SUFFIX: Final = ".lahipiiri"
KEPT: Final = 10
_TIME: Final = "%Y%m%d-%H%M%S-%f"
_NAME: Final = re.compile(r"(?P<time>\d{8}-\d{6}-\d{6})Z-(?P<reason>[a-z]+)" + re.escape(SUFFIX))


class Reason(StrEnum):
    """Why a backup was made."""

    SITTING = "sitting"  # before the first change after unlocking
    SCHEMA = "schema"  # before the file takes a newer form
    PASSPHRASE = "passphrase"  # before the passphrase changes  # noqa: S105
    MERGE = "merge"  # before much changes at once


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: where it lies, when and why it was made."""

    path: Path
    made_at: datetime
    reason: Reason


def backup_folder(path: Path) -> Path:
    """Return where the backups of the case file at ``path`` lie."""
    return path.with_name(f"{path.stem}.backups")


def list_backups(path: Path) -> tuple[Backup, ...]:
    """Return the backups of the case file at ``path``, newest first."""
    found: list[Backup] = []
    with suppress(OSError):
        for entry in backup_folder(path).iterdir():
            named = _NAME.fullmatch(entry.name)
            if named and named["reason"] in {reason.value for reason in Reason}:
                made_at = datetime.strptime(named["time"], _TIME).replace(tzinfo=UTC)
                found.append(Backup(entry, made_at, Reason(named["reason"])))
    return tuple(sorted(found, key=lambda backup: backup.made_at, reverse=True))


def make_backup(file: EncryptedFile, reason: Reason) -> Backup:
    """Copy ``file`` into its backup folder, prove the copy sound and let the tenth but one go.

    Raises ``AppError`` where no sound copy can be made: then nothing may be changed either.
    """
    return Prepared(file, reason).keep()


class Prepared:
    """A copy of ``file`` as it is now, proved sound, that becomes a backup when it is kept; until then it is none.

    Raises ``AppError`` where no sound copy can be made.
    """

    def __init__(self, file: EncryptedFile, reason: Reason) -> None:
        folder = _made_folder(file.path)
        for left_behind in folder.glob("*.part"):  # by a program that was ended before it could drop it
            left_behind.unlink(missing_ok=True)
        now = datetime.now(UTC)
        target = folder / f"{now.strftime(_TIME)}Z-{reason.value}{SUFFIX}"
        self._path, self._draft = file.path, target.with_suffix(".part")
        self._backup = Backup(target, now, reason)
        file.copy_to(self._draft)

    def keep(self) -> Backup:
        """Make it a backup, and let the tenth but one go; raise ``OSError`` where it is no longer there."""
        self._draft.replace(self._backup.path)
        _thin(self._path)
        return self._backup

    def drop(self) -> None:
        """Leave nothing of it behind."""
        with suppress(OSError):
            self._draft.unlink(missing_ok=True)
            self._draft.parent.rmdir()  # where no backup lies in it


def _made_folder(path: Path) -> Path:
    folder = backup_folder(path)
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError:
        raise AppError(
            mark("The folder for the backups cannot be made, so nothing was changed."),
            mark("Move the file to a folder you may write to, on a disk with room left."),
        ) from None
    return folder


def restore_backup(backup: Path, path: Path) -> Path | None:
    """Put a copy of ``backup`` in the place of the case file at ``path``, which must not be open.

    What lay there is set aside under a new name, which is returned (None where nothing did): it is never erased.
    """
    refuse_absent(backup)
    draft = path.with_name(path.name + ".part")
    draft.unlink(missing_ok=True)
    make_empty(draft)
    try:
        with backup.open("rb") as source, draft.open("wb") as target:
            shutil.copyfileobj(source, target)
            target.flush()
            os.fsync(target.fileno())
        aside = _set_aside(path) if path.exists() else None
        draft.replace(path)
    except BaseException as error:
        draft.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise AppError(
                mark("The backup could not be put in place; the file is as it was."),
                mark("Make room on the disk, or copy the backup elsewhere and open it there."),
            ) from None
        raise
    return aside


def delete_backups(backups: Iterable[Backup]) -> None:
    """Remove ``backups``: for the time after a change of passphrase, when older ones still open with the old one."""
    for backup in backups:
        backup.path.unlink(missing_ok=True)


def opening_hint(path: Path) -> tuple[Text | None, dict[str, str]]:
    """Return what to try when the file at ``path`` does not open, from what its backups tell, and the hint's values."""
    backups = list_backups(path)
    if not backups:
        return None, {}
    day = f"{backups[0].made_at.astimezone():%d.%m.%Y %H.%M}"
    if backups[0].reason is Reason.PASSPHRASE:
        return mark(
            "The passphrase was being changed {day}: try both the old and the new one. If neither opens it, restore the"
            " backup made then."
        ), {"day": day}
    return mark(
        "Check Caps Lock and the keyboard’s language, and type the passphrase again. If it is surely right, restore the"
        " newest backup, from {day}."
    ), {"day": day}


def _set_aside(path: Path) -> Path:
    """Give the file another name, its rollback journal with it: left behind, that would be played into the new file."""
    refuse_held(path)
    aside = path.with_name(f"{path.stem}-aside-{datetime.now(UTC).strftime(_TIME)}Z{SUFFIX}")
    journal = path.with_name(path.name + "-journal")
    if journal.exists():
        journal.replace(aside.with_name(aside.name + "-journal"))
    return path.replace(aside)


def _thin(path: Path) -> None:
    """Keep ten. Of a day with several the oldest goes first, so that damage seen late finds a backup from before it."""
    backups = list(list_backups(path))
    while len(backups) > KEPT:
        days = [backup.made_at.date() for backup in backups]
        crowded = [place for place in range(1, len(days)) if days[place] == days[place - 1]]
        backups.pop(crowded[-1] if crowded else -1).path.unlink(missing_ok=True)
