"""The head of the matter and its time limits on the assessment's page: read, opened by keyboard, written in place."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.i18n import tr
from app.models.matter import ContactKind, SpecialSupport
from app.operations.case import edit_case, header
from app.rules.deadline import State
from app.ui.mainwindow import Window
from app.ui.openpoints import open_points
from app.ui.pages.assessment import AssessmentPage
from app.ui.pages.clockpanel import SIGNS
from app.ui.widgets.editors import DayEditor
from tests.ui.conftest import TODAY, PreparedAsk, settle

OPENED = date(2026, 11, 3)
"""A Tuesday; the seventh working day after it is Thursday 12 November."""


@pytest.fixture
def page(open_window: Window) -> AssessmentPage:
    """The page as it is on the day of the sample, the matter begun three weeks ago and nothing done."""
    open_window.desk.look_at(TODAY)
    nothing: dict[str, Any] = dict.fromkeys(
        ("assessment_begun_on", "assessment_done_on", "decided_on", "carried_out_on", "data_asked_on")
    )
    edit_case(open_window.desk.case, {"opened_on": OPENED, **nothing})
    open_window.go("assessment")
    settle()
    assert open_window.frame is not None
    return cast("AssessmentPage", open_window.frame.page)


def seen(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def button(page: AssessmentPage, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert found is not None
    return found


def test_limits_with_a_day_are_shown_by_their_day(page: AssessmentPage) -> None:
    text = seen(page.clock)
    begun, finished = text.index("Palvelutarpeen arvioinnin aloittaminen"), text.index("arvioinnin valmistuminen")
    assert begun < text.index("viimeistään to 12.11.2026 · päivä on mennyt") < finished
    assert "viimeistään ke 3.2.2027 · edessä" in text
    assert "Asiakastietojen kirjaaminen" not in text
    button(page, "clock:more").click()
    assert "Asiakastietojen kirjaaminen" in seen(page.clock)


def test_the_account_opens_by_keyboard_and_its_day_is_written_in_place(page: AssessmentPage, qtbot: QtBot) -> None:
    asking = button(page, "clock:D2")
    asking.setFocus()
    assert "SHL 36.3 §" not in seen(page.clock)
    qtbot.keyClick(asking, Qt.Key.Key_Space)
    assert "SHL 36.3 §" in seen(page.clock)
    assert "alkuperäisessä muodossaan" in seen(page.clock), "and in which wording it was read"
    day = page.findChild(DayEditor, "clock:D2:assessment_begun_on")
    assert day is not None
    assert day.isVisible()
    day.setText("12.11.2026")
    day.editingFinished.emit()
    settle()
    assert header(page.desk.case).assessment_begun_on == date(2026, 11, 12)
    assert "Palvelutarpeen arvioinnin aloittaminen" not in seen(page.clock), "it is done and among the others"
    page.desk.undo()
    settle()
    assert "Palvelutarpeen arvioinnin aloittaminen" in seen(page.clock)


def test_nothing_is_red_and_each_state_has_a_shape_of_its_own() -> None:
    assert len({shape for shape, _ in SIGNS.values()}) == len(SIGNS) == len(State)
    assert "strain" not in {colour.value for _, colour in SIGNS.values()}


def test_what_is_near_or_past_is_among_the_open_points(page: AssessmentPage) -> None:
    points = [f"{tr(text)} {about}".strip() for text, about in open_points(page.desk.view)]
    assert "Määräajan päivä on mennyt: Palvelutarpeen arvioinnin aloittaminen, to 12.11.2026." in points
    assert not any("valmistuminen" in point for point in points)
    page.desk.look_at(date(2027, 1, 27))
    points = [f"{tr(text)} {about}".strip() for text, about in open_points(page.desk.view)]
    assert "Määräaika on lähellä: Palvelutarpeen arvioinnin valmistuminen, ke 3.2.2027." in points


def test_a_missing_day_or_reason_is_an_open_point(page: AssessmentPage) -> None:
    edit_case(
        page.desk.case,
        {"opened_on": None, "special_support": SpecialSupport.NO, "special_support_reason": ""},
    )
    points = [text.source for text, _ in open_points(page.desk.view)]
    assert "The day the matter was initiated is not written down." in points
    assert "Why no special support is needed is not written down." in points
    settle()
    assert "Vireilletulopäivämäärää ei ole kirjattu" in seen(page.clock)


def test_the_head_is_read_folded_and_written_open(page: AssessmentPage) -> None:
    text = seen(page.head)
    for said in ("ti 3.11.2026", "yhteydenotto tuen tarpeen arvioimiseksi", "Omatyöntekijä", "sijainen", "Kielet"):
        assert said in text
    assert "Turvakielto: Maija" in text
    button(page, "case-header:turn").click()
    settle()
    began, stands, child = page.head.forms
    how = began.editor("contact_kind")
    how.show_value(ContactKind.NOTIFICATION)
    how.committed.emit()
    lead = stands.editor("plan_responsible_id")
    lead.show_value(None)
    lead.committed.emit()
    tongue = child.editor("language")
    tongue.show_value("pohjoissaame")
    tongue.committed.emit()
    settle()
    row = header(page.desk.case)
    assert (row.contact_kind, row.plan_responsible_id) == (ContactKind.NOTIFICATION, None)
    button(page, "case-header:turn").click()
    settle()
    assert page.head.forms == []
    text = seen(page.head)
    assert "lastensuojeluilmoitus" in text
    assert "pohjoissaame (Aino)" in text
    assert "Lastensuojeluasia" in seen(page.clock), "a notification has limits of its own"


def test_a_new_case_asks_when_the_matter_was_initiated(window: Window, ask: PreparedAsk, tmp_path: Path) -> None:
    window.unlock.begin_new()
    leaf = window.unlock._new
    today = leaf._opened.value()
    assert isinstance(today, date)
    week = today - timedelta(7)
    leaf._opened.show_value(week)
    leaf._name.setText("Aino")
    leaf._secret.line.put("harava-kuutamo-pelto-seitti")
    ask.new.append(tmp_path / "uusi.lahipiiri")
    leaf._create()
    assert header(window.desk.case).opened_on == week
