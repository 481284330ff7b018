"""The quick line below the picture: sentences are typed, what they will do is said above them, Enter does it.

Nothing is done unseen and no word is lost: what is not understood is marked and stays, and what can mean several things
is asked, to be answered by a number.
"""

from __future__ import annotations

from typing import Final
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from app.genogram.picture import Colour, Key
from app.i18n import current_language, tr
from app.quickline.asking import Question
from app.quickline.carry import carry_out
from app.quickline.complete import completion
from app.quickline.examples import examples
from app.quickline.plan import NewPerson, touched
from app.quickline.sketch import Sketch
from app.quickline.understand import Standpoint, Understanding, understand
from app.ui import theme
from app.ui.desk import Desk
from app.ui.quickpreview import QuickPreview
from app.ui.subjects import person_name
from app.ui.widgets.editors import TextEditor
from app.ui.widgets.parts import row, words

_ENTER: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_NOTHING: Final = Understanding(())


class SentenceEditor(TextEditor):
    """The field: it paints the rest of a word behind the cursor and marks what was not understood.

    ``entered`` is Enter, ``answered(int)`` the number of a choice while a question is asked, ``left`` Esc;
    ``came`` and ``went`` tell where the keys go.
    """

    entered = Signal()
    answered = Signal(int)
    left = Signal()
    came = Signal()
    went = Signal()

    def __init__(self, placeholder: str) -> None:
        super().__init__("quick", placeholder)
        self.rest = ""
        self.is_asked = False

    def mark(self, unclear: list[tuple[int, int]]) -> None:
        """Underline the places of what was not understood."""
        wavy = QTextCharFormat()
        wavy.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wavy.setUnderlineColor(theme.current().colour(Colour.STRAIN))
        found: list[QTextEdit.ExtraSelection] = []
        for start, end in unclear:
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = cursor, wavy
            found.append(selection)
        self.setExtraSelections(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a choice, finish a word, end a line or leave; all else is typed."""
        key, modifiers = event.key(), event.modifiers()
        number = key - Qt.Key.Key_0 if Qt.Key.Key_1 <= key <= Qt.Key.Key_9 else 0
        if self.is_asked and number and not modifiers & ~Qt.KeyboardModifier.KeypadModifier:
            self.answered.emit(number - 1)
        elif key in _ENTER and not modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif self._finishes(event):
            self.insertPlainText(f"{self.rest} ")
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keys come."""
        super().focusInEvent(event)
        self.came.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keys go."""
        super().focusOutEvent(event)
        self.went.emit()

    def event(self, event: QEvent) -> bool:
        """Take Tab before it goes on to the next control, where a word can be finished by it."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._finishes(event):
            self.keyPressEvent(event)
            return True
        return super().event(event)

    def _finishes(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Tab and bool(self.rest) and not event.modifiers()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rest of the word behind the cursor."""
        super().paintEvent(event)
        if self.rest and self.hasFocus():
            place = self.cursorRect()
            painter = QPainter(self.viewport())
            painter.setFont(self.font())
            painter.setPen(theme.current().colour(Colour.QUIET))
            room = QRect(place.left() + 1, place.top(), self.viewport().width() - place.left(), place.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.rest)
            painter.end()


class QuickLine(QWidget):
    """The field with whose relatives are typed before it, and what was understood above it.

    ``made(tuple[Key, ...])`` tells who is new, so that the picture can bring them into sight; ``left`` that the user
    goes back to the picture, ``meant(tuple[Key, ...])`` who of those in the picture the sentences are about.
    """

    made = Signal(object)
    left = Signal()
    meant = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._answers: dict[str, int] = {}
        self._read = _NOTHING
        self._lit: tuple[Key, ...] = ()
        shown = "; ".join(examples(current_language())[:3])
        self.editor = SentenceEditor(tr("Type who is who: {example}", example=shown))
        self.editor.setObjectName("quickline")
        self.editor.setAccessibleName(tr("Quick line"))
        self._whose = words("", "label", wraps=False)
        self._whose.setBuddy(self.editor)
        self._preview: QuickPreview | None = None
        line = row(self, gap=8)
        line.setContentsMargins(theme.px(16), theme.px(6), theme.px(16), theme.px(2))
        line.addWidget(self._whose)
        line.addWidget(self.editor, 1)
        self.editor.textChanged.connect(self._look)
        self.editor.cursorPositionChanged.connect(self._complete)
        self.editor.entered.connect(self._enter)
        self.editor.answered.connect(self._answer)
        self.editor.left.connect(self._leave)
        self.editor.came.connect(self._understand)
        self.editor.went.connect(self._hide_preview)
        desk.selected.connect(self._follow)
        desk.changed.connect(self._follow)
        self._show_whose()

    def refresh(self) -> None:
        """Say whose relatives are typed."""
        self._show_whose()

    def start(self) -> None:
        """Take the cursor."""
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def told(self) -> str:
        """Return in words what was understood, as it is shown and read out."""
        return self.editor.accessibleDescription()

    @property
    def question(self) -> Question | None:
        """Return what is asked."""
        return self._read.question

    # --- reading ----------------------------------------------------------------------------------------------------

    def _look(self) -> None:
        self.editor.is_asked = False
        self._understand()

    def _understand(self) -> None:
        line = self.editor.toPlainText()
        if not line.strip() or not self._desk.is_open:
            self._answers.clear()
            self._read = _NOTHING
        else:
            read = self._desk.attempt(lambda: understand(line, self._desk.view, self._standpoint(), self._answers))
            self._read = read or _NOTHING
        self._show()

    def _standpoint(self) -> Standpoint:
        chosen = self._desk.place.selection
        person_id = chosen.id if chosen is not None and chosen.kind == "person" else None
        agency_id = chosen.id if chosen is not None and chosen.kind == "agency" else None
        return Standpoint(current_language(), self._desk.today, person_id, agency_id)

    def _complete(self) -> None:
        cursor = self.editor.textCursor()
        rest = ""
        if self._desk.is_open and cursor.atEnd() and not cursor.hasSelection():
            names = Sketch.of(self._desk.view).names
            rest = completion(self.editor.toPlainText(), names, current_language())
        if rest != self.editor.rest:
            self.editor.rest = rest
            self.editor.viewport().update()

    def _follow(self, *_: object) -> None:
        self._show_whose()
        if self.editor.toPlainText():
            self._understand()

    def _show_whose(self) -> None:
        if not self._desk.is_open:
            return
        view = self._desk.view
        person = view.people_by_id.get(self._standpoint().chosen_id or UUID(int=0)) or view.child
        self._whose.setText(f"{person_name(person)} ›" if person is not None else "›")

    # --- showing ----------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        self.editor.mark([place for sentence in self._read.sentences for place in sentence.unclear])
        if not self._read.sentences or not self.editor.hasFocus():
            self._hide_preview()
            self.editor.setAccessibleDescription("")
            return
        if self._preview is None:
            self._preview = QuickPreview(self.window())
            self._preview.chosen.connect(self._answer)
            self.window().installEventFilter(self)
        told = self._preview.show_read(self._read, self.editor.toPlainText(), is_asked=self.editor.is_asked)
        self.editor.setAccessibleDescription(told)
        self._place_preview()
        self._tell_meant()

    def _tell_meant(self) -> None:
        """Tell whom the sentences are about, so that the picture can light them while they are typed."""
        meant: list[Key] = []
        if self._desk.is_open and self._preview is not None:
            view = self._desk.view
            for each in touched(step for sentence in self._read.sentences for step in sentence.steps):
                if each in view.people_by_id:
                    meant.append(Key("person", each))
                elif each in view.agencies_by_id:
                    meant.append(Key("agency", each))
        if tuple(meant) != self._lit:
            self._lit = tuple(meant)
            self.meant.emit(self._lit)

    def _place_preview(self) -> None:
        if self._preview is not None and self.isVisible():
            top = self.editor.mapTo(self.window(), QPoint(0, -theme.px(6)))
            self._preview.stand_on(top, self.editor.width())

    def _hide_preview(self) -> None:
        preview, self._preview = self._preview, None
        if preview is not None:
            self.window().removeEventFilter(self)
            preview.hide()
            preview.setParent(None)
            preview.deleteLater()
        self._tell_meant()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what was understood above the line when the window's size changes."""
        if event.type() is QEvent.Type.Resize:
            self._place_preview()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what was understood above the line."""
        super().resizeEvent(event)
        self._place_preview()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take what was understood away with the line."""
        self._hide_preview()
        super().hideEvent(event)

    # --- doing ------------------------------------------------------------------------------------------------------

    def _enter(self) -> None:
        if self._read.question is not None:
            self.editor.is_asked = True
            self._show()
        else:
            self._do()

    def _answer(self, place: int) -> None:
        question = self._read.question
        if question is None or not 0 <= place < len(question.choices):
            return
        was_asked = self.editor.is_asked
        self._answers[question.key] = place
        self._understand()
        if was_asked and self._read.question is None:
            self._do()

    def _do(self) -> None:
        """Carry out the sentences that are ready; the others stay in the line."""
        read, line = self._read, self.editor.toPlainText()
        self.editor.is_asked = False
        steps = read.steps
        if not steps:
            self._show()
            return
        several = sum(each.is_ready for each in read.sentences) > 1
        made = self._desk.attempt(lambda: carry_out(self._desk.case, steps, are_several=several))
        if made is None:
            return
        left = [line[each.clause.start : each.clause.end] for each in read.sentences if not each.is_ready]
        self._answers.clear()
        self.editor.setPlainText(", ".join(left))
        self.editor.moveCursor(QTextCursor.MoveOperation.End)
        new = tuple(Key("person", made[step.id]) for step in steps if isinstance(step, NewPerson))
        if new:
            self.made.emit(new)

    def _leave(self) -> None:
        if self.editor.is_asked:
            self.editor.is_asked = False
            self._show()
        else:
            self.left.emit()
