"""What a log tells, put together: copies of a kind on one line, recipients with all that they got, the latest first.

Nothing is left out on the way: each line says how many copies stand on it, and from when to when.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar
from uuid import UUID

from app.lens.view import DisclosureGround, DisclosureView

K = TypeVar("K")


@dataclass(frozen=True, slots=True)
class Given:
    """Copies that are told together, the latest first; never empty."""

    rows: tuple[DisclosureView, ...]

    @property
    def days(self) -> tuple[date, ...]:
        """Return the day of each copy, the latest first."""
        return tuple(row.at.astimezone().date() for row in self.rows)

    def each(self, of: Callable[[DisclosureView], K]) -> tuple[K, ...]:
        """Return what ``of`` finds in the copies, the same once, in their order."""
        return tuple(dict.fromkeys(of(row) for row in self.rows))

    @property
    def names(self) -> tuple[str, ...]:
        """Return what the recipient is called, then what they were called before."""
        return self.each(lambda row: row.recipient)


def latest_first(rows: Iterable[DisclosureView]) -> list[DisclosureView]:
    """Return the rows from the latest on."""
    return sorted(rows, key=lambda row: (row.at, row.id.hex), reverse=True)


def by_recipient(rows: Iterable[DisclosureView]) -> list[Given]:
    """Return what each recipient got, the latest recipient first."""
    return _grouped(rows, who)


def by_kind(given: Given) -> list[Given]:
    """Return the copies of one recipient by what, on what ground, for what and by whom."""
    return _grouped(
        given.rows,
        lambda row: (row.document, row.ground, row.consent_id, row.legal_ground, row.purpose, row.giver),
    )


def by_ground(rows: Iterable[DisclosureView]) -> dict[DisclosureGround, Given]:
    """Return the copies by their ground, in the order of the grounds."""
    found = {given.rows[0].ground: given for given in _grouped(rows, lambda row: row.ground)}
    return {ground: found[ground] for ground in DisclosureGround if ground in found}


def who(row: DisclosureView) -> UUID | str:
    """Return what tells one recipient from another: who it is in the case, else the name."""
    return row.recipient_id or row.recipient.casefold().strip()


def by_month(days: Sequence[date]) -> dict[tuple[int, int], list[date]]:
    """Return the days of each month, both in the order in which they come."""
    found: dict[tuple[int, int], list[date]] = {}
    for day in days:
        found.setdefault((day.year, day.month), []).append(day)
    return found


def _grouped(rows: Iterable[DisclosureView], key: Callable[[DisclosureView], object]) -> list[Given]:
    found: dict[object, list[DisclosureView]] = {}
    for row in latest_first(rows):
        found.setdefault(key(row), []).append(row)
    return [Given(tuple(each)) for each in found.values()]
