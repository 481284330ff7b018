"""The survey as a table: means in and out, and what is no answer."""

from __future__ import annotations

from uuid import UUID

import pytest

from app.errors import AppError
from app.exchange.survey import read_answers, survey_file
from app.i18n import Language
from app.lens.directoryview import StatementAnswersView, SurveyAnswerView
from app.rules.survey import survey_table


def test_means_are_read_with_comma_or_point_and_an_empty_cell_is_none() -> None:
    assert read_answers("väittämä;Koulu;Neuvola\nTieto kulkee.;2,8;4.0\nToinen.;;5\n".encode()) == [
        ("Tieto kulkee.", {"Koulu": 2.8, "Neuvola": 4.0}),
        ("Toinen.", {"Neuvola": 5.0}),
    ]


@pytest.mark.parametrize("language", Language)
def test_what_is_written_is_read_again(language: Language) -> None:
    answers = (SurveyAnswerView("Koulu", 2.8, None, None), SurveyAnswerView("Neuvola", 4.0, 3, None))
    table = survey_table([StatementAnswersView(UUID(int=1), "Tieto kulkee.", answers)], language)

    assert read_answers(survey_file(table, language)) == [("Tieto kulkee.", {"Koulu": 2.8, "Neuvola": 4.0})]


@pytest.mark.parametrize("cell", ["6", "0", "hyvä", "nan", "inf", "1;2"])
def test_what_is_no_answer_is_told_with_its_row(cell: str) -> None:
    with pytest.raises(AppError) as caught:
        read_answers(f"s;Koulu\nYksi.;3\nKaksi.;{cell}\n".encode())

    assert "rows 3" in caught.value.spoken(Language.EN)


@pytest.mark.parametrize("text", ["s\nYksi.\n", "s;Koulu\n", "s;K;K\nYksi.;1;2\n", "s;K;\nYksi.;1;2\n", "s;K\n;2\n"])
def test_what_is_no_survey_is_refused(text: str) -> None:
    with pytest.raises(AppError):
        read_answers(text.encode())
