"""What a drawing keeps for the next one of the same case, so that an edit costs only what it touches.

Each part of a picture is made by a pure function. It is kept with all that it was made from, and found again while that
is the same: a picture drawn with what was kept is the very one drawn from nothing. What is kept has people's names in
it: whoever holds it lets go of it when the case is locked.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Final, TypeVar, cast

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

    def begin(self, ground: object) -> None:
        """Begin a drawing; ``ground`` is what all its parts have in common, and another one is kept nothing for."""
        self._drawing += 1
        self._made, self._made_before = {}, self._made
        if ground != self._ground:
            self._parts.clear()
            self._asked.clear()
            self._made_before.clear()
            self._ground = ground
        for name in [name for name, when in self._asked.items() if when < self._drawing - _AGE]:
            del self._parts[name], self._asked[name]

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

    def of(self, name: str, thing: object, make: Callable[[], T]) -> T:
        """Return what ``make`` made of this very ``thing`` in this drawing or the last, else what it makes now."""
        key = (name, id(thing))
        known = self._made.get(key) or self._made_before.get(key)
        if known is None or known[0] is not thing:
            known = (thing, make())
        self._made[key] = known
        return cast("T", known[1])
