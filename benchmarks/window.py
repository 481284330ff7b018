"""Measure the window: start, memory, unlocking, keys and movement, beside a bare PySide6 window in the same run.

usage: python benchmarks/window.py [--json] [--times N]

Starts and memory are those of whole processes, ours and the bare one's by turns. What is done in the window is done by
real key events in invented cases of 100 and 300 people. Times are the processor's, medians; the clock's beside them.
"""

from __future__ import annotations

import argparse
import compileall
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any, Final

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "benchmarks"
sys.path[:0] = [str(ROOT), str(HERE)]

from _case import made_case  # noqa: E402 - after the path
from layout import table  # noqa: E402

PEOPLE: Final = (100, 300)
HEAVY: Final = ("scipy", "networkx", "matplotlib", "reportlab", "pypdfium2", "numpy", "sqlalchemy")
Row = dict[str, Any]


def ran(command: Sequence[str | Path], folder: Path) -> tuple[float, float, str]:
    """Run a program to its end: milliseconds of the processor and by the clock, and what it printed."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LAHIPIIRI_CONFIG_DIR": str(folder)}
    before, began = _children(), time.perf_counter()
    done = subprocess.run(command, env=environment, cwd=ROOT, check=True, capture_output=True, text=True)
    return 1000 * (_children() - before), 1000 * (time.perf_counter() - began), done.stdout


def _children() -> float:
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def starts(times: int, folder: Path) -> tuple[list[Row], float]:
    """Return how long the window takes to come, beside the bare one, and the memory of that, in KiB."""
    bare: list[tuple[float, float, str]] = []
    ours: list[tuple[float, float, str]] = []
    for _ in range(times):
        bare.append(ran([sys.executable, "-P", HERE / "_bare.py"], folder))
        ours.append(ran([sys.executable, "-P", "-m", "app", "--smoke"], folder))
    spent = [(median(each[0] for each in runs), median(each[1] for each in runs)) for runs in (ours, bare)]
    row = _row("start to usable window", spent[0], "2.0 x bare", spent[0][0] / spent[1][0])
    return [_row("bare window", spent[1]), row], median(float(each[2]) for each in bare)


def _row(what: str, spent: Sequence[float], aim: str = "", ratio: float | None = None) -> Row:
    ms, clock = (round(each, 1) for each in spent)
    return {"what": what, "ms": ms, "clock ms": clock, "ratio": "" if ratio is None else f"{ratio:.2f}", "aim": aim}


def loaded(folder: Path) -> list[Row]:
    """Return which heavy libraries a start has loaded already."""
    asked = "import sys; from app.__main__ import main; main(['--smoke']); "
    asked += f"print(*[name for name in {HEAVY} if name in sys.modules])"
    _, _, names = ran([sys.executable, "-P", "-c", asked], folder)
    return [{"what": "heavy libraries loaded at the start", "found": names.split() or "none", "aim": "none"}]


def done(people: int, times: int, bare: float, folder: Path) -> list[Row]:
    """Return what work in the window of a case of ``people`` costs."""
    path = folder / f"{people}.lahipiiri"
    made_case(path, people).close()
    hands = [sys.executable, "-P", HERE / "_hands.py", path]
    runs = [json.loads(ran([*hands, str(each)], folder)[2]) for each in (*[0] * times, times)]
    first, *again = ([run["unlock"][at] - run["key"][at] for at in (0, 1)] for run in runs)
    found, unlock = runs[-1], [median(each[at] for each in again) for at in (0, 1)]
    rows = [
        _row(f"{people}: unlock to drawn case, beyond the key", unlock, "150"),
        _row(f"{people}: the same, never drawn before", first),
        {
            "what": f"{people}: memory",
            "found": f"{found['memory'] // 1024} MiB",
            "ratio": f"{found['memory'] / bare:.2f}",
        },
    ]
    rows[-1]["aim"] = "3 x bare" if people == max(PEOPLE) else ""
    aim = {100: "16", 300: "40"}[people]
    for where, kinds in found["keys"].items():
        for kind, spent in kinds.items():
            both = [median(each[at] for each in spent) for at in (0, 1)]
            what, _, is_late = kind.partition(", ")
            rows.append(_row(f"{people}: key to {is_late or 'picture'}, {what} {where}", both, "" if is_late else aim))
    for how, each in found["moving"].items():
        rows.append({"what": f"{people}: {how}", "found": f"{each:.0f} pictures/s", "aim": "60"})
    return rows


def main() -> None:
    """Print the table, or the same as JSON."""
    parser = argparse.ArgumentParser(description="Measure the window.")
    parser.add_argument("--json", action="store_true", help="print everything as JSON")
    parser.add_argument("--times", type=int, default=5, help="how often each is done (default: 5)")
    asked = parser.parse_args()
    # As pip has done with Qt, which the bare window loads: Python need not compile our sources at each start.
    compileall.compile_dir(ROOT / "app", quiet=1)
    folder = Path(tempfile.mkdtemp())
    try:
        rows, bare = starts(asked.times, folder)
        rows += loaded(folder)
        for people in PEOPLE:
            rows += done(people, asked.times, bare, folder)
    finally:
        shutil.rmtree(folder)
    columns = ("what", "ms", "clock ms", "found", "ratio", "aim")
    print(
        json.dumps(rows, indent=1)
        if asked.json
        else table([{name: row.get(name, "") for name in columns} for row in rows])
    )


if __name__ == "__main__":
    main()
