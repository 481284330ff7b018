"""The kinds of relations to choose from: in groups, each with its line as it will be drawn."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from app.genogram.bonds import look
from app.genogram.profiles import bond_colour
from app.genogram.specimens import BOND_GROUPS
from app.genogram.strokes import Track
from app.i18n import current_language, tr
from app.lens.view import BondKind, Notation
from app.ui import theme
from app.ui.canvas.painter import paint_marks
from app.ui.widgets.choosing import ChoiceEditor, Heading

_WIDE: Final = 48
_HIGH: Final = 18
_CRISP: Final = 2.0


class BondKindEditor(ChoiceEditor):
    """One of the kinds of relations; ``notation`` is the card the lines are drawn by."""

    def __init__(self, notation: Notation) -> None:
        super().__init__(bond_choices(), icon_of=lambda kind: bond_icon(kind, notation))
        self.setIconSize(icon_size())
        self.setMaxVisibleItems(24)


def bond_choices() -> list[tuple[str, object]]:
    """Return the kinds with their names under the headings of their groups."""
    offered: list[tuple[str, object]] = []
    for heading, kinds in BOND_GROUPS:
        offered.append((tr(heading), Heading.GROUP))
        offered += [(tr(kind.label), kind) for kind in kinds]
    return offered


def icon_size() -> QSize:
    """Return how large the small picture of a line is."""
    return QSize(theme.px(_WIDE), theme.px(_HIGH))


def bond_icon(kind: object, notation: Notation) -> QIcon | None:
    """Return the small picture of a kind of relation, None for anything else."""
    if not isinstance(kind, BondKind):
        return None
    size = icon_size()
    pixmap = QPixmap(size * _CRISP)
    pixmap.setDevicePixelRatio(_CRISP)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size.width() / _WIDE, size.height() / _HIGH)
    track = Track(((1.0, _HIGH / 2), (_WIDE - 1.0, _HIGH / 2)))
    marks = look(kind, track, bond_colour(kind, notation), current_language(), notation)
    paint_marks(painter, marks, theme.current().palette)
    painter.end()
    return QIcon(pixmap)
