"""A drawing that can be shown, while its words and the doubts about it are still to come."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import replace

from app.genogram.drawn import Drawn
from app.genogram.picture import Picture
from app.genogram.steps import at_once
from app.records import record


@record
class Sketch:
    """``picture`` is drawn to its last mark; it lacks its description where that takes long, and its findings.

    ``telling`` begins to work these out, in steps, from frozen data, and returns the whole picture at the end.
    """

    picture: Picture
    telling: Callable[[], Generator[None, None, Picture]]
    is_rough: bool = False
    """Whether something was carried along that has yet to find its place: it is to be drawn once more at leisure."""
    drawn: Drawn | None = None
    """What a small step can be shown by retouching, where there is such a thing."""
    lasting: Callable[[], bytes] | None = None
    """Returns what another sitting can use of this drawing."""

    def told(self) -> Picture:
        """Return the whole picture."""
        return at_once(self.telling())

    def remembering(self, lasting: Callable[[], bytes]) -> Sketch:
        """Return the sketch with what is ``lasting`` of it; once told it is told again without any work."""
        found: list[Picture] = []

        def telling() -> Generator[None, None, Picture]:
            if found:
                yield
                return found[0]
            picture = yield from self.telling()
            found.append(picture)
            return picture

        return replace(self, telling=telling, lasting=lasting)


def as_it_is(picture: Picture) -> Generator[None, None, Picture]:
    """Tell no more of a picture than it says already."""
    yield
    return picture
