"""What is marked on a person: each mark opens with a click, a new one is one choice away."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from app.genogram.picture import Key
from app.i18n import tr
from app.lens.view import MarkState, PersonMarkKind
from app.operations.people import add_person_mark
from app.ui import theme
from app.ui.desk import Desk
from app.ui.subjects import sentence
from app.ui.widgets.choosing import ChoiceEditor, labelled
from app.ui.widgets.parts import button, column, emptied, words


class MarksList(QWidget):
    """Health and secrets as the notation marks them, for one person."""

    def __init__(self, desk: Desk, person_id: UUID) -> None:
        super().__init__()
        self.setProperty("role", "sheet")
        self._desk, self._person_id = desk, person_id
        box = column(self, gap=4)
        caption = words(tr("Marks on the symbol"), "caption")
        caption.setContentsMargins(0, theme.px(12), 0, 0)
        box.addWidget(caption)
        self._list = column(gap=2)
        box.addLayout(self._list)
        self._new = ChoiceEditor([(tr("Add a mark"), None), *labelled(PersonMarkKind)])
        self._new.setAccessibleName(tr("Add a mark"))
        self._new.show_value(None)
        self._new.committed.connect(self._add)
        box.addWidget(self._new)
        self._hint = words(tr("Health is not drawn unless the case says so."), "small")
        box.addWidget(self._hint)
        self._shown: list[tuple[str, UUID]] | None = None
        self.refresh()

    def refresh(self) -> None:
        """List the marks as they are now."""
        view = self._desk.view
        found = [row for row in view.person_marks if row.person_id == self._person_id]
        lines: list[tuple[str, UUID]] = []
        for row in found:
            state = tr(row.state.label) if row.state is not MarkState.CURRENT else ""
            parts = [sentence(tr(row.kind.label)), row.text, state]
            lines.append((" · ".join(part for part in parts if part), row.id))
        self._hint.setVisible(any(row.kind.is_health for row in found) and not view.style.shows_health)
        if lines == self._shown:
            return
        self._shown = lines
        emptied(self._list)
        for text, row_id in lines:
            self._list.addWidget(self._opener(text, row_id))

    def _opener(self, text: str, row_id: UUID) -> QWidget:
        def choose() -> None:
            self._desk.select(Key("person_mark", row_id))

        made = button(text, choose, "value")
        made.setToolTip(text)
        return made

    def _add(self) -> None:
        kind = self._new.value()
        self._new.show_value(None)
        if isinstance(kind, PersonMarkKind):
            made = self._desk.attempt(lambda: add_person_mark(self._desk.case, self._person_id, kind))
            if made is not None:
                self._desk.select(Key("person_mark", made))
