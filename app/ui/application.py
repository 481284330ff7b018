"""Starting the window: the application, its look, what happens when something breaks, and the way out."""

from __future__ import annotations

import gc
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtWidgets import QApplication

from app.log import fault
from app.settings import Settings
from app.ui.ask import forget_paths
from app.ui.look import Look
from app.ui.mainwindow import Window

_SMOKE_SECONDS: Final = 10.0


def run(settings: Settings, path: Path | None = None, *, is_smoke: bool = False) -> int:
    """Show the window until it is closed and return the exit code.

    ``path`` is a case to ask the passphrase of; ``is_smoke`` paints the window once and ends, 1 where it never came.
    """
    forget_paths()
    app = _application()
    window = Window(settings, Look(app, settings))
    _watch_faults(window)
    if path is not None:
        window.open_path(path)
    window.show()
    if is_smoke:
        code = _wait_for_paint(app, window)
    else:
        window.readying.begin()
        code = app.exec()
    gc.freeze()  # the process ends, and all that is left with it
    return code


def _application() -> QApplication:
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("lahipiiri")
    app.setApplicationDisplayName("Lähipiiri")
    app.setDesktopFileName("lahipiiri")
    return app


def _wait_for_paint(app: QApplication, window: Window) -> int:
    until = time.monotonic() + _SMOKE_SECONDS
    while time.monotonic() < until:
        app.processEvents()
        if window.windowHandle().isExposed():
            app.processEvents()
            window.close()
            return 0
    return 1


def _watch_faults(window: Window) -> None:
    """Log what nobody caught, without names, and own up to it; the case stays as it was last saved."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            window.close()
            return
        fault("ui", error.with_traceback(trace))
        window.notifier.own_up()

    sys.excepthook = caught
