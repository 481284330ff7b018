"""The handles round a chosen person: where they stand, and whether with their words.

They are small, for they stand among relatives: the sign is the key's letter, on the side of the person where the new
one will stand, and the word comes beside it while it is pointed at. Where nobody is near, all words are there.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QApplication

from app.genogram.extent import bounds_of
from app.genogram.picture import Bounds, Group, Picture, Point, Words
from app.ui import theme
from app.ui.canvas.grips import HANDLES, RADIUS, HandleItem
from app.ui.canvas.items import AREAS
from app.ui.canvas.spots import LEFT, RIGHT, Way, area, free_side, home, meet, stand_round, within

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
        near = list(self._near(box))
        others = [_seen_at(each, shown) for each in self._others(near)]
        written = [_seen_at(each, shown) for each in _written(near)]
        if not self._name_all(person, radius, [*others, *written], seen):
            ways = [handle.handle.way for handle in self.items]
            places = stand_round(person, radius, ways, others, seen, written)
            signs = [area(at, radius) for at in places]
            for number, (handle, at) in enumerate(zip(self.items, places, strict=True)):
                beside = [person, *written, *signs[:number], *signs[number + 1 :]]
                away = LEFT if at[0] < (person[0] + person[2]) / 2 - 1 else RIGHT
                side = free_side(partial(_room, handle, at), away, others, seen, beside)
                self._put(handle, at, is_named=False, side=side)

    def _name_all(self, person: Bounds, radius: float, others: Sequence[Bounds], seen: Bounds) -> bool:
        """Have all handles at home with their words, and say so, where nobody is near and all is in sight."""
        homes = [(handle, home(person, radius, handle.handle.way)) for handle in self.items]
        rooms = [_room(handle, at, _outwards(handle)) for handle, at in homes]
        if not all(within(room, seen) for room in rooms) or any(meet(a, b) for a in rooms for b in others):
            return False
        for handle, at in homes:
            self._put(handle, at, is_named=True, side=_outwards(handle))
        return True

    def _others(self, near: Iterable[Group]) -> list[Bounds]:
        """Return the boxes of all who stand there and whom a handle might hide."""
        return [each.bounds for each in near if each.key.kind in AREAS and each.key not in self._view.chosen]

    def _near(self, box: Bounds) -> Iterator[Group]:
        """Return what in the picture is so near to ``box`` that a handle might hide it."""
        reach = max(handle.reach for handle in self.items) / self._view.zoom
        far = box[0] - reach, box[1] - reach, box[2] + reach, box[3] + reach
        return (each for each in (self._view.picture.groups if self._view.picture else ()) if meet(each.bounds, far))

    def _put(self, handle: HandleItem, at: Point, *, is_named: bool, side: Way) -> None:
        handle.name(is_named=is_named, side=side)
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


def _written(near: Iterable[Group]) -> list[Bounds]:
    """Return the boxes of what is written there and is nobody's name: the names of homes, the years at lines."""
    drawn = (mark for each in near if each.key.kind not in AREAS for mark in each.marks)
    return [bounds_of(mark) for mark in drawn if isinstance(mark, Words)]


def _room(handle: HandleItem, at: Point, side: Way) -> Bounds:
    """Return the box of a handle that stands ``at`` a point of the view, with its word at ``side``."""
    return _moved(handle.room(is_named=True, side=side), at)


def _outwards(handle: HandleItem) -> Way:
    """Return at which side the word of a handle at home comes: away from the person."""
    return LEFT if handle.handle.way[0] < 0 else RIGHT
