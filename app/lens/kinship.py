"""What each person is to the child, in one word: read off the parentages and partnerships, never typed.

Finnish and Swedish tell the mother's kin from the father's (eno and setä, mormor and farmor), so the side counts
wherever the languages ask for it. Blood and adoption make kin; foster and step ties make a family, not ancestors.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable
from datetime import date
from typing import Final
from uuid import UUID

from app.i18n import Text, mark
from app.lens.days import has_parted
from app.lens.memory import Memory, each, known
from app.lens.rows import CaseRows
from app.models import Partnership
from app.models.kinds import Gender, ParentageKind, PartnershipKind, PersonKind

Terms = tuple[Text, Text, Text]
"""The word for a woman, for a man, and for anybody."""
_Link = tuple[int, int, ParentageKind]
"""A child, a parent (by the numbers of their ids), and what joins them."""
_Couple = tuple[int, int, PartnershipKind, bool]
"""Two people, what joins them, and whether they have parted."""
_Partner = tuple[int, PartnershipKind, bool]
_Step = tuple[int, int, int, int | None]
"""A person, how far up and down the way there goes, and through whom it begins."""

CHILD: Final = mark("child")
PARENT: Final[Terms] = mark("mother"), mark("father"), mark("parent")
BIRTH_PARENT: Final[Terms] = mark("birth mother"), mark("birth father"), ParentageKind.BIRTH.label
ADOPTIVE_PARENT: Final[Terms] = mark("adoptive mother"), mark("adoptive father"), ParentageKind.ADOPTIVE.label
FOSTER_PARENT: Final[Terms] = mark("foster mother"), mark("foster father"), ParentageKind.FOSTER.label
_NO_COUPLE: Final = frozenset(
    {
        PartnershipKind.PARENTS,
        PartnershipKind.AFFAIR,
        PartnershipKind.SECRET_AFFAIR,
        PartnershipKind.CASUAL,
        PartnershipKind.TEMPORARY,
        PartnershipKind.HOUSEMATES,
        PartnershipKind.FORCED,
    }
)
STEP_PARENT: Final[Terms] = mark("stepmother"), mark("stepfather"), ParentageKind.STEP.label
SIBLING: Final[Terms] = mark("sister"), mark("brother"), mark("sibling")
HALF_SIBLING: Final[Terms] = mark("half-sister"), mark("half-brother"), mark("half-sibling")
STEP_SIBLING: Final[Terms] = mark("stepsister"), mark("stepbrother"), mark("step-sibling")
FOSTER_SIBLING: Final[Terms] = mark("foster sister"), mark("foster brother"), mark("foster sibling")
GRANDPARENT: Final[dict[Gender, Terms]] = {
    Gender.FEMALE: (
        mark("maternal grandmother"),
        mark("maternal grandfather"),
        mark("maternal grandparent"),
    ),
    Gender.MALE: (
        mark("paternal grandmother"),
        mark("paternal grandfather"),
        mark("paternal grandparent"),
    ),
    Gender.UNKNOWN: (mark("grandmother"), mark("grandfather"), mark("grandparent")),
}
GREAT_GRANDPARENT: Final[Terms] = mark("great-grandmother"), mark("great-grandfather"), mark("great-grandparent")
AUNT_OR_UNCLE: Final[dict[Gender, Terms]] = {
    Gender.FEMALE: (mark("maternal aunt"), mark("maternal uncle"), mark("mother's sibling")),
    Gender.MALE: (mark("paternal aunt"), mark("paternal uncle"), mark("father's sibling")),
    Gender.UNKNOWN: (mark("aunt"), mark("uncle"), mark("parent's sibling")),
}
GREAT_AUNT_OR_UNCLE: Final[Terms] = mark("great-aunt"), mark("great-uncle"), mark("grandparent's sibling")
COUSIN: Final = mark("cousin")
SECOND_COUSIN: Final = mark("second cousin")
SIBLINGS_CHILD: Final = mark("sibling's child")
OWN_CHILD: Final[Terms] = mark("daughter"), mark("son"), mark("own child")
GRANDCHILD: Final = mark("grandchild")
RELATIVE: Final = mark("relative")
PARENTS_PARTNER: Final[Terms] = mark("mother's partner"), mark("father's partner"), mark("parent's partner")
PARENTS_EX: Final[Terms] = (
    mark("mother's former partner"),
    mark("father's former partner"),
    mark("parent's former partner"),
)
HALF_SIBLINGS_PARENT: Final[Terms] = (
    mark("half-sibling's mother"),
    mark("half-sibling's father"),
    mark("half-sibling's parent"),
)
PARTNER: Final = mark("partner")
EX_PARTNER: Final = mark("former partner")
RELATIVES_PARTNER: Final = mark("relative's partner")
GUARDIAN: Final = ParentageKind.GUARDIAN.label

_KIN = frozenset({ParentageKind.BIRTH, ParentageKind.ADOPTIVE})
_WED = frozenset({PartnershipKind.MARRIAGE, PartnershipKind.REGISTERED})
_BY_STEPS: Final[dict[tuple[int, int], Terms | Text]] = {
    (3, 0): GREAT_GRANDPARENT,
    (3, 1): GREAT_AUNT_OR_UNCLE,
    (2, 2): COUSIN,
    (3, 3): SECOND_COUSIN,
    (1, 2): SIBLINGS_CHILD,
    (0, 1): OWN_CHILD,
    (0, 2): GRANDCHILD,
}


def relations(rows: CaseRows, day: date, memory: Memory | None = None) -> dict[UUID, Text]:
    """Return the word for each person who is something to the child; the others are not in it.

    ``rows`` are as of ``day``, which tells a partner from a former one; ``memory`` is of the same day.
    """
    child = rows.child_id
    if child is None:
        return {}
    # Names and all else change no word.
    people = tuple(each(memory, "kin", rows.people, lambda row: (row.id, row.gender, row.kind)))
    links = tuple(each(memory, "links", rows.parentages, lambda row: (row.child_id.int, row.parent_id.int, row.kind)))
    couples = tuple(each(memory, "couples", rows.partnerships, lambda row: _couple(row, day)))
    return known(memory, "relations", _words, child, people, links, couples)


def _couple(row: Partnership, day: date) -> _Couple:
    return row.a_id.int, row.b_id.int, row.kind, has_parted(row, day)


def _words(
    child: UUID,
    people: tuple[tuple[UUID, Gender, PersonKind], ...],
    links: tuple[_Link, ...],
    couples: tuple[_Couple, ...],
) -> dict[UUID, Text]:
    """Return the words by id; found by the number of each id, which costs a fraction of asking for the id itself."""
    ids = {person.int: person for person, _, _ in people}
    if child.int not in ids:
        return {}
    numbered = [(person.int, gender, kind) for person, gender, kind in people]
    return {ids[person]: word for person, word in _Family(child.int, numbered, links, couples).words().items()}


class _Family:
    """The parentages and partnerships around one child, indexed."""

    def __init__(
        self,
        child: int,
        people: Iterable[tuple[int, Gender, PersonKind]],
        links: Iterable[_Link],
        couples: Iterable[_Couple],
    ) -> None:
        self.child = child
        self.gender = {person: gender for person, gender, _ in people}
        self.named = {person for person, _, kind in people if kind in {PersonKind.PERSON, PersonKind.STILLBIRTH}}
        self.raising: dict[int, list[tuple[int, ParentageKind]]] = defaultdict(list)
        self.raised: dict[int, list[tuple[int, ParentageKind]]] = defaultdict(list)
        self.kin_above: dict[int, set[int]] = defaultdict(set)
        self.kin_below: dict[int, set[int]] = defaultdict(set)
        for child_id, parent_id, kind in links:
            if child_id in self.gender and parent_id in self.gender:
                self.raising[child_id].append((parent_id, kind))
                self.raised[parent_id].append((child_id, kind))
                if kind is ParentageKind.BIRTH or kind is ParentageKind.ADOPTIVE:
                    self.kin_above[child_id].add(parent_id)
                    self.kin_below[parent_id].add(child_id)
        self.partnerships: dict[int, list[_Partner]] = defaultdict(list)
        for a, b, kind, is_past in couples:
            if a in self.gender and b in self.gender:
                self.partnerships[a].append((b, kind, is_past))
                self.partnerships[b].append((a, kind, is_past))

    def words(self) -> dict[int, Text]:
        """Return the nearest word for each, kin first, then those who raise the child, then the rest of the family."""
        found: dict[int, Text] = {self.child: CHILD}
        kin = self.kin()
        for source in (
            kin,
            self.others_who_raise(),
            self.parents_partners(),
            self.siblings_by_family(),
            self.half_siblings_parents(kin),
            self.own_partners(),
            self.guardians(),
        ):
            for person, word in source.items():
                found.setdefault(person, word)
        for person in tuple(kin):
            for partner, _, _ in self.couples(person):
                found.setdefault(partner, RELATIVES_PARTNER)
        return {person: word for person, word in found.items() if person in self.named}

    def word(self, terms: Terms, person: int) -> Text:
        """Return the word of ``terms`` for the person's gender."""
        place = {Gender.FEMALE: 0, Gender.MALE: 1}
        return terms[place.get(self.gender[person], 2)]

    def parents(self, person: int, kinds: frozenset[ParentageKind] = _KIN) -> set[int]:
        """Return the parents in one of ``kinds``."""
        return {parent for parent, kind in self.raising[person] if kind in kinds}

    def children(self, person: int, kinds: frozenset[ParentageKind] = _KIN) -> set[int]:
        """Return the children in one of ``kinds``."""
        return {child for child, kind in self.raised[person] if kind in kinds}

    def couples(self, person: int) -> list[_Partner]:
        """Return partners who are or were a couple: to have a child together is not yet that."""
        return [partner for partner in self.partnerships[person] if partner[1] not in _NO_COUPLE]

    def kin(self) -> dict[int, Text]:
        """Return the words of those who share an ancestor with the child, the shortest way first.

        A way goes ``up`` to an ancestor and ``down`` from there; ``side`` is the parent it starts through.
        """
        found: dict[int, Text] = {}
        ways: deque[_Step] = deque([(self.child, 0, 0, None)])
        seen = {(self.child, False)}
        while ways:
            person, up, down, side = ways.popleft()
            if person != self.child and person not in found:
                found[person] = self.word_of_way(person, up, down, side)
            steps = [(parent, up + 1, 0, side or parent) for parent in self.kin_above[person]] if not down else []
            steps += [(child, up, down + 1, side) for child in self.kin_below[person]]
            for step in sorted(steps, key=_whither):
                if (step[0], step[2] > 0) not in seen:
                    seen.add((step[0], step[2] > 0))
                    ways.append(step)
        return found

    def word_of_way(self, person: int, up: int, down: int, side: int | None) -> Text:
        """Return the word for somebody ``up`` steps up and ``down`` steps down from the child."""
        through = self.gender[side] if side else Gender.UNKNOWN
        through = through if through in {Gender.FEMALE, Gender.MALE} else Gender.UNKNOWN
        match up, down:
            case 1, 0:
                terms: Terms | Text = self.parent_terms(person)
            case 1, 1:
                terms = self.sibling_terms(person)
            case 2, 0:
                terms = GRANDPARENT[through]
            case 2, 1:
                terms = AUNT_OR_UNCLE[through]
            case _:
                terms = _BY_STEPS.get((up, down), RELATIVE)
        return terms if isinstance(terms, Text) else self.word(terms, person)

    def parent_terms(self, person: int) -> Terms:
        """Return plain words for a parent, unless the child was adopted: then which parent must be said."""
        kinds = {kind for parent, kind in self.raising[self.child] if parent == person}
        if ParentageKind.ADOPTIVE in kinds:
            return ADOPTIVE_PARENT
        is_adopted = any(kind is ParentageKind.ADOPTIVE for _, kind in self.raising[self.child])
        return BIRTH_PARENT if is_adopted else PARENT

    def sibling_terms(self, person: int) -> Terms:
        """Return the half-sibling's words only where both pairs of parents are known: nothing is guessed."""
        mine, theirs = self.parents(self.child), self.parents(person)
        return HALF_SIBLING if len(mine) >= 2 and len(theirs) >= 2 and len(mine & theirs) == 1 else SIBLING

    def others_who_raise(self) -> dict[int, Text]:
        """Return foster and step-parents."""
        terms = {ParentageKind.FOSTER: FOSTER_PARENT, ParentageKind.STEP: STEP_PARENT}
        found: dict[int, Text] = {}
        for kind, words in terms.items():
            for parent in sorted(self.parents(self.child, frozenset({kind}))):
                found.setdefault(parent, self.word(words, parent))
        return found

    def parents_partners(self) -> dict[int, Text]:
        """Return whom a parent lives or lived with; a parent's spouse is a step-parent while the marriage lasts."""
        found: dict[int, Text] = {}
        for parent in sorted(self.parents(self.child)):
            for partner, kind, is_past in sorted(self.couples(parent), key=_is_past):
                if is_past:
                    word = self.word(PARENTS_EX, parent)
                elif kind in _WED:
                    word = self.word(STEP_PARENT, partner)
                else:
                    word = self.word(PARENTS_PARTNER, parent)
                found.setdefault(partner, word)
        return found

    def siblings_by_family(self) -> dict[int, Text]:
        """Return the children of those who raise the child or live with its parents."""
        fostering = self.parents(self.child, frozenset({ParentageKind.FOSTER}))
        stepping = self.parents(self.child, frozenset({ParentageKind.STEP}))
        for parent in self.parents(self.child):
            stepping |= {partner for partner, _, is_past in self.couples(parent) if not is_past}
        found: dict[int, Text] = {}
        for parents, terms in ((fostering, FOSTER_SIBLING), (stepping, STEP_SIBLING)):
            kinds = _KIN | {ParentageKind.FOSTER} if parents is fostering else _KIN
            for parent in parents:
                for child in self.children(parent, kinds):
                    found.setdefault(child, self.word(terms, child))
        return found

    def half_siblings_parents(self, kin: dict[int, Text]) -> dict[int, Text]:
        """Return the other parents of half-siblings."""
        halves = (person for person, word in kin.items() if word in HALF_SIBLING)
        return {
            parent: self.word(HALF_SIBLINGS_PARENT, parent)
            for half in halves
            for parent in self.parents(half) - self.parents(self.child)
        }

    def own_partners(self) -> dict[int, Text]:
        """Return the index person's own partners, where the one in the middle is grown up."""
        return {
            partner: EX_PARTNER if is_past else PARTNER
            for partner, _, is_past in sorted(self.couples(self.child), key=lambda couple: not _is_past(couple))
        }

    def guardians(self) -> dict[int, Text]:
        """Return guardians who are nothing else to the child."""
        return dict.fromkeys(self.parents(self.child, frozenset({ParentageKind.GUARDIAN})), GUARDIAN)


def _is_past(couple: _Partner) -> bool:
    return couple[2]


def _whither(step: _Step) -> int:
    return step[0]
