"""From where each picture is looked at: it is remembered with the case, and how large it was, with the settings."""

from __future__ import annotations

from typing import Final

from app.genogram.picture import Key, Point
from app.lens.view import Diagram
from app.settings import ZOOM_CIRCLES, ZOOM_ECOMAP, ZOOM_GENOGRAM, Settings
from app.ui.canvas import CanvasView
from app.ui.canvas.sight import LEGIBLE

_OVERVIEW: Final = 0.45
"""A whole picture that would be smaller is but a pattern: it is begun at its middle."""
_ZOOMS: Final = {
    Diagram.GENOGRAM: ZOOM_GENOGRAM,
    Diagram.ECOMAP: ZOOM_ECOMAP,
    Diagram.CIRCLES: ZOOM_CIRCLES,
}


class Standpoints:
    """Where the eye stands before each picture on ``canvas``; the settings get to know nothing but how large it was."""

    def __init__(self, canvas: CanvasView, settings: Settings) -> None:
        self._canvas, self._settings = canvas, settings
        self._kept: dict[Diagram, tuple[float, Point]] = {}
        self.shown: Diagram | None = None
        """The picture that is on the canvas, None before the first."""
        self.middle: Key | None = None
        """Whom the picture is about."""
        self._has_stood = False

    def first_look(self) -> bool:
        """Return whether a picture is looked at for the first time now: only then has the canvas its room."""
        is_first = self.shown is not None and not self._has_stood
        self._has_stood = self._has_stood or is_first
        return is_first

    def stand(self) -> None:
        """Look at the picture as it was left: in this case, or as large as it was shown last."""
        if self.shown is None:
            return
        standpoint, zoom = self._kept.get(self.shown), self._settings.get(_ZOOMS[self.shown])
        if standpoint is not None:
            self._canvas.stand_at(standpoint)
        elif zoom:
            self._canvas.stand_at((zoom / 100, self._begin()))
        elif self._canvas.whole[0] < _OVERVIEW and self._has_middle:
            self._canvas.stand_at((LEGIBLE, self._begin()))
        else:
            self._canvas.fit()

    @property
    def _has_middle(self) -> bool:
        return self.middle is not None and self._canvas.item(self.middle) is not None

    def _begin(self) -> Point:
        """Return the point to look at first: whom it is about where all would not be in sight, else the middle."""
        item = self._canvas.item(self.middle) if self.middle is not None else None
        if item is None:
            return self._canvas.whole[1]
        centre = item.boundingRect().center()
        return centre.x(), centre.y()

    def keep(self) -> None:
        """Remember how the picture is looked at."""
        if self.shown is None or not self._has_stood:
            return
        setting, zoom = _ZOOMS[self.shown], 0
        if self._canvas.is_whole:
            self._kept.pop(self.shown, None)
        else:
            self._kept[self.shown] = self._canvas.standpoint
            zoom = round(self._canvas.zoom * 100)
        if setting.read(zoom) == zoom != self._settings.get(setting):
            self._settings.set(setting, zoom)

    def told(self) -> dict[Diagram, tuple[float, Point]]:
        """Return what was remembered of each picture: how large, and what was in the middle."""
        return dict(self._kept)

    def take(self, kept: dict[Diagram, tuple[float, Point]]) -> None:
        """Look from now on as ``told`` returned it."""
        self._kept = kept
