"""The three-minute tour: a card that points at the real thing on the invented case and waits until it has been done.

The card takes no keys from the window: what it asks for is done in the window itself, by mouse or by key. Alt and an
arrow go on and back without doing it, Esc on the card ends the tour. It ends by itself when the case is locked.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from app.i18n import Text, mark, tr
from app.lens.view import Diagram
from app.ui.coach import CoachCard, TargetRing
from app.ui.desk import Desk

if TYPE_CHECKING:
    from app.ui.frame import Frame

_LOOK_AGAIN: Final = 200
"""So often it is looked whether the thing asked for has been done and where it stands now, in milliseconds."""
_SAY_DONE: Final = 900


@dataclass(frozen=True)
class Step:
    """One thing to do. ``target`` finds what is pointed at; ``is_done`` compares the desk with how the step began."""

    title: Text
    text: Text
    place: str
    target: Callable[[Frame], QWidget]
    is_done: Callable[[Desk, Trace], bool] | None = None


@dataclass(frozen=True)
class Trace:
    """How things stood when a step began."""

    people: int
    undo: Text | None
    redo: Text | None
    selection: object


def _trace(desk: Desk) -> Trace:
    return Trace(len(desk.view.people), desk.undo_label, desk.redo_label, desk.place.selection)


def _has_chosen(desk: Desk, began: Trace) -> bool:
    chosen = desk.place.selection
    return chosen is not None and chosen.kind == "person" and chosen != began.selection


STEPS: Final = (
    Step(
        mark("Everybody around the child"),
        mark("An invented child’s family. Click somebody, or walk from one to the next with the arrow keys."),
        "network",
        lambda frame: frame.network.canvas,
        _has_chosen,
    ),
    Step(
        mark("What is chosen is told here"),
        mark("Change something beside the picture, for example the first name, and press Enter. It is saved at once."),
        "network",
        lambda frame: frame.network.inspector,
        lambda desk, began: desk.undo_label is not None and desk.undo_label != began.undo,
    ),
    Step(
        mark("Nothing is final"),
        mark("Take it back with Ctrl+Z, or press Undo down here. You can take back every step, without limit."),
        "network",
        lambda frame: frame.status,
        lambda desk, began: desk.redo_label is not None and desk.redo_label != began.redo,
    ),
    Step(
        mark("Draw without drawing"),
        mark("Choose somebody in the picture and press S for a sibling, or use the buttons here. Write the name."),
        "network",
        lambda frame: frame.network.adding,
        lambda desk, began: len(desk.view.people) > began.people,
    ),
    Step(
        mark("The same people, three pictures"),
        mark("Open the ecomap: the helpers around the family. Press Alt+2, or choose it here."),
        "network",
        lambda frame: frame.network.segments,
        lambda desk, _: desk.place.diagram is Diagram.ECOMAP,
    ),
    Step(
        mark("One plan for all"),
        mark("Open the plan with Ctrl+3, or at the left. Whose goal it is, who does what, by when, and who checks."),
        "",
        lambda frame: frame.rail,
        lambda desk, _: desk.place.page == "plan",
    ),
    Step(
        mark("Find anything"),
        mark("Press Ctrl+K, write the name of a person or of anything that can be done, and press Enter."),
        "",
        lambda frame: frame.topbar.search,
        lambda desk, _: desk.place.page != "plan",
    ),
    Step(
        mark("To each their own copy"),
        mark("Open printing with Ctrl+P. Choose whose copy it is: beside the page stands what it leaves out, and why."),
        "",
        lambda frame: frame.rail,
        lambda desk, _: desk.place.page == "print",
    ),
    Step(
        mark("When you leave the table"),
        mark("Ctrl+L locks the case at once; it also locks by itself. Shift+F1 tells about the page you are on."),
        "",
        lambda frame: frame.topbar,
    ),
)


class Tour(QObject):
    """Goes through the steps on ``window``. ``frame`` returns what shows the open case, None where none is open."""

    ended = Signal()

    def __init__(self, window: QWidget, desk: Desk, frame: Callable[[], Frame | None]) -> None:
        super().__init__(window)
        self._window, self._desk, self._frame = window, desk, frame
        self._place = 0
        self._began = _trace(desk)
        self._is_done = False
        self._ring = TargetRing(window)
        self.card = self._made()
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_AGAIN)
        self._looking.timeout.connect(self.look)
        self._then = QTimer(self)
        self._then.setSingleShot(True)
        self._then.setInterval(_SAY_DONE)
        self._then.timeout.connect(self.go_on)
        desk.locking.connect(self.end)
        window.installEventFilter(self)
        self._show()
        self._looking.start()

    @property
    def place(self) -> int:
        """Return which step it is at."""
        return self._place

    def go_on(self) -> None:
        """Go to the next step, or end after the last."""
        self._turn_to(self._place + 1)

    def back(self) -> None:
        """Go to the step before."""
        self._turn_to(max(self._place - 1, 0))

    def retell(self) -> None:
        """Say it anew: the language, the colours or the size of text has changed."""
        _drop(self.card)
        self.card = self._made()
        self._show()

    def end(self) -> None:
        """Take the card away."""
        self._looking.stop()
        self._then.stop()
        self._window.removeEventFilter(self)
        _drop(self.card)
        _drop(self._ring)
        self.ended.emit()
        self.deleteLater()

    def look(self) -> None:
        """See whether the thing has been done, and keep pointing at where it is."""
        step = STEPS[self._place]
        if not self._desk.is_open or self._frame() is None:
            return
        self._point()
        if step.is_done is not None and not self._is_done and step.is_done(self._desk, self._began):
            self._is_done = True
            self.card.show_done()
            self._then.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the card beside what it points at when the window's size changes."""
        if event.type() is QEvent.Type.Resize:
            self._point()
        return super().eventFilter(watched, event)

    def _made(self) -> CoachCard:
        return CoachCard(self._window, self.back, self.go_on, self.end)

    def _turn_to(self, place: int) -> None:
        self._then.stop()
        if place >= len(STEPS):
            self.end()
            return
        self._place = place
        self._show()

    def _show(self) -> None:
        step, frame = STEPS[self._place], self._frame()
        if frame is None:
            return
        if step.place and self._desk.place.page != step.place:
            frame.go(step.place)
        self._is_done = False
        self._began = _trace(self._desk)
        self.card.show_step(self._place, len(STEPS), tr(step.title), tr(step.text))
        self._point()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.card, f"{tr(step.title)}. {tr(step.text)}"))

    def _point(self) -> None:
        frame = self._frame()
        target = STEPS[self._place].target(frame) if frame is not None else None
        if target is None or not target.isVisible():
            self._ring.hide()
            return
        at = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size())
        self._ring.surround(at)
        self.card.stand_by(at)


def _drop(part: QWidget) -> None:
    part.hide()
    part.setParent(None)
    part.deleteLater()
