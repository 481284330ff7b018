"""The survey of the situation beside the directory: the means as a table and as a chart, and the files they come in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.errors import AppError
from app.exchange.archive import read_whole
from app.exchange.survey import read_answers, survey_file
from app.genogram.palette import Palette
from app.i18n import Language, current_language, mark, tr
from app.lens.directoryview import StatementAnswersView, read_survey
from app.log import fault
from app.operations.directory import (
    add_survey_question,
    edit_survey_question,
    remove_survey_question,
    take_in_survey,
)
from app.rules.survey import SurveyTable, shown, survey_table, told
from app.ui import theme
from app.ui.ask import Ask
from app.ui.background import Background
from app.ui.bound import bound
from app.ui.desk import Desk
from app.ui.pages.copies import write_whole
from app.ui.widgets.adding import InlineAdd
from app.ui.widgets.chart import Chart
from app.ui.widgets.editors import TextEditor
from app.ui.widgets.parts import IconButton, button, column, emptied, row, rule, words

_TOP: Final = Qt.AlignmentFlag.AlignTop
_BOTTOM: Final = Qt.AlignmentFlag.AlignBottom


class SurveyPart(QObject):
    """Puts itself into ``box``; ``refresh`` reads the survey anew."""

    def __init__(self, desk: Desk, ask: Ask, background: Background, box: QVBoxLayout) -> None:
        super().__init__()
        self._desk, self._ask, self._background = desk, ask, background
        self._drawn: tuple[SurveyTable, Language, Palette] | None = None
        self.table = SurveyTable((), (), (), ())
        box.addSpacing(theme.px(20))
        box.addWidget(words(tr("Survey of the situation"), "heading"))
        box.addWidget(
            words(
                tr("Statements about the region’s services, answered from 1 to 5: a mean a unit. No family."), "small"
            )
        )
        self._empty = words(tr("Nothing yet. Take in a table: a statement a row, a unit a column."), "quiet")
        box.addWidget(self._empty)
        self._holder = QWidget()
        self._box = column(self._holder, gap=0)
        box.addWidget(self._holder)
        self.setParent(self._holder)  # it goes when its page goes
        adder = InlineAdd(tr("statement", "of the survey"), tr("What is to be answered from 1 to 5"), self._new)
        adder.name("survey-statement")
        box.addWidget(adder)
        self.chart = Chart()
        box.addWidget(self.chart)
        line = row(gap=8)
        self.take = button(tr("Take in a survey…"), self._ask_which, "plain", "import")
        self.save = button(tr("Save the survey…"), self._ask_where, "plain", "save")
        line.addWidget(self.take)
        line.addWidget(self.save)
        line.addStretch(1)
        box.addSpacing(theme.px(8))
        box.addLayout(line)
        self.wrong = words("", "error")
        self.wrong.setVisible(False)
        box.addWidget(self.wrong)
        self._holder.installEventFilter(self)

    def refresh(self) -> None:
        """Show the survey as it is now."""
        language = current_language()
        statements = [each for each in read_survey(self._desk.case.session) if each.text]
        table = survey_table(statements, language)
        wanted = (table, language, theme.current().palette)
        if wanted == self._drawn:
            return
        self._drawn, self.table = wanted, table
        is_any = bool(table.statements)
        self._empty.setVisible(not is_any)
        self.save.setVisible(is_any)
        self._holder.setVisible(is_any)
        self.chart.setVisible(is_any)
        emptied(self._box)
        if is_any:
            self._box.addWidget(self._grid(statements, language))
            self._background.run(partial(_chart, *wanted), partial(self._show, table, language), self._fail)

    def _grid(self, statements: Sequence[StatementAnswersView], language: Language) -> QWidget:
        """Return the table as a grid: it grows with the size of text, and a statement is mended where it stands."""
        table, desk = self.table, self._desk
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, theme.px(12))
        grid.setHorizontalSpacing(theme.px(14))
        grid.setVerticalSpacing(theme.px(5))
        grid.setColumnStretch(0, 4)
        for at, heading in enumerate(table.headings, start=1):
            grid.addWidget(words(heading, "caption"), 0, at, _BOTTOM)
            grid.setColumnStretch(at, 1)
        grid.addWidget(rule(), 1, 0, 1, len(table.headings) + 2)
        spoken = tr("Statement of the survey")
        for line, (statement, means) in enumerate(zip(statements, table.means, strict=True), start=2):
            text = bound(desk, TextEditor("text"), edit_survey_question, statement.id, "text", statement.text, spoken)
            grid.addWidget(text, line, 0, _TOP)
            for at, mean in enumerate(means, start=1):
                cell = words(shown(mean, language))
                cell.setAccessibleName(f"{statement.text} {table.headings[at - 1]}: {shown(mean, language)}")
                grid.addWidget(cell, line, at, _TOP)
            grid.addWidget(self._remover(statement), line, len(means) + 1, _TOP)
        return holder

    def _remover(self, statement: StatementAnswersView) -> QWidget:
        desk = self._desk
        made = IconButton("close", tr("Remove: {what}", what=statement.text[:60]), size=12)
        made.setObjectName(f"{statement.id}:remove")
        made.clicked.connect(
            lambda _checked=False: desk.attempt(lambda: remove_survey_question(desk.case, statement.id))
        )
        return made

    def _new(self, text: str) -> None:
        self._desk.attempt(lambda: add_survey_question(self._desk.case, text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw the chart in the colours that are in use now."""
        if event.type() is QEvent.Type.PaletteChange and self._desk.is_open and self._drawn is not None:
            self._desk.attempt(self.refresh)
        return super().eventFilter(watched, event)

    def _show(self, table: SurveyTable, language: Language, png: bytes) -> None:
        if table == self.table:
            self.chart.show_chart(png, told(table, language))

    def _fail(self, error: Exception) -> None:
        fault("ui", error)
        self._desk.faulted.emit()

    def _ask_which(self) -> None:
        self._ask.table(lambda path: self._desk.attempt(lambda: self._take(path), self._say_wrong))

    def _take(self, path: Path) -> None:
        self.wrong.setVisible(False)
        statements, count = take_in_survey(self._desk.case, read_answers(read_whole(path)))
        text = mark("Statements: {statements}, new answers: {count}.")
        self._desk.told.emit(tr(text, statements=statements, count=count))

    def _ask_where(self) -> None:
        self._ask.document(tr("survey") + ".csv", lambda path: self._desk.attempt(lambda: self._write(path)))

    def _write(self, path: Path) -> None:
        self._desk.case.record_use(mark("Write the survey to a file"))
        write_whole(path, survey_file(self.table, current_language()))
        self._desk.told.emit(tr("Saved."))

    def _say_wrong(self, error: AppError) -> None:
        self.wrong.setText(error.spoken())
        self.wrong.setVisible(True)


def _chart(table: SurveyTable, language: Language, palette: Palette) -> bytes:
    """Return the chart as PNG. Not for the window's thread."""
    from app.report.charts import chart_file, survey_chart  # noqa: PLC0415  a heavy library, for this alone

    return chart_file(survey_chart(table, language, palette=palette), ".png")
