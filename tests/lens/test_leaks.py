"""No word that an audience may not read is anywhere in its view, whatever the case looks like.

The cases have a word of their own in every text field of every model. What must not be seen is reckoned here once more,
in the plainest way, straight from the rows.
"""

from __future__ import annotations

from datetime import date
from uuid import UUID

from hypothesis import assume, given
from hypothesis import strategies as st

from app.i18n import Language
from app.lens.audience import Audience, AudienceKind
from app.lens.build import build_view
from app.lens.rights_goals import CHILDS_HEALTH
from app.models import (
    Agency,
    Assessment,
    ClientPlan,
    Consent,
    CrisisContact,
    Decision,
    Goal,
    Household,
    LeftOut,
    LifeEvent,
    MeetingFeedback,
    MeetingNote,
    MeetingPhase,
    Need,
    OtherPlan,
    Participant,
    Person,
    PersonMark,
    Professional,
    Request,
    SafetyPair,
    Sourced,
    Statement,
    SupportMeasure,
)
from app.models.dates import Precision
from app.models.gathering import DataPart
from app.models.kinds import Confidentiality, ConsentKind, LifeEventKind, PersonKind
from app.models.planning import OtherPlanKind
from app.models.voices import LifeDomain
from tests.lens.forbidden import (
    DAY,
    PART,
    Hiding,
    crisis_words,
    everyone,
    forbidden_to_adviser,
    forbidden_to_agency,
    forbidden_to_child,
    forbidden_to_person,
    forbidden_to_professional,
    found,
    held_on,
    ids_in,
    leaves,
    marked,
    names_of_people,
    ones_own,
    private_contacts,
    wording,
    workers_own,
)
from tests.strategies import PlantedCase, cases


@given(cases())
def test_worker_sees_every_word(case: PlantedCase) -> None:
    view = build_view(case.rows, Audience.worker(), date(2100, 1, 1), Language.FI)
    shown = wording(view)
    newest = max(case.of(ClientPlan), key=lambda plan: (plan.version, plan.id.hex))
    others = {plan.id for plan in case.of(ClientPlan)} - {newest.id}
    needs = {need.id for need in case.of(Need) if need.plan_id in others}
    goals = {goal.id for goal in case.of(Goal) if goal.need_id in needs}
    old = others | needs | goals | {row.id for row in case.of(SupportMeasure) if row.goal_id in goals}
    old |= {row.id for kind in (CrisisContact, SafetyPair) for row in case.of(kind) if row.plan_id in others}
    unseen = {
        plant.word
        for plant in case.plants
        if plant.row.id not in old and type(plant.row).__name__ != "Disclosure" and plant.word.casefold() not in shown
    }
    assert unseen == set()
    assert view.omissions == ()
    assert not view.is_anonymous


@given(cases())
def test_workers_paper_lacks_what_is_marked_for_the_worker_only(case: PlantedCase) -> None:
    view = build_view(case.rows, Audience.worker_copy(), DAY, Language.FI)
    shared = (Confidentiality.SHARED, Confidentiality.FAMILY, Confidentiality.PROFESSIONALS)
    secret = marked(case, *shared, said_by=set())
    assert found(secret, wording(view)) == set()


@given(cases())
def test_wall_shows_no_contacts_and_nothing_marked(case: PlantedCase) -> None:
    view = build_view(case.rows, Audience.wall(), DAY, Language.SV)
    forbidden = private_contacts(case) | Hiding(case, None, None).words(case)
    forbidden |= marked(case, Confidentiality.SHARED, said_by=set())
    forbidden |= {word for _, word in case.words(Household, "municipality")} & Hiding(case, None, None).words(case)
    forbidden |= {word for _, word in case.words(Agency, "phone", "address", "note")}
    forbidden |= {word for _, word in case.words(Professional, "phone", "email")}
    forbidden |= {word for _, word in case.words(Consent)} | crisis_words(case)
    forbidden |= {word for _, word in case.words(LeftOut)} | {word for _, word in case.words(ClientPlan, "functioning")}
    forbidden |= {word for row, word in case.words(OtherPlan) if row.kind in {*CHILDS_HEALTH, OtherPlanKind.PARENT}}
    forbidden |= {word for kind in (MeetingFeedback, MeetingNote) for _, word in case.words(kind)} - {
        word for row, word in case.words(MeetingNote) if held_on(case, row) == DAY
    }
    forbidden |= {word for row, word in case.words(MeetingPhase, "text") if held_on(case, row) != DAY}
    forbidden |= {
        word
        for row, word in case.words(Person, "family_name")
        if row.born and row.born.year > DAY.year - 18 and row.id != view.child_id
    }
    forbidden |= workers_own(case) | {word for kind in (Assessment, Request) for _, word in case.words(kind)}
    assert found(forbidden, wording(view)) == set()
    assert not any(person.is_protected for person in view.people)


@given(cases())
def test_childs_copy_is_safe_for_a_child(case: PlantedCase) -> None:
    view = build_view(case.rows, Audience.child(), DAY, Language.FI)
    child, forbidden = case.rows.child_id, forbidden_to_child(case)
    assert found(forbidden, wording(view)) == set()
    harm = {bond.id for bond in view.bonds if bond.kind.is_strained and child not in {bond.a_id, bond.b_id}}
    assert all(bond.said.by_id == child for bond in view.bonds if bond.id in harm)


@given(cases(), st.data())
def test_recipient_gets_what_is_theirs(case: PlantedCase, data: st.DataObject) -> None:
    person = data.draw(st.sampled_from(case.of(Person)))
    view = build_view(case.rows, Audience.recipient(person.id), DAY, Language.EN)
    shown, forbidden = wording(view), forbidden_to_person(case, person)
    assert found(forbidden, shown) == set()
    own = {word for row, word in case.words(Person, "phone", "email", "occupation") if row is person}
    assert found(own, shown) == own or person.id not in view.people_by_id


@given(cases(), st.data())
def test_professional_gets_what_the_work_needs(case: PlantedCase, data: st.DataObject) -> None:
    professional = data.draw(st.sampled_from(case.of(Professional)))
    view = build_view(case.rows, Audience.recipient(professional.id), DAY, Language.FI)
    forbidden = forbidden_to_professional(case, professional)
    assert found(forbidden, wording(view)) == set()


@given(cases(), st.data())
def test_agency_gets_what_the_work_needs(case: PlantedCase, data: st.DataObject) -> None:
    agency = data.draw(st.sampled_from(case.of(Agency)))
    view = build_view(case.rows, Audience.recipient(agency.id), DAY, Language.FI)
    forbidden = forbidden_to_agency(case, agency)
    assert found(forbidden, wording(view)) == set()
    assert agency.id in view.agencies_by_id


@given(cases(mentions=0), st.data())
def test_who_has_no_ground_gets_only_what_is_their_own(case: PlantedCase, data: st.DataObject) -> None:
    recipient, own = everyone(case, data)
    case.objects = [row for row in case.objects if not isinstance(row, Participant | Consent)]
    view = build_view(case.rows, Audience.recipient(recipient), DAY, Language.EN)
    allowed = ones_own(case, own) | names_of_people(case)
    # One's own words may name an agency: who does a thing, who keeps another plan that one told of. A crisis contact of
    # one's own names no other, but the rows drawn here may have several ends at once.
    own_words = (SupportMeasure, Decision, OtherPlan, CrisisContact)
    named = {row.agency_id for kind in own_words for row in case.of(kind)}
    assert set(view.agencies_by_id) <= own | named
    allowed |= {word for row, word in case.words(Agency, "name", "service", "phone", "address") if row.id in named}
    assert found({plant.word for plant in case.plants} - allowed, wording(view)) == set()
    assert view.plan is None
    assert view.sectors == ()
    links = (*view.bonds, *view.partnerships, *view.parentages, *view.ties, *view.closenesses)
    sourced = [row for row in case.objects if isinstance(row, Sourced)]
    said = {row.id for row in sourced if {row.source_person_id, row.source_professional_id} & own}
    assert {row.id for row in links} <= said


@given(cases(mentions=0), st.data())
def test_part_that_is_shut_is_not_on_a_copy(case: PlantedCase, data: st.DataObject) -> None:
    """Whatever opens a part: a row of the team, a consent, being a parent. What shuts it is a prohibition."""
    row = data.draw(st.sampled_from([each for kind in (Person, Professional, Agency) for each in case.of(kind)]))
    shut = data.draw(st.sampled_from(sorted({*PART.values(), DataPart.HEALTH, DataPart.CONTACTS})))
    giver = next(each for each in case.of(Person) if each is not row)
    end = {Person: "to_person_id", Professional: "to_professional_id", Agency: "to_agency_id"}[type(row)]
    case.add(Consent(kind=ConsentKind.PROHIBITION, given_by_id=giver.id, parts=shut, **{end: row.id}))
    view = build_view(case.rows, Audience.recipient(row.id), DAY, Language.FI)
    own = {each for each in (row.id, getattr(row, "agency_id", None)) if each is not None}
    if isinstance(row, Agency):
        own |= {each.id for each in case.of(Professional) if each.agency_id == row.id}
    kinds = tuple(kind for kind, part in PART.items() if part is shut)
    forbidden = {plant.word for plant in case.plants if isinstance(plant.row, kinds)}
    if shut is DataPart.HEALTH:
        forbidden = {w for each, w in case.words(LifeEvent) if each.kind is LifeEventKind.ILLNESS}
        forbidden |= {w for each, w in case.words(Statement) if each.domain is LifeDomain.HEALTH}
        forbidden |= {w for each, w in case.words(PersonMark) if each.kind.is_health}
    if shut is DataPart.CONTACTS:
        forbidden = {word for _, word in case.words(Person, "phone", "email")}
        forbidden |= {word for _, word in case.words(Household, "phone", "address", "municipality")}
    assert found(forbidden - ones_own(case, own), wording(view)) == set()


@given(cases())
def test_consultation_tells_nobodys_name_and_no_place(case: PlantedCase) -> None:
    view = build_view(case.rows, Audience.anonymous(), DAY, Language.SV)
    forbidden = forbidden_to_adviser(case)
    assert found(forbidden, wording(view)) == set()
    assert view.is_anonymous
    assert all(person.origin_id is None for person in view.people)
    exact = [value for value in leaves(view) if isinstance(value, date) and value != DAY]
    assert exact == []
    assert all(person.born is None or person.born.month is None for person in view.people)


@given(cases(), st.sampled_from(list(AudienceKind)), st.data())
def test_nothing_points_to_what_is_not_there(case: PlantedCase, kind: AudienceKind, data: st.DataObject) -> None:
    day = data.draw(st.dates(date(1990, 1, 1), date(2030, 1, 1)))
    recipients = [row.id for model in (Person, Professional, Agency) for row in case.of(model)]
    recipient = data.draw(st.sampled_from(recipients)) if kind is AudienceKind.RECIPIENT else None
    view = build_view(case.rows, Audience(kind, recipient), day, Language.FI, is_look_back=data.draw(st.booleans()))
    pointed = {value for value in leaves(view) if isinstance(value, UUID)}
    assert pointed - ids_in(view) == set()
    assert all(member in view.people_by_id for home in view.households for member in home.member_ids)


@given(cases(), st.dates(date(1960, 1, 1), date(2023, 1, 1)))
def test_look_back_shows_nothing_that_came_later(case: PlantedCase, day: date) -> None:
    view = build_view(case.rows, Audience.worker(), day, Language.FI, is_look_back=True)
    begun = [*view.partnerships, *view.parentages, *view.bonds, *view.residences, *view.life_events, *view.ties]
    moments = [*(row.since for row in begun), *(row.died for row in view.people)]
    moments += [row.born for row in view.people if row.kind is not PersonKind.PREGNANCY]
    assert all(each is None or each.earliest <= day or each.precision is Precision.BEFORE for each in moments)
    assert all(row.until is None or row.until.earliest <= day for row in begun)
    assert all(meeting.held_on <= day for meeting in view.meetings)
    assert all(row.given_on is None or row.given_on <= day for row in view.consents)
    assert all(row.said.on is None or row.said.on <= day for row in view.statements)
    assert view.plan is None or (view.plan.agreed_on is None or view.plan.agreed_on <= day)


@given(cases())
def test_every_omission_is_told_once_and_with_a_name(case: PlantedCase) -> None:
    view = build_view(case.rows, Audience.wall(), DAY, Language.FI)
    keys = [(each.reason, each.what, each.subject_id) for each in view.omissions]
    assert len(keys) == len(set(keys))
    known = {row.id for row in case.objects}
    assert all(each.subject_id in known for each in view.omissions)
    gone = {row.id for row in case.of(Statement)} - {row.id for row in view.statements}
    told = {each.subject_id for each in view.omissions}
    later = {row.id for row in case.of(Statement) if row.said_on and row.said_on > DAY}
    unborn = {row.id for row in case.of(Person)} - set(view.people_by_id) - told
    assume(not unborn)
    assert gone - later <= told
