"""Meetings: who was asked and came, what was written down, what was decided. The newest is first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.genogram.picture import Key
from app.i18n import tr
from app.lens.view import AttendanceRole, AttendanceView, DecisionView, MeetingKind, MeetingView
from app.operations.meetings import (
    add_attendance,
    add_decision,
    add_meeting,
    edit_attendance,
    edit_decision,
    edit_meeting,
    remove_attendance,
    remove_decision,
    remove_meeting,
)
from app.ui import theme
from app.ui.bound import bound
from app.ui.desk import Desk
from app.ui.pages.page import ReadingPage
from app.ui.subjects import Subject, choices
from app.ui.widgets.adding import InlineAdd
from app.ui.widgets.choosing import ChoiceEditor, SwitchEditor, labelled
from app.ui.widgets.editors import DayEditor, Editor, LineEditor, TextEditor
from app.ui.widgets.empty import EmptyPlace
from app.ui.widgets.keyed import KeyedColumn
from app.ui.widgets.parts import IconButton, button, card, column, row, rule, words

_TOP: Final = Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True)
class _Listed:
    """A meeting with whoever could still be asked to it."""

    meeting: MeetingView
    others: tuple[tuple[str, Subject], ...]


class MeetingsPage(ReadingPage):
    """A card a meeting."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        top = row()
        top.addWidget(words(tr("Meetings"), "title"), 1)
        self._new = button(tr("New meeting"), self._add, "primary", "plus")
        top.addWidget(self._new)
        self.box.addLayout(top)
        self.box.addSpacing(theme.px(8))
        self._empty = EmptyPlace(
            tr("No meeting yet"),
            tr("A meeting keeps who was there, what was said, and what was decided, with a name to each decision."),
        )
        self._cards: KeyedColumn[_Listed] = KeyedColumn(self._card, gap=16)
        self.box.addWidget(self._empty)
        self.box.addWidget(self._cards)

    def fill(self) -> None:
        """Show the meetings, the newest first."""
        view = self.desk.view
        meetings = sorted(view.meetings, key=lambda each: (each.held_on, each.time), reverse=True)
        self._empty.setVisible(not meetings)
        listed: list[_Listed] = []
        for meeting in meetings:
            asked = [attendance.person_id for attendance in meeting.attendances]
            listed.append(_Listed(meeting, tuple(choices(view, ("person", "professional"), asked))))
        self._cards.show_records([(each.meeting.id, each) for each in listed])

    def show_key(self, key: Key) -> None:
        """Bring a meeting into sight."""
        found = self._cards.block(key.id)
        if found is not None:
            self.show_widget(found)

    def _card(self, listed: _Listed) -> QWidget:
        meeting = listed.meeting
        frame = card()
        box = column(frame, margin=18, gap=8)
        box.addWidget(self._head(meeting))
        box.addWidget(self._text(meeting, "purpose", meeting.purpose, tr("What for")))
        box.addWidget(self._people(listed))
        box.addWidget(self._text(meeting, "minutes", meeting.minutes, tr("Minutes")))
        box.addWidget(self._decisions(meeting))
        return frame

    def _head(self, meeting: MeetingView) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(16))
        kinds = ChoiceEditor(labelled(MeetingKind))
        fields: tuple[tuple[str, str, Editor, object, int], ...] = (
            (tr("Meeting"), "kind", kinds, meeting.kind, 4),
            (tr("Day"), "held_on", DayEditor(), meeting.held_on, 2),
            (tr("At"), "time", LineEditor(), meeting.time, 2),
            (tr("Place"), "place", LineEditor(), meeting.place, 3),
        )
        for place, (text, name, editor, kept, share) in enumerate(fields):
            made = bound(self.desk, editor, edit_meeting, meeting.id, name, kept, text)
            label = words(text, "caption")
            label.setBuddy(made)
            grid.addWidget(label, 0, place)
            grid.addWidget(made, 1, place)
            grid.setColumnStretch(place, share)
        grid.addWidget(
            self._remover(lambda: remove_meeting(self.desk.case, meeting.id), tr("Remove the meeting")), 0, 4, _TOP
        )
        return holder

    def _text(self, meeting: MeetingView, name: str, kept: str, text: str) -> QWidget:
        holder = QWidget()
        box = column(holder, gap=2)
        box.addWidget(words(text, "caption"))
        box.addWidget(bound(self.desk, TextEditor(), edit_meeting, meeting.id, name, kept, text))
        return holder

    def _people(self, listed: _Listed) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(theme.px(2))
        grid.setHorizontalSpacing(theme.px(12))
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 3)
        grid.addWidget(words(tr("Who"), "caption"), 0, 0, 1, 3)
        for line, attendance in enumerate(listed.meeting.attendances, start=1):
            self._attendance(grid, line, attendance)
        ask = ChoiceEditor([(tr("+ ask somebody"), None), *listed.others])
        ask.setAccessibleName(tr("Ask somebody to the meeting"))
        ask.setObjectName(f"{listed.meeting.id}:ask")
        ask.show_value(None)

        def asked() -> None:
            chosen = ask.value()
            if isinstance(chosen, Subject):
                person_id = chosen.id if chosen.kind == "person" else None
                worker_id = chosen.id if chosen.kind == "professional" else None
                self.desk.attempt(
                    lambda: add_attendance(
                        self.desk.case, listed.meeting.id, person_id=person_id, professional_id=worker_id
                    )
                )

        ask.committed.connect(asked)
        grid.addWidget(ask, len(listed.meeting.attendances) + 1, 0)
        return holder

    def _attendance(self, grid: QGridLayout, line: int, attendance: AttendanceView) -> None:
        came = SwitchEditor(", ".join(part for part in (attendance.name, attendance.title) if part))
        spoken = tr("{name} came", name=attendance.name)
        grid.addWidget(
            bound(self.desk, came, edit_attendance, attendance.id, "has_come", attendance.has_come, spoken), line, 0
        )
        roles = ChoiceEditor(labelled(AttendanceRole))
        grid.addWidget(
            bound(self.desk, roles, edit_attendance, attendance.id, "role", attendance.role, tr("Role")), line, 1
        )
        off = self._remover(
            lambda: remove_attendance(self.desk.case, attendance.id), tr("Take {name} off", name=attendance.name)
        )
        grid.addWidget(off, line, 2)

    def _decisions(self, meeting: MeetingView) -> QWidget:
        holder = QWidget()
        box = column(holder, gap=4)
        box.addWidget(words(tr("Decisions"), "caption"))
        for decision in meeting.decisions:
            box.addWidget(rule())
            box.addWidget(self._decision(decision))
        adder = InlineAdd(
            tr("decision"),
            tr("What was decided?"),
            lambda text: self.desk.attempt(lambda: add_decision(self.desk.case, meeting.id, text)),
        )
        adder.name(f"{meeting.id}:decision")
        box.addWidget(adder)
        return holder

    def _decision(self, decision: DecisionView) -> QWidget:
        holder = QWidget()
        line = row(holder, gap=12)
        done = SwitchEditor()
        line.addWidget(
            bound(self.desk, done, edit_decision, decision.id, "is_done", decision.is_done, tr("done")), 0, _TOP
        )
        line.addWidget(
            bound(self.desk, TextEditor("text"), edit_decision, decision.id, "text", decision.text, tr("Decision")),
            5,
            _TOP,
        )
        line.addWidget(words(decision.responsible, "quiet"), 2, _TOP)
        due = DayEditor(placeholder=tr("by when"))
        line.addWidget(
            bound(self.desk, due, edit_decision, decision.id, "due_on", decision.due_on, tr("By when")), 1, _TOP
        )
        line.addWidget(
            self._remover(lambda: remove_decision(self.desk.case, decision.id), tr("Remove the decision")), 0, _TOP
        )
        return holder

    def _remover(self, work: Callable[[], object], name: str) -> QWidget:
        made = IconButton("close", name, size=12)
        made.clicked.connect(lambda _checked=False: self.desk.attempt(work))
        return made

    def _add(self) -> None:
        day = self.desk.view.day
        self.desk.attempt(lambda: add_meeting(self.desk.case, MeetingKind.NETWORK, day))
