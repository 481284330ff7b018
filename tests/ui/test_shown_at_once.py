"""A step is painted before anything else hears of it, once, and with all that follows on it nothing is drawn again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest

from app.genogram.picture import Key, Picture
from app.lens.view import Diagram
from app.operations.people import add_person, edit_person
from app.ui.mainwindow import Window
from app.ui.pages.easel import Easel
from tests.ui.conftest import settle


class Told(QObject):
    """What happened, in its order."""

    def __init__(self, window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__(window)
        assert window.frame is not None
        self.told: list[str] = []
        self.painted: list[Picture | None] = []
        self._canvas = window.frame.network.canvas
        drawn = Easel.drawn

        def draw(easel: Easel, diagram: Diagram) -> object:
            self.told.append("drawn")
            return drawn(easel, diagram)

        monkeypatch.setattr(Easel, "drawn", draw)
        self._canvas.viewport().installEventFilter(self)
        window.desk.changed.connect(lambda: self.told.append("changed"))
        window.desk.selected.connect(lambda _: self.told.append("selected"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Note what is painted."""
        if event.type() is QEvent.Type.Paint:
            self.told.append("painted")
            self.painted.append(self._canvas.picture)
        return super().eventFilter(watched, event)


@pytest.fixture
def window(open_window: Window) -> Window:
    """Return the window with the child chosen and seen, come to rest."""
    assert open_window.frame is not None
    open_window.desk.select(Key("person", open_window.desk.view.child_id))
    open_window.frame.network.canvas.setFocus()
    for _ in range(20):
        settle()
    return open_window


def people(picture: Picture | None) -> int:
    return sum(group.key.kind == "person" for group in picture.groups) if picture else 0


def test_step_is_painted_before_anything_else_hears_of_it(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    assert window.frame is not None
    canvas, told = window.frame.network.canvas, Told(window, monkeypatch)
    before = people(canvas.picture)

    QTest.keyClick(canvas, Qt.Key.Key_S)

    assert told.told[:4] == ["drawn", "painted", "changed", "selected"]
    assert people(told.painted[0]) == before + 1
    for _ in range(20):
        settle()
    assert told.told.count("drawn") == 1


def test_taking_back_is_painted_before_what_is_gone_is_let_go(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    assert window.frame is not None
    desk, canvas = window.desk, window.frame.network.canvas
    before = people(canvas.picture)
    desk.select(Key("person", add_person(desk.case)))
    settle()
    told = Told(window, monkeypatch)

    desk.undo()

    assert told.told[:4] == ["drawn", "painted", "selected", "changed"]
    assert people(told.painted[0]) == before
    assert desk.place.chosen == canvas.chosen == ()
    assert canvas.handles.items == []


def test_of_several_steps_in_one_go_the_last_is_what_is_seen(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    assert window.frame is not None
    desk, canvas, told = window.desk, window.frame.network.canvas, Told(window, monkeypatch)
    before = people(canvas.picture)

    for _ in range(5):
        add_person(desk.case)
    assert told.told.count("drawn") == 1
    settle()

    assert told.told.count("drawn") == 2
    assert people(canvas.picture) == before + 5


def test_on_another_page_nothing_is_drawn_until_one_comes_back(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    assert window.frame is not None
    desk, page = window.desk, window.frame.network
    window.go("plan")
    settle()
    told = Told(window, monkeypatch)
    child = desk.view.child_id
    assert child is not None

    edit_person(desk.case, child, {"given_name": "Aurora"})
    settle()
    assert "drawn" not in told.told
    window.go("network")
    settle()

    assert told.told.count("drawn") == 1
    assert "Aurora" in str(page.picture.groups)


def test_another_day_looked_at_right_after_a_step_is_drawn_too(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    assert window.frame is not None
    desk, told = window.desk, Told(window, monkeypatch)
    add_person(desk.case)
    desk.look_at(desk.today.replace(year=desk.today.year - 1))
    settle()

    assert told.told.count("drawn") == 2
