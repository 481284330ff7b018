"""Undo restores every row exactly, after any mixture of steps."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any, cast
from uuid import UUID, uuid4

import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st
from sqlalchemy import Column, Engine, ForeignKey, Uuid, inspect, select
from sqlalchemy import Enum as SqlEnum
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import set_committed_value

from app.i18n import mark
from app.models import Base, DiagramSpot, Household, Parentage, PartialDate, Person, Residence
from app.models.base import Instant, PartialDateColumn
from app.models.kinds import Diagram, ParentageKind
from app.store.casefile import CaseFile
from app.store.engine import in_memory
from app.store.journal import Recorder, RowChange, Step, all_rows, forget_touched, put, stored
from app.store.key import Key
from tests.samples import make_case

STEP = mark("Step")
Rows = dict[Any, Any]


@pytest.fixture(scope="module")
def walked(template: tuple[Path, Key], tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseFile]:
    """Return one open file for all walks: each walk goes back to where it began."""
    path = Path(shutil.copy(template[0], tmp_path_factory.mktemp("walk") / "kulku.lahipiiri"))
    case = CaseFile.open(path, template[1], who="kulkija")
    yield case
    assert case.verify().is_sound
    case.close()


WALKED = [
    stored(kind.__tablename__, kind.__table__.columns.keys())
    for kind in (Person, Household, Residence, Parentage, DiagramSpot)
]


def rows(case: CaseFile) -> Rows:
    return all_rows(case.session.connection(), WALKED)


def pick(session: Session, kind: type[Any], place: int) -> Any:
    """Return the row of ``kind`` at ``place`` in the order of ids, counted round; None where there is none."""
    found = session.scalars(select(kind).order_by(kind.id)).all()
    return found[place % len(found)] if found else None


def add(session: Session, n: int) -> None:
    born = PartialDate(1900 + n % 120) if n % 3 else None
    session.add(Person(given_name=f"Henkilö {n} ääkköset ”ja’ muut", born=born, note="\n" * (n % 3)))


def house(session: Session, n: int) -> None:
    home = Household(address=f"Kuvitteellisenkatu {n}")
    session.add(home)
    if person := pick(session, Person, n):
        session.add(Residence(person_id=person.id, household_id=home.id))


def link(session: Session, n: int) -> None:
    if child := pick(session, Person, n):
        parent = pick(session, Person, n // 7)
        session.add(Parentage(child_id=child.id, parent_id=parent.id, kind=ParentageKind.FOSTER))


def edit(session: Session, n: int) -> None:
    if person := pick(session, Person, n):
        person.given_name = f"Muutettu {n % 5}"
        person.born = None if n % 2 else PartialDate(2000, 1 + n % 12)
        session.flush()
        person.is_index = bool(n % 3)


def move(session: Session, n: int) -> None:
    if residence := pick(session, Residence, n):
        residence.household_id = pick(session, Household, n // 5).id


def remove(session: Session, n: int) -> None:
    """Remove a person before what points to it: links are checked at the end of the step."""
    if person := pick(session, Person, n):
        session.delete(person)
        session.flush()
        for kind, columns in ((Parentage, ("child_id", "parent_id")), (Residence, ("person_id",))):
            for column in columns:
                for row in session.scalars(select(kind).where(getattr(kind, column) == person.id)).all():
                    session.delete(row)
                session.flush()


def spot(session: Session, n: int) -> None:
    if person := pick(session, Person, n):
        old = session.scalars(select(DiagramSpot).where(DiagramSpot.subject_id == person.id)).one_or_none()
        if old is not None:
            session.delete(old)
            session.flush()
        session.add(DiagramSpot(diagram=Diagram.GENOGRAM, subject_id=person.id, x=n / 7, y=-n / 3))


def trade_spots(session: Session, n: int) -> None:
    """Let two spots trade their subjects, by way of a third: no single update may do it."""
    first, second = pick(session, DiagramSpot, n), pick(session, DiagramSpot, n + 1)
    if first is not second:
        mine, theirs = first.subject_id, second.subject_id
        for spot_, subject in ((first, uuid4()), (second, mine), (first, theirs)):
            spot_.subject_id = subject
            session.flush()


VERBS = (add, house, link, edit, move, remove, spot, trade_spots)
steps = st.one_of(
    st.lists(st.tuples(st.sampled_from(VERBS), st.integers(0, 400)), min_size=1, max_size=4),
    st.sampled_from(["undo", "undo", "redo", "fail"]),
)


def fail(case: CaseFile) -> None:
    with case.transaction(STEP) as session:
        add(session, 1)
        remove(session, 2)
        raise KeyError("late")


@settings(max_examples=settings().max_examples // 2)
@given(walk=st.lists(steps, min_size=1, max_size=12))
def test_any_walk_is_restored_exactly(walked: CaseFile, key: Key, walk: list[Any]) -> None:
    walked.lock()
    walked.unlock(key)
    states, place = [rows(walked)], 0
    for step in walk:
        if step == "undo":
            walked.undo()
            place = max(place - 1, 0)
        elif step == "redo":
            walked.redo()
            place = min(place + 1, len(states) - 1)
        elif step == "fail":
            with pytest.raises(KeyError):
                fail(walked)
        else:
            with walked.transaction(STEP) as session:
                for verb, n in step:
                    verb(session, n)
            after = rows(walked)
            if after != states[place]:
                states, place = [*states[: place + 1], after], place + 1
        assert rows(walked) == states[place]
        assert (walked.can_undo, walked.can_redo) == (place > 0, place < len(states) - 1)
    while walked.can_redo:
        walked.redo()
    assert rows(walked) == states[-1]
    for state in reversed(states[:-1]):
        walked.undo()
        assert rows(walked) == state
    assert not walked.can_undo


def test_rows_that_trade_unique_places_come_back(case: CaseFile) -> None:
    with case.transaction(STEP) as session:
        for n, person in enumerate(session.scalars(select(Person)).all()):
            session.add(DiagramSpot(diagram=Diagram.ECOMAP, subject_id=person.id, x=n, y=n))
    before = rows(case)
    with case.transaction(STEP) as session:
        trade_spots(session, 0)
    after = rows(case)
    assert after != before
    case.undo()
    assert rows(case) == before
    case.redo()
    assert rows(case) == after


def test_a_large_step_goes_back_whole(case: CaseFile) -> None:
    before = rows(case)
    with case.transaction(STEP) as session:
        session.add_all([Person(given_name=str(n)) for n in range(1200)])
    case.undo()
    assert rows(case) == before
    case.redo()
    assert len(rows(case)) == len(before) + 1200
    assert case.verify().is_sound


def test_an_object_held_across_undo_shows_what_is_now(case: CaseFile) -> None:
    child = case.session.scalars(select(Person).where(Person.is_index)).one()
    name = child.given_name
    with case.transaction(STEP):
        child.given_name = "Toinen"
    case.undo()
    assert child.given_name == name


def test_a_session_that_is_not_a_cases_is_left_alone(case: CaseFile) -> None:
    """Comparing two files needs rows beside the open case; only the case's own are recorded."""
    from sqlalchemy import create_engine

    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with Session(engine) as other, case.transaction(STEP) as session:
        session.add(Person(given_name="oma"))
        other.add(Person(given_name="vieras"))
        other.commit()
    engine.dispose()
    assert case.verify().is_sound
    assert "vieras" not in set(case.session.scalars(select(Person.given_name)))


@pytest.mark.parametrize("name", sorted(Base.metadata.tables))
def test_every_table_can_be_recorded(name: str) -> None:
    """One id a row, made here; links without actions of the database's own, which no event would tell of."""
    table = Base.metadata.tables[name]
    assert [column.name for column in table.primary_key.columns] == ["id"]
    assert isinstance(table.c.id.type, Uuid)
    for key in table.foreign_keys:
        assert isinstance(key, ForeignKey)
        assert key.ondelete is None
        assert key.onupdate is None
        assert key.deferrable
    for column in table.columns:
        assert column.server_default is None
        assert column.server_onupdate is None


def test_every_table_is_a_mapped_class() -> None:
    mapped = {table.name for mapper in Base.registry.mappers for table in inspect(mapper).tables}
    assert mapped == set(Base.metadata.tables)


def test_ids_are_kept_over_undo_and_redo(case: CaseFile) -> None:
    with case.transaction(STEP) as session:
        person = Person(given_name="Eino")
        session.add(person)
        id_: UUID = person.id
    case.undo()
    assert case.session.get(Person, id_) is None
    case.redo()
    assert case.session.get(Person, id_) is not None


def test_after_a_step_the_session_has_what_reading_the_file_would_give(tmp_path: Path) -> None:
    case = make_case(tmp_path / "malli.lahipiiri")
    kinds = {mapper.local_table.description: mapper.class_ for mapper in Base.registry.mappers}
    images = all_rows(case.session.connection())
    with Session(case.session.connection()) as read:
        for (table, row_id), image in images.items():
            row, known = read.get_one(kinds[table], row_id), case.session.get_one(kinds[table], row_id)
            columns = {column.key: getattr(row, column.key) for column in inspect(kinds[table]).column_attrs}
            for column in columns:  # as if it had been another before
                set_committed_value(known, column, "?" if column != "id" else row_id)
            forget_touched(case.session, [RowChange(table, row_id, None, image)])
            told = {column: vars(known)[column] for column in columns}
            assert told == columns
            assert list(map(type, told.values())) == list(map(type, columns.values()))
            assert not case.session.is_modified(known)
    assert {table for table, _ in images} >= {"case", "person", "consent", "disclosure", "meeting", "client_plan"}
    case.close()


WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
MOMENTS = st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1), timezones=st.timezones())  # noqa: DTZ001  it has one


def values(column: Column[Any]) -> st.SearchStrategy[Any]:
    """Return what a row may have in ``column``; a link leads anywhere."""
    kind = column.type
    if isinstance(kind, SqlEnum):
        found: st.SearchStrategy[Any] = st.sampled_from(list(kind.enum_class or ()))
    elif isinstance(kind, PartialDateColumn):
        found = st.builds(PartialDate, st.integers(1850, 2100), st.none() | st.integers(1, 12))
    elif isinstance(kind, Instant):
        found = MOMENTS
    else:
        kinds: dict[type, st.SearchStrategy[Any]] = {
            str: WORDS,
            bool: st.booleans(),
            int: st.integers(-(2**63), 2**63 - 1),
            float: st.floats(allow_nan=False, allow_infinity=False) | st.integers(-9, 9),
            date: st.dates(),
            UUID: st.uuids(version=4),
        }
        found = kinds[kind.python_type]
    return st.none() | found if column.nullable else found


@pytest.fixture(scope="module")
def empty() -> Iterator[Engine]:
    engine = in_memory()
    Base.metadata.create_all(engine)
    yield engine
    engine.dispose()


def write(session: Session) -> None:
    """Write what waits; rows that are twice what must be once are no example."""
    try:
        session.flush()
    except IntegrityError:
        reject()


def typed(images: Mapping[Any, Mapping[str, object]]) -> dict[Any, dict[str, tuple[type, object]]]:
    return {key: {name: (type(value), value) for name, value in image.items()} for key, image in images.items()}


@pytest.mark.parametrize("kind", sorted((each.class_ for each in Base.registry.mappers), key=str))
@settings(max_examples=settings().max_examples // 5)
@given(data=st.data())
def test_images_are_what_the_database_keeps(empty: Engine, kind: type[Base], data: st.DataObject) -> None:
    """Of every kind of row with anything in it: as another question reads it, and as it is put back."""
    columns = [column for column in inspect(kind).columns if column.key != "id"]
    drawn = st.fixed_dictionaries({str(column.key): values(column) for column in columns})
    table = [stored(kind.__tablename__, kind.__table__.columns.keys())]
    with Session(empty) as session:
        recorder, connection = Recorder(session), session.connection()
        connection.exec_driver_sql("PRAGMA ignore_check_constraints=ON")  # what may stand together is not asked here
        recorder.start(lambda: None)
        rows = [kind(**data.draw(drawn)) for _ in range(2)]
        session.add_all(rows)
        write(session)
        made, first = recorder.finish(connection), all_rows(connection, table)
        assert typed({(each.table, each.id): each.after or {} for each in made}) == typed(first)
        assert [each.before for each in made] == [None, None]

        recorder.start(lambda: None)
        for name, value in data.draw(drawn).items():
            setattr(rows[0], name, value)
        session.delete(rows[1])
        write(session)
        changed, second = recorder.finish(connection), all_rows(connection, table)
        was = {(each.table, each.id): each.before or {} for each in changed}
        assert typed(was) == typed({key: image for key, image in first.items() if key in was})
        there = {(each.table, each.id): each.after for each in changed if each.after is not None}
        assert typed(there) == typed({key: image for key, image in second.items() if key in there})

        step = Step(STEP, changed)
        put(connection, step.inverse())
        assert typed(all_rows(connection, table)) == typed(first)
        put(connection, step)
        assert typed(all_rows(connection, table)) == typed(second)
        put(connection, step.inverse())
        put(connection, Step(STEP, made).inverse())
        assert all_rows(connection, table) == {}


def test_what_a_step_made_is_in_the_session_for_whoever_is_told(tmp_path: Path) -> None:
    case, there = make_case(tmp_path / "malli.lahipiiri"), list[bool]()
    case.subscribe(lambda changes: there.extend(each in known(case) for each in changes.created))
    with case.transaction(STEP) as session:
        session.add(Person(given_name="Aino"))
    assert there == [True]
    case.close()


def known(case: CaseFile) -> set[tuple[str, UUID]]:
    rows = cast("list[Base]", case.session.identity_map.values())
    return {(row.__tablename__, row.id) for row in rows}
