"""Going through time, comparing two days, laying out afresh: nothing jumps that need not."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.genogram.marked import GHOST
from app.genogram.picture import Key, Point
from app.lens.view import Diagram
from app.models import PartialDate
from app.operations.people import PersonFields, add_person
from app.settings import REDUCED_MOTION
from app.ui.mainwindow import Window
from app.ui.pages import time_strip
from app.ui.pages.network import NetworkPage
from app.ui.pages.time_strip import TimeStrip
from tests.ui.conftest import PASSPHRASE, TODAY, settle

PAST = date(2022, 6, 1)


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time_strip, "today", lambda: TODAY)


def network(window: Window) -> NetworkPage:
    assert window.frame is not None
    return window.frame.network


def opened(window: Window) -> TimeStrip:
    window.commands["time"].trigger()
    settle()
    return network(window).time


def places(window: Window) -> dict[Key, Point]:
    picture = network(window).canvas.picture
    assert picture is not None
    return {group.key: group.anchor for group in picture.groups if group.anchor is not None}


def look_at(window: Window, day: date | None) -> None:
    window.desk.look_at(day)
    settle()


def mother(window: Window) -> Key:
    return Key("person", next(each.id for each in window.desk.view.people if each.short_name == "Maija"))


def test_strip_opens_on_demand_and_leads_back_to_today(open_window: Window) -> None:
    settle()
    assert not network(open_window).time.isVisible()
    strip = opened(open_window)
    assert strip.isVisible()
    assert open_window.focusWidget() is strip.axis
    assert strip.axis.accessibleName() == "Kuvan päivä"
    strip.axis.setValue(0)
    QTest.qWait(60)
    settle()
    assert open_window.desk.day < date(1960, 1, 1)
    strip.toggle()
    settle()
    assert open_window.desk.place.day is None


@pytest.mark.parametrize("diagram", [Diagram.GENOGRAM, Diagram.ECOMAP, Diagram.CIRCLES])
def test_nobody_jumps_between_days(open_window: Window, diagram: Diagram) -> None:
    open_window.desk.turn_to(diagram)
    settle()
    now, standpoint = places(open_window), network(open_window).canvas.standpoint
    look_at(open_window, PAST)
    was = places(open_window)
    kinds = {"person", "agency"} if diagram is Diagram.GENOGRAM else {"agency", "professional"}
    assert all(now[key] == point for key, point in was.items() if key.kind in kinds and key in now)
    zoom, middle = network(open_window).canvas.standpoint
    assert zoom == standpoint[0]
    assert middle == pytest.approx(standpoint[1], abs=1.5)
    look_at(open_window, None)
    assert places(open_window) == now


def test_arrow_keys_step_from_change_to_change(open_window: Window) -> None:
    strip = opened(open_window)
    look_at(open_window, PAST)
    QTest.keyClick(strip.axis, Qt.Key.Key_Right)
    QTest.qWait(60)
    settle()
    first = open_window.desk.day
    assert first != PAST
    assert strip.happened(first)
    QTest.keyClick(strip.axis, Qt.Key.Key_Left)
    QTest.qWait(60)
    settle()
    assert open_window.desk.day < first


def test_mouse_goes_to_the_nearest_stop(open_window: Window) -> None:
    strip = opened(open_window)
    stop = strip.axis._stops[5]
    where = QPointF(strip.axis.place(stop.day), 14).toPoint()
    QTest.mouseClick(strip.axis, Qt.MouseButton.LeftButton, pos=where)
    QTest.qWait(60)
    assert open_window.desk.day == stop.day


def test_stop_says_its_date_as_it_is_known(open_window: Window) -> None:
    labels = {stop.day: stop.label for stop in opened(open_window).axis._stops}
    assert labels[TODAY] == "Tänään"
    assert labels[date(1951, 1, 1)] == "noin 1951"


def test_it_plays_up_to_today(open_window: Window, qtbot: QtBot) -> None:
    strip = opened(open_window)
    strip._pace.setInterval(0)
    look_at(open_window, date(2025, 1, 1))
    strip.play.click()
    assert strip.is_playing
    qtbot.waitUntil(lambda: not strip.is_playing, timeout=8000)
    assert open_window.desk.place.day is None


def test_it_stops_where_nobody_looks_and_at_the_lock(open_window: Window) -> None:
    strip = opened(open_window)
    strip.play.click()
    assert strip.is_playing
    open_window.go("plan")
    settle()
    assert not strip.is_playing
    open_window.go("network")
    settle()
    strip.play.click()
    stopped: list[bool] = []
    open_window.desk.locked.connect(lambda: stopped.append(strip.is_playing))
    open_window.desk.lock()
    assert stopped == [False]


def test_what_has_changed_is_marked_and_listed(open_window: Window) -> None:
    strip = opened(open_window)
    look_at(open_window, PAST)
    strip.compare.click()
    look_at(open_window, None)
    picture = network(open_window).canvas.picture
    assert picture is not None
    assert picture.group(Key("legend", None, "changes")) is not None
    assert "Muuttunut 1.6.2022 jälkeen" in network(open_window).canvas.accessibleDescription()
    actions = strip.list.menu().actions()
    assert any(action.text() == "uusi: Onni" for action in actions)
    next(action for action in actions if action.text() == "uusi: Onni").trigger()
    chosen = open_window.desk.place.selection
    assert chosen is not None
    assert chosen.id is not None
    assert open_window.desk.view.people_by_id[chosen.id].short_name == "Onni"
    strip.compare.click()
    settle()
    picture = network(open_window).canvas.picture
    assert picture is not None
    assert picture.group(Key("legend", None, "changes")) is None


def test_wall_shows_the_marks_of_change_as_it_may_see_them(open_window: Window) -> None:
    desk = open_window.desk
    hidden = add_person(desk.case, **PersonFields(given_name="Salla", born=PartialDate(2024), is_off_copies=True))
    open_window.meet()
    strip = opened(open_window)
    look_at(open_window, PAST)
    strip.compare.click()
    look_at(open_window, None)
    wall, mine = open_window._wall, network(open_window).canvas.picture
    assert wall is not None
    assert mine is not None
    shown = wall._canvas.picture
    assert shown is not None
    assert shown.group(Key("legend", None, "changes")) is not None
    assert "uusi: Onni" in shown.description
    assert mine.group(Key("person", hidden)) is not None
    assert "Salla" in mine.description
    assert "Salla" not in shown.description
    strip.compare.click()
    settle()
    shown = wall._canvas.picture
    assert shown is not None
    assert shown.group(Key("legend", None, "changes")) is None


def test_ghosts_cannot_be_dragged(open_window: Window) -> None:
    open_window.desk.times.since = PAST
    open_window.desk.turn_to(Diagram.CIRCLES)
    settle()
    picture = network(open_window).canvas.picture
    assert picture is not None
    assert all(group.anchor is None for group in picture.groups if group.key.part == GHOST)


def test_edit_moves_nobody_who_need_not(open_window: Window) -> None:
    settle()
    before = places(open_window)
    add_person(open_window.desk.case, **PersonFields(given_name="Uusi", family_name="Esimerkki"))
    settle()
    after = places(open_window)
    assert set(before) < set(after)
    assert {key: after[key] for key in before} == before


def test_same_case_gives_the_same_places_after_the_lock(open_window: Window) -> None:
    settle()
    add_person(open_window.desk.case, **PersonFields(given_name="Uusi", family_name="Esimerkki"))
    settle()
    network(open_window).canvas.moved.emit(mother(open_window), 40.0, -60.0)
    settle()
    before = places(open_window)
    assert before[mother(open_window)] == (40.0, -60.0)
    open_window.desk.lock()
    settle()
    open_window.desk.unlock(PASSPHRASE)
    settle()
    assert places(open_window) == before


def test_fresh_layout_is_looked_at_first(open_window: Window) -> None:
    settle()
    plain = places(open_window)
    network(open_window).canvas.moved.emit(mother(open_window), 300.0, 260.0)
    settle()
    moved = places(open_window)
    assert moved != plain
    open_window.commands["afresh"].trigger()
    settle()
    assert network(open_window).fresh.isVisible()
    assert places(open_window) == plain
    assert open_window.desk.view.spots
    assert network(open_window).fresh.escape.key() == QKeySequence(Qt.Key.Key_Escape)
    network(open_window).fresh.escape.activated.emit()
    settle()
    assert not network(open_window).fresh.isVisible()
    assert places(open_window) == moved


def test_fresh_layout_is_one_step_that_undo_takes_back(open_window: Window, settings: object) -> None:
    del settings
    open_window.settings.set(REDUCED_MOTION, value=True)
    settle()
    plain = places(open_window)
    canvas = network(open_window).canvas
    canvas.moved.emit(mother(open_window), 300.0, 260.0)
    settle()
    add_person(open_window.desk.case, **PersonFields(given_name="Uusi", family_name="Esimerkki"))
    settle()
    moved = places(open_window)
    open_window.commands["afresh"].trigger()
    network(open_window).fresh.keep_button.click()
    settle()
    fresh = places(open_window)
    assert not [spot for spot in open_window.desk.view.spots if spot.diagram is Diagram.GENOGRAM]
    assert fresh != moved
    assert fresh[mother(open_window)] == pytest.approx(plain[mother(open_window)], abs=200)
    open_window.desk.undo()
    settle()
    assert places(open_window) == moved
    open_window.desk.redo()
    settle()
    assert places(open_window) == fresh


def test_nothing_to_lay_out_afresh_is_said(open_window: Window) -> None:
    settle()
    told: list[str] = []
    open_window.desk.told.connect(told.append)
    open_window.commands["afresh"].trigger()
    assert told == ["Kuva on jo aseteltu näin."]
    assert not network(open_window).fresh.isVisible()


def test_edit_ends_the_preview(open_window: Window) -> None:
    settle()
    network(open_window).canvas.moved.emit(mother(open_window), 300.0, 260.0)
    settle()
    open_window.commands["afresh"].trigger()
    add_person(open_window.desk.case, **PersonFields(given_name="Uusi", family_name="Esimerkki"))
    settle()
    assert not network(open_window).fresh.isVisible()
    assert places(open_window)[mother(open_window)] == (300.0, 260.0)
