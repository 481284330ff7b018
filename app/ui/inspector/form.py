"""A form made from the field table. Each field is stored when it is left, as one step that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final, cast
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.errors import AppError
from app.i18n import tr
from app.models import Base
from app.models.kinds import BondKind
from app.ui import theme
from app.ui.desk import Desk
from app.ui.fieldhistory import remember
from app.ui.inspector.places import LABEL_WIDTH
from app.ui.inspector.sheet import Field, Input, Sheet
from app.ui.subjects import Subject, choices
from app.ui.widgets.bondkinds import BondKindEditor
from app.ui.widgets.choosing import ChoiceEditor, SwitchEditor, labelled
from app.ui.widgets.editors import DayEditor, Editor, LineEditor, PartialDateEditor, TextEditor, show_wrong
from app.ui.widgets.parts import words

_MAY_BREAK: Final = "\u00ad"
"""Where a long word may be cut in a narrow column: nothing to be read aloud."""
_TYPED: Final[Mapping[Input, Callable[..., LineEditor | TextEditor]]] = {
    Input.LINE: LineEditor,
    Input.TEXT: TextEditor,
    Input.PARTIAL_DATE: PartialDateEditor,
    Input.DAY: DayEditor,
}


class SheetForm(QWidget):
    """Edits one row. ``refresh`` shows it as it is kept; what was typed wrong stays until it is mended.

    ``label_width`` is that of the column of labels, in units of the grid. With large text there is no such column: each
    label stands above its field, so that neither is cut.
    """

    def __init__(self, desk: Desk, sheet: Sheet, row_id: UUID, label_width: int = LABEL_WIDTH) -> None:
        super().__init__()
        self.setProperty("role", "sheet")
        self._desk, self._sheet, self._row_id = desk, sheet, row_id
        self._label_width = 0 if theme.is_crowded() else theme.px(label_width)
        self._editors: dict[str, Editor] = {}
        self._wrong: dict[str, QLabel] = {}
        self._below: dict[str, int] = {}
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(10))
        grid.setVerticalSpacing(theme.px(5))
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, self._label_width)
        for field in sheet.fields:
            self._add(grid, field)
        self.refresh()

    def editor(self, name: str) -> Editor:
        """Return the control of the field called ``name``."""
        return self._editors[name]

    def wrong(self, name: str) -> str:
        """Return what is said to be wrong with a field, empty for nothing."""
        said = self._wrong.get(name)
        return said.text() if said is not None else ""

    def start(self) -> None:
        """Take the cursor to the first field."""
        first = next(iter(self._editors.values()))
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(first, LineEditor):
            first.selectAll()

    def refresh(self) -> None:
        """Show the row as it is kept; a field that is being typed in, or typed wrong, is left alone."""
        row = self._desk.row(self._sheet.model, self._row_id)
        if row is None:
            return
        for field in self._sheet.fields:
            editor = self._editors[field.name]
            is_typed = isinstance(editor, LineEditor | TextEditor) and editor.hasFocus() and editor.is_changed
            if is_typed or self.wrong(field.name):
                continue
            if isinstance(editor, ChoiceEditor) and field.input is Input.SUBJECT:
                editor.offer(self._offered(field))
            editor.show_value(kept_value(row, field))

    def _add(self, grid: QGridLayout, field: Field) -> None:
        line = grid.rowCount()
        if field.section is not None:
            heading = words(tr(field.section), "caption")
            heading.setContentsMargins(0, theme.px(12), 0, 0)
            grid.addWidget(heading, line, 0, 1, 2)
            line += 1
        editor = self._made(field)
        editor.setObjectName(f"{self._row_id}:{field.name}")
        editor.setAccessibleName(tr(field.label).replace(_MAY_BREAK, ""))
        remember(self._desk, editor, self._row_id, *(field.ends.values() or (field.name,)))
        self._editors[field.name] = editor
        editor.committed.connect(partial(self._commit, field))
        if field.input is Input.SWITCH:
            grid.addWidget(editor, line, 0, 1, 2)
        else:
            label = words(tr(field.label), "label")
            label.setBuddy(editor)
            label.setContentsMargins(0, theme.px(5), 0, 0)
            if self._label_width:
                label.setFixedWidth(self._label_width)
                grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(editor, line, 1)
            else:
                grid.addWidget(label, line, 0, 1, 2)
                line += 1
                grid.addWidget(editor, line, 0, 1, 2)
        if field.hint is not None:
            hint = words(tr(field.hint), "small")
            hint.setContentsMargins(0, 0, 0, theme.px(4))
            grid.addWidget(hint, line + 1, 0, 1, 2)
            line += 1
        self._below[field.name] = line + 1

    def _made(self, field: Field) -> Editor:
        example = tr(field.example) if field.example else ""
        if field.input is Input.SWITCH:
            return SwitchEditor(tr(field.label))
        if field.choices is BondKind:
            return BondKindEditor(self._desk.view.style.notation)
        if field.input is Input.CHOICE:
            return ChoiceEditor(
                labelled(field.choices, tr(field.empty) if field.empty else None) if field.choices else []
            )
        if field.input is Input.SUBJECT:
            return ChoiceEditor(self._offered(field))
        return _TYPED[field.input](placeholder=example)

    def _offered(self, field: Field) -> list[tuple[str, object]]:
        empty: list[tuple[str, object]] = [(tr(field.empty), None)] if field.empty else []
        return [*empty, *choices(self._desk.view, field.ends)]

    def _commit(self, field: Field) -> None:
        editor = self._editors[field.name]

        def store() -> None:
            changes = changes_of(field, editor.value())
            self._sheet.edit(self._desk.case, self._row_id, changes)

        self._say_wrong(field, None)
        self._desk.attempt(store, partial(self._say_wrong, field))
        self.refresh()

    def _say_wrong(self, field: Field, error: AppError | None) -> None:
        label = self._wrong.get(field.name)
        if label is None and error is not None:  # hardly ever: no field has the line before it is wanted
            label = self._wrong[field.name] = words("", "error")
            self._grid.addWidget(label, self._below[field.name], 0, 1, 2)
        if label is not None:
            label.setText(error.spoken() if error else "")
            label.setVisible(error is not None)
        show_wrong(self._editors[field.name], is_wrong=error is not None)


def kept_value(row: Base, field: Field) -> object:
    """Return the field's value as the row keeps it."""
    if field.input is not Input.SUBJECT:
        return cast("object", getattr(row, field.name))
    for kind, column in field.ends.items():
        row_id = cast("UUID | None", getattr(row, column))
        if row_id is not None:
            return Subject(kind, row_id)
    return None


def changes_of(field: Field, value: object) -> Mapping[str, object]:
    """Return the columns that keep ``value``: a subject is in one of its columns, and nobody in the others."""
    if field.input is not Input.SUBJECT:
        return {field.name: value}
    kept = dict[str, object].fromkeys(field.ends.values())
    if isinstance(value, Subject):
        kept[field.ends[value.kind]] = value.id
    return kept
