"""The ground of the pictures: the same case at its widest, with everybody and everything that is ever in it.

Where things stand is found once, for all of this, so that nothing jumps from one day to the next. It is seen with the
same eyes as the view it belongs to: what an audience may not see doesn't move anything in its pictures either.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final, TypeVar

from app.lens.days import has_begun, is_born, is_dead, is_over, newest_closenesses
from app.lens.memory import Memory, each
from app.lens.rows import CaseRows
from app.models import Bond, Parentage, Partnership, Person, PersonMark, Residence, Tie

Span = TypeVar("Span", Partnership, Parentage, Bond, Residence, Tie, PersonMark)

EVER: Final = date.max
"""The day at which all has begun, and whatever ends is over."""


def is_widest(rows: CaseRows, day: date, memory: Memory | None = None) -> bool:
    """Say whether the case on ``day`` is already all there ever is, so that it is its own ground.

    ``memory`` is of the same day.
    """

    def are_spent(name: str, spans: tuple[Span, ...]) -> bool:
        return all(each(memory, f"spent {name}", spans, lambda row: _is_spent(row, day)))

    def is_there(person: Person) -> bool:
        return is_born(person, day) and (is_dead(person, day) or person.died is None)

    return (
        all(each(memory, "there", rows.people, is_there))
        and are_spent("partnerships", rows.partnerships)
        and are_spent("parentages", rows.parentages)
        and are_spent("bonds", rows.bonds)
        and are_spent("residences", rows.residences)
        and are_spent("ties", rows.ties)
        and are_spent("person_marks", rows.person_marks)
        and all(row.resumed_on is None or has_begun(row.resumed_on, day) for row in rows.partnerships)
        and len(newest_closenesses(rows.closenesses, day)) == len(rows.closenesses)
    )


def _is_spent(span: Span, day: date) -> bool:
    return has_begun(span.since, day) and (span.until is None or is_over(span.until, day))


def widest(rows: CaseRows, now: CaseRows) -> CaseRows:
    """Return ``now``, the rows of a day, with all that is ever in a picture.

    What the child said of how close somebody is: the newest of each first, then what was said before.
    """
    newest = newest_closenesses(rows.closenesses, EVER)
    return replace(
        now,
        people=rows.people,
        person_marks=rows.person_marks,
        partnerships=rows.partnerships,
        parentages=rows.parentages,
        bonds=rows.bonds,
        residences=rows.residences,
        ties=rows.ties,
        closenesses=(*newest, *(row for row in rows.closenesses if row not in newest)),
    )
