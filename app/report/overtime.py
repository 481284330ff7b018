"""A few key figures of the network on several days, out of one view.

Only what the view still knows is counted: whoever has left the circles since is in it no more, which the page says.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Final, TypeVar

from app.genogram.figures import figures
from app.i18n import Language, mark, translate
from app.lens.moments import moments
from app.lens.view import (
    BondView,
    CaseView,
    ClosenessView,
    ParentageView,
    PartialDate,
    PartnershipView,
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
    """The figures of one day, in the order of ``FIGURES``."""

    day: date
    values: tuple[float, ...]


def network_days(view: CaseView) -> tuple[NetworkDay, ...]:
    """Return the figures on up to eight days on which they change, the earliest first and the view's day last.

    Nothing where they have never changed, or where there is no network.
    """
    born = view.child.born.earliest if view.child and view.child.born else date.min
    days = [each.day for each in moments(replace(view, ground=None)) if born <= each.day < view.day]
    found: list[NetworkDay] = []
    for day in [*days, view.day]:
        values = _values(_narrowed(view, day))
        if not found or found[-1].values != values or day == view.day:
            found.append(NetworkDay(day, values))
    while len(found) > 1 and not any(found[0].values):
        found.pop(0)
    if len({each.values for each in found}) < 2:
        return ()
    last = len(found) - 1
    kept = sorted({round(at * last / (_MOST_DAYS - 1)) for at in range(_MOST_DAYS)})
    return tuple(found[at] for at in kept)


def written(value: float, at: int, language: Language) -> str:
    """Return a value of the figure at ``at`` as the language writes it."""
    words = f"{value:.{FIGURES[at][1]}f}"
    return words if language is Language.EN else words.replace(".", ",")


def network_told(days: tuple[NetworkDay, ...], language: Language) -> str:
    """Return the figures in words, for whoever can't see the chart."""
    said: list[str] = []
    for at, (label, _) in enumerate(FIGURES):
        values = (f"{PartialDate.of(day.day).shown(language)} {written(day.values[at], at, language)}" for day in days)
        said.append(f"{translate(label, language)}: {'; '.join(values)}.")
    return " ".join(said)


def _values(view: CaseView) -> tuple[float, ...]:
    whole = figures(view).whole
    agencies = {tie.agency_id for tie in view.ties if not tie.is_over}
    return (float(len(agencies)), float(whole.size.total), round(whole.density, 2))


def _narrowed(view: CaseView, day: date) -> CaseView:
    def there(since: PartialDate | None) -> bool:
        return _has_begun(since, day)

    def kept(rows: tuple[Dated, ...]) -> tuple[Dated, ...]:
        return tuple(row for row in rows if there(row.since) and not _is_over(row.until, day))

    def again(rows: tuple[Dated, ...]) -> tuple[Dated, ...]:
        return tuple(
            row if isinstance(row, ClosenessView) or row.until is None else replace(row, is_over=False)
            for row in kept(rows)
        )

    return replace(
        view,
        day=day,
        people=tuple(each for each in view.people if there(each.born)),
        ties=again(view.ties),
        bonds=again(view.bonds),
        partnerships=again(view.partnerships),
        parentages=again(view.parentages),
        closenesses=kept(view.closenesses),
        ground=None,
    )


def _has_begun(since: PartialDate | None, day: date) -> bool:
    return since is None or since.precision is Precision.BEFORE or since.has_begun_by(day)


def _is_over(until: PartialDate | None, day: date) -> bool:
    if until is None:
        return False
    return until.earliest <= day if until.precision is Precision.BEFORE else until.has_ended_by(day)
