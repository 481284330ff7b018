"""One decision of a meeting on a line: what, who sees to it, by when, and whether it is done."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.i18n import tr
from app.lens.view import CaseView, DecisionView
from app.operations.meetings import edit_decision, remove_decision
from app.ui.bound import Ends, bound, bound_subject
from app.ui.desk import Desk
from app.ui.subjects import Subject, choices
from app.ui.widgets.choosing import ChoiceEditor, SwitchEditor
from app.ui.widgets.editors import DayEditor, TextEditor
from app.ui.widgets.parts import IconButton, row

_ENDS: Final[Ends] = {"person": "person_id", "professional": "professional_id", "agency": "agency_id"}
_TOP: Final = Qt.AlignmentFlag.AlignTop


def decision_line(desk: Desk, view: CaseView, decision: DecisionView, *, is_closed: bool) -> QWidget:
    """Return the line. Of a closed meeting's decision only whether it is done can be changed."""
    holder = QWidget()
    line = row(holder, gap=12)
    done = bound(desk, SwitchEditor(), edit_decision, decision.id, "is_done", decision.is_done, tr("done"))
    text = bound(desk, TextEditor("text"), edit_decision, decision.id, "text", decision.text, tr("Decision"))
    who = ChoiceEditor([(tr("nobody yet"), None), *choices(view, ("person", "professional", "agency"))])
    offered = {subject.id: subject for _, subject in choices(view, ("person", "professional", "agency"))}
    chosen: Subject | None = offered.get(decision.responsible_id) if decision.responsible_id else None
    bound_subject(desk, who, edit_decision, decision.id, _ENDS, chosen, tr("Who sees to it"))
    due = DayEditor(placeholder=tr("by when"))
    bound(desk, due, edit_decision, decision.id, "due_on", decision.due_on, tr("By when"))
    text.setReadOnly(is_closed)
    who.setEnabled(not is_closed)
    due.setReadOnly(is_closed)
    for part, share in ((done, 0), (text, 5), (who, 4), (due, 3)):
        line.addWidget(part, share, _TOP)
    if not is_closed:
        off = IconButton("close", tr("Remove the decision"), size=12)
        off.clicked.connect(lambda _checked=False: desk.attempt(lambda: remove_decision(desk.case, decision.id)))
        line.addWidget(off, 0, _TOP)
    return holder
