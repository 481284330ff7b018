"""The drawing surface."""

from app.ui.canvas.view import CanvasView

__all__ = ["CanvasView"]
