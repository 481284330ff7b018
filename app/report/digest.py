"""The hash of a document's content, printed in the footer and kept in the log of disclosures."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import cast

from app.report.tagged import Block, Part


def story_digest(story: Sequence[Part | Block]) -> str:
    """Return the SHA-256 of a story's words and pictures, in hexadecimal; how they are laid out doesn't matter."""
    told = json.dumps([_told(item) for item in story], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(told.encode()).hexdigest()


def shown(digest: str) -> str:
    """Return the beginning of ``digest`` as people read it aloud: four groups of four."""
    return " ".join(digest[start : start + 4] for start in range(0, 16, 4))


def _told(item: object) -> object:
    """Return ``item`` as plain lists and strings; a drawing is told by its fingerprint."""
    if is_dataclass(item) and not isinstance(item, type):
        return [type(item).__name__, *(_told(getattr(item, part.name)) for part in fields(item))]
    if isinstance(item, tuple):
        return [_told(part) for part in cast("tuple[object, ...]", item)]
    if isinstance(item, Enum):
        return str(item.value)
    return "" if callable(item) else item
