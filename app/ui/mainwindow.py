"""The window: a frame for the way in, the open case, the preferences and the keys, and the hands of the commands.

It decides nothing about a case. What must be gone when a case is locked hangs on one widget, which is thrown away.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QStackedWidget, QWidget

from app.errors import AppError
from app.i18n import Language, tr
from app.log import forget_last
from app.settings import IDLE_MINUTES, KEEPS_RECENT, LANGUAGE, SHARES_WINDOW, Setting, Settings
from app.ui import icons, menubar, recent
from app.ui.actions import Commands, Scope
from app.ui.announce import Announcer
from app.ui.ask import Ask, WindowAsk
from app.ui.background import Background
from app.ui.capture import show_in_captures
from app.ui.copied import Copying, forget_copied
from app.ui.desk import Desk
from app.ui.drafts import Drafts
from app.ui.idle import IdleWatch
from app.ui.look import Look
from app.ui.notifier import Notifier
from app.ui.reading_order import next_stop
from app.ui.readying import Readying
from app.ui.resuming import hush, tell_drafts
from app.ui.sample import sample_path
from app.ui.screenlock import ScreenWatch
from app.ui.unlock import UnlockPage
from app.ui.windowhands import WindowHands
from app.ui.windowplace import go_where_it_was, keep_where, keep_window, place_window

if TYPE_CHECKING:
    from app.ui.frame import Frame
    from app.ui.pages.preferences import PreferencesPage
    from app.ui.tour import Tour


class Window(WindowHands):
    """Implements ``Hands``."""

    def __init__(self, settings: Settings, look: Look, ask: Ask | None = None) -> None:
        super().__init__()
        self.settings, self._look = settings, look
        self._desk = Desk(self)
        self._ask = ask or WindowAsk(self)
        self._frame: Frame | None = None
        self._wall = None
        self._tour: Tour | None = None
        self._unkept: AppError | None = None
        self._is_closing = False
        self.notifier = Notifier(self)
        self.background = Background(self)
        self.readying = Readying(self, self)
        self.drafts = Drafts(self._desk, self)
        self.announcer = Announcer(self._desk, self)
        self.idle = IdleWatch(self)
        self.screen_watch = ScreenWatch(self)
        self.copying = Copying(self)
        self.copying.watch(lambda: self._desk.is_open)
        self.commands = Commands(self, self)
        self._leaves = QStackedWidget()
        self.setCentralWidget(self._leaves)
        # Every window of the program has it, the wall too.
        QApplication.setWindowIcon(icons.icon("app") if "app" in icons.names() else icons.icon("network"))
        self.unlock = self._way_in()
        self._leaves.addWidget(self.unlock)
        self.addActions(self.commands.scoped(Scope.PROGRAM) + self.commands.scoped(Scope.WINDOW))
        if menubar.is_expected():
            menubar.fill(self.menuBar(), self.commands)
        self._connect()
        self.setWindowTitle(tr("Lähipiiri"))
        place_window(self, settings)
        show_in_captures(self, is_shown=settings.get(SHARES_WINDOW))

    def _way_in(self) -> UnlockPage:
        made = UnlockPage(self._desk, self._ask, self.settings)
        for signal, leaf in ((made.wants_across, "across"), (made.wants_manual, "manual")):
            signal.connect(partial(self._desk.attempt, partial(self.turn_to, leaf)))
        made.made_key.connect(self.show_key)
        made.recovered.connect(self.show_change)
        made.wants_tour.connect(self.tour)
        made.speaks.connect(self._speak)
        return made

    def _connect(self) -> None:
        desk = self._desk
        desk.opened.connect(self._on_open)
        desk.locking.connect(self._before_lock)
        desk.locked.connect(self._on_lock)
        desk.refused.connect(self.notifier.refuse)
        desk.faulted.connect(self.notifier.own_up)
        desk.told.connect(self.notifier.say)
        desk.meeting.chosen_to_lead.connect(self.lead_chosen)
        self.drafts.found.connect(lambda: tell_drafts(self))
        self.drafts.placed.connect(lambda: hush(self))
        self.idle.is_due.connect(desk.lock)
        self.idle.is_quiet.connect(desk.get_ready)
        self.screen_watch.is_due.connect(desk.lock)

    # Hands ----------------------------------------------------------------------------------------------------------

    @property
    def desk(self) -> Desk:
        """Return the desk."""
        return self._desk

    @property
    def frame(self) -> Frame | None:
        """Return what shows the open case, None while none is open."""
        return self._frame

    def new_case(self) -> None:
        """Put the open case away and begin another."""
        self._desk.put_away()
        self._leaves.setCurrentWidget(self.unlock)
        self.unlock.begin_new()

    def open_case(self) -> None:
        """Ask for a file; the open case stays until another is chosen."""
        self._ask.case_to_open(self.open_path)

    def open_path(self, path: Path) -> None:
        """Ask for the passphrase of ``path``."""
        self._desk.put_away()
        self._leaves.setCurrentWidget(self.unlock)
        self.unlock.ask_passphrase(path)

    def close_case(self) -> None:
        """Put the case away."""
        self._desk.put_away()
        self.unlock.show_start()

    def quit(self) -> None:
        """End the program."""
        self.close()

    # The case comes and goes ----------------------------------------------------------------------------------------

    def _on_open(self) -> None:
        go_where_it_was(self._desk.place, self.settings)
        leaf = self._desk.place.leaf
        self._make_frame()
        if leaf:
            self._desk.attempt(lambda: self.turn_to(leaf))
        self.drafts.take_up()
        self.setWindowTitle(tr("{number} – Lähipiiri", number=self._desk.view.number))
        self.idle.start(self.settings.get(IDLE_MINUTES))
        if self.settings.get(KEEPS_RECENT) and self._desk.path not in {None, sample_path()}:
            recent.remember(self._desk.case.path, self._desk.view.number, self._desk.today)

    def _before_lock(self) -> None:
        """Write down what is half typed and remember how everything was looked at."""
        if self._frame is not None:
            self._unkept = self.drafts.keep()
            self._desk.place.stances = self._frame.stances()
            keep_where(self._desk.place, self.settings)
            self.drafts.let_go()

    def _on_lock(self) -> None:
        """Let go of everything that shows the case, whatever stands open over it."""
        self.idle.stop()
        self.background.forget()
        self.notifier.clear()
        self._close_others()
        self._drop_frame()
        for leaf in self._other_leaves():
            self._drop(leaf)
        self._leaves.setCurrentWidget(self.unlock)
        forget_copied(QGuiApplication.clipboard())
        forget_last()
        self.setWindowTitle(tr("Lähipiiri"))
        if self._desk.path is not None:
            self.unlock.ask_passphrase(self._desk.path)
        if self._unkept is not None:
            self.notifier.refuse(self._unkept)

    def _close_others(self) -> None:
        if self._wall is not None:
            self._wall.close()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.reject()

    def _make_frame(self) -> None:
        self._drop_frame()
        self._frame = self.readying.take() or self.new_frame()
        self._frame.begin()
        self._leaves.addWidget(self._frame)
        self._leaves.setCurrentWidget(self._frame)
        self._frame.shown.connect(self.drafts.look)
        self._frame.shown.connect(self.notifier.follow)
        self._frame.network.inspector.shown.connect(self.drafts.look)
        self._frame.page.setFocus()

    def new_frame(self) -> Frame:
        """Return an empty frame for a case. Drawing needs heavy libraries: they are not loaded with the window."""
        from app.ui.frame import Frame, Surroundings  # noqa: PLC0415  loaded when first needed

        made = Frame(Surroundings(self._desk, self.commands, self.settings, self._ask, self.background))
        made.hide()
        made.setParent(self._leaves)
        return made

    def _drop_frame(self) -> None:
        frame, self._frame = self._frame, None
        if frame is not None:
            self._drop(frame)

    def _drop(self, widget: QWidget) -> None:
        """Throw ``widget`` away when the loop comes round: the command that locks may itself hang on it."""
        self._leaves.removeWidget(widget)
        widget.hide()
        if not self._is_closing:  # then all goes together: taking one out has every part of it styled anew
            widget.setParent(None)
        widget.deleteLater()

    # What was chosen takes effect ------------------------------------------------------------------------------------

    def _speak(self, language: Language) -> None:
        """Speak another language from the first page on."""
        self.settings.set(LANGUAGE, language)
        self._chosen(LANGUAGE, leaf="")

    def _chosen(self, setting: Setting[Any], leaf: str = "preferences") -> None:
        """Let a changed setting take effect at once; ``leaf`` is the page to come back to."""
        if setting is IDLE_MINUTES and self._desk.is_open:
            self.idle.start(self.settings.get(IDLE_MINUTES))
        elif setting is SHARES_WINDOW:
            show_in_captures(self, is_shown=self.settings.get(SHARES_WINDOW))
        elif setting is KEEPS_RECENT and not self.settings.get(KEEPS_RECENT):
            recent.forget()
        if self._look.follow(setting):
            self._rebuild(leaf)
            if leaf == "preferences":
                cast("PreferencesPage", self._leaves.currentWidget()).begin_at(setting)

    def _rebuild(self, leaf: str) -> None:
        """Say and size everything anew: the language, the colours or the size of text has changed."""
        self.commands.retranslate()
        if menubar.is_expected():
            menubar.fill(self.menuBar(), self.commands)
        self._before_lock()
        self.background.forget()
        self.readying.renew()
        path = self._desk.path
        self._drop(self.unlock)
        self.unlock = self._way_in()
        self._leaves.insertWidget(0, self.unlock)
        if self._desk.is_open:
            self._make_frame()
            self.drafts.take_up()
        elif path is not None:
            self.unlock.ask_passphrase(path)
        if self._wall is not None:
            self._wall.retranslate()
        if self._tour is not None:
            self._tour.retell()
        if leaf:
            self.turn_to(leaf)
        else:
            self.leave()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  as Qt calls it
        """Let Tab go as the window is read."""
        goal = next_stop(self, QApplication.focusWidget(), is_forward=next)
        if goal is not None:
            goal.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
        return goal is not None

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store what is half typed, lock, and remember the window's place."""
        self._is_closing = True
        self._desk.put_away()
        self._is_closing = False
        self.background.wait()
        self.readying.end()
        keep_window(self, self.settings)
        super().closeEvent(event)
