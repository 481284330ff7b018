"""Loading a library without what it would load and we have no use for: only to save memory."""

from __future__ import annotations

import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from types import ModuleType


@contextmanager
def standing_in(modules: Mapping[str, Mapping[str, object]]) -> Generator[None]:
    """Let these ``modules``, where they aren't loaded yet, have but the names given, for whatever is loaded meanwhile.

    Afterwards they are there to be loaded as they are.
    """
    made: dict[str, ModuleType] = {}
    for name, names in modules.items():
        if name not in sys.modules:
            made[name] = sys.modules[name] = ModuleType(name)
            vars(made[name]).update(names)
    try:
        yield
    finally:
        for name, module in made.items():
            if sys.modules.get(name) is module:
                del sys.modules[name]
