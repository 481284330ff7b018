"""One picture on paper: legible on one page or refused, or on sheets that together show all of it."""

from __future__ import annotations

import ctypes
import re
from dataclasses import replace
from io import BytesIO
from uuid import UUID

import page
import pikepdf
import pypdfium2
import pytest
from pypdfium2 import raw

from app.errors import AppError
from app.genogram.extent import smallest_text
from app.genogram.picture import Group, Key, Picture, Words
from app.i18n import Language
from app.lens.audience import Audience
from app.lens.build import build_view
from app.lens.view import CaseView, Diagram
from app.report.paper import BAND, LEAST_TEXT, Paper, is_legible, least_scale, poster
from app.report.picture import print_picture
from app.report.plan import print_plan
from app.report.request import PrintRequest
from app.report.tagged.style import A3, A4
from tests.genogram.casts import Cast
from tests.readings import read_pdf
from tests.samples import DAY, sample_rows

LANGUAGES = (Language.FI, Language.SV)


def sample(language: Language = Language.FI) -> CaseView:
    return build_view(sample_rows(language), Audience.worker(), DAY, language)


def crowd(language: Language = Language.FI) -> CaseView:
    """The sample among so many services more that no A4 page holds its ecomap."""
    view = sample(language)
    more = [
        replace(view.agencies[at % len(view.agencies)], id=UUID(int=at + 1), name=f"Palvelu {at}") for at in range(16)
    ]
    return replace(view, agencies=(*view.agencies, *more), ground=None)


def request(language: Language = Language.FI, *, is_grey: bool = False) -> PrintRequest:
    return PrintRequest("Mallikoulu", language, DAY, is_grey=is_grey)


def sizes(pdf: bytes) -> list[tuple[int, int]]:
    with pypdfium2.PdfDocument(pdf) as document:
        return [(round(width), round(height)) for width, height in (each.get_size() for each in document)]


def texts(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        return [each.get_textpage().get_text_bounded() for each in document]


def figures(pdf: bytes) -> list[str]:
    with pikepdf.open(BytesIO(pdf)) as opened:
        found = [thing for thing in opened.objects if isinstance(thing, pikepdf.Dictionary)]
        return [str(thing.Alt) for thing in found if thing.get("/S") == "/Figure"]


def smallest_on(pdf: bytes) -> float:
    """Return the size of the smallest letters on any page, in points of the paper."""
    found: list[float] = []
    with pypdfium2.PdfDocument(pdf) as document:
        for each in document:
            for drawn in each.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
                size = ctypes.c_float()
                assert raw.FPDFTextObj_GetFontSize(drawn.raw, size)
                matrix = raw.FS_MATRIX()
                assert raw.FPDFPageObj_GetMatrix(drawn.raw, matrix)
                found.append(abs(matrix.d) * size.value)
    return min(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_that_could_not_be_read_is_refused_with_what_would_do(language: Language) -> None:
    with pytest.raises(AppError) as refused:
        print_picture(crowd(language), Diagram.ECOMAP, request(language), Paper.A4)
    said = refused.value.spoken(Language.EN)
    assert "A4 page" in said
    assert "A3 page" in said
    sheets = len(sizes(print_picture(crowd(language), Diagram.ECOMAP, request(language), Paper.POSTER).pdf)) - 1
    assert sheets > 1
    assert f"poster of {sheets} A4 sheets" in said
    assert sizes(print_picture(crowd(language), Diagram.ECOMAP, request(language), Paper.A3).pdf) == [(1191, 842)]


@pytest.mark.parametrize("diagram", list(Diagram))
@pytest.mark.parametrize("paper", [Paper.A3, Paper.POSTER, Paper.POSTER_A3])
def test_nothing_on_paper_is_too_small_to_read(diagram: Diagram, paper: Paper) -> None:
    printed = print_picture(sample(), diagram, request(), paper)
    assert smallest_on(printed.pdf) >= LEAST_TEXT - 0.01
    width, height = (round(side) for side in paper.size)
    assert set(sizes(printed.pdf)) <= {(width, height), (height, width)}


def test_a_plan_puts_what_is_too_large_on_sheets_and_tells_the_worker() -> None:
    printed = print_plan(crowd(), replace(request(), diagrams=tuple(Diagram)))
    note = next(each for each in printed.notes if each.diagram is Diagram.ECOMAP)
    sheets = [alt for alt in figures(printed.pdf) if alt.startswith("Arkki ")]
    assert note.sheets > 1
    assert len(sheets) == sum(each.sheets for each in printed.notes)
    assert smallest_on(printed.pdf) >= LEAST_TEXT - 0.01


def test_the_first_page_describes_the_picture_and_the_sheets_say_that_they_are_parts() -> None:
    printed = print_picture(crowd(), Diagram.ECOMAP, request(), Paper.POSTER)
    first, *sheets = figures(printed.pdf)
    assert len(first) > 300
    assert len(sheets) == len(sizes(printed.pdf)) - 1 > 1
    assert sheets[0].startswith("Arkki A1: ")
    assert len(set(sheets)) == len(sheets)


def test_every_sheet_bears_secrecy_recipient_day_and_number() -> None:
    found = texts(print_picture(crowd(), Diagram.ECOMAP, request(), Paper.POSTER).pdf)
    for number, text in enumerate(found, start=1):
        assert "SALASSA PIDETTÄVÄ" in text
        assert "Mallikoulu" in text
        assert "22.11.2026" in text
        assert f"Sivu {number} / {len(found)}" in text


def test_sheets_name_their_neighbours() -> None:
    _, first, *others = texts(print_picture(crowd(), Diagram.ECOMAP, request(), Paper.POSTER).pdf)
    beside = {word for word in first.split() if re.fullmatch(r"[A-Z]\d", word)}
    assert "A1" in beside
    assert len(beside) > 1
    assert any(re.search(r"\bA1\b", text) for text in others)


@pytest.mark.parametrize("paper", [Paper.A3, Paper.POSTER])
@pytest.mark.parametrize("is_grey", [False, True])
def test_it_is_accessible_and_archivable(paper: Paper, *, is_grey: bool) -> None:
    printed = print_picture(sample(), Diagram.ECOMAP, request(is_grey=is_grey), paper)
    for profile in ("ua1", "2b"):
        failures = page.validate_pdf_bytes(printed.pdf, profile=profile).failures
        # It takes the line end before "endstream" for data where the data themselves end in a carriage return.
        assert [failure for failure in failures if "STREAM-LENGTH" not in failure.rule_id] == []
    assert printed.pdf == print_picture(sample(), Diagram.ECOMAP, request(is_grey=is_grey), paper).pdf


@pytest.mark.parametrize("diagram", list(Diagram))
def test_black_and_white_has_no_colour(diagram: Diagram) -> None:
    printed = print_picture(sample(), diagram, request(is_grey=True), Paper.POSTER)
    with pikepdf.open(BytesIO(printed.pdf)) as opened:
        for each in opened.pages:
            for operands, operator in pikepdf.parse_content_stream(each):
                if str(operator) in {"rg", "RG"}:
                    assert len({round(float(value), 4) for value in operands}) == 1
                assert str(operator) not in {"k", "K", "sc", "SC", "scn", "SCN"}


def test_the_file_says_nobodys_name_of_itself() -> None:
    printed = print_picture(sample(), Diagram.GENOGRAM, request(), Paper.POSTER)
    with pikepdf.open(BytesIO(printed.pdf)) as opened:
        told = f"{dict(opened.docinfo)} {opened.Root.Metadata.read_bytes().decode()}"
    assert "Aino" not in told
    assert "Sukupuu" in told


def test_a_picture_without_anything_is_refused() -> None:
    with pytest.raises(AppError):
        print_picture(Cast().view(), Diagram.GENOGRAM, request(), Paper.A4)


def test_what_cannot_be_read_aloud_is_nowhere_on_the_sheets() -> None:
    view = build_view(sample_rows(Language.FI), Audience.anonymous(), DAY, Language.FI)
    reading = read_pdf(print_picture(view, Diagram.GENOGRAM, request(), Paper.POSTER).pdf)
    names = {row.given_name for row in sample_rows(Language.FI).people if len(row.given_name) > 3}
    assert reading.found(names) == []


def picture(width: float, height: float, size: float) -> Picture:
    marks = tuple(Words(x, y, "Aino", size) for x in (40, width - 40) for y in (40, height - 40))
    return Picture((Group(Key("test"), marks, (0, 0, width, height)),), (0, 0, width, height), "", "", "fi")


def test_small_text_decides_how_small_a_picture_may_get() -> None:
    large, small = picture(800, 500, 12), picture(800, 500, 7)
    assert smallest_text(small) == 7
    assert least_scale(large) == pytest.approx(0.5)
    assert is_legible(large, 0.5)
    assert not is_legible(small, 0.5)


@pytest.mark.parametrize("size", [A4, A3])
def test_a_poster_takes_as_few_sheets_as_it_can_and_fills_them(size: tuple[float, float]) -> None:
    one = picture(2000, 1200, 9)
    found = poster(one, size, 0.85)
    width, height = (side - 2 * BAND for side in found.frame)
    assert 0.85 <= found.scale <= 1.5
    for piece in found.pieces:
        assert piece.picture.width * found.scale <= width + 0.01
        assert piece.picture.height * found.scale <= height + 0.01
    assert len(found.pieces) <= len(poster(one, size, 1.2).pieces)
