"""What of a GenoPro file has no place here: labels, places, pictures, colours; kept as it was, with whose it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Final
from uuid import UUID
from xml.sax.saxutils import escape, quoteattr

from app.exchange.found import Unread
from app.exchange.genopro.file import Element
from app.models import ForeignRecord

FORMAT: Final = "genopro"
_LINKS: Final = frozenset({"PedigreeLinks", "EmotionalRelationships", "SocialRelationships", "Twins"})
_OF_THE_FILE: Final = frozenset({"Software", "Date"})
_READ: Final[Mapping[str, frozenset[str]]] = {
    "Individual": frozenset(
        (
            *("Name", "Name.First", "Name.First2", "Name.Middle", "Name.Last", "Name.Last2", "Name.Display", "Gender"),
            *("IsDead", "Birth", "Birth.Date", "Birth.PregnancyLength", "Death", "Death.Date", "Death.Cause"),
            *("Death.Type", "Death.Cause.Description", "Comment", "Occupation", "Phone", "Email", "Contact"),
            *("Contact.Phone", "Contact.Email", "Position"),
        )
    ),
    "Family": frozenset({"Relation", "Union", "Union.Date", "Divorce", "Divorce.Date", "Separation", "Separation.Date",
                         "Comment", "Date", "Position", "Unions"}),
}  # fmt: skip


def keep(
    root: Element, people: Mapping[str, UUID], couples: Mapping[str, UUID], row_id: Callable[[str], UUID]
) -> tuple[list[ForeignRecord], tuple[Unread, ...]]:
    """Return the rows that keep what was not read, and what it is by kind with its first line."""
    rows: list[ForeignRecord] = []
    counts: Counter[str] = Counter()
    first: dict[str, int] = {}

    def add(left: list[tuple[str, Element]], person: UUID | None = None, couple: UUID | None = None) -> None:
        for path, element in left:
            counts[path] += 1
            first.setdefault(path, element.line)
        if left:
            position = len(rows)
            text = "".join(part for _, element in left for part in _written(element))
            rows.append(
                ForeignRecord(
                    id=row_id(f"kept {position}"), format=FORMAT, text=text, person_id=person, partnership_id=couple,
                    position=position,
                )
            )  # fmt: skip

    for element in root.subs:
        if element.name in {"Individuals", "Families"}:
            for record in element.subs:
                known = _READ.get(record.name)
                left = [(record.name, record)] if known is None else list(_left(record, record.name, known, ""))
                add(left, people.get(record.id()), couples.get(record.id()))
        elif element.name not in _LINKS | _OF_THE_FILE:
            add([(element.name, element)])
    return rows, tuple(Unread(tag, count, first[tag]) for tag, count in sorted(counts.items()))


def _left(element: Element, shown: str, known: frozenset[str], path: str) -> Iterator[tuple[str, Element]]:
    """Yield the elements that nothing was read of."""
    for sub in element.subs:
        here = f"{path}.{sub.name}" if path else sub.name
        if here in known:
            yield from _left(sub, f"{shown}.{sub.name}", known, here)
        else:
            yield f"{shown}.{sub.name}", sub


def _written(element: Element) -> Iterator[str]:
    attributes = "".join(f" {name}={quoteattr(value)}" for name, value in element.attributes.items())
    yield f"<{element.name}{attributes}>{escape(element.text)}"
    for sub in element.subs:
        yield from _written(sub)
    yield f"</{element.name}>"
