"""The family, the next dates or a table as a file: for whom, of which kind, and what the file leaves out and why.

As with paper, the copy is recorded in the case before its file exists, and what is left out is shown here alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from app.exchange.files import Form, MadeFile, Table, calendar_file, table_file
from app.exchange.gedcom.write import Version, gedcom, gedzip
from app.exchange.omitted import left_out
from app.i18n import current_language, mark, tr
from app.lens.view import CaseView
from app.report.request import addressee
from app.ui import theme
from app.ui.ask import Ask
from app.ui.desk import Desk
from app.ui.pages.copies import Recipient, grouped, recipients, write_whole
from app.ui.pages.grounds import GroundChoice
from app.ui.pages.leaf import Leaf
from app.ui.widgets.choosing import ChoiceEditor
from app.ui.widgets.parts import button, column, emptied, row, words

FAMILY_FILE: Final = mark("The family as a file for other programs")
_ZIPPED: Final = "gdz"


class ExportPage(Leaf):
    """Asks for whom and in which version; ``back`` leaves."""

    def __init__(self, desk: Desk, ask: Ask, back: Callable[[], object]) -> None:
        super().__init__(
            tr("Export"),
            tr("The family, the next dates or a table as a file for other programs, for whom you choose."),
            560,
        )
        self._desk, self._ask, self._back = desk, ask, back
        self.recipient = ChoiceEditor(recipients(desk.view), "framed")
        self.grounds = GroundChoice(desk)
        self.ground = self.grounds.ground
        self.version = ChoiceEditor(
            [
                (tr("GEDCOM 5.5.1: nearly every program reads it"), Version.FIVE_ONE),
                (tr("GEDCOM 7: newer programs"), Version.SEVEN),
                (tr("GEDCOM 7 in an archive (GEDZIP)"), _ZIPPED),
                (tr("GEDCOM 5.5: old programs"), Version.FIVE),
                (tr("Next dates for a calendar (iCalendar), with no names"), Form.CALENDAR),
                (tr("Contacts as a table (CSV)"), Table.CONTACTS),
                (tr("Who does what as a table (CSV)"), Table.MEASURES),
            ],
            "framed",
        )
        for text, editor in (
            (tr("For whom"), self.recipient),
            (tr("Kind of file"), self.version),
        ):
            label = words(text, "label")
            label.setBuddy(editor)
            editor.setAccessibleName(text)
            self.box.addWidget(label)
            self.box.addWidget(editor)
            if editor is self.recipient:
                self.box.addWidget(self.grounds)
        self._of_family = words(
            tr(
                "People, couples and children; in your own copy relations, marks and homes too. "
                "The plan, the network and the statements stay here."
            ),
            "small",
        )
        self.box.addWidget(self._of_family)
        self.save = button(tr("Save file…"), self._ask_where, "primary", "save")
        line = row()
        line.addStretch(1)
        line.addWidget(button(tr("Cancel"), back))
        line.addWidget(self.save)
        self.box.addSpacing(theme.px(12))
        self.box.addLayout(line)
        omitted = QWidget()
        self._left_out = column(omitted, gap=4)
        self.box.addWidget(omitted)
        self.recipient.setCurrentIndex(0)
        self.version.setCurrentIndex(0)
        self.recipient.committed.connect(self._choose)
        self.version.committed.connect(self._look)
        self._choose()
        self.setFocusProxy(self.recipient)

    def choose(self, name: str) -> None:
        """Choose the recipient called ``name``."""
        self.recipient.setCurrentText(name)
        self._choose()

    def _chosen(self) -> Recipient:
        found = self.recipient.value()
        assert isinstance(found, Recipient)  # noqa: S101  nothing else is offered
        return found

    def _choose(self) -> None:
        self._desk.attempt(lambda: self.grounds.choose(self._chosen()))
        self._look()

    def _look(self) -> None:
        """Show what the chosen file leaves out for the chosen recipient."""
        chosen = self._chosen()
        view = self._desk.attempt(lambda: self._desk.view_for(chosen.audience))
        if view is not None:
            self._tell_left_out(view)

    def _tell_left_out(self, view: CaseView) -> None:
        emptied(self._left_out)
        self._left_out.addWidget(words(tr("Left out of this copy"), "heading"))
        kind = self.version.value()
        is_family = isinstance(kind, Version) or kind == _ZIPPED
        self._of_family.setVisible(is_family)
        omissions = left_out(view) if is_family else view.omissions if isinstance(kind, Table) else ()
        if not omissions:
            self._left_out.addWidget(words(tr("Nothing: everything is on it."), "quiet"))
        for (reason, what), abouts in grouped(omissions).items():
            names = ", ".join(dict.fromkeys(about for about in abouts if about))
            self._left_out.addWidget(words(f"{what}: {names}" if names else what))
            self._left_out.addWidget(words(reason, "small"))

    def _ask_where(self) -> None:
        name, ending = self._proposed()
        safe = "".join(sign if sign.isalnum() or sign in "-_" else "-" for sign in name)
        self._ask.document(f"{safe}{ending}", self._write)

    def _proposed(self) -> tuple[str, str]:
        """Return how the file may be called, and its ending."""
        number = self._desk.view.number
        match self.version.value():
            case Form.CALENDAR:
                return tr("dates-{number}", number=number), Form.CALENDAR.ending
            case Table():
                return tr("table-{number}", number=number), Form.TABLE.ending
            case kind:
                return tr("family-{number}", number=number), ".gdz" if kind == _ZIPPED else ".ged"

    def _write(self, path: Path) -> None:
        """Record the copy, then let it exist."""
        chosen = self._chosen()

        def write() -> Path:
            view = self._desk.view_for(chosen.audience)
            made = self._made(view)
            name = addressee(chosen.audience, view, current_language())
            self.grounds.log(chosen, made.title, name, hashlib.sha256(made.sealed).hexdigest())
            write_whole(path, made.data)
            return path

        if self._desk.attempt(write) is not None:
            self._desk.told.emit(tr("Saved, and recorded in the case."))
            self._back()

    def _made(self, view: CaseView) -> MadeFile:
        """Return the file that is asked for."""
        match self.version.value():
            case Form.CALENDAR:
                return calendar_file(view, current_language())
            case Table() as table:
                return table_file(view, table, current_language())
            case Version() as version:
                data = gedcom(view, version)
            case _:
                data = gedzip(view)
        return MadeFile(tr(FAMILY_FILE), data, data)
