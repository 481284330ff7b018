"""Gaps seen in the network: what the plan and the drawing together leave open. Pure functions of the view.

Each gap says what, where, and what one could do; none blocks anything, and each can be waved aside with a reason.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final
from uuid import UUID

from app.i18n import Text, mark
from app.lens.view import (
    AgencyGroup,
    CaseView,
    LifeDomain,
    MeasureStatus,
    NeedView,
    PersonKind,
    PersonView,
    TieStrength,
)
from app.rules.roles import agencies_at_work, agencies_by_need

MANY: Final = 3
"""So many agencies on one thing are worth a look, where another thing has none."""
_CLOSEST: Final = 1
_ADULT: Final = 18
_AS_THEY_ARE: Final = frozenset({AgencyGroup.COMMUNITY, AgencyGroup.MEETING_PLACES})
_STILL_TO_DO: Final = frozenset({MeasureStatus.OPEN, MeasureStatus.UNDER_WAY})
_MIND: Final = frozenset({LifeDomain.EMOTIONS, LifeDomain.HEALTH})


@dataclass(frozen=True, slots=True)
class Gap:
    """One gap. ``item`` is its key, by which it is waved aside; ``about`` names what it is about (empty: the plan).

    ``reason`` and ``left_out_id`` are there where it was waved aside.
    """

    item: str
    what: Text
    about: str
    advice: Text
    subject_id: UUID | None = None
    reason: str = ""
    left_out_id: UUID | None = None

    @property
    def is_open(self) -> bool:
        """Say whether nobody has waved it aside."""
        return self.left_out_id is None


def gaps(view: CaseView) -> tuple[Gap, ...]:
    """Return the gaps, those waved aside among them, in the order of the plan; none where there is no plan yet.

    They are the worker's: on another's copy whatever was held back would look like a gap.
    """
    if view.plan is None or not view.is_own:
        return ()
    left_out = {row.item: row for row in view.left_out}
    found: list[Gap] = []
    for gap in (gap for look in _LOOKS for gap in look(view)):
        row = left_out.get(gap.item)
        found.append(replace(gap, reason=row.reason, left_out_id=row.id) if row else gap)
    return tuple(found)


def open_gaps(view: CaseView) -> tuple[Gap, ...]:
    """Return the gaps that nobody has waved aside."""
    return tuple(gap for gap in gaps(view) if gap.is_open)


def _needs(view: CaseView) -> tuple[NeedView, ...]:
    return view.plan.needs if view.plan else ()


def _without_measure(view: CaseView) -> Iterator[Gap]:
    for need in _needs(view):
        if not any(goal.measures for goal in need.goals):
            yield Gap(
                f"need-without-measure:{need.id}",
                mark("A need has no measure:"),
                need.text,
                mark("Write who does something about it, or say why it waits."),
                need.id,
            )


def _without_person(view: CaseView) -> Iterator[Gap]:
    for measure in view.plan.measures if view.plan else ():
        if measure.responsible_id is None and measure.status in _STILL_TO_DO:
            yield Gap(
                f"measure-without-person:{measure.id}",
                mark("A measure has nobody who does it:"),
                measure.text,
                mark("Agree who does it; an agency will do until somebody is named."),
                measure.id,
            )


def _agencies_without_role(view: CaseView) -> Iterator[Gap]:
    """Agencies that are in the child's or its parents' life and not in the plan; a strained tie is told of as such.

    A club, a parish or a meeting place needs no role: it does good as it is. Nor does a sibling's own service.
    """
    near = {view.child_id} | _raising(view) | {home.id for home in view.households if view.child_id in home.member_ids}
    ties = [tie for tie in view.ties if not tie.is_over and (tie.person_id or tie.household_id) in near]
    strained = {tie.agency_id for tie in ties if tie.is_stressful or tie.strength is TieStrength.BROKEN}
    there = {tie.agency_id for tie in ties} - agencies_at_work(view)
    for agency in view.agencies:
        if agency.id not in there or (agency.id not in strained and agency.group in _AS_THEY_ARE):
            continue
        if agency.id in strained:
            yield Gap(
                f"strained-tie:{agency.id}",
                mark("A strained tie is not worked on in the plan:"),
                agency.name,
                mark("Ask what would make it easier, and write it as a measure."),
                agency.id,
            )
        else:
            yield Gap(
                f"agency-without-role:{agency.id}",
                mark("An agency is in the family’s life but not in the plan:"),
                agency.name,
                mark("Ask whether it could do something, or whether its help is still needed."),
                agency.id,
            )


def _raising(view: CaseView) -> set[UUID | None]:
    return {link.parent_id for link in view.parentages if link.child_id == view.child_id and not link.is_over}


def _strained_relations(view: CaseView) -> Iterator[Gap]:
    """Strained relations of the child, or between those who raise it, where neither of the two does anything."""
    raising = _raising(view)
    hands = {measure.responsible_id for measure in view.plan.measures} if view.plan else set[UUID | None]()
    for bond in view.bonds:
        ends = {bond.a_id, bond.b_id}
        is_near = view.child_id in ends or ends <= raising
        if bond.kind.is_strained and not bond.is_over and is_near and not ends & hands:
            names = " – ".join(view.people_by_id[end].short_name for end in (bond.a_id, bond.b_id))
            yield Gap(
                f"strained-relation:{bond.id}",
                mark("A strained relation is not worked on in the plan:"),
                names,
                mark("Ask what would make it easier, and write it as a measure."),
                bond.id,
            )


def _close_people_not_invited(view: CaseView) -> Iterator[Gap]:
    """Grown people whom the child feels closest to and whom nobody has asked to a meeting."""
    if not view.meetings:
        return
    asked = {one.person_id for meeting in view.meetings for one in meeting.attendances}
    closest = {close.subject_id for close in view.closenesses if close.ring == _CLOSEST}
    for person in view.people:
        if person.id in closest - asked and person.id != view.child_id and _can_come(person):
            yield Gap(
                f"close-person-not-invited:{person.id}",
                mark("Somebody close to the child has not been asked to any meeting:"),
                person.name,
                mark("Ask the child and the family whether they would like this person to come."),
                person.id,
            )


def _can_come(person: PersonView) -> bool:
    is_grown = person.age is None or person.age >= _ADULT
    return person.kind is PersonKind.PERSON and not person.is_dead and is_grown


def _uneven(view: CaseView) -> Iterator[Gap]:
    """Needs with nobody of the services while another has many."""
    working = agencies_by_need(view)
    crowded = [need for need in _needs(view) if len(working[need.id]) >= MANY]
    if not crowded:
        return
    for need in _needs(view):
        if not working[need.id] and any(goal.measures for goal in need.goals):
            yield Gap(
                f"uneven:{need.id}",
                mark("Three agencies or more work on one need, and none on another:"),
                need.text,
                mark("Look together whether one of them could help here instead."),
                need.id,
            )


def _lines(view: CaseView) -> Iterator[Gap]:
    """School, and mental health: both belong in a child's plan, or a reason why not (the VIP network's check)."""
    groups = {view.agencies_by_id[agency].group for agency in agencies_at_work(view)}
    if AgencyGroup.EDUCATION not in groups:
        yield Gap(
            "no-school-line",
            mark("Nothing in the plan is done at day care or school."),
            "",
            mark("Ask the school or the day care to take part, or say why not."),
        )
    hands = defaultdict[LifeDomain | None, int](int)
    for need in _needs(view):
        hands[need.domain] += sum(len(goal.measures) for goal in need.goals)
    if AgencyGroup.SPECIALISED not in groups and not any(hands[domain] for domain in _MIND):
        yield Gap(
            "no-mental-health-line",
            mark("Nothing in the plan is about the child’s mental wellbeing."),
            "",
            mark("Write what is done for it, or say why nothing is needed."),
        )


_LOOKS: Final[tuple[Callable[[CaseView], Iterator[Gap]], ...]] = (
    _without_measure,
    _without_person,
    _uneven,
    _strained_relations,
    _agencies_without_role,
    _close_people_not_invited,
    _lines,
)
