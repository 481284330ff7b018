"""What opens the case: the recovery key on paper, made and proved here, and another passphrase.

The key is seen once the passphrase was given, and gone when the page is left. It is proved by reading one of its lines
from the paper: a key that was never written down rightly is none.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from app.i18n import current_language, mark, tr
from app.store.recovery import plain
from app.ui import theme
from app.ui.announcing import announce
from app.ui.ask import Ask
from app.ui.desk import Desk
from app.ui.opening import add_field, with_cursor
from app.ui.pages.leaf import Leaf
from app.ui.widgets.editors import PASSING, LineEditor
from app.ui.widgets.flow import Flow
from app.ui.widgets.newsecret import NewSecret
from app.ui.widgets.parts import button, card, column, emptied, row, words
from app.ui.widgets.secret import SecretLine

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from app.store.reports import PassphraseChange

_FIELD: Final = 420


class KeysPage(Leaf):
    """Recovery key and passphrase. ``back`` leaves the page."""

    def __init__(self, desk: Desk, ask: Ask, back: Callable[[], object]) -> None:
        about = tr("The passphrase opens the case; the recovery key on paper does when it is forgotten.")
        super().__init__(tr("Passphrase and recovery key"), about)
        self._desk, self._ask = desk, ask
        self._lines: tuple[str, ...] = ()
        self._asked = 0
        self.told = words("", "calm")
        self.told.hide()
        self.box.addWidget(self.told)
        self.headed(
            tr("Recovery key"),
            tr("Whoever holds the paper can open the case. Keep it in a locked cabinet, away from this computer."),
        )
        self.secret = SecretLine(tr("Passphrase"))
        self._parts = (self._asking(), self._showing(back), self._proving())
        for part in self._parts:
            self.box.addLayout(_beginning(part))
        self._wrong = words("", "error")
        self._wrong.hide()
        self.box.addWidget(self._wrong)
        self._change_part()
        self._turn_to(0)
        self.back = button(tr("Done"), back)
        self.end(self.back)
        self.setFocusProxy(self.secret)

    @property
    def lines(self) -> tuple[str, ...]:
        """Return the key that is shown, none while it isn't."""
        return self._lines

    @property
    def asked(self) -> int:
        """Return which line of the paper is asked for, the first is 0."""
        return self._asked

    def show_key(self, lines: tuple[str, ...]) -> None:
        """Show the key to be printed or written down, which the history tells."""
        self._desk.attempt(lambda: self._desk.case.record_use(mark("Showed the recovery key")))
        self._lines = lines
        self._set_lines()
        self._turn_to(1)
        self.print.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_change(self, change: PassphraseChange) -> None:
        """Say that the passphrase was changed and what that means for the paper and for older backups."""
        found = [tr("The passphrase was changed. The recovery key of before opens nothing any more: make a new one.")]
        count = len(change.older_backups)
        if count:
            found.append(tr("%n backup still opens with an older passphrase.", n=count))
        self._tell(" ".join(found))
        self._older = change
        self.remove.setVisible(bool(count))

    def _asking(self) -> QWidget:
        part = QWidget()
        box = column(part, gap=4)
        add_field(box, tr("Passphrase"), self.secret)
        part.setMaximumWidth(theme.px(_FIELD))
        self.show_it = button(tr("Show the recovery key"), self._show_it, "primary")
        line = row()
        line.addWidget(self.show_it)
        line.addStretch(1)
        box.addSpacing(theme.px(4))
        box.addLayout(line)
        self.secret.entered.connect(self._show_it)
        return part

    def _showing(self, back: Callable[[], object]) -> QWidget:
        part = card()
        box = column(part, margin=16, gap=10)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(20))
        self._grid.setVerticalSpacing(theme.px(6))
        box.addLayout(self._grid)
        line = Flow(gap=8, is_joined=True)
        self.print = button(tr("Print…"), self._print, "primary", "print")
        self.prove = button(tr("I have it on paper"), self._begin_proof)
        line.addWidget(self.print)
        line.addWidget(self.prove)
        line.addWidget(button(tr("Later"), back, "link"))
        box.addLayout(line)
        return part

    def _proving(self) -> QWidget:
        part = card()
        box = column(part, margin=16, gap=4)
        self._which = words("", "label")
        self.proof = LineEditor("framed")
        self.proof.setProperty(PASSING, True)  # noqa: FBT003  Qt's own
        self.proof.setMaximumWidth(theme.px(_FIELD))
        self._which.setBuddy(self.proof)
        box.addWidget(self._which)
        box.addWidget(self.proof)
        box.addSpacing(theme.px(4))
        line = Flow(gap=8, is_joined=True)
        self.check = button(tr("Check"), self._prove, "primary")
        line.addWidget(self.check)
        line.addWidget(button(tr("Show it again"), lambda: self._turn_to(1), "link"))
        box.addLayout(line)
        self.proof.returnPressed.connect(self._prove)
        return part

    def _change_part(self) -> None:
        self.headed(
            tr("Another passphrase"),
            tr("The file is encrypted anew, after a backup. The recovery key of before opens nothing any more."),
        )
        self.old = SecretLine(tr("Passphrase now"))
        self.new = NewSecret(tr("New passphrase"))
        fields = QWidget()
        fields.setMaximumWidth(theme.px(_FIELD))
        box = column(fields, gap=4)
        for text, part in ((tr("Passphrase now"), self.old), (tr("New passphrase"), self.new)):
            add_field(box, text, part)
        self.box.addLayout(_beginning(fields))
        self._not_changed = words("", "error")
        self._not_changed.hide()
        self.box.addWidget(self._not_changed)
        self._older: PassphraseChange | None = None
        self.change = button(tr("Change the passphrase"), self._change)
        self.remove = button(tr("Remove the older backups…"), self._ask_remove, "link", "trash")
        self.remove.hide()
        line = Flow(gap=8, is_joined=True)
        line.addWidget(self.change)
        line.addWidget(self.remove)
        self.box.addLayout(line)
        self.new.line.entered.connect(self._change)

    def _turn_to(self, place: int) -> None:
        for number, part in enumerate(self._parts):
            part.setVisible(number == place)
        self._wrong.hide()

    def _set_lines(self) -> None:
        emptied(self._grid)
        for at, line in enumerate(self._lines):
            number = words(f"{at + 1}.", "quiet", wraps=False)
            self._grid.addWidget(number, at, 0)
            for place, group in enumerate(line.split(), 1):
                sign = words(group, "title", wraps=False)
                sign.setAccessibleName(" ".join(group))
                self._grid.addWidget(sign, at, place)
        self._grid.setColumnStretch(5, 1)

    def _show_it(self) -> None:
        typed = self.secret.take()
        self._try(self._wrong, lambda: self.show_key(self._desk.case.recovery_lines(typed)))

    def _forget(self) -> None:
        self._lines = ()
        self.proof.clear()
        self._set_lines()
        self._turn_to(0)

    def _begin_proof(self) -> None:
        """Ask for one line of the paper; the key itself is out of sight meanwhile."""
        self._asked = secrets.randbelow(len(self._lines))
        self._which.setText(tr("Write line {number} from the paper", number=self._asked + 1))
        self.proof.setAccessibleName(self._which.text())
        self.proof.clear()
        self._turn_to(2)
        self.proof.setFocus(Qt.FocusReason.OtherFocusReason)

    def _prove(self) -> None:
        if not self._lines:
            return
        if plain(self.proof.text()) != plain(self._lines[self._asked]):
            self._refuse(self._wrong, tr("This is not the line. Compare the paper with the key: show it again."))
            self.proof.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._desk.attempt(lambda: self._desk.case.record_use(mark("Proved the recovery key on paper")))
        self._forget()
        self._tell(tr("The paper is right. Keep it in a locked cabinet; the key is shown no more."))
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _print(self) -> None:
        # The job’s name stands in the printer's queue for everybody to see.
        self._ask.printer(tr("Lähipiiri"), lambda printer: self._desk.attempt(lambda: self._spool(printer)))

    def _spool(self, printer: QPrinter) -> None:
        from app.report.recoverysheet import recovery_sheet  # noqa: PLC0415  paper is loaded with the first print
        from app.ui.pages.printing import sheets_of, spool  # noqa: PLC0415  the same

        if not self._lines:
            return
        desk = self._desk
        desk.case.record_use(mark("Printed the recovery key"))
        sheet = recovery_sheet(self._lines, desk.case.path.stem, desk.today, current_language())
        with_cursor(lambda: spool(printer, sheets_of([sheet])))
        self.prove.setFocus(Qt.FocusReason.OtherFocusReason)

    def _change(self) -> None:
        old, new = self.old.text, self.new.line.text

        def work() -> None:
            change = self._desk.case.change_passphrase(old, new)
            self.old.forget()
            self.new.line.forget()
            self._forget()
            self.show_change(change)

        self._try(self._not_changed, work)

    def _ask_remove(self) -> None:
        question = tr("Remove the backups that open with an older passphrase? What is in them only is gone for good.")
        self._ask.sure(question, tr("Remove"), lambda: self._desk.attempt(self._remove))

    def _remove(self) -> None:
        from app.store.backup import delete_backups  # noqa: PLC0415  loaded when first needed

        if self._older is not None:
            delete_backups(self._older.older_backups)
            self.remove.hide()
            self._tell(tr("The older backups were removed."))

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.show()
        announce(self.told, text)

    def _try(self, wrong: QLabel, work: Callable[[], object]) -> None:
        """Do ``work``, under the waiting cursor; an obstacle is told in place."""
        wrong.hide()
        self.told.hide()
        self._desk.attempt(lambda: with_cursor(work), lambda error: self._refuse(wrong, error.spoken()))

    @staticmethod
    def _refuse(wrong: QLabel, text: str) -> None:
        wrong.setText(text)
        wrong.show()


def _beginning(part: QWidget) -> QHBoxLayout:
    """Return a line with ``part`` at its beginning: its height is reckoned for the width that it gets, not for more."""
    line = row(gap=0)
    line.addWidget(part, 1000)
    line.addStretch(1)
    return line
