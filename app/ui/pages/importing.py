"""A family file before it is taken in: what was understood, what wasn't, and who of it may be in the case already."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout

from app.exchange.found import ImportedFamily
from app.exchange.taking import Alike, alike, take_in
from app.genogram.picture import Colour
from app.i18n import current_language, tr
from app.models import PartialDate
from app.models.kinds import Kind
from app.operations.imports import Taken
from app.ui import theme
from app.ui.desk import Desk
from app.ui.pages.leaf import Leaf
from app.ui.widgets.parts import button, card, column, emptied, row, words
from app.ui.widgets.segments import Segments
from app.ui.widgets.sign import Sign

_SHOWN: Final = 40
_ABOUT: Final = 240


class ImportPage(Leaf):
    """Shows ``found`` and takes it in where the user says so; ``back`` leaves, with nothing taken or all of it."""

    def __init__(self, desk: Desk, found: ImportedFamily, back: Callable[[], object]) -> None:
        super().__init__(
            tr("Import family"), tr("Nothing has been taken in yet. It becomes one step, which can be undone.")
        )
        self._desk, self._found, self._back = desk, found, back
        self._same: dict[UUID, UUID] = {}
        self.take = button(tr("Import"), self._take, "primary")
        self.cancel = button(tr("Cancel"), back)
        self.same_all = button(tr("All of them are the same people"), role="link")
        self._tell_found()
        self._ask_who_is_who(alike(desk.view, found))
        self._tell_doubts()
        self._tell_unread()
        self.box.addStretch(1)
        self.end(self.cancel, self.take)

    def say_same(self, pair: Alike, *, is_same: bool) -> None:
        """Note whether two are the same person."""
        self._same.pop(pair.new.id, None)
        if is_same:
            self._same[pair.new.id] = pair.there.id

    def _tell_found(self) -> None:
        self.headed(tr("In the file"))
        found = self._found
        parts = (
            tr("%n people", n=len(found.people)),
            tr("%n couples", n=len(found.partnerships)),
            tr("%n links of a parent and a child", n=len(found.parentages)),
            tr("%n relations", n=len(found.bonds)) if found.bonds else "",
            tr("%n homes", n=len(found.households)) if found.households else "",
        )
        self.box.addWidget(words(" · ".join(part for part in parts if part)))

    def _ask_who_is_who(self, pairs: Sequence[Alike]) -> None:
        if not pairs:
            return
        self.headed(
            tr("In the case already?"),
            tr("Where you say the same person, only what is empty in the case is filled in. Nothing is overwritten."),
        )
        for place, pair in enumerate(pairs):
            self.box.addWidget(self._pair(place, pair))
        if len(pairs) > 1:
            self.same_all.clicked.connect(lambda _checked=False: self._choose_all(pairs))
            line = row()
            line.addStretch(1)
            line.addWidget(self.same_all)
            self.box.addLayout(line)

    def _pair(self, place: int, pair: Alike) -> QFrame:
        frame = card()
        line = row(frame, margin=12, gap=16)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(2))
        name = f"{pair.new.given_name} {pair.new.family_name}".strip()
        new, there = pair.new, pair.there
        for at, title, called, born, died, more in (
            (0, tr("In the file"), name, new.born, new.died, new.occupation),
            (1, tr("In the case"), there.name, there.born, there.died, there.occupation),
        ):
            grid.setColumnStretch(at, 1)
            grid.addWidget(words(title, "small"), 0, at)
            grid.addWidget(words(called, "label"), 1, at)
            grid.addWidget(words(_life(born, died, more), "quiet"), 2, at, Qt.AlignmentFlag.AlignTop)
        line.addLayout(grid, 1)
        choice = Segments(tr("Who is {name}?", name=there.name), [(tr("Two people"), False), (tr("Same person"), True)])
        choice.setObjectName(f"same:{place}")
        choice.show_value(value=False)
        choice.chosen.connect(partial(self._choose, choice, pair))
        line.addWidget(choice)
        return frame

    def _choose_all(self, pairs: Sequence[Alike]) -> None:
        for place, pair in enumerate(pairs):
            choice = self.findChild(Segments, f"same:{place}")
            if isinstance(choice, Segments):
                self._choose(choice, pair, is_same=True)

    def _choose(self, choice: Segments, pair: Alike, is_same: object) -> None:
        choice.show_value(value=is_same)
        self.say_same(pair, is_same=bool(is_same))

    def _tell_doubts(self) -> None:
        if not self._found.doubts:
            return
        self.headed(tr("Could not be taken over"))
        for text, count in Counter(tr(doubt) for doubt in self._found.doubts).items():
            line = row(gap=8)
            line.addWidget(Sign("ring", Colour.CAUTION, tr("left out")))
            line.addWidget(words(f"{text} ({count}×)"), 1)
            self.box.addLayout(line)

    def _tell_unread(self) -> None:
        unread = sorted(self._found.unread, key=lambda one: (-one.count, one.tag))
        if not unread:
            return
        self.headed(
            tr("Not understood"),
            tr("These lines are kept as they are, for your eyes only, and written back when you export the family."),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(20))
        grid.setVerticalSpacing(theme.px(2))
        grid.setColumnStretch(0, 1)
        for line, one in enumerate(unread[:_SHOWN]):
            grid.addWidget(words(one.tag, wraps=False), line, 0)
            grid.addWidget(words(f"{one.count}×", "quiet", wraps=False), line, 1)
            grid.addWidget(words(tr("first in line {line}", line=one.line), "quiet", wraps=False), line, 2)
        self.box.addLayout(grid)
        if len(unread) > _SHOWN:
            self.box.addWidget(words(tr("and %n more kinds", n=len(unread) - _SHOWN), "small"))

    def _take(self) -> None:
        taken = self._desk.attempt(lambda: take_in(self._desk.case, self._desk.view, self._found, dict(self._same)))
        if taken is None:
            return
        self._desk.told.emit(tr("%n people taken in.", n=len(self._found.people) - taken.merged))
        if taken.differences:
            self._tell_differences(taken)
        else:
            self._back()

    def _tell_differences(self, taken: Taken) -> None:
        """Show what the file says otherwise; the case has kept its own."""
        emptied(self.box)
        self.take.hide()
        self.about.setText(tr("The family was taken in. It was one step, which can be undone."))
        self.cancel.setText(tr("Done"))
        self.headed(
            tr("The file says otherwise"),
            tr("The case was kept as it was. Change it yourself where the file is right."),
        )
        people = self._desk.view.people_by_id
        for one in taken.differences:
            frame = card()
            box = column(frame, margin=12, gap=2)
            box.addWidget(words(f"{people[one.person_id].name}: {tr(one.what)}", "label"))
            box.addWidget(words(tr("In the case: {value}", value=_shown(one.kept))))
            box.addWidget(words(tr("In the file: {value}", value=_shown(one.in_file))))
            self.box.addWidget(frame)
        self.box.addStretch(1)


def _life(born: PartialDate | None, died: PartialDate | None, more: str) -> str:
    parts = [
        tr("born {date}", "a person", date=_shown(born)) if born else "",
        tr("died {date}", "a person", date=_shown(died)) if died else "",
    ]
    return ", ".join(part for part in (*parts, more) if part) or "–"


def _shown(value: object) -> str:
    match value:
        case PartialDate():
            return value.shown(current_language())
        case Kind():
            return tr(value.label)
        case bool():
            return tr("yes") if value else tr("no")
        case _:
            text = str(value)
            return text if len(text) <= _ABOUT else f"{text[:_ABOUT]}…"
