"""The choices of a picture by itself: which one, as which kind of file, on what paper."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.genogram.painted import Form
from app.i18n import mark, tr
from app.lens.view import Diagram
from app.report.paper import Paper
from app.ui import theme
from app.ui.pages.making import Wish
from app.ui.widgets.choosing import ChoiceEditor
from app.ui.widgets.parts import column, words

_FORMS: Final = {
    Form.PDF: mark("PDF, for printing"),
    Form.PNG: mark("PNG, an image of 300 dots an inch"),
    Form.SVG: mark("SVG, sharp at any size"),
}


class PictureChoice(QWidget):
    """Three choices below each other; the paper is asked only where there is paper."""

    committed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._diagram = ChoiceEditor([(tr(each.label), each) for each in Diagram], "framed")
        self._form = ChoiceEditor([(tr(text), form) for form, text in _FORMS.items()], "framed")
        self._paper = ChoiceEditor([(tr(each.label), each) for each in Paper], "framed")
        self._paper_label = words(tr("Paper"), "label")
        box = column(self, gap=4)
        for label, editor in (
            (words(tr("Picture"), "label"), self._diagram),
            (words(tr("File"), "label"), self._form),
            (self._paper_label, self._paper),
        ):
            label.setContentsMargins(0, theme.px(8), 0, 0)
            label.setBuddy(editor)
            editor.setAccessibleName(label.text())
            editor.committed.connect(self._finish)
            box.addWidget(label)
            box.addWidget(editor)
        self.show_wish(Wish(Diagram.GENOGRAM))

    @property
    def wish(self) -> Wish:
        """Return what is chosen."""
        diagram, paper, form = self._diagram.value(), self._paper.value(), self._form.value()
        return Wish(
            diagram if isinstance(diagram, Diagram) else Diagram.GENOGRAM,
            paper if isinstance(paper, Paper) else Paper.A4,
            form if isinstance(form, Form) else Form.PDF,
        )

    def show_wish(self, wish: Wish) -> None:
        """Show a choice without telling anybody."""
        self._diagram.show_value(wish.diagram)
        self._paper.show_value(wish.paper)
        self._form.show_value(wish.form)
        self._follow()

    def _finish(self) -> None:
        self._follow()
        self.committed.emit()

    def _follow(self) -> None:
        has_paper = self._form.value() is Form.PDF
        self._paper.setVisible(has_paper)
        self._paper_label.setVisible(has_paper)
