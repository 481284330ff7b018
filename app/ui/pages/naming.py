"""Naming in the picture: whoever is added stands there with a line open over it, and a name is mended where it stands.

The name completes the step that added them, so that undo takes both back together; Esc takes the whole step back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QObject

from app.genogram.picture import Key, Point
from app.genogram.samples import sample
from app.i18n import Text, current_language, mark, tr
from app.lens.view import CaseView, Gender, PersonKind
from app.operations.homes import edit_household
from app.operations.network import edit_agency
from app.operations.people import edit_person, edit_professional
from app.store.casefile import CaseFile
from app.ui.canvas import CanvasView
from app.ui.canvas.naming import Choice, NameCard
from app.ui.desk import Desk
from app.ui.names import typed_name, with_capitals
from app.ui.subjects import subject_name

if TYPE_CHECKING:
    from app.store.journal import Step

NAMED: Final = frozenset({"person", "agency", "professional", "household"})
_SYMBOLS: Final = (Gender.FEMALE, Gender.MALE, Gender.NON_BINARY, Gender.UNKNOWN)
_PLACEHOLDERS: Final[Mapping[str, Text]] = {
    "person": mark("Name and year of birth"),
    "agency": mark("Name of the agency"),
    "professional": mark("Name of the professional"),
    "household": mark("Name of the home"),
}


@dataclass(frozen=True, slots=True)
class _Naming:
    """What goes on: whom it names, those who come after, and the step that it completes (None: none).

    ``source`` is who was chosen before them, to whom taking it back leads.
    """

    key: Key
    others: tuple[Key, ...]
    step: Step | None
    is_new: bool
    source: Key | None = None


class NamingInPicture(QObject):
    """Opens the card over what is to be named; ``is_there`` says whether the picture is before the user's eyes.

    ``redraw`` draws the new name at once: the card is gone, and the old one would be painted first.
    """

    def __init__(
        self, desk: Desk, canvas: CanvasView, is_there: Callable[[], bool], redraw: Callable[[], object]
    ) -> None:
        super().__init__(canvas)
        self._redraw = redraw
        self._desk, self._canvas, self._is_there = desk, canvas, is_there
        self._now: _Naming | None = None
        self._stood: Point | None = None
        self.card = NameCard(canvas)
        self.card.kept.connect(self._keep)
        self.card.dropped.connect(self._drop)
        self.card.reopen = lambda key: self._open(_Naming(key, (), None, is_new=False))

    def start(self) -> bool:
        """Let what is chosen be named in the picture; say whether that can be done there."""
        new = self._desk.newcomers
        key = new.keys[0] if new is not None else self._desk.place.selection
        if key is None or key.kind not in NAMED or not self._is_there() or self._canvas.item(key) is None:
            return False
        if new is not None:
            self._open(_Naming(key, new.keys[1:], new.step, is_new=True, source=new.source))
        else:
            self._open(_Naming(key, (), None, is_new=False))
        return True

    def refresh(self) -> None:
        """Shut the card if whom it names is gone, by undo for instance."""
        if self.card.key is not None and self._canvas.item(self.card.key) is None:
            self._now = None
            self.card.shut()
        else:
            self.card.follow()

    def settle(self) -> None:
        """Keep whom it names in sight where the whole drawing has put them elsewhere than the first look did."""
        key = self.card.key
        item = self._canvas.item(key) if key is not None else None
        if item is not None and item.shown.anchor != self._stood:
            self._stood = item.shown.anchor
            self._canvas.show_key(item.shown.key, is_asked_for=True)
            self.card.follow()

    def _open(self, now: _Naming) -> None:
        self._now = now
        item = self._canvas.item(now.key)
        self._stood = item.shown.anchor if item is not None else None
        view, key = self._desk.view, now.key
        person = view.people_by_id.get(key.id) if key.id is not None else None
        is_person = person is not None and person.kind in {PersonKind.PERSON, PersonKind.HELPER}
        symbols = _symbols(view) if now.is_new and is_person else []
        name = _name(view, key)
        self.card.open_on(key, name, tr(_PLACEHOLDERS[key.kind]), symbols, person.gender if person else None)

    def _keep(self, text: str, symbol: object) -> None:
        now, self._now = self._now, None
        if now is None or now.key.id is None or not self._desk.is_open:
            return
        # Who types a family types fast; a name that stands already is mended as it is written.
        changes = self._changes(now.key, with_capitals(text) if _is_somebody(now) else text, symbol)
        step = now.step
        if changes:
            edit = _EDITS[now.key.kind]
            row_id = now.key.id

            def work() -> None:
                with self._desk.case.transaction(mark("Name"), joins=step):
                    edit(self._desk.case, row_id, changes)

            was_last = step is not None and step is self._desk.case.last_step
            self._desk.attempt(work)
            if self._is_there():
                self._redraw()
            step = self._desk.case.last_step if was_last else step
        if now.others:
            self._desk.select(now.others[0])
            self._open(_Naming(now.others[0], now.others[1:], step, is_new=True, source=now.source))

    def _drop(self) -> None:
        now, self._now = self._now, None
        if now is not None and now.step is not None and now.step is self._desk.case.last_step:
            self._desk.undo()
            if now.source is not None and self._canvas.item(now.source) is not None:
                self._desk.select(now.source)

    def _changes(self, key: Key, text: str, symbol: object) -> dict[str, object]:
        """Return the fields that the typed line changes."""
        view = self._desk.view
        person = view.people_by_id.get(key.id) if key.id is not None else None
        now: dict[str, object] = {"name": _name(view, key)}
        new: dict[str, object] = {}
        if person is not None:
            typed = typed_name(text, person.family_name)
            now = {"given_name": person.given_name, "family_name": person.family_name, "gender": person.gender}
            new = {"given_name": typed.given, "family_name": typed.family}
            new |= {"gender": symbol} if isinstance(symbol, Gender) else {}
            new |= {"born": typed.born} if typed.born is not None else {}
        elif key.kind == "professional" and text != now["name"]:
            typed = typed_name(text)
            new = {"given_name": typed.given, "family_name": typed.family}
        elif key.kind == "household" or (key.kind == "agency" and text):
            new = {"name": text}
        return {name: value for name, value in new.items() if now.get(name) != value}


def _is_somebody(now: _Naming) -> bool:
    return now.is_new and now.key.kind in {"person", "professional"}


def _name(view: CaseView, key: Key) -> str:
    person = view.people_by_id.get(key.id) if key.id is not None else None
    if person is not None:
        return f"{person.given_name} {person.family_name}".strip()
    if key.kind == "household":
        return next((home.name for home in view.households if home.id == key.id), "")
    return subject_name(view, key.id)


def _symbols(view: CaseView) -> list[Choice]:
    language = current_language()
    return [(gender, tr(gender.label), sample(gender, language, view.style)) for gender in _SYMBOLS]


_EDITS: Final[Mapping[str, Callable[[CaseFile, UUID, Mapping[str, object]], None]]] = {
    "person": edit_person,
    "agency": edit_agency,
    "professional": edit_professional,
    "household": edit_household,
}
