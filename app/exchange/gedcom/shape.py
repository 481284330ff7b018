"""How a view's people come into GEDCOM families: couples, and parents with their children in one way of belonging."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from app.lens.view import CaseView, ParentageView, PartnershipView


@dataclass(slots=True, eq=False)
class Family:
    """A family record to be: up to two partners, a couple's partnership if it is one, the links to its children."""

    partners: tuple[UUID, ...]
    partnership: PartnershipView | None = None
    links: list[ParentageView] = field(default_factory=list[ParentageView])

    @property
    def children(self) -> Sequence[UUID]:
        """Return the children, each once."""
        return list(dict.fromkeys(link.child_id for link in self.links))


def families_of(view: CaseView) -> list[Family]:
    """Return the families of the view, the couples first, in an order that follows from the view alone."""
    families = [Family((couple.a_id, couple.b_id), couple) for couple in view.partnerships]
    by_parents: dict[frozenset[UUID], Family] = {}
    for family in families:
        by_parents.setdefault(frozenset(family.partners), family)
    for group in _groups(view.parentages, by_parents):
        key = frozenset(link.parent_id for link in group)
        if key not in by_parents:
            by_parents[key] = Family(tuple(dict.fromkeys(link.parent_id for link in group)))
            families.append(by_parents[key])
        by_parents[key].links.extend(group)
    return families


def _groups(links: Iterable[ParentageView], couples: Iterable[frozenset[UUID]]) -> list[list[ParentageView]]:
    """Return each child's links in one way by one or two parents, those together who are a couple."""
    ways: dict[tuple[UUID, str], list[ParentageView]] = defaultdict(list)
    for link in links:
        same = ways[link.child_id, link.kind.value]
        if all(other.parent_id != link.parent_id for other in same):
            same.append(link)
    groups: list[list[ParentageView]] = []
    known = set(couples)
    for same in ways.values():
        left = list(same)
        while left:
            first = left.pop(0)
            other = next((one for one in left if frozenset({first.parent_id, one.parent_id}) in known), None)
            if other is None and len(same) == 2:
                other = next(iter(left), None)
            if other is not None:
                left.remove(other)
            groups.append([first] if other is None else [first, other])
    return groups
