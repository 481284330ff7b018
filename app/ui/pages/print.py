"""Printing: what, for whom, in which language; the very pages beside it, and what this copy leaves out and why.

The list of what is left out is for the worker at the screen and never gets into a file. A copy is recorded in the case
before its file exists or its pages reach a printer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.errors import AppError
from app.genogram.options import DEFAULT
from app.genogram.painted import Form
from app.genogram.picture import Key
from app.i18n import Language, current_language, mark, tr, translate
from app.lens.view import CaseView, Diagram, Omission
from app.log import fault
from app.operations.consents import seal_disclosure
from app.report.documents import BY_KEY, EVERYBODY, ON_SHELVES, Document
from app.report.request import PrintRequest, addressee
from app.report.wordlists import OWN_NAMES, checked
from app.settings import DOCUMENT_LANGUAGE, Settings
from app.ui import theme
from app.ui.ask import Ask
from app.ui.background import Background
from app.ui.desk import Desk
from app.ui.pages.addressees import Addressees
from app.ui.pages.copies import Recipient, path_of, recipients, refuse_taken, write_whole
from app.ui.pages.going import Going, Order, Ready
from app.ui.pages.grounds import GroundChoice
from app.ui.pages.leftout import LeftOut
from app.ui.pages.making import Made, Wish, doubts_of, file_name_of, make, noted, title_of
from app.ui.pages.page import Page
from app.ui.pages.picturing import PictureChoice
from app.ui.widgets.choosing import ChoiceEditor, Heading, SwitchEditor
from app.ui.widgets.parts import button, column, row, words
from app.ui.widgets.preview import PagePreview, drawn_pages

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from app.ui.pages.printing import Sheet

_SIDE: Final = 320
_LEAST_PREVIEW: Final = 460
_WAIT_MS: Final = 150
PICTURE: Final = mark("A picture by itself")
PICTURE_USE: Final = mark("Genogram, ecomap or circles for a wall, a table or another document.")


class PrintPage(Page):
    """Choices at the left, pages in the middle, what is left out at the right where there is room."""

    def __init__(self, desk: Desk, ask: Ask, background: Background, settings: Settings) -> None:
        super().__init__(desk)
        self._ask, self._background, self._settings = ask, background, settings
        self._printed: Made | None = None
        self._made = 0
        self._wants_list: bool | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self._make)
        self.preview = PagePreview()
        self._document = ChoiceEditor(_offered(), "framed")
        self._use = words("", "small")
        self._about = ChoiceEditor([], "framed")
        self._picture = PictureChoice()
        self.ground = GroundChoice(desk)
        self.addressees = Addressees(self.ground)
        self._recipient = self.addressees.one
        self._language = ChoiceEditor([(each.own_name, each) for each in Language], "framed")
        self._also = ChoiceEditor(
            [(tr("no other language"), ""), *((OWN_NAMES[tag], tag) for tag in checked())], "framed"
        )
        self._also_label = words(tr("Headings also in"), "label")
        self._pictures = {diagram: SwitchEditor(tr(diagram.label)) for diagram in Diagram}
        self._grey = SwitchEditor(tr("Black and white"))
        self._about_label = words(tr("About which"), "label")
        self._doubts = words("", "caution")
        self._doubts.hide()
        self._left_out = LeftOut()
        self._list_button = button("", self._turn_list, "link", "eye-off")
        self._list_button.setCheckable(True)
        self._state = words("", "quiet")
        self._save = button("", self._ask_where, "primary", "save")
        self._print = button(tr("Print…"), self._ask_printer, icon="print")
        self.going = Going(background)
        self._lay_out()
        self._join()
        self._language.show_value(settings.get(DOCUMENT_LANGUAGE))
        self._document.choose_first()
        self._follow()
        for diagram in (Diagram.GENOGRAM, Diagram.ECOMAP):
            self._pictures[diagram].show_value(value=True)

    # What is seen ---------------------------------------------------------------------------------------------------

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
        self.addressees.refresh()
        self._begin()

    def _offer(self) -> None:
        """Offer whom the chosen document is made for, and what it may be about."""
        wish = self._wish
        able = wish.audiences if isinstance(wish, Document) else EVERYBODY
        found = recipients(self.desk.view)
        self.addressees.offer([(name, each) for name, each in found if each.audience.kind in able])
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
        """Choose the picture or the document that ``key`` names."""
        if key.kind == "document":
            self._document.show_value(BY_KEY[key.part])
            self._turn()
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
        self.going.stop()
        self._printed = None
        self._made += 1
        self._enable(is_ready=False)
        self._wait.start()

    def _enable(self, *, is_ready: bool) -> None:
        self._save.setEnabled(is_ready)
        self._print.setEnabled(is_ready and _is_paper(self._wish))

    def _turn(self) -> None:
        """Offer what belongs to the chosen document, and make it."""
        if self.desk.is_open:
            self._offer()
        self._follow()
        self._begin()

    def _follow(self) -> None:
        wish = self._wish
        use = wish.use if isinstance(wish, Document) else PICTURE_USE
        self._use.setText(tr(use))
        self._picture.setVisible(isinstance(wish, Wish))
        has_subject = isinstance(wish, Document) and bool(wish.subjects)
        self._about.setVisible(has_subject)
        self._about_label.setVisible(has_subject)
        for each in self._pictures.values():
            each.setVisible(isinstance(wish, Document) and wish.has_pictures)
        self._name_buttons()

    def _name_buttons(self) -> None:
        wish, count = self._wish, len(self.addressees.all)
        form = (wish.form if isinstance(wish, Wish) else Form.PDF).value.upper()
        several = count > 1
        self._save.setText(tr("Save %n copies…", n=count) if several else tr("Save as {form}…", form=form))
        self._print.setText(tr("Print %n copies…", n=count) if several else tr("Print…"))

    # The page itself ------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        outer = row(self, gap=0)
        outer.addWidget(self._side())
        outer.addWidget(self.preview, 1)
        outer.addWidget(self._left_out)
        self.preview.tools.addWidget(self._list_button)

    def _side(self) -> QFrame:
        side = QFrame()
        side.setObjectName("side")
        side.setFixedWidth(theme.px(_SIDE))
        sheet = QWidget()
        box = column(sheet, margin=18, gap=4)
        box.addWidget(words(tr("Print"), "title"))
        for label, editor in (
            (words(tr("Document"), "label"), self._document),
            (self._about_label, self._about),
            (words(tr("For whom"), "label"), self.addressees),
            (words(tr("Language"), "label"), self._language),
            (self._also_label, self._also),
        ):
            label.setContentsMargins(0, theme.px(8), 0, 0)
            label.setBuddy(self._recipient if editor is self.addressees else editor)
            editor.setAccessibleName(label.text())
            box.addWidget(label)
            box.addWidget(editor)
            if editor is self._document:
                box.addWidget(self._use)
                box.addWidget(self._picture)
            if editor is self.addressees:
                box.addWidget(self.ground)
        box.addSpacing(theme.px(8))
        for each in (*self._pictures.values(), self._grey):
            box.addWidget(each)
        box.addStretch(1)
        area = QScrollArea()
        area.setWidget(sheet)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = column(side, gap=0)
        whole.addWidget(area, 1)
        whole.addWidget(self._foot())
        return side

    def _foot(self) -> QWidget:
        """Return what stays in sight below the choices: how things stand, and what can be done."""
        foot = QWidget()
        foot.setObjectName("printfoot")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        box = column(foot, margin=16, gap=8)
        for part in (self._state, self._doubts, self.going, self._save, self._print):
            box.addWidget(part)
        return foot

    def _join(self) -> None:
        for each in (*self._pictures.values(), self._grey, self._language, self._about, self._also):
            each.committed.connect(self._begin)
        self.addressees.committed.connect(self._choose)
        self.addressees.ticked.connect(self._count)
        self.ground.committed.connect(self.addressees.refresh)
        self._document.committed.connect(self._turn)
        self._picture.committed.connect(self._turn)
        self.preview.finer.connect(self._draw_finer)
        self.going.busy.connect(self._show_busy)
        self.desk.locking.connect(self.going.stop)
        for part in (self._also_label, self._also):
            part.setVisible(bool(checked()))

    def _show_busy(self, is_busy: bool) -> None:
        self._enable(is_ready=not is_busy and self._printed is not None)
        self._save.setHidden(is_busy)
        self._print.setHidden(is_busy)
        if is_busy:
            self.going.stop_button.setFocus()

    def _count(self) -> None:
        self._name_buttons()
        self._begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the list of what is left out where there is room beside the pages."""
        super().resizeEvent(event)
        self._place_list()

    def _turn_list(self) -> None:
        self._wants_list = self._list_button.isChecked()
        self._place_list()

    def _place_list(self) -> None:
        room = self.width() - theme.px(_SIDE) - self._left_out.width()
        has_room = room >= theme.px(_LEAST_PREVIEW) and self._left_out.has_any
        is_shown = self._wants_list if self._wants_list is not None else has_room
        self._left_out.setVisible(is_shown)
        self._list_button.setChecked(is_shown)

    # Making it ------------------------------------------------------------------------------------------------------

    def _choose(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.desk.attempt(lambda: self.ground.choose(chosen))
            self._begin()

    def _chosen(self) -> Recipient | None:
        return self.addressees.chosen

    def _view(self, chosen: Recipient) -> CaseView:
        wish = self._wish
        audience = wish.eyes_of(chosen.audience) if isinstance(wish, Document) else chosen.audience
        return self.desk.view_for(audience, self._chosen_language())

    def _chosen_language(self) -> Language:
        found = self._language.value()
        return found if isinstance(found, Language) else Language.FI

    def _order(self, recipient: Recipient, number: int, copies: int) -> Order:
        """Return what is asked for ``recipient``: copy ``number`` of ``copies``."""
        wish, about, view = self._wish, self._about.value(), self._view(recipient)
        request = PrintRequest(
            recipient=addressee(recipient.audience, view, self._chosen_language()),
            language=self._chosen_language(),
            day=self.desk.day,
            number=number,
            copies=copies,
            diagrams=self._diagrams(wish),
            is_grey=self._grey.isChecked(),
            options=self.desk.place.options.on_paper() if isinstance(wish, Wish) else DEFAULT,
            about=about if isinstance(about, UUID) else None,
            also=str(self._also.value() or ""),
        )
        return Order(recipient, view, request, wish)

    def _make(self) -> None:
        """Make the pages elsewhere, from the view alone; only the last request's answer is shown."""
        chosen = self._chosen()
        if chosen is None or not self.desk.is_open:
            return
        order = self.desk.attempt(lambda: self._order(chosen, *self.addressees.number))
        if order is None:
            return
        self._show_left_out(order.view)
        self._made += 1
        self._printed = None
        self._enable(is_ready=False)
        self._state.setText(tr("Setting the pages…"))
        turn, language = self._made, current_language()
        args = (order.view, order.request, order.wish)
        self._background.run(lambda: make(*args), partial(self._show, turn), partial(self._fail, turn))
        self._background.run(
            lambda: doubts_of(*args, language), partial(self._show_doubts, turn), partial(self._fail, turn)
        )

    def _diagrams(self, wish: Wish | Document) -> tuple[Diagram, ...]:
        if isinstance(wish, Wish) or not wish.has_pictures:
            return ()
        return tuple(diagram for diagram, editor in self._pictures.items() if editor.isChecked())

    def _show(self, turn: int, result: Made) -> None:
        """Show the pages as soon as they are there; they can leave once their pictures have been looked at, too."""
        if turn == self._made:
            self._printed = result
            self.preview.show_pages(result.pages, result.density)
            count = tr("%n pages", n=len(result.pages))
            self._state.setText("\n\n".join([count, *(noted(note) for note in result.notes)]))

    def _show_doubts(self, turn: int, found: tuple[tuple[Diagram, str], ...]) -> None:
        if turn != self._made or self._printed is None:
            return
        told = [f"{tr(diagram.label)}: {finding}" for diagram, finding in found]
        self._doubts.setText("\n".join([tr("Look at this before you print:"), *told]) if told else "")
        self._doubts.setVisible(bool(told))
        self._enable(is_ready=True)

    def _fail(self, turn: int, error: Exception) -> None:
        if turn != self._made:
            return
        self._made += 1  # nothing that is still under way belongs to it
        self._state.clear()
        self._doubts.hide()
        self.preview.clear()
        if isinstance(error, AppError):
            self._state.setText(error.spoken())  # beside the choices, since it is one of them that helps
        else:
            fault("ui", error)
            self.desk.faulted.emit()

    def _draw_finer(self, density: float) -> None:
        """Draw the pages anew where they are shown larger than they were drawn."""
        printed, turn = self._printed, self._made
        if printed is None or not _is_paper(self._wish):
            return

        def show(pages: list[QImage]) -> None:
            if turn == self._made:
                self.preview.show_pages(pages, density, is_same=True)

        self._background.run(lambda: drawn_pages(printed.data, density), show, partial(self._fail, turn))

    def _show_left_out(self, view: CaseView) -> None:
        self._left_out.show_omissions(view.omissions)
        self._list_button.setText(tr("Left out: {count}", count=len(view.omissions)))
        self._place_list()

    # Letting it go --------------------------------------------------------------------------------------------------

    def _ask_where(self) -> None:
        if self._printed is not None:
            self._ask.document(file_name_of(self._wish, self.desk.view.number), self._write)

    def _ask_printer(self) -> None:
        if self._printed is not None:
            self._ask.printer(Path(file_name_of(self._wish, self.desk.view.number)).stem, self._send)

    def _write(self, path: Path) -> None:
        """Record the copies, and let each be after its record."""

        def write(copies: list[Ready]) -> bool:
            paths = [path_of(path, number, len(copies)) for number in range(1, len(copies) + 1)]
            refuse_taken(paths if len(copies) > 1 else [])
            for each, target in zip(copies, paths, strict=True):
                self._record(each, len(copies))
                write_whole(target, each.made.data)
            return True

        def ready(copies: list[Ready]) -> None:
            if self.desk.attempt(lambda: write(copies)):
                several = tr("%n copies saved, and each recorded in the case.", n=len(copies))
                self.desk.told.emit(several if len(copies) > 1 else tr("Saved, and recorded in the case."))

        self._with_copies(ready)

    def _send(self, printer: QPrinter) -> None:
        """Draw the pages for the printer, record the copies, then hand the pages over as one job."""
        from app.ui.pages.printing import sheets_of, spool  # noqa: PLC0415  loaded with the first print

        def send(copies: list[Ready], sheets: list[Sheet]) -> bool:
            for each in copies:
                self._record(each, len(copies))
            spool(printer, sheets)
            return True

        def drawn(copies: list[Ready], sheets: list[Sheet]) -> None:
            if self.desk.attempt(lambda: send(copies, sheets)):
                self.desk.told.emit(tr("Sent to the printer, and recorded in the case."))

        def ready(copies: list[Ready]) -> None:
            pdfs = [each.made.data for each in copies]
            self.going.work(tr("Drawing the pages…"), partial(sheets_of, pdfs), partial(drawn, copies))

        self._with_copies(ready)

    def _with_copies(self, ready: Callable[[list[Ready]], object]) -> None:
        """Give ``ready`` the copies: the one that is shown at once, several when all have been made."""
        everybody, printed = self.addressees.all, self._printed
        if printed is None or not everybody:
            return
        orders = self.desk.attempt(
            lambda: [self._order(each, at, len(everybody)) for at, each in enumerate(everybody, 1)]
        )
        if orders is None:
            return
        if len(orders) == 1:
            ready([Ready(orders[0], printed)])
        else:
            self.going.make(orders, ready, self._tell_unmade)

    def _tell_unmade(self, order: Order, error: Exception) -> None:
        if isinstance(error, AppError):
            nothing = tr("No copy was made, and nothing was recorded.")
            text = tr("{name}: {what}", name=order.request.recipient, what=error.spoken())
            self._state.setText(f"{nothing}\n\n{text}")
        else:
            fault("ui", error)
            self.desk.faulted.emit()

    def _record(self, copy: Ready, copies: int) -> None:
        """Write in the case that a copy is given out, and tie the two together."""
        request = copy.order.request
        document = translate(title_of(copy.order.wish), request.language)
        record = self.ground.record(copy.order.recipient, document, request.recipient, copies)
        seal_disclosure(self.desk.case, record, copy.made.digest)


def _offered() -> list[tuple[str, object]]:
    """Return the documents on their shelves, the pictures last."""
    found: list[tuple[str, object]] = []
    for shelf, documents in ON_SHELVES.items():
        found.append((tr(shelf.label), Heading.GROUP))
        found += [(tr(each.title), each) for each in documents]
    return [*found, (tr("Pictures"), Heading.GROUP), (tr(PICTURE), PICTURE)]


def _is_paper(wish: Wish | Document) -> bool:
    return isinstance(wish, Document) or wish.form is Form.PDF
