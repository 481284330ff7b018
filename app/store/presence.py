"""The file as it lies on the disk while we hold it: nobody opens it twice, nobody swaps it unnoticed.

The lock that counts is the database's own, which the system drops when a program dies. Beside the file lies a small
note, ``.~lock.<name>#`` as office programs write it, that tells another computer where and since when the file is open;
it is believed only while the lock is held.
"""

from __future__ import annotations

import json
import os
import platform
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import ClassVar, Final

from app.errors import AppError
from app.i18n import Text, mark
from app.store.trouble import ForeignChangeError, OpenElsewhereError, cannot_open

_SYNCED: Final = ("onedrive", "dropbox", "google drive", "googledrive", "icloud", "nextcloud", "owncloud", "megasync")
_FIRST_PAGE: Final = 4096
_SHORTEST: Final = 512  # bytes; no SQLite page is smaller


@dataclass(frozen=True, slots=True)
class _Stamp:
    """What tells one state of a file from another: where it lies, its size and its first page.

    The first page changes with every sitting's first save, and no two encryptions of it are alike. The time of change
    is no witness: network drives correct it long after the write.
    """

    place: tuple[int, int]
    size: int
    first_page: bytes


class Presence:
    """This process's hold of one file, which must exist. Let go of it only after the database is closed.

    The file's own handle stays open from before the database is opened until after it is closed: closing any handle of
    a file drops this process's locks on it (POSIX).
    """

    _held: ClassVar[set[tuple[int, int]]] = set()

    def __init__(self, path: Path) -> None:
        self._path = path
        self._place = refuse_held(path)
        self._handle = path.open("rb", buffering=0)
        self._stamp = self._now()
        Presence._held.add(self._place)

    def announce(self) -> None:
        """Tell others, by the note beside the file, that it is open here. Call it when the lock is held."""
        note = {"computer": platform.node(), "since": datetime.now(UTC).isoformat(timespec="minutes")}
        # The note is a courtesy: a folder that takes none still takes the case.
        with suppress(OSError):
            _note_of(self._path).unlink(missing_ok=True)
            handle = os.open(_note_of(self._path), os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(note, file)

    def note_own_change(self) -> None:
        """Remember the file as it is now: what changed it was ours. A file put in its place is never ours."""
        with suppress(OSError):
            now = self._now()
            if now.place == self._place:
                self._stamp = now

    def refuse_foreign_change(self) -> None:
        """Raise where the file was replaced, changed, moved or removed by somebody else since our last change."""
        try:
            is_ours = self._now() == self._stamp
        except OSError:
            is_ours = False
        if not is_ours:
            raise ForeignChangeError(
                mark(
                    "Another program, perhaps one that syncs folders, replaced, moved or changed this file while it was"
                    " open. The last change was not saved; all before it is still open here."
                ),
                mark("Save a copy under another name, close this file, and then compare the two."),
            )

    def leave(self) -> None:
        """Let go of the file and take the note away."""
        self.let_go()
        with suppress(OSError):
            _note_of(self._path).unlink(missing_ok=True)

    def let_go(self) -> None:
        """Let go of a file that was never ours to open: another's note stays."""
        self._handle.close()
        Presence._held.discard(self._place)

    @classmethod
    def holds(cls, place: tuple[int, int]) -> bool:
        """Say whether this process holds the file at ``place``, device and inode."""
        return place in cls._held

    def _now(self) -> _Stamp:
        status = self._path.stat()
        self._handle.seek(0)
        return _Stamp((status.st_dev, status.st_ino), status.st_size, self._handle.read(_FIRST_PAGE))


def refuse_held(path: Path) -> tuple[int, int]:
    """Raise ``OpenElsewhereError`` where this process has the file open; return its place, device and inode."""
    status = path.stat()
    place = (status.st_dev, status.st_ino)
    if Presence.holds(place):
        raise OpenElsewhereError(*noted_opener(path))
    return place


def noted_opener(path: Path) -> tuple[str | None, str | None]:
    """Return the computer and the local time of the note beside the file, or Nones."""
    try:
        note = json.loads(_note_of(path).read_text(encoding="utf-8"))
        since = datetime.fromisoformat(str(note["since"])).astimezone()
        return str(note["computer"])[:80], f"{since:%d.%m.%Y %H.%M}"
    except (OSError, ValueError, KeyError, TypeError):
        return None, None


def warning_of(path: Path) -> Text | None:
    """Return what to say of a place where a case is better not kept, None for any other.

    A program that syncs folders copies a file while it is being written to, and locks don't reach through a network
    drive reliably. Saving is whole or not at all there, too; it is the second copy that causes trouble.
    """
    if any(part.casefold().startswith(_SYNCED) for part in path.absolute().parts):
        return mark(
            "This folder is synced to other computers. Keep the case in a folder of this computer, or make sure that"
            " only one computer has it open."
        )
    if str(path.absolute()).startswith(("\\\\", "//")):
        return mark("This is a network drive. Make sure that only one computer has the case open at a time.")
    return None


def refuse_unwritable(path: Path) -> None:
    """Raise where this user may not write to the file."""
    if not os.access(path, os.W_OK):
        raise AppError(
            mark("This file can only be read, and a case is opened to be worked on. Nothing was changed."),
            mark("Copy it to a folder of your own and open the copy."),
        )


def refuse_absent(path: Path) -> None:
    """Raise where there is nothing to open: SQLCipher would make a new case of a missing or empty file."""
    try:
        size = path.stat().st_size
    except OSError:
        raise AppError(
            mark("The file was not found."), mark("Look whether it was moved, renamed, or is on a drive not connected.")
        ) from None
    if not path.is_file():
        raise cannot_open()
    if size == 0:
        raise AppError(
            mark("The file is empty: it holds nothing to open, and nothing was changed."),
            mark("Copying or syncing it was probably cut off. Restore a backup or fetch the file again."),
        )
    if size < _SHORTEST:
        raise cannot_open()


def make_empty(path: Path) -> None:
    """Make a file without bytes that only this user may read; raise ``AppError`` where one is there or none can be."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        raise AppError(
            mark("There is already a file of this name; it was left as it is."), mark("Choose another name.")
        ) from None
    except OSError:
        raise AppError(
            mark("No file can be made in this folder; nothing was changed."),
            mark("Choose a folder you may write to, on a disk with room left."),
        ) from None


def _note_of(path: Path) -> Path:
    return path.with_name(f".~lock.{path.name}#")
