"""The presenter's picture says of each thing whether the wall has it, by a sign and in words, while it hangs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.genogram.picture import Key
from app.lens.audience import Audience
from app.ui.mainwindow import Window
from app.ui.pages.network import NetworkPage
from tests.ui.conftest import settle


def test_what_is_not_on_the_wall_bears_a_sign_while_the_wall_hangs(open_window: Window) -> None:
    window, desk = open_window, open_window.desk
    assert window.frame is not None
    page = window.frame.network
    assert isinstance(page, NetworkPage)
    assert page.canvas.veils.keys == ()
    window.meet()
    window.go("network")
    settle()
    walled, veils = desk.view_for(desk.meeting.eyes), page.canvas.veils
    people = {each.id for each in walled.people}
    drawn = {group.key.id for group in page.picture.groups if group.key.kind == "person"}
    hidden = {key.id for key in veils.keys if key.kind == "person"}
    assert hidden == {each.id for each in desk.view.people if each.id in drawn and each.id not in people}
    assert veils.keys, "the sample has something that is not for everybody"
    assert len(set(veils.keys)) < len(page.picture.groups)

    first = next(key for key in veils.keys)
    assert "Ei seinällä" in page._told(first)
    desk.meeting.show_to(Audience.anonymous())
    settle()
    assert {key.id for key in page.canvas.veils.keys} >= {key.id for key in veils.keys}
    window.meet()
    settle()
    assert page.canvas.veils.keys == ()
    assert page._told(first).count("Ei seinällä") == 0


def test_r_with_one_chosen_asks_for_the_kind_of_the_line(open_window: Window) -> None:
    window, desk = open_window, open_window.desk
    assert window.frame is not None
    page = window.frame.network
    before = len(desk.view.bonds)
    person = next(each for each in desk.view.people if each.relation and not each.is_index)
    desk.select(Key("person", person.id))
    settle()
    window.commands["add-bond"].trigger()
    lines = page.hands.lines
    assert lines.isVisible()
    assert len(desk.view.bonds) == before, "nothing is drawn before its look was chosen"
    QTest.keyClick(lines.line, Qt.Key.Key_Return)
    settle()
    assert len(desk.view.bonds) == before + 1
