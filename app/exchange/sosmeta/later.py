"""Fields of the view that are being added: read where they are, else as empty."""

from __future__ import annotations

from typing import Any


def later(record: object, name: str, empty: object = "") -> Any:
    """Return the field ``name`` of ``record``, or ``empty`` where the view hasn't got it yet."""
    return getattr(record, name, empty)
