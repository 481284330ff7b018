"""The drawing surface: what it shows, what hands do on it, and that it forgets."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from uuid import UUID, uuid5

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter, QTransform, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionGraphicsItem
from pytestqt.qtbot import QtBot

from app.genogram.extent import moved, moved_group, shift_between
from app.genogram.palette import DARK, LIGHT
from app.genogram.picture import Anchor, Box, Colour, Curve, Disc, Group, Key, Pen, Picture, Polyline, Words
from app.ui.canvas import CanvasView
from app.ui.canvas.grips import HANDLES, HandleItem
from app.ui.canvas.items import GroupItem
from app.ui.canvas.painter import font, paint_marks
from app.ui.canvas.proxies import Proxy
from app.ui.canvas.walk import next_key

ROOT = UUID(int=1)
MOTHER, FATHER, CHILD = (Key("person", uuid5(ROOT, name)) for name in ("mother", "father", "child"))
LINE = Key("bond", uuid5(ROOT, "line"))


def person(key: Key, x: float, y: float, spoken: str) -> Group:
    box = Box(x - 20, y - 20, 40, 40, fill=Colour.GROUND)
    return Group(key, (box,), (x - 20, y - 20, x + 20, y + 20), spoken, anchor=(x, y))


def family() -> Picture:
    line = Group(LINE, (Polyline(((20, 0), (180, 0)), Pen(Colour.STRAIN)),), (20, -2, 180, 2), "conflict", layer=-1)
    people = (person(MOTHER, 0, 0, "Maija"), person(FATHER, 200, 0, "Pekka"), person(CHILD, 100, 150, "Aino"))
    return Picture((*people, line), (-40, -40, 240, 190), "Genogram", "Three people", "fi")


@pytest.fixture
def canvas(qtbot: QtBot) -> CanvasView:
    view = CanvasView()
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    view.show_picture(family())
    view.fit()
    return view


def at(view: CanvasView, x: float, y: float) -> QPoint:
    return view.mapFromScene(QPointF(x, y))


def items(view: CanvasView) -> dict[Key, GroupItem]:
    return {item.shown.key: item for item in view.scene().items() if isinstance(item, GroupItem)}


def handles(view: CanvasView) -> list[HandleItem]:
    return [item for item in view.scene().items() if isinstance(item, HandleItem)]


def test_a_click_chooses_and_a_click_on_the_ground_lets_go(canvas: CanvasView, qtbot: QtBot) -> None:
    told: list[object] = []
    canvas.selected.connect(told.append)

    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=at(canvas, 200, 0))
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=at(canvas, 100, 1))
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=at(canvas, 0, 150))

    assert told == [FATHER, LINE, None]


def test_handles_stand_round_a_person_only_and_ask(canvas: CanvasView) -> None:
    asked: list[tuple[str, object]] = []
    canvas.asked.connect(lambda verb, key: asked.append((verb, key)))

    canvas.select(LINE)
    assert handles(canvas) == []
    canvas.select(MOTHER)
    assert {handle.handle.verb for handle in handles(canvas)} == {handle.verb for handle in HANDLES}
    for handle in handles(canvas):
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=canvas.mapFromScene(handle.pos()))

    assert sorted(asked) == sorted((handle.verb, MOTHER) for handle in HANDLES)


def test_handles_do_not_lie_on_one_another(canvas: CanvasView) -> None:
    canvas.select(CHILD)
    boxes = [handle.boundingRect().translated(QPointF(canvas.mapFromScene(handle.pos()))) for handle in handles(canvas)]

    assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[:i])


@pytest.mark.parametrize("size", [(800, 600), (340, 300)])
@pytest.mark.parametrize("key", [MOTHER, FATHER, CHILD])
def test_handles_stay_in_sight_at_the_edges(canvas: CanvasView, size: tuple[int, int], key: Key) -> None:
    canvas.resize(*size)
    canvas.fit()
    canvas.select(key)
    seen = QRectF(canvas.viewport().rect())

    for handle in handles(canvas):
        assert seen.contains(handle.boundingRect().translated(QPointF(canvas.mapFromScene(handle.pos()))))


def test_without_editing_there_are_no_handles_and_no_dragging(canvas: CanvasView) -> None:
    moved: list[object] = []
    canvas.moved.connect(lambda *what: moved.append(what))
    canvas.set_editable(is_editable=False)

    canvas.select(MOTHER)
    drag(canvas, (0, 0), (50, 50))

    assert handles(canvas) == []
    assert moved == []


def drag(view: CanvasView, start: tuple[float, float], end: tuple[float, float]) -> None:
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at(view, *start))
    for share in (0.3, 0.7, 1.0):
        x, y = (a + (b - a) * share for a, b in zip(start, end, strict=True))
        QTest.mouseMove(view.viewport(), at(view, x, y))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at(view, *end))


def test_dragging_a_person_tells_the_new_place_and_leaves_the_drawing(canvas: CanvasView) -> None:
    moved: list[tuple[Key, float, float]] = []
    canvas.moved.connect(lambda key, x, y: moved.append((key, x, y)))

    drag(canvas, (100, 150), (160, 120))

    ((key, x, y),) = moved
    assert key == CHILD
    assert (x, y) == (pytest.approx(160, abs=2), pytest.approx(120, abs=2))
    assert items(canvas)[CHILD].pos().isNull()


def test_a_shaky_click_moves_nobody(canvas: CanvasView) -> None:
    moved: list[object] = []
    canvas.moved.connect(lambda *what: moved.append(what))
    start = at(canvas, 100, 150)

    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(canvas.viewport(), start + QPoint(1, 2))
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(1, 2))

    assert moved == []


def test_dragging_the_ground_pans_and_keeps_the_choice(canvas: CanvasView) -> None:
    canvas.select(MOTHER)
    canvas.set_zoom(3.0)
    before = canvas.standpoint[1]
    told: list[object] = []
    canvas.selected.connect(told.append)

    drag(canvas, (before[0] + 30, before[1] + 20), (before[0] + 60, before[1] + 50))

    assert canvas.standpoint[1] != before
    assert told == []


def test_arrows_walk_and_enter_edits(canvas: CanvasView) -> None:
    told: list[object] = []
    asked: list[object] = []
    canvas.selected.connect(told.append)
    canvas.asked.connect(lambda verb, key: asked.append((verb, key)))

    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Return):
        QTest.keyClick(canvas, key)

    assert told == [MOTHER, FATHER, CHILD, MOTHER]
    assert asked == [("edit", MOTHER)]


def test_walking_stays_where_nothing_lies_that_way() -> None:
    assert next_key(family(), MOTHER, (-1, 0)) == MOTHER
    assert next_key(family(), None, (1, 0)) == MOTHER
    assert next_key(family(), None, (1, 0), CHILD) == CHILD
    assert next_key(family(), MOTHER, (-1, 0), CHILD) == MOTHER
    assert next_key(Picture((), (0, 0, 1, 1), "", "", "fi"), None, (1, 0)) is None


def test_equal_groups_keep_their_item_and_gone_ones_go(canvas: CanvasView) -> None:
    before = items(canvas)
    changed = replace(family(), groups=tuple(group for group in family().groups if group.key != FATHER))

    canvas.show_picture(changed)

    after = items(canvas)
    assert set(after) == {MOTHER, CHILD, LINE}
    assert all(after[key] is before[key] for key in after)


def test_what_moves_glides_home(canvas: CanvasView, qtbot: QtBot) -> None:
    groups = tuple(person(CHILD, 130, 150, "Aino") if group.key == CHILD else group for group in family().groups)
    canvas.show_picture(replace(family(), groups=groups), animate=True)

    assert items(canvas)[CHILD].pos() == QPointF(-30, 0)
    qtbot.waitUntil(lambda: items(canvas)[CHILD].pos().isNull(), timeout=2000)


def test_without_motion_it_is_there_at_once(canvas: CanvasView) -> None:
    groups = tuple(person(CHILD, 130, 150, "Aino") if group.key == CHILD else group for group in family().groups)
    canvas.show_picture(replace(family(), groups=groups))

    assert items(canvas)[CHILD].pos().isNull()


def test_zoom_is_bounded_and_told(canvas: CanvasView) -> None:
    told: list[float] = []
    canvas.zoomed.connect(told.append)

    canvas.set_zoom(100)
    canvas.set_zoom(0.0001)

    assert told == [pytest.approx(4.0), pytest.approx(0.1)]


def test_keys_zoom_about_the_middle_and_the_wheel_about_the_mouse(canvas: CanvasView) -> None:
    canvas.set_zoom(2.0)
    canvas.look_at(QPointF(80, 60))
    _, (x, y) = canvas.standpoint

    canvas.set_zoom(1.0)

    assert canvas.standpoint[1] == (pytest.approx(x, abs=1), pytest.approx(y, abs=1))
    corner = QPoint(20, 30)
    under = canvas.mapToScene(corner)
    canvas.wheelEvent(wheel(corner, 120))
    assert canvas.zoom == pytest.approx(1.2)
    there = canvas.mapFromScene(under)
    assert (there.x(), there.y()) == (pytest.approx(corner.x(), abs=2), pytest.approx(corner.y(), abs=2))


def wheel(at: QPoint, turn: int) -> QWheelEvent:
    where, no_keys = QPointF(at), Qt.KeyboardModifier.NoModifier
    no_button, no_phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    is_upside_down = False
    return QWheelEvent(where, where, QPoint(), QPoint(0, turn), no_button, no_keys, no_phase, is_upside_down)


def test_one_comes_back_to_where_one_looked(canvas: CanvasView) -> None:
    canvas.set_zoom(2.0)
    canvas.centerOn(150, 100)
    standpoint = canvas.standpoint
    canvas.fit()

    canvas.stand_at(standpoint)

    zoom, (x, y) = canvas.standpoint
    assert zoom == pytest.approx(standpoint[0])
    assert (x, y) == (pytest.approx(standpoint[1][0], abs=1), pytest.approx(standpoint[1][1], abs=1))


def spoken(view: CanvasView) -> list[str]:
    found = QAccessible.queryAccessibleInterface(view.viewport())
    return [found.child(at).text(QAccessible.Text.Name) for at in range(found.childCount())]


@pytest.fixture
def reader() -> Generator[None]:
    """Have something read the screen."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.mark.usefixtures("reader")
def test_people_can_be_heard_once_they_are_seen_and_are_forgotten(canvas: CanvasView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: sorted(spoken(canvas)) == ["Aino", "Maija", "Pekka"], timeout=2000)

    canvas.show_picture(None)

    assert spoken(canvas) == []
    assert items(canvas) == {}
    assert canvas.accessibleDescription() == ""


def test_who_begins_to_listen_hears_everybody_with_the_next_look_round(canvas: CanvasView) -> None:
    canvas.proxies.follow()
    assert spoken(canvas) == []
    canvas.select(MOTHER)
    assert spoken(canvas) == ["Maija"], "who is chosen has the keys"
    QAccessible.setActive(True)
    try:
        canvas.proxies.follow()
        assert sorted(spoken(canvas)) == ["Aino", "Maija", "Pekka"]
    finally:
        QAccessible.setActive(False)


def test_the_chosen_person_has_the_focus_and_hands_keys_on(canvas: CanvasView, qtbot: QtBot) -> None:
    canvas.activateWindow()
    canvas.setFocus()
    qtbot.waitUntil(canvas.hasFocus, timeout=2000)
    canvas.select(MOTHER)
    proxy = canvas.viewport().focusWidget() or canvas.focusWidget()
    assert proxy is not None
    assert proxy.accessibleName() == "Maija"
    told: list[object] = []
    canvas.selected.connect(told.append)

    QTest.keyClick(proxy, Qt.Key.Key_Right)

    assert told == [FATHER]


def test_each_light_repaints_everything(canvas: CanvasView) -> None:
    light = canvas.grab().toImage()
    canvas.set_colours(DARK)
    dark = canvas.grab().toImage()

    assert light.pixelColor(5, 5).name().upper() == LIGHT[Colour.GROUND]
    assert dark.pixelColor(5, 5).name().upper() == DARK[Colour.GROUND]


def test_another_light_leaves_the_order_of_painting(canvas: CanvasView) -> None:
    before = {key: item.zValue() for key, item in items(canvas).items()}
    canvas.set_colours(DARK)

    assert {key: item.zValue() for key, item in items(canvas).items()} == before


def test_a_state_come_back_to_is_painted_as_it_was_in_the_light_of_now(canvas: CanvasView) -> None:
    first, second = family(), replace(family(), groups=tuple(elsewhere(group) for group in family().groups))
    was = canvas.grab().toImage()
    canvas.show_picture(second)
    assert canvas.grab().toImage() != was
    canvas.show_picture(first)
    assert canvas.grab().toImage() == was
    canvas.set_colours(DARK)
    canvas.show_picture(second)
    canvas.show_picture(first)
    dark = canvas.grab().toImage()
    canvas.show_picture(None)
    canvas.show_picture(first)
    assert canvas.grab().toImage() == dark


def elsewhere(group: Group) -> Group:
    return person(MOTHER, 40, 30, "Maija") if group.key == MOTHER else group


@pytest.mark.usefixtures("reader")
def test_who_is_heard_comes_along_with_who_is_drawn(canvas: CanvasView, qtbot: QtBot) -> None:
    canvas.proxies.follow()
    proxies = {proxy.shown.key: proxy for proxy in canvas.findChildren(Proxy)}
    before = proxies[MOTHER].geometry().center()
    canvas.show_picture(replace(family(), groups=tuple(elsewhere(group) for group in family().groups)))
    qtbot.waitUntil(lambda: proxies[MOTHER].geometry().center() != before, timeout=2000)

    way = proxies[MOTHER].geometry().center() - before
    expected = at(canvas, 40, 30) - at(canvas, 0, 0)
    assert (way - expected).manhattanLength() <= 2


def test_every_mark_is_painted_in_its_place(qtbot: QtBot) -> None:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    paint_marks(painter, (Box(10, 10, 20, 20, None, Colour.ACCENT), Words(45, 30, "I", 20, is_bold=True)), LIGHT)
    painter.end()

    assert image.pixelColor(20, 20).name().upper() == LIGHT[Colour.ACCENT]
    assert image.pixelColor(5, 5).name() == "#ffffff"
    assert any(image.pixelColor(x, 22).lightness() < 120 for x in range(40, 50))


def test_whole_of_a_very_wide_picture_is_seen(canvas: CanvasView) -> None:
    people = (person(MOTHER, 0, 0, "Maija"), person(FATHER, 12000, 0, "Pekka"))
    canvas.show_picture(Picture(people, (-40, -40, 12040, 40), "Genogram", "Two people", "fi"))

    canvas.fit()
    seen = canvas.mapToScene(canvas.viewport().rect()).boundingRect()
    pixel = 1 / canvas.zoom
    assert seen.left() <= -40 + pixel
    assert seen.right() >= 12040 - pixel
    canvas.set_zoom(canvas.zoom / 1.2)
    assert canvas.zoom == pytest.approx(canvas.whole[0])


def test_whoever_is_asked_for_by_name_is_seen_large_enough_to_be_read(canvas: CanvasView) -> None:
    canvas.set_zoom(0.2)
    canvas.select(CHILD)
    assert handles(canvas) == []  # they would hide those who stand near

    canvas.show_key(CHILD, is_asked_for=True)

    assert canvas.zoom == 1.0
    assert canvas.viewport().rect().adjusted(100, 100, -100, -100).contains(at(canvas, 100, 150))
    assert len(handles(canvas)) == len(HANDLES)


def test_whoever_is_read_already_is_come_to_by_moving_no_more_than_needed(canvas: CanvasView) -> None:
    before = canvas.standpoint

    canvas.show_key(CHILD, is_asked_for=True)

    assert canvas.standpoint == before


def test_the_ring_of_somebody_seen_from_afar_is_as_wide_as_of_one_seen_near(canvas: CanvasView) -> None:
    canvas.stand_at((0.15, (100.0, 75.0)))
    canvas.select(CHILD)
    image = canvas.viewport().grab().toImage()
    middle = at(canvas, 100, 150)
    accent = QColor(canvas.colours[Colour.ACCENT])

    near = [image.pixelColor(middle.x() + dx, middle.y() + dy) for dx in range(-6, 7) for dy in range(-6, 7)]
    assert any(abs(one.red() - accent.red()) + abs(one.blue() - accent.blue()) < 60 for one in near)


@pytest.mark.parametrize(
    "text", ["Aino Esimerkki, s. 1980", "Zoë – Åsa ☃ 漢字", "نور الدين، s. 1990", "Ali محمد 12", "محمد Ali 12", ""]
)
def test_letters_stand_where_qt_itself_would_write_them(text: str, qtbot: QtBot) -> None:
    images: list[QImage] = []
    for is_ours in (True, False):
        image = QImage(300, 40, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFF)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.scale(1.37, 1.37)
        if is_ours:
            paint_marks(painter, (Words(20.3, 15.1, text, 9.0, Anchor.START),), LIGHT)
        else:
            painter.setPen(QColor(LIGHT[Colour.INK]))
            painter.setFont(font(is_bold=False))
            painter.setWorldTransform(QTransform(0.09, 0, 0, 0.09, 20.3, 15.1), combine=True)
            painter.drawText(QPointF(0, 0), text)
        painter.end()
        images.append(image)

    assert images[0] == images[1]


def test_whoever_only_moved_is_painted_as_if_drawn_anew(canvas: CanvasView) -> None:
    marks = (Box(0, 0, 40, 40), Disc(20, 20, 9, fill=Colour.ACCENT), Words(20, 60, "Aino", 9.0))
    arc = Curve(((0, 0), (10, 5), (30, 5), (40, 0)), Pen(Colour.STRAIN))
    first = Group(MOTHER, (*marks, arc, Polyline(((0, 0), (40, 40)))), (0, 0, 40, 62), "Aino", anchor=(20, 20))
    near, told = moved_group(first, 9.0, 12.0), replace(first, marks=(*marks[:2], Words(20, 60, "Eino", 9.0)))
    item = GroupItem(first, canvas.colours)

    for group in (first, near, moved_group(near, -3.0, 6.0), told, moved_group(told, 3.0, 0.0), first):
        item.show_group(group, canvas.colours)
        assert painted(item) == painted(GroupItem(group, canvas.colours))
        assert item.shape() == GroupItem(group, canvas.colours).shape()


def painted(item: GroupItem) -> QImage:
    image = QImage(120, 120, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    item.paint(painter, QStyleOptionGraphicsItem())
    painter.end()
    return image


def test_marks_are_the_same_elsewhere_or_not_at_all() -> None:
    box, disc, words = Box(0, 0, 40, 40), Disc(20, 20, 9), Words(20, 60, "Aino")
    arc, line = Curve(((0, 0), (10, 5), (30, 5), (40, 0))), Polyline(((0, 0), (40, 40)))
    first = Group(MOTHER, (box, disc, words, arc, line), (0, 0, 40, 62))
    near = moved_group(first, 9.004, -3.0)
    others = (
        replace(box, width=41),
        replace(disc, fill=Colour.INK),
        replace(words, text="Eino"),
        replace(arc, pen=Pen(Colour.STRAIN)),
        replace(line, points=((0, 0), (40, 41))),
    )

    assert shift_between(first, first) == (0.0, 0.0)
    assert shift_between(first, near) == pytest.approx((9.004, -3.0))
    for at, other in enumerate(others):
        marks = tuple(moved(other, 9.0, -3.0) if at == place else mark for place, mark in enumerate(near.marks))
        assert shift_between(first, replace(near, marks=marks)) is None
    assert shift_between(first, replace(near, marks=near.marks[1:])) is None
    assert shift_between(first, replace(near, marks=near.marks[::-1])) is None


@pytest.mark.parametrize(("zoom", "shades"), [(1.0, range(20, 10_000)), (0.2, range(1, 12))])
def test_words_too_small_to_be_read_are_shaded(canvas: CanvasView, zoom: float, shades: range) -> None:
    group = Group(Key("person", UUID(int=9)), (Words(0, 0, "Il ili Il ili", 10.0, Anchor.START),), (0, -10, 80, 4))
    item, image = GroupItem(group, canvas.colours), QImage(120, 30, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.translate(5, 20)
    painter.scale(zoom, zoom)
    item.paint(painter, QStyleOptionGraphicsItem())
    painter.end()

    seen = {image.pixel(x, y) for x in range(120) for y in range(30)}
    assert len(seen) in shades
