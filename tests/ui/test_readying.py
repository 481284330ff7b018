from __future__ import annotations

import gc
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.genogram.picture import Key
from app.i18n import Language
from app.models.statements import COMPILED
from app.settings import LANGUAGE
from app.store.casefile import CaseFile
from app.ui.mainwindow import Window
from tests.ui.conftest import PASSPHRASE


@pytest.fixture
def ready(window: Window, qtbot: QtBot) -> Generator[Window]:
    """A window that has made ready for a case."""
    thresholds = gc.get_threshold()
    with qtbot.waitSignal(window.readying.ready, timeout=20_000):
        window.readying.begin()
    yield window
    gc.unfreeze()
    gc.set_threshold(*thresholds)


def opened(window: Window, path: Path) -> None:
    window.desk.take(CaseFile.open(path, PASSPHRASE, who="testi"))
    QCoreApplication.processEvents()


def test_the_case_is_shown_in_the_frame_that_waited(ready: Window, case_path: Path) -> None:
    waiting = ready.readying.frame
    assert waiting is not None
    assert not waiting.isVisible()
    opened(ready, case_path)
    assert ready.frame is waiting
    assert ready.readying.frame is None
    assert waiting.network.picture.groups
    number = ready.desk.view.number
    assert any(label.text() == number and label.isVisible() for label in waiting.topbar.findChildren(QLabel))
    assert waiting.network.inspector.sheets is not None


def test_the_frame_that_waits_is_laid_out_for_the_room_it_will_have(ready: Window) -> None:
    waiting = ready.readying.frame
    assert waiting is not None
    assert waiting.size() == ready._leaves.size()
    assert not waiting.isVisible()


def test_nobody_looks_for_rubbish_while_a_case_is_opened(ready: Window, case_path: Path, qtbot: QtBot) -> None:
    opened(ready, case_path)
    assert not gc.isenabled()
    qtbot.waitUntil(gc.isenabled)
    ready.desk.lock()
    qtbot.waitUntil(lambda: ready.readying.frame is not None)
    ready.desk.unlock(PASSPHRASE)
    assert not gc.isenabled()
    ready.close()
    assert gc.isenabled(), "nor longer than the window is there"


def test_after_the_lock_another_waits_that_has_seen_nothing(ready: Window, case_path: Path, qtbot: QtBot) -> None:
    opened(ready, case_path)
    frame, view = ready.frame, ready.desk.view
    mother = next(person for person in view.people if person.relation and not person.is_index)
    ready.desk.select(Key("person", mother.id))
    QCoreApplication.processEvents()
    names = {person.name for person in view.people}
    ready.desk.lock()
    qtbot.waitUntil(lambda: ready.readying.frame is not None)
    waiting = ready.readying.frame
    assert waiting is not None
    assert waiting is not frame
    said = [label.text() for label in waiting.findChildren(QLabel)]
    said += [line.text() for line in waiting.findChildren(QLineEdit)]
    assert not [text for text in said for name in names if name in text]
    ready.desk.unlock(PASSPHRASE)
    QCoreApplication.processEvents()
    assert ready.frame is waiting
    sheets = waiting.network.inspector.sheets
    assert sheets is not None
    assert sheets._key == Key("person", mother.id), "it stands where it was before the lock"


def test_another_language_makes_another_frame(ready: Window, qtbot: QtBot) -> None:
    old = ready.readying.frame
    ready._speak(Language.SV)
    assert ready.settings.get(LANGUAGE) is Language.SV
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(old)
    qtbot.waitUntil(lambda: ready.readying.frame is not None)
    waiting = ready.readying.frame
    assert waiting is not None
    assert "Nätverk" in {page.accessibleName() for page in (waiting.network,)}


def test_what_was_compiled_holds_nothing_of_a_case(ready: Window, case_path: Path) -> None:
    before = len(COMPILED["compiled_cache"])
    assert before > 0
    opened(ready, case_path)
    assert len(COMPILED["compiled_cache"]) == before, "a file asks with the same statements"
    assert all(not compiled.params for compiled in COMPILED["compiled_cache"].values())
