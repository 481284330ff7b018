"""What the quick line has understood, sentence by sentence, over the picture's lower edge."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.genogram.picture import Colour
from app.i18n import tr
from app.quickline.understand import Sentence, Understanding
from app.ui import theme
from app.ui.widgets.parts import button, column, row, words
from app.ui.widgets.sign import Sign

_HIGHEST: Final = 320
_WIDEST: Final = 720


class QuickPreview(QFrame):
    """A card that takes no keys; ``chosen(int)`` is a choice that was clicked."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setObjectName("quickpreview")
        self._asked: QWidget | None = None
        self._area = QScrollArea()
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._sheet, self._lines = self._new_sheet()
        column(self, gap=0).addWidget(self._area)

    @staticmethod
    def _new_sheet() -> tuple[QWidget, QVBoxLayout]:
        """Begin another sheet: what is added to one that is seen already has no size before the loop comes round."""
        sheet = QWidget()
        lines = column(sheet, margin=10, gap=3)
        return sheet, lines

    def show_read(self, read: Understanding, line: str, *, is_asked: bool) -> str:
        """Show ``read`` and return it in words; ``is_asked``: digits answer the question now."""
        self._sheet, self._lines = self._new_sheet()
        self._asked = None
        told: list[str] = []
        question = read.question
        for sentence in read.sentences:
            is_open = sentence.question is not None and sentence.question is question
            told += self._show_sentence(sentence, line, is_open=is_open, is_asked=is_asked)
        ready = sum(sentence.is_ready for sentence in read.sentences)
        ending = self._ending(read, ready, is_asked=is_asked)
        self._lines.addWidget(words(ending, "small"))
        return ". ".join([*told, ending])

    @staticmethod
    def _ending(read: Understanding, ready: int, *, is_asked: bool) -> str:
        if is_asked:
            return tr("Press the number of the right one. Esc goes back to the line.")
        if read.question is not None:
            return tr("Enter asks what is open.")
        if ready == len(read.sentences):
            return tr("Enter does this. Ctrl+Z takes it back.")
        return tr("Enter does what is ticked; the rest stays in the line.") if ready else tr("Nothing is done yet.")

    def _show_sentence(self, sentence: Sentence, line: str, *, is_open: bool, is_asked: bool) -> list[str]:
        told = list(sentence.told)
        unclear = ", ".join(line[start:end] for start, end in sentence.unclear)
        if sentence.is_ready:
            self._add("tick", Colour.ACCENT, tr("understood"), *told)
            return told
        if sentence.question is not None:
            text = f"{sentence.clause.text}: {sentence.question.text}"
            self._add("triangle", Colour.CAUTION, tr("asks"), text)
            if not is_open:
                return [text]
            for number, choice in enumerate(sentence.question.choices, 1):
                made = button(f"{number}   {choice}", lambda place=number - 1: self.chosen.emit(place), "row")
                made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                made.setProperty("now", "true" if is_asked else "false")
                self._lines.addWidget(made)
                self._asked = made
            return [text, *(f"{number} {choice}" for number, choice in enumerate(sentence.question.choices, 1))]
        said = [tr("Not understood: {words}", words=unclear)] if unclear else []
        said = [sentence.reason] if sentence.reason and (sentence.intention is None or not unclear) else said
        self._add("cross", Colour.STRAIN, tr("not understood"), f"{sentence.clause.text}: {' '.join(said)}", *told)
        return [f"{sentence.clause.text}: {' '.join(said)}", *told]

    def _add(self, sign: str, colour: Colour, spoken: str, *lines: str) -> None:
        for place, text in enumerate(lines):
            line = row(gap=6)
            if place == 0:
                line.addWidget(Sign(sign, colour, spoken))
            else:
                line.addSpacing(theme.px(24))
            line.addWidget(words(text), 1)
            self._lines.addLayout(line)

    def stand_on(self, foot: QPoint, width: int) -> None:
        """Stand with the lower left corner at ``foot``, as high as what is said needs."""
        wide = min(width, theme.px(_WIDEST))
        # A frame of its own goes round it on both sides.
        inner = wide - theme.px(4)
        self._lines.invalidate()
        needed = self._lines.totalHeightForWidth(inner) if self._lines.hasHeightForWidth() else 0
        high = max(needed, self._lines.totalMinimumSize().height())
        self._sheet.setFixedSize(inner, high)
        if self._area.widget() is not self._sheet:
            self._area.setWidget(self._sheet)
            self._sheet.show()
        high = min(high + theme.px(4), theme.px(_HIGHEST))
        self.setGeometry(foot.x(), foot.y() - high, wide, high)
        self.show()
        self.raise_()
        asked = self._asked
        self._area.ensureVisible(0, asked.geometry().bottom() if asked is not None else self._sheet.height())
