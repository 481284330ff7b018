"""The two painters that need no window: the same picture, the same bytes, nothing of it lost."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from uuid import UUID
from xml.etree import ElementTree

import pypdfium2
import pytest
from PIL import Image

from app.errors import AppError
from app.genogram import measure, pdf, svg
from app.genogram.palette import CONTRAST, DARK, LIGHT, PAPER
from app.genogram.picture import (
    Anchor,
    Box,
    Colour,
    Curve,
    Disc,
    Group,
    Key,
    Pen,
    Picture,
    Polyline,
    Words,
    joined,
)
from app.i18n import Language

MARKS = (
    Box(10, 10, 40, 40, fill=Colour.SURFACE, radius=4),
    Box(10, 90, 40, 20, pen=None, fill=Colour.ACCENT),
    Disc(100, 30, 20, Pen(Colour.STRAIN, 3)),
    Curve(((10, 80), (40, 60), (80, 120), (120, 80)), Pen(Colour.STRAIN, 2, (4, 3))),
    Polyline(((100, 60), (120, 75), (140, 60)), None, Colour.ACCENT, is_closed=True),
    Words(80, 70, "Aino Åström <9> & Öinen", 9, has_halo=True),
    Words(100, 34, "9", 10, is_bold=True),
)


def picture(*, description: str = "A box, a circle and a wave.") -> Picture:
    group = Group(Key("test"), MARKS, (0, 0, 160, 120), spoken="Everything")
    return Picture((group,), (0, 0, 160, 120), "Title", description, "fi")


def test_svg_holds_every_mark_and_is_well_formed() -> None:
    drawn = ElementTree.fromstring(svg.svg(picture()))
    space = "{http://www.w3.org/2000/svg}"

    assert [len(list(drawn.iter(space + tag))) for tag in ("rect", "circle", "path", "polygon", "text")] == [
        3,
        1,
        1,
        1,
        2,
    ]
    assert [text.text for text in drawn.iter(space + "text")] == ["Aino Åström <9> & Öinen", "9"]
    assert drawn.findtext(space + "desc") == "A box, a circle and a wave."
    assert drawn.get("role") == "img"
    assert drawn.get("aria-labelledby") == "title description"


def test_svg_names_nobody_but_where_it_is_read() -> None:
    group = Group(Key("person", UUID(int=7), "Aino"), (Words(10, 10, "Aino Esimerkki"),), (0, 0, 9, 9), "Aino, 9")
    drawn = Picture((group,), (0, 0, 99, 99), "Genogram: Aino", "Aino has nobody.", "fi")
    found = list(ElementTree.fromstring(svg.svg(drawn)).iter())

    assert {element.get("id") for element in found} == {None, "title", "description"}
    assert {element.tag.rpartition("}")[2] for element in found} <= {
        "svg",
        "title",
        "desc",
        "style",
        "rect",
        "g",
        "text",
    }
    for element in found:
        assert not any("Aino" in f"{key}{value}" for key, value in element.attrib.items())
        assert not {"class", "href", "data-id", "onclick"}.intersection(element.attrib)
    assert str(UUID(int=7)) not in svg.svg(drawn)
    assert "<script" not in svg.svg(drawn)


def test_without_ground_what_lies_below_shows_through() -> None:
    image = Image.open(BytesIO(pdf.png(picture(), dpi=72, has_ground=False)))

    assert image.mode == "RGBA"
    assert image.getchannel("A").getpixel((155, 5)) == 0
    assert image.getpixel((30, 100)) == (0x1F, 0x6F, 0x5C, 255)
    assert svg.svg(picture()).count("<rect") == svg.svg(picture(), has_ground=False).count("<rect") + 1


def test_png_says_how_fine_it_is() -> None:
    image = Image.open(BytesIO(pdf.png(picture())))

    assert image.size == (667, 501)
    assert image.info["dpi"] == pytest.approx((300, 300), abs=0.01)


def test_a_huge_image_is_refused_before_it_is_made() -> None:
    huge = replace(picture(), bounds=(0, 0, 10_000, 6_000))
    most = pdf.densest(huge)

    assert 10_000 * 6_000 * (most / 72) ** 2 <= pdf.MOST_DOTS < 10_000 * 6_000 * ((most + 1) / 72) ** 2
    with pytest.raises(AppError) as refused:
        pdf.png(huge, dpi=300)
    assert str(most) in refused.value.spoken(Language.EN)
    with pytest.raises(AppError):
        pdf.page(replace(picture(), bounds=(0, 0, 15_000, 100)))


def test_svg_carries_only_the_letters_it_uses() -> None:
    few = len(svg.svg(picture()))
    more = Picture(
        (Group(Key("t"), (Words(0, 0, "abcdefghijklmnopqrstuvwxyzåäö"),), (0, 0, 1, 1)),), (0, 0, 9, 9), "", "", "fi"
    )

    assert few < 20_000
    assert "@font-face" in svg.svg(more)


def test_palette_changes_colours_and_nothing_else() -> None:
    light, dark = svg.svg(picture(), LIGHT), svg.svg(picture(), DARK)

    assert light != dark
    assert re.sub(r"#[0-9A-F]{6}", "", light) == re.sub(r"#[0-9A-F]{6}", "", dark)


def test_pdf_page_has_the_pictures_size_and_live_text() -> None:
    document = pypdfium2.PdfDocument(pdf.page(picture()))
    page = document[0]
    text = page.get_textpage().get_text_bounded()
    size = page.get_size()
    document.close()

    assert size == (160, 120)
    assert "Aino Åström <9> & Öinen" in text


def test_png_is_painted_where_the_marks_are() -> None:
    image = Image.open(BytesIO(pdf.png(picture(), dpi=144))).convert("RGB")

    assert image.size == (320, 240)
    assert image.getpixel((60, 200)) == (0x1F, 0x6F, 0x5C)
    assert image.getpixel((300, 220)) == (255, 255, 255)


@pytest.mark.parametrize("seed", ["1", "2"])
def test_bytes_are_the_same_in_every_process(seed: str) -> None:
    code = (
        "from tests.genogram.test_painters import picture; from app.genogram import svg, pdf; import hashlib;"
        "print(hashlib.sha256(svg.svg(picture()).encode() + pdf.page(picture())).hexdigest())"
    )
    root = Path(__file__).resolve().parents[2]
    here = subprocess.run(
        [sys.executable, "-c", code],
        cwd=root,
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=True,
    )

    assert here.stdout.strip() == hashlib.sha256(svg.svg(picture()).encode() + pdf.page(picture())).hexdigest()


def test_measured_width_is_what_reportlab_sets() -> None:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    pdf.page(picture())
    for text in ("Aino Esimerkki", "AVATAR To.", "Þóra Öström-Šimić", "1988–2019"):
        assert measure.text_width(text, 9) == pytest.approx(stringWidth(text, "LahipiiriPicture", 9), abs=0.01)


def test_shortened_and_wrapped_never_exceed_the_width() -> None:
    long = "Lapsiperheiden sosiaalityön monialainen arviointitiimi"

    assert measure.shortened("Aino", 100, 9) == "Aino"
    assert measure.text_width(measure.shortened(long, 60, 9), 9) <= 60
    lines = measure.wrapped(long, 90, 9, lines=2)
    assert len(lines) == 2
    assert all(measure.text_width(line, 9) <= 90 for line in lines)
    assert measure.wrapped("yksi kaksi", 500, 9) == ("yksi kaksi",)


def test_every_palette_has_every_token() -> None:
    for palette in (LIGHT, DARK, CONTRAST, PAPER):
        assert set(palette) == set(Colour)


def test_joined_goes_round_all_boxes() -> None:
    assert joined([(0, 0, 5, 5), (-3, 2, 4, 9)], margin=1) == (-4, -1, 6, 10)
    assert joined([], margin=2) == (-2, -2, 2, 2)


def test_anchor_values_are_those_of_svg() -> None:
    assert [anchor.value for anchor in Anchor] == ["start", "middle", "end"]
