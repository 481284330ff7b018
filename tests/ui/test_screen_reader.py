"""The first use over the bus of a real screen reader, in a real window: once by keys alone, once by the mouse alone."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.ui.sample import PASSPHRASE

ROOT = Path(__file__).resolve().parents[2]
READER = Path(__file__).with_name("reader.py")
PATIENCE = 200
_ASKS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def python_with_a_bus() -> str:
    """Return a Python that can listen to the bus of screen readers, or skip: packages of the system, not of ours."""
    for tool in ("Xvfb", "dbus-run-session", "openbox"):
        if shutil.which(tool) is None:
            pytest.skip(f"no {tool} here")
    if not any(Path(place, "at-spi-bus-launcher").exists() for place in ("/usr/libexec", "/usr/lib/at-spi2-core")):
        pytest.skip("no bus for screen readers here (at-spi2-core)")
    for python in ("/usr/bin/python3", sys.executable):
        asked = (
            subprocess.run([python, "-c", _ASKS], capture_output=True, check=False) if Path(python).exists() else None
        )
        if asked is not None and asked.returncode == 0:
            return python
    pytest.skip("no Python here that knows the bus of screen readers (python3-gi, gir1.2-atspi-2.0)")


@pytest.fixture
def screen() -> Iterator[str]:
    """Start a screen of its own and return its name. It stays as it is when the first of its clients goes."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        yield f":{number}"
        server.terminate()


@pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is Linux's")
@pytest.mark.timeout(PATIENCE + 20)
@pytest.mark.parametrize("way", ["keys", "mouse"])
def test_the_first_use_as_a_screen_reader_tells_it(way: str, home: Path, request: pytest.FixtureRequest) -> None:
    python = python_with_a_bus()
    screen: str = request.getfixturevalue("screen")
    settings = home / "config" / "lahipiiri" / "settings.json"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text('{"language": "fi", "theme": "light"}', encoding="utf-8")
    named = {**os.environ, "DISPLAY": screen, "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "xcb"}
    command = ["dbus-run-session", "--", python, str(READER), sys.executable, PASSPHRASE, way]
    done = subprocess.run(command, env=named, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert done.stdout.rstrip().endswith("done"), done.stdout[-600:] + done.stderr[-1500:]
