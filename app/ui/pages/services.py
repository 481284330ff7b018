"""Who does what, seen across the goals: the family's own first, then the services by how demanding their support is."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from app.i18n import tr
from app.lens.view import AgencyGroup, AgencyLevel
from app.rules.tasks import Hand, hands, own_hands, without_hand
from app.ui import theme
from app.ui.pages.planfields import TOP, PlanPart, heading
from app.ui.subjects import sentence
from app.ui.widgets.parts import column, emptied, rule, words


class Services(PlanPart):
    """Nothing is written here: it is the same plan, seen from those who do it."""

    def build(self) -> None:
        """Set the lists anew."""
        emptied(self.box)
        view = self.desk.view
        heading(self.box, tr("What the family and those close to it do"))
        own = own_hands(view)
        for hand in own:
            self.box.addWidget(_told(hand))
        if not own:
            self.box.addWidget(words(tr("Nothing yet. Ask first what the family does already."), "quiet"))
        at_work = hands(view)
        heading(self.box, tr("Services by level"))
        self.box.addWidget(_side_by_side(at_work))
        heading(self.box, tr("Services by group"))
        for group in AgencyGroup:
            there = [hand for hand in at_work if hand.group is group]
            self.box.addWidget(words(sentence(tr(group.label)), "caption"))
            for hand in there:
                self.box.addWidget(_told(hand))
            if not there:
                self.box.addWidget(words(tr("nobody here has a task in the plan"), "quiet"))
        loose = without_hand(view)
        if loose:
            heading(self.box, tr("Nobody yet"))
            for text in loose:
                self.box.addWidget(words(text, "caution"))


def _side_by_side(at_work: tuple[Hand, ...]) -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.px(24))
    for place, level in enumerate(AgencyLevel):
        grid.addWidget(words(sentence(tr(level.label)), "caption"), 0, place)
        grid.addWidget(rule(), 1, place)
        cell = QWidget()
        box = column(cell, gap=8)
        there = [hand for hand in at_work if hand.level is level]
        for hand in there:
            box.addWidget(_told(hand))
        if not there:
            box.addWidget(words(tr("nobody here has a task in the plan"), "quiet"))
        grid.addWidget(cell, 2, place, TOP)
        grid.setColumnStretch(place, 1)
    return holder


def _told(hand: Hand) -> QWidget:
    holder = QWidget()
    box = column(holder, gap=0)
    box.addWidget(words(hand.name))
    for task in hand.tasks:
        box.addWidget(words(f"{task.need_number}  {task.text}", "small"))
    return holder
