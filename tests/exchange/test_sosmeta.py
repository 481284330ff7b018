"""National documents of the sample: what they say, what they leave out, what they lack, and the way back."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from sqlalchemy import select

from app.errors import AppError
from app.exchange.files import Form, national_file
from app.exchange.sosmeta.person_number import checked_number
from app.exchange.sosmeta.read import LIMIT, document_from, read_document
from app.exchange.sosmeta.shared import shareable
from app.exchange.sosmeta.taking import is_of_the_child, take_document, untaken
from app.exchange.sosmeta.teller import moment
from app.exchange.sosmeta.write import Asked, as_json, as_text, make, passages, told_lacks
from app.i18n import Language, mark
from app.lens.audience import Audience
from app.lens.build import build_view, case_view
from app.lens.view import CaseStatus, CaseView, MeetingKind, PartialDate, PlanStatus, StatementKind, WelfareStage
from app.models import ClientPlan
from app.models.kinds import Confidentiality
from app.operations.assessment import remove_statement
from app.operations.case import choose_child, edit_case, start_case
from app.operations.people import add_person, edit_person
from app.operations.plan import agree_plan
from app.operations.removal import remove_row
from app.rules.national.documents import NationalDocument
from app.rules.national.structure import Field
from app.rules.national.structure import Form as Kind
from app.store.casefile import CaseFile
from tests.samples import DAY, PASSPHRASE, WHO, audiences, sample_file, sample_rows

NUMBER = "140517A999N"
"""Invented: nobody is given a number from 900 on."""
TAKEN = (NationalDocument.PLAN, NationalDocument.PROTECTION_PLAN, NationalDocument.ASSESSMENT)


def view_of(language: Language = Language.FI, who: str = "worker") -> CaseView:
    return build_view(sample_rows(language), audiences(language)[who], DAY, language)


@pytest.fixture
def case(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseFile]:
    """Return this test's own copy of the sample, open."""
    made = sample_file(Language.FI, lambda: tmp_path_factory.mktemp("sample"))
    opened = CaseFile.open(Path(shutil.copy(made, tmp_path / "malli.lahipiiri")), PASSPHRASE, who=WHO)
    yield opened
    opened.close()


def worker(case: CaseFile) -> CaseView:
    return case_view(case.session, Audience.worker(), DAY, Language.FI)


def emptied(case: CaseFile) -> CaseView:
    """Take every version of the plan and all statements out of a case and return what is left."""
    for plan in case.session.scalars(select(ClientPlan).order_by(ClientPlan.version.desc())).all():
        remove_row(case, ClientPlan, plan.id, mark("Remove plan"))
    for one in worker(case).statements:
        remove_statement(case, one.id)
    assert worker(case).plan is None
    return worker(case)


def keys(field: Field, content: dict[str, Any]) -> Iterator[tuple[Field, object]]:
    """Yield every value with its field; a key the structure hasn't raises."""
    for key, value in content.items():
        part = field.part(key)
        for each in cast("list[object]", value) if part.repeats else [value]:
            yield part, each
            if part.form is Kind.GROUP:
                yield from keys(part, cast("dict[str, Any]", each))


@pytest.mark.parametrize("language", [Language.FI, Language.SV])
@pytest.mark.parametrize("document", NationalDocument)
def test_a_document_has_the_keys_and_forms_of_its_structure(document: NationalDocument, language: Language) -> None:
    try:
        made = make(view_of(language), document, language)
    except AppError:
        assert document is NationalDocument.SAFETY  # says nothing of safety
        return
    assert list(json.loads(as_json(made))) == [document.structure.root.key]
    for field, value in keys(document.structure.root, made.content):
        match field.form:
            case Kind.GROUP:
                held = cast("dict[str, Any]", value)
                assert {part.key for part in field.parts if part.is_needed} <= held.keys(), field.key
                assert held, field.key
            case Kind.CODE:
                held = cast("dict[str, Any]", value)
                assert held.keys() == {"system", "code", "display"}
                assert held["system"] == field.system
            case Kind.IDENTIFIER:
                assert "value" in cast("dict[str, Any]", value)
            case Kind.YES_OR_NO:
                assert isinstance(value, bool)
            case Kind.NUMBER:
                assert isinstance(value, int | float)
            case _:
                assert isinstance(value, str)
                assert value.strip() == value != ""


def test_working_talk_of_a_team_is_no_entry_of_the_clients_record() -> None:
    seen = view_of()
    meeting = max((one for one in seen.meetings if one.held_on <= DAY), key=lambda one: one.held_on)
    talk, said = (
        replace(meeting.phases[0], key="hypotheses", text="Arvailua"),
        replace(meeting.phases[1], text="Sovittu"),
    )
    weekly = replace(meeting, kind=MeetingKind.WEEKLY, phases=(talk, said))
    text = as_json(make(replace(seen, meetings=(weekly,)), NationalDocument.MEETING, Language.FI)).decode()
    assert "Sovittu" in text
    assert "Arvailua" not in text


def test_the_meeting_tells_who_follows_up_what_was_decided() -> None:
    seen = view_of()
    meeting = max((one for one in seen.meetings if one.held_on <= DAY), key=lambda one: one.held_on)
    decided = replace(meeting.decisions[0], checker="Sami Seuraava")
    told = replace(seen, meetings=(replace(meeting, decisions=(decided,)),))
    text = as_text(make(told, NationalDocument.MEETING, Language.FI)).decode("utf-8-sig")
    assert "Kuka seuraa, että se tapahtuu: Sami Seuraava" in text


@pytest.mark.parametrize("document", NationalDocument)
def test_equal_views_give_equal_bytes(document: NationalDocument) -> None:
    if document is not NationalDocument.SAFETY:
        one, other = (make(view_of(), document, Language.FI) for _ in range(2))
        assert (as_json(one), as_text(one)) == (as_json(other), as_text(other))


def test_the_plan_tells_who_does_what_under_the_official_headings() -> None:
    texts = {one.heading: one.text for one in passages(make(view_of(), NationalDocument.PLAN, Language.FI))}

    private = texts["Asiakkaan tukemiseen osallistuvat yksityishenkilöt ja heidän tehtävänsä"]
    assert "• Mikko Esimerkki (eno): Eno vie Ainon ja Venlan harjoituksiin." in private
    assert (
        "Kirsi Kaavio (kuraattori, Mallilan koulu)"
        in texts["Asiakkaan tukemiseen osallistuvat palvelunantajat ja heidän vastuunsa"]
    )
    assert "Psykologin käynnit" in texts["Palvelut joita asiakkaalle suunnitellaan"]
    assert texts["Päivämäärä ja kellonaika"].startswith("9.3.2027")


def test_the_childs_opinion_is_kept_word_for_word_with_how_it_was_found_out() -> None:
    view = view_of()
    text = as_text(make(view, NationalDocument.OPINION, Language.FI)).decode()
    words = [one for one in view.statements if one.kind is StatementKind.CHILDS_WORDS]
    shared = [one.text for one in words if one.said.confidentiality is not Confidentiality.WORKER]

    assert shared
    assert all(each in text for each in shared)
    assert "leikkien tai piirtäen yhdessä" in text


@pytest.mark.parametrize("document", NationalDocument)
def test_what_is_for_the_worker_only_is_in_no_document(document: NationalDocument) -> None:
    view = view_of()
    hidden = [one.text for one in view.statements if one.said.confidentiality is Confidentiality.WORKER]
    hidden += [need.text for need in view.plan.needs if need.said.confidentiality is Confidentiality.WORKER]
    assert hidden
    if document is NationalDocument.SAFETY:
        return
    made = make(view, document, Language.FI)
    assert not [text for text in hidden if text in as_json(made).decode()]
    assert made.workers_own == shareable(view)[1] > 0


def test_a_copy_for_somebody_else_has_only_what_they_may_see() -> None:
    view = view_of(who="child")
    text = as_json(make(view, NationalDocument.PLAN, Language.FI)).decode()

    assert "Pelkään, että lapset vieraantuvat" not in text  # a worry of an adult's
    assert "Vaihtopäivien pitää olla rauhallisia" in text


@pytest.mark.parametrize("document", NationalDocument)
def test_without_identity_there_is_no_national_document(document: NationalDocument) -> None:
    with pytest.raises(AppError):
        make(view_of(who="anonymous"), document, Language.FI)


def test_who_draws_it_up_and_both_names_have_to_be_known(case: CaseFile) -> None:
    edit_case(case, {"responsible_id": None, "plan_responsible_id": None})
    with pytest.raises(AppError):
        make(worker(case), NationalDocument.PLAN, Language.FI)
    case.undo()
    view = worker(case)
    edit_person(case, cast("Any", view.child_id), {"family_name": ""})
    with pytest.raises(AppError):
        make(worker(case), NationalDocument.PLAN, Language.FI)


def test_what_the_structure_demands_and_the_case_lacks_is_told_and_never_made_up(case: CaseFile) -> None:
    made = make(worker(case), NationalDocument.ASSESSMENT, Language.FI)
    assert "palvelutarpeen_arviointia_koskevat_tiedot" in made.content
    edit_case(case, {"assessment_begun_on": None})
    lacking = make(worker(case), NationalDocument.ASSESSMENT, Language.FI)

    assert "palvelutarpeen_arviointia_koskevat_tiedot" not in lacking.content
    assert any("Palvelutarpeen arvioinnin aloittamispäivä" in line for line in told_lacks(lacking))


def test_a_code_that_is_not_known_is_empty_unless_it_was_given() -> None:
    bare = make(view_of(), NationalDocument.MEETING, Language.SV)
    given = make(view_of(), NationalDocument.MEETING, Language.SV, Asked(service_task="2"))

    def code(content: dict[str, Any]) -> dict[str, str]:
        return content["asiakaskertomusmerkinta"]["palvelutehtava"]

    assert (code(bare.content)["code"], code(given.content)["code"]) == ("", "2")
    assert code(bare.content)["display"] == "Service för barnfamiljer"
    assert len(told_lacks(bare)) == len(told_lacks(given)) + 1


@pytest.mark.parametrize(
    ("stage", "code"),
    [(WelfareStage.COMMUNITY, "1"), (WelfareStage.PLACEMENT, "2"), (WelfareStage.SUBSTITUTE, "3")],
)
def test_the_welfare_plan_has_the_variant_of_the_stage(case: CaseFile, stage: WelfareStage, code: str) -> None:
    edit_case(case, {"status": CaseStatus.CHILD_WELFARE, "welfare_stage": stage})
    made = make(worker(case), NationalDocument.PROTECTION_PLAN, Language.FI)

    assert cast("dict[str, str]", made.content["tama_asiakassuunnitelma_on"])["code"] == code


# The personal identity code ----------------------------------------------------------------------------------------


def child_born(born: PartialDate | None) -> CaseView:
    view = view_of()
    people = tuple(replace(one, born=born) if one.id == view.child_id else one for one in view.people)
    return replace(view, people=people)


def test_the_personal_identity_code_is_in_the_file_and_not_in_what_is_sealed() -> None:
    view = child_born(PartialDate(2017, 5, 14))
    file = national_file(view, NationalDocument.PLAN, Language.FI, Asked(NUMBER.lower()), Form.NATIONAL)

    assert NUMBER.encode() in file.data
    assert NUMBER.encode() not in file.sealed
    assert file.data.replace(NUMBER.encode(), b"") != file.data
    assert NUMBER not in national_file(view, NationalDocument.PLAN, Language.FI, Asked(NUMBER), Form.TEXT).data.decode()


@pytest.mark.parametrize("typed", ["140517A999M", "140517A99N", "310217A999N", "140517G999N", "x"])
def test_what_is_no_personal_identity_code_is_refused_and_not_repeated(typed: str) -> None:
    with pytest.raises(AppError) as refused:
        checked_number(child_born(None), typed)
    assert typed not in refused.value.spoken()


def test_a_code_of_another_birth_is_refused() -> None:
    with pytest.raises(AppError):
        checked_number(child_born(PartialDate(2017, 5, 13)), NUMBER)
    assert checked_number(child_born(PartialDate(2017)), NUMBER) == NUMBER
    assert checked_number(child_born(None), "  ") == ""


def test_a_moment_bears_finlands_own_time() -> None:
    days = [DAY.replace(year=2027, month=month, day=day) for month, day in ((3, 27), (3, 28), (10, 30), (10, 31))]
    zones = [moment(day, "klo 9.05–10")[10:] for day in days]

    assert zones == ["T09:05:00+02:00", "T09:05:00+03:00", "T09:05:00+03:00", "T09:05:00+02:00"]
    assert moment(DAY, "iltapäivällä") == DAY.isoformat()


# The way back ------------------------------------------------------------------------------------------------------


def told_anew(view: CaseView, document: NationalDocument) -> dict[str, Any]:
    """Return what a document says; how far goals were reached in no order, for what is said on one day has none."""
    content = json.loads(json.dumps(make(view, document, Language.FI).content))
    for reached in (
        content.get("tavoitteiden_saavuttaminen"),
        content.get("suunnitelma", {}).get("edellisen_suunnitelman_tavoitteiden_saavuttaminen"),
    ):
        if reached:
            reached["sanallinen_arvio"] = sorted(reached["sanallinen_arvio"].removeprefix("• ").split("\n• "))
    return content


@pytest.mark.parametrize("document", TAKEN)
def test_a_document_taken_in_gives_the_same_document(case: CaseFile, document: NationalDocument) -> None:
    before = told_anew(worker(case), document)
    found = document_from(as_json(make(worker(case), document, Language.FI)))
    view = emptied(case)
    if document is NationalDocument.ASSESSMENT:  # needs come with the plan
        plan = document_from(
            as_json(
                make(
                    build_view(sample_rows(Language.FI), Audience.worker(), DAY, Language.FI),
                    NationalDocument.PLAN,
                    Language.FI,
                )
            )
        )
        take_document(case, view, plan)
        for one in worker(case).statements:
            remove_statement(case, one.id)
    taken = take_document(case, worker(case), found)

    assert found.unread == ()
    assert taken.made
    assert taken.differences == []
    assert told_anew(worker(case), document) == before


@pytest.mark.parametrize("document", TAKEN)
def test_taking_in_is_one_step_and_the_same_again_adds_nothing(case: CaseFile, document: NationalDocument) -> None:
    found = document_from(as_json(make(worker(case), document, Language.FI)))
    view = emptied(case)
    take_document(case, view, found)
    after = worker(case)
    assert take_document(case, after, found).made.total() == 0
    assert worker(case) == after
    case.undo()
    assert worker(case) == view


def test_how_far_goals_were_reached_is_taken_in_with_them(case: CaseFile) -> None:
    view = worker(case)
    assert view.plan is not None
    goal = view.plan.goals[0]
    said = [one for one in view.plan.goals[0].reviews if one.said.by_id == view.child_id]
    assert said
    found = document_from(as_json(make(view, NationalDocument.PLAN, Language.FI)))
    assert "Edellisen suunnitelman tavoitteiden saavuttaminen" not in untaken(found, Language.FI)
    take_document(case, emptied(case), found)
    plan = worker(case).plan

    assert plan is not None
    (again,) = [one for one in plan.goals[0].reviews if one.said.by_id == view.child_id]
    assert plan.goals[0].text == goal.text
    assert (again.text, again.attainment, again.level) == (said[0].text, said[0].attainment, said[0].level)
    assert again.said.on == said[0].said.on


def test_a_review_of_a_goal_that_is_no_more_is_told_and_given_to_no_other(case: CaseFile) -> None:
    whole = json.loads(as_json(make(worker(case), NationalDocument.PLAN, Language.FI)))
    inside = whole[NationalDocument.PLAN.structure.root.key]["suunnitelma"]
    inside["edellisen_suunnitelman_tavoitteiden_saavuttaminen"]["sanallinen_arvio"] = (
        "• Aino Esimerkki (lapsi): Meni hyvin.\n  – Tavoite: Aivan toinen asia · Miten pitkälle päästiin: saavutettu"
    )
    found = document_from(json.dumps(whole).encode())
    assert "Edellisen suunnitelman tavoitteiden saavuttaminen" in untaken(found, Language.FI)
    take_document(case, emptied(case), found)
    plan = worker(case).plan

    assert plan is not None
    assert not any(goal.reviews for goal in plan.goals)


def test_a_plan_goes_into_a_new_version_where_the_last_one_was_agreed(case: CaseFile) -> None:
    view = worker(case)
    found = document_from(as_json(make(view, NationalDocument.PLAN, Language.FI)))
    assert view.plan is not None
    agree_plan(case, view.plan.id, DAY)
    take_document(case, worker(case), found)
    plan = worker(case).plan

    assert plan is not None
    assert (plan.version, plan.status) == (view.plan.version + 1, PlanStatus.DRAFT)
    assert [need.text for need in plan.needs] == [need.text for need in view.plan.needs]


def test_nothing_is_overwritten_and_what_differs_is_told(case: CaseFile) -> None:
    made = make(worker(case), NationalDocument.PLAN, Language.FI)
    whole = json.loads(as_json(made))
    inside = whole[NationalDocument.PLAN.structure.root.key]["suunnitelma"]
    inside["arvio_asiakkuuden_kestosta"] = "Kaksi vuotta."
    before = worker(case)
    taken = take_document(case, before, document_from(json.dumps(whole).encode()))

    assert [text.source for text in taken.differences] == ["length of the client relationship"]
    assert worker(case) == before


def test_a_plan_of_another_program_is_a_starting_point(tmp_path: Path) -> None:
    case = CaseFile.create(tmp_path / "uusi.lahipiiri", PASSPHRASE, who="tester")
    start_case(case, "uusi", Language.FI)
    choose_child(case, add_person(case, given_name="Aino", family_name="Esimerkki"))
    plain = {
        "asiakas": [{"sukunimi": "Esimerkki", "etunimet": "Aino", "henkilotunnus": {"value": NUMBER}}],
        "suunnitelma": {
            "asiakkaan_arvio_tarvittavasta_tuesta": "Haluan apua läksyihin.",
            "asetettavat_tavoitteet": [{"nimi": "Koulunkäynti", "kuvaus": "Läksyt tehdään ajallaan."}],
            "palvelut_joita_asiakkaalle_suunnitellaan": [{"kuvaus": "Tukioppilas kerran viikossa."}],
            "yksityishenkilot_ja_heidan_tehtavansa": "Täti auttaa torstaisin.",
        },
        "laatija": [{"sukunimi": "Malli", "etunimet": "Matti"}],
    }
    found = document_from(json.dumps({NationalDocument.PLAN.structure.root.key: plain}).encode())
    take_document(case, worker(case), found)
    plan = worker(case).plan

    assert plan is not None
    (need,) = plan.needs
    (goal,) = need.goals
    assert (need.text, need.said.by) == ("Haluan apua läksyihin.", "Aino Esimerkki")
    assert goal.text == "Läksyt tehdään ajallaan."
    assert [one.text for one in goal.measures] == ["Tukioppilas kerran viikossa.", "Täti auttaa torstaisin."]
    assert NUMBER.encode() not in b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert "Laatija" in untaken(found, Language.FI)
    case.close()


def test_a_document_of_another_child_is_seen(case: CaseFile) -> None:
    found = document_from(as_json(make(worker(case), NationalDocument.PLAN, Language.FI)))
    view = worker(case)
    assert is_of_the_child(view, found)
    edit_person(case, cast("Any", view.child_id), {"given_name": "Alma"})
    assert not is_of_the_child(worker(case), found)


def test_nothing_is_half_imported(case: CaseFile) -> None:
    whole = json.loads(as_json(make(worker(case), NationalDocument.PLAN, Language.FI)))
    view = emptied(case)
    goals = whole[NationalDocument.PLAN.structure.root.key]["suunnitelma"]["asetettavat_tavoitteet"]
    goals.append({"nimi": "x" * 300, "kuvaus": "Nimi on pidempi kuin mahtuu."})
    with pytest.raises(AppError):
        take_document(case, view, document_from(json.dumps(whole).encode()))
    assert worker(case) == view


# Files that are none -----------------------------------------------------------------------------------------------


def test_fields_of_another_structure_are_named_and_left() -> None:
    whole = json.loads(as_json(make(view_of(), NationalDocument.PLAN, Language.FI)))
    inside = whole[NationalDocument.PLAN.structure.root.key]
    inside["outo"] = {"a": 1}
    inside["suunnitelma"]["toinen outo"] = "x"
    inside["suunnitelma"]["selvitys_oikeuksista"] = "kyllä"
    inside["paivamaara"] = "joskus"
    found = document_from(json.dumps(whole).encode())

    assert set(found.unread) == {
        "outo",
        "suunnitelma/toinen?outo",
        "suunnitelma/selvitys_oikeuksista",
        "paivamaara",
    }


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"lapsiperheiden_palvelujen_asiakassuunnitelma": []}',
        b'{"jokin_muu": {}}',
        b'{"a": {}, "b": {}}',
        b'{"lapsiperheiden_palvelujen_asiakassuunnitelma": {"lisatiedot": "a", "lisatiedot": "b"}}',
        b'{"lapsiperheiden_palvelujen_asiakassuunnitelma": {"lisatiedot": NaN}}',
        b"\xff\xfe\x00",
        b'{"lapsiperheiden_palvelujen_asiakassuunnitelma": ' + b'{"a":' * 40 + b"1" + b"}" * 41,
        b"[" * 200_000,
        b" " * (LIMIT + 1),
    ],
)
def test_what_is_no_document_is_refused(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "asiakirja.json"
    path.write_bytes(data)
    with pytest.raises(AppError):
        read_document(path)


def test_the_personal_identity_code_of_a_file_is_dropped_while_reading() -> None:
    file = national_file(child_born(None), NationalDocument.PLAN, Language.FI, Asked(NUMBER), Form.NATIONAL)
    found = document_from(file.data)

    assert NUMBER not in repr(found)
