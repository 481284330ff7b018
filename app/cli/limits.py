"""The time limits as lines of text."""

from __future__ import annotations

from collections.abc import Iterator

from app.i18n import Language, mark, translate
from app.lens.view import CaseView
from app.rules.deadline import Deadline, in_order
from app.rules.deadlines import deadlines
from app.rules.words import day_shown


def told_deadlines(view: CaseView, language: Language) -> Iterator[str]:
    """Yield the time limits in ``language``: by when and how each stands, then how it was counted and its source."""
    for one in in_order(deadlines(view)):
        yield f"{one.code:<4} {translate(one.title, language)}: {_stands(one, language)}"
        yield "     " + " ".join(each.shown(language) for each in one.words)
        source = " ".join(each.shown(language) for each in one.reading)
        yield "     " + " · ".join(part for part in (translate(one.basis, language), source) if part)


def _stands(one: Deadline, language: Language) -> str:
    if one.due_on is None:
        return translate(one.state.value, language)
    by = translate(mark("by {day}"), language, None, day=day_shown(one.due_on, language))
    stands = translate(one.state.value, language)
    if one.met_on is not None:
        done = mark("done on {day}, after its day") if one.is_late else mark("done on {day}")
        stands = translate(done, language, None, day=day_shown(one.met_on, language))
    return f"{by} · {stands}"
