"""The table of documents: what it names is there, and both ways of printing offer all of it."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest

from app.cli.arguments import DOCUMENT_KEYS
from app.errors import AppError
from app.i18n import Language, translate
from app.lens.view import CaseView
from app.report.documents import BY_KEY, DOCUMENTS, Document, _named, needs_subject
from tests.report.cases import bare_view, case_view


def test_the_command_line_offers_every_document_and_the_picture() -> None:
    assert (*(document.key for document in DOCUMENTS), "picture") == DOCUMENT_KEYS
    assert len(BY_KEY) == len(DOCUMENTS)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.key)
def test_what_a_document_names_is_there(document: Document) -> None:
    assert callable(_named(document.builder))
    assert not document.subjects or callable(_named(document.subjects))
    assert document.audiences


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.key)
@pytest.mark.parametrize("language", list(Language))
def test_a_file_is_called_by_its_number_alone(document: Document, language: Language) -> None:
    name = translate(document.file_name, language, number="2026-014")
    assert "2026-014" in name
    assert "{" not in name


MEETING = Document(
    "minute",
    DOCUMENTS[0].title,
    DOCUMENTS[0].shelf,
    DOCUMENTS[0].use,
    DOCUMENTS[0].file_name,
    DOCUMENTS[0].builder,
    subjects="tests.report.test_documents:meetings_of",
)


def meetings_of(view: CaseView, language: Language) -> list[tuple[str, UUID]]:
    return [(translate(meeting.kind.label, language), meeting.id) for meeting in view.meetings]


def test_what_a_copy_is_about_is_the_last_unless_another_is_named() -> None:
    view = case_view()
    ids = [meeting.id for meeting in view.meetings]
    assert needs_subject(DOCUMENTS[0], view, Language.FI, None) is None
    assert needs_subject(MEETING, view, Language.FI, None) == ids[-1]
    assert needs_subject(MEETING, view, Language.FI, ids[0]) == ids[0]


def test_nothing_is_printed_about_what_is_not_there() -> None:
    for view, about in ((bare_view(), None), (case_view(), uuid4())):
        with pytest.raises(AppError, match="nothing was printed"):
            needs_subject(MEETING, view, Language.FI, about)
