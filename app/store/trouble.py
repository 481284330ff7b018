"""What the driver complains of, said so that a user can act on it.

The driver's own words stay out: SQLite's error names are all that is read of them.
"""

from __future__ import annotations

from typing import Final

from app.errors import AppError
from app.i18n import Text, mark


class CannotOpenError(AppError):
    """The file does not open, and there is no telling which of three causes it is."""


class OpenElsewhereError(AppError):
    """Somebody, perhaps in this very program, has the file open."""

    def __init__(self, computer: str | None = None, since: str | None = None) -> None:
        hint = mark("Close it there first; two people cannot write to one file at once.")
        if computer is None or since is None:
            super().__init__(mark("This file is already open elsewhere. Nothing was changed."), hint)
        else:
            super().__init__(
                mark("This file is already open on the computer {computer}, since {since}. Nothing was changed."),
                hint,
                computer=computer,
                since=since,
            )


class StorageError(AppError):
    """The disk or the file failed while the case was open; what was being done did not happen."""


class ForeignChangeError(AppError):
    """Somebody else replaced or changed the file while it was open."""


def cannot_open(hint: Text | None = None, **values: object) -> CannotOpenError:
    """Return the error that names the three causes; ``hint`` replaces the advice."""
    return CannotOpenError(
        mark(
            "The file did not open, and nothing in it was changed. One of three things is the cause: the passphrase"
            " is wrong, the file is of another kind, or it is damaged."
        ),
        hint or mark("Check Caps Lock and the keyboard’s language, and type the passphrase again."),
        **values,
    )


def not_saved() -> StorageError:
    """Return the error that the disk took nothing."""
    return StorageError(
        mark("The disk is full or did not answer, so the last change was not saved. All before it is safe."),
        mark("Make room on the disk or connect it again, then do the change once more."),
    )


_WORDS: Final = {
    "disk I/O error": "SQLITE_IOERR",
    "database or disk is full": "SQLITE_FULL",
    "attempt to write a readonly database": "SQLITE_READONLY",
    "unable to open database file": "SQLITE_CANTOPEN",
    "database is locked": "SQLITE_BUSY",
    "database disk image is malformed": "SQLITE_CORRUPT",
    "file is not a database": "SQLITE_NOTADB",
}


def errorname(error: BaseException) -> str:
    """Return SQLite's name of ``error``, the basic one for the extended ones of reading and writing.

    Copying a database gives errors without a name; SQLite's fixed words stand for it there.
    """
    name = str(getattr(error, "sqlite_errorname", None) or _WORDS.get(str(error), ""))
    for basic in ("SQLITE_IOERR", "SQLITE_READONLY", "SQLITE_CORRUPT", "SQLITE_CANTOPEN", "SQLITE_BUSY"):
        if name.startswith(basic):
            return basic
    return name


def is_damage(error: BaseException) -> bool:
    """Say whether ``error`` means that pages can't be read: damaged, or encrypted with another key."""
    return errorname(error) in {"SQLITE_NOTADB", "SQLITE_CORRUPT"}


def storage_error(error: BaseException) -> AppError | None:
    """Return what a user can do about ``error`` of the driver, None where it is the program's own fault."""
    match errorname(error):
        case "SQLITE_FULL" | "SQLITE_IOERR":
            return not_saved()
        case "SQLITE_READONLY" | "SQLITE_CANTOPEN" | "SQLITE_PERM":
            return StorageError(
                mark("The file or its folder cannot be written to. Nothing was changed."),
                mark("Move the file to a folder you may write to, and open it there."),
            )
        case "SQLITE_BUSY" | "SQLITE_LOCKED":
            return OpenElsewhereError()
        case "SQLITE_NOTADB" | "SQLITE_CORRUPT":
            return StorageError(
                mark("A part of this file is damaged and cannot be read. Nothing was changed."),
                mark("Close the file and restore its newest backup."),
            )
        case _:
            return None
