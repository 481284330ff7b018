"""How something changed: numbers that people gave of the same thing over time, as a chart, a table and in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.i18n import Language, mark, translate
from app.lens.view import CaseView, PartialDate, Said, ScaleView

MINUS = "\u2212"


@dataclass(frozen=True, slots=True)
class Point:
    """A number given on a day, None where the day isn't known, with what was said of it."""

    on: date | None
    value: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class Course:
    """The numbers of one respondent, from the first day to the last."""

    by: str
    points: tuple[Point, ...]

    @property
    def dated(self) -> tuple[tuple[date, int], ...]:
        """Return the points that have a place in time."""
        return tuple((point.on, point.value) for point in self.points if point.on is not None)


@dataclass(frozen=True, slots=True)
class Change:
    """One question or goal with everybody's numbers. The words say what the ends mean."""

    title: str
    least: int
    most: int
    least_words: str
    most_words: str
    courses: tuple[Course, ...]

    @property
    def is_charted(self) -> bool:
        """Say whether there is anything to draw: a number on a day."""
        return any(course.dated for course in self.courses)

    def ends(self) -> str:
        """Return the ends with what they mean, in a line."""
        low, high = number(self.least), number(self.most)
        if not self.is_worded:
            return f"{low} … {high}"
        least, most = self.least_words.strip().rstrip("."), self.most_words.strip().rstrip(".")
        return f"{low} = {least}; {high} = {most}"

    @property
    def is_worded(self) -> bool:
        """Say whether both ends have words."""
        return bool(self.least_words.strip() and self.most_words.strip())


def scale_change(view: CaseView, scale: ScaleView, language: Language) -> Change:
    """Return a scale's answers by respondent, the child first, then in the order they first answered."""
    given = [(answer.said, Point(answer.said.on, answer.value, answer.text)) for answer in scale.answers]
    courses = _courses(view, given, language)
    return Change(scale.question, scale.least, scale.most, scale.least_words, scale.most_words, courses)


def goal_changes(view: CaseView, language: Language) -> tuple[tuple[UUID, Change], ...]:
    """Return, for each goal whose levels somebody has judged, how it has gone: −2 … +2, 0 is what was hoped for.

    The words of the ends are those written for the goal: a number alone says nothing of a goal.
    """
    found: list[tuple[UUID, Change]] = []
    for need in view.plan.needs if view.plan else ():
        for goal in need.goals:
            given = [
                (review.said, Point(review.said.on, review.level, review.text))
                for review in goal.reviews
                if review.level is not None
            ]
            if given:
                ends = (goal.level_much_less, goal.level_much_more)
                courses = _courses(view, given, language)
                found.append((goal.id, Change(goal.title or goal.text, -2, 2, *ends, courses)))
    return tuple(found)


def number(value: int) -> str:
    """Return a whole number as it is printed: with a minus sign, not a hyphen."""
    return f"{MINUS}{-value}" if value < 0 else str(value)


def told(change: Change, language: Language) -> str:
    """Return in words what the chart of ``change`` shows: whoever can't see it gets the same."""
    lines = [translate(mark("{title} ({ends})."), language, title=change.title.rstrip("."), ends=change.ends())]
    for course in change.courses:
        said = ", ".join(_point(point, language) for point in course.points)
        lines.append(f"{course.by}: {said}.")
    return " ".join(lines)


def _point(point: Point, language: Language) -> str:
    day = PartialDate.of(point.on).shown(language) if point.on else ""
    return f"{number(point.value)} ({day})" if day else number(point.value)


def _courses(view: CaseView, given: Iterable[tuple[Said, Point]], language: Language) -> tuple[Course, ...]:
    """Return the points by who gave them; what nobody is named for is one course of its own."""
    found: dict[UUID | None, tuple[str, list[Point]]] = {}
    for said, point in given:
        by = said.by or translate(mark("not named"), language)
        found.setdefault(said.by_id, (by, []))[1].append(point)
    ordered = sorted(found.items(), key=lambda pair: pair[0] is None or pair[0] != view.child_id)
    return tuple(Course(by, tuple(points)) for _, (by, points) in ordered)
