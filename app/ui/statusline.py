"""The status line: that everything is saved, what can be taken back or done again, and what is still open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy

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
        self._count = 0
        self.setObjectName("statusline")
        line = row(self, gap=10 if theme.is_crowded() else 24)
        line.setContentsMargins(theme.px(16), theme.px(4), theme.px(12), theme.px(4))
        self._saved = words("", "calm", wraps=False)
        self._sealed = words(tr("encrypted · no network"), "quiet", wraps=False)
        self._undo = button("", commands["undo"].trigger, "link")
        self._redo = button("", commands["redo"].trigger, "link")
        self._wall = words(tr("Shown on the wall"), "chip")
        self._points = button("", show_points, "link", "flag")
        saved = row(gap=0)
        saved.addWidget(Sign("dot", Colour.ACCENT, tr("saved")))
        saved.addWidget(self._saved)
        line.addLayout(saved)
        line.addWidget(self._sealed)
        line.addWidget(self._undo)
        line.addWidget(self._redo)
        line.addStretch(1)
        line.addWidget(self._wall)
        line.addWidget(self._points)
        self._wall.hide()
        for part in (self._undo, self._redo, self._points):
            part.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        desk.changed.connect(self.refresh)
        self.refresh()

    def show_wall(self, *, is_on: bool) -> None:
        """Say that the wall shows the case."""
        self._wall.setVisible(is_on)
        self._fit()

    def refresh(self) -> None:
        """Say how things stand."""
        if not self._desk.is_open:
            return
        at = self._desk.case.saved_at.astimezone()
        self._saved.setText(tr("Saved {time}", time=f"{at:%H.%M}"))
        is_here = self._undo.hasFocus() or self._redo.hasFocus()
        self._undo.setVisible(self._desk.undo_label is not None)
        self._count = len(open_points(self._desk.view))
        self._points.setVisible(self._count > 0)
        self._fit()
        if is_here and not (self._undo.hasFocus() or self._redo.hasFocus()):
            # The one that was pressed has gone: the focus stays beside it, instead of going round to the first button.
            (self._undo if self._undo.isVisible() else self._redo).setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is less room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say as much as there is room for: the step that can be taken back is cut short last."""
        label = self._desk.undo_label
        undo, again, redone = self._commands["undo"], self._commands["redo"], self._desk.redo_label
        key = _key(undo)
        whole = tr("Undo: {step} ({key})", step=tr(label), key=key) if label is not None else ""
        redo = tr("Redo: {step} ({key})", step=tr(redone), key=_key(again)) if redone is not None else ""
        for part, said, short in ((self._undo, whole, undo.text()), (self._redo, redo, again.text())):
            part.setToolTip(said)
            part.setAccessibleName(said or short)  # heard whole, however short it is shown
        self._redo.setText(again.text())
        points = tr("%n open points", n=self._count)
        self._points.setToolTip(points)
        self._points.setAccessibleName(points)
        for text, is_sealed, has_redo, open_now in (
            (whole, True, True, points),
            (whole, False, True, points),
            (f"{undo.text()} ({key})", False, True, points),
            (undo.text(), False, True, points),
            (undo.text(), False, True, str(self._count)),
            (undo.text(), False, False, str(self._count)),
        ):
            self._undo.setText(text)
            self._sealed.setVisible(is_sealed)
            self._redo.setVisible(has_redo and redone is not None)
            self._points.setText(open_now)
            layout = self.layout()
            if layout is None or layout.sizeHint().width() <= self.width():
                return


def _key(command: QAction) -> str:
    return command.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
