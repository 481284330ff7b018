"""What a drawing keeps for the next one of the same case, so that an edit costs only what it touches.

Each part of a picture is made by a pure function. It is kept with all that it was made from, and found again while that
is the same: a picture drawn with what was kept is the very one drawn from nothing. What is kept has people's names in
it: whoever holds it lets go of it when the case is locked. The few parts that are ``lasting`` are numbers alone: the
case's file keeps the last of each.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from contextlib import suppress
from typing import Final, TypeVar, cast

from app.genogram.lasting import UNREADABLE, Lasting, Recalled, packed, unpacked
from app.genogram.sketch import Sketch

T = TypeVar("T")

_DEPTH: Final = 8
"""So many states of each part are kept: an undone step finds those from before it."""
_AGE: Final = 12
"""What so many drawings have not asked for is forgotten."""


class Kept:
    """The parts of the last drawings; a new one has none, and draws everything."""

    def __init__(self) -> None:
        self._parts: dict[Hashable, list[tuple[object, object]]] = {}
        self._asked: dict[Hashable, int] = {}
        self._drawing = 0
        self._ground: object = None
        self._made: dict[tuple[str, int], tuple[object, object]] = {}
        self._made_before: dict[tuple[str, int], tuple[object, object]] = {}
        self._lasting: dict[str, tuple[Lasting[object], object]] = {}
        self._recalled: Recalled = {}
        self._whole: list[tuple[object, Sketch]] = []
        self.last: Sketch | None = None
        """What was drawn last, roughly or not."""

    def recall(self, data: bytes) -> None:
        """Take what ``lasting`` returned after a drawing of another sitting."""
        self._recalled = unpacked(data)

    def lasting(self) -> bytes:
        """Return what another sitting can use of the last drawing: numbers, no names; nothing of no drawing."""
        return self._lasting_now()()

    def _lasting_now(self) -> Callable[[], bytes]:
        now = {name: each for name, each in sorted(self._lasting.items()) if self._asked.get(name) == self._drawing}
        return lambda: packed({name: (last.seal(), last.told(part)) for name, (last, part) in now.items()})

    def whole(self, made_from: object) -> Sketch | None:
        """Return the whole drawing that was made from the same: a step back finds the very picture from before it."""
        for at, (before, sketch) in enumerate(self._whole):
            if before == made_from:
                self._whole.insert(0, self._whole.pop(at))
                self.last = sketch
                return sketch
        return None

    def keep(self, made_from: object, sketch: Sketch) -> Sketch:
        """Return ``sketch``, just drawn, to be found again by ``whole`` unless it is rough."""
        if not sketch.is_rough:
            sketch = sketch.remembering(self._lasting_now())
            self._whole.insert(0, (made_from, sketch))
            del self._whole[_DEPTH:]
        self.last = sketch
        return sketch

    def begin(self, ground: object) -> None:
        """Begin a drawing; ``ground`` is what all its parts have in common, and another one is kept nothing for."""
        self._drawing += 1
        self._made, self._made_before = {}, self._made
        if ground != self._ground:
            self._parts.clear()
            self._asked.clear()
            self._made_before.clear()
            self._lasting.clear()
            self._ground = ground
        for name in [name for name, when in self._asked.items() if when < self._drawing - _AGE]:
            del self._parts[name], self._asked[name]

    def lasting_part(self, name: str, made_from: object, make: Callable[[], T], lasting: Lasting[T]) -> T:
        """Return what ``part`` does; another sitting's is known again by its seal."""

        def made() -> T:
            seal, told = self._recalled.pop(name, ("", None))
            if seal and seal == lasting.seal():
                with suppress(*UNREADABLE):
                    return lasting.read(told)
            return make()

        part = self.part(name, made_from, made)
        self._lasting[name] = cast("tuple[Lasting[object], object]", (lasting, part))
        return part

    def part(self, name: Hashable, made_from: object, make: Callable[[], T]) -> T:
        """Return what ``make`` made from the same before under this name, else what it makes now.

        ``made_from`` has all that ``make`` reads; parts of a tuple that are still the same objects are compared fast.
        """
        self._asked[name] = self._drawing
        states = self._parts.setdefault(name, [])
        for at, (before, made) in enumerate(states):
            if before == made_from:
                if at:
                    states.insert(0, states.pop(at))
                return cast("T", made)
        new = make()
        states.insert(0, (made_from, new))
        del states[_DEPTH:]
        return new

    def holds(self, name: Hashable, made_from: object) -> bool:
        """Return whether ``part`` would find what was made from the same before."""
        return any(before == made_from for before, _ in self._parts.get(name, ()))

    def latest(self, name: Hashable) -> tuple[object, object] | None:
        """Return what the part of this name was made from last, and what was made; None where it never was."""
        states = self._parts.get(name)
        return states[0] if states else None

    def of(self, name: str, thing: object, make: Callable[[], T]) -> T:
        """Return what ``make`` made of this very ``thing`` in this drawing or the last, else what it makes now."""
        key = (name, id(thing))
        known = self._made.get(key) or self._made_before.get(key)
        if known is None or known[0] is not thing:
            known = (thing, make())
        self._made[key] = known
        return cast("T", known[1])
