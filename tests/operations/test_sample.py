"""The sample case: believable, invented, the same every time, and hard on the lens."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any, Final, TypeVar
from uuid import UUID

import pytest
from sqlalchemy import select

from app.i18n import Language
from app.lens.audience import Audience
from app.lens.build import case_view
from app.models import (
    Agency,
    Attendance,
    Base,
    Bond,
    Case,
    ClientPlan,
    Closeness,
    Consent,
    Decision,
    Goal,
    Household,
    LifeEvent,
    Meeting,
    MeetingFeedback,
    MeetingPhase,
    Need,
    Parentage,
    PartialDate,
    Person,
    Professional,
    Residence,
    Sector,
    Statement,
    SupportMeasure,
    Tie,
)
from app.models.gathering import MeetingStatus
from app.models.kinds import (
    AgencyGroup,
    BondKind,
    Confidentiality,
    Gender,
    MeasureStatus,
    ParentageKind,
    PersonKind,
    PlanStatus,
    ResidenceKind,
    TieFlow,
    TieStrength,
)
from app.models.voices import AssessmentTemplate, StatementKind
from app.operations.sample import make_sample
from app.operations.sample.story import sample_texts
from app.rules.deadline import State, in_order
from app.rules.deadlines import deadlines
from app.rules.matrix import TEMPLATES
from app.store.casefile import CaseFile

TODAY: Final = date(2026, 11, 22)
PASSPHRASE: Final = "äijänkäki-tuohi-vyyhti-kello"
NOT_NEEDED: Final = {"diagram_spot", "foreign_record"}
"""The sample is laid out by the program: nothing in it was moved by hand."""

Rows = Mapping[tuple[str, UUID], str]
Row = TypeVar("Row", bound=Base)


def made(folder: Path, language: Language, today: date) -> CaseFile:
    case = CaseFile.create(folder / f"{language.value}-{today}", PASSPHRASE, who="esimerkki")
    make_sample(case, language, today)
    return case


@pytest.fixture(scope="module", params=list(Language))
def sample(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseFile]:
    """Return the sample in each language; only to be read."""
    case = made(tmp_path_factory.mktemp("sample"), request.param, TODAY)
    yield case
    case.close()


def all_of(case: CaseFile, kind: type[Row]) -> list[Row]:
    return list(case.session.scalars(select(kind)))


def one(case: CaseFile, role: str) -> Person:
    """Return the person who has the sample's key ``role``, by the name that the texts give."""
    texts = sample_texts(language_of(case))["people"][role]
    assert isinstance(texts, dict)
    named = select(Person).where(
        Person.given_name == texts["given_name"], Person.family_name == texts.get("family_name", "")
    )
    return case.session.scalars(named).one()


def language_of(case: CaseFile) -> Language:
    return Language(case.path.name[:2])


def leaves(texts: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield every text with its keys."""
    for key, value in texts.items():
        if isinstance(value, dict):
            yield from leaves(value, (*path, key))
        else:
            yield (*path, key), value


def test_the_languages_tell_the_same() -> None:
    finnish, swedish, english = (dict(leaves(sample_texts(language))) for language in Language)
    assert finnish.keys() == swedish.keys() == english.keys()
    for texts in (finnish, swedish, english):
        assert all(text == text.strip() and text for text in texts.values())


def test_every_text_is_in_the_case(sample: CaseFile, rows: Callable[[CaseFile], Rows]) -> None:
    everything = "".join(rows(sample).values()).replace("\\n", "\n")
    for path, text in leaves(sample_texts(language_of(sample))):
        assert text in everything, f"{path} is told by no row"


def test_every_kind_of_row_is_in_it(sample: CaseFile, rows: Callable[[CaseFile], Rows]) -> None:
    there = {table for table, _ in rows(sample)}
    assert set(Base.metadata.tables) - there == NOT_NEEDED
    assert sample.verify().is_sound


def test_it_says_that_it_is_invented(sample: CaseFile) -> None:
    case = sample.session.scalars(select(Case)).one()
    assert case.is_sample
    people = [*all_of(sample, Person), *all_of(sample, Professional)]
    phones = [row.phone for row in (*people, *all_of(sample, Agency), *all_of(sample, Household)) if row.phone]
    assert [phone for phone in phones if not re.fullmatch(r"050 000 00\d\d", phone)] == []
    assert [
        person.email for person in people if person.email and not person.email.endswith((".example", ".test"))
    ] == []


@pytest.mark.parametrize("language", [Language.FI, Language.SV])
def test_the_same_day_and_language_give_the_same_rows(
    language: Language, tmp_path: Path, rows: Callable[[CaseFile], Rows]
) -> None:
    first, second = made(tmp_path, language, TODAY), made(tmp_path, language, date(2026, 11, 23))
    third = CaseFile.create(tmp_path / "kolmas", PASSPHRASE, who="toinen")
    make_sample(third, language, TODAY)
    assert rows(first) == rows(third)
    assert rows(first).keys() == rows(second).keys()
    for case in (first, second, third):
        case.close()


def test_both_languages_have_the_same_ids(tmp_path: Path, rows: Callable[[CaseFile], Rows]) -> None:
    cases = [made(tmp_path, language, TODAY) for language in (Language.FI, Language.SV)]
    assert rows(cases[0]).keys() == rows(cases[1]).keys()
    for case in cases:
        case.close()


@pytest.mark.parametrize("today", [date(2026, 1, 1), date(2027, 7, 31), date(2028, 2, 29), date(2030, 12, 31)])
def test_ages_are_believable_on_any_day(tmp_path: Path, today: date) -> None:
    case = made(tmp_path, Language.FI, today)
    people = {person.id: person for person in all_of(case, Person)}
    ages = {person.given_name: person.born.age_on(today) for person in people.values() if person.born}
    assert ages["Aino"] == 9
    assert (ages["Eino"], ages["Onni"], ages["Venla"], ages["Vilho"]) == (6, 2, 8, 8)
    for link in all_of(case, Parentage):
        child, parent = people[link.child_id].born, people[link.parent_id].born
        assert child is not None
        assert parent is not None
        assert 18 <= child.year - parent.year <= 45
    for row in (*all_of(case, LifeEvent), *all_of(case, Residence), *all_of(case, Bond), *all_of(case, Tie)):
        for end in (row.since, row.until):
            assert end is None or end.earliest <= today
    for event in all_of(case, LifeEvent):
        born = people[event.person_id].born
        assert born is not None
        assert event.since is not None
        assert event.since.latest >= born.earliest
    case.close()


def test_two_homes_a_foster_period_and_a_half_brother(sample: CaseFile) -> None:
    child, mother, father, half = (one(sample, key) for key in ("child", "mother", "father", "half_brother"))
    assert child.is_index
    homes = [residence for residence in all_of(sample, Residence) if residence.person_id == child.id]
    kinds = [residence.kind for residence in homes if residence.until is None]
    assert kinds.count(ResidenceKind.ALTERNATING) == 2
    (placed,) = [residence for residence in homes if residence.kind is ResidenceKind.PLACED]
    assert placed.until is not None
    assert placed.until.has_ended_by(TODAY)
    parents = {
        (link.parent_id, link.kind): link.until for link in all_of(sample, Parentage) if link.child_id == child.id
    }
    assert {key for key in parents if key[1] is ParentageKind.BIRTH} == {
        (mother.id, ParentageKind.BIRTH),
        (father.id, ParentageKind.BIRTH),
    }
    assert sum(kind is ParentageKind.FOSTER for _, kind in parents) == 2
    assert father.id in {link.parent_id for link in all_of(sample, Parentage) if link.child_id == half.id}
    assert mother.id not in {link.parent_id for link in all_of(sample, Parentage) if link.child_id == half.id}
    assert any(person.kind is PersonKind.PET for person in all_of(sample, Person))


def test_all_six_groups_with_their_professionals(sample: CaseFile) -> None:
    agencies = {agency.id: agency for agency in all_of(sample, Agency)}
    assert {agency.group for agency in agencies.values()} == set(AgencyGroup)
    staffed = {agencies[who.agency_id].group for who in all_of(sample, Professional) if who.agency_id}
    assert staffed == set(AgencyGroup)
    assert {tie.agency_id for tie in all_of(sample, Tie)} == agencies.keys()


def test_ties_and_bonds_show_what_can_be_shown(sample: CaseFile) -> None:
    ties = all_of(sample, Tie)
    assert {tie.strength for tie in ties} == set(TieStrength)
    assert {tie.flow for tie in ties} == set(TieFlow)
    assert {tie.is_stressful for tie in ties} == {True, False}
    assert any(tie.household_id for tie in ties)
    assert {bond.kind for bond in all_of(sample, Bond)} >= {
        BondKind.CLOSE,
        BondKind.VERY_CLOSE,
        BondKind.CONFLICT,
        BondKind.DISTANT,
        BondKind.CUT_OFF,
        BondKind.CARETAKER,
    }


def test_the_circles_have_three_rings_and_four_sectors(sample: CaseFile) -> None:
    assert sample.session.scalars(select(Case.rings)).one() == 3
    assert len(all_of(sample, Sector)) == 4
    places = all_of(sample, Closeness)
    assert {place.ring for place in places} == {1, 2, 3}
    assert {place.sector for place in places} == {0, 1, 2, 3}


def test_every_voice_and_every_part_of_life_is_heard(sample: CaseFile) -> None:
    said = all_of(sample, Statement)
    (structure,) = TEMPLATES[AssessmentTemplate.NATIONAL]
    assert {statement.domain for statement in said if not statement.own_domain_id} == set(structure[1])
    assert any(statement.own_domain_id for statement in said)
    assert {statement.kind for statement in said} == set(StatementKind)
    assert {statement.confidentiality for statement in said} == set(Confidentiality)
    child = one(sample, "child")
    words = [statement for statement in said if statement.kind is StatementKind.CHILDS_WORDS]
    assert {statement.source_person_id for statement in words} == {child.id}
    assert all(statement.found_out for statement in words)
    first = min(said, key=lambda statement: statement.position)
    assert first.kind is StatementKind.CHILDS_WORDS
    named = [row.source_person_id or row.source_professional_id or row.agency_id for row in said]
    assert all(named)


def _version_of(case: CaseFile, need: Need) -> int:
    return case.session.get_one(ClientPlan, need.plan_id).version


def test_the_plan_leads_from_needs_to_who_does_what_by_when(sample: CaseFile) -> None:
    goals = all_of(sample, Goal)
    assert {goal.need_id for goal in goals} == {need.id for need in all_of(sample, Need)}
    first = {need.id for need in all_of(sample, Need) if _version_of(sample, need) == 1}
    for goal in goals:
        assert goal.noticing
        assert goal.due is not None
        assert goal.due.earliest > TODAY
        measures = [measure for measure in all_of(sample, SupportMeasure) if measure.goal_id == goal.id]
        measures.sort(key=lambda measure: measure.position)
        # What has been done isn't taken along, so that a later version may have nothing of the family's own left.
        assert measures[0].person_id or goal.need_id not in first, "the family's own doing comes first"
        for measure in measures:
            assert measure.person_id or measure.professional_id or measure.agency_id
            assert measure.due is not None
        own = [measure.person_id is not None for measure in measures]
        assert all(before or not after for before, after in pairwise(own))
    assert {measure.status for measure in all_of(sample, SupportMeasure)} == set(MeasureStatus) - {
        MeasureStatus.NOT_DONE
    }


def test_two_meetings_were_held_and_one_is_coming(sample: CaseFile) -> None:
    past, review, coming = sorted(all_of(sample, Meeting), key=lambda meeting: meeting.held_on)
    assert past.held_on < review.held_on < TODAY < coming.held_on
    assert {meeting.held_on.weekday() for meeting in (past, review, coming)} == {1}
    assert [meeting.status for meeting in (past, review)] == [MeetingStatus.CLOSED] * 2
    assert coming.status is MeetingStatus.PLANNED
    assert (past.next_on, review.next_on) == (review.held_on, coming.held_on)
    assert past.minutes
    assert not coming.minutes
    came = {attendance.meeting_id: [] for attendance in all_of(sample, Attendance)}
    for attendance in all_of(sample, Attendance):
        came[attendance.meeting_id].append(attendance.has_come)
    assert set(came[past.id]) == {True, False}
    assert set(came[coming.id]) == {None}
    for meeting in (past, review):
        phases = [phase for phase in all_of(sample, MeetingPhase) if phase.meeting_id == meeting.id]
        assert len(phases) == 8
        assert all(phase.text and phase.begun_at and phase.ended_at for phase in phases)
    decisions = all_of(sample, Decision)
    assert {decision.is_done for decision in decisions} == {True, False}
    assert {row.rating for row in all_of(sample, MeetingFeedback)} >= {3, 4, 5}


def test_each_meeting_was_closed_into_a_version_of_the_plan(sample: CaseFile) -> None:
    first, second, third = sorted(all_of(sample, ClientPlan), key=lambda plan: plan.version)
    past, review, _ = sorted(all_of(sample, Meeting), key=lambda meeting: meeting.held_on)
    assert [plan.status for plan in (first, second, third)] == [PlanStatus.AGREED, PlanStatus.AGREED, PlanStatus.DRAFT]
    assert (first.meeting_id, second.meeting_id, third.meeting_id) == (past.id, review.id, None)
    assert (first.agreed_on, second.agreed_on) == (past.held_on, review.held_on)


def test_one_consent_runs_out_soon_and_one_was_withdrawn(sample: CaseFile) -> None:
    consents = all_of(sample, Consent)
    soon = [consent for consent in consents if consent.until and 0 < (consent.until - TODAY).days < 31]
    assert len(soon) == 1
    assert len([consent for consent in consents if consent.withdrawn_on]) == 1


def test_where_the_mother_lives_is_told_in_its_own_rows_alone(
    sample: CaseFile, rows: Callable[[CaseFile], Rows]
) -> None:
    mother = one(sample, "mother")
    assert mother.is_protected
    assert mother.protected_until is not None
    (home,) = [household for household in all_of(sample, Household) if household.is_protected]
    locating = [agency for agency in all_of(sample, Agency) if agency.is_locating]
    assert len(locating) == 2
    hidden = {home.address, home.municipality[:-1], home.phone, mother.phone}
    hidden |= {text for agency in locating for text in (agency.name, agency.address, agency.phone)}
    own = {mother.id, home.id, *(agency.id for agency in locating)}
    for (table, row_id), values in rows(sample).items():
        if row_id not in own:
            assert not [text for text in hidden if text in values], f"a {table} gives it away"


def test_nobody_is_without_gender_but_the_cat(sample: CaseFile) -> None:
    unknown = [person.kind for person in all_of(sample, Person) if person.gender is Gender.UNKNOWN]
    assert unknown == [PersonKind.PET]


def test_what_has_left_the_house_cannot_be_undone(sample: CaseFile) -> None:
    assert not sample.can_undo


def test_a_partial_date_is_told_as_it_is_known(sample: CaseFile) -> None:
    foster = [link for link in all_of(sample, Parentage) if link.kind is ParentageKind.FOSTER]
    assert {link.since for link in foster} == {PartialDate(TODAY.year - 5, 21)}


def test_its_time_limits_are_kept_and_one_is_ahead(sample: CaseFile) -> None:
    found = in_order(deadlines(case_view(sample.session, Audience.worker(), TODAY, language_of(sample))))
    assert [one.code for one in found if one.state in {State.OPEN, State.SOON}] == ["D12", "D9"]
    assert [one.code for one in found if one.state is State.MET and not one.is_late] == ["D2", "D3", "D7"]
    assert not any(one.state is State.PAST for one in found)
