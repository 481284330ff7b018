"""The register of consents and the team in the window, and the ground that each copy is asked for."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.lens.view import AccessGround, ConsentKind, DataPart, DisclosureGround
from app.models import Consent, Disclosure, Participant
from app.ui.mainwindow import Window
from app.ui.pages.print import PrintPage
from app.ui.pages.register import RegisterPage
from app.ui.widgets.choosing import SwitchEditor
from tests.ui.conftest import TODAY, PreparedAsk, settle
from tests.ui.test_print import wait


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let it be the day that the sample was made for."""
    monkeypatch.setattr("app.ui.desk.Desk.today", property(lambda _: TODAY))


def register(window: Window) -> RegisterPage:
    window.commands["register"].trigger()
    settle()
    (page,) = window.findChildren(RegisterPage)
    return page


def texts(page: RegisterPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def test_register_shows_team_and_consents_with_what_is_doubtful(open_window: Window) -> None:
    page = register(open_window)
    told = texts(page)
    assert "Elina Taulu · luokanopettaja" in told
    assert "Maija Esimerkki → Pekka Malli" in told
    assert "Kerho päättyi keväällä." in told
    rows = page.findChildren(QPushButton)
    assert all(each.accessibleName() or each.text() for each in rows)


def test_part_is_switched_by_keyboard_and_the_copies_follow(open_window: Window, qtbot: QtBot) -> None:
    page, desk = register(open_window), open_window.desk
    teacher = next(each for each in desk.view.participants if each.name == "Elina Taulu")
    assert DataPart.HEALTH not in teacher.parts
    page.turn(teacher.id)
    switch = page.findChild(SwitchEditor, f"part:{teacher.id.hex}:health")
    assert switch is not None
    switch.setFocus()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    settle()
    kept = desk.row(Participant, teacher.id)
    assert kept is not None
    assert "health" in kept.parts.split()
    desk.undo()
    assert "health" not in kept.parts.split()


def test_consent_is_added_given_parts_and_taken_back(open_window: Window) -> None:
    page, desk = register(open_window), open_window.desk
    page.giver.setCurrentText("Maija Esimerkki")
    button = page.findChild(QPushButton, "consent:add")
    assert button is not None
    button.click()
    settle()
    new = max(desk.view.consents, key=lambda each: each.given_on or date.min)
    assert (new.kind, new.given_by, new.given_on) == (ConsentKind.DISCLOSURE, "Maija Esimerkki", TODAY)
    assert "Saajaa ei ole kirjattu." in texts(page)
    back = next(each for each in page.findChildren(QPushButton) if each.text() == "Peruttu tänään")
    back.click()
    settle()
    kept = desk.row(Consent, new.id)
    assert kept is not None
    assert kept.withdrawn_on == TODAY


def test_nobody_is_proposed_and_the_button_asks_who_is_meant(open_window: Window) -> None:
    page, desk = register(open_window), open_window.desk
    before = (len(desk.view.participants), len(desk.view.consents))
    for editor, name in ((page.who, "team:add"), (page.giver, "consent:add")):
        assert editor.value() is None
        assert editor.currentText() == editor.accessibleName(), "it says what is asked"
        button = page.findChild(QPushButton, name)
        assert button is not None
        button.click()
        assert editor.view().isVisible()
        editor.hidePopup()
    settle()
    assert (len(desk.view.participants), len(desk.view.consents)) == before
    page.giver.setCurrentText("Maija Esimerkki")
    page.findChildren(QPushButton, "consent:add")[0].click()
    settle()
    assert len(desk.view.consents) == before[1] + 1
    assert page.giver.value() is None, "the next is somebody else's"


def test_guardian_is_added_as_a_party_and_anybody_else_without_a_ground(open_window: Window) -> None:
    page, desk = register(open_window), open_window.desk
    page.who.setCurrentText("Jari Keksitty")
    button = page.findChild(QPushButton, "team:add")
    assert button is not None
    button.click()
    settle()
    row = next(each for each in desk.view.participants if each.name == "Jari Keksitty")
    assert (row.ground, row.parts) == (AccessGround.NONE, ())


def test_print_proposes_the_ground_and_logs_it(
    open_window: Window, ask: PreparedAsk, tmp_path: Path, qtbot: QtBot
) -> None:
    open_window.go("print")
    (page,) = open_window.findChildren(PrintPage)
    page.choose("Mallilan koulu")
    assert page.ground.ground.value() is DisclosureGround.CONSENT
    assert page.ground.provision.value() == "703/2023 53–55 §"
    page.ground.purpose.show_value("koulun osuus")
    page.choose("Ella Tarina")
    assert page.ground.doubts
    page.choose("Mallilan koulu")
    ask.documents.append(tmp_path / "x.pdf")
    wait(page, qtbot)
    page._ask_where()
    record = max(open_window.desk.case.session.query(Disclosure), key=lambda each: each.at)
    consent = open_window.desk.row(Consent, record.consent_id)
    assert consent is not None
    assert (record.ground, record.legal_ground, record.purpose) == (
        DisclosureGround.CONSENT,
        "703/2023 53–55 §",
        "koulun osuus",
    )
