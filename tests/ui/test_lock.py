from __future__ import annotations

import gc
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QGraphicsItem
from pytestqt.qtbot import QtBot

from app.genogram.picture import Key
from app.lens.view import CaseView, Diagram
from app.settings import IDLE_MINUTES
from app.store.backup import backup_folder
from app.ui.copied import forget_copied
from app.ui.mainwindow import Window
from app.ui.rail import PLACES
from app.ui.widgets.editors import LineEditor, flush
from tests.ui.conftest import PASSPHRASE, settle
from tests.ui.texts import shown_texts, spoken_texts


def secrets(view: CaseView) -> set[str]:
    """Everything of the child's that must be gone: each word of four letters or more that tells of anybody."""
    told = [person.name for person in view.people] + [each.name for each in view.agencies]
    told += [home.address for home in view.households] + [home.name for home in view.households]
    told += [each.name for each in view.professionals] + [each.text for each in view.statements]
    told += [view.number]
    return {text.strip().lower() for text in told if len(text.strip()) > 3}


def leaks(view_secrets: set[str]) -> list[str]:
    texts = " \n ".join(shown_texts() | spoken_texts()).lower()
    return sorted(secret for secret in view_secrets if secret in texts)


def test_nothing_of_the_child_is_left_in_any_widget(open_window: Window, qtbot: QtBot) -> None:
    kept = secrets(open_window.desk.view)
    for place in PLACES:
        open_window.go(place)
        QApplication.processEvents()
    qtbot.waitUntil(lambda: not open_window.background.is_busy, timeout=20_000)
    open_window.go("network")
    mother = next(person for person in open_window.desk.view.people if person.relation and not person.is_index)
    open_window.desk.select(Key("person", mother.id))
    open_window.desk.attempt(lambda: None)
    assert len(leaks(kept)) > 20  # the walk does see what is shown

    open_window.desk.lock()
    settle()

    assert leaks(kept) == []
    assert open_window.windowTitle() == "Lähipiiri"
    assert open_window.frame is None
    assert open_window.desk.undo_label is None
    gc.collect()
    items = [each for each in gc.get_objects() if isinstance(each, QGraphicsItem)]
    assert items == []


def test_python_holds_nothing_of_the_child_either(case_path: Path) -> None:
    command = [sys.executable, "-m", "tests.ui.heap", str(case_path), PASSPHRASE]
    named = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(command, env=named, cwd=root, capture_output=True, text=True, timeout=110, check=False)
    wanted, *after = done.stdout.splitlines()
    assert int(wanted) > 40, done.stderr
    assert after == ["verrokki että löytyy"], "the search finds what is held on purpose, and nothing else"


def test_what_was_being_looked_for_goes_with_the_case(open_window: Window) -> None:
    kept = secrets(open_window.desk.view)
    line = open_window.frame.topbar.search if open_window.frame else None
    assert line is not None
    line.setText("a")
    line.textEdited.emit("a")
    assert line.found

    open_window.desk.lock()
    settle()

    assert leaks(kept) == []


def test_after_unlocking_the_user_is_where_she_was(open_window: Window, qtbot: QtBot) -> None:
    desk = open_window.desk
    open_window.show_diagram(Diagram.ECOMAP)
    agency = desk.view.agencies[0]
    desk.select(Key("agency", agency.id))
    open_window.go("plan")
    desk.lock()

    line = open_window.unlock._secret
    line.put(PASSPHRASE)
    line.entered.emit()

    assert desk.is_open
    assert (desk.place.page, desk.place.diagram) == ("plan", Diagram.ECOMAP)
    assert desk.place.selection == Key("agency", agency.id)
    assert open_window.frame is not None
    assert open_window.frame.page.isVisible()


@pytest.mark.parametrize("is_pressed", [False, True])
def test_what_is_half_typed_is_put_back_after_the_lock_and_is_no_data_before_it_is_left(
    open_window: Window, is_pressed: bool
) -> None:
    desk = open_window.desk

    def lock() -> None:
        assert open_window.frame is not None
        button = open_window.frame.topbar.findChild(QAbstractButton, "lock")
        assert button is not None
        if is_pressed:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        else:
            desk.lock()

    child_id = desk.view.child_id
    assert child_id is not None
    desk.select(Key("person", child_id))
    assert open_window.frame is not None
    sheets = open_window.frame.network.inspector.sheets
    assert sheets is not None
    editor = sheets.form.editor("role")
    assert isinstance(editor, LineEditor)
    open_window.activateWindow()
    editor.setFocus()
    editor.setText("lukee paljon")

    lock()
    assert not desk.is_open
    desk.unlock(PASSPHRASE)

    assert desk.view.people_by_id[child_id].role == ""
    again = open_window.frame.network.inspector.sheets
    assert again is not None
    assert again.form.editor("role").value() == "lukee paljon"
    flush(again)
    assert desk.view.people_by_id[child_id].role == "lukee paljon"


def test_idling_locks(open_window: Window, qtbot: QtBot) -> None:
    assert open_window.idle.is_running
    open_window.idle.start(0.002)
    qtbot.waitUntil(lambda: not open_window.desk.is_open, timeout=3000)
    assert not open_window.idle.is_running


def test_when_the_hands_first_rest_the_copy_is_made_that_the_first_change_would_wait_for(
    open_window: Window, case_path: Path, qtbot: QtBot
) -> None:
    def copies() -> list[Path]:
        return list(backup_folder(case_path).glob("*.part"))

    quiet = open_window.idle._quiet
    quiet.setTimerType(Qt.TimerType.PreciseTimer)
    quiet.setInterval(60_000)
    open_window.idle.start(10)
    qtbot.waitUntil(lambda: quiet.remainingTime() < 59_900)
    QTest.keyClick(open_window.windowHandle(), Qt.Key.Key_Shift)
    assert quiet.remainingTime() > 59_900, "a touch puts it off"
    assert copies() == []
    quiet.setInterval(10)
    qtbot.waitUntil(lambda: len(copies()) == 1, timeout=3000)
    open_window.desk.lock()
    assert copies() == []


def test_a_touch_puts_off_the_lock(open_window: Window, qtbot: QtBot) -> None:
    open_window.idle.start(0.005)
    for _ in range(6):
        qtbot.wait(100)
        QTest.keyClick(open_window.windowHandle(), Qt.Key.Key_Shift)
    assert open_window.desk.is_open
    open_window.idle.start(open_window.settings.get(IDLE_MINUTES))


def test_sleep_locks(open_window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    open_window.idle._last -= 3600
    open_window.idle._watch_clock()
    assert not open_window.desk.is_open


def test_a_locked_screen_locks(open_window: Window) -> None:
    open_window.screen_watch.on_change(is_away=False)
    assert open_window.desk.is_open
    open_window.screen_watch.on_change(is_away=True)
    assert not open_window.desk.is_open


_HEARS = """
import time
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from app.ui.screenlock import ScreenWatch

app, heard = QApplication([]), []
window = QWidget()
watch = ScreenWatch(window)
watch.is_due.connect(lambda: heard.append(True))
told = QDBusMessage.createSignal("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged")
told.setArguments([True])
QDBusConnection.sessionBus().send(told)
until = time.monotonic() + 5
while not heard and time.monotonic() < until:
    app.processEvents()
raise SystemExit(0 if heard else 1)
"""


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="no session bus can be started here")
def test_the_screen_saver_is_heard_on_the_bus() -> None:
    command = ["dbus-run-session", "--", sys.executable, "-c", _HEARS]
    named = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    done = subprocess.run(command, env=named, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr


def test_a_meeting_holds_the_idle_lock_but_not_the_key(open_window: Window) -> None:
    kept = secrets(open_window.desk.view)
    open_window.meet()
    assert not open_window.idle._idle.isActive()
    open_window.commands["lock"].trigger()
    settle()
    assert not open_window.desk.is_open
    assert leaks(kept) == []


def test_the_wall_shows_less_than_the_window(open_window: Window) -> None:
    open_window.meet()
    wall = open_window._wall
    assert wall is not None
    picture = wall._canvas.picture
    assert picture is not None
    open_window.blank_wall()
    assert wall.is_blank
    open_window.meet()
    assert open_window._wall is None
    assert open_window.idle._idle.remainingTime() <= 2 * 63_000  # Qt's timers are coarse by a twentieth


class Clipboard:
    """Stands in for the system's, which the offscreen platform has not."""

    def __init__(self, *, is_ours: bool) -> None:
        self.is_ours, self.text, self.marked = is_ours, "Aino Esimerkki", "Aino"

    def ownsClipboard(self) -> bool:  # noqa: N802
        return self.is_ours

    def supportsSelection(self) -> bool:  # noqa: N802
        return True

    def ownsSelection(self) -> bool:  # noqa: N802
        return self.is_ours

    def clear(self, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> None:
        if mode is QClipboard.Mode.Clipboard:
            self.text = ""
        else:
            self.marked = ""


def test_the_clipboard_is_emptied_only_when_it_is_ours() -> None:
    ours, others = Clipboard(is_ours=True), Clipboard(is_ours=False)
    forget_copied(cast("QClipboard", ours))
    forget_copied(cast("QClipboard", others))
    assert (ours.text, others.text) == ("", "Aino Esimerkki")
    assert (ours.marked, others.marked) == ("", "Aino")


def test_no_path_is_kept_unless_wanted(open_window: Window, case_path: Path) -> None:
    open_window.close()
    assert str(case_path) not in open_window.settings.path.read_text(encoding="utf-8")
