"""Half-typed words are kept in the file, encrypted, and nobody else is told of them."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import inspect, select

from app.i18n import mark
from app.lens.rows import KINDS
from app.models import Person
from app.store import drafts
from app.store.backup import list_backups
from app.store.casefile import CaseFile, Changes
from app.store.drafts import Draft, read_drafts
from app.store.history import read_history
from app.store.key import Key

HALF = Draft('["plan","",""]', "need:line", "Aino tarvitsee enem", 7)
OTHER = Draft("", "event:on", "5.3.", 4)


def test_drafts_come_back_in_their_order(path: Path, key: Key) -> None:
    case = CaseFile.open(path, key, who="kokeilija")
    assert read_drafts(case.session) == ()
    case.keep_drafts([OTHER])
    case.keep_drafts([HALF, OTHER])
    case.close()
    again = CaseFile.open(path, key, who="kokeilija")
    assert read_drafts(again.session) == (HALF, OTHER), "what was kept last, and nothing of before"
    again.keep_drafts([])
    assert read_drafts(again.session) == ()
    again.close()


def test_keeping_drafts_is_no_step_and_leaves_the_history_alone(case: CaseFile) -> None:
    told: list[Changes] = []
    case.subscribe(told.append)
    with case.transaction(mark("Edit person")) as session:
        session.scalars(select(Person).where(Person.is_index)).one().note = "uusi"
    entries, saved = read_history(case.session), case.saved_at
    case.keep_drafts([HALF])
    assert read_history(case.session) == entries
    assert case.saved_at == saved
    assert len(told) == 1
    case.undo()
    assert not case.can_undo
    assert case.verify().is_sound
    assert read_drafts(case.session) == (HALF,), "what is half typed is not the step that was taken back"


def test_no_draft_is_on_the_disk_in_the_clear(case: CaseFile, path: Path) -> None:
    case.keep_drafts([HALF])
    assert len(list_backups(path)) == 1, "a file that is written for the first time is backed up before"
    case.keep_drafts([])
    for file in path.parent.rglob("*"):
        assert not file.is_file() or b"tarvitsee" not in file.read_bytes()


def test_a_file_without_drafts_has_no_table_of_them_and_the_lens_reads_none(case: CaseFile) -> None:
    assert not inspect(case.session.connection()).has_table(drafts.TABLE.name)
    assert not {kind.__tablename__ for kind in KINDS} & {*drafts.METADATA.tables}
