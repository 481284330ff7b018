"""Who used the data of a case, from its history: every entry tells that somebody had the file open (703/2023 10 §)."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from app.lens.logview import Use, UseView
from app.models import Disclosure
from app.store.casefile import CaseFile
from app.store.history import HistoryEntry, StepKind, read_history


class Uses:
    """Reads on where it left off: a history only grows."""

    def __init__(self) -> None:
        self._did: dict[str, dict[date, set[Use]]] = {}
        self._last = 0

    def read(self, session: Session, since: date | None = None) -> tuple[UseView, ...]:
        """Return who used the data, on which days and how, the latest user first; from the day ``since`` if given."""
        for entry in read_history(session, after=self._last):
            day = entry.at.astimezone().date()
            self._did.setdefault(entry.who, {}).setdefault(day, set()).add(_use(entry))
            self._last = entry.seq
        found: list[UseView] = []
        for who, days in self._did.items():
            on = sorted(day for day in days if since is None or day >= since)
            did = {use for day in on for use in days[day]}
            found += [UseView(who, tuple(on), tuple(use for use in Use if use in did))] if on else []
        return tuple(sorted(found, key=lambda use: (-use.last.toordinal(), use.who)))


def uses_of(case: CaseFile, since: date | None = None) -> tuple[UseView, ...]:
    """Return who used the data, on which days and how, the latest user first; from the day ``since`` on if given."""
    return Uses().read(case.session, since)


def _use(entry: HistoryEntry) -> Use:
    if entry.step is StepKind.USE or any(change.table == Disclosure.__tablename__ for change in entry.changes):
        return Use.GAVE
    return Use.OPENED if entry.step in {StepKind.LOOK, StepKind.CARE} else Use.CHANGED
