"""Opening a case whose passphrase is forgotten: with the recovery key from the paper, and a new passphrase with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.i18n import mark, tr
from app.log import fault
from app.settings import Settings
from app.store.passphrase import refuse_weak
from app.ui import theme
from app.ui.desk import Desk
from app.ui.opening import add_field, with_cursor, worker
from app.ui.widgets.editors import PASSING, TextEditor
from app.ui.widgets.newsecret import NewSecret
from app.ui.widgets.parts import button, column, row, words

OPENED_SO = mark("Opened the case with the recovery key")
_LINES = 6


class Recovering(QWidget):
    """The leaf. ``done`` is called with what the change of passphrase left behind, ``back`` to leave."""

    def __init__(
        self, desk: Desk, settings: Settings, back: Callable[[], object], done: Callable[[object], object]
    ) -> None:
        super().__init__()
        self._desk, self._settings, self._done = desk, settings, done
        self._path: Path | None = None
        box = column(self, gap=8)
        box.addWidget(words(tr("Recovery key"), "title"))
        self._file = words("", "quiet")
        box.addWidget(self._file)
        box.addWidget(
            words(tr("Write the six lines. Small or capital letters and spaces make no difference."), "quiet")
        )
        self.lines = TextEditor("framed", "000G 40R4 0M30 E9NK", _LINES)
        self.lines.setProperty(PASSING, True)  # noqa: FBT003  Qt's own
        self.new = NewSecret(tr("New passphrase"))
        for text, part in ((tr("Recovery key"), self.lines), (tr("New passphrase"), self.new)):
            part.setAccessibleName(text)
            add_field(box, text, part)
        self._wrong = words("", "error")
        self._wrong.hide()
        box.addWidget(self._wrong)
        box.addSpacing(theme.px(4))
        line = row()
        line.addWidget(button(tr("Back"), back, "link"))
        line.addStretch(1)
        line.addWidget(button(tr("Open with the new passphrase"), self._recover, "primary"))
        box.addLayout(line)
        self.new.line.entered.connect(self._recover)

    @property
    def wrong(self) -> str:
        """Return why it didn't open, nothing where nothing is said."""
        return self._wrong.text() if not self._wrong.isHidden() else ""

    def start(self, path: Path) -> None:
        """Ask for the key of the case file at ``path``."""
        self.forget()
        self._path = path
        self._file.setText(path.stem)
        self.lines.setFocus()

    def forget(self) -> None:
        """Empty every line."""
        self.lines.clear()
        self.new.line.forget()
        self._file.clear()
        self._wrong.hide()

    def _recover(self) -> None:
        path = self._path
        if path is None:
            return
        self._wrong.hide()
        try:
            change = with_cursor(lambda: self._opened(path))
        except AppError as error:
            self._wrong.setText(error.spoken())
            self._wrong.show()
            return
        except Exception as error:  # noqa: BLE001  logged without names, said plainly; the file is as it was
            fault("ui", error)
            self._desk.faulted.emit()
            return
        self.forget()
        self._done(change)

    def _opened(self, path: Path) -> object:
        """Open the case, let the new passphrase hold, and return what the change left; raises ``AppError``."""
        from app.store.casefile import CaseFile  # noqa: PLC0415  loaded with the first case
        from app.store.recovery import read_key  # noqa: PLC0415  the same

        key, new = read_key(self.lines.toPlainText()), self.new.line.text
        refuse_weak(new)
        if self._desk.path == path:
            return self._desk.recover(key, new, OPENED_SO)
        case = CaseFile.open(path, key, who=worker(self._settings), noted=OPENED_SO)
        try:
            change = case.change_passphrase(key, new)
        except BaseException:
            case.close()
            raise
        self._desk.take(case)
        return change
