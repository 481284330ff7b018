"""The desk: the one open case, the day it is looked at, and what is chosen on it.

Pages ask the desk when they paint, and keep ids only. Each step comes back as ``edited`` before it is saved, for the
picture before the user's eyes, and as ``changed`` once it is, for all others; what has to be read again is read when
somebody next asks. When the case is locked the desk forgets all but where the user was, in ids.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import AppError
from app.genogram.options import DEFAULT, DrawingOptions
from app.genogram.picture import Key
from app.i18n import Language, Text, current_language
from app.log import fault
from app.models.kinds import Diagram
from app.ui.meetingmode import MeetingMode
from app.ui.times import Times

if TYPE_CHECKING:
    from app.lens.audience import Audience
    from app.lens.keeping import RowsKeeper
    from app.lens.memory import Memory
    from app.lens.rows import CaseRows
    from app.lens.standing import Standing
    from app.lens.view import CaseView
    from app.models import Base
    from app.operations.uses import Uses
    from app.store.casefile import CaseFile, Changes
    from app.store.journal import Step
    from app.store.key import Key as FileKey
    from app.store.reports import PassphraseChange

T = TypeVar("T")
Row = TypeVar("Row", bound="Base")
Stance = Mapping[str, object]
FIRST_PAGE: Final = "network"
SETTLED: Final = 1500
"""So long after the last change the file is told where the pictures stand, in milliseconds."""


@dataclass(slots=True)
class Place:
    """Where the user is: page, picture and how it is drawn, day (None: today, whatever day that is), what is chosen.

    Ids, names of controls and numbers only, so that it may be remembered while the case is locked. ``others`` are
    chosen together with ``selection``, which is the one looked at. ``options`` are how the pictures are drawn: the lock
    leaves the ways of drawing and no choice that would leave something out. ``leaf`` is the sheet over the pages, and
    ``stances`` is how each page was looked at, in the page's own words.
    """

    page: str = FIRST_PAGE
    diagram: Diagram = Diagram.GENOGRAM
    day: date | None = None
    selection: Key | None = None
    others: tuple[Key, ...] = ()
    options: DrawingOptions = DEFAULT
    leaf: str = ""
    stances: dict[str, Stance] = field(default_factory=dict[str, Stance])

    @property
    def chosen(self) -> tuple[Key, ...]:
        """Return all that is chosen, in the order it was; the one looked at is the last."""
        return (*self.others, self.selection) if self.selection is not None else ()


@dataclass(frozen=True, slots=True)
class Newcomers:
    """What was just made and has no name yet, first to be named first, and the step that made it.

    ``source`` is who was chosen before: the one they were added to.
    """

    keys: tuple[Key, ...]
    step: Step | None
    source: Key | None


class Desk(QObject):
    """Holds the case. ``who`` stands in the history: the operating system's user, with a name and task if given."""

    opened = Signal()
    locking = Signal()
    locked = Signal()
    edited = Signal()
    changed = Signal()
    saved = Signal(object)
    selected = Signal(object)
    turned = Signal()
    naming = Signal()
    told = Signal(str)
    refused = Signal(object)
    faulted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.place = Place()
        self.times = Times(self)
        self.meeting = MeetingMode(self)
        self.newcomers: Newcomers | None = None
        self._case: CaseFile | None = None
        self._views: dict[tuple[Audience, date, Language], CaseView] = {}
        self._views_before = self._views
        self._standings: dict[tuple[Audience, date], Standing] = {}
        self._rows: RowsKeeper | None = None
        self._memory: Memory | None = None
        self._uses: Uses | None = None
        self._is_open = False
        self._after: list[Callable[[], object]] | None = None
        self.is_touring = False
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLED)
        self._settling.timeout.connect(self._keep_places)

    # The case -------------------------------------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Say whether a case can be read."""
        return self._is_open

    @property
    def case(self) -> CaseFile:
        """Return the open case; ask ``is_open`` first."""
        if self._case is None or not self._is_open:
            raise RuntimeError("no case is open")
        return self._case

    @property
    def path(self) -> Path | None:
        """Return the file that is open or locked, None for none."""
        return self._case.path if self._case else None

    def take(self, case: CaseFile) -> None:
        """Put an open case on the desk; one that was there is closed."""
        from app.store.telling import Viewer  # noqa: PLC0415  loaded with the case

        self.put_away()
        self._case, self.place = case, Place()
        self.times.clear()
        self.times.restore(case)
        case.subscribe(self._on_saved)
        case.let_show(Viewer(self.show_step, self._on_taken_back))
        self._is_open = True
        self.opened.emit()

    def lock(self) -> None:
        """Forget everything of the case but where the user was; while a step is being shown, once that is saved."""
        if self._after is not None:
            self._after.append(self.lock)
        elif self._is_open and self._case is not None:
            self.locking.emit()
            self._keep_places()
            self._forget()
            self.times.forget_steps()
            self.meeting.forget()
            self._is_open = False
            self.place.options = self.place.options.on_paper()
            self._case.lock()
            self.locked.emit()

    def unlock(self, passphrase: str) -> None:
        """Open the locked case again; raises as ``CaseFile.open`` does."""
        if self._case is None:
            raise RuntimeError("no case is locked")
        self._case.unlock(passphrase)
        self._is_open = True
        self.opened.emit()

    def recover(self, key: FileKey, passphrase: str, noted: Text) -> PassphraseChange:
        """Open the locked case with its recovery key, let a new passphrase hold, and write ``noted`` in its history.

        Raises as ``CaseFile.open`` and ``change_passphrase`` do; the case is then locked as before.
        """
        if self._case is None:
            raise RuntimeError("no case is locked")
        self._case.unlock(key)
        try:
            self._case.record_use(noted, is_look=True)
            change = self._case.change_passphrase(key, passphrase)
        except BaseException:
            self._case.lock()
            raise
        self._is_open = True
        self.opened.emit()
        return change

    def put_away(self) -> None:
        """Close the case for good."""
        if self._case is not None:
            self.lock()
            self._case.close()
            self._case = None
            self.place = Place()
            self.times.clear()

    # What is seen ---------------------------------------------------------------------------------------------------

    @property
    def day(self) -> date:
        """Return the day the case is looked at."""
        return self.place.day or datetime.now().astimezone().date()

    @property
    def today(self) -> date:
        """Return the day it is, whatever day is looked at: a copy leaves on the grounds and consents of this day."""
        return datetime.now().astimezone().date()

    @property
    def rows(self) -> CaseRows:
        """Return every row of the case that the lens reads, to be read now and not kept."""
        from app.lens.keeping import RowsKeeper  # noqa: PLC0415  what reads rows is loaded with the first case

        self._rows = self._rows or RowsKeeper()
        return self._rows.rows(self.case.session)

    def standing(self, audience: Audience) -> Standing:
        """Return on what ground ``audience`` may see anything today."""
        from app.lens.standing import standing_of  # noqa: PLC0415  what reads rows is loaded with the first case

        key = (audience, self.today)
        if key not in self._standings:
            self._standings[key] = standing_of(audience, self.rows, self.today)
        return self._standings[key]

    @property
    def parties(self) -> frozenset[UUID]:
        """Return the child and those who are parties beside it without any row that says so."""
        from app.lens.standing import guardians  # noqa: PLC0415  what reads rows is loaded with the first case

        rows = self.rows
        child = frozenset({rows.child_id} if rows.child_id else ())
        return guardians(rows, self.today) | child

    @property
    def view(self) -> CaseView:
        """Return what the worker sees on the day."""
        from app.lens.audience import Audience  # noqa: PLC0415  what reads rows is loaded with the first case

        return self.view_for(Audience.worker())

    def view_for(self, audience: Audience, language: Language | None = None, day: date | None = None) -> CaseView:
        """Return what ``audience`` may see, in the window's language and on the day unless others are named."""
        key = (audience, day or self.day, language or current_language())
        if key not in self._views:
            from app.lens.build import build_view  # noqa: PLC0415  what reads rows is loaded with the first case
            from app.lens.logview import log_begins_on  # noqa: PLC0415  the same
            from app.lens.memory import Memory  # noqa: PLC0415  the same
            from app.operations.uses import Uses  # noqa: PLC0415  the same

            self._uses = self._uses or Uses()
            used = self._uses.read(self.case.session, log_begins_on(key[1])) if audience.gets_log else ()
            self._memory = self._memory or Memory()
            self._views[key] = build_view(
                self.rows,
                *key,
                is_look_back=key[1] < self.today,
                asked_on=self.today,
                used=used,
                memory=self._memory if key[1] == self.day else None,
            )
        return self._views[key]

    def row(self, kind: type[Row], row_id: UUID | None) -> Row | None:
        """Return a row to be read now and not kept; None where it is no longer there."""
        return self.case.session.get(kind, row_id) if row_id is not None else None

    def draw_with(self, options: DrawingOptions) -> None:
        """Draw the genogram as chosen, in the window and on the wall."""
        if options != self.place.options:
            self.place.options = options
            self.turned.emit()

    def look_at(self, day: date | None) -> None:
        """Look at the case as it is on ``day``; None is today."""
        if day != self.place.day:
            self.place.day = day
            self.changed.emit()

    def turn_to(self, diagram: Diagram) -> None:
        """Look at another picture of the same people."""
        if diagram is not self.place.diagram:
            self.place.diagram = diagram
            self.turned.emit()

    def draw_as(self, options: DrawingOptions) -> None:
        """Draw the pictures in another way, here and on the wall."""
        if options != self.place.options:
            self.place.options = options
            self.turned.emit()

    def select(self, key: Key | None) -> None:
        """Choose a thing; what is chosen in one picture is chosen in all."""
        self.select_all(() if key is None else (key,))

    def select_all(self, keys: Sequence[Key]) -> None:
        """Choose several things together; the last is the one looked at."""
        if tuple(keys) != self.place.chosen:
            self.place.selection = keys[-1] if keys else None
            self.place.others = tuple(keys[:-1])
            self.selected.emit(self.place.selection)

    def name_new(self, kind: str, *row_ids: UUID | None) -> None:
        """Choose what was just made and let the user write its name at once; None where nothing came of it."""
        keys = tuple(Key(kind, row_id) for row_id in row_ids if row_id is not None)
        if keys:
            self.newcomers = Newcomers(keys, self.case.last_step, self.place.selection)
            self.select(keys[0])
            self.naming.emit()
            self.newcomers = None

    # What is done ---------------------------------------------------------------------------------------------------

    def attempt(self, work: Callable[[], T], refused: Callable[[AppError], object] | None = None) -> T | None:
        """Do ``work``, a verb, and return what it returns; None where it fails.

        An obstacle is told to the user, or to ``refused`` where whoever asks can say it in place; a fault of ours is
        logged without names and owned up to.
        """
        try:
            return work()
        except AppError as error:
            told, obstacle = refused or self.refused.emit, error
            self._once_saved(lambda: told(obstacle))
        except Exception as error:  # noqa: BLE001  rolled back, logged without names, said plainly
            fault("ui", error)
            self._once_saved(self.faulted.emit)
        return None

    def get_ready(self) -> None:
        """Do beforehand what the first change of an open case would wait for."""
        if self._is_open and self._case is not None:
            self._case.get_ready()

    def undo(self) -> None:
        """Take the last step back."""
        self.attempt(self.case.undo)

    def redo(self) -> None:
        """Do the last undone step again."""
        self.attempt(self.case.redo)

    @property
    def undo_label(self) -> Text | None:
        """Return the name of the step that can be taken back."""
        return self._case.undo_label if self._case and self._is_open else None

    @property
    def redo_label(self) -> Text | None:
        """Return the name of the step that can be done again."""
        return self._case.redo_label if self._case and self._is_open else None

    def _keep_places(self) -> None:
        """Let the file remember where the pictures stand; where it can't, the next change tells of that."""
        self._settling.stop()
        if self._is_open and self._case is not None:
            case = self._case
            self.attempt(lambda: self.times.store(case), refused=lambda _: None)

    def _forget(self) -> None:
        """Let go of all that was read of the case."""
        self._views = self._views_before = {}
        self._standings.clear()
        self._rows = self._uses = self._memory = None

    def _once_saved(self, work: Callable[[], object]) -> None:
        """Do ``work``, which may wait for the user: at once or, while a step is being shown, when that is over."""
        if self._after is None:
            work()
        else:
            self._after.append(work)

    def show_step(self, changes: Changes) -> None:
        """Show what is about to be saved. Nothing waits for the user meanwhile."""
        self._after = self._after or []
        self._views_before = self._views
        self._follow(changes)
        if self._rows is not None:
            self._rows.follow(changes.created | changes.updated, changes.deleted)
        self.edited.emit()

    def _on_taken_back(self, changes: Changes) -> None:
        """Show the case without the step that was not saved after all: what was read since is not so."""
        after = self._shown()
        if self._is_open:
            before = self._views_before
            self._forget()
            self._follow(changes)
            self._views = before  # a disk that failed may not be read now
            self.edited.emit()
            self._let_go(changes)
            self.changed.emit()
        self._do(after)

    def _on_saved(self, changes: Changes) -> None:
        after = self._shown()
        self._views_before = {}
        if self._is_open:
            self._settling.start()
            self._let_go(changes)
            self.changed.emit()
            self.saved.emit(changes)
        self._do(after)

    def _follow(self, changes: Changes) -> None:
        self._views = {}
        self._standings.clear()
        self.times.follow(changes, self._case.last_step if self._case is not None else None)

    def _let_go(self, changes: Changes) -> None:
        """Have nothing chosen that is gone."""
        gone = {row_id for _, row_id in changes.deleted}
        self.select_all([key for key in self.place.chosen if key.id not in gone])

    def _shown(self) -> list[Callable[[], object]]:
        """Note that the step is no longer only shown; return what waited for that."""
        after, self._after = self._after or [], None
        return after

    def _do(self, works: Sequence[Callable[[], object]]) -> None:
        for work in [self.lock] if self.lock in works else works:  # once it is locked there is nothing to be told
            work()
