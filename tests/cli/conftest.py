"""One sample case for the whole run: making and opening it costs time, looking at it doesn't."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.cli import run
from app.i18n import Language
from tests.samples import DAY, PASSPHRASE, sample_file


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample_file(Language.FI, lambda: tmp_path_factory.mktemp("sample"))


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let copies leave on the day that the sample was made for: its consents end one day."""
    monkeypatch.setattr("app.cli.looking.leaving_on", lambda: DAY)
    monkeypatch.setattr("app.cli.grounds.leaving_on", lambda: DAY)


@pytest.fixture
def case(made: Path, tmp_path: Path) -> Path:
    """Return a copy of the sample that a test may change."""
    return Path(shutil.copy(made, tmp_path / "tapaus.lahipiiri"))


@pytest.fixture
def key(tmp_path: Path) -> list[str]:
    path = tmp_path / "passphrase.txt"
    path.write_text(PASSPHRASE + "\n", encoding="utf-8")
    return ["--passphrase-file", str(path)]


def done(*words: object) -> None:
    assert run([str(word) for word in words]) == 0
