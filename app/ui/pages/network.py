"""The network: one drawing surface for three pictures of the same people, and what is chosen beside it."""

from __future__ import annotations

from functools import partial
from typing import Final, cast

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.genogram.changes import Change
from app.genogram.picture import Key, Picture, Point
from app.i18n import tr
from app.lens.view import CaseView, Diagram
from app.settings import Settings
from app.ui import theme
from app.ui.actions import Commands, Scope
from app.ui.background import Background
from app.ui.canvas import CanvasView
from app.ui.desk import Desk, Stance
from app.ui.inspector.panel import Inspector
from app.ui.inspector.ties import tie_lines
from app.ui.motion import moves
from app.ui.pages.addingline import adding_line
from app.ui.pages.easel import Easel
from app.ui.pages.fresh_layout import FreshLayout
from app.ui.pages.handiwork import Handiwork
from app.ui.pages.inspectorsplit import InspectorSplit
from app.ui.pages.maptools import MapTools
from app.ui.pages.nettable import NetworkTable
from app.ui.pages.page import Page
from app.ui.pages.picturehead import Doubts, ZoomTools, picture_head
from app.ui.pages.picturestage import PictureStage
from app.ui.pages.relations_menu import RelationsButton
from app.ui.pages.standpoints import Standpoints
from app.ui.pages.time_strip import TimeStrip
from app.ui.quickline import QuickLine
from app.ui.widgets.parts import column, row
from app.ui.widgets.segments import FoldedSegments, Segments

_BY_KEY: Final = Qt.FocusReason.ShortcutFocusReason


class NetworkPage(Page):
    """The picture with its tools, and the inspector at the right. ``told``: a picture has all its words and doubts."""

    told = Signal()

    def __init__(self, desk: Desk, commands: Commands, settings: Settings, background: Background) -> None:
        super().__init__(desk)
        self._commands, self._settings = commands, settings
        self._pictures: dict[Diagram, Picture] = {}
        self._changes: tuple[Change, ...] = ()
        # What is shown has been drawn since the last step, or ahead of everything that follows on it.
        self._is_drawn = self._is_ahead = False
        self.canvas = CanvasView()
        self.canvas.setObjectName("canvas")
        self._standpoints = Standpoints(self.canvas, settings)
        self.setFocusProxy(self.canvas)
        self.hands = Handiwork(desk, self.canvas, commands, self.refresh)
        self.inspector = Inspector(desk)
        self.inspector.home = self.canvas
        pictures = [(tr(diagram.label), diagram) for diagram in Diagram]
        self.segments = (
            FoldedSegments(tr("Picture"), pictures, is_named=False)
            if theme.is_crowded()
            else Segments(tr("Picture"), pictures)
        )
        self.relations = RelationsButton(desk, commands["relations"])
        self._zooming = ZoomTools(commands)
        self._doubts = Doubts()
        self.table = NetworkTable(desk)
        self.time = TimeStrip(desk)
        self.fresh = FreshLayout(desk, self._preview, self._redraw)
        self.quick = QuickLine(desk)
        self.maps = MapTools(desk, commands)
        self._stage = PictureStage(desk, background, commands, self.canvas, self.maps)
        # The whole picture is shown once the strip above it has its place.
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(0)
        self._settling.timeout.connect(self.canvas.fit)
        self._easel = Easel(desk, self, partial(moves, settings))
        self._beside = QTimer(self)
        self._beside.setSingleShot(True)
        self._beside.setInterval(0)
        self._beside.timeout.connect(self.inspector.catch_up)
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

    @property
    def is_settled(self) -> bool:
        """Return whether all lines of the picture lie where they are to stay."""
        return self._easel.is_settled

    def show_key(self, key: Key) -> None:
        """Bring a chosen thing into sight."""
        self.canvas.show_key(key, is_asked_for=True)

    def fill(self) -> None:
        """Draw the picture anew: what has not changed stays where it is."""
        diagram, view = self.desk.place.diagram, self.desk.view
        is_empty = _is_empty(view)
        self.segments.show_value(diagram)
        self.maps.show_diagram(diagram)
        self.relations.refresh()
        # Whoever comes to the page is where the keys of the picture work, or where a case begins.
        self.setFocusProxy(self._stage.show(diagram, is_empty=is_empty))
        self.fresh.hide()
        self.canvas.set_editable(is_editable=True)
        is_drawn, self._is_drawn = self._is_drawn, False
        is_drawn = is_drawn or self._draw(diagram)
        # What is beside the picture follows when that is painted.
        self._beside.start()
        if not is_drawn:
            return
        if self.time.isVisible():
            self.time.fill()
            self.time.show_changes(self._changes)
        self.hands.refresh()
        self._fill_table()
        if self._changes or self.picture.findings:
            self._show_doubts(self.picture)
        if diagram != self._standpoints.shown:
            self._standpoints.shown = diagram
            child = Key("person", view.child_id) if view.child_id is not None else None
            self._standpoints.middle = self.canvas.middle = child
            self._standpoints.stand()

    def _draw(self, diagram: Diagram) -> bool:
        """Draw the picture and show it; say whether that could be done."""
        drawn = self.desk.attempt(lambda: self._easel.drawn(diagram))
        if drawn is None:
            return False
        self._pictures[diagram], self._changes = drawn
        self.canvas.set_colours(theme.current().palette)
        self.canvas.show_picture(self._pictures[diagram], animate=diagram == self._standpoints.shown and self._moves)
        return True

    def _on_edit(self) -> None:
        self.desk.attempt(self._show_step)

    def _show_step(self) -> None:
        """Paint a step at once, where nothing but the picture that is shown changes its looks by it.

        Of several steps in one go only the first is: the others are painted together.
        """
        diagram = self.desk.place.diagram
        is_seen = self.canvas.isVisible() and diagram is self._standpoints.shown and self.canvas.is_editable
        if is_seen and not self._soon.isActive() and not _is_empty(self.desk.view):
            with self.canvas.handles.standing_later():
                self._is_ahead = self._draw(diagram)
                if self._is_ahead:
                    self.canvas.paint_now()

    def _on_change(self) -> None:
        self._is_drawn, self._is_ahead = self._is_ahead, False
        super()._on_change()

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

    def _show_doubts(self, picture: Picture) -> None:
        self._doubts.show(picture.findings, is_today=self.desk.place.day is None)

    @property
    def _moves(self) -> bool:
        return moves(self._settings)

    def _preview(self, picture: Picture) -> None:
        self.canvas.set_editable(is_editable=False)
        self.canvas.show_picture(picture, animate=self._moves)
        self._doubts.line.hide()

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
            self._split.show_inspector()
            self.inspector.start()

    def _place(self, key: Key) -> None:
        """Let it be chosen how close the child feels somebody is who is not in the picture yet."""
        self.desk.select(key)
        self._split.show_inspector()
        self.inspector.start_in_circles()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the picture the keys, and the whole of its room the first time."""
        super().showEvent(event)
        if self._stage.is_empty:
            self.quick.start()
        else:
            self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._standpoints.first_look():
            self._split.divide(self.width())
            self._standpoints.stand()

    def changeEvent(self, event: QEvent) -> None:
        """Paint in the theme that is in use now."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._standpoints.shown is not None:
            self.canvas.set_colours(theme.current().palette)

    def finish(self) -> None:
        """Store what is being typed beside the picture."""
        self.inspector.finish()

    def stance(self) -> Stance:
        """Return from where each picture is looked at, and what stands open beside it."""
        self._standpoints.keep()
        opened = self._stage.opened()
        opened += [name for name, part in (("time", self.time), ("table", self.table)) if not part.isHidden()]
        return {"standpoints": self._standpoints.told(), "opened": opened, "inspector": self.inspector.stance()}

    def take_stance(self, stance: Stance) -> None:
        """See ``Page``."""
        self._standpoints.take(cast("dict[Diagram, tuple[float, Point]]", stance["standpoints"]))
        opened = cast("list[str]", stance["opened"])
        self._stage.take_opened(opened)
        self.time.setHidden("time" not in opened)
        self.table.setHidden("table" not in opened)
        self.inspector.take_stance(cast("Stance", stance["inspector"]))
        QTimer.singleShot(0, self, self._standpoints.stand)  # once more when the canvas has its size

    def _lay_out(self) -> None:
        outer = row(self, gap=0)
        middle = column(gap=0)
        tools = (self.segments, self.maps, self._zooming, self.relations)
        if theme.is_crowded():  # what breaks into several rows comes last
            tools = (self.segments, self._zooming, self.relations, self.maps)
        head = picture_head(tools, (self.time, self.fresh), self._doubts, self._stage.strip)
        middle.addWidget(head)
        middle.addWidget(self._stage.stack, 1)
        middle.addWidget(self._stage.first)
        middle.addWidget(self.quick)
        middle.addWidget(self.table)
        self.adding = QWidget()
        self.adding.setLayout(adding_line(self._commands))
        middle.addWidget(self.adding)
        holder = QWidget()
        holder.setLayout(middle)
        self._split = InspectorSplit(holder, self._stage.stack, self.inspector, self._settings)
        outer.addWidget(self._split)

    def _connect(self) -> None:
        self.segments.chosen.connect(self._commands_show)
        self.canvas.zoomed.connect(self._zooming.show_zoom)
        self.desk.edited.connect(self._on_edit)
        self.desk.selected.connect(self._follow)
        self.desk.naming.connect(self._name)
        self._easel.settled.connect(self._settle)
        self._easel.told.connect(self._tell)
        self.maps.changed.connect(self._redivide)
        self._stage.first.placing.connect(self._place)
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
        self._standpoints.keep()
        self._redraw()

    def _show_made(self, keys: tuple[Key, ...]) -> None:
        """Bring those who are new into sight: one by moving no more than needed, several with the whole picture."""
        self.refresh()
        if len(keys) == 1:
            self.canvas.show_key(keys[0])
        else:
            self.canvas.fit()

    def _redraw(self) -> None:
        self._is_drawn = False
        self.fill()

    def _redivide(self) -> None:
        self._redraw()
        self._settling.start()

    def _settle(self, diagram: Diagram, picture: Picture) -> None:
        """Show everybody and all lines of the picture that is shown where they are to stay."""
        self._pictures[diagram] = picture
        if diagram is self._standpoints.shown:
            self.canvas.show_picture(picture, animate=self._moves, is_settled=True)
            self.hands.naming.settle()
        if self._beside.isActive():
            # The lines are painted first.
            self._beside.start()

    def _tell(self, diagram: Diagram, picture: Picture) -> None:
        """Show what the picture says in words, and what is doubtful about it."""
        self._pictures[diagram] = picture
        if diagram is self._standpoints.shown:
            self.canvas.tell(picture)
            self._show_doubts(picture)
        self.told.emit()

    def _follow(self, key: Key | None) -> None:
        self.inspector.follow(key)
        self._easel.expect(key.id if key is not None and key.kind == "person" else None)
        if not self._is_stale:
            self._beside.start()


def _is_empty(view: CaseView) -> bool:
    return not (view.people or view.agencies)
