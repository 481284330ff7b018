"""From where a picture is looked at first: all of it where that can be read, else whom it is about."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID, uuid5

import pytest
from pytestqt.qtbot import QtBot

from app.genogram.picture import Box, Colour, Group, Key, Picture
from app.lens.view import Diagram
from app.settings import ZOOM_GENOGRAM, Settings
from app.ui.canvas import CanvasView
from app.ui.canvas.sight import LEGIBLE
from app.ui.pages.standpoints import Standpoints

CHILD, AUNT = (Key("person", uuid5(UUID(int=1), name)) for name in ("child", "aunt"))


def person(key: Key, x: float, y: float) -> Group:
    box = Box(x - 20, y - 20, 40, 40, fill=Colour.GROUND)
    return Group(key, (box,), (x - 20, y - 20, x + 20, y + 20), "somebody", anchor=(x, y))


def picture(wide: float) -> Picture:
    return Picture((person(AUNT, 0, 0), person(CHILD, wide, 150)), (-40, -40, wide + 40, 190), "Genogram", "Two", "fi")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def canvas(qtbot: QtBot) -> CanvasView:
    view = CanvasView()
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    return view


def stood(canvas: CanvasView, settings: Settings, wide: float, middle: Key | None) -> CanvasView:
    canvas.show_picture(picture(wide))
    points = Standpoints(canvas, settings)
    points.shown, points.middle = Diagram.GENOGRAM, middle
    points.stand()
    return canvas


def test_small_family_is_seen_whole(canvas: CanvasView, settings: Settings) -> None:
    assert stood(canvas, settings, 600, CHILD).is_whole


def test_large_family_is_begun_at_the_child(canvas: CanvasView, settings: Settings) -> None:
    stood(canvas, settings, 6000, CHILD)

    assert canvas.zoom == pytest.approx(LEGIBLE)
    item = canvas.item(CHILD)
    assert item is not None
    assert canvas.mapToScene(canvas.viewport().rect()).boundingRect().contains(item.boundingRect())


def test_large_family_of_nobody_is_seen_whole(canvas: CanvasView, settings: Settings) -> None:
    assert stood(canvas, settings, 6000, None).is_whole


def test_size_chosen_before_is_kept_and_the_child_in_sight(canvas: CanvasView, settings: Settings) -> None:
    settings.set(ZOOM_GENOGRAM, 110)

    stood(canvas, settings, 6000, CHILD)

    item = canvas.item(CHILD)
    assert canvas.zoom == pytest.approx(1.1)
    assert item is not None
    assert canvas.mapToScene(canvas.viewport().rect()).boundingRect().contains(item.boundingRect())
