"""One decision of a meeting: what, who sees to it, by when, whether it is done, and who follows it up."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.i18n import tr
from app.lens.view import CaseView, DecisionView
from app.operations.meetings import edit_decision, remove_decision
from app.ui import theme
from app.ui.bound import bound, bound_subject
from app.ui.desk import Desk
from app.ui.pages.planfields import CHECKER, WHO, subject_of
from app.ui.subjects import choices
from app.ui.widgets.choosing import ChoiceEditor, SwitchEditor
from app.ui.widgets.editors import DayEditor, TextEditor
from app.ui.widgets.parts import IconButton, words

_TOP: Final = Qt.AlignmentFlag.AlignTop


def decision_line(desk: Desk, view: CaseView, decision: DecisionView, *, is_closed: bool) -> QWidget:
    """Return the line, with who follows up below it. Of a closed meeting only whether it is done can be changed."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.px(12))
    grid.setVerticalSpacing(theme.px(4))
    done = bound(desk, SwitchEditor(), edit_decision, decision.id, "is_done", decision.is_done, tr("done"))
    text = bound(desk, TextEditor("text"), edit_decision, decision.id, "text", decision.text, tr("Decision"))
    who = ChoiceEditor([(tr("nobody yet"), None), *choices(view, tuple(WHO))])
    responsible = subject_of(desk, decision.responsible_id)
    bound_subject(desk, who, edit_decision, decision.id, WHO, responsible, tr("Who sees to it"))
    due = DayEditor(placeholder=tr("by when"))
    bound(desk, due, edit_decision, decision.id, "due_on", decision.due_on, tr("By when"))
    text.setReadOnly(is_closed)
    who.setEnabled(not is_closed)
    due.setReadOnly(is_closed)
    for place, (part, share) in enumerate(((done, 0), (text, 5), (who, 4), (due, 3))):
        grid.addWidget(part, 0, place, _TOP)
        grid.setColumnStretch(place, share)
    if not is_closed:
        off = IconButton("close", tr("Remove the decision"), size=12)
        off.clicked.connect(lambda _checked=False: desk.attempt(lambda: remove_decision(desk.case, decision.id)))
        grid.addWidget(off, 0, 4, _TOP)
    if decision.checker_id or not is_closed:
        _add_checker(grid, desk, view, decision, is_closed=is_closed)
    return holder


def _add_checker(grid: QGridLayout, desk: Desk, view: CaseView, decision: DecisionView, *, is_closed: bool) -> None:
    """Add the choice of who follows up, below the one of who sees to it."""
    spoken = tr("Who follows up")
    checker = ChoiceEditor([(tr("nobody yet"), None), *choices(view, tuple(CHECKER))])
    chosen = subject_of(desk, decision.checker_id)
    bound_subject(desk, checker, edit_decision, decision.id, CHECKER, chosen, spoken)
    checker.setObjectName(f"{decision.id}:checker")  # the line has two choices, and the focus must know which it was in
    checker.setEnabled(not is_closed)
    label = words(spoken, "small")
    label.setBuddy(checker)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    grid.addWidget(label, 1, 1)
    grid.addWidget(checker, 1, 2, 1, 2)
