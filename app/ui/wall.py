"""The wall: a window of its own for the projector, with what everybody in the room may see, and nothing else."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.genogram.draw import draw
from app.genogram.marked import compared
from app.genogram.picture import Key, Picture
from app.i18n import current_language, tr
from app.ui import theme
from app.ui.canvas import CanvasView
from app.ui.desk import Desk
from app.ui.meetingmode import WallShows
from app.ui.wallplace import Beside
from app.ui.wallsheet import WallSheet
from app.ui.widgets.parts import button, column

_WAY_BACK_MILLISECONDS: Final = 4000
"""How long the way back is shown on the wall after the mouse has moved."""


class WallWindow(QWidget):
    """Follows the desk through the lens of whoever the wall is for. ``closed`` says that it has been put away."""

    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setWindowTitle(tr("Wall – Lähipiiri"))
        # The hands stay at the laptop's window.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._canvas = CanvasView()
        self._canvas.set_editable(is_editable=False)
        self._sheet = WallSheet()
        self._blank = QWidget()
        self._stack = QStackedWidget()
        for each in (self._canvas, self._sheet, self._blank):
            self._stack.addWidget(each)
        column(self, gap=0).addWidget(self._stack)
        self.resize(960, 640)
        self._beside: Beside | None = None
        self._way_back = button(tr("Back to a window  Esc"), self.showNormal, "primary")
        self._way_back.setParent(self)
        self._way_back.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._way_back.hide()
        self._soon_away = QTimer(self)
        self._soon_away.setSingleShot(True)
        self._soon_away.setInterval(_WAY_BACK_MILLISECONDS)
        self._soon_away.timeout.connect(self._way_back.hide)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        desk.changed.connect(self.refresh)
        desk.turned.connect(self.refresh)
        desk.meeting.turned.connect(self.refresh)
        desk.meeting.paged.connect(self._sheet.turn_page)
        desk.selected.connect(self._point)
        self.refresh()

    def place(self, presenter: QWidget) -> bool:
        """Show on another screen than the presenter's, whole; beside her window where there is one screen only.

        Return False where her window has to hide it.
        """
        other = next((each for each in QGuiApplication.screens() if each is not presenter.screen()), None)
        if other is None:
            self._beside = Beside(presenter)
            return self._beside.place(self)
        self.setGeometry(other.geometry())
        self.showFullScreen()
        return True

    def fill(self) -> None:
        """Fill the whole screen, or be a window again: where there is one screen, that screen is the wall."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    @property
    def is_blank(self) -> bool:
        """Say whether nothing is shown."""
        return self._stack.currentWidget() is self._blank

    def blank(self) -> None:
        """Show nothing, or what was there again."""
        self._stack.setCurrentWidget(self._front if self.is_blank else self._blank)

    @property
    def sheet(self) -> WallSheet:
        """Return what hangs beside the picture in a meeting."""
        return self._sheet

    @property
    def _front(self) -> QWidget:
        """Return what is shown unless the wall is blank: a meeting's sheet, or the picture."""
        meeting = self._desk.meeting
        return self._sheet if meeting.is_on and meeting.shows is not WallShows.PICTURE else self._canvas

    def refresh(self) -> None:
        """Show what the wall may show now; a blank wall stays blank."""
        if not self._desk.is_open:
            return
        meeting = self._desk.meeting
        if self._front is self._sheet:
            view = self._desk.view_for(meeting.eyes)
            self._sheet.show_meeting(view, meeting.meeting_id, meeting.shows)
        else:
            picture = self._desk.attempt(self._drawn)
            self._canvas.set_colours(theme.current().palette)
            self._canvas.show_picture(picture)
            self._canvas.fit()
            self._point(self._desk.place.selection)
        if not self.is_blank:
            self._stack.setCurrentWidget(self._front)

    def _point(self, key: Key | None) -> None:
        """Ring on the wall whom the presenter has chosen, as far as they are on it."""
        picture = self._canvas.picture
        is_there = picture is not None and any(group.key == key for group in picture.groups)
        self._canvas.select(key if is_there else None)

    def _drawn(self) -> Picture:
        """Return the picture, with marks of change where the presenter compares days, as the wall may see both."""
        eyes = self._desk.meeting.eyes
        view, place, since = self._desk.view_for(eyes), self._desk.place, self._desk.times.since
        if since is None or since >= view.day:
            return draw(view, place.diagram, current_language(), options=place.options)
        before = self._desk.view_for(eyes, day=since)
        return compared(before, view, place.diagram, current_language(), options=place.options)[0]

    def retranslate(self) -> None:
        """Say everything in the window's language, which has changed."""
        self.setWindowTitle(tr("Wall – Lähipiiri"))
        self._way_back.setText(tr("Back to a window  Esc"))
        self.refresh()

    def clear(self) -> None:
        """Let nothing of the case stay in the window."""
        self._canvas.show_picture(None)
        self._sheet.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole picture in sight."""
        super().resizeEvent(event)
        self._canvas.fit()
        self._way_back.move(self.width() - self._way_back.width() - theme.px(16), theme.px(16))

    def event(self, event: QEvent) -> bool:
        """Show whoever moves the mouse on a wall that fills the only screen how to come back, for a while."""
        if event.type() is QEvent.Type.HoverMove:
            self._show_way_back()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Show the way back at once where the wall begins to hide the presenter's window."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self._show_way_back()

    def _show_way_back(self) -> None:
        is_needed = self.isFullScreen() and len(QGuiApplication.screens()) == 1
        self._way_back.setVisible(is_needed)
        if is_needed:
            self._way_back.adjustSize()
            self._way_back.raise_()
            self._soon_away.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """With Esc go back from the whole of the only screen to a window, else put the wall away."""
        if event.key() == Qt.Key.Key_Escape and self.isFullScreen() and len(QGuiApplication.screens()) == 1:
            self.showNormal()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that the wall is gone."""
        self.clear()
        super().closeEvent(event)
        if self._beside is not None:
            self._beside.put_back()
        self.closed.emit()
