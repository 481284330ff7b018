"""Making and changing a row: every field by its own type, texts made plain, what is gone said politely."""

from __future__ import annotations

import typing
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any, get_type_hints, is_typeddict
from uuid import UUID

import pytest

from app.errors import AppError
from app.i18n import mark
from app.models import (
    Base,
    Consent,
    DiagramSpot,
    Disclosure,
    PartialDate,
    Person,
    Professional,
    Statement,
    SupportMeasure,
    Tie,
)
from app.models.kinds import AgencyGroup, Gender, TieStrength
from app.operations import (
    assessment,
    consents,
    family,
    homes,
    hypotheses,
    meetings,
    network,
    otherplans,
    people,
    plan,
    requests,
    reviews,
    safety,
    scales,
)
from app.operations.rows import LINE, PAGE, edit_row, field_types, named_ids, plain
from app.store.casefile import CaseFile

EDIT = mark("Edit person")
Ids = Mapping[str, UUID]


def changed(case: CaseFile, person_id: UUID, **changes: object) -> Person:
    edit_row(case, Person, person_id, changes, EDIT)
    return case.session.get_one(Person, person_id)


@pytest.mark.parametrize(
    ("kind", "name", "field", "value"),
    [
        (Person, "mother", "colour", "green"),
        (Person, "mother", "id", UUID(int=3)),
        (Person, "mother", "given_name", None),
        (Person, "mother", "given_name", 5),
        (Person, "mother", "given_name", Gender.FEMALE),
        (Person, "mother", "gender", "female"),
        (Person, "mother", "born", date(1987, 1, 1)),
        (Person, "mother", "born", "1987"),
        (Person, "mother", "is_protected", 1),
        (Person, "mother", "position", True),
        (Person, "mother", "is_index", True),
        (Person, "mother", "twin_set_id", None),
        (Statement, "statement", "said_on", datetime(2026, 1, 1, tzinfo=UTC)),
        (Statement, "statement", "about_id", "b0bf7640-7132-5ac5-a7c9-3e62746ddf12"),
        (SupportMeasure, "measure", "goal_id", UUID(int=3)),
        (Consent, "consent", "withdrawn_on", date(2026, 1, 1)),
        (Disclosure, "copy", "recipient", "toinen"),
        (Disclosure, "copy", "at", datetime(2026, 1, 1, tzinfo=UTC)),
    ],
)
def test_a_value_that_is_not_of_the_field_is_our_fault(
    case: CaseFile, ids: Ids, kind: type[Base], name: str, field: str, value: object
) -> None:
    with pytest.raises(TypeError):
        edit_row(case, kind, ids[name], {field: value}, EDIT)
    assert not case.can_undo


def test_a_whole_number_is_a_length_too(case: CaseFile, ids: Ids) -> None:
    spot = case.session.query(DiagramSpot).filter_by(subject_id=ids["child"]).one()
    edit_row(case, DiagramSpot, spot.id, {"x": 7}, EDIT)
    assert spot.x == 7.0


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_length_is_a_number(case: CaseFile, ids: Ids, value: float) -> None:
    spot = case.session.query(DiagramSpot).filter_by(subject_id=ids["child"]).one()
    with pytest.raises(TypeError):
        edit_row(case, DiagramSpot, spot.id, {"x": value}, EDIT)


def test_several_fields_change_in_one_step(case: CaseFile, ids: Ids) -> None:
    person = changed(case, ids["mother"], given_name="Liisa", gender=Gender.NON_BINARY, born=PartialDate(1987, 22))
    assert (person.given_name, person.gender, person.born) == ("Liisa", Gender.NON_BINARY, PartialDate(1987, 22))
    case.undo()
    assert not case.can_undo
    assert case.session.get_one(Person, ids["mother"]).given_name == "Maija"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Aino \t Inkeri\n", "Aino Inkeri"),
        ("A\u0308ina", "Äina"),
        ("Ai\x00no\x1b", "Aino"),
        ("Aino\ud800", "Aino"),
        ("Áile Đuonná", "Áile Đuonná"),
    ],
)
def test_a_name_is_one_plain_line(case: CaseFile, ids: Ids, typed: str, kept: str) -> None:
    assert changed(case, ids["mother"], given_name=typed).given_name == kept


def test_a_long_text_keeps_its_lines_and_spaces(case: CaseFile, ids: Ids) -> None:
    words = "  Mä en  haluu.\n\nEnkä\tlähe. "
    assessment.edit_statement(case, ids["statement"], {"text": words.replace("\n", "\r\n")})
    assert case.session.get_one(Statement, ids["statement"]).text == words


def test_a_text_has_a_limit(case: CaseFile, ids: Ids) -> None:
    assert len(changed(case, ids["mother"], given_name="x" * LINE).given_name) == LINE
    with pytest.raises(AppError) as refusal:
        changed(case, ids["mother"], given_name="x" * (LINE + 1))
    assert str(LINE) in refusal.value.spoken()
    assert len(changed(case, ids["mother"], note="x" * PAGE).note) == PAGE
    with pytest.raises(AppError):
        changed(case, ids["mother"], note="x" * (PAGE + 1))


def test_what_is_gone_is_said(case: CaseFile, ids: Ids) -> None:
    people.remove_person(case, ids["foster"])
    for verb in (
        lambda: people.edit_person(case, ids["foster"], {"given_name": "Liisa"}),
        lambda: people.remove_person(case, ids["foster"]),
        lambda: network.edit_tie(case, ids["tie"], {"person_id": ids["foster"]}),
        lambda: assessment.edit_statement(case, ids["statement"], {"source_person_id": ids["foster"]}),
        lambda: people.add_professional(case, agency_id=ids["foster"]),
    ):
        with pytest.raises(AppError, match="no longer in the case"):
            verb()
    assert case.session.get_one(Statement, ids["statement"]).source_person_id == ids["child"]


def test_pointing_to_one_lets_go_of_the_other(case: CaseFile, ids: Ids) -> None:
    network.edit_tie(case, ids["tie"], {"household_id": ids["home"]})
    tie = case.session.get_one(Tie, ids["tie"])
    assert (tie.person_id, tie.household_id) == (None, ids["home"])
    plan.edit_measure(case, ids["measure"], {"agency_id": ids["school"]})
    measure = case.session.get_one(SupportMeasure, ids["measure"])
    assert (measure.person_id, measure.professional_id, measure.agency_id) == (None, None, ids["school"])
    assessment.edit_statement(case, ids["statement"], {"source_professional_id": ids["teacher"]})
    statement = case.session.get_one(Statement, ids["statement"])
    assert (statement.source_person_id, statement.source_professional_id) == (None, ids["teacher"])
    consents.edit_consent(case, ids["consent"], {"to_person_id": ids["father"]})
    assert case.session.get_one(Consent, ids["consent"]).to_agency_id is None


def test_two_ends_at_once_are_refused(case: CaseFile, ids: Ids) -> None:
    with pytest.raises(AppError, match="exactly one"):
        network.link_agency(case, ids["school"], person_id=ids["mother"], household_id=ids["home"])
    with pytest.raises(AppError, match="exactly one"):
        network.link_agency(case, ids["school"])
    with pytest.raises(AppError, match="exactly one"):
        network.edit_tie(case, ids["tie"], {"person_id": None})
    with pytest.raises(AppError, match="exactly one"):
        plan.edit_measure(case, ids["measure"], {"person_id": ids["mother"], "agency_id": ids["school"]})


def test_a_measure_may_have_nobody_yet(case: CaseFile, ids: Ids) -> None:
    plan.edit_measure(case, ids["measure"], {"person_id": None})
    assert case.session.get_one(SupportMeasure, ids["measure"]).person_id is None


def test_the_same_key_gives_the_same_ids(case: CaseFile) -> None:
    def added() -> list[UUID]:
        with named_ids("koe"):
            return [people.add_person(case), network.add_agency(case, "Koulu", AgencyGroup.EDUCATION)]

    first = added()
    case.undo()
    case.undo()
    assert added() == first
    assert people.add_person(case) != people.add_person(case)


def test_people_stand_in_the_order_they_came(case: CaseFile) -> None:
    new = [people.add_person(case) for _ in range(3)]
    positions = [case.session.get_one(Person, person_id).position for person_id in new]
    assert positions == sorted(set(positions))
    assert max(person.position for person in case.session.query(Person)) == positions[-1]


def test_plain_leaves_what_can_be_shown() -> None:
    assert plain("a\r\nb\rc\td\u200d") == "a\nb\nc\td\u200d"


MODELS = {
    people.PersonFields: Person,
    people.ProfessionalFields: Professional,
    network.TieFields: Tie,
    plan.MeasureFields: SupportMeasure,
    consents.ConsentFields: Consent,
}


def typed_fields() -> list[tuple[str, type[Any]]]:
    modules = (
        *(assessment, consents, family, homes, hypotheses, meetings, network, otherplans, people, plan),
        *(requests, reviews, safety, scales),
    )
    return sorted(
        {(name, thing) for module in modules for name, thing in vars(module).items() if is_typeddict(thing)},
        key=lambda pair: pair[0],
    )


@pytest.mark.parametrize(("name", "fields"), typed_fields(), ids=lambda part: part if isinstance(part, str) else "")
def test_what_a_verb_may_be_told_is_what_a_model_holds(name: str, fields: type[Any]) -> None:
    told = {field: typing.get_args(hint) or (hint,) for field, hint in get_type_hints(fields).items()}
    kinds = [mapper.class_ for mapper in Base.registry.mappers]
    fitting = [kind for kind in kinds if told.items() <= dict(field_types(kind)).items()]
    assert fitting, f"no model holds {name}"
    if fields in MODELS:
        assert MODELS[fields] in fitting
        left_out = field_types(MODELS[fields]).keys() - told.keys() - {"id"}
        assert left_out <= {
            "kind",
            "given_by_id",
            "refused",
            "withdrawn_on",
            "is_index",
            "twin_set_id",
            "agency_id",
            "former_id",
            "goal_id",
        } | {
            "text",
            "position",
            "person_id",
            "household_id",
        }


def test_a_stored_word_is_read_back_as_its_kind(case: CaseFile, ids: Ids) -> None:
    network.edit_tie(case, ids["tie"], {"strength": TieStrength.BROKEN})
    case.session.expire_all()
    assert case.session.get_one(Tie, ids["tie"]).strength is TieStrength.BROKEN
