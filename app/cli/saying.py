"""Sentences on the command line: ``lahipiiri do CASE say "äiti Maija Virtanen 1987"``, as the quick line reads them."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from app.cli.terminal import DONE, REFUSED, today
from app.i18n import current_language, tr
from app.lens.audience import Audience
from app.lens.build import case_view
from app.quickline.carry import carry_out
from app.quickline.understand import Standpoint, Understanding, understand
from app.store.casefile import CaseFile

WORD = "say"
"""What stands in the place of a verb."""


def say(case: CaseFile, line: str, answers: Sequence[int]) -> int:
    """Carry out the sentences of ``line`` in one undo step and tell what was done; all of them, or nothing.

    ``answers`` are the numbers of the choices, 1 for the first, in the order in which they are asked for. A
    question left open and what was not understood are told on standard error, never as an error that may be logged.
    """
    day, language = today(), current_language()
    view = case_view(case.session, Audience.worker(), day, language)
    given: dict[str, int] = {}
    left = list(answers)
    read = understand(line, view, Standpoint(language, day), given)
    while (question := read.question) is not None:
        if not left:
            choices = "  ".join(f"{number} {choice}" for number, choice in enumerate(question.choices, 1))
            print(f"{question.text} {choices}", file=sys.stderr)
            print(tr("Nothing was changed. Choose with --answer and the number."), file=sys.stderr)
            return REFUSED
        given[question.key] = left.pop(0) - 1
        read = understand(line, view, Standpoint(language, day), given)
    if not read.is_whole or not read.steps:
        _tell_doubts(line, read)
        return REFUSED
    carry_out(case, read.steps, are_several=len(read.sentences) > 1)
    for sentence in read.sentences:
        for told in sentence.told:
            print(told)
    return DONE


def _tell_doubts(line: str, read: Understanding) -> None:
    for sentence in read.sentences:
        unclear = " ".join(line[start:end] for start, end in sentence.unclear)
        if sentence.reason:
            print(f"{sentence.clause.text}: {sentence.reason}", file=sys.stderr)
        elif unclear:
            print(
                tr("{sentence}: not understood: {words}", sentence=sentence.clause.text, words=unclear), file=sys.stderr
            )
    print(tr("Nothing was changed."), file=sys.stderr)
