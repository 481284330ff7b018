"""Reading a national document that another system, or this program, wrote: guarded, and nothing taken yet."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final, NoReturn, cast

from app.errors import AppError
from app.exchange.archive import read_whole
from app.exchange.sosmeta.teller import Content
from app.i18n import Language, mark
from app.rules.national.documents import NationalDocument
from app.rules.national.structure import Field, Form

LIMIT: Final = 5_000_000
"""Most bytes of a document: a long plan has some tens of thousands."""
_DEPTH: Final = 16
_ITEMS: Final = 1_000
_TEXT: Final = 20_000
_NONE: Final = mark("This is no national document the program knows; nothing was taken in.")
_TRY: Final = mark(
    "Choose a client plan (15007 or 15009) or an assessment (1005) as a JSON file of Sosmeta’s structure."
)


@dataclass(frozen=True, slots=True)
class FoundDocument:
    """What a file holds: its document, the content its structure knows, and what it doesn't, by the way to it.

    The client's personal identity code is not among the content: it was dropped while reading.
    """

    document: NationalDocument
    content: Content
    unread: tuple[str, ...]

    @property
    def client(self) -> tuple[str, str]:
        """Return given and family name of the client, the first where there are several."""
        clients = self.content.get("asiakas")
        named = cast("Content", clients if isinstance(clients, dict) else cast("list[Content]", clients or [{}])[0])
        return str(named.get("etunimet", "")), str(named.get("sukunimi", ""))


def is_document(path: Path) -> bool:
    """Say by its name whether a file may be a national document."""
    return path.suffix.lower() == ".json"


def read_document(path: Path) -> FoundDocument:
    """Return the document in ``path``; raise ``AppError`` where it is none, too large, too deep or damaged."""
    return document_from(read_whole(path))


def document_from(data: bytes) -> FoundDocument:
    """Return the document in ``data``; see ``read_document``."""
    if len(data) > LIMIT:
        raise AppError(mark("The file is too large to be a national document; nothing was taken in."), _TRY)
    try:
        whole = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_pairs, parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise AppError(mark("The file is damaged or no JSON; nothing was taken in."), _TRY) from None
    if _depth(whole) > _DEPTH or not isinstance(whole, dict) or len(cast("Content", whole)) != 1:
        raise AppError(_NONE, _TRY)
    key, inside = next(iter(cast("Content", whole).items()))
    for document in NationalDocument:
        root = document.structure.root
        if key == root.key and isinstance(inside, dict):
            unread: list[str] = []
            content = _group(root, cast("Content", inside), (), unread)
            return FoundDocument(document, content, tuple(unread))
    raise AppError(_NONE, _TRY)


def at(content: Content, *way: str) -> object:
    """Return what stands at the end of a way of keys; None where there is nothing."""
    if not way:
        return content
    inner = content.get(way[0])
    if len(way) == 1:
        return inner
    return at(cast("Content", inner), *way[1:]) if isinstance(inner, dict) else None


def heading_of(document: NationalDocument, way: str, language: Language) -> str:
    """Return how a way of keys is shown: by official headings as far as the structure knows them."""
    field, names = document.structure.root, list[str]()
    for key in way.split("/"):
        known = next((part for part in field.parts if part.key == key), None)
        names.append((known.heading(language) or key) if known else key)
        field = known or Field(key, key, key)
    return " › ".join(names)


def _pairs(pairs: list[tuple[str, object]]) -> Content:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key is there twice")
    return found


def _refuse(_name: str) -> NoReturn:
    raise ValueError("no number")


def _depth(value: object) -> int:
    """Return how deep ``value`` goes, without going deeper than it has to."""
    level: list[object] = [value]
    for depth in range(_DEPTH + 1):
        if not level:
            return depth
        level = [inner for each in level for inner in _inner(each)]
    return _DEPTH + 1


def _inner(value: object) -> Iterator[object]:
    if isinstance(value, dict):
        yield from cast("Content", value).values()
    elif isinstance(value, list):
        yield from cast("list[object]", value)


def _group(group: Field, content: Content, way: tuple[str, ...], unread: list[str]) -> Content:
    known = {part.key: part for part in group.parts}
    found: Content = {}
    for key, value in content.items():
        here = (*way, key)
        part = known.get(key)
        if part is None:
            unread.append("/".join(_safe(each) for each in here))
        elif part.form is not Form.IDENTIFIER:
            kept = _value(part, value, here, unread)
            if kept is not None:
                found[key] = kept
    return found


def _safe(key: str) -> str:
    """Return a key as it can be shown: one of a stranger's file may be long or hold anything."""
    return "".join(sign if sign.isalnum() or sign in "_-." else "?" for sign in key[:60])


def _value(field: Field, value: object, way: tuple[str, ...], unread: list[str]) -> object:
    if field.repeats:
        items = cast("list[object]", value) if isinstance(value, list) else []
        kept = [each for each in (_one(field, item, way, unread) for item in items[:_ITEMS]) if each is not None]
        if not isinstance(value, list) or len(items) > _ITEMS:
            unread.append("/".join(way))
        return kept or None
    return _one(field, value, way, unread)


def _one(field: Field, value: object, way: tuple[str, ...], unread: list[str]) -> object:
    if field.form is Form.GROUP and isinstance(value, dict):
        return _group(field, cast("Content", value), way, unread) or None
    if field.form is Form.CODE and isinstance(value, dict):
        held = cast("Content", value)
        if all(isinstance(held.get(key), str) for key in ("system", "code", "display")):
            return {key: str(held[key])[:200] for key in ("system", "code", "display")}
    elif _fits(field.form, value):
        return value
    unread.append("/".join(way))
    return None


def _fits(form: Form, value: object) -> bool:
    match form:
        case Form.YES_OR_NO:
            return isinstance(value, bool)
        case Form.NUMBER:
            return isinstance(value, int | float) and not isinstance(value, bool)
        case Form.DAY | Form.MOMENT:
            return isinstance(value, str) and day_in(value) is not None
        case Form.TEXT | Form.NAME:
            return isinstance(value, str) and len(value) <= _TEXT
        case _:
            return False


def day_in(text: str) -> date | None:
    """Return the day a moment of a document lies on; None where it is none, or only a month or a year."""
    try:
        return date.fromisoformat(text[:10]) if len(text) >= 10 else None
    except ValueError:
        return None
