"""A family of twelve typed into the quick line of a real window: how many keys it takes, and that it came out as meant.

``--language fi|sv`` plays one language only, ``--json`` prints for a machine, ``--png FOLDER`` keeps a picture of the
window. Every key that is pressed counts, the modifier of a shortcut and Shift too; the mouse is never used. The case is
a new one whose child has no name yet. Exit code 1 where it takes ``AIM`` keys or more, or where the case is another.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.i18n import Language
from app.lens.view import CaseView, PartnershipKind
from app.operations.case import choose_child, start_case
from app.operations.people import add_person
from app.settings import LANGUAGE, Settings
from app.store.casefile import CaseFile
from app.ui.look import Look
from app.ui.mainwindow import Window

AIM: Final = 150
_SEAL: Final = "harava-kuutamo-pelto-seitti"
ANSWER: Final = "\r1"
"""Enter, and the first choice of what is asked then: whose child the half-brother is."""
TYPED: Final = {
    Language.FI: "aino 9v,ä maija 87,i pekka 80 ero 19,v eino 6v,ää siv,äi olli,iä elli,ii arvo,ip tiina,vp onni 3v,"
    "äv jari,is outi,ä-i riita,ää lähi,koulu,lasu" + ANSWER,
    Language.SV: "aino 9å,m maja 87,f per 80 skild 19,b emil 6å,mm siv,mf olle,fm elsa,ff arvid,f sambo tina,"
    "hb onni 3å,mb jari,fs outi,m-f gräl,mm nära,skola,bs" + ANSWER,
}
NAMES: Final = {
    Language.FI: "Aino Maija Pekka Eino Siv Olli Elli Arvo Tiina Onni Jari Outi",
    Language.SV: "Aino Maja Per Emil Siv Olle Elsa Arvid Tina Onni Jari Outi",
}
ROLES: Final = (
    *("child", "mother", "father", "brother", "maternal grandmother", "maternal grandfather"),
    *("paternal grandmother", "paternal grandfather", None, "half-brother", "maternal uncle", "paternal aunt"),
)
"""What each of ``NAMES`` is to the child; None for the new partner, whose word tells the kind of couple."""


class KeyCount(QObject):
    """Counts the keys that reach the window, and tells of any press of the mouse."""

    def __init__(self) -> None:
        super().__init__()
        self.keys = self.clicks = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  as Qt calls it
        """Count what is pressed: a modifier is a key as well."""
        if watched.isWindowType():
            if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
                self.keys += 1
            self.clicks += event.type() is QEvent.Type.MouseButtonPress
        return False


@dataclass(frozen=True, slots=True)
class Played:
    """What came of one language: the keys, the presses of the mouse, and what is otherwise than it was meant."""

    language: Language
    keys: int
    clicks: int
    wrong: tuple[str, ...]


def main(arguments: list[str]) -> int:
    """Play the languages and print what was counted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", choices=["fi", "sv"])
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--png", type=Path)
    chosen = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)  # noqa: S101  no other is made here
    languages = [Language(chosen.language)] if chosen.language else list(TYPED)
    found = [play(app, language, chosen.png) for language in languages]
    if chosen.json:
        print(json.dumps({each.language: {"keys": each.keys, "wrong": each.wrong} for each in found}))
    else:
        for each in found:
            print(f"{each.language}: {each.keys} keys (aim < {AIM}), mouse {each.clicks}; {_told(each)}")
    return int(any(each.keys >= AIM or each.wrong or each.clicks for each in found))


def _told(played: Played) -> str:
    return "the case is as meant" if not played.wrong else "; ".join(played.wrong)


def play(app: QApplication, language: Language, pictures: Path | None = None) -> Played:
    """Type the family of one language into a window of its own."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "settings.json")
        settings.set(LANGUAGE, language)
        look = Look(app, settings)
        window = Window(settings, look)
        window.desk.take(_new_case(Path(folder) / "case.lahipiiri", language))
        window.resize(1280, 800)
        window.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        app.processEvents()
        count = KeyCount()
        app.installEventFilter(count)
        press(window, Qt.Key.Key_Control)
        press(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
        for sign in TYPED[language]:
            type_sign(window, sign)
        app.removeEventFilter(count)
        app.processEvents()
        if pictures is not None:
            pictures.mkdir(parents=True, exist_ok=True)
            window.grab().save(str(pictures / f"keystrokes-{language}.png"))
        wrong = tuple(differences(window.desk.view, language))
        window.close()
        window.deleteLater()
        look.undress()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return Played(language, count.keys, count.clicks, wrong)


def _new_case(path: Path, language: Language) -> CaseFile:
    case = CaseFile.create(path, _SEAL, who="benchmark")
    start_case(case, "1", language, date(2026, 1, 2))
    choose_child(case, add_person(case))
    return case


def press(window: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press one key, wherever the cursor is."""
    QTest.keyClick(window.windowHandle(), key, modifiers)


def type_sign(window: QWidget, sign: str) -> None:
    """Press the key of one letter; a capital would be two."""
    if sign == "\r":
        press(window, Qt.Key.Key_Return)
        return
    if sign.isupper():
        raise ValueError("a capital is two keys: none is needed")
    key = Qt.Key(ord(sign.upper()))
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        # QTest's own clicks know no ä.
        QApplication.sendEvent(window.windowHandle(), QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign))


def differences(view: CaseView, language: Language) -> Iterator[str]:
    """Yield what is otherwise than was meant."""
    names = NAMES[language].split()
    people = {person.given_name: person for person in view.people}
    if sorted(people) != sorted(names) or len(view.people) != len(names):
        yield f"people: {len(view.people)}"
        return
    for name, role in zip(names, ROLES, strict=True):
        relation = people[name].relation
        if role is not None and (relation is None or relation.source != role):
            yield f"{role} is {relation.source if relation else 'nobody'}"
    child, mother, father, brother = (people[name] for name in names[:4])
    year = view.day.year
    born = [each.born.year if each.born else None for each in (child, mother, father, brother, people["Onni"])]
    if born != [year - 9, 1987, 1980, year - 6, year - 3]:
        yield f"births: {born}"
    over = [couple for couple in view.partnerships if couple.is_over]
    if [{couple.a_id, couple.b_id} for couple in over] != [{mother.id, father.id}] or over[0].until is None:
        yield "the divorce"
    partner = people[names[8]]
    wanted = PartnershipKind.MARRIAGE if language is Language.FI else PartnershipKind.COHABITATION
    if not any({c.a_id, c.b_id} == {father.id, partner.id} and c.kind is wanted for c in view.partnerships):
        yield "the new partner"
    if {row.parent_id for row in view.parentages if row.child_id == people["Onni"].id} != {father.id, partner.id}:
        yield "the half-brother's parents"
    bonds = Counter((bond.kind.value, frozenset({bond.a_id, bond.b_id})) for bond in view.bonds)
    if bonds != Counter(
        {("conflict", frozenset({mother.id, father.id})): 1, ("close", frozenset({child.id, people["Siv"].id})): 1}
    ):
        yield "the bonds"
    if len(view.agencies) != 2 or {tie.person_id for tie in view.ties} != {child.id}:
        yield "the agencies"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
