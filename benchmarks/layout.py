"""Measure the family layout: real families beside other programs, and the growth of time with invented ones.

usage: python benchmarks/layout.py [--json] [--sets NAME...] [--growth] [--others] [--cuts N]

Works with this program alone. Where the real families and the neutral measure are at hand (LAHIPIIRI_BENCH, else
``../shared/bench`` beside the checkout) they are measured, beside what other programs made of them (``peers.csv``);
where Graphviz ``dot`` is installed it runs side by side, whole process, in the same run.
"""

from __future__ import annotations

import argparse
import csv
import importlib.util
import json
import math
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

from _dot import dot_layout, is_installed
from _families import BENCH, SPACING, cuts, grown, names, read_set
from _forced import forced

from app.genogram.layout import Family, Layout, arrange

__all__ = ["BENCH", "SPACING", "arrange", "grown", "measured", "peers", "read_set"]

DEFECTS = (
    "missing copies overlaps child_above couple_uneven sib_inv nonadj crossings through collinear".split()  # noqa: SIM905
)
ZERO = ("couple_uneven", "sibs_uneven", "through", "collinear")
FIVE = ("ivar", "grampsex", "tree1")
AIMS = {10: 0.0, 30: 1.0, 100: 4.0, 300: 6.0, 1000: 10.0}
"""Defects per 100 people, median of families, by people."""
SIZES = (10, 30, 100, 300, 1000, 3000, 5000)
DOT_UP_TO = 1000
"""Larger invented families are not given to dot: it needs minutes."""
SIDE = ("len", "width_pp", "area_pp")


@cache
def metrics() -> Callable[[dict[str, Any], dict[str, Any]], dict[str, Any]]:
    """Return the neutral measure."""
    spec = importlib.util.spec_from_file_location("metrics", BENCH / "metrics.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(BENCH / "metrics.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.compute


def measured(family: Family, layout: Layout | None = None) -> dict[str, Any]:
    """Return every figure of the neutral measure for ``family`` as it is drawn, with ``defects`` per 100 people."""
    drawn = layout if layout is not None else arrange(family, SPACING)
    lines = [
        {"family": route.union, "points": [list(point) for point in line]}
        for route in drawn.routes
        for line in route.polylines()
    ]
    return figures(family, drawn.positions, lines)


def figures(family: Family, places: dict[str, tuple[float, float]], lines: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the neutral measure of ``family`` with everybody's symbol at ``places``."""
    people = [
        {"id": m.id, "w": m.left + m.right, "h": m.up + m.down, "gender": m.gender, "birth": m.birth}
        for m in family.members
    ]
    boxes = [
        {
            **p,
            "x": places[m.id][0] + (m.right - m.left) / 2,
            "y": places[m.id][1] + (m.down - m.up) / 2,
        }
        for p, m in zip(people, family.members, strict=True)
    ]
    unions = [{"id": u.id, "partners": list(u.partners), "children": list(u.children)} for u in family.unions]
    found = metrics()({"persons": boxes, "lines": lines}, {"persons": people, "families": unions})
    found["defects"] = round(100 * sum(found[key] for key in DEFECTS) / max(1, found["persons"]), 1)
    return found


def peers() -> dict[str, list[dict[str, str]]]:
    """Return, by set, what the programs that draw everybody exactly once made of it."""
    found: dict[str, list[dict[str, str]]] = {}
    with (BENCH / "peers.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if not row["error"] and row["missing"] == "0" and row["copies"] == "0":
                found.setdefault(row["set"], []).append(row)
    return found


def timed(family: Family, times: int = 3) -> tuple[float, Layout]:
    """Return the best processor time in seconds of some runs, and the layout."""
    best, layout = math.inf, None
    for _ in range(times):
        start = time.process_time()
        layout = arrange(family, SPACING)
        best = min(best, time.process_time() - start)
    if layout is None:
        raise ValueError(times)
    return best, layout


def real_row(name: str, family: Family) -> dict[str, Any]:
    """Return our figures of one family, and dot's beside them where it is installed.

    *least*: defects per 100 people that no drawing of the family is without; a couple that cannot stand side by side
    counts as that too.
    """
    seconds, layout = timed(family)
    found = measured(family, layout)
    row: dict[str, Any] = {"set": name, "people": found["persons"], "ms": round(1000 * seconds)}
    if is_installed():
        wall, places = dot_layout(family)
        row["dot ms"], row["times dot"] = round(1000 * wall), round(seconds / wall, 2)
        row["dot defects"] = figures(family, places, [])["defects"]
    row["own_crossings"] = found.get("own_crossings", 0)
    row.update({key: found[key] for key in ("defects", *DEFECTS, "sibs_uneven")})
    least = forced(family)
    row["spare"] = sum(found[key] - count for key, count in least.items())
    row["least"] = round(100 * (2 * least["through"] + least["collinear"]) / max(1, found["persons"]), 1)
    row.update({key: found[key] for key in SIDE})
    return row


def real_rows(chosen: Iterable[str]) -> list[dict[str, Any]]:
    """Return one row a set: ours beside the best of the peers."""
    others = peers()
    rows: list[dict[str, Any]] = []
    for name in chosen:
        row = real_row(name, read_set(name)[1])
        for key in ("defects", *SIDE):
            column = "defects_per_100" if key == "defects" else key
            row[f"peer_{key}"] = min((float(each[column]) for each in others.get(name, [])), default=math.nan)
        rows.append(row)
    return rows


def other_rows(ours: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return, set by set, our figures and those of every other program that draws everybody once, best first."""
    others = peers()
    rows: list[dict[str, Any]] = []
    for mine in ours:
        keys = ("defects", "ms", *SIDE)
        rows.append({"set": mine["set"], "program": "this one", **{key: mine[key] for key in keys}})
        theirs = sorted(others.get(mine["set"], []), key=lambda row: (float(row["defects_per_100"]), row["peer"]))
        for each in theirs:
            told = {"defects": each["defects_per_100"], "ms": each["wall_ms"], **{key: each[key] for key in SIDE}}
            rows.append({"set": mine["set"], "program": each["peer"], **told})
    return rows


def cut_rows(each: int) -> list[dict[str, Any]]:
    """Return, by size, what comes of ``each`` other neighbourhoods of every real family."""
    rows: list[dict[str, Any]] = []
    for size in (size for size in AIMS if size < 1000):
        found = [real_row(name, family) for name, family in cuts(size, each).items()]
        if found:
            row: dict[str, Any] = {"people": size, "families": len(found)}
            row["defects"] = round(statistics.median(one["defects"] for one in found), 1)
            row["least"] = round(statistics.median(one["least"] for one in found), 1)
            row["beyond aim"] = sum(one["least"] > AIMS[size] for one in found)
            row["most"] = max(one["defects"] for one in found)
            row["ms"] = statistics.median(one["ms"] for one in found)
            if is_installed():
                row["dot ms"] = statistics.median(one["dot ms"] for one in found)
                row["dot defects"] = statistics.median(one["dot defects"] for one in found)
                row["worse than dot"] = sum(one["defects"] > one["dot defects"] for one in found)
            row.update(
                {key: sum(one[key] for one in found) for key in ("missing", "copies", "overlaps", *ZERO, "spare")}
            )
            rows.append(row)
    return rows


def growth_rows() -> list[dict[str, Any]]:
    """Return processor time by size of invented families, and what it would be if it grew as n log n from 300 on."""
    rows: list[dict[str, Any]] = []
    for size in SIZES:
        family = grown(size)
        seconds, _ = timed(family, 3 if size <= 300 else 1)
        people = len(family.members)
        row: dict[str, Any] = {"people": people, "ms": round(1000 * seconds)}
        row["us per n log n"] = round(1e6 * seconds / (people * math.log2(people + 1)), 1)
        if is_installed():
            row["dot ms"] = round(1000 * dot_layout(family)[0]) if size <= DOT_UP_TO else "-"
        rows.append(row)
    return rows


def medians(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return, by size, the median of the families cut to that size, beside the aim."""
    result: list[dict[str, Any]] = []
    for size, aim in AIMS.items():
        same = [row for row in rows if row["set"] in {f"{name}_{size}" for name in FIVE}]
        if same:
            ours = statistics.median(row["defects"] for row in same)
            best = statistics.median(row["peer_defects"] for row in same)
            row = {"people": size, "defects": ours, "best peer": best, "aim": aim}
            row["ms"] = statistics.median(row["ms"] for row in same)
            if all("dot ms" in row for row in same):
                row["dot ms"] = statistics.median(row["dot ms"] for row in same)
            result.append(row)
    return result


def table(rows: list[dict[str, Any]]) -> str:
    """Return rows of the same keys as an aligned table."""
    if not rows:
        return ""
    keys = list(rows[0])
    cells = [keys, *([f"{row[key]}" for key in keys] for row in rows)]
    widths = [max(len(line[i]) for line in cells) for i in range(len(keys))]
    return "\n".join("  ".join(cell.rjust(width) for cell, width in zip(line, widths, strict=True)) for line in cells)


def main() -> None:
    """Print the tables, or everything as JSON."""
    parser = argparse.ArgumentParser(description="Measure the family layout.")
    parser.add_argument("--json", action="store_true", help="print everything as JSON")
    parser.add_argument("--sets", nargs="*", help="only these real families")
    parser.add_argument("--growth", action="store_true", help="only the growth curve")
    parser.add_argument("--others", action="store_true", help="every other program beside this one, set by set")
    parser.add_argument("--cuts", type=int, default=0, metavar="N", help="N more neighbourhoods of each real family")
    asked = parser.parse_args()
    found: dict[str, Any] = {}
    if (BENCH / "metrics.py").is_file() and not asked.growth:
        found["sets"] = real_rows(asked.sets or names())
        found["medians"] = medians(found["sets"])
        if asked.others:
            found["others"] = other_rows(found["sets"])
        if asked.cuts:
            found["cuts"] = cut_rows(asked.cuts)
    elif not asked.growth:
        print(f"No real families in {BENCH}: set LAHIPIIRI_BENCH. Growth only.", file=sys.stderr)
    if not asked.sets:
        found["growth"] = growth_rows()
    tables = (table(rows) for rows in found.values() if rows)
    print(json.dumps(found, indent=1) if asked.json else "\n\n".join(tables))


if __name__ == "__main__":
    main()
