"""The program's start: settings, log, language; then the window, or the command line where there is something to do.

``lahipiiri`` opens the window, ``lahipiiri FILE.lahipiiri`` asks that file's passphrase in it, ``lahipiiri --smoke``
paints it once and ends; everything else is for the command line. Exit codes of the window: 0, and 69 where none can be
shown (``EX_UNAVAILABLE``).
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from app import log
from app.i18n import tr, use_language
from app.settings import LANGUAGE, Settings, folder
from app.store.privacy import forbid_core_dumps

NO_WINDOW: Final = 69
_SUFFIX: Final = ".lahipiiri"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with ``argv`` (the process's own unless given) and return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    settings = Settings()
    use_language(settings.get(LANGUAGE))
    log.start(folder() / "lahipiiri.log")
    forbid_core_dumps()
    is_smoke = arguments == ["--smoke"]
    path = Path(arguments[0]) if len(arguments) == 1 and arguments[0].endswith(_SUFFIX) else None
    if arguments and not is_smoke and path is None:
        from app.cli import run  # noqa: PLC0415  the command line starts without the window's libraries

        return run(arguments)
    return _show(settings, path, is_smoke=is_smoke)


def _show(settings: Settings, path: Path | None, *, is_smoke: bool) -> int:
    if not has_screen():
        return _tell(
            tr("There is no screen here to show a window on. Try “lahipiiri --help” for what can be done without one.")
        )
    gc.disable()  # until all is loaded (see ``application``): it stays, so looking through it for rubbish is in vain
    try:
        from app.ui import application  # noqa: PLC0415  the window's libraries are loaded when there is a window
    except ImportError as error:
        log.fault("main", error)
        return _tell(tr("The window’s libraries do not load; “python3 run.py” names what the system lacks."))
    return application.run(settings, path, is_smoke=is_smoke)


def has_screen() -> bool:
    """Say whether a window can be shown: on Windows and macOS always, elsewhere where a display is named."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _tell(text: str) -> int:
    sys.stderr.write(f"{text}\n")
    return NO_WINDOW


if __name__ == "__main__":
    sys.exit(main())
