"""The cases that were open last, for the first page: by number and day, and only where the user wants the list.

It is no setting and lies apart from the settings, with the program's own data: whoever copies or shows her settings
tells nothing of a case. A number is what the worker gave the case; the file's name and place are never shown.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final, cast

import platformdirs

MOST: Final = 5


@dataclass(frozen=True, slots=True)
class RecentCase:
    """A case that was open: its file, its number, and the day it was last opened."""

    path: str
    number: str
    on: date


def recent_path() -> Path:
    """Return where the list is kept."""
    return platformdirs.user_data_path("lahipiiri", appauthor=False) / "recent.json"


def recent_cases() -> list[RecentCase]:
    """Return the cases of the list, the last one first; none where there is no list or it can't be read.

    Whether the files are still there isn't asked: a folder of the network may take its time, and the window must not.
    """
    try:
        found: object = json.loads(recent_path().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return []
    if not isinstance(found, list):
        return []
    return [read for each in cast("list[object]", found) if (read := _read(each)) is not None][:MOST]


def remember(path: Path, number: str, on: date) -> None:
    """Put a case at the head of the list."""
    first = RecentCase(str(path), number, on)
    _write([first, *(each for each in recent_cases() if each.path != first.path)][:MOST])


def forget(path: Path | None = None) -> None:
    """Take a case off the list; all of them where none is named."""
    kept = [each for each in recent_cases() if path is not None and each.path != str(path)]
    if kept:
        _write(kept)
    else:
        with suppress(OSError):
            recent_path().unlink(missing_ok=True)


def _read(found: object) -> RecentCase | None:
    if not isinstance(found, dict):
        return None
    values = [cast("dict[str, object]", found).get(name) for name in ("path", "number", "on")]
    texts = [each for each in values if isinstance(each, str)]
    try:
        path, number, on = texts
        return RecentCase(path, number, date.fromisoformat(on))
    except ValueError:
        return None


def _write(cases: Sequence[RecentCase]) -> None:
    """Write the list for this user's eyes alone; where that can't be done, there is no list."""
    path = recent_path()
    text = json.dumps([{"path": each.path, "number": each.number, "on": f"{each.on}"} for each in cases], indent=1)
    half = path.with_suffix(".half")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        half.touch(mode=0o600)
        half.write_text(text, encoding="utf-8")
        half.replace(path)
    except OSError:
        with suppress(OSError):
            half.unlink(missing_ok=True)
