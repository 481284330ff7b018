"""The top bar: which case, the search line, the day it is looked at, the meeting, and the lock."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QSizePolicy, QWidget, QWidgetAction

from app.errors import AppError
from app.i18n import tr
from app.ui import theme
from app.ui.actions import Commands, Menu
from app.ui.background import Background
from app.ui.desk import Desk
from app.ui.finding import Going
from app.ui.palette import SearchLine
from app.ui.widgets.editors import DayEditor, shown_day
from app.ui.widgets.parts import IconButton, IconPushButton, button, column, restyle, row, words
from app.ui.widgets.pushbutton import PushButton


class TopBar(QFrame):
    """Reads the desk; everything it does is a command."""

    def __init__(self, desk: Desk, commands: Commands, go: Going, background: Background) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("topbar")
        line = row(self, gap=12)
        line.setContentsMargins(theme.px(10), theme.px(8), theme.px(16), theme.px(8))
        self._brand = PushButton(tr("Lähipiiri"))
        self._brand.setObjectName("brand")
        self._brand.setAccessibleName(tr("Menu of the program"))
        self._brand.setMenu(_main_menu(commands, self._brand))
        self._brand.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._label = words("", "quiet", wraps=False)
        self._sample = words(tr("invented example"), "caution-chip")
        self._sample.setToolTip(tr("invented example"))
        self._sample.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._search = SearchLine(desk, commands, go, background)
        self._search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._search.setMinimumWidth(theme.px(80 if theme.is_crowded() else 110))
        self._search.setMaximumWidth(theme.px(420))
        self._day = IconPushButton("", "clock")
        self._day.setObjectName("asof")
        self._day_menu = DayMenu(desk, self._day)
        self._day.setMenu(self._day_menu)
        self._meet = IconPushButton("", "screen")
        self._meet.clicked.connect(commands["meet"].trigger)
        self._meet.setObjectName("meet")
        self._key = _key(commands["meet"])
        # It takes no focus when pressed: what is half typed elsewhere must not be left by it, but kept as it is.
        self._lock = IconButton("lock", tr("Lock"))
        self._lock.setToolTip(f"{tr('Lock')}  {_key(commands['lock'])}")
        self._lock.setObjectName("lock")
        self._lock.clicked.connect(commands["lock"].trigger)
        for part in (self._brand, self._label, self._sample):
            line.addWidget(part)
        line.addStretch(1)
        line.addWidget(self._search, 6)
        line.addStretch(1)
        line.addWidget(self._day)
        line.addWidget(self._meet)
        line.addWidget(self._lock)
        for part in (self._day, self._meet):
            part.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._shown: tuple[str, bool, str, bool] | None = None
        self._is_fitting = False
        desk.changed.connect(self.refresh)
        desk.meeting.turned.connect(self.refresh)
        self.refresh()

    @property
    def search(self) -> SearchLine:
        """Return the search line."""
        return self._search

    def open_menu(self) -> None:
        """Open the menu of the program."""
        self._brand.showMenu()

    def choose_day(self) -> None:
        """Open the chooser of the day."""
        self._day.showMenu()

    def refresh(self) -> None:
        """Show the case's number and the day."""
        if not self._desk.is_open:
            return
        view = self._desk.view
        is_today = self._desk.place.day is None
        day = tr("As of today") if is_today else tr("As of {day}", day=shown_day(self._desk.place.day))
        hangs = self._desk.meeting.hangs
        shown = (view.number, view.is_sample, day, hangs)
        if shown == self._shown:
            return  # a bar that is laid out anew is painted at once, and so is the picture as it was
        self._shown = shown
        self._label.setText(view.number)
        self._sample.setVisible(view.is_sample)
        self._day.setAccessibleName(day)
        self._day.setToolTip(self._day.accessibleName())
        self._day.setProperty("past", "false" if is_today else "true")
        restyle(self._day)
        self._meet.setAccessibleName(self._meeting)
        self._meet.setToolTip(f"{self._meeting}  {self._key}")
        self._meet.setProperty("on", "true" if hangs else "false")
        restyle(self._meet)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is less room."""
        super().resizeEvent(event)
        self._fit()

    @property
    def _meeting(self) -> str:
        """Return what the button does: with the wall up it takes it down, which is how the meeting is left."""
        return tr("Take down the wall") if self._desk.meeting.hangs else tr("Meeting")

    def _fit(self) -> None:
        """Say as much as there is room for; a day that isn't today is always said, and that the case is invented."""
        if self._is_fitting:
            return  # what is shown and hidden meanwhile has the bar laid out, and so resized
        self._is_fitting = True
        self._say_what_fits()
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
            layout.activate()
        self._is_fitting = False

    def _say_what_fits(self) -> None:
        is_today = self._desk.place.day is None
        said, short = self._day.accessibleName(), "" if is_today else shown_day(self._desk.place.day)
        whole, meeting = tr("invented example"), self._meeting
        for day, meet, number, sample, lock in (
            (said, f"{meeting}  {self._key}", True, whole, True),
            (said, meeting, True, whole, True),
            (short, meeting, True, whole, True),
            (short, meeting, False, whole, True),
            (short, meeting, False, tr("example", "an invented case"), True),
            (short, "", False, tr("example", "an invented case"), True),
            (short, "", False, tr("example", "an invented case"), False),
        ):
            self._day.say(day)
            self._meet.say(meet)
            self._label.setVisible(number)
            self._sample.setText(sample)
            self._lock.setVisible(lock)
            layout = self.layout()
            if layout is None or layout.minimumSize().width() <= self.width():
                return


class DayMenu(QMenu):
    """Today, or a day that is typed."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._is_back = desk, False
        self.setObjectName("as-of-menu")
        self.addAction(tr("Today")).triggered.connect(lambda _checked=False: self._look(None))
        holder = QWidget(self)
        holder.setFixedWidth(theme.px(260))
        box = column(holder, margin=12, gap=4)
        title = words(tr("As of the day"), "label")
        box.addWidget(title)
        self._line = DayEditor("framed", tr("for example 1.8.2021"))
        self._line.setObjectName("as-of")
        self._line.setAccessibleName(tr("As of the day"))
        title.setBuddy(self._line)
        box.addWidget(self._line)
        # It keeps its line while it says nothing: an open menu doesn't grow.
        self._wrong = words(" ", "error", wraps=False)
        box.addWidget(self._wrong)
        box.addWidget(button(tr("Show"), self._typed))
        self._line.returnPressed.connect(self._typed)
        action = QWidgetAction(self)
        action.setDefaultWidget(holder)
        self.addAction(action)
        self.aboutToShow.connect(self._open)
        self.aboutToHide.connect(self._shut)

    def how_open(self) -> str:
        """See ``Folding``: a day half typed when the case was locked."""
        return "open" if self.isVisible() else ""

    def unfold(self, how: str) -> None:
        """Open again, once the bar below which it opens has its place; what is put into the line stays in it."""
        holder = self.parentWidget()
        if how and isinstance(holder, QPushButton):
            self._is_back = True
            QTimer.singleShot(0, holder, holder.showMenu)

    def _open(self) -> None:
        if not self._is_back:
            self._line.show_value(self._desk.place.day)
        self._is_back = False
        self._wrong.setText(" ")
        self._line.setFocus(Qt.FocusReason.PopupFocusReason)

    def _shut(self) -> None:
        """Keep nothing half typed where nobody sees it."""
        if not self._is_back:
            self._line.clear()
            self._line.show_value(self._desk.place.day)

    def _typed(self) -> None:
        try:
            day = self._line.value()
        except AppError:
            self._wrong.setText(tr("Write for example 5.3.2019."))
            return
        self._look(day if isinstance(day, date) else None)

    def _look(self, day: date | None) -> None:
        self.close()
        self._desk.look_at(day)


def _key(command: QAction) -> str:
    return command.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _main_menu(commands: Commands, parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)
    for each in Menu:
        commands.menu(each, menu)
    return menu
