"""Measure the whole genogram: the sample case and invented families with emotional lines and homes.

usage: python benchmarks/drawing.py [--json] [--times N]

All times are processor time in milliseconds, the best of some runs: the layout (places), the lines (structure, ways of
the emotional lines, homes, legend), the telling that follows when it is shown (words, the verifier's reading of the
finished picture), and the drawing once more, with what was kept of the first.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final
from unittest.mock import patch

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from layout import grown, table  # noqa: E402 - after the path

from app.genogram import genogram  # noqa: E402
from app.genogram.kept import Kept  # noqa: E402
from app.genogram.ways import forget  # noqa: E402
from app.i18n import Language  # noqa: E402
from app.lens.build import build_view  # noqa: E402
from app.lens.view import BondKind, CaseView, Gender, PartnershipKind  # noqa: E402
from tests.genogram.casts import Cast  # noqa: E402
from tests.samples import DAY, audiences, sample_rows  # noqa: E402

FAMILIES: Final = ((100, 15), (300, 30))
"""People and emotional lines of the invented families."""
_GENDERS: Final = {"M": Gender.MALE, "F": Gender.FEMALE}


def sample(language: Language) -> CaseView:
    """Return all of the sample case."""
    return build_view(sample_rows(language), audiences(language)["worker"], DAY, language)


def family(people: int, bonds: int) -> CaseView:
    """Return an invented family: half of its emotional lines are the child's own, the others between kin and others."""
    chance = random.Random(people)  # noqa: S311 - the same families at every run
    whole = grown(people)
    child = whole.members[-1].id
    cast = Cast()
    for member in whole.members:
        cast.person(
            member.id,
            _GENDERS.get(member.gender, Gender.UNKNOWN),
            int(member.birth or 1900),
            is_index=member.id == child,
        )
    kin: dict[str, list[str]] = {}
    for union in whole.unions:
        cast.couple(union.partners[0], union.partners[1], PartnershipKind.MARRIAGE, int(union.since or 1900))
        for one in union.children:
            cast.child(one, *union.partners)
        circle = [*union.partners, *union.children]
        for one in circle:
            kin.setdefault(one, []).extend(other for other in circle if other != one)
    near = sorted({other for one in kin[child] for other in kin[one]} - {child})
    for number in range(bonds):
        a = child if number % 2 else chance.choice(whole.members).id
        b = chance.choice(near if a == child else kin[a])
        cast.bond(a, b, chance.choice(list(BondKind)))
    for name in ("A", "B"):
        cast.home(name, child, *chance.sample(kin[child], min(3, len(kin[child]))))
    return cast.view()


def measured(view: CaseView, language: Language, times: int) -> dict[str, Any]:
    """Return the best times of ``times`` drawings."""
    spent: list[dict[str, float]] = []
    for _ in range(times):
        parts = {"standing": 0.0}
        forget()
        kept = Kept()
        with patch.multiple(genogram, **{name: _clocked(name, parts) for name in parts}):
            start = time.process_time()
            sketch = genogram.genogram_sketch(view, language, kept=kept)
            drawn = time.process_time() - start
        layout = parts["standing"]
        start = time.process_time()
        sketch.told()
        telling = time.process_time() - start
        start = time.process_time()
        genogram.genogram_sketch(view, language, kept=kept)
        again = time.process_time() - start
        whole = drawn + telling
        lines = drawn - layout
        spent.append({"layout": layout, "lines": lines, "telling": telling, "whole": whole, "again": again})
    return {key: round(1000 * min(each[key] for each in spent), 1) for key in spent[0]}


def _clocked(name: str, parts: dict[str, float]) -> Any:
    work = getattr(genogram, name)

    def clocked(*arguments: Any, **named: Any) -> Any:
        start = time.process_time()
        try:
            return work(*arguments, **named)
        finally:
            parts[name] += time.process_time() - start

    return clocked


def rows(times: int) -> Iterator[dict[str, Any]]:
    """Yield one row a drawing."""
    cases = {f"sample {language}": sample(language) for language in (Language.FI, Language.SV)}
    cases |= {f"family {people}": family(people, bonds) for people, bonds in FAMILIES}
    for name, view in cases.items():
        yield {
            "drawing": name,
            "people": len(view.people),
            "bonds": len(view.bonds),
            "homes": len(view.households),
            **measured(view, Language.FI, times),
        }


def main() -> None:
    """Print the table, or the same as JSON."""
    parser = argparse.ArgumentParser(description="Measure the whole genogram.")
    parser.add_argument("--json", action="store_true", help="print everything as JSON")
    parser.add_argument("--times", type=int, default=5, help="how often each is drawn (default: 5)")
    asked = parser.parse_args()
    found = list(rows(asked.times))
    print(json.dumps(found, indent=1) if asked.json else table(found))


if __name__ == "__main__":
    main()
