"""A line of several sentences, understood one after the other: each sees what those before it have added."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.errors import AppError
from app.i18n import Language, current_language, mark, tr, translate
from app.lens.view import CaseView
from app.quickline.asking import Answers, MeaninglessError, OpenQuestionError, Question
from app.quickline.intention import Intention
from app.quickline.lexicon import lexicon
from app.quickline.parse import parse
from app.quickline.plan import Step
from app.quickline.resolve import resolve
from app.quickline.sketch import Sketch
from app.quickline.tokens import Clause, clauses
from app.quickline.told import told
from app.quickline.where import Setting


@dataclass(frozen=True, slots=True)
class Standpoint:
    """From where a line is read: who or which agency is chosen, the language of the window, and the day it is."""

    language: Language
    today: date
    chosen_id: UUID | None = None
    agency_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence and how far it was understood.

    ``told`` says in words what it will do, ``unclear`` are the places of words that were not understood, ``question``
    waits for an answer, ``reason`` says why it means nothing here. Only one that ``is_ready`` is carried out.
    """

    clause: Clause
    intention: Intention | None
    told: tuple[str, ...] = ()
    unclear: tuple[tuple[int, int], ...] = ()
    question: Question | None = None
    reason: str = ""
    steps: tuple[Step, ...] = ()

    @property
    def is_ready(self) -> bool:
        """Say whether it can be carried out."""
        return bool(self.steps) and not self.unclear and self.question is None and not self.reason


@dataclass(frozen=True, slots=True)
class Understanding:
    """All sentences of a line."""

    sentences: tuple[Sentence, ...]

    @property
    def steps(self) -> tuple[Step, ...]:
        """Return the steps of the sentences that are ready, in their order."""
        return tuple(step for each in self.sentences if each.is_ready for step in each.steps)

    @property
    def question(self) -> Question | None:
        """Return the first question that is open."""
        return next((each.question for each in self.sentences if each.question is not None), None)

    @property
    def is_whole(self) -> bool:
        """Say whether every sentence is ready."""
        return all(each.is_ready for each in self.sentences)


def understand(line: str, view: CaseView, at: Standpoint, given: Mapping[str, int]) -> Understanding:
    """Read ``line`` as it is meant in this case; ``given`` are the answers so far. Nothing is changed."""
    sketch = Sketch.of(view)
    found: list[Sentence] = []
    seen: dict[str, int] = {}
    for clause in clauses(line):
        seen[clause.text] = seen.get(clause.text, 0) + 1
        answers = Answers(f"{clause.text}#{seen[clause.text]}", given)
        sentence, after = _sentence(clause, sketch, at, answers)
        found.append(sentence)
        if sentence.is_ready:
            sketch = after
            sketch.steps = []
    return Understanding(tuple(found))


def _sentence(clause: Clause, sketch: Sketch, at: Standpoint, answers: Answers) -> tuple[Sentence, Sketch]:
    parsed = parse(clause, lexicon(at.language), sketch.names)
    unclear = tuple((token.start, token.end) for token in parsed.unclear)
    if parsed.intention is None:
        reason = tr(mark("This was not understood. Begin with what somebody is: mother, brother, school…"))
        return Sentence(clause, None, unclear=unclear, reason=reason), sketch
    trial = sketch.copied()
    question, reason = None, ""
    try:
        resolve(parsed.intention, Setting(trial, at.chosen_id, at.agency_id, at.today, answers))
    except OpenQuestionError as opened:
        question = opened.question
    except MeaninglessError as not_meant:
        reason = translate(not_meant.text, current_language(), None, **not_meant.values)
    except AppError as error:
        reason = error.spoken()
    steps = tuple(trial.steps) if question is None and not reason else ()
    lines = told(steps, trial)
    question = None if unclear else question
    return Sentence(clause, parsed.intention, lines, unclear, question, reason, steps), trial
