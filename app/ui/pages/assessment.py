"""The assessment: the head of the matter and its time limits, then the table of voices, then what it comes to."""

from __future__ import annotations

from enum import Enum
from typing import Final
from uuid import UUID

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from app.i18n import mark, tr
from app.lens.view import AssessmentTemplate, StatementKind, StatementView
from app.operations.assessment import add_own_domain, add_statement
from app.rules.matrix import Voice, is_child_heard, matrix
from app.ui import theme
from app.ui.bound import bound
from app.ui.desk import Desk, Stance
from app.ui.pages.assessing.cells import said_block
from app.ui.pages.assessing.hypotheses import HypothesesPart
from app.ui.pages.assessing.requests import RequestsPart
from app.ui.pages.assessing.scales import ScalesPart
from app.ui.pages.assessing.table import Filter, VoiceTable, head_of
from app.ui.pages.assessing.whole import WholePart, edit_the_assessment
from app.ui.pages.caseheader import CaseHeader
from app.ui.pages.clockpanel import ClockPanel
from app.ui.pages.page import ReadingPage
from app.ui.widgets.adding import InlineAdd
from app.ui.widgets.choosing import ChoiceEditor, SwitchEditor, labelled
from app.ui.widgets.flow import Flow
from app.ui.widgets.keyed import KeyedColumn
from app.ui.widgets.parts import column, words

_WIDEST: Final = 2400
_TEXTS: Final = 980
_NO_ROW: Final = UUID(int=0)


class Kinds(Enum):
    """What of the table can be looked at by itself."""

    ALL = mark("everything that was said")
    STRENGTHS = mark("strengths", "a choice of what to show")
    WORRIES = mark("worries", "a choice of what to show")
    VIEWS = mark("views and conclusions")
    CHILD = mark("the child’s own words")


_SHOWN: Final = {
    Kinds.ALL: None,
    Kinds.STRENGTHS: frozenset({StatementKind.STRENGTH}),
    Kinds.WORRIES: frozenset({StatementKind.WORRY}),
    Kinds.VIEWS: frozenset({StatementKind.VIEW, StatementKind.CONCLUSION}),
    Kinds.CHILD: frozenset({StatementKind.CHILDS_WORDS, StatementKind.NOT_ASKED}),
}


class AssessmentPage(ReadingPage):
    """Rows of life, columns of voices; a thing said can be mended where it stands."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, _WIDEST)
        self.head = CaseHeader(desk)
        self.clock = ClockPanel(desk)
        self.table = VoiceTable(desk)
        self.requests = RequestsPart(desk)
        self.scales = ScalesPart(desk)
        self.whole = WholePart(desk)
        self.hypotheses = HypothesesPart(desk)
        self._dissent: KeyedColumn[StatementView] = KeyedColumn(lambda said: said_block(desk, said, self.table.mend))
        self._template = ChoiceEditor(labelled(AssessmentTemplate), "framed")
        self._voice = ChoiceEditor([], "framed")
        self._kinds = ChoiceEditor([(tr(each.value), each) for each in Kinds], "framed")
        self._voice_kept: object = None
        self._said = SwitchEditor(tr("Only rows where something was said"))
        self._unheard = words(
            tr("The child’s view is not here yet: write what the child says, or why it was not asked."), "caution"
        )
        self._lay_out()
        self._area.verticalScrollBar().valueChanged.connect(self._follow)
        self.table.opened.connect(lambda: self.show_widget(self.table.composer))

    def stance(self) -> Stance:
        """Return what of the table is shown too."""
        shown = {"voice": self._voice.value(), "kinds": self._kinds.value(), "said": self._said.isChecked()}
        return {**super().stance(), **shown}

    def take_stance(self, stance: Stance) -> None:
        """Show of the table what was shown."""
        self._voice_kept = stance.get("voice")
        self._kinds.show_value(stance.get("kinds", Kinds.ALL))
        self._said.show_value(stance.get("said"))
        super().take_stance(stance)

    def _lay_out(self) -> None:
        narrow = self._narrow()
        narrow.addWidget(self.head)
        narrow.addSpacing(theme.px(8))
        narrow.addWidget(self.clock)
        self.box.addSpacing(theme.px(24))
        self.box.addWidget(words(tr("Shared assessment"), "title"))
        self.box.addWidget(self._unheard)
        self.box.addLayout(self._tools())
        self.box.addWidget(self.table)
        add_row = InlineAdd(tr("own row"), tr("What this part of life is called"), self._add_row)
        add_row.name("row")
        self.box.addWidget(add_row)
        self.box.addSpacing(theme.px(20))
        below = self._narrow()
        below.addWidget(words(tr("Seen differently"), "heading"))
        below.addWidget(self._dissent)
        add_dissent = InlineAdd(tr("dissenting view"), tr("Who sees it differently, and how"), self._add_dissent)
        add_dissent.name("dissent")
        below.addWidget(add_dissent)
        for part in (self.requests, self.scales, self.whole, self.hypotheses):
            below.addSpacing(theme.px(24))
            below.addWidget(part)

    def _narrow(self):
        """Return a column as wide as a text can be read with ease."""
        holder = QWidget()
        holder.setMaximumWidth(theme.px(_TEXTS))
        self.box.addWidget(holder)
        return column(holder, gap=8)

    def _tools(self):
        line = Flow(gap=8, is_joined=True)
        template = self.desk.view.assessment.template if self.desk.is_open else None
        spoken = tr("Rows of the assessment")
        bound(self.desk, self._template, edit_the_assessment, _NO_ROW, "template", template, spoken)
        for editor, name in ((self._voice, tr("Whose voice is shown")), (self._kinds, tr("What is shown"))):
            editor.setAccessibleName(name)
            editor.committed.connect(self._show_table)
        self._kinds.show_value(Kinds.ALL)
        self._said.committed.connect(self._show_table)
        for editor in (self._template, self._voice, self._kinds):
            editor.setMinimumWidth(theme.px(250))
            editor.setMaximumWidth(theme.px(300))
            line.addWidget(editor)
        line.addWidget(self._said)
        return line

    def fill(self) -> None:
        """Show the head of the matter, its time limits, and what has been said, asked and concluded."""
        view = self.desk.view
        self.head.refresh()
        self.clock.refresh()
        self._template.show_value(view.assessment.template)
        self._unheard.setVisible(not is_child_heard(view))
        self._show_table()
        dissent = [(each.id, each) for each in view.statements if each.kind is StatementKind.DISSENT]
        self._dissent.show_records(dissent)
        self.table.composer.refresh()
        for part in (self.requests, self.scales, self.whole, self.hypotheses):
            part.refresh()

    def _show_table(self) -> None:
        table = matrix(self.desk.view)
        everybody: list[tuple[str, object]] = [(tr("all voices"), None)]
        self._voice.offer([*everybody, *((head_of(self.desk, voice)[0], voice) for voice in table.voices)])
        voice, kinds = self._voice.value() or self._voice_kept, self._kinds.value()
        self._voice_kept = None
        self._voice.show_value(voice if voice in table.voices else None)
        shown = _SHOWN[kinds] if isinstance(kinds, Kinds) else None
        chosen = Filter(voice if isinstance(voice, Voice) else None, shown, self._said.isChecked())
        self.table.show_matrix(table, chosen)

    def _follow(self) -> None:
        self.table.follow(-self.table.mapTo(self._area.viewport(), QPoint(0, 0)).y())

    def _add_row(self, name: str) -> None:
        self.desk.attempt(lambda: add_own_domain(self.desk.case, name))

    def _add_dissent(self, text: str) -> None:
        day = self.desk.view.day
        self.desk.attempt(lambda: add_statement(self.desk.case, StatementKind.DISSENT, text, said_on=day))
