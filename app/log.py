"""The program's log: what it did, never about whom.

Messages are fixed texts of ours with ids and kinds; values of rows never get in. A traceback keeps its places and
drops what the exception says, since a driver's message can quote a parameter.
"""

from __future__ import annotations

import logging
import sys
import traceback
from pathlib import Path
from types import TracebackType

_NAME = "lahipiiri"


def logger(room: str) -> logging.Logger:
    """Return the logger of ``room``."""
    return logging.getLogger(f"{_NAME}.{room}")


def start(path: Path | None, level: int = logging.INFO) -> None:
    """Write the log to ``path``, or nowhere where ``path`` is None."""
    root = logging.getLogger(_NAME)
    root.setLevel(level)
    root.propagate = False
    handler: logging.Handler = logging.NullHandler()
    if path is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = logging.FileHandler(path, encoding="utf-8", delay=True)
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    for old in list(root.handlers):
        root.removeHandler(old)
        old.close()
    root.addHandler(handler)


def fault(room: str, error: BaseException) -> str:
    """Log ``error`` without its words and return the line that names it: kind and place."""
    summary = f"{type(error).__name__} at {_place(error.__traceback__)}"
    places = "".join(
        f"\n  {frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(error.__traceback__)
    )
    logger(room).error("%s%s", summary, places)
    return summary


def forget_last() -> None:
    """Let go of the last exception that reached nobody: Python keeps it with all that its frames held."""
    for name in ("last_exc", "last_type", "last_value", "last_traceback"):
        if hasattr(sys, name):
            delattr(sys, name)


def _place(trace: TracebackType | None) -> str:
    frames = traceback.extract_tb(trace)
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "an unknown place"
