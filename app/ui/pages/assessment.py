"""The assessment: the head of the matter and its time limits, then what has been said, the child's own words first."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.genogram.picture import Colour
from app.i18n import Text, mark, tr
from app.lens.view import CaseView, LifeDomain, StatementKind, StatementView
from app.operations.assessment import add_statement, edit_statement, remove_statement
from app.ui import theme
from app.ui.bound import bound
from app.ui.desk import Desk
from app.ui.pages.caseheader import CaseHeader
from app.ui.pages.clockpanel import ClockPanel
from app.ui.pages.composer import Composer
from app.ui.pages.page import ReadingPage
from app.ui.subjects import sentence
from app.ui.widgets.adding import InlineAdd
from app.ui.widgets.editors import TextEditor, shown_day
from app.ui.widgets.keyed import KeyedColumn
from app.ui.widgets.parts import IconButton, card, column, emptied, row, rule, words
from app.ui.widgets.sign import Sign


class Voice(Enum):
    """The columns."""

    CHILD = mark("The child")
    FAMILY = mark("Family and close people")
    WORKERS = mark("Workers and agencies")


_SIGNS: Final = {
    StatementKind.STRENGTH: ("plus", Colour.STRENGTH),
    StatementKind.WORRY: ("triangle", Colour.STRAIN),
    StatementKind.VIEW: ("dot", Colour.QUIET),
}
_ORDER: Final = (StatementKind.STRENGTH, StatementKind.VIEW, StatementKind.WORRY)


class AssessmentPage(ReadingPage):
    """Rows of life, columns of voices; a thing said can be mended where it stands."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, 980)
        self._words: KeyedColumn[StatementView] = KeyedColumn(self._quote)
        self._dissent: KeyedColumn[StatementView] = KeyedColumn(self._line)
        self._grid_holder = QWidget()
        self._grid = QGridLayout(self._grid_holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(20))
        self._grid.setVerticalSpacing(0)
        self._shown: tuple[StatementView, ...] | None = None
        add_words = InlineAdd(
            tr("the child’s own words"), tr("Just as the child says it, word for word"), self._add_words
        )
        add_words.name("words")
        add_dissent = InlineAdd(tr("dissenting view"), tr("Who sees it differently, and how"), self._add_dissent)
        add_dissent.name("dissent")
        self.head = CaseHeader(desk)
        self.clock = ClockPanel(desk)
        self.box.addWidget(self.head)
        self.box.addSpacing(theme.px(8))
        self.box.addWidget(self.clock)
        self.box.addSpacing(theme.px(24))
        self.box.addWidget(words(tr("Shared assessment"), "title"))
        self.box.addSpacing(theme.px(8))
        self.box.addWidget(words(tr("What the child says"), "heading"))
        self.box.addWidget(self._words)
        self.box.addWidget(add_words)
        self.box.addSpacing(theme.px(20))
        self.box.addWidget(self._grid_holder)
        self._composer = Composer(desk)
        self.box.addWidget(self._composer)
        self.box.addSpacing(theme.px(20))
        self.box.addWidget(words(tr("Seen differently"), "heading"))
        self.box.addWidget(self._dissent)
        self.box.addWidget(add_dissent)

    def fill(self) -> None:
        """Show the head of the matter, its time limits and what has been said."""
        self.head.refresh()
        self.clock.refresh()
        said = self.desk.view.statements
        self._words.show_records([(each.id, each) for each in said if each.kind is StatementKind.CHILDS_WORDS])
        self._dissent.show_records([(each.id, each) for each in said if each.kind is StatementKind.DISSENT])
        self._composer.refresh()
        rest = tuple(each for each in said if each.kind in _ORDER)
        if rest != self._shown:
            self._shown = rest
            self._fill_grid(rest)

    def _fill_grid(self, said: Iterable[StatementView]) -> None:
        emptied(self._grid)
        cells: dict[tuple[LifeDomain | None, Voice], list[StatementView]] = {}
        for each in said:
            cells.setdefault((each.domain, voice_of(self.desk.view, each)), []).append(each)
        for place, voice in enumerate(Voice):
            self._grid.addWidget(words(tr(voice.value), "caption"), 0, place + 1)
            self._grid.setColumnStretch(place + 1, 3)
        self._grid.setColumnStretch(0, 2)
        line = 1
        for domain in (*LifeDomain, None):
            found = {voice: cells.get((domain, voice), []) for voice in Voice}
            if domain is None and not any(found.values()):
                continue
            self._grid.addWidget(rule(), line, 0, 1, len(Voice) + 1)
            named = words(sentence(_named(domain)))
            named.setContentsMargins(0, theme.px(9), 0, theme.px(9))
            self._grid.addWidget(named, line + 1, 0, Qt.AlignmentFlag.AlignTop)
            for place, voice in enumerate(Voice):
                cell = self._cell(found[voice], domain, voice)
                self._grid.addWidget(cell, line + 1, place + 1, Qt.AlignmentFlag.AlignTop)
            line += 2

    def _cell(self, said: list[StatementView], domain: LifeDomain | None, voice: Voice) -> QWidget:
        holder = QWidget()
        box = column(holder, gap=4)
        box.setContentsMargins(0, theme.px(6), 0, theme.px(6))
        for each in sorted(said, key=lambda one: _ORDER.index(one.kind)):
            box.addWidget(self._line(each))

        def compose() -> None:
            self._composer.start(domain, voice is Voice.CHILD)
            self.show_widget(self._composer)

        adder = IconButton("plus", tr("Add: {domain}, {voice}", domain=_named(domain), voice=tr(voice.value)), size=14)
        adder.clicked.connect(compose)
        box.addWidget(adder, 0, Qt.AlignmentFlag.AlignLeft)
        return holder

    def _quote(self, said: StatementView) -> QWidget:
        frame = card("quote")
        box = column(frame, gap=0)
        box.setContentsMargins(theme.px(14), theme.px(2), 0, theme.px(2))
        editor = self._editor(said, tr("The child’s own words"))
        editor.setProperty("lettering", "large")
        line = row(gap=4)
        line.addWidget(editor, 1)
        line.addWidget(self._remover(said), 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(line)
        box.addWidget(words(said_line(said), "small"))
        return frame

    def _line(self, said: StatementView) -> QWidget:
        holder = QWidget()
        box = column(holder, gap=0)
        line = row(gap=4)
        if said.kind in _SIGNS:
            shape, colour = _SIGNS[said.kind]
            line.addWidget(Sign(shape, colour, tr(said.kind.label)), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._editor(said, tr(said.kind.label)), 1)
        line.addWidget(self._remover(said), 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(line)
        about = said_line(said)
        if about:
            small = words(about, "small")
            small.setContentsMargins(theme.px(22) if said.kind in _SIGNS else 0, 0, 0, 0)
            box.addWidget(small)
        return holder

    def _editor(self, said: StatementView, spoken: str) -> TextEditor:
        return bound(self.desk, TextEditor("text"), edit_statement, said.id, "text", said.text, spoken)

    def _remover(self, said: StatementView) -> QWidget:
        def remove() -> None:
            self.desk.attempt(lambda: remove_statement(self.desk.case, said.id))

        made = IconButton("close", tr("Remove: {what}", what=said.text[:60]), size=12)
        made.clicked.connect(remove)
        return made

    def _add_words(self, text: str) -> None:
        view = self.desk.view
        self.desk.attempt(
            lambda: add_statement(
                self.desk.case, StatementKind.CHILDS_WORDS, text, source_person_id=view.child_id, said_on=view.day
            )
        )

    def _add_dissent(self, text: str) -> None:
        day = self.desk.view.day
        self.desk.attempt(lambda: add_statement(self.desk.case, StatementKind.DISSENT, text, said_on=day))


def voice_of(view: CaseView, said: StatementView) -> Voice:
    """Return whose voice a statement is; what nobody is named for is the workers', who wrote it down."""
    by: UUID | None = said.said.by_id
    if by is not None and by == view.child_id:
        return Voice.CHILD
    return Voice.FAMILY if by in view.people_by_id else Voice.WORKERS


def said_line(said: StatementView) -> str:
    """Return who said it, when and how it was found out, in one line."""
    source = said.said
    how = tr(source.found_out.label) if source.found_out else ""
    return " · ".join(part for part in (source.by, shown_day(source.on), how) if part)


def _named(domain: LifeDomain | None) -> str:
    label: Text = domain.label if domain else mark("Life as a whole")
    return tr(label)
