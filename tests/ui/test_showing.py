"""A step is before the eyes before it is saved; what can't be saved goes from them again, and the user is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication

from app.errors import AppError
from app.genogram.picture import Key, Picture
from app.i18n import mark
from app.lens.view import CaseView, Diagram
from app.operations.kin import add_sibling
from app.operations.people import add_person, edit_person, remove_person
from app.store.casefile import CaseFile
from app.store.trouble import StorageError
from app.ui.desk import Desk
from app.ui.mainwindow import Window
from tests.store.test_crashes import no_file_larger_than, posix_only
from tests.ui.conftest import PASSPHRASE, settle


@pytest.fixture
def desk(qapp: QApplication, case_path: Path) -> Iterator[Desk]:
    made = Desk()
    made.take(CaseFile.open(case_path, PASSPHRASE, who="aesimerkki"))
    yield made
    made.put_away()


@pytest.fixture
def told(desk: Desk) -> list[object]:
    """Return what the desk says, in its order; of what can be seen, how many people there are."""
    heard: list[object] = []
    desk.edited.connect(lambda: heard.append(("edited", len(desk.view.people))))
    desk.changed.connect(lambda: heard.append(("changed", len(desk.view.people))))
    desk.saved.connect(lambda _: heard.append("saved"))
    desk.refused.connect(lambda error: heard.append(type(cast("AppError", error))))
    desk.faulted.connect(lambda: heard.append("faulted"))
    desk.locking.connect(lambda: heard.append("locking"))
    return heard


def while_shown(desk: Desk, work: Callable[[], object]) -> None:
    """Do ``work`` the next time that a step is shown."""

    def once() -> None:
        desk.edited.disconnect(connection)
        work()

    connection = desk.edited.connect(once)


def test_a_step_is_seen_before_it_is_told_of_as_saved(desk: Desk, told: list[object]) -> None:
    there = len(desk.view.people)
    saved_at: list[bool] = []
    before = desk.case.saved_at
    while_shown(desk, lambda: saved_at.append(desk.case.saved_at == before))
    add_person(desk.case, given_name="Aino")
    assert told == [("edited", there + 1), ("changed", there + 1), "saved"]
    assert saved_at == [True]
    told.clear()
    desk.undo()
    assert told == [("edited", there), ("changed", there), "saved"]


@posix_only
@pytest.mark.parametrize("what", ["add", "remove", "undo", "edit"])
def test_what_could_not_be_saved_is_gone_from_sight_and_owned_up_to(desk: Desk, told: list[object], what: str) -> None:
    child = desk.view.child_id
    assert child is not None
    new = add_person(desk.case, given_name="Aino")
    label = desk.undo_label
    before: CaseView = desk.view
    there = len(before.people)
    shown = {"add": there + 1, "remove": there - 1, "undo": there - 1, "edit": there}[what]
    work: Callable[[], object] = {
        "add": lambda: desk.attempt(lambda: add_person(desk.case)),
        "remove": lambda: desk.attempt(lambda: remove_person(desk.case, new)),
        "undo": desk.undo,
        "edit": lambda: desk.attempt(lambda: edit_person(desk.case, child, {"given_name": "Toinen"})),
    }[what]
    told.clear()
    with ExitStack() as full:
        while_shown(desk, lambda: full.enter_context(no_file_larger_than(0)))
        work()
        assert told == [("edited", shown), ("edited", there), ("changed", there), StorageError]
        assert desk.view == before, "though the disk still doesn't answer"
    desk.look_at(None)
    desk.changed.emit()
    assert desk.undo_label == label
    assert desk.view == before
    assert desk.case.verify().is_sound
    told.clear()
    work()
    assert told[-1] == "saved"
    assert len(desk.view.people) == shown


@posix_only
def test_what_is_read_after_a_step_that_was_not_saved_is_what_is_there(desk: Desk) -> None:
    before = desk.view
    with ExitStack() as full:
        while_shown(desk, lambda: (desk.view, full.enter_context(no_file_larger_than(0))))
        desk.attempt(lambda: add_person(desk.case, given_name="Aino"))
    add_person(desk.case, given_name="Onni")
    fresh = Desk()
    fresh.place.day = desk.place.day
    left = desk.view
    path = desk.path
    assert path is not None
    desk.put_away()
    fresh.take(CaseFile.open(path, PASSPHRASE, who="aesimerkki"))
    assert {each.id for each in fresh.view.people} == {each.id for each in left.people}
    assert len(left.people) == len(before.people) + 1
    fresh.put_away()


def test_a_lock_while_a_step_is_shown_waits_for_it(desk: Desk, told: list[object]) -> None:
    there = len(desk.view.people)
    while_shown(desk, desk.lock)
    add_person(desk.case, given_name="Aino")
    assert told == [("edited", there + 1), ("changed", there + 1), "saved", "locking"]
    assert not desk.is_open
    desk.unlock(PASSPHRASE)
    assert len(desk.view.people) == there + 1


def test_nothing_asks_the_user_while_a_step_is_shown(desk: Desk, told: list[object]) -> None:
    there = len(desk.view.people)

    def refuse() -> None:
        raise AppError(mark("It can’t be."))

    def fail() -> None:
        raise ValueError

    while_shown(desk, lambda: (desk.attempt(refuse), desk.attempt(fail)))
    add_person(desk.case, given_name="Aino")
    assert told == [("edited", there + 1), ("changed", there + 1), "saved", AppError, "faulted"]
    told.clear()
    desk.attempt(refuse)
    assert told == [AppError], "afterwards it is told at once, as ever"


def test_what_is_removed_is_no_longer_chosen_once_that_is_saved(desk: Desk) -> None:
    new = add_person(desk.case, given_name="Aino")
    desk.name_new("person", new)
    chosen: list[object] = []
    desk.selected.connect(chosen.append)
    remove_person(desk.case, new)
    assert chosen == [None]
    assert desk.place.selection is None


@posix_only
def test_the_picture_goes_back_when_what_it_showed_could_not_be_saved(open_window: Window) -> None:
    desk, frame = open_window.desk, open_window.frame
    assert frame is not None
    page, canvas = frame.network, frame.network.canvas
    desk.turn_to(Diagram.GENOGRAM)
    page.fill()
    settle()
    child = desk.view.child_id
    assert child is not None
    before = keys(canvas.picture)
    refused: list[AppError] = []
    painted: list[frozenset[Key]] = []
    desk.refused.connect(refused.append)
    with ExitStack() as full:
        while_shown(desk, lambda: (painted.append(keys(canvas.picture)), full.enter_context(no_file_larger_than(0))))
        desk.attempt(lambda: add_sibling(desk.case, child))
        assert len(painted[0] - before) >= 1, "it was to be seen before it was saved"
        assert keys(canvas.picture) == before
    settle()
    page.refresh()
    settle()
    assert keys(canvas.picture) == before
    assert [type(each) for each in refused] == [StorageError]
    desk.attempt(lambda: add_sibling(desk.case, child))
    assert keys(canvas.picture) > before
    assert desk.case.verify().is_sound


def keys(picture: Picture | None) -> frozenset[Key]:
    return frozenset(group.key for group in picture.groups) if picture is not None else frozenset()
