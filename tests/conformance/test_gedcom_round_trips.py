"""Other programs' files, written again: the same family in every version, and every line that wasn't understood."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from app.exchange.found import ImportedFamily
from app.exchange.gedcom.file import gedcom_from
from app.exchange.gedcom.kept import every, kept_lines
from app.exchange.gedcom.read import family_of, import_gedcom
from app.exchange.gedcom.write import Version, gedcom
from app.i18n import Language
from app.lens.audience import Audience
from app.lens.build import build_view
from app.lens.rows import CaseRows

pytestmark = pytest.mark.conformance

FILES = (
    *("555SAMPLE.GED", "TGC551.ged", "allged.ged", "bad_circular.ged", "bad_missing_xref.ged", "bronte.ged"),
    *("date70.ged", "enc_ansel.ged", "enc_utf16le.ged", "harry_potter.ged", "kennedy.ged", "maximal70-tree1.ged"),
    *("maximal70-tree2.ged", "maximal70.gdz", "maximal70.ged", "minimal70.ged", "relationships_complex.ged"),
    *("remarriage1.ged", "remarriage2.ged", "same-sex-marriage.ged", "shakespeare.ged", "simpsons.ged", "tree1.ged"),
)


def said(found: ImportedFamily) -> tuple[object, ...]:
    """Return what a family is, whatever the ids of its rows are."""
    called = {
        row.id: (row.given_name, row.family_name, str(row.born), str(row.died), row.is_dead, row.gender, row.note)
        for row in found.people
    }
    couples = sorted(
        (called[row.a_id], called[row.b_id], row.kind, str(row.since), str(row.until), str(row.ending), row.note)
        for row in found.partnerships
    )
    links = sorted((called[row.child_id], called[row.parent_id], row.kind) for row in found.parentages)
    return sorted(called.values()), couples, links


def kept(found: ImportedFamily) -> Counter[tuple[str, str]]:
    """Return the lines that were not understood; where they point to is a matter of numbers."""
    lines = (line for row in found.foreign for line in every(kept_lines(row.text)) if not line.is_known)
    return Counter((line.tag, "" if line.is_pointer else line.value) for line in lines)


@pytest.mark.parametrize("name", FILES)
def test_it_is_the_same_family_with_the_same_strange_lines(conformance: Path, name: str) -> None:
    found = import_gedcom(conformance / "gedcom" / name)
    view = build_view(CaseRows.of(found.rows), Audience.worker(), date(2026, 11, 22), Language.EN)
    for version in Version:
        again = family_of(gedcom_from(gedcom(view, version)))

        assert said(again) == said(found)
        assert kept(again) == kept(found)


def test_the_specifications_own_file_comes_back_line_by_line(conformance: Path) -> None:
    """What the Steering Committee's file says of people and families is all there, in 7 as it was."""
    source = conformance / "gedcom" / "maximal70.ged"
    found = import_gedcom(source)
    view = build_view(CaseRows.of(found.rows), Audience.worker(), date(2026, 11, 22), Language.EN)
    theirs = Counter(source.read_text(encoding="utf-8-sig").partition("\n0 @F1@ FAM\n")[2].splitlines())
    ours = Counter(gedcom(view, Version.SEVEN).decode("utf-8-sig").splitlines())

    assert sorted((theirs - ours).elements()) == []
