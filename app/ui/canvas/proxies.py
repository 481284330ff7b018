"""People and agencies of a drawing for screen readers: a transparent button over each, with its name in words.

Real widgets, since every screen reader's bridge handles those; they take neither clicks nor the place of the drawing.
The drawing is one stop of Tab: the chosen one has the focus, so that it is announced with its ties, and hands every key
on to the drawing, where the arrows go from one to the next. What a screen reader presses is chosen. Where nothing reads
the screen only who was chosen has a button.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QPaintEvent, QTransform
from PySide6.QtWidgets import QAbstractButton, QApplication, QGraphicsView

from app.genogram.picture import Group, Key, Picture

KINDS: Final = frozenset({"person", "agency", "professional"})


class Proxy(QAbstractButton):
    """Stands over one group. Its accessible name is what the group says; it is on while the group is chosen."""

    def __init__(self, view: QGraphicsView, group: Group, press: Callable[[Key], object]) -> None:
        super().__init__(view.viewport())
        self._view, self._press = view, press
        self.place = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setUpdatesEnabled(False)  # there is nothing to be painted, and painting nothing takes time
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # one of them is chosen: a screen reader says so
        self.clicked.connect(self._pressed)
        self.shown = group
        self.setAccessibleName(group.spoken)

    def show_group(self, group: Group) -> None:
        """Take over the words of another state of the group."""
        if group.spoken != self.shown.spoken:
            self.setAccessibleName(group.spoken)
        self.shown = group

    def stand(self, whither: QTransform) -> None:
        """Be over the group where ``whither`` shows it."""
        left, top, right, bottom = self.shown.bounds
        seen = whither.mapRect(QRectF(left, top, right - left, bottom - top))
        box = QRect(seen.topLeft().toPoint(), seen.bottomRight().toPoint())
        if box != self.place:
            self.place = box
            self.setGeometry(box)

    def choose(self, *, is_chosen: bool) -> None:
        """Be the chosen one, or no longer."""
        self.setAutoExclusive(is_chosen)  # Qt lets nobody turn off the last of several
        self.setChecked(is_chosen)
        self.setAutoExclusive(True)

    def event(self, event: QEvent) -> bool:
        """Leave out the style: there is nothing to be painted, and what a style sheet keeps of a widget is 10 KiB."""
        return event.type() is QEvent.Type.Polish or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand the key on to the drawing."""
        self._view.keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Hand this on too: no key presses it."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw nothing: what is seen is the drawing."""

    def _pressed(self) -> None:
        self.setChecked(True)
        self._press(self.shown.key)


class Proxies:
    """Keeps one proxy a person and agency, over its place on the screen.

    ``press`` is called with the key of what a screen reader pressed; ``tell``, where it is set, returns what there is
    to say of somebody beside the name.
    """

    def __init__(self, view: QGraphicsView, press: Callable[[Key], object]) -> None:
        self._view, self._press = view, press
        self._proxies: dict[Key, Proxy] = {}
        self._coming: dict[Key, Group] = {}
        self._on: Proxy | None = None
        self._told: Key | None = None
        self.tell: Callable[[Key], str] | None = None

    def show_picture(self, picture: Picture | None) -> None:
        """Have exactly the people and agencies of ``picture``, in its order; none without a picture.

        The picture is painted first: until ``follow``, who was there before stays where it is, and who is new isn't
        there, unless it is chosen.
        """
        self._told = None
        groups = [group for group in picture.groups if group.key.kind in KINDS and group.spoken] if picture else []
        # Most are the very ones that were there: of the others only it is asked by their keys who they are.
        there = {id(group) for group in groups}
        coming = {key: group for key, group in self._coming.items() if id(group) in there}
        known = {id(proxy.shown) for proxy in self._proxies.values()}.union(map(id, coming.values()))
        fresh = {group.key: group for group in groups if id(group) not in known}
        for key in [key for key, proxy in self._proxies.items() if id(proxy.shown) not in there]:
            group = fresh.pop(key, None)
            if group is not None:
                self._proxies[key].show_group(group)
            else:
                self._drop(self._proxies.pop(key))
        self._coming = coming | fresh

    def _drop(self, gone: Proxy) -> None:
        self._on = None if self._on is gone else self._on
        if gone.hasFocus():
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        gone.setAccessibleName("")
        gone.setAccessibleDescription("")
        gone.setParent(None)
        gone.deleteLater()

    def follow(self) -> None:
        """Have a proxy over every group: those there are move there again, after zooming and panning.

        New ones come where something reads the screen; where it begins to later, with the next look round.
        """
        whither = self._view.viewportTransform()
        for proxy in self._proxies.values():
            proxy.stand(whither)
        while self._coming and QAccessible.isActive():
            self._come(next(iter(self._coming)), whither)
        if self._told is None:
            self.tell_again()

    def _come(self, key: Key, whither: QTransform) -> Proxy:
        proxy = self._proxies[key] = Proxy(self._view, self._coming.pop(key), self._press)
        proxy.stand(whither)
        proxy.show()
        return proxy

    def focus(self, key: Key | None) -> None:
        """Mark the chosen one, and give it the focus if the drawing has it."""
        proxy = self._proxies.get(key) if key is not None else None
        if proxy is None and key is not None and key in self._coming:
            proxy = self._come(key, self._view.viewportTransform())
        was_on, self._on = self._on, proxy
        if was_on is not None and was_on is not proxy:
            was_on.choose(is_chosen=False)
        if proxy is not None:
            proxy.stand(self._view.viewportTransform())
            if proxy is not was_on:  # else what another picture tells of the same one waits until that is painted
                proxy.choose(is_chosen=True)
                self.tell_again()
        focused = QApplication.focusWidget()
        is_ours = isinstance(focused, Proxy) and self._proxies.get(focused.shown.key) is focused
        if is_ours or self._view.hasFocus():
            self._tell_before_focus()
            (proxy or self._view).setFocus(Qt.FocusReason.OtherFocusReason)

    def tell_again(self) -> None:
        """Say anew what there is to say of the chosen one."""
        if self._on is not None:
            key = self._on.shown.key
            self._on.setAccessibleDescription(self.tell(key) if self.tell is not None else "")
            self._told = key

    def take_focus(self) -> None:
        """Let the chosen one have the focus that came to the drawing."""
        self.follow()
        if self._on is not None:
            self._tell_before_focus()
            self._on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_before_focus(self) -> None:
        """Have all said that there is to say before a screen reader asks for it."""
        if self._told is None and self._on is not None and not self._on.hasFocus():
            self.tell_again()
