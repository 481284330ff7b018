"""Across cases, for a supervisor: files are opened one by one and closed at once; what they told is shown together.

Nothing of it is kept: closing the page, locking and idling empty it; passphrases are forgotten as they are used.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.errors import AppError
from app.exchange.across import (
    TOO_FEW,
    CaseAcross,
    dates_across,
    in_order,
    read_case,
    said,
    shown_figures,
)
from app.i18n import current_language, tr
from app.log import fault
from app.rules.across import LEAST, figures_across
from app.rules.words import day_shown
from app.ui import theme
from app.ui.ask import Ask
from app.ui.opening import with_cursor
from app.ui.pages.leaf import Leaf
from app.ui.widgets.parts import button, column, emptied, row, rule, words
from app.ui.widgets.secret import SecretLine


class FileRow(QWidget):
    """A file that was chosen, with its passphrase and how opening it went."""

    def __init__(self, path: Path, entered: Callable[[], object], removed: Callable[[Path], object]) -> None:
        super().__init__()
        self.path = path
        self.told: CaseAcross | None = None
        box = column(self, gap=2)
        line = row(gap=8)
        name = words(path.stem, wraps=False)
        name.setMinimumWidth(theme.px(180))
        line.addWidget(name)
        self.secret = SecretLine(tr("Passphrase of {file}", file=path.stem))
        self.secret.entered.connect(entered)
        line.addWidget(self.secret, 1)
        self.state = words("", "quiet", wraps=False)
        self.state.setVisible(False)
        line.addWidget(self.state, 1)
        away = button(tr("Leave out"), partial(removed, path), "link")
        away.setAccessibleName(tr("Leave out: {file}", file=path.stem))
        line.addWidget(away)
        box.addLayout(line)
        self.wrong = words("", "error")
        self.wrong.setVisible(False)
        box.addWidget(self.wrong)

    def read(self, who: str) -> None:
        """Open the file with what was typed, and close it again; the passphrase is forgotten either way."""
        passphrase = self.secret.take()
        self.wrong.setVisible(False)
        try:
            self.told = with_cursor(lambda: read_case(self.path, passphrase, who, datetime.now().astimezone().date()))
        except AppError as error:
            self.wrong.setText(error.spoken())
            self.wrong.setVisible(True)
        else:
            self.secret.setVisible(False)
            self.state.setText(tr("read: {number}", number=self.told.number))
            self.state.setVisible(True)


class AcrossPage(Leaf):
    """Lets files be chosen and opened, and shows what they told; ``back`` leaves. ``who`` stands in their histories."""

    def __init__(self, ask: Ask, who: str, back: Callable[[], object], faulted: Callable[[], object]) -> None:
        super().__init__(
            tr("Across cases"),
            tr(
                "Next dates, open points and figures of the cases you may open. No names. Each look is written in the "
                "case’s history. Nothing is kept: closing this page or locking empties it."
            ),
            880,
        )
        self._ask, self._who, self._back, self._faulted = ask, who, back, faulted
        self.files: list[FileRow] = []
        holder = QWidget()
        self._rows = column(holder, gap=6)
        self.box.addWidget(holder)
        line = row(gap=8)
        self.add = button(tr("Add case…"), self._ask_which, "plain", "plus")
        self.read = button(tr("Open"), self.open_all, "primary")
        self.read.setAccessibleName(tr("Open the chosen cases"))
        line.addWidget(self.add)
        line.addStretch(1)
        line.addWidget(self.read)
        self.box.addLayout(line)
        shown = QWidget()
        self._shown = column(shown, gap=8)
        self.box.addWidget(shown)
        self.box.addStretch(1)
        self.end(button(tr("Close"), self.close_page))
        self._refresh()
        self.setFocusProxy(self.add)

    @property
    def cases(self) -> list[CaseAcross]:
        """Return what was told, in the order of the files."""
        return [each.told for each in self.files if each.told is not None]

    def forget(self) -> None:
        """Let go of everything: the files, what they told, and whatever is typed."""
        for each in self.files:
            each.secret.forget()
            each.told = None
        self.files.clear()
        emptied(self._rows)
        self._refresh()

    def close_page(self) -> None:
        """Forget everything and leave."""
        self.forget()
        self._back()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget everything once something else is shown; a window that is put down for a moment keeps it."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.forget()

    def add_file(self, path: Path) -> None:
        """Add a file to those to be opened; one that is there already is not added twice."""
        if all(each.path != path for each in self.files):
            made = FileRow(path, self.open_all, self._remove)
            self.files.append(made)
            self._rows.addWidget(made)
            made.secret.setFocus()
        self._refresh()

    def open_all(self) -> None:
        """Open each file whose passphrase is typed, and show what all have told."""
        for each in self.files:
            if each.told is None and each.secret.text:
                try:
                    each.read(self._who)
                except Exception as error:  # noqa: BLE001  logged without names, said plainly; the file is as it was
                    fault("ui", error)
                    self._faulted()
        self._refresh()
        waiting = next((each for each in self.files if each.told is None), None)
        (waiting.secret if waiting else self.add).setFocus()

    def _ask_which(self) -> None:
        self._ask.case_to_open(self.add_file)

    def _remove(self, path: Path) -> None:
        for each in [one for one in self.files if one.path == path]:
            self.files.remove(each)
            each.secret.forget()
            each.hide()
            each.setParent(None)
            each.deleteLater()
        self._refresh()
        self.add.setFocus()

    # What is shown --------------------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        emptied(self._shown)
        self.read.setVisible(any(each.told is None for each in self.files))
        cases = self.cases
        if not cases:
            return
        _heading(self._shown, tr("Next dates"))
        self._shown.addWidget(_dates(cases))
        _heading(self._shown, tr("Open points"))
        for case in in_order(cases):
            holder = QWidget()
            box = column(holder, gap=3)
            box.addWidget(words(case.number, "caption"))
            points = [said(point, current_language()) for point in case.points]
            for point in points or [tr("Nothing is open.")]:
                box.addWidget(words(point, "body" if points else "quiet"))
            self._shown.addWidget(holder)
        self._tell_figures(cases)

    def _tell_figures(self, cases: list[CaseAcross]) -> None:
        figures = figures_across([case.counts for case in in_order(cases)])
        _heading(self._shown, tr("Figures of %n cases together", "", figures.cases))
        if figures.is_too_few:
            self._shown.addWidget(words(tr(TOO_FEW, least=LEAST), "quiet"))
            return
        holder = QWidget()
        grid = _grid(holder)
        for line, (title, value) in enumerate(shown_figures(figures, current_language())):
            grid.addWidget(words(title), line, 0)
            grid.addWidget(words(value), line, 1)
        self._shown.addWidget(holder)


def _dates(cases: list[CaseAcross]) -> QWidget:
    holder = QWidget()
    grid = _grid(holder)
    grid.setColumnStretch(0, 0)
    grid.setColumnStretch(2, 3)
    dates = dates_across(cases)
    for at, heading in enumerate((tr("Day"), tr("Case number"), tr("What it is"))):
        grid.addWidget(words(heading, "caption"), 0, at)
    grid.addWidget(rule(), 1, 0, 1, 3)
    for line, one in enumerate(dates, start=2):
        text = said(one.what, current_language())
        shown = (day_shown(one.day, current_language()), one.number, tr("{what}: the day has passed", what=text))
        for at, cell in enumerate(shown if one.is_past else (*shown[:2], text)):
            label = words(cell, "caution" if one.is_past and at == 2 else "body", wraps=at == 2)
            grid.addWidget(label, line, at, Qt.AlignmentFlag.AlignTop)
    return holder


def _grid(holder: QWidget) -> QGridLayout:
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.px(20))
    grid.setVerticalSpacing(theme.px(5))
    grid.setColumnStretch(1, 1)
    return grid


def _heading(box: QVBoxLayout, text: str) -> None:
    box.addSpacing(theme.px(12))
    box.addWidget(words(text, "heading"))
