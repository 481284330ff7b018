"""What stands round the goals of the printed plan, and the three pages made of the same plan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.errors import AppError
from app.genogram.measure import text_width
from app.genogram.picture import Words
from app.i18n import Language
from app.lens.view import (
    AgencyGroup,
    AgencyLevel,
    Attainment,
    CaseView,
    CrisisContactView,
    GoalReviewView,
    LeftOutView,
    OtherPlanKind,
    OtherPlanView,
    PartialDate,
    SafetyPairView,
    Said,
)
from app.report.contacts import print_contacts
from app.report.crisiscard import card, print_crisis_card
from app.report.matrix import best_matrix, matrix
from app.report.plan import plan_story
from app.report.request import Copy, Printed, PrintRequest
from app.report.sections.people import people
from app.report.tagged import Block, Bullets, Heading, Paragraph, Table
from app.report.tagged.text import plain
from app.report.whodoes import print_who_does_what
from tests.report.cases import PLAN, SWAP, bare_view, case_view, request
from tests.report.family import AINO, DAY, HELMI, TIINA, number

Print = Callable[[CaseView, PrintRequest], Printed]
LONG_NUMBER = "0295 123 456"
REVIEW = GoalReviewView(
    number(301), Attainment.PARTLY, -1, "Kerran meni hyvin.", 1, Said(by="Aino Esimerkki", by_id=AINO, on=DAY)
)
FULL = replace(
    PLAN,
    version=2,
    former_version=1,
    former_needs=(
        replace(
            PLAN.needs[0],
            id=number(304),
            goals=(replace(SWAP, id=number(302), reviews=(REVIEW,)), replace(SWAP, id=number(303), text="Uni")),
        ),
    ),
    functioning="Väsyneenä mikään ei onnistu.",
    clients_proposal="Iltapäivisin, kiitos.",
    necessary_services="Perhetyö kolme kuukautta.",
    other_means="Eno vie harjoituksiin.",
    childs_effect="Vaihdot rauhoittuvat.",
    next_steps="Soitetaan klinikalle.",
    are_rights_told=True,
    warning_signs="Vatsakipu vaihtopäivänä.",
    child_does="Soitan mummille.",
    adults_do="Pysähdytään.",
    safe_place="Mummola",
    crisis_contacts=(
        CrisisContactView(number(311), HELMI, "Helmi Esimerkki", "", "050 000 0004", "aina"),
        CrisisContactView(number(312), None, "", "Päivystys, jolla on pitkä ja hankala nimi kortille", LONG_NUMBER, ""),
        CrisisContactView(number(313), None, "", "Kummi", "", "viikonloppuna"),
    ),
    safety_pairs=(SafetyPairView(number(321), "Riita puhelimessa.", "Kirjoitetaan vihkoon."),),
)


def full_view(*, is_own: bool = False) -> CaseView:
    other = OtherPlanView(
        id=number(331),
        kind=OtherPlanKind.LEARNING,
        title="Matematiikan tuki",
        keeper="Mallikoulu",
        keeper_id=None,
        since=None,
        until=PartialDate(2027, 6),
        is_over=False,
        goals="Läksyihin kaksi päivää.",
        said=Said(),
    )
    over = replace(other, id=number(332), title="Vanha suunnitelma", is_over=True)
    return replace(case_view(), plan=FULL, other_plans=(other, over), is_own=is_own)


def blocks(view: CaseView) -> list[Block]:
    return [block for part in plan_story(Copy(view, request())) for block in part.blocks]


def words_of(view: CaseView) -> str:
    """Return all that a plan says, block by block."""
    found: list[str] = []
    for block in blocks(view):
        match block:
            case Heading():
                found.append(block.text)
            case Paragraph():
                found.append(plain(block.text))
            case Bullets():
                found += [plain(item) for item in block.items]
            case Table():
                for group in block.groups:
                    found += [
                        group.title,
                        plain(group.note),
                        *(plain(cell) for row in group.rows for cell in row.cells),
                    ]
            case _:
                pass
    return "\n".join(found)


def test_earlier_goals_stand_with_what_each_said_before_what_is_done_now() -> None:
    told = words_of(full_view())
    assert told.index("Miten aiemmat tavoitteet toteutuivat") < told.index("Mitä teemme")
    assert "osittain" in told
    assert "−1, vähemmän kuin toivottiin" in told
    assert "Kerran meni hyvin." in told
    assert "Ei vielä arvioitu yhdessä." in told, "a goal nobody was asked about says so"


def test_everything_round_the_goals_is_on_the_plan() -> None:
    told = words_of(full_view())
    for text in ("Väsyneenä", "Iltapäivisin", "Perhetyö kolme", "Eno vie", "rauhoittuvat", "Soitetaan klinikalle"):
        assert text in told
    assert "Oikeudet on selvitetty." in told
    assert "Matematiikan tuki" in told
    assert "Vanha suunnitelma" not in told
    assert "Kirjoitetaan vihkoon." in told


def test_a_call_without_its_number_is_for_the_worker_alone() -> None:
    assert "Kummi" not in words_of(full_view())
    assert "Kummi" in words_of(full_view(is_own=True))


def test_a_plan_without_these_parts_has_no_empty_headings() -> None:
    told = words_of(case_view())
    for heading in (
        "Kun on vaikeaa",
        "Miten tuki järjestetään",
        "Lapsen muut suunnitelmat",
        "Miten aiemmat tavoitteet",
    ):
        assert heading not in told


PAGES = [print_who_does_what, print_contacts, print_crisis_card]


@pytest.mark.parametrize("make", PAGES)
@pytest.mark.parametrize("language", list(Language))
def test_each_page_is_one_sheet_accessible_and_the_same_again(
    make: Print, language: Language, invalid: Callable[[bytes], list[str]], read_pages: Callable[[bytes], list[str]]
) -> None:
    made = make(full_view(is_own=True), request(language))
    assert invalid(made.pdf) == []
    assert len(read_pages(made.pdf)) == 1
    assert make(full_view(is_own=True), request(language)) == made


@pytest.mark.parametrize("make", PAGES)
def test_without_anything_to_say_nothing_is_printed(make: Print) -> None:
    with pytest.raises(AppError, match="nothing was printed"):
        make(bare_view(), request())


def test_who_does_what_names_everybody_with_a_task_and_says_it_in_words() -> None:
    picture = matrix(Copy(full_view(), request()), 900.0)
    spoken = picture.description
    assert "Maija Esimerkki: (1) Vaihto tapahtuu koulun pihalla" in spoken
    heads = [group.spoken for group in picture.groups if group.key.kind == "hand"]
    assert heads[: len(heads)].index("Maija Esimerkki") < len(heads) - 1
    assert len(heads) == len(set(heads))


def test_gaps_are_on_the_workers_page_alone_and_not_those_waved_aside() -> None:
    own = Copy(full_view(is_own=True), request())
    told = best_matrix(own, (700.0, 400.0)).description
    assert "Kuormittavaan yhteyteen" in told
    assert "Aukot" not in best_matrix(Copy(full_view(), request()), (700.0, 400.0)).description
    strained = next(tie for tie in case_view().ties if tie.is_stressful)
    waved = LeftOutView(number(341), f"strained-tie:{strained.agency_id}", "Sovittu puhelimessa.")
    again = replace(full_view(is_own=True), left_out=(waved,))
    assert "Kuormittavaan yhteyteen" not in best_matrix(Copy(again, request()), (700.0, 400.0)).description


def test_the_contact_page_says_whom_to_call_about_what(read_pages: Callable[[bytes], list[str]]) -> None:
    told = " ".join(read_pages(print_contacts(full_view(), request()).pdf))
    assert "Kenelle soitan mistäkin?" in told
    own = case_view().professionals_by_id[TIINA]
    assert own.name in told
    assert "Lapset puheeksi -keskustelu" in told
    assert LONG_NUMBER.replace(" ", "\u00a0") in told or LONG_NUMBER in told
    assert "Kummi" not in told


def test_the_card_stays_in_its_frame_and_names_no_family() -> None:
    picture = card(Copy(full_view(), request()))
    texts = picture.description
    assert "050\u00a0000\u00a00004" in texts
    assert "Mummola" in texts
    assert "Kummi" not in texts
    assert "Aino" not in texts
    for group in picture.groups:
        for mark in group.marks:
            if isinstance(mark, Words):
                assert mark.x + text_width(mark.text, mark.size, is_bold=mark.is_bold) <= picture.width
                assert mark.y <= picture.height


def test_services_stand_by_level_and_by_the_six_groups() -> None:
    view = case_view()
    first, second = view.agencies[:2]
    placed = (
        replace(first, level=AgencyLevel.BASIC, group=AgencyGroup.ADULTS),
        replace(second, level=AgencyLevel.DEMANDING, group=AgencyGroup.SPECIALISED),
    )
    (table,) = (block for block in people(Copy(replace(view, agencies=placed), request())) if isinstance(block, Table))
    headings = [group.title for group in table.groups]
    assert headings[0] == "Perhe ja läheiset"
    assert headings[1:3] == ["Perustaso · aikuisten palvelut", "Vaativin taso · erityispalvelut"]
