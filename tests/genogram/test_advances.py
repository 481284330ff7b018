"""The advances that are kept of the bundled fonts: those of every letter that the fonts have.

Where this fails since a font has changed, run ``packaging/widths.py``.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from app.genogram.advances import Advances
from app.genogram.measure import FONTS

_ALL = range(0x11_0000)


@pytest.mark.parametrize("path", sorted(FONTS.glob("*.widths")), ids=lambda path: path.stem)
def test_every_letter_takes_the_pen_as_far_as_the_font_says(path: Path) -> None:
    ours = Advances(path)
    with TTFont(path.with_suffix(".ttf")) as font:
        metrics = font["hmtx"].metrics
        theirs = {code: metrics[glyph][0] for code, glyph in font.getBestCmap().items()}
        assert {code: found for code in _ALL if (found := ours.of(code)) is not None} == theirs
        assert ours.missing == metrics[".notdef"][0]
        assert ours.per_em == font["head"].unitsPerEm == 1000, "widths are told in thousandths"
