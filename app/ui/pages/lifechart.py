"""The life line as pictures above the list: the very ones that are printed, in the window's colours."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QWidget

from app.genogram.palette import Palette
from app.i18n import Language, current_language, mark, tr, translate
from app.lens.view import CaseView
from app.log import fault
from app.rules.lifeline import LOOKS, beginnings, life_line, told
from app.ui import theme
from app.ui.background import Background
from app.ui.desk import Desk
from app.ui.widgets.chart import Chart
from app.ui.widgets.parts import column, words

_WIDE = 9.6
"""Inches, so that its letters are as large as the window's small ones."""


_MOST = 3
"""The whole line, its last stretch, and the network."""


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A chart with its heading, its words for whoever can't see it, and what stands under it."""

    title: str
    png: bytes
    told: str
    note: str = ""


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
        self.charts = tuple(Chart() for _ in range(_MOST))
        self.titles = tuple(words("", "title") for _ in self.charts)
        self.notes = tuple(words("", "quiet") for _ in self.charts)
        for title, chart, note in zip(self.titles, self.charts, self.notes, strict=True):
            for widget in (title, chart, note):
                widget.hide()
                box.addWidget(widget)
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
        self.setVisible(bool(life_line(self._drawn, current_language())) or bool(self._drawn.ties))
        self.state.setText(tr("Drawing the life line…"))
        self.state.show()
        self._background.run(
            partial(_pictures, self._drawn, current_language(), theme.current().palette),
            partial(self._show, self._asked),
            partial(self._fail, self._asked),
        )

    def _show(self, asked: int, drawn: tuple[_Drawn, ...]) -> None:
        if asked != self._asked:
            return
        self.state.hide()
        for at, (title, chart, note) in enumerate(zip(self.titles, self.charts, self.notes, strict=True)):
            shown = drawn[at] if at < len(drawn) else None
            chart.setVisible(shown is not None)
            title.setVisible(bool(shown and shown.title))
            note.setVisible(bool(shown and shown.note))
            if shown is not None:
                title.setText(shown.title)
                note.setText(shown.note)
                chart.show_chart(shown.png, shown.told)

    def _fail(self, asked: int, error: Exception) -> None:
        if asked == self._asked:
            self.state.hide()
            fault("ui", error)
            self._desk.faulted.emit()


def _pictures(view: CaseView, language: Language, palette: Palette) -> tuple[_Drawn, ...]:
    """Return the line, its last stretch closer, and the network over time. Not for the window's thread."""
    from app.report.charts import chart_file, life_chart, overtime_chart  # noqa: PLC0415  a heavy library, for this
    from app.report.overtime import FIGURES, network_days, network_told, note_on  # noqa: PLC0415

    items = life_line(view, language)
    found: list[_Drawn] = []
    looks = beginnings(items, view.day) if items else ()
    for first, heading in zip(looks, LOOKS, strict=False):
        near = tuple(each for each in items if each.last(view.day) >= first)
        chart = life_chart(near, first, view.day, language, palette=palette, wide=_WIDE)
        title = translate(heading, language) if len(looks) > 1 else ""
        found.append(_Drawn(title, chart_file(chart, ".png"), told(near, view.day, language)))
    days = network_days(view)
    if days:
        title = translate(mark("The network over time"), language)
        small = overtime_chart(days, FIGURES, language, palette=palette, wide=_WIDE)
        spoken = network_told(days, language)
        found.append(_Drawn(title, chart_file(small, ".png"), spoken, note_on(days, language)))
    return tuple(found)
