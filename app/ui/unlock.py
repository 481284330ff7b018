"""The way in: open a case, begin one, or try the invented one. A page, since nothing stands behind it to be seen."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from app.errors import AppError
from app.i18n import Language, current_language, tr
from app.log import fault
from app.settings import KEEPS_RECENT, Settings
from app.ui import theme
from app.ui.ask import Ask
from app.ui.desk import Desk
from app.ui.opening import add_field, with_cursor, worker
from app.ui.recent import recent_cases
from app.ui.sample import PASSPHRASE, open_sample, sample_path
from app.ui.widgets.flow import Flow
from app.ui.widgets.parts import button, card, column, emptied, row, rule, words
from app.ui.widgets.secret import SecretLine

if TYPE_CHECKING:
    from app.ui.newcase import NewCase
    from app.ui.recovering import Recovering

T = TypeVar("T")


class UnlockPage(QWidget):
    """Four leaves: the start, the passphrase of a chosen file, a new case, the recovery key of a chosen file.

    ``wants_across``, ``wants_tour``, ``wants_manual``: what else can be begun here; ``speaks(Language)``: another
    language was chosen; ``made_key(lines)``: the key of a case just made is to be put on paper; ``recovered(change)``:
    a case was opened with its key, and its passphrase changed.
    """

    wants_across = Signal()
    wants_tour = Signal()
    wants_manual = Signal()
    speaks = Signal(object)
    made_key = Signal(object)
    recovered = Signal(object)

    def __init__(self, desk: Desk, ask: Ask, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("unlock")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk, self._ask, self._settings = desk, ask, settings
        self._path: Path | None = None
        self._first = button(tr("Open case…"), self.ask_which, "primary")
        self._secret = SecretLine(tr("Passphrase"))
        self._file = words("", "title")
        self._told = words("", "quiet")
        self._wrong = words("", "error")
        self._other = button(tr("Another case"), self.show_start, "link")
        self._open = button(tr("Open"), self._unlock, "primary")
        self._new_made: NewCase | None = None
        self._recovering_made: Recovering | None = None
        self._recent = column(gap=0)
        self._leaves: list[QWidget] = []
        self._line = row(gap=0)
        holder = QWidget()
        outer = column(holder, margin=24, gap=0)
        outer.addStretch(2)
        self._line.addStretch(1)
        self._line.addStretch(1)
        outer.addLayout(self._line)
        for leaf in (self._start_leaf(), self._passphrase_leaf()):
            self._add(leaf)
        self._turn_to(0)
        outer.addStretch(3)
        area = QScrollArea()
        area.setWidget(holder)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column(self, gap=0).addWidget(area)
        promise = tr("Everything stays in one encrypted file on this computer. The program uses no network.")
        foot = words(promise, "small")
        foot.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        outer.addWidget(foot)

    @property
    def _new(self) -> NewCase:
        """Return the leaf of a new case, made when it is first asked for."""
        if self._new_made is None:
            from app.ui.newcase import NewCase  # noqa: PLC0415  loaded when first needed

            self._new_made = NewCase(self._desk, self._ask, self._settings, self.show_start, self.made_key.emit)
            self._add(self._new_made)
        return self._new_made

    @property
    def _recovering(self) -> Recovering:
        """Return the leaf of the recovery key, made when it is first asked for."""
        if self._recovering_made is None:
            from app.ui.recovering import Recovering  # noqa: PLC0415  loaded when first needed

            back, done = self._back_to_passphrase, self.recovered.emit
            self._recovering_made = Recovering(self._desk, self._settings, back, done)
            self._add(self._recovering_made)
        return self._recovering_made

    def _add(self, leaf: QWidget) -> None:
        """Put a leaf into the middle, beside those that are not shown."""
        leaf.setMinimumWidth(theme.px(300))
        leaf.setMaximumWidth(theme.px(460))
        self._leaves.append(leaf)
        self._line.insertWidget(len(self._leaves), leaf, 1000)

    def show_start(self) -> None:
        """Show the first leaf; a locked case is let go."""
        self.forget()
        self._desk.put_away()
        self._list_recent()
        self._turn_to(0)
        self._first.setFocus()

    def ask_which(self) -> None:
        """Ask for a file and then for its passphrase."""
        self._ask.case_to_open(self.ask_passphrase)

    def ask_passphrase(self, path: Path) -> None:
        """Ask for the passphrase of ``path``; the file's name is shown, which is neutral by the program's proposal."""
        self.forget()
        self._path = path
        self._file.setText(path.stem)
        is_locked = self._desk.path == path
        told = tr("The case is locked.") if is_locked else tr("The case is encrypted.")
        if path == sample_path():
            told = tr("This is the invented case; its passphrase is {passphrase}", passphrase=PASSPHRASE)
        self._told.setText(told)
        self._turn_to(1)
        self._secret.setFocus()

    def begin_new(self) -> None:
        """Show the leaf of a new case."""
        self.forget()
        new = self._new
        self._turn_to(self._leaves.index(new))
        new.start()

    def forget(self) -> None:
        """Empty every line."""
        self._secret.forget()
        self._file.clear()
        self._wrong.clear()
        self._wrong.hide()
        for made in (self._new_made, self._recovering_made):
            if made is not None:
                made.forget()

    def ask_key(self) -> None:
        """Ask for the recovery key of the file whose passphrase is asked for."""
        path = self._path
        if path is not None:
            self._secret.forget()
            recovering = self._recovering
            self._turn_to(self._leaves.index(recovering))
            recovering.start(path)

    def _back_to_passphrase(self) -> None:
        if self._path is not None:
            self.ask_passphrase(self._path)

    def open_sample(self) -> None:
        """Open the invented case."""
        self.forget()
        made = self._desk.attempt(lambda: open_sample(worker(self._settings), current_language()))
        if made is not None:
            self._desk.take(made)

    def _turn_to(self, place: int) -> None:
        for number, leaf in enumerate(self._leaves):
            leaf.setVisible(number == place)

    def _start_leaf(self) -> QWidget:
        leaf = QWidget()
        box = column(leaf, gap=10)
        box.addWidget(words(tr("Lähipiiri"), "display"))
        box.addWidget(words(tr("A child’s close people, the helpers around them, and one plan for all."), "quiet"))
        box.addSpacing(theme.px(10))
        box.addWidget(self._first)
        box.addWidget(button(tr("New case…"), self.begin_new))
        box.addLayout(self._recent)
        box.addSpacing(theme.px(6))
        box.addWidget(self._newcomers())
        box.addSpacing(theme.px(2))
        others = Flow(gap=4, is_joined=True)
        others.addWidget(button(tr("Across cases…"), self.wants_across.emit, "link", "timeline"))
        others.addWidget(button(tr("Manual"), self.wants_manual.emit, "link", "help"))
        box.addLayout(others)
        box.addWidget(rule())
        languages = Flow(gap=4, is_joined=True)
        for language in Language:
            made = button(language.own_name, partial(self.speaks.emit, language), "row")
            made.setProperty("now", "true" if language is current_language() else "false")
            made.setAccessibleDescription(tr("Language of the window"))
            languages.addWidget(made)
        box.addLayout(languages)
        self._list_recent()
        return leaf

    def _newcomers(self) -> QWidget:
        """Return what is for those who see the program for the first time."""
        frame = card()
        box = column(frame, margin=14, gap=6)
        box.addWidget(words(tr("New here?"), "heading"))
        about = tr("An invented child of nine, with two homes and many helpers: try everything, nothing can break.")
        box.addWidget(words(about, "quiet"))
        line = Flow(gap=8, is_joined=True)
        line.addWidget(button(tr("Three-minute tour"), self.wants_tour.emit, "plain", "play"))
        line.addWidget(button(tr("Try the sample case"), self.open_sample, "link", "sample"))
        box.addLayout(line)
        return frame

    def _list_recent(self) -> None:
        """List the cases that were open last, by their numbers, where the user wants that."""
        emptied(self._recent)
        found = recent_cases() if self._settings.get(KEEPS_RECENT) else []
        if not found:
            return
        from app.ui.widgets.editors import shown_day  # noqa: PLC0415  loaded when first needed

        self._recent.addSpacing(theme.px(6))
        self._recent.addWidget(words(tr("Opened last"), "caption"))
        for each in found:
            opened = shown_day(each.on)
            made = button(f"{each.number}  ·  {opened}", partial(self.ask_passphrase, Path(each.path)), "row", "lock")
            made.setAccessibleName(tr("Case {number}, opened on {day}", number=each.number, day=opened))
            self._recent.addWidget(made)

    def _passphrase_leaf(self) -> QWidget:
        leaf = QWidget()
        box = column(leaf, gap=8)
        box.addWidget(self._file)
        box.addWidget(self._told)
        box.addSpacing(theme.px(8))
        add_field(box, tr("Passphrase"), self._secret)
        box.addWidget(self._wrong)
        self._wrong.hide()
        box.addSpacing(theme.px(4))
        line = row()
        line.addWidget(self._other)
        line.addStretch(1)
        line.addWidget(self._open)
        box.addLayout(line)
        box.addSpacing(theme.px(8))
        forgotten = Flow(gap=4, is_joined=True)
        forgotten.addWidget(button(tr("Use the recovery key"), self.ask_key, "link", "lock"))
        box.addLayout(forgotten)
        self._secret.entered.connect(self._unlock)
        return leaf

    def _unlock(self) -> None:
        path, passphrase = self._path, self._secret.text
        if path is None:
            return
        self._wrong.hide()
        try:
            with_cursor(lambda: self._open_file(path, passphrase))
        except AppError as error:
            self._wrong.setText(error.spoken())
            self._wrong.show()
            self._secret.choose()
            return
        except Exception as error:  # noqa: BLE001  logged without names, said plainly; the file is as it was
            fault("ui", error)
            self._desk.faulted.emit()
            return
        self.forget()

    def _open_file(self, path: Path, passphrase: str) -> None:
        if self._desk.path == path:
            self._desk.unlock(passphrase)
        else:
            from app.store.casefile import CaseFile  # noqa: PLC0415  loaded with the first case

            self._desk.take(CaseFile.open(path, passphrase, who=worker(self._settings)))
