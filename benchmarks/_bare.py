"""A bare window: what PySide6 takes by itself. It is shown, painted once, and tells its memory in KiB."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


def memory() -> int:
    """Return the memory this process holds, in KiB; 0 where the system doesn't tell."""
    try:
        with Path("/proc/self/status").open(encoding="ascii") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmRSS:"))
    except OSError:
        return 0


def main() -> None:
    """Show the window."""
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setCentralWidget(QLabel("Esimerkki"))
    window.resize(1280, 800)
    window.show()
    while not window.windowHandle().isExposed():
        app.processEvents()
    app.processEvents()
    print(memory())


if __name__ == "__main__":
    main()
