"""What may come after a meeting: how people found it, from one to five, and notes beside what was written."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from app.genogram.picture import Colour
from app.i18n import tr
from app.lens.view import Confidentiality, FeedbackView, MeetingStatus, MeetingView
from app.operations.minutes import add_feedback, add_note, edit_feedback, remove_feedback
from app.ui import theme
from app.ui.bound import Ends, bound, bound_subject
from app.ui.desk import Desk
from app.ui.subjects import choices
from app.ui.widgets.adding import InlineAdd
from app.ui.widgets.choosing import ChoiceEditor, labelled
from app.ui.widgets.editors import LineEditor, shown_day
from app.ui.widgets.parts import IconButton, button, column, row, show_if, words

RATINGS: Final = 5
_SOURCES: Final[Ends] = {"person": "source_person_id", "professional": "source_professional_id"}


def face(rating: int) -> QIcon:
    """Return a face from sad (1) to glad (5), drawn in the colours of the theme."""
    size = theme.px(20)
    pixmap = QPixmap(size * 2, size * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.current().colour(Colour.INK), size / 14))
    painter.drawEllipse(QRectF(1.5, 1.5, size - 3, size - 3))
    for x in (0.35, 0.65):
        painter.drawEllipse(QPointF(size * x, size * 0.4), size / 30, size / 30)
    bend = (rating - 3) / 2 * 0.16
    mouth = QRectF(size * 0.3, size * (0.66 - abs(bend)), size * 0.4, size * abs(bend) * 2)
    if rating == 3:
        painter.drawLine(QPointF(size * 0.3, size * 0.66), QPointF(size * 0.7, size * 0.66))
    else:
        painter.drawArc(mouth, (180 if bend > 0 else 0) * 16, 180 * 16)
    painter.end()
    return QIcon(pixmap)


def rating_words(rating: int | None) -> str:
    """Return what a rating says."""
    said = {
        1: tr("1 – very bad"),
        2: tr("2 – bad"),
        3: tr("3 – so-so"),
        4: tr("4 – good"),
        5: tr("5 – very good"),
    }
    return said.get(rating or 0, tr("no number"))


class AfterPart(QWidget):
    """Feedback and notes. Notes are for a closed meeting; before, what was written can be mended."""

    def __init__(self, desk: Desk, meeting: MeetingView) -> None:
        super().__init__()
        self._desk, self._meeting = desk, meeting
        box = column(self, gap=4)
        is_closed = meeting.status is MeetingStatus.CLOSED
        show_if(self, meeting.status is not MeetingStatus.PLANNED)
        box.addWidget(words(tr("How was the meeting?"), "caption"))
        for each in meeting.feedback:
            box.addWidget(self._feedback(each))
        adding = tr("feedback")
        more = button(f"+ {adding}", self._add, "add")
        more.setObjectName(f"{meeting.id}:feedback")
        box.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        if not is_closed:
            return
        box.addWidget(words(tr("Notes added afterwards"), "caption"))
        for note in meeting.notes:
            day = shown_day(note.added_at.date())
            box.addWidget(words(f"{day}  {note.text}"))
        adder = InlineAdd(tr("note"), tr("What is to be added beside what was written?"), self._add_note)
        adder.name(f"{meeting.id}:note")
        box.addWidget(adder)

    def _feedback(self, feedback: FeedbackView) -> QWidget:
        desk = self._desk
        holder = QWidget()
        line = row(holder, gap=12)
        offered = choices(desk.view, ("person", "professional"))
        chosen = next((subject for _, subject in offered if subject.id == feedback.said.by_id), None)
        who = ChoiceEditor([(tr("nobody in particular"), None), *offered])
        bound_subject(desk, who, edit_feedback, feedback.id, _SOURCES, chosen, tr("Whose feedback it is"))
        marks: list[tuple[str, object]] = [(rating_words(rating), rating) for rating in range(1, RATINGS + 1)]
        rated = ChoiceEditor(marks, icon_of=lambda value: face(value) if isinstance(value, int) else None)
        rated.setIconSize(QSize(theme.px(20), theme.px(20)))
        bound(desk, rated, edit_feedback, feedback.id, "rating", feedback.rating, tr("How the meeting was"))
        text = bound(desk, LineEditor(), edit_feedback, feedback.id, "text", feedback.text, tr("In words"))
        eyes = ChoiceEditor(labelled(Confidentiality))
        spoken = tr("For whose eyes this is")
        bound(desk, eyes, edit_feedback, feedback.id, "confidentiality", feedback.said.confidentiality, spoken)
        for editor, share in ((who, 3), (rated, 3), (text, 6), (eyes, 3)):
            line.addWidget(editor, share)
        off = IconButton("close", tr("Remove the feedback"), size=12)
        off.clicked.connect(lambda _checked=False: desk.attempt(lambda: remove_feedback(desk.case, feedback.id)))
        line.addWidget(off)
        return holder

    def _add(self) -> None:
        desk, meeting = self._desk, self._meeting
        given = {feedback.said.by_id for feedback in meeting.feedback}
        waiting = [each for each in meeting.attendances if each.has_come and each.person_id not in given]
        people = desk.view.people_by_id
        first = next((each.person_id for each in waiting if each.person_id in people), None)
        desk.attempt(lambda: add_feedback(desk.case, meeting.id, source_person_id=first, said_on=desk.view.day))

    def _add_note(self, text: str) -> None:
        desk = self._desk
        desk.attempt(lambda: add_note(desk.case, self._meeting.id, text, desk.meeting.clock()))
