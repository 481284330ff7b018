"""What the window remembers of time: the day that the shown one is compared with, and where things stood before.

Places are ids and points, no more, so they may be remembered while the case is locked; they go with the case. The file
remembers them too, so that a picture is the very same when the case is opened again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.genogram.picture import Picture, Point
from app.models.kinds import Diagram, PartnerOrder

if TYPE_CHECKING:
    from app.i18n import Text
    from app.store.casefile import CaseFile, Changes

STARTING: Final = frozenset({Diagram.GENOGRAM})
"""The pictures whose drawing starts from the one before; the others are found from the case alone."""
Places = Mapping[UUID, Point]
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
        self._afresh: Text | None = None
        self._done: list[tuple[_Way, Memory | None]] = []
        self._undone: list[tuple[_Way, Memory | None]] = []

    def clear(self) -> None:
        """Forget all; another case comes."""
        self.since = None
        self._is_news = False
        self._places.clear()
        self.forget_steps()

    def restore(self, case: CaseFile) -> None:
        """Remember what the file of ``case`` does."""
        from app.operations.diagram import partner_order  # noqa: PLC0415  what reads rows is loaded with the first case
        from app.store.places import read_places  # noqa: PLC0415  as above

        self.order = partner_order(case)
        for name, drawing in read_places(case.session).items():
            self._places[self._way(Diagram(name))] = Memory(self._edition, drawing.start or None, drawing.found)

    def store(self, case: CaseFile) -> None:
        """Have the file of ``case`` remember what is remembered here, where the case was changed since it last did."""
        from app.store.places import Drawing  # noqa: PLC0415  what reads rows is loaded with the first case

        if self._is_news:
            kept = {each: memory for each in STARTING if (memory := self._places.get(self._way(each))) is not None}
            drawings = {str(each): Drawing(self.start(each) or {}, memory.found) for each, memory in kept.items()}
            self._is_news = not case.keep_places(drawings)

    def forget_steps(self) -> None:
        """Forget what undo would bring back: the journal is gone too."""
        self._done.clear()
        self._undone.clear()

    def start(self, diagram: Diagram) -> Places | None:
        """Return what the next drawing starts from, None where it is to be a fresh one.

        Whatever the day, it is where things stood before the case was changed last: the same case gives the same
        places, and only a change moves what it must.
        """
        kept = self._places.get(self._way(diagram))
        if kept is None:
            return None
        return kept.start if kept.edition == self._edition else kept.found

    def keep(self, diagram: Diagram, picture: Picture) -> None:
        """Remember where a drawing, made from ``start``, put everything."""
        self._places[self._way(diagram)] = Memory(self._edition, self.start(diagram), dict(picture.places))

    def lay_out_afresh(self, diagram: Diagram, label: Text) -> None:
        """Forget the places of a picture, just before the step ``label`` clears what the user chose."""
        self._afresh = label
        self._undone.clear()
        self._done.append((self._way(diagram), self._places.pop(self._way(diagram), None)))

    def follow(self, changes: Changes) -> None:
        """Note that the case has changed; places go back and forth with the step that made them anew."""
        self._edition += 1
        self._is_news = True
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
