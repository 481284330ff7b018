"""What stands behind the pages: asking, working in the background, telling, starting."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.errors import AppError
from app.i18n import mark
from app.settings import Settings
from app.ui.ask import WindowAsk, forget_paths
from app.ui.background import Background
from app.ui.look import Look
from app.ui.mainwindow import Window
from app.ui.notifier import Notifier
from tests.ui.conftest import settle

ROOT = Path(__file__).resolve().parents[2]


def choose_in_dialog(window: QWidget, path: Path) -> list[Path]:
    chosen: list[Path] = []
    WindowAsk(window).case_to_open(chosen.append)
    dialog = window.findChild(QFileDialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setDirectory(str(path.parent))
    dialog.selectFile(str(path))
    dialog.accept()
    settle()
    return chosen


def written_about(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file() and b"salainen" in file.read_bytes()]


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="their file dialogs are the system's own")
def test_qts_own_file_dialog_leaves_no_path_behind(home: Path, tmp_path: Path, look: Look, qtbot: QtBot) -> None:
    folder = tmp_path / "salainen"
    folder.mkdir()
    path = folder / "tapaus-1.lahipiiri"
    path.write_bytes(b"x")
    window = QWidget()
    qtbot.addWidget(window)
    # Left to itself, the dialog does write where it has been: the search would find it.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(home / "config"))
    assert choose_in_dialog(window, path) == [path]
    assert written_about(home) != []
    for file in written_about(home):
        file.unlink()

    forget_paths()
    assert choose_in_dialog(window, path) == [path]
    assert written_about(home) == []


def test_something_final_is_asked_and_the_safe_answer_is_the_first(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    done: list[bool] = []
    WindowAsk(window).sure("Poistetaanko?", "Poista", lambda: done.append(True))
    box = window.findChild(QMessageBox)
    assert box.defaultButton().text() == "Jätä ennalleen"
    next(each for each in box.findChildren(QPushButton) if each.text() == "Poista").click()
    settle()
    assert done == [True]


def test_work_is_done_elsewhere_and_the_answer_comes_back_here(qapp: object, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    background = Background(holder)
    threads: list[int] = []
    answers: list[object] = []

    def work() -> int:
        threads.append(threading.get_ident())
        return 42

    def done(answer: int) -> None:
        threads.append(threading.get_ident())
        answers.append(answer)

    def fail() -> int:
        raise ValueError("nothing")

    background.run(work, done, answers.append)
    background.run(fail, done, answers.append)
    assert background.is_busy
    qtbot.waitUntil(lambda: not background.is_busy, timeout=3000)

    assert answers[0] == 42
    assert isinstance(answers[1], ValueError)
    assert threads[0] != threads[1] == threading.get_ident()


def test_an_answer_that_comes_after_the_lock_reaches_nobody(qapp: object, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    background = Background(holder)
    answers: list[object] = []
    background.run(lambda: "Aino", answers.append, answers.append)
    background.forget()
    background.wait()
    settle()
    assert answers == []


def test_what_went_wrong_says_three_things_and_stays(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(800, 600)
    qtbot.addWidget(window)
    window.show()
    notifier = Notifier(window)
    notifier.refuse(
        AppError(mark("Nobody is chosen; nothing was added."), mark("Choose a person in the picture first."))
    )
    assert notifier.text == "Ketään ei ole valittu; mitään ei lisätty. Valitse ensin henkilö kuvasta."
    assert not notifier._timer.isActive()
    notifier.clear()
    assert notifier.text == ""


@pytest.mark.parametrize("place", [(0, 540), (250, 530), (600, 540)])
def test_a_message_hides_no_button(place: tuple[int, int], look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(800, 600)
    qtbot.addWidget(window)
    button = QPushButton("Tulosta…", window)
    button.setGeometry(*place, 190, 40)
    window.show()
    notifier = Notifier(window)
    notifier.say("Tallennettiin")
    toast = window.findChild(QWidget, "toast")
    assert toast is not None
    assert window.rect().contains(toast.geometry())
    assert not toast.geometry().intersects(button.geometry())
    assert button.y() - toast.geometry().bottom() < 40  # as low as can be: the picture stands in the middle


def test_a_message_that_stays_hides_no_control_of_the_next_page(open_window: Window, qtbot: QtBot) -> None:
    open_window.resize(1200, 760)
    notifier = open_window.notifier
    notifier.say("Jotain on kesken", stays=True)
    toast = open_window.findChild(QWidget, "toast")
    assert toast is not None
    for page in ("meetings", "print", "plan", "network"):
        open_window.go(page)
        qtbot.waitUntil(lambda: toast.pos() == notifier._free_place(toast.size()), timeout=3000)


def test_a_message_offers_to_act(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    notifier = Notifier(window)
    done: list[bool] = []
    notifier.say("Poistettiin", "Kumoa", lambda: done.append(True))
    next(each for each in window.findChildren(QPushButton) if each.text() == "Kumoa").click()
    assert done == [True]
    assert notifier.text == ""


def test_a_fault_of_ours_is_owned_up_to_and_changes_nothing(open_window: Window) -> None:
    before = open_window.desk.view

    def break_down() -> None:
        raise LookupError("Aino Esimerkki")

    assert open_window.desk.attempt(break_down) is None
    assert "virhe" in open_window.notifier.text
    assert "Aino" not in open_window.notifier.text
    assert open_window.desk.view == before


def run_program(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    named = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    return subprocess.run(
        [sys.executable, "-m", "app", *arguments], env=named, capture_output=True, text=True, timeout=100, check=False
    )


def test_smoke_paints_once_and_ends_well(home: Path) -> None:
    done = run_program("--smoke", QT_QPA_PLATFORM="offscreen", LANG="fi_FI.UTF-8")
    assert done.returncode == 0, done.stderr
    assert (home / "config" / "lahipiiri" / "settings.json").exists()


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="they always have a screen")
def test_where_no_screen_is_it_says_so(home: Path) -> None:
    done = run_program(QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="", LANG="sv_FI.UTF-8")
    assert done.returncode == 69
    assert "skärm" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_settings_hold_nothing_of_a_case(open_window: Window, settings: Settings) -> None:
    open_window.close()
    text = settings.path.read_text(encoding="utf-8")
    assert "tapaus-1" not in text
    assert "HARJOITUS" not in text
