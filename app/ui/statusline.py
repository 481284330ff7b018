"""The status line: that everything is saved, what can be taken back, and what is still open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame

from app.genogram.picture import Colour
from app.i18n import tr
from app.ui import theme
from app.ui.actions import Commands
from app.ui.desk import Desk
from app.ui.openpoints import open_points
from app.ui.widgets.parts import button, row, words
from app.ui.widgets.sign import Sign


class StatusLine(QFrame):
    """Reads the desk after each change. ``show_points`` shows what is still open."""

    def __init__(self, desk: Desk, commands: Commands, show_points: Callable[[], object]) -> None:
        super().__init__()
        self._desk, self._commands = desk, commands
        self.setObjectName("statusline")
        line = row(self, gap=24)
        line.setContentsMargins(theme.px(16), theme.px(4), theme.px(12), theme.px(4))
        self._saved = words("", "calm", wraps=False)
        self._sealed = words(tr("encrypted · no network"), "quiet", wraps=False)
        self._undo = button("", commands["undo"].trigger, "link")
        self._wall = words(tr("Shown on the wall"), "chip")
        self._points = button("", show_points, "link", "flag")
        saved = row(gap=0)
        saved.addWidget(Sign("dot", Colour.ACCENT, tr("saved")))
        saved.addWidget(self._saved)
        line.addLayout(saved)
        line.addWidget(self._sealed)
        line.addWidget(self._undo)
        line.addStretch(1)
        line.addWidget(self._wall)
        line.addWidget(self._points)
        self._wall.hide()
        desk.changed.connect(self.refresh)
        self.refresh()

    def show_wall(self, *, is_on: bool) -> None:
        """Say that the wall shows the case."""
        self._wall.setVisible(is_on)

    def refresh(self) -> None:
        """Say how things stand."""
        if not self._desk.is_open:
            return
        at = self._desk.case.saved_at.astimezone()
        self._saved.setText(tr("Saved {time}", time=f"{at:%H.%M}"))
        label = self._desk.undo_label
        self._undo.setVisible(label is not None)
        if label is not None:
            key = self._commands["undo"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self._undo.setText(tr("Undo: {step} ({key})", step=tr(label), key=key))
        count = len(open_points(self._desk.view))
        self._points.setVisible(count > 0)
        self._points.setText(tr("%n open points", n=count))
