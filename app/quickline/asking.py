"""What is asked where a sentence can mean several things, and what is said where it can mean none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from app.i18n import Text

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its choices, each a line; the answer, a choice's number, is kept under ``key``."""

    key: str
    text: str
    choices: tuple[str, ...]


class OpenQuestionError(Exception):
    """A sentence waits for an answer. Raised and caught in this room alone."""

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.question = question


class MeaninglessError(Exception):
    """A sentence was read but means nothing in this case; ``values`` fill the text, and are in no message."""

    def __init__(self, text: Text, **values: str) -> None:
        super().__init__()
        self.text, self.values = text, values


class Answers:
    """The answers given so far for one sentence."""

    def __init__(self, sentence: str, given: Mapping[str, int]) -> None:
        self._sentence, self._given = sentence, given
        self._asked = 0

    def choose(self, text: str, choices: Sequence[tuple[str, T]]) -> T:
        """Return what was chosen of ``choices``, or the only one; ``OpenQuestionError`` where nobody has chosen."""
        if len(choices) == 1:
            return choices[0][1]
        self._asked += 1
        key = f"{self._sentence}|{self._asked}"
        place = self._given.get(key)
        if place is None or not 0 <= place < len(choices):
            raise OpenQuestionError(Question(key, text, tuple(choice for choice, _ in choices)))
        return choices[place][1]
