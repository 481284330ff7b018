"""What a copy leaves out and why: for the worker at the screen, never in a file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.genogram.picture import Colour
from app.i18n import tr
from app.lens.view import Omission
from app.ui import theme
from app.ui.pages.copies import grouped
from app.ui.widgets.parts import button, column, emptied, row, words
from app.ui.widgets.sign import Sign

_WIDE: Final = 268
_FEW: Final = 6
"""So many names are shown before the list is opened."""


class LeftOut(QFrame):
    """The list, by reason; beside the pages, where it can be read while they are looked at."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("leftout")
        self.wide = theme.px(_WIDE)
        self.setFixedWidth(self.wide)
        self.has_any = False
        sheet = QWidget()
        self._box = column(sheet, margin=16, gap=6)
        area = QScrollArea()
        area.setWidget(sheet)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(tr("Left out of this copy"))
        column(self, gap=0).addWidget(area)

    def show_omissions(self, omissions: Sequence[Omission]) -> None:
        """Show what is left out, the reason once with all that it keeps away."""
        emptied(self._box)
        self.has_any = bool(omissions)
        self._box.addWidget(words(tr("Left out of this copy"), "heading"))
        if not omissions:
            self._box.addWidget(words(tr("Nothing: everything is on it."), "quiet"))
        else:
            self._box.addWidget(words(tr("Only you see this list; the copy doesn’t tell."), "small"))
        by_reason: dict[str, list[tuple[str, list[str]]]] = {}
        for (reason, what), abouts in grouped(omissions).items():
            by_reason.setdefault(reason, []).append((what, abouts))
        for reason, things in by_reason.items():
            line = row(gap=6)
            line.setContentsMargins(0, theme.px(10), 0, 0)
            line.addWidget(Sign("ring", Colour.CAUTION, tr("left out")), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(words(reason[:1].upper() + reason[1:], "caption"), 1)
            self._box.addLayout(line)
            for what, abouts in things:
                self._add_thing(what, abouts)
        self._box.addStretch(1)

    def _add_thing(self, what: str, abouts: Sequence[str]) -> None:
        """Say what kind of thing, how many, and whose; a long list of names opens at a press."""
        self._box.addWidget(words(f"{what} · {len(abouts)}" if len(abouts) > 1 else what))
        names = list(dict.fromkeys(about for about in abouts if about))
        if not names:
            return
        shown = words(", ".join(names[:_FEW]), "small")
        self._box.addWidget(shown)
        if len(names) > _FEW + 1:
            more = button(tr("and {count} more", count=len(names) - _FEW), role="link")

            def open_all() -> None:
                shown.setText(", ".join(names))
                more.hide()
                shown.setFocus()

            more.clicked.connect(open_all)
            self._box.addWidget(more)
        else:
            shown.setText(", ".join(names))
