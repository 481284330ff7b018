"""What hands do on the picture, and what becomes of it in the case: the surface and the desk, brought together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, QRectF, Qt
from PySide6.QtWidgets import QMenu

from app.genogram.picture import Key, Picture, Point
from app.i18n import tr
from app.lens.view import Diagram
from app.ui import relatives
from app.ui.actions import Commands
from app.ui.announcing import announce
from app.ui.canvas import CanvasView
from app.ui.canvas.corners import Corners
from app.ui.canvas.dragging import Kept
from app.ui.canvas.finding import FindBar, Named
from app.ui.canvas.minimap import MiniMap
from app.ui.canvas.selecting import everybody
from app.ui.desk import Desk
from app.ui.pages.chosenbar import ChosenBar
from app.ui.pages.dropping import confined, drop, drop_all
from app.ui.pages.joined import Join, joined
from app.ui.pages.linechoices import line_choices
from app.ui.pages.naming import NamingInPicture
from app.ui.subjects import subject_name
from app.ui.widgets.linepalette import LinePalette

if TYPE_CHECKING:
    from app.store.journal import Step

_ASKED: Final = {"tie": "agency"}
_MENU: Final = (
    ("name", "add-bond", "into-home"),
    ("add-parents", "add-partner", "add-child", "add-sibling", "add-agency", "add-household"),
    ("select-all", "find"),
    ("remove",),
)


class Handiwork(QObject):
    """Belongs to the network's page. ``redraw`` draws at once what was changed, before the eye sees the old state."""

    def __init__(self, desk: Desk, canvas: CanvasView, commands: Commands, redraw: Callable[[], object]) -> None:
        super().__init__(canvas)
        self._redraw = redraw
        self._desk, self._canvas, self._commands = desk, canvas, commands
        canvas.joined = self._joined
        self.naming = NamingInPicture(desk, canvas, canvas.isVisible, redraw)
        self.bar = ChosenBar(desk, canvas, commands)
        self.find = FindBar(canvas, self._named)
        self.map = MiniMap(canvas)
        self._nudged: Step | None = None
        corners = Corners(canvas)
        edge = Qt.AlignmentFlag
        corners.hold(self.bar, edge.AlignBottom | edge.AlignHCenter)
        corners.hold(self.find, edge.AlignTop | edge.AlignRight)
        corners.hold(self.map, edge.AlignBottom | edge.AlignRight)
        canvas.selected.connect(desk.select)
        canvas.several.connect(desk.select_all)
        canvas.moved.connect(self._move)
        canvas.moved_all.connect(self._move_all)
        canvas.nudged.connect(self._nudge)
        canvas.asked.connect(self._answer)
        canvas.linked.connect(self._link)
        canvas.menu.connect(self._show_menu)
        canvas.searched.connect(self.find.open)
        desk.selected.connect(self._follow)
        desk.locking.connect(self._let_go)
        desk.meeting.turned.connect(self._veil)

    @cached_property
    def lines(self) -> LinePalette:
        """Return what lines are chosen from, made when one is first drawn."""
        return LinePalette(self._canvas)

    def refresh(self) -> None:
        """Follow another picture or another state of it."""
        self._canvas.confine = self._confine if self._desk.place.diagram is Diagram.CIRCLES else None
        self._canvas.select_all(self._desk.place.chosen)
        self._veil()
        self.naming.refresh()
        self.find.refresh()
        self.bar.refresh()

    def do(self, word: str) -> None:
        """Do what a command asks of the picture."""
        match word:
            case "select-all":
                self._canvas.choose(everybody(self._canvas.picture))
                self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
            case "find":
                self.find.open()
            case "map":
                is_shown = self.map.toggle()
                announce(self._canvas, tr("The map is shown.") if is_shown else tr("The map is hidden."))
            case "link":
                pair = relatives.chosen_pair(self._desk)
                if pair is not None:
                    self._link(*pair, "")
            case "into-home":
                self._offer_homes()
            case _:
                pass

    def _joined(self, key: Key) -> Iterable[Join]:
        return joined(self._desk.view, self._desk.place.diagram, key.id) if key.id is not None else ()

    def _veil(self) -> None:
        """Mark in the picture what is not on the wall while that hangs."""
        desk, picture = self._desk, self._canvas.picture
        hidden: frozenset[UUID] = frozenset()
        if desk.is_open and desk.meeting.hangs and picture is not None:
            from app.ui.wallsheet import hidden_ids  # noqa: PLC0415  loaded with the first meeting

            hidden = hidden_ids(desk.view, desk.view_for(desk.meeting.eyes))
        groups = picture.groups if picture is not None and hidden else ()
        self._canvas.veils.show(group.key for group in groups if group.key.id in hidden)

    def _let_go(self) -> None:
        """Call off what the hand is doing: the picture goes."""
        self._canvas.hand.cancel()

    def _follow(self, key: Key | None) -> None:
        self._nudged = None
        self._canvas.select_all(self._desk.place.chosen)
        self.bar.refresh()
        if key is not None and self._canvas.isVisible():
            self._canvas.show_key(key)

    def _move(self, key: Key, x: float, y: float) -> None:
        picture = self._canvas.picture
        if key.id is not None and picture is not None:
            drop(self._desk, picture, key.id, x, y)
            self._redraw()

    def _move_all(self, places: Mapping[Key, Point]) -> None:
        drop_all(self._desk, places)
        self._redraw()

    def _nudge(self, places: Mapping[Key, Point]) -> None:
        """Move by keys: however often one is pressed, it is one step until something else is chosen or done."""
        drop_all(self._desk, places, self._nudged)
        self._nudged = self._desk.case.last_step

    def _confine(self, key: Key, point: Point) -> Kept:
        picture: Picture | None = self._canvas.picture
        return confined(self._desk, picture, key, point) if picture is not None else Kept(point)

    def _answer(self, verb: str, key: Key) -> None:
        self._desk.select(key)
        if verb == "edit":
            self._desk.naming.emit()
        else:
            self._commands[f"add-{_ASKED.get(verb, verb)}"].trigger()

    def _link(self, source: Key, goal: Key, verb: str) -> None:
        """Let the kind of a line be chosen from its looks, beside whom it leads to."""
        view = self._desk.view
        choices = line_choices(view, source, goal, verb)
        if not choices:
            return
        title = f"{subject_name(view, source.id)} – {subject_name(view, goal.id)}"

        def take(place: int) -> None:
            made = self._desk.attempt(lambda: choices[place].draw(self._desk.case))
            if made is not None:
                self._desk.select(made)
                self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

        offers = [(each.heading, each.name, each.marks) for each in choices]
        self.lines.open_at(self._beside(goal), title, offers, take)

    def _offer_homes(self) -> None:
        if self.bar.isVisible():
            self.bar.open_homes()
            return
        key = self._desk.place.selection
        if key is not None:
            self.bar.menu.popup(self._beside(key))

    def _beside(self, key: Key) -> QPoint:
        """Return the point of the screen beside a thing of the picture."""
        item = self._canvas.item(key)
        box = QRectF(item.boundingRect()) if item is not None else QRectF()
        return self._canvas.viewport().mapToGlobal(self._canvas.mapFromScene(box.topRight()))

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self._canvas)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for part in _MENU:
            ready = [self._commands[name] for name in part if self._commands[name].isEnabled()]
            if ready and menu.actions():
                menu.addSeparator()
            menu.addActions(ready)
        menu.popup(at)

    def _named(self) -> list[Named]:
        """Return who and which homes can be found in the picture: people also by what they are to the child."""
        groups = self._canvas.picture.groups if self._canvas.picture is not None else ()
        homes = (group.key for group in groups if group.key.kind == "household" and group.key.id is not None)
        return [(self._words(key), key) for key in (*everybody(self._canvas.picture), *dict.fromkeys(homes))]

    def _words(self, key: Key) -> str:
        view = self._desk.view
        person = view.people_by_id.get(key.id) if key.id is not None else None
        if person is None:
            return subject_name(view, key.id)
        relation = tr(person.relation) if person.relation else ""
        return f"{person.name} {relation} {person.role}"
