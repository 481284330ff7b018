"""Whole documents: valid, the same each time, readable in order, and whole in every part."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from app.report.tagged import (
    Bullets,
    Column,
    Field,
    Figure,
    Furniture,
    Heading,
    Metadata,
    Paragraph,
    Part,
    Quote,
    Row,
    RowGroup,
    Signatures,
    Space,
    Span,
    Strip,
    Table,
    WritingSpace,
    render,
)

ARABIC = "هذه خطة العمل مع الأسرة (2026) بالتعاون مع Liisa Esimerkki في البلدية."
FURNITURE = Furniture((Span("SALASSA", is_bold=True), " · laki 4 §"), "Kappale 2/8", "tiiviste 7f3a", "{} / {}".format)
METADATA = Metadata("Asiakassuunnitelma", "fi", date(2026, 11, 12))

Tree = list[tuple[int, str, pikepdf.Object]]


def draw(canvas: Canvas) -> None:
    canvas.rect(10, 10, 36, 36)
    canvas.circle(100, 28, 18)


def everything() -> list[Heading | Paragraph | Quote | Strip | Bullets | Table | WritingSpace | Signatures | Part]:
    rows = tuple(Row((Span(f"Teko {number}", is_bold=True), "äiti, isä", "1.12.")) for number in range(40))
    return [
        Heading(1, "Ainon yhteinen suunnitelma"),
        Strip((Field("Lapsi", ("Aino Esimerkki, 9 v",)), Field("Vastaa", ("Tiina Esimerkki", "sijainen Omar")))),
        Heading(2, "Mitä Aino sanoo"),
        Quote("Mä haluan, että iskä ja äiti ei riitele 😀 →.", "Aino kertoi Tiinalle."),
        Quote(ARABIC, "Isä kertoi.", language="ar"),
        Heading(2, "Mikä on hyvin"),
        Paragraph((Span("Äiti: ", is_bold=True), "Čáhppesnieida đŋ. Їжак. ŋ́ Isä أحمد العلي (44) tulee.")),
        Bullets(("Yksi", "Kaksi", ARABIC)),
        Bullets(("Ensin", "Sitten"), is_numbered=True),
        Heading(2, "Mitä teemme"),
        Table((Column("Teko", 3), Column("Kuka"), Column("Milloin")), (RowGroup(rows, "1 Kodin vaihto"),)),
        WritingSpace("Kirjoittakaa tähän.", 3),
        Signatures(("Aino", "Huoltaja", "Tiina")),
        Part((Heading(2, "Kuvat"), Figure(draw, 2000, 300, "Sukupuu: äiti ja isä.", "Kuvateksti")), is_landscape=True),
    ]


@pytest.fixture(scope="module")
def document() -> bytes:
    return render(everything(), FURNITURE, METADATA)


def test_everything_is_accessible_and_archivable(document: bytes, invalid: Callable[[bytes], list[str]]) -> None:
    assert invalid(document) == []


def test_the_validator_would_notice(document: bytes, invalid: Callable[[bytes], list[str]]) -> None:
    with pikepdf.open(BytesIO(document)) as pdf:
        del pdf.Root.StructTreeRoot
        del pdf.Root.OutputIntents
        out = BytesIO()
        pdf.save(out)
    found = invalid(out.getvalue())
    assert any("UA1" in failure for failure in found)
    assert any("2B" in failure for failure in found)


def test_the_same_story_is_the_same_file(document: bytes) -> None:
    assert render(everything(), FURNITURE, METADATA) == document


def test_the_file_is_the_same_in_another_process_with_other_hashes(document: bytes) -> None:
    root = Path(__file__).parents[3]
    code = (
        "import hashlib, runpy, sys; sys.path.insert(0, '.');"
        f"made = runpy.run_path({__file__!r});"
        "print(hashlib.sha256(made['render'](made['everything'](), made['FURNITURE'], made['METADATA'])).hexdigest())"
    )
    seeded = os.environ | {"PYTHONHASHSEED": "4711"}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, env=seeded, capture_output=True, check=True, text=True
    )
    assert done.stdout.strip() == hashlib.sha256(document).hexdigest()


def test_what_was_printed_before_leaves_no_trace(document: bytes) -> None:
    other = [Paragraph("وصل أحمد إلى البيت"), Paragraph("Zzyzx fjord ŋ́ Щ")]
    render(other, FURNITURE, METADATA)
    assert render(everything(), FURNITURE, METADATA) == document


def test_the_file_tells_only_what_it_was_told(document: bytes) -> None:
    with pikepdf.open(BytesIO(document)) as pdf:
        assert {key: str(value) for key, value in pdf.docinfo.items()} == {
            "/Title": "Asiakassuunnitelma",
            "/Producer": "Lähipiiri",
            "/CreationDate": "D:20261112000000Z",
            "/ModDate": "D:20261112000000Z",
        }
        packet = pdf.Root.Metadata.read_bytes().decode()
        assert "Asiakassuunnitelma" in packet
        assert "creator" not in packet.lower()
        assert str(pdf.Root.Lang) == "fi"
        assert "/Names" not in pdf.Root or "/EmbeddedFiles" not in pdf.Root.Names
    assert b"reportlab" not in document.lower()
    assert os.fsencode(Path.cwd()) not in document


def test_an_author_is_named_if_given() -> None:
    signed = render([Paragraph("x")], FURNITURE, Metadata("T & t", "sv", date(2026, 1, 2), author="Björn <b>"))
    with pikepdf.open(BytesIO(signed)) as pdf:
        assert str(pdf.docinfo.Author) == "Björn <b>"
        assert pdf.open_metadata()["dc:creator"] == ["Björn <b>"]
        assert pdf.open_metadata()["dc:title"] == "T & t"


def test_the_text_can_be_searched(document: bytes, read_pages: Callable[[bytes], list[str]]) -> None:
    first = read_pages(document)[0]
    for expected in (
        "Aino Esimerkki, 9 v",
        "Čáhppesnieida đŋ. Їжак.",
        "Mä haluan, että iskä",
        "Teko 0 äiti, isä 1.12.",
    ):
        assert expected in first


def test_what_the_fonts_lack_is_drawn_alike_and_read_as_written(
    document: bytes, read_tree: Callable[[bytes], Tree]
) -> None:
    spoken = [str(element.ActualText) for _, _, element in read_tree(document) if "/ActualText" in element]
    assert "Mä haluan, että iskä ja äiti ei riitele 😀 →." in spoken
    assert spoken.count(ARABIC) == 2


def test_the_tree_is_in_reading_order(document: bytes, read_tree: Callable[[bytes], Tree]) -> None:
    kinds = [kind for _, kind, _ in read_tree(document)]
    assert kinds[0] == "Document"
    assert [kind for kind in kinds if kind.startswith("H")] == ["H1", "H2", "H2", "H2", "H2"]
    assert kinds.count("LI") == 5
    assert kinds.count("Figure") == 1
    assert kinds.index("BlockQuote") < kinds.index("L") < kinds.index("Table") < kinds.index("Figure")


def test_a_table_says_which_heads_a_cell_has(document: bytes, read_tree: Callable[[bytes], Tree]) -> None:
    tree = read_tree(document)
    heads = {str(element.ID): element for _, kind, element in tree if kind == "TH" and "/ID" in element}
    cells = [element for _, kind, element in tree if kind == "TD"]
    assert len(cells) == 80
    for cell in cells:
        column, group, row = (heads[str(name)] for name in cell.A.Headers.as_list())
        assert str(column.A.Scope) == str(group.A.Scope) == "/Column"
        assert int(group.A.ColSpan) == 3
        assert str(row.A.Scope) == "/Row"


def test_a_long_table_repeats_its_head_without_reading_it_twice(
    document: bytes, read_pages: Callable[[bytes], list[str]], read_tree: Callable[[bytes], Tree]
) -> None:
    pages = read_pages(document)
    assert sum("Milloin" in page for page in pages) == 2
    assert sum("1 Kodin vaihto" in page for page in pages) == 2
    assert sum(kind == "THead" for _, kind, _ in read_tree(document)) == 1


def test_every_page_bears_header_footer_and_its_number(
    document: bytes, read_pages: Callable[[bytes], list[str]]
) -> None:
    pages = read_pages(document)
    for number, text in enumerate(pages, start=1):
        for expected in ("SALASSA · laki 4 §", "Kappale 2/8", "tiiviste 7f3a", f"{number} / {len(pages)}"):
            assert expected in text


def test_a_figure_has_words_and_fits_its_page(document: bytes, read_tree: Callable[[bytes], Tree]) -> None:
    figure = next(element for _, kind, element in read_tree(document) if kind == "Figure")
    assert str(figure.Alt) == "Sukupuu: äiti ja isä."
    left, bottom, right, top = (float(edge) for edge in figure.A.BBox.as_list())
    with pikepdf.open(BytesIO(document)) as pdf:
        *_, width, height = (float(edge) for edge in pdf.pages[-1].mediabox.as_list())
    assert width > height
    assert 0 < left < right < width
    assert 0 < bottom < top < height
    assert (right - left) / (top - bottom) == pytest.approx(2000 / 300, rel=0.01)


def test_headings_are_bookmarks(document: bytes) -> None:
    with pikepdf.open(BytesIO(document)) as pdf, pdf.open_outline() as outline:
        (title,) = outline.root
        assert title.title == "Ainon yhteinen suunnitelma"
        assert [child.title for child in title.children] == ["Mitä Aino sanoo", "Mikä on hyvin", "Mitä teemme", "Kuvat"]


SIGNS = (
    *"aä (),.-–[]7½™ŋßлא٣",
    *(
        "ا",
        "لا",
        "گ",
        "\u0651",
        "ﷺ",
        "e\u0301",
        "👨\u200d👩\u200d👧",
        "→",
        "名",
        "नम",
        "\u00a0",
        "\u00ad",
        "\u200b",
        "\u200c",
    ),
    *(
        "\u200e",
        "\u200f",
        "\u202a",
        "\u202c",
        "\u2066",
        "\u2067",
        "\u2068",
        "\u2069",
        "\ufeff",
        "\n",
        "\t",
        "\x07",
        "\ue000",
    ),
)


@given(st.lists(st.sampled_from(SIGNS), max_size=80).map("".join))
@settings(max_examples=12)
def test_whatever_is_typed_or_pasted_can_be_printed(invalid: Callable[[bytes], list[str]], typed: str) -> None:
    story = [
        Heading(1, f"x{typed}"),
        Paragraph((Span(typed, is_bold=True), typed)),
        Quote(typed, typed),
        Table((Column(typed, 0.2), Column("b")), (RowGroup((Row((typed, typed)),), typed, typed),)),
    ]
    assert invalid(render(story, Furniture(typed, typed, typed), METADATA)) == []


def test_a_heading_without_ink_breaks_nothing() -> None:
    data = render([Heading(1, "\u200b"), Heading(2, "Otsikko")], FURNITURE, METADATA)
    with pikepdf.open(BytesIO(data)) as pdf, pdf.open_outline() as outline:
        assert [entry.title for entry in outline.root] == ["Otsikko"]


def test_an_empty_story_is_still_a_valid_page(
    invalid: Callable[[bytes], list[str]], read_pages: Callable[[bytes], list[str]]
) -> None:
    data = render([Paragraph(""), Bullets(()), Strip(()), Space(4), Quote("")], FURNITURE, METADATA)
    assert invalid(data) == []
    assert len(read_pages(data)) == 1


def test_a_quote_longer_than_a_page_goes_on(
    invalid: Callable[[bytes], list[str]], read_pages: Callable[[bytes], list[str]]
) -> None:
    data = render([Quote("Sanoja sanoja. " * 900, "Lapsi kertoi.")], FURNITURE, METADATA)
    assert invalid(data) == []
    pages = read_pages(data)
    assert len(pages) > 1
    assert sum(page.count("Sanoja") for page in pages) == 900
