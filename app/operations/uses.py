"""Who used the data of a case, from its history: every entry tells that somebody had the file open (703/2023 10 §)."""

from __future__ import annotations

from datetime import date

from app.lens.logview import UseView
from app.store.casefile import CaseFile
from app.store.history import read_history


def uses_of(case: CaseFile) -> tuple[UseView, ...]:
    """Return who used the data, on how many days and from when to when, the latest user first."""
    days: dict[str, set[date]] = {}
    for entry in read_history(case.session):
        days.setdefault(entry.who, set()).add(entry.at.astimezone().date())
    found = [UseView(who, min(on), max(on), len(on)) for who, on in days.items()]
    return tuple(sorted(found, key=lambda use: (-use.last.toordinal(), use.who)))
