"""The life line: three lanes out of one view, no later than its day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.i18n import Language
from app.lens.view import LifeEventKind, LifeEventView, PartialDate, Precision, Said, StatementKind
from app.rules.lifeline import Lane, bound, dated, life_line, told, undated
from tests.report.cases import bare_view, case_view
from tests.report.family import AINO, DAY, number


def event(id_: int, kind: LifeEventKind, since: PartialDate | None, text: str = "") -> LifeEventView:
    return LifeEventView(number(id_), AINO, kind, since, None, text, Said())


def test_each_thing_stands_in_its_lane() -> None:
    view = replace(
        case_view(),
        life_events=(
            event(901, LifeEventKind.PLACEMENT, PartialDate(2021, 3), "sijaisperhe"),
            event(902, LifeEventKind.OTHER, PartialDate(2023), "aloitti koulun"),
        ),
    )
    lanes = {item.text: item.lane for item in life_line(view, Language.FI)}
    assert lanes["sijaisperhe"] is Lane.SERVICES
    assert lanes["aloitti koulun"] is Lane.LIFE
    worries = [each.text for each in view.statements if each.kind is StatementKind.WORRY and each.said.on]
    assert all(lanes[text] is Lane.CONCERN for text in worries)


def test_nothing_after_the_day_stands_on_the_line_and_the_undated_is_counted() -> None:
    ahead = event(901, LifeEventKind.OTHER, PartialDate(DAY.year + 1), "tulevaa")
    unknown = event(902, LifeEventKind.OTHER, None, "joskus")
    view = replace(bare_view(), people=(), life_events=(ahead, unknown))
    assert not life_line(view, Language.FI)
    assert undated(view) == 1


def test_a_date_is_told_as_it_is_known() -> None:
    about = event(901, LifeEventKind.OTHER, PartialDate(2021, precision=Precision.ABOUT), "muutto")
    placed = event(902, LifeEventKind.PLACEMENT, PartialDate(2022, 3), "sijaisperhe")
    items = life_line(replace(bare_view(), people=(), life_events=(placed, about)), Language.EN)
    assert [each.text for each in items] == ["muutto", "sijaisperhe"]
    assert dated(items[0], DAY, Language.EN) == PartialDate(2021, precision=Precision.ABOUT).shown(Language.EN)
    assert dated(items[1], DAY, Language.EN).endswith("–")
    assert "muutto" in told(items, DAY, Language.EN)


def test_a_bound_is_the_first_day_of_what_it_names() -> None:
    assert bound(PartialDate(2019, 22, precision=Precision.BEFORE)) == date(2019, 1, 1)
    assert bound(PartialDate(2019, 4, precision=Precision.AFTER)) == date(2019, 4, 1)
