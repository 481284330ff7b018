"""Taking a family in: all in one step or nothing, and nobody becomes somebody else unasked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import AppError
from app.exchange.found import ImportedFamily
from app.exchange.gedcom.file import gedcom_from
from app.exchange.gedcom.read import family_of
from app.exchange.gedcom.write import Version, gedcom
from app.exchange.genopro.read import family_of as genopro_family
from app.exchange.taking import alike, take_in
from app.i18n import Language
from app.lens.audience import Audience
from app.lens.build import case_view
from app.lens.view import CaseView
from app.models import Base, Parentage, PartialDate, Partnership, Person
from app.models.kinds import ParentageKind, PartnershipKind
from app.operations.imports import import_rows
from app.operations.people import add_person
from app.store.casefile import CaseFile
from tests.exchange.genopro_files import xml as genopro_xml
from tests.exchange.test_gedcom import SIBLINGS
from tests.exchange.test_gedcom_round_trip import DAY, UNKNOWN
from tests.operations.conftest import PASSPHRASE

Read = Callable[[CaseFile], Mapping[tuple[str, UUID], str]]


def worker_view(case: CaseFile) -> CaseView:
    return case_view(case.session, Audience.worker(), DAY, Language.EN)


def of_family(rows: Mapping[tuple[str, UUID], str]) -> dict[tuple[str, UUID], str]:
    return {key: value for key, value in rows.items() if not key[0].startswith("history")}


def test_the_cases_own_file_taken_in_as_the_same_people_changes_nothing(case: CaseFile, rows: Read) -> None:
    view = worker_view(case)
    found = family_of(gedcom_from(gedcom(view, Version.SEVEN)), uuid4())
    pairs = alike(view, found)
    before = of_family(rows(case))
    same = {pair.new.id: pair.there.id for pair in pairs}
    nameless = {person.id for person in view.people if not person.name or person.name == "?" or not person.given_name}

    assert {pair.there.id for pair in pairs} == {person.id for person in view.people} - nameless
    same |= {
        new.id: old.id for new, old in zip(found.people, view.people, strict=True) if old.id in nameless
    }  # said by the worker
    taken = take_in(case, view, found, same)

    assert taken.differences == ()
    after = of_family(rows(case))
    assert {key for key in after if key not in before} == set()
    case.undo()
    assert of_family(rows(case)) == before


def test_other_people_of_the_same_names_come_beside_and_undo_takes_all_back(case: CaseFile, rows: Read) -> None:
    view = worker_view(case)
    found = family_of(gedcom_from(gedcom(view)), uuid4())
    before = of_family(rows(case))
    taken = take_in(case, view, found, {})

    assert taken.made["Person"] == len(view.people)
    assert len(worker_view(case).people) == 2 * len(view.people)
    assert sum(person.is_index for person in worker_view(case).people) == 1
    case.undo()
    assert of_family(rows(case)) == before


def test_a_merge_fills_what_is_empty_and_tells_what_differs(case: CaseFile, ids: Mapping[str, UUID]) -> None:
    new = Person(given_name="Aino", born=PartialDate(2018), occupation="koululainen", is_protected=True, note="uusi")
    mother = Person(given_name="Maija")
    link = Parentage(child_id=new.id, parent_id=mother.id, kind=ParentageKind.BIRTH)
    taken = import_rows(case, [new, mother, link], {new.id: ids["child"], mother.id: ids["mother"]})
    child = case.session.get(Person, ids["child"])

    assert child is not None
    assert (child.occupation, child.note, child.is_protected) == ("koululainen", "uusi", True)
    assert child.born == PartialDate(2017, 6, 12)
    assert [(one.what.source, one.kept, one.in_file) for one in taken.differences] == [
        ("born", PartialDate(2017, 6, 12), PartialDate(2018))
    ]
    assert taken.made == {}
    assert taken.merged == 2


def test_likeness_needs_the_name_and_no_other_birth(case: CaseFile, ids: Mapping[str, UUID]) -> None:
    found = family_of(
        gedcom_from(
            b"0 HEAD\n1 GEDC\n2 VERS 7.0\n0 @I1@ INDI\n1 NAME aino\n0 @I2@ INDI\n1 NAME Aino\n1 BIRT\n2 DATE 2001\n"
            b"0 @I3@ INDI\n1 NAME Maija\n1 BIRT\n2 DATE 1990\n0 @I4@ INDI\n0 TRLR\n"
        )
    )
    pairs = alike(worker_view(case), found)

    assert [(pair.new.origin_id, pair.there.id) for pair in pairs] == [("I1", ids["child"]), ("I3", ids["mother"])]


def test_nobody_becomes_two_people_or_their_own_ancestor(case: CaseFile, ids: Mapping[str, UUID], rows: Read) -> None:
    a, b = Person(given_name="A"), Person(given_name="B")
    before = of_family(rows(case))
    for family, same in (
        ([a, b], {a.id: ids["child"], b.id: ids["child"]}),
        ([a, Parentage(child_id=a.id, parent_id=a.id, kind=ParentageKind.BIRTH)], {}),
        (
            [a, b, Parentage(child_id=a.id, parent_id=b.id, kind=ParentageKind.BIRTH)],
            {a.id: ids["mother"], b.id: ids["child"]},
        ),
        ([a], {a.id: uuid4()}),
    ):
        with pytest.raises(AppError) as refused:
            import_rows(case, family, same)
        assert refused.value.hint is not None
        assert of_family(rows(case)) == before


def test_two_files_may_use_one_number_for_two_people(case: CaseFile) -> None:
    for _ in range(2):
        view = worker_view(case)
        take_in(case, view, family_of(gedcom_from(UNKNOWN.encode()), uuid4()), {})
    text = gedcom(worker_view(case)).decode("utf-8-sig")
    again = family_of(gedcom_from(text.encode()))

    assert text.count("1 NAME Pekka ") == 2
    assert text.count("\n1 HUSB ") >= 2
    assert again.doubts == []
    numbers = [line.split("@")[1] for line in text.splitlines() if line.startswith("0 @")]
    assert len(numbers) == len(set(numbers))
    pointers = {
        part
        for line in text.splitlines()
        for part in line.split(" ")[2:]
        if part[:1] == part[-1:] == "@" and "#" not in part
    }
    assert {part.strip("@") for part in pointers} <= {*numbers, "O1"}


@given(st.data())
def test_a_file_changed_at_random_is_read_wholly_or_not_at_all(data: st.DataObject) -> None:
    """Reading makes rows that belong together, or says what is wrong: never a half."""
    whole = bytearray(UNKNOWN.encode(data.draw(st.sampled_from(["utf-8", "utf-16", "cp1252"]))))
    match data.draw(st.sampled_from(["bytes", "cut", "lines"])):
        case "bytes":
            for _ in range(data.draw(st.integers(1, 8))):
                whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
        case "cut":
            del whole[data.draw(st.integers(0, len(whole))) :]
        case _:
            lines = UNKNOWN.splitlines()
            for _ in range(data.draw(st.integers(1, 6))):
                lines.insert(data.draw(st.integers(1, len(lines))), lines[data.draw(st.integers(0, len(lines) - 1))])
                del lines[data.draw(st.integers(1, len(lines) - 1))]
            whole = bytearray("\n".join(lines).encode())
    try:
        found = family_of(gedcom_from(bytes(whole)))
    except AppError:
        return  # an obstacle, told as one; anything else fails the test
    ids: set[UUID] = {person.id for person in found.people}
    links: list[Base] = [*found.partnerships, *found.parentages]
    ends = {
        getattr(row, name) for row in links for name in ("a_id", "b_id", "child_id", "parent_id") if hasattr(row, name)
    }
    assert ends <= ids
    assert len({row.id for row in found.rows}) == len(found.rows)


def placed_family() -> ImportedFamily:
    """Return a GenoPro family in which everybody has a place."""
    people = "".join(
        f'<Individual ID="ind{number}"><Position>{point}</Position><Name><First>{name}</First></Name></Individual>'
        for number, point, name in ((1, "0,0", "Ville"), (2, "100,0", "Tiina"))
    )
    return genopro_family(genopro_xml(people, links="", emotions=""), uuid4())


def test_places_of_the_file_are_taken_into_a_case_that_has_hardly_anybody(tmp_path: Path) -> None:
    case = CaseFile.create(tmp_path / "uusi.lahipiiri", PASSPHRASE, who="aesimerkki")
    child = add_person(case, given_name="Ville")
    found = placed_family()
    take_in(case, worker_view(case), found, {found.ids["ind1"]: child})
    assert {spot.subject_id for spot in worker_view(case).spots} == {child, found.ids["ind2"]}
    case.undo()
    assert not worker_view(case).spots
    case.close()


def test_places_of_the_file_do_not_mix_with_those_of_the_case(case: CaseFile) -> None:
    before = worker_view(case).spots
    take_in(case, worker_view(case), placed_family(), {})
    assert worker_view(case).spots == before


def test_siblings_taken_in_again_find_the_parent_without_a_name(case: CaseFile) -> None:
    for turn in (1, 2):
        view = worker_view(case)
        found = family_of(gedcom_from(SIBLINGS.encode()), uuid4())
        same = {pair.new.id: pair.there.id for pair in alike(view, found)}
        take_in(case, view, found, same)
        now = worker_view(case)
        named = {each.id for each in now.people if each.given_name in {"Aino", "Eino", "Onni"} and each.origin_id}
        links = [link for link in now.parentages if link.child_id in named]
        assert len({link.parent_id for link in links}) == 1, turn
        assert len(links) == 2


def test_siblings_whose_parents_the_case_knows_get_no_others(case: CaseFile, ids: dict[str, UUID]) -> None:
    view = worker_view(case)
    found = family_of(gedcom_from(SIBLINGS.encode()), uuid4())
    people = len(view.people)
    same = {found.ids["I1"]: ids["child"]}
    before = {link.parent_id for link in view.parentages if link.child_id == ids["child"]}
    assert before
    take_in(case, view, found, same)
    now = worker_view(case)
    assert {link.parent_id for link in now.parentages if link.child_id == ids["child"]} == before
    assert len(now.people) == people + 2, "the other two, and nobody without a name"


def test_a_refused_step_leaves_the_file_as_it_was(case: CaseFile, rows: Read, tmp_path: Path) -> None:
    before = rows(case)
    found = family_of(gedcom_from(UNKNOWN.encode()), uuid4())
    found.partnerships.append(
        Partnership(id=found.partnerships[0].id, a_id=uuid4(), b_id=uuid4(), kind=PartnershipKind.MARRIAGE)
    )
    with pytest.raises(Exception):  # noqa: B017, PT011  whatever the database says
        take_in(case, worker_view(case), found, {})

    assert rows(case) == before
    assert not list(tmp_path.glob("*.part"))
