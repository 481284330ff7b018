"""Which national documents there are, by the names the commands give them."""

from __future__ import annotations

from enum import Enum

from app.i18n import Language
from app.rules.national.assessment import ASSESSMENT
from app.rules.national.family_plan import FAMILY_PLAN
from app.rules.national.meeting import MEETING
from app.rules.national.opinion import OPINION
from app.rules.national.safety import SAFETY
from app.rules.national.structure import Structure
from app.rules.national.welfare_plan import WELFARE_PLAN


class NationalDocument(Enum):
    """A national document the program writes; the value is what a command calls it."""

    PLAN = "plan"
    PROTECTION_PLAN = "protection-plan"
    ASSESSMENT = "assessment"
    MEETING = "meeting"
    SAFETY = "safety"
    OPINION = "opinion"

    @property
    def structure(self) -> Structure:
        """Return what it is made of."""
        return _STRUCTURES[self]

    def title(self, language: Language) -> str:
        """Return its official name: the Swedish one in Swedish, else the Finnish one."""
        return self.structure.root.heading(language)


_STRUCTURES = {
    NationalDocument.PLAN: FAMILY_PLAN,
    NationalDocument.PROTECTION_PLAN: WELFARE_PLAN,
    NationalDocument.ASSESSMENT: ASSESSMENT,
    NationalDocument.MEETING: MEETING,
    NationalDocument.SAFETY: SAFETY,
    NationalDocument.OPINION: OPINION,
}


def official_heading(document: NationalDocument, language: Language, *path: str) -> str:
    """Return the official heading of a section, given by the keys that lead to it; ``KeyError`` where there is none.

    Official headings exist in Finnish and Swedish; every other language is answered in Finnish.
    """
    return document.structure.at(*path).heading(language)
