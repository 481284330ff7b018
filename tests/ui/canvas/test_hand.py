"""What the hand does on the drawing, by real events: choosing several, dragging, drawing lines, fingers, finding."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID, uuid5

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.genogram.picture import Box, Colour, Group, Key, Picture
from app.ui.canvas import CanvasView
from app.ui.canvas.dragging import Drag, DragHint, Kept
from app.ui.canvas.finding import FindBar, matches
from app.ui.canvas.grips import HandleItem
from app.ui.canvas.linking import LinkDrag
from app.ui.canvas.minimap import MANY, MiniMap
from app.ui.canvas.selecting import everybody
from app.ui.canvas.touching import LONG_PRESS_MS

ROOT = UUID(int=1)
MOTHER, FATHER, CHILD = (Key("person", uuid5(ROOT, name)) for name in ("mother", "father", "child"))
SCHOOL = Key("agency", uuid5(ROOT, "school"))
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
Point = tuple[float, float]


def group(key: Key, x: float, y: float, spoken: str) -> Group:
    box = Box(x - 20, y - 20, 40, 40, fill=Colour.GROUND)
    return Group(key, (box,), (x - 20, y - 20, x + 20, y + 20), spoken, anchor=(x, y))


def family() -> Picture:
    people = (
        group(MOTHER, 0, 0, "Maija"),
        group(FATHER, 200, 0, "Pekka"),
        group(CHILD, 100, 150, "Aino"),
        group(SCHOOL, 330, 150, "School"),
    )
    return Picture(people, (-60, -60, 400, 200), "Genogram", "Three people", "fi")


class Heard:
    """What the drawing told."""

    def __init__(self, view: CanvasView) -> None:
        self.all: list[tuple[str, Any]] = []
        for name in ("selected", "several", "moved_all", "nudged", "menu"):
            getattr(view, name).connect(lambda what, name=name: self.all.append((name, what)))
        view.moved.connect(lambda key, x, y: self.all.append(("moved", (key, round(x), round(y)))))
        view.linked.connect(lambda source, goal, verb: self.all.append(("linked", (source, goal, verb))))
        view.asked.connect(lambda verb, key: self.all.append((f"asked {verb}", key)))

    def of(self, name: str) -> list[Any]:
        return [what for said, what in self.all if said == name]


@pytest.fixture
def canvas(qtbot: QtBot) -> CanvasView:
    view = CanvasView()
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    view.show_picture(family())
    view.fit()
    return view


@pytest.fixture
def heard(canvas: CanvasView) -> Heard:
    return Heard(canvas)


def at(view: CanvasView, point: Point) -> QPoint:
    return view.mapFromScene(QPointF(*point))


def move(view: CanvasView, point: Point, keys: Qt.KeyboardModifier = NONE, held: Qt.MouseButton = LEFT) -> None:
    """Move with the button held; QTest's own moves hold neither buttons nor keys."""
    place = QPointF(at(view, point))
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove, place, view.viewport().mapToGlobal(place), Qt.MouseButton.NoButton, held, keys
    )
    QApplication.sendEvent(view.viewport(), event)


def hold(view: CanvasView, start: Point, end: Point, keys: Qt.KeyboardModifier = NONE) -> None:
    QTest.mousePress(view.viewport(), LEFT, keys, at(view, start))
    for share in (0.3, 0.7, 1.0):
        x, y = (a + (b - a) * share for a, b in zip(start, end, strict=True))
        move(view, (x, y), keys)


def let_go(view: CanvasView, end: Point, keys: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseRelease(view.viewport(), LEFT, keys, at(view, end))


def drag(view: CanvasView, start: Point, end: Point, keys: Qt.KeyboardModifier = NONE) -> None:
    hold(view, start, end, keys)
    let_go(view, end, keys)


def click(view: CanvasView, point: Point, keys: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(view.viewport(), LEFT, keys, at(view, point))


def test_shift_and_ctrl_choose_together_and_a_click_chooses_one(canvas: CanvasView, heard: Heard) -> None:
    click(canvas, (0, 0))
    click(canvas, (200, 0), CTRL)
    click(canvas, (100, 150), SHIFT)
    assert heard.of("several") == [(MOTHER, FATHER), (MOTHER, FATHER, CHILD)]
    assert [item for item in canvas.scene().items() if isinstance(item, HandleItem)] == []

    click(canvas, (200, 0), CTRL)
    assert canvas.chosen == (MOTHER, CHILD)
    click(canvas, (0, 0))
    assert canvas.chosen == (MOTHER,)
    click(canvas, (100, 60))
    assert canvas.chosen == ()


def test_a_band_chooses_who_is_in_it_and_esc_chooses_nobody_new(canvas: CanvasView, heard: Heard) -> None:
    hold(canvas, (-40, -40), (240, 40), SHIFT)
    assert canvas.chosen == (MOTHER, FATHER)
    assert heard.of("several") == []
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.chosen == ()
    let_go(canvas, (240, 40), SHIFT)
    assert heard.all == []

    drag(canvas, (-40, -40), (240, 40), SHIFT)
    assert heard.of("several") == [(MOTHER, FATHER)]
    drag(canvas, (60, 100), (140, 190), SHIFT)
    assert heard.of("several")[-1] == (MOTHER, FATHER, CHILD)


def test_shift_and_an_arrow_choose_on_the_way(canvas: CanvasView) -> None:
    canvas.choose((MOTHER,))
    QTest.keyClick(canvas, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(canvas, Qt.Key.Key_Down, SHIFT)
    assert canvas.chosen == (MOTHER, FATHER, CHILD)
    assert everybody(canvas.picture) == (MOTHER, FATHER, CHILD, SCHOOL)


def test_a_drag_rests_on_the_row_and_shows_why(canvas: CanvasView, heard: Heard) -> None:
    hold(canvas, (100, 150), (97, 4))
    (hint,) = [item for item in canvas.scene().items() if isinstance(item, DragHint)]
    assert isinstance(canvas.hand.gesture, Drag)
    assert hint.guides
    let_go(canvas, (97, 4))
    assert heard.of("moved") == [(CHILD, 100, 0)]
    assert [item for item in canvas.scene().items() if isinstance(item, DragHint)] == []


def test_alt_lets_go_of_the_row(canvas: CanvasView, heard: Heard) -> None:
    drag(canvas, (100, 150), (97, 4), ALT)
    ((key, x, y),) = heard.of("moved")
    assert key == CHILD
    assert (x, y) == (pytest.approx(97, abs=2), pytest.approx(4, abs=2))


def test_esc_another_button_and_a_new_picture_call_a_drag_off(canvas: CanvasView, heard: Heard) -> None:
    for call_off in (
        lambda: QTest.keyClick(canvas, Qt.Key.Key_Escape),
        lambda: QTest.mousePress(canvas.viewport(), Qt.MouseButton.RightButton, NONE, at(canvas, (60, 60))),
        lambda: canvas.show_picture(replace(family(), title="Another")),
        canvas.hide,
    ):
        hold(canvas, (100, 150), (60, 60))
        call_off()
        item = canvas.item(CHILD)
        assert item is not None
        assert item.pos().isNull()
        assert not canvas.hand.is_busy
        let_go(canvas, (60, 60))
    assert heard.of("moved") == []
    assert canvas.chosen == (CHILD,)


def test_what_is_chosen_together_is_dragged_together(canvas: CanvasView, heard: Heard) -> None:
    canvas.choose((MOTHER, FATHER))
    drag(canvas, (0, 0), (30, 40), ALT)
    ((places,),) = [heard.of("moved_all")]
    assert set(places) == {MOTHER, FATHER}
    assert places[FATHER][0] - places[MOTHER][0] == pytest.approx(200)


def test_ctrl_and_an_arrow_move_a_step(canvas: CanvasView, heard: Heard) -> None:
    canvas.choose((CHILD,))
    QTest.keyClick(canvas, Qt.Key.Key_Left, CTRL)
    assert heard.of("nudged") == [{CHILD: (92.0, 150.0)}]
    canvas.confine = lambda _, point: Kept(point)
    QTest.keyClick(canvas, Qt.Key.Key_Left, CTRL)
    assert len(heard.all) == 2


def test_a_picture_may_say_where_a_thing_can_go(canvas: CanvasView, heard: Heard) -> None:
    canvas.confine = lambda key, point: Kept((point[0], 150.0), "kept in the row")
    hold(canvas, (100, 150), (130, 60))
    (hint,) = [item for item in canvas.scene().items() if isinstance(item, DragHint)]
    assert hint.words == "kept in the row"
    assert not canvas.grab().isNull()
    let_go(canvas, (130, 60))
    ((_, x, y),) = heard.of("moved")
    assert (x, y) == (pytest.approx(130, abs=2), 150)


def handle(canvas: CanvasView, verb: str) -> Point:
    found = [item for item in canvas.scene().items() if isinstance(item, HandleItem) and item.handle.verb == verb]
    return found[0].pos().x(), found[0].pos().y()


def test_a_line_leads_from_a_handle_to_somebody_or_to_nobody(canvas: CanvasView, heard: Heard) -> None:
    canvas.choose((MOTHER,))
    move(canvas, handle(canvas, "tie"), held=Qt.MouseButton.NoButton)
    assert [each.handle.verb for each in canvas.handles.items if each.is_pointed_at] == ["tie"]
    hold(canvas, handle(canvas, "tie"), (330, 150))
    gesture = canvas.hand.gesture
    assert isinstance(gesture, LinkDrag)
    assert gesture.goal == SCHOOL
    assert not canvas.grab().isNull()
    let_go(canvas, (330, 150))
    drag(canvas, handle(canvas, "partner"), (200, 0))
    drag(canvas, handle(canvas, "tie"), (100, 60))
    drag(canvas, handle(canvas, "tie"), (0, 0))
    hold(canvas, handle(canvas, "tie"), (200, 0))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert not any(each.is_pointed_at for each in canvas.handles.items)
    let_go(canvas, (200, 0))

    assert heard.of("linked") == [(MOTHER, SCHOOL, "tie"), (MOTHER, FATHER, "partner")]
    assert canvas.chosen == (MOTHER,)


def test_the_menu_is_for_what_it_is_asked_over(canvas: CanvasView, heard: Heard) -> None:
    canvas.choose((MOTHER, FATHER))
    canvas.hand.ask_menu(at(canvas, (0, 0)))
    assert canvas.chosen == (MOTHER, FATHER)
    canvas.hand.ask_menu(at(canvas, (100, 150)))
    assert canvas.chosen == (CHILD,)
    canvas.hand.ask_menu(at(canvas, (100, 60)))
    assert canvas.chosen == ()
    assert len(heard.of("menu")) == 3


@pytest.fixture(scope="module")
def finger(qapp: QApplication) -> QPointingDevice:
    """Return a touch screen."""
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


def test_one_finger_chooses_drags_and_edits(canvas: CanvasView, heard: Heard, finger: QPointingDevice) -> None:
    port = canvas.viewport()
    for _ in range(2):
        QTest.touchEvent(port, finger).press(0, at(canvas, (0, 0)), port).commit()
        QTest.touchEvent(port, finger).release(0, at(canvas, (0, 0)), port).commit()
    assert heard.all == [("selected", MOTHER), ("asked edit", MOTHER)]

    QTest.touchEvent(port, finger).press(0, at(canvas, (100, 150)), port).commit()
    for x in (80, 60, 50):
        QTest.touchEvent(port, finger).move(0, at(canvas, (x, 80)), port).commit()
    QTest.touchEvent(port, finger).release(0, at(canvas, (50, 80)), port).commit()
    assert [key for key, *_ in heard.of("moved")] == [CHILD]


def test_two_fingers_zoom_and_pan_and_call_off_what_one_did(
    canvas: CanvasView, heard: Heard, finger: QPointingDevice
) -> None:
    port, zoom = canvas.viewport(), canvas.zoom
    QTest.touchEvent(port, finger).press(0, QPoint(300, 300), port).commit()
    QTest.touchEvent(port, finger).move(0, QPoint(300, 300), port).press(1, QPoint(400, 300), port).commit()
    middle = canvas.mapToScene(QPoint(350, 300))
    QTest.touchEvent(port, finger).move(0, QPoint(250, 300), port).move(1, QPoint(450, 300), port).commit()
    assert canvas.zoom == pytest.approx(zoom * 2, rel=0.02)
    assert (canvas.mapToScene(QPoint(350, 300)) - middle).manhattanLength() < 3
    before = canvas.mapToScene(QPoint(350, 300))
    QTest.touchEvent(port, finger).move(0, QPoint(290, 340), port).move(1, QPoint(490, 340), port).commit()
    assert (canvas.mapToScene(QPoint(390, 340)) - before).manhattanLength() < 3
    QTest.touchEvent(port, finger).release(0, QPoint(290, 340), port).release(1, QPoint(490, 340), port).commit()
    assert heard.all == []
    assert not canvas.hand.is_busy


def test_a_finger_that_rests_asks_for_the_menu(
    canvas: CanvasView, heard: Heard, finger: QPointingDevice, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert LONG_PRESS_MS >= 500
    canvas._touch._resting.setInterval(10)
    port = canvas.viewport()
    QTest.touchEvent(port, finger).press(0, at(canvas, (0, 0)), port).commit()
    qtbot.waitUntil(lambda: bool(heard.of("menu")), timeout=2000)
    QTest.touchEvent(port, finger).release(0, at(canvas, (0, 0)), port).commit()
    assert heard.of("selected") == [MOTHER]
    assert not canvas.hand.is_busy


def test_names_are_found_by_their_beginnings() -> None:
    named = [("Maija Esimerkki", MOTHER), ("Pekka Mäkelä", FATHER), ("Anna-Maija", CHILD)]
    assert matches("mai", named) == [MOTHER, CHILD]
    assert matches("ma", named) == [MOTHER, FATHER, CHILD]
    assert matches("mä", named) == [MOTHER, FATHER, CHILD]
    assert matches("esi mai", named) == [MOTHER]
    assert matches(" ", named) == []


def test_finding_lights_and_enter_goes_round(canvas: CanvasView) -> None:
    bar = FindBar(canvas, lambda: [("Maija", MOTHER), ("Pekka", FATHER), ("Mikko", CHILD)])
    bar.open()
    QTest.keyClicks(bar.line, "m")
    assert canvas.lit == (MOTHER, CHILD)
    assert not canvas.grab().isNull()
    for expected in (MOTHER, CHILD, MOTHER):
        QTest.keyClick(bar.line, Qt.Key.Key_Return)
        assert canvas.chosen == (expected,)
    QTest.keyClick(bar.line, Qt.Key.Key_Return, SHIFT)
    assert canvas.chosen == (CHILD,)
    QTest.keyClick(bar.line, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert canvas.lit == ()
    assert canvas.chosen == (CHILD,)


def test_the_map_comes_with_many_people_and_leads_where_it_is_pressed(canvas: CanvasView) -> None:
    small = MiniMap(canvas)
    small.resize(small.sizeHint())
    small.follow()
    assert small.isHidden()
    crowd = tuple(
        group(Key("person", uuid5(ROOT, str(n))), 100.0 * (n % 20), 100.0 * (n // 20), "x") for n in range(MANY + 1)
    )
    canvas.show_picture(replace(family(), groups=crowd, bounds=(-50, -50, 2000, 400)))
    assert small.isVisible()
    assert not small.grab().isNull()

    canvas.set_zoom(1.5)
    for x, y in ((0.9, 0.5), (0.2, 0.5)):
        spot = QPoint(round(small.width() * x), round(small.height() * y))
        QTest.mouseClick(small, LEFT, NONE, spot)
        assert (small.frame.center() - QPointF(spot)).manhattanLength() < 4
    before = canvas.standpoint[1]
    QTest.keyClick(small, Qt.Key.Key_Right)
    assert canvas.standpoint[1][0] > before[0]
    assert not small.toggle()
    canvas.show_picture(family())
    assert small.isHidden()
    assert small.toggle()
