"""A document made fit for its structure: what is empty goes, and a group that lacks what it has to hold goes whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from app.exchange.sosmeta.teller import Content
from app.rules.national.structure import Field, Form


@dataclass(frozen=True, slots=True)
class Lack:
    """What a document should hold and the case doesn't: ``field`` of ``group``.

    ``is_left_out`` says that the whole group was left out for it; else the field is there and empty.
    """

    group: Field
    field: Field
    is_left_out: bool


def completed(root: Field, content: Content) -> tuple[Content | None, tuple[Lack, ...]]:
    """Return ``content`` in the structure's order without what is empty, and what it lacks; None where nothing is left.

    Raises ``KeyError`` for a key the structure hasn't: that is a fault of ours.
    """
    lacks: list[Lack] = []
    return _group(root, content, lacks), tuple(lacks)


def _group(group: Field, content: Mapping[str, object], lacks: list[Lack]) -> Content | None:
    strange = content.keys() - {part.key for part in group.parts}
    if strange:
        raise KeyError(f"{group.key} has no {', '.join(sorted(strange))}")
    inner: list[Lack] = []
    found: Content = {}
    for part in group.parts:
        value = _value(part, content.get(part.key), inner)
        if value is not None:
            found[part.key] = value
    if not any(not _is_blank(value) for value in found.values()):
        return None
    missing = [part for part in group.parts if part.is_needed and part.key not in found]
    if missing:
        lacks.extend(Lack(group, part, is_left_out=True) for part in missing)
        return None
    lacks.extend(inner)
    lacks.extend(Lack(group, part, is_left_out=False) for part in group.parts if _is_blank(found.get(part.key)))
    return found


def _is_blank(value: object) -> bool:
    """Say whether a code or an identifier is there only because it has to be."""
    if not isinstance(value, dict):
        return False
    held = cast("Content", value)
    return held.get("value") == "" or held.get("code") == ""


def _value(field: Field, value: object, lacks: list[Lack]) -> object:
    if field.repeats:
        items = cast("Sequence[object]", value or ())
        kept = [each for each in (_one(field, item, lacks) for item in items) if each is not None]
        return kept or None
    return _one(field, value, lacks)


def _one(field: Field, value: object, lacks: list[Lack]) -> object:
    match field.form:
        case Form.GROUP:
            return _group(field, cast("Content", value or {}), lacks)
        case Form.IDENTIFIER:
            held = cast("Content", value or {"value": ""})
            return held if field.is_needed or held["value"] else None
        case Form.CODE:
            held = cast("Content", value or {})
            return held if held and (field.is_needed or held["code"]) else None
        case Form.YES_OR_NO | Form.NUMBER:
            return value
        case _:
            return str(value or "").strip() or None
