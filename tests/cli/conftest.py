"""One sample case for the whole run: making and opening it costs time, looking at it doesn't."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from app.cli import run
from app.i18n import Language
from app.operations.sample import make_sample
from app.store.casefile import CaseFile

PASSPHRASE = "kissa kulkee kuutamolla kotiin"
DAY = date(2026, 11, 22)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "tapaus.lahipiiri"
    case = CaseFile.create(path, PASSPHRASE, who="tester")
    make_sample(case, Language.FI, DAY)
    case.close()
    return path


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let copies leave on the day that the sample was made for: its consents end one day."""
    monkeypatch.setattr("app.cli.looking.leaving_on", lambda: DAY)
    monkeypatch.setattr("app.cli.grounds.leaving_on", lambda: DAY)


@pytest.fixture
def case(made: Path, tmp_path: Path) -> Path:
    """Return a copy of the sample that a test may change."""
    return Path(shutil.copy(made, tmp_path / made.name))


@pytest.fixture
def key(tmp_path: Path) -> list[str]:
    path = tmp_path / "passphrase.txt"
    path.write_text(PASSPHRASE + "\n", encoding="utf-8")
    return ["--passphrase-file", str(path)]


def done(*words: object) -> None:
    assert run([str(word) for word in words]) == 0
