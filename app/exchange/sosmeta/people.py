"""Who of the case a document means, by the names as it writes them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar
from uuid import UUID

from app.errors import AppError
from app.exchange.sosmeta import entries
from app.exchange.sosmeta.entries import Entry, folded, meant
from app.lens.view import CaseView, FoundOut, PartialDate
from app.models.kinds import Kind

K = TypeVar("K", bound=Kind)


@dataclass(slots=True)
class People:
    """The people, professionals and agencies of ``view`` by name."""

    view: CaseView
    _ids: dict[str, UUID] = field(default_factory=dict[str, UUID])

    def __post_init__(self) -> None:
        """Remember each name that only one of them bears."""
        names: dict[str, list[UUID]] = {}
        for one in (*self.view.people, *self.view.professionals, *self.view.agencies):
            names.setdefault(folded(one.name), []).append(one.id)
        self._ids = {name: ids[0] for name, ids in names.items() if name and len(ids) == 1}

    def known(self, written: str) -> UUID | None:
        """Return who is meant by a name as a document writes it, with or without what somebody is in brackets."""
        bare = written.partition(" (")[0]
        return self._ids.get(folded(written)) or self._ids.get(folded(bare))

    def responsible(self, written: str) -> dict[str, object]:
        """Return the field that names whoever answers for something; none where nobody of the case is meant."""
        found = self.known(written)
        if found in self.view.people_by_id:
            return {"person_id": found}
        if found in self.view.professionals_by_id:
            return {"professional_id": found}
        return {"agency_id": found} if found else {}

    def source(self, one: Entry, *, with_agency: bool = False) -> tuple[dict[str, object], str]:
        """Return who said an entry, when and how, and its words: with the name before them where nobody is meant.

        An agency may speak only where ``with_agency`` says that there is room for one.
        """
        found = self.known(one.head) if one.head else None
        words = one.text if found or not one.head else f"{one.head}: {one.text}"
        fields: dict[str, object] = {}
        if found in self.view.people_by_id:
            fields["source_person_id"] = found
        elif found in self.view.professionals_by_id:
            fields["source_professional_id"] = found
        elif found and with_agency:
            fields["agency_id"] = found
        elif found:
            words = f"{one.head}: {one.text}"
        if said_on := day_of(one.facts.get(entries.SAID_ON, "")):
            fields["said_on"] = said_on
        if way := one_of(one.facts.get(entries.FOUND_OUT, ""), FoundOut):
            fields["found_out"] = way
        return fields, words


def one_of(words: str, kind: type[K]) -> K | None:
    """Return the member of a closed vocabulary that ``words`` name in one of our languages; None for none."""
    return next(meant(words, [(member, member.label) for member in kind]), None) if words else None


def partial(words: str) -> PartialDate | None:
    """Return a date as it is written in a document; None where it is none."""
    try:
        return PartialDate.spoken(words)
    except AppError:
        return None


def day_of(words: str) -> date | None:
    """Return a whole day as it is written in a document; None where it is none."""
    found = partial(words)
    return found.earliest if found is not None and found.is_age_certain() else None
