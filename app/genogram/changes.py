"""What is new, changed or over between two days, for one picture: read off two views of the same case.

The views are of the same audience, so nothing is told of what it may not see. Each change names the thing in the
picture that bears its mark, and says in words what happened.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum
from typing import Final
from uuid import UUID

from app.genogram import text
from app.genogram.graph import Couple
from app.genogram.health import shown_marks
from app.genogram.picture import Key
from app.genogram.ties import tie_words
from app.i18n import Language, mark, translate
from app.lens.view import (
    BondView,
    CaseView,
    Diagram,
    Ending,
    ParentageKind,
    PartnershipView,
    PersonMarkKind,
    PersonMarkView,
    TieView,
)
from app.records import record

Pair = frozenset[UUID]


class Sign(Enum):
    """The three marks of change; the value is what is read beside the mark."""

    NEW = mark("new", "a change")
    CHANGED = mark("changed", "a change")
    OVER = mark("over", "a change")


@record
class Change:
    """One thing that isn't what it was: its mark, the group it stands at, and the words for it."""

    sign: Sign
    key: Key
    words: str

    def spoken(self, language: Language) -> str:
        """Return the change as one line of a list."""
        return f"{translate(self.sign.value, language)}: {self.words}"


def changes(before: CaseView, after: CaseView, diagram: Diagram, language: Language) -> tuple[Change, ...]:
    """Return what differs in ``diagram`` between ``before`` and ``after``, views of one audience in ``language``."""
    return tuple(change for find in _FOUND[diagram] for change in find(before, after, language))


def _people(before: CaseView, after: CaseView, language: Language) -> Iterator[Change]:
    for person in after.people:
        was = before.people_by_id.get(person.id)
        key = Key("person", person.id)
        if was is None:
            yield Change(Sign.NEW, key, text.called(after, language, person.id))
        elif person.is_dead and not was.is_dead:
            yield Change(Sign.CHANGED, key, text.person_spoken(person, language))


def _couples(before: CaseView, after: CaseView, language: Language) -> Iterator[Change]:
    def spoken(row: PartnershipView) -> str:
        return text.couple_spoken(after, Couple("", (row.a_id, row.b_id), row, ()), language)

    def kind(row: PartnershipView) -> str:
        return translate(row.kind.label, language)

    was = {row.id: row for row in before.partnerships}
    begun = [row for row in after.partnerships if row.id not in was and not row.is_over]
    ended = [row for row in after.partnerships if row.is_over and not (row.id in was and was[row.id].is_over)]
    turned = {_couple(row): row for row in ended}
    follows = {_couple(row) for row in begun}
    for row in begun:
        names = text.names(after, (row.a_id, row.b_id), language)
        old = turned.get(_couple(row))
        if old is not None:
            yield Change(Sign.CHANGED, Key("partnership", row.id), f"{names}: {kind(old)} → {kind(row)}")
        else:
            yield Change(Sign.NEW, Key("partnership", row.id), spoken(row))
    for row in after.partnerships:
        if row.id in was and was[row.id].is_over and not row.is_over:
            yield Change(Sign.CHANGED, Key("partnership", row.id), spoken(row))
    for row in ended:
        # Where one has died, the person bears the mark.
        if _couple(row) not in follows and row.ending is not Ending.DEATH:
            yield Change(Sign.OVER, Key("partnership", row.id), spoken(row))


def _couple(row: PartnershipView) -> Pair:
    return frozenset((row.a_id, row.b_id))


def _parents(before: CaseView, after: CaseView, language: Language) -> Iterator[Change]:
    """Yield who came to raise a child, or no longer does; a birth says itself that there are parents."""
    was = {row.id: row for row in before.parentages}
    for row in after.parentages:
        if row.child_id not in before.people_by_id:
            continue
        names = text.called(after, language, row.child_id), text.called(after, language, row.parent_id)
        words = f"{names[0]}: {names[1]}, {translate(row.kind.label, language)}"
        key = Key("person", row.child_id if row.kind in _DRAWN else row.parent_id)
        if row.id not in was and not row.is_over:
            yield Change(Sign.NEW, key, words)
        elif row.is_over and not (row.id in was and was[row.id].is_over):
            yield Change(Sign.OVER, key, words)


_DRAWN: Final = {ParentageKind.ADOPTIVE, ParentageKind.FOSTER, ParentageKind.BIRTH}


def _marks(before: CaseView, after: CaseView, language: Language) -> Iterator[Change]:
    """Yield what is newly marked on somebody or no longer; of one kind and name that ended and began it has turned."""
    was = {row.id: row for row in shown_marks(before)}
    there = [row for row in shown_marks(after) if row.person_id in before.people_by_id]
    begun = [row for row in there if row.id not in was and not row.is_over]
    ended = [row for row in there if row.is_over and not (row.id in was and was[row.id].is_over)]
    turned = {_what(row): row for row in ended}
    for row in begun:
        old = turned.pop(_what(row), None)
        words = text.mark_spoken(row, language, row.state)
        if old is None:
            yield _on_person(after, row, Sign.NEW, words, language)
        elif old.state is not row.state:
            words = f"{text.mark_spoken(old, language, old.state)} → {words}"
            yield _on_person(after, row, Sign.CHANGED, words, language)
    for row in ended:
        if row in turned.values():
            yield _on_person(after, row, Sign.OVER, text.mark_spoken(row, language, row.state), language)


def _on_person(view: CaseView, row: PersonMarkView, sign: Sign, words: str, language: Language) -> Change:
    return Change(sign, Key("person", row.person_id), f"{text.called(view, language, row.person_id)}: {words}")


def _what(row: PersonMarkView) -> tuple[UUID, PersonMarkKind, str]:
    return (row.person_id, row.kind, row.text.strip().casefold())


def _bonds(before: CaseView, after: CaseView, language: Language) -> Iterator[Change]:
    was = {row.id: row for row in before.bonds}
    begun = [row for row in after.bonds if row.id not in was and not row.is_over]
    ended = [row for row in after.bonds if row.is_over and not (row.id in was and was[row.id].is_over)]
    turned: dict[Pair, list[BondView]] = {}
    for row in ended:
        turned.setdefault(frozenset((row.a_id, row.b_id)), []).append(row)
    for row in begun:
        old = turned.get(frozenset((row.a_id, row.b_id)), [])
        if old:
            names = text.names(after, (row.a_id, row.b_id), language)
            kinds = (translate(old.pop(0).kind.label, language), translate(row.kind.label, language))
            yield Change(Sign.CHANGED, Key("bond", row.id), f"{names}: {kinds[0]} → {kinds[1]}")
        else:
            yield Change(Sign.NEW, Key("bond", row.id), text.bond_spoken(after, row, language))
    left = {row.id for rows in turned.values() for row in rows}
    for row in ended:
        if row.id in left:
            yield Change(Sign.OVER, Key("bond", row.id), text.bond_spoken(after, row, language))


def _homes(before: CaseView, after: CaseView, language: Language) -> Iterator[Change]:
    """Yield who lives elsewhere; those who are new or have died didn't move."""
    unknown = translate(mark("not known", "a home"), language)
    for person in after.people:
        was = before.people_by_id.get(person.id)
        if was is None or (person.is_dead and not was.is_dead):
            continue
        old, new = _home_names(before, person.id, language), _home_names(after, person.id, language)
        if old != new:
            name = text.called(after, language, person.id)
            words = f"{name}: {', '.join(old.values()) or unknown} → {', '.join(new.values()) or unknown}"
            yield Change(Sign.CHANGED, Key("person", person.id), words)


def _home_names(view: CaseView, person: UUID, language: Language) -> dict[UUID, str]:
    home = translate(mark("home"), language)
    return {each.id: each.name or home for each in view.households if person in each.member_ids}


def _ties(before: CaseView, after: CaseView, language: Language) -> Iterator[Change]:
    was = {row.id: row for row in before.ties}
    begun = [row for row in after.ties if row.id not in was and not row.is_over]
    ended = [row for row in after.ties if row.is_over and not (row.id in was and was[row.id].is_over)]
    turned = {_ends(row): row for row in ended}
    follows = {_ends(row) for row in begun}
    for row in begun:
        old = turned.get(_ends(row))
        words = tie_words(row, language)
        words = f"{tie_words(old, language)} → {words}" if old is not None else words
        sign = Sign.NEW if old is None else Sign.CHANGED
        yield Change(sign, Key("tie", row.id), f"{_tied(after, row, language)}: {words}")
    for row in ended:
        if _ends(row) not in follows:
            words = f"{_tied(after, row, language)}: {tie_words(row, language)}"
            yield Change(Sign.OVER, Key("tie", row.id), words)


def _ends(row: TieView) -> tuple[UUID, UUID | None, UUID | None]:
    return (row.agency_id, row.person_id, row.household_id)


def _tied(view: CaseView, row: TieView, language: Language) -> str:
    agency = view.agencies_by_id[row.agency_id].name
    if row.person_id is not None:
        return f"{agency} – {text.called(view, language, row.person_id)}"
    home = next((home for home in view.households if home.id == row.household_id), None)
    return f"{agency} – {home.name or translate(mark('home'), language)}" if home is not None else agency


def _circles(before: CaseView, after: CaseView, language: Language) -> Iterator[Change]:
    was = {row.subject_id: row for row in before.closenesses if row.subject_id != before.child_id}
    now = {row.subject_id: row for row in after.closenesses if row.subject_id != after.child_id}
    sectors = {sector.position: sector.name for sector in after.sectors}
    for subject, row in now.items():
        key, name = _subject(after, subject, language)
        old = was.get(subject)
        place = _ring(row.ring, language)
        if old is None:
            yield Change(Sign.NEW, key, f"{name}, {place}")
        elif old.ring != row.ring:
            yield Change(Sign.CHANGED, key, f"{name}: {_ring(old.ring, language)} → {place}")
        elif old.sector != row.sector:
            kinds = sectors.get(old.sector, ""), sectors.get(row.sector, "")
            yield Change(Sign.CHANGED, key, f"{name}: {kinds[0]} → {kinds[1]}")
    for subject, row in was.items():
        if subject not in now:
            key, name = _subject(before, subject, language)
            yield Change(Sign.OVER, key, f"{name}, {_ring(row.ring, language)}")


def _ring(ring: int, language: Language) -> str:
    return translate(mark("ring {ring}"), language, ring=ring)


def _subject(view: CaseView, subject: UUID, language: Language) -> tuple[Key, str]:
    if subject in view.people_by_id:
        return Key("person", subject), text.called(view, language, subject)
    if subject in view.professionals_by_id:
        return Key("professional", subject), view.professionals_by_id[subject].name
    return Key("agency", subject), view.agencies_by_id[subject].name


_Find = Callable[[CaseView, CaseView, Language], Iterator[Change]]
_FOUND: Final[dict[Diagram, tuple[_Find, ...]]] = {
    Diagram.GENOGRAM: (_people, _marks, _couples, _parents, _homes, _bonds),
    Diagram.ECOMAP: (_people, _homes, _ties),
    Diagram.CIRCLES: (_circles,),
}
