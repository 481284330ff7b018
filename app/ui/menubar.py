"""The menu bar where the platform expects one: at the top of a Mac's screen. Elsewhere the window has a menu button."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QMenuBar

from app.ui.actions import Commands, Menu


def is_expected() -> bool:
    """Say whether this platform's programs have a menu bar outside their window."""
    return sys.platform == "darwin"


def fill(bar: QMenuBar, commands: Commands) -> None:
    """Put every menu of the table on ``bar``, in place of what was there."""
    bar.clear()
    for menu in Menu:
        commands.menu(menu, bar)
