"""Writing what was made: a whole file or none, for its owner's eyes only."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path`` so that nobody ever reads half of it, and nobody but its owner reads it at all.

    Raises ``OSError`` where the disk or the folder doesn't take it; an older file is then as it was.
    """
    # The temporary file is made readable by its owner alone, and keeps that when it takes its place.
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
