"""What sentences come to in a case: who is meant, what is asked, what is refused, and that all of it is said."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.i18n import Language
from app.lens.view import CaseView
from app.models.dates import PartialDate, Precision
from app.models.kinds import BondKind, Ending, ParentageKind, PartnershipKind, PersonKind, TieStrength, TwinKind
from app.quickline.complete import completion
from app.quickline.known import Names
from app.quickline.sketch import Sketch
from app.quickline.understand import Standpoint, understand
from tests.quickline.conftest import FAMILY, TODAY, Teller


@pytest.mark.parametrize("language", Language)
def test_a_family_in_one_line_is_one_step(make_case: Callable[[Language], Teller], language: Language) -> None:
    teller = make_case(language)
    teller.say(FAMILY[language])
    view = teller.view
    assert {person.given_name: person.relation.source for person in view.people if person.relation} == {
        "Aino": "child", "Maija": "mother", "Pekka": "father", "Siv": "maternal grandmother",
        "Olli": "maternal grandfather", "Eino": "brother",
    }  # fmt: skip
    assert view.child is not None
    assert (view.child.given_name, view.child.born) == ("Aino", PartialDate(2017, precision=Precision.ABOUT))
    assert teller.person("Maija Virtanen").born == PartialDate(1987)
    assert {couple.kind for couple in view.partnerships} == {PartnershipKind.PARENTS}
    teller.case.undo()
    assert teller.view.people == ()


def test_everything_that_is_done_is_said(family: Teller) -> None:
    line = "isän avopuoliso Tiina 85, Maija ja Pekka ero 2019, Maija ja Pekka riidoissa 18-20, koulu ope Liisa vahva"
    read = family.say(line)
    assert [told for sentence in read.sentences for told in sentence.told] == [
        "+ avopuoliso Tiina · synt. 1985 · kenelle: Pekka",
        "Pekka – Tiina: avoliitto",
        "Maija – Pekka: ero 2019",
        "Maija – Pekka: ristiriitainen · 2018–2020",
        "+ Koulu",
        "Aino – Koulu: yhteys: vahva",
        "+ opettaja Liisa · Koulu",
    ]


def test_a_couple_ends(family: Teller) -> None:
    family.say("isä avioero 2019")
    couple = next(each for each in family.view.partnerships if each.is_over)
    assert (couple.kind, couple.ending, couple.until) == (
        PartnershipKind.MARRIAGE, Ending.DIVORCE, PartialDate(2019),
    )  # fmt: skip


def test_parting_of_the_married_is_asked(family: Teller) -> None:
    family.say("Maija ja Pekka naimisissa 2010")
    read = family.read("Maija ja Pekka ero 2019")
    assert read.question is not None
    assert read.question.choices == ("avioero", "ero")
    family.say("Maija ja Pekka ero 2019", 0)
    couple = next(each for each in family.view.partnerships if each.is_over)
    assert (couple.since, couple.ending) == (PartialDate(2010), Ending.DIVORCE)


def test_the_side_of_an_aunt_is_asked(family: Teller) -> None:
    read = family.read("täti Outi")
    assert read.question is not None
    assert read.question.choices == ("äiti Maija", "isä Pekka")
    assert not read.is_whole
    assert read.steps == ()
    family.say("täti Outi", 0)
    assert family.parents("Outi") == {"Siv", "Olli"}
    family.say("täti Aune isän puolelta")
    assert family.person("Aune").relation.source == "paternal aunt"


def test_a_grandmother_who_is_there_needs_no_side(family: Teller) -> None:
    family.say("Aino ja mummo läheiset")
    bond = family.view.bonds[0]
    assert {bond.a_id, bond.b_id} == {family.person("Aino").id, family.person("Siv").id}
    assert bond.kind is BondKind.CLOSE


def test_two_of_one_name_are_asked(family: Teller) -> None:
    family.say("äidin äidin sisko Maija 1960")
    read = family.read("Maija ja Pekka riidoissa")
    assert read.question is not None
    assert read.question.choices == ("Maija Virtanen, 1987", "Maija, 1960")
    family.say("Maija Virtanen ja Pekka riidoissa")


def test_a_half_brother_has_one_parent_of_ainos(family: Teller) -> None:
    family.say("isän avopuoliso Tiina")
    read = family.read("velipuoli Onni 3v")
    assert read.question is not None
    assert read.question.choices[0] == "Pekka – Tiina"
    family.say("velipuoli Onni 3v", 0)
    assert family.parents("Onni") == {"Pekka", "Tiina"}
    assert family.person("Onni").relation.source == "half-brother"
    family.say("velipuoli Leo Tiinan kanssa isän puolelta")
    assert family.parents("Leo") == {"Pekka", "Tiina"}


def test_a_childs_other_parent_is_the_only_partner_or_asked(family: Teller) -> None:
    family.say("Maijan lapsi Ilona 2021")
    assert family.parents("Ilona") == {"Maija", "Pekka"}
    family.say("isän avopuoliso Tiina")
    assert family.read("Pekan lapsi Onni").question is not None
    family.say("Pekan lapsi Onni Tiinan kanssa")
    assert family.parents("Onni") == {"Pekka", "Tiina"}


def test_twins_adoption_fostering_and_a_loss(family: Teller) -> None:
    family.say("kaksosveli Eero identtiset, sijaisäiti Liisa, Maijan keskenmeno 2015, veljet Leo ja Max kaksoset 2012")
    view = family.view
    assert family.person("Eero").born == family.person("Aino").born
    assert {each.kind for each in view.twin_sets} == {TwinKind.IDENTICAL, TwinKind.UNKNOWN}
    kinds = {row.kind for row in view.parentages if row.parent_id == family.person("Liisa").id}
    assert kinds == {ParentageKind.FOSTER}
    loss = next(each for each in view.people if each.kind is PersonKind.MISCARRIAGE)
    assert {row.parent_id for row in view.parentages if row.child_id == loss.id} == {
        family.person("Maija").id, family.person("Pekka").id,
    }  # fmt: skip
    family.say("Maijan lapsi Sami adoptoitu")
    kinds = {row.kind for row in family.view.parentages if row.child_id == family.person("Sami").id}
    assert kinds == {ParentageKind.ADOPTIVE}


def test_a_childs_pregnancy_is_asked_about(family: Teller) -> None:
    read = family.read("raskaus")
    assert read.question is not None
    assert read.question.choices[0].startswith("Maija")


def test_who_is_there_is_told_more_of(family: Teller) -> None:
    people = len(family.view.people)
    family.say("mummo kuollut 2015, äiti s. 5.3.1987, Olli 1948")
    assert len(family.view.people) == people
    assert (family.person("Siv").died, family.person("Siv").is_dead) == (PartialDate(2015), True)
    assert family.person("Maija").born == PartialDate(1987, 3, 5)


def test_another_name_for_a_mother_is_asked(family: Teller) -> None:
    read = family.read("äiti Liisa")
    assert read.question is not None
    assert len(read.question.choices) == 2
    family.say("äiti Liisa", 1)
    assert family.person("Liisa").relation.source == "mother"
    assert len([each for each in family.view.people if each.relation and each.relation.source == "mother"]) == 1


def test_those_on_the_way_are_added_and_said(empty: Teller) -> None:
    empty.say("Aino 9v")
    read = empty.say("isoisä Arvo", 1)
    assert read.sentences[0].told[0] == "+ isä (nimi ei tiedossa) · kenelle: Aino · vanhemmat: Arvo"
    assert empty.person("Arvo").relation.source == "paternal grandfather"
    empty.say("isä Pekka")
    assert len(empty.view.people) == 3


def test_a_second_parent_is_asked_to_be_the_siblings_too(empty: Teller) -> None:
    empty.say("Aino 9v, äiti Maija, veli Eino")
    assert empty.parents("Eino") == {"Maija"}
    empty.say("isä Pekka", 0)
    assert empty.parents("Eino") == empty.parents("Aino") == {"Maija", "Pekka"}


@pytest.mark.parametrize(
    ("sentence", "year"),
    [("äidin sisko Outi 87", 1987), ("Pekan isä Arvo 50", 1950), ("sisko Ida 19", 2019), ("isän isä Arvo 24", 1924)],
)
def test_two_digits_are_a_year_where_only_one_can_be(family: Teller, sentence: str, year: int) -> None:
    read = family.read(sentence)
    assert read.question is None
    family.say(sentence)
    assert family.view.people[-1].born == PartialDate(year)


def test_two_digits_that_can_be_two_years_are_asked(empty: Teller) -> None:
    empty.say("Aino")
    read = empty.read("äidin isä Arvo 23")
    assert read.question is not None
    assert read.question.choices == ("1923", "2023")


def test_relatives_of_the_chosen_one(family: Teller) -> None:
    family.chosen = family.person("Pekka").id
    family.say("äiti Elli, sisko Outi 1979, poliisi")
    assert family.parents("Pekka") >= {"Elli"}
    assert family.person("Outi").relation.source == "paternal aunt"
    assert family.view.ties[0].person_id == family.chosen
    family.say("äiti läheinen")
    assert {family.view.bonds[0].a_id, family.view.bonds[0].b_id} == {family.chosen, family.person("Elli").id}


def test_an_agency_is_found_again(family: Teller) -> None:
    family.say("koulu Kalevan koulu ope Liisa")
    family.say("Kalevan koulu rehtori Olli Mäki heikko")
    view = family.view
    assert [each.name for each in view.agencies] == ["Kalevan koulu"]
    assert {(each.name, each.title) for each in view.professionals} == {("Liisa", "opettaja"), ("Olli Mäki", "rehtori")}
    assert [tie.strength for tie in view.ties] == [TieStrength.WEAK]


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("Outi 1979", "Kenenkään nimi ei ole Outi"),
        ("Maija ja Maija riidoissa", "yksi ja sama"),
        ("äiti Maija Virtanen", "on jo asiassa"),
        ("mummo 1950-1940", "takaperin"),
        ("Pekan siskon poika Leo ja", None),
        ("äidin sisko Outi ja ja", None),
        ("isän avopuolison äiti Aune", "Kerro ensin"),
        ("Aino ja serkku läheiset", "Asiassa ei ole"),
        ("Aino ja Siv kaksoset", "Kaksoset syntyvät yhdessä"),
        ("uusveli Leo", "uusi kumppani"),
    ],
)
def test_what_means_nothing_here_is_said_and_nothing_is_done(family: Teller, sentence: str, reason: str | None) -> None:
    read = family.read(sentence)
    assert not read.is_whole
    if reason is not None:
        assert reason in read.sentences[0].reason
    assert read.steps == ()


def test_what_is_not_ready_stays_and_the_rest_is_done(family: Teller) -> None:
    read = family.read("sisko Ida, sisko Elsa hörppö, koulu")
    assert [sentence.is_ready for sentence in read.sentences] == [True, False, True]
    start, end = read.sentences[1].unclear[0]
    assert "sisko Ida, sisko Elsa hörppö, koulu"[start:end] == "hörppö"


def test_a_sentence_without_a_child_asks_for_one(empty: Teller) -> None:
    assert empty.read("äiti Maija").sentences[0].reason.startswith("Kirjoita ensin lapsen nimi")


WORDS = [
    *[
        "äiti",
        "isä",
        "isän",
        "äidin",
        "Maijan",
        "Pekan",
        "veli",
        "sisko",
        "mummo",
        "täti",
        "serkku",
        "lapsi",
        "puoliso",
        "ex",
        "kumppani",
        "raskaus",
        "kaksoset",
        "ja",
    ],
    *[
        "Aino",
        "Maija",
        "Pekka",
        "Siv",
        "Olli",
        "Onni",
        "?",
        "1987",
        "87",
        "9v",
        "ero",
        "avioero",
        "riita",
        "läheiset",
        "kuollut",
        "2015",
        "18-20",
        "koulu",
        "ope",
        ",",
        ",",
        ",",
    ],
]


@given(words=st.lists(st.sampled_from(WORDS), max_size=10), answers=st.lists(st.integers(0, 3), max_size=4))
def test_no_line_crashes_and_every_step_is_said(view: CaseView, words: list[str], answers: list[int]) -> None:
    given_answers: dict[str, int] = {}
    at = Standpoint(Language.FI, TODAY)
    read = understand(" ".join(words), view, at, given_answers)
    for answer in answers:
        if read.question is not None:
            given_answers[read.question.key] = answer
            read = understand(" ".join(words), view, at, given_answers)
    for sentence in read.sentences:
        assert sentence.is_ready or sentence.unclear or sentence.question or sentence.reason
        assert bool(sentence.steps) == bool(sentence.told)


@pytest.mark.parametrize(
    ("before", "rest"),
    [
        ("äi", "ti"),
        ("äiti, pä", "iväkoti"),
        ("Maija ja Pe", "kka"),
        ("Maija ja Pekka rii", "doissa"),
        ("äiti", ""),
        ("87", ""),
    ],
)
def test_a_word_is_completed(before: str, rest: str) -> None:
    assert completion(before, Names([("Maija", ""), ("Pekka", "")]), Language.FI) == rest


def test_the_sketch_of_a_case_knows_its_people(view: CaseView) -> None:
    sketch = Sketch.of(view)
    assert {each.name for each in sketch.people.values()} >= {"Maija Virtanen", "Eino"}
    assert sketch.copied() == sketch


# --- homes and moves ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (Language.FI, ("Aino asuu Maijan luona 2017-", "Pekka asuu Olli luona", "Aino muutti isän luo 2022")),
        (Language.SV, ("Aino bor hos Maija 2017-", "Pekka bor hos Olli", "Aino flyttade hem till pappa 2022")),
        (Language.EN, ("Aino lives with Maija 2017-", "Pekka lives with Olli", "Aino moved in with dad in 2022")),
    ],
)
def test_homes_and_moves(
    make_case: Callable[[Language], Teller], language: Language, lines: tuple[str, str, str]
) -> None:
    teller = make_case(language)
    teller.say(FAMILY[language])
    for line in lines:
        teller.say(line)
    view = teller.view
    homes = {home.id: {view.people_by_id[each].given_name for each in home.member_ids} for home in view.households}
    assert sorted(map(sorted, homes.values())) == [["Aino", "Olli", "Pekka"], ["Maija"]]
    aino = [row for row in view.residences if row.person_id == view.child_id]
    assert [(row.since, row.until) for row in sorted(aino, key=lambda row: row.since.year)] == [
        (PartialDate(2017), PartialDate(2022)),
        (PartialDate(2022), None),
    ]
    teller.case.undo()
    assert [row.until for row in teller.view.residences if row.person_id == view.child_id] == [None]


def test_a_second_home_is_asked_about_and_said(family: Teller) -> None:
    family.say("Aino asuu äidin luona, isä asuu Olli luona")
    read = family.read("Aino asuu isän luona 2022-")
    assert read.question is not None
    assert read.question.text == "Aino asuu myös muualla: Koti (Aino, Maija)?"
    assert read.question.choices == (
        "Aino muutti: Koti (Aino, Maija) ei ole enää koti",
        "Aino asuu vuorotellen molemmissa",
        "Aino on täällä vain ajoittain",
    )
    assert read.steps == ()
    read = family.say("Aino asuu isän luona 2022-", 1)
    assert [told for sentence in read.sentences for told in sentence.told] == [
        "Aino – Koti (Maija): vuoroasuu täällä",
        "Aino – Koti (Olli, Pekka): vuoroasuu täällä · 2022–",
    ]


def test_where_somebody_moved_is_asked(family: Teller) -> None:
    family.say("Maija ja Pekka asuivat yhdessä 2010-2019, Eino asuu äidin luona, Pekka asuu Maijan luona")
    read = family.read("Pekka muutti 2023")
    assert read.question is not None
    assert read.question.choices[-1] == "ei tiedossa: vain siihenastinen koti päättyy"
    family.say("Pekka muutti 2023", len(read.question.choices) - 1)
    pekka = family.person("Pekka").id
    assert {row.until for row in family.view.residences if row.person_id == pekka} >= {PartialDate(2023)}


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Aino asuu", "Kirjoita, kenen luona asutaan: Aino."),
        ("Aino muutti äidin luo", "Kirjoita myös, milloin muutettiin: Aino. Vuosi riittää."),
        ("Aino asuu Ainon luona", "Aino on sama ihminen."),
    ],
)
def test_what_says_no_home_is_told(family: Teller, line: str, reason: str) -> None:
    read = family.read(line)
    assert [each.reason for each in read.sentences] == [reason]
    assert not read.is_whole


def test_a_place_nobody_knows_is_not_guessed(family: Teller) -> None:
    sentence = family.read("Pekka muutti Tampereelle 2020").sentences[0]
    assert [sentence.clause.text[start:end] for start, end in sentence.unclear] == ["Tampereelle"]
