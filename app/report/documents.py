"""The documents there are: one table for the print place and the command line.

Whoever adds a document writes its builder beside ``app.report.plan`` and a row here; it is then offered everywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from importlib import import_module
from typing import Final, cast
from uuid import UUID

from app.errors import AppError
from app.i18n import Language, Text, mark
from app.lens.audience import Audience, AudienceKind
from app.lens.view import CaseView
from app.report.request import Printed, PrintRequest

Builder = Callable[[CaseView, PrintRequest], Printed]
Subjects = Callable[[CaseView, Language], Sequence[tuple[str, UUID]]]

EVERYBODY: Final = frozenset(AudienceKind) - {AudienceKind.WALL}
WITH_A_NAME: Final = frozenset({AudienceKind.WORKER, AudienceKind.RECIPIENT, AudienceKind.CHILD})
NOT_ANONYMOUS: Final = EVERYBODY - {AudienceKind.ANONYMOUS}


class Shelf(StrEnum):
    """Where a document stands among those that are offered."""

    TOGETHER = "together"
    FAMILY = "family"
    MEETING = "meeting"
    CONSENT = "consent"
    WORK = "work"

    @property
    def label(self) -> Text:
        """Return what the shelf is called."""
        return _SHELVES[self]


_SHELVES: Final = {
    Shelf.TOGETHER: mark("Plan and assessment"),
    Shelf.FAMILY: mark("For the child and the family"),
    Shelf.MEETING: mark("Meetings"),
    Shelf.CONSENT: mark("Consents and log"),
    Shelf.WORK: mark("Among professionals"),
}


@dataclass(frozen=True, slots=True)
class Document:
    """A document by its key, as the command line writes it. ``use`` says in a line what it is for.

    ``builder`` names its function (``"app.report.plan:print_plan"``), loaded when the first copy is made; it raises
    ``AppError`` where the view lacks what the document is about. ``file_name`` is neutral: no name, no kind of matter;
    ``{number}`` is the case's. ``audiences`` may get it, the first fitting one offered. ``subjects`` names a function
    that lists what one copy is about, by the words shown and the id for ``PrintRequest.about``; without one it is about
    the whole matter. ``has_pictures``: the copy may have genogram, ecomap and circles in it. ``needs_plan``:
    without a plan it says so little that the command line refuses it. ``has_hypotheses``: to choose it is to choose the
    team's hypotheses, so its view is made with them. ``has_log``: likewise the log of copies.
    """

    key: str
    title: Text
    shelf: Shelf
    use: Text
    file_name: Text
    builder: str
    audiences: frozenset[AudienceKind] = NOT_ANONYMOUS
    subjects: str = ""
    has_pictures: bool = False
    needs_plan: bool = False
    has_hypotheses: bool = False
    has_log: bool = False

    def eyes_of(self, audience: Audience) -> Audience:
        """Return the audience that the document's view is made for."""
        seeing = replace(audience, gets_hypotheses=True) if self.has_hypotheses else audience
        return replace(seeing, gets_log=True) if self.has_log else seeing

    def build(self, view: CaseView, request: PrintRequest) -> Printed:
        """Return the document as a PDF: equal arguments, equal bytes. Raises ``AppError`` where it can't be made."""
        return cast("Builder", _named(self.builder))(view, request)

    def subjects_of(self, view: CaseView, language: Language) -> Sequence[tuple[str, UUID]]:
        """Return what a copy may be about, in words and by id; nothing where it is about the whole matter."""
        return cast("Subjects", _named(self.subjects))(view, language) if self.subjects else ()


DOCUMENTS: Final[tuple[Document, ...]] = (
    Document(
        key="plan",
        title=mark("The plan"),
        shelf=Shelf.TOGETHER,
        use=mark("What was agreed together: needs, goals, who does what and when it is reviewed."),
        file_name=mark("plan-{number}"),
        builder="app.report.plan:print_plan",
        audiences=frozenset(AudienceKind),
        has_pictures=True,
        needs_plan=True,
    ),
    Document(
        key="assessment",
        title=mark("The assessment"),
        shelf=Shelf.TOGETHER,
        use=mark("What everybody has told of the child’s life, the child first."),
        file_name=mark("assessment-{number}"),
        builder="app.report.assessment:print_assessment",
        audiences=EVERYBODY,
    ),
    Document(
        key="assessment-with-hypotheses",
        title=mark("The assessment with the team’s hypotheses"),
        shelf=Shelf.TOGETHER,
        use=mark("The same with the team’s own guesses: for the team, with thought."),
        file_name=mark("assessment-{number}"),
        builder="app.report.assessment:print_with_hypotheses",
        audiences=frozenset({AudienceKind.WORKER, AudienceKind.RECIPIENT, AudienceKind.ANONYMOUS}),
        has_hypotheses=True,
    ),
    Document(
        key="childs-page",
        title=mark("The child’s own page"),
        shelf=Shelf.FAMILY,
        use=mark("What was agreed, in plain words and the child’s own, to be read together."),
        file_name=mark("own-page-{number}"),
        builder="app.report.childspage:print_childs_page",
        audiences=frozenset({AudienceKind.CHILD}),
    ),
    Document(
        key="consultation",
        title=mark("Consultation sheet, without identity"),
        shelf=Shelf.WORK,
        use=mark("For advice from outside: nobody can be told from it."),
        file_name=mark("consultation-{number}"),
        builder="app.report.consultation:print_consultation",
        audiences=frozenset({AudienceKind.ANONYMOUS}),
        has_pictures=True,
    ),
    Document(
        key="who-does-what",
        title=mark("Who does what, on one page"),
        shelf=Shelf.TOGETHER,
        use=mark("For the table of a meeting: who does what, with overlaps and gaps."),
        file_name=mark("who-does-what-{number}"),
        builder="app.report.whodoes:print_who_does_what",
        audiences=EVERYBODY,
        needs_plan=True,
    ),
    Document(
        key="contacts",
        title=mark("Contact page: whom do I call about what"),
        shelf=Shelf.FAMILY,
        use=mark("For the door of the refrigerator: whom to call about what."),
        file_name=mark("contacts-{number}"),
        builder="app.report.contacts:print_contacts",
    ),
    Document(
        key="crisis-card",
        title=mark("Crisis card for a pocket"),
        shelf=Shelf.FAMILY,
        use=mark("To be cut out and folded: what to do and whom to call when it is hard."),
        file_name=mark("card-{number}"),
        builder="app.report.crisiscard:print_crisis_card",
        needs_plan=True,
    ),
    Document(
        key="consent",
        title=mark("Consent sheet to sign"),
        shelf=Shelf.CONSENT,
        use=mark("What somebody consents to, to be read through and signed."),
        file_name=mark("consent-{number}"),
        builder="app.report.consents:print_consent_sheet",
        audiences=WITH_A_NAME,
        subjects="app.report.consents:consents_to_print",
    ),
    Document(
        key="withdrawal",
        title=mark("Receipt for a consent taken back"),
        shelf=Shelf.CONSENT,
        use=mark("For whoever took a consent back: what it was and since when it is no longer in force."),
        file_name=mark("receipt-{number}"),
        builder="app.report.consents:print_withdrawal",
        audiences=WITH_A_NAME,
        subjects="app.report.consents:withdrawals_to_print",
    ),
    Document(
        key="log",
        title=mark("Log report: who was given what"),
        shelf=Shelf.CONSENT,
        use=mark("For a client who asks who has got or seen what. One page."),
        file_name=mark("log-{number}"),
        builder="app.report.log:print_log",
        audiences=WITH_A_NAME,
        has_log=True,
    ),
    Document(
        key="log-annex",
        title=mark("Annex to the log report: copy by copy"),
        shelf=Shelf.CONSENT,
        use=mark("For a client who asks for more: each copy by itself, each day of use."),
        file_name=mark("log-annex-{number}"),
        builder="app.report.log:print_log_annex",
        audiences=WITH_A_NAME,
        has_log=True,
    ),
    Document(
        key="minute",
        title=mark("Minutes of a meeting"),
        shelf=Shelf.MEETING,
        use=mark("What was talked of and decided, phase by phase."),
        file_name=mark("minutes-{number}"),
        builder="app.report.minute:print_minute",
        subjects="app.report.sections.meetings:held_meetings",
    ),
    Document(
        key="invitation",
        title=mark("Invitation to a meeting"),
        shelf=Shelf.MEETING,
        use=mark("When, where and what for, with who comes."),
        file_name=mark("invitation-{number}"),
        builder="app.report.invitation:print_invitation",
        subjects="app.report.sections.meetings:coming_meetings",
    ),
    Document(
        key="what-changed",
        title=mark("What has changed in the plan"),
        shelf=Shelf.TOGETHER,
        use=mark("What is new, changed or gone since the version before."),
        file_name=mark("changes-{number}"),
        builder="app.report.changespage:print_changes",
        audiences=EVERYBODY,
        needs_plan=True,
    ),
    Document(
        key="feedback",
        title=mark("How was the meeting?"),
        shelf=Shelf.MEETING,
        use=mark("A form for the child and the family to fill in after a meeting."),
        file_name=mark("feedback-{number}"),
        builder="app.report.feedbackpage:print_feedback",
        audiences=frozenset({AudienceKind.CHILD, AudienceKind.RECIPIENT}),
        subjects="app.report.sections.meetings:held_meetings",
    ),
    Document(
        key="hand-over",
        title=mark("Hand-over to the next worker"),
        shelf=Shelf.WORK,
        use=mark("For the next worker: the matter read in two minutes."),
        file_name=mark("hand-over-{number}"),
        builder="app.report.handover:print_handover",
        audiences=frozenset({AudienceKind.WORKER}),
    ),
    Document(
        key="life-line",
        title=mark("Life line in three lanes"),
        shelf=Shelf.TOGETHER,
        use=mark("What happened, what worried whom and what was done, on one line of time."),
        file_name=mark("life-line-{number}"),
        builder="app.report.lifeline:print_life_line",
    ),
)
"""In the order in which they are offered."""
ON_SHELVES: Final = {shelf: tuple(each for each in DOCUMENTS if each.shelf is shelf) for shelf in Shelf}
BY_KEY: Final = {document.key: document for document in DOCUMENTS}


def needs_subject(document: Document, view: CaseView, language: Language, about: UUID | None) -> UUID | None:
    """Return what the copy is about: ``about``, else the last there is; None for a document about the whole matter.

    Raises ``AppError`` where there is nothing that it could be about, or where ``about`` isn't among it.
    """
    if not document.subjects:
        return None
    ids = [subject for _, subject in document.subjects_of(view, language)]
    if not ids or (about is not None and about not in ids):
        raise AppError(
            mark("The case has nothing yet that this document could be about; nothing was printed."),
            mark("Choose another document, or record first what it is to tell of."),
        )
    return about or ids[-1]


def _named(path: str) -> object:
    module, name = path.split(":")
    return getattr(import_module(module), name)
