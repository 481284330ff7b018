"""A few key figures of the network on several days, reckoned for each day as the case knows it.

They are taken from the view's ground, what the same reader sees of the case over all days: whoever has left the circles
since is counted on the days before, and what has ended is in force until then. What has no beginning is there for
certain only from the day somebody told of it; earlier it may have been, so each figure is a pair: with what has a date
or a teller alone, and with all that may have been there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, TypeVar
from uuid import UUID

from app.genogram.figures import figures
from app.i18n import Language, mark, translate
from app.lens.days import has_begun, is_over
from app.lens.moments import moments
from app.lens.view import (
    BondView,
    CaseView,
    ClosenessView,
    ParentageView,
    PartialDate,
    PartnershipView,
    PersonView,
    Precision,
    TieView,
)

_MOST_DAYS: Final = 8
Dated = TypeVar("Dated", BondView, ClosenessView, ParentageView, PartnershipView, TieView)
FIGURES: Final = (
    (mark("Agencies with a tie"), 0),
    (mark("People and professionals in the circles"), 0),
    (mark("Density"), 2),
)
"""Each figure with its digits."""


@dataclass(frozen=True, slots=True)
class NetworkDay:
    """The figures of one day, in the order of ``FIGURES``.

    ``values`` count all that may have been there, ``certain`` only what is known to have been. On the view's own day
    the two are equal: whatever the case holds then is there.
    """

    day: date
    values: tuple[float, ...]
    certain: tuple[float, ...]

    @property
    def is_certain(self) -> bool:
        """Say whether nothing without a date bears on the figures of this day."""
        return self.values == self.certain


def network_days(view: CaseView) -> tuple[NetworkDay, ...]:
    """Return the figures on up to eight days on which they change, the earliest first and the view's day last.

    Nothing where they have never changed, or where there is no network.
    """
    ever = view.ground or view
    born = view.child.born.earliest if view.child and view.child.born else date.min
    stops = {each.day for each in moments(view)} | set(_tellings(ever))
    found: list[NetworkDay] = []
    for day in [*sorted(day for day in stops if born <= day < view.day), view.day]:
        values = _values(_narrowed(ever, day))
        certain = values if day == view.day else _values(_narrowed(ever, day, is_certain=True))
        if not found or (found[-1].values, found[-1].certain) != (values, certain) or day == view.day:
            found.append(NetworkDay(day, values, certain))
    while len(found) > 1 and not any(found[0].values):
        found.pop(0)
    if len({(each.values, each.certain) for each in found}) < 2:
        return ()
    return _telling(found)


def _telling(found: list[NetworkDay]) -> tuple[NetworkDay, ...]:
    """Return the first day, the last, and of those between the ones on which most changes, in their order."""
    tops = [max(each.values[at] for each in found) or 1.0 for at in range(len(FIGURES))]

    def change(at: int) -> float:
        before, after = found[at - 1], found[at]
        pairs = zip((*before.values, *before.certain), (*after.values, *after.certain), (*tops, *tops), strict=True)
        return sum(abs(new - old) / top for old, new, top in pairs)

    between = sorted(range(1, len(found) - 1), key=lambda at: (-change(at), -at))
    return tuple(found[at] for at in sorted({0, len(found) - 1, *between[: _MOST_DAYS - 2]}))


def note_on(days: Iterable[NetworkDay], language: Language) -> str:
    """Return how the figures are reckoned, and what two numbers at a day mean where there are any."""
    said = translate(mark("Each day is reckoned from what was in force on it."), language)
    if all(each.is_certain for each in days):
        return said
    two = mark(
        "Two numbers: without and with what has no date. That is counted for certain from the day somebody told of it. "
        "In the chart the dashed line is without it."
    )
    return f"{said} {translate(two, language)}"


def written(day: NetworkDay, at: int, language: Language) -> str:
    """Return the figure at ``at`` on a day as the language writes it, two numbers where it is not certain."""
    low, high = sorted((day.certain[at], day.values[at]))
    words = [f"{value:.{FIGURES[at][1]}f}" for value in (low, high)]
    said = "–".join(dict.fromkeys(words))
    return said if language is Language.EN else said.replace(".", ",")


def network_told(days: tuple[NetworkDay, ...], language: Language) -> str:
    """Return the figures in words, for whoever can't see the chart."""
    said: list[str] = []
    for at, (label, _) in enumerate(FIGURES):
        values = (f"{PartialDate.of(day.day).shown(language)} {written(day, at, language)}" for day in days)
        said.append(f"{translate(label, language)}: {'; '.join(values)}.")
    return " ".join(said)


def _values(view: CaseView) -> tuple[float, ...]:
    whole = figures(view).whole
    agencies = {tie.agency_id for tie in view.ties if not tie.is_over}
    return (float(len(agencies)), float(whole.size.total), round(whole.density, 2))


def _tellings(view: CaseView) -> Iterator[date]:
    """Yield the days from which what has no beginning is known to be there."""
    for row in (*view.ties, *view.bonds, *view.partnerships, *view.parentages, *view.closenesses):
        if row.since is None and row.said.on is not None:
            yield row.said.on


def _narrowed(ever: CaseView, day: date, *, is_certain: bool = False) -> CaseView:
    """Return the network on ``day`` out of all days; with ``is_certain`` nothing that only may have been there."""

    def there(row: Dated) -> bool:
        if is_over(row.until, day) or not has_begun(row.since, day):
            return False
        if not is_certain or (row.since is not None and row.since.precision is not Precision.BEFORE):
            return True
        # A parent is one from the child's birth on, however little is written of it.
        return isinstance(row, ParentageView) or (row.said.on is not None and row.said.on <= day)

    def kept(rows: tuple[Dated, ...]) -> tuple[Dated, ...]:
        return tuple(row for row in rows if there(row))

    people = tuple(_on(each, day) for each in ever.people if has_begun(each.born, day))
    known = {each.id for each in people}
    return replace(
        ever,
        day=day,
        people=people,
        ties=tuple(replace(row, is_over=False) for row in kept(ever.ties)),
        bonds=tuple(replace(row, is_over=False) for row in kept(ever.bonds)),
        partnerships=tuple(
            replace(row, is_over=False) for row in ever.partnerships if _are_together(row, day, is_certain=is_certain)
        ),
        parentages=tuple(replace(row, is_over=False) for row in kept(ever.parentages) if row.child_id in known),
        closenesses=_newest(ever.closenesses, day, kept(ever.closenesses)),
        ground=None,
    )


def _on(person: PersonView, day: date) -> PersonView:
    """Return the person alive until the day of death; a death without a date counts on every day."""
    return person if person.died is None else replace(person, is_dead=has_begun(person.died, day))


def _are_together(couple: PartnershipView, day: date, *, is_certain: bool) -> bool:
    """Say whether the couple is one on ``day``, also one that parted and came together again."""
    if not has_begun(couple.since, day):
        return False
    if couple.resumed_on is not None and has_begun(couple.resumed_on, day):
        return True
    if is_over(couple.until, day) or (couple.until is None and couple.ending is not None):
        return False
    is_dated = couple.since is not None and couple.since.precision is not Precision.BEFORE
    return is_dated or not is_certain or (couple.said.on is not None and couple.said.on <= day)


def _newest(rows: tuple[ClosenessView, ...], day: date, kept: tuple[ClosenessView, ...]) -> tuple[ClosenessView, ...]:
    """Return of each subject the newest row that has begun, if it is among ``kept``: an older one no longer holds."""
    newest: dict[UUID, ClosenessView] = {}
    for row in rows:
        if has_begun(row.since, day) and (
            row.subject_id not in newest or _freshness(row) > _freshness(newest[row.subject_id])
        ):
            newest[row.subject_id] = row
    held = {row.id for row in kept}
    return tuple(row for row in newest.values() if row.id in held)


def _freshness(row: ClosenessView) -> tuple[float, date, str]:
    return row.since.sort_value if row.since else 0.0, row.said.on or date.min, row.id.hex
