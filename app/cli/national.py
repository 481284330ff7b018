"""National documents, dates and tables on the command line: what is asked for, and a document taken in."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from app.cli.looking import opened, view_of
from app.cli.terminal import DONE, today
from app.errors import AppError
from app.exchange.files import Form, MadeFile, Table, calendar_file, national_file, table_file
from app.exchange.sosmeta.read import FoundDocument, heading_of, read_document
from app.exchange.sosmeta.taking import is_begun, is_of_the_child, refuse_untaken, take_document, untaken
from app.exchange.sosmeta.write import Asked
from app.i18n import Language, Text, current_language, mark, tr
from app.lens.view import CaseView
from app.rules.national.documents import NationalDocument

_YES: Final = ("y", "k", "j")
_TABLES: Final = frozenset(each.value for each in Table)


def endings(arguments: argparse.Namespace) -> tuple[str, ...]:
    """Return how the name of the file asked for may end; raise ``AppError`` where form and document don't fit."""
    form = Form(arguments.format)
    if form is not Form.CALENDAR and (form is Form.TABLE) is not (arguments.document in _TABLES):
        raise AppError(
            mark("That document is not written in that form; nothing was written."),
            mark("As csv choose contacts or measures; as sosmeta or text one of the national documents."),
        )
    return (form.ending,)


def chosen_file(arguments: argparse.Namespace) -> Callable[[CaseView, Language], MadeFile]:
    """Return what makes the file that is asked for; the personal identity code is asked for now, where it is needed."""
    form = Form(arguments.format)
    if form is Form.CALENDAR:
        return calendar_file
    if form is Form.TABLE:
        return partial(_table, Table(arguments.document))
    number = _person_number(arguments.person_number_file) if form is Form.NATIONAL else ""
    asked = Asked(number, arguments.service_task, arguments.meeting_day)
    return partial(_national, NationalDocument(arguments.document), asked, form)


def _table(table: Table, view: CaseView, language: Language) -> MadeFile:
    return table_file(view, table, language)


def _national(document: NationalDocument, asked: Asked, form: Form, view: CaseView, language: Language) -> MadeFile:
    return national_file(view, document, language, asked, form)


def _person_number(file: Path | None) -> str:
    """Return the code from its file or from the terminal, where it is typed without echo; "" where there is neither."""
    if file is not None:
        try:
            return file.read_text(encoding="utf-8-sig").strip()
        except (OSError, UnicodeError):
            raise AppError(
                mark("The file with the personal identity code cannot be read; nothing was written."),
                mark("Check its name, and that it is plain text."),
            ) from None
    if not sys.stdin.isatty():
        return ""
    try:
        return getpass.getpass(tr("The child’s personal identity code (is not kept; Enter leaves it empty): "))
    except EOFError:
        return ""


def import_document(arguments: argparse.Namespace) -> int:
    """Take a national document into a case as a starting point, in one step."""
    found = read_document(arguments.file)
    refuse_untaken(found)
    language = current_language()
    with opened(arguments.case, arguments) as case:
        view = view_of(case, None, today(), language)
        merges = _decided(arguments.merge, view, found)
        taken = take_document(case, view, found, merges=merges)
    told = ", ".join(f"{tr(what)} {count}" for what, count in taken.made.items())
    print(tr("Taken in: {what}.", what=told) if told else tr("Everything in the document was in the case already."))
    for what in dict.fromkeys(taken.differences):
        print(tr("The document says otherwise, the case was kept: {what}", what=tr(what)))
    for heading in untaken(found, language):
        print(tr("Not taken in, as the case tells it in its own place: {what}", what=heading), file=sys.stderr)
    for way in found.unread:
        print(tr("Not understood: {what}", what=heading_of(found.document, way, language)), file=sys.stderr)
    return DONE


def _decided(how: str, view: CaseView, found: FoundDocument) -> bool:
    """Return whether what the case holds already is taken for the same; raise ``AppError`` where that isn't said."""
    if not is_of_the_child(view, found):
        _ask(
            how,
            mark("The document names another client than the case’s child; nothing was taken in."),
            mark("If it is the same child, say so with --merge same."),
            tr("The document names another client than the case’s child. Take it in all the same (y)? "),
        )
    if how != "none" and is_begun(view, found):
        _ask(
            how,
            mark("The case has a plan or an assessment already; nothing was taken in."),
            mark(
                "Say with --merge same that what is empty is filled in and what is new is added, or with --merge none "
                "that all of it is new."
            ),
            tr("The case has one already: what is empty is filled in, what is new is added. Take it in (y)? "),
        )
    return how != "none"


def _ask(how: str, refused: Text, hint: Text, question: str) -> None:
    if how == "same":
        return
    if how == "none" or not sys.stdin.isatty():
        raise AppError(refused, hint)
    if input(question).strip().lower()[:1] not in _YES:
        raise AppError(refused, mark("Choose another document, or another case."))
