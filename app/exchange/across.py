"""What a supervisor sees across cases: read from each file in turn, which is closed again at once.

A file's history is told of each look before anything is handed over. What is handed over holds case numbers, days and
fixed words only: no name and nothing that somebody wrote.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from app.exchange.icalendar import DECISION, REVIEW, ahead
from app.exchange.sheet import written
from app.i18n import Language, Text, mark, translate
from app.lens.audience import Audience
from app.lens.build import case_view
from app.lens.view import CaseView
from app.rules.across import AGENCIES, LEAST, AcrossFigures, CaseCounts, Share, counts, figures_across, open_points
from app.rules.deadline import State
from app.rules.deadlines import deadlines
from app.store.casefile import CaseFile

_LOOK: Final = mark("Look across cases")
_LOOK_AND_WRITE: Final = mark("Look across cases and write the list to a file")
_REVIEWED: Final = frozenset({"D9"})
"""The plan's own day, which is told of with the plan."""
TOO_FEW: Final = mark("Fewer than {least} cases: no figures are shown, since they could tell of somebody.")
NOT_SHOWN: Final = mark("not shown: too few")


@dataclass(frozen=True, slots=True)
class DateAcross:
    """A day of a case; ``is_past`` where it has passed and waits."""

    day: date
    number: str
    what: Text
    is_past: bool


@dataclass(frozen=True, slots=True)
class CaseAcross:
    """What is told of one case; ``key`` is the same in every copy of its file, and is shown to nobody."""

    key: str
    number: str
    dates: tuple[DateAcross, ...]
    points: tuple[tuple[Text, ...], ...]
    counts: CaseCounts


def read_case(path: Path, passphrase: str, who: str, day: date, *, is_written: bool = False) -> CaseAcross:
    """Open the case, note the look in its history, and return what is told of it; the file is closed again.

    ``who`` looks. ``is_written``: the list will be written to a file, which the history tells too. Raises ``AppError``
    where the file can't be opened or can't take the note.
    """
    case = CaseFile.open(path, passphrase, who=who, noted=None)
    try:
        case.record_use(_LOOK_AND_WRITE if is_written else _LOOK, is_look=not is_written)
        view = case_view(case.session, Audience.worker(), day, Language.EN)
        return told_of(view)
    finally:
        case.close()


def told_of(view: CaseView) -> CaseAcross:
    """Return what is told of a case on the view's day."""
    dates = [*_waiting(view), *(DateAcross(one.day, view.number, one.what, is_past=False) for one in ahead(view))]
    return CaseAcross(str(view.child_id or view.number), view.number, tuple(dates), open_points(view), counts(view))


def dates_across(cases: Iterable[CaseAcross]) -> list[DateAcross]:
    """Return the days of all cases in their order, those that have passed first."""
    found = dict.fromkeys(each for case in in_order(cases) for each in case.dates)
    return sorted(found, key=lambda each: (each.day, each.number, each.what.source))


def shown_figures(figures: AcrossFigures, language: Language) -> list[tuple[str, str]]:
    """Return each figure with its value in ``language``; nothing where there are too few cases."""
    if figures.is_too_few:
        return []
    mean = figures.agencies
    text = translate(NOT_SHOWN, language) if mean is None else f"{mean:.1f}"
    agencies = text if language is Language.EN else text.replace(".", ",")
    told = [(translate(one.title, language), _shown(one, language)) for one in figures.shares]
    return [*told, (translate(AGENCIES, language), agencies)]


def across_table(cases: Iterable[CaseAcross], language: Language) -> bytes:
    """Return days, open points and figures as the bytes of a CSV file."""
    cases = tuple(cases)

    def say(text: Text) -> str:
        return translate(text, language)

    rows: list[tuple[str, str, str, str]] = [
        (
            say(mark("Date passed") if one.is_past else mark("Date ahead")),
            one.number,
            one.day.isoformat(),
            said(one.what, language),
        )
        for one in dates_across(cases)
    ]
    rows += [
        (say(mark("Open point")), case.number, "", said(point, language))
        for case in in_order(cases)
        for point in case.points
    ]
    figures = figures_across([case.counts for case in in_order(cases)])
    rows += [(say(mark("Figure")), "", "", f"{title}: {value}") for title, value in shown_figures(figures, language)]
    if figures.is_too_few:
        rows.append((say(mark("Figure")), "", "", translate(TOO_FEW, language, None, least=LEAST)))
    headings = (mark("What it is"), mark("Case number"), mark("Day"), mark("In words"))
    return written([say(each) for each in headings], rows)


def in_order(cases: Iterable[CaseAcross]) -> list[CaseAcross]:
    """Return the cases by their numbers, each once: of a second file of one case nothing is told or counted."""
    distinct = {case.key: case for case in reversed(list(cases))}
    return sorted(distinct.values(), key=lambda case: (case.number, case.key))


def said(texts: Text | tuple[Text, ...], language: Language) -> str:
    """Return fixed words as they stand in a list: begun with a capital, without a sign that waits for more."""
    texts = texts if isinstance(texts, tuple) else (texts,)
    words = " ".join(translate(text, language) for text in texts).rstrip(":")
    return words[:1].upper() + words[1:]


def _waiting(view: CaseView) -> Iterable[DateAcross]:
    """Yield the days that have passed without what was to be done."""
    for limit in deadlines(view):
        if limit.concerns and limit.state is State.PAST and limit.due_on and limit.code not in _REVIEWED:
            yield DateAcross(limit.due_on, view.number, limit.title, is_past=True)
    if view.plan and view.plan.review_on and view.plan.review_on < view.day:
        yield DateAcross(view.plan.review_on, view.number, REVIEW, is_past=True)
    for meeting in view.meetings:
        for decision in meeting.decisions:
            if decision.due_on and decision.due_on < view.day and not decision.is_done:
                yield DateAcross(decision.due_on, view.number, DECISION, is_past=True)


def _shown(share: Share, language: Language) -> str:
    if share.part is None or share.whole is None:
        return translate(NOT_SHOWN, language)
    percent = round(100 * share.part / share.whole) if share.whole else 0
    return translate(
        mark("{part} of {whole} ({percent} %)"), language, None, part=share.part, whole=share.whole, percent=percent
    )
