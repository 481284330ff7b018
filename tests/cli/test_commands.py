"""Each command as a user types it: what it writes, what it says, how it ends."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from sqlalchemy import select

from app.cli import run
from app.exchange.reading import read_family
from app.i18n import Language, tr, use_language
from app.models import Disclosure, Person
from app.operations.case import edit_case
from app.store.casefile import CaseFile
from tests.cli.conftest import DAY, PASSPHRASE, done

ROOT = Path(__file__).resolve().parents[2]
GEDCOM = """0 HEAD
1 GEDC
2 VERS 5.5.1
1 CHAR UTF-8
0 @I1@ INDI
1 NAME Pekka /Esimerkki/
1 SEX M
0 @I2@ INDI
1 NAME Maija /Esimerkki/
1 SEX F
0 @I3@ INDI
1 NAME Aino /Esimerkki/
1 FAMC @F1@
0 @F1@ FAM
1 HUSB @I1@
1 WIFE @I2@
1 CHIL @I3@
0 TRLR
"""


def disclosures(path: Path) -> list[tuple[str, str, str]]:
    case = CaseFile.open(path, PASSPHRASE, who="tester")
    try:
        rows = case.session.scalars(select(Disclosure).order_by(Disclosure.at)).all()
        return [(row.document, row.recipient, row.digest) for row in rows]
    finally:
        case.close()


def people(path: Path) -> set[str]:
    case = CaseFile.open(path, PASSPHRASE, who="tester")
    try:
        return {person.given_name for person in case.session.scalars(select(Person))}
    finally:
        case.close()


def test_demo_makes_case_pictures_and_plan_and_names_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "demo"
    done("demo", "--out", folder, "--lang", "sv", "--as-of", DAY)

    files = {path.name for path in folder.iterdir() if path.is_file() and not path.name.startswith(".")}
    pictures = {f"{kind}.{end}" for kind in ("genogram", "ecomap", "circles") for end in ("svg", "png")}
    assert files == {"sample.lahipiiri", "passphrase.txt", "plan.pdf"} | pictures
    said = capsys.readouterr().out
    assert all(str(folder / name) in said for name in files)
    document = pypdfium2.PdfDocument(folder / "plan.pdf")
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    assert "SEKRETESSBELAGD" in text
    done("verify", folder / "sample.lahipiiri", "--passphrase-file", folder / "passphrase.txt")


def test_a_second_demo_replaces_the_first_but_never_another_case(tmp_path: Path) -> None:
    done("demo", "--out", tmp_path)
    done("demo", "--out", tmp_path)
    (tmp_path / "sample.lahipiiri").unlink()
    CaseFile.create(tmp_path / "sample.lahipiiri", PASSPHRASE, who="tester").close()

    assert run(["demo", "--out", str(tmp_path)]) == 3
    assert (tmp_path / "sample.lahipiiri").exists()


def test_new_makes_a_case_and_overwrites_none(tmp_path: Path, key: list[str]) -> None:
    path = tmp_path / "uusi.lahipiiri"
    done("new", path, *key)
    before = path.read_bytes()

    assert run(["new", str(path), *key]) == 3
    assert path.read_bytes() == before
    assert people(path) == set()


@pytest.mark.parametrize("kind", ["genogram", "ecomap", "circles"])
@pytest.mark.parametrize("end", ["svg", "pdf", "png"])
def test_draw_writes_each_picture_in_each_form(case: Path, key: list[str], tmp_path: Path, kind: str, end: str) -> None:
    path = tmp_path / f"kuva.{end}"
    done("draw", case, *key, "--kind", kind, "--out", path)

    starts = {"svg": b"<svg", "pdf": b"%PDF", "png": b"\x89PNG"}
    assert path.read_bytes().startswith(starts[end])


def test_a_picture_that_leaves_a_case_is_in_its_log(case: Path, key: list[str], tmp_path: Path) -> None:
    before = len(disclosures(case))
    done("draw", case, *key, "--audience", "wall", "--out", tmp_path / "kuva.svg")

    assert len(disclosures(case)) == before + 1


def test_nothing_is_written_under_a_name_of_another_kind(case: Path, key: list[str], tmp_path: Path) -> None:
    before = case.read_bytes()

    assert run(["draw", str(case), *key, "--out", str(case)]) == 3
    assert run(["print", str(case), *key, "--recipient", "worker", "--out", str(tmp_path / "plan.txt")]) == 3
    assert case.read_bytes() == before
    assert not (tmp_path / "plan.txt").exists()


def test_gedcom_is_drawn_as_it_is(tmp_path: Path) -> None:
    source = tmp_path / "suku.ged"
    source.write_text(GEDCOM, encoding="utf-8")
    done("draw", source, "--out", tmp_path / "suku.svg", "--lang", "en")
    done("layout", source, "--json", tmp_path / "suku.json")

    assert "Maija" in (tmp_path / "suku.svg").read_text(encoding="utf-8")
    placed = json.loads((tmp_path / "suku.json").read_text(encoding="utf-8"))
    assert {person["id"] for person in placed["persons"]} == {"I1", "I2", "I3"}
    assert {"id", "x", "y", "w", "h"} <= placed["persons"][0].keys()
    assert placed["families"][0]["children"] == ["I3"]


def test_a_family_is_taken_in_once_unless_it_is_said_who_is_who(case: Path, key: list[str], tmp_path: Path) -> None:
    source = tmp_path / "suku.ged"
    source.write_text(GEDCOM.replace("Pekka", "Uolevi").replace("Esimerkki", "Vieras"), encoding="utf-8")
    done("import", case, source, *key)

    assert "Uolevi" in people(case)
    assert run(["import", str(case), str(source), *key]) == 3

    before = sorted(people(case))
    done("import", case, source, *key, "--merge", "same")
    assert sorted(people(case)) == before
    done("import", case, source, *key, "--merge", "none")
    assert len(people(case)) == len(before)
    assert run(["import", str(case), str(source), *key]) == 3


@pytest.mark.parametrize(("audience", "is_whole"), [("worker", True), ("anonymous", False)])
@pytest.mark.parametrize("name", ["suku.ged", "suku.gdz"])
def test_what_is_exported_is_logged_and_read_again(
    case: Path, key: list[str], tmp_path: Path, name: str, audience: str, *, is_whole: bool
) -> None:
    before = len(disclosures(case))
    path = tmp_path / name
    done("export", case, *key, "--audience", audience, "--out", path)

    (_document, _recipient, digest) = disclosures(case)[before]
    assert digest == hashlib.sha256(path.read_bytes()).hexdigest()
    assert path.stat().st_mode & 0o077 == 0
    names = {person.given_name for person in read_family(path).people}
    assert ("Aino" in names) == is_whole


def test_an_export_has_an_end_of_its_own(case: Path, key: list[str]) -> None:
    assert run(["export", str(case), *key, "--out", str(case)]) == 3


@pytest.mark.parametrize(
    "text",
    [
        "no family",
        GEDCOM.replace("@I2@ INDI", "@I1@ INDI"),
        GEDCOM.replace("1 NAME Pekka /Esimerkki/", "1 NAME Pekka /Esimerkki/\n1 FAMC @F2@").replace(
            "0 TRLR", "0 @F2@ FAM\n1 HUSB @I3@\n1 CHIL @I1@\n0 TRLR"
        ),
    ],
    ids=["foreign", "doubled", "circular"],
)
def test_a_broken_family_file_leaves_the_case_as_it_was(
    case: Path, key: list[str], tmp_path: Path, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "rikki.ged"
    source.write_text(text, encoding="utf-8")
    before = people(case)

    assert run(["import", str(case), str(source), *key]) == 3
    assert people(case) == before
    assert len(capsys.readouterr().err.split()) > 8


@pytest.mark.parametrize("who", ["worker", "child", "anonymous", "Pekka Malli", "Helmi Esimerkki", "Elina Taulu"])
def test_print_for_each_kind_of_recipient(case: Path, key: list[str], tmp_path: Path, who: str) -> None:
    path = tmp_path / "suunnitelma.pdf"
    before = len(disclosures(case))
    done("print", case, *key, "--recipient", who, "--lang", "fi", "--out", path)

    (_document, recipient, digest) = disclosures(case)[before]
    assert digest
    assert os.name == "nt" or path.stat().st_mode & 0o077 == 0
    document = pypdfium2.PdfDocument(path)
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    assert recipient in text


def test_a_copy_that_cannot_be_written_is_in_the_log_all_the_same(case: Path, key: list[str], tmp_path: Path) -> None:
    before = len(disclosures(case))

    assert run(["print", str(case), *key, "--recipient", "worker", "--out", str(tmp_path / "no" / "plan.pdf")]) == 3
    assert len(disclosures(case)) == before + 1


def test_a_name_that_nobody_has_is_refused(case: Path, key: list[str], tmp_path: Path) -> None:
    assert run(["print", str(case), *key, "--recipient", "Nobody", "--out", str(tmp_path / "plan.pdf")]) == 3
    assert not (tmp_path / "plan.pdf").exists()


def test_history_tells_each_step(case: Path, key: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    done("history", case, *key)

    lines = capsys.readouterr().out.splitlines()
    assert [int(line.split()[0]) for line in lines] == list(range(1, len(lines) + 1))
    assert all("tester" in line or os.environ.get("USER", "") in line for line in lines)


def test_verify_finds_a_flipped_bit_and_leaves_the_file(
    case: Path, key: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    done("verify", case, *key)
    data = bytearray(case.read_bytes())
    for place in (5, 300, len(data) // 2, len(data) - 40):
        broken = bytearray(data)
        broken[place] ^= 1
        case.write_bytes(broken)

        assert run(["verify", str(case), *key]) in {3, 4}
        assert case.read_bytes() == broken
        assert capsys.readouterr().err


def test_verify_tells_what_is_doubtful_in_pictures_and_that_is_nothing_broken(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "suku.ged"
    source.write_text(GEDCOM, encoding="utf-8")
    done("verify", source)
    assert capsys.readouterr().out == "Kuvat näyttävät sen, mitä tiedetään.\n"

    older = GEDCOM.replace("1 SEX M", "1 SEX M\n1 BIRT\n2 DATE 1950").replace("1 FAMC", "1 BIRT\n2 DATE 1901\n1 FAMC")
    source.write_text(older, encoding="utf-8")
    done("verify", source)
    assert "Sukupuu: " in capsys.readouterr().out


def test_passphrase_is_changed(case: Path, key: list[str], tmp_path: Path) -> None:
    fresh = tmp_path / "new.txt"
    fresh.write_text("valo hiipii hangelle aamulla\n", encoding="utf-8")
    done("passphrase", case, *key, "--new-passphrase-file", fresh)

    assert run(["verify", str(case), *key]) == 3
    done("verify", case, "--passphrase-file", fresh)


def test_the_recovery_key_opens_what_the_passphrase_no_longer_does(
    case: Path, key: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    done("recovery", case, *key)
    told = capsys.readouterr()
    assert "paperilla" in told.err
    paper, fresh = tmp_path / "paper.txt", tmp_path / "new.txt"
    paper.write_text(told.out, encoding="utf-8")
    fresh.write_text("valo hiipii hangelle aamulla\n", encoding="utf-8")
    sheet = tmp_path / "sheet.pdf"
    done("recovery", case, *key, "--out", sheet)
    assert sheet.read_bytes().startswith(b"%PDF")

    done("passphrase", case, "--recovery-key", paper, "--new-passphrase-file", fresh)
    assert run(["verify", str(case), *key]) == 3
    done("verify", case, "--passphrase-file", fresh)
    typed = iter(line.partition(".")[2] for line in told.out.splitlines())
    monkeypatch.setattr("builtins.input", lambda _prompt="": next(typed))
    assert run(["passphrase", str(case), "--recovery-key", "--new-passphrase-file", str(fresh)]) == 3


@pytest.mark.parametrize("typed", ["", f"x'{'ab' * 32}'", "wrong words altogether"])
def test_what_is_no_passphrase_of_it_is_refused(case: Path, tmp_path: Path, typed: str) -> None:
    path = tmp_path / "p.txt"
    path.write_text(typed, encoding="utf-8")
    before = case.read_bytes()

    assert run(["verify", str(case), "--passphrase-file", str(path)]) == 3
    assert case.read_bytes() == before


def test_the_passphrase_is_asked_for_without_echo(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("getpass.getpass", lambda prompt="": PASSPHRASE)

    done("verify", case)


@pytest.mark.parametrize(
    "words", [["frob"], ["draw"], ["print", "x"], ["draw", "x", "--out", "a.svg", "--as-of", "3.3."]]
)
def test_what_is_written_wrongly_ends_with_two(words: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(words)

    assert ended.value.code == 2


@pytest.mark.parametrize("language", Language)
def test_help_is_in_every_language_and_loads_nothing_heavy(language: Language) -> None:
    use_language(language)
    code = (
        "import sys; from app.i18n import Language, tr, use_language; from app.cli import run;"
        f"use_language(Language({language.value!r})); run([]);"
        "print(sorted({'sqlalchemy', 'networkx', 'reportlab', 'PySide6', 'highspy'} & set(sys.modules)))"
    )
    said = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout

    assert said.endswith("[]\n")
    expected = {"fi": "salatussa", "sv": "krypterad", "en": "encrypted"}
    assert expected[language.value] in said


def test_a_fault_of_ours_is_owned_up_to_without_words_of_rows(
    case: Path, key: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        raise ValueError("Aino Esimerkki")

    monkeypatch.setattr("app.cli.commands.read_history", fail)

    assert run(["history", str(case), *key]) == 1
    assert "Aino" not in capsys.readouterr().err


@pytest.mark.parametrize("what", ["draw", "print"])
def test_same_case_and_day_give_the_same_bytes_in_every_process(
    case: Path, key: list[str], tmp_path: Path, what: str
) -> None:
    end = "svg" if what == "draw" else "pdf"
    digests: set[str] = set()
    for seed in ("1", "2"):
        out = tmp_path / f"{seed}.{end}"
        words = [what, str(case), *key, "--out", str(out), "--as-of", str(DAY)]
        words += ["--recipient", "worker"] if what == "print" else []
        subprocess.run(
            [sys.executable, "-m", "app", *words],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        )
        digests.add(hashlib.sha256(out.read_bytes()).hexdigest())

    assert len(digests) == 1


@pytest.mark.parametrize(
    ("language", "by", "done_on"),
    [("fi", "viimeistään ke 20.1.2027", "tehty ti"), ("sv", "senast ons 20.1.2027", "gjord tis")],
)
def test_deadlines_are_listed_with_their_account(
    case: Path, key: list[str], capsys: pytest.CaptureFixture[str], language: str, by: str, done_on: str
) -> None:
    with_data_asked = CaseFile.open(case, PASSPHRASE, who="tester")
    edit_case(with_data_asked, {"data_asked_on": date(2026, 11, 20)})
    with_data_asked.close()
    done("deadlines", case, *key, "--as-of", DAY, "--lang", language)
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 3 * 14
    assert lines[0].startswith("D12 ")
    assert by in lines[0]
    assert "11 §" in lines[2]
    assert any(line.startswith("D2 ") and done_on in line for line in lines)
    assert "Aino" not in "".join(lines)


def test_deadlines_are_those_of_the_day(case: Path, key: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    done("deadlines", case, *key, "--as-of", "2026-08-01", "--lang", "en")
    out = capsys.readouterr().out
    assert "not written down" in out, "the matter had not been initiated yet"


@pytest.mark.parametrize(
    ("language", "heading", "gap", "kept"),
    [
        ("fi", "Mitä laki edellyttää", "Kuormittavaan yhteyteen", "jätetty ennalleen: Isän oma asia"),
        ("sv", "Vad lagen förutsätter", "En belastande förbindelse", "lämnas som det är: Isän oma asia"),
    ],
)
def test_what_the_plan_lacks_is_listed_and_nothing_is_refused(
    case: Path, key: list[str], capsys: pytest.CaptureFixture[str], language: str, heading: str, gap: str, kept: str
) -> None:
    done("check", case, *key, "--as-of", DAY, "--lang", language)
    out = capsys.readouterr().out
    assert out.startswith(heading)
    assert gap in out
    assert kept in out
    assert out.splitlines()[-1].split()[0].isdigit()


def test_figures_are_told_compared_and_written_with_a_trace(
    case: Path, key: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table, chart = tmp_path / "figures.csv", tmp_path / "figures.svg"
    files = ("--csv", table, "--chart", chart)
    done("figures", case, *key, "--as-of", DAY, "--compare", "2026-01-01", "--lang", "fi", *files)

    said = capsys.readouterr().out
    assert "Tilanne 22.11.2026" in said
    assert "Muutos päivästä 1.1.2026" in said
    assert "Tiheys" in said
    assert table.read_text(encoding="utf-8-sig").startswith("Tilanne 22.11.2026;kaikki;")
    assert chart.read_bytes().startswith(b"<?xml")
    done("history", case, *key)
    # The last line tells that the history itself was just looked at.
    assert capsys.readouterr().out.splitlines()[-2].endswith(tr("Write the key figures to a file"))


def test_figures_alone_leave_no_file(case: Path, key: list[str], tmp_path: Path) -> None:
    before = {path.name for path in tmp_path.iterdir()}
    done("figures", case, *key, "--as-of", DAY)

    assert {path.name for path in tmp_path.iterdir()} == before


def test_the_circles_can_be_drawn_as_an_apple_tree(case: Path, key: list[str], tmp_path: Path) -> None:
    drawn = tmp_path / "tree.svg"
    done("draw", case, *key, "--kind", "circles", "--style", "apple-tree", "--out", drawn, "--lang", "fi")

    assert '<title id="title">Omenapuu</title>' in drawn.read_text(encoding="utf-8")


def test_a_printed_picture_is_drawn_as_asked(case: Path, key: list[str], tmp_path: Path) -> None:
    tree, family = tmp_path / "tree.pdf", tmp_path / "family.pdf"
    words = ("print", case, *key, "--document", "picture", "--recipient", "worker", "--paper", "poster", "--lang", "fi")
    done(*words, "--kind", "circles", "--style", "apple-tree", "--out", tree)
    done(*words, "--kind", "ecomap", "--centre", "family", "--out", family)

    for path, word in ((tree, "Omenapuu"), (family, "Perhe")):
        with pypdfium2.PdfDocument(path) as document:
            pages = [page.get_textpage().get_text_bounded().split() for page in document]
        assert any(word in page for page in pages)


def test_draw_marks_what_has_changed_since_a_day(case: Path, key: list[str], tmp_path: Path) -> None:
    out = tmp_path / "circles.svg"
    done("draw", case, "--kind", "circles", "--since", "2022-06-01", "--as-of", DAY, "--out", out, "--lang", "fi", *key)
    text = out.read_text(encoding="utf-8")
    assert "1.6.2022 jälkeen:" in text
    assert "uusi: Onni" in text


def test_day_to_compare_with_must_be_earlier(
    case: Path, key: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = disclosures(case)
    out = tmp_path / "circles.svg"
    words = ["draw", case, "--since", "2026-11-22", "--as-of", "2026-11-22", "--out", out, "--lang", "en", *key]
    assert run([str(word) for word in words]) != 0
    assert "Vertailupäivä" in capsys.readouterr().err
    assert not out.exists()
    assert disclosures(case) == before
