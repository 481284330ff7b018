"""Every verb is one step: taken back the case is exactly as it was, done again exactly as after it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final, Protocol
from uuid import UUID

import pytest
from sqlalchemy import select

from app.i18n import Language
from app.models import PartialDate, Partnership, Person, Residence, Sector
from app.models.gathering import AccessGround
from app.models.kinds import (
    AgencyGroup,
    AgencyLevel,
    BondKind,
    CaseStatus,
    Confidentiality,
    ConsentKind,
    Diagram,
    DisclosureGround,
    Ending,
    FoundOut,
    LifeEventKind,
    MarkState,
    MeasureStatus,
    MeetingKind,
    ParentageKind,
    PersonMarkKind,
    TieStrength,
    TwinKind,
)
from app.models.planning import Attainment, OtherPlanKind
from app.models.voices import RequestKind, StatementKind
from app.operations import kin, network, people
from app.operations.circles import SectorTemplate
from app.store.casefile import CaseFile, Changes
from app.store.key import Key

Ids = Mapping[str, UUID]


class World(Protocol):
    """The small case of the tests, closed: its file and its key."""

    path: Path
    key: Key


Arguments = tuple[tuple[Any, ...], dict[str, Any]]
LASTING: Final = {"record_disclosure", "seal_disclosure"}
"""What has left the house is not called back."""
ONCE: Final = {"start_case"}
"""Every case has been started; ``test_case`` starts one."""


MOMENT: Final = datetime(2026, 12, 1, 9, 30, tzinfo=UTC)


def to(*positional: Any, **named: Any) -> Arguments:
    return positional, named


CALLS: Final[Mapping[str, Callable[[Ids], Arguments]]] = {
    "add_person": lambda ids: to(given_name="Ella", role="ystävä"),
    "edit_person": lambda ids: to(ids["mother"], {"given_name": "Maija-Liisa", "died": PartialDate(2026)}),
    "remove_person": lambda ids: to(ids["mother"]),
    "add_life_event": lambda ids: to(ids["twin"], LifeEventKind.SCHOOL, text="Koulu alkoi."),
    "edit_life_event": lambda ids: to(ids["event"], {"text": "Misu tuli taloon.", "since": PartialDate(2025, 21)}),
    "remove_life_event": lambda ids: to(ids["event"]),
    "add_person_mark": lambda ids: to(ids["mother"], PersonMarkKind.SECRET, text="kerrottu vain työntekijälle"),
    "edit_person_mark": lambda ids: to(ids["mark"], {"state": MarkState.RECOVERING, "until": PartialDate(2024)}),
    "remove_person_mark": lambda ids: to(ids["mark"]),
    "add_professional": lambda ids: to(family_name="Taulu", agency_id=ids["school"]),
    "edit_professional": lambda ids: to(ids["teacher"], {"title": "luokanopettaja", "agency_id": None}),
    "remove_professional": lambda ids: to(ids["teacher"]),
    "link_partners": lambda ids: to(ids["father"], ids["foster"], since=PartialDate(2020)),
    "edit_partnership": lambda ids: to(ids["couple"], {"note": "kirkossa", "since": PartialDate(2013, 6)}),
    "end_partnership": lambda ids: to(ids["couple"], Ending.DIVORCE, PartialDate(2022, 9)),
    "remove_partnership": lambda ids: to(ids["couple"]),
    "link_parent": lambda ids: to(ids["twin"], ids["foster"], ParentageKind.GUARDIAN),
    "edit_parentage": lambda ids: to(ids["foster_link"], {"kind": ParentageKind.STEP}),
    "remove_parentage": lambda ids: to(ids["foster_link"]),
    "link_twins": lambda ids: to([ids["twin"], ids["foster"]], TwinKind.IDENTICAL),
    "edit_twins": lambda ids: to(ids["twins"], {"kind": TwinKind.IDENTICAL}),
    "unlink_twin": lambda ids: to(ids["twin"]),
    "add_bond": lambda ids: to(ids["mother"], ids["father"], BondKind.CONFLICT, confidentiality=Confidentiality.WORKER),
    "edit_bond": lambda ids: to(ids["bond"], {"kind": BondKind.CLOSE, "source_professional_id": ids["teacher"]}),
    "turn_bond": lambda ids: to(ids["bond"]),
    "remove_bond": lambda ids: to(ids["bond"]),
    "add_partner": lambda ids: to(ids["father"], given_name="Sanna"),
    "add_parents": lambda ids: to(ids["father"], {"given_name": "Raili"}, {"given_name": "Tauno"}),
    "add_child": lambda ids: to([ids["father"], ids["foster"]], given_name="Onni"),
    "add_sibling": lambda ids: to(ids["father"], given_name="Mikko"),
    "add_twin": lambda ids: to(ids["child"], given_name="Elli"),
    "add_household": lambda ids: to([ids["foster"], ids["child"]], name="Sijaiskoti"),
    "edit_household": lambda ids: to(ids["home"], {"address": "Esimerkkikatu 1", "is_protected": False}),
    "remove_household": lambda ids: to(ids["other_home"]),
    "add_residence": lambda ids: to(ids["child"], ids["other_home"]),
    "move_person": lambda ids: to(ids["child"], ids["other_home"], PartialDate(2026, 10)),
    "edit_residence": lambda ids: to(ids["residence"], {"until": PartialDate(2026)}),
    "remove_residence": lambda ids: to(ids["residence"]),
    "add_agency": lambda ids: to("Neuvola", AgencyGroup.WELLBEING, is_locating=True),
    "edit_agency": lambda ids: to(ids["school"], {"name": "Mallilan koulu", "group": AgencyGroup.COMMUNITY}),
    "remove_agency": lambda ids: to(ids["school"]),
    "link_agency": lambda ids: to(ids["school"], household_id=ids["home"], strength=TieStrength.STRONG),
    "edit_tie": lambda ids: to(ids["tie"], {"household_id": ids["home"], "is_stressful": True}),
    "remove_tie": lambda ids: to(ids["tie"]),
    "place_in_circle": lambda ids: to(ids["mother"], 1, 2, since=PartialDate(2026, 11)),
    "edit_closeness": lambda ids: to(ids["closeness"], {"ring": 3}),
    "remove_closeness": lambda ids: to(ids["closeness"]),
    "set_rings": lambda ids: to(5),
    "arrange_sectors": lambda ids: to(["Koti", "Koulu", "Kaverit"]),
    "use_template": lambda ids: to(SectorTemplate.FIVE, Language.SV),
    "add_sector": lambda ids: to("Harrastukset"),
    "edit_sector": lambda ids: to(ids["sector"], {"name": "Perhe"}),
    "move_sector": lambda ids: to(ids["sector"], 3),
    "remove_sector": lambda ids: to(ids["empty_sector"]),
    "move_spot": lambda ids: to(Diagram.GENOGRAM, ids["child"], 12.5, -4.0),
    "move_spots": lambda ids: to(Diagram.CIRCLES, {ids["child"]: (1.0, 2.0), ids["school"]: (3.0, 4.0)}),
    "clear_spots": lambda ids: to(Diagram.GENOGRAM),
    "add_statement": lambda ids: to(StatementKind.WORRY, "Illat ovat vaikeita.", source_person_id=ids["mother"]),
    "edit_statement": lambda ids: to(ids["statement"], {"text": "Mummilla on koira.", "said_on": date(2026, 9, 2)}),
    "move_statement": lambda ids: to(ids["statement"], 1),
    "remove_statement": lambda ids: to(ids["statement"]),
    "edit_assessment": lambda ids: to({"summary": "Tuki tarvitaan iltoihin.", "is_explained": True}),
    "add_own_domain": lambda ids: to("Harrastukset kahdessa kodissa"),
    "edit_own_domain": lambda ids: to(ids["own_domain"], {"name": "Misu-kissa"}),
    "move_own_domain": lambda ids: to(ids["own_domain"], 1),
    "remove_own_domain": lambda ids: to(ids["own_domain"]),
    "ask_for": lambda ids: to("Neuvo", kind=RequestKind.ADVICE, professional_id=ids["teacher"], tried="Perhetyö"),
    "edit_request": lambda ids: to(ids["request"], {"professional_id": ids["teacher"], "due_on": date(2026, 10, 1)}),
    "answer_request": lambda ids: to(ids["request"], date(2026, 9, 9), answer="Hyvin.", found_out=FoundOut.DOCUMENT),
    "refuse_request": lambda ids: to(ids["request"], date(2026, 9, 9), answer="Ei asiakkuutta."),
    "take_back_request": lambda ids: to(ids["request"], date(2026, 9, 9)),
    "await_request": lambda ids: to(ids["answered"]),
    "move_request": lambda ids: to(ids["request"], 1),
    "remove_request": lambda ids: to(ids["request"]),
    "add_scale": lambda ids: to("Kuinka toiveikas olet?", least=-2, most=2, least_words="en yhtään"),
    "edit_scale": lambda ids: to(ids["scale"], {"most": 7, "most_words": "paras päivä"}),
    "move_scale": lambda ids: to(ids["scale"], 1),
    "remove_scale": lambda ids: to(ids["scale"]),
    "answer_scale": lambda ids: to(ids["scale"], 3, source_person_id=ids["mother"], said_on=date(2026, 9, 7)),
    "edit_scale_answer": lambda ids: to(ids["scale_answer"], {"value": 10, "text": "kymppi"}),
    "remove_scale_answer": lambda ids: to(ids["scale_answer"]),
    "add_hypothesis": lambda ids: to("Aino huolehtii äidistä.", source_professional_id=ids["teacher"]),
    "edit_hypothesis": lambda ids: to(ids["hypothesis"], {"is_set_aside": True, "speaks_against": "Kesällä ei."}),
    "move_hypothesis": lambda ids: to(ids["hypothesis"], 1),
    "remove_hypothesis": lambda ids: to(ids["hypothesis"]),
    "start_plan": lambda ids: to(made_on=date(2026, 11, 22)),
    "edit_plan": lambda ids: to(ids["plan"], {"duration": "vuosi", "review_on": date(2027, 2, 1)}),
    "agree_plan": lambda ids: to(ids["plan"], date(2026, 11, 22)),
    "remove_plan": lambda ids: to(ids["plan"]),
    "add_need": lambda ids: to(ids["plan"], "Unirytmi"),
    "edit_need": lambda ids: to(ids["need"], {"text": "Rauhalliset illat", "source_person_id": None}),
    "move_need": lambda ids: to(ids["need"], 1),
    "remove_need": lambda ids: to(ids["need"]),
    "add_goal": lambda ids: to(ids["need"], "Tavarat mukana", due=PartialDate(2027, 1)),
    "edit_goal": lambda ids: to(ids["goal"], {"baseline": "Riita joka kerta"}),
    "move_goal": lambda ids: to(ids["goal"], 0, ids["second_need"]),
    "remove_goal": lambda ids: to(ids["goal"]),
    "add_measure": lambda ids: to(ids["goal"], "Pakkauslista", professional_id=ids["teacher"]),
    "edit_measure": lambda ids: to(ids["measure"], {"agency_id": ids["school"], "status": MeasureStatus.DONE}),
    "move_measure": lambda ids: to(ids["measure"], 0, ids["second_goal"]),
    "remove_measure": lambda ids: to(ids["measure"]),
    "add_recipient": lambda ids: to(ids["plan"], person_id=ids["mother"]),
    "remove_recipient": lambda ids: to(ids["recipient"]),
    "add_goal_review": lambda ids: to(ids["goal"], level=1, text="Sujui.", source_person_id=ids["mother"]),
    "edit_goal_review": lambda ids: to(ids["goal_review"], {"attainment": Attainment.REACHED}),
    "remove_goal_review": lambda ids: to(ids["goal_review"]),
    "add_crisis_contact": lambda ids: to(ids["plan"], professional_id=ids["teacher"], phone="050 000 0000"),
    "edit_crisis_contact": lambda ids: to(ids["crisis_contact"], {"agency_id": ids["school"], "when": "klo 8–15"}),
    "move_crisis_contact": lambda ids: to(ids["crisis_contact"], 1),
    "remove_crisis_contact": lambda ids: to(ids["crisis_contact"]),
    "add_safety_pair": lambda ids: to(ids["plan"], "Isä ei avaa ovea.", "Aino soittaa mummille."),
    "edit_safety_pair": lambda ids: to(ids["safety_pair"], {"safeguard": "Äiti nukkuu vieressä."}),
    "move_safety_pair": lambda ids: to(ids["safety_pair"], 1),
    "remove_safety_pair": lambda ids: to(ids["safety_pair"]),
    "add_other_plan": lambda ids: to(OtherPlanKind.TREATMENT, name="Hoitosuunnitelma", since=PartialDate(2026, 9)),
    "edit_other_plan": lambda ids: to(ids["other_plan"], {"professional_id": ids["teacher"], "goals": "Lukeminen."}),
    "move_other_plan": lambda ids: to(ids["other_plan"], 1),
    "remove_other_plan": lambda ids: to(ids["other_plan"]),
    "set_left_out": lambda ids: to("shl39-4", "Tapaamiset sovitaan viikoittain."),
    "remove_left_out": lambda ids: to(ids["left_out"]),
    "add_meeting": lambda ids: to(MeetingKind.FAMILY_GROUP, date(2026, 12, 1), place="Perhekeskus"),
    "edit_meeting": lambda ids: to(ids["meeting"], {"minutes": "Aloitettiin Ainon sanoilla."}),
    "remove_meeting": lambda ids: to(ids["meeting"]),
    "add_attendance": lambda ids: to(ids["meeting"], person_id=ids["child"], invited_by="äiti"),
    "edit_attendance": lambda ids: to(ids["attendance"], {"has_come": False}),
    "remove_attendance": lambda ids: to(ids["attendance"]),
    "plan_meeting": lambda ids: to(MeetingKind.EXPERT_GROUP, date(2026, 12, 8), purpose="Poissaolot"),
    "change_kind": lambda ids: to(ids["planned"], MeetingKind.FAMILY_GROUP),
    "add_agenda_item": lambda ids: to(ids["planned"], "Loma", brought_by_professional_id=ids["teacher"]),
    "edit_agenda_item": lambda ids: to(ids["item"], {"is_done": True}),
    "move_agenda_item": lambda ids: to(ids["item"], 1),
    "remove_agenda_item": lambda ids: to(ids["item"]),
    "add_phase": lambda ids: to(ids["planned"], "Kahvi", minutes_planned=10),
    "edit_phase": lambda ids: to(ids["phase"], {"name": "Alku", "text": "Kaikki toivat toiveensa."}),
    "move_phase": lambda ids: to(ids["phase"], 2),
    "remove_phase": lambda ids: to(ids["phase"]),
    "begin_meeting": lambda ids: to(ids["planned"], MOMENT),
    "go_to_phase": lambda ids: to(ids["sitting_phase"], MOMENT),
    "close_meeting": lambda ids: to(ids["sitting"], MOMENT, agrees_plan=True),
    "plan_next_meeting": lambda ids: to(ids["sitting"]),
    "add_note": lambda ids: to(ids["closed"], "Mummi oli myös paikalla.", MOMENT),
    "add_feedback": lambda ids: to(ids["closed"], rating=5, source_person_id=ids["child"]),
    "edit_feedback": lambda ids: to(ids["feedback"], {"text": "Sain puhua."}),
    "remove_feedback": lambda ids: to(ids["feedback"]),
    "add_decision": lambda ids: to(
        ids["meeting"], "Mummi.", person_id=ids["grandmother"], checker_professional_id=ids["teacher"]
    ),
    "edit_decision": lambda ids: to(
        ids["decision"], {"is_done": True, "person_id": ids["mother"], "checker_person_id": ids["grandmother"]}
    ),
    "move_decision": lambda ids: to(ids["decision"], 1),
    "remove_decision": lambda ids: to(ids["decision"]),
    "give_consent": lambda ids: to(ConsentKind.PROHIBITION, ids["mother"], to_person_id=ids["father"]),
    "edit_consent": lambda ids: to(ids["consent"], {"scope": "koulua koskevat kohdat", "until": date(2027, 1, 1)}),
    "withdraw_consent": lambda ids: to(ids["consent"], date(2026, 11, 1)),
    "remove_consent": lambda ids: to(ids["consent"]),
    "refuse_prohibition": lambda ids: to(ids["ban"], "Isän on tiedettävä."),
    "add_participant": lambda ids: to(person_id=ids["grandmother"], ground=AccessGround.CO_OPERATION, parts="plan"),
    "edit_participant": lambda ids: to(ids["team"], {"parts": "plan meetings", "task": "opettaja"}),
    "end_participation": lambda ids: to(ids["team"], date(2026, 11, 1), "Vaihtoi koulua."),
    "move_participant": lambda ids: to(ids["team"], 0),
    "remove_participant": lambda ids: to(ids["team"]),
    "record_disclosure": lambda ids: to(
        "Asiakassuunnitelma", "koulu", DisclosureGround.CONSENT, datetime(2026, 11, 22, tzinfo=UTC)
    ),
    "seal_disclosure": lambda ids: to(ids["copy"], "sha256:00"),
    "add_service": lambda ids: to("Perhementori", content="Toinen vanhempi rinnalle.", level=AgencyLevel.BASIC),
    "edit_service": lambda ids: to(ids["service"], {"needs": "ero, yksinäisyys", "group": AgencyGroup.COMMUNITY}),
    "move_service": lambda ids: to(ids["service"], 1),
    "remove_service": lambda ids: to(ids["service"]),
    "take_in_services": lambda ids: to([("Vertaisryhmä", {"phone": "050 000 0002"}), ("Uusi", {})], updates=True),
    "pick_service": lambda ids: to(ids["service"]),
    "pick_for_person": lambda ids: to(ids["service"], ids["child"]),
    "pick_for_household": lambda ids: to(ids["service"], ids["home"]),
    "pick_for_goal": lambda ids: to(ids["service"], ids["goal"]),
    "add_survey_question": lambda ids: to("Palvelu vastaa tarpeisiin."),
    "edit_survey_question": lambda ids: to(ids["survey_question"], {"text": "Tieto kulkee."}),
    "remove_survey_question": lambda ids: to(ids["survey_question"]),
    "answer_survey": lambda ids: to(ids["survey_question"], 4.5, unit="Koulu", respondents=3),
    "remove_survey_answer": lambda ids: to(ids["survey_answer"]),
    "take_in_survey": lambda ids: to([("Yhteistyö toimii.", {"Koulu": 4.0}), ("Tieto kulkee.", {"Koulu": 2.5})]),
    "edit_case": lambda ids: to(
        {"status": CaseStatus.ASSESSMENT, "responsible_id": ids["teacher"], "contact_person_id": ids["mother"]}
    ),
    "choose_child": lambda ids: to(ids["twin"]),
}
"""For every verb a call that changes something in the small case."""


Rows = Mapping[tuple[str, UUID], str]
Reader = Callable[[CaseFile], Rows]


def test_every_verb_is_called(verbs: Mapping[str, Callable[..., Any]]) -> None:
    assert set(CALLS) | ONCE == set(verbs)


@pytest.fixture(scope="module")
def shared(world: World, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseFile]:
    """Return one open copy of the small case for verbs that leave it as it was; its history is proved at the end."""
    path = shutil.copy(world.path, tmp_path_factory.mktemp("shared") / "tapaus.lahipiiri")
    case = CaseFile.open(Path(path), world.key, who="aesimerkki")
    yield case
    assert case.verify().is_sound
    case.close()


def known(case: CaseFile, ids: Ids) -> Ids:
    """Return the ids of the small case and those of rows that its gestures made."""
    made = {
        "couple": select(Partnership.id).where(Partnership.a_id == ids["mother"]),
        "twins": select(Person.twin_set_id).where(Person.id == ids["child"]),
        "residence": select(Residence.id).where(Residence.person_id == ids["child"]),
        "sector": select(Sector.id).where(Sector.position == 0),
        "empty_sector": select(Sector.id).where(Sector.position == 1),
    }
    return {**ids, **{name: case.session.scalars(question).one() for name, question in made.items()}}


@pytest.mark.parametrize("name", sorted(set(CALLS) - LASTING))
def test_a_verb_is_one_step_that_can_be_taken_back(
    name: str, shared: CaseFile, ids: Ids, rows: Reader, verbs: Mapping[str, Callable[..., Any]]
) -> None:
    case = shared
    if name == "start_plan":
        verbs["agree_plan"](case, ids["plan"], date(2026, 11, 1))
    steps = list[Changes]()
    forget = case.subscribe(steps.append)
    before = rows(case)
    positional, named = CALLS[name](known(case, ids))
    verbs[name](case, *positional, **named)
    forget()
    after = rows(case)
    assert after != before
    assert len(steps) == 1
    assert steps[0].created == after.keys() - before.keys()
    assert steps[0].deleted == before.keys() - after.keys()
    assert steps[0].updated == {key for key in before.keys() & after.keys() if before[key] != after[key]}
    case.undo()
    assert rows(case) == before
    case.redo()
    assert rows(case) == after
    while case.can_undo:
        case.undo()


@pytest.mark.parametrize("name", sorted(LASTING))
def test_what_left_the_house_is_not_called_back(
    name: str, case: CaseFile, ids: Ids, rows: Reader, verbs: Mapping[str, Callable[..., Any]]
) -> None:
    before = rows(case)
    positional, named = CALLS[name](known(case, ids))
    verbs[name](case, *positional, **named)
    assert rows(case) != before
    assert not case.can_undo


def test_a_verb_that_changes_nothing_is_no_step(case: CaseFile, ids: Ids) -> None:
    people.edit_person(case, ids["mother"], {"given_name": "Maija"})
    assert not case.can_undo


def test_many_steps_are_taken_back_in_turn(case: CaseFile, ids: Ids, rows: Reader) -> None:
    states = [rows(case)]
    for verb in (
        lambda: people.edit_person(case, ids["twin"], {"given_name": "Elli"}),
        lambda: people.remove_person(case, ids["mother"]),
        lambda: kin.add_sibling(case, ids["father"]),
        lambda: network.remove_agency(case, ids["school"]),
    ):
        verb()
        states.append(rows(case))
    for state in reversed(states[:-1]):
        case.undo()
        assert rows(case) == state
    assert not case.can_undo
    for state in states[1:]:
        case.redo()
        assert rows(case) == state
