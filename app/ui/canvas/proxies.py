"""People and agencies of a drawing for screen readers: a transparent widget over each, with its name in words.

Real widgets, since every screen reader's bridge handles those; they take neither clicks nor the place of the drawing.
The chosen one has the focus, so that it is announced, and hands every key on to the drawing.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGraphicsView, QWidget

from app.genogram.picture import Group, Key, Picture

KINDS: Final = frozenset({"person", "agency", "professional"})


class Proxy(QWidget):
    """Stands over one group. Its accessible name is what the group says."""

    def __init__(self, view: QGraphicsView, group: Group) -> None:
        super().__init__(view.viewport())
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.show_group(group)

    def show_group(self, group: Group) -> None:
        """Take over the words of another state of the group."""
        self.group = group
        self.setAccessibleName(group.spoken)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand the key on to the drawing."""
        self._view.keyPressEvent(event)


class Proxies:
    """Keeps one proxy a person and agency, over its place on the screen."""

    def __init__(self, view: QGraphicsView) -> None:
        self._view = view
        self._proxies: dict[Key, Proxy] = {}

    def show_picture(self, picture: Picture | None) -> None:
        """Have exactly the people and agencies of ``picture``, in its order; none without a picture."""
        groups = [group for group in picture.groups if group.key.kind in KINDS and group.spoken] if picture else []
        wanted = {group.key: group for group in groups}
        for key in [key for key in self._proxies if key not in wanted]:
            gone = self._proxies.pop(key)
            gone.setAccessibleName("")
            gone.setParent(None)
            gone.deleteLater()
        for key, group in wanted.items():
            if key in self._proxies:
                self._proxies[key].show_group(group)
            else:
                self._proxies[key] = Proxy(self._view, group)
                self._proxies[key].show()
        self.follow()

    def follow(self) -> None:
        """Move every proxy over its group again, after zooming and panning."""
        for proxy in self._proxies.values():
            left, top, right, bottom = proxy.group.bounds
            box = self._view.mapFromScene(QRectF(left, top, right - left, bottom - top)).boundingRect()
            proxy.setGeometry(box)

    def focus(self, key: Key | None) -> None:
        """Give the focus to the chosen one, if the drawing has it."""
        proxy = self._proxies.get(key) if key is not None else None
        has_focus = self._view.hasFocus() or any(other.hasFocus() for other in self._proxies.values())
        if has_focus:
            (proxy or self._view).setFocus(Qt.FocusReason.OtherFocusReason)
