"""The crisis and safety page: what to notice, what to do, whom to call in which order, what keeps danger away."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QGridLayout, QWidget

from app.i18n import Text, mark, tr
from app.lens.view import CrisisContactView, PlanStatus, PlanView, SafetyPairView
from app.models import CrisisContact
from app.operations.plan import edit_plan
from app.operations.safety import (
    add_crisis_contact,
    add_safety_pair,
    edit_crisis_contact,
    edit_safety_pair,
    move_crisis_contact,
    remove_crisis_contact,
    remove_safety_pair,
)
from app.ui import theme
from app.ui.pages.planfields import TOP, WHO, PlanPart, chosen, field, heading, remover, subject_of
from app.ui.widgets.adding import InlineAdd
from app.ui.widgets.editors import LineEditor, TextEditor
from app.ui.widgets.parts import IconButton, button, emptied, row, words

_TEXTS: Final[tuple[tuple[str, Text, Text], ...]] = (
    ("warning_signs", mark("How we notice that it is getting hard"), mark("Signs that those near the child can see")),
    ("child_does", mark("What I do myself"), mark("In the child’s own words")),
    ("adults_do", mark("What adults do"), mark("What helps, and what does not")),
    ("safe_place", mark("A safe place"), mark("Never the address of a protected home")),
)


class CrisisPage(PlanPart):
    """Written with the child and those who live with it. Others' copies don't have it."""

    def build(self) -> None:
        """Set the page anew."""
        emptied(self.box)
        plan = self.desk.view.plan
        if plan is None:
            return
        is_draft = plan.status is PlanStatus.DRAFT
        about = tr("For the child, for those who answer for it or live with it, and for those named to be called.")
        heading(self.box, tr("In a crisis"), about)
        for name, text, example in _TEXTS:
            kept, editor = getattr(plan, name), TextEditor(placeholder=tr(example))
            self.box.addWidget(field(self.desk, edit_plan, plan.id, name, kept, tr(text), editor, is_on=is_draft))
        self._add_contacts(plan, is_draft=is_draft)
        self._add_pairs(plan, is_draft=is_draft)

    def _add_contacts(self, plan: PlanView, *, is_draft: bool) -> None:
        heading(self.box, tr("Whom to call, in this order"))
        for place, contact in enumerate(plan.crisis_contacts):
            self.box.addWidget(self._contact(place, contact, is_draft=is_draft))
        if is_draft:
            adding = button(tr("+ somebody to call"), lambda: self._new_contact(plan), "add")
            adding.setObjectName("crisis-contact:button")
            line = row(gap=0)
            line.addWidget(adding)
            line.addStretch(1)
            self.box.addLayout(line)

    def _contact(self, place: int, contact: CrisisContactView, *, is_draft: bool) -> QWidget:
        desk, edit = self.desk, edit_crisis_contact
        kept = desk.row(CrisisContact, contact.id)
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(16))
        number = words(f"{place + 1}", "label", wraps=False)
        number.setContentsMargins(0, theme.px(20), 0, 0)
        phone = LineEditor(placeholder=contact.phone or tr("telephone"))
        own = kept.phone if kept else ""
        parts: list[tuple[QWidget, int]] = [
            (number, 0),
            (
                chosen(desk, edit, contact.id, WHO, subject_of(desk, contact.subject_id), tr("Who"),
                       tr("nobody in the case"), is_on=is_draft),
                4,
            ),
            (field(desk, edit, contact.id, "name", contact.called, tr("Or called"), LineEditor(), is_on=is_draft), 3),
            (field(desk, edit, contact.id, "phone", own, tr("Telephone"), phone, is_on=is_draft), 3),
            (field(desk, edit, contact.id, "when", contact.when, tr("When"), LineEditor(), is_on=is_draft), 3),
        ]  # fmt: skip
        if is_draft:
            up = IconButton("chevron-up", tr("Move up: {what}", what=contact.who), size=12)
            up.setEnabled(place > 0)
            up.clicked.connect(
                lambda _checked=False: desk.attempt(lambda: move_crisis_contact(desk.case, contact.id, place - 1))
            )
            parts += [(up, 0), (remover(desk, lambda: remove_crisis_contact(desk.case, contact.id), contact.who), 0)]
        for at, (widget, share) in enumerate(parts):
            grid.addWidget(widget, 0, at, TOP)
            grid.setColumnStretch(at, share)
        return holder

    def _new_contact(self, plan: PlanView) -> None:
        self.desk.attempt(lambda: add_crisis_contact(self.desk.case, plan.id))

    def _add_pairs(self, plan: PlanView, *, is_draft: bool) -> None:
        heading(self.box, tr("What could happen, and what keeps it away"), tr("In the family’s own words."))
        for pair in plan.safety_pairs:
            self.box.addWidget(self._pair(pair, is_draft=is_draft))
        if is_draft:
            adder = InlineAdd(
                tr("danger"),
                tr("What are you afraid could happen?"),
                lambda text: self.desk.attempt(lambda: add_safety_pair(self.desk.case, plan.id, text)),
            )
            adder.name("safety-pair")
            self.box.addWidget(adder)

    def _pair(self, pair: SafetyPairView, *, is_draft: bool) -> QWidget:
        desk, edit = self.desk, edit_safety_pair
        holder = QWidget()
        line = row(holder, gap=16)
        line.addWidget(
            field(desk, edit, pair.id, "risk", pair.risk, tr("What could happen"), TextEditor(), is_on=is_draft), 1, TOP
        )
        safeguard = TextEditor(placeholder=tr("What keeps it away?"))
        line.addWidget(
            field(
                desk, edit, pair.id, "safeguard", pair.safeguard, tr("What keeps it away"), safeguard, is_on=is_draft
            ),
            1,
            TOP,
        )
        if is_draft:
            line.addWidget(remover(desk, lambda: remove_safety_pair(desk.case, pair.id), pair.risk), 0, TOP)
        return holder
