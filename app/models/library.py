"""Loading SQLAlchemy with no more than we use of it."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Mapping
from importlib import import_module
from types import ModuleType
from typing import Final

_LIBRARY: Final = "sqlalchemy"
_WANTED: Final = ("sqlalchemy.orm", "sqlalchemy.dialects.sqlite.pysqlite")
_UNUSED: Final = "asyncio"


class _Cancelled(BaseException):
    """What nothing here ever raises."""


_NAMES: Final[Mapping[str, object]] = {
    "TimeoutError": TimeoutError,
    "CancelledError": _Cancelled,
    "iscoroutine": inspect.iscoroutine,
    "iscoroutinefunction": inspect.iscoroutinefunction,
}


def load() -> None:
    """Load SQLAlchemy without asyncio, where neither is loaded yet: of use only to save memory, 3 MiB and 40 modules.

    For four names of it SQLAlchemy loads asyncio, and that the network: sockets and TLS. We have no use for any of
    these. A version that wants more of it than these four is loaded as it is.
    """
    if _LIBRARY not in sys.modules and _UNUSED not in sys.modules:
        stand_in = ModuleType(_UNUSED)
        vars(stand_in).update(_NAMES)
        sys.modules[_UNUSED] = stand_in
        try:
            _load()
        except (AttributeError, ImportError):
            for name in [name for name in sys.modules if name.split(".", maxsplit=1)[0] == _LIBRARY]:
                del sys.modules[name]
        finally:
            del sys.modules[_UNUSED]
    _load()


def _load() -> None:
    for name in _WANTED:
        import_module(name)
