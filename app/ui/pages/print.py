"""Printing: what, for whom, in which language; the very pages beside it, and what this copy leaves out and why.

The list of what is left out is for the worker at the screen and never gets into a file. A copy is recorded in the case
before its file exists or its pages reach a printer.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from app.errors import AppError
from app.genogram.painted import Form
from app.genogram.picture import Key
from app.i18n import current_language, tr
from app.lens.view import CaseView, Diagram, Omission
from app.log import fault
from app.report.documents import BY_KEY
from app.settings import Settings
from app.ui import theme
from app.ui.ask import Ask
from app.ui.background import Background
from app.ui.desk import Desk, Stance
from app.ui.pages.going import Going, Order
from app.ui.pages.leftout import LeftOut
from app.ui.pages.making import Made, Wish, doubts_of, file_name_of, make, noted
from app.ui.pages.page import Page
from app.ui.pages.printchoices import PrintChoices
from app.ui.pages.sending import Sending
from app.ui.widgets.breakingrow import BreakingRow
from app.ui.widgets.folded import FoldedLines
from app.ui.widgets.parts import button, column, row, words
from app.ui.widgets.preview import PagePreview, drawn_pages

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_SIDE: Final = 320
_LEAST_PREVIEW: Final = 460
_WAIT_MS: Final = 150
_ANY_WIDTH: Final = 16_777_215
"""Qt's own bound, which its Python doesn't name."""


class PrintPage(Page):
    """Choices at the left, pages in the middle, what is left out at the right where there is room."""

    def __init__(self, desk: Desk, ask: Ask, background: Background, settings: Settings) -> None:
        super().__init__(desk)
        self._ask, self._background = ask, background
        self._printed: Made | None = None
        self._made = 0
        self._wants_list: bool | None = None
        self._return_to = 0
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self._make)
        self.preview = PagePreview()
        self.choices = PrintChoices(desk, settings)
        self.ground, self.addressees = self.choices.ground, self.choices.addressees
        self._doubts = FoldedLines()
        self._doubts.hide()
        self._left_out = LeftOut()
        self._list_button = button("", self._turn_list, "link", "eye-off")
        self._list_button.setAccessibleName(tr("Left out of this copy"))
        self._list_button.setCheckable(True)
        self._state = words("", "quiet")
        self._save = button("", self._ask_where, "primary", "save")
        self._print = button(tr("Print…"), self._ask_printer, icon="print")
        self.going = Going(background)
        self._sending = Sending(desk, self.ground, self.going, self._state.setText)
        self._lay_out()
        self._name_buttons()
        self.choices.committed.connect(self._begin)
        self.choices.turned.connect(self._begin)
        self.preview.finer.connect(self._draw_finer)
        self.going.busy.connect(self._show_busy)
        desk.locking.connect(self.going.stop)

    # What is seen ---------------------------------------------------------------------------------------------------

    @property
    def doubts(self) -> str:
        """Return what is doubtful in the pictures of the copy, nothing where nothing is."""
        return self._doubts.told

    @property
    def left_out(self) -> tuple[Omission, ...]:
        """Return what the chosen copy leaves out."""
        chosen = self.addressees.chosen
        return self.choices.view_for(chosen).omissions if chosen is not None else ()

    def fill(self) -> None:
        """Offer who there is, and make the pages anew."""
        self.choices.refresh()
        self._begin()

    def stance(self) -> Stance:
        """Return what is chosen, and which page of it is looked at how large."""
        shown = {"page": self.preview.current, "size": self.preview.size_wanted, "list": self._wants_list}
        return {"choices": self.choices.stance(), **shown}

    def take_stance(self, stance: Stance) -> None:
        """See ``Page``; the pages are made anew, and the one looked at comes back with them."""
        self.desk.attempt(lambda: self.choices.take_stance(cast("Stance", stance["choices"])))
        self._wants_list = cast("bool | None", stance["list"])
        self.preview.zoom(cast("float | str", stance["size"]))
        self._return_to = cast("int", stance["page"])

    def choose(self, name: str) -> None:
        """Choose the recipient called ``name``."""
        self.choices.choose(name)

    def show_key(self, key: Key) -> None:
        """Choose the picture or the document that ``key`` names."""
        if key.kind == "document":
            self.choices.show_document(BY_KEY[key.part])
        if key.kind == "picture":
            wish = self.choices.picture.wish
            self.choices.show_wish(Wish(Diagram(key.part), wish.paper, wish.form))

    def _lay_out(self) -> None:
        self._page = QScrollArea()
        self._page.setWidgetResizable(True)
        self._page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._holder = holder = _Squeezed()
        self._outer = row(holder, gap=0)
        self._page.setWidget(holder)
        column(self, gap=0).addWidget(self._page)
        self._side = QFrame()
        self._side.setObjectName("side")
        self._side.setFixedWidth(theme.px(_SIDE))
        whole = column(self._side, gap=0)
        whole.addWidget(self.choices, 1)
        self._foot = self._ending()
        whole.addWidget(self._foot)
        self._outer.addWidget(self._side)
        self._outer.addWidget(self.preview, 1)
        self.preview.put_beside(self._left_out)
        self.preview.tools.addWidget(self._list_button)

    def _ending(self) -> QWidget:
        """Return what stays in sight below the choices: how things stand, and what can be done."""
        foot = QWidget()
        foot.setObjectName("printfoot")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        box = column(foot, margin=16, gap=8)
        for part in (self._state, self._doubts, self.going):
            box.addWidget(part)
        both = QWidget()
        line = BreakingRow(both, gap=8)
        line.add(self._save, 1)
        line.add(self._print, 0)
        box.addWidget(both)
        return foot

    def _name_buttons(self) -> None:
        wish, count = self.choices.wish, len(self.addressees.all)
        form = (wish.form if isinstance(wish, Wish) else Form.PDF).value.upper()
        self._save.setText(tr("Save %n copies…", n=count) if count > 1 else tr("Save as {form}…", form=form))

    def _enable(self, *, is_ready: bool) -> None:
        self._save.setEnabled(is_ready)
        self._print.setEnabled(is_ready and self.choices.is_paper)

    def _show_busy(self, is_busy: bool) -> None:
        self._enable(is_ready=not is_busy and self._printed is not None)
        self._save.setHidden(is_busy)
        self._print.setHidden(is_busy)
        if is_busy:
            self.going.stop_button.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the list of what is left out where there is room beside the pages."""
        super().resizeEvent(event)
        self._stand()
        self._place_list()

    def _stand(self) -> None:
        """Have the choices beside the pages; in a narrow window the pages stand below them and are scrolled to."""
        is_narrow = theme.is_narrow(self.window().width())
        self._outer.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)
        if is_narrow:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(_ANY_WIDTH)
        else:
            self._side.setFixedWidth(min(theme.px(_SIDE), self.width() // 2))
        wanted = self.choices.wanted_height(self.width()) + self._foot.sizeHint().height() if is_narrow else 0
        self._side.setMinimumHeight(wanted)
        self._holder.setMinimumHeight(wanted + self.height() if is_narrow else 0)

    def _turn_list(self) -> None:
        self._wants_list = self._list_button.isChecked()
        self._place_list()

    def _place_list(self) -> None:
        """Show the list beside the pages, where there is no room for both in their place, or not at all."""
        is_below = self._outer.direction() is QBoxLayout.Direction.TopToBottom
        room = self.width() - (0 if is_below else self._side.width())
        has_room = room - self._left_out.wide >= theme.px(_LEAST_PREVIEW)
        wants = self._wants_list
        is_shown = wants if wants is not None else has_room and self._left_out.has_any
        is_alone = is_shown and room - self._left_out.wide < theme.px(_LEAST_PREVIEW) // 2
        self._left_out.setFixedWidth(room if is_alone else self._left_out.wide)
        self._left_out.setVisible(is_shown)
        self.preview.cover(is_covered=is_alone)
        self._list_button.setChecked(is_shown)
        told = self._list_button.accessibleName()
        self._list_button.setText(told if self.preview.is_roomy else told.rpartition(" ")[2])

    def _show_left_out(self, view: CaseView) -> None:
        self._left_out.show_omissions(view.omissions)
        told = tr("Left out: {count}", count=len(view.omissions))
        self._list_button.setAccessibleName(told)
        self._list_button.setToolTip(told)
        self._place_list()

    # Making it ------------------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        """Let nothing be saved that isn't what is chosen now, and make that once the hand rests."""
        self.going.stop()
        self._printed = None
        self._made += 1
        self._name_buttons()
        self._enable(is_ready=False)
        self._wait.start()

    def _make(self) -> None:
        """Make the pages elsewhere, from the view alone; only the last request's answer is shown."""
        chosen = self.addressees.chosen
        if chosen is None or not self.desk.is_open:
            return
        order = self.desk.attempt(lambda: self.choices.order(chosen, *self.addressees.number))
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

    def _show(self, turn: int, result: Made) -> None:
        """Show the pages as soon as they are there; they can leave once their pictures have been looked at, too."""
        if turn == self._made:
            self._printed = result
            self.preview.show_pages(result.pages, result.density)
            if self._return_to:
                self.preview.go_to(self._return_to)
                self._return_to = 0
            count = tr("%n pages", n=len(result.pages))
            self._state.setText("\n\n".join([count, *(noted(note) for note in result.notes)]))

    def _show_doubts(self, turn: int, found: tuple[tuple[Diagram, str], ...]) -> None:
        if turn != self._made or self._printed is None:
            return
        told = [f"{tr(diagram.label)}: {finding}" for diagram, finding in found]
        self._doubts.show_lines(told, tr("Look at this before you print:"))
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
        if printed is None or not self.choices.is_paper:
            return

        def show(pages: list[QImage]) -> None:
            if turn == self._made:
                self.preview.show_pages(pages, density, is_same=True)

        self._background.run(lambda: drawn_pages(printed.data, density), show, partial(self._fail, turn))

    # Letting it go --------------------------------------------------------------------------------------------------

    def _ask_where(self) -> None:
        if self._printed is not None:
            self._ask.document(self._file_name(), self._write)

    def _ask_printer(self) -> None:
        if self._printed is not None:
            self._ask.printer(Path(self._file_name()).stem, self._send)

    def _file_name(self) -> str:
        return file_name_of(self.choices.wish, self.desk.view.number)

    def _write(self, path: Path) -> None:
        orders, printed = self._orders(), self._printed
        if orders and printed is not None:
            self._sending.save(orders, printed, path)

    def _send(self, printer: QPrinter) -> None:
        orders, printed = self._orders(), self._printed
        if orders and printed is not None:
            self._sending.print(orders, printed, printer)

    def _orders(self) -> list[Order] | None:
        """Return what is asked for everybody who gets a copy; None where that can't be told."""
        everybody = self.addressees.all
        return self.desk.attempt(
            lambda: [self.choices.order(each, at, len(everybody)) for at, each in enumerate(everybody, 1)]
        )


class _Squeezed(QWidget):
    """What is as large as its place, however much its parts would like."""

    def minimumSizeHint(self) -> QSize:
        """Ask for nothing."""
        return QSize(0, 0)

    def heightForWidth(self, _width: int) -> int:
        """Ask for nothing, whatever the width."""
        return 0
