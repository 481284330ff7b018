"""What stands in a cell of the table: each thing said, its sign, its source; it can be mended where it stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.genogram.picture import Colour
from app.i18n import tr
from app.lens.view import CaseView, Confidentiality, StatementKind, StatementView
from app.operations.assessment import edit_statement, remove_statement
from app.rules.matrix import Voice, VoiceKind
from app.ui import theme
from app.ui.bound import bound
from app.ui.desk import Desk
from app.ui.subjects import subject_name
from app.ui.widgets.editors import TextEditor, shown_day
from app.ui.widgets.parts import IconButton, card, column, row, words
from app.ui.widgets.sign import Sign

SIGNS: Final = {
    StatementKind.STRENGTH: ("plus", Colour.STRENGTH),
    StatementKind.WORRY: ("triangle", Colour.STRAIN),
    StatementKind.VIEW: ("dot", Colour.QUIET),
    StatementKind.CONCLUSION: ("tick", Colour.ACCENT),
    StatementKind.NOT_ASKED: ("ring", Colour.CAUTION),
}
Mend = Callable[[StatementView], None]


def said_block(desk: Desk, said: StatementView, mend: Mend, voice: Voice | None = None) -> QWidget:
    """Return one thing said, to be read and mended; in the column of ``voice`` its speaker needn't be named again."""
    is_quote = said.kind is StatementKind.CHILDS_WORDS
    holder = card("quote") if is_quote else QWidget()
    box = column(holder, gap=0)
    if is_quote:
        box.setContentsMargins(theme.px(8), 0, 0, 0)
    line = row(gap=2)
    if said.kind in SIGNS:
        shape, colour = SIGNS[said.kind]
        line.addWidget(Sign(shape, colour, tr(said.kind.label)), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(_editor(desk, said), 1)
    box.addLayout(line)
    foot = row(gap=0)
    about = words(said_line(desk.view, said, voice), "small")
    about.setContentsMargins(theme.px(20) if said.kind in SIGNS else 0, 0, 0, 0)
    foot.addWidget(about, 1)
    for each in _buttons(desk, said, mend):
        foot.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
    box.addLayout(foot)
    return holder


def said_line(view: CaseView, said: StatementView, voice: Voice | None = None) -> str:
    """Return who said it, when, how it was found out and, where not for all, for whose eyes it is: in one line."""
    source = said.said
    is_named = voice is None or voice.kind in {VoiceKind.AGENCY, VoiceKind.CLOSE} or source.by_id != voice.subject_id
    by = source.by or subject_name(view, said.agency_id)
    how = tr(source.found_out.label) if source.found_out else ""
    eyes = "" if source.confidentiality is Confidentiality.SHARED else tr(source.confidentiality.label)
    because = tr("not asked, because") if said.kind is StatementKind.NOT_ASKED else ""
    about = subject_name(view, said.about_id) if said.about_id not in {None, view.child_id} else ""
    of = tr("about {name}", name=about) if about else ""
    return " · ".join(part for part in (because, by if is_named else "", shown_day(source.on), how, of, eyes) if part)


def _editor(desk: Desk, said: StatementView) -> TextEditor:
    return bound(desk, TextEditor("text"), edit_statement, said.id, "text", said.text, tr(said.kind.label))


def _buttons(desk: Desk, said: StatementView, mend: Mend) -> tuple[QWidget, QWidget]:
    start = said.text[:60]
    mender = IconButton("menu", tr("Who said it, when and how: {what}", what=start), size=12)
    mender.setObjectName(f"{said.id}:mend")
    mender.clicked.connect(lambda: mend(said))
    remover = IconButton("close", tr("Remove: {what}", what=start), size=12)
    remover.setObjectName(f"{said.id}:remove")
    remover.clicked.connect(lambda: desk.attempt(lambda: remove_statement(desk.case, said.id)))
    return mender, remover
