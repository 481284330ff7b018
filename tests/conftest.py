"""What every test stands on: no screen, a home of its own, the Finnish language, nothing left behind.

The operating system's places (home, settings, cache, temporary files) are a fresh folder for each test, so that a test
neither reads nor touches anything of the person who runs it. ``HYPOTHESIS_PROFILE=thorough`` tries more examples.
"""

from __future__ import annotations

import gc
import hashlib
import os
import tempfile
import threading
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

import pytest
from hypothesis import HealthCheck, settings

from app.i18n import Language, use_language
from app.store import engine

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
gc.set_threshold(20_000, 20, 50)  # as seldom as the program itself looks for rubbish

ROOT: Final = Path(__file__).resolve().parent.parent

# The same examples at every run, so that a red run is a change of ours; the thorough profile looks for new ones.
settings.register_profile("default", max_examples=40, deadline=None, derandomize=True, print_blob=True)
settings.register_profile(
    "thorough", max_examples=500, deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


def pytest_configure(config: pytest.Config) -> None:
    """Keep matplotlib's list of fonts between runs: it takes seconds to make and holds nothing of ours."""
    os.environ["MPLCONFIGDIR"] = str(config.cache.mkdir("matplotlib"))


_derive_once = cache(hashlib.pbkdf2_hmac)


@pytest.fixture(scope="session", autouse=True)
def _swift() -> Iterator[None]:
    """Don't wait for the disk, which proves nothing where no power fails, and derive each key once a run.

    Deriving is pure and slow. The tests of the store derive anew, and wait for the disk where a power cut is tested.
    Nor is all that SQLite holds locked in memory, which makes each reading three times as long and changes nothing that
    is read: every other process that a test starts does it, and a test of the store looks whether it is done.
    """
    swift = tuple("synchronous=OFF" if setting.startswith("sync") else setting for setting in engine.SETTINGS)
    unguarded = tuple(each for each in engine.BEFORE_THE_KEY if not each.startswith("cipher_memory_security"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine, "SETTINGS", swift)
        patch.setattr(engine, "BEFORE_THE_KEY", unguarded)
        patch.setattr(hashlib, "pbkdf2_hmac", _derive_once)
        yield


@pytest.fixture(scope="session", autouse=True)
def _home_of_the_run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Give fixtures that outlive a test a home too."""
    with pytest.MonkeyPatch.context() as patch:
        _move_into(tmp_path_factory.mktemp("home-of-the-run"), patch)
        yield


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return this test's own home; it holds ``config``, ``data``, ``cache``, ``run`` and ``temp``."""
    folder = tmp_path_factory.mktemp("home")
    _move_into(folder, monkeypatch)
    return folder


def _move_into(folder: Path, patch: pytest.MonkeyPatch) -> None:
    """Make ``folder`` the home, the settings' place and the place of temporary files."""
    for name in ("config", "data", "cache", "run", "temp"):
        (folder / name).mkdir(mode=0o700)
    for variable, name in {
        "HOME": "",
        "USERPROFILE": "",
        "APPDATA": "config",
        "LOCALAPPDATA": "data",
        "XDG_CONFIG_HOME": "config",
        "XDG_DATA_HOME": "data",
        "XDG_STATE_HOME": "data",
        "XDG_CACHE_HOME": "cache",
        "XDG_RUNTIME_DIR": "run",
        "TMPDIR": "temp",
        "TEMP": "temp",
        "TMP": "temp",
        "LAHIPIIRI_CONFIG_DIR": "config/lahipiiri",
    }.items():
        patch.setenv(variable, str(folder / name))
    patch.setattr(tempfile, "tempdir", None)


@pytest.fixture(autouse=True)
def _finnish() -> Iterator[None]:
    """Start and leave every test in Finnish, the language the program starts in."""
    use_language(Language.FI)
    yield
    use_language(Language.FI)


@pytest.fixture(scope="session")
def conformance() -> Path:
    """Return the folder of shared reference data, or skip."""
    folder = Path(os.environ.get("LAHIPIIRI_CONFORMANCE", ROOT.parent / "shared" / "data")).resolve()
    if not folder.is_dir():
        pytest.skip(f"no reference data at {folder} (LAHIPIIRI_CONFORMANCE says where they are)")
    return folder


@pytest.fixture(autouse=True)
def _nothing_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread running, or a Qt test that leaves a window, a worker or a timer."""
    threads = set(threading.enumerate())
    uses_qt = not {"qapp", "qtbot"}.isdisjoint(request.fixturenames)
    before = _qt_left_overs() if uses_qt else set[str]()
    yield
    left = sorted(_qt_left_overs() - before) if uses_qt else []
    for thread in set(threading.enumerate()) - threads:
        if isinstance(thread, threading._DummyThread):
            continue  # Qt's own, which some library asked who it is: it cannot be joined
        thread.join(0 if thread.daemon else 2)
        if thread.is_alive():
            left.append(f"the thread {thread.name}")
    assert not left, f"the test left behind: {', '.join(left)}"


def _qt_left_overs() -> set[str]:
    """Return what is alive in Qt now and should not outlive a test."""
    from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool, QTimer
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return set()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    left = {f"the window {widget!r}" for widget in app.topLevelWidgets()}
    left |= {f"the timer {timer!r}" for timer in app.findChildren(QTimer) if timer.isActive()}
    if not QThreadPool.globalInstance().waitForDone(2000):
        left.add("work in the thread pool")
    return left
