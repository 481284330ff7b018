"""What was asked of others: open ones first to be seen, answers where they came, and no red for the late."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.genogram.picture import Colour
from app.i18n import tr
from app.lens.view import CaseView, RequestKind, RequestStatus, RequestView
from app.operations import requests as verbs
from app.ui.bound import Ends, bound, bound_subject
from app.ui.desk import Desk
from app.ui.subjects import Subject, choices, subject_name
from app.ui.widgets.breakingrow import BreakingRow
from app.ui.widgets.choosing import ChoiceEditor, labelled
from app.ui.widgets.editors import DayEditor, TextEditor, shown_day
from app.ui.widgets.keyed import KeyedColumn
from app.ui.widgets.parts import IconButton, button, card, column, raiser, row, words
from app.ui.widgets.sign import Sign

_SIGNS: Final = {
    RequestStatus.ASKED: ("ring", Colour.QUIET),
    RequestStatus.ANSWERED: ("tick", Colour.ACCENT),
    RequestStatus.REFUSED: ("dash", Colour.CAUTION),
    RequestStatus.CANCELLED: ("dash", Colour.QUIET),
}
_SETTLING: Final = (
    (RequestStatus.ANSWERED, verbs.answer_request),
    (RequestStatus.REFUSED, verbs.refuse_request),
    (RequestStatus.CANCELLED, verbs.take_back_request),
)


_CHOICE: Final = 160
_DAY: Final = 110
"""The least widths, in units."""


class RequestsPart(QWidget):
    """The requests, and a line to ask for another."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._list: KeyedColumn[tuple[RequestView, str, int]] = KeyedColumn(self._block)
        self._who = ChoiceEditor([], "framed")
        self._who.setAccessibleName(tr("Asked of"))
        self._kind = ChoiceEditor(labelled(RequestKind), "framed")
        self._kind.setAccessibleName(tr("What kind of request"))
        self._kind.show_value(RequestKind.ASSESSMENT)
        self._due = DayEditor("framed", tr("by which day"))
        self._due.setObjectName("request:due")
        self._due.setAccessibleName(tr("Answer hoped for by"))
        self._text = TextEditor("draft", tr("What we would like to know"))
        self._text.setObjectName("request:text")
        self._text.setAccessibleName(tr("What is asked"))
        box = column(self, gap=8)
        box.addWidget(words(tr("Asked of others"), "heading"))
        self._none = words(
            tr("Nobody has been asked yet. Other authorities take part when the worker asks them."), "quiet"
        )
        box.addWidget(self._none)
        box.addWidget(self._list)
        fields = QWidget()
        line = BreakingRow(fields, gap=8)
        for editor in (self._who, self._kind):
            line.add(editor, 2, _CHOICE)
        line.add(self._due, 1, _DAY)
        box.addWidget(fields)
        ending = row(gap=8)
        ending.addWidget(self._text, 1)
        ending.addWidget(button(tr("Ask"), self._ask), 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(ending)

    def refresh(self) -> None:
        """Show the requests as they are."""
        view = self._desk.view
        self._who.offer([(tr("nobody chosen"), None), *choices(view, ("agency", "professional"))])
        found = view.assessment.requests
        self._none.setVisible(not found)
        self._list.show_records(
            [(each.id, (each, subject_name(view, each.asked_of_id), place)) for place, each in enumerate(found)]
        )

    def _block(self, record: tuple[RequestView, str, int]) -> QWidget:
        asked, name, place = record
        frame = card()
        box = column(frame, margin=10, gap=4)
        head = row(gap=6)
        shape, colour = _SIGNS[asked.status]
        head.addWidget(Sign(shape, colour, tr(asked.status.label)))
        head.addWidget(words(name, "body"), 1)
        if place:
            work = partial(verbs.move_request, self._desk.case, asked.id, place - 1)
            head.addWidget(raiser(asked.text, lambda: self._desk.attempt(work)))
        remover = IconButton("close", tr("Remove: {what}", what=asked.text[:60]), size=12)
        remover.clicked.connect(lambda: self._desk.attempt(lambda: verbs.remove_request(self._desk.case, asked.id)))
        head.addWidget(remover)
        box.addLayout(head)
        edit, desk = verbs.edit_request, self._desk
        box.addWidget(bound(desk, TextEditor("text"), edit, asked.id, "text", asked.text, tr("What is asked")))
        if asked.kind is RequestKind.ADVICE or asked.tried:
            hint = tr("What has been tried so far")
            tried = bound(desk, TextEditor("bare", hint), edit, asked.id, "tried", asked.tried, hint)
            box.addWidget(tried)
        state, is_late = state_line(desk.view, asked)
        box.addWidget(words(state, "caution" if is_late else "small"))
        if asked.status is RequestStatus.ASKED:
            box.addLayout(self._settling(asked))
        else:
            box.addWidget(self._answer(asked))
        return frame

    def _settling(self, asked: RequestView):
        line = row(gap=6)
        for status, settle in _SETTLING:

            def press(settle: Callable[..., None] = settle) -> None:
                day = self._desk.view.day
                self._desk.attempt(lambda: settle(self._desk.case, asked.id, day))

            line.addWidget(button(tr(status.label), press, "link"))
        line.addStretch(1)
        return line

    def _answer(self, asked: RequestView) -> QWidget:
        desk, edit = self._desk, verbs.edit_request
        holder, fields = QWidget(), QWidget()
        box = column(holder, gap=2)
        line = BreakingRow(fields, gap=8)
        hint = tr("What was answered")
        answer = bound(desk, TextEditor("bare", hint), edit, asked.id, "answer", asked.answer, hint)
        box.addWidget(answer)
        people: list[tuple[str, object]] = [(tr("not written down"), None)]
        by = ChoiceEditor([*people, *choices(desk.view, ("professional", "person"))])
        ends: Ends = {"person": "source_person_id", "professional": "source_professional_id"}
        source = asked.said.by_id
        kept = Subject("person" if source in desk.view.people_by_id else "professional", source) if source else None
        line.add(bound_subject(desk, by, edit, asked.id, ends, kept, tr("Answered by")), 2, _CHOICE)
        day = bound(desk, DayEditor(), edit, asked.id, "said_on", asked.said.on, tr("On which day"))
        line.add(day, 1, _DAY)

        def again() -> None:
            desk.attempt(lambda: verbs.await_request(desk.case, asked.id))

        line.add(button(tr("Await an answer again"), again, "link"), 0)
        box.addWidget(fields)
        return holder

    def _ask(self) -> None:
        who, kind, text = self._who.value(), self._kind.value(), str(self._text.value())
        view = self._desk.view

        def ask() -> object:
            due = self._due.value()
            fields: verbs.RequestFields = {"asked_on": view.day}
            if isinstance(kind, RequestKind):
                fields["kind"] = kind
            if isinstance(who, Subject):
                fields["agency_id" if who.kind == "agency" else "professional_id"] = who.id
            if isinstance(due, date):
                fields["due_on"] = due
            return verbs.ask_for(self._desk.case, text, **fields)

        if self._desk.attempt(ask) is not None:
            self._text.show_value("")
            self._due.show_value(None)
            self._who.show_value(None)


def state_line(view: CaseView, asked: RequestView) -> tuple[str, bool]:
    """Return how a request stands in a line, and whether its answer is late: that is said calmly, in words."""
    parts = [tr(asked.kind.label)]
    if asked.asked_on is not None:
        parts.append(tr("asked on {day}", day=shown_day(asked.asked_on)))
    is_late = asked.status is RequestStatus.ASKED and asked.due_on is not None and asked.due_on < view.day
    if asked.status is RequestStatus.ASKED and asked.due_on is not None:
        text = tr("the answer was hoped for by {day}") if is_late else tr("answer hoped for by {day}")
        parts.append(text.format(day=shown_day(asked.due_on)))
    if asked.status is not RequestStatus.ASKED:
        parts.append(" ".join(filter(None, (tr(asked.status.label), shown_day(asked.said.on)))))
    return " · ".join(parts), is_late
