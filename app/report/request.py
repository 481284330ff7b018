"""What a copy is made for, and how its words are found in the copy's language."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from app.genogram.options import DEFAULT, DrawingOptions
from app.i18n import Language, Text, mark, translate
from app.lens.audience import Audience, AudienceKind
from app.lens.view import CaseView, Diagram, PartialDate
from app.report.drawings import Drawings
from app.report.paper import Note
from app.report.tagged.direction import held


@dataclass(frozen=True, slots=True)
class PrintRequest:
    """One copy: for whom, in which language, the how many-th of how many, with which pictures.

    ``recipient`` is printed on every page, so it says who the copy is for in words that may stand there ("Kaleva
    school, class teacher"). ``day`` is the only date that the file itself bears. A copy that
    ``is_grey`` has no colour on it. ``options`` say how its pictures are drawn: use ``on_paper``, so that it shows all
    that its reader may see. ``about`` is the one thing a document is about that isn't about the whole matter: a
    meeting, a consent. ``also`` is the tag of a language of ``app.report.wordlists`` in which the headings stand too.
    ``drawings`` are those that were made for it; whoever asks for one of them again gets the very same.
    """

    recipient: str
    language: Language
    day: date
    number: int = 1
    copies: int = 1
    diagrams: tuple[Diagram, ...] = ()
    is_grey: bool = False
    options: DrawingOptions = DEFAULT
    about: UUID | None = None
    also: str = ""
    drawings: Drawings = field(default_factory=Drawings, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished document.

    ``digest`` is the content's hash as it stands in the footer and belongs in the log: two copies with the same words
    and pictures have the same, whoever they are for. ``notes`` are for the worker, and not on the copy.
    """

    pdf: bytes
    digest: str
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Copy:
    """A view on its way to paper; every section is written with it."""

    view: CaseView
    request: PrintRequest

    def say(self, text: Text, n: int | None = None, **values: object) -> str:
        """Return ``text`` in the copy's language, whatever language the window has."""
        return translate(text, self.request.language, n, **values)

    def day(self, when: date | PartialDate | None) -> str:
        """Return a date as the copy's language writes it, nothing for none."""
        if when is None:
            return ""
        known = when if isinstance(when, PartialDate) else PartialDate.of(when)
        return unbroken(known.shown(self.request.language))

    def subject_name(self, subject_id: UUID | None) -> str:
        """Return the name of a person, a professional or an agency of the view, nothing for nobody."""
        if subject_id is None:
            return ""
        view = self.view
        found = (
            view.people_by_id.get(subject_id)
            or view.professionals_by_id.get(subject_id)
            or view.agencies_by_id.get(subject_id)
        )
        return held(found.name) if found else ""

    @property
    def child_name(self) -> str:
        """Return what the child is called on this copy; nothing where the view has no child."""
        child = self.view.child
        return held(child.short_name or child.name) if child else ""


def unbroken(words: str) -> str:
    """Return a date or a telephone number whose parts stay on one line."""
    return words.replace(" ", "\u00a0")


def addressee(audience: Audience, view: CaseView, language: Language) -> str:
    """Return who a copy is for as it stands on every page of it, in the copy's own language.

    ``view`` is what ``audience`` sees: a recipient goes by the name in the case, an adviser by no name.
    """
    match audience.kind:
        case AudienceKind.WORKER:
            return translate(mark("The responsible worker"), language)
        case AudienceKind.ANONYMOUS:
            return translate(mark("Consultation"), language)
        case AudienceKind.CHILD if view.child is not None:
            return held(view.child.name)
        case _:
            return held(view.audience)


def joined(*parts: str, by: str = ", ") -> str:
    """Return the parts that say anything, joined."""
    return by.join(part for part in parts if part.strip())
