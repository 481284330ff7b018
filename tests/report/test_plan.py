"""The printed plan: what families must find on it, what must never be on it, and that it is the same each time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from app.i18n import Language
from app.lens.view import CaseStatus, CaseView, ConsentKind, Diagram, PlanStatus, Said, StatementKind
from app.report.plan import plan_story, print_plan
from app.report.request import Copy
from app.report.sections.measures import own_first
from app.report.sections.voices import quoted
from app.report.tagged import Block, Heading, Quote, Span, Strip, Table, WritingSpace
from app.report.tagged.text import plain
from tests.report.cases import PLAN, SWAP, bare_view, case_view, request
from tests.report.family import ADDRESS, LEFT_OUT, OMAR, number

Read = Callable[[bytes], list[str]]
Tree = list[tuple[int, str, pikepdf.Object]]
LANGUAGES = list(Language)


@pytest.fixture(scope="module")
def finnish() -> bytes:
    return print_plan(case_view(), request()).pdf


@pytest.fixture(scope="module")
def finnish_text(finnish: bytes, read_pages: Read) -> str:
    return " ".join(read_pages(finnish))


def blocks(view: CaseView, language: Language = Language.FI) -> list[Block]:
    return [block for part in plan_story(Copy(view, request(language))) for block in part.blocks]


def headings(view: CaseView, language: Language = Language.FI) -> list[str]:
    return [block.text for block in blocks(view, language) if isinstance(block, Heading)]


def row_texts(view: CaseView) -> list[list[str]]:
    return [
        [plain(cell) for cell in row.cells]
        for block in blocks(view)
        if isinstance(block, Table)
        for group in block.groups
        for row in group.rows
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("made", [case_view, bare_view])
def test_it_is_accessible_and_archivable(
    made: Callable[[], CaseView], language: Language, invalid: Callable[[bytes], list[str]]
) -> None:
    assert invalid(print_plan(made(), request(language)).pdf) == []


def test_the_same_view_is_the_same_file(finnish: bytes) -> None:
    again = print_plan(case_view(), request())
    assert again.pdf == finnish
    assert again.digest == print_plan(case_view(), request()).digest


def test_the_digest_is_of_what_is_said_and_not_to_whom() -> None:
    one = print_plan(case_view(), request()).digest
    assert print_plan(case_view(), replace(request(), recipient="Isä", number=3)).digest == one
    changed = replace(case_view(), plan=replace(PLAN, duration="noin vuosi"))
    assert print_plan(changed, request()).digest != one
    assert len({print_plan(case_view(), request(language)).digest for language in Language}) == 3


def test_each_page_says_it_is_secret_whose_copy_it_is_and_which(finnish: bytes, read_pages: Read) -> None:
    digest = print_plan(case_view(), request()).digest
    shown = " ".join(digest[start : start + 4] for start in (0, 4, 8, 12))
    pages = read_pages(finnish)
    assert len(pages) > 1
    for place, text in enumerate(pages, start=1):
        for expected in (
            "SALASSA PIDETTÄVÄ · asiakastietolaki 4 §",
            "Kappale 2/8 · Mallikoulu, luokanopettaja",
            "versio 3 · 12.11.2026",
            f"tiiviste {shown}",
            f"Sivu {place} / {len(pages)}",
        ):
            assert expected in text


@pytest.mark.parametrize(
    ("language", "secret", "name"),
    [
        (Language.FI, "SALASSA PIDETTÄVÄ", "Lapsiperheiden palvelujen asiakassuunnitelma"),
        (Language.SV, "SEKRETESSBELAGD · kunduppgiftslagen 4 §", "Klientplan inom servicen för barnfamiljer"),
        (Language.EN, "CONFIDENTIAL · Client Data Act (703/2023), section 4", "Client plan, services for families"),
    ],
)
def test_it_speaks_the_copys_language(language: Language, secret: str, name: str, read_pages: Read) -> None:
    first = read_pages(print_plan(case_view(), request(language)).pdf)[0]
    assert secret in first
    assert name in first


@pytest.mark.parametrize("language", [Language.FI, Language.SV])
def test_no_heading_stays_in_english(language: Language) -> None:
    english = {text for view in (case_view(), bare_view()) for text in headings(view, Language.EN)}
    assert english.isdisjoint(headings(case_view(), language) + headings(bare_view(), language))


def test_child_welfare_has_its_own_plan(read_pages: Read) -> None:
    view = replace(case_view(), status=CaseStatus.CHILD_WELFARE)
    printed = print_plan(view, request())
    assert "Lastensuojelun asiakassuunnitelma" in read_pages(printed.pdf)[0]


def test_the_order_is_that_of_families() -> None:
    assert headings(case_view()) == [
        "Aino – yhteinen suunnitelma",
        "Mitä Aino sanoo",
        "Miten tämä suunnitelma syntyi",
        "Missä nyt mennään",
        "Mikä on hyvin",
        "Mikä huolettaa",
        "Mitä teemme",
        "Ketkä ovat mukana",
        "Mitä sovimme seuraavaksi",
        "Milloin tapaamme taas",
        "Mihin on suostuttu",
        "Kuka saa tämän suunnitelman",
        "Missä olemme eri mieltä",
        "Sinun oikeutesi",
        "Olemme lukeneet tämän yhdessä",
    ]


def test_the_childs_words_are_not_changed_by_a_letter() -> None:
    words = "  Mä  en TIIÄ... iskä on niinku 😢 \n joskus "
    said = replace(case_view().statements[0], text=words)
    (quote,) = (block for block in blocks(replace(case_view(), statements=(said,))) if isinstance(block, Quote))
    assert quote.text == f"”{words.strip()}”"
    assert quote.source == "Aino Esimerkki, 3.11.2026, kuvakorttien avulla. Kirjattu lapsen omin sanoin."


def test_words_that_are_quoted_already_get_no_second_marks() -> None:
    assert quoted("”Joo”, sano Aino.", Language.FI) == "”Joo”, sano Aino."
    assert quoted("Joo", Language.EN) == "“Joo”"


def test_without_the_childs_words_there_is_a_place_for_them() -> None:
    view = replace(case_view(), statements=case_view().statements[1:])
    made = blocks(view)
    at = next(place for place, block in enumerate(made) if isinstance(block, Heading) and "sanoo" in block.text)
    prompt = made[at + 1]
    assert isinstance(prompt, WritingSpace)
    # A copy doesn't tell what isn't on it, so the prompt must not claim that the child said nothing.
    assert prompt.prompt == "Tässä on tilaa lapsen omille sanoille, juuri niin kuin lapsi ne sanoo."


def test_the_familys_own_doing_comes_first_and_is_marked_without_colour() -> None:
    assert [measure.is_own for measure in SWAP.measures] == [False, True]
    assert [measure.is_own for measure in own_first(SWAP)] == [True, False]
    table = next(block for block in blocks(case_view()) if isinstance(block, Table))
    own = table.groups[0].rows[0].cells[0]
    assert isinstance(own, Span)
    assert own.is_bold
    assert own.text == "• Vaihto tapahtuu koulun pihalla, ei ovella"
    assert table.groups[0].title == "1  Kodin vaihto sujuu rauhassa"
    assert "Riidat kodin vaihdoissa vähenevät (Aino Esimerkki)" in plain(table.groups[0].note)


def test_each_measure_says_who_when_and_how_it_is_noticed() -> None:
    rows = row_texts(case_view())
    assert [
        "• Vaihto tapahtuu koulun pihalla, ei ovella",
        "Maija Esimerkki, mukana isä",
        "joka toinen perjantai",
        "Aino antaa numeron 1–10",
    ] in rows
    assert [
        "Koulupäivä alkaa klo 9 kahden kuukauden ajan\nkesken",
        "Liisa Mäki",
        "1.12.2026 – 31.1.2027",
        "opettaja kysyy Ainolta",
    ] in rows


def test_who_takes_part_has_their_tasks_and_only_kin_does_not_take_part() -> None:
    tasks = {row[0]: row[-1] for row in row_texts(case_view()) if len(row) == 3}
    assert tasks["Maija Esimerkki"].splitlines() == [
        "Vaihto tapahtuu koulun pihalla, ei ovella",
        "Äiti ja Aino kävelevät koulumatkan yhdessä",
    ]
    assert tasks["Sami Niemi"] == "Lapset puheeksi -keskustelu molemmissa kodeissa"
    assert "Yrjö Esimerkki" not in tasks
    assert {"Aino Esimerkki", "Pekka Esimerkki", "Eino Esimerkki", "Helmi Esimerkki", "Uimaseura"} <= set(tasks)


def test_everything_agreed_is_on_it(finnish_text: str) -> None:
    for expected in (
        "Tiina Laine, sosiaalityöntekijä",
        "sijainen Omar Ali",
        "14.1.2027 klo 9.00",
        "Liisa Mäki: Aino on aamuisin väsynyt. (koulunkäynti ja oppiminen)",
        "Pekka Esimerkki: Viikon rytmi olisi parempi kuin kahden.",
        "Verkostoneuvottelu, 12.11.2026 klo 13, Mallikoulu",
        "Läsnä: Aino Esimerkki; Maija Esimerkki, äiti; Tiina Laine, sosiaalityöntekijä",
        "Tiina kysyy perheneuvolan ajan – Tiina Laine, viimeistään 20.11.2026",
        "Tiina tapaa Ainon kahden viikon välein koululla.",
        "noin puoli vuotta",
        "antoi selkokielisen esitteen",
        "Äidin koti (vuoroasuu täällä)",
    ):
        assert expected in finnish_text


def test_a_consent_says_who_for_whom_to_whom_and_about_what() -> None:
    assert [
        "Suostumus yhteiseen suunnitelmaan",
        "Maija Esimerkki (edustaa: Aino Esimerkki)",
        "Mallikoulu: koulunkäynti ja jaksaminen",
        "12.11.2026, toistaiseksi",
    ] in row_texts(case_view())


def test_what_has_no_business_on_a_plan_is_not_on_it(
    finnish: bytes, finnish_text: str, read_tree: Callable[[bytes], Tree]
) -> None:
    spoken = " ".join(
        str(element[key]) for _, _, element in read_tree(finnish) for key in ("/Alt", "/ActualText") if key in element
    )
    for forbidden in (
        LEFT_OUT,
        ADDRESS,
        "Esimerkkitie",
        "Kieltokohde",
        "Peruttukohde",
        "Muistiinpanoja",
        "Jo hoidettu asia",
        "Sami Niemi, psykologi;",
    ):
        assert forbidden not in finnish_text + spoken


@pytest.mark.parametrize("kind", [ConsentKind.PROHIBITION, ConsentKind.MINORS_PROHIBITION])
def test_a_prohibition_leaves_the_copy_as_if_there_were_none(kind: ConsentKind) -> None:
    forbidden = replace(case_view().consents[1], kind=kind)
    assert (
        print_plan(replace(case_view(), consents=(forbidden,)), request()).pdf
        == print_plan(replace(case_view(), consents=()), request()).pdf
    )


def test_omissions_leave_no_trace(finnish: bytes) -> None:
    assert print_plan(replace(case_view(), omissions=(), audience="", spots=()), request()).pdf == finnish


def test_the_file_itself_names_nobody(finnish: bytes) -> None:
    with pikepdf.open(BytesIO(finnish)) as pdf:
        written = pdf.Root.Metadata
        assert isinstance(written, pikepdf.Stream)
        told = " ".join(str(value) for _, value in pdf.docinfo.items()) + written.read_bytes().decode()
    assert "Lapsiperheiden palvelujen asiakassuunnitelma" in told
    assert not any(name in told for name in ("Aino", "Esimerkki", "Mallikoulu", "tapaus"))


def test_a_draft_and_practice_data_say_so(read_pages: Read) -> None:
    view = replace(case_view(), plan=replace(PLAN, status=PlanStatus.DRAFT), is_sample=True)
    first = read_pages(print_plan(view, request()).pdf)[0]
    assert "versio 3, luonnos" in first
    assert "harjoitusaineisto, keksittyjä henkilöitä" in first


def test_names_from_right_to_left_stand_in_their_line(finnish: bytes, read_tree: Callable[[bytes], Tree]) -> None:
    spoken = [str(element.ActualText) for _, _, element in read_tree(finnish) if "/ActualText" in element]
    assert "أحمد العلي" in spoken


def test_a_statement_from_right_to_left_is_read_as_written(read_tree: Callable[[bytes], Tree]) -> None:
    words = "أريد أن أكون مع أمي وأبي (معاً)."
    said = replace(case_view().statements[0], text=words, said=Said(by="أحمد العلي"))
    views = replace(said, id=number(999), kind=StatementKind.VIEW)
    printed = print_plan(replace(case_view(), statements=(said, views)), request())
    spoken = [str(element.ActualText) for _, _, element in read_tree(printed.pdf) if "/ActualText" in element]
    assert f"”{words}”" in spoken
    assert f"أحمد العلي: {words}" in spoken


@pytest.mark.parametrize("diagram", list(Diagram))
def test_a_picture_is_a_figure_with_words_on_a_page_of_its_own(
    diagram: Diagram, read_tree: Callable[[bytes], Tree], invalid: Callable[[bytes], list[str]], finnish: bytes
) -> None:
    printed = print_plan(case_view(), request(diagrams=(diagram,)))
    assert invalid(printed.pdf) == []
    figures = [element for _, kind, element in read_tree(printed.pdf) if kind == "Figure"]
    assert len(figures) == 1
    assert len(str(figures[0].Alt)) > 20
    assert printed.digest != print_plan(case_view(), request()).digest
    assert LEFT_OUT.encode() not in printed.pdf


def test_the_ecomap_tells_once_how_to_read_the_lines_it_has(read_pages: Read) -> None:
    pages = read_pages(print_plan(case_view(), request(diagrams=(Diagram.ECOMAP,))).pdf)
    assert pages[-1].count("vahva yhteys") == 1
    assert pages[-1].count("kuormittava yhteys") == 1
    assert "katkennut" not in pages[-1]


def strip_fields(view: CaseView) -> dict[str, str]:
    """The cover's strip: each label with its lines."""
    (strip,) = [block for block in blocks(view) if isinstance(block, Strip)]
    return {field.label: " | ".join(plain(line) for line in field.lines) for field in strip.fields}


def test_the_cover_tells_the_childs_worker_from_who_answers_for_the_joint_plan() -> None:
    one = strip_fields(case_view())
    assert "Omatyöntekijä" not in one
    assert "sijainen" in one["Suunnitelmasta vastaa"]
    both = strip_fields(replace(case_view(), plan_responsible_id=OMAR, substitute_id=None))
    assert both["Omatyöntekijä"] == one["Suunnitelmasta vastaa"].partition(" | sijainen")[0]
    assert both["Suunnitelmasta vastaa"] != both["Omatyöntekijä"]
    same = strip_fields(replace(case_view(), plan_responsible_id=case_view().responsible_id))
    assert same == one
