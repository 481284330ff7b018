"""The table of the assessment: parts of life down, voices across. Its first column and its head stay in sight.

What stays in sight is an ordinary part of the grid that is pushed along while the rest scrolls under it, so that rows
are always as high on either side.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QScrollArea, QWidget

from app.i18n import tr
from app.lens.view import StatementKind, StatementView
from app.operations.assessment import edit_own_domain, remove_own_domain
from app.rules.matrix import LifeRow, Matrix, Voice, VoiceKind
from app.ui import theme
from app.ui.bound import bound
from app.ui.desk import Desk
from app.ui.pages.assessing.cells import said_block
from app.ui.pages.composer import Composer
from app.ui.subjects import sentence, subject_name
from app.ui.widgets.editors import LineEditor
from app.ui.widgets.parts import IconButton, column, emptied, row, rule, words

FIRST: Final = 150
COLUMN: Final = 214
_GAP: Final = 14
_ARROWS: Final = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


@dataclass(frozen=True, slots=True)
class Filter:
    """What of the table is shown: one voice or all, some kinds or all, rows where something was said or all."""

    voice: Voice | None = None
    kinds: frozenset[StatementKind] | None = None
    only_said: bool = False

    def shows(self, said: StatementView) -> bool:
        """Say whether a statement is shown."""
        return self.kinds is None or said.kind in self.kinds


class VoiceTable(QScrollArea):
    """Shows a matrix. Adding opens the composer in the row where it was asked for; ``opened`` tells it has."""

    opened = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: object = None
        self._cells: dict[tuple[int, int], tuple[QWidget, tuple[StatementView, ...]]] = {}
        self._adders: dict[tuple[int, int], IconButton] = {}
        self._places: dict[QObject, tuple[int, int]] = {}
        self._heads: list[QWidget] = []
        self._firsts: list[tuple[QWidget, QWidget, bool]] = []
        self._lines: list[tuple[LifeRow, int]] = []
        self._top = 0
        self._opener = ""
        self._inner = QWidget()
        self._grid = QGridLayout(self._inner)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(_GAP))
        self._grid.setVerticalSpacing(0)
        self.composer = Composer(desk)
        self.composer.setParent(self)
        self.composer.shut.connect(self._settle)
        self.composer.unfolded.connect(self._unfold)
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalScrollBar().valueChanged.connect(self._pin)
        self._inner.installEventFilter(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._fit)

    def show_matrix(self, table: Matrix, chosen: Filter) -> None:
        """Show ``table`` as far as ``chosen`` lets it; a cell in which nothing has changed stays as it is."""
        names = tuple(head_of(self._desk, voice) for voice in table.voices)
        lines = [each for each in table.rows if not chosen.only_said or any(map(chosen.shows, said_in(table, each)))]
        voices = [voice for voice in table.voices if chosen.voice in {None, voice}]
        key = (tuple(lines), tuple(voices), chosen, names)
        if key == self._shown:
            self._renew(table, lines, voices, chosen)
            return
        self._shown = key
        open_line = self._composer_row()
        self._grid.removeWidget(self.composer)
        self.composer.setParent(self)
        emptied(self._grid)
        self._adders, self._places, self._heads, self._firsts, self._lines = {}, {}, [], [], []
        self._cells = {}
        self._head(voices)
        line = 1
        for each in lines:
            line = self._row(table, each, voices, chosen, line)
        for place in range(len(voices)):
            self._grid.setColumnMinimumWidth(place + 1, theme.px(COLUMN))
            self._grid.setColumnStretch(place + 1, 1)
        self._grid.setColumnMinimumWidth(0, theme.px(FIRST))
        if open_line is not None and self.composer.is_open:
            self._open_under(open_line)
        self._soon.start()

    def follow(self, top: int) -> None:
        """Keep the head in sight where the page has scrolled ``top`` below the table's upper edge."""
        self._top = max(0, min(top, self._inner.height() - theme.px(80)))
        self._pin()

    def adder(self, line: int, place: int) -> IconButton:
        """Return the button that adds to a cell: ``line`` and ``place`` count the shown rows and voices from 0."""
        return self._adders[line, place]

    def compose(self, line: LifeRow, voice: Voice) -> None:
        """Open the composer under a row, for a voice."""
        self._remember()
        self._open_under(line)
        self.composer.start(line, voice)
        self.opened.emit()

    def mend(self, said: StatementView) -> None:
        """Open the composer on something that was said, under its row."""
        self._remember()
        self._unfold(said.own_domain_id or said.domain)
        self.composer.mend(said)
        self.opened.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pin what stays in sight after each layout; walk from cell to cell with the arrows."""
        if watched is self._inner:
            if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
                self._pin()
                self._soon.start()
        elif event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._bring(watched)
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched in self._places:
            return self._walk(watched, event)
        return super().eventFilter(watched, event)

    def _renew(self, table: Matrix, lines: list[LifeRow], voices: list[Voice], chosen: Filter) -> None:
        """Make those cells anew in which something has changed."""
        for at, each in enumerate(lines):
            for place, voice in enumerate(voices):
                old, said = self._cells[at, place]
                if said != table.cell(each, voice):
                    self._places.pop(self._adders[at, place], None)
                    new = self._cell(table, each, voice, chosen, (at, place))
                    self._grid.replaceWidget(old, new)
                    old.hide()
                    old.deleteLater()
                    self._soon.start()

    def _head(self, voices: list[Voice]) -> None:
        for place, voice in enumerate([None, *voices]):
            text, about = head_of(self._desk, voice) if voice else (tr("Part of life"), "")
            frame = _still()
            box = column(frame, gap=0)
            box.setContentsMargins(0, theme.px(4), 0, theme.px(4))
            box.addWidget(words(text, "label" if voice is None else "body"))
            if about:
                box.addWidget(words(about, "small"))
            box.addStretch(1)
            self._grid.addWidget(frame, 0, place)
            self._heads.append(frame)

    def _row(self, table: Matrix, each: LifeRow, voices: list[Voice], chosen: Filter, line: int) -> int:
        """Lay out one row and return the next free line of the grid."""
        hairline = rule()
        if each.heading is not None:
            heading = words(tr(each.heading), "caption")
            heading.setContentsMargins(0, theme.px(14), 0, theme.px(2))
            frame = _still()
            column(frame, gap=0).addWidget(heading)
            self._grid.addWidget(frame, line, 0, 1, 2)
            self._firsts.append((frame, hairline, True))
            line += 1
        self._grid.addWidget(hairline, line, 0, 1, len(voices) + 1)
        first = self._first(each)
        self._grid.addWidget(first, line + 1, 0)
        self._firsts.append((first, hairline, False))
        for place, voice in enumerate(voices):
            cell = self._cell(table, each, voice, chosen, (len(self._lines), place))
            self._grid.addWidget(cell, line + 1, place + 1, Qt.AlignmentFlag.AlignTop)
        self._lines.append((each, line + 2))
        return line + 3

    def _first(self, each: LifeRow) -> QWidget:
        """Return the name of a row; an own one can be called something else where it stands, or removed."""
        frame = _still()
        box = column(frame, gap=0)
        box.setContentsMargins(0, theme.px(9), 0, theme.px(9))
        if each.own_id is None:
            box.addWidget(words(sentence(tr(each.label)) if each.label else ""))
        else:
            own_id = each.own_id
            line = row(gap=2)
            editor = LineEditor()
            spoken = tr("Name of the own row")
            line.addWidget(bound(self._desk, editor, edit_own_domain, own_id, "name", each.title, spoken), 1)
            remover = IconButton("close", tr("Remove: {what}", what=each.title), size=12)
            remover.clicked.connect(lambda: self._desk.attempt(lambda: remove_own_domain(self._desk.case, own_id)))
            line.addWidget(remover)
            box.addLayout(line)
        box.addStretch(1)
        return frame

    def _cell(self, table: Matrix, each: LifeRow, voice: Voice, chosen: Filter, place: tuple[int, int]) -> QWidget:
        holder = QWidget()
        box = column(holder, gap=4)
        box.setContentsMargins(0, theme.px(6), 0, theme.px(6))
        for said in table.cell(each, voice):
            if chosen.shows(said):
                block = said_block(self._desk, said, self.mend, voice)
                for editor in block.findChildren(QWidget):
                    if editor.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                        editor.installEventFilter(self)
                box.addWidget(block)
        title = each.title if each.label is None else tr(each.label)
        name = tr("Add: {domain}, {voice}", domain=title, voice=head_of(self._desk, voice)[0])
        adder = IconButton("plus", name, size=14)
        adder.setObjectName(f"{each.own_id or (each.domain or 'whole')}:{voice.kind.value}:{voice.subject_id}:add")
        adder.clicked.connect(lambda: self.compose(each, voice))
        adder.installEventFilter(self)
        self._adders[place], self._places[adder] = adder, place
        box.addWidget(adder, 0, Qt.AlignmentFlag.AlignLeft)
        self._cells[place] = holder, table.cell(each, voice)
        return holder

    def _walk(self, watched: QObject, event: QKeyEvent) -> bool:
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is None:
            return False
        line, place = self._places[watched]
        other = self._adders.get((line + step[0], place + step[1]))
        if other is not None:
            other.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _bring(self, widget: QWidget) -> None:
        """Scroll sideways so that what has the focus is not under the first column or beyond the edge."""
        bar, covered = self.horizontalScrollBar(), theme.px(FIRST + _GAP)
        left = widget.mapTo(self._inner, widget.rect().topLeft()).x()
        if left - bar.value() < covered:
            bar.setValue(left - covered)
        elif left + widget.width() - bar.value() > self.viewport().width():
            bar.setValue(left + widget.width() - self.viewport().width())

    def _composer_row(self) -> LifeRow | None:
        at = self._grid.indexOf(self.composer)
        if at < 0:
            return None
        found: tuple[int, int, int, int] = self._grid.getItemPosition(at)  # pyright: ignore[reportAssignmentType]
        return next((line for line, place in self._lines if place == found[0]), None)

    def _unfold(self, part: object) -> None:
        """Have the composer under the row of a part of life, or under the first where that isn't shown."""
        lines = [line for line, _ in self._lines]
        line = next((line for line in lines if (line.own_id or line.domain) == part), lines[0] if lines else None)
        if line is not None:
            self._open_under(line)

    def _open_under(self, line: LifeRow) -> None:
        key = line.own_id or line.domain
        place = next((place for each, place in self._lines if (each.own_id or each.domain) == key), 1)
        self._grid.removeWidget(self.composer)
        self._grid.addWidget(self.composer, place, 0, 1, self._grid.columnCount())
        self._keep_in_sight()

    def _keep_in_sight(self) -> None:
        """Let the composer be as wide as what is seen of the table."""
        self.composer.setMaximumWidth(min(self.viewport().width() - theme.px(4), theme.px(900)))

    def _remember(self) -> None:
        """Note which control the composer was opened from, to go back there when it is shut."""
        focused = QApplication.focusWidget()
        self._opener = focused.objectName() if focused is not None and self.window().isAncestorOf(focused) else ""

    def _settle(self) -> None:
        had_focus = self.composer.isAncestorOf(QApplication.focusWidget() or self)
        opener = self.window().findChild(QWidget, self._opener) if had_focus and self._opener else None
        self._grid.removeWidget(self.composer)
        self.composer.setParent(self)
        self.composer.hide()
        if opener is not None:
            opener.setFocus(Qt.FocusReason.OtherFocusReason)
        self._soon.start()

    def _pin(self) -> None:
        """Put the head and the first column where they are in sight."""
        across = self.horizontalScrollBar().value()
        for frame, hairline, is_above in self._firsts:
            line = hairline.geometry()
            frame.move(across, line.top() - frame.height() if is_above else line.bottom() + 1)
            frame.raise_()
        for place, frame in enumerate(self._heads):
            frame.move(across if place == 0 else frame.x(), self._top)
            frame.raise_()
        if self._heads:
            self._heads[0].raise_()
        if self.composer.is_open:
            self.composer.move(across, self.composer.y())
            self.composer.raise_()

    def _fit(self) -> None:
        """Be as high as what is in it."""
        self._keep_in_sight()
        wide = max(self._inner.width(), 1)
        high = self._grid.totalHeightForWidth(wide) if self._grid.hasHeightForWidth() else 0
        high = max(high, self._grid.totalMinimumSize().height())
        bar = self.horizontalScrollBar()
        self.setFixedHeight(high + (bar.sizeHint().height() if bar.maximum() > 0 else 0) + 2)
        self._pin()


def said_in(table: Matrix, line: LifeRow) -> list[StatementView]:
    """Return all that is said of a part of life."""
    return [said for _, said in table.heard(line)]


def head_of(desk: Desk, voice: Voice) -> tuple[str, str]:
    """Return what a column is called, and what it is to the child."""
    view = desk.view
    match voice.kind:
        case VoiceKind.CHILD:
            return subject_name(view, voice.subject_id) or tr("The child"), tr("the child")
        case VoiceKind.PARENT:
            person = view.people_by_id.get(voice.subject_id) if voice.subject_id else None
            return subject_name(view, voice.subject_id), tr(person.relation) if person and person.relation else ""
        case VoiceKind.CLOSE:
            return tr("Close people"), ""
        case VoiceKind.WORKER:
            return tr("The worker"), subject_name(view, view.responsible_id)
        case VoiceKind.AGENCY:
            agency = view.agencies_by_id.get(voice.subject_id) if voice.subject_id else None
            return subject_name(view, voice.subject_id), agency.service if agency else ""


def _still() -> QFrame:
    frame = QFrame()
    frame.setProperty("role", "still")
    return frame
