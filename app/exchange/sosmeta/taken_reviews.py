"""How far goals were found to be reached, taken in with the goals that the same document sets or the plan has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final, cast
from uuid import UUID

from app.exchange.sosmeta import entries
from app.exchange.sosmeta.entries import Entry, folded, untold
from app.exchange.sosmeta.people import People, one_of
from app.exchange.sosmeta.plan import goal_name
from app.exchange.sosmeta.read import FoundDocument, at
from app.i18n import mark
from app.lens.view import Attainment, CaseView
from app.operations.reviews import ReviewFields, add_goal_review

if TYPE_CHECKING:
    from app.exchange.sosmeta.taking import Taken
    from app.exchange.sosmeta.teller import Content
    from app.store.casefile import CaseFile

REVIEWS: Final = mark("reviews of goals")
KEYS: Final = ("tavoitteiden_saavuttaminen", "edellisen_suunnitelman_tavoitteiden_saavuttaminen")
_PLACES: Final = ((KEYS[0],), ("suunnitelma", KEYS[1]))
_SET: Final = (("asetettavat_tavoitteet",), ("suunnitelma", "asetettavat_tavoitteet"))
_WORDS: Final = "sanallinen_arvio"
_LEVELS: Final = {"−2": -2, "−1": -1, "0": 0, "+1": 1, "+2": 2}


def take_reviews(
    case: CaseFile, view: CaseView, found: FoundDocument, goals: Mapping[str, UUID], taken: Taken, *, merges: bool
) -> None:
    """Add each review of a goal in ``goals``, which are by their folded names, within the open transaction.

    A review of a goal that neither the document sets nor the plan has is of a plan before: there is nowhere to keep it.
    With ``merges`` what the plan says already is not said again.
    """
    people = People(view)
    there = {
        (folded(goal_name(goal)), review.said.by_id, folded(review.text))
        for goal in (view.plan.goals if view.plan and merges else ())
        for review in goal.reviews
    }
    for one in _told(found):
        name = folded(one.facts[entries.GOAL])
        fields, words = people.source(one)
        by = fields.get("source_person_id") or fields.get("source_professional_id")
        if name not in goals or (name, by, folded(words)) in there:
            continue
        there.add((name, cast("UUID | None", by), folded(words)))
        fields["text"] = words
        fields["attainment"] = one_of(one.facts.get(entries.ATTAINMENT, ""), Attainment)
        fields["level"] = _LEVELS.get(one.facts.get(entries.LEVEL, ""))
        add_goal_review(case, goals[name], **cast("ReviewFields", fields))
        taken.made[REVIEWS] += 1


def has_homeless(found: FoundDocument) -> bool:
    """Say whether the document reviews goals that it doesn't set, or reviews them in words of no goal."""
    names = {
        folded(str(item.get("nimi", "")) or untold(str(item.get("kuvaus", "")))[0].text)
        for place in _SET
        for item in cast("list[Content]", at(found.content, *place) or [])
    }
    words = [text for place in _PLACES if isinstance(text := at(found.content, *place, _WORDS), str) and text.strip()]
    told = [one for text in words for one in untold(text)[1]]
    is_plain = any(untold(text)[0].raw for text in words)
    return is_plain or any(folded(one.facts.get(entries.GOAL, "")) not in names for one in told)


def _told(found: FoundDocument) -> Iterator[Entry]:
    """Yield every review that says of which goal it is."""
    for place in _PLACES:
        text = at(found.content, *place, _WORDS)
        if isinstance(text, str):
            yield from (one for one in untold(text)[1] if entries.GOAL in one.facts)
