"""Going through time: a strip over the picture that moves the day the case is looked at.

It plays from one change to the next, and marks what has changed since a day that was chosen. Only the day of the desk
is moved; whoever shows the desk follows.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from app.genogram.changes import Change, changes
from app.i18n import current_language, tr
from app.lens.audience import Audience
from app.lens.moments import moments
from app.lens.view import CaseView, Diagram
from app.ui.desk import Desk
from app.ui.widgets.editors import shown_day
from app.ui.widgets.flow import Flow
from app.ui.widgets.oneline import OneLine
from app.ui.widgets.parts import IconButton, IconPushButton, button, column, row, words
from app.ui.widgets.pushbutton import PushButton
from app.ui.widgets.timeaxis import Stop, TimeAxis

PACE: Final = 1600
"""Milliseconds from one change to the next while it plays."""
_SOON: Final = 40
"""Milliseconds a hand may go on before its day is drawn."""


def today() -> date:
    """Return this day."""
    return datetime.now().astimezone().date()


class TimeStrip(QFrame):
    """Shut at first; ``toggle`` opens it. ``show_changes`` is told what the picture has marked."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._desk = desk
        self._stops: list[Stop] = []
        self._source: CaseView | None = None
        self._said: dict[date, str] = {}
        self._hand = _timer(self, _SOON, self._look)
        self._pace = _timer(self, PACE, self._step_on)
        self._is_made = False
        self.hide()
        desk.locking.connect(self.pause)

    def setVisible(self, visible: bool) -> None:
        """Make what stands on it before it is shown: most never open it."""
        if visible and not self._is_made:
            self._is_made = True
            self._make()
        super().setVisible(visible)

    def _make(self) -> None:
        self.axis = TimeAxis(tr("Day of the picture"), self.happened)
        self.axis.valueChanged.connect(self._moved)
        self.play = IconButton("play", tr("Play through time"), "boxed", 16)
        self.play.clicked.connect(self.toggle_play)
        self._day = words("", "heading", wraps=False)
        self._words = OneLine()
        self.now = button(tr("Today"), self._to_today)
        self.compare = IconPushButton(tr("Compare with this day"), "flag")
        self.compare.setCheckable(True)
        self.compare.clicked.connect(self.toggle_compare)
        self.list = PushButton(tr("%n changes", "between two days", 0))
        self.list.setMenu(QMenu(self.list))
        self._lay_out()

    @property
    def is_playing(self) -> bool:
        """Say whether it goes on by itself."""
        return self._pace.isActive()

    def toggle(self) -> None:
        """Open with the keys on the line, or shut and be back at today."""
        if self.isVisible():
            self.hide()
            self._desk.times.since = None
            self._desk.look_at(None)
            self._desk.changed.emit()
        else:
            self.show()
            self.fill()
            self.axis.setFocus(Qt.FocusReason.OtherFocusReason)

    def fill(self) -> None:
        """Show the desk's day, and the days on which the case changes."""
        view = self._desk.view
        if (view.ground or view) != self._source:
            self._source = view.ground or view
            self._said.clear()
            self._stops = _stops(view)
        child = view.child or (view.ground.child if view.ground else None)
        birth = child.born.earliest if child and child.born else None
        day, since = self._desk.day, self._desk.times.since
        self.axis.show_stops(self._stops, today(), birth, since)
        self.axis.show_day(day)
        known = next((stop.label for stop in self._stops if stop.day == day), shown_day(day))
        self._day.setText(known)
        self._words.show_text(self.happened(day))
        self.now.setEnabled(self._desk.place.day is not None)
        self.compare.setChecked(since is not None)
        off, on = tr("Compare with this day"), tr("Compared with {day}", day=shown_day(since))
        self.compare.setText(on if since else off)
        told = tr("Stop marking what has changed") if since else tr("Mark what has changed since the day shown")
        self.compare.setToolTip(told)

    def show_changes(self, found: tuple[Change, ...]) -> None:
        """List what is marked in the picture; choosing one chooses the thing."""
        if not self._is_made:
            return
        menu = self.list.menu()
        menu.clear()
        for change in found:
            shown = change.spoken(current_language()).replace("&", "&&")
            menu.addAction(shown).triggered.connect(lambda _checked=False, key=change.key: self._desk.select(key))
        self.list.setText(tr("%n changes", "between two days", len(found)))
        self.list.setEnabled(bool(found))
        self.list.setVisible(self._desk.times.since is not None)

    def happened(self, day: date) -> str:
        """Return in words what changed on ``day``, in all pictures together."""
        if day not in self._said:
            if day not in {stop.day for stop in self._stops}:
                return ""
            worker, before = Audience.worker(), day - timedelta(days=1)
            views = [self._desk.view_for(worker, day=each) for each in (before, day)]
            spoken = [
                change.spoken(current_language())
                for diagram in Diagram
                for change in changes(views[0], views[1], diagram, current_language())
            ]
            self._said[day] = "; ".join(dict.fromkeys(spoken))
        return self._said[day]

    # --- playing ----------------------------------------------------------------------------------------------------

    def toggle_play(self) -> None:
        """Go on from change to change up to today, or stay."""
        if self.is_playing:
            self.pause()
            return
        if self._desk.day >= today() and self._stops:
            self._desk.look_at(self._stops[0].day)
        self.play.show_icon("pause", tr("Stay at this day"))
        self._pace.start()

    def pause(self) -> None:
        """Stay at the day that is shown."""
        self._pace.stop()
        self._hand.stop()
        if self._is_made:
            self.play.show_icon("play", tr("Play through time"))

    def _step_on(self) -> None:
        following = next((stop.day for stop in self._stops if stop.day > self._desk.day), None)
        if following is None or following >= today():
            self.pause()
            self._desk.look_at(None)
        else:
            self._desk.look_at(following)
            self._pace.start()

    def _step(self, by: int) -> None:
        self.pause()
        day = self._desk.day
        days = [stop.day for stop in self._stops if (stop.day > day if by > 0 else stop.day < day)]
        if days:
            self._look_at(days[0] if by > 0 else days[-1])

    def _moved(self) -> None:
        """Follow the knob once the hand rests for a moment."""
        self.pause()
        self._day.setText(self._stops[self.axis.value()].label)
        self._hand.start()

    def _look(self) -> None:
        if self._desk.is_open and self._stops:
            self._look_at(self._stops[self.axis.value()].day)

    def _look_at(self, day: date) -> None:
        self._desk.look_at(None if day == today() else day)

    def _to_today(self) -> None:
        self.pause()
        self._desk.look_at(None)

    def toggle_compare(self) -> None:
        """Compare with the day that is shown, or with none any more."""
        times = self._desk.times
        times.since = None if times.since else self._desk.day
        self._desk.changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing plays where nobody looks."""
        super().hideEvent(event)
        self.pause()

    def _lay_out(self) -> None:
        box = column(self, margin=8, gap=4)
        top = row(gap=6)
        for icon, name, by in (("chevron-left", tr("Change before"), -1), ("chevron-right", tr("Change after"), 1)):
            made = IconButton(icon, name, "boxed", 16)
            made.clicked.connect(lambda _checked=False, by=by: self._step(by))
            top.addWidget(made)
            if by < 0:
                top.addWidget(self.play)
        top.addWidget(self.axis, 1)
        off = IconButton("close", tr("Close and be back at today"), size=14)
        off.clicked.connect(self.toggle)
        top.addWidget(off, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(top)
        told = row(gap=10)
        told.addWidget(self._day)
        told.addWidget(self._words, 1)
        box.addLayout(told)
        tools = QWidget()
        line = Flow(tools, gap=8)
        line.setContentsMargins(0, 0, 0, 0)
        for part in (self.now, self.compare, self.list):
            line.addWidget(part)
        box.addWidget(tools)


def _stops(view: CaseView) -> list[Stop]:
    """Return the days of change, and this day among them."""
    known = {moment.day: moment.when.shown(current_language()) for moment in moments(view)}
    known[today()] = tr("Today")
    return [Stop(day, known[day]) for day in sorted(known)]


def _timer(parent: TimeStrip, milliseconds: int, then: object) -> QTimer:
    made = QTimer(parent)
    made.setSingleShot(True)
    made.setInterval(milliseconds)
    made.timeout.connect(then)
    return made
