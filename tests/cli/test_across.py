"""Across cases as a supervisor types it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.cli import run
from tests.cli.conftest import done
from tests.cli.test_knowing import labels


def test_what_opens_is_told_and_noted_and_what_does_not_is_passed_over(
    case: Path, key: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other, out = tmp_path / "muu.lahipiiri", tmp_path / "lista.csv"
    other.write_bytes(b"not a case" * 100)
    done("across", case, other, *key, "--as-of", "2026-11-25", "--csv", out, "--lang", "en")
    said = capsys.readouterr()

    assert "muu.lahipiiri" in said.err
    assert "HARJOITUS-1" in said.out
    assert "Fewer than 5 cases" in said.out
    for name in ("Aino", "Esimerkki", "Maija", "Pekka", "Keksintö", "Mallila"):
        assert name not in said.out + out.read_text(encoding="utf-8-sig")
    assert labels(case)[-1] == "Look across cases and write the list to a file"


def test_five_copies_of_a_case_are_one_and_one_passphrase_does_for_all(
    case: Path, key: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [Path(shutil.copy(case, tmp_path / f"t{at}.lahipiiri")) for at in range(5)]
    done("across", *files, *key, "--as-of", "2026-11-25", "--lang", "en")

    said = capsys.readouterr().out
    assert "Figures of 1 case" in said
    assert "Fewer than 5 cases" in said
    assert run(["across", *map(str, files), *key, *key]) == 3
    assert labels(files[0])[-1] == "Look across cases"


def test_nothing_that_opens_is_refused(tmp_path: Path, key: list[str]) -> None:
    assert run(["across", str(tmp_path / "none.lahipiiri"), *key]) == 3
