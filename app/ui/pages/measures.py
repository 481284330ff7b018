"""The measures of one goal, a line each: what, who, when, how it is noticed, how far it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.i18n import mark, tr
from app.lens.view import CaseView, MeasureStatus, MeasureView
from app.operations.plan import edit_measure
from app.ui import theme
from app.ui.bound import Ends, bound, bound_subject
from app.ui.desk import Desk
from app.ui.pages.measuredetails import MeasureDetails
from app.ui.subjects import Subject, choices
from app.ui.widgets.breakingrow import BreakingRow
from app.ui.widgets.choosing import ChoiceEditor, labelled
from app.ui.widgets.disclosure import Disclosure
from app.ui.widgets.editors import PartialDateEditor, TextEditor
from app.ui.widgets.parts import IconButton, column, rule, show_if, words

_HEADS: Final = (
    (mark("Measure"), 30),
    (mark("Who"), 17),
    (mark("When"), 15),
    (mark("What we notice by"), 20),
    (mark("How far"), 14),
)
_ENDS: Final[Ends] = {"person": "person_id", "professional": "professional_id", "agency": "agency_id"}
_LEAST: Final = 130
"""Units that a field below a measure needs: a name, or a day."""
_TOP: Final = Qt.AlignmentFlag.AlignTop


class MeasureRows(QWidget):
    """``remove`` is None where the plan is agreed: then only how a measure goes can be changed.

    ``opened`` remembers which measures show all there is to them.
    """

    def __init__(
        self,
        desk: Desk,
        measures: Sequence[MeasureView],
        remove: Callable[[MeasureView], object] | None,
        opened: set[str],
    ) -> None:
        super().__init__()
        self._desk, self._remove, self._opened = desk, remove, opened
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(2))
        show_if(self, bool(measures))
        if not measures:
            return
        for place, (text, share) in enumerate(_HEADS):
            if not theme.is_crowded():
                self._grid.addWidget(words(tr(text), "small"), 0, place)
            self._grid.setColumnStretch(place, share)
        for number, measure in enumerate(measures):
            self._grid.addWidget(rule(), 1 + 4 * number, 0, 1, len(_HEADS) + 1)
            self._add(2 + 4 * number, measure)
            self._grid.addWidget(self._details(measure), 4 + 4 * number, 0, 1, len(_HEADS))

    def _add(self, line: int, measure: MeasureView) -> None:
        desk, is_draft = self._desk, self._remove is not None
        text = TextEditor("text")
        text.setProperty("lettering", "accent" if measure.is_own else "plain")
        what = bound(desk, text, edit_measure, measure.id, "text", measure.text, tr("Measure"))
        what.setReadOnly(not is_draft)
        nobody: list[tuple[str, object]] = [(tr("nobody yet"), None)]
        who = bound_subject(
            desk,
            ChoiceEditor([*nobody, *choices(desk.view, tuple(_ENDS))]),
            edit_measure,
            measure.id,
            _ENDS,
            responsible(desk.view, measure),
            tr("Who"),
        )
        noticing = bound(
            desk, TextEditor(), edit_measure, measure.id, "noticing", measure.noticing, tr("What we notice by")
        )
        noticing.setReadOnly(not is_draft)
        status = bound(
            desk,
            ChoiceEditor(labelled(MeasureStatus)),
            edit_measure,
            measure.id,
            "status",
            measure.status,
            tr("How far"),
        )
        who.setEnabled(is_draft)
        others = (who, self._when(measure, is_enabled=is_draft), noticing, status)
        if theme.is_crowded():  # then the measure has a line of its own, or it would be a word wide
            self._grid.addWidget(what, line, 0, 1, len(_HEADS))
            self._grid.addWidget(_below(others), line + 1, 0, 1, len(_HEADS) + 1)
        else:
            self._grid.addWidget(what, line, 0, _TOP)
            for place, widget in enumerate(others, 1):
                self._grid.addWidget(widget, line, place, _TOP)
        remove = self._remove
        if remove is not None:
            made = IconButton("close", tr("Remove: {what}", what=measure.text[:60]), size=12)
            made.clicked.connect(lambda _checked=False: remove(measure))
            self._grid.addWidget(made, line, len(_HEADS), _TOP)

    def _details(self, measure: MeasureView) -> QWidget:
        """Return what else there is to a measure: told in a line, and opened to be changed."""
        is_draft = self._remove is not None
        told = " · ".join(
            part
            for part in (
                measure.method,
                measure.place,
                tr("with {name}", name=measure.pair) if measure.pair else "",
                tr("{name} checks", name=measure.checker) if measure.checker else "",
                sessions(measure),
                measure.result,
            )
            if part
        )
        return Disclosure(
            told or tr("method, place, who checks"),
            f"{measure.id}:details",
            self._opened,
            lambda: MeasureDetails(self._desk, measure, is_draft=is_draft),
        )

    def _when(self, measure: MeasureView, *, is_enabled: bool) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        often = TextEditor(placeholder=tr("how often"))
        due = PartialDateEditor(placeholder=tr("by when"))
        grid.addWidget(
            bound(self._desk, often, edit_measure, measure.id, "frequency", measure.frequency, tr("How often"))
        )
        grid.addWidget(bound(self._desk, due, edit_measure, measure.id, "due", measure.due, tr("By when")))
        holder.setEnabled(is_enabled)
        return holder


def _below(fields: Sequence[QWidget]) -> QWidget:
    """Return the fields of a measure below it, each under its own heading."""
    holder = QWidget()
    line = BreakingRow(holder)
    for (text, share), editor in zip(_HEADS[1:], fields, strict=True):
        part = QWidget()
        box = column(part, gap=0)
        box.addWidget(words(tr(text), "small"))
        box.addWidget(editor)
        box.addStretch(1)
        line.add(part, share, _LEAST)
    return holder


def sessions(measure: MeasureView) -> str:
    """Return how often it was done out of how often it was to be, in words; nothing where neither is known."""
    planned, kept = measure.sessions_planned, measure.sessions_kept
    if planned is not None:
        return tr("{kept} times of {planned}", kept=kept or 0, planned=planned)
    return tr("%n times", n=kept) if kept is not None else ""


def responsible(view: CaseView, measure: MeasureView) -> Subject | None:
    """Return who sees to a measure."""
    who = measure.responsible_id
    if who is None:
        return None
    if who in view.people_by_id:
        return Subject("person", who)
    if who in view.professionals_by_id:
        return Subject("professional", who)
    return Subject("agency", who) if who in view.agencies_by_id else None
