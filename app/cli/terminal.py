"""What every command has of the terminal: who sits there, the passphrase, progress, and whole files."""

from __future__ import annotations

import argparse
import getpass
import sys
import time
from collections import Counter
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from app.errors import AppError
from app.i18n import Language, Text, current_language, mark, tr
from app.report.files import write_whole

DONE: Final = 0
FAULT: Final = 1
REFUSED: Final = 3
BROKEN: Final = 4
STOPPED: Final = 130


def who() -> str:
    """Return the operating system's name for whoever sits here."""
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):
        return "?"


def today() -> date:
    """Return the day here."""
    return datetime.now(UTC).astimezone().date()


def language_of(arguments: argparse.Namespace) -> Language:
    """Return the language asked for, else the program's own."""
    return Language(arguments.lang) if arguments.lang else current_language()


def passphrase_from(file: Path | None, *, is_new: bool = False) -> str:
    """Return the passphrase from its file or from the terminal, where it is typed without echo."""
    if file is not None:
        try:
            return file.read_text(encoding="utf-8-sig").rstrip("\r\n")
        except (OSError, UnicodeError):
            raise AppError(
                mark("The passphrase file cannot be read; nothing was done."),
                mark("Check its name, and that it is plain text."),
            ) from None
    try:
        typed = getpass.getpass(tr("New passphrase: ") if is_new else tr("Passphrase: "))
        again = getpass.getpass(tr("The same again: ")) if is_new else typed
    except EOFError:
        raise AppError(
            mark("No passphrase was typed; nothing was done."),
            mark("Type it when asked, or name a file with --passphrase-file."),
        ) from None
    if again != typed:
        raise AppError(mark("The two are not the same; nothing was done."), mark("Type the new passphrase again."))
    return typed


def tell_doubts(doubts: Iterable[Text]) -> None:
    """Say on standard error what was doubtful in a file, each kind once with its count."""
    for doubt, count in Counter(doubts).items():
        print(f"{tr(doubt)} ({count}×)", file=sys.stderr)


def refuse_other_end(path: Path, *ends: str) -> None:
    """Refuse a name of another kind: it may be that of the case itself, and a file there would be replaced."""
    if path.suffix.lower() not in ends:
        raise AppError(
            mark("A file of that name is not written here; nothing was done."),
            mark("Let the name end in {ends}."),
            ends=", ".join(ends),
        )


def save(path: Path, data: bytes) -> None:
    """Write a whole file or none, for its owner's eyes, and name it."""
    try:
        write_whole(path, data)
    except OSError:
        raise AppError(
            mark("The file could not be written; an older one is as it was."),
            mark("Check that the folder is there, that you may write to it, and that the disk has room."),
        ) from None
    print(path)


def make_folder(folder: Path) -> None:
    """Make ``folder`` where it isn't there yet."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise AppError(
            mark("The folder could not be made; nothing was written."), mark("Choose another with --out.")
        ) from None


@contextmanager
def progress(doing: str) -> Generator[None]:
    """Say on standard error what is being done, and afterwards how long it took where that was over a second."""
    is_watched = sys.stderr.isatty()
    if is_watched:
        print(doing, file=sys.stderr)
    began = time.monotonic()
    yield
    took = time.monotonic() - began
    if is_watched and took > 1:
        print(tr("… {seconds} s", seconds=f"{took:.1f}"), file=sys.stderr)
