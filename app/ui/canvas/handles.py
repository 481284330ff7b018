"""The handles round a chosen person: where they stand, and whether with their words.

They are small, for they stand among relatives: the sign is the key's letter, on the side of the person where the new
one will stand, and the word comes beside it while it is pointed at. Where nobody is near, all words are there.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QApplication

from app.genogram.picture import Bounds, Picture, Point
from app.ui import theme
from app.ui.canvas.grips import HANDLES, RADIUS, HandleItem
from app.ui.canvas.items import AREAS
from app.ui.canvas.spots import home, meet, stand_round, within

if TYPE_CHECKING:
    from app.ui.canvas.view import CanvasView

_LEAST_RADIUS: Final = 8.0
_SHARE: Final = 0.3
"""How large a handle may be for the person it stands at: seen from afar there is less ground between people."""
_LEAST_SHOWN: Final = 26.0
"""Pixels that a person is high at least who has handles: round a smaller one they would hide everybody near."""


class Handles:
    """The handles of one drawing: they stand round the chosen person, if just one is chosen and it can be changed."""

    def __init__(self, view: CanvasView) -> None:
        self._view = view
        self.items: list[HandleItem] = []
        self._stood: tuple[object, ...] = ()
        self._stood_in: Picture | None = None
        self._measured: tuple[str, float] | None = None
        self._is_away = self._waits = False
        view.looked.connect(self.follow)

    def place(self) -> None:
        """Have the handles that belong there now."""
        is_wanted = self._is_wanted
        if not is_wanted or any(handle.colours != self._view.colours for handle in self.items):
            for handle in self.items:
                self._view.scene().removeItem(handle)
            self.items = []
        if not is_wanted:
            self._stood_in = None
            return
        if not self.items:
            self.items = [HandleItem(handle, self._view.colours) for handle in HANDLES]
            self._stood, self._measured = (), None
            for handle in self.items:
                self._view.scene().addItem(handle)
        for handle in self.items:
            if handle.isVisible() is self._is_away:
                handle.point_at(is_pointed_at=False)  # the mouse may have gone meanwhile
                handle.setVisible(not self._is_away)
        self._stand()

    def follow(self) -> None:
        """Stand as far from the person on screen as before, whatever the zoom."""
        if self._is_wanted != bool(self.items):
            self.place()
        else:
            self._stand()

    @contextmanager
    def standing_later(self) -> Generator[None]:
        """Let a step be painted first within the block: where they stand after it is looked for when it is seen."""
        self._waits = True
        try:
            yield
        finally:
            self._waits = False
            self._stand()

    def _stand(self) -> None:
        """Stand where they belong; where all is as it was when they were placed last, they stand there already."""
        box, view = self._box, self._view
        if box is None or not self.items or self._waits:
            return
        size, shown, font = view.viewport().size(), view.viewportTransform(), QApplication.font().key()
        stood = (box, shown, size, font, theme.px(100))
        if stood == self._stood and view.picture is self._stood_in:
            return
        self._stood, self._stood_in = stood, view.picture
        person, seen = _seen_at(box, shown), (0.0, 0.0, float(size.width()), float(size.height()))
        radius = max(_LEAST_RADIUS, min(float(theme.px(RADIUS)), _SHARE * (person[3] - person[1])))
        if (font, radius) != self._measured:
            self._measured = (font, radius)
            for handle in self.items:
                handle.measure(radius)
        others = [_seen_at(each, shown) for each in self._others(box)]
        if not self._name_all(person, radius, others, seen):
            places = stand_round(person, radius, [handle.handle.way for handle in self.items], others, seen)
            for handle, at in zip(self.items, places, strict=True):
                self._put(handle, at, is_named=False, is_left=_is_named_left(handle, at, person, seen))

    def _name_all(self, person: Bounds, radius: float, others: Sequence[Bounds], seen: Bounds) -> bool:
        """Have all handles at home with their words, and say so, where nobody is near and all is in sight."""
        homes = [(handle, home(person, radius, handle.handle.way)) for handle in self.items]
        rooms = [_moved(handle.room(is_named=True, is_left=handle.handle.way[0] < 0), at) for handle, at in homes]
        if not all(within(room, seen) for room in rooms) or any(meet(a, b) for a in rooms for b in others):
            return False
        for handle, at in homes:
            self._put(handle, at, is_named=True, is_left=handle.handle.way[0] < 0)
        return True

    def _others(self, box: Bounds) -> list[Bounds]:
        """Return the boxes of all in the picture who stand so near to ``box`` that a handle might hide them."""
        reach = max(handle.reach for handle in self.items) / self._view.zoom
        left, top, right, bottom = box[0] - reach, box[1] - reach, box[2] + reach, box[3] + reach
        groups = self._view.picture.groups if self._view.picture else ()
        near = (each for each in groups if each.bounds[0] < right and each.bounds[2] > left)
        there = (each for each in near if each.bounds[1] < bottom and each.bounds[3] > top)
        return [each.bounds for each in there if each.key.kind in AREAS and each.key not in self._view.chosen]

    def _put(self, handle: HandleItem, at: Point, *, is_named: bool, is_left: bool) -> None:
        handle.name(is_named=is_named, is_left=is_left)
        back, _ = self._view.viewportTransform().inverted()
        place = back.map(QPointF(*at))
        if place != handle.pos():
            handle.point_at(is_pointed_at=False)  # it goes from under the mouse, which tells nobody
            handle.setPos(place)

    def keep_away(self, *, is_away: bool) -> None:
        """Be hidden whatever is shown or chosen meanwhile, or no longer."""
        self._is_away = is_away
        self.place()

    def hide(self) -> None:
        """Be out of the way of what the hand does."""
        for handle in self.items:
            handle.setVisible(False)

    @property
    def _is_wanted(self) -> bool:
        box = self._box
        is_large = box is not None and (box[3] - box[1]) * self._view.zoom >= _LEAST_SHOWN
        return is_large and self._view.chosen[0].kind == "person" and self._view.is_editable

    @property
    def _box(self) -> Bounds | None:
        chosen = self._view.chosen
        item = self._view.item(chosen[0]) if len(chosen) == 1 else None
        return item.shown.bounds if item is not None else None


def _seen_at(box: Bounds, shown: QTransform) -> Bounds:
    """Return where a box of the picture is seen on the view, in pixels."""
    start, end = shown.map(QPointF(box[0], box[1])), shown.map(QPointF(box[2], box[3]))
    return start.x(), start.y(), end.x(), end.y()


def _moved(box: Bounds, way: Point) -> Bounds:
    return box[0] + way[0], box[1] + way[1], box[2] + way[0], box[3] + way[1]


def _is_named_left(handle: HandleItem, at: Point, person: Bounds, seen: Bounds) -> bool:
    """Say whether its word comes at its left: away from the person, save where the window ends."""
    is_left = at[0] < (person[0] + person[2]) / 2 - 1
    room = _moved(handle.room(is_named=True, is_left=is_left), at)
    return is_left is not (room[0] < seen[0] or room[2] > seen[2])
