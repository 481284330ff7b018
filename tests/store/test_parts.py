"""A transaction inside a transaction is a part of the outer step."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from app.errors import AppError
from app.i18n import mark
from app.models import Person
from app.store.casefile import CaseFile, Changes
from app.store.history import read_history

OUTER = mark("Add partner")
INNER = mark("Add person")


def names(case: CaseFile) -> list[str]:
    return sorted(case.session.scalars(select(Person.given_name)))


def fail(case: CaseFile) -> None:
    with case.transaction(INNER) as session:
        session.add(Person(given_name="Veikko"))
        session.flush()
        for person in session.scalars(select(Person)):
            person.given_name = "Toinen"
        session.flush()
        raise AppError(mark("Nothing was changed."))


def add_and_lock(case: CaseFile) -> None:
    case.session.add(Person(given_name="Helmi"))
    case.session.flush()
    case.lock()


def test_parts_make_one_step_under_the_outer_label(case: CaseFile) -> None:
    before, told = names(case), list[Changes]()
    case.subscribe(told.append)
    with case.transaction(OUTER):
        with case.transaction(INNER) as session:
            session.add(Person(given_name="Helmi"))
        with case.transaction(INNER) as session:
            session.add(Person(given_name="Veikko"))
        assert told == []
    assert names(case) == sorted([*before, "Helmi", "Veikko"])
    assert [(changes.label, len(changes.created)) for changes in told] == [(OUTER, 2)]
    assert read_history(case.session)[-1].label == OUTER
    assert case.undo_label == OUTER
    case.undo()
    assert names(case) == before
    case.redo()
    assert names(case) == sorted([*before, "Helmi", "Veikko"])
    assert case.verify().is_sound


def test_a_part_that_fails_takes_the_whole_step_along(case: CaseFile) -> None:
    before = names(case)
    with pytest.raises(AppError), case.transaction(OUTER):
        fail(case)
    assert names(case) == before
    assert not case.can_undo


def test_a_part_whose_error_is_caught_is_taken_back_alone(case: CaseFile) -> None:
    before = names(case)
    with case.transaction(OUTER) as session:
        session.add(Person(given_name="Helmi"))
        with pytest.raises(AppError):
            fail(case)
        assert names(case) == sorted([*before, "Helmi"])
    assert names(case) == sorted([*before, "Helmi"])
    case.undo()
    assert names(case) == before
    assert case.verify().is_sound


def test_a_lasting_part_makes_the_step_last(case: CaseFile) -> None:
    with case.transaction(OUTER) as session:
        session.add(Person(given_name="Helmi"))
        with case.transaction(INNER, lasting=True) as inner:
            inner.add(Person(given_name="Veikko"))
    assert not case.can_undo
    with case.transaction(OUTER) as session:
        session.add(Person(given_name="Laura"))
    assert case.undo_label == OUTER


def test_nothing_is_undone_inside_a_step(case: CaseFile) -> None:
    with case.transaction(OUTER) as session:
        session.add(Person(given_name="Helmi"))
    with pytest.raises(RuntimeError), case.transaction(OUTER), case.transaction(INNER):
        case.undo()
    assert "Helmi" in names(case)


def test_a_lock_inside_a_part_loses_the_step(case: CaseFile, passphrase: str) -> None:
    before = names(case)
    with pytest.raises(RuntimeError, match="locked"), case.transaction(OUTER), case.transaction(INNER):
        add_and_lock(case)
    case.unlock(passphrase)
    assert names(case) == before
