"""The sheet of symbols on the command line: no case, no passphrase, in each form and language."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.__main__ import main


@pytest.mark.parametrize(("end", "start"), [("svg", b"<svg"), ("pdf", b"%PDF"), ("png", b"\x89PNG")])
def test_the_sheet_is_written_in_each_form(tmp_path: Path, end: str, start: bytes) -> None:
    path = tmp_path / f"merkit.{end}"
    assert main(["draw", "--symbols", "--lang", "fi", "--out", str(path)]) == 0
    assert path.read_bytes().startswith(start)


def test_the_sheet_speaks_the_asked_language_by_the_asked_card(tmp_path: Path) -> None:
    path = tmp_path / "merkit.svg"
    assert main(["draw", "--symbols", "--lang", "sv", "--notation", "genopro", "--out", str(path)]) == 0
    text = path.read_text(encoding="utf-8")
    assert "Släktträdets symboler" in text
    assert "Beteckningar: GenoPro" in text


def test_without_a_file_and_without_symbols_nothing_is_drawn(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "kuva.svg"
    assert main(["draw", "--out", str(path)]) != 0
    assert "--symbols" in capsys.readouterr().err
    assert not path.exists()
