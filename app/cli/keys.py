"""What opens a case, on the command line: another passphrase, and the recovery key for the day it is forgotten."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from app.cli.terminal import DONE, language_of, passphrase_from, refuse_other_end, save, today, who
from app.errors import AppError
from app.i18n import mark, tr
from app.report.recoverysheet import recovery_sheet
from app.store.casefile import CaseFile
from app.store.key import Key
from app.store.recovery import LINES, read_key

_OPENED_SO = mark("Opened the case with the recovery key")


def passphrase(arguments: argparse.Namespace) -> int:
    """Change the passphrase of a case, which is opened with the one it has or with its recovery key."""
    old: str | Key
    if arguments.recovery_key is None:
        old = passphrase_from(arguments.passphrase_file)
        case = CaseFile.open(arguments.case, old, who=who())
    else:
        old = _key_from(arguments.recovery_key)
        case = CaseFile.open(arguments.case, old, who=who(), noted=_OPENED_SO)
    try:
        change = case.change_passphrase(old, passphrase_from(arguments.new_passphrase_file, is_new=True))
    finally:
        case.close()
    print(tr("The passphrase was changed."))
    print(tr("A recovery key made before opens nothing any more: make a new one with “recovery”."), file=sys.stderr)
    if change.older_backups:
        print(tr("%n backup still opens with an older passphrase.", "", len(change.older_backups)))
    return DONE


def recovery(arguments: argparse.Namespace) -> int:
    """Write the recovery key: six lines here, or a sheet to be printed."""
    if arguments.out is not None:
        refuse_other_end(arguments.out, ".pdf")
    opener = passphrase_from(arguments.passphrase_file)
    case = CaseFile.open(arguments.case, opener, who=who())
    try:
        lines = case.recovery_lines(opener)
        case.record_use(mark("Showed the recovery key"))
    finally:
        case.close()
    print(tr("Whoever holds the recovery key and the file can open the case: keep it on paper only."), file=sys.stderr)
    if arguments.out is not None:
        save(arguments.out, recovery_sheet(lines, case.path.stem, today(), language_of(arguments)))
        return DONE
    for number, line in enumerate(lines, 1):
        print(f"{number}.  {line}")
    return DONE


def _key_from(file: Path) -> Key:
    """Return the key from its file, or from the terminal where the file is ``-``: typed line by line."""
    if str(file) != "-":
        try:
            return read_key(_unnumbered(file.read_text(encoding="utf-8-sig")))
        except (OSError, UnicodeError):
            raise AppError(
                mark("The file with the recovery key cannot be read; nothing was done."),
                mark("Check its name, and that it is plain text."),
            ) from None
    try:
        return read_key(
            "\n".join(input(tr("Line {number} of the recovery key: ", number=at + 1)) for at in range(LINES))
        )
    except EOFError:
        raise AppError(
            mark("The recovery key was not typed to its end; nothing was done."), mark("Type all six lines.")
        ) from None


def _unnumbered(text: str) -> str:
    """Return the lines without the numbers that ``recovery`` writes before them."""
    lines = (line.strip() for line in text.splitlines())
    return "\n".join(line.partition(".")[2] if line[1:2] == "." else line for line in lines)
