"""What the layout found odd about the facts, in words for the user."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from app.genogram.layout import Oddity, Warning_
from app.i18n import Language, Text, mark, translate
from app.lens.view import CaseView

_SENTENCES: Final[dict[Oddity, Text]] = {
    Oddity.CYCLE: mark("{names} would be their own ancestor: one line is left out of the drawing. Check the parents."),
    Oddity.TOO_MANY_PARENTS: mark("{names} has birth parents in more than one couple. Check the parents."),
    Oddity.IMPOSSIBLE_BIRTH: mark("{names}: the parent is younger than the child. Check the years of birth."),
}


def oddity_findings(view: CaseView, warnings: Iterable[Warning_], language: Language) -> tuple[str, ...]:
    """Return a sentence for each oddity that is a mistake of the facts; a drawing's own steps are none."""
    found: list[str] = []
    for warning in warnings:
        sentence = _SENTENCES.get(warning.kind)
        if sentence is not None:
            names = ", ".join(_names(view, warning.ids))
            found.append(translate(sentence, language, names=names))
    return tuple(dict.fromkeys(found))


def _names(view: CaseView, ids: Iterable[str]) -> list[str]:
    """Return the names of those ids that are people; the others are unions."""
    names = {str(person.id): person.short_name for person in view.people}
    return [names[key] for key in ids if key in names]
