"""What the layout found odd about the facts, in words for the user."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from app.genogram.graph import couples_of
from app.genogram.layout import Oddity, Warning_
from app.genogram.text import called
from app.i18n import Language, Text, mark, translate
from app.lens.view import CaseView, ParentageKind

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
        if sentence is not None and not _is_explained(view, warning):
            ids = [person.id for key in warning.ids for person in view.people if str(person.id) == key]
            names = ", ".join(called(view, language, person) for person in ids)
            found.append(translate(sentence, language, names=names))
    return tuple(dict.fromkeys(found))


def _is_explained(view: CaseView, warning: Warning_) -> bool:
    """Say whether what looks odd to the layout, which weighs whole couples, is none.

    A child of several couples may have birth parents in one of them only, and nobody but a birth parent must be older.
    """
    if warning.kind is Oddity.IMPOSSIBLE_BIRTH:
        _, parent, child = warning.ids
        return not any(
            row.kind is ParentageKind.BIRTH and (str(row.parent_id), str(row.child_id)) == (parent, child)
            for row in view.parentages
        )
    if warning.kind is not Oddity.TOO_MANY_PARENTS:
        return False
    child = next((person.id for person in view.people if str(person.id) == warning.ids[0]), None)
    couples = couples_of(view)
    return sum(d.child == child and d.kind is ParentageKind.BIRTH for couple in couples for d in couple.descents) < 2
