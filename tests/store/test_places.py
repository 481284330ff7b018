"""The file remembers where pictures put things, and nobody is told of it: neither undo nor the history."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID, uuid4

from sqlalchemy import select

from app.i18n import mark
from app.lens.rows import KINDS
from app.models import Person
from app.store import places
from app.store.backup import list_backups
from app.store.casefile import CaseFile, Changes
from app.store.history import read_history
from app.store.key import Key
from app.store.places import Drawing, read_places

AFRESH = mark("Lay out afresh")
ONE, OTHER = UUID(int=1), UUID(int=2)


def test_places_come_back_to_the_last_digit(path: Path, key: Key) -> None:
    kept = {"genogram": Drawing({ONE: (0.1 + 0.2, -1e-7)}, {ONE: (1 / 3, 2.0), OTHER: (-40.0, 1e5)}, b"\0\xff1")}
    case = CaseFile.open(path, key, who="kokeilija")
    case.keep_places({**kept, "ecomap": Drawing({}, {OTHER: (0.0, 0.0)})})
    case.keep_places(kept)
    case.close()
    again = CaseFile.open(path, key, who="kokeilija")
    assert read_places(again.session) == kept, "what was kept last, and nothing of before"
    again.keep_places({})
    assert read_places(again.session) == {}
    again.close()


def test_keeping_places_is_no_step_and_leaves_the_history_alone(case: CaseFile) -> None:
    told: list[Changes] = []
    case.subscribe(told.append)
    with case.transaction(mark("Edit person")) as session:
        session.scalars(select(Person).where(Person.is_index)).one().note = "uusi"
    entries, saved = read_history(case.session), case.saved_at
    case.keep_places({"genogram": Drawing({}, {uuid4(): (1.0, 2.0)})})
    assert read_history(case.session) == entries
    assert case.saved_at == saved
    assert len(told) == 1
    assert case.verify().is_sound
    case.undo()
    assert not case.can_undo
    assert case.verify().is_sound
    assert len(read_places(case.session)["genogram"].found) == 1, "the picture shows where things stood, and moves on"


def test_a_file_that_is_written_for_the_first_time_is_backed_up_before(case: CaseFile, path: Path) -> None:
    assert not list_backups(path)
    case.keep_places({"genogram": Drawing({}, {ONE: (1.0, 2.0)})})
    assert len(list_backups(path)) == 1


def test_the_lens_reads_no_places() -> None:
    assert not {kind.__tablename__ for kind in KINDS} & {*places.METADATA.tables}


def test_a_step_that_changes_the_picture_alone_can_be_taken_back(case: CaseFile) -> None:
    told: list[Changes] = []
    case.subscribe(told.append)
    entries = read_history(case.session)
    with case.transaction(AFRESH, is_step=True):
        pass
    assert case.undo_label == AFRESH
    case.undo()
    assert case.redo_label == AFRESH
    case.redo()
    assert [change.step.value for change in told] == ["do", "undo", "redo"]
    assert read_history(case.session) == entries, "no row was changed"
    assert case.verify().is_sound
