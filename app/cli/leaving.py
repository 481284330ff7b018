"""What leaves a case: pictures and printed documents, each in the log before its file exists."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from uuid import UUID

from app.cli.looking import Look, Order, look_at, view_of
from app.cli.terminal import progress, save
from app.errors import AppError
from app.exchange.files import MadeFile
from app.exchange.gedcom.write import Version, gedcom, gedzip
from app.exchange.omitted import left_out
from app.genogram.draw import draw
from app.genogram.marked import compared
from app.genogram.options import DEFAULT, DrawingOptions
from app.genogram.painted import Form, Rendering, painted
from app.genogram.picture import Picture
from app.i18n import Language, Text, current_language, mark, tr, translate
from app.lens.said import Omission
from app.lens.view import CaseView, Diagram, Notation, log_begins_on
from app.operations.consents import DisclosureFields, record_disclosure, seal_disclosure
from app.operations.uses import uses_of
from app.report.documents import Document, needs_subject
from app.report.drawings import Drawings
from app.report.paper import LEAST_TEXT, Paper
from app.report.picture import print_picture
from app.report.request import PrintRequest, addressee
from app.report.wordlists import require
from app.store.casefile import CaseFile

FAMILY_FILE: Final = mark("The family as a file for other programs")


def in_notation(view: CaseView, notation: Notation | None) -> CaseView:
    """Return ``view`` as it is drawn by another card, or as it is where none is asked for."""
    if notation is None:
        return view
    ground = None if view.ground is None else in_notation(view.ground, notation)
    return replace(view, style=replace(view.style, notation=notation), ground=ground)


def drawn(look: Look, order: Order, diagram: Diagram, options: DrawingOptions = DEFAULT) -> Picture:
    """Return ``diagram`` as it is ordered, with marks at what has changed since a day where that is asked for.

    Raises ``AppError`` where that day isn't before the one that is drawn.
    """
    view = in_notation(look(order.audience, order.day, order.language), order.notation)
    if order.since is None:
        return draw(view, diagram, order.language, options=options)
    if order.since >= order.day:
        raise AppError(
            mark("The day to compare with is not before the day that is drawn; nothing was written."),
            mark("Choose an earlier day with --since, or a later one with --as-of."),
        )
    before = in_notation(look(order.audience, order.since, order.language), order.notation)
    return compared(before, view, diagram, order.language, options=options)[0]


def draw_from_case(
    case: CaseFile,
    order: Order,
    diagram: Diagram,
    paths: Iterable[Path],
    rendering: Rendering,
    options: DrawingOptions = DEFAULT,
) -> tuple[str, ...]:
    """Draw ``diagram``, log the copy, then write it to ``paths``; return the doubts about the drawing."""
    view = view_of(case, order.audience, order.day, order.language)
    with progress(tr("Drawing…")):
        picture = drawn(look_at(case), order, diagram, options)
        files = [(path, painted(picture, form_of(path), rendering)) for path in paths]
    logged = _log_copy(case, order, diagram.label, addressee(order.audience, view, order.language))
    seal_disclosure(case, logged, hashlib.sha256(b"".join(data for _, data in files)).hexdigest())
    for path, data in files:
        save(path, data)
    return picture.findings


def print_from(
    case: CaseFile,
    order: Order,
    document: Document,
    path: Path,
    *,
    about: int | None = None,
    also: str = "",
    is_grey: bool = False,
) -> list[str]:
    """Make the document, log the copy, tie the two together, and only then let its file be.

    ``about`` is the number of what it is about, 1 the first; without it the last is taken. Return for the worker's eyes
    what was left out, what went on sheets and what is doubtful in its pictures.
    """
    if order.audience.kind not in document.audiences:
        raise AppError(
            mark("This document is not made for that reader; nothing was printed."),
            mark("Choose another document or another reader."),
        )
    used = uses_of(case, log_begins_on(order.day)) if document.has_log else ()
    view = view_of(case, document.eyes_of(order.audience), order.day, order.language, used)
    if document.needs_plan and view.plan is None:
        raise AppError(
            mark("The case has no plan yet; nothing was printed."), mark("Add a need and a goal to the plan first.")
        )
    name = addressee(order.audience, view, order.language)
    pictures = (Diagram.GENOGRAM, Diagram.ECOMAP) if document.has_pictures else ()
    with progress(tr("Printing…")):
        request = PrintRequest(
            name,
            order.language,
            order.day,
            number=order.number,
            copies=order.copies,
            diagrams=pictures,
            is_grey=is_grey,
            also=require(also),
            about=needs_subject(document, view, order.language, _numbered(document, view, order, about)),
        )
        printed = document.build(view, request)
        seal_disclosure(case, _log_copy(case, order, document.title, name), printed.digest)
    save(path, printed.pdf)
    notes = [
        tr(note.text, picture=tr(note.diagram.label), least=f"{LEAST_TEXT:g}", sheets=note.sheets)
        for note in printed.notes
    ]
    return [*notes, *_left_out(view.omissions), *doubtful(request.drawings, view, pictures)]


def _numbered(document: Document, view: CaseView, order: Order, number: int | None) -> UUID | None:
    """Return the ``number``-th of what a document may be about, None where none was asked for."""
    if number is None:
        return None
    subjects = document.subjects_of(view, order.language)
    if not 1 <= number <= len(subjects):
        raise AppError(
            mark("There is no number {number} that this document could be about; nothing was printed."),
            mark("Choose a number from 1 to {count}, or leave it out for the last."),
            number=number,
            count=len(subjects),
        )
    return subjects[number - 1][1]


def print_picture_from(
    case: CaseFile,
    order: Order,
    diagram: Diagram,
    paper: Paper,
    path: Path,
    *,
    is_grey: bool = False,
    options: DrawingOptions = DEFAULT,
) -> list[str]:
    """Set ``diagram`` on ``paper``, log the copy, then let its file be; return what the worker should know of it.

    What cannot be read on the paper asked for is refused before anything is logged.
    """
    view = view_of(case, order.audience, order.day, order.language)
    name = addressee(order.audience, view, order.language)
    with progress(tr("Printing…")):
        numbers = (order.number, order.copies)
        request = PrintRequest(name, order.language, order.day, *numbers, is_grey=is_grey, options=options)
        printed = print_picture(view, diagram, request, paper)
        seal_disclosure(case, _log_copy(case, order, diagram.label, name), printed.digest)
    save(path, printed.pdf)
    return [*_left_out(view.omissions), *doubtful(request.drawings, view, [diagram], options)]


def export_from(case: CaseFile, order: Order, version: Version, path: Path) -> list[str]:
    """Log the copy, then write the family for other programs; return what was left out, for the worker's eyes."""
    view = view_of(case, order.audience, order.day, order.language)
    data = gedzip(view) if path.suffix.lower() == ".gdz" else gedcom(view, version)
    logged = _log_copy(case, order, FAMILY_FILE, addressee(order.audience, view, order.language))
    seal_disclosure(case, logged, hashlib.sha256(data).hexdigest())
    save(path, data)
    return _left_out(left_out(view))


def file_from(case: CaseFile, order: Order, make: Callable[[CaseView, Language], MadeFile], path: Path) -> list[str]:
    """Make a file, log the copy, then write it; return what was left out and what it lacks, for the worker's eyes."""
    view = view_of(case, order.audience, order.day, order.language)
    made = make(view, order.language)
    logged = _log_copy(case, order, Text(made.title), addressee(order.audience, view, order.language))
    seal_disclosure(case, logged, hashlib.sha256(made.sealed).hexdigest())
    save(path, made.data)
    return [*made.notes, *_left_out(view.omissions)]


def _left_out(omissions: Iterable[Omission]) -> list[str]:
    omitted = Counter((tr(omission.what), tr(omission.reason.label)) for omission in omissions)
    text = mark("left out: {what} ({why}), {count}×")
    return [tr(text, what=what, why=why, count=count) for (what, why), count in omitted.items()]


def doubtful(
    drawings: Drawings, view: CaseView, diagrams: Iterable[Diagram], options: DrawingOptions = DEFAULT
) -> list[str]:
    """Return what is doubtful in the pictures of ``view``, each with the name of its picture."""
    with progress(tr("Drawing…")):
        found = drawings.doubts(view, diagrams, current_language(), options)
    return [f"{tr(diagram.label)}: {finding}" for diagram, finding in found]


def _log_copy(case: CaseFile, order: Order, document: Text, recipient: str) -> UUID:
    """Write in the case that a copy is given out, and return the record's id."""
    name = translate(document, order.language)
    whom: DisclosureFields = {"by": case.who}
    whom.update(order.whom)
    return record_disclosure(case, name, recipient, order.ground, datetime.now(UTC), **whom)


def form_of(path: Path) -> Form:
    """Return what kind of file is asked for by the end of its name."""
    return Form(path.suffix.lower().removeprefix("."))
