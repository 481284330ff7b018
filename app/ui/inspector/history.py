"""What has become of one thing: every change, when and by whom, in the words of the form."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from PySide6.QtWidgets import QWidget

from app.genogram.picture import Key
from app.i18n import current_language, mark, tr
from app.lens.view import CaseView, PartialDate
from app.store.history import HistoryEntry, StepKind, read_history
from app.store.journal import Value
from app.ui import theme
from app.ui.desk import Desk
from app.ui.inspector.fields import SHEETS
from app.ui.inspector.sheet import Field, Input
from app.ui.subjects import subject_name
from app.ui.widgets.editors import shown_day
from app.ui.widgets.parts import column, emptied, words

_MOST = 40
_STEPS = {StepKind.UNDO: mark("taken back: {step}"), StepKind.REDO: mark("done again: {step}")}


class HistoryList(QWidget):
    """Lists the newest changes first. The history is read when the list is shown, not before."""

    def __init__(self, desk: Desk, key: Key) -> None:
        super().__init__()
        self.setProperty("role", "sheet")
        self._desk, self._key = desk, key
        self._box = column(self, gap=2)

    def refresh(self) -> None:
        """Read the history anew."""
        emptied(self._box)
        entries = read_history(self._desk.case.session, self._key.id) if self._key.id else ()
        for entry in reversed(entries[-_MOST:]):
            when = f"{shown_day(entry.at.astimezone().date())} {entry.at.astimezone():%H.%M} · {entry.who}"
            caption = words(when, "small")
            caption.setContentsMargins(0, theme.px(10), 0, 0)
            self._box.addWidget(caption)
            step = tr(entry.label)
            self._box.addWidget(words(tr(_STEPS[entry.step], step=step) if entry.step in _STEPS else step))
            for line in _changes(self._desk.view, self._key, entry):
                self._box.addWidget(words(line, "quiet"))
        if not entries:
            self._box.addWidget(words(tr("Nothing has been changed yet."), "quiet"))


def _changes(view: CaseView, key: Key, entry: HistoryEntry) -> Iterator[str]:
    sheet = SHEETS.get(key.kind)
    for change in entry.changes if sheet else ():
        if change.before is None or change.after is None:
            continue
        for field in sheet.fields if sheet else ():
            for name in field.ends.values() or (field.name,):
                if name in change.after or name in change.before:
                    before = shown_value(view, field, change.before.get(name))
                    after = shown_value(view, field, change.after.get(name))
                    yield f"{tr(field.label)}: {before} › {after}"


def shown_value(view: CaseView, field: Field, value: Value) -> str:
    """Return what a column kept, as the form would show it; a dash for nothing."""
    if value is None or value == "":
        return "–"
    shown = str(value)
    match field.input:
        case Input.SWITCH:
            return tr("yes") if value else tr("no")
        case Input.PARTIAL_DATE | Input.DAY:
            when = PartialDate.decode(shown)
            return shown_day(when.earliest) if field.input is Input.DAY else when.shown(current_language())
        case Input.CHOICE if field.choices is not None:
            return tr(field.choices(shown).label)
        case Input.SUBJECT:
            return subject_name(view, UUID(shown)) or tr("no longer in the case")
        case _:
            return shown
