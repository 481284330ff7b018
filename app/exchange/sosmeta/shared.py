"""What may go into a document that the client reads too: not what is marked for the responsible worker only.

A national document is kept in the client's record and shown to the client in Omakanta, so that even the worker's own
export of it leaves those words out.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, cast

from app.lens.view import CaseView, Confidentiality

R = TypeVar("R")


def shareable(view: CaseView) -> tuple[CaseView, int]:
    """Return the view without what is for the worker only in what people said, and how many things that were."""
    changes: dict[str, Any] = {}
    left_out = 0
    for each in fields(view):
        value = getattr(view, each.name)
        if each.name in {"ground", "omissions", "spots"}:
            continue
        kept, gone = _without(value)
        if gone:
            changes[each.name] = kept
            left_out += gone
    return (replace(view, **changes) if changes else view), left_out


def _without(value: R) -> tuple[R, int]:
    """Return a record or a tuple of records without what is for the worker only inside, and how many that were."""
    if isinstance(value, tuple):
        kept: list[object] = []
        gone = 0
        for item in cast("tuple[object, ...]", value):
            if _is_workers(item):
                gone += 1
                continue
            inner, inside = _without(item)
            kept.append(inner)
            gone += inside
        return (cast("R", tuple(kept)) if gone else cast("R", value)), gone
    if not is_dataclass(value) or isinstance(value, type):
        return value, 0
    changes: dict[str, Any] = {}
    gone = 0
    for each in fields(value):
        inner, inside = _without(getattr(value, each.name))
        if inside:
            changes[each.name] = inner
            gone += inside
    return (replace(value, **changes) if changes else value), gone


def _is_workers(record: object) -> bool:
    said = getattr(record, "said", None)
    return getattr(said, "confidentiality", None) is Confidentiality.WORKER
