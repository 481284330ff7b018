"""What a time limit is: its day, how it stands, how it was counted, and where it comes from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from app.i18n import Text, mark
from app.rules.words import Sentence


class State(Enum):
    """How a time limit stands on a day; a limit without a day is only told about."""

    MET = mark("done", "a time limit")
    OPEN = mark("ahead", "a time limit")
    SOON = mark("soon", "a time limit")
    PAST = mark("the day has passed", "a time limit")
    NONE = mark("no day", "a time limit")


@dataclass(frozen=True, slots=True)
class Deadline:
    """A time limit as it stands for one case on one day.

    ``concerns`` says whether it concerns the case as it stands. ``words`` say why, and how the day was counted;
    ``reading`` says in which wording the source was read. ``facts`` name what in the case it depends on (fields of
    ``ClockView``) that it is counted from or kept by, in their order; ``met_on`` is the day by which it was kept.
    """

    code: str
    title: Text
    state: State
    due_on: date | None
    met_on: date | None
    concerns: bool
    words: tuple[Sentence, ...]
    basis: Text
    reading: tuple[Sentence, ...]
    facts: tuple[str, ...]

    @property
    def is_late(self) -> bool:
        """Say whether it was kept after its day."""
        return self.met_on is not None and self.due_on is not None and self.met_on > self.due_on


@dataclass(frozen=True, slots=True)
class Limit:
    """What is the same of a time limit in every case. ``ahead`` is how many days before its day it is told of."""

    code: str
    title: Text
    basis: Text
    reading: tuple[Sentence, ...]
    facts: tuple[str, ...] = ()
    ahead: int = 14

    def timed(self, today: date, due_on: date, met_on: date | None, *words: Sentence) -> Deadline:
        """Return it with its day."""
        if met_on is not None:
            state = State.MET
        elif today > due_on:
            state = State.PAST
        else:
            state = State.SOON if due_on - today <= timedelta(self.ahead) else State.OPEN
        return self._told(state, words, due_on=due_on, met_on=met_on)

    def untimed(self, *words: Sentence, concerns: bool = True) -> Deadline:
        """Return it without a day, told in words only."""
        return self._told(State.NONE, words, concerns=concerns)

    def _told(
        self,
        state: State,
        words: tuple[Sentence, ...],
        *,
        due_on: date | None = None,
        met_on: date | None = None,
        concerns: bool = True,
    ) -> Deadline:
        return Deadline(
            self.code, self.title, state, due_on, met_on, concerns, words, self.basis, self.reading, self.facts
        )


def in_order(deadlines: Iterable[Deadline]) -> list[Deadline]:
    """Return what is still ahead or has passed by its day, then what was kept, then what has no day."""

    def place(one: Deadline) -> tuple[int, date, int]:
        group = 2 if one.due_on is None else 1 if one.state is State.MET else 0
        return group, one.due_on or date.max, int(one.code.removeprefix("D"))

    return sorted(deadlines, key=place)
