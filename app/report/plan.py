"""The client plan on paper: one copy for one recipient, in the order families read.

The headings are plain; below each stands the name that the section has in the national structure of documents (Sosmeta
1.2.246.537.6.1506.15007 and .15009), so that the worker can carry it over heading by heading.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from app.lens.view import CaseView
from app.report.digest import story_digest
from app.report.request import Copy, Printed, PrintRequest
from app.report.sections import agreements, cover, measures, people, pictures, planparts, voices
from app.report.tagged import Block, Metadata, Part, render

Section = Callable[[Copy], list[Block]]

SECTIONS: Final[tuple[Section, ...]] = (
    cover.cover,
    voices.childs_words,
    agreements.how_made,
    voices.situation,
    voices.strengths,
    voices.worries,
    planparts.former_goals,
    measures.measures,
    people.people,
    planparts.support,
    planparts.crisis,
    planparts.other_plans,
    agreements.next_steps,
    agreements.meetings_ahead,
    agreements.consents,
    agreements.recipients,
    voices.dissent,
    agreements.rights,
    agreements.signatures,
)
"""The child's own words come first, strengths before worries, the family's own doing before the services'."""


def print_plan(view: CaseView, request: PrintRequest) -> Printed:
    """Return the plan of ``view`` as a PDF; what the view doesn't hold is neither on it nor hinted at.

    The file's own title is the plan's kind, never a name; equal arguments give equal bytes. Without a plan
    it is a form to be filled in by hand.
    """
    copy = Copy(view, request)
    drawn, notes = pictures.pictures(copy)
    story = [*plan_story(copy), *drawn]
    digest = story_digest(story)
    metadata = Metadata(cover.plan_name(copy), request.language.value, request.day)
    pages = render(story, cover.furniture(copy, digest), metadata, is_grey=request.is_grey)
    return Printed(pages, digest, tuple(notes))


def plan_story(copy: Copy) -> list[Part]:
    """Return what the plan says in words."""
    return [Part(tuple(block for section in SECTIONS for block in section(copy)))]
