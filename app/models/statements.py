"""Statements that are the same for every file, compiled once for all of them."""

from __future__ import annotations

from typing import Any, Final


class _Statements(dict[Any, Any]):
    """Selects as they were compiled once, for every file: no value is in them, nothing of a case.

    SQLAlchemy's own keep is a file's, and goes when that is locked. All files are of one dialect, whose object stands
    first in the key.
    """

    def get(self, key: tuple[Any, ...], default: Any = None) -> Any:
        """Return what was compiled of the same statement."""
        return super().get(key[1:], default)

    def __setitem__(self, key: tuple[Any, ...], compiled: Any) -> None:
        super().__setitem__(key[1:], compiled)


COMPILED: Final = {"compiled_cache": _Statements()}
"""The execution options of a statement without any value in it."""
