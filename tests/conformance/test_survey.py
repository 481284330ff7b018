"""The LUMO project's survey of 2020: it loads, and its means come back as they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.exchange.survey import read_answers
from app.i18n import Language
from app.lens.directoryview import read_survey
from app.operations.directory import take_in_survey
from app.report.charts import chart_file, survey_chart
from app.rules.survey import survey_table
from app.store.casefile import CaseFile

pytestmark = pytest.mark.conformance


def test_the_survey_of_2020_loads_and_is_drawn(conformance: Path, tmp_path: Path) -> None:
    answers = read_answers((conformance / "lumo_tilannekuva_2020.csv").read_bytes())
    case = CaseFile.create(tmp_path / "tapaus.lahipiiri", "harava-kuutamo-pelto-seitti", who="tester")
    try:
        assert take_in_survey(case, answers) == (7, 35)
        assert take_in_survey(case, answers) == (7, 0)
        table = survey_table(read_survey(case.session), Language.FI)
    finally:
        case.close()

    assert [dict(zip(table.units, row, strict=True)) for row in table.means] == [means for _, means in answers]
    assert table.units[0] == "Etelä-Savo"
    assert table.means[0] == (4.0, 3.0, 3.4, 3.1, 3.4)
    assert chart_file(survey_chart(table, Language.FI), ".png") == chart_file(survey_chart(table, Language.FI), ".png")
