"""A picture is there at once after a step; its emotional lines settle when it was painted, and disturb nothing."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.genogram.draw import draw, sketched
from app.genogram.drawn import Drawn
from app.genogram.foresight import foresee
from app.genogram.kept import Kept
from app.genogram.picture import Key, Picture, Words
from app.i18n import current_language
from app.lens.view import Diagram
from app.operations.people import edit_person
from app.settings import REDUCED_MOTION
from app.ui.mainwindow import Window
from tests.ui.conftest import settle


@pytest.fixture
def drawing(open_window: Window, monkeypatch: pytest.MonkeyPatch) -> Window:
    """Return the window that really draws, come to rest."""
    monkeypatch.setattr("app.ui.pages.easel.sketched", sketched)
    open_window.settings.set(REDUCED_MOTION, value=True)
    assert open_window.frame is not None
    open_window.desk.turn_to(Diagram.GENOGRAM)
    open_window.frame.network.fill()
    for _ in range(20):
        settle()
    return open_window


def marks(picture: Picture) -> dict[Key, object]:
    return {group.key: (group.marks, group.bounds) for group in picture.groups}


def test_lines_settle_by_themselves_and_leave_what_is_being_typed(drawing: Window) -> None:
    frame, desk = drawing.frame, drawing.desk
    assert frame is not None
    page, canvas = frame.network, frame.network.canvas
    start = dict(page.picture.places)
    desk.select(Key("person", desk.view.child_id))
    canvas.setFocus()
    settle()

    QTest.keyClick(canvas, Qt.Key.Key_S)
    page.refresh()
    shown = canvas.picture
    assert shown is not None
    assert len(shown.places) == len(start) + 1, "whoever was added is there"
    assert not page.is_settled
    assert dict(shown.places).items() > start.items(), "nobody has moved for them yet"
    naming = canvas.viewport().findChildren(QLineEdit) or canvas.findChildren(QLineEdit)
    assert any(each.isVisible() for each in naming)

    for _ in range(20):
        settle()
    assert page.is_settled
    settled = canvas.picture
    assert settled is not None
    assert dict(settled.places).keys() == dict(shown.places).keys()
    assert marks(settled) != marks(shown)
    fresh = draw(desk.view, Diagram.GENOGRAM, current_language(), previous=start, options=desk.place.options)
    assert marks(settled) == marks(fresh)
    assert any(each.isVisible() for each in naming), "the name is still being typed"
    card = page.hands.naming.card
    assert card.key is not None
    item = canvas.item(card.key)
    assert item is not None
    assert item.pos().isNull()
    place = canvas.mapFromScene(item.boundingRect()).boundingRect()
    assert place.left() - card.width() <= card.x() <= place.right(), "it followed whom it names"


def test_step_before_the_lines_settled_goes_on_from_there(drawing: Window) -> None:
    frame, desk = drawing.frame, drawing.desk
    assert frame is not None
    page = frame.network
    for _ in range(2):
        page.hands.do("sibling")
        page.refresh()
    for _ in range(20):
        settle()

    assert page.is_settled
    desk.case.undo()
    settle()
    assert page.is_settled, "what was known is there at once"


def test_nothing_is_drawn_once_the_case_is_locked(drawing: Window) -> None:
    frame, desk = drawing.frame, drawing.desk
    assert frame is not None
    page = frame.network
    desk.select(Key("person", desk.view.child_id))
    page.hands.do("sibling")
    page.refresh()

    desk.lock()
    for _ in range(5):
        settle()

    assert page.is_settled


def test_name_is_shown_at_once_and_the_whole_drawing_follows(drawing: Window) -> None:
    frame, desk = drawing.frame, drawing.desk
    assert frame is not None
    page, canvas = frame.network, frame.network.canvas
    start, before = dict(page.picture.places), page.picture
    child = desk.view.child_id
    assert child is not None

    edit_person(desk.case, child, {"given_name": "Anna-Kaisa Maaria"})
    page.refresh()
    assert not page.is_settled
    shown = canvas.picture
    assert shown is not None
    group, was = (picture.group(Key("person", child)) for picture in (shown, before))
    assert group is not None
    assert was is not None
    assert "Maaria" in " ".join(mark.text for mark in group.marks if isinstance(mark, Words))
    assert group.anchor == was.anchor

    for _ in range(20):
        settle()
    settled = canvas.picture
    assert page.is_settled
    assert settled is not None
    fresh = draw(desk.view, Diagram.GENOGRAM, current_language(), previous=start, options=desk.place.options)
    assert settled == fresh
    assert desk.times.start(Diagram.GENOGRAM) == start, "drawn again it begins from there too"

    desk.undo()
    page.refresh()
    assert page.is_settled, "it was whole before"
    assert marks(page.picture) == marks(before)
    for _ in range(20):
        settle()
    assert page.picture == before

    desk.redo()
    page.refresh()
    assert page.is_settled
    assert marks(page.picture) == marks(settled)


def test_step_after_a_rough_picture_goes_on_from_what_was_shown(drawing: Window) -> None:
    frame, desk = drawing.frame, drawing.desk
    assert frame is not None
    page, child = frame.network, desk.view.child_id
    assert child is not None
    start = dict(page.picture.places)
    for name in ("Anna-Kaisa Maaria", "Eino"):
        edit_person(desk.case, child, {"given_name": name})
        page.refresh()
        assert not page.is_settled
    for _ in range(20):
        settle()

    fresh = draw(desk.view, Diagram.GENOGRAM, current_language(), previous=start, options=desk.place.options)
    assert page.picture == fresh


def test_nothing_drawn_is_kept_once_the_case_is_locked(drawing: Window) -> None:
    frame, desk = drawing.frame, drawing.desk
    assert frame is not None
    assert desk.view.child_id is not None
    edit_person(desk.case, desk.view.child_id, {"given_name": "Maaria"})
    frame.network.refresh()
    for _ in range(20):
        settle()
    kept = frame.network._easel._kept[Diagram.GENOGRAM]
    last = kept.last
    assert last is not None
    picture, there = weakref.ref(kept), [each for each in gc.get_objects() if isinstance(each, (Picture, Drawn))]
    assert there
    del kept, last, there

    desk.lock()
    settle()
    gc.collect()

    assert picture() is None
    assert not [each for each in gc.get_objects() if isinstance(each, Drawn)]


def test_room_is_found_for_whoever_may_come_while_the_hands_rest(
    drawing: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected: list[UUID] = []

    def foreseen(drawn: Drawn, person_id: UUID, kept: Kept) -> Iterator[None]:
        expected.append(person_id)
        yield from foresee(drawn, person_id, kept)

    monkeypatch.setattr("app.ui.pages.easel.foresee", foreseen)
    desk, child_id = drawing.desk, drawing.desk.view.child_id
    others = [person.id for person in desk.view.people if person.id != child_id]

    desk.select(Key("person", child_id))
    QTest.qWait(150)
    assert expected == [], "whoever wants calm sees nobody make room at first"

    drawing.settings.set(REDUCED_MOTION, value=False)
    for person_id in others:
        desk.select(Key("person", person_id))
    qtbot.waitUntil(lambda: expected == [others[-1]])

    edit_person(desk.case, others[-1], {"given_name": "Aino"})
    qtbot.waitUntil(lambda: expected == [others[-1]] * 2)
    desk.select(Key("person", others[0]))
    desk.lock()
    QTest.qWait(150)
    assert expected == [others[-1]] * 2
