"""The plan seen from those who do it: each with their tasks, numbered by the need they belong to."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from uuid import UUID

from app.lens.view import AgencyGroup, AgencyLevel, CaseView, MeasureStatus, MeasureView
from app.rules.roles import agency_of, hands_of


@dataclass(frozen=True, slots=True)
class Task:
    """A measure as one of its hands sees it; ``need_number`` counts the needs from 1."""

    measure: MeasureView
    need_number: int
    need_id: UUID

    @property
    def text(self) -> str:
        """Return what is done."""
        return self.measure.text

    @property
    def is_open(self) -> bool:
        """Say whether it is still to be done."""
        return self.measure.status in {MeasureStatus.OPEN, MeasureStatus.UNDER_WAY}


@dataclass(frozen=True, slots=True)
class Hand:
    """Somebody who does something: a private person, or an agency with those of it who do it by name.

    ``group`` and ``level`` are the agency's; a professional without an agency has neither, like a private person.
    """

    id: UUID
    name: str
    tasks: tuple[Task, ...]
    group: AgencyGroup | None = None
    level: AgencyLevel | None = None
    is_own: bool = False
    people: tuple[str, ...] = ()

    def on(self, need_id: UUID) -> tuple[Task, ...]:
        """Return the tasks that belong to a need."""
        return tuple(task for task in self.tasks if task.need_id == need_id)


def tasks_by_hand(view: CaseView) -> tuple[Hand, ...]:
    """Return everybody who does something: the child, the family and close people first, then agencies by level."""
    own: dict[UUID, list[Task]] = defaultdict(list)
    services: dict[UUID, list[Task]] = defaultdict(list)
    by_name: dict[UUID, list[str]] = defaultdict(list)
    for number, need in enumerate(view.plan.needs if view.plan else (), start=1):
        for measure in (measure for goal in need.goals for measure in goal.measures):
            task = Task(measure, number, need.id)
            seen: set[UUID] = set()
            for hand in hands_of(measure):
                if hand in view.people_by_id:
                    own[hand].append(task)
                    continue
                place = agency_of(view, hand) or hand
                if place not in seen:
                    seen.add(place)
                    services[place].append(task)
                if hand in view.professionals_by_id and place != hand:
                    name = view.professionals_by_id[hand].name
                    by_name[place] += [name] if name not in by_name[place] else []
    return (*_own(view, own), *_services(view, services, by_name))


def own_hands(view: CaseView) -> tuple[Hand, ...]:
    """Return the child, the family and close people who do something, in the order of the plan, the child first."""
    return tuple(hand for hand in tasks_by_hand(view) if hand.is_own)


def hands(view: CaseView) -> tuple[Hand, ...]:
    """Return the agencies, and professionals without one, who do something."""
    return tuple(hand for hand in tasks_by_hand(view) if not hand.is_own)


def without_hand(view: CaseView) -> tuple[str, ...]:
    """Return what nobody has taken on yet."""
    return tuple(measure.text for measure in (view.plan.measures if view.plan else ()) if not measure.responsible_id)


def _own(view: CaseView, tasks: dict[UUID, list[Task]]) -> list[Hand]:
    order = sorted(tasks, key=lambda person: person != view.child_id)
    return [Hand(each, view.people_by_id[each].name, tuple(tasks[each]), is_own=True) for each in order]


def _services(view: CaseView, tasks: dict[UUID, list[Task]], people: dict[UUID, list[str]]) -> list[Hand]:
    found: list[Hand] = []
    for each, own in tasks.items():
        agency = view.agencies_by_id.get(each)
        if agency is not None:
            staff = tuple(people[each])
            found.append(Hand(each, agency.name, tuple(own), agency.group, agency.level, people=staff))
        else:
            found.append(Hand(each, view.professionals_by_id[each].name, tuple(own)))
    levels = list(AgencyLevel)
    return sorted(found, key=lambda hand: levels.index(hand.level) if hand.level else len(levels))
