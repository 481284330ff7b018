"""What the assessment says as a whole: the points of the law, each in a field of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from app.i18n import mark, tr
from app.models import Assessment
from app.models.voices import MappingGround, NeedDuration
from app.operations.assessment import edit_assessment
from app.store.casefile import CaseFile
from app.ui.desk import Desk
from app.ui.inspector.form import SheetForm
from app.ui.inspector.sheet import Field, Input, Sheet
from app.ui.widgets.parts import card, column, emptied, words

_LABELS: Final = 230
_NONE: Final = UUID(int=0)
"""Stands for the row before there is one: the first word written makes it."""


def edit_the_assessment(case: CaseFile, _row_id: UUID, changes: Mapping[str, object]) -> None:
    """Change the assessment's own row, of which there is one at most."""
    edit_assessment(case, changes)


_NOT_WRITTEN: Final = mark("not written down")
FIELDS: Final = (
    Field("summary", mark("Summary of the situation and the needs"), Input.TEXT, section=mark("What we conclude")),
    Field("conclusion", mark("Conclusions on the conditions of being a client"), Input.TEXT),
    Field("need_duration", mark("How long support is needed"), Input.CHOICE, NeedDuration, _NOT_WRITTEN),
    Field("own_worker_client_view", mark("The client’s view: is an own worker needed"), Input.TEXT),
    Field("own_worker_view", mark("The professional’s view: is an own worker needed"), Input.TEXT),
    Field("is_explained", mark("Rights, duties, alternatives and their effects explained"), Input.SWITCH,
          section=mark("Told so that it is understood")),
    Field("explained", mark("How it was explained"), Input.TEXT),
    Field("mapping_ground", mark("On what ground"), Input.CHOICE, MappingGround, _NOT_WRITTEN,
          section=mark("Mapping of the close network")),
    Field("mapping_note", mark("What was agreed, and close people’s own need of support"), Input.TEXT),
    Field("adult_services", mark("What has been found out"), Input.TEXT,
          section=mark("Child of an adult whom other services treat"),
          hint=mark("Only you see this: it is on nobody’s copy.")),
)  # fmt: skip
"""SHL 1301/2014 37 §, 36.4 §, 43 §, 44 §."""


class WholePart(QWidget):
    """The form, on a card."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._form: SheetForm | None = None
        self._row_id: UUID | None = None
        box = column(self, gap=8)
        box.addWidget(words(tr("The assessment as a whole"), "heading"))
        frame = card()
        self._box = column(frame, margin=12, gap=0)
        box.addWidget(frame)

    @property
    def form(self) -> SheetForm | None:
        """Return the form once it is shown."""
        return self._form

    def refresh(self) -> None:
        """Show the assessment as it is kept; the form is made anew where its row has come or gone."""
        row_id = self._desk.view.assessment.id
        if self._form is None or row_id != self._row_id:
            emptied(self._box)
            self._row_id = row_id
            sheet = Sheet(Assessment, edit_the_assessment, FIELDS)
            self._form = SheetForm(self._desk, sheet, row_id or _NONE, _LABELS)
            self._box.addWidget(self._form)
        self._form.refresh()
