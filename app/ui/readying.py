"""Making ready what opening a case needs, while the user looks at the way in and types the passphrase.

First, on another thread, what is heavy is loaded and tried on a case without anything in it; then, on the window's own,
an empty frame is made, which the next case is shown in. Nothing of it is needed: who opens a case before all is ready
makes what is missing.
"""

from __future__ import annotations

import gc
import linecache
from collections.abc import Callable
from datetime import datetime
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.i18n import current_language, read_all
from app.log import fault
from app.models.library import load as load_library
from app.ui.background import Background
from app.ui.memory import give_back

if TYPE_CHECKING:
    from app.ui.desk import Desk
    from app.ui.frame import Frame

_FIRST: Final = (
    "app.models.base",
    "app.models",
    "app.store.casefile",
    "app.lens.build",
    "app.genogram.curves",
    "app.genogram.draw",
    "app.operations.uses",
    "app.ui.frame",
)
"""What is loaded, piece by piece: between two of them the window has a turn."""
_SELDOM: Final = 20_000
"""So many new objects are waited for before rubbish is looked for: a drawing makes tens of thousands that stay."""
_AFTER: Final = 100
"""So long after a lock memory is given back, in milliseconds."""
_CALM: Final = 2_000
"""So long after the last drawing what it needed besides is given back, in milliseconds."""
_OPENING: Final = 1_000
"""So long after a frame was handed over nobody looks for rubbish, in milliseconds: next to all that is made stays."""
_BREATH: Final = 30
"""So long after the window has come it has its first paint to itself, in milliseconds."""
_PAUSE: Final = 300
"""So long after a lock, or after another language was chosen, the next frame is made, in milliseconds."""


class Window(Protocol):
    """What is needed of the window."""

    @property
    def desk(self) -> Desk:
        """Return the desk."""
        ...

    def new_frame(self) -> Frame:
        """Return an empty frame for a case."""
        ...


class Readying(QObject):
    """Makes ready for the next case from ``begin`` on; ``ready`` tells when there is no more to do."""

    ready = Signal()

    def __init__(self, parent: QObject, window: Window) -> None:
        super().__init__(parent)
        self._window = window
        self._frame: Frame | None = None
        self._is_over = False
        self._background = Background(self)
        self._first = self._timer(_BREATH, self._load)
        self._soon = self._timer(_PAUSE, self._make)
        self._later = self._timer(_AFTER, give_back)
        self._calm = self._timer(_CALM, give_back)
        self._opening = self._timer(_OPENING, gc.enable)

    def begin(self) -> None:
        """Load what is heavy, and then make the frame; call it once the window is there."""
        self._first.start()
        desk = self._window.desk
        desk.locked.connect(self._soon.start)
        desk.locked.connect(self._later.start)

    def _load(self) -> None:
        self._tidy()  # what the window has left behind must go on its own thread
        self._background.run(partial(load, self._tidy), self._settle, self._settle)

    @property
    def frame(self) -> Frame | None:
        """Return the frame that waits."""
        return self._frame

    def take(self) -> Frame | None:
        """Hand over the frame that was made, None where there is none."""
        self._soon.stop()
        frame, self._frame = self._frame, None
        if frame is not None:
            # The first drawing takes much that the next ones don't.
            frame.network.told.connect(give_back, Qt.ConnectionType.SingleShotConnection)
            frame.network.told.connect(self._calm.start)
            if gc.isenabled():
                gc.disable()
                self._opening.start()
        return frame

    def renew(self) -> None:
        """Make another frame: the one that waits speaks or looks otherwise than the window does now."""
        frame = self.take()
        if frame is not None:
            frame.deleteLater()
            self._soon.start()

    def end(self) -> None:
        """Wait for what is under way."""
        self._is_over = True
        if self._opening.isActive():
            gc.enable()
        for timer in (self._first, self._soon, self._later, self._calm, self._opening):
            timer.stop()
        self._background.wait()

    def _timer(self, after: int, work: Callable[[], object]) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(after)
        made.timeout.connect(work)
        return made

    def _settle(self, _answer: object) -> None:
        """Make the frame, and look for rubbish from now on.

        Where loading went wrong, who opens a case meets the trouble itself.
        """
        if not self._is_over:
            self._make()
        self._keep()
        gc.set_threshold(_SELDOM, 10, 10)
        gc.enable()
        give_back()
        self.ready.emit()

    def _tidy(self) -> None:
        """Throw away the rubbish of what was loaded last; little by little, since everything stands still meanwhile."""
        gc.collect()
        self._keep()

    def _keep(self) -> None:
        """Look for rubbish no more among what there is: it was loaded, and stays. Nothing of a case may be among it."""
        if not self._window.desk.is_open:
            gc.freeze()

    def _make(self) -> None:
        if self._frame is None and not self._window.desk.is_open:
            try:
                self._frame = self._window.new_frame()
                _dress(self._frame)
            except Exception as error:  # noqa: BLE001  nobody waits for it: who opens a case meets the trouble
                fault("ui", error)


def _dress(frame: Frame) -> None:
    """Lay an empty frame out and paint it once, unseen: its styles, letters and icons are at hand then."""
    room = frame.parentWidget()
    if room is not None:
        frame.resize(room.size())
    frame.grab()


def load(tidy: Callable[[], object]) -> None:
    """Load what opens a case and draws its first picture, and try it; on a thread of its own.

    ``tidy`` is called after each piece.
    """
    load_library()
    tidy()
    for name in _FIRST:
        import_module(name)
        tidy()
    from app.genogram.draw import make_ready  # noqa: PLC0415  heavy
    from app.lens.rows import make_ready as make_lens_ready  # noqa: PLC0415  as above
    from app.models.base import make_ready as make_rows_ready  # noqa: PLC0415  as above
    from app.operations.diagram import make_ready as make_pictures_ready  # noqa: PLC0415  as above
    from app.rules.calendar import make_ready as make_calendar_ready  # noqa: PLC0415  as above
    from app.store.trial import empty_session  # noqa: PLC0415  as above

    make_ready()
    make_rows_ready()
    make_calendar_ready(datetime.now().astimezone().date())
    read_all(current_language())
    with empty_session() as session:
        make_lens_ready(session)
        make_pictures_ready(session)
    linecache.clearcache()  # SQLAlchemy keeps the source of every function that it makes, to be quoted in tracebacks
    tidy()
