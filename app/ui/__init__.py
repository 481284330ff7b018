"""The window. Whatever imports from here imports PySide6 first, and without its hold on every import after it."""

from __future__ import annotations

import builtins
from types import ModuleType

import PySide6


def _import_as_before(_loaded: ModuleType) -> None:
    """Take the hand that PySide6 lays on imports when it is loaded, for ``from __feature__ import snake_case``.

    It reads the source of every module loaded after it (ours, SQLAlchemy's, numpy's) to see whether it names PySide6,
    and ``linecache`` keeps those sources: 40 MiB and 30 ms of the start for a feature that nobody here asks for.
    What PySide6 had put in place before, its loading of classes when they are first used, stays.
    """
    before = getattr(builtins, "__orig_import__", None)
    if before is not None:
        builtins.__import__ = before


_import_as_before(PySide6)
