"""A chart drawn with the pen of a page: lines and letters as outlines, sharp at any size."""

from __future__ import annotations

import hashlib
from functools import partial
from typing import Any, Final, cast

from matplotlib.backend_bases import GraphicsContextBase, RendererBase
from matplotlib.figure import Figure as Chart
from matplotlib.path import Path
from matplotlib.transforms import Affine2DBase
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from app.report.charts.look import chart_file
from app.report.tagged import Figure

POINTS: Final = 72.0
_RGBA: Final = "rgba"


def chart_figure(chart: Chart, alternative: str, caption: str = "") -> Figure:
    """Return ``chart`` as a figure of a document; ``alternative`` says all its numbers in words."""
    wide, high = chart.get_size_inches().tolist()
    return Figure(
        draw=partial(_draw, chart),
        width=wide * POINTS,
        height=high * POINTS,
        alternative=alternative,
        caption=caption,
        fingerprint=hashlib.sha256(chart_file(chart, ".svg")).hexdigest(),
    )


def _draw(chart: Chart, canvas: Canvas) -> None:
    dpi = chart.dpi
    chart.set_dpi(POINTS)
    canvas.saveState()
    try:
        chart.draw(PagePen(canvas, chart.bbox.width, chart.bbox.height))
    finally:
        canvas.restoreState()
        chart.set_dpi(dpi)


class PagePen(RendererBase):
    """Draws what matplotlib asks for on a canvas, a unit a point, from its lower left corner.

    Texts are drawn as outlines: the document says them in the figure's alternative text.
    """

    def __init__(self, canvas: Canvas, width: float, height: float) -> None:
        super().__init__()
        self._canvas = canvas
        self._size = (width, height)

    def get_canvas_width_height(self) -> tuple[float, float]:
        """Return the size of the chart in points."""
        return self._size

    def points_to_pixels(self, points: float) -> float:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return the same: a unit is a point."""
        return points

    def draw_path(  # pyright: ignore[reportIncompatibleMethodOverride]  # its stub knows no None
        self,
        gc: GraphicsContextBase,
        path: Path,
        transform: Affine2DBase,
        rgbFace: Any = None,  # noqa: N803 - matplotlib's own name
    ) -> None:
        """Draw one path, filled with ``rgbFace`` where it is given."""
        pen = self._canvas.beginPath()
        if not _trace(pen, path, transform):
            return
        is_stroked = gc.get_linewidth() > 0 and gc.get_rgb()[3] > 0
        face = cast("tuple[float, ...] | None", rgbFace)
        is_filled = face is not None and (len(face) < len(_RGBA) or face[-1] > 0)
        if face is not None:
            self._canvas.setFillColorRGB(face[0], face[1], face[2])
        if is_stroked:
            self._canvas.setStrokeColorRGB(*gc.get_rgb()[:3])
            self._canvas.setLineWidth(gc.get_linewidth())
            offset, dashes = gc.get_dashes()
            self._canvas.setDash(list(cast("Any", dashes) or []), offset or 0)
        self._canvas.drawPath(pen, stroke=int(is_stroked), fill=int(is_filled))


def _trace(pen: PDFPathObject, path: Path, transform: Affine2DBase) -> bool:
    """Carry a path over and say whether there was anything of it. A curve with one handle becomes one with two."""
    at = (0.0, 0.0)
    is_any = False
    for points, code in path.iter_segments(transform, simplify=False):
        x, y = (float(each) for each in points[-2:])
        if code == Path.MOVETO:
            pen.moveTo(x, y)
        elif code == Path.LINETO:
            pen.lineTo(x, y)
            is_any = True
        elif code == Path.CURVE3:
            a, b = float(points[0]), float(points[1])
            first = (at[0] + 2 / 3 * (a - at[0]), at[1] + 2 / 3 * (b - at[1]))
            pen.curveTo(*first, x + 2 / 3 * (a - x), y + 2 / 3 * (b - y), x, y)
            is_any = True
        elif code == Path.CURVE4:
            pen.curveTo(*(float(each) for each in points))
            is_any = True
        elif code == Path.CLOSEPOLY:
            pen.close()
            continue
        at = (x, y)
    return is_any
