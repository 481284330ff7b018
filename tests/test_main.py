from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app import __main__ as program

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path | None, bool]]:
    """What would have been shown in a window."""
    calls: list[tuple[Path | None, bool]] = []

    def show(_settings: object, path: Path | None, *, is_smoke: bool) -> int:
        calls.append((path, is_smoke))
        return 0

    monkeypatch.setattr(program, "_show", show)
    monkeypatch.setattr(program, "forbid_core_dumps", lambda: None)
    return calls


@pytest.mark.parametrize(
    ("arguments", "call"),
    [
        ([], (None, False)),
        (["--smoke"], (None, True)),
        (["tapaus-1.lahipiiri"], (Path("tapaus-1.lahipiiri"), False)),
    ],
)
def test_a_window_is_shown(
    arguments: list[str], call: tuple[Path | None, bool], shown: list[tuple[Path | None, bool]]
) -> None:
    assert program.main(arguments) == 0
    assert shown == [call]


def test_everything_else_is_for_the_command_line(
    shown: list[tuple[Path | None, bool]], monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[list[str]] = []

    def run(arguments: list[str]) -> int:
        given.append(list(arguments))
        return 7

    monkeypatch.setattr("app.cli.run", run)
    assert program.main(["verify", "tapaus-1.lahipiiri"]) == 7
    assert given == [["verify", "tapaus-1.lahipiiri"]]
    assert shown == []


def test_the_help_of_the_command_line_needs_no_window() -> None:
    asked = "import sys; from app.__main__ import main\ntry: main(['--help'])\nexcept SystemExit: pass\n"
    asked += "print([name for name in sys.modules if name.split('.')[0] in {'PySide6', 'highspy', 'reportlab'}])"
    done = subprocess.run(
        [sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.rstrip().endswith("[]")


HEAVY = ("sqlalchemy", "numpy", "networkx", "highspy", "fontTools", "matplotlib", "reportlab", "pypdfium2")
NOT_YET = ("app.lens.", "app.quickline.", "app.store.passphrase", "app.ui.newcase", "app.ui.helpsheet", "app.ui.frame",
           "app.ui.pages.", "app.ui.canvas", "app.ui.widgets.editors", "app.operations", "app.report")  # fmt: skip


def test_a_start_loads_nothing_but_the_way_in(tmp_path: Path) -> None:
    asked = "import sys; from app.__main__ import main; main(['--smoke']); from app.i18n import _rooms, Language; "
    asked += "print(*sys.modules); print(*(path.stem for path in _rooms(Language.FI)._unread))"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LAHIPIIRI_CONFIG_DIR": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60, env=environment
    )
    modules, unread = (line.split() for line in done.stdout.splitlines())
    assert [name for name in modules if name.startswith((*HEAVY, *NOT_YET))] == []
    assert {"report_fi", "rules_fi", "operations_fi"} <= set(unread)


def test_the_window_reads_no_source_of_what_it_loads() -> None:
    """PySide6 would read the source of each module that is loaded after it, and keep it in memory."""
    asked = "import linecache, app.ui.frame; print(*(name for name in linecache.cache if name[0] != '<'))"
    done = subprocess.run(
        [sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    kept = [name for name in done.stdout.split() if str(ROOT / "app") in name or "sqlalchemy" in name]
    assert kept == []
