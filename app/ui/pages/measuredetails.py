"""What else there is to a measure: kind and method, where, who works along, who checks, how often, its result."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QGridLayout, QWidget

from app.errors import AppError
from app.i18n import Text, mark, tr
from app.lens.view import MeasureKind, MeasureView
from app.operations.plan import edit_measure
from app.ui import theme
from app.ui.desk import Desk
from app.ui.pages.planfields import CHECKER, chosen, field, subject_of
from app.ui.widgets.choosing import ChoiceEditor, labelled
from app.ui.widgets.editors import LineEditor, PartialDateEditor, TextEditor

METHODS: Final[tuple[Text, ...]] = (
    mark("Let’s Talk about Children"),
    mark("Let’s Talk network meeting"),
    mark("MDFT, multidimensional family therapy"),
    mark("Voimaperheet, parent training by telephone"),
    mark("The Incredible Years, parents"),
    mark("The Incredible Years, group management"),
    mark("neuropsychiatric coaching"),
    mark("family work"),
    mark("intensified family work"),
    mark("family counselling"),
    mark("support family"),
    mark("support person"),
    mark("psychologist’s visits"),
    mark("parenting plan"),
    mark("family group conference"),
    mark("consultation"),
)
"""Suggestions; any other word will do."""


class NumberEditor(LineEditor):
    """A whole number, or nothing."""

    def value(self) -> object:
        """Return the number or None; raise ``AppError`` where it is none."""
        text = self.text().strip()
        if not text:
            return None
        if not text.isascii() or not text.isdigit():
            raise AppError(mark("This is no number; nothing was changed."), mark("Write for example 6."))
        return int(text)


class MethodEditor(LineEditor):
    """A method: suggested by its name, or any other word."""

    def __init__(self) -> None:
        super().__init__(placeholder=tr("for example Let’s Talk about Children"))
        completer = QCompleter([tr(method) for method in METHODS], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)


class MeasureDetails(QWidget):
    """In an agreed plan (``is_draft`` is false) only how the measure went can be changed."""

    def __init__(self, desk: Desk, measure: MeasureView, *, is_draft: bool) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.px(8), 0, 0, theme.px(8))
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(4))
        nobody = tr("nobody yet")
        pair, checker = subject_of(desk, measure.pair_id), subject_of(desk, measure.checker_id)

        def make(name: str, text: str, editor: LineEditor | TextEditor | ChoiceEditor, *, is_on: bool) -> QWidget:
            return field(desk, edit_measure, measure.id, name, getattr(measure, name), text, editor, is_on=is_on)

        lines = (
            (
                make("kind", tr("Kind"), ChoiceEditor(labelled(MeasureKind)), is_on=is_draft),
                make("method", tr("Method"), MethodEditor(), is_on=is_draft),
                make("place", tr("Where"), LineEditor(), is_on=is_draft),
                make("with_whom", tr("With whom"), LineEditor(), is_on=is_draft),
            ),
            (
                chosen(desk, edit_measure, measure.id, {"professional": "pair_id"}, pair, tr("Works along"), nobody,
                       is_on=is_draft),
                chosen(desk, edit_measure, measure.id, CHECKER, checker, tr("Who checks"), nobody, is_on=is_draft),
                make("since", tr("Since"), PartialDateEditor(), is_on=is_draft),
                make("clients_proposal", tr("How the family would like it"), TextEditor(), is_on=is_draft),
            ),
            (
                make("sessions_planned", tr("Times planned"), NumberEditor(), is_on=is_draft),
                make("sessions_kept", tr("Times kept"), NumberEditor(), is_on=True),
                make("result", tr("How it went"), TextEditor(), is_on=True),
            ),
        )  # fmt: skip
        for down, line in enumerate(lines):
            for across, widget in enumerate(line):
                is_last = across == len(line) - 1
                grid.addWidget(widget, down, across, 1, 4 - across if is_last else 1)
        for across in range(4):
            grid.setColumnStretch(across, 1)
