"""The start of a fresh clone: the environment, the system's libraries, the screen that isn't there."""

from __future__ import annotations

import importlib.util
import json
import os
import runpy
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Final

import pytest

ROOT: Final = Path(__file__).resolve().parent.parent
PROGRAM: Final = """\
import os, sys
print(sys.argv[1:], os.getcwd(), __file__)
sys.exit(7)
"""


def load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("lahipiiri_run", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Return run.py as a module, on a computer that speaks English and has no screen."""
    for variable in ("LC_ALL", "LC_MESSAGES", "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    return load(ROOT / "run.py")


# A project with nothing to fetch, started as a person starts it -------------------------------------------------------


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a small project with this run.py in a folder with an awkward name, started once."""
    folder = tmp_path_factory.mktemp("työ pöytä") / "lähipiiri"
    (folder / "app").mkdir(parents=True)
    shutil.copy(ROOT / "run.py", folder)
    (folder / "app" / "__main__.py").write_text(PROGRAM, encoding="utf-8")
    for lock in ("requirements.lock", "requirements-dev.lock"):
        (folder / lock).write_text("# nothing\n", encoding="utf-8")
    first = started(folder, folder, "first")
    assert "Preparing the first start" in first.stderr
    return folder


def started(clone: Path, place: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, str(clone / "run.py"), *arguments]
    return subprocess.run(
        command,
        cwd=place,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_the_program_gets_its_arguments_and_gives_its_exit_code(clone: Path, tmp_path: Path) -> None:
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "__main__.py").write_text("print('somebody else')", encoding="utf-8")
    done = started(clone, tmp_path, "demo", "--out", "a b")
    assert done.stdout == f"['demo', '--out', 'a b'] {tmp_path} {clone / 'app' / '__main__.py'}\n"
    assert (done.returncode, done.stderr) == (7, "")


def test_a_changed_lock_is_fetched_without_making_all_anew(clone: Path) -> None:
    kept = clone / ".venv" / "kept"
    kept.touch()
    (clone / "requirements.lock").write_text("# nothing, said otherwise\n", encoding="utf-8")
    done = started(clone, clone, "again")
    assert "Fetching the packages that changed" in done.stderr
    assert kept.exists()
    assert started(clone, clone, "again").stderr == ""


def test_a_half_made_environment_is_made_anew(clone: Path) -> None:
    left_over = clone / ".venv" / "lib" / "left-over"
    left_over.parent.mkdir(exist_ok=True)
    left_over.touch()
    (clone / ".venv" / ".made").unlink()
    assert started(clone, clone).returncode == 7
    assert not left_over.exists()
    assert started(clone, clone, "again").stderr == ""


def test_packages_that_cannot_be_had_stop_the_start(clone: Path) -> None:
    lock = clone / "requirements.lock"
    before = lock.read_text(encoding="utf-8")
    lock.write_text(f"./not-here.whl --hash=sha256:{'0' * 64}\n", encoding="utf-8")
    done = started(clone, clone, "again")
    lock.write_text(before, encoding="utf-8")
    assert done.returncode == 1
    assert done.stdout == ""
    assert "The packages could not be fetched" in done.stderr
    assert not (clone / ".venv" / ".made").exists()


# What is missing on the machine ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("version", [(3, 10, 12), (3, 15, 0)])
def test_another_python_is_refused_in_plain_words(
    version: tuple[int, ...], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", version)
    with pytest.raises(SystemExit) as stop:
        runpy.run_path(str(ROOT / "run.py"), run_name="__main__")
    assert "needs Python 3.11" in str(stop.value.code)
    assert "tarvitsee Pythonin 3.11" in capsys.readouterr().err


def test_a_python_without_venv_is_told_what_to_install(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(run, "ENVIRONMENT", tmp_path)
    monkeypatch.setattr(run, "installed", lambda packages: False)
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(run.Obstacle, match="sudo apt-get install python3-venv"):
        run.new_environment()


def test_a_folder_that_cannot_be_written_is_said(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    taken = tmp_path / ".venv"
    taken.write_text("a file where the folder should be", encoding="utf-8")
    for name, place in {"ENVIRONMENT": taken, "MADE": taken / ".made", "BUSY": taken / ".busy"}.items():
        monkeypatch.setattr(run, name, place)
    assert run.main([]) == 1
    assert f"{taken} could not be made" in capsys.readouterr().err


linux_only = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="Linux alone leaves libraries to the system"
)


@linux_only
def test_missing_libraries_are_named_with_the_command(run: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    groups = [{"libc.so.6": "libc6", "libno-such.so.1": "libno-such1"}]
    with pytest.raises(run.Obstacle, match=r"libno-such\.so\.1\. .*sudo apt-get install libno-such1$"):
        run.need_libraries(groups)
    run.need_libraries([{"libc.so.6": "libc6"}])


@linux_only
def test_the_superuser_gets_them_installed_with_fresh_lists(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    calls = tmp_path / "calls"
    apt = tmp_path / "bin" / "apt-get"
    apt.parent.mkdir()
    # The first install fails, as it does where no lists of packages were fetched yet.
    apt.write_text(
        f'#!/bin/sh\necho "$DEBIAN_FRONTEND $*" >> {calls}\n[ "$(wc -l < {calls})" -gt 1 ]\n', encoding="utf-8"
    )
    apt.chmod(0o755)
    monkeypatch.setenv("PATH", f"{apt.parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert run.installed(["libno-such1"])
    install = "noninteractive install --yes -qq --no-install-recommends libno-such1"
    assert calls.read_text(encoding="utf-8").splitlines() == [install, "noninteractive update -qq", install]


# What is started ------------------------------------------------------------------------------------------------------


@pytest.fixture
def becomes(run: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[str], dict[str, str]]]:
    """Return what run.py would become, in a prepared folder with every library there."""
    became: list[tuple[list[str], dict[str, str]]] = []
    monkeypatch.setattr(run, "become", lambda *what: became.append(what) or 0)
    monkeypatch.setattr(run, "prepare", lambda *, with_tools: None)
    monkeypatch.setattr(run, "is_loadable", lambda name: True)
    return became


@linux_only
def test_without_a_screen_the_sample_case_is_made(
    run: ModuleType, becomes: list[tuple[list[str], dict[str, str]]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run.main([]) == 0
    assert becomes == [(["-m", "app", "demo", "--out", "lahipiiri-demo"], {})]
    assert "no screen here" in capsys.readouterr().err
    # What else there is no screen for, the program says itself.
    assert run.main(["case.lahipiiri"]) == 0
    assert run.main(["draw", "case.lahipiiri"]) == 0
    assert [what for what, _ in becomes[1:]] == [
        ["-m", "app", "case.lahipiiri"],
        ["-m", "app", "draw", "case.lahipiiri"],
    ]


@linux_only
@pytest.mark.parametrize(
    ("variables", "wanted"),
    [
        ({"DISPLAY": ":0"}, "libxcb-cursor.so.0"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "libwayland-client.so.0"),
        ({"QT_QPA_PLATFORM": "offscreen"}, "libEGL.so.1"),
    ],
)
def test_a_window_starts_once_its_libraries_are_there(
    run: ModuleType,
    becomes: list[tuple[list[str], dict[str, str]]],
    monkeypatch: pytest.MonkeyPatch,
    variables: dict[str, str],
    wanted: str,
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert run.main([]) == 0
    assert becomes == [(["-m", "app"], {})]
    monkeypatch.setattr(run, "is_loadable", lambda name: name != wanted)
    monkeypatch.setattr(run, "installed", lambda packages: False)
    assert run.main([]) == 1
    assert len(becomes) == 1


def test_the_whole_suite_is_split_and_a_part_is_not(
    run: ModuleType, becomes: list[tuple[list[str], dict[str, str]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda process: {0, 1}, raising=False)
    monkeypatch.chdir(ROOT / "tests")
    assert run.main(["test"]) == 0
    monkeypatch.chdir(ROOT / "tests")
    assert run.main(["test", "test_run.py::test_x", "-k", "word"]) == 0
    offscreen = {"QT_QPA_PLATFORM": "offscreen"}
    part = str(ROOT / "tests" / "test_run.py::test_x")
    whole = ["-m", "pytest", "-n", "2", "--dist", "worksteal"]
    assert becomes == [(whole, offscreen), (["-m", "pytest", part, "-k", "word"], offscreen)]


def test_a_check_that_finds_something_fails_and_the_others_still_run(
    run: ModuleType,
    becomes: list[tuple[list[str], dict[str, str]]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    bad, good = [sys.executable, "-c", "print('found'); exit(3)"], [sys.executable, "-c", "print('fine')"]
    monkeypatch.setattr(run, "checks", lambda: {"bad": bad, "good": good})
    assert run.main(["check"]) == 1
    lines = [line.split(" (")[0] for line in capsys.readouterr().out.splitlines()]
    assert lines == ["bad: FAILED", "found", "good: ok"]
    monkeypatch.setattr(run, "checks", lambda: {"good": good})
    assert run.main(["check"]) == 0


def test_one_measurement_is_run_by_name_and_all_without_one(
    run: ModuleType,
    becomes: list[tuple[list[str], dict[str, str]]],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "benchmarks").mkdir()
    for name in ("draw", "open"):
        script = f"import json, sys; print(json.dumps([{name!r}, *sys.argv[1:]]))"
        (tmp_path / "benchmarks" / f"{name}.py").write_text(script, encoding="utf-8")
    monkeypatch.setattr(run, "ROOT", tmp_path)
    monkeypatch.setattr(run, "PYTHON", sys.executable)
    assert run.main(["bench", "open", "--json"]) == 0
    assert becomes == [([str(tmp_path / "benchmarks" / "open.py"), "--json"], {"QT_QPA_PLATFORM": "offscreen"})]
    assert run.main(["bench", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"draw": ["draw", "--json"], "open": ["open", "--json"]}
    assert run.main(["bench", "dance"]) == 1
    assert "dance? (draw, open)" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("locale", "language"), [("fi_FI.UTF-8", "fi"), ("sv_FI", "sv"), ("de_DE.UTF-8", "en"), ("C", "en"), ("", "en")]
)
@pytest.mark.skipif(os.name == "nt", reason="Windows tells its language another way")
def test_it_speaks_the_language_of_the_computer(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch, locale: str, language: str
) -> None:
    monkeypatch.setenv("LANG", locale)
    assert run.language() == language


def test_every_sentence_is_said_in_three_languages_with_the_same_places(run: ModuleType) -> None:
    for key, sentences in run.WORDS.items():
        assert set(sentences) == {"fi", "sv", "en"}, key
        places = [sorted(part.split("}")[0] for part in text.split("{")[1:]) for text in sentences.values()]
        assert places[0] == places[1] == places[2], key
