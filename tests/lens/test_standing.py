"""Who has a ground for what, on which day: the table of grounds, consents and prohibitions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from app.i18n import Language
from app.lens.audience import Audience
from app.lens.build import build_view
from app.lens.parts import PART_OF
from app.lens.rows import KINDS, CaseRows
from app.lens.said import Reason
from app.lens.standing import Standing, guardians, standing_of
from app.lens.view import CaseStatus, CaseView, LifeDomain, PersonMarkKind, StatementKind
from app.models import (
    Attendance,
    Base,
    Case,
    Consent,
    Decision,
    LifeEvent,
    Parentage,
    PartialDate,
    PersonMark,
    Statement,
    SupportMeasure,
    Tie,
)
from app.models.gathering import AccessGround, DataPart
from app.models.kinds import ConsentKind, LifeEventKind, ParentageKind
from tests.lens.family import ALL, DAY, Family, left_out, taking_part

G, P, K = AccessGround, DataPart, ConsentKind
EVERYTHING = frozenset(DataPart)
YESTERDAY, TOMORROW = DAY - timedelta(1), DAY + timedelta(1)


def standing(family: Family, row: Base, day: date = DAY) -> Standing:
    return standing_of(Audience.recipient(row.id), CaseRows.of(family.rows), day)


def parts(family: Family, row: Base, day: date = DAY) -> set[DataPart]:
    return set(standing(family, row, day).parts)


def consent(family: Family, kind: ConsentKind = K.DISCLOSURE, named: str = "plan", **more: Any) -> Consent:
    more = {"given_by_id": family.maija.id, "given_on": date(2025, 1, 1), **more}
    return Consent(kind=kind, parts=named, **more)


@pytest.fixture
def family() -> Family:
    return Family().no_team()


# --- grounds --------------------------------------------------------------------------------------------------------


def test_child_and_parents_are_parties_and_the_worker_of_the_matter_works_by_law(family: Family) -> None:
    for row in (family.aino, family.maija, family.pekka):
        assert standing(family, row) == Standing(G.PARTY, EVERYTHING)
    assert standing(family, family.worker) == Standing(G.LAW, EVERYTHING)
    for row in (family.teacher, family.school, family.clinic, family.eino, family.helmi, family.ville):
        assert standing(family, row) == Standing(), "nobody else has a ground before one is recorded"


def test_where_guardians_are_recorded_only_they_are_parties(family: Family) -> None:
    family.add(Parentage(child_id=family.aino.id, parent_id=family.maija.id, kind=ParentageKind.GUARDIAN))
    assert guardians(CaseRows.of(family.rows), DAY) == {family.maija.id}
    assert parts(family, family.maija) == EVERYTHING
    assert parts(family, family.pekka) == set()


def test_foster_parent_is_no_party(family: Family) -> None:
    family.add(Parentage(child_id=family.aino.id, parent_id=family.helmi.id, kind=ParentageKind.FOSTER))
    assert parts(family, family.helmi) == set()


@pytest.mark.parametrize(
    ("ground", "named", "seen"),
    [
        (G.CO_OPERATION, "plan meetings", {P.PLAN, P.MEETINGS}),
        (G.CO_OPERATION, "", set()),
        (G.CO_OPERATION, "nonsense", set()),
        (G.LAW, "assessment health", {P.ASSESSMENT, P.HEALTH}),
        (G.LAW, "", set()),
        (G.NONE, ALL, set()),
        (G.CONSENT, ALL, set()),  # it names no consent
        (G.PARTY, ALL, set()),  # a professional is no party
    ],
)
def test_row_of_the_team_opens_what_it_names(
    family: Family, ground: AccessGround, named: str, seen: set[DataPart]
) -> None:
    family.add(taking_part(family.teacher, ground, named))
    assert parts(family, family.teacher) == seen
    assert parts(family, family.school) == set(), "what one who works there may see is not the agency's"


@pytest.mark.parametrize(
    ("ground", "named", "seen"),
    [
        (G.PARTY, "", EVERYTHING),
        (G.PARTY, "plan", {P.PLAN}),
        (G.PARTY, "nonsense", set()),
        (G.NONE, "", set()),
        (G.CO_OPERATION, "network", {P.NETWORK}),
    ],
)
def test_row_of_the_team_narrows_a_parent_too(
    family: Family, ground: AccessGround, named: str, seen: set[DataPart]
) -> None:
    family.add(taking_part(family.pekka, ground, named))
    assert parts(family, family.pekka) == seen


def test_row_that_has_ended_gives_nothing_and_one_to_come_nothing_yet(family: Family) -> None:
    row = taking_part(family.pekka, G.PARTY, until=PartialDate.of(YESTERDAY))
    family.add(row, consent(family, to_person_id=family.pekka.id))
    assert parts(family, family.pekka) == set(), "who has left the team has no ground, whatever else is recorded"
    assert parts(family, family.pekka, YESTERDAY) == EVERYTHING
    family.add(taking_part(family.teacher, since=PartialDate.of(TOMORROW)))
    assert parts(family, family.teacher) == set()
    assert parts(family, family.teacher, TOMORROW) == EVERYTHING


def test_own_row_goes_before_the_agencys(family: Family) -> None:
    family.add(taking_part(family.school, parts="plan meetings"))
    assert parts(family, family.teacher) == parts(family, family.school) == {P.PLAN, P.MEETINGS}
    family.add(taking_part(family.teacher, parts="plan"))
    assert parts(family, family.teacher) == {P.PLAN}


def test_several_rows_add_up_unless_one_says_none(family: Family) -> None:
    family.add(taking_part(family.helmi, parts="plan"), taking_part(family.helmi, G.LAW, "meetings"))
    assert parts(family, family.helmi) == {P.PLAN, P.MEETINGS}
    family.add(taking_part(family.helmi, G.NONE))
    assert parts(family, family.helmi) == set()


# --- consents -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "named", "seen"),
    [
        (K.DISCLOSURE, "plan assessment", {P.PLAN, P.ASSESSMENT}),
        (K.COMMON_PLAN, "plan", {P.PLAN}),
        (K.EXPERT_GROUP, "meetings", {P.MEETINGS}),
        (K.DISCLOSURE, "", set()),  # only words: no program can follow them
        (K.NETWORK_MAPPING, "network", set()),
        (K.PROHIBITION, "plan", set()),
        (K.MINORS_PROHIBITION, "plan", set()),
    ],
)
def test_consent_without_a_row_opens_what_it_names(
    family: Family, kind: ConsentKind, named: str, seen: set[DataPart]
) -> None:
    family.add(consent(family, kind, named, to_agency_id=family.school.id, scope="koulun asiat"))
    assert parts(family, family.school) == parts(family, family.teacher) == seen
    assert parts(family, family.clinic) == set()


def test_consent_to_one_who_works_there_is_not_the_agencys(family: Family) -> None:
    family.add(consent(family, to_professional_id=family.teacher.id))
    assert parts(family, family.teacher) == {P.PLAN}
    assert parts(family, family.school) == set()


def test_consent_counts_from_its_day_to_its_last_and_not_when_withdrawn(family: Family) -> None:
    row = consent(family, to_agency_id=family.school.id, given_on=YESTERDAY, until=DAY)
    family.add(row)
    days = (YESTERDAY - timedelta(1), YESTERDAY, DAY, TOMORROW)
    assert [bool(parts(family, family.school, day)) for day in days] == [False, True, True, False]
    row.withdrawn_on = DAY
    assert [bool(parts(family, family.school, day)) for day in days] == [False, True, False, False]


def test_row_that_rests_on_a_consent_goes_with_it(family: Family) -> None:
    row = consent(family, named="plan meetings", to_agency_id=family.school.id)
    family.add(row, taking_part(family.teacher, G.CONSENT, "plan timeline", consent_id=row.id))
    assert standing(family, family.teacher).consent_ids == (row.id,)
    assert parts(family, family.teacher) == {P.PLAN}, "what both name"
    row.withdrawn_on = DAY
    assert parts(family, family.teacher) == set()
    assert parts(family, family.teacher, YESTERDAY) == {P.PLAN}


def test_row_cannot_rest_on_somebody_elses_consent(family: Family) -> None:
    row = consent(family, to_agency_id=family.clinic.id)
    team = consent(family, K.COMMON_PLAN)
    family.add(row, team, taking_part(family.helmi, G.CONSENT, "plan", consent_id=row.id))
    family.add(taking_part(family.teacher, G.CONSENT, "plan", consent_id=team.id))
    assert parts(family, family.helmi) == set()
    assert parts(family, family.teacher) == {P.PLAN}, "a consent to the common plan covers who takes part"


def test_copy_of_an_earlier_day_leaves_on_todays_consents(family: Family) -> None:
    row = consent(family, to_agency_id=family.school.id, withdrawn_on=DAY)
    family.add(row)
    rows, school = CaseRows.of(family.rows), Audience.recipient(family.school.id)
    then = build_view(rows, school, YESTERDAY, Language.FI, is_look_back=True)
    now = build_view(rows, school, YESTERDAY, Language.FI, is_look_back=True, asked_on=DAY)
    assert then.plan is not None
    assert now.plan is None


# --- prohibitions ---------------------------------------------------------------------------------------------------


def forbidding(family: Family, named: str = "", kind: ConsentKind = K.PROHIBITION, **more: Any) -> Consent:
    return consent(family, kind, named, **more)


@pytest.mark.parametrize(("named", "left"), [("health plan", EVERYTHING - {P.HEALTH, P.PLAN}), ("", frozenset())])
@pytest.mark.parametrize("target", ["pekka", "teacher", "school", "worker"])
def test_prohibition_shuts_its_parts_or_without_any_everything(
    family: Family, target: str, named: str, left: frozenset[DataPart]
) -> None:
    row = getattr(family, target)
    end = {"pekka": "to_person_id", "school": "to_agency_id"}.get(target, "to_professional_id")
    family.add(taking_part(family.school), forbidding(family, named, scope="ei osoitetta", **{end: row.id}))
    found = standing(family, row)
    assert found.parts == left
    assert set(found.shut.values()) == {Reason.FORBIDDEN}
    assert parts(family, family.maija) == EVERYTHING


def test_prohibition_against_an_agency_holds_for_who_works_there_and_the_other_way_round(family: Family) -> None:
    family.add(taking_part(family.school), taking_part(family.teacher))
    row = forbidding(family, to_agency_id=family.school.id)
    family.add(row)
    assert parts(family, family.school) == parts(family, family.teacher) == set()
    row.to_agency_id, row.to_professional_id = None, family.teacher.id
    assert parts(family, family.school) == set(), "the one it is about may read what comes to the agency"


def test_prohibition_without_a_target_holds_for_everybody_but_the_childs_own(family: Family) -> None:
    family.add(taking_part(family.school), taking_part(family.helmi))
    family.add(forbidding(family, "health", on_behalf_of_id=family.aino.id))
    for row in (family.school, family.teacher, family.helmi, family.pekka):
        assert P.HEALTH not in parts(family, row)
    for row in (family.maija, family.aino, family.worker):
        assert P.HEALTH in parts(family, row)


def test_prohibition_ends_when_it_is_withdrawn_or_over(family: Family) -> None:
    row = forbidding(family, to_person_id=family.pekka.id, until=DAY)
    family.add(row)
    assert parts(family, family.pekka) == set()
    assert parts(family, family.pekka, TOMORROW) == EVERYTHING
    row.withdrawn_on = DAY
    assert parts(family, family.pekka) == EVERYTHING


def test_minors_prohibition_shuts_the_guardian_out_unless_it_was_refused(family: Family) -> None:
    row = forbidding(family, "assessment", K.MINORS_PROHIBITION, given_by_id=family.aino.id)
    family.add(row)
    assert parts(family, family.maija) == parts(family, family.pekka) == EVERYTHING - {P.ASSESSMENT}
    assert parts(family, family.aino) == EVERYTHING
    row.to_person_id = family.pekka.id
    assert parts(family, family.maija) == EVERYTHING
    row.refused = "Kiellosta olisi lapselle haittaa."
    assert parts(family, family.pekka) == EVERYTHING
    row.kind = K.PROHIBITION
    assert parts(family, family.pekka) == EVERYTHING - {P.ASSESSMENT}, "only a minor's can be refused"


def test_minors_prohibition_is_not_told_to_the_guardian_in_any_way(family: Family) -> None:
    family.add(forbidding(family, "", K.MINORS_PROHIBITION, given_by_id=family.aino.id, scope="ei isälle"))
    for row in (family.maija, family.pekka):
        view = family.copy_for(row)
        assert (view.consents, view.plan, view.meetings, view.statements) == ((), None, (), ())
        assert ("forbidden", "plan") in left_out(view), "the worker is told why"
    assert [each.scope for each in family.copy_for(family.aino).consents] == ["ei isälle"]


def test_wall_keeps_to_what_is_forbidden_to_those_in_the_room(family: Family) -> None:
    family.add(forbidding(family, "plan", to_person_id=family.pekka.id))
    held = family.meeting.held_on
    family.add(Attendance(meeting_id=family.meeting.id, person_id=family.maija.id))
    assert family.view(Audience.wall()).plan is None, "nobody knows who sits there"
    assert family.view(Audience.wall(), held).plan is not None
    family.add(Attendance(meeting_id=family.meeting.id, person_id=family.pekka.id))
    assert family.view(Audience.wall(), held).plan is None


# --- what is on a copy ----------------------------------------------------------------------------------------------


def full(family: Family) -> Family:
    """Put something of every part into the case."""
    next(row for row in family.rows if isinstance(row, Case)).shows_health = True
    return family.add(
        Statement(kind=StatementKind.VIEW, text="Koulu sujuu", domain=LifeDomain.SCHOOL),
        Statement(kind=StatementKind.VIEW, text="Astma", domain=LifeDomain.HEALTH, about_id=family.aino.id),
        PersonMark(person_id=family.aino.id, kind=PersonMarkKind.PHYSICAL_ILLNESS, text="astma"),
        LifeEvent(person_id=family.aino.id, kind=LifeEventKind.JOY, text="ponileiri"),
        LifeEvent(person_id=family.aino.id, kind=LifeEventKind.ILLNESS, text="leikkaus"),
        LifeEvent(person_id=family.aino.id, kind=LifeEventKind.MOVE, text="uusi koti joen takana"),
    )


SHOWS: dict[str, tuple[Callable[[CaseView], object], set[DataPart]]] = {
    "kin": (lambda view: view.parentages, {P.NETWORK}),
    "homes": (lambda view: view.households, {P.NETWORK}),
    "ties": (lambda view: view.ties, {P.NETWORK}),
    "other people": (lambda view: len(view.people) > 2, {P.NETWORK}),
    "telephones": (lambda view: any(each.phone for each in view.people), {P.NETWORK, P.CONTACTS}),
    "addresses": (lambda view: any(each.address for each in view.households), {P.NETWORK, P.CONTACTS}),
    "marks": (lambda view: view.person_marks, {P.NETWORK, P.HEALTH}),
    "statements": (lambda view: view.statements, {P.ASSESSMENT}),
    "health": (lambda view: "Astma" in {each.text for each in view.statements}, {P.ASSESSMENT, P.HEALTH}),
    "plan": (lambda view: view.plan, {P.PLAN}),
    "meetings": (lambda view: view.meetings, {P.MEETINGS}),
    "joys": (lambda view: "ponileiri" in {each.text for each in view.life_events}, {P.TIMELINE}),
    "illness": (lambda view: "leikkaus" in {each.text for each in view.life_events}, {P.TIMELINE, P.HEALTH}),
    "places": (
        lambda view: "uusi koti joen takana" in {each.text for each in view.life_events},
        {P.TIMELINE, P.CONTACTS},
    ),
    "number": (lambda view: view.number, set()),
}
"""What is on a copy, and the parts that must all be open for it to be."""


@pytest.mark.parametrize("who", ["school", "teacher", "helmi", "pekka", "maija"])
@pytest.mark.parametrize(
    "named", [*DataPart, *(part for part in ("assessment health", "network contacts health", "timeline contacts"))]
)
def test_copy_shows_the_parts_that_are_open_and_no_others(family: Family, who: str, named: str) -> None:
    row = getattr(full(family), who)
    is_private = who in {"helmi", "pekka", "maija"}
    family.add(taking_part(row, G.PARTY if is_private else G.LAW, named))
    view = family.copy_for(row)
    opened = {DataPart(word) for word in named.split()}
    unlike = {"telephones", "addresses", "homes", "other people", "marks"} if is_private else set[str]()
    for what, (shows, needed) in SHOWS.items():
        if what not in unlike:
            assert bool(shows(view)) == (needed <= opened), what
    assert {"no_ground"} >= {reason for reason, _ in left_out(view)} - {"private", "confidential"}


def test_every_kind_of_row_belongs_to_a_part_or_has_rules_of_its_own() -> None:
    assert set(PART_OF) == set(KINDS)


def test_without_a_ground_there_is_what_they_said_and_do_and_their_own_contacts(family: Family) -> None:
    full(family).add(
        Statement(kind=StatementKind.STRENGTH, text="Sitkeä", source_professional_id=family.teacher.id),
        Attendance(meeting_id=family.meeting.id, professional_id=family.teacher.id),
        Attendance(meeting_id=family.meeting.id, person_id=family.helmi.id),
        Decision(meeting_id=family.meeting.id, text="Soittaa kotiin", professional_id=family.teacher.id),
        Decision(meeting_id=family.meeting.id, text="Hakee koulusta", person_id=family.helmi.id),
        SupportMeasure(goal_id=family.goal.id, text="Aamukahvi", professional_id=family.teacher.id),
    )
    view = family.copy_for(family.teacher)
    assert [row.text for row in view.statements] == ["Sitkeä"]
    assert [row.text for row in view.tasks] == ["Aamukahvi"]
    assert view.plan is None
    (meeting,) = view.meetings
    assert [row.text for row in meeting.decisions] == ["Soittaa kotiin"]
    assert [row.name for row in meeting.attendances] == ["Liisa Opettavainen"]
    assert (meeting.place, meeting.minutes) == ("Kirjaston kabinetti", "")
    assert [row.name for row in view.people] == ["Aino Esimerkki"], "whom they spoke of"
    assert [row.name for row in view.professionals] == ["Liisa Opettavainen"]
    assert [row.name for row in view.agencies] == ["Kalevan koulu"]
    assert (view.ties, view.parentages, view.life_events, view.number, view.opened_on) == ((), (), (), "", None)


def test_without_a_ground_and_without_a_part_in_it_not_even_the_childs_name(family: Family) -> None:
    next(row for row in family.rows if isinstance(row, Case)).status = CaseStatus.CHILD_WELFARE
    view = full(family).copy_for(family.clinic)
    assert view.people == view.professionals == view.statements == view.meetings == ()
    assert view.child_id is None
    assert view.status is CaseStatus.CONTACT, "what the child is a client of is a secret too"
    assert [row.name for row in view.agencies] == ["Lastenpsykiatria"]


def test_open_part_names_its_people_and_tells_nothing_else_of_them(family: Family) -> None:
    family.add(taking_part(family.clinic, parts="plan"), Tie(agency_id=family.clinic.id, person_id=family.maija.id))
    view = family.copy_for(family.clinic)
    assert view.plan is not None
    assert view.plan.needs[0].goals[0].measures[0].responsible == "Maija Esimerkki"
    shown = {person.name: person for person in view.people}
    assert set(shown) == {"Aino Esimerkki", "Maija Esimerkki"}
    mother = shown["Maija Esimerkki"]
    assert (mother.born, mother.age, mother.phone, mother.email, mother.language) == (None, None, "", "", "")
    assert shown["Aino Esimerkki"].age is not None
    assert view.ties == view.households == view.parentages == ()


def test_what_is_marked_for_others_names_nobody(family: Family) -> None:
    secret = Statement(
        kind=StatementKind.WORRY,
        text="x",
        about_id=family.ville.id,
        source_person_id=family.helmi.id,
        confidentiality="worker",  # pyright: ignore[reportArgumentType] - a kind is its value
    )
    family.add(secret, taking_part(family.clinic, parts="assessment"))
    assert {person.name for person in family.copy_for(family.clinic).people} == {"Aino Esimerkki"}


def test_team_row_is_for_the_worker_and_whom_it_is_about(family: Family) -> None:
    family.add(taking_part(family.school, parts="plan"), taking_part(family.helmi, parts="plan"))
    assert len(family.view(Audience.worker()).participants) == 2
    assert [row.name for row in family.copy_for(family.school).participants] == ["Kalevan koulu"]
    assert family.copy_for(family.maija).participants == ()
    assert family.view(Audience.wall()).participants == ()
