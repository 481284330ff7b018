"""The sample case: one invented child of nine, to look at, to learn with, and to test by.

Everything is made by the operations that a hand would use. Nobody in it is real, and the case says so of itself. The
same language and day give the same rows under the same ids, so that pictures and papers of it can be compared.
"""

from __future__ import annotations

from datetime import date

from app.i18n import Language, mark
from app.operations.case import choose_child, header, start_case
from app.operations.rows import change_row
from app.operations.sample.consents import add_consents
from app.operations.sample.directory import add_directory
from app.operations.sample.family import add_family
from app.operations.sample.matter import add_matter
from app.operations.sample.meetings import add_meetings
from app.operations.sample.network import add_network
from app.operations.sample.plan import add_plan
from app.operations.sample.story import Story
from app.operations.sample.voices import add_voices
from app.store.casefile import CaseFile

__all__ = ["make_sample"]


def make_sample(case: CaseFile, language: Language, today: date) -> None:
    """Fill a new, empty case file with the sample as it stands on ``today``, in ``language``; one step."""
    story = Story(case, language, today)
    with case.transaction(mark("Make the sample case")):
        with story.named("case"):
            start_case(case, story.text("case", "number"), language, opened_on=story.day(-110))
        change_row(case, header(case), {"is_sample": True})
        add_family(story)
        choose_child(case, story.ids["child"])
        add_network(story)
        add_matter(story)
        add_plan(story)
        add_meetings(story)
        add_voices(story)
        add_consents(story)
        add_directory(story)
