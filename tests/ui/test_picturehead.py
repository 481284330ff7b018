"""What is doubtful about a picture: told above it, but never in place of it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.i18n import tr
from app.ui.pages.picturehead import Doubts


@pytest.fixture
def doubts(qtbot: QtBot) -> Doubts:
    made = Doubts()
    qtbot.addWidget(made.line)
    made.line.show()
    return made


def told(count: int) -> tuple[str, ...]:
    return tuple(f"Maija, Aino: the parent is younger than the child, {at}." for at in range(count))


@pytest.mark.parametrize("count", [1, 3])
def test_few_doubts_are_told_whole(doubts: Doubts, count: int) -> None:
    doubts.show(told(count), is_today=True)

    assert doubts.line.told.splitlines() == list(told(count))


def test_of_many_the_first_are_told_and_the_others_when_asked_for(doubts: Doubts) -> None:
    doubts.show(told(40), is_today=True)
    low = doubts.line.sizeHint().height()
    more = doubts.line.findChild(QPushButton)
    assert isinstance(more, QPushButton)

    assert doubts.line.told.splitlines() == list(told(40)[:2])
    assert more.text() == tr("+ %n more", n=38)
    more.click()
    assert doubts.line.told.splitlines() == list(told(40))
    assert doubts.line.sizeHint().height() < low + 200
    doubts.show(told(41), is_today=True)
    assert len(doubts.line.told.splitlines()) == 41, "what was unfolded stays so"
    more.click()
    assert doubts.line.told.splitlines() == list(told(41)[:2])


def test_nothing_doubtful_takes_no_room(doubts: Doubts) -> None:
    doubts.show(told(9), is_today=True)
    doubts.show((), is_today=True)

    assert not doubts.line.isVisible()
