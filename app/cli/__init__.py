"""The command line: one function a command, on the same operations, lens and documents as the window.

Exit codes: 0 done · 1 a fault of the program · 2 the command was written wrongly · 3 it could not be done, and why is
said on standard error · 4 ``verify`` found something broken · 130 stopped by the keyboard.

Whatever leaves a case as a file is in the case's history before the file exists, and only its owner may read the file.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence

from app import log
from app.cli.arguments import make_parser
from app.cli.terminal import DONE, FAULT, REFUSED, STOPPED
from app.errors import AppError
from app.i18n import tr


def run(argv: Sequence[str]) -> int:
    """Carry out one command and return its exit code; what went wrong is said on standard error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a terminal that cannot show a letter gets another one
            stream.reconfigure(errors="replace")
    parser = make_parser()
    arguments = parser.parse_args(argv)
    if arguments.command is None:
        parser.print_help()
        return DONE
    try:
        from app.cli import commands  # noqa: PLC0415 - help and mistakes in writing need none of what they load

        return commands.BY_NAME[arguments.command](arguments)
    except AppError as error:
        print(error.spoken(), file=sys.stderr)
        return REFUSED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        print(file=sys.stderr)
        return STOPPED
    except Exception as error:  # noqa: BLE001 - the words of an unexpected error may quote a row: they are not shown
        place = log.fault("cli", error)
        print(tr("The program made a mistake ({place}). What was saved before is safe.", place=place), file=sys.stderr)
        return FAULT
