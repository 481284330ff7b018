"""Printing: what, for whom, in which language; the very pages beside it, and what this copy leaves out and why.

The list of what is left out is for the worker at the screen and never gets into a file. A copy is recorded in the case
before its file exists.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.errors import AppError
from app.genogram.options import DEFAULT
from app.genogram.painted import Form
from app.genogram.picture import Colour, Key
from app.i18n import Language, current_language, mark, tr, translate
from app.lens.view import CaseView, Diagram, Omission
from app.log import fault
from app.report.documents import DOCUMENTS, EVERYBODY, Document
from app.report.request import PrintRequest, addressee
from app.report.wordlists import OWN_NAMES, checked
from app.settings import DOCUMENT_LANGUAGE, Settings
from app.ui import theme
from app.ui.ask import Ask
from app.ui.background import Background
from app.ui.desk import Desk
from app.ui.pages.copies import Recipient, grouped, recipients, write_whole
from app.ui.pages.grounds import GroundChoice
from app.ui.pages.making import Made, Wish, file_name_of, make, noted, title_of
from app.ui.pages.page import Page
from app.ui.pages.picturing import PictureChoice
from app.ui.widgets.choosing import ChoiceEditor, SwitchEditor
from app.ui.widgets.parts import button, column, emptied, row, rule, words
from app.ui.widgets.preview import PagePreview
from app.ui.widgets.sign import Sign

_SIDE: Final = 320
_WAIT_MS: Final = 150
PICTURE: Final = mark("A picture by itself")


class PrintPage(Page):
    """Choices at the left, pages in the middle, the omissions under the choices."""

    def __init__(self, desk: Desk, ask: Ask, background: Background, settings: Settings) -> None:
        super().__init__(desk)
        self._ask, self._background, self._settings = ask, background, settings
        self._printed: Made | None = None
        self._made = 0
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self._make)
        self.preview = PagePreview()
        offered = [(tr(each.title), each) for each in DOCUMENTS]
        self._document = ChoiceEditor([*offered, (tr(PICTURE), PICTURE)], "framed")
        self._about = ChoiceEditor([], "framed")
        self._picture = PictureChoice()
        self._recipient = ChoiceEditor([], "framed")
        self._language = ChoiceEditor([(each.own_name, each) for each in Language], "framed")
        self._also = ChoiceEditor(
            [(tr("no other language"), ""), *((OWN_NAMES[tag], tag) for tag in checked())], "framed"
        )
        self._also_label = words(tr("Headings also in"), "label")
        self.ground = GroundChoice(desk)
        self._pictures = {diagram: SwitchEditor(tr(diagram.label)) for diagram in Diagram}
        self._grey = SwitchEditor(tr("Black and white"))
        self._about_label = words(tr("About which"), "label")
        self._doubts = words("", "caution")
        self._doubts.hide()
        self._left_out = QWidget()
        self._left_out_box = column(self._left_out, gap=6)
        self._state = words("", "quiet")
        self._save = button(tr("Save as PDF…"), self._ask_where, "primary", "save")
        self._lay_out()
        self._language.show_value(settings.get(DOCUMENT_LANGUAGE))
        self._document.show_value(DOCUMENTS[0])
        self._follow()
        for diagram in (Diagram.GENOGRAM, Diagram.ECOMAP):
            self._pictures[diagram].show_value(value=True)

    @property
    def doubts(self) -> str:
        """Return what is doubtful in the pictures of the copy, nothing where nothing is."""
        return self._doubts.text()

    @property
    def left_out(self) -> tuple[Omission, ...]:
        """Return what the chosen copy leaves out."""
        chosen = self._chosen()
        return self._view(chosen).omissions if chosen is not None else ()

    def fill(self) -> None:
        """Offer who there is, and make the pages anew."""
        self._offer()
        self.ground.refresh()
        self._begin()

    def _offer(self) -> None:
        """Offer whom the chosen document is made for, and what it may be about."""
        wish = self._wish
        able = wish.audiences if isinstance(wish, Document) else EVERYBODY
        found = recipients(self.desk.view)
        self._recipient.offer([(name, each) for name, each in found if each.audience.kind in able])
        if self._recipient.value() is None:
            self._recipient.setCurrentIndex(0)
            self._choose()
        about = wish.subjects_of(self.desk.view, current_language()) if isinstance(wish, Document) else ()
        self._about.offer(list(about))
        if about and self._about.value() is None:
            self._about.setCurrentIndex(len(about) - 1)

    def choose(self, name: str) -> None:
        """Choose the recipient called ``name``."""
        self._recipient.setCurrentText(name)
        self._choose()

    def show_key(self, key: Key) -> None:
        """Choose the picture that ``key`` names."""
        if key.kind == "picture":
            self._document.show_value(PICTURE)
            self._picture.show_wish(replace(self._picture.wish, diagram=Diagram(key.part)))
            self._turn()

    @property
    def _wish(self) -> Wish | Document:
        chosen = self._document.value()
        return chosen if isinstance(chosen, Document) else self._picture.wish

    def _begin(self) -> None:
        """Let nothing be saved that isn't what is chosen now, and make that once the hand rests."""
        self._printed = None
        self._made += 1
        self._save.setEnabled(False)
        self._wait.start()

    def _turn(self) -> None:
        """Offer what belongs to the chosen document, and make it."""
        if self.desk.is_open:
            self._offer()
        self._follow()
        self._begin()

    def _follow(self) -> None:
        wish = self._wish
        self._picture.setVisible(isinstance(wish, Wish))
        has_subject = isinstance(wish, Document) and bool(wish.subjects)
        self._about.setVisible(has_subject)
        self._about_label.setVisible(has_subject)
        for each in self._pictures.values():
            each.setVisible(isinstance(wish, Document) and wish.has_pictures)
        form = (wish.form if isinstance(wish, Wish) else Form.PDF).value.upper()
        self._save.setText(tr("Save as {form}…", form=form))

    def _lay_out(self) -> None:
        outer = row(self, gap=0)
        side = QFrame()
        side.setObjectName("side")
        side.setFixedWidth(theme.px(_SIDE))
        sheet = QWidget()
        box = column(sheet, margin=18, gap=4)
        box.addWidget(words(tr("Print"), "title"))
        for label, editor in (
            (words(tr("Document"), "label"), self._document),
            (self._about_label, self._about),
            (words(tr("For whom"), "label"), self._recipient),
            (words(tr("Language"), "label"), self._language),
            (self._also_label, self._also),
        ):
            label.setContentsMargins(0, theme.px(8), 0, 0)
            label.setBuddy(editor)
            editor.setAccessibleName(label.text())
            box.addWidget(label)
            box.addWidget(editor)
            if editor is self._document:
                box.addWidget(self._picture)
            if editor is self._recipient:
                box.addWidget(self.ground)
        box.addSpacing(theme.px(8))
        for each in self._pictures.values():
            box.addWidget(each)
            each.committed.connect(self._begin)
        box.addWidget(self._grey)
        self._grey.committed.connect(self._begin)
        for part in (self._state, self._doubts, self._save, rule(), self._left_out):
            box.addSpacing(theme.px(8))
            box.addWidget(part)
        box.addStretch(1)
        area = QScrollArea()
        area.setWidget(sheet)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column(side, gap=0).addWidget(area)
        outer.addWidget(side)
        outer.addWidget(self.preview, 1)
        self._recipient.committed.connect(self._choose)
        self._language.committed.connect(self._begin)
        self._document.committed.connect(self._turn)
        self._about.committed.connect(self._begin)
        self._also.committed.connect(self._begin)
        for part in (self._also_label, self._also):
            part.setVisible(bool(checked()))
        self._picture.committed.connect(self._turn)

    def _choose(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.desk.attempt(lambda: self.ground.choose(chosen))
            self._begin()

    def _chosen(self) -> Recipient | None:
        found = self._recipient.value()
        return found if isinstance(found, Recipient) else None

    def _view(self, chosen: Recipient) -> CaseView:
        wish = self._wish
        audience = wish.eyes_of(chosen.audience) if isinstance(wish, Document) else chosen.audience
        return self.desk.view_for(audience, self._chosen_language())

    def _chosen_language(self) -> Language:
        found = self._language.value()
        return found if isinstance(found, Language) else Language.FI

    def _make(self) -> None:
        """Make the pages elsewhere, from the view alone; only the last request's answer is shown."""
        chosen = self._chosen()
        if chosen is None or not self.desk.is_open:
            return
        view = self.desk.attempt(lambda: self._view(chosen))
        if view is None:
            return
        self._fill_left_out(view)
        wish, about = self._wish, self._about.value()
        request = PrintRequest(
            recipient=addressee(chosen.audience, view, self._chosen_language()),
            language=self._chosen_language(),
            day=self.desk.day,
            diagrams=self._diagrams(wish),
            is_grey=self._grey.isChecked(),
            options=self.desk.place.options.on_paper() if isinstance(wish, Wish) else DEFAULT,
            about=about if isinstance(about, UUID) else None,
            also=str(self._also.value() or ""),
        )
        self._made += 1
        self._printed = None
        self._save.setEnabled(False)
        self._state.setText(tr("Setting the pages…"))
        language = current_language()
        self._background.run(
            lambda: make(view, request, wish, language),
            partial(self._show, self._made),
            partial(self._fail, self._made),
        )

    def _diagrams(self, wish: Wish | Document) -> tuple[Diagram, ...]:
        if isinstance(wish, Wish) or not wish.has_pictures:
            return ()
        return tuple(diagram for diagram, editor in self._pictures.items() if editor.isChecked())

    def _show(self, made: int, result: Made) -> None:
        if made != self._made:
            return
        self._printed = result
        told = [f"{tr(diagram.label)}: {finding}" for diagram, finding in result.doubts]
        self._doubts.setText("\n".join([tr("Look at this before you print:"), *told]) if told else "")
        self._doubts.setVisible(bool(told))
        self.preview.show_pages(result.pages, result.density)
        count = tr("%n pages", n=len(result.pages))
        self._state.setText("\n\n".join([count, *(noted(note) for note in result.notes)]))
        self._save.setEnabled(True)

    def _fail(self, made: int, error: Exception) -> None:
        if made != self._made:
            return
        self._state.clear()
        self._doubts.hide()
        self.preview.clear()
        if isinstance(error, AppError):
            self._state.setText(error.spoken())  # beside the choices, since it is one of them that helps
        else:
            fault("ui", error)
            self.desk.faulted.emit()

    def _fill_left_out(self, view: CaseView) -> None:
        emptied(self._left_out_box)
        self._left_out_box.addWidget(words(tr("Left out of this copy"), "heading"))
        if not view.omissions:
            self._left_out_box.addWidget(words(tr("Nothing: everything is on it."), "quiet"))
        else:
            self._left_out_box.addWidget(words(tr("Only you see this list; the copy doesn’t tell."), "small"))
        for (reason, what), abouts in grouped(view.omissions).items():
            line = row(gap=4)
            line.addWidget(Sign("ring", Colour.CAUTION, tr("left out")), 0, Qt.AlignmentFlag.AlignTop)
            block = column(gap=0)
            names = ", ".join(dict.fromkeys(about for about in abouts if about))
            block.addWidget(words(f"{what}: {names}" if names else what))
            block.addWidget(words(reason, "small"))
            line.addLayout(block, 1)
            self._left_out_box.addLayout(line)
        self._left_out_box.addStretch(1)

    def _ask_where(self) -> None:
        if self._printed is not None:
            self._ask.document(file_name_of(self._wish, self.desk.view.number), self._write)

    def _write(self, path: Path) -> None:
        """Record the copy, then let it exist."""
        chosen, printed = self._chosen(), self._printed
        title = title_of(self._wish)
        if chosen is None or printed is None:
            return

        def write() -> Path:
            document = translate(title, self._chosen_language())
            name = addressee(chosen.audience, self._view(chosen), self._chosen_language())
            self.ground.log(chosen, document, name, printed.digest)
            write_whole(path, printed.data)
            return path

        if self.desk.attempt(write) is not None:
            self.desk.told.emit(tr("Saved, and recorded in the case."))
