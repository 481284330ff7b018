"""Into the client record system: a national document heading by heading, to be copied over or saved as a file.

Copying is giving out too: before the first words of a document reach the clipboard, the copy stands in the case's log.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QWidget

from app.errors import AppError
from app.exchange.files import Form, MadeFile, national_file
from app.exchange.sosmeta.write import Asked, Made, Passage, make, passages, told_lacks
from app.i18n import Language, current_language, tr
from app.lens.view import DisclosureGround, PlanKind
from app.operations.consents import seal_disclosure
from app.report.request import addressee
from app.rules.national.documents import NationalDocument
from app.ui import theme
from app.ui.ask import Ask
from app.ui.copied import Copying
from app.ui.desk import Desk
from app.ui.pages.copies import Recipient, recipients, write_whole
from app.ui.pages.grounds import GroundChoice
from app.ui.pages.leaf import Leaf
from app.ui.widgets.choosing import ChoiceEditor
from app.ui.widgets.editors import LineEditor
from app.ui.widgets.parts import button, card, column, emptied, row, words
from app.ui.widgets.secret import SecretLine

_WITH_TASK: Final = frozenset({NationalDocument.MEETING, NationalDocument.SAFETY})


class RecordPage(Leaf):
    """Shows one national document; ``copying`` is the command that copies its next heading, ``back`` leaves."""

    def __init__(self, desk: Desk, ask: Ask, copying: QAction, back: Callable[[], object]) -> None:
        super().__init__(
            tr("Into the client record system"),
            tr(
                "The case in the national structure. Copy it over heading by heading with {key}, or save it all as a "
                "file. What is marked for you only stays out: the client reads these documents.",
                key=copying.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            ),
            860,
        )
        self._desk, self._ask = desk, ask
        self._copying = Copying(self)
        desk.locking.connect(self._copying.forget)
        self._made: Made | None = None
        self._buttons: list[QPushButton] = []
        self._logged: set[tuple[object, ...]] = set()
        self._choices()
        self.save_text = button(tr("Save as text…"), partial(self._ask_where, Form.TEXT))
        self.save = button(tr("Save file…"), partial(self._ask_where, Form.NATIONAL), "primary", "save")
        line = row()
        line.addStretch(1)
        for each in (button(tr("Close"), back), self.save_text, self.save):
            line.addWidget(each)
        self.box.addLayout(line)
        self._wrong = words("", "quiet")
        self._wrong.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.box.addWidget(self._wrong)
        holder = QWidget()
        self._passages = column(holder, gap=8)
        self.box.addWidget(holder)
        self.setFocusProxy(self.document)
        self.refresh()

    # What is chosen -------------------------------------------------------------------------------------------------

    def _choices(self) -> None:
        language = current_language()
        self.document = ChoiceEditor([(each.title(language), each) for each in NationalDocument], "framed")
        self.recipient = ChoiceEditor(
            [each for each in recipients(self._desk.view) if each[1].ground is not DisclosureGround.ANONYMOUS], "framed"
        )
        self.grounds = GroundChoice(self._desk)
        self.ground = self.grounds.ground
        self.language = ChoiceEditor([(each.own_name, each) for each in (Language.FI, Language.SV)], "framed")
        self.number = SecretLine(tr("The child’s personal identity code"), tr("Hide the code"), tr("Show the code"))
        self.task = LineEditor("framed", tr("as in the national classification"))
        self.task.setObjectName("record:task")
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(4))
        for at, (text, editor) in enumerate(
            (
                (tr("Document"), self.document),
                (tr("Language of the document"), self.language),
                (tr("For whom"), self.recipient),
                (tr("The child’s personal identity code"), self.number),
                (tr("Code of the service task"), self.task),
            )
        ):
            label = words(text, "label")
            label.setBuddy(editor)
            editor.setAccessibleName(text)
            grid.addWidget(label, at // 2 * 2, at % 2)
            grid.addWidget(editor, at // 2 * 2 + 1, at % 2)
            grid.setColumnStretch(at % 2, 1)
            if editor is self.task:
                self._task_label = label
        self.box.addLayout(grid)
        self.box.addWidget(
            words(tr("The code goes into the saved file only: it is not kept in the case, nor in its log."), "small")
        )
        self.box.addWidget(self.grounds)
        self.document.show_value(self._usual())
        self.language.show_value(Language.SV if language is Language.SV else Language.FI)
        self.recipient.setCurrentIndex(0)
        self._desk.attempt(lambda: self.grounds.choose(self._chosen()))
        for editor in (self.document, self.language):
            editor.committed.connect(self.refresh)
        self.recipient.committed.connect(self._choose_recipient)

    def _usual(self) -> NationalDocument:
        plan = self._desk.view.plan
        is_welfare = plan is not None and plan.kind is PlanKind.CHILD_WELFARE
        return NationalDocument.PROTECTION_PLAN if is_welfare else NationalDocument.PLAN

    def _chosen(self) -> Recipient:
        found = self.recipient.value()
        assert isinstance(found, Recipient)  # noqa: S101  nothing else is offered
        return found

    def _choose_recipient(self) -> None:
        self._desk.attempt(lambda: self.grounds.choose(self._chosen()))
        self.refresh()

    # What is shown --------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the chosen document as it is now."""
        document, language = self.document.value(), self.language.value()
        assert isinstance(document, NationalDocument)  # noqa: S101  nothing else is offered
        assert isinstance(language, Language)  # noqa: S101
        self.task.setVisible(document in _WITH_TASK)
        self._task_label.setVisible(document in _WITH_TASK)
        emptied(self._passages)
        self._buttons.clear()
        self._wrong.setText("")
        self._made = self._desk.attempt(
            lambda: make(self._desk.view_for(self._chosen().audience, language), document, language), self._say_wrong
        )
        self.save.setEnabled(self._made is not None)
        self.save_text.setEnabled(self._made is not None)
        if self._made is None:
            return
        for at, passage in enumerate(passages(self._made)):
            self._passages.addWidget(self._passage(at, passage))
        for lack in told_lacks(self._made):
            self._passages.addWidget(words(lack, "small"))

    def _say_wrong(self, error: AppError) -> None:
        self._wrong.setText(error.spoken())

    def _passage(self, at: int, passage: Passage) -> QWidget:
        if not passage.text:
            return words(passage.heading, "heading" if passage.level == 1 else "label")
        frame: QFrame = card()
        box = column(frame, margin=12, gap=6)
        line = row(gap=16)
        line.addWidget(words(passage.heading, "heading" if passage.level == 1 else "label"), 1)
        copy = button(tr("Copy"), lambda: self._copy_by(copy), "plain", "copy")
        copy.setObjectName(f"copy:{at}")
        copy.setAccessibleName(tr("Copy: {heading}", heading=passage.heading))
        copy.setProperty("words", passage.text)
        line.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(line)
        box.addWidget(words(passage.text))
        self._buttons.append(copy)
        return frame

    # What is copied -------------------------------------------------------------------------------------------------

    def copy_next(self) -> None:
        """Copy the next heading that hasn't been copied; after the last begin anew."""
        left = [each for each in self._buttons if not each.property("copied")]
        if not left:
            for each in self._buttons:
                self._mark(each, is_copied=False)
            left = self._buttons
        if left:
            self._copy_by(left[0])

    def _copy_by(self, copy: QPushButton) -> None:
        def do() -> bool:
            self._log()
            self._copying.copy(str(copy.property("words")))
            return True

        if self._desk.attempt(do):
            self._mark(copy, is_copied=True)
            copy.setFocus()
            self._desk.told.emit(tr("Copied. The clipboard is emptied after a minute, and when the case is locked."))

    def _mark(self, copy: QPushButton, *, is_copied: bool) -> None:
        copy.setProperty("copied", is_copied)
        copy.setText(tr("Copied", "a heading") if is_copied else tr("Copy"))

    def _log(self) -> None:
        """Record that the document is given out, once for each choice that is copied from."""
        made = self._made
        if made is None:
            return
        bare = MadeFile(made.document.title(made.language), b"", repr(passages(made)).encode())
        key = (made.document, made.language, self._chosen().audience, self.ground.value(), bare.sealed)
        if key not in self._logged:
            seal_disclosure(self._desk.case, self._record(bare.title), hashlib.sha256(bare.sealed).hexdigest())
            self._logged.add(key)

    def _record(self, title: str) -> UUID:
        chosen = self._chosen()
        name = addressee(chosen.audience, self._desk.view_for(chosen.audience), current_language())
        return self.grounds.record(chosen, title, name)

    # What is saved --------------------------------------------------------------------------------------------------

    def _ask_where(self, form: Form) -> None:
        name = tr("document-{number}", number=self._desk.view.number)
        safe = "".join(sign if sign.isalnum() or sign in "-_" else "-" for sign in name)
        self._ask.document(f"{safe}{form.ending}", partial(self._write, form))

    def _write(self, form: Form, path: Path) -> None:
        """Record the copy, then let it exist; the personal identity code is forgotten with it."""
        made = self._made
        if made is None:
            return
        asked = Asked(self.number.text, str(self.task.value() or ""))

        def write() -> Path:
            view = self._desk.view_for(self._chosen().audience, made.language)
            file = national_file(view, made.document, made.language, asked, form)
            record_id = self._record(file.title)
            write_whole(path, file.data)
            seal_disclosure(self._desk.case, record_id, hashlib.sha256(file.sealed).hexdigest())
            return path

        if self._desk.attempt(write) is not None:
            self.number.forget()
            self._desk.told.emit(tr("Saved, and recorded in the case."))
