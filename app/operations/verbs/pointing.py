"""Finding the row that is meant by what is typed: an id, the beginning of one, a name given before, or what it says.

Several that could be meant are told by their ids, never chosen among.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final
from uuid import UUID

from sqlalchemy import inspect, select

from app.errors import AppError
from app.i18n import mark
from app.lens.names import full_name
from app.models import Agency, Base, ClientPlan, Meeting, MeetingPhase, Person, Professional
from app.operations.sense import model_of
from app.operations.verbs.catalogue import Field
from app.operations.verbs.values import folded
from app.store.casefile import CaseFile

_SAYS: Final = ("name", "text", "title", "question", "key", "purpose")
"""The fields by which a row is known in words."""
_STANDS_FOR: Final[Mapping[str, type[Base]]] = {
    "person_id": Person,
    "professional_id": Professional,
    "agency_id": Agency,
}
"""A row without words of its own (a place in a team, a seat in a meeting) is known by whose it is."""
_BEGINNING: Final = re.compile(r"[0-9a-f]{6,32}")
_AND_SO_ON: Final = ("…", "...")


class Pointing:
    """What is meant by words, in one case; ``names`` are those given to what was made before."""

    def __init__(self, case: CaseFile, names: Mapping[str, tuple[UUID, ...]]) -> None:
        self._case = case
        self._names = names

    def ids_of(self, field: Field, text: str) -> tuple[UUID, ...]:
        """Return the ids of what is meant, several only by a name that was given to several.

        Raises ``AppError`` where there is no such thing, or where several could be meant.
        """
        wanted = text.strip()
        if wanted.startswith("@") and "/" not in wanted:
            return self._named(field, wanted)
        found = self._found(field.targets, wanted, field)
        if not found:
            raise AppError(
                mark("There is nothing in the case that “{field}” could mean by that; nothing was changed."),
                mark("Write the whole name as it is in the case, the beginning of a text followed by …, or an id."),
                field=field.short_name,
            )
        if len(found) > 1:
            raise AppError(
                mark("Several in the case could be meant by “{field}”: {ids}. Nothing was changed."),
                mark("Write one of these ids, or say of what it is a part: meeting/phase, plan/need/goal."),
                field=field.short_name,
                ids=", ".join(sorted(f"{row.__tablename__} {row.id.hex[:8]}" for row in found.values())),
            )
        return tuple(found)

    def _named(self, field: Field, wanted: str) -> tuple[UUID, ...]:
        ids = self._names.get(wanted[1:])
        if not ids:
            raise AppError(
                mark("Nothing was given the name that “{field}” asks for; nothing was changed."),
                mark("Name what a line makes by “name = verb …”, and write @name after it."),
                field=field.short_name,
            )
        if any(all(self._case.session.get(kind, one) is None for kind in field.targets) for one in ids):
            raise AppError(
                mark("What has that name is no such thing as “{field}” takes; nothing was changed."),
                mark("It takes: {kinds}."),
                field=field.short_name,
                kinds=", ".join(kind.__tablename__ for kind in field.targets),
            )
        return ids

    def _found(self, kinds: tuple[type[Base], ...], wanted: str, field: Field) -> dict[UUID, Base]:
        """Return all that could be meant, by id: of ``kinds``, or a part named after what it is a part of."""
        found: dict[UUID, Base] = {}
        if wanted.startswith("@") and "/" not in wanted:
            named = self._names.get(wanted[1:]) or self._named(field, wanted)
            rows = (self._case.session.get(kind, one) for kind in kinds for one in named)
            return {row.id: row for row in rows if row is not None}
        for kind in kinds:
            for row in self._case.session.scalars(select(kind).order_by(kind.id)):
                if self._is_meant(row, wanted):
                    found[row.id] = row
        if found or "/" not in wanted:
            return found
        whole, _, part = wanted.rpartition("/")
        for kind in kinds:
            links = {key.parent.key: model_of(key.column.table) for key in inspect(kind).local_table.foreign_keys}
            owners = self._found(tuple(dict.fromkeys(links.values())), whole, field)
            for row in self._case.session.scalars(select(kind).order_by(kind.id)):
                if self._is_meant(row, part) and any(getattr(row, name) in owners for name in links):
                    found[row.id] = row
        return found

    def _is_meant(self, row: Base, wanted: str) -> bool:
        word = folded(wanted)
        digits = word.replace("-", "")
        if _BEGINNING.fullmatch(digits) and row.id.hex.startswith(digits):
            return True
        for end in _AND_SO_ON:
            beginning = word.removesuffix(end).strip()
            if word.endswith(end) and beginning:
                return any(said.startswith(beginning) for said in self._said_by(row))
        return bool(word) and word in set(self._said_by(row))

    def _said_by(self, row: Base) -> Iterator[str]:
        """Yield what ``row`` is known by in words."""
        if isinstance(row, Person | Professional):
            yield from (folded(full_name(row)), folded(row.given_name), folded(row.family_name))
            return
        if isinstance(row, ClientPlan):
            yield str(row.version)
        if isinstance(row, Meeting):
            yield row.held_on.isoformat()
        own = [
            str(getattr(row, name, "") or "") for name in _SAYS if not (name == "text" and type(row) is MeetingPhase)
        ]
        own = [folded(text) for text in own if text.strip()]
        yield from own
        if not own:
            for name, kind in _STANDS_FOR.items():
                link = getattr(row, name, None)
                owner = self._case.session.get(kind, link) if link else None
                if owner is not None:
                    yield from self._said_by(owner)
