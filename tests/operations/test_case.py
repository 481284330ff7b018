"""The case's own row, the circles and the places in the pictures."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from app.errors import AppError
from app.i18n import Language
from app.models import Case, Closeness, DiagramSpot, PartialDate, Person, Sector
from app.models.kinds import CaseStatus, Diagram
from app.models.matter import ContactKind, SpecialSupport
from app.operations import circles, diagram, people
from app.operations.case import FIRST_SECTORS, choose_child, edit_case, header, start_case
from app.operations.circles import SectorTemplate
from app.store.casefile import CaseFile

Ids = Mapping[str, UUID]


def sectors(case: CaseFile) -> list[str]:
    return list(case.session.scalars(select(Sector.name).order_by(Sector.position)))


def standing(case: CaseFile) -> dict[UUID, str]:
    """Return who stands in which sector, by the sector's name."""
    names = sectors(case)
    rows = case.session.scalars(select(Closeness).where(Closeness.until.is_(None)))
    ends = ((row.person_id or row.professional_id or row.agency_id, row.sector) for row in rows)
    return {end: names[sector] for end, sector in ends if end}


def test_a_new_file_becomes_a_case_in_one_step(tmp_path: Path) -> None:
    case = CaseFile.create(tmp_path / "uusi", "äijänkäki-tuohi-vyyhti-kello", who="aesimerkki")
    start_case(case, "A-17", Language.SV, opened_on=date(2026, 8, 3))
    row = header(case)
    assert (row.number, row.opened_on, row.status, row.rings) == ("A-17", date(2026, 8, 3), CaseStatus.CONTACT, 3)
    assert sectors(case)[0] == "Familj och släktingar"
    assert len(sectors(case)) == len(FIRST_SECTORS) == 4
    with pytest.raises(RuntimeError):
        start_case(case, "A-18", Language.SV)
    case.undo()
    assert case.session.scalars(select(Case)).all() == []
    assert sectors(case) == []
    case.close()


def test_the_header_is_edited(case: CaseFile, ids: Ids) -> None:
    edit_case(case, {"number": "A-2", "responsible_id": ids["teacher"], "status": CaseStatus.CHILD_WELFARE})
    assert (header(case).number, header(case).responsible_id) == ("A-2", ids["teacher"])
    with pytest.raises(AppError, match="no text"):
        edit_case(case, {"number": " "})


def test_the_first_contact_was_made_by_one(case: CaseFile, ids: Ids) -> None:
    edit_case(case, {"contact_person_id": ids["mother"], "contact_kind": ContactKind.FAMILY})
    edit_case(case, {"contact_agency_id": ids["school"]})
    assert (header(case).contact_person_id, header(case).contact_agency_id) == (None, ids["school"])
    with pytest.raises(AppError, match="exactly one"):
        edit_case(case, {"contact_agency_id": ids["school"], "contact_person_id": ids["mother"]})


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("assessment_begun_on", "assessment_done_on"),
        ("decided_on", "carried_out_on"),
        ("pupil_asked_on", "pupil_met_on"),
        ("data_asked_on", "data_answered_on"),
    ],
)
def test_what_follows_is_not_before_what_it_follows(case: CaseFile, first: str, then: str) -> None:
    edit_case(case, {then: date(2026, 9, 1)})
    with pytest.raises(AppError, match="before the beginning"):
        edit_case(case, {first: date(2026, 9, 2)})
    edit_case(case, {first: date(2026, 9, 1)})


def test_no_need_of_special_support_may_be_marked_before_its_reason(case: CaseFile) -> None:
    edit_case(case, {"special_support": SpecialSupport.NO})
    assert header(case).special_support_reason == ""


def test_one_child_is_the_index(case: CaseFile, ids: Ids) -> None:
    choose_child(case, ids["twin"])
    chosen = case.session.scalars(select(Person.id).where(Person.is_index)).all()
    assert list(chosen) == [ids["twin"]] == [header(case).child_id]
    people.remove_person(case, ids["child"])


def test_somebody_is_placed_once_and_moved(case: CaseFile, ids: Ids) -> None:
    assert circles.place_in_circle(case, ids["mother"], 3, 2) == ids["closeness"]
    moved = circles.place_in_circle(case, ids["mother"], 0, 1, since=PartialDate(2026, 11))
    assert moved != ids["closeness"]
    past = case.session.get_one(Closeness, ids["closeness"])
    assert (past.sector, past.ring, past.until) == (3, 2, PartialDate(2026, 11))
    assert circles.place_in_circle(case, ids["mother"], 1, 1, since=PartialDate(2026, 11)) == moved


@pytest.mark.parametrize(("sector", "ring"), [(-1, 1), (4, 1), (0, 0), (0, 4)])
def test_there_is_nothing_outside_the_circles(case: CaseFile, ids: Ids, sector: int, ring: int) -> None:
    with pytest.raises(AppError, match="no such place"):
        circles.place_in_circle(case, ids["father"], sector, ring)
    with pytest.raises(AppError, match="no such place"):
        circles.edit_closeness(case, ids["closeness"], {"sector": sector, "ring": ring})
    with pytest.raises(AppError, match="no longer"):
        circles.place_in_circle(case, ids["home"], 0, 1)


def test_rings_go_only_where_nobody_stands(case: CaseFile, ids: Ids) -> None:
    circles.set_rings(case, 5)
    circles.place_in_circle(case, ids["father"], 0, 5)
    with pytest.raises(AppError, match="stands there"):
        circles.set_rings(case, 4)
    for number in (2, 9):
        with pytest.raises(AppError, match="from"):
            circles.set_rings(case, number)
    assert header(case).rings == 5


@pytest.mark.parametrize("template", SectorTemplate)
@pytest.mark.parametrize("language", Language)
def test_a_template_names_the_sectors(case: CaseFile, template: SectorTemplate, language: Language) -> None:
    circles.use_template(case, template, language)
    assert len(sectors(case)) == len(template.names)
    assert all(sectors(case))


def test_who_stands_in_a_sector_goes_with_it(case: CaseFile, ids: Ids) -> None:
    before = standing(case)
    first = case.session.scalars(select(Sector.id).where(Sector.position == 0)).one()
    circles.move_sector(case, first, 3)
    assert sectors(case)[3] == "Perhe ja sukulaiset"
    assert standing(case) == before
    empty = case.session.scalars(select(Sector.id).where(Sector.name == "Ystävät ja tuttavat")).one()
    circles.remove_sector(case, empty)
    assert len(sectors(case)) == 3
    assert standing(case) == before
    with pytest.raises(AppError, match="from"):
        circles.remove_sector(case, first)
    circles.add_sector(case, "Harrastukset")
    with pytest.raises(AppError, match="stands there"):
        circles.remove_sector(case, first)
    circles.remove_closeness(case, ids["closeness"])
    circles.remove_sector(case, first)


def test_sectors_are_three_to_eight(case: CaseFile, ids: Ids) -> None:
    for number in (2, 9):
        with pytest.raises(AppError, match="from"):
            circles.arrange_sectors(case, ["Koti"] * number)
    circles.place_in_circle(case, ids["father"], 3, 1)
    with pytest.raises(AppError, match="stands there"):
        circles.arrange_sectors(case, ["Koti", "Koulu", "Kaverit"])
    circles.arrange_sectors(case, list("abcdefgh"))
    assert sectors(case) == list("abcdefgh")
    with pytest.raises(AppError, match="from"):
        circles.add_sector(case, "i")


def test_a_spot_is_moved_not_doubled(case: CaseFile, ids: Ids) -> None:
    diagram.move_spots(case, Diagram.GENOGRAM, {ids["child"]: (1.5, 2.5), ids["mother"]: (3.0, 4.0)})
    spots = case.session.scalars(select(DiagramSpot).where(DiagramSpot.diagram == Diagram.GENOGRAM)).all()
    assert {spot.subject_id: (spot.x, spot.y) for spot in spots} == {
        ids["child"]: (1.5, 2.5),
        ids["mother"]: (3.0, 4.0),
        ids["home"]: (5.0, 5.0),
    }
    diagram.clear_spots(case, Diagram.GENOGRAM, [ids["child"]])
    diagram.clear_spots(case, Diagram.ECOMAP)
    left = case.session.scalars(select(DiagramSpot.subject_id)).all()
    assert set(left) == {ids["mother"], ids["home"]}


@pytest.mark.parametrize("x", [math.nan, math.inf, -200_000.0])
def test_a_spot_is_within_reach(case: CaseFile, ids: Ids, x: float) -> None:
    with pytest.raises(AppError, match="too far"):
        diagram.move_spot(case, Diagram.GENOGRAM, ids["child"], x, 0.0)
    with pytest.raises(AppError, match="no longer"):
        diagram.move_spot(case, Diagram.GENOGRAM, ids["bond"], 0.0, 0.0)
