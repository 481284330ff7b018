"""What is half typed: kept in the case file while it is typed and when the case is locked, put back at the same field.

A field commits when it is left; what stands in it before that is a draft. Drafts are written ``SOON`` after the first
letter, so that a program that is broken off has lost no more than those seconds of typing. Nothing of a draft is in
memory while the case is locked: it is read from the file again.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol, runtime_checkable
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from app.errors import AppError
from app.genogram.picture import Key
from app.ui.desk import Desk

if TYPE_CHECKING:
    from app.store.drafts import Draft

SOON: Final = 2000
"""So long after a letter what is half typed is written down, in milliseconds."""
_FLEETING: Final = frozenset({"leading"})
"""Pages that the lock ends: what was typed there is put into the same row's field on another page."""
PAGE: Final = "page"
LEAF: Final = "leaf"
"""Properties of a page and of a sheet over the pages: their names, by which a draft finds them again."""


@runtime_checkable
class Folding(Protocol):
    """A part that a field stands in and that can be shut: a card, a line to add something, details."""

    def how_open(self) -> str:
        """Return how it stands open, so that ``unfold`` can open it like that: ids and names, no text of the case."""
        ...

    def unfold(self, how: str) -> None:
        """Open it as it was."""
        ...


@dataclass(frozen=True, slots=True)
class Way:
    """Where a field stands: on which page or sheet, with what chosen, in which parts that can be shut."""

    page: str
    leaf: str
    chosen: str
    folds: tuple[tuple[str, str], ...]
    has_cursor: bool

    def written(self) -> str:
        """Return it as one text."""
        return json.dumps([self.page, self.leaf, self.chosen, self.folds, self.has_cursor], separators=(",", ":"))

    @staticmethod
    def read(text: str) -> Way:
        """Return what ``written`` wrote."""
        page, leaf, chosen, folds, has_cursor = json.loads(text)
        return Way(page, leaf, chosen, tuple((name, how) for name, how in folds), has_cursor)

    @property
    def key(self) -> Key | None:
        """Return what has to be chosen for the field to be there, None for nothing."""
        kind, _, row_id = self.chosen.partition(":")
        return Key(kind, UUID(row_id)) if row_id else None


class Drafts(QObject):
    """Looks after what is half typed in ``window``.

    ``found`` tells that drafts wait on a place that isn't shown, ``placed`` that all of them are in their fields again.
    """

    found = Signal()
    placed = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._kept: tuple[Draft, ...] = ()
        self._waiting: list[Draft] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self.keep)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self.put_back)
        desk.selected.connect(self.look)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    @property
    def waiting(self) -> tuple[Draft, ...]:
        """Return the drafts whose field isn't shown."""
        return tuple(self._waiting)

    def keep(self) -> AppError | None:
        """Write down what is half typed now; return the obstacle where it can't be written."""
        self._soon.stop()
        if not self._desk.is_open:
            return None
        now = (*half_typed(self._window, self._desk.place.selection), *self._waiting)
        failed: list[AppError] = []
        if now != self._kept and self._desk.attempt(lambda: self._desk.case.keep_drafts(now), failed.append):
            self._kept = now
        return failed[0] if failed else None

    def let_go(self) -> None:
        """Forget everything, and let no field say that it is left: what shows the case is about to go."""
        self._soon.stop()
        self._again.stop()
        self._kept, self._waiting = (), []
        for editor in _editors(self._window):
            editor.blockSignals(True)  # noqa: FBT003  Qt's own

    def take_up(self) -> None:
        """Read what is kept in the file that was opened, and put it back where its field is shown."""
        from app.store.drafts import read_drafts  # noqa: PLC0415  what reads rows is loaded with the first case

        self._kept = self._desk.attempt(lambda: read_drafts(self._desk.case.session)) or ()
        self._waiting = list(self._kept)
        self.put_back()
        if self._waiting:
            self.found.emit()

    def look(self, _what: object = None) -> None:
        """Put back what can be, once what is being shown stands."""
        if self._waiting:
            self._again.start()

    def put_back(self) -> None:
        """Put every draft into its field that is shown."""
        if self._desk.is_open and self._waiting:
            shown = [each for each in _roots(self._window) if each.isVisible()]
            self._waiting = [draft for draft in self._waiting if not _put(draft, shown)]
            if not self._waiting:
                self.placed.emit()

    def give_up(self, draft: Draft) -> None:
        """Keep a draft no longer."""
        self._waiting = [each for each in self._waiting if each != draft]
        self._soon.start()

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Watch the field that the cursor is in: only there can be typed and pasted."""
        if isinstance(new, QLineEdit | QPlainTextEdit) and self._window.isAncestorOf(new):
            self._watch(new)
        if self._kept:
            self._begin()

    def _watch(self, field: QLineEdit | QPlainTextEdit) -> None:
        if not field.property("drafted"):
            field.setProperty("drafted", True)  # noqa: FBT003  Qt's own
            field.textChanged.connect(self._begin)

    def _begin(self) -> None:
        if self._desk.is_open and not self._soon.isActive():
            self._soon.start()


def _put(draft: Draft, shown: Sequence[QWidget]) -> bool:
    """Put ``draft`` into its field on one of the pages ``shown``; say whether it is there."""
    way = Way.read(draft.place)
    root = next((each for each in shown if _name_of(each) == (way.page, way.leaf)), None)
    if root is None and way.page in _FLEETING:
        root = next((each for each in shown if _field(each, draft.field) is not None), None)
    if root is None:
        return False
    for name, how in way.folds:
        part = root.findChild(QWidget, name)
        if not isinstance(part, Folding):
            return False
        part.unfold(how)
    editor = _field(root, draft.field)
    if editor is None or is_half_typed(editor) or editor.isReadOnly() or not editor.isEnabled():
        return False
    _write(editor, draft)
    if way.has_cursor:
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
    return True


def _field(root: QWidget, name: str) -> QLineEdit | QPlainTextEdit | None:
    found = root.findChild(QWidget, name)
    return found if isinstance(found, QLineEdit | QPlainTextEdit) else None


def half_typed(window: QWidget, chosen: Key | None) -> Iterator[Draft]:
    """Yield what is half typed in ``window``, in the order of its fields; nothing where there is no way back."""
    from app.store.drafts import Draft  # noqa: PLC0415  what reads rows is loaded with the first case

    for editor in _editors(window):
        if not is_half_typed(editor):
            continue
        root, folds = editor.parentWidget(), list[tuple[str, str]]()
        while root is not None and _name_of(root) == ("", ""):
            if isinstance(root, Folding):
                folds.insert(0, (root.objectName(), root.how_open()))
            root = root.parentWidget()
        if root is None:
            continue
        page, leaf = _name_of(root)
        key = f"{chosen.kind}:{chosen.id}" if chosen is not None and chosen.id is not None and page else ""
        is_text = isinstance(editor, QPlainTextEdit)
        cursor = editor.textCursor().position() if is_text else editor.cursorPosition()
        text = editor.toPlainText() if is_text else editor.text()
        yield Draft(Way(page, leaf, key, tuple(folds), editor.hasFocus()).written(), editor.objectName(), text, cursor)


def is_half_typed(editor: QLineEdit | QPlainTextEdit) -> bool:
    """Say whether something else stands in ``editor`` than what is kept.

    A passphrase is nobody's draft, nor is what is only looked for (``PASSING``).
    """
    from app.ui.widgets.editors import PASSING, LineEditor, TextEditor  # noqa: PLC0415  loaded with the first field

    if editor.property(PASSING):
        return False
    if isinstance(editor, LineEditor | TextEditor):
        return editor.is_changed
    if isinstance(editor, QLineEdit):
        return editor.echoMode() is QLineEdit.EchoMode.Normal and bool(editor.text())
    return bool(editor.toPlainText())


def _editors(root: QWidget) -> Iterator[QLineEdit | QPlainTextEdit]:
    """Yield every field under ``root`` that has a name of its own; Qt's own inner lines begin with ``qt_``."""
    for editor in (*root.findChildren(QLineEdit), *root.findChildren(QPlainTextEdit)):
        if editor.objectName() and not editor.objectName().startswith("qt_"):
            yield editor


def _roots(window: QWidget) -> Iterator[QWidget]:
    return (each for each in window.findChildren(QWidget) if _name_of(each) != ("", ""))


def _name_of(widget: QWidget) -> tuple[str, str]:
    return (str(widget.property(PAGE) or ""), str(widget.property(LEAF) or ""))


def _write(editor: QLineEdit | QPlainTextEdit, draft: Draft) -> None:
    if isinstance(editor, QPlainTextEdit):
        editor.setPlainText(draft.text)
        cursor = editor.textCursor()
        cursor.setPosition(min(draft.cursor, len(draft.text)))
        editor.setTextCursor(cursor)
    else:
        editor.setText(draft.text)
        editor.setCursorPosition(draft.cursor)
