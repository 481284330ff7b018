"""Who used the data of a case, from its history: every entry tells that somebody had the file open (703/2023 10 §)."""

from __future__ import annotations

from datetime import date

from app.lens.logview import Use, UseView
from app.models import Disclosure
from app.store.casefile import CaseFile
from app.store.history import HistoryEntry, StepKind, read_history


def uses_of(case: CaseFile, since: date | None = None) -> tuple[UseView, ...]:
    """Return who used the data, on which days and how, the latest user first; from the day ``since`` on if given."""
    days: dict[str, set[date]] = {}
    did: dict[str, set[Use]] = {}
    for entry in read_history(case.session):
        day = entry.at.astimezone().date()
        if since is None or day >= since:
            days.setdefault(entry.who, set()).add(day)
            did.setdefault(entry.who, set()).add(_use(entry))
    found = [UseView(who, tuple(sorted(on)), tuple(use for use in Use if use in did[who])) for who, on in days.items()]
    return tuple(sorted(found, key=lambda use: (-use.last.toordinal(), use.who)))


def _use(entry: HistoryEntry) -> Use:
    if entry.step is StepKind.USE or any(change.table == Disclosure.__tablename__ for change in entry.changes):
        return Use.GAVE
    return Use.OPENED if entry.step in {StepKind.LOOK, StepKind.CARE} else Use.CHANGED
