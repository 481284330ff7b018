"""Things that changed their place glide there, so that the eye can follow; at most a fifth of a second."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEasingCurve, QObject, QPointF, QVariantAnimation

from app.ui.canvas.items import GroupItem

MILLISECONDS: Final = 180


class Glide(QObject):
    """Moves items from an offset home to zero."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._offsets: dict[GroupItem, QPointF] = {}
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(MILLISECONDS)
        self._animation.setStartValue(1.0)
        self._animation.setEndValue(0.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._step)

    def add(self, item: GroupItem, offset: QPointF) -> None:
        """Let ``item`` start ``offset`` away from its place, or from where it is on its way there."""
        self._offsets[item] = offset + item.pos()
        item.setPos(self._offsets[item])

    def start(self) -> None:
        """Begin to move, if there is anything to be moved; what is on its way goes on from where it is."""
        self._offsets = {item: item.pos() for item in self._offsets if not item.pos().isNull()}
        self._animation.stop()
        if self._offsets:
            self._animation.start()

    def stop(self) -> None:
        """Have everything in its place at once."""
        self._animation.stop()
        for item in self._offsets:
            item.setPos(0, 0)
        self._offsets.clear()

    def _step(self, share: float) -> None:
        for item, offset in self._offsets.items():
            item.setPos(offset * share)
