"""How a picture is begun in which hardly anybody is yet: a plain sentence and the one thing to press.

In the circles it stays while anybody is outside them: they are not in the picture, so that no hand could bring them in.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.genogram.picture import Key
from app.i18n import tr
from app.lens.view import CaseView, Diagram
from app.ui import theme
from app.ui.actions import Commands
from app.ui.desk import Desk
from app.ui.subjects import Subject, choices
from app.ui.widgets.menubutton import MenuButton
from app.ui.widgets.parts import button, row, words


class FirstSteps(QWidget):
    """A line below the picture. ``placing`` brings the key of whoever the circles are to take in."""

    placing = Signal(object)

    def __init__(self, desk: Desk, commands: Commands) -> None:
        super().__init__()
        self._desk = desk
        self._is_wanted: dict[Diagram, bool] = {}
        """Where it is shown today."""
        self._text = words("", "quiet")
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._adding = {
            name: button(commands[f"add-{name}"].text(), commands[f"add-{name}"].trigger)
            for name in ("parents", "agency", "person")
        }
        self._outside = MenuButton(tr("Place somebody in the circles ({number})", number=0))
        self._outside.setObjectName("place-in-circles")
        line = row(self, gap=12)
        line.setContentsMargins(theme.margin(16), theme.px(6), theme.margin(16), theme.px(6))
        line.addWidget(self._text, 1)
        for each in (*self._adding.values(), self._outside):
            each.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            line.addWidget(each, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def refresh(self, diagram: Diagram) -> None:
        """Say how ``diagram`` is begun, or nothing where it has been and on other days than today.

        On those the picture keeps the room it has today: nobody jumps between days.
        """
        view = self._desk.view
        outside = _outside(view) if diagram is Diagram.CIRCLES else []
        text, pressed = _said(view, diagram, is_outside=bool(outside))
        is_today = self._desk.place.day is None
        is_wanted = is_today and view.child_id is not None and bool(text or outside)
        if is_today:
            self._is_wanted[diagram] = is_wanted
        if is_wanted:
            self._text.setText(text)
            for name, each in self._adding.items():
                each.setVisible(name == pressed)
            self._outside.setVisible(bool(outside))
            if outside:
                self._offer(outside)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(not is_today and self._is_wanted.get(diagram, False))
        self.setSizePolicy(policy)
        self.setVisible(is_wanted)

    def _offer(self, outside: list[tuple[str, Subject]]) -> None:
        self._outside.setText(tr("Place somebody in the circles ({number})", number=len(outside)))
        menu = self._outside.menu()
        menu.clear()
        for name, subject in outside:
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(partial(self._ask, Key(subject.kind, subject.id)))

    def _ask(self, key: Key, _is_checked: bool = False) -> None:
        self.placing.emit(key)


def _outside(view: CaseView) -> list[tuple[str, Subject]]:
    """Return who could be in the circles and isn't."""
    placed = {each.subject_id for each in view.closenesses}
    return [each for each in choices(view, ("person", "agency"), placed) if each[1].id != view.child_id]


def _said(view: CaseView, diagram: Diagram, *, is_outside: bool) -> tuple[str, str]:
    """Return what is said and which command is offered with it, each empty where there is nothing to say."""
    match diagram:
        case Diagram.GENOGRAM if len(view.people) == 1:
            return tr("Only the child is here yet. Begin with the parents, or write below who is who."), "parents"
        case Diagram.ECOMAP if not (view.agencies or view.bonds):
            return tr(
                "Who helps the child or meets them in everyday life? Begin with the school, day care or health care."
            ), "agency"
        case Diagram.CIRCLES if not view.closenesses and is_outside:
            return tr("Ask the child who feels close, and place them in the rings. There they can be dragged."), ""
        case Diagram.CIRCLES if not view.closenesses:
            return tr("Who is close to the child? Add them first, then place them in the rings."), "person"
        case _:
            return "", ""
