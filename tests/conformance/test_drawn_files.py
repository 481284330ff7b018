"""Whole family files of other programs, drawn and measured by the neutral measure beside the data."""

from __future__ import annotations

import importlib.util
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from app.exchange.gedcom.read import import_gedcom
from app.genogram.boxes import boxes
from app.genogram.draw import draw
from app.i18n import Language
from app.lens.audience import Audience
from app.lens.build import build_view
from app.lens.rows import CaseRows
from app.lens.view import CaseView, Diagram

pytestmark = pytest.mark.conformance

DAY = date(2026, 1, 1)
FILES = (
    "555SAMPLE.GED",
    "TGC551.ged",
    "allged.ged",
    "bad_circular.ged",
    "bronte.ged",
    "enc_ansel.ged",
    "harry_potter.ged",
    "kennedy.ged",
    "maximal70.gdz",
    "relationships_complex.ged",
    "remarriage1.ged",
    "remarriage2.ged",
    "same-sex-marriage.ged",
    "shakespeare.ged",
    "simpsons.ged",
)


@pytest.fixture
def metrics(conformance: Path) -> ModuleType:
    """The neutral measure, which lives beside the data."""
    path = conformance.parent / "bench" / "metrics.py"
    if not path.exists():
        pytest.skip("the measure of drawings is not beside the data")
    spec = importlib.util.spec_from_file_location("metrics", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def view_of(path: Path) -> CaseView:
    return build_view(CaseRows.of(import_gedcom(path).rows), Audience.worker(), DAY, Language.EN)


@pytest.mark.parametrize("name", FILES)
def test_nobody_is_missing_doubled_covered_or_above_a_parent(conformance: Path, metrics: ModuleType, name: str) -> None:
    placed = boxes(view_of(conformance / "gedcom" / name))
    figures = metrics.compute(placed)

    assert figures["boxes"] == len({person["id"] for person in placed["persons"]})
    wrong = {key: figures[key] for key in ("missing", "copies", "overlaps") if figures[key]}
    assert wrong == {}
    # In a family that runs in a circle somebody has to stand above a parent.
    assert figures["child_above"] == 0 or name == "bad_circular.ged"


EXPLAINED = {
    # A family that runs in a circle cannot be drawn as it is told.
    "bad_circular.ged": ("would be their own ancestor", "A line is missing", "doesn't stand below a parent"),
}


@pytest.mark.parametrize("name", FILES)
def test_the_drawing_has_everybody_once_and_reads_back_right(conformance: Path, name: str) -> None:
    view = view_of(conformance / "gedcom" / name)
    picture = draw(view, Diagram.GENOGRAM, Language.EN)
    drawn = [group.key.id for group in picture.groups if group.key.kind == "person"]

    assert sorted(map(str, drawn)) == sorted(str(person.id) for person in view.people)
    told = EXPLAINED.get(name, ())
    assert [finding for finding in picture.findings if not any(part in finding for part in told)] == []
    assert picture.findings or name not in EXPLAINED
