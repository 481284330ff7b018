"""The panel beside the picture: the chosen thing with its form, its ties and its history; the case where nothing is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from app.genogram.picture import Key
from app.i18n import tr
from app.models import Bond
from app.operations.family import turn_bond
from app.ui import relatives, theme
from app.ui.desk import Desk, Stance
from app.ui.inspector.fields import SHEETS
from app.ui.inspector.form import SheetForm
from app.ui.inspector.history import HistoryList
from app.ui.inspector.marks import MarksList
from app.ui.inspector.places import CirclesPlace, HomesLine
from app.ui.inspector.ties import NewTie, TiesList
from app.ui.subjects import headline
from app.ui.widgets.editors import flush
from app.ui.widgets.parts import button, column, emptied, row, words

LEAST_WIDTH = 260
_WITH_TIES = frozenset({"person", "household", "agency"})
_IN_CIRCLES = frozenset({"person", "professional", "agency"})


class Inspector(QFrame):
    """Follows what is chosen on the desk."""

    shown = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("inspector")
        self.setMinimumWidth(theme.px(LEAST_WIDTH))
        self._desk = desk
        self.home: QWidget | None = None
        self._key: Key | None = None
        self._sheet: Sheets | None = None
        self._box: QVBoxLayout = column(self, gap=2)
        edge = theme.margin(18)
        self._box.setContentsMargins(edge, edge, theme.px(8), theme.px(8))
        self._wanted = desk.place.selection
        self._is_behind = True
        desk.changed.connect(self._fall_behind)
        self.catch_up()

    @property
    def sheets(self) -> Sheets | None:
        """Return what is shown of the chosen thing."""
        self.catch_up()
        return self._sheet

    def follow(self, chosen: Key | None) -> None:
        """Let ``chosen`` be what is shown from the next ``catch_up`` on; what is half typed is stored now."""
        if self._shown_key(chosen) != self._key:
            self.finish()
        self._wanted, self._is_behind = chosen, True

    def catch_up(self) -> None:
        """Show the chosen thing as it is now. It waits for the picture, since making a sheet takes long."""
        if not self._is_behind or not self._desk.is_open:
            return
        self._is_behind = False
        key = self._shown_key(self._wanted)
        if key != self._key or self._sheet is None:
            self._show(key)
        elif not self._sheet.refresh():
            self._wanted = None
            self._show(self._shown_key(None))

    def start(self) -> None:
        """Take the cursor to the first field."""
        self.catch_up()
        if self._sheet is not None:
            self._sheet.start()

    def start_in_circles(self) -> None:
        """Take the cursor to where it is chosen how close the child feels somebody is."""
        self.catch_up()
        if self._sheet is not None:
            self._sheet.start_in_circles()

    def finish(self) -> None:
        """Store what is being typed."""
        flush(self)

    def stance(self) -> Stance:
        """Return which of its sheets is shown, and how far down."""
        return self._sheet.stance() if self._sheet is not None else {}

    def take_stance(self, stance: Stance) -> None:
        """Show what is chosen as ``stance`` returned it."""
        self.catch_up()
        if self._sheet is not None:
            self._sheet.take_stance(stance)

    def _fall_behind(self) -> None:
        self._is_behind = True

    def _show(self, key: Key | None) -> None:
        focused = QApplication.focusWidget()
        if self.home is not None and focused is not None and self.isAncestorOf(focused):
            self.home.setFocus(Qt.FocusReason.OtherFocusReason)  # else it would go wherever Qt finds the next control
        self.finish()
        emptied(self._box)
        self._key, self._sheet = key, None
        if key is not None:
            self._sheet = Sheets(self._desk, key)
            self._box.addWidget(self._sheet)
        self.shown.emit()

    def _shown_key(self, chosen: Key | None) -> Key | None:
        if chosen is not None and chosen.kind in SHEETS and chosen.id is not None:
            return Key(chosen.kind, chosen.id)
        case = self._desk.attempt(lambda: self._desk.rows.case)
        return Key("case", case.id) if case is not None else None


class Sheets(QWidget):
    """Everything about one thing: what it is called, and a sheet each for its fields, its ties and its history."""

    def __init__(self, desk: Desk, key: Key) -> None:
        super().__init__()
        self._desk, self._key = desk, key
        box = column(self, gap=2)
        self._title = words("", "title")
        self._about = words("", "quiet")
        box.addWidget(self._title)
        box.addWidget(self._about)
        box.addSpacing(theme.px(6))
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setExpanding(False)
        self._tabs.tabBar().setDrawBase(False)
        self._tabs.tabBar().setAccessibleName(tr("What is shown of the chosen thing"))
        box.addWidget(self._tabs, 1)
        sheet = SHEETS[key.kind]
        if key.id is None:
            raise ValueError(key)
        self.form = SheetForm(desk, sheet, key.id)
        self._homes = HomesLine(desk, key.id) if key.kind == "person" else None
        self._circles = CirclesPlace(desk, key.id) if key.kind in _IN_CIRCLES else None
        self._marks = MarksList(desk, key.id) if key.kind == "person" else None
        self._ties: TiesList | None = None
        self._new: NewTie | None = None
        self._history = HistoryList(desk, key)
        self._round = button(tr("Turn round"), self._turn, "link") if key.kind == "bond" else None
        above = [self._homes] if self._homes is not None else []
        below = [part for part in (self._marks, self._circles) if part is not None]
        self._tabs.addTab(_scrolled(*above, self.form, *below, self._foot()), _first_tab(key.kind))
        if key.kind in _WITH_TIES:
            self._ties = TiesList(desk, key)
            parts: list[QWidget] = [self._ties]
            if key.kind == "person":
                self._new = NewTie(desk, key.id)
                parts.append(self._new)
            self._tabs.addTab(_scrolled(*parts), "")
        self._tabs.addTab(_scrolled(self._history), tr("History"))
        self._tabs.currentChanged.connect(self._turned)
        self.refresh()

    def refresh(self) -> bool:
        """Show everything as it is now; say whether the thing is still there."""
        there = self._desk.row(SHEETS[self._key.kind].model, self._key.id)
        if there is None:
            return False
        if self._round is not None:  # a line that is the same from both ends has no other way round
            self._round.setVisible(isinstance(there, Bond) and there.kind.is_directed)
        title, about = headline(self._desk.view, self._key)
        if self._key.kind == "case":
            title, about = tr("The case"), tr("Choose somebody in the picture, or search with Ctrl+K.")
        self._title.setText(title)
        self._about.setText(about)
        self.form.refresh()
        if self._ties is not None:
            self._ties.refresh()
            self._tabs.setTabText(1, tr("Ties {count}", count=self._ties.count))
        for part in (self._new, self._homes, self._circles, self._marks):
            if part is not None:
                part.refresh()
        self._turned()
        return True

    def start(self) -> None:
        """Take the cursor to the first field."""
        self._tabs.setCurrentIndex(0)
        self.form.start()

    def start_in_circles(self) -> None:
        """Take the cursor to the place in the child's circles, and that into sight."""
        self._tabs.setCurrentIndex(0)
        area = self._tabs.currentWidget()
        if self._circles is not None and isinstance(area, QScrollArea):
            self._circles.start()
            # Its place is known once the sheet has been laid out.
            QTimer.singleShot(0, self._circles, partial(area.ensureWidgetVisible, self._circles))

    def show_tab(self, place: int) -> None:
        """Show the sheet at ``place``: 0 is the form, the last is the history."""
        self._tabs.setCurrentIndex(place)

    def stance(self) -> Stance:
        """Return which sheet is shown, and how far down."""
        area = self._tabs.currentWidget()
        scroll = area.verticalScrollBar().value() if isinstance(area, QScrollArea) else 0
        return {"tab": self._tabs.currentIndex(), "scroll": scroll}

    def take_stance(self, stance: Stance) -> None:
        """Show the same sheet, and the same lines once they have their place."""
        tab, scroll = stance.get("tab"), stance.get("scroll")
        if isinstance(tab, int) and tab < self._tabs.count():
            self._tabs.setCurrentIndex(tab)
        area = self._tabs.currentWidget()
        if isinstance(area, QScrollArea) and isinstance(scroll, int):
            QTimer.singleShot(0, area, lambda: area.verticalScrollBar().setValue(scroll))

    def _turned(self) -> None:
        if self._tabs.currentIndex() == self._tabs.count() - 1:
            self._history.refresh()

    def _foot(self) -> QWidget:
        """Return what stands under the form: what can be done with the thing beside editing it."""
        foot = QWidget()
        foot.setProperty("role", "sheet")
        line = row(foot, gap=4)
        line.setContentsMargins(0, theme.px(16), 0, 0)
        if self._round is not None:
            line.addWidget(self._round)
        if self._key.kind in relatives.REMOVALS:
            line.addWidget(button(tr("Remove"), lambda: relatives.remove_chosen(self._desk), "link", "trash"))
        line.addStretch(1)
        return foot

    def _turn(self) -> None:
        row_id = self._key.id
        if row_id is not None:
            self._desk.attempt(lambda: turn_bond(self._desk.case, row_id))


def _first_tab(kind: str) -> str:
    return {
        "person": tr("Person"),
        "partnership": tr("Couple"),
        "parentage": tr("Parenthood"),
        "bond": tr("Relation"),
        "person_mark": tr("Mark"),
        "residence": tr("Residence"),
        "household": tr("Home"),
        "agency": tr("Agency"),
        "tie": tr("Tie"),
        "professional": tr("Professional"),
        "case": tr("Case"),
    }[kind]


def _scrolled(*parts: QWidget) -> QScrollArea:
    holder = QWidget()
    box = column(holder, gap=4)
    box.setContentsMargins(0, theme.px(10), theme.px(8), theme.px(10))
    for part in parts:
        box.addWidget(part)
    box.addStretch(1)
    area = QScrollArea()
    area.setWidget(holder)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
