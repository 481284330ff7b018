"""Run by itself: opens a case in a window, looks at everything, locks, and prints what of the case Python still holds.

A process of its own, since a test run holds names in its own memory. Arguments: the file, the passphrase.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.genogram.picture import Key
from app.lens.view import CaseView, Diagram
from app.settings import Settings
from app.store.casefile import CaseFile
from app.ui.look import Look
from app.ui.mainwindow import Window
from app.ui.rail import PLACES
from app.ui.widgets.editors import LineEditor

LEAVES = ("register", "record", "family", "directory")


def settle() -> None:
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def words_of(view: CaseView) -> set[bytes]:
    """Return what must be gone, as bytes, so that the list itself is no string."""
    found = {each.name for each in (*view.people, *view.professionals) if " " in each.name}
    found |= {each.text for each in view.statements if len(each.text) > 15}
    found |= {home.address for home in view.households if len(home.address) > 8}
    for need in view.plan.needs if view.plan else ():
        found |= {need.text, *(goal.text for goal in need.goals)}
    return {word.encode() for word in found}


def look_at_everything(window: Window, half: str) -> None:
    for place in PLACES:
        window.go(place)
        settle()
    for leaf in LEAVES:
        window.turn_to(leaf)
        settle()
    window.meet()
    for diagram in Diagram:
        window.show_diagram(diagram)
        settle()
    mother = next(person for person in window.desk.view.people if person.relation and not person.is_index)
    window.desk.select(Key("person", mother.id))
    settle()
    role = next(each for each in window.findChildren(LineEditor) if each.objectName() == f"{mother.id}:role")
    QTest.keyClicks(role, half)
    while window.background.is_busy:
        settle()


def strings(found: object, depth: int = 0) -> Iterator[str]:
    """Yield the strings in what the collector does not list itself: plain tuples, dictionaries of plain values."""
    if isinstance(found, str):
        yield found
    elif isinstance(found, bytes):
        yield found.decode("utf-8", "replace")
    elif depth < 8 and not gc.is_tracked(found):
        for inner in gc.get_referents(found):
            yield from strings(inner, depth + 1)


def held(wanted: set[bytes]) -> list[str]:
    """Return which of ``wanted`` any object in this process holds."""
    texts = {text for each in gc.get_objects() if each is not wanted for inner in gc.get_referents(each)
             for text in strings(inner)}  # fmt: skip
    everything = "\0".join(texts)
    return sorted(word.decode() for word in wanted if word.decode() in everything)


def main(path: Path, passphrase: str) -> None:
    app = QApplication([])
    settings = Settings()
    window = Window(settings, Look(app, settings))
    window.show()
    window.desk.take(CaseFile.open(path, passphrase, who="tester"))
    half = " ".join(("puolikas", "lause"))
    wanted = words_of(window.desk.view) | {half.encode()}
    look_at_everything(window, half)
    del half
    window.desk.lock()
    settle()
    gc.collect()
    settle()
    gc.collect()
    control = ["verrokki", "verrokki että löytyy"]
    told = " ".join(module.__doc__ or "" for module in sys.modules.values()).encode()
    wanted -= {word for word in wanted if word in told}
    wanted.add(control[1].encode())
    after = held(wanted)
    window.close_case()
    sys.stdout.write("\n".join([str(len(wanted)), *after]) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
