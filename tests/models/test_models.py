"""Rows: what they show, how they are tied, what the database refuses."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import create_engine, event, select
from sqlalchemy.engine import Engine
from sqlalchemy.exc import IntegrityError, StatementError
from sqlalchemy.orm import Session

from app.i18n import Language, translate
from app.models import Base, Closeness, Disclosure, Parentage, PartialDate, Partnership, Person, Tie
from app.models.kinds import BondKind, DisclosureGround, Gender, Kind, ParentageKind, PartnershipKind


@pytest.fixture
def engine() -> Iterator[Engine]:
    """Rows need no encryption to be tested for what rows do."""
    made = create_engine("sqlite://")
    event.listen(made, "connect", lambda connection, _: connection.execute("PRAGMA foreign_keys=ON"))
    Base.metadata.create_all(made)
    yield made
    made.dispose()


def test_a_row_never_shows_a_name() -> None:
    person = Person(given_name="Aino", family_name="Esimerkki", phone="050 000 0000")

    assert "Aino" not in repr(person)
    assert "Esimerkki" not in str(person)
    assert str(person.id) in repr(person)


def test_rows_are_equal_only_to_themselves() -> None:
    person = Person(given_name="Aino")
    assert person != Person(id=person.id, given_name="Aino")
    assert len(frozenset((person, person))) == 1


def test_links_may_be_written_in_any_order(engine: Engine) -> None:
    mother, father = Person(), Person()
    with Session(engine) as session:
        session.add(Partnership(a_id=mother.id, b_id=father.id, kind=PartnershipKind.MARRIAGE))
        session.flush()
        session.add_all([mother, father])
        session.commit()
        assert session.scalars(select(Partnership)).one().kind is PartnershipKind.MARRIAGE


def test_a_link_to_nobody_is_refused_when_the_transaction_ends(engine: Engine) -> None:
    with Session(engine) as session:
        session.add(Parentage(child_id=Person().id, parent_id=Person().id, kind=ParentageKind.BIRTH))
        session.flush()
        with pytest.raises(IntegrityError):
            session.commit()


@pytest.mark.parametrize("row", [Tie(agency_id=Person().id), Closeness(sector=0, ring=1)])
def test_a_tie_has_exactly_one_end(engine: Engine, row: Base) -> None:
    with Session(engine) as session:
        session.add(row)
        with pytest.raises(IntegrityError):
            session.flush()


def test_values_come_back_as_they_went(engine: Engine) -> None:
    person = Person(gender=Gender.NON_BINARY, born=PartialDate(2017, 21))
    noon = datetime(2026, 11, 22, 12, 0, tzinfo=timezone(timedelta(hours=2)))
    copy = Disclosure(document="plan", recipient="x", ground=DisclosureGround.CONSENT, at=noon)
    with Session(engine) as session:
        session.add_all([person, copy])
        session.commit()
        session.expire_all()
        assert (person.gender, person.born) == (Gender.NON_BINARY, PartialDate(2017, 21))
        assert copy.at == noon
        assert copy.at.tzinfo == UTC


def test_what_points_to_a_row_has_its_very_id(engine: Engine) -> None:
    with Session(engine) as session:
        person, other = Person(), Person()
        session.add_all([person, other, Parentage(child_id=person.id, parent_id=other.id, kind=ParentageKind.BIRTH)])
        session.commit()
    with Session(engine) as session:
        link = session.scalars(select(Parentage)).one()
        ids = {row.id: row.id for row in session.scalars(select(Person))}
        assert ids[link.child_id] is link.child_id
        assert ids[link.parent_id] is link.parent_id


def test_a_moment_without_a_zone_is_refused(engine: Engine) -> None:
    naive = datetime(2026, 11, 22)  # noqa: DTZ001 - the very thing that must be refused
    with Session(engine) as session:
        session.add(Disclosure(document="plan", recipient="x", ground=DisclosureGround.LAW, at=naive))
        with pytest.raises(StatementError):
            session.flush()


def _kinds(base: type[Kind] = Kind) -> list[type[Kind]]:
    return [kind for sub in base.__subclasses__() for kind in (sub, *_kinds(sub))]


@pytest.mark.parametrize("kind", _kinds())
def test_labels_tell_the_members_apart_in_every_language(kind: type[Kind]) -> None:
    for language in Language:
        labels = [translate(member.label, language) for member in kind]
        assert len(set(labels)) == len(labels)
        assert all(labels)


def test_harm_is_strained_and_never_supporting() -> None:
    assert not any(kind.is_strained and kind.is_supporting for kind in BondKind)
    assert BondKind.PHYSICAL_ABUSE.is_directed
    assert not BondKind.CONFLICT.is_directed
