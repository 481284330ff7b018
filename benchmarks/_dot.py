"""Graphviz dot on the same families: a node for each person and each union, boxes and gaps as the others were given."""

from __future__ import annotations

import math
import shutil
import subprocess
import sys
import time

from _families import SPACING

from app.genogram.layout import Family

INCH = 72.0
RUNS = 3


def is_installed() -> bool:
    """Tell whether ``dot`` is on this machine."""
    return shutil.which("dot") is not None


def dot_graph(family: Family) -> str:
    """Return ``family`` in the language of dot: partners above a point, their children below it."""
    number = {member.id: at for at, member in enumerate(family.members)}
    lines = [
        "digraph family {",
        f"graph [nodesep={SPACING.sibling / INCH:.4f} ranksep={SPACING.row / 2 / INCH:.4f} splines=false]",
        'node [shape=box fixedsize=true label=""]',
        "edge [dir=none]",
    ]
    for member in family.members:
        wide, high = (member.left + member.right) / INCH, (member.up + member.down) / INCH
        lines.append(f"p{number[member.id]} [width={wide:.4f} height={high:.4f}]")
    for at, union in enumerate(family.unions):
        lines.append(f"u{at} [shape=point width=0.01 height=0.01]")
        lines += [f"p{number[key]} -> u{at} [weight=2]" for key in union.partners]
        lines += [f"u{at} -> p{number[key]}" for key in union.children]
    return "\n".join([*lines, "}"])


def _spent() -> float:
    """Return the processor time of the processes that this one has started and that have ended."""
    if sys.platform == "win32":
        return time.perf_counter()
    import resource  # noqa: PLC0415 - not there on Windows

    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def dot_layout(family: Family) -> tuple[float, dict[str, tuple[float, float]]]:
    """Return the best processor time in seconds of some whole runs of dot, and where it put everybody.

    Where the system doesn't tell processor time (Windows) it is the time by the clock.
    """
    graph = dot_graph(family)
    best, told = math.inf, ""
    for _ in range(RUNS):
        start = _spent()
        told = subprocess.run(["dot", "-Tplain"], input=graph, capture_output=True, text=True, check=True).stdout  # noqa: S607
        best = min(best, _spent() - start)
    places: dict[str, tuple[float, float]] = {}
    for line in told.splitlines():
        word = line.split()
        if word[0] == "node" and word[1].startswith("p"):
            places[family.members[int(word[1][1:])].id] = (float(word[2]) * INCH, -float(word[3]) * INCH)
    return best, places
