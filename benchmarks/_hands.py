"""Work in the real window with an invented case, by real key events, and what it costs; told as JSON.

usage: python benchmarks/_hands.py CASE TIMES

With 0 times it unlocks the case, names somebody and puts it away again: the next time it was drawn before.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, cast

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from app.models.library import load  # noqa: E402 - after the path

load()  # as the window does before all that uses it, or what stands below would load more than the program has

from app.ui.mainwindow import Window  # noqa: E402, I001 - after the path; before Qt, as in the program itself

from _bare import memory  # noqa: E402 - after the path
from _case import PASSPHRASE  # noqa: E402
from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtGui import QPaintEvent  # noqa: E402
from PySide6.QtWidgets import QApplication, QGraphicsView, QLineEdit  # noqa: E402

from app.genogram.picture import Key, Picture  # noqa: E402
from app.i18n import Language  # noqa: E402
from app.settings import LANGUAGE, Settings  # noqa: E402
from app.store.casefile import CaseFile  # noqa: E402
from app.store.key import Key as FileKey  # noqa: E402
from app.ui.canvas import CanvasView  # noqa: E402
from app.ui.frame import Frame  # noqa: E402
from app.ui.look import Look  # noqa: E402

_QUIET: Final = 0.25
"""So long nothing may happen before the next key, in seconds."""
_WORK: Final = 0.001
"""So much of the processor's time is something happening."""
_FRAMES: Final = 60
KINDS: Final = ("sibling", "sibling, settled", "undo", "name", "name, settled")
Spent = tuple[float, float]
"""Milliseconds of the processor, and by the clock."""


class Seen:
    """When the picture was painted last, and which."""

    def __init__(self) -> None:
        self.picture: Picture | None = None
        self.at: Spent = (0.0, 0.0)

    def watch(self) -> None:
        """Note it from now on, of every canvas made."""
        seen = self

        def painted(canvas: CanvasView, event: QPaintEvent) -> None:
            QGraphicsView.paintEvent(canvas, event)
            if canvas.picture is not seen.picture:
                seen.picture, seen.at = canvas.picture, now()

        CanvasView.paintEvent = painted


def now() -> Spent:
    """Return the processor's time of this process, and that of the clock."""
    return 1000 * time.process_time(), 1000 * time.perf_counter()


def since(start: Spent, end: Spent) -> Spent:
    """Return what passed between."""
    return end[0] - start[0], end[1] - start[1]


class Hands:
    """Types into the window of the open case and waits until the picture with the edit in it is painted."""

    def __init__(self, app: QApplication, window: Window, seen: Seen) -> None:
        self.app, self.window, self.seen = app, window, seen
        self.page = cast("Frame", window.frame).network
        self.canvas = self.page.canvas
        self.settled: Spent = (0.0, 0.0)
        """What the last key cost until all lines lay where they are to stay."""

    def rest(self) -> None:
        """Let everything come to rest."""
        until = time.perf_counter() + _QUIET
        while time.perf_counter() < until:
            start = time.process_time()
            self.app.processEvents()
            if time.process_time() - start > _WORK:  # where others load the machine, what follows a key comes late
                until = time.perf_counter() + _QUIET

    def chosen(self, person: Any) -> None:
        """Have somebody chosen, and the keys at the picture."""
        self.window.desk.select(Key("person", person))
        self.canvas.setFocus()
        self.rest()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> Spent:
        """Press a key, and return what it cost until the picture changed by it was painted."""
        from PySide6.QtTest import QTest  # noqa: PLC0415  the program has no use for it: not before its memory is read

        before = self.seen.picture
        target = self.app.focusWidget() or self.canvas
        start = now()
        QTest.keyClick(target, key, modifier)
        while self.seen.picture is before:
            self.app.processEvents()
        spent = since(start, self.seen.at)
        while not self.page.is_settled:
            self.app.processEvents()
        self.app.processEvents()
        self.settled = since(start, self.seen.at)
        self.rest()
        return spent


def typed(hands: Hands, person: Any, times: int) -> dict[str, list[Spent]]:
    """Add siblings to somebody, name somebody, take it back, ``times`` each."""
    control = Qt.KeyboardModifier.ControlModifier
    found: dict[str, list[Spent]] = {
        kind: [] for kind in ("sibling", "sibling, settled", "undo", "name", "name, settled")
    }
    for at in range(times):
        hands.chosen(person)
        found["sibling"].append(hands.key(Qt.Key.Key_S))
        found["sibling, settled"].append(hands.settled)
        hands.chosen(person)
        found["undo"].append(hands.key(Qt.Key.Key_Z, control))
        hands.chosen(person)
        found["name"].append(named(hands, f"Eino{at}" if at % 2 else "Aino"))
        found["name, settled"].append(hands.settled)
    return found


def named(hands: Hands, name: str) -> Spent:
    """Write the name of whoever is chosen, and return what it cost."""
    hands.window.desk.naming.emit()
    hands.rest()
    cast("QLineEdit", hands.app.focusWidget()).setText(name)
    return hands.key(Qt.Key.Key_Return)


def frames(hands: Hands, move: Callable[[int], object]) -> float:
    """Return how many pictures a second of the processor are painted while one moves about."""
    from statistics import median  # noqa: PLC0415  the program has no use for it: not before its memory is read

    spent: list[float] = []
    for at in range(_FRAMES):
        move(at)
        start = time.process_time()
        hands.canvas.viewport().repaint()
        spent.append(time.process_time() - start)
    return round(1 / median(spent), 1)


def moved(hands: Hands) -> dict[str, float]:
    """Return the pictures a second while scrolling at three sizes, and while zooming."""
    canvas = hands.canvas
    bar = canvas.horizontalScrollBar()
    found: dict[str, float] = {}
    for name, zoom in (("true size", 1.0), ("half", 0.5)):
        canvas.set_zoom(zoom)
        found[f"scrolling, {name}"] = frames(hands, lambda at: bar.setValue(bar.value() + (7 if at % 40 < 20 else -7)))
    canvas.fit()
    found["scrolling, whole"] = frames(hands, lambda at: bar.setValue(bar.value() + (7 if at % 40 < 20 else -7)))
    found["zooming"] = frames(hands, lambda at: canvas.set_zoom(canvas.zoom * (1.05 if at % 40 < 20 else 1 / 1.05)))
    return found


def ready(app: QApplication, window: Window) -> None:
    """Let the window make ready for a case, as it does while the passphrase is typed."""
    done: list[bool] = []
    window.readying.ready.connect(lambda: done.append(True))
    window.readying.begin()
    while not done:
        app.processEvents()


def watched_key() -> list[Spent]:
    """Return what will hold the cost of a key that is derived from now on: seldom the same twice on one machine."""
    found: list[Spent] = []
    derive = FileKey.of_file

    def of_file(passphrase: str, path: Path) -> FileKey:
        start = now()
        key = derive(passphrase, path)
        found.append(since(start, now()))
        return key

    FileKey.of_file = of_file
    return found


def main() -> None:
    """Do all of it."""
    path, times = Path(sys.argv[1]), int(sys.argv[2])
    app, seen = QApplication(sys.argv[:1]), Seen()
    seen.watch()
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "settings.json")
        settings.set(LANGUAGE, Language.FI)
        window = Window(settings, Look(app, settings))
        window.resize(1280, 800)
        window.show()
        ready(app, window)
        keys_made = watched_key()
        start = now()
        window.desk.take(CaseFile.open(path, PASSPHRASE, who="bench"))
        while seen.picture is None:
            app.processEvents()
        unlock = since(start, seen.at)
        (key,) = keys_made
        hands = Hands(app, window, seen)
        hands.rest()
        if not times:
            hands.chosen(window.desk.view.child_id)
            child = next(each for each in window.desk.view.people if each.is_index)
            named(hands, "Erja" if child.given_name == "Eija" else "Eija")  # another than it had: a step
            window.desk.put_away()
            window.close()
            print(json.dumps({"key": key, "unlock": unlock}))
            return
        held = memory()
        view = window.desk.view
        near, far = view.child_id, view.people[len(view.people) // 3].id
        keys = {"at the child": typed(hands, near, times), "elsewhere": typed(hands, far, times)}
        found = {"key": key, "unlock": unlock, "memory": held, "keys": keys, "moving": moved(hands)}
        window.close()
    print(json.dumps(found))


if __name__ == "__main__":
    main()
