"""The key figures of the circles beside the picture: a table, the change since another day, and a chart."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from app.errors import AppError
from app.genogram.figures import figures
from app.genogram.figuretable import FigureTable, as_csv, change_table, figure_table
from app.genogram.palette import Palette
from app.i18n import Language, current_language, mark, tr
from app.lens.audience import Audience
from app.lens.build import case_view
from app.lens.view import CaseView
from app.log import fault
from app.ui import theme
from app.ui.background import Background
from app.ui.desk import Desk
from app.ui.widgets.chart import Chart
from app.ui.widgets.editors import DayEditor, shown_day
from app.ui.widgets.flow import Flow
from app.ui.widgets.parts import button, column, emptied, rule, words

_FIRST = 150
_ENTRY = 300
_EDGE = 24


class FiguresPanel(QScrollArea):
    """Shows the figures of the desk's day; ``refresh`` reads them anew."""

    def __init__(self, desk: Desk, background: Background) -> None:
        super().__init__()
        self._desk, self._background = desk, background
        self._asked = 0
        self._earlier: date | None = None
        self._tables: list[tuple[str, FigureTable]] = []
        self._needed, self._entry, self._is_list = 0, 0, False
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        sheet = QWidget()
        box = column(sheet, gap=8)
        edge = theme.margin(_EDGE)
        box.setContentsMargins(edge, edge, edge, edge)
        box.addWidget(words(tr("Key figures"), "heading"))
        note = tr(
            "They describe the network the child has told of; they don’t say how good it is. "
            "Only what is written in the case is counted."
        )
        box.addWidget(words(note, "quiet"))
        box.addLayout(self._tools())
        self._wrong = words("", "error")
        self._wrong.hide()
        box.addWidget(self._wrong)
        self._box = column(gap=10)
        box.addLayout(self._box)
        self.state = words("", "quiet")
        keeping = self.state.sizePolicy()
        keeping.setRetainSizeWhenHidden(True)
        self.state.setSizePolicy(keeping)
        box.addWidget(self.state)
        self.chart = Chart()
        box.addWidget(self.chart)
        box.addStretch(1)
        self.setWidget(sheet)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(lambda: self._desk.attempt(self._draw))

    @property
    def tables(self) -> list[tuple[str, FigureTable]]:
        """Return what is shown: each table with its heading."""
        return self._tables

    def refresh(self) -> None:
        """Show the figures as they are now."""
        view, language = self._desk.view, current_language()
        self._tables = [(tr("On {day}", day=shown_day(view.day)), figure_table(view, language))]
        before = self._before()
        if before is not None:
            heading = tr("Change since {day}", day=shown_day(before.day))
            self._tables.append((heading, change_table(before, view, language)))
        emptied(self._box)
        for heading, table in self._tables:
            self._box.addWidget(words(heading, "title"))
            self._box.addWidget(self._fitting(table))
        self._later.start()

    def _fitting(self, table: FigureTable) -> QWidget:
        grid = _grid(table)
        self._needed = grid.minimumSizeHint().width() + 2 * theme.margin(_EDGE)
        self._is_list = self._needed > self.viewport().width()
        self._entry = self._widest_entry()
        return _list(table, self._entry) if self._is_list else grid

    def _widest_entry(self) -> int:
        """Return how wide an entry of a list may be before its words break."""
        return min(theme.px(_ENTRY), self.viewport().width() - 2 * theme.margin(_EDGE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show lists instead of tables where there is no room for their columns."""
        super().resizeEvent(event)
        is_list = self._needed > self.viewport().width()
        if self._tables and (is_list != self._is_list or (is_list and self._entry != self._widest_entry())):
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the chart in the colours that are in use now."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._tables:
            self._later.start()

    def compare(self, day: date | None) -> None:
        """Compare with another day, None with none."""
        self._earlier = day
        self._day.show_value(day)
        self.refresh()

    def _tools(self):
        line = Flow(gap=8)
        label = words(tr("Compare with the day"), "label", wraps=False)
        self._day = DayEditor("framed", tr("for example 1.2.2026"))
        self._day.setObjectName("figures:earlier")
        self._day.setAccessibleName(label.text())
        self._day.setMaximumWidth(theme.px(200))
        self._day.committed.connect(self._read_day)
        label.setBuddy(self._day)
        line.addWidget(label)
        line.addWidget(self._day)
        line.addWidget(button(tr("Copy the table"), self._copy))
        return line

    def _read_day(self) -> None:
        self._wrong.hide()

        def store() -> None:
            day = self._day.value()
            self.compare(day if isinstance(day, date) else None)

        self._desk.attempt(store, self._say_wrong)

    def _say_wrong(self, error: AppError) -> None:
        self._wrong.setText(error.spoken())
        self._wrong.show()

    def _before(self) -> CaseView | None:
        if self._earlier is None:
            return None
        return case_view(
            self._desk.case.session, Audience.worker(), self._earlier, current_language(), is_look_back=True
        )

    def _copy(self) -> None:
        def copy() -> None:
            self._desk.case.record_use(mark("Copy the key figures"))
            QGuiApplication.clipboard().setText(as_csv(self._tables))
            self._desk.told.emit(tr("The table is copied and can be pasted elsewhere until the case is locked."))

        self._desk.attempt(copy)

    def _draw(self) -> None:
        """Have the chart drawn elsewhere, since its library takes seconds to load; the last one asked for is shown."""
        if not self._desk.is_open or not self._tables:
            return
        self._asked += 1
        self.state.setText(tr("Drawing the chart…"))
        self.state.show()
        wanted = (self._desk.view, self._before(), self._tables[0][1].headings)
        self._background.run(
            partial(_chart, *wanted, current_language(), theme.current().palette),
            partial(self._show, self._asked),
            partial(self._fail, self._asked),
        )

    def _show(self, asked: int, png: bytes) -> None:
        if asked == self._asked:
            self.state.hide()
            self.chart.show_chart(png, tr("Chart of the figures in the table above"))

    def _fail(self, asked: int, error: Exception) -> None:
        if asked == self._asked:
            self.state.hide()
            fault("ui", error)
            self._desk.faulted.emit()


def _chart(
    view: CaseView, before: CaseView | None, headings: tuple[str, ...], language: Language, palette: Palette
) -> bytes:
    """Return the chart as PNG. Not for the window's thread."""
    from app.report.charts import chart_file, figure_chart  # noqa: PLC0415  a heavy library, for this alone

    drawn = figure_chart(
        figures(view),
        headings,
        language,
        before=figures(before) if before else None,
        days=(shown_day(before.day) if before else "", shown_day(view.day)),
        palette=palette,
    )
    return chart_file(drawn, ".png")


def _grid(table: FigureTable) -> QWidget:
    """Return a table as a grid of texts: it grows with the size of text and can be read by a screen reader."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, theme.px(12))
    grid.setHorizontalSpacing(theme.px(10))
    grid.setVerticalSpacing(theme.px(5))
    grid.setColumnMinimumWidth(0, theme.px(_FIRST))
    for at, heading in enumerate(table.headings):
        label = words(heading, "caption")
        grid.addWidget(label, 0, at + 1, Qt.AlignmentFlag.AlignBottom)
        grid.setColumnStretch(at + 1, 1)
    grid.addWidget(rule(), 1, 0, 1, len(table.headings) + 1)
    for line, found in enumerate(table.rows, start=2):
        name = words(found.label, "label")
        name.setToolTip(found.hint)
        name.setAccessibleDescription(found.hint)
        grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
        for at, cell in enumerate(found.cells):
            shown = words(cell)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            shown.setAccessibleName(f"{found.label}, {table.headings[at]}: {cell}")
            grid.addWidget(shown, line, at + 1, Qt.AlignmentFlag.AlignTop)
    return holder


def _list(table: FigureTable, widest: int) -> QWidget:
    """Return a table as a list: with large text the columns would stand far beyond the edge of the window.

    Entries up to ``widest`` pixels stay in one line.
    """
    holder = QWidget()
    box = column(holder, gap=2)
    for found in table.rows:
        box.addWidget(rule())
        name = words(found.label, "label")
        name.setToolTip(found.hint)
        name.setAccessibleDescription(found.hint)
        box.addWidget(name)
        cells = QWidget()
        line = Flow(cells, gap=16, is_joined=True)
        line.setContentsMargins(0, 0, 0, 0)
        for heading, cell in zip(table.headings, found.cells, strict=True):
            shown = words(f"{heading}: {cell}" if heading else cell)
            # In one line where it can be: in the squares that Qt makes of short texts nothing stands under anything.
            wide = shown.fontMetrics().horizontalAdvance(shown.text()) + theme.px(2)
            shown.setMinimumWidth(min(wide, widest))
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            shown.setAccessibleName(f"{found.label}, {heading}: {cell}")
            line.addWidget(shown)
        box.addWidget(cells)
    return holder
