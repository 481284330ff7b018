"""What can be chosen about the ecomap and the circles: how they are drawn, how divided, and their key figures."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from app.genogram.options import CircleStyle, EcomapCentre
from app.i18n import tr
from app.lens.view import Diagram
from app.ui import theme
from app.ui.actions import Commands
from app.ui.desk import Desk
from app.ui.widgets.flow import Flow
from app.ui.widgets.pushbutton import PushButton
from app.ui.widgets.segments import FoldedSegments, Segments


class MapTools(QWidget):
    """Beside the choice of the picture; each picture has its own.

    ``changed``: another way of drawing, a panel asked for or put away. The picture then gets its whole room.
    """

    changed = Signal()

    def __init__(self, desk: Desk, commands: Commands) -> None:
        super().__init__()
        self._desk = desk
        choice = FoldedSegments if theme.is_crowded() else Segments
        self.centre = choice(
            tr("In the middle"), [(tr("Homes"), EcomapCentre.HOUSEHOLD), (tr("One circle"), EcomapCentre.FAMILY)]
        )
        self.style_choice = choice(
            tr("Drawn as"), [(tr("Rings"), CircleStyle.RINGS), (tr("Apple tree"), CircleStyle.APPLE_TREE)]
        )
        self.sectors = _switch(tr("Sectors and rings"))
        self.figures = _switch(tr("Key figures"))
        for name, part in (
            ("centre", self.centre),
            ("tree", self.style_choice),
            ("sectors", self.sectors),
            ("figures", self.figures),
        ):
            key = commands[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            part.setToolTip(f"{commands[name].text()}  {key}")
            part.setAccessibleDescription(key)
        line = Flow(self, gap=8, is_joined=True)
        line.setContentsMargins(0, 0, 0, 0)
        for part in (self.centre, self.style_choice, self.sectors, self.figures):
            line.addWidget(part)
        self.centre.chosen.connect(self._choose_centre)
        self.style_choice.chosen.connect(self._choose_style)
        self.sectors.toggled.connect(self._tell)
        self.figures.toggled.connect(self._tell)

    def show_diagram(self, diagram: Diagram) -> None:
        """Show what can be chosen about ``diagram``."""
        options = self._desk.place.options
        is_circles = diagram is Diagram.CIRCLES
        self.setVisible(diagram is not Diagram.GENOGRAM)
        self.centre.setVisible(diagram is Diagram.ECOMAP)
        for part in (self.style_choice, self.sectors, self.figures):
            part.setVisible(is_circles)
        self.centre.show_value(options.ecomap_centre)
        self.style_choice.show_value(options.circle_style)

    def flip(self, word: str, *, is_here: bool) -> None:
        """Do what a command asks: draw in the other way, or show a panel, or put it away if its picture ``is_here``."""
        options = self._desk.place.options
        match word:
            case "centre":
                is_one = options.ecomap_centre is EcomapCentre.FAMILY
                self._choose_centre(EcomapCentre.HOUSEHOLD if is_one else EcomapCentre.FAMILY)
            case "tree":
                is_tree = options.circle_style is CircleStyle.APPLE_TREE
                self._choose_style(CircleStyle.RINGS if is_tree else CircleStyle.APPLE_TREE)
            case _:
                panel = self.sectors if word == "sectors" else self.figures
                panel.setChecked(not (is_here and panel.isChecked()))

    def _tell(self, _is_on: bool) -> None:
        self.changed.emit()

    def _choose_centre(self, centre: EcomapCentre) -> None:
        self._desk.draw_as(replace(self._desk.place.options, ecomap_centre=centre))
        self.changed.emit()

    def _choose_style(self, style: CircleStyle) -> None:
        self.figures.setChecked(False)
        self._desk.draw_as(replace(self._desk.place.options, circle_style=style))
        self.changed.emit()


def _switch(text: str) -> QPushButton:
    made = PushButton(text)
    made.setCheckable(True)
    made.setProperty("role", "segment")
    made.setProperty("end", "only")
    # It is bold while it is on: it must have room for that before.
    bold = QFont(made.font())
    bold.setBold(True)
    made.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(text) + theme.px(32))
    return made
