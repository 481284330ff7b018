"""Pictures on the command line: on paper, as posters, as images; each in the log before it exists."""

from __future__ import annotations

from itertools import cycle
from pathlib import Path
from xml.etree import ElementTree

import pypdfium2
import pytest
from PIL import Image

from app.cli import run
from app.models.kinds import AgencyGroup
from app.operations.network import add_agency
from app.store.casefile import CaseFile
from tests.cli.conftest import PASSPHRASE, done
from tests.cli.test_commands import GEDCOM, disclosures


def pages(path: Path) -> list[tuple[float, float]]:
    with pypdfium2.PdfDocument(path) as document:
        return [each.get_size() for each in document]


def test_a_picture_is_printed_on_one_page_and_logged(case: Path, key: list[str], tmp_path: Path) -> None:
    before = len(disclosures(case))
    out = tmp_path / "kuva.pdf"
    done("print", case, *key, "--document", "picture", "--recipient", "wall", "--paper", "a3", "--out", out)
    assert len(pages(out)) == 1
    record = disclosures(case)[-1]
    assert len(disclosures(case)) == before + 1
    assert record[0] == "Sukupuu"
    assert len(record[2]) == 64


def test_a_poster_is_several_sheets(case: Path, key: list[str], tmp_path: Path) -> None:
    out = tmp_path / "kuva.pdf"
    words = ("--document", "picture", "--kind", "ecomap", "--recipient", "worker", "--paper", "poster", "--grey")
    done("print", case, *key, *words, "--out", out)
    assert len(pages(out)) > 2


@pytest.fixture
def crowded(case: Path) -> Path:
    """The case among so many services more that no A4 page holds its ecomap."""
    opened = CaseFile.open(case, PASSPHRASE, who="tester")
    for number, group in zip(range(16), cycle(AgencyGroup), strict=False):
        add_agency(opened, f"Palvelu {number}", group)
    opened.close()
    return case


def test_what_could_not_be_read_is_refused_and_not_logged(
    crowded: Path, key: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = disclosures(crowded)
    out = tmp_path / "kuva.pdf"
    words = ["print", str(crowded), *key, "--document", "picture", "--kind", "ecomap", "--recipient", "worker"]
    assert run([*words, "--out", str(out)]) == 3
    assert "A3" in capsys.readouterr().err
    assert not out.exists()
    assert disclosures(crowded) == before


def test_a_plan_tells_which_picture_goes_on_sheets(
    crowded: Path, key: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    done("print", crowded, *key, "--recipient", "worker", "--out", tmp_path / "suunnitelma.pdf")
    assert "liitetään yhteen" in capsys.readouterr().err


def test_an_image_is_as_fine_as_asked_and_says_so(case: Path, key: list[str], tmp_path: Path) -> None:
    usual, coarse = tmp_path / "a.png", tmp_path / "b.png"
    done("draw", case, *key, "--kind", "circles", "--out", usual)
    done("draw", case, *key, "--kind", "circles", "--dpi", "96", "--transparent", "--grey", "--out", coarse)
    with Image.open(usual) as fine, Image.open(coarse) as rough:
        assert fine.info["dpi"] == pytest.approx((300, 300), abs=0.02)
        assert rough.info["dpi"] == pytest.approx((96, 96), abs=0.02)
        assert fine.width == pytest.approx(rough.width * 300 / 96, abs=4)
        assert rough.mode == "RGBA"
        assert rough.getchannel("A").getpixel((0, 0)) == 0
    assert disclosures(case)[-1][2]


@pytest.mark.parametrize("dpi", ["0", "35", "99999", "many", "-5"])
def test_a_senseless_fineness_is_a_mistake_in_writing(case: Path, key: list[str], tmp_path: Path, dpi: str) -> None:
    with pytest.raises(SystemExit) as ended:
        run(["draw", str(case), *key, "--dpi", dpi, "--out", str(tmp_path / "a.png")])
    assert ended.value.code == 2


def test_an_image_too_large_is_refused_before_it_fills_the_memory(
    case: Path, key: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = disclosures(case)
    out = tmp_path / "a.png"
    assert run(["draw", str(case), *key, "--dpi", "2400", "--out", str(out)]) == 3
    assert "SVG" in capsys.readouterr().err
    assert not out.exists()
    assert disclosures(case) == before


def test_no_name_stands_in_the_works_of_an_svg(tmp_path: Path) -> None:
    source, out = tmp_path / "suku.ged", tmp_path / "suku.svg"
    source.write_text(GEDCOM, encoding="utf-8")
    done("draw", source, "--out", out)
    drawn = ElementTree.parse(out).getroot()
    for element in drawn.iter():
        for name, value in element.attrib.items():
            assert not any(word in f"{name}={value}" for word in ("Aino", "Pekka", "Maija", "Esimerkki")), name
    assert any("Aino" in (text.text or "") for text in drawn.iter("{http://www.w3.org/2000/svg}text"))


def test_a_picture_is_drawn_by_the_asked_card_and_else_by_the_case_s_own(
    case: Path, key: list[str], tmp_path: Path
) -> None:
    out = tmp_path / "kuva.svg"
    done("draw", case, *key, "--lang", "fi", "--out", out)
    assert "Merkintätapa: McGoldrick" in out.read_text(encoding="utf-8")
    for words in ([], ["--since", "2022-06-01"]):
        done("draw", case, *key, "--lang", "fi", "--notation", "genopro", "--out", out, *words)
        assert "Merkintätapa: GenoPro" in out.read_text(encoding="utf-8")
    done("draw", case, *key, "--lang", "fi", "--out", out)
    assert "Merkintätapa: McGoldrick" in out.read_text(encoding="utf-8")
