"""The SVG painter. The letters that are used travel inside the file, so it looks alike on every machine.

No name stands outside visible text, titles and description, no row's id anywhere: the two ids of the document are the
same in every file. Whatever the lens left out is not in the picture.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr

from fontTools import subset
from fontTools.ttLib import TTFont

from app.genogram.measure import BOLD, FONTS, REGULAR
from app.genogram.palette import PAPER, Palette
from app.genogram.picture import Box, Colour, Curve, Disc, Group, Mark, Pen, Picture, Point, Polyline, Words


def svg(picture: Picture, palette: Palette = PAPER, *, has_ground: bool = True) -> str:
    """Return ``picture`` as a whole SVG document, one unit a point; without ground it is transparent."""
    left, top, _, _ = picture.bounds
    size = f'width="{_n(picture.width)}pt" height="{_n(picture.height)}pt"'
    view = f'viewBox="{_n(left)} {_n(top)} {_n(picture.width)} {_n(picture.height)}"'
    fonts = "text{font-family:'Lahipiiri Sans','Noto Sans',sans-serif;font-kerning:none}"
    ground = f'x="{_n(left)}" y="{_n(top)}" width="{_n(picture.width)}" height="{_n(picture.height)}"'
    spoken = f'role="img" aria-labelledby="title description" xml:lang={quoteattr(picture.language)}'
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} {view} {spoken}>',
        f'<title id="title">{escape(picture.title)}</title>',
        f'<desc id="description">{escape(picture.description)}</desc>',
        f"<style>{_faces(picture)}{fonts}</style>",
    ]
    if has_ground:
        lines.append(f'<rect {ground} fill="{palette[Colour.GROUND]}"/>')
    for group in picture.groups:
        lines.extend(_group(group, palette))
    lines.append("</svg>")
    return "\n".join(lines) + "\n"


def _group(group: Group, palette: Palette) -> Iterator[str]:
    yield "<g>"
    if group.spoken:
        yield f"<title>{escape(group.spoken)}</title>"
    for drawn in group.marks:
        yield _mark(drawn, palette)
    yield "</g>"


def _mark(drawn: Mark, palette: Palette) -> str:
    match drawn:
        case Polyline(points, pen, fill, is_closed):
            tag = "polygon" if is_closed else "polyline"
            return f'<{tag} points="{_points(points)}"{_style(pen, fill, palette)}/>'
        case Curve(points, pen, fill, is_closed):
            end = " Z" if is_closed else ""
            path = f"M {_points(points[:1])} C {_points(points[1:])}{end}"
            return f'<path d="{path}"{_style(pen, fill, palette)}/>'
        case Box(x, y, width, height, pen, fill, radius):
            corner = f' rx="{_n(radius)}"' if radius else ""
            place = f'x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}"'
            return f"<rect {place}{corner}{_style(pen, fill, palette)}/>"
        case Disc(x, y, radius, pen, fill):
            return f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(radius)}"{_style(pen, fill, palette)}/>'
        case Words():
            return _words(drawn, palette)


def _words(drawn: Words, palette: Palette) -> str:
    weight = ' font-weight="bold"' if drawn.is_bold else ""
    halo = ""
    if drawn.has_halo:
        halo = f' stroke="{palette[Colour.GROUND]}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"'
    return (
        f'<text x="{_n(drawn.x)}" y="{_n(drawn.y)}" font-size="{_n(drawn.size)}" text-anchor="{drawn.anchor.value}"'
        f' fill="{palette[drawn.colour]}"{weight}{halo} xml:space="preserve">{escape(drawn.text)}</text>'
    )


def _style(pen: Pen | None, fill: Colour | None, palette: Palette) -> str:
    style = f' fill="{palette[fill]}"' if fill else ' fill="none"'
    if pen is not None:
        style += f' stroke="{palette[pen.colour]}" stroke-width="{_n(pen.width)}" stroke-linejoin="round"'
        if pen.dash:
            style += f' stroke-dasharray="{" ".join(_n(length) for length in pen.dash)}"'
        if pen.is_round:
            style += ' stroke-linecap="round"'
    return style


def _points(points: tuple[Point, ...]) -> str:
    return " ".join(f"{_n(x)},{_n(y)}" for x, y in points)


def _n(value: float) -> str:
    """Write a number the same way everywhere: at most two decimals, no trailing zeros, no minus zero."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


def _faces(picture: Picture) -> str:
    """Return the font faces with only the letters that ``picture`` uses."""
    used: dict[bool, set[str]] = {False: set(), True: set()}
    for group in picture.groups:
        for drawn in group.marks:
            if isinstance(drawn, Words):
                used[drawn.is_bold].update(drawn.text)
    rules = ""
    for is_bold, letters in used.items():
        if letters:
            data = b64encode(_subset(BOLD if is_bold else REGULAR, "".join(sorted(letters)))).decode("ascii")
            weight = "bold" if is_bold else "normal"
            source = f"url(data:font/ttf;base64,{data})"
            rules += f"@font-face{{font-family:'Lahipiiri Sans';font-weight:{weight};src:{source}}}"
    return rules


def _subset(name: str, letters: str) -> bytes:
    options = subset.Options(hinting=False, layout_features=[], name_IDs=[1, 2], notdef_outline=True)
    options.recalc_timestamp = False
    with TTFont(FONTS / f"{name}.ttf", recalcTimestamp=False) as font:
        for table in ("GDEF", "GPOS", "GSUB"):  # none of it would be kept, and reading it takes most of a second
            del font[table]
        chosen = subset.Subsetter(options)
        chosen.populate(text=letters)
        chosen.subset(font)
        out = BytesIO()
        font.save(out)
        return out.getvalue()
