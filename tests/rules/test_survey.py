"""The means of the survey: weighed by respondents, by unit and by day, and said in words."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from app.i18n import Language
from app.lens.directoryview import StatementAnswersView, SurveyAnswerView
from app.rules.survey import shown, survey_table, told

SPRING, AUTUMN = date(2026, 3, 1), date(2026, 9, 1)


def asked(text: str, *answers: SurveyAnswerView) -> StatementAnswersView:
    return StatementAnswersView(UUID(int=len(text)), text, answers)


def test_a_mean_weighs_each_answer_by_how_many_gave_it() -> None:
    statement = asked("Yksi.", SurveyAnswerView("Koulu", 4, 3, None), SurveyAnswerView("Koulu", 2, None, None))
    table = survey_table([statement], Language.FI)

    assert table.headings == ("Koulu",)
    assert table.means == ((pytest.approx(3.5),),)


def test_days_stand_apart_and_a_unit_that_did_not_answer_has_none() -> None:
    first = asked("Yksi.", SurveyAnswerView("Koulu", 2, 1, AUTUMN), SurveyAnswerView("Neuvola", 5, 1, AUTUMN))
    second = asked("Kaksi.", SurveyAnswerView("Koulu", 4, 1, SPRING))
    table = survey_table([first, second], Language.EN)

    assert table.headings == ("Koulu 1 Mar 2026", "Koulu 1 Sep 2026", "Neuvola")
    assert table.means == ((None, 2, 5), (4, None, None))
    assert told(table, Language.EN) == ("Yksi. Koulu 1 Sep 2026 2.0, Neuvola 5.0. Kaksi. Koulu 1 Mar 2026 4.0.")


def test_a_mean_has_the_comma_of_its_language() -> None:
    assert (shown(2.25, Language.FI), shown(3, Language.EN), shown(None, Language.SV)) == ("2,2", "3.0", "–")
