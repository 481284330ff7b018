"""What the print place makes of a choice: the file that will be saved, and the pages that show it beforehand.

It runs beside the window, from the view alone.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtGui import QImage

from app.errors import AppError
from app.genogram.painted import Form, Rendering, painted
from app.i18n import Language, Text, tr
from app.lens.view import CaseView, Diagram
from app.report.documents import Document, needs_subject
from app.report.paper import LEAST_TEXT, Note, Paper
from app.report.picture import print_picture
from app.report.request import PrintRequest
from app.report.sections.pictures import CHOOSE, NOTHING
from app.ui.widgets.preview import SHOWN, drawn_pages

DENSITY: Final = SHOWN * 2
_WIDEST: Final = 3000.0
"""Pixels of a preview; a wide picture is shown less finely."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A picture by itself: which one, on what paper, as which kind of file."""

    diagram: Diagram
    paper: Paper = Paper.A4
    form: Form = Form.PDF


@dataclass(frozen=True, slots=True)
class Made:
    """A finished file: its bytes, the digest for the log, its pages as they are shown and what is to be known of it."""

    data: bytes
    digest: str
    pages: tuple[QImage, ...]
    density: float
    notes: tuple[Note, ...] = ()


def doubts_of(
    view: CaseView, request: PrintRequest, wish: Wish | Document, language: Language
) -> tuple[tuple[Diagram, str], ...]:
    """Return what is doubtful in the pictures of a copy, in ``language``.

    It takes as long as drawing them where the copy speaks another language.
    """
    diagrams = (wish.diagram,) if isinstance(wish, Wish) else request.diagrams
    return tuple(request.drawings.doubts(view, diagrams, language, request.options))


def make(view: CaseView, request: PrintRequest, wish: Wish | Document, *, is_seen: bool = True) -> Made:
    """Return the document, or the picture of ``wish``; ``AppError`` where it can't be made so.

    Without ``is_seen`` its pages aren't drawn for the screen.
    """
    if isinstance(wish, Document):
        about = needs_subject(wish, view, request.language, request.about)
        printed = wish.build(view, replace(request, about=about))
    elif wish.form is not Form.PDF:
        return _image(view, request, wish, is_seen=is_seen)
    else:
        printed = print_picture(view, wish.diagram, request, wish.paper)
    pages = drawn_pages(printed.pdf, DENSITY) if is_seen else []
    return Made(printed.pdf, printed.digest, tuple(pages), DENSITY, printed.notes)


def _image(view: CaseView, request: PrintRequest, wish: Wish, *, is_seen: bool) -> Made:
    picture = request.drawings.picture(view, wish.diagram, request.language, request.options)
    if not picture.groups:
        raise AppError(NOTHING, CHOOSE)
    rendering = Rendering(is_grey=request.is_grey)
    data = painted(picture, wish.form, rendering)
    density = min(DENSITY, _WIDEST / max(picture.width, picture.height))
    pages = drawn_pages(painted(picture, Form.PDF, rendering), density) if is_seen else []
    return Made(data, hashlib.sha256(data).hexdigest(), tuple(pages), density)


def noted(note: Note) -> str:
    """Return a note in the window's language."""
    return tr(note.text, picture=tr(note.diagram.label), least=f"{LEAST_TEXT:g}", sheets=note.sheets)


def title_of(wish: Wish | Document) -> Text:
    """Return what the record of the copy calls it."""
    return wish.diagram.label if isinstance(wish, Wish) else wish.title


def file_name_of(wish: Wish | Document, number: str) -> str:
    """Return a neutral name for the file, with its ending: what it is and the case's number, nobody's name."""
    if isinstance(wish, Wish):
        name, form = f"{tr(wish.diagram.label)}-{number}".casefold(), wish.form
    else:
        name, form = tr(wish.file_name, number=number), Form.PDF
    safe = "".join(sign if sign.isalnum() or sign in "-_" else "-" for sign in name)
    return f"{safe}.{form}"
