"""What a small step changed of a family as it is drawn: who was told of anew, who and what came."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import compress
from operator import attrgetter, is_, not_
from typing import Final, TypeVar

from app.genogram.graph import LINES
from app.lens.view import BondView, CaseView, ParentageView, PartnershipView, PersonView
from app.records import record

T = TypeVar("T")
Row = TypeVar("Row", BondView, PartnershipView, ParentageView)
_MOST: Final = 12
"""Of more people changed by one step all is drawn at once."""
_KIND_OF_PERSON: Final = attrgetter("id", "kind", "position", "is_index", "twin_set_id")


@record
class Difference:
    """``told`` are people of whom something else is known than before, the others came with the step."""

    told: tuple[PersonView, ...]
    people: tuple[PersonView, ...]
    partnerships: tuple[PartnershipView, ...]
    parentages: tuple[ParentageView, ...]
    bonds: tuple[BondView, ...]


def difference(before: CaseView, view: CaseView) -> Difference | None:
    """Return what ``view`` has that ``before`` had not; None where something has gone, or is drawn in another way."""
    if not _is_drawn_alike(before, view):
        return None
    if not _has_ground_alike(before.ground, view.ground):
        return None
    people = _people(before.people, view.people)
    partnerships = _new(before.partnerships, view.partnerships)
    parentages = _new(before.parentages, view.parentages)
    bonds = _new(before.bonds, view.bonds)
    if people is None or partnerships is None or parentages is None or bonds is None:
        return None
    found = Difference(*people, partnerships, parentages, bonds)
    return found if _is_small(found, before) else None


def _is_drawn_alike(before: CaseView, view: CaseView) -> bool:
    """Return whether all but people and what joins them is drawn the same."""
    return (before.day, before.child_id, before.style, before.is_anonymous, before.spots, before.twin_sets) == (
        view.day,
        view.child_id,
        view.style,
        view.is_anonymous,
        view.spots,
        view.twin_sets,
    ) and (before.households, before.residences, before.person_marks) == (
        view.households,
        view.residences,
        view.person_marks,
    )


def _has_ground_alike(before: CaseView | None, ground: CaseView | None) -> bool:
    """Return whether as much of other days stands behind the picture."""
    return (before is None) is (ground is None)


def _people(
    before: Sequence[PersonView], people: Sequence[PersonView]
) -> tuple[tuple[PersonView, ...], tuple[PersonView, ...]] | None:
    """Return who is told of anew and who came, None where somebody has gone or is something else."""
    only_new = _only_new(before, people)
    if only_new is not None:
        return (), only_new
    told: list[PersonView] = []
    new: list[PersonView] = []
    at = 0
    for person in people:
        one = before[at] if at < len(before) else None
        if one is person:
            at += 1
        elif one is None or one.id != person.id:
            new.append(person)
        else:
            at += 1
            if one != person:
                if _KIND_OF_PERSON(one) != _KIND_OF_PERSON(person):
                    return None
                told.append(person)
    return (tuple(told), tuple(new)) if at == len(before) else None


def _new(before: Sequence[Row], rows: Sequence[Row]) -> tuple[Row, ...] | None:
    """Return what came, None where something has gone or is drawn in another way; who said so is not drawn."""
    if before is rows:
        return ()
    only_new = _only_new(before, rows)
    if only_new is not None:
        return only_new
    new: list[Row] = []
    at = 0
    for row in rows:
        one = before[at] if at < len(before) else None
        if one is not None and (one is row or one == row or replace(one, said=row.said, note=row.note) == row):
            at += 1
        else:
            new.append(row)
    return tuple(new) if at == len(before) else None


def _only_new(before: Sequence[T], rows: Sequence[T]) -> tuple[T, ...] | None:
    """Return what came where all that was there before is the very same, in the same order; None where it isn't.

    Nearly always it is: asking each row takes longer than all else.
    """
    known = set(map(id, before))
    is_known = [id(row) in known for row in rows]
    same = tuple(compress(rows, is_known))
    if len(same) != len(before) or not all(map(is_, same, before)):
        return None
    return tuple(compress(rows, map(not_, is_known))) if len(same) < len(rows) else ()


def _is_small(found: Difference, before: CaseView) -> bool:
    """Return whether the step told of a few, or added somebody with the lines to them, or a line alone."""
    if len(found.told) > _MOST:
        return False
    new = {person.id for person in found.people}
    ends = [(row.a_id, row.b_id) for row in found.partnerships]
    ends += [(row.child_id, row.parent_id) for row in found.parentages]
    if not all(new.intersection(pair) for pair in ends):
        return False
    # Whoever gets parents had none before: else the lines that were there would come to be others.
    children = {row.child_id for row in found.parentages} - new
    return not any(row.child_id in children and row.kind in LINES for row in before.parentages)
