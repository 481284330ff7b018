from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.i18n import Language, tr, use_language
from app.lens.view import Diagram
from app.operations.people import edit_person
from app.settings import KEEPS_RECENT, Settings
from app.store.casefile import CaseFile
from app.ui.look import Look
from app.ui.mainwindow import Window
from app.ui.recent import recent_cases
from app.ui.sample import sample_path
from app.ui.widgets.newsecret import NewSecret
from app.ui.widgets.secret import SecretLine
from tests.ui.conftest import PASSPHRASE, PreparedAsk, settle
from tests.ui.texts import shown_texts


def typed(line: SecretLine, text: str) -> None:
    field = line.findChild(QLineEdit)
    field.setText(text)
    line.entered.emit()


def test_the_right_passphrase_opens(window: Window, ask: PreparedAsk, case_path: Path) -> None:
    ask.cases.append(case_path)
    window.unlock.ask_which()
    typed(window.unlock._secret, PASSPHRASE)

    assert window.desk.is_open
    assert window.frame is not None
    assert window.windowTitle() == "HARJOITUS-1 – Lähipiiri"
    assert window.unlock._secret.text == ""


@pytest.mark.parametrize("language", list(Language))
def test_a_wrong_passphrase_names_three_causes_and_changes_nothing(
    language: Language, window: Window, case_path: Path
) -> None:
    use_language(language)
    before = case_path.read_bytes()
    window.unlock.ask_passphrase(case_path)
    typed(window.unlock._secret, "väärä-salalause")

    said = window.unlock._wrong.text().lower()
    causes = {
        Language.FI: ("salalause on väärä", "muun ohjelman", "vioittunut"),
        Language.SV: ("lösenfrasen är fel", "annat slag", "skadad"),
        Language.EN: ("passphrase", "another kind", "damaged"),
    }
    assert window.unlock._wrong.isVisible()
    line = window.unlock._secret.findChild(QLineEdit)
    assert line.selectedText() == line.text(), "what is typed next takes its place"
    assert [cause for cause in causes[language] if cause not in said] == []
    assert not window.desk.is_open
    assert case_path.read_bytes() == before


def test_another_kind_of_file_is_refused_as_it_is(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "kirje.lahipiiri"
    path.write_bytes(b"Hyvaa paivaa! " * 500)
    window.unlock.ask_passphrase(path)
    typed(window.unlock._secret, PASSPHRASE)

    assert not window.desk.is_open
    assert window.unlock._wrong.text()
    assert path.read_bytes() == b"Hyvaa paivaa! " * 500


def test_a_new_case_is_made_encrypted_with_its_child(window: Window, ask: PreparedAsk, tmp_path: Path) -> None:
    path = tmp_path / "tapaus-7.lahipiiri"
    ask.new.append(path)
    window.new_case()
    leaf = window.unlock._new
    leaf._number.setText("2026/7")
    leaf._name.setText("Aino")
    leaf._born.setText("kevät 2017")
    leaf._secret._suggest()
    passphrase = leaf._secret.line.text
    leaf._create()

    assert ask.proposed == ["tapaus-2026-7.lahipiiri"]
    assert window.desk.view.number == "2026/7"
    child = window.desk.view.child
    assert child is not None
    assert (child.name, child.is_index, child.age) == ("Aino", True, 9)
    assert path.read_bytes()[:15] != b"SQLite format 3"
    assert leaf._name.text() == leaf._secret.line.text == ""
    window.close_case()
    CaseFile.open(path, passphrase, who="tester").close()


def test_what_is_said_of_a_passphrase_moves_nothing_below_it(window: Window) -> None:
    window.new_case()
    settle()
    leaf = window.unlock._new
    stood: set[int] = set()
    for typed in (
        "",
        "kissa",
        "aaaaaaaaaaaaaaa",
        "kissa-koira-kuu",
        "kissa-koira-kuu-talo",
        "kissa-koira-kuu-talo-hevonen",
    ):
        leaf._secret.line.put(typed)
        settle()
        stood.add(leaf.with_key.mapTo(window, leaf.with_key.rect().topLeft()).y())
    assert len(stood) == 1, stood


def test_a_new_case_begins_where_families_are_drawn_wherever_the_last_one_was_left(
    open_window: Window, ask: PreparedAsk, tmp_path: Path
) -> None:
    open_window.show_diagram(Diagram.ECOMAP)
    open_window.go("meetings")
    ask.new.append(tmp_path / "case-8.lahipiiri")
    open_window.new_case()
    leaf = open_window.unlock._new
    leaf._secret._suggest()
    leaf.with_key.setChecked(False)
    leaf._create()
    assert (open_window.desk.place.page, open_window.desk.place.diagram) == ("network", Diagram.GENOGRAM)


@pytest.mark.parametrize("weak", ["lyhyt", "salasana1234", "aaaaaaaaaaaaaaaaaaaa"])
def test_a_weak_passphrase_is_refused_before_a_place_is_asked(weak: str, window: Window, ask: PreparedAsk) -> None:
    window.new_case()
    leaf = window.unlock._new
    leaf._secret.line.put(weak)
    leaf._create()

    assert ask.proposed == []
    assert leaf._wrong.isVisible()
    assert leaf._secret.isAncestorOf(QApplication.focusWidget() or leaf)
    leaf._secret._suggest()
    assert leaf._wrong.isHidden()
    assert not window.desk.is_open


def test_a_birth_day_that_is_none_is_refused_in_place(window: Window, ask: PreparedAsk) -> None:
    window.new_case()
    leaf = window.unlock._new
    leaf._born.setText("joskus")
    leaf._secret._suggest()
    leaf._create()

    assert leaf._wrong.isVisible()
    assert ask.proposed == []


def test_a_name_that_is_taken_overwrites_nothing(window: Window, ask: PreparedAsk, case_path: Path) -> None:
    before = case_path.read_bytes()
    ask.new.append(case_path)
    window.new_case()
    window.unlock._new._secret._suggest()
    window.unlock._new._create()

    assert window.unlock._new._wrong.isVisible()
    assert case_path.read_bytes() == before


def test_strength_is_said_in_words_and_by_the_bar(look: Look, qtbot: QtBot) -> None:
    secret = NewSecret("Salalause")
    qtbot.addWidget(secret)
    levels: list[tuple[object, int]] = []
    for text in ("abc", "salasana1234", "orava-kanto"):
        secret.line.put(text)
        levels.append((secret._bar.property("level"), secret._bar.value()))
    secret._suggest()

    assert [level for level, _ in levels] == ["weak", "weak", "weak"]
    assert secret._bar.property("level") == "strong"
    assert secret._spoken.text().startswith(("Vahva", "Erittäin vahva"))
    assert secret._bar.accessibleDescription() == secret._spoken.text()
    assert len(secret.line.text.split("-")) == 5


def test_a_passphrase_is_hidden_until_it_is_shown_on_purpose(look: Look, qtbot: QtBot) -> None:
    line = SecretLine("Salalause")
    qtbot.addWidget(line)
    field = line.findChild(QLineEdit)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    qtbot.mouseClick(line._eye, Qt.MouseButton.LeftButton)
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    assert line._eye.accessibleName() == tr("Hide the passphrase")
    line.forget()
    assert field.echoMode() is QLineEdit.EchoMode.Password


def test_the_sample_opens_and_locks_with_a_passphrase_the_page_shows(window: Window) -> None:
    window.open_sample()
    assert window.desk.view.is_sample
    assert window.desk.path == sample_path()
    window.desk.lock()
    shown = window.unlock._told.text()
    window.unlock._secret.put(shown.split()[-1])
    window.unlock._secret.entered.emit()
    assert window.desk.is_open


def test_the_sample_is_made_anew_over_an_open_one_and_what_was_tried_in_that_is_gone(
    window: Window, sample: Path
) -> None:
    sample_path().parent.mkdir(parents=True, mode=0o700)
    desk = window.desk
    desk.take(CaseFile.open(Path(shutil.copy(sample, sample_path())), PASSPHRASE, who="tester"))
    child = desk.view.child_id
    assert child is not None
    edit_person(desk.case, child, {"given_name": "Uusi"})
    assert "Uusi" in {person.given_name for person in desk.view.people}

    window.open_sample()
    assert desk.path == sample_path()
    assert desk.view.is_sample
    assert "Uusi" not in {person.given_name for person in desk.view.people}


def test_the_last_cases_are_listed_by_number_only_when_wanted(
    window: Window, settings: Settings, case_path: Path, look: Look, ask: PreparedAsk
) -> None:
    window.unlock.ask_passphrase(case_path)
    typed(window.unlock._secret, PASSPHRASE)
    number = window.desk.view.number
    window.close_case()
    assert recent_cases() == []
    settings.set(KEEPS_RECENT, value=True)
    window.unlock.ask_passphrase(case_path)
    typed(window.unlock._secret, PASSPHRASE)
    window.close_case()
    assert [each.path for each in recent_cases()] == [str(case_path)]
    listed = [text for text in shown_texts(window.unlock) if number in text]
    assert listed
    assert not any("tapaus-1" in text for text in shown_texts(window.unlock))
    assert not any(str(case_path) in each.read_text(encoding="utf-8") for each in settings.path.parent.glob("*"))

    again = Window(settings, look, ask)
    line = next(each for each in again.unlock.findChildren(QPushButton) if number in each.text())
    line.click()
    assert again.unlock._file.text() == "tapaus-1"
    settings.set(KEEPS_RECENT, value=False)
    again._chosen(KEEPS_RECENT)
    assert recent_cases() == []
    again.close()
    again.deleteLater()
    settle()
