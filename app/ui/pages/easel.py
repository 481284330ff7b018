"""Where the pictures are drawn: what can be kept of one drawing serves the next, and what can wait comes after.

A picture is shown as soon as its last mark is drawn; emotional lines that an edit had in their way are carried along
at first, and settle when that is painted. Its description and the verifier's doubts follow when nobody has anything
else to do, a little at a time, so that a key pressed meanwhile is answered at once.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from app.genogram.changes import Change
from app.genogram.draw import sketched
from app.genogram.foresight import foresee
from app.genogram.kept import Kept
from app.genogram.marked import compared
from app.genogram.picture import Picture
from app.genogram.sketch import Sketch
from app.genogram.ways import forget
from app.i18n import current_language
from app.lens.audience import Audience
from app.lens.view import Diagram
from app.ui.desk import Desk

_TURN: Final = 0.008
"""So many seconds it works at a time, at least one step."""
_REST: Final = 100
"""So long after somebody was chosen it is looked ahead, in milliseconds: walking through a family waits for nothing."""


class Easel(QObject):
    """Draws what the desk shows.

    ``settled(Diagram, Picture)``: the lines of the picture shown last have found their way. ``told(Diagram, Picture)``:
    it has got its words and doubts. ``glides`` tells whether who moves is seen gliding.
    """

    settled = Signal(object, object)
    told = Signal(object, object)

    def __init__(self, desk: Desk, parent: QObject, glides: Callable[[], bool]) -> None:
        super().__init__(parent)
        self._desk, self._glides = desk, glides
        self._kept: dict[Diagram, Kept] = {}
        self._telling: tuple[Diagram, Generator[None, None, Picture]] | None = None
        self._settling: tuple[Diagram, Callable[[], Sketch]] | None = None
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._work)
        self._next: UUID | None = None
        self._ahead: Iterator[None] | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._look_ahead)
        desk.locking.connect(self._forget)

    def drawn(self, diagram: Diagram) -> tuple[Picture, tuple[Change, ...]]:
        """Return the picture of the day, marked with what has changed since the day it is compared with."""
        self._stop()
        view, times = self._desk.view, self._desk.times
        times.order = view.style.partner_order
        start, since, options, lasting = times.start(diagram), times.since, self._desk.place.options, None
        if since is not None and since < view.day:
            before = self._desk.view_for(Audience.worker(), day=since)
            picture, changes = compared(before, view, diagram, current_language(), previous=start, options=options)
        else:
            kept = self._kept.get(diagram)
            if kept is None:
                kept = self._kept[diagram] = Kept()
                kept.recall(times.lasting(diagram))
            drawing = partial(sketched, view, diagram, current_language(), previous=start, options=options, kept=kept)
            sketch = drawing(is_hasty=True, may_part=self._glides())
            picture, changes, lasting = sketch.picture, (), sketch.lasting
            if sketch.is_rough:
                self._settling = (diagram, drawing)
            else:
                self._telling = (diagram, sketch.telling())
            self._turn.start()
        times.keep(diagram, picture, lasting)
        return picture, changes

    def expect(self, person_id: UUID | None) -> None:
        """Have room found, when the hands rest, for whoever may come next to somebody; None: nobody may."""
        self._next, self._ahead = person_id, None
        if person_id is not None:
            self._rest.start()
        else:
            self._rest.stop()

    @property
    def is_settled(self) -> bool:
        """Return whether the lines of the picture that is shown lie where they are to stay."""
        return self._settling is None

    def _settle(self) -> None:
        """Draw once more what was drawn in haste, and show it."""
        if self._settling is None:
            return
        diagram, drawing = self._settling
        self._settling = None
        sketch = drawing()
        self._telling = (diagram, sketch.telling())
        self._desk.times.settle(diagram, sketch.picture, sketch.lasting)
        self.settled.emit(diagram, sketch.picture)
        self._turn.start()

    def _forget(self) -> None:
        """Let go of all that was drawn: the case is being locked."""
        self._stop()
        self._next = None
        self._rest.stop()
        self._kept.clear()
        forget()

    def _stop(self) -> None:
        self._turn.stop()
        self._telling = self._settling = self._ahead = None

    def _work(self) -> None:
        if not self._desk.is_open:
            return
        if self._settling is not None:
            self._settle()
            return
        if self._telling is None:
            self._go_ahead()
            return
        diagram, telling = self._telling
        until = time.monotonic() + _TURN
        while True:
            try:
                next(telling)
            except StopIteration as done:
                self._stop()
                self.told.emit(diagram, done.value)
                self.expect(self._next)
                return
            if time.monotonic() > until:
                self._turn.start()
                return

    def _look_ahead(self) -> None:
        """Begin to find room for whoever may come, once all else is drawn and told."""
        kept = self._kept.get(Diagram.GENOGRAM) if self._desk.place.diagram is Diagram.GENOGRAM else None
        last = kept.last if kept is not None else None
        if self._next is None or kept is None or last is None or last.drawn is None or not self._glides():
            return
        if self._settling is None and self._telling is None and not last.is_rough:
            self._ahead = foresee(last.drawn, self._next, kept)
            self._turn.start()

    def _go_ahead(self) -> None:
        if self._ahead is not None and next(self._ahead, self) is not self:
            self._turn.start()
