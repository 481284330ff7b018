"""Who has a told closeness, and how the circles and the apple tree say it: in order, by contact, in words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final
from uuid import UUID

from app.genogram.picture import Colour, Key, Pen
from app.i18n import Language, Text, mark, translate
from app.lens.view import AgencyView, CaseView, ClosenessView, Contact, PersonView, ProfessionalView
from app.records import record

Subject = PersonView | ProfessionalView | AgencyView
Seat = tuple[UUID, int, int]
"""Who, in which sector and ring: that has one place, on whatever day."""
UNTOUCHED: Final = (3.0, 2.4)
"""The dashes round somebody the child is not in touch with now."""
_RING: Final = mark("{name}, ring {ring}")
_STEP: Final = mark("{name}, step {step}", "in the apple tree")


@record
class Placed:
    """Somebody in the circles."""

    subject: Subject
    closeness: ClosenessView

    @property
    def id(self) -> UUID:
        """Return the id of the person, professional or agency."""
        return self.subject.id

    @property
    def name(self) -> str:
        """Return what is written beside the mark."""
        return self.subject.short_name if isinstance(self.subject, PersonView) else self.subject.name

    @property
    def key(self) -> Key:
        """Return the key of the mark's group."""
        kinds = {PersonView: "person", ProfessionalView: "professional", AgencyView: "agency"}
        return Key(kinds[type(self.subject)], self.subject.id)

    @property
    def contact(self) -> Contact:
        """Return whether the child is in touch with them now."""
        return self.closeness.contact

    @property
    def seat(self) -> Seat:
        """Return who it is, and where."""
        return (self.id, self.closeness.sector, self.closeness.ring)


def placed(view: CaseView) -> list[Placed]:
    """Return everybody with a told closeness but the child: the closest first, by sector, people in stored order."""
    subjects: dict[UUID, Subject] = {**view.people_by_id, **view.professionals_by_id, **view.agencies_by_id}
    found = [
        Placed(subjects[one.subject_id], one)
        for one in view.closenesses
        if one.subject_id in subjects and one.subject_id != view.child_id
    ]
    return sorted(found, key=lambda one: (one.closeness.ring, one.closeness.sector, *_order(one.subject)))


def seats_wanted(view: CaseView) -> list[tuple[Placed, bool]]:
    """Return whoever needs a place in ``view`` or on another day of its ground, each seat once, in order of ``placed``.

    Each with whether they stand there on other days only: of several closenesses of one the first is the newest. Who is
    nearer or further on another day has a place for that day too, and nobody else makes way for it.
    """
    found: dict[Seat, tuple[Placed, bool]] = {}
    for shown in [view.ground, view] if view.ground else [view]:
        newest: dict[UUID, UUID] = {}
        for closeness in shown.closenesses:
            newest.setdefault(closeness.subject_id, closeness.id)
        own: dict[Seat, tuple[Placed, bool]] = {}
        for one in placed(shown):
            is_older = newest[one.id] != one.closeness.id
            if one.seat not in own or not is_older:
                own[one.seat] = (one, is_older)
        found = {**found, **{seat: one for seat, one in own.items() if seat not in found}}
    return list(found.values())


def _order(subject: Subject) -> tuple[int, str, str]:
    if isinstance(subject, PersonView):
        return (subject.position, "", subject.id.hex)
    return (1_000_000, subject.name, subject.id.hex)


def outline_pen(contact: Contact) -> Pen:
    """Return how the mark of somebody is outlined: dashed and quiet where the child isn't in touch with them now."""
    return Pen(Colour.QUIET, 1.3, UNTOUCHED) if contact is Contact.NONE else Pen(Colour.INK, 1.4)


def spoken(one: Placed, language: Language, *, is_tree: bool = False) -> str:
    """Return what a screen reader says of a mark."""
    ring = one.closeness.ring
    said = (
        translate(_STEP, language, name=one.name, step=ring)
        if is_tree
        else translate(_RING, language, name=one.name, ring=ring)
    )
    return said if one.contact is Contact.ONE else f"{said}, {translate(one.contact.label, language)}"


def told(people: Iterable[Placed], language: Language) -> str:
    """Return the names one after the other, each with its contact where that is not the usual one."""
    return ", ".join(
        one.name if one.contact is Contact.ONE else f"{one.name} ({translate(one.contact.label, language)})"
        for one in people
    )


def sector_name(view: CaseView, sector: int, language: Language) -> str:
    """Return the name of a sector, its number where it has none."""
    name = next((each.name for each in view.sectors if each.position == sector), "")
    return name or translate(mark("sector {number}"), language, number=sector + 1)


def rings_in_words(view: CaseView, people: list[Placed], language: Language) -> str:
    """Say in words who stands in which ring and sector, the closest first."""
    if not people:
        return translate(mark("Nobody has been placed in the circles yet."), language)
    sentences = [
        translate(mark("People and agencies around {name}, the closest first."), language, name=_child(view, language))
    ]
    for ring, sector in dict.fromkeys((one.closeness.ring, one.closeness.sector) for one in people):
        names = told(_at(people, ring, sector), language)
        where = sector_name(view, sector, language)
        text = mark("Ring {ring}, {sector}: {names}.")
        sentences.append(translate(text, language, ring=ring, sector=where, names=names))
    return " ".join(sentences)


def tree_in_words(view: CaseView, people: list[Placed], language: Language) -> str:
    """Say in words who hangs on which branch, the closest first."""
    trunk: Text = mark("Apple tree. On the trunk: {name}.")
    sentences = [translate(trunk, language, name=_child(view, language))]
    if not people:
        return " ".join([*sentences, translate(mark("There are no apples in the tree yet."), language)])
    sentences.append(translate(mark("Step 1 is the closest."), language))
    for sector in sorted({one.closeness.sector for one in people}):
        where = sector_name(view, sector, language)
        steps: list[str] = []
        for ring in dict.fromkeys(one.closeness.ring for one in people if one.closeness.sector == sector):
            names = told(_at(people, ring, sector), language)
            steps.append(translate(mark("step {step}: {names}", "in the apple tree"), language, step=ring, names=names))
        branch = mark("Branch {sector}: {steps}.")
        sentences.append(translate(branch, language, sector=where, steps="; ".join(steps)))
    return " ".join(sentences)


def _at(people: Iterable[Placed], ring: int, sector: int) -> list[Placed]:
    return [one for one in people if (one.closeness.ring, one.closeness.sector) == (ring, sector)]


def _child(view: CaseView, language: Language) -> str:
    return view.child.short_name if view.child else translate(mark("the child"), language)
