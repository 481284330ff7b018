"""The structural lines of a couple, with what is asked of them again and again."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise

import numpy as np

from app.genogram.field import Floats
from app.genogram.geometry import Path, box_of


class Lines(tuple[Path, ...]):
    """Lines along which nothing changes any more: their pieces and boxes are told once."""

    @cached_property
    def pieces(self) -> list[Path]:
        """Return the straight pieces of all lines, in order."""
        return [piece for path in self for piece in pairwise(path)]

    @cached_property
    def piece_boxes(self) -> Floats:
        """Return the box of each of the ``pieces``, a row each."""
        return sides(self.pieces)

    @cached_property
    def boxes(self) -> Floats:
        """Return the box of each line, a row each."""
        return sides(self)


def sides(paths: list[Path] | tuple[Path, ...]) -> Floats:
    """Return the box of each of ``paths``, a row each."""
    return np.array([box_of(path) for path in paths], dtype=np.float64).reshape(-1, 4)
