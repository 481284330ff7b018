"""The network: one drawing surface for three pictures of the same people, and what is chosen beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QMenu, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.genogram.picture import Key, Picture, Point
from app.i18n import mark, tr
from app.lens.view import Diagram
from app.settings import INSPECTOR_WIDTH, ZOOM_CIRCLES, ZOOM_ECOMAP, ZOOM_GENOGRAM, Settings
from app.ui import theme
from app.ui.actions import Commands, Scope
from app.ui.background import Background
from app.ui.canvas import CanvasView
from app.ui.desk import Desk, Stance
from app.ui.inspector.panel import Inspector
from app.ui.inspector.ties import tie_lines
from app.ui.motion import moves
from app.ui.pages.easel import Easel
from app.ui.pages.fresh_layout import FreshLayout
from app.ui.pages.handiwork import Handiwork
from app.ui.pages.maptools import MapTools
from app.ui.pages.nettable import NetworkTable
from app.ui.pages.page import Page
from app.ui.pages.relations_menu import RelationsButton
from app.ui.pages.time_strip import TimeStrip
from app.ui.quickline import QuickLine
from app.ui.widgets.empty import EmptyPlace
from app.ui.widgets.flow import Flow
from app.ui.widgets.parts import IconButton, button, column, row, words
from app.ui.widgets.segments import Segments
from app.ui.widgets.split import Split

if TYPE_CHECKING:
    from app.ui.pages.figures import FiguresPanel
    from app.ui.pages.sectors import SectorsPanel

_ADDING: Final = ("parents", "partner", "child", "sibling", "agency", "bond", "household")
_SHORT: Final = {
    "parents": mark("parents", "add"),
    "partner": mark("partner", "add"),
    "child": mark("child", "add"),
    "sibling": mark("sibling", "add"),
    "agency": mark("agency", "add"),
    "bond": mark("relation", "add"),
    "household": mark("home", "add"),
}
_BY_KEY: Final = Qt.FocusReason.ShortcutFocusReason
_PANELS: Final = ("sectors", "figures")
_ZOOMS: Final = {
    Diagram.GENOGRAM: ZOOM_GENOGRAM,
    Diagram.ECOMAP: ZOOM_ECOMAP,
    Diagram.CIRCLES: ZOOM_CIRCLES,
}
_MOST_OF_WIDTH: Final = 0.46
"""No more of the window than this is the inspector's when it is first shown, however large the text."""
_ANY_HEIGHT: Final = 16_777_215
"""Qt's own bound, which its Python doesn't name."""


class NetworkPage(Page):
    """The picture with its tools, and the inspector at the right. ``told``: a picture has all its words and doubts."""

    told = Signal()

    def __init__(self, desk: Desk, commands: Commands, settings: Settings, background: Background) -> None:
        super().__init__(desk)
        self._commands, self._settings, self._background = commands, settings, background
        self._pictures: dict[Diagram, Picture] = {}
        self._standpoints: dict[Diagram, tuple[float, Point]] = {}
        self._has_stood = False
        self._shown: Diagram | None = None
        self.canvas = CanvasView()
        self.canvas.setObjectName("canvas")
        self.setFocusProxy(self.canvas)
        self.hands = Handiwork(desk, self.canvas, commands, self.refresh)
        self.inspector = Inspector(desk)
        self.inspector.home = self.canvas
        self.segments = Segments(tr("Picture"), [(tr(diagram.label), diagram) for diagram in Diagram])
        self._zoom = button("100 %", commands["zoom-true"].trigger)
        self._zoom.setAccessibleName(tr("True size"))
        self.relations = RelationsButton(desk, commands["relations"])
        self._findings = words("", "caution")
        self.table = NetworkTable(desk)
        self.time = TimeStrip(desk)
        self.fresh = FreshLayout(desk, self._preview, self.fill)
        self.quick = QuickLine(desk)
        self._stack = QStackedWidget()
        self.maps = MapTools(desk, commands)
        self._panels: dict[str, QWidget] = {}
        # The whole picture is shown once the strip above it has its place.
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(0)
        self._settling.timeout.connect(self.canvas.fit)
        self._easel = Easel(desk, self)
        self._beside = QTimer(self)
        self._beside.setSingleShot(True)
        self._beside.setInterval(0)
        self._beside.timeout.connect(self.inspector.catch_up)
        self._strip = column(gap=0)
        self._empty = EmptyPlace(
            tr("Nobody is here yet"),
            tr(
                "Begin with somebody who is close to the child, or with a helper. Everybody you add is in all pictures."
            ),
            button(tr("Another person"), commands["add-person"].trigger, "primary"),
            button(tr("Agency with a tie"), commands["add-agency"].trigger),
        )
        self._lay_out()
        self._connect()
        # Whoever comes to the page, or finds somebody on it, has the letters that add at hand.
        self.setFocusProxy(self.canvas)

    def begin(self) -> None:
        """See ``Page``."""
        self.inspector.follow(self.desk.place.selection)
        self.quick.refresh()

    def zoom(self, factor: float) -> None:
        """See ``Hands.zoom``."""
        if factor == 0:
            self.canvas.fit()
        else:
            self.canvas.set_zoom(1.0 if factor == 1 else self.canvas.zoom * factor)

    @property
    def picture(self) -> Picture:
        """Return the picture that is shown."""
        return self._pictures[self.desk.place.diagram]

    def show_key(self, key: Key) -> None:
        """Bring a chosen thing into sight."""
        self.canvas.show_key(key)

    def fill(self) -> None:
        """Draw the picture anew: what has not changed stays where it is."""
        diagram, view = self.desk.place.diagram, self.desk.view
        is_empty = not (view.people or view.agencies)
        self.segments.show_value(diagram)
        self.maps.show_diagram(diagram)
        self.relations.refresh()
        self._show_panels(diagram, is_empty=is_empty)
        self.fresh.hide()
        self.canvas.set_editable(is_editable=True)
        drawn = self.desk.attempt(lambda: self._easel.drawn(diagram))
        # What is beside the picture follows when that is painted.
        self._beside.start()
        if drawn is None:
            return
        picture, changes = drawn
        self._pictures[diagram] = picture
        self.canvas.set_colours(theme.current().palette)
        self.canvas.show_picture(picture, animate=diagram == self._shown and self._moves)
        if self.time.isVisible():
            self.time.fill()
            self.time.show_changes(changes)
        self.hands.refresh()
        self._fill_table()
        if changes or picture.findings:
            self._show_findings(picture.findings)
        if diagram != self._shown:
            self._shown = diagram
            self._stand()

    def _show_panels(self, diagram: Diagram, *, is_empty: bool) -> None:
        """Show the picture or its key figures, and above it how it is divided, as was asked for."""
        is_circles = diagram is Diagram.CIRCLES
        shown = self._empty if is_empty else self.canvas
        if is_circles and self.maps.figures.isChecked():
            panel = self._figures()
            panel.refresh()
            shown = panel
        self._stack.setCurrentWidget(shown)
        # Whoever comes to the page is where the keys of the picture work, or where a case begins.
        self.setFocusProxy((self._empty.findChild(QPushButton) if is_empty else None) or self.canvas)
        if is_circles and self.maps.sectors.isChecked():
            self._sectors().refresh()
        if "sectors" in self._panels:
            self._panels["sectors"].setVisible(is_circles and self.maps.sectors.isChecked())

    def _figures(self) -> FiguresPanel:
        from app.ui.pages.figures import FiguresPanel  # noqa: PLC0415  loaded when first asked for

        made = self._panels.get("figures")
        if not isinstance(made, FiguresPanel):
            made = FiguresPanel(self.desk, self._background)
            self._panels["figures"] = made
            self._stack.addWidget(made)
        return made

    def _sectors(self) -> SectorsPanel:
        from app.ui.pages.sectors import SectorsPanel  # noqa: PLC0415  loaded when first asked for

        made = self._panels.get("sectors")
        if not isinstance(made, SectorsPanel):
            made = SectorsPanel(self.desk)
            self._panels["sectors"] = made
            self._strip.addWidget(made)
        return made

    def _fill_table(self) -> None:
        if not self.table.isHidden():
            self.table.refresh()

    def _told(self, key: Key) -> str:
        """Return what joins somebody to the others, in words; nothing of a case that is just being locked."""
        if not self.desk.is_open:
            return ""
        hidden = tr("Not on the wall") if key in self.canvas.veils.keys else ""
        lines = tie_lines(self.desk.view, key.id) if key.id is not None else []
        told = "; ".join(f"{line.to}: {line.how}" if line.how else line.to for line in lines)
        return f"{hidden}. {told}" if hidden else told

    def _show_findings(self, findings: tuple[str, ...]) -> None:
        """Tell the doubts; on other days their room stays what it was today, so that the picture does not jump."""
        self._findings.setText("  ".join(findings))
        if self.desk.place.day is None:
            self._findings.setMinimumHeight(0)
            self._findings.setMaximumHeight(_ANY_HEIGHT)
            self._findings.setVisible(bool(findings))
        elif self._findings.isVisible():
            self._findings.setFixedHeight(self._findings.height())

    @property
    def _moves(self) -> bool:
        return moves(self._settings)

    def _preview(self, picture: Picture) -> None:
        self.canvas.set_editable(is_editable=False)
        self.canvas.show_picture(picture, animate=self._moves)
        self._findings.hide()

    def _do(self, word: str) -> None:
        """Do what a command asks of the network."""
        match word:
            case "time":
                self.time.toggle()
                self.time.show_changes(())
            case "compare":
                if not self.time.isVisible():
                    self.time.toggle()
                self.time.toggle_compare()
            case "afresh":
                self.fresh.start(self.canvas.picture)
            case "centre" | "tree" | "sectors" | "figures":
                wanted = Diagram.ECOMAP if word == "centre" else Diagram.CIRCLES
                is_here = self.desk.place.diagram is wanted
                self._commands_show(wanted)
                self.maps.flip(word, is_here=is_here)
            case "table":
                self.table.setVisible(self.table.isHidden())
                self._fill_table()
                (self.canvas if self.table.isHidden() else self.table.people).setFocus(_BY_KEY)
            case "relations":
                self._commands_show(Diagram.GENOGRAM)
                self.relations.open_sheet()
            case "name":
                self._name()
            case _:
                self.hands.do(word)

    def _name(self) -> None:
        """Let what is chosen be named: in the picture where that can be done, else in its form."""
        self.refresh()
        if not self.hands.naming.start():
            self.inspector.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the picture the keys, and the whole of its room the first time."""
        super().showEvent(event)
        if self._stack.currentWidget() is self._empty:
            self.quick.start()
        else:
            self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._shown is not None and not self._has_stood:
            self._has_stood = True
            self._divide()
            self._stand()

    def changeEvent(self, event: QEvent) -> None:
        """Paint in the theme that is in use now."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._shown is not None:
            self.canvas.set_colours(theme.current().palette)

    def finish(self) -> None:
        """Store what is being typed beside the picture."""
        self.inspector.finish()

    def stance(self) -> Stance:
        """Return from where each picture is looked at, and what stands open beside it."""
        self._keep_look()
        opened = [name for name in _PANELS if self._panel_switch(name).isChecked()]
        opened += [name for name, part in (("time", self.time), ("table", self.table)) if not part.isHidden()]
        return {"standpoints": dict(self._standpoints), "opened": opened, "inspector": self.inspector.stance()}

    def take_stance(self, stance: Stance) -> None:
        """See ``Page``."""
        self._standpoints = cast("dict[Diagram, tuple[float, Point]]", stance["standpoints"])
        opened = cast("list[str]", stance["opened"])
        for name in _PANELS:
            with QSignalBlocker(self._panel_switch(name)):  # a switch that is turned fits the picture anew
                self._panel_switch(name).setChecked(name in opened)
        self.time.setHidden("time" not in opened)
        self.table.setHidden("table" not in opened)
        self.inspector.take_stance(cast("Stance", stance["inspector"]))
        QTimer.singleShot(0, self, self._stand)  # once more when the canvas has its size

    def _panel_switch(self, name: str) -> QPushButton:
        return self.maps.sectors if name == "sectors" else self.maps.figures

    def _stand(self) -> None:
        """Look at the picture as it was left: in this case, or as large as it was shown last."""
        if self._shown is None:
            return
        standpoint, zoom = self._standpoints.get(self._shown), self._settings.get(_ZOOMS[self._shown])
        if standpoint is not None:
            self.canvas.stand_at(standpoint)
        elif zoom:
            self.canvas.stand_at((zoom / 100, self.canvas.whole[1]))
        else:
            self.canvas.fit()

    def _keep_look(self) -> None:
        """Remember how the picture is looked at; the settings get to know nothing but how large."""
        if self._shown is None or not self._has_stood:
            return
        setting, zoom = _ZOOMS[self._shown], 0
        if self.canvas.is_whole:
            self._standpoints.pop(self._shown, None)
        else:
            self._standpoints[self._shown] = self.canvas.standpoint
            zoom = round(self.canvas.zoom * 100)
        if setting.read(zoom) == zoom != self._settings.get(setting):
            self._settings.set(setting, zoom)

    def _divide(self) -> None:
        """Give the inspector the width it had last, and the picture the rest."""
        wide = min(theme.px(self._settings.get(INSPECTOR_WIDTH)), round(self.width() * _MOST_OF_WIDTH))
        self._split.setSizes([self.width() - wide, wide])

    def _on_divided(self, _place: int, _line: int) -> None:
        width = round(self.inspector.width() * 100 / theme.px(100))
        if INSPECTOR_WIDTH.read(width) == width:
            self._settings.set(INSPECTOR_WIDTH, width)

    def _lay_out(self) -> None:
        outer = row(self, gap=0)
        middle = column(gap=0)
        top = Flow(gap=8)
        top.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(8))
        tools = QWidget()
        zooming = row(tools, gap=8)
        for name, command in (("minus", "zoom-out"), ("", ""), ("plus", "zoom-in"), ("fit", "zoom-fit")):
            zooming.addWidget(self._tool(name, self._commands[command]) if name else self._zoom)
        top.addWidget(self.segments)
        top.addWidget(self.maps)
        zooming.addWidget(self._tool("timeline", self._commands["time"]))
        top.addWidget(tools)
        top.addWidget(self.relations)
        head = QWidget()
        above = column(head, gap=0)
        above.addLayout(top)
        over = column(gap=8)
        over.setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(4))
        over.addWidget(self.time)
        over.addWidget(self.fresh)
        above.addLayout(over)
        self._findings.setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(4))
        above.addWidget(self._findings)
        above.addLayout(self._strip)
        if theme.is_crowded():
            above.addStretch(1)
        # Tools that break into several rows must not be squeezed by what an empty place would like to have.
        self._stack.setMinimumSize(theme.px(120), theme.px(60))
        self._stack.addWidget(self.canvas)
        self._stack.addWidget(self._empty)
        self._divide_height(middle, head)
        middle.addWidget(self.quick)
        middle.addWidget(self.table)
        self.adding = QWidget()
        self.adding.setLayout(self._adding())
        middle.addWidget(self.adding)
        holder = QWidget()
        holder.setLayout(middle)
        self._split = Split(holder, self.inspector, tr("Width of the panel"))
        self._split.splitterMoved.connect(self._on_divided)
        outer.addWidget(self._split)

    def _divide_height(self, middle: QVBoxLayout, head: QWidget) -> None:
        """Put the tools above the picture; with large text they scroll, so that the picture keeps its room."""
        if not theme.is_crowded():
            middle.addWidget(head)
            middle.addWidget(self._stack, 1)
            return
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(head)
        middle.addWidget(area, 2)
        middle.addWidget(self._stack, 3)

    def _adding(self) -> Flow:
        line = Flow(is_centred=True)
        line.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(10))
        if theme.is_crowded():
            # With large text the picture needs the room: what can be added is in a menu.
            made = button(f"+ {tr('Add')}", role="add")
            menu = QMenu(made)
            menu.addActions([self._commands[f"add-{name}"] for name in _ADDING])
            made.setMenu(menu)
            line.addWidget(made)
            return line
        for name in _ADDING:
            line.addWidget(AddButton(tr(_SHORT[name]), self._commands[f"add-{name}"]))
        return line

    @staticmethod
    def _tool(icon: str, action: QAction) -> QWidget:
        made = IconButton(icon, action.text(), "boxed", 16)
        made.clicked.connect(action.trigger)
        return made

    def _connect(self) -> None:
        self.segments.chosen.connect(self._commands_show)
        self.canvas.zoomed.connect(self._show_zoom)
        self.desk.selected.connect(self._follow)
        self.desk.naming.connect(self._name)
        self._easel.told.connect(self._tell)
        self.maps.changed.connect(self._redraw)
        self.desk.turned.connect(self._turn)
        self.quick.left.connect(self.canvas.setFocus)
        self.quick.made.connect(self._show_made)
        self.quick.meant.connect(self.canvas.light)
        self.desk.times.asked.connect(self._do)
        self.canvas.proxies.tell = self._told
        self.canvas.addActions(self._commands.scoped(Scope.PICTURE))

    def _commands_show(self, diagram: Diagram) -> None:
        self._commands[f"show-{diagram}"].trigger()

    def _turn(self) -> None:
        self._keep_look()
        self.fill()

    def _show_made(self, keys: tuple[Key, ...]) -> None:
        """Bring those who are new into sight: one by moving no more than needed, several with the whole picture."""
        self.refresh()
        if len(keys) == 1:
            self.canvas.show_key(keys[0])
        else:
            self.canvas.fit()

    def _redraw(self) -> None:
        self.fill()
        self._settling.start()

    def _tell(self, diagram: Diagram, picture: Picture) -> None:
        """Show what the picture says in words, and what is doubtful about it."""
        self._pictures[diagram] = picture
        if diagram is self._shown:
            self.canvas.tell(picture)
            self._show_findings(picture.findings)
        self.told.emit()

    def _follow(self, key: Key | None) -> None:
        self.inspector.follow(key)
        if not self._is_stale:
            self._beside.start()

    def _show_zoom(self, zoom: float) -> None:
        self._zoom.setText(f"{round(zoom * 100)} %")


class AddButton(QPushButton):
    """A button that adds, with its key beside its word; it is as ready as its command."""

    def __init__(self, text: str, action: QAction) -> None:
        super().__init__(f"+ {text}")
        key = action.shortcut().toString()
        self.setProperty("role", "add")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(action.text())
        self._action, self._key = action, key
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        """Be as ready as the command, and say why where it can't be done."""
        is_ready = self._action.isEnabled()
        self.setEnabled(is_ready)
        self.setToolTip(f"{self._action.text()}  {self._key}" if is_ready else self._action.toolTip())
        self.setAccessibleDescription(self._key if is_ready else self._action.toolTip())
