"""What has stood in one field before: every value, when and by whom, over the field itself, each to be used again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QScrollArea, QWidget

from app.i18n import tr
from app.models.dates import PartialDate
from app.store.history import read_history
from app.store.journal import Value
from app.ui import theme
from app.ui.desk import Desk
from app.ui.subjects import Subject
from app.ui.widgets.choosing import ChoiceEditor, SwitchEditor
from app.ui.widgets.editors import DayEditor, Editor, LineEditor, PartialDateEditor, TextEditor, shown_day
from app.ui.widgets.parts import button, column, row, words

_WIDE: Final = 340
_HIGH: Final = 380
_LONGEST: Final = 400
_MOST: Final = 40


@dataclass(frozen=True, slots=True)
class Stood:
    """A value that stood in a field from ``at`` on."""

    value: object
    at: datetime
    who: str


def remember(desk: Desk, editor: Editor, row_id: UUID, *columns: str) -> None:
    """Let the history of what ``editor`` edits be asked for, from its menu and by its key.

    ``columns`` keep the value: one, or for a subject those of which one at most does.
    """
    _Memory(desk, editor, row_id, columns)


def show_history_here(desk: Desk) -> None:
    """Show the history of the field that the cursor is in; say so where it has none."""
    editor = QApplication.focusWidget()
    memory = editor.findChild(_Memory, options=Qt.FindChildOption.FindDirectChildrenOnly) if editor else None
    if memory is None:
        desk.told.emit(tr("Put the cursor into a field first: its history is shown there."))
    else:
        memory.show_history()


class _Memory(QObject):
    """Knows which columns of which row a control edits."""

    def __init__(self, desk: Desk, editor: Editor, row_id: UUID, columns: tuple[str, ...]) -> None:
        super().__init__(editor)
        self._desk, self._editor, self._row_id, self._columns = desk, editor, row_id, columns
        editor.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Add the history to the menu of the control."""
        if watched is self._editor and isinstance(event, QContextMenuEvent) and self._desk.is_open:
            self._open_menu(event.globalPos())
            return True
        return super().eventFilter(watched, event)

    def show_history(self) -> None:
        """Show what has stood in the control, over it."""
        self._desk.attempt(lambda: FieldHistory(self._editor, self.stood()).show_at(self._editor))

    def stood(self) -> list[Stood]:
        """Return what has stood in the control, the newest first."""
        return list(self._stood())[::-1][:_MOST]

    def _stood(self) -> Iterator[Stood]:
        for entry in read_history(self._desk.case.session, self._row_id):
            for change in entry.changes:
                after = change.after
                if after is None or not any(name in after for name in self._columns):
                    continue
                kept = [after[name] for name in self._columns if after.get(name) is not None]
                yield Stood(_value(self._editor, kept[0] if kept else None), entry.at, entry.who)

    def _open_menu(self, at: QPoint) -> None:
        editor = self._editor
        menu = editor.createStandardContextMenu() if isinstance(editor, LineEditor | TextEditor) else QMenu(editor)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if menu.actions():
            menu.addSeparator()
        menu.addAction(tr("What has stood here")).triggered.connect(self.show_history)
        menu.popup(at)


class FieldHistory(QFrame):
    """A card over a field with all that has stood in it."""

    def __init__(self, editor: Editor, stood: list[Stood]) -> None:
        super().__init__(editor.window(), Qt.WindowType.Popup)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("What has stood here"))
        self._editor = editor
        outer = column(self, margin=12, gap=8)
        outer.addWidget(words(editor.accessibleName() or tr("What has stood here"), "heading"))
        holder = QWidget()
        holder.setProperty("role", "sheet")
        box = column(holder, gap=10)
        for at, each in enumerate(stood):
            box.addWidget(self._line(each, is_now=at == 0))
        if not stood:
            box.addWidget(words(tr("Nothing has been changed yet."), "quiet"))
        box.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(holder)
        outer.addWidget(area)
        self.setFixedSize(theme.px(_WIDE), theme.px(_HIGH) if len(stood) > 2 else theme.px(_HIGH // 2))

    def show_at(self, editor: QWidget) -> None:
        """Show below ``editor``, or above it where there is no room below."""
        corner = editor.mapToGlobal(QPoint(0, editor.height() + theme.px(4)))
        screen = editor.screen().availableGeometry()
        if corner.y() + self.height() > screen.bottom():
            corner.setY(max(screen.top(), editor.mapToGlobal(QPoint(0, 0)).y() - self.height() - theme.px(4)))
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - self.width())))
        self.move(corner)
        self.show()

    def _line(self, stood: Stood, *, is_now: bool) -> QWidget:
        holder = QWidget()
        box = column(holder, gap=0)
        when = stood.at.astimezone()
        head = row(gap=8)
        head.addWidget(words(f"{shown_day(when.date())} {when:%H.%M} · {stood.who}", "small"), 1)
        if is_now:
            head.addWidget(words(tr("now"), "chip", wraps=False))
        else:
            again = button(tr("Use again"), partial(self._use, stood.value), "link")
            again.setAccessibleName(tr("Use again: {value}", value=spelt(self._editor, stood.value)))
            head.addWidget(again)
        box.addLayout(head)
        box.addWidget(words(spelt(self._editor, stood.value)))
        return holder

    def _use(self, value: object) -> None:
        """Put ``value`` back as if it were typed: one step that can be undone."""
        editor = self._editor
        self.close()
        match editor:
            case LineEditor():
                editor.setText(editor.spelt(value))
            case TextEditor():
                editor.setPlainText(str(value or ""))
            case _:
                editor.show_value(value)
        editor.committed.emit()


def spelt(editor: Editor, value: object) -> str:
    """Return a value as the control would show it; a dash for nothing."""
    match editor:
        case SwitchEditor():
            return tr("yes") if value else tr("no")
        case ChoiceEditor():
            found = next((text for text, offered in editor.offered if offered == value), "")
            return found or (tr("no longer in the case") if isinstance(value, Subject) else "–")
        case LineEditor():
            said = editor.spelt(value)
        case TextEditor():
            said = str(value or "")
    return (said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…") or "–"


def _value(editor: Editor, kept: Value) -> object:
    """Return what a column kept as the value of the control."""
    match editor:
        case PartialDateEditor():
            return PartialDate.decode(str(kept)) if kept else None
        case DayEditor():
            return _day(str(kept)) if kept else None
        case SwitchEditor():
            return bool(kept)
        case ChoiceEditor():
            return next((value for _, value in editor.offered if _is_kept(value, kept)), None)
        case LineEditor() | TextEditor():
            return "" if kept is None else str(kept)


def _day(kept: str) -> date | None:
    try:
        return date.fromisoformat(kept)
    except ValueError:
        return PartialDate.decode(kept).earliest


def _is_kept(value: object, kept: Value) -> bool:
    if isinstance(value, Subject) and kept is not None:
        try:
            return value.id == UUID(str(kept))
        except ValueError:
            return False
    return getattr(value, "value", value) == kept
