"""What two people are or were to each other as a couple."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from app.i18n import mark, tr
from app.models.kinds import Ending, PartnershipKind
from app.quickline.asking import MeaninglessError
from app.quickline.intention import Span
from app.quickline.plan import ChangeCouple, NewCouple
from app.quickline.senses import COUPLES
from app.quickline.where import Setting
from app.quickline.years import stretch

_WED = (PartnershipKind.MARRIAGE, PartnershipKind.REGISTERED)


def ask_kind(at: Setting, *, is_over: bool = False) -> tuple[PartnershipKind, Ending | None]:
    """Return what kind of couple is meant where the word leaves it open."""
    kinds = (PartnershipKind.COHABITATION, PartnershipKind.MARRIAGE, PartnershipKind.LIVING_APART)
    text = tr("What were they to each other?") if is_over else tr("What are they to each other?")
    kind = at.answers.choose(text, [(tr(kind.label), kind) for kind in kinds])
    if not is_over:
        return kind, None
    return kind, Ending.DIVORCE if kind in _WED else Ending.SEPARATION


def set_couple(at: Setting, a: UUID, b: UUID, word: str, span: Span) -> None:
    """Say of two people what ``word`` says; they become a couple if they are none yet.

    "Separated" alone is a divorce where they were married: which of the two is asked then. Of parents who are nothing
    else to each other it is kept as it is said.
    """
    said = COUPLES[word]
    since, until = stretch(span, at.today, at.answers, at.first_year(a, b))
    kind, ending = said.kind, said.ending
    pair = at.sketch.pair(a, b)
    if pair is not None and ending is Ending.SEPARATION and pair.kind in _WED:
        endings = (Ending.DIVORCE, Ending.SEPARATION)
        ending = at.answers.choose(tr("How did they part?"), [(tr(each.label), each) for each in endings])
    if pair is None:
        if kind is None:
            kind, _ = ask_kind(at, is_over=True)
        at.sketch.add(NewCouple(at.sketch.new_id(), a, b, kind, ending, since, until))
        return
    changes: dict[str, Any] = {}
    if kind is not None and kind is not pair.kind:
        changes["kind"] = kind
    if ending is not None and ending is not pair.ending:
        changes["ending"] = ending
    changes |= {name: value for name, value in (("since", since), ("until", until)) if value is not None}
    if not changes:
        raise MeaninglessError(mark("That is so already."))
    at.sketch.add(ChangeCouple(pair.id, a, b, changes))
