"""The systemic team's working thoughts, in a place of their own, marked as what they are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.i18n import tr
from app.lens.view import HypothesisView
from app.operations.hypotheses import add_hypothesis, edit_hypothesis, remove_hypothesis
from app.ui.bound import Ends, bound, bound_subject
from app.ui.desk import Desk
from app.ui.subjects import Subject, choices
from app.ui.widgets.adding import InlineAdd
from app.ui.widgets.breakingrow import BreakingRow
from app.ui.widgets.choosing import ChoiceEditor, SwitchEditor
from app.ui.widgets.editors import TextEditor
from app.ui.widgets.flow import Flow
from app.ui.widgets.keyed import KeyedColumn
from app.ui.widgets.parts import IconButton, card, column, row, words


class HypothesesPart(QWidget):
    """The thoughts side by side; none of them can be marked as true."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._list: KeyedColumn[HypothesisView] = KeyedColumn(self._block)
        box = column(self, gap=8)
        head = Flow(gap=10, is_joined=True)
        head.addWidget(words(tr("Hypotheses of the team"), "heading", wraps=False))
        head.addWidget(words(tr("Working talk, no findings"), "caution-chip"))
        box.addLayout(head)
        note = tr("Several ways to see it, none of them true. They are on no copy unless that very document is chosen.")
        box.addWidget(words(note, "small"))
        box.addWidget(self._list)
        add = InlineAdd(tr("hypothesis"), tr("One way to see it"), self._add)
        add.name("hypothesis")
        box.addWidget(add)

    def refresh(self) -> None:
        """Show the thoughts as they are."""
        self._list.show_records([(each.id, each) for each in self._desk.view.assessment.hypotheses])

    def _block(self, each: HypothesisView) -> QWidget:
        desk = self._desk
        frame = card()
        box = column(frame, margin=10, gap=2)
        head = row(gap=4)
        text = bound(desk, TextEditor("text"), edit_hypothesis, each.id, "text", each.text, tr("hypothesis"))
        text.setProperty("lettering", "bold")
        head.addWidget(text, 1)
        remover = IconButton("close", tr("Remove: {what}", what=each.text[:60]), size=12)
        remover.clicked.connect(lambda: desk.attempt(lambda: remove_hypothesis(desk.case, each.id)))
        head.addWidget(remover, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(head)
        for name, kept, label in (
            ("speaks_for", each.speaks_for, tr("What speaks for it")),
            ("speaks_against", each.speaks_against, tr("What speaks against it")),
        ):
            box.addWidget(bound(desk, TextEditor("bare", label), edit_hypothesis, each.id, name, kept, label))
        under = QWidget()
        foot = BreakingRow(under)
        people: list[tuple[str, object]] = [(tr("whose view: not written down"), None)]
        by = ChoiceEditor([*people, *choices(desk.view, ("professional", "person"))])
        ends: Ends = {"person": "source_person_id", "professional": "source_professional_id"}
        source = each.said.by_id
        kind = "person" if source in desk.view.people_by_id else "professional"
        kept = Subject(kind, source) if source else None
        foot.add(bound_subject(desk, by, edit_hypothesis, each.id, ends, kept, tr("Who sees it so")), 1, 200)
        for name, is_on, label in (
            ("is_risk", each.is_risk, tr("about a risk")),
            ("is_set_aside", each.is_set_aside, tr("set aside")),
        ):
            foot.add(bound(desk, SwitchEditor(label), edit_hypothesis, each.id, name, is_on, label), 0)
        box.addWidget(under)
        return frame

    def _add(self, text: str) -> None:
        day = self._desk.view.day
        self._desk.attempt(lambda: add_hypothesis(self._desk.case, text, said_on=day))
