"""Choosing which relations are drawn: by kind, all, none, and triangles; gone when the case is locked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.genogram.options import DEFAULT
from app.genogram.picture import Picture
from app.lens.view import BondKind, Diagram
from app.ui.mainwindow import Window
from app.ui.pages.network import NetworkPage
from tests.ui.conftest import PASSPHRASE, settle


def page(window: Window) -> NetworkPage:
    found = window.findChild(NetworkPage)
    assert found is not None
    return found


def drawn(window: Window) -> Picture:
    return page(window).picture


def kinds(window: Window) -> set[BondKind]:
    known = {bond.id: bond.kind for bond in window.desk.view.bonds}
    return {known[group.key.id] for group in drawn(window).groups if group.key.kind == "bond" and group.key.id}


def test_a_kind_that_is_switched_off_is_not_drawn_and_comes_back_with_all(open_window: Window) -> None:
    open_window.commands["relations"].trigger()
    sheet = page(open_window).relations.sheet
    assert sheet.isVisible()
    assert set(sheet.boxes) == kinds(open_window)

    QTest.mouseClick(
        sheet.boxes[BondKind.CLOSE], Qt.MouseButton.LeftButton, pos=sheet.boxes[BondKind.CLOSE].rect().center()
    )
    assert kinds(open_window) == set(sheet.boxes) - {BondKind.CLOSE}
    assert "/" in page(open_window).relations.text()
    assert any(group.key.kind == "note" for group in drawn(open_window).groups)

    sheet.set_all(is_on=False)
    assert kinds(open_window) == set()
    sheet.set_all(is_on=True)
    assert kinds(open_window) == set(sheet.boxes)
    assert open_window.desk.place.options == DEFAULT
    sheet.close()


def test_triangles_are_pointed_out_on_demand_with_the_keyboard(open_window: Window) -> None:
    open_window.commands["relations"].trigger()
    sheet = page(open_window).relations.sheet
    assert sheet.boxes[next(iter(sheet.boxes))].hasFocus()
    sheet.triangles.setFocus()
    QTest.keyClick(sheet.triangles, Qt.Key.Key_Space)
    assert any(group.key.kind == "triangle" for group in drawn(open_window).groups)
    QTest.keyClick(sheet.triangles, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_the_arrows_go_through_the_boxes(open_window: Window) -> None:
    open_window.commands["relations"].trigger()
    sheet = page(open_window).relations.sheet
    first, second = list(sheet.boxes.values())[:2]
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Up)
    assert first.hasFocus()
    sheet.close()


def test_only_the_genogram_offers_it(open_window: Window) -> None:
    assert page(open_window).relations.isVisible()
    open_window.show_diagram(Diagram.ECOMAP)
    assert not page(open_window).relations.isVisible()


def test_the_choice_is_forgotten_at_lock(open_window: Window) -> None:
    open_window.commands["relations"].trigger()
    sheet = page(open_window).relations.sheet
    sheet.set_all(is_on=False)
    open_window.desk.lock()
    settle()
    open_window.desk.unlock(PASSPHRASE)
    settle()
    assert open_window.desk.place.options == DEFAULT
    assert kinds(open_window)
