"""Beginning a case: its neutral number, the child, the passphrase, and a place for the file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.i18n import current_language, mark, tr
from app.models.dates import PartialDate
from app.settings import Settings
from app.store.passphrase import refuse_weak
from app.ui import theme
from app.ui.ask import CASE_SUFFIX, Ask
from app.ui.desk import Desk
from app.ui.opening import add_field, with_cursor, worker
from app.ui.widgets.choosing import SwitchEditor
from app.ui.widgets.editors import DayEditor, LineEditor, PartialDateEditor
from app.ui.widgets.newsecret import NewSecret
from app.ui.widgets.parts import button, column, row, words
from app.ui.windowplace import go_where_one_begins

if TYPE_CHECKING:
    from app.store.casefile import CaseFile


class NewCase(QWidget):
    """The leaf of a new case: its neutral number, the day it was initiated, the child, the passphrase."""

    def __init__(
        self,
        desk: Desk,
        ask: Ask,
        settings: Settings,
        back: Callable[[], object],
        show_key: Callable[[tuple[str, ...]], object],
    ) -> None:
        super().__init__()
        self._desk, self._ask, self._settings, self._show_key = desk, ask, settings, show_key
        box = column(self, gap=8)
        box.addWidget(words(tr("New case"), "title"))
        rule_of_names = tr("One case is one file about one child. The file’s name tells nothing of the child.")
        box.addWidget(words(rule_of_names, "quiet"))
        box.addSpacing(theme.px(4))
        self._number = LineEditor("framed")
        self._name = LineEditor("framed")
        self._born = PartialDateEditor("framed", tr("for example 2017 or 5.3.2017"))
        self._secret = NewSecret(tr("Passphrase"))
        self._opened = DayEditor("framed", tr("for example 14.1.2027"))
        for pair in (
            ((tr("Number of the case"), self._number), (tr("Initiated on"), self._opened)),
            ((tr("The child’s first name"), self._name), (tr("Born"), self._born)),
        ):
            line = row(gap=12)
            for text, editor in pair:
                half = column(gap=4)
                add_field(half, text, editor)
                line.addLayout(half, 1)
            box.addLayout(line)
        add_field(box, tr("Passphrase"), self._secret)
        warning = tr("Without the passphrase or a recovery key on paper nobody can open the case, nor can we.")
        box.addWidget(words(warning, "small"))
        self.with_key = SwitchEditor(tr("Then put a recovery key on paper"))
        box.addWidget(self.with_key)
        self._wrong = words("", "error")
        self._wrong.hide()
        box.addWidget(self._wrong)
        box.addSpacing(theme.px(4))
        line = row()
        line.addWidget(button(tr("Back"), back, "link"))
        line.addStretch(1)
        line.addWidget(button(tr("Choose a place and create…"), self._create, "primary"))
        box.addLayout(line)
        self._secret.line.entered.connect(self._create)
        self._secret.line.edited.connect(self._wrong.hide)  # what was wrong may be right now

    def start(self) -> None:
        """Propose a number and take the cursor."""
        now = datetime.now().astimezone()
        self.with_key.show_value(value=True)
        self._number.show_value(f"{now:%Y-%m%d}")
        self._opened.show_value(now.date())
        self._name.setFocus()

    def forget(self) -> None:
        """Empty every line."""
        for line in (self._number, self._opened, self._name, self._born):
            line.show_value(None)
            line.clear()
        self._secret.line.forget()
        self._wrong.hide()

    def _create(self) -> None:
        self._wrong.hide()
        for line, check in self._checks:
            try:
                check()
            except AppError as error:
                self._refuse(error)
                line.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        name = "".join(sign if sign.isalnum() or sign in "-_" else "-" for sign in self._number.text().strip())
        self._ask.new_case(tr("case-{number}", number=name) + CASE_SUFFIX, self._create_at)

    @property
    def _checks(self) -> tuple[tuple[QWidget, Callable[[], object]], ...]:
        """Return what raises ``AppError`` where something is missing before a place is asked for, by its line."""
        return (
            (self._number, self._check_number),
            (self._opened, self._opened.value),
            (self._born, self._born.value),
            (self._secret, lambda: refuse_weak(self._secret.line.text)),
        )

    def _check_number(self) -> None:
        if not self._number.text().strip():
            raise AppError(mark("The case needs a number."), mark("Write any number or sign of your own."))

    def _create_at(self, path: Path) -> None:
        def work() -> tuple[CaseFile, tuple[str, ...]]:
            made = self._made(path)
            return made, made.recovery_lines(self._secret.line.text) if self.with_key.isChecked() else ()

        try:
            case, key = with_cursor(work)
        except AppError as error:
            self._refuse(error)
            return
        self.forget()
        self._desk.put_away()
        go_where_one_begins(self._settings)
        self._desk.take(case)
        if key:
            self._show_key(key)

    def _made(self, path: Path) -> CaseFile:
        """Return the new case with its child in it."""
        # What writes rows is loaded with the first case.
        from app.operations.case import choose_child, start_case  # noqa: PLC0415  loaded when first needed
        from app.operations.people import add_person  # noqa: PLC0415  loaded when first needed
        from app.store.casefile import CaseFile  # noqa: PLC0415  loaded when first needed

        case = CaseFile.create(path, self._secret.line.text, who=worker(self._settings))
        opened_on, born = self._opened.value(), self._born.value()
        with case.transaction(mark("Start case"), lasting=True):
            number = self._number.text().strip()
            start_case(case, number, current_language(), opened_on if isinstance(opened_on, date) else None)
            child_id = add_person(
                case, given_name=self._name.text().strip(), born=born if isinstance(born, PartialDate) else None
            )
            choose_child(case, child_id)
        return case

    def _refuse(self, error: AppError) -> None:
        self._wrong.setText(error.spoken())
        self._wrong.show()
