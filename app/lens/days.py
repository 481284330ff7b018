"""The case as it was on a day: what had not begun isn't there, what has ended is over.

A date that is only a bound ("before 2010") counts as begun, so that a grandmother born "before 1950" is there in every
view. Nothing is over without an end that lies behind the day.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from itertools import compress
from typing import Final, TypeVar

from app.lens.memory import Memory, each, fact
from app.lens.rows import CaseRows
from app.models import (
    Bond,
    ClientPlan,
    Closeness,
    Consent,
    LifeEvent,
    Meeting,
    OtherPlan,
    Parentage,
    Partnership,
    Person,
    PersonMark,
    Residence,
    Tie,
)
from app.models.dates import PartialDate, Precision
from app.models.kinds import PersonKind

PREGNANCY: Final = timedelta(days=280)
OLDEST: Final = 122
"""Full years of the oldest person whose age was ever proved (Jeanne Calment, 1875–1997)."""

S = TypeVar("S", Partnership, Parentage, Bond, Residence, LifeEvent, PersonMark, Tie, OtherPlan)


def has_begun(since: PartialDate | None, day: date) -> bool:
    """Say whether what begins at ``since`` is there on ``day``; the undated always is."""
    return since is None or since.precision is Precision.BEFORE or since.has_begun_by(day)


def is_over(until: PartialDate | None, day: date) -> bool:
    """Say whether what ends at ``until`` is over on ``day``; "before 2010" is over once 2010 has come."""
    if until is None:
        return False
    return until.earliest <= day if until.precision is Precision.BEFORE else until.has_ended_by(day)


def is_on(span: Residence | Parentage | Partnership, day: date) -> bool:
    """Say whether the span covers ``day``."""
    return has_begun(span.since, day) and not is_over(span.until, day)


def has_parted(couple: Partnership, day: date) -> bool:
    """Say whether the couple is over on ``day``: it has ended by then, dated or not, and was not resumed since."""
    if couple.resumed_on is not None and has_begun(couple.resumed_on, day):
        return False
    return is_over(couple.until, day) or (couple.until is None and couple.ending is not None)


def is_born(person: Person, day: date) -> bool:
    """Say whether the person is in the picture on ``day``.

    A pregnancy's ``born`` is the expected day, so it is there for the nine months before it.
    """
    born = person.born
    return born is None or has_begun(born, day + PREGNANCY if person.kind is PersonKind.PREGNANCY else day)


def is_dead(person: Person, day: date) -> bool:
    """Say whether the person is dead on ``day``. A death without a date counts on every day."""
    return person.is_dead if person.died is None else has_begun(person.died, day)


def age(person: Person, day: date) -> int | None:
    """Return full years on ``day``, or at death; None where it can't be known, and for an unborn.

    Whoever would be older than anybody has been is taken for dead of an unknown date, as in old family files.
    """
    if person.born is None or person.kind is PersonKind.PREGNANCY:
        return None
    if not is_dead(person, day):
        years = person.born.age_on(day)
        return years if years is None or years <= OLDEST else None
    if person.died is None or person.died.precision in {Precision.BEFORE, Precision.AFTER}:
        return None
    return person.born.age_on(person.died.earliest + (person.died.latest - person.died.earliest) // 2)


def is_in_force(consent: Consent, day: date) -> bool:
    """Say whether the consent or prohibition holds on ``day``; it holds still on its last day, not when withdrawn."""
    given = consent.given_on is None or consent.given_on <= day
    withdrawn = consent.withdrawn_on is not None and consent.withdrawn_on <= day
    return given and not withdrawn and (consent.until is None or consent.until >= day)


def as_of(rows: CaseRows, day: date, *, is_look_back: bool, memory: Memory | None = None) -> CaseRows:
    """Return the rows that are there on ``day``; links whose ends are not there are left for the sieve to drop.

    A meeting ahead of the day is a plan and stays, unless this ``is_look_back``: a look at how things stood, when
    nobody knew of it. ``memory`` is of the same day.
    """

    def begun(name: str, told: tuple[S, ...]) -> tuple[S, ...]:
        def there() -> tuple[S, ...]:
            are_there = each(memory, f"begun {name}", told, lambda row: has_begun(row.since, day))
            return told if all(are_there) else tuple(compress(told, are_there))

        return fact(memory, name, (told,), there)

    def born() -> tuple[Person, ...]:
        are_born = each(memory, "born", rows.people, lambda person: is_born(person, day))
        return rows.people if all(are_born) else tuple(compress(rows.people, are_born))

    plans = _plans_by(rows.plans, day)
    return replace(
        rows,
        people=fact(memory, "people", (rows.people,), born),
        partnerships=begun("partnerships", rows.partnerships),
        parentages=begun("parentages", rows.parentages),
        bonds=begun("bonds", rows.bonds),
        person_marks=begun("person_marks", rows.person_marks),
        residences=begun("residences", rows.residences),
        life_events=begun("life_events", rows.life_events),
        ties=begun("ties", rows.ties),
        closenesses=newest_closenesses(rows.closenesses, day),
        statements=tuple(row for row in rows.statements if row.said_on is None or row.said_on <= day),
        plans=plans[:2],
        older_plans=plans[2:],
        goal_reviews=tuple(row for row in rows.goal_reviews if row.said_on is None or row.said_on <= day),
        other_plans=begun("other_plans", rows.other_plans),
        requests=tuple(row for row in rows.requests if row.asked_on is None or row.asked_on <= day),
        scale_answers=tuple(row for row in rows.scale_answers if row.said_on is None or row.said_on <= day),
        hypotheses=tuple(row for row in rows.hypotheses if row.said_on is None or row.said_on <= day),
        meetings=tuple(row for row in rows.meetings if _is_known(row, day, is_look_back=is_look_back)),
        consents=tuple(row for row in rows.consents if row.given_on is None or row.given_on <= day),
    )


def _is_known(meeting: Meeting, day: date, *, is_look_back: bool) -> bool:
    return meeting.held_on <= day or not is_look_back


def _plans_by(plans: Iterable[ClientPlan], day: date) -> tuple[ClientPlan, ...]:
    """Return the versions that were there on ``day``, the highest first; a draft without a day counts as there."""
    there = [plan for plan in plans if (plan.made_on or plan.agreed_on or date.min) <= day]
    return tuple(sorted(there, key=lambda plan: (plan.version, plan.id.hex), reverse=True))


def newest_closenesses(rows: Iterable[Closeness], day: date) -> tuple[Closeness, ...]:
    """Return one row a subject: the newest that has begun, and none where that one is over."""
    newest: dict[object, Closeness] = {}
    for row in rows:
        subject = row.person_id or row.professional_id or row.agency_id
        if has_begun(row.since, day) and (subject not in newest or _freshness(row) > _freshness(newest[subject])):
            newest[subject] = row
    return tuple(row for row in newest.values() if not is_over(row.until, day))


def _freshness(row: Closeness) -> tuple[float, date, str]:
    return row.since.sort_value if row.since else 0.0, row.said_on or date.min, row.id.hex
