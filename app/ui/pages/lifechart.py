"""The life line as a picture above the list: the very one that is printed, in the window's colours."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QWidget

from app.genogram.palette import Palette
from app.i18n import Language, current_language, tr
from app.lens.view import CaseView, PartialDate
from app.log import fault
from app.rules.lifeline import life_line, told
from app.ui import theme
from app.ui.background import Background
from app.ui.desk import Desk
from app.ui.widgets.chart import Chart
from app.ui.widgets.parts import column, words

_WIDE = 9.6
"""Inches, so that its letters are as large as the window's small ones."""


class LifeChart(QWidget):
    """Shows the line of the desk's day; ``refresh`` has it drawn anew. Hidden where nothing has a date."""

    def __init__(self, desk: Desk, background: Background) -> None:
        super().__init__()
        self._desk, self._background = desk, background
        self._asked = 0
        self._drawn: CaseView | None = None
        box = column(self, gap=8)
        self.state = words("", "quiet")
        box.addWidget(self.state)
        self.charts = (Chart(), Chart())
        for chart in self.charts:
            chart.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            box.addWidget(chart)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(lambda: self._desk.attempt(self._draw))

    def refresh(self) -> None:
        """Have the line drawn as the case is now, unless it is drawn so already."""
        if self._drawn is not self._desk.view:
            self._later.start()

    def changeEvent(self, event: QEvent) -> None:
        """Draw it in the colours that are in use now."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._drawn is not None:
            self._later.start()

    def _draw(self) -> None:
        """Have it drawn elsewhere, since the library takes seconds to load; the last one asked for is shown."""
        if not self._desk.is_open:
            return
        self._drawn = self._desk.view
        self._asked += 1
        self.setVisible(bool(life_line(self._drawn, current_language())))
        self.state.setText(tr("Drawing the life line…"))
        self.state.show()
        # What lies beyond the view is not needed for it.
        view = replace(self._drawn, ground=None)
        self._background.run(
            partial(_pictures, view, current_language(), theme.current().palette),
            partial(self._show, self._asked),
            partial(self._fail, self._asked),
        )

    def _show(self, asked: int, drawn: tuple[tuple[bytes, str], ...]) -> None:
        if asked != self._asked:
            return
        self.state.hide()
        for at, chart in enumerate(self.charts):
            chart.setVisible(at < len(drawn))
            if at < len(drawn):
                chart.show_chart(*drawn[at])

    def _fail(self, asked: int, error: Exception) -> None:
        if asked == self._asked:
            self.state.hide()
            fault("ui", error)
            self._desk.faulted.emit()


def _pictures(view: CaseView, language: Language, palette: Palette) -> tuple[tuple[bytes, str], ...]:
    """Return the line and the network over time as PNG, each with its words. Not for the window's thread."""
    from app.report.charts import chart_file, life_chart, overtime_chart  # noqa: PLC0415  a heavy library, for this
    from app.report.overtime import FIGURES, network_days, network_told  # noqa: PLC0415

    items = life_line(view, language)
    found: list[tuple[bytes, str]] = []
    if items:
        chart = life_chart(items, items[0].first(), view.day, language, palette=palette, wide=_WIDE)
        found.append((chart_file(chart, ".png"), told(items, view.day, language)))
    days = network_days(view)
    if items and days:
        ends = (PartialDate.of(days[0].day), PartialDate.of(days[-1].day))
        numbers = [(float(each.day.toordinal()), each.values) for each in days]
        small = overtime_chart(numbers, ends, FIGURES, language, palette=palette, wide=_WIDE)
        found.append((chart_file(small, ".png"), network_told(days, language)))
    return tuple(found)
