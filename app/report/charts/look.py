"""What all charts share: letters, colours, and how a chart becomes a file."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from io import BytesIO
from typing import Any, Final

import matplotlib as mpl
from matplotlib import font_manager
from matplotlib.figure import Figure

from app.genogram.measure import FONTS
from app.genogram.palette import Palette
from app.genogram.picture import Colour

_FAMILY: Final = "Noto Sans"
_NO_DATE: Final[Mapping[str, Mapping[str, None]]] = {
    ".png": {},
    ".pdf": {"CreationDate": None},
    ".svg": {"Date": None},
}


def chart_file(chart: Figure, suffix: str) -> bytes:
    """Return ``chart`` as a file of the kind that ``suffix`` (``.png``, ``.pdf``, ``.svg``) says, without the time."""
    out = BytesIO()
    with mpl.rc_context({"svg.hashsalt": "lahipiiri", "pdf.fonttype": 42, "svg.fonttype": "path"}):
        chart.savefig(out, format=suffix.removeprefix("."), dpi=150, metadata=dict(_NO_DATE[suffix]) or None)
    return out.getvalue()


def look(palette: Palette) -> dict[Any, Any]:
    """Return how matplotlib sets a chart in ``palette``."""
    _register()
    ink = palette[Colour.INK]
    return {
        "font.family": [_FAMILY],
        "font.size": 9.0,
        "text.color": ink,
        "axes.labelcolor": ink,
        "xtick.color": palette[Colour.QUIET],
        "ytick.color": ink,
        "figure.facecolor": palette[Colour.GROUND],
        "axes.facecolor": palette[Colour.GROUND],
        "savefig.facecolor": palette[Colour.GROUND],
        "hatch.linewidth": 0.8,
    }


@cache
def _register() -> None:
    for name in ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"):
        font_manager.fontManager.addfont(FONTS / name)
