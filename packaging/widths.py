#!/usr/bin/env python3
"""Write beside each font that texts are measured in how far its letters take the pen (``resources/fonts/*.widths``).

Needs the Python of ``.venv``; run it when a font changed, and commit what it writes. A test compares both.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from fontTools.ttLib import TTFont

FOLDER: Final = Path(__file__).resolve().parent.parent / "resources" / "fonts"
MEASURED: Final = ("NotoSans-Regular", "NotoSans-Bold", "NotoSansArabic-Regular", "NotoSansArabic-Bold")


def main() -> int:
    """Write the files."""
    for name in MEASURED:
        with TTFont(FOLDER / f"{name}.ttf") as font:
            lines = list(told(font))
        (FOLDER / f"{name}.widths").write_text("".join(f"{line}\n" for line in lines), encoding="ascii", newline="\n")
    return 0


def told(font: TTFont) -> Iterator[str]:
    """Yield the lines of a font's file, as ``app.genogram.advances`` reads them."""
    metrics = font["hmtx"].metrics
    yield f"{font['head'].unitsPerEm} {metrics['.notdef'][0]}"
    run: list[int] = []
    last = -1
    for code, glyph in sorted(font.getBestCmap().items()):
        if run and code != last + 1:
            yield " ".join(map(str, run))
            run = []
        run = run or [code]
        run.append(metrics[glyph][0])
        last = code
    yield " ".join(map(str, run))


if __name__ == "__main__":
    sys.exit(main())
