"""The handles round a chosen person: they hide nobody, stay in sight, and say what they add when pointed at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from random import Random

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.genogram.draw import draw
from app.genogram.extent import bounds_of, moved_group
from app.genogram.genogram import genogram_picture
from app.genogram.palette import DARK
from app.genogram.picture import Colour, Group, Picture, Words
from app.i18n import Language
from app.lens.audience import Audience
from app.lens.build import build_view
from app.lens.view import Diagram, Gender, PartnershipKind
from app.settings import Theme
from app.ui import theme
from app.ui.canvas import CanvasView
from app.ui.canvas.grips import HANDLES, HandleItem
from app.ui.canvas.items import AREAS
from app.ui.canvas.spots import LEFT, RIGHT, area, free_side, home, meet, stand_round
from tests.genogram.casts import Cast
from tests.genogram.layout.families import grown
from tests.samples import DAY, sample_rows

PERSON = (100.0, 100.0, 140.0, 160.0)
WINDOW = (0.0, 0.0, 830.0, 600.0)
WAYS = [handle.way for handle in HANDLES]
GENDERS = {"M": Gender.MALE, "F": Gender.FEMALE}


@cache
def sample(diagram: Diagram) -> Picture:
    view = build_view(sample_rows(Language.FI), Audience.worker(), DAY, Language.FI)
    return draw(view, diagram, Language.FI)


@cache
def crowd() -> Picture:
    """About 300 people with long names and years, as densely as a family is ever drawn."""
    family, cast = grown(Random(5), 300), Cast()
    names = {member.id: f"Aino-Maria Esimerkki {number}" for number, member in enumerate(family.members)}
    for member in family.members:
        gender = GENDERS.get(member.gender, Gender.UNKNOWN)
        cast.person(names[member.id], gender, int(member.birth or 1900), is_index=member.is_index)
    for union in family.unions:
        partners = [names[each] for each in union.partners]
        if len(partners) == 2:
            cast.couple(partners[0], partners[1], PartnershipKind.MARRIAGE, 1990)
        for child in union.children:
            cast.child(names[child], *partners)
    return genogram_picture(cast.view(), Language.EN)


@pytest.fixture
def canvas(qtbot: QtBot) -> CanvasView:
    view = CanvasView()
    qtbot.addWidget(view)
    view.resize(830, 600)
    view.show()
    return view


@pytest.fixture(params=[100, 200])
def text_size(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    theme.apply(qapp, Theme.LIGHT, request.param)
    yield request.param
    theme.apply(qapp, Theme.LIGHT)


def choose(canvas: CanvasView, group: Group, zoom: float) -> None:
    """Come to somebody as a hand does, and choose them."""
    left, top, right, bottom = group.bounds
    canvas.select(None)
    canvas.stand_at((zoom, ((left + right) / 2, (top + bottom) / 2)))
    canvas.select(group.key)


def places(canvas: CanvasView) -> list[QRectF]:
    shown = canvas.viewportTransform()
    return [each.boundingRect().translated(shown.map(each.pos())) for each in canvas.handles.items]


def hidden(canvas: CanvasView, picture: Picture, group: Group) -> list[str]:
    """Return who is hidden by a handle of ``group``."""
    back, _ = canvas.viewportTransform().inverted()
    mapped = [back.mapRect(box) for box in places(canvas)]
    boxes = [(box.left(), box.top(), box.right(), box.bottom()) for box in mapped]
    others = [each for each in picture.groups if each.key.kind in AREAS and each.key != group.key]
    return [each.spoken for each in others if any(meet(each.bounds, box) for box in boxes)]


@pytest.mark.parametrize("diagram", list(Diagram))
@pytest.mark.parametrize("zoom", [0.4, 0.5, 0.7, 0.9, 1.0, 1.5, 2.0])
def test_no_handle_hides_anybody_of_the_sample(
    canvas: CanvasView, diagram: Diagram, zoom: float, text_size: int
) -> None:
    picture = sample(diagram)
    canvas.show_picture(picture)
    shown = 0
    for group in picture.groups:
        if group.key.kind == "person":
            choose(canvas, group, zoom)
            shown += len(canvas.handles.items)
            assert hidden(canvas, picture, group) == [], (group.spoken, text_size)
    assert shown or zoom < 0.7


@pytest.mark.parametrize("zoom", [0.5, 0.9, 1.4])
def test_no_handle_hides_anybody_of_three_hundred(canvas: CanvasView, zoom: float, text_size: int) -> None:
    picture = crowd()
    people = [group for group in picture.groups if group.key.kind == "person"]
    assert len(people) >= 290
    canvas.show_picture(picture)
    for group in people:
        choose(canvas, group, zoom)
        assert len(canvas.handles.items) == len(HANDLES)
        assert hidden(canvas, picture, group) == [], (group.spoken, text_size)


@pytest.mark.parametrize("zoom", [0.7, 0.9, 1.0, 1.5])
def test_the_word_of_a_handle_that_is_pointed_at_hides_nobody_beside(canvas: CanvasView, zoom: float) -> None:
    picture = sample(Diagram.GENOGRAM)
    canvas.show_picture(picture)
    for group in (each for each in picture.groups if each.key.kind == "person"):
        choose(canvas, group, zoom)
        for handle in canvas.handles.items:
            handle.point_at(is_pointed_at=True)
            assert handle.boundingRect().width() > handle.word_width
            assert hidden(canvas, picture, group) == [], (group.spoken, handle.handle.verb)
            handle.point_at(is_pointed_at=False)


@pytest.mark.parametrize("zoom", [0.7, 0.9, 1.0, 1.5])
def test_no_handle_lies_on_the_name_of_a_home(canvas: CanvasView, zoom: float) -> None:
    picture = sample(Diagram.GENOGRAM)
    homes = [each for each in picture.groups if each.key.kind == "household"]
    names = [bounds_of(mark) for each in homes for mark in each.marks if isinstance(mark, Words)]
    assert names
    canvas.show_picture(picture)
    for group in (each for each in picture.groups if each.key.kind == "person"):
        choose(canvas, group, zoom)
        back, _ = canvas.viewportTransform().inverted()
        for box in map(back.mapRect, places(canvas)):
            assert not any(meet((box.left(), box.top(), box.right(), box.bottom()), name) for name in names)


def lone(canvas: CanvasView) -> Group:
    """Show somebody who stands alone, chosen."""
    group = next(each for each in sample(Diagram.GENOGRAM).groups if each.key.kind == "person")
    canvas.show_picture(Picture((group,), group.bounds, "Genogram", "One person", "fi"))
    choose(canvas, group, 1.0)
    return group


def test_where_nobody_is_near_all_words_are_there_and_else_the_letters_of_the_keys(canvas: CanvasView) -> None:
    lone(canvas)
    assert all(box.width() > 2 * HandleItem(HANDLES[0], DARK).radius + 20 for box in places(canvas))

    canvas.show_picture(sample(Diagram.GENOGRAM))
    choose(
        canvas,
        next(
            each
            for each in sample(Diagram.GENOGRAM).groups
            if each.key.kind == "person" and each.spoken.startswith("Pekka")
        ),
        0.9,
    )
    assert all(box.width() == box.height() for box in places(canvas))


def test_the_word_comes_while_a_handle_is_pointed_at_and_takes_no_click_from_the_next(canvas: CanvasView) -> None:
    picture = sample(Diagram.GENOGRAM)
    canvas.show_picture(picture)
    choose(
        canvas,
        next(each for each in picture.groups if each.key.kind == "person" and each.spoken.startswith("Pekka")),
        0.9,
    )
    asked: list[str] = []
    canvas.asked.connect(lambda verb, _: asked.append(verb))
    child = next(each for each in canvas.handles.items if each.handle.verb == "child")
    tie = next(each for each in canvas.handles.items if each.handle.verb == "tie")
    narrow = child.boundingRect().width()

    point_at(canvas, canvas.mapFromScene(child.pos()))
    assert child.boundingRect().width() > child.word_width
    word = child.boundingRect()
    assert max(word.width(), word.height()) > narrow + 10, "beside the sign, or in a line of its own above or below it"
    assert not canvas.grab().isNull()
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=canvas.mapFromScene(tie.pos()))
    assert asked == ["tie"]
    point_at(canvas, QPoint(5, 5))
    assert child.boundingRect().width() == narrow

    point_at(canvas, canvas.mapFromScene(child.pos()))
    canvas.select(next(each.key for each in picture.groups if each.spoken.startswith("Maija") and each.anchor))
    assert child.boundingRect().width() == narrow  # it went from under the mouse


def point_at(canvas: CanvasView, at: QPoint) -> None:
    """Move the mouse there with no button held."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(at),
        QPointF(canvas.viewport().mapToGlobal(at)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(canvas.viewport(), event)


@pytest.mark.parametrize("choice", [Theme.LIGHT, Theme.DARK, Theme.CONTRAST])
def test_a_handle_stands_out_in_every_light(canvas: CanvasView, choice: Theme) -> None:
    colours = theme.THEMES[choice].palette
    canvas.set_colours(colours)
    lone(canvas)
    image = canvas.viewport().grab().toImage()
    for handle in canvas.handles.items:
        middle = canvas.mapFromScene(handle.pos())
        reach = range(-13, 14)
        found = {image.pixelColor(middle + QPoint(x, y)).name().upper() for x in reach for y in reach}
        assert {colours[Colour.ACCENT], colours[Colour.SURFACE]} <= found


def test_at_the_window_s_edge_handles_stand_where_they_are_seen(canvas: CanvasView) -> None:
    picture = sample(Diagram.GENOGRAM)
    canvas.show_picture(picture)
    for group in (each for each in picture.groups if each.key.kind == "person"):
        left, top, right, bottom = group.bounds
        for x, y in ((left, top), (right, bottom)):
            canvas.select(None)
            canvas.stand_at((0.9, (x, y)))
            canvas.pan(QPointF(410 if x == right else -410, 295 if y == bottom else -295))
            canvas.select(group.key)
            assert hidden(canvas, picture, group) == []
            assert all(QRectF(canvas.viewport().rect()).contains(box) for box in places(canvas)), group.spoken


def test_somebody_larger_than_the_window_has_handles_in_it(canvas: CanvasView) -> None:
    canvas.resize(200, 160)
    lone(canvas)
    canvas.set_zoom(4.0)
    assert all(QRectF(canvas.viewport().rect()).contains(box) for box in places(canvas))


def test_handles_at_home_stand_where_the_new_one_will(canvas: CanvasView) -> None:
    del canvas
    at = dict(zip((each.verb for each in HANDLES), stand_round(PERSON, 11.0, WAYS, (), WINDOW), strict=True))
    assert at == {each.verb: home(PERSON, 11.0, each.way) for each in HANDLES}
    assert at["parents"][1] < PERSON[1] < PERSON[3] < at["child"][1]
    assert at["sibling"][0] < PERSON[0] < PERSON[2] < at["partner"][0]


def test_handles_follow_a_step_when_it_was_painted(canvas: CanvasView) -> None:
    picture = sample(Diagram.GENOGRAM)
    canvas.show_picture(picture)
    group = next(each for each in picture.groups if each.key.kind == "person")
    choose(canvas, group, 1.0)
    before = places(canvas)
    moved = replace(picture, groups=tuple(moved_group(each, 40.0, 0.0) for each in picture.groups))

    with canvas.handles.standing_later():
        canvas.show_picture(moved)
        assert places(canvas) == before
    after = places(canvas)
    canvas.handles.place()

    assert after == [place.translated(40.0, 0.0) for place in before]
    assert places(canvas) == after
    with canvas.handles.standing_later():
        canvas.show_picture(None)
        assert not canvas.handles.items, "round nobody there are none, not even for a moment"


def test_what_is_written_is_hidden_by_a_handle_only_where_there_is_no_other_ground() -> None:
    name = (90.0, 76.0, 150.0, 98.0)
    places = stand_round(PERSON, 11.0, WAYS, (), WINDOW, [name])
    assert not any(meet(area(at, 11.0), name) for at in places)
    walls = [(-200.0, 98.0, 98.0, 400.0), (142.0, 98.0, 500.0, 400.0), (98.0, 162.0, 142.0, 400.0)]
    places = stand_round(PERSON, 11.0, WAYS[:1], walls, (0.0, 74.0, 830.0, 600.0), [(-200.0, 0.0, 500.0, 98.0)])
    assert not any(meet(area(at, 11.0), wall) for at in places for wall in walls), "rather a word than anybody"


def test_a_word_comes_away_from_the_person_and_else_where_it_hides_least() -> None:
    rooms = {
        (across, down): (100.0 + 50 * across, 100.0 + 20 * down, 130.0 + 50 * across, 110.0 + 20 * down)
        for across in (-1, 0, 1)
        for down in (-1, 0, 1)
    }
    for away in (LEFT, RIGHT):
        assert free_side(rooms.__getitem__, away, (), WINDOW, ()) == away
    neighbour = (140.0, 60.0, 300.0, 105.0)
    assert free_side(rooms.__getitem__, RIGHT, [neighbour], WINDOW, ()) == LEFT
    assert free_side(rooms.__getitem__, RIGHT, [neighbour], WINDOW, [rooms[LEFT]]) == (0, -1)
    assert free_side(rooms.__getitem__, RIGHT, (), (0.0, 0.0, 140.0, 600.0), [rooms[LEFT]]) == (0, -1)


def test_whoever_leaves_no_ground_at_the_side_has_handles_above_and_below() -> None:
    beside = [(20.0, 100.0, 92.0, 160.0), (148.0, 100.0, 300.0, 160.0)]
    places = stand_round(PERSON, 11.0, WAYS, beside, WINDOW)
    assert not any(meet(area(at, 11.0), other) for at in places for other in (*beside, PERSON))
    assert all(y < PERSON[1] or y > PERSON[3] for _, y in places)


def test_where_all_ground_is_taken_the_least_is_hidden_and_no_handle_lies_on_another() -> None:
    walls = [(-200.0, -200.0, 500.0, 98.0), (-200.0, 165.0, 500.0, 400.0), (-200.0, 98.0, 98.0, 165.0)]
    places = stand_round(PERSON, 11.0, WAYS, [*walls, (142.0, 98.0, 500.0, 165.0)], WINDOW)
    boxes = [area(at, 11.0) for at in places]
    assert not any(meet(a, b) for i, a in enumerate(boxes) for b in boxes[:i])

    places = stand_round(PERSON, 11.0, WAYS[:1], [*walls, (160.0, 98.0, 500.0, 165.0)], WINDOW)
    assert places[0][0] > PERSON[2]  # where the wall hides the least of it, or is hidden the least


def test_nothing_follows_a_picture_that_is_not_seen_and_all_does_when_it_is(canvas: CanvasView) -> None:
    canvas.show_picture(sample(Diagram.GENOGRAM))
    assert canvas._follow.isActive()
    canvas.hide()
    assert not canvas._follow.isActive()
    canvas.show()
    assert canvas._follow.isActive()
