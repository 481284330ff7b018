"""What Ctrl+K finds, and how well a thing answers what is typed.

Letters are compared without their marks (a finds ä), in any order of words; commands answer to their names in every
language. Nearer answers come first: what begins so, then a word that begins so, then what holds it, then what is near.
"""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtGui import QKeySequence

from app.genogram.picture import Key
from app.genogram.symbols import year
from app.i18n import Language, Text, tr, translate
from app.lens.view import CaseView, PersonView
from app.settings import TABLE as SETTINGS
from app.ui.actions import Commands
from app.ui.desk import Desk
from app.ui.subjects import person_name, sentence
from app.ui.widgets.editors import shown_day

DOCUMENTS: Final = "app.report.documents"
"""The module that knows the documents. It is heavy, so whoever searches first lets it be loaded behind the scenes."""
_SHORTEST: Final = 4
"""So many letters are needed before one that is wrong, missing or too much is forgiven."""
_GUESSED: Final = 6
"""From here on letters are wrong, missing or far apart."""
_LEAP: Final = 2
"""So much nearer stands what was chosen lately."""
_GONE: Final = 20
"""What can't be done now stands behind everything that can."""


@dataclass(frozen=True)
class Hit:
    """Something that can be found: what it is called, what stands beside it, and what choosing it does.

    ``id`` tells it from all others, as long as the window lives. ``others`` are further names it answers to. ``reason``
    says why it can't be chosen now.
    """

    id: str
    text: str
    beside: str
    icon: str
    act: Callable[[], object]
    others: tuple[str, ...] = ()
    reason: str = ""

    def rank(self, wanted: str, *, guesses: bool = True) -> int | None:
        """Return how well it answers ``wanted`` (0 is best), None where it doesn't, ``guesses`` left out or not."""
        parts = folded(wanted).split()
        behind = _GONE if self.reason else 0
        if not parts:
            return behind
        name = folded(self.text)
        if name.startswith(" ".join(parts)):
            return behind
        if " ".join(parts) in {folded(each) for each in (self.beside, *self.others)}:
            return behind
        other = folded(" ".join((self.beside, *self.others)))
        found = [_nearness(part, name, other, guesses=guesses) for part in parts]
        worst = max(found, key=lambda each: 99 if each is None else each)
        return None if worst is None else worst + behind


@lru_cache(4096)
def folded(text: str) -> str:
    """Return ``text`` in small letters without their marks."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(sign for sign in parts if not unicodedata.combining(sign))
    return "".join(sign if sign.isalnum() else " " for sign in plain.replace("ø", "o").replace("æ", "ae"))


def _nearness(part: str, name: str, other: str, *, guesses: bool) -> int | None:
    """Return how near one word that is typed comes to a name or what stands beside it."""
    words, beside = name.split(), other.split()
    sure: tuple[Callable[[], bool], ...] = (
        lambda: any(word.startswith(part) for word in words),
        lambda: any(word.startswith(part) for word in beside),
        lambda: part in name,
        lambda: part in other,
        lambda: len(part) > 1 and "".join(word[0] for word in words).startswith(part),
    )
    guessed: tuple[Callable[[], bool], ...] = (
        lambda: any(_is_slip(part, word) for word in (*words, *beside)),
        lambda: _is_within(part, name),
    )
    tests = (*sure, *guessed) if guesses and len(part) >= _SHORTEST else sure
    return next((place for place, test in enumerate(tests, start=1) if test()), None)


def _is_slip(typed: str, word: str) -> bool:
    """Say whether ``typed`` begins ``word`` but for one letter that is wrong, missing, too much or in its neighbour's
    place.
    """
    at = next(
        (place for place, (a, b) in enumerate(zip(typed, word, strict=False)) if a != b), min(len(typed), len(word))
    )
    left, right = typed[at:], word[at:]
    swapped = right[1:2] + right[:1] + right[2:]
    return bool(at) and (
        right[1:].startswith(left[1:])
        or right.startswith(left[1:])
        or right[1:].startswith(left)
        or (len(left) > 1 and swapped.startswith(left))
    )


def _is_within(part: str, name: str) -> bool:
    """Say whether the letters of ``part`` stand in ``name`` in their order, the first where a word begins."""
    starts = [place for place, sign in enumerate(name) if sign == part[0] and (place == 0 or name[place - 1] == " ")]
    for start in starts:
        rest = iter(name[start:])
        if all(sign in rest for sign in part):
            return True
    return False


Going = Callable[[str, Key | None], object]


def hits(desk: Desk, commands: Commands, go: Going, set_up: Callable[[str], object]) -> Iterator[Hit]:
    """Yield everything that can be found now.

    ``go`` shows a place with something chosen on it, ``set_up`` the preferences with the setting of a key in focus.
    """
    if desk.is_open:
        yield from _of_the_network(desk.view, go)
        yield from _of_the_plan(desk.view, go)
        yield from _documents(go)
    yield from _commands(commands)
    for setting in SETTINGS:
        if setting.label is not None:
            act = lambda key=setting.key: set_up(key)  # noqa: E731  each its own
            yield Hit(
                f"setting:{setting.key}", tr(setting.label), tr("setting"), "settings", act, _in_all(setting.label)
            )


def _of_the_network(view: CaseView, go: Going) -> Iterator[Hit]:
    for person in view.people:
        name = person_name(person)
        relation = tr(person.relation) if person.relation and person.name.strip() else ""
        others = (person.role, *(_in_all(person.relation) if person.relation else ()))
        key = Key("person", person.id)
        beside = ", ".join(part for part in (relation or person.role, _years(person)) if part)
        yield Hit(f"person:{person.id}", name, beside, "person", _going(go, "network", key), others)
    for agency in view.agencies:
        key = Key("agency", agency.id)
        others = (tr(agency.group.label),)
        yield Hit(f"agency:{agency.id}", agency.name, agency.service, "agency", _going(go, "network", key), others)
    for worker in view.professionals:
        key = Key("professional", worker.id)
        agency = view.agencies_by_id.get(worker.agency_id) if worker.agency_id is not None else None
        others = (agency.name,) if agency is not None else ()
        act = _going(go, "network", key)
        yield Hit(f"professional:{worker.id}", worker.name, worker.title, "professional", act, others)
    for home in view.households:
        key = Key("household", home.id)
        act = _going(go, "network", key)
        yield Hit(f"household:{home.id}", home.name or tr("Home"), tr("home"), "household", act, (home.municipality,))


def _years(person: PersonView) -> str:
    """Return from when to when somebody lives, by which those of one name are told apart; nothing if not known."""
    born, died = year(person.born), year(person.died)
    return f"{born}–{died}" if born or died else ""


def _of_the_plan(view: CaseView, go: Going) -> Iterator[Hit]:
    for need in view.plan.needs if view.plan else ():
        for goal in need.goals:
            act = _going(go, "plan", Key("goal", goal.id))
            yield Hit(f"goal:{goal.id}", goal.text, tr("goal"), "flag", act, (need.text,))
            for measure in goal.measures:
                act = _going(go, "plan", Key("measure", measure.id))
                beside = measure.responsible or tr("support measure")
                yield Hit(f"measure:{measure.id}", measure.text, beside, "plan", act, (tr("support measure"),))
    for meeting in view.meetings:
        act = _going(go, "meetings", Key("meeting", meeting.id))
        name, beside = sentence(tr(meeting.kind.label)), shown_day(meeting.held_on)
        yield Hit(f"meeting:{meeting.id}", name, beside, "meetings", act, _in_all(meeting.kind.label))


def _documents(go: Going) -> Iterator[Hit]:
    if DOCUMENTS not in sys.modules:
        return
    from app.report.documents import DOCUMENTS as known  # noqa: N811, PLC0415  only where it is loaded already

    for document in known:
        act = _going(go, "print", Key("document", part=document.key))
        name = sentence(tr(document.title))
        yield Hit(f"document:{document.key}", name, tr("document to print"), "print", act, _in_all(document.title))


def _commands(commands: Commands) -> Iterator[Hit]:
    for command, action in commands.all.values():
        if command.id != "search":
            shown_key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            reason = "" if action.isEnabled() else commands.reason(command.id)
            others = (*_in_all(command.text), tr(command.menu.value))
            yield Hit(
                f"command:{command.id}", tr(command.text), shown_key, command.icon, action.trigger, others, reason
            )


def _going(go: Going, page: str, key: Key) -> Callable[[], object]:
    return lambda: go(page, key)


def _in_all(text: Text) -> tuple[str, ...]:
    """Return a text in every language: whoever thinks in another than the window's finds it as well."""
    return tuple(translate(text, language) for language in Language)


def ranked(found: Iterator[Hit], wanted: str, recent: Sequence[str], most: int) -> list[Hit]:
    """Return the best of ``found``, those chosen lately before others that answer as well."""
    places, every = {each: place for place, each in enumerate(recent)}, list(found)

    def kept(*, guesses: bool) -> list[tuple[int, int, int, Hit]]:
        return [
            (max(rank - (_LEAP if hit.id in places else 0), 0), places.get(hit.id, len(places)), place, hit)
            for place, hit in enumerate(every)
            if (rank := hit.rank(wanted, guesses=guesses or hit.id in places)) is not None and (hit.text or wanted)
        ]

    # Guesses are of use only where nothing fits, and take long: they are not made before.
    best = kept(guesses=False)
    if any(rank < _GUESSED for rank, *_ in best):
        best = [each for each in best if each[0] % _GONE < _GUESSED]
    else:
        best = kept(guesses=True)
    best.sort(key=lambda each: each[:3])
    return [hit for *_, hit in best[:most]]
