"""How the circles are divided: a ready division or sectors of one's own, and how many rings."""

from __future__ import annotations

from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from app.i18n import Text, current_language, mark, tr, translate
from app.operations.circles import (
    FEWEST,
    MOST,
    SectorTemplate,
    add_sector,
    edit_sector,
    remove_sector,
    set_rings,
    use_template,
)
from app.ui import theme
from app.ui.desk import Desk
from app.ui.widgets.choosing import ChoiceEditor
from app.ui.widgets.editors import LineEditor
from app.ui.widgets.flow import Flow
from app.ui.widgets.parts import IconButton, button, column, emptied, row, words

_AROUND: Final = 24
_LEAST: Final = 170
_MOST_WIDE: Final = 300
"""Units around a name, and how narrow and how wide the field for it may be."""
_TEMPLATES: Final[dict[SectorTemplate, Text]] = {
    SectorTemplate.NETWORK_MAP: mark("Network map, four sectors"),
    SectorTemplate.FIVE: mark("Five sectors"),
    SectorTemplate.SUPPORT_MAP: mark("Support map (easyNWK), four sectors"),
}


class SectorsPanel(QWidget):
    """A strip above the circles. Each change is stored at once, as one step that can be undone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: list[tuple[UUID, str]] | None = None
        self.template = ChoiceEditor([], "framed")
        self.template.setAccessibleName(tr("Division"))
        self.rings = ChoiceEditor([], "framed")
        self.rings.setAccessibleName(tr("Rings"))
        box = column(self, gap=6)
        box.setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(8))
        line = Flow(gap=8, is_joined=True)
        for name, editor, wide in ((tr("Division"), self.template, 180), (tr("Rings"), self.rings, 70)):
            editor.setMinimumWidth(theme.px(wide))
            holder = QWidget()
            beside = row(holder, gap=8)
            beside.addWidget(words(name, "label", wraps=False))
            beside.addWidget(editor)
            line.addWidget(holder)
        box.addLayout(line)
        self._names = Flow(gap=8)
        box.addLayout(self._names)
        self.template.committed.connect(self._use_template)
        self.rings.committed.connect(self._set_rings)

    def refresh(self) -> None:
        """Show the division as it is."""
        view, language = self._desk.view, current_language()
        names = [sector.name for sector in sorted(view.sectors, key=lambda each: each.position)]
        like = next((each for each in SectorTemplate if [translate(n, language) for n in each.names] == names), None)
        offered: list[tuple[str, object]] = [(tr(text), template) for template, text in _TEMPLATES.items()]
        if like is None:
            offered.insert(0, (tr("own sectors"), None))
        self.template.offer(offered)
        self.template.show_value(like)
        self.rings.offer([(str(number), number) for number in range(min(FEWEST, view.rings), MOST + 1)])
        self.rings.show_value(view.rings)
        sectors = [(sector.id, sector.name) for sector in sorted(view.sectors, key=lambda each: each.position)]
        if sectors != self._shown:
            self._shown = sectors
            self._fill(sectors)

    def _fill(self, sectors: list[tuple[UUID, str]]) -> None:
        emptied(self._names)
        for at, (sector_id, name) in enumerate(sectors):
            holder = QWidget()
            line = row(holder, gap=2)
            editor = LineEditor("framed")
            editor.setObjectName(f"sector-{at}")
            editor.setAccessibleName(tr("Sector {number}", number=at + 1))
            needed = editor.fontMetrics().horizontalAdvance(name) + theme.px(_AROUND)
            editor.setMinimumWidth(min(max(needed, theme.px(_LEAST)), theme.px(_MOST_WIDE)))
            editor.show_value(name)
            editor.committed.connect(partial(self._rename, sector_id, editor))
            line.addWidget(editor)
            if len(sectors) > FEWEST:
                away = IconButton("close", tr("Remove the sector {name}", name=name), size=14)
                away.clicked.connect(partial(self._remove, sector_id))
                line.addWidget(away)
            self._names.addWidget(holder)
        if len(sectors) < MOST:
            self._names.addWidget(button(tr("Add sector"), self._add, "link"))

    def _use_template(self) -> None:
        template = self.template.value()
        if isinstance(template, SectorTemplate):
            self._desk.attempt(lambda: use_template(self._desk.case, template, current_language()))
        self.refresh()

    def _set_rings(self) -> None:
        number = self.rings.value()
        if isinstance(number, int) and number != self._desk.view.rings:
            self._desk.attempt(lambda: set_rings(self._desk.case, number))
        self.refresh()

    def _rename(self, sector_id: UUID, editor: LineEditor) -> None:
        name = str(editor.value() or "").strip()
        if name:
            self._desk.attempt(lambda: edit_sector(self._desk.case, sector_id, {"name": name}))
        else:
            self._shown = None
            self.refresh()

    def _remove(self, sector_id: UUID) -> None:
        self._desk.attempt(lambda: remove_sector(self._desk.case, sector_id))

    def _add(self) -> None:
        self._desk.attempt(lambda: add_sector(self._desk.case, tr("New sector")))
