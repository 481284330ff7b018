"""One service of the directory: read as a card, opened to the form it is written in, picked by its buttons."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.i18n import mark, tr
from app.lens.directoryview import ServiceView
from app.models import KnownService
from app.models.kinds import AgencyGroup, AgencyLevel
from app.operations.directory import edit_service, move_service, remove_service
from app.ui.desk import Desk
from app.ui.inspector.form import SheetForm
from app.ui.inspector.sheet import Field, Input, Sheet
from app.ui.widgets.parts import IconButton, button, column, raiser, row, words

_LABELS: Final = 150
SHEET: Final = Sheet(
    KnownService,
    edit_service,
    (
        Field("name", mark("Name")),
        Field("group", mark("Group"), Input.CHOICE, AgencyGroup),
        Field("level", mark("Level"), Input.CHOICE, AgencyLevel),
        Field("area", mark("Area")),
        Field("content", mark("What it is"), Input.TEXT),
        Field("criteria", mark("Who it is for"), Input.TEXT),
        Field("needs", mark("For which needs"), Input.TEXT, example=mark("words to find it by: sleep, fear, school")),
        Field("contact", mark("How one gets there"), Input.TEXT),
        Field("phone", mark("Phone")),
        Field("address", mark("Address")),
    ),
)


@dataclass(frozen=True)
class Listed:
    """A service as it is listed: whether the network has an agency of its name, whether its form is open, and its
    place where the whole directory is shown.
    """

    service: ServiceView
    is_there: bool
    is_open: bool
    place: int | None


class ServiceCard(QFrame):
    """``pick`` is called with what is wanted, ``"network"`` or ``"plan"``; ``turn`` opens the form or folds it."""

    def __init__(
        self,
        desk: Desk,
        listed: Listed,
        pick: Callable[[str, UUID], object],
        turn: Callable[[UUID], object],
    ) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._desk, self._listed = desk, listed
        self.form: SheetForm | None = None
        one = listed.service
        box = column(self, margin=12, gap=4)
        head = row(gap=8)
        head.addWidget(words(one.name or tr("name not known"), "heading"), 1)
        if listed.is_there:
            head.addWidget(words(tr("in the network"), "chip"), 0, Qt.AlignmentFlag.AlignTop)
        for each in self._tools(turn):
            head.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(head)
        if listed.is_open:
            self.form = SheetForm(desk, SHEET, one.id, _LABELS)
            box.addWidget(self.form)
            return
        self._read(box, one)
        line = row(gap=8)
        for text, name in ((tr("Into the network"), "network"), (tr("Into the plan"), "plan")):
            made = button(text, partial(pick, name, one.id))
            made.setObjectName(f"{name}:{one.id.hex}")
            made.setAccessibleName(f"{text}: {one.name}")
            line.addWidget(made)
        line.addStretch(1)
        box.addLayout(line)

    def _read(self, box: QVBoxLayout, one: ServiceView) -> None:
        facts = (one.area, tr(one.level.label), tr(one.group.label))
        box.addWidget(words(" · ".join(fact for fact in facts if fact), "small"))
        for label, text in (
            ("", one.content),
            (tr("Who it is for"), one.criteria),
            (tr("For which needs"), one.needs),
            (tr("How one gets there"), one.contact),
            ("", " · ".join(part for part in (one.phone, one.address) if part)),
        ):
            if text:
                box.addWidget(words(f"{label}: {text}" if label else text))

    def _tools(self, turn: Callable[[UUID], object]) -> list[QWidget]:
        desk, listed, one = self._desk, self._listed, self._listed.service
        text = tr("Close") if listed.is_open else tr("Edit")
        turner = button(text, lambda: turn(one.id), "link")
        turner.setObjectName(f"turn:{one.id.hex}")
        turner.setAccessibleName(f"{text}: {one.name}")
        found: list[QWidget] = [turner]
        if listed.place:
            place = listed.place
            up = raiser(one.name, lambda: desk.attempt(lambda: move_service(desk.case, one.id, place - 1)))
            up.setObjectName(f"up:{one.id.hex}")
            found.append(up)
        remover = IconButton("close", tr("Remove: {what}", what=one.name), size=12)
        remover.setObjectName(f"remove:{one.id.hex}")
        remover.clicked.connect(lambda _checked=False: desk.attempt(lambda: remove_service(desk.case, one.id)))
        found.append(remover)
        return found
