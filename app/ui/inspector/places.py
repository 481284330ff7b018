"""Where somebody lives, and where they stand in the child's circles: what a person's form has beside its fields."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.genogram.picture import Key
from app.i18n import tr
from app.lens.view import ClosenessView, Contact
from app.operations.circles import edit_closeness, place_in_circle, remove_closeness
from app.ui import theme
from app.ui.desk import Desk
from app.ui.subjects import span, subject_name
from app.ui.widgets.choosing import ChoiceEditor, labelled
from app.ui.widgets.parts import button, column, emptied, show_if, words

LABEL_WIDTH = 92


class HomesLine(QWidget):
    """The homes somebody has on the day; each opens with a click."""

    def __init__(self, desk: Desk, person_id: UUID) -> None:
        super().__init__()
        self.setProperty("role", "sheet")
        self._desk, self._person_id = desk, person_id
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(10))
        self._grid.setColumnStretch(1, 1)
        self._shown: list[tuple[str, UUID]] | None = None
        self.refresh()

    def refresh(self) -> None:
        """Show the homes of the day."""
        view = self._desk.view
        homes: list[tuple[str, UUID]] = []
        for home in view.residences:
            if home.person_id == self._person_id and not home.is_over:
                when = span(home.since, None)
                name = subject_name(view, home.household_id)
                homes.append((f"{name} · {when}" if when else name, home.id))
        if homes == self._shown:
            return
        self._shown = homes
        emptied(self._grid)
        show_if(self, bool(homes))
        if not homes:
            return
        label = words(tr("Lives in"), "label")
        label.setFixedWidth(theme.px(LABEL_WIDTH))
        label.setContentsMargins(0, theme.px(5), 0, 0)
        self._grid.addWidget(label, 0, 0, Qt.AlignmentFlag.AlignTop)
        for line, (text, row_id) in enumerate(homes):
            self._grid.addWidget(self._opener(text, row_id), line, 1)

    def _opener(self, text: str, row_id: UUID) -> QWidget:
        def choose() -> None:
            self._desk.select(Key("residence", row_id))

        made = button(text, choose, "value")
        made.setToolTip(text)
        return made


class CirclesPlace(QWidget):
    """How close the child feels somebody is: the ring, and the sector they stand in."""

    def __init__(self, desk: Desk, subject_id: UUID) -> None:
        super().__init__()
        self.setProperty("role", "sheet")
        self._desk, self._subject_id = desk, subject_id
        box = column(self, gap=4)
        caption = words(tr("In the child’s circles"), "caption")
        caption.setContentsMargins(0, theme.px(12), 0, 0)
        self._ring = ChoiceEditor([])
        self._ring.setAccessibleName(tr("How close"))
        self._sector = ChoiceEditor([])
        self._sector.setAccessibleName(tr("Sector"))
        self._contact = ChoiceEditor(labelled(Contact))
        self._contact.setAccessibleName(tr("In touch"))
        for part in (caption, self._ring, self._sector, self._contact):
            box.addWidget(part)
        self._contact.committed.connect(self._commit_contact)
        self._ring.committed.connect(self._commit)
        self._sector.committed.connect(self._commit)
        self.refresh()

    def start(self) -> None:
        """Take the cursor to how close somebody is."""
        self._ring.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show the place as it is."""
        view, stands = self._desk.view, self._closeness()
        rings: list[tuple[str, object]] = [(tr("not in the circles"), None), (tr("closest to the child"), 1)]
        rings += [(tr("ring {number}", number=ring), ring) for ring in range(2, view.rings + 1)]
        self._ring.offer(rings)
        self._sector.offer([(sector.name, sector.position) for sector in view.sectors])
        self._ring.show_value(stands.ring if stands else None)
        self._sector.show_value(stands.sector if stands else 0)
        self._contact.show_value(stands.contact if stands else Contact.ONE)
        self._sector.setVisible(stands is not None)
        self._contact.setVisible(stands is not None)

    def _closeness(self) -> ClosenessView | None:
        return next((each for each in self._desk.view.closenesses if each.subject_id == self._subject_id), None)

    def _commit_contact(self) -> None:
        stands, contact = self._closeness(), self._contact.value()
        if stands is not None and contact is not stands.contact:
            self._desk.attempt(lambda: edit_closeness(self._desk.case, stands.id, {"contact": contact}))

    def _commit(self) -> None:
        ring, sector, stands = self._ring.value(), self._sector.value(), self._closeness()
        case, sector_place = self._desk.case, sector if isinstance(sector, int) else 0
        if isinstance(ring, int):
            self._desk.attempt(lambda: place_in_circle(case, self._subject_id, sector_place, ring))
        elif stands is not None:
            self._desk.attempt(lambda: remove_closeness(case, stands.id))
