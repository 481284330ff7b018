"""Where a meeting is, and who is here: the left column of whoever leads it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.i18n import tr
from app.lens.view import AttendanceView, MeetingStatus, MeetingView, PhaseView
from app.operations.meetings import edit_attendance
from app.ui.bound import bound
from app.ui.desk import Desk
from app.ui.subjects import sentence
from app.ui.widgets.choosing import SwitchEditor
from app.ui.widgets.editors import shown_day
from app.ui.widgets.keyed import KeyedColumn
from app.ui.widgets.parts import button, column, restyle, row, words

_MINUTE = 60


def spent(phase: PhaseView, now: datetime) -> str:
    """Return how long a phase has lasted and was to last; nothing where there is nothing to say."""
    used = phase.seconds_used(now) // _MINUTE
    if phase.begun_at is None:
        return tr("{planned} min", planned=phase.minutes_planned) if phase.minutes_planned else ""
    if not phase.minutes_planned:
        return tr("{planned} min", planned=used)
    return tr("{used} of {planned} min", used=used, planned=phase.minutes_planned)


class PhasesPart(QWidget):
    """The phases, each with its time, and the people who were asked."""

    def __init__(self, desk: Desk, go_to: Callable[[PhaseView], object]) -> None:
        super().__init__()
        self._desk, self._go_to = desk, go_to
        self._phases_shown: tuple[PhaseView, ...] = ()
        self._times: dict[UUID, QLabel] = {}
        self._head = words("", "heading")
        self._day = words("", "quiet")
        self._phases: KeyedColumn[tuple[PhaseView, bool]] = KeyedColumn(self._phase, gap=0)
        self._people: KeyedColumn[AttendanceView] = KeyedColumn(self._person, gap=0)
        box = column(self, margin=16, gap=6)
        box.addWidget(self._head)
        box.addWidget(self._day)
        box.addSpacing(8)
        box.addWidget(words(tr("Phases"), "caption"))
        box.addWidget(self._phases)
        box.addSpacing(12)
        self._who = words(tr("Who is here"), "caption")
        box.addWidget(self._who)
        box.addWidget(self._people)
        box.addStretch(1)

    def show_meeting(self, meeting: MeetingView) -> None:
        """Show the phases and the people."""
        self._head.setText(sentence(tr(meeting.kind.label)))
        self._day.setText(", ".join(part for part in (shown_day(meeting.held_on), meeting.time, meeting.place) if part))
        self._phases_shown = meeting.phases
        is_under_way = meeting.status is MeetingStatus.UNDER_WAY
        self._phases.show_records([(phase.id, (phase, is_under_way)) for phase in meeting.phases])
        self._who.setVisible(bool(meeting.attendances))
        self._people.show_records([(each.id, each) for each in meeting.attendances])

    def tick(self, now: datetime) -> None:
        """Show how long each phase has lasted."""
        for phase in self._phases_shown:
            self._times[phase.id].setText(spent(phase, now))

    def focus_people(self) -> None:
        """Put the cursor to the first of those of whom nobody has said whether they came, else to the first."""
        switches = self._people.findChildren(SwitchEditor)
        waiting = [each for each in switches if not each.isChecked()]
        for each in (waiting or switches)[:1]:
            each.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _phase(self, record: tuple[PhaseView, bool]) -> QWidget:
        phase, is_under_way = record
        holder = QWidget()
        line = row(holder, gap=6)
        made: QPushButton = button(
            f"› {phase.heading}" if phase.is_now else phase.heading, lambda: self._go_to(phase), "row"
        )
        made.setObjectName(f"{phase.id}:go")
        made.setEnabled(is_under_way)
        made.setAccessibleName(tr("{phase}: here we are", phase=phase.heading) if phase.is_now else phase.heading)
        if phase.is_now:
            made.setProperty("now", "true")
            restyle(made)
        time = words("", "small", wraps=False)
        self._times[phase.id] = time
        line.addWidget(made, 1)
        line.addWidget(time)
        return holder

    def _person(self, attendance: AttendanceView) -> QWidget:
        holder = QWidget()
        box = column(holder, gap=0)
        came = SwitchEditor(attendance.name)
        spoken = tr("{name} came", name=attendance.name)
        box.addWidget(bound(self._desk, came, edit_attendance, attendance.id, "has_come", attendance.has_come, spoken))
        about = ", ".join(
            part
            for part in (
                attendance.title,
                tr("asked by {name}", name=attendance.invited_by) if attendance.invited_by else "",
                tr("takes part from elsewhere") if attendance.is_remote else "",
            )
            if part
        )
        if about:
            note = words(about, "small")
            note.setIndent(24)
            box.addWidget(note)
        return holder
