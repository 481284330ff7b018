"""The child's own page, the consultation sheet and the hand-over page: what is on them and what never is."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from app.errors import AppError
from app.genogram.picture import Words
from app.i18n import Language
from app.lens.audience import Audience
from app.lens.build import build_view
from app.lens.view import (
    CaseView,
    ClosenessView,
    ConsentKind,
    Diagram,
    MeasureStatus,
    MeetingView,
    PartialDate,
    RequestKind,
    RequestStatus,
    RequestView,
    Said,
    SectorView,
)
from app.report.childspage import Steps, childs_page, print_childs_page
from app.report.consultation import print_consultation, sheet
from app.report.handover import page, print_handover
from app.report.request import Copy, Printed, PrintRequest
from app.report.sections.pictures import drawn
from app.report.tagged import Block, Bullets, Field, Heading, Paragraph, Quote, Strip, Table, WritingSpace
from app.report.tagged.text import plain
from tests.report.cases import CONSENTS, MEETING, PLAN, SWAP, bare_view, case_view, request
from tests.report.family import AINO, DAY, HELMI, number
from tests.samples import DAY as SAMPLE_DAY
from tests.samples import sample_rows

Read = Callable[[bytes], list[str]]
Make = Callable[[CaseView, PrintRequest], Printed]


def near_view() -> CaseView:
    """Return the child's case with the grandmother in the innermost ring."""
    near = ClosenessView(number(201), HELMI, 0, 1, Said())
    return replace(case_view(), sectors=(SectorView(number(202), "Perhe", 0),), closenesses=(near,))


def anonymous_view() -> CaseView:
    return replace(case_view(), is_anonymous=True)


def words_of(blocks: list[Block]) -> str:
    """Return every word of the blocks, one after the other."""
    found: list[str] = []
    for block in blocks:
        match block:
            case Heading() | Quote():
                found.append(block.text)
            case Paragraph():
                found.append(plain(block.text))
            case Bullets():
                found += [plain(item) for item in block.items]
            case Strip():
                found += [line for field in block.fields for line in _lines(field)]
            case Table():
                found += [group.title for group in block.groups]
                found += [plain(cell) for group in block.groups for row in group.rows for cell in row.cells]
            case WritingSpace():
                found.append(block.prompt)
            case _:
                pass
    return "\n".join(found)


def _lines(field: Field) -> list[str]:
    return [field.label, *(plain(line) for line in field.lines)]


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(
    ("make", "view"),
    [(print_childs_page, near_view), (print_consultation, anonymous_view), (print_handover, case_view)],
    ids=["childs-page", "consultation", "hand-over"],
)
def test_each_is_accessible_archivable_and_the_same_each_time(
    make: Make, view: Callable[[], CaseView], language: Language, invalid: Callable[[bytes], list[str]]
) -> None:
    printed = make(view(), request(language))
    assert invalid(printed.pdf) == []
    assert make(view(), request(language)) == printed


@pytest.mark.parametrize("make", [print_childs_page, print_handover])
def test_each_can_be_made_of_an_empty_case(make: Make, read_pages: Read) -> None:
    assert read_pages(make(bare_view(), request()).pdf)


def test_the_childs_page_has_the_childs_words_first_and_speaks_as_the_child() -> None:
    blocks = list(childs_page(Copy(case_view(), request())))
    quotes = [block.text for block in blocks if isinstance(block, Quote)]
    assert quotes
    assert "Mä haluan, että iskä ja äiti ei riitele" in quotes[0]
    assert isinstance(blocks[2], Heading)
    assert blocks[2].text == "Näin olen sanonut"
    mine = replace(SWAP.measures[1], responsible="Aino Esimerkki", responsible_id=AINO)
    plan = replace(PLAN, needs=(replace(PLAN.needs[0], goals=(replace(SWAP, measures=(mine,)),)),))
    assert "Minä: Vaihto tapahtuu" in words_of(list(childs_page(Copy(replace(case_view(), plan=plan), request()))))


def test_a_long_childs_page_tells_only_the_childs_own_steps_and_stays_on_two(read_pages: Read) -> None:
    mine = replace(SWAP.measures[1], text="Kerron mummolle", responsible_id=AINO)
    many = replace(SWAP, measures=(mine, *[SWAP.measures[0]] * 40))
    view = replace(near_view(), plan=replace(PLAN, needs=(replace(PLAN.needs[0], goals=(many,)),)))
    pages = read_pages(print_childs_page(view, request()).pdf)
    assert len(pages) == 2
    assert "Kerron mummolle" in pages[0]
    assert "Lapset puheeksi" not in pages[0]
    assert "Lapset puheeksi" in words_of(list(childs_page(Copy(view, request()), Steps.ALL)))


def test_the_childs_page_tells_the_next_meeting_the_child_is_asked_to() -> None:
    def meeting(id_: int, held_on: date) -> MeetingView:
        return replace(MEETING, id=number(id_), held_on=held_on, time="", place=f"paikka {id_}")

    with_child, without = meeting(301, date(2026, 12, 8)), meeting(302, date(2026, 12, 1))
    view = replace(case_view(), meetings=(with_child, replace(without, attendances=())))
    told = words_of(list(childs_page(Copy(view, request()))))
    assert "8.12.2026".replace(" ", "\N{NO-BREAK SPACE}") in told
    assert "paikka 301" in told
    assert "paikka 302" not in told


def test_a_consultation_is_made_without_identity_only() -> None:
    with pytest.raises(AppError, match="without identity only"):
        print_consultation(case_view(), request())


@pytest.mark.parametrize("language", [Language.FI, Language.SV])
@pytest.mark.parametrize("diagram", Diagram)
def test_no_year_is_told_in_a_picture_without_identity(diagram: Diagram, language: Language) -> None:
    """Ages instead of dates, in what is drawn and in what a screen reader says; who is older stays to be seen."""
    view = build_view(sample_rows(language), Audience.anonymous(), SAMPLE_DAY, language)
    picture = drawn(Copy(view, PrintRequest("", language, SAMPLE_DAY)), diagram)
    groups = [group for group in picture.groups if group.key.kind != "legend"]  # where the year is an example
    texts = [mark.text for group in groups for mark in group.marks if isinstance(mark, Words)]
    told = "\n".join([*texts, *(group.spoken for group in groups), picture.description])
    today = PartialDate.of(SAMPLE_DAY).shown(language)
    assert texts
    assert not re.search(r"(19|20)\d\d", told.replace(today, ""))


def test_a_consultation_asks_first_and_tells_what_was_tried() -> None:
    blocks = list(sheet(Copy(anonymous_view(), request())))
    headings = [block.text for block in blocks if isinstance(block, Heading)]
    assert headings.index("Mitä kysymme") < headings.index("Mitä Aino sanoo") < headings.index("Mitä on kokeiltu")
    tried = words_of(blocks)
    begun = [
        m for need in PLAN.needs for goal in need.goals for m in goal.measures if m.status is not MeasureStatus.OPEN
    ]
    open_ = [m for need in PLAN.needs for goal in need.goals for m in goal.measures if m.status is MeasureStatus.OPEN]
    table = next(block for block in blocks if isinstance(block, Table))
    shown = words_of([table])
    assert begun
    assert all(measure.text in shown for measure in begun)
    assert all(measure.text not in shown for measure in open_)
    assert "Saatu neuvo" in tried


def test_a_hand_over_tells_dangers_first_and_only_what_is_open() -> None:
    people = tuple(replace(each, is_protected=each.id == HELMI) for each in case_view().people)
    view = replace(case_view(), people=people)
    blocks = list(page(Copy(view, request())))
    headings = [block.text for block in blocks if isinstance(block, Heading)]
    assert headings[1] == "Muista tämä"
    care = words_of([blocks[blocks.index(next(b for b in blocks if isinstance(b, Bullets)))]])
    assert "Helmi Esimerkki: turvakielto" in care
    assert "أحمد العلي" in care
    forbidden = next(each for each in CONSENTS if each.kind is ConsentKind.PROHIBITION)
    assert forbidden.to in care
    told = words_of(blocks)
    assert "Tiina kysyy perheneuvolan ajan" in told
    assert "Jo hoidettu asia" not in told
    assert DAY.year == 2026


def test_a_hand_over_tells_the_review_of_the_plan_once_and_no_meeting_that_is_over() -> None:
    assert case_view().plan is not None
    view = replace(case_view(), plan=replace(PLAN, review_on=DAY + timedelta(days=90)))
    over = replace(MEETING, id=number(491), held_on=DAY, closed_at=datetime(2026, 11, 12, 12, tzinfo=UTC))
    coming = replace(MEETING, id=number(492), held_on=DAY + timedelta(days=7), closed_at=None)
    told = words_of(list(page(Copy(replace(view, meetings=(over, coming)), request()))))
    ahead = told.split("Tulevat päivät")[1].split("Kenelle soittaa")[0]
    assert ahead.casefold().count("suunnitelman tarkistaminen") == 1
    assert ahead.count("Verkostoneuvottelu") == 1


def test_a_hand_over_says_so_where_the_child_was_not_heard() -> None:
    assert "Kysy ensin lapselta" in words_of(list(page(Copy(bare_view(), request()))))


def test_advice_that_was_asked_for_stands_on_the_consultation_sheet_with_its_answer() -> None:
    request_of = RequestView(
        id=number(401),
        kind=RequestKind.ADVICE,
        asked_of_id=None,
        text="Miten vaihdoista tehdään turvalliset?",
        tried="Vaihto mummolan kautta.",
        asked_on=DAY,
        due_on=None,
        status=RequestStatus.ANSWERED,
        answer="Paikka, jossa vanhemmat eivät kohtaa.",
        said=Said(),
    )
    view = anonymous_view()
    view = replace(view, assessment=replace(view.assessment, requests=(request_of,)))
    told = words_of(list(sheet(Copy(view, request()))))
    assert told.index(request_of.text) < told.index(request_of.tried) < told.index(request_of.answer)
    waiting = replace(request_of, kind=RequestKind.ASSESSMENT, status=RequestStatus.ASKED)
    handed = replace(case_view(), assessment=replace(view.assessment, requests=(waiting,)))
    assert waiting.text in words_of(list(page(Copy(handed, request()))))
    assert waiting.text not in words_of(list(sheet(Copy(replace(handed, is_anonymous=True), request()))))
