"""Nothing stays when the window is closed: no widget, no thread, no timer, nothing that was drawn."""

from __future__ import annotations

import gc
import threading
import weakref
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.genogram.picture import Key
from app.settings import Settings
from app.store.casefile import CaseFile
from app.ui.look import Look
from app.ui.mainwindow import Window
from tests.ui.conftest import PASSPHRASE, PreparedAsk, settle


def test_a_closed_window_leaves_nothing(
    qtbot: QtBot, settings: Settings, look: Look, ask: PreparedAsk, case_path: Path
) -> None:
    del qtbot
    settle()
    widgets, threads = set(map(id, QApplication.allWidgets())), threading.active_count()
    window = Window(settings, look, ask)
    window.show()
    window.desk.take(CaseFile.open(case_path, PASSPHRASE, who="tester"))
    settle()
    assert window.frame is not None
    canvas = window.frame.network.canvas
    window.desk.select(Key("person", window.desk.view.child_id))
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_S)
    settle()
    window.background.run(lambda: None, lambda _: None, lambda _: None)
    timers = window.findChildren(QTimer)
    drawn = weakref.ref(window.frame.network._easel._kept[window.desk.place.diagram])
    page = weakref.ref(window.frame.network)
    del canvas
    window.close()
    assert not any(timer.isActive() for timer in window.findChildren(QTimer))
    window.deleteLater()
    settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    del timers, window
    gc.collect()
    assert drawn() is None
    assert page() is None
    assert [each for each in QApplication.allWidgets() if id(each) not in widgets] == []
    assert threading.active_count() == threads
