"""The assessment on paper: one copy for one recipient, the child's view first and word for word."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from app.errors import AppError
from app.i18n import mark
from app.lens.view import CaseView
from app.report.digest import story_digest
from app.report.request import Copy, Printed, PrintRequest
from app.report.sections import assessment, cover, scales
from app.report.tagged import Block, Metadata, Part, render

Section = Callable[[Copy], list[Block]]

SECTIONS: Final[tuple[Section, ...]] = (
    assessment.cover,
    assessment.childs_view,
    assessment.parts_of_life,
    assessment.dissent,
    scales.scales,
    scales.goals,
    assessment.contributions,
    assessment.conclusions,
)
"""The child first, then how each sees it, where they disagree, what changed in numbers, and at last what follows."""


def print_assessment(view: CaseView, request: PrintRequest) -> Printed:
    """Return the assessment of ``view`` as a PDF, without the team's hypotheses. Equal arguments give equal bytes.

    Raises ``AppError`` where the view has nothing of an assessment. The file's own title is its kind, never a name.
    """
    return _printed(view, request, SECTIONS)


def print_with_hypotheses(view: CaseView, request: PrintRequest) -> Printed:
    """Return the same with the team's hypotheses at its end, plainly marked: as far as ``view`` has been given them."""
    return _printed(view, request, (*SECTIONS, scales.hypotheses))


def assessment_story(copy: Copy, sections: tuple[Section, ...] = SECTIONS) -> list[Part]:
    """Return what the assessment says."""
    return [Part(tuple(block for section in sections for block in section(copy)))]


def _printed(view: CaseView, request: PrintRequest, sections: tuple[Section, ...]) -> Printed:
    found = view.assessment
    if not (view.statements or found.id or found.requests or found.scales or found.hypotheses):
        raise AppError(
            mark("The case has nothing of an assessment yet; nothing was printed."),
            mark("Write down what the child and the others say first."),
        )
    copy = Copy(view, request)
    story = assessment_story(copy, sections)
    digest = story_digest(story)
    metadata = Metadata(copy.say(assessment.ASSESSMENT_NAME), request.language.value, request.day)
    furniture = cover.furniture(copy, digest, is_plan=False)
    return Printed(render(story, furniture, metadata, is_grey=request.is_grey), digest)
