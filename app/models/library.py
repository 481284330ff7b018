"""Loading SQLAlchemy with no more than we use of it."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Mapping
from importlib import import_module
from typing import Final

from app.standin import standing_in

_LIBRARY: Final = "sqlalchemy"
_WANTED: Final = ("sqlalchemy.orm", "sqlalchemy.dialects.sqlite.pysqlite")


class _Cancelled(BaseException):
    """What nothing here ever raises."""


def _entry_points() -> object:
    """Return what the installed packages offer, which is asked for when a dialect isn't known."""
    return import_module("importlib.metadata").entry_points()


_NAMES: Final[Mapping[str, object]] = {
    "TimeoutError": TimeoutError,
    "CancelledError": _Cancelled,
    "iscoroutine": inspect.iscoroutine,
    "iscoroutinefunction": inspect.iscoroutinefunction,
}
_METADATA: Final[Mapping[str, object]] = {"entry_points": _entry_points}


def load() -> None:
    """Load SQLAlchemy without asyncio and what reads packages, where these are not loaded yet.

    For four names SQLAlchemy loads asyncio, and that the network: sockets and TLS; for one it loads what reads the
    packages installed, and that e-mail and archives. We have no use for any of these: 5 MiB and 70 modules. A version
    that wants more of them is loaded as it is.
    """
    if _LIBRARY not in sys.modules:
        try:
            with standing_in({"asyncio": _NAMES, "importlib.metadata": _METADATA}):
                _load()
        except (AttributeError, ImportError):
            for name in [name for name in sys.modules if name.split(".", maxsplit=1)[0] == _LIBRARY]:
                del sys.modules[name]
    _load()


def _load() -> None:
    for name in _WANTED:
        import_module(name)
