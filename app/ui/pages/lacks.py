"""What is still open: calm, never in the way. An item can be left as it is, with a reason."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from app.genogram.picture import Colour
from app.i18n import current_language, tr
from app.operations.otherplans import remove_left_out, set_left_out
from app.rules.completeness import Finding, Standing, completeness
from app.rules.gaps import Gap, gaps
from app.ui.desk import Desk
from app.ui.openpoints import plain_points
from app.ui.pages.planfields import TOP, PlanPart, heading
from app.ui.subjects import sentence
from app.ui.widgets.adding import InlineAdd
from app.ui.widgets.disclosure import Disclosure
from app.ui.widgets.parts import button, column, emptied, row, words
from app.ui.widgets.sign import Sign

_SIGNS: Final = {
    Standing.THERE: ("tick", Colour.ACCENT),
    Standing.LEFT_OUT: ("dash", Colour.QUIET),
    Standing.MISSING: ("ring", Colour.CAUTION),
}


class Lacks(PlanPart):
    """Open points, gaps in the network, and what the statutes ask for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._opened: set[str] = set()

    def record(self) -> object:
        """Return all that the lists are reckoned from."""
        return self.desk.view

    def build(self) -> None:
        """Set the lists anew."""
        emptied(self.box)
        view = self.desk.view
        points, seen, findings = plain_points(view), gaps(view), completeness(view)
        if points:
            heading(self.box, tr("Still open"))
        for text, about in points:
            self.box.addWidget(words(f"{tr(text)} {about}".strip()))
        if seen:
            heading(self.box, tr("Seen in the network"), tr("Nothing here must be done: look at it together."))
        for gap in sorted(seen, key=lambda each: not each.is_open):
            self.box.addWidget(self._gap(gap))
        missing = [one for one in findings if one.standing is not Standing.THERE]
        there = [one for one in findings if one.standing is Standing.THERE]
        if missing:
            heading(
                self.box,
                tr("What the statutes ask for"),
                tr("Nothing stops you: an item can be left out, with a reason."),
            )
        for finding in sorted(missing, key=lambda each: each.standing is Standing.LEFT_OUT):
            self.box.addWidget(self._finding(finding))
        if there:
            self.box.addWidget(
                Disclosure(tr("%n items are there", n=len(there)), "lacks:there", self._opened, lambda: _those(there))
            )

    def _gap(self, gap: Gap) -> QWidget:
        shape, colour = ("triangle", Colour.CAUTION) if gap.is_open else ("dash", Colour.QUIET)
        sign = Sign(shape, colour, tr("open", "a gap") if gap.is_open else tr("left as it is"))
        return self._line(
            sign, f"{tr(gap.what)} {gap.about}".strip(), tr(gap.advice), gap.item, gap.reason, gap.left_out_id
        )

    def _finding(self, finding: Finding) -> QWidget:
        item = finding.item
        shape, colour = _SIGNS[finding.standing]
        about = f"{tr(item.advice)} {sentence(tr(item.basis))}. {item.reading.shown(current_language())}"
        sign = Sign(shape, colour, tr(finding.standing.value))
        return self._line(sign, tr(item.asked), about, item.code, finding.reason, finding.left_out_id)

    def _line(self, sign: Sign, text: str, advice: str, item: str, reason: str, left_out_id: UUID | None) -> QWidget:
        holder = QWidget()
        line = row(holder, gap=6)
        line.addWidget(sign, 0, TOP)
        box = column(gap=0)
        box.addWidget(words(text))
        if left_out_id is not None:
            box.addWidget(words(tr("Left as it is: {reason}", reason=reason), "quiet"))
            again = button(tr("Take up again"), lambda: self._take_up(left_out_id), "link")
            again.setObjectName(f"{item}:again")
            foot = row(gap=0)
            foot.addWidget(again)
            foot.addStretch(1)
            box.addLayout(foot)
        else:
            box.addWidget(words(advice, "quiet"))
            adder = InlineAdd(tr("leave as it is"), tr("Why? Write the reason."), lambda why: self._leave(item, why))
            adder.name(item)
            box.addWidget(adder)
        line.addLayout(box, 1)
        return holder

    def _leave(self, item: str, reason: str) -> None:
        self.desk.attempt(lambda: set_left_out(self.desk.case, item, reason))

    def _take_up(self, left_out_id: UUID) -> None:
        self.desk.attempt(lambda: remove_left_out(self.desk.case, left_out_id))


def _those(findings: list[Finding]) -> QWidget:
    holder = QWidget()
    box = column(holder, gap=0)
    for finding in findings:
        line = row(gap=6)
        shape, colour = _SIGNS[finding.standing]
        line.addWidget(Sign(shape, colour, tr(finding.standing.value)), 0, TOP)
        line.addWidget(words(f"{tr(finding.item.asked)} ({tr(finding.item.basis)})", "small"), 1)
        box.addLayout(line)
    return holder
