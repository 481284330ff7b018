"""The catalogues are complete, and the tool that says so notices what it should."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Final
from xml.etree import ElementTree

import pytest

ROOT: Final = Path(__file__).resolve().parent.parent
SOURCE: Final = '''\
"""tr("not a text")"""
from app.i18n import mark, tr
TITLE = mark("Name", "of a person")
class Page:
    def say(self, n, who):
        # tr("not a text either")
        return [tr("%n people and {who}", "", n, who=who), tr(TITLE), tr("Name"), mark(
            "He said \\"no\\" & "
            "left <1>",
        )]
class Other:
    TITLE = mark("Name", "of a person")
'''


@pytest.fixture
def tool(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """Return the tool, set to a little program with two rooms."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "translations", module)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "CATALOGUES", tmp_path / "resources" / "translations")
    (tmp_path / "app" / "ui").mkdir(parents=True)
    (tmp_path / "app" / "cli.py").write_text("X = mark('Name')\n", encoding="utf-8")
    (tmp_path / "app" / "ui" / "page.py").write_text(SOURCE, encoding="utf-8")
    return module


def translate_all(tool: ModuleType, **words: str) -> None:
    """Fill every waiting translation: with the given words, or else with the source's own."""
    for path in tool.CATALOGUES.glob("*.ts"):
        done = {}
        for key, entry in tool.read(path).items():
            forms = tuple(form or words.get(key[1] or key[0], key[0]) for form in entry.forms)
            done[key] = tool.Entry(forms, is_finished=True)
        tool.write(path, path.stem[-2:], done)


def faults(tool: ModuleType, capsys: pytest.CaptureFixture[str], *rooms: str) -> list[str]:
    """Return what the check finds."""
    capsys.readouterr()
    code = tool.main(["check", *rooms])
    lines = [line for line in capsys.readouterr().out.splitlines() if not line.startswith(("translations:", "run:"))]
    assert code == (1 if lines else 0)
    return lines


def test_the_catalogues_of_the_program_are_complete(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tool: ModuleType
) -> None:
    monkeypatch.setattr(tool, "ROOT", ROOT)
    monkeypatch.setattr(tool, "CATALOGUES", ROOT / "resources" / "translations")
    assert faults(tool, capsys) == []


def test_update_finds_every_text_once_and_keeps_what_was_translated(
    tool: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    assert tool.main(["update"]) == 0
    wanted = {("Name", "of a person"), ("Name", ""), ("%n people and {who}", ""), ('He said "no" & left <1>', "")}
    finnish, english = tool.read(tool.catalogue_path("ui", "fi")), tool.read(tool.catalogue_path("ui", "en"))
    assert set(finnish) == wanted
    assert set(english) == {("%n people and {who}", "")}
    assert finnish["%n people and {who}", ""] == tool.Entry(("", ""), is_finished=False)
    assert not tool.catalogue_path("app", "en").exists()
    translate_all(tool)
    assert faults(tool, capsys) == []
    before = {path: path.read_bytes() for path in tool.CATALOGUES.iterdir()}
    assert len(before) == 5
    assert tool.main(["update"]) == 0
    assert {path: path.read_bytes() for path in tool.CATALOGUES.iterdir()} == before


def test_a_text_that_was_reworded_starts_from_its_old_translation(tool: ModuleType) -> None:
    page = tool.ROOT / "app" / "ui" / "page.py"
    page.write_text('A = mark("The meeting was saved")\nB = mark("Other")\n', encoding="utf-8")
    tool.main(["update", "ui"])
    translate_all(tool, **{"The meeting was saved": "Kokous tallennettiin", "Other": "Muu"})
    page.write_text('A = mark("The meeting was saved.")\nC = mark("New")\n', encoding="utf-8")
    tool.main(["update", "ui"])
    assert tool.read(tool.catalogue_path("ui", "fi")) == {
        ("The meeting was saved.", ""): tool.Entry(("Kokous tallennettiin",), is_finished=False),
        ("New", ""): tool.Entry(("",), is_finished=False),
    }


@pytest.mark.parametrize(
    ("source", "translation", "fault"),
    [
        ("Save {file}", "Tallenna", "lacks {file}"),
        ("Save {file}", "Tallenna {tiedosto} {file}", "has {tiedosto}, which the program doesn't fill"),
        ("Save {file.name}", "Tallenna {file", "the braces don't pair"),
        ("%n people", "ihmistä", "lacks %n"),
        ("Save", " ", "empty"),
    ],
)
def test_a_faulty_translation_is_found(
    tool: ModuleType, capsys: pytest.CaptureFixture[str], source: str, translation: str, fault: str
) -> None:
    (tool.ROOT / "app" / "ui" / "page.py").write_text(f"mark({source!r})\n", encoding="utf-8")
    tool.main(["update"])
    translate_all(tool)
    path = tool.catalogue_path("ui", "fi")
    entry = tool.read(path)[source, ""]
    tool.write(path, "fi", {(source, ""): tool.Entry((*entry.forms[:-1], translation), is_finished=True)})
    assert faults(tool, capsys) == [f"{path.relative_to(tool.ROOT)}: {fault}: {source!r}"]


def test_what_is_unfinished_missing_or_left_over_is_found(tool: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    tool.main(["update"])
    translate_all(tool)
    path = tool.catalogue_path("ui", "sv")
    catalogue = tool.read(path)
    del catalogue["Name", ""]
    catalogue["Gone", ""] = tool.Entry(("Borta",), is_finished=True)
    catalogue["Name", "of a person"] = tool.Entry(("Namn",), is_finished=False)
    tool.write(path, "sv", catalogue)
    assert [line.split(": ", 1)[1] for line in faults(tool, capsys)] == [
        "not in the catalogue: 'Name'",
        "no longer in the program: 'Gone'",
        "unfinished: 'Name' (of a person)",
    ]
    assert faults(tool, capsys, "app") == []


def test_two_translations_of_one_text_and_a_stray_catalogue_are_found(
    tool: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    tool.main(["update"])
    translate_all(tool)
    tool.write(tool.catalogue_path("app", "fi"), "fi", {("Name", ""): tool.Entry(("Nimi",), is_finished=True)})
    tool.write(tool.catalogue_path("cellar", "fi"), "fi", {})
    assert faults(tool, capsys) == [
        "fi: two translations of 'Name': Nimi (app), Name (ui)",
        f"{Path('resources', 'translations', 'cellar_fi.ts')}: no such room",
    ]


@pytest.mark.parametrize("call", ['tr(f"Hello {name}")', 'tr("Hello " + name)', 'tr("Yes" if it else "No")'])
def test_a_text_that_is_no_literal_is_found(tool: ModuleType, capsys: pytest.CaptureFixture[str], call: str) -> None:
    (tool.ROOT / "app" / "ui" / "page.py").write_text(f"{call}\n", encoding="utf-8")
    found = faults(tool, capsys, "ui")
    assert found[0] == f"{Path('app', 'ui', 'page.py')}:1: the text of tr() must be one literal"


def test_a_text_that_lupdate_cannot_see_is_found(tool: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    (tool.ROOT / "app" / "ui" / "page.py").write_text("""x = f"{tr('Hidden')}"\n""", encoding="utf-8")
    tool.main(["update", "ui"])
    assert [line.split(": ", 1)[1] for line in faults(tool, capsys, "ui")] == ["not in the catalogue: 'Hidden'"] * 2


def test_an_unknown_room_is_refused(tool: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        tool.main(["check", "attic"])
    assert "no such room: attic (there are app, ui)" in capsys.readouterr().err


def test_a_catalogue_is_what_qt_linguist_reads(tool: ModuleType) -> None:
    tool.main(["update", "ui"])
    root = ElementTree.parse(tool.catalogue_path("ui", "fi")).getroot()
    assert root.tag == "TS"
    assert root.get("language") == "fi"
    assert [message.get("numerus") for message in root.iter("message")] == ["yes", None, None, None]
