"""Pictures of every page of the window, to be looked at: ``python3 run.py shots [--out FOLDER] [NAME…]``.

Each page is shown on the invented case in Finnish and Swedish, in all three lights, at 100 and 200 per cent, without a
screen. ``FOLDER`` (``shots`` unless given) gets a PNG a page and way, and one sheet a page with all its ways side by
side. ``--languages``, ``--lights`` and ``--sizes`` take fewer; ``NAME…`` only those pages. ``--window 908x540`` takes
them in a window of another size: that one is a full-HD screen on which the desktop magnifies twofold.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import product
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_HOME: Final = tempfile.TemporaryDirectory(prefix="lahipiiri-shots-")
# The settings, the log and the sample of whoever takes the pictures are not touched.
for _variable in ("LAHIPIIRI_CONFIG_DIR", "XDG_DATA_HOME", "XDG_STATE_HOME"):
    os.environ[_variable] = _HOME.name

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt  # noqa: E402  after the platform is chosen
from PySide6.QtGui import QPainter, QPixmap  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget  # noqa: E402

from app.genogram.picture import Key  # noqa: E402
from app.i18n import Language  # noqa: E402
from app.lens.view import Diagram, MeetingKind  # noqa: E402
from app.operations.meetings import plan_meeting  # noqa: E402
from app.operations.sample import make_sample  # noqa: E402
from app.settings import LANGUAGE, TEXT_SIZE, THEME, Settings, Theme  # noqa: E402
from app.store.casefile import CaseFile  # noqa: E402
from app.ui.look import Look  # noqa: E402
from app.ui.mainwindow import Window  # noqa: E402
from app.ui.pages.keys import KeysPage  # noqa: E402

SIZE: Final = QSize(1280, 800)
THUMB: Final = QSize(640, 400)
COLUMNS: Final = 3
_MOMENT: Final = 500
"""Milliseconds."""
PASSPHRASE: Final = "aino-harjoittelee-verkostokarttaa"  # noqa: S105  an invented case, thrown away at the end
Way = tuple[Language, Theme, int]
Step = Callable[[Window], "QWidget | None"]
"""Shows a page, and returns what to take a picture of where that isn't the window."""


def settle() -> None:
    """Let everything that was put off happen."""
    for _ in range(4):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def case_in(language: Language) -> CaseFile:
    """Return the invented case in ``language``, open, with a meeting planned for today."""
    path = Path(_HOME.name) / f"harjoitus-{language}.lahipiiri"
    path.unlink(missing_ok=True)
    case = CaseFile.create(path, PASSPHRASE, who="shots")
    today = datetime.now().astimezone().date()
    make_sample(case, language, today)
    plan_meeting(case, MeetingKind.NETWORK, today)
    return case


# What is shown, by name -----------------------------------------------------------------------------------------------


def _go(page: str) -> Step:
    return lambda window: window.go(page)


def _leaf(name: str) -> Step:
    return lambda window: window.turn_to(name)


def _picture(diagram: Diagram) -> Step:
    return lambda window: window.show_diagram(diagram)


def _chosen(kind: str, tab: int = 0) -> Step:
    """Return what chooses the first thing of ``kind`` in the picture, and a tab of the inspector."""

    def show(window: Window) -> None:
        window.show_diagram(Diagram.GENOGRAM if kind != "tie" else Diagram.ECOMAP)
        view = window.desk.view
        ids = {
            "person": [each.id for each in view.people if not each.is_index],
            "bond": [each.id for each in view.bonds],
            "tie": [each.id for each in view.ties],
            "partnership": [each.id for each in view.partnerships],
        }
        window.desk.select(Key(kind, ids[kind][0]))
        settle()
        for tabs in window.findChildren(QTabWidget):
            if tabs.isVisible():
                tabs.setCurrentIndex(tab)

    return show


def _scrolled(page: str, share: float) -> Step:
    """Return what shows a long page further down."""

    def show(window: Window) -> None:
        from PySide6.QtWidgets import QScrollArea  # noqa: PLC0415  beside its only use

        window.go(page)
        settle()
        areas = [each for each in window.findChildren(QScrollArea) if each.isVisible()]
        widest = max(areas, key=lambda each: each.width())
        bar = widest.verticalScrollBar()
        bar.setValue(round(bar.maximum() * share))

    return show


def _done(name: str) -> Step:
    """Return what triggers a command on the network."""

    def show(window: Window) -> None:
        window.show_diagram(Diagram.GENOGRAM)
        settle()
        window.commands[name].trigger()

    return show


def _search(text: str) -> Step:
    def show(window: Window) -> None:
        window.go("network")
        window.search()
        settle()
        if window.frame is not None:
            window.frame.topbar.search.setText(text)
            window.frame.topbar.search.textEdited.emit(text)

    return show


def _wall(window: Window) -> QWidget | None:
    """Lead today's meeting and take the picture of the wall."""
    window.meet()
    settle()
    walls = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window]
    return next((each for each in walls if type(each).__name__ == "WallWindow"), None)


def _leading(window: Window) -> None:
    window.meet()


def _start(window: Window) -> None:
    window.close_case()


def _passphrase(window: Window) -> None:
    window.desk.lock()


def _keys(window: Window) -> KeysPage:
    window.turn_to("keys")
    return next(each for each in window.findChildren(KeysPage) if each.isVisible())


def _key(window: Window) -> None:
    """Show the recovery key."""
    _keys(window).show_key(window.desk.case.recovery_lines(PASSPHRASE))


def _proof(window: Window) -> None:
    """Ask for a line of the recovery key."""
    page = _keys(window)
    page.show_key(window.desk.case.recovery_lines(PASSPHRASE))
    page.prove.click()


def _recovering(window: Window) -> None:
    window.desk.lock()
    window.unlock.ask_key()


def _new(window: Window) -> None:
    window.new_case()


OPEN: Final[dict[str, Step]] = {
    "genogram": _picture(Diagram.GENOGRAM),
    "genogram-person": _chosen("person"),
    "genogram-ties": _chosen("person", 1),
    "genogram-history": _chosen("person", 2),
    "genogram-bond": _chosen("bond"),
    "genogram-partnership": _chosen("partnership"),
    "genogram-time": _done("time"),
    "genogram-afresh": _done("afresh"),
    "ecomap": _picture(Diagram.ECOMAP),
    "ecomap-tie": _chosen("tie"),
    "circles": _picture(Diagram.CIRCLES),
    "circles-figures": _done("figures"),
    "circles-sectors": _done("sectors"),
    "assessment": _go("assessment"),
    "assessment-lower": _scrolled("assessment", 0.5),
    "plan": _go("plan"),
    "plan-lower": _scrolled("plan", 0.4),
    "plan-end": _scrolled("plan", 1.0),
    "meetings": _go("meetings"),
    "meetings-lower": _scrolled("meetings", 0.6),
    "timeline": _go("timeline"),
    "timeline-lower": _scrolled("timeline", 0.6),
    "print": _go("print"),
    "register": _leaf("register"),
    "directory": _leaf("directory"),
    "record": _leaf("record"),
    "family": _leaf("family"),
    "across": _leaf("across"),
    "keys": _leaf("keys"),
    "keys-shown": _key,
    "keys-proof": _proof,
    "help": _leaf("help"),
    "symbols": _leaf("symbols"),
    "preferences": _leaf("preferences"),
    "manual": _leaf("manual"),
    "search": _search("a"),
    "leading": _leading,
    "wall": _wall,
}
"""With the case open, in this order; every page starts from the network with nothing chosen."""
SHUT: Final[dict[str, Step]] = {"locked": _passphrase, "recovering": _recovering, "new": _new, "welcome": _start}
"""What shuts the case, at the end."""


def take(
    out: Path, ways: Sequence[Way], names: frozenset[str], room: QSize = SIZE
) -> dict[str, list[tuple[Way, QPixmap]]]:
    """Take every picture in a window of ``room``, write each to ``out`` and return them small, by page."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    found: dict[str, list[tuple[Way, QPixmap]]] = {}
    for way in ways:
        language, light, percent = way
        settings = Settings(Path(_HOME.name) / "settings.json")
        settings.set(LANGUAGE, language)
        settings.set(THEME, light)
        settings.set(TEXT_SIZE, percent)
        look = Look(app, settings)
        window = Window(settings, look)
        window.resize(room)
        window.show()
        window.desk.take(case_in(language))
        for name, step in {**OPEN, **SHUT}.items():
            if names and name not in names:
                continue
            picture = _taken(window, name, step)
            picture.save(str(out / f"{name}-{language}-{light}-{percent}.png"))
            ratio = Qt.AspectRatioMode.KeepAspectRatio
            smooth = Qt.TransformationMode.SmoothTransformation
            found.setdefault(name, []).append((way, picture.scaled(THUMB, ratio, smooth)))
        window.close()
        window.deleteLater()
        look.undress()
        settle()
        print("-".join(map(str, way)), flush=True)
    return found


def _taken(window: Window, name: str, step: Step) -> QPixmap:
    """Show a page and return its picture; afterwards the window is back at the network."""
    target = step(window)
    settle()
    # Pages that draw on another thread begin a moment after they are shown.
    QTest.qWait(_MOMENT if name in {"print", "timeline", "timeline-lower", "circles-figures"} else 0)
    window.background.wait(60_000)
    settle()
    picture = (target or window).grab()
    if name in OPEN:
        window.notifier.clear()
        if name in {"leading", "wall"}:
            window.meet()
        if name == "search" and window.frame is not None:
            window.frame.topbar.search.stop()
        window.desk.select(None)
        window.desk.draw_as(type(window.desk.place.options)())
        window.go("network")
        if name in {"genogram-time", "circles-figures", "circles-sectors"}:
            window.commands[name.partition("-")[2]].trigger()
        if name == "genogram-afresh":
            window.desk.changed.emit()
        window.show_diagram(Diagram.GENOGRAM)
        settle()
    return picture


def size(text: str) -> QSize:
    """Return what ``1280x800`` says."""
    wide, _, high = text.partition("x")
    return QSize(int(wide), int(high))


def sheet(pictures: Sequence[tuple[Way, QPixmap]]) -> QPixmap:
    """Return all ways of one page on one sheet."""
    rows = -(-len(pictures) // COLUMNS)
    made = QPixmap(THUMB.width() * COLUMNS, THUMB.height() * rows)
    made.fill(Qt.GlobalColor.darkGray)
    painter = QPainter(made)
    for place, (_, picture) in enumerate(pictures):
        painter.drawPixmap(place % COLUMNS * THUMB.width(), place // COLUMNS * THUMB.height(), picture)
    painter.end()
    return made


def main(arguments: Sequence[str]) -> int:
    """Take the pictures that were asked for; 2 where a name is unknown."""
    parser = argparse.ArgumentParser(prog="run.py shots", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, default=Path("shots"))
    parser.add_argument("--languages", nargs="+", type=Language, default=[Language.FI, Language.SV])
    parser.add_argument("--lights", nargs="+", type=Theme, default=[Theme.LIGHT, Theme.DARK, Theme.CONTRAST])
    parser.add_argument("--sizes", nargs="+", type=int, default=[100, 200])
    parser.add_argument("--window", type=size, default=SIZE)
    parser.add_argument("names", nargs="*")
    chosen = parser.parse_args(arguments)
    unknown = set(chosen.names) - set(OPEN) - set(SHUT)
    if unknown:
        parser.error(f"{', '.join(sorted(unknown))}? ({', '.join([*OPEN, *SHUT])})")
    chosen.out.mkdir(parents=True, exist_ok=True)
    ways = list(product(chosen.languages, chosen.lights, chosen.sizes))
    for name, pictures in take(chosen.out, ways, frozenset(chosen.names), chosen.window).items():
        sheet(pictures).save(str(chosen.out / f"sheet-{name}.png"))
    _HOME.cleanup()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
