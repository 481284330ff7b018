"""A fresh layout is looked at first: nothing is stored until it is kept, and undo brings the places before back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame

from app.genogram.draw import draw
from app.genogram.picture import Picture
from app.i18n import current_language, tr
from app.lens.view import CaseView, Diagram
from app.operations.diagram import AFRESH, clear_spots
from app.ui.desk import Desk
from app.ui.widgets.parts import button, row, words


class FreshLayout(QFrame):
    """The bar over the preview. ``show`` is given the picture to look at, ``go_back`` is called when it is over."""

    def __init__(self, desk: Desk, show: Callable[[Picture], object], go_back: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._desk, self._show, self._go_back = desk, show, go_back
        line = row(self, margin=8, gap=8)
        line.addWidget(words(tr("This is how it would look, laid out afresh. Nothing is stored yet.")), 1)
        self.keep_button = button(tr("Keep"), self.keep, "primary")
        self.back_button = button(tr("Go back"), self.go_back)
        line.addWidget(self.keep_button)
        line.addWidget(self.back_button)
        # Only while the bar is to be seen: a hidden widget's keys don't work.
        self.escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, context=Qt.ShortcutContext.WindowShortcut)
        self.escape.activated.connect(self.go_back)
        self.hide()

    def start(self, now: Picture | None) -> None:
        """Show how the picture would be without the places that were chosen or kept so far; ``now`` is what it is."""
        diagram, view = self._desk.place.diagram, self._desk.view
        options = self._desk.place.options
        bare = without_spots(view, diagram)
        fresh = self._desk.attempt(lambda: draw(bare, diagram, current_language(), options=options))
        if fresh is None:
            return
        if now is not None and fresh.places == now.places:
            self._desk.told.emit(tr("The picture is already laid out like this."))
            return
        self.setVisible(True)
        self._show(fresh)
        self.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Store it, as one step."""
        diagram = self._desk.place.diagram
        self.hide()
        self._desk.times.lay_out_afresh(diagram, AFRESH)
        self._desk.attempt(lambda: clear_spots(self._desk.case, diagram))
        self._go_back()

    def go_back(self) -> None:
        """Have the picture as it was."""
        self.hide()
        self._go_back()


def without_spots(view: CaseView, diagram: Diagram) -> CaseView:
    """Return ``view`` as if nobody had put anything anywhere in ``diagram``."""
    spots = tuple(spot for spot in view.spots if spot.diagram is not diagram)
    ground = without_spots(view.ground, diagram) if view.ground else None
    return replace(view, spots=spots, ground=ground)
