"""The tour: it points at the real thing, waits until it has been done, and goes away when it is no longer wanted."""

from __future__ import annotations

import shutil
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.genogram.picture import Key
from app.i18n import Language, tr
from app.lens.view import Diagram
from app.operations.people import edit_person
from app.settings import LANGUAGE, TEXT_SIZE, Settings
from app.store.casefile import CaseFile
from app.ui.coach import CoachCard, TargetRing
from app.ui.look import Look
from app.ui.mainwindow import Window
from app.ui.palette import FoundList
from app.ui.sample import PASSPHRASE, open_sample, sample_path
from app.ui.tour import STEPS, Tour
from tests.ui.conftest import settle


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of the case to learn with as the program makes it, closed. Only to be copied."""
    open_sample("tester", Language.FI).close()
    return Path(shutil.move(sample_path(), tmp_path_factory.mktemp("practice") / "harjoitus.lahipiiri"))


@pytest.fixture
def touring(window: Window, practice: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Window, Tour]:
    """Return the window on a copy of that case, and the tour through it: that it is made anew has tests of its own."""

    def copied(who: str, language: Language) -> CaseFile:
        assert language is Language.FI
        path = sample_path()
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        return CaseFile.open(Path(shutil.copy(practice, path)), PASSPHRASE, who=who)

    monkeypatch.setattr("app.ui.unlock.open_sample", copied)
    window.unlock.wants_tour.emit()
    settle()
    return window, the_tour(window)


def the_tour(window: Window) -> Tour:
    found = window.findChildren(Tour)
    assert len(found) == 1
    return found[0]


def test_every_step_waits_for_the_real_thing(touring: tuple[Window, Tour]) -> None:
    window, going = touring
    desk = window.desk
    assert desk.view.is_sample
    child = desk.view.child_id
    assert child is not None

    def rename() -> None:
        edit_person(desk.case, child, {"given_name": "Uusi"})

    def search() -> None:
        window.go("meetings")

    doing = (
        lambda: desk.select(Key("person", child)),
        rename,
        desk.undo,
        window.commands["add-sibling"].trigger,
        lambda: desk.turn_to(Diagram.ECOMAP),
        lambda: window.go("plan"),
        search,
        lambda: window.go("print"),
    )
    assert len(doing) == len(STEPS) - 1
    for place, do in enumerate(doing):
        settle()
        going.look()
        assert going.place == place
        assert not going._is_done, STEPS[place].title
        do()
        settle()
        going.look()
        assert going._is_done, STEPS[place].title
        going.go_on()
    assert going.place == len(STEPS) - 1
    going.card.next.click()
    settle()
    assert window.findChildren(Tour) == []
    assert window.findChildren(CoachCard) == []


def test_the_card_covers_nothing_it_points_at_and_stays_in_the_window(touring: tuple[Window, Tour]) -> None:
    window, going = touring
    for place, step in enumerate(STEPS):
        going.look()
        assert going.place == place
        assert window.frame is not None
        target = step.target(window.frame)
        at = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
        card = going.card.geometry()
        assert window.rect().contains(card), step.title
        if target.width() < window.width() / 3:
            assert not card.intersects(at), step.title
        assert window.findChild(TargetRing).isVisible()
        if place < len(STEPS) - 1:
            going.go_on()
            settle()


def test_no_word_of_a_step_is_cut_off(look: Look, settings: Settings, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    for language, percent in product(Language, (100, 200)):
        settings.set(LANGUAGE, language)
        settings.set(TEXT_SIZE, percent)
        look.follow(LANGUAGE)
        look.follow(TEXT_SIZE)
        card = CoachCard(window, window.show, window.show, window.show)
        for place, step in enumerate(STEPS):
            card.show_step(place, len(STEPS), tr(step.title), tr(step.text))
            card.stand_by(QRect(20, 20, 80, 80))
            for told in card.findChildren(QLabel):
                if told.isVisible():
                    assert told.heightForWidth(told.width()) <= told.height(), told.text()
        card.hide()


def test_what_the_search_finds_lies_over_the_card(touring: tuple[Window, Tour]) -> None:
    window, going = touring
    while tr(STEPS[going.place].title) != tr("Find anything"):
        going.go_on()
    settle()
    window.search()
    settle()
    going.look()
    found = window.findChild(FoundList)
    assert isinstance(found, FoundList)
    assert found.geometry().intersects(going.card.geometry()), "else nothing is shown by this"
    held = window.children()
    assert held.index(found) > held.index(going.card)


def test_the_keys_alone_go_on_back_and_out(touring: tuple[Window, Tour], qtbot: QtBot) -> None:
    window, going = touring
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=2000)
    assert window.frame is not None
    focused = window.frame.network.canvas
    focused.setFocus()
    qtbot.keyClick(focused, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert going.place == 1
    qtbot.keyClick(focused, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert going.place == 0
    assert all(each.focusPolicy() & Qt.FocusPolicy.TabFocus for each in going.card.findChildren(QPushButton))
    qtbot.keyClick(going.card, Qt.Key.Key_Escape)
    settle()
    assert window.findChildren(Tour) == []


def test_it_ends_when_the_case_is_locked_and_starts_anew(touring: tuple[Window, Tour]) -> None:
    window, _ = touring
    window.desk.lock()
    settle()
    assert window.findChildren(Tour) == []
    window.commands["tour"].trigger()
    settle()
    assert the_tour(window).place == 0
    window.commands["tour"].trigger()
    settle()
    assert the_tour(window).place == 0


def test_it_is_told_in_the_language_and_size_that_are_chosen_meanwhile(touring: tuple[Window, Tour]) -> None:
    window, going = touring
    window.settings.set(LANGUAGE, Language.SV)
    window.settings.set(TEXT_SIZE, 200)
    window._chosen(LANGUAGE)
    window._chosen(TEXT_SIZE)
    window.leave()
    settle()
    going = the_tour(window)
    assert going.card.accessibleName() == tr(STEPS[0].title)
    assert window.rect().contains(going.card.geometry())
    for button in going.card.findChildren(QPushButton):
        assert button.fontMetrics().horizontalAdvance(button.text()) < button.width() or button.isHidden()
