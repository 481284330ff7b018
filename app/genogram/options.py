"""What the worker chose about the drawing itself: which relations are shown, what is pointed out.

Nothing here hides anybody: who may be seen is the lens's matter. The defaults draw everything the lens shows.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.records import record

if TYPE_CHECKING:
    from app.lens.view import BondKind, CaseView


class EcomapCentre(StrEnum):
    """What stands in the middle of the ecomap: the homes as small genograms, or one circle of the whole family."""

    HOUSEHOLD = "household"
    FAMILY = "family"


class CircleStyle(StrEnum):
    """How the circles are drawn: as rings, or as the child's apple tree."""

    RINGS = "rings"
    APPLE_TREE = "apple-tree"


@record
class DrawingOptions:
    """How a genogram is drawn; equal options and views give equal pictures."""

    bond_kinds: frozenset[BondKind] | None = None
    """The kinds of emotional lines that are drawn; None draws all."""
    shows_triangles: bool = False
    """Whether three people who all have relations with one another are pointed out."""
    ecomap_centre: EcomapCentre = EcomapCentre.HOUSEHOLD
    circle_style: CircleStyle = CircleStyle.RINGS

    def drawn(self, view: CaseView) -> CaseView:
        """Return ``view`` with only the emotional lines that are drawn."""
        kinds = self.bond_kinds
        if kinds is None:
            return view
        return replace(view, bonds=tuple(bond for bond in view.bonds if bond.kind in kinds))

    def on_paper(self) -> DrawingOptions:
        """Return what of it a copy keeps: the ways of drawing, and no choice that would leave something unsaid."""
        return DrawingOptions(ecomap_centre=self.ecomap_centre, circle_style=self.circle_style)


DEFAULT: Final = DrawingOptions()
