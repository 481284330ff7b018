"""Measure the family layout: real families against other programs, and the growth of time with generated ones.

usage: python benchmarks/layout.py [--json] [--sets NAME...] [--growth]

The real families and the neutral measure (``metrics.py``, ``sets/``, ``peers.csv``) lie outside this project: their
folder is told by LAHIPIIRI_BENCH, else ``../shared/bench`` beside the checkout; without it only the growth is shown.
"""

from __future__ import annotations

import argparse
import csv
import importlib.util
import json
import math
import os
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.genogram.layout import Family, Layout, Member, Spacing, Union, arrange  # noqa: E402 - after the path

BENCH = Path(os.environ.get("LAHIPIIRI_BENCH", ROOT.parent / "shared" / "bench"))
SPACING = Spacing(sibling=20, couple=20, family=24, row=60, level=14)
"""What the other programs were given: boxes of 100 by 60, 20 between neighbours, rows 120 apart."""
DEFECTS = (
    "missing copies overlaps child_above couple_uneven sib_inv nonadj crossings through collinear".split()  # noqa: SIM905
)
FIVE = ("ivar", "grampsex", "tree1")
AIMS = {10: 0.0, 30: 1.0, 100: 4.0, 300: 6.0, 1000: 10.0}
"""Defects per 100 people, median of families, by people."""
SIZES = (10, 30, 100, 300, 1000, 3000, 5000)


def metrics() -> Callable[[dict[str, Any], dict[str, Any]], dict[str, Any]]:
    """Return the neutral measure."""
    spec = importlib.util.spec_from_file_location("metrics", BENCH / "metrics.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(BENCH / "metrics.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.compute


def read_set(name: str) -> tuple[dict[str, Any], Family]:
    """Return a real family as stored and as the layout takes it."""
    stored: dict[str, Any] = json.loads((BENCH / "sets" / f"{name}.json").read_text("utf-8"))
    members = tuple(
        Member(p["id"], 50, 50, 30, 30, p.get("birth"), p.get("gender") or "U", p["id"] == stored.get("centre"))
        for p in stored["persons"]
    )
    unions = tuple(Union(f["id"], tuple(f["partners"]), tuple(f["children"])) for f in stored["families"])
    return stored, Family(members, unions)


def measured(family: Family, layout: Layout | None = None) -> dict[str, Any]:
    """Return every figure of the neutral measure for ``family`` as it is drawn, with ``defects`` per 100 people."""
    drawn = layout if layout is not None else arrange(family, SPACING)
    people = [
        {"id": m.id, "w": m.left + m.right, "h": m.up + m.down, "gender": m.gender, "birth": m.birth}
        for m in family.members
    ]
    boxes = [
        {
            **p,
            "x": drawn.positions[m.id][0] + (m.right - m.left) / 2,
            "y": drawn.positions[m.id][1] + (m.down - m.up) / 2,
        }
        for p, m in zip(people, family.members, strict=True)
    ]
    unions = [{"id": u.id, "partners": list(u.partners), "children": list(u.children)} for u in family.unions]
    lines = [
        {"family": route.union, "points": [list(point) for point in line]}
        for route in drawn.routes
        for line in route.polylines()
    ]
    figures = metrics()({"persons": boxes, "lines": lines}, {"persons": people, "families": unions})
    figures["defects"] = round(100 * sum(figures[key] for key in DEFECTS) / max(1, figures["persons"]), 1)
    return figures


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


def grown(people: int, seed: int = 1) -> Family:
    """Return an invented family of about ``people``: four founding couples, remarriages, cousins who marry."""
    chance = random.Random(seed)  # noqa: S311 - the same families at every run
    members: list[Member] = []
    unions: list[Union] = []

    def born(year: float, gender: str | None = None) -> str:
        name = f"P{len(members):05d}"
        members.append(Member(name, 50, 50, 30, 30, year, gender or chance.choice("MF"), not members))
        return name

    def married(a: str, b: str, year: float) -> None:
        children = tuple(born(year + 2 * n) for n in range(chance.choice((0, 1, 2, 2, 3, 3, 4, 6))))
        unions.append(Union(f"U{len(unions):05d}", (a, b), children, since=year))
        waiting.extend(children)

    waiting: list[str] = []
    for _ in range(4):
        married(born(1700, "M"), born(1702, "F"), 1725)
    while len(members) < people:
        if not waiting:
            married(born(1700, "M"), born(1702, "F"), 1725)
            continue
        one = waiting.pop(0)
        me = next(m for m in reversed(members) if m.id == one)
        year = (me.birth or 1700) + 25
        mates = [w for w in waiting[:40] if w != one]
        for _ in range(1 + (chance.random() < 0.12)):
            cousin = chance.random() < 0.03 and mates
            mate = chance.choice(mates) if cousin else born(year - 25, "F" if me.gender == "M" else "M")
            if cousin:
                waiting.remove(mate)
                mates = []
            married(one, mate, year)
            year += 8
    return Family(tuple(members), tuple(unions))


def real_rows(names: Iterable[str]) -> list[dict[str, Any]]:
    """Return one row a set: ours beside the best of the peers."""
    others = peers()
    rows: list[dict[str, Any]] = []
    for name in names:
        _, family = read_set(name)
        seconds, layout = timed(family)
        figures = measured(family, layout)
        row: dict[str, Any] = {"set": name, "people": figures["persons"], "ms": round(1000 * seconds)}
        row["own_crossings"] = figures.get("own_crossings", 0)
        for key in ("defects", *DEFECTS, "sibs_uneven", "len", "width_pp", "area_pp"):
            row[key] = figures[key]
        for key, column in (("defects", "defects_per_100"), ("len",) * 2, ("width_pp",) * 2, ("area_pp",) * 2):
            row[f"peer_{key}"] = min((float(each[column]) for each in others.get(name, [])), default=math.nan)
        rows.append(row)
    return rows


def growth_rows() -> list[dict[str, Any]]:
    """Return processor time by size of generated families."""
    rows: list[dict[str, Any]] = []
    for size in SIZES:
        family = grown(size)
        seconds, _ = timed(family, 3 if size <= 300 else 1)
        people = len(family.members)
        per = 1e6 * seconds / (people * math.log2(people + 1))
        rows.append({"people": people, "ms": round(1000 * seconds), "us_per_n_log_n": round(per, 1)})
    return rows


def medians(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return, by size, the median of the families cut to that size, beside the aim."""
    result: list[dict[str, Any]] = []
    for size, aim in AIMS.items():
        same = [row for row in rows if row["set"] in {f"{name}_{size}" for name in FIVE}]
        if same:
            ours = statistics.median(row["defects"] for row in same)
            best = statistics.median(row["peer_defects"] for row in same)
            result.append({"people": size, "defects": ours, "best peer": best, "aim": aim})
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
    asked = parser.parse_args()
    found: dict[str, Any] = {}
    if (BENCH / "metrics.py").is_file() and not asked.growth:
        names = asked.sets or sorted(
            (path.stem for path in (BENCH / "sets").glob("*.json")),
            key=lambda name: (name.rpartition("_")[0], len(name), name),
        )
        found["sets"] = real_rows(names)
        found["medians"] = medians(found["sets"])
    elif not asked.growth:
        print(f"No real families in {BENCH}: set LAHIPIIRI_BENCH. Growth only.", file=sys.stderr)
    if not asked.sets:
        found["growth"] = growth_rows()
    print(json.dumps(found, indent=1) if asked.json else "\n\n".join(table(rows) for rows in found.values()))


if __name__ == "__main__":
    main()
