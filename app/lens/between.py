"""What two people of a family are to each other: the nearest way over parents, children and partners, in words.

The way is the shortest; blood and adoption go before other parenthood, couples before those who have parted. Where the
languages have one word for a piece of the way (grandmother, uncle, cousin) that word is said.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterator, Sequence
from enum import Enum
from typing import Final
from uuid import UUID

from app.lens import kinwords as words
from app.lens.kinwords import Word, Words
from app.lens.view import CaseView, Gender, ParentageKind, PartnershipKind, PersonKind
from app.records import record

_KIN: Final = frozenset({ParentageKind.BIRTH, ParentageKind.ADOPTIVE})
_PARENTS: Final = {
    ParentageKind.ADOPTIVE: words.ADOPTIVE_PARENT,
    ParentageKind.FOSTER: words.FOSTER_PARENT,
    ParentageKind.STEP: words.STEP_PARENT,
    ParentageKind.GUARDIAN: words.GUARDIAN,
}
_CHILDREN: Final = {
    ParentageKind.FOSTER: words.FOSTER_CHILD,
    ParentageKind.STEP: words.STEP_CHILD,
    ParentageKind.GUARDIAN: words.WARD,
}
_UNSAID: Final = frozenset({ParentageKind.DONOR, ParentageKind.SURROGATE})
"""Ways to become a parent that make no relative in the words of a family."""
_COUPLES: Final = frozenset(PartnershipKind) - {
    PartnershipKind.PARENTS,
    PartnershipKind.AFFAIR,
    PartnershipKind.SECRET_AFFAIR,
    PartnershipKind.CASUAL,
    PartnershipKind.TEMPORARY,
    PartnershipKind.HOUSEMATES,
    PartnershipKind.FORCED,
}
_WED: Final = frozenset({PartnershipKind.MARRIAGE, PartnershipKind.REGISTERED})


class Way(Enum):
    """Where a step leads."""

    UP = "up"
    DOWN = "down"
    ACROSS = "across"


@record
class Step:
    """One step: from whom to whom, which way, over which row, and what that row says."""

    start: UUID
    end: UUID
    way: Way
    row_id: UUID
    kind: ParentageKind | PartnershipKind
    is_over: bool

    @property
    def is_kin(self) -> bool:
        """Say whether the step is one of blood or adoption."""
        return self.kind in _KIN


@record
class Between:
    """The way from one person to another, and a word for each piece of it, in order; the last is what they are."""

    steps: tuple[Step, ...]
    words: tuple[Word, ...]


def between(view: CaseView, whose: UUID, who: UUID) -> Between | None:
    """Return what ``who`` is to ``whose``; None where no way leads from one to the other."""
    steps = _way(view, whose, who)
    return Between(steps, tuple(_said(view, steps))) if steps else None


def _way(view: CaseView, whose: UUID, who: UUID) -> tuple[Step, ...]:
    steps = _steps(view)
    queue: list[tuple[float, int, tuple[Step, ...]]] = [(0.0, 0, ())]
    count = 0
    done: set[UUID] = set()
    while queue:
        cost, _, way = heapq.heappop(queue)
        here = way[-1].end if way else whose
        if here == who:
            return way
        if here in done:
            continue
        done.add(here)
        for step, price in steps[here]:
            if step.end not in done:
                count += 1
                heapq.heappush(queue, (round(cost + price, 3), count, (*way, step)))
    return ()


def _steps(view: CaseView) -> dict[UUID, list[tuple[Step, float]]]:
    found: dict[UUID, list[tuple[Step, float]]] = defaultdict(list)
    animals = {person.id for person in view.people if person.kind is PersonKind.PET}
    for link in view.parentages:
        if link.kind in _UNSAID or animals & {link.child_id, link.parent_id}:
            continue
        price = 1.0 if link.kind in _KIN else 1.3
        price += 0.3 if link.is_over else 0.0
        up = Step(link.child_id, link.parent_id, Way.UP, link.id, link.kind, link.is_over)
        down = Step(link.parent_id, link.child_id, Way.DOWN, link.id, link.kind, link.is_over)
        found[up.start].append((up, price))
        found[down.start].append((down, price))
    for couple in view.partnerships:
        if couple.kind in _COUPLES:
            price = 1.5 if couple.is_over else 1.1
            for start, end in ((couple.a_id, couple.b_id), (couple.b_id, couple.a_id)):
                found[start].append((Step(start, end, Way.ACROSS, couple.id, couple.kind, couple.is_over), price))
    for each in found.values():
        each.sort(key=lambda step: (step[1], step[0].end.hex, step[0].row_id.hex))
    return found


def _said(view: CaseView, steps: Sequence[Step]) -> Iterator[Word]:
    """Yield the words, each for as long a piece of kin as one word can say."""
    at = 0
    while at < len(steps):
        step = steps[at]
        if step.is_kin:
            up, down = _run(steps, at)
            up, down = _sayable(up, down)
            piece = steps[at : at + up + down]
            yield _kin(view, piece, up, down)
            at += up + down
        else:
            yield _link(view, steps, at)
            at += 1


def _run(steps: Sequence[Step], at: int) -> tuple[int, int]:
    """Return how many steps of kin lead up from here, and then how many down."""
    end = at
    while end < len(steps) and steps[end].is_kin and steps[end].way is Way.UP:
        end += 1
    up = end - at
    while end < len(steps) and steps[end].is_kin and steps[end].way is Way.DOWN:
        end += 1
    return up, end - at - up


def _sayable(up: int, down: int) -> tuple[int, int]:
    """Return the piece of a way up and down that one word is said for first."""
    if (up, down) in words.BY_STEPS:
        return up, down
    if up > down + 1 or (up > 1 and down == 0):
        return min(up - max(down, 1), 2), 0  # grandmother's sister, great-grandmother's …
    if up == down + 1 and up > 2:
        return 1, 0  # mother's cousin
    if down > up > 0:
        return up, up if (up, up) in words.BY_STEPS else 0  # sister's son, cousin's daughter
    return (1, 0) if up else (0, 1)


def _kin(view: CaseView, piece: Sequence[Step], up: int, down: int) -> Word:
    end = piece[-1].end
    if (up, down) == (1, 1):
        return _worded(view, _sibling(view, piece[0].start, end), end)
    if (up, down) == (1, 0):
        adopted = any(
            link.child_id == piece[0].start and link.kind is ParentageKind.ADOPTIVE for link in view.parentages
        )
        plain = words.BIRTH_PARENT if adopted else words.PARENT
        return _worded(view, words.ADOPTIVE_PARENT if piece[0].kind is ParentageKind.ADOPTIVE else plain, end)
    if (up, down) in {(2, 0), (2, 1)}:
        side = view.people_by_id[piece[0].end].gender
        side = side if side in {Gender.FEMALE, Gender.MALE} else Gender.UNKNOWN
        table = words.GRANDPARENT if down == 0 else words.AUNT_OR_UNCLE
        return _worded(view, table[side], end)
    return _worded(view, words.BY_STEPS[up, down], end)


def _sibling(view: CaseView, one: UUID, other: UUID) -> Words:
    """Return the half-sibling's words only where both pairs of parents are known: nothing is guessed."""
    mine, theirs = (
        {link.parent_id for link in view.parentages if link.child_id == child and link.kind in _KIN}
        for child in (one, other)
    )
    is_half = len(mine) >= 2 and len(theirs) >= 2 and len(mine & theirs) == 1
    return words.HALF_SIBLING if is_half else words.SIBLING


def _link(view: CaseView, steps: Sequence[Step], at: int) -> Word:
    step = steps[at]
    if isinstance(step.kind, ParentageKind):
        table = _PARENTS if step.way is Way.UP else _CHILDREN
        return _worded(view, table[step.kind], step.end)
    if step.is_over:
        return _worded(view, words.FORMER_SPOUSE if step.kind in _WED else words.FORMER_PARTNER, step.end)
    is_new = at > 0 and steps[at - 1].way is Way.UP and _is_new(view, steps[at - 1], step)
    if is_new:
        return _worded(view, words.NEW_SPOUSE if step.kind in _WED else words.NEW_PARTNER, step.end)
    return _worded(view, words.SPOUSE if step.kind in _WED else words.PARTNER, step.end)


def _is_new(view: CaseView, up: Step, across: Step) -> bool:
    """Say whether a parent's partner came after the child's other parent, with whom it is over."""
    others = {link.parent_id for link in view.parentages if link.child_id == up.start} - {up.end}
    return across.end not in others and any(
        couple.is_over and {couple.a_id, couple.b_id} & others and up.end in {couple.a_id, couple.b_id}
        for couple in view.partnerships
    )


def _worded(view: CaseView, terms: Words, person_id: UUID) -> Word:
    place = {Gender.FEMALE: 0, Gender.MALE: 1}
    return terms[place.get(view.people_by_id[person_id].gender, 2)]
