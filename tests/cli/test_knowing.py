"""The directory and the survey as a user types them."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.cli import run
from app.store.casefile import OPENED, CaseFile
from app.store.history import read_history
from tests.cli.conftest import PASSPHRASE, done


def labels(path: Path) -> list[str]:
    """Return what the history tells beside the openings, which every command adds."""
    case = CaseFile.open(path, PASSPHRASE, who="tester", noted=None)
    try:
        return [each.label.source for each in read_history(case.session) if each.label != OPENED]
    finally:
        case.close()


def test_services_come_in_once_and_are_changed_only_when_asked(
    case: Path, key: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "palvelut.csv"
    table.write_text("nimi;alue;puhelin\nUniohjaus;Mallila;050 000 0003\nPerhementori;Mallila;\n", encoding="utf-8")
    done("directory", case, *key, "--in", table, "--lang", "en")
    first = capsys.readouterr().out
    done("directory", case, *key, "--lang", "en")
    assert "050 000 0003" not in capsys.readouterr().out
    done("directory", case, *key, "--in", table, "--update", "--lang", "en")
    second = capsys.readouterr().out
    done("directory", case, *key, "--need", "väsymys", "--lang", "en")
    listed = capsys.readouterr().out

    assert "1" in first
    assert "1" in second
    assert "050 000 0003" in listed
    assert "Perhementori" not in listed


def test_a_faulty_table_changes_nothing(case: Path, key: list[str], tmp_path: Path) -> None:
    table = tmp_path / "palvelut.csv"
    table.write_text("nimi;taso\nPerhementori;perustaso\nToinen;outo\n", encoding="utf-8")
    before = labels(case)

    assert run(["directory", str(case), *key, "--in", str(table)]) == 3
    assert labels(case) == before


def test_the_directory_is_written_after_it_stands_in_the_history(case: Path, key: list[str], tmp_path: Path) -> None:
    out = tmp_path / "ulos.csv"
    done("directory", case, *key, "--out", out, "--lang", "fi")

    assert "Uniohjaus" in out.read_text(encoding="utf-8-sig")
    assert labels(case)[-1] == "Write the directory to a file"


def test_the_survey_is_told_and_written(
    case: Path, key: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table, out, chart = tmp_path / "kysely.csv", tmp_path / "ulos.csv", tmp_path / "kuva.svg"
    table.write_text("väittämä;Koulu\nTieto kulkee.;3,5\n", encoding="utf-8")
    done("survey", case, *key, "--in", table, "--out", out, "--chart", chart, "--lang", "fi")

    assert "Koulu    3,5" in capsys.readouterr().out
    assert "Tieto kulkee.;;3,5" in out.read_text(encoding="utf-8-sig")
    assert chart.read_bytes().startswith(b"<?xml")
    assert labels(case)[-1] == "Write the survey to a file"
