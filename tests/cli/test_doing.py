"""Changing a case by verbs on the command line, one or those of a file: what is wrong is said and changes nothing."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from app.cli import run
from app.store.casefile import CaseFile
from app.store.history import StepKind, read_history
from tests.cli.conftest import PASSPHRASE, done

FAMILY = """
# the family, as told on the telephone
child = add_person given_name=Aino family_name=Esimerkki born=12.5.2017
mother,father = add_parents child=@child mother.given_name=Maija father.given_name="Pekka Juhani"
choose_child person=@child
"""


@pytest.fixture
def blank(key: list[str], tmp_path: Path) -> Path:
    done("new", tmp_path / "tapaus.lahipiiri", *key)
    return tmp_path / "tapaus.lahipiiri"


def steps(path: Path) -> list[str]:
    case = CaseFile.open(path, PASSPHRASE, who="tester")
    try:
        return [entry.label.source for entry in read_history(case.session) if entry.step is not StepKind.LOOK]
    finally:
        case.close()


def refused(capsys: pytest.CaptureFixture[str], *words: object) -> str:
    capsys.readouterr()
    assert run([str(word) for word in words]) == 3
    return capsys.readouterr().err


def test_a_file_of_verbs_is_carried_out_one_step_a_line(
    blank: Path, key: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script = tmp_path / "family.txt"
    script.write_text(FAMILY, encoding="utf-8")
    before = len(steps(blank))
    capsys.readouterr()
    done("do", blank, "--from", script, *key)
    said = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert [name for name, _ in said] == ["child", "mother", "father"]
    assert steps(blank)[before:] == ["Add person", "Add parents", "Choose child"]

    done("do", blank, "edit_person", "person=Pekka Juhani", "phone=040 1234567", *key)
    done("do", blank, "link-partners", f"a={said[1][1]}", f"b={said[2][1][:8]}", "kind=cohabitation", *key)
    assert steps(blank)[-2:] == ["Edit person", "Link partners"]


def test_verbs_are_read_from_standard_input(
    blank: Path, key: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("add_person given_name=Aino\n"))
    capsys.readouterr()
    done("do", blank, "--from", "-", *key)
    assert len(capsys.readouterr().out.strip()) == 36


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("ad_person given_name=Aino", "add_person"),
        ("add_person Aino", "add_person"),
        ("add_person name=Aino", "given_name"),
        ('add_person given_name="Aino', "4"),
        ("add_need plan=@plan", "text"),
        ("add_person gender=girl", "female"),
    ],
)
def test_a_script_written_wrongly_is_not_begun(
    blank: Path, key: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], line: str, told: str
) -> None:
    script = tmp_path / "wrong.txt"
    script.write_text(f"\n# first\nadd_person given_name=Maija\n{line}\n", encoding="utf-8")
    before = steps(blank)
    said = refused(capsys, "do", blank, "--from", script, *key)
    assert told in said
    assert "4" in said
    assert steps(blank) == before


def test_a_line_that_cannot_be_done_ends_the_script_and_is_told_by_its_number(
    blank: Path, key: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script = tmp_path / "half.txt"
    script.write_text(
        "add_person given_name=Aino\n" * 2 + "choose_child person=Aino\nadd_person given_name=Olli\n",
        encoding="utf-8",
    )
    before = len(steps(blank))
    said = refused(capsys, "do", blank, "--from", script, *key)
    assert "3" in said
    assert "Aino" not in said
    assert steps(blank)[before:] == ["Add person", "Add person"]


def test_names_that_do_not_fit_what_was_made_are_told(
    blank: Path, key: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script = tmp_path / "names.txt"
    script.write_text("a,b,c = add_person given_name=Aino\n", encoding="utf-8")
    assert "1" in refused(capsys, "do", blank, "--from", script, *key)


def test_one_verb_that_cannot_be_done_changes_nothing(
    blank: Path, key: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    before = steps(blank)
    refused(capsys, "do", blank, "choose_child", "person=Aino", *key)
    refused(capsys, "do", blank, *key)
    refused(capsys, "do", blank, "--from", blank.parent / "nowhere.txt", *key)
    refused(capsys, "do", blank, "add_person", "born=31.2.2019", *key)
    refused(capsys, "do", blank, "link_parent", "child=@child", "parent=@mother", *key)
    assert steps(blank) == before


def test_the_verbs_are_listed_with_their_fields(capsys: pytest.CaptureFixture[str]) -> None:
    done("do", "--list")
    every = capsys.readouterr().out
    assert "close_meeting meeting=@meeting at=MOMENT [agrees_plan=yes|no]" in every
    done("do", "--list", "close-meeting")
    one = capsys.readouterr().out
    assert "close_meeting" in one
    assert "add_person" not in one
    assert len(one) < len(every) / 10
    refused(capsys, "do", "--list", "no_such_verb")


def test_sentences_are_said_asked_about_and_refused_whole(
    blank: Path, key: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    done("do", blank, "say", "Aino 9 v, äiti Maija 1987, isä Pekka 1980 ero 2019", *key)
    assert capsys.readouterr().out.splitlines()[-1] == "Maija – Pekka: yhteisen lapsen vanhemmat · ero 2019"
    before = steps(blank)
    assert before[-1] == "Add what was written"

    told = refused(capsys, "do", blank, "say", "veli Eino, täti Outi", *key)
    assert "1 äiti Maija  2 isä Pekka" in told
    assert "--answer" in told
    told = refused(capsys, "do", blank, "say", "veli Eino, sisko Elsa hörppö, Ville 1990", *key)
    assert "sisko Elsa hörppö: ei ymmärretty: hörppö" in told
    assert "Kenenkään nimi ei ole Ville" in told
    assert steps(blank) == before

    done("do", blank, "say", "veli Eino, täti Outi", "--answer", "2", *key)
    assert "+ sisko Outi · kenelle: Pekka" in capsys.readouterr().out
    assert steps(blank) == [*before, "Add what was written"]
