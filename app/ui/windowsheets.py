"""The sheets that lie over the case or the way in: each is made when it is asked for, and thrown away when left."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from app.models.kinds import Notation
from app.settings import IDLE_MINUTES, Setting, Settings
from app.ui.actions import Commands
from app.ui.ask import Ask
from app.ui.background import Background
from app.ui.desk import Desk
from app.ui.drafts import LEAF, Drafts
from app.ui.idle import IdleWatch
from app.ui.notifier import Notifier
from app.ui.opening import worker
from app.ui.screenlock import ScreenWatch
from app.ui.unlock import UnlockPage

if TYPE_CHECKING:
    from app.store.reports import PassphraseChange
    from app.ui.frame import Frame
    from app.ui.pages.keys import KeysPage


class WindowSheets(QMainWindow):
    """Part of ``Hands``; the window makes what is used here."""

    settings: Settings
    commands: Commands
    notifier: Notifier
    background: Background
    drafts: Drafts
    idle: IdleWatch
    screen_watch: ScreenWatch
    unlock: UnlockPage
    _desk: Desk
    _ask: Ask
    _leaves: QStackedWidget
    _frame: Frame | None

    def _chosen(self, setting: Setting[Any], leaf: str = "preferences") -> None:
        """Let a changed setting take effect at once; ``leaf`` is the page to come back to."""
        raise NotImplementedError

    def turn_to(self, leaf: str) -> None:
        """See ``Hands``."""
        made = self._leaf(leaf)
        made.setProperty(LEAF, leaf)
        made.setAccessibleName(self.commands["export" if leaf == "family" else leaf].text())
        self._show_leaf(made)
        self._desk.place.leaf = leaf
        self.drafts.look()

    def leave(self) -> None:
        """Go back to the case, or to the way in."""
        left = self._other_leaves()
        for leaf in left:
            self._leaves.removeWidget(leaf)
            leaf.hide()
            leaf.deleteLater()
        self._leaves.setCurrentWidget(self._frame or self.unlock)
        self._desk.place.leaf = ""
        if left and self._frame is not None:
            self._frame.page.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave what lies over the case with Esc, where nothing that has the focus wants it for itself."""
        if event.key() == Qt.Key.Key_Escape and self._other_leaves():
            self.leave()
        else:
            super().keyPressEvent(event)

    def _other_leaves(self) -> list[QWidget]:
        """Return what is neither the way in nor the case: preferences, keys."""
        found = (self._leaves.widget(place) for place in range(self._leaves.count()))
        return [leaf for leaf in found if leaf is not None and leaf not in {self.unlock, self._frame}]

    def import_family(self) -> None:
        """Ask for a family file and show what it holds; nothing is taken in yet."""
        self._ask.family_file(lambda path: self._desk.attempt(lambda: self._review(path)))

    def copy_next(self) -> None:
        """Copy the next heading of the document for the client record system; show that document first."""
        from app.ui.pages.record import RecordPage  # noqa: PLC0415  loaded when first needed

        shown = self._leaves.currentWidget()
        if isinstance(shown, RecordPage):
            shown.copy_next()
        else:
            self.turn_to("record")

    def show_key(self, lines: tuple[str, ...]) -> None:
        """Show the recovery key of a case that was just made."""
        self._keys().show_key(lines)

    def show_change(self, change: PassphraseChange) -> None:
        """Say what is to be known after a case was opened with its recovery key."""
        self._keys().show_change(change)

    def _keys(self) -> KeysPage:
        """Return the page of passphrase and recovery key, which is shown with it."""
        from app.ui.pages.keys import KeysPage  # noqa: PLC0415  loaded when first needed

        self.turn_to("keys")
        return next(each for each in self.findChildren(KeysPage) if not each.isHidden())

    def _show_leaf(self, leaf: QWidget) -> None:
        self.leave()
        self._leaves.addWidget(leaf)
        self._leaves.setCurrentWidget(leaf)
        leaf.setFocus()

    def _here(self) -> str:
        """Return the name of what is shown: a place, a page over the places, or the way in."""
        shown = self._leaves.currentWidget()
        leaf = shown.property(LEAF) if shown is not None else ""
        return str(leaf) if leaf else self._desk.place.page if self._frame is not None else "unlock"

    def _leaf(self, name: str) -> QWidget:
        """Return the page called ``name``, made anew; its module is loaded when it is first asked for."""
        made: QWidget
        match name:
            case "help":
                from app.ui.helpsheet import HelpSheet  # noqa: PLC0415  loaded when first needed

                made = HelpSheet(self.commands, self.leave)
            case "preferences":
                from app.ui.pages.preferences import PreferencesPage  # noqa: PLC0415  loaded when first needed

                made = PreferencesPage(self.settings, self._chosen, self.leave)
            case "manual":
                from app.ui.manualpage import ManualPageView  # noqa: PLC0415  loaded when first needed

                made = ManualPageView(self.commands, self._here(), self.leave, self.notifier.say)
            case "symbols":
                from app.ui.symbolspage import SymbolsPage  # noqa: PLC0415  loaded when first needed

                notation = self._desk.view.style.notation if self._desk.is_open else Notation.MCGOLDRICK
                made = SymbolsPage(notation, self.leave)
            case "register":
                from app.ui.pages.register import RegisterPage  # noqa: PLC0415  loaded when first needed

                made = RegisterPage(self._desk, self.leave)
            case "record":
                from app.ui.pages.record import RecordPage  # noqa: PLC0415  loaded when first needed

                made = RecordPage(self._desk, self._ask, self.commands["copy-next"], self.leave)
            case "family":
                from app.ui.pages.exporting import ExportPage  # noqa: PLC0415  loaded when first needed

                made = ExportPage(self._desk, self._ask, self.leave)
            case "keys":
                from app.ui.pages.keys import KeysPage  # noqa: PLC0415  loaded when first needed

                made = KeysPage(self._desk, self._ask, self.leave)
            case "directory":
                from app.ui.pages.directory import DirectoryPage  # noqa: PLC0415  loaded when first needed

                made = DirectoryPage(self._desk, self._ask, self.background, self.leave)
            case "across":
                made = self._across()
            case _:
                raise LookupError(name)
        return made

    def _across(self) -> QWidget:
        """Return the page across cases. No case need be open, so that it is emptied by the same watches itself."""
        from app.ui.pages.across import AcrossPage  # noqa: PLC0415  loaded when first needed

        made = AcrossPage(self._ask, worker(self.settings), self.leave, self._desk.faulted.emit)
        self.idle.is_due.connect(made.close_page)
        self.screen_watch.is_due.connect(made.close_page)
        if not self._desk.is_open:
            self.idle.start(self.settings.get(IDLE_MINUTES))
        return made

    def _review(self, path: Path) -> None:
        from app.exchange.reading import read_family  # noqa: PLC0415  loaded when first needed
        from app.exchange.sosmeta.read import is_document, read_document  # noqa: PLC0415  loaded when first needed
        from app.ui.pages.importing import ImportPage  # noqa: PLC0415  loaded when first needed
        from app.ui.pages.taking import DocumentPage  # noqa: PLC0415  loaded when first needed

        if is_document(path):
            self._show_leaf(DocumentPage(self._desk, read_document(path), self.leave))
            return
        self._show_leaf(ImportPage(self._desk, read_family(path, uuid4()), self.leave))
