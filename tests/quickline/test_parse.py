# ruff: noqa: E501  a table is read across
"""The table of sentences: what each language takes, and what each sentence means."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.i18n import Language
from app.models.dates import PartialDate, Precision
from app.models.kinds import BondKind, Gender, ParentageKind, ResidenceKind, TieFlow, TieStrength, TwinKind
from app.quickline.examples import examples
from app.quickline.intention import (
    About,
    CloseOne,
    Couple,
    Facts,
    Intention,
    Living,
    Named,
    Network,
    Ref,
    Relation,
    Relative,
    Span,
    Twins,
    When,
    Worker,
)
from app.quickline.known import Names
from app.quickline.lexicon import lexicon
from app.quickline.parse import Parsed, parse
from app.quickline.render import rendered
from app.quickline.senses import AGENCIES, COUPLES, HOMES, KIN, ROLES, TITLES
from app.quickline.tokens import clauses

FI, SV, EN = Language.FI, Language.SV, Language.EN
KNOWN = Names(
    [("Aino", "Virtanen"), ("Maija", "Virtanen"), ("Pekka", "Koski"), ("Tiina", ""), ("Lars", "")], ["Kalevan koulu"]
)
CHOSEN = Ref()


def read(sentence: str, language: Language) -> Parsed:
    found = clauses(sentence)
    assert len(found) == 1
    return parse(found[0], lexicon(language), KNOWN)


def year(number: int, precision: Precision = Precision.EXACT) -> When:
    return When(date=PartialDate(number, precision=precision))


def one(kin: str, given: str = "", family: str = "", owner: Ref = CHOSEN, facts: Facts | None = None) -> Relative:
    return Relative(owner, kin, ((Named(given, family), facts or Facts()),))


AINO, MAIJA, PEKKA = Ref("Aino"), Ref("Maija"), Ref("Pekka")
MOTHER, FATHER = Ref(kins=("mother",)), Ref(kins=("father",))
TABLE: list[tuple[Language, str, Intention]] = [
    # the design's own sentences
    (FI, "äiti Maija Virtanen 1987", one("mother", "Maija", "Virtanen", facts=Facts(born=year(1987)))),
    (FI, "isä Pekka 1980 ero 2019", one("father", "Pekka", facts=Facts(born=year(1980), couple="separated", couple_span=Span(until=year(2019))))),
    (FI, "isän uusi puoliso Tiina 1985", one("spouse", "Tiina", owner=FATHER, facts=Facts(born=year(1985)))),
    (SV, "mormor Siv 1950 död 2015", one("maternal_grandmother", "Siv", facts=Facts(born=year(1950), died=year(2015), is_dead=True))),
    (FI, "veli Eino 6 v", one("brother", "Eino", facts=Facts(born=When(age=6)))),
    (FI, "koulu Kalevan koulu ope Liisa", Network(CHOSEN, "school", "Kalevan koulu", (Worker("teacher", Named("Liisa")),))),
    (FI, "Maija ja Pekka riidoissa 2018-2020", Relation(MAIJA, PEKKA, BondKind.CONFLICT, Span(year(2018), year(2020)))),
    (FI, "Aino ja mummo läheiset", Relation(AINO, Ref(kins=("grandmother",)), BondKind.CLOSE)),
    # whose: genitives of names and of words, in a row
    (FI, "Ainon isä Pekka", one("father", "Pekka", owner=AINO)),
    (FI, "Maijan sisko Outi", one("sister", "Outi", owner=MAIJA)),
    (FI, "Pekan äiti Elli", one("mother", "Elli", owner=PEKKA)),
    (FI, "Virtasen veli Jari", one("brother", "Jari", owner=Ref("Virtanen"))),
    (FI, "Maija Virtasen veli Jari", one("brother", "Jari", owner=Ref("Maija Virtanen"))),
    (FI, "isän äidin sisko Aune", one("sister", "Aune", owner=Ref(kins=("father", "mother")))),
    (FI, "Ainon äidin veli Jari 1990", one("brother", "Jari", owner=Ref("Aino", ("mother",)), facts=Facts(born=year(1990)))),
    (SV, "Ainos pappa Per", one("father", "Per", owner=AINO)),
    (SV, "Maijas syster Siri", one("sister", "Siri", owner=MAIJA)),
    (SV, "Lars syster Siri", one("sister", "Siri", owner=Ref("Lars"))),
    (SV, "fars nya sambo Tina 85", one("cohabitant", "Tina", owner=FATHER, facts=Facts(born=When(short=85)))),
    (SV, "mormors bror Karl von Essen", one("brother", "Karl", "von Essen", owner=Ref(kins=("maternal_grandmother",)))),
    (EN, "Aino’s father Peter", one("father", "Peter", owner=AINO)),
    (EN, "father's new wife Tina 1985", one("wife", "Tina", owner=FATHER, facts=Facts(born=year(1985)))),
    # small letters, short words, several in one
    (FI, "ä maija 87", one("mother", "Maija", facts=Facts(born=When(short=87)))),
    (FI, "ää siv", one("mother", "Siv", owner=MOTHER)),
    (FI, "ip tiina", one("spouse", "Tiina", owner=FATHER)),
    (FI, "v anna-liisa", one("brother", "Anna-Liisa")),
    (SV, "mm siv", one("mother", "Siv", owner=MOTHER)),
    (SV, "f sambo tina", one("cohabitant", "Tina", owner=FATHER)),
    (EN, "mother’s child health clinic", Network(MOTHER, "child_health_clinic", "")),
    (EN, "mother’s child Anna", one("child", "Anna", owner=MOTHER)),
    (EN, "mf john", one("father", "John", owner=MOTHER)),
    (FI, "veljet Eino 6 v ja Onni 3 v", Relative(CHOSEN, "brother", ((Named("Eino"), Facts(born=When(age=6))), (Named("Onni"), Facts(born=When(age=3)))))),
    (SV, "systrar Ida och Elsa", Relative(CHOSEN, "sister", ((Named("Ida"), Facts()), (Named("Elsa"), Facts())))),
    # birth and death
    (FI, "äiti", one("mother")),
    (FI, "äiti ?", one("mother")),
    (FI, "äiti Maija s. 5.3.1987", one("mother", "Maija", facts=Facts(born=When(date=PartialDate(1987, 3, 5))))),
    (FI, "mummo Siv n. 1950-2015", one("grandmother", "Siv", facts=Facts(born=year(1950, Precision.ABOUT), died=year(2015), is_dead=True))),
    (FI, "vaari Olli ennen 1950 kuollut", one("grandfather", "Olli", facts=Facts(born=year(1950, Precision.BEFORE), is_dead=True))),
    (FI, "äiti kuollut 2015", one("mother", facts=Facts(died=year(2015), is_dead=True))),
    (SV, "far Per f. 1980", one("father", "Per", facts=Facts(born=year(1980)))),
    (SV, "bror Emil våren 2019", one("brother", "Emil", facts=Facts(born=When(date=PartialDate(2019, 21))))),
    (EN, "sister Ann 6 years old", one("sister", "Ann", facts=Facts(born=When(age=6)))),
    (EN, "uncle John died 2015", one("uncle", "John", facts=Facts(died=year(2015), is_dead=True))),
    (FI, "Maija kuollut 2015", About(MAIJA, Named(), Facts(died=year(2015), is_dead=True))),
    (SV, "Maija död 2015", About(MAIJA, Named(), Facts(died=year(2015), is_dead=True))),
    # halves, twins, adoption, fostering, pregnancies
    (FI, "velipuoli Onni isän puolelta 2020", one("half_brother", "Onni", facts=Facts(born=year(2020), side="father"))),
    (FI, "velipuoli Onni Tiinan kanssa", one("half_brother", "Onni", facts=Facts(beside=Ref("Tiina")))),
    (SV, "halvsyster Ida på mammas sida", one("half_sister", "Ida", facts=Facts(side="mother"))),
    (FI, "kaksosveli Eero", one("twin_brother", "Eero")),
    (FI, "Aino ja Maija identtiset kaksoset", Twins((AINO, MAIJA), TwinKind.IDENTICAL)),
    (SV, "tvillingsyster Ida tvåäggs", one("twin_sister", "Ida", facts=Facts(twins=TwinKind.FRATERNAL))),
    (FI, "adoptioäiti Liisa", one("adoptive_mother", "Liisa")),
    (FI, "sijaisisä Olli", one("foster_father", "Olli")),
    (FI, "Maijan lapsi Onni adoptoitu", one("child", "Onni", owner=MAIJA, facts=Facts(parentage=ParentageKind.ADOPTIVE))),
    (SV, "Maijas fosterson Leo", one("foster_son", "Leo", owner=MAIJA)),
    (FI, "Maijan keskenmeno 2015", one("miscarriage", owner=MAIJA, facts=Facts(born=year(2015)))),
    (SV, "mammas graviditet", one("pregnancy", owner=MOTHER)),
    (EN, "sibling Sam girl", one("sibling", "Sam", facts=Facts(gender=Gender.FEMALE))),
    # couples
    (FI, "Maija ja Pekka naimisissa 2010", Couple(MAIJA, PEKKA, "married", Span(year(2010)))),
    (FI, "Maija ja Pekka ero 2019", Couple(MAIJA, PEKKA, "separated", Span(until=year(2019)))),
    (FI, "ä+i avioero 2019", Couple(MOTHER, FATHER, "divorced", Span(until=year(2019)))),
    (FI, "vanhemmat eronneet 2019", Couple(Ref(kins=("parent",)), None, "separated", Span(until=year(2019)))),
    (SV, "Maija och Pekka gifta 2010-2019", Couple(MAIJA, PEKKA, "married", Span(year(2010), year(2019)))),
    (SV, "far Per skild 2019", one("father", "Per", facts=Facts(couple="divorced", couple_span=Span(until=year(2019))))),
    (EN, "Maija and Pekka separated 2019", Couple(MAIJA, PEKKA, "separated", Span(until=year(2019)))),
    # relations
    (FI, "ä-i riita", Relation(MOTHER, FATHER, BondKind.CONFLICT)),
    (FI, "ää lähi", Relation(Ref(kins=("mother", "mother")), None, BondKind.CLOSE)),
    (FI, "Maija riidoissa Pekan kanssa", Relation(MAIJA, PEKKA, BondKind.CONFLICT)),
    (FI, "mummo hoivaa Ainoa", Relation(Ref(kins=("grandmother",)), AINO, BondKind.CARETAKER)),
    (FI, "Maija ja Pekka läheiset ja riitaisat", Relation(MAIJA, PEKKA, BondKind.CLOSE_HOSTILE)),
    (FI, "Pekka ja Aino välit poikki 2020- ehkä", Relation(PEKKA, AINO, BondKind.CUT_OFF, Span(year(2020)), is_uncertain=True)),
    (SV, "Maija och Pekka i konflikt 2018–2020", Relation(MAIJA, PEKKA, BondKind.CONFLICT, Span(year(2018), year(2020)))),
    (SV, "Aino och mormor nära", Relation(AINO, Ref(kins=("maternal_grandmother",)), BondKind.CLOSE)),
    (SV, "Pekka slår Maija", Relation(PEKKA, MAIJA, BondKind.PHYSICAL_ABUSE)),
    (EN, "Maija and Pekka in conflict since 2018", Relation(MAIJA, PEKKA, BondKind.CONFLICT, Span(year(2018)))),
    (EN, "Aino in touch again", Relation(AINO, None, BondKind.RESUMED)),
    # agencies and those who work there
    (FI, "koulu", Network(CHOSEN, "school")),
    (FI, "Pekan päihdepalvelut kuormittava", Network(PEKKA, "substance_services", is_stressful=True)),
    (FI, "perheneuvola psykologi Outi Mäki vahva 2024-", Network(CHOSEN, "family_counselling", "", (Worker("psychologist", Named("Outi", "Mäki")),), TieStrength.STRONG, span=Span(year(2024)))),
    (FI, "Kalevan koulu rehtori Olli", Network(CHOSEN, "", "Kalevan koulu", (Worker("head_teacher", Named("Olli")),))),
    (FI, "Puron päiväkoti heikko", Network(CHOSEN, "daycare_centre", "Puron päiväkoti", strength=TieStrength.WEAK)),
    (SV, "skola Strandens skola lärare Lisa", Network(CHOSEN, "school", "Strandens skola", (Worker("teacher", Named("Lisa")),))),
    (SV, "mammas barnskydd bruten", Network(MOTHER, "child_welfare", strength=TieStrength.BROKEN)),
    (EN, "school Hill school teacher Lisa helps", Network(CHOSEN, "school", "Hill school", (Worker("teacher", Named("Lisa")),), flow=TieFlow.TO_FAMILY)),
    (EN, "school social worker Ann", Worker("curator", Named("Ann"))),
    (FI, "kuraattori Kaisa Salo", Worker("curator", Named("Kaisa", "Salo"))),
    # homes and moves
    (FI, "Aino asuu Maijan luona", Living((AINO,), hosts=(MAIJA,))),
    (FI, "Aino asuu Maijalla", Living((AINO,), hosts=(MAIJA,))),
    (FI, "asuu äidin luona 2020-", Living((), hosts=(MOTHER,), span=Span(year(2020)))),
    (FI, "Aino asuu vuoroviikoin äidin ja isän luona", Living((AINO,), hosts=(MOTHER, FATHER), kind=ResidenceKind.ALTERNATING)),
    (FI, "Aino ja Pekka asuivat yhdessä 2010-2019", Living((AINO, PEKKA), span=Span(year(2010), year(2019)), is_together=True)),
    (FI, "Pekka muutti 2020", Living((PEKKA,), is_move=True, span=Span(year(2020)))),
    (FI, "Aino muutti isän luota äidin luo 2021", Living((AINO,), is_move=True, hosts=(MOTHER,), origin=FATHER, span=Span(year(2021)))),
    (FI, "Aino asuu sijoitettuna Maijan luona", Living((AINO,), hosts=(MAIJA,), kind=ResidenceKind.PLACED)),
    (SV, "Aino bor hos Maija sedan 2020", Living((AINO,), hosts=(MAIJA,), span=Span(year(2020)))),
    (SV, "Pekka flyttade från far till mor 2020", Living((PEKKA,), is_move=True, hosts=(MOTHER,), origin=FATHER, span=Span(year(2020)))),
    (SV, "Aino bodde hos Maija 2018 till 2020", Living((AINO,), hosts=(MAIJA,), span=Span(year(2018), year(2020)))),
    (EN, "Aino lives with Maija since 2020", Living((AINO,), hosts=(MAIJA,), span=Span(year(2020)))),
    (EN, "Pekka moved in with mother in 2020", Living((PEKKA,), is_move=True, hosts=(MOTHER,), span=Span(year(2020)))),
    (EN, "Pekka moved out 2020", Living((PEKKA,), is_move=True, span=Span(year(2020)))),
    # others who are close
    (FI, "kummi Liisa 1980", CloseOne("godparent", Named("Liisa"), Facts(born=year(1980)))),
    (SV, "hund Rex", CloseOne("dog", Named("Rex"), Facts())),
    (FI, "aino 9v", About(AINO, Named(), Facts(born=When(age=9)))),
    # a word of another language than the window's is understood as well
    (FI, "mormor Siv 1950", one("maternal_grandmother", "Siv", facts=Facts(born=year(1950)))),
    (SV, "äiti Maija", one("mother", "Maija")),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence", "meant"), TABLE, ids=[f"{row[0]}: {row[1]}" for row in TABLE])
def test_a_sentence_means(language: Language, sentence: str, meant: Intention) -> None:
    parsed = read(sentence, language)
    assert [token.text for token in parsed.unclear] == []
    assert parsed.intention == meant


@pytest.mark.parametrize(
    ("language", "sentence", "unclear"),
    [
        (FI, "äiti Maija hörppö 1987", ["hörppö"]),
        (FI, "hörppö hörppö hörppö hörppö", ["hörppö", "hörppö"]),
        (FI, "Maija ja Pekka riidoissa kovasti", ["kovasti"]),
        (SV, "far Per 1980 ungefärligen", ["ungefärligen"]),
        (FI, "veli Eino 6", ["6"]),
        (FI, "isä Pekka 31.2.1980", ["31.2.1980"]),
        (FI, "!", ["!"]),
        (FI, "äiti Maija s.", ["s."]),
        (FI, "äiti riita 2015 2016", ["2016"]),
    ],
)
def test_what_is_not_understood_is_told(language: Language, sentence: str, unclear: list[str]) -> None:
    assert [token.text for token in read(sentence, language).unclear] == unclear


@given(line=st.text(max_size=60), language=st.sampled_from(Language))
def test_no_line_crashes_and_no_word_is_lost(line: str, language: Language) -> None:
    for clause in clauses(line):
        parsed = parse(clause, lexicon(language), KNOWN)
        if parsed.intention is None:
            assert parsed.unclear == clause.tokens


WORDS = sorted(
    {word for row in TABLE for word in row[1].split()}
    | {"-", "&", "?", "1987", "87", "6v", "†", "ja", "kanssa", "Maijan", "s."}
)


@given(words=st.lists(st.sampled_from(WORDS), max_size=9), language=st.sampled_from(Language))
def test_no_heap_of_known_words_crashes(words: list[str], language: Language) -> None:
    for clause in clauses(" ".join(words)):
        parse(clause, lexicon(language), KNOWN)


# --- what is written is read again ----------------------------------------------------------------------------------

KINS = sorted(set(KIN))
DATES = st.builds(PartialDate, st.integers(1900, 2026)) | st.builds(
    PartialDate, st.integers(1900, 2026), st.sampled_from([None, 21, 23]), precision=st.sampled_from(Precision)
)
WHENS = (
    st.builds(When, date=DATES) | st.builds(When, short=st.integers(0, 99)) | st.builds(When, age=st.integers(1, 99))
)
POINTS = st.builds(When, date=st.builds(PartialDate, st.integers(1900, 2026)))
SPANS = st.builds(Span, since=st.none() | POINTS, until=st.none() | POINTS)
NAMED = st.sampled_from([Named("Onni"), Named("Liisa", "Mäki"), Named("Karl", "von Essen"), Named("Anna-Mari")])
OWNERS = st.builds(Ref, st.sampled_from(["", "Aino", "Maija Virtanen", "Pekka", "Tiina"]),
    st.lists(st.sampled_from(["mother", "father", "sister", "cohabitant"]), max_size=2).map(tuple))  # fmt: skip
REFS = OWNERS.filter(lambda ref: ref != Ref())
FACTS = st.builds(
    Facts, born=st.none() | WHENS, gender=st.sampled_from([None, Gender.FEMALE, Gender.MALE]),
    parentage=st.sampled_from([None, ParentageKind.ADOPTIVE, ParentageKind.FOSTER]),
    couple=st.sampled_from(["", *COUPLES]), side=st.sampled_from(["", "mother", "father"]),
)  # fmt: skip


def is_said(living: Living) -> bool:
    """Say whether it says something: with whom, together, in a home of one's own, or a move."""
    return bool(living.hosts) or living.is_together or living.is_new or living.is_move


SAID = (
    st.builds(Relative, OWNERS, st.sampled_from(KINS), st.tuples(st.tuples(NAMED, FACTS)))
    | st.builds(Relation, REFS, st.none() | REFS, st.sampled_from(BondKind), SPANS, st.booleans())
    | st.builds(Couple, REFS, REFS, st.sampled_from(["married", "cohabiting", "engaged"]), SPANS)
    | st.builds(Twins, st.tuples(REFS, REFS), st.sampled_from(TwinKind))
    | st.builds(Network, OWNERS, st.sampled_from(sorted(AGENCIES)), st.sampled_from(["", "Kuusela"]),
        st.lists(st.builds(Worker, st.sampled_from(sorted(TITLES)), NAMED), max_size=1).map(tuple),
        st.sampled_from([None, *TieStrength]), st.sampled_from([None, TieFlow.TO_FAMILY, TieFlow.BOTH]), st.booleans(), SPANS)
    | st.builds(Worker, st.sampled_from(sorted(TITLES)), NAMED)
    | st.builds(Living, st.lists(REFS, max_size=2).map(tuple), st.booleans(), st.lists(REFS, max_size=2).map(tuple),
        st.none() | REFS, st.sampled_from([None, *HOMES.values()]), SPANS, st.booleans(), st.booleans()).filter(is_said)
    | st.builds(CloseOne, st.sampled_from(sorted(ROLES)), NAMED, st.builds(Facts, born=st.none() | WHENS))
)  # fmt: skip


@given(said=SAID, language=st.sampled_from(Language))
def test_a_sentence_written_from_a_meaning_is_read_as_it(said: Intention, language: Language) -> None:
    sentence = rendered(said, language)
    parsed = read(sentence, language)
    assert (sentence, parsed.intention) == (sentence, said)
    assert parsed.unclear == ()


@pytest.mark.parametrize("language", Language)
def test_every_word_for_a_relative_is_read_as_itself(language: Language) -> None:
    for kin in KINS:
        assert read(rendered(one(kin, "Onni"), language), language).intention == one(kin, "Onni"), kin


@pytest.mark.parametrize("language", Language)
def test_the_examples_are_understood(language: Language) -> None:
    for sentence in examples(language):
        parsed = read(sentence, language)
        assert parsed.unclear == ()
        assert parsed.intention is not None
        assert rendered(parsed.intention, language) == sentence
