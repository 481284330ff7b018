"""What stands in the place of the picture: the picture, its key figures, or what a case begins with."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, QSize
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from app.i18n import tr
from app.lens.view import Diagram
from app.ui import theme
from app.ui.actions import Commands
from app.ui.background import Background
from app.ui.canvas import CanvasView
from app.ui.desk import Desk
from app.ui.pages.firststeps import FirstSteps
from app.ui.pages.maptools import MapTools
from app.ui.widgets.empty import EmptyPlace
from app.ui.widgets.parts import button, column

if TYPE_CHECKING:
    from app.ui.pages.figures import FiguresPanel
    from app.ui.pages.sectors import SectorsPanel

_PANELS: Final = ("sectors", "figures")


class _Stage(QStackedWidget):
    """Asks for no more than it must have: tools that break into several rows are not squeezed by what it shows."""

    def sizeHint(self) -> QSize:
        """Return the least size."""
        return self.minimumSize()

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return self.minimumSize()


class PictureStage:
    """Shows what ``maps`` asks for. ``stack`` is the place of the picture, ``strip`` tells how it is divided, ``first``
    how it is begun."""

    def __init__(
        self, desk: Desk, background: Background, commands: Commands, canvas: CanvasView, maps: MapTools
    ) -> None:
        self._desk, self._background, self._canvas, self._maps = desk, background, canvas, maps
        self._panels: dict[str, QWidget] = {}
        self._empty = EmptyPlace(
            tr("Nobody is here yet"),
            tr(
                "Begin with somebody who is close to the child, or with a helper. Everybody you add is in all pictures."
            ),
            button(tr("Another person"), commands["add-person"].trigger, "primary"),
            button(tr("Agency with a tie"), commands["add-agency"].trigger),
        )
        self.first = FirstSteps(desk, commands)
        self.strip = column(gap=0)
        self.stack = _Stage()
        self.stack.setMinimumSize(theme.px(120), theme.px(60))
        self.stack.addWidget(canvas)
        self.stack.addWidget(self._empty)

    @property
    def is_empty(self) -> bool:
        """Return whether it is shown what a case begins with."""
        return self.stack.currentWidget() is self._empty

    def show(self, diagram: Diagram, *, is_empty: bool) -> QWidget:
        """Show the picture or its key figures, and above it how it is divided, as was asked for.

        Return where the keys of the picture work, or where a case begins.
        """
        is_circles = diagram is Diagram.CIRCLES
        shown: QWidget = self._empty if is_empty else self._canvas
        if is_circles and self._maps.figures.isChecked():
            panel = self._figures()
            panel.refresh()
            shown = panel
        self.stack.setCurrentWidget(shown)
        self.first.refresh(diagram)
        if is_circles and self._maps.sectors.isChecked():
            self._sectors().refresh()
        if "sectors" in self._panels:
            self._panels["sectors"].setVisible(is_circles and self._maps.sectors.isChecked())
        return (self._empty.findChild(QPushButton) if is_empty else None) or self._canvas

    def opened(self) -> list[str]:
        """Return the names of the panels that are asked for."""
        return [name for name in _PANELS if self._switch(name).isChecked()]

    def take_opened(self, opened: Collection[str]) -> None:
        """Ask for the panels named in ``opened`` and no others; they are shown with the next picture."""
        for name in _PANELS:
            with QSignalBlocker(self._switch(name)):  # a switch that is turned fits the picture anew
                self._switch(name).setChecked(name in opened)

    def _switch(self, name: str) -> QPushButton:
        return self._maps.sectors if name == "sectors" else self._maps.figures

    def _figures(self) -> FiguresPanel:
        from app.ui.pages.figures import FiguresPanel  # noqa: PLC0415  loaded when first asked for

        made = self._panels.get("figures")
        if not isinstance(made, FiguresPanel):
            made = FiguresPanel(self._desk, self._background)
            self._panels["figures"] = made
            self.stack.addWidget(made)
        return made

    def _sectors(self) -> SectorsPanel:
        from app.ui.pages.sectors import SectorsPanel  # noqa: PLC0415  loaded when first asked for

        made = self._panels.get("sectors")
        if not isinstance(made, SectorsPanel):
            made = SectorsPanel(self._desk)
            self._panels["sectors"] = made
            self.strip.addWidget(made)
        return made
