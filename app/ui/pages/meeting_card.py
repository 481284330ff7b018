"""One meeting, open: when and what for, the agenda, the people, what was written, decided, felt and added."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from app.i18n import tr
from app.lens.view import AgendaView, AttendanceRole, AttendanceView, MeetingKind, MeetingStatus, MeetingView
from app.operations.meetings import (
    add_agenda_item,
    add_attendance,
    add_decision,
    change_kind,
    edit_agenda_item,
    edit_attendance,
    edit_meeting,
    remove_agenda_item,
    remove_attendance,
    remove_meeting,
)
from app.ui import theme
from app.ui.bound import Ends, bound, bound_subject
from app.ui.desk import Desk
from app.ui.pages.decisions import decision_line
from app.ui.pages.meeting_after import AfterPart
from app.ui.pages.meeting_phases import PhaseList
from app.ui.subjects import Subject, choices
from app.ui.widgets.adding import InlineAdd
from app.ui.widgets.breakingrow import BreakingRow
from app.ui.widgets.choosing import ChoiceEditor, SwitchEditor, labelled
from app.ui.widgets.editors import DayEditor, Editor, LineEditor, TextEditor, shown_day
from app.ui.widgets.flow import Flow
from app.ui.widgets.parts import IconButton, button, column, row, rule, show_if, words

_TOP: Final = Qt.AlignmentFlag.AlignTop
_BRINGERS: Final[Ends] = {"person": "brought_by_person_id", "professional": "brought_by_professional_id"}


_KIND: Final = 170
_DAY: Final = 100
"""The least widths of the fields of a meeting, in units."""
_NARROWEST: Final = 2
_SHARES: Final = ((6, 200), (3, 130), (3, 130), (0, 0), (0, 0), (0, 0))
"""The share and the least width of each field of somebody who was asked."""


class MeetingCard(QFrame):
    """A closed meeting is shown as it is kept: what can still be added stands at its end.

    ``plan_next`` plans the meeting that was agreed on; None where that one is there already.
    """

    def __init__(
        self,
        desk: Desk,
        meeting: MeetingView,
        others: Sequence[tuple[str, Subject]],
        plan_next: Callable[[UUID], object] | None,
    ) -> None:
        super().__init__()
        self._plan_next = plan_next
        self.setProperty("role", "card")
        self._desk, self._meeting, self._others = desk, meeting, others
        self._is_closed = meeting.status is MeetingStatus.CLOSED
        box = column(self, margin=18, gap=8)
        box.addWidget(self._head())
        box.addWidget(self._long("purpose", meeting.purpose, tr("What for")))
        if meeting.agenda or not self._is_closed:
            box.addWidget(self._agenda())
        box.addWidget(self._people())
        box.addWidget(PhaseList(desk, meeting))
        if meeting.minutes or not meeting.phases:
            box.addWidget(self._long("minutes", meeting.minutes, tr("Minutes")))
        box.addWidget(self._decisions())
        box.addWidget(self._next())
        box.addWidget(AfterPart(desk, meeting))

    def _head(self) -> QWidget:
        meeting = self._meeting
        holder = QWidget()
        box = column(holder, gap=6)
        top = Flow(gap=8)
        top.addWidget(words(tr(meeting.status.label), "chip"))
        if self._is_closed:
            plan_next = self._plan_next
            if meeting.next_on is not None and plan_next is not None:
                top.addWidget(button(tr("Plan the next meeting"), lambda: plan_next(meeting.id)))
        else:
            acting = QWidget()
            both = row(acting)
            both.addWidget(button(tr("Lead this meeting"), self._lead, "primary", "screen"))
            both.addWidget(self._remover(lambda: remove_meeting(self._desk.case, meeting.id), tr("Remove the meeting")))
            top.addWidget(acting)
        box.addLayout(top)
        about = QWidget()
        line = BreakingRow(about, gap=16)
        kinds = ChoiceEditor(labelled(MeetingKind))
        kinds.show_value(meeting.kind)
        kinds.setObjectName(f"{meeting.id}:kind")
        kinds.setAccessibleName(tr("Meeting"))
        kinds.committed.connect(lambda: self._choose_kind(kinds))
        fields: tuple[tuple[str, str, Editor, object, int], ...] = (
            (tr("Day"), "held_on", DayEditor(), meeting.held_on, 2),
            (tr("At"), "time", LineEditor(), meeting.time, 2),
            (tr("Place"), "place", LineEditor(), meeting.place, 3),
        )
        self._put(line, tr("Meeting"), kinds, 4)
        for text, name, editor, kept, share in fields:
            bound(self._desk, editor, edit_meeting, meeting.id, name, kept, text)
            self._put(line, text, editor, share)
        box.addWidget(about)
        return holder

    def _put(self, line: BreakingRow, text: str, editor: Editor, share: int) -> None:
        part = QWidget()
        box = column(part, gap=2)
        label = words(text, "caption")
        label.setBuddy(editor)
        _fix(editor, is_fixed=self._is_closed)
        box.addWidget(label)
        box.addWidget(editor)
        line.add(part, share, _KIND if share > _NARROWEST else _DAY)

    def _long(self, name: str, kept: str, text: str) -> QWidget:
        holder = QWidget()
        box = column(holder, gap=2)
        box.addWidget(words(text, "caption"))
        editor = TextEditor()
        box.addWidget(bound(self._desk, editor, edit_meeting, self._meeting.id, name, kept, text))
        _fix(editor, is_fixed=self._is_closed)
        return holder

    def _agenda(self) -> QWidget:
        holder = QWidget()
        box = column(holder, gap=2)
        box.addWidget(words(tr("Agenda"), "caption"))
        for item in self._meeting.agenda:
            box.addWidget(self._point(item))
        if not self._is_closed:
            adder = InlineAdd(
                tr("point of the agenda"),
                tr("What shall we talk about?"),
                lambda text: self._desk.attempt(lambda: add_agenda_item(self._desk.case, self._meeting.id, text)),
            )
            adder.name(f"{self._meeting.id}:agenda")
            box.addWidget(adder)
        return holder

    def _point(self, item: AgendaView) -> QWidget:
        desk = self._desk
        holder = QWidget()
        line = row(holder, gap=12)
        done = bound(desk, SwitchEditor(), edit_agenda_item, item.id, "is_done", item.is_done, tr("talked about"))
        text = bound(desk, LineEditor(), edit_agenda_item, item.id, "text", item.text, tr("Point of the agenda"))
        offered = choices(desk.view, ("person", "professional"))
        chosen = next((subject for _, subject in offered if subject.id == item.brought_by_id), None)
        who = ChoiceEditor([(tr("nobody in particular"), None), *offered])
        bound_subject(desk, who, edit_agenda_item, item.id, _BRINGERS, chosen, tr("Who brought it"))
        for editor, share in ((done, 0), (text, 6), (who, 3)):
            _fix(editor, is_fixed=self._is_closed)
            line.addWidget(editor, share)
        if not self._is_closed:
            line.addWidget(self._remover(lambda: remove_agenda_item(desk.case, item.id), tr("Take off the agenda")))
        return holder

    def _people(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(theme.px(2))
        grid.setHorizontalSpacing(theme.px(12))
        for place, share in enumerate((6, 3, 3, 0, 0, 0)):
            grid.setColumnStretch(place, share)
        for place, text in enumerate((tr("Who came"), tr("Role"), tr("Invited by"))[: 1 if theme.is_crowded() else 3]):
            grid.addWidget(words(text, "caption"), 0, place)
        for line, attendance in enumerate(self._meeting.attendances, start=1):
            self._attendance(grid, line, attendance)
        if not self._is_closed:
            ask = ChoiceEditor([(tr("+ ask somebody"), None), *self._others])
            ask.setAccessibleName(tr("Ask somebody to the meeting"))
            ask.setObjectName(f"{self._meeting.id}:ask")
            ask.show_value(None)
            ask.committed.connect(lambda: self._ask(ask.value()))
            grid.addWidget(ask, len(self._meeting.attendances) + 1, 0)
        return holder

    def _attendance(self, grid: QGridLayout, line: int, attendance: AttendanceView) -> None:
        desk, row_id = self._desk, attendance.id
        came = SwitchEditor(", ".join(part for part in (attendance.name, attendance.title) if part))
        spoken = tr("{name} came", name=attendance.name)
        wish = SwitchEditor(tr("family’s wish"))
        remote = SwitchEditor(tr("from elsewhere"))
        invited = LineEditor(placeholder=tr("Invited by") if theme.is_crowded() else "")
        editors: tuple[Editor, ...] = (
            bound(desk, came, edit_attendance, row_id, "has_come", attendance.has_come, spoken),
            bound(
                desk,
                ChoiceEditor(labelled(AttendanceRole)),
                edit_attendance,
                row_id,
                "role",
                attendance.role,
                tr("Role"),
            ),
            bound(desk, invited, edit_attendance, row_id, "invited_by", attendance.invited_by, tr("Invited by")),
            bound(desk, wish, edit_attendance, row_id, "is_familys_wish", attendance.is_familys_wish, wish.text()),
            bound(desk, remote, edit_attendance, row_id, "is_remote", attendance.is_remote, remote.text()),
        )
        parts: list[QWidget] = list(editors)
        for editor in editors:
            _fix(editor, is_fixed=self._is_closed)
        if not self._is_closed:
            name = tr("Take {name} off", name=attendance.name)
            parts.append(self._remover(lambda: remove_attendance(desk.case, row_id), name))
        if not theme.is_crowded():
            for place, part in enumerate(parts):
                grid.addWidget(part, line, place)
            return
        # With large text they take as many lines as they need.
        holder = QWidget()
        breaking = BreakingRow(holder)
        for part, (share, least) in zip(parts, _SHARES, strict=False):
            breaking.add(part, share, least)
        grid.addWidget(holder, line, 0, 1, len(_SHARES))

    def _decisions(self) -> QWidget:
        holder = QWidget()
        box = column(holder, gap=4)
        if self._meeting.decisions or not self._is_closed:
            box.addWidget(words(tr("Decisions"), "caption"))
        for decision in self._meeting.decisions:
            box.addWidget(rule())
            box.addWidget(decision_line(self._desk, self._desk.view, decision, is_closed=self._is_closed))
        if not self._is_closed:
            adder = InlineAdd(
                tr("decision"),
                tr("What was decided?"),
                lambda text: self._desk.attempt(lambda: add_decision(self._desk.case, self._meeting.id, text)),
            )
            adder.name(f"{self._meeting.id}:decision")
            box.addWidget(adder)
        return holder

    def _next(self) -> QWidget:
        """Return when people meet again, as it was agreed; it is agreed on while the meeting is led."""
        meeting = self._meeting
        when = ", ".join(each for each in (shown_day(meeting.next_on), meeting.next_time, meeting.next_place) if each)
        text = tr("We meet again: {when}", when=when) if meeting.next_on else meeting.no_next
        label = words(text, "body")
        show_if(label, bool(text))
        return label

    def _ask(self, chosen: object) -> None:
        if not isinstance(chosen, Subject):
            return
        desk, day = self._desk, self._desk.view.day
        person_id = chosen.id if chosen.kind == "person" else None
        worker_id = chosen.id if chosen.kind == "professional" else None
        desk.attempt(
            lambda: add_attendance(
                desk.case, self._meeting.id, person_id=person_id, professional_id=worker_id, invited_on=day
            )
        )

    def _choose_kind(self, kinds: ChoiceEditor) -> None:
        kind = kinds.value()
        if isinstance(kind, MeetingKind) and kind is not self._meeting.kind:
            self._desk.attempt(lambda: change_kind(self._desk.case, self._meeting.id, kind))

    def _lead(self) -> None:
        self._desk.meeting.choose(self._meeting.id)

    def _remover(self, work: Callable[[], object], name: str) -> QWidget:
        made = IconButton("close", name, size=12)
        made.clicked.connect(lambda _checked=False: self._desk.attempt(work))
        return made


def _fix(editor: Editor, *, is_fixed: bool) -> None:
    """Let a control be read only where what it shows is kept as it is; text in it can still be read and copied."""
    if not is_fixed:
        return
    if isinstance(editor, LineEditor | TextEditor):
        editor.setReadOnly(True)
    else:
        editor.setEnabled(False)
