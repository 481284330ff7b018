"""What the parts of the plan are set from: a caption over a field, a line to take away, a part that opens."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.i18n import tr
from app.ui import theme
from app.ui.bound import Edit, Ends, bound, bound_subject
from app.ui.desk import Desk
from app.ui.subjects import Subject, choices
from app.ui.widgets.choosing import ChoiceEditor, SwitchEditor
from app.ui.widgets.editors import Editor, TextEditor
from app.ui.widgets.parts import IconButton, column, words

TOP = Qt.AlignmentFlag.AlignTop
WHO: Ends = {"person": "person_id", "professional": "professional_id", "agency": "agency_id"}
CHECKER: Ends = {"person": "checker_person_id", "professional": "checker_professional_id"}
SOURCE: Ends = {"person": "source_person_id", "professional": "source_professional_id"}


class PlanPart(QWidget):
    """One part of the plan page: it shows the desk's plan, and builds itself anew only where that has changed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.box = column(self, gap=8)
        self._shown: object = None

    def refresh(self) -> None:
        """Show the plan as it is now."""
        record = self.record()
        if record != self._shown:
            self._shown = record
            self.build()

    def record(self) -> object:
        """Return what the part shows, to be compared with what it showed before."""
        view = self.desk.view
        return (view.plan, view.people, view.professionals, view.agencies)

    def build(self) -> None:
        """Set the part anew; every part says how."""


def captioned(text: str, editor: Editor, *, is_on: bool, hint: str = "") -> QWidget:
    """Return ``editor`` under its caption; where it is not ``is_on`` it can be read but not changed."""
    holder = QWidget()
    box = column(holder, gap=2)
    label = words(text, "small")
    label.setBuddy(editor)
    box.addWidget(label)
    if hint:
        box.addWidget(words(hint, "quiet"))
    if isinstance(editor, TextEditor):
        editor.setReadOnly(not is_on)
    else:
        editor.setEnabled(is_on)
    box.addWidget(editor, 0, TOP)
    box.addStretch(1)
    return holder


def field(
    desk: Desk, edit: Edit, row_id: UUID, name: str, kept: object, text: str, editor: Editor, *, is_on: bool = True
) -> QWidget:
    """Return a captioned editor bound to one field of a row."""
    return captioned(text, bound(desk, editor, edit, row_id, name, kept, text), is_on=is_on)


def chosen(
    desk: Desk, edit: Edit, row_id: UUID, ends: Ends, kept: Subject | None, text: str, empty: str, *, is_on: bool = True
) -> QWidget:
    """Return a captioned choice of somebody, bound to the columns ``ends``; ``empty`` names the choice of nobody."""
    nobody: list[tuple[str, object]] = [(empty, None)]
    made = ChoiceEditor([*nobody, *choices(desk.view, tuple(ends))])
    editor = bound_subject(desk, made, edit, row_id, ends, kept, text)
    # A row may have several of them, so the focus must know one from another.
    editor.setObjectName(f"{row_id}:{next(iter(ends.values()))}")
    return captioned(text, editor, is_on=is_on)


def switched(desk: Desk, edit: Edit, row_id: UUID, name: str, kept: object, text: str, *, is_on: bool) -> SwitchEditor:
    """Return a switch bound to one field of a row."""
    made = bound(desk, SwitchEditor(text), edit, row_id, name, kept, text)
    made.setEnabled(is_on)
    return made


def remover(desk: Desk, work: Callable[[], object], text: str) -> QWidget:
    """Return the small cross that takes something away."""
    made = IconButton("close", tr("Remove: {what}", what=text[:60]), size=12)
    made.clicked.connect(lambda _checked=False: desk.attempt(work))
    return made


def heading(box: QBoxLayout, text: str, about: str = "") -> None:
    """Begin a part of the page."""
    made = words(text, "heading")
    made.setContentsMargins(0, theme.px(16), 0, 0)
    box.addWidget(made)
    if about:
        box.addWidget(words(about, "quiet"))


def subject_of(desk: Desk, subject_id: UUID | None) -> Subject | None:
    """Return whoever has the id as a choice names them."""
    if subject_id is None:
        return None
    view = desk.view
    tables: Mapping[str, Mapping[UUID, object]] = {
        "person": view.people_by_id,
        "professional": view.professionals_by_id,
        "agency": view.agencies_by_id,
    }
    for kind in ("person", "professional", "agency"):
        if subject_id in tables[kind]:
            return Subject(kind, subject_id)
    return None
