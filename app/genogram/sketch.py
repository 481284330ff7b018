"""A drawing that can be shown, while its words and the doubts about it are still to come."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass

from app.genogram.picture import Picture
from app.genogram.steps import at_once


@dataclass(frozen=True, slots=True)
class Sketch:
    """``picture`` is drawn to its last mark; it lacks its description where that takes long, and its findings.

    ``telling`` begins to work these out, in steps, from frozen data, and returns the whole picture at the end.
    """

    picture: Picture
    telling: Callable[[], Generator[None, None, Picture]]
    is_rough: bool = False
    """Whether lines were carried along that have yet to find their way: it is to be drawn once more at leisure."""

    def told(self) -> Picture:
        """Return the whole picture."""
        return at_once(self.telling())
