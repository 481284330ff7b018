"""A meeting led from beginning to end at the keyboard, by a clock that nobody waits for, and what hangs on the wall."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Final
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.genogram.picture import Key
from app.i18n import tr
from app.lens.audience import Audience
from app.lens.view import Confidentiality, MeetingKind, MeetingStatus, MeetingView, PlanStatus
from app.operations.meetings import add_agenda_item, add_attendance, edit_meeting, plan_meeting
from app.operations.minutes import edit_phase
from app.ui.mainwindow import Window
from app.ui.meetingmode import WallShows
from app.ui.pages.leading import LeadingPage
from app.ui.pages.leading_phases import spent
from app.ui.pages.meetings import MeetingsPage
from app.ui.wall import WallWindow
from app.ui.widgets.editors import LineEditor
from tests.ui.conftest import settle

CONTROL: Final = Qt.KeyboardModifier.ControlModifier
SHIFT: Final = Qt.KeyboardModifier.ShiftModifier


class Led:
    """A window on a meeting of today, with hands on the keyboard alone and a clock of its own."""

    def __init__(self, window: Window, qtbot: QtBot, kind: MeetingKind = MeetingKind.NETWORK) -> None:
        self.window, self.qtbot, self.desk = window, qtbot, window.desk
        self.now = datetime.combine(window.desk.day, time(14)).astimezone()
        self.desk.meeting.clock = lambda: self.now
        case, view = self.desk.case, self.desk.view
        self.id = plan_meeting(case, kind, self.desk.day, purpose="Katsotaan kevättä.")
        family = [person.id for person in view.people if person.relation is not None or person.is_index][:3]
        for person_id in family:
            add_attendance(case, self.id, person_id=person_id, invited_by="sosiaalityöntekijä")
        add_attendance(case, self.id, professional_id=view.professionals[0].id)
        add_agenda_item(case, self.id, "Lomaviikot", brought_by_person_id=family[0])
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow, timeout=2000)
        self.key(Qt.Key.Key_F5)

    @property
    def meeting(self) -> MeetingView:
        return next(each for each in self.desk.view.meetings if each.id == self.id)

    @property
    def wall(self) -> WallWindow:
        assert self.window._wall is not None
        return self.window._wall

    @property
    def page(self) -> LeadingPage:
        assert self.window.frame is not None
        page = self.window.frame.page
        assert isinstance(page, LeadingPage)
        return page

    @property
    def focus(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.window.activateWindow()
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        settle()

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.focus, text)

    def later(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)
        self.page.tick()


@pytest.fixture
def led(open_window: Window, qtbot: QtBot) -> Led:
    return Led(open_window, qtbot)


def test_a_meeting_of_an_hour_is_led_without_a_mouse(led: Led) -> None:
    assert led.meeting.status is MeetingStatus.PLANNED
    agreed_before = led.desk.view.plan
    assert agreed_before is not None
    led.key(Qt.Key.Key_Return, CONTROL)
    assert led.meeting.status is MeetingStatus.UNDER_WAY
    assert all(each.isEnabled() for each in phase_buttons(led))
    led.key(Qt.Key.Key_H, CONTROL | SHIFT)
    for _ in led.meeting.attendances[:-1]:
        led.key(Qt.Key.Key_Space)
        led.key(Qt.Key.Key_H, CONTROL | SHIFT)
    assert [each.has_come for each in led.meeting.attendances] == [True, True, True, None]
    headings = [phase.heading for phase in led.meeting.phases]
    for number, heading in enumerate(headings):
        if number:
            led.key(Qt.Key.Key_F7)
        assert led.meeting.phase is not None
        assert led.meeting.phase.heading == heading
        led.key(Qt.Key.Key_M, CONTROL)
        led.type(f"Sanottiin {number}.")
        led.later(60 // len(headings))
        if number == 4:
            _add_to_plan(led)
        if number == 5:
            led.key(Qt.Key.Key_F9)
            led.type("Mummi kysyy lomaviikoista.")
            led.key(Qt.Key.Key_Return)
    assert [phase.text for phase in led.meeting.phases] == [f"Sanottiin {number}." for number in range(7)] + [""]
    led.key(Qt.Key.Key_F4)
    assert led.meeting.is_read_back
    assert [phase.text for phase in led.meeting.phases] == [f"Sanottiin {number}." for number in range(8)]
    assert "Mummi kysyy lomaviikoista." in led.wall.sheet.text
    led.key(Qt.Key.Key_Return, CONTROL)
    assert led.meeting.status is MeetingStatus.UNDER_WAY, (
        "there is no next day yet, and the cursor stands where it goes"
    )
    led.type("12.1.2027")
    led.key(Qt.Key.Key_Return, CONTROL)
    meeting = led.meeting
    assert meeting.status is MeetingStatus.CLOSED
    assert not any(each.isEnabled() for each in phase_buttons(led)), "nothing of a closed meeting goes on"
    assert meeting.next_on is not None
    plan = led.desk.view.plan
    assert plan is not None
    assert (plan.status, plan.meeting_id, plan.version) == (PlanStatus.AGREED, meeting.id, agreed_before.version)
    assert "Eno kysyy lomista." in {measure.text for measure in plan.measures}
    assert [phase.seconds_used(led.now) for phase in meeting.phases[:7]] == [7 * 60] * 7
    led.key(Qt.Key.Key_F5)
    assert led.window._wall is None
    assert isinstance(led.window.frame and led.window.frame.page, MeetingsPage)


def phase_buttons(led: Led) -> list[QAbstractButton]:
    found = led.page.phases.findChildren(QAbstractButton)
    return [each for each in found if each.objectName().endswith(":go")]


def test_the_mouse_blanks_the_wall_too_and_starts_a_version_where_a_goal_is_written_next(led: Led) -> None:
    blank = led.page.wall.findChild(QAbstractButton, "leading:blank")
    assert blank is not None
    for is_blank in (True, False):
        led.qtbot.mouseClick(blank, Qt.MouseButton.LeftButton)
        assert led.wall.is_blank is is_blank
    led.window.activateWindow()
    led.page.wall._start.setFocus()
    led.qtbot.mouseClick(led.page.wall._start, Qt.MouseButton.LeftButton)
    settle()
    assert led.focus.objectName() == "leading:goal:button"


def _add_to_plan(led: Led) -> None:
    led.key(Qt.Key.Key_G, CONTROL | SHIFT)
    led.type("Lomaviikot on sovittu ennen hiihtolomaa.")
    led.key(Qt.Key.Key_Return)
    led.key(Qt.Key.Key_M, CONTROL | SHIFT)
    led.type("Eno kysyy lomista.")
    led.key(Qt.Key.Key_Return)


def test_the_next_meeting_after_an_agreed_plan_starts_a_version(led: Led) -> None:
    before = led.desk.view.plan
    assert before is not None
    led.key(Qt.Key.Key_Return, CONTROL)
    led.key(Qt.Key.Key_W, CONTROL | SHIFT)
    led.type("12.1.2027")
    led.key(Qt.Key.Key_Return, CONTROL)
    led.key(Qt.Key.Key_G, CONTROL | SHIFT)
    led.type("Uusi tavoite.")
    led.key(Qt.Key.Key_Return)
    after = led.desk.view.plan
    assert after is not None
    assert (after.version, after.status) == (before.version + 1, PlanStatus.DRAFT)
    assert "Uusi tavoite." in {goal.text for goal in after.goals}


def test_a_press_that_leaves_a_half_typed_field_is_not_lost(led: Led) -> None:
    """The page is made anew for what was typed only when the button under the mouse has been let go."""
    led.key(Qt.Key.Key_Return, CONTROL)
    field = next(each for each in led.page.findChildren(QLineEdit) if each.accessibleName() == tr("Or why not"))
    field.setFocus()
    led.qtbot.keyClicks(field, "ei tarvetta")
    close = next(each for each in led.page.findChildren(QPushButton) if each.text() == tr("Close the meeting"))
    close.setFocus(Qt.FocusReason.MouseFocusReason)  # as a press does, before it is one
    led.qtbot.mousePress(close, Qt.MouseButton.LeftButton)
    settle()
    assert led.meeting.no_next == "ei tarvetta"
    led.qtbot.mouseRelease(close, Qt.MouseButton.LeftButton)
    settle()
    assert led.meeting.status is MeetingStatus.CLOSED


def test_the_wall_shows_what_its_audience_may_see(led: Led) -> None:
    led.key(Qt.Key.Key_Return, CONTROL)
    led.key(Qt.Key.Key_M, CONTROL)
    led.type("Sovitaan puheenvuoroista.")
    led.key(Qt.Key.Key_F7)
    led.key(Qt.Key.Key_F7, SHIFT)
    assert "Sovitaan puheenvuoroista." in led.wall.sheet.text
    first = led.meeting.phases[0]
    edit_phase(led.desk.case, first.id, {"confidentiality": Confidentiality.PROFESSIONALS})
    settle()
    assert "Sovitaan puheenvuoroista." not in led.wall.sheet.text
    assert first.heading in led.wall.sheet.text
    led.desk.meeting.show_to(Audience.recipient(led.meeting.attendances[-1].person_id))
    assert "Sovitaan puheenvuoroista." not in led.wall.sheet.text, "marked notes are on no wall, whoever sits there"
    assert any("Sovitaan puheenvuoroista." in each for each in led.page.wall.left_off)
    led.desk.meeting.show_to(Audience.child())
    assert "Sovitaan puheenvuoroista." not in led.wall.sheet.text


def test_the_wall_begins_with_the_narrowest_eyes_and_one_key_blanks_it(led: Led) -> None:
    assert led.desk.meeting.audience == Audience.wall()
    assert led.desk.meeting.shows is WallShows.PHASE
    led.key(Qt.Key.Key_F6)
    assert led.wall.is_blank
    led.key(Qt.Key.Key_F8)
    assert led.wall.is_blank, "a blank wall stays blank whatever is chosen"
    led.key(Qt.Key.Key_F6)
    assert not led.wall.is_blank
    assert led.desk.meeting.shows is WallShows.PLAN
    led.key(Qt.Key.Key_F8, SHIFT)
    assert led.desk.meeting.audience == Audience.child()
    led.key(Qt.Key.Key_F5)
    led.key(Qt.Key.Key_F5)
    assert led.desk.meeting.audience == Audience.wall()


def test_the_wall_fills_the_only_screen_and_comes_back_with_escape(led: Led) -> None:
    led.key(Qt.Key.Key_F11)
    assert led.wall.isFullScreen()
    led.qtbot.keyClick(led.wall, Qt.Key.Key_Escape)
    assert not led.wall.isFullScreen()
    assert led.wall.isVisible(), "the wall is a window again and not gone"


def test_the_wall_names_a_meeting_once_before_it_begins_and_is_called_by_its_name(led: Led) -> None:
    led.desk.meeting.show(WallShows.PHASE)
    edit_meeting(led.desk.case, led.meeting.id, {"purpose": ""})
    settle()
    kind = tr(led.meeting.kind.label).capitalize()
    assert [each.text() for each in led.wall.sheet.findChildren(QLabel)].count(kind) == 1
    assert led.wall.windowTitle() == "Seinä – Lähipiiri"
    assert not led.wall.windowIcon().isNull()


def test_when_and_where_one_meets_again_can_be_read_beside_a_wall_on_the_same_screen(led: Led) -> None:
    led.key(Qt.Key.Key_Return, CONTROL)
    led.window.resize(led.window.minimumWidth(), 800)
    settle()
    fields = [each for each in led.page.minutes.findChildren(LineEditor) if each.objectName().count("next")]
    assert len(fields) == 4
    for field in fields:
        assert field.isVisible()
        assert field.width() > field.fontMetrics().horizontalAdvance("kl. 00.00")
    day = next(each for each in fields if "next_on" in each.objectName())
    assert day.width() > day.fontMetrics().horizontalAdvance("24.12.2027") + 16


def test_letters_grow_with_the_wall(led: Led) -> None:
    led.wall.resize(900, 600)
    settle()
    title = led.wall.sheet.findChildren(QLabel)[0]
    small = title.fontMetrics().height()
    led.wall.resize(1920, 1080)
    settle()
    assert title.fontMetrics().height() > 1.6 * small


def test_whom_the_presenter_chooses_is_ringed_on_the_wall(led: Led) -> None:
    led.desk.meeting.show(WallShows.PICTURE)
    view = led.desk.view_for(led.desk.meeting.eyes)
    shown = Key("person", next(each.id for each in view.people if each.is_index))
    led.desk.select(shown)
    assert led.wall._canvas.chosen == (shown,)
    led.desk.select(Key("person", uuid4()))
    assert led.wall._canvas.chosen == ()


def test_hypotheses_are_never_on_the_wall(open_window: Window, qtbot: QtBot) -> None:
    led = Led(open_window, qtbot, MeetingKind.WEEKLY)
    led.key(Qt.Key.Key_Return, CONTROL)
    for _ in range(3):
        led.key(Qt.Key.Key_F7)
    led.key(Qt.Key.Key_M, CONTROL)
    led.type("Kenties eno arastelee.")
    led.key(Qt.Key.Key_F4)
    assert "Kenties eno arastelee." in {phase.text for phase in led.meeting.phases}
    assert "arastelee" not in led.wall.sheet.text
    assert led.page.minutes.agrees_plan is False


def test_the_schools_group_asks_why_without_a_consent(open_window: Window, qtbot: QtBot) -> None:
    led = Led(open_window, qtbot, MeetingKind.EXPERT_GROUP)
    led.key(Qt.Key.Key_Return, CONTROL)
    assert led.meeting.status is MeetingStatus.PLANNED
    led.type("Oppilas pyysi itse.")
    led.key(Qt.Key.Key_Return, CONTROL)
    assert led.meeting.status is MeetingStatus.UNDER_WAY
    assert led.meeting.gate_note == "Oppilas pyysi itse."


def test_time_is_shown_and_never_rung(led: Led) -> None:
    led.key(Qt.Key.Key_Return, CONTROL)
    led.later(9)
    phase = led.meeting.phase
    assert phase is not None
    assert spent(phase, led.now) == tr("{used} of {planned} min", used=9, planned=5)
    assert spent(led.meeting.phases[1], led.now) == tr("{planned} min", planned=10)


def test_locking_in_a_meeting_lets_nothing_stay(led: Led) -> None:
    led.key(Qt.Key.Key_Return, CONTROL)
    sheet = led.wall.sheet
    led.key(Qt.Key.Key_L, CONTROL)
    assert led.window._wall is None
    assert sheet.text == ""
    assert led.desk.meeting.meeting_id is None


def test_where_no_meeting_is_on_the_wall_has_the_picture(open_window: Window) -> None:
    open_window.meet()
    assert not open_window.desk.meeting.is_on
    assert open_window._wall is not None
    assert open_window._wall._canvas.picture is not None
    assert open_window.desk.place.page == "network"
