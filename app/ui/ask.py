"""The few questions the program asks outside its page: which file, and whether something final is really meant.

One seam for all of them, so that a test can have its answers ready and an unexpected question fails. Answers come by
calling back: nothing waits, and locking can close a question that stands open. Qt's own file dialog would write paths
of cases into a settings file of its own (``QtProject.conf``); ``forget_paths`` takes that file away from it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from app.i18n import tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

CASE_SUFFIX = ".lahipiiri"
FAMILY_PATTERNS = "*.ged *.GED *.gdz *.gno *.xml *.json"


class Ask(Protocol):
    """What can be asked. Each ``then`` is called once with the answer, or never where the user gives none."""

    def case_to_open(self, then: Callable[[Path], object]) -> None:
        """Ask for an existing case file."""
        ...

    def new_case(self, name: str, then: Callable[[Path], object]) -> None:
        """Ask where a new case file shall be; ``name`` is proposed."""
        ...

    def family_file(self, then: Callable[[Path], object]) -> None:
        """Ask for a family file or a national document that another program wrote."""
        ...

    def table(self, then: Callable[[Path], object]) -> None:
        """Ask for a table that a spreadsheet wrote."""
        ...

    def document(self, name: str, then: Callable[[Path], object]) -> None:
        """Ask where a document shall be; ``name``, with its ending, is proposed."""
        ...

    def printer(self, name: str, then: Callable[[QPrinter], object]) -> None:
        """Ask for a printer; ``name`` is what the job is called, so it is nobody's."""
        ...

    def sure(self, question: str, verb: str, then: Callable[[], object]) -> None:
        """Ask whether something final is meant; the button says ``verb``."""
        ...


class WindowAsk:
    """Asks the person at the screen."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def case_to_open(self, then: Callable[[Path], object]) -> None:
        """See ``Ask``."""
        dialog = self._file_dialog(tr("Open case"), "", tr("Cases") + f" (*{CASE_SUFFIX})")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._open(dialog, then)

    def new_case(self, name: str, then: Callable[[Path], object]) -> None:
        """See ``Ask``."""
        dialog = self._file_dialog(tr("New case"), name, tr("Cases") + f" (*{CASE_SUFFIX})")
        dialog.setDefaultSuffix(CASE_SUFFIX.removeprefix("."))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # The store never overwrites a case, and says so where the name is taken.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        self._open(dialog, then)

    def family_file(self, then: Callable[[Path], object]) -> None:
        """See ``Ask``."""
        dialog = self._file_dialog(
            tr("Import"), "", tr("Family files and national documents") + f" ({FAMILY_PATTERNS})"
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._open(dialog, then)

    def table(self, then: Callable[[Path], object]) -> None:
        """See ``Ask``."""
        dialog = self._file_dialog(tr("Take in a table"), "", tr("Tables") + " (*.csv *.CSV)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._open(dialog, then)

    def document(self, name: str, then: Callable[[Path], object]) -> None:
        """See ``Ask``."""
        suffix = Path(name).suffix
        dialog = self._file_dialog(tr("Save document"), name, f"{suffix.removeprefix('.').upper()} (*{suffix})")
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self._open(dialog, then)

    def printer(self, name: str, then: Callable[[QPrinter], object]) -> None:
        """See ``Ask``."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415  loaded with the first print

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(name)
        dialog = QPrintDialog(printer, parent=self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Print"))
        # Which pages and how many copies would make the log untrue: it tells of one whole copy for each recipient.
        dialog.setOptions(QPrintDialog.PrintDialogOption.PrintToFile | QPrintDialog.PrintDialogOption.PrintShowPageSize)

        def finished(result: int) -> None:
            if result == QDialog.DialogCode.Accepted:
                printer.setCopyCount(1)
                then(printer)

        dialog.finished.connect(finished)
        QDialog.open(dialog)  # the print dialog's own ``open`` is another one

    def sure(self, question: str, verb: str, then: Callable[[], object]) -> None:
        """See ``Ask``."""
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(tr("Lähipiiri"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(question)
        yes = box.addButton(verb, QMessageBox.ButtonRole.DestructiveRole)
        no = box.addButton(tr("Leave it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no)
        box.setEscapeButton(no)
        yes.clicked.connect(lambda _checked=False: then())
        box.open()

    def _file_dialog(self, title: str, name: str, kinds: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title, str(Path.home() / name) if name else str(Path.home()), kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Qt's own dialog, where the desktop has none, knows these two in English only.
        dialog.setLabelText(QFileDialog.DialogLabel.LookIn, tr("Folder") + ":")
        dialog.setLabelText(QFileDialog.DialogLabel.FileType, tr("Kind of file") + ":")
        if name:
            dialog.selectFile(name)
        return dialog

    @staticmethod
    def _open(dialog: QFileDialog, then: Callable[[Path], object]) -> None:
        def chosen(name: str) -> None:
            then(Path(name))

        dialog.fileSelected.connect(chosen)
        dialog.open()


def forget_paths() -> None:
    """Let Qt's own file dialog keep no list of where it has been. Other systems' dialogs are native and not asked."""
    if sys.platform not in {"win32", "darwin"}:
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
