"""What the window remembers of time: the day that the shown one is compared with, and where things stood before.

Places are ids and points, no more, so they may be remembered while the case is locked; they go with the case. So may
what is lasting of a drawing (``genogram.lasting``). The file remembers both too, so that a picture is the very same
when the case is opened again, and is there at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.genogram.picture import Picture, Point
from app.models.kinds import Diagram, PartnerOrder

if TYPE_CHECKING:
    from app.i18n import Text
    from app.store.casefile import CaseFile, Changes
    from app.store.journal import Step

STARTING: Final = frozenset({Diagram.GENOGRAM})
"""The pictures whose drawing starts from the one before; the others are found from the case alone."""
Places = Mapping[UUID, Point]
_STATES: Final = 24
"""So many steps back things stand just as they did."""
_Way = tuple[Diagram, PartnerOrder]
"""A picture and the order of partners: another order is another picture, which doesn't start from this one's places."""


@dataclass(frozen=True, slots=True)
class Memory:
    """Of one picture: what its drawing started from, in which state of the case, and where it put everything."""

    edition: int
    start: Places | None
    found: Places


class Times(QObject):
    """Belongs to the desk. ``asked`` passes on what a command wants of the network: a word.

    ``order`` is the order of partners in the pictures that are drawn now.
    """

    asked = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.since: date | None = None
        self.order = PartnerOrder.CHRONOLOGICAL
        self._edition = 0
        self._is_news = False
        self._places: dict[_Way, Memory] = {}
        self._lasting: dict[_Way, Callable[[], bytes]] = {}
        self._afresh: Text | None = None
        self._done: list[tuple[_Way, Memory | None]] = []
        self._undone: list[tuple[_Way, Memory | None]] = []
        self._step: Step | None = None
        self._states: list[tuple[Step | None, dict[_Way, Memory]]] = []

    def clear(self) -> None:
        """Forget all; another case comes."""
        self.since = None
        self._is_news = False
        self._places.clear()
        self._lasting.clear()
        self.forget_steps()

    def restore(self, case: CaseFile) -> None:
        """Remember what the file of ``case`` does."""
        from app.operations.diagram import partner_order  # noqa: PLC0415  what reads rows is loaded with the first case
        from app.store.places import read_places  # noqa: PLC0415  as above

        self.order = partner_order(case)
        for name, drawing in read_places(case.session).items():
            way = self._way(Diagram(name))
            self._places[way] = Memory(self._edition, drawing.start or None, drawing.found)
            self._lasting[way] = partial(bytes, drawing.lasting)

    def store(self, case: CaseFile) -> None:
        """Have the file of ``case`` remember what is remembered here, where the case was changed since it last did."""
        from app.store.places import Drawing  # noqa: PLC0415  what reads rows is loaded with the first case

        if self._is_news:
            kept = {each: memory for each in STARTING if (memory := self._places.get(self._way(each))) is not None}
            drawings = {
                str(each): Drawing(self.start(each) or {}, memory.found, self.lasting(each))
                for each, memory in kept.items()
            }
            self._is_news = not case.keep_places(drawings)

    def forget_steps(self) -> None:
        """Forget what undo would bring back: the journal is gone too. Of the drawings only numbers stay."""
        self._lasting = {way: partial(bytes, lasting()) for way, lasting in self._lasting.items()}
        self._done.clear()
        self._undone.clear()
        self._states.clear()
        self._step = None

    def start(self, diagram: Diagram, order: PartnerOrder | None = None) -> Places | None:
        """Return what the next drawing starts from, None where it is to be a fresh one.

        Whatever the day, it is where things stood before the case was changed last: the same case gives the same
        places, and only a change moves what it must.
        """
        kept = self._places.get(self._way(diagram) if order is None else (diagram, order))
        if kept is None:
            return None
        return kept.start if kept.edition == self._edition else kept.found

    def lasting(self, diagram: Diagram) -> bytes:
        """Return what is lasting of the last drawing, for the next one; nothing of none."""
        lasting = self._lasting.get(self._way(diagram))
        return lasting() if lasting is not None else b""

    def keep(self, diagram: Diagram, picture: Picture, lasting: Callable[[], bytes] | None = None) -> None:
        """Remember where a drawing, made from ``start``, put everything, and whom to ask for what is lasting of it."""
        self._places[self._way(diagram)] = Memory(self._edition, self.start(diagram), dict(picture.places))
        if lasting is not None:
            self._lasting[self._way(diagram)] = lasting

    def settle(self, diagram: Diagram, picture: Picture, lasting: Callable[[], bytes] | None) -> None:
        """Remember where the drawing that was kept last, roughly at first, has put everything after all."""
        way = self._way(diagram)
        self._places[way] = replace(self._places[way], found=dict(picture.places))
        if lasting is not None:
            self._lasting[way] = lasting

    def lay_out_afresh(self, diagram: Diagram, label: Text) -> None:
        """Forget the places of a picture, just before the step ``label`` clears what the user chose."""
        self._afresh = label
        self._undone.clear()
        self._done.append((self._way(diagram), self._places.pop(self._way(diagram), None)))

    def follow(self, changes: Changes, step: Step | None) -> None:
        """Note that the case is now as it is after ``step``; what undo and redo bring back stands as it stood then."""
        was, kind = self._step, changes.step.value
        starts = {way: (memory, self.start(way[0], way[1])) for way, memory in self._places.items()}
        state = {way: Memory(0, start, memory.found) for way, (memory, start) in starts.items()}
        self._states = [each for each in self._states if each[0] is not was][-_STATES:]
        self._states.append((was, state))
        self._step = step
        self._edition += 1
        self._is_news = True
        if kind in {"undo", "redo"}:
            then = next((places for known, places in self._states if known is step), None)
            for way, memory in (then or {}).items():
                self._places[way] = Memory(self._edition, memory.start, memory.found)
        elif step is was:
            self._states.clear()  # what can't be undone changed the states before it too
        if self._afresh is None or changes.label != self._afresh:
            return
        if changes.step.value == "undo" and self._done:
            self._swap(self._done, self._undone)
        elif changes.step.value == "redo" and self._undone:
            self._swap(self._undone, self._done)

    def _way(self, diagram: Diagram) -> _Way:
        return (diagram, self.order)

    def _swap(self, source: list[tuple[_Way, Memory | None]], goal: list[tuple[_Way, Memory | None]]) -> None:
        way, memory = source.pop()
        goal.append((way, self._places.pop(way, None)))
        if memory is not None:
            self._places[way] = Memory(self._edition, memory.start, memory.found)
