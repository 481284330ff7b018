"""What a sentence means, before anybody has looked into the case."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from app.models.dates import PartialDate
from app.models.kinds import BondKind, Gender, ParentageKind, ResidenceKind, TieFlow, TieStrength, TwinKind


@dataclass(frozen=True, slots=True)
class When:
    """A point in time as it was typed: a date, a year of two digits, or an age in full years."""

    date: PartialDate | None = None
    short: int | None = None
    age: int | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """From when until when, as far as it was said."""

    since: When | None = None
    until: When | None = None


@dataclass(frozen=True, slots=True)
class Named:
    """A name: given and family name, none where it isn't known."""

    given: str = ""
    family: str = ""

    @property
    def full(self) -> str:
        """Return both."""
        return f"{self.given} {self.family}".strip()


@dataclass(frozen=True, slots=True)
class Ref:
    """Somebody who is meant: by name, and from there or from whoever is chosen by relatives' words in their order."""

    name: str = ""
    kins: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """What is said of one person."""

    born: When | None = None
    died: When | None = None
    is_dead: bool = False
    gender: Gender | None = None
    parentage: ParentageKind | None = None
    couple: str = ""
    couple_span: Span = field(default_factory=Span)
    side: str = ""
    beside: Ref | None = None
    twins: TwinKind | None = None


@dataclass(frozen=True, slots=True)
class Relative:
    """A relative of somebody, or several of the same word. ``words`` is how long the way to them is told."""

    owner: Ref
    kin: str
    people: tuple[tuple[Named, Facts], ...]


@dataclass(frozen=True, slots=True)
class Couple:
    """What two people are or were as a couple. ``b`` is left out where ``a`` are somebody's parents."""

    a: Ref
    b: Ref | None
    word: str
    span: Span = field(default_factory=Span)


@dataclass(frozen=True, slots=True)
class Relation:
    """The quality of a relation between two people; ``b`` left out is whoever is chosen."""

    a: Ref
    b: Ref | None
    kind: BondKind
    span: Span = field(default_factory=Span)
    is_uncertain: bool = False


@dataclass(frozen=True, slots=True)
class Twins:
    """People who were born together."""

    people: tuple[Ref, ...]
    kind: TwinKind


@dataclass(frozen=True, slots=True)
class Worker:
    """A professional: title by name in its table, and name."""

    title: str
    name: Named


@dataclass(frozen=True, slots=True)
class Network:
    """An agency with the tie to it and those who work there. ``word`` is its kind, ``name`` its own name."""

    owner: Ref
    word: str
    name: str = ""
    workers: tuple[Worker, ...] = ()
    strength: TieStrength | None = None
    flow: TieFlow | None = None
    is_stressful: bool = False
    span: Span = field(default_factory=Span)


@dataclass(frozen=True, slots=True)
class CloseOne:
    """Somebody close who is no relative, or a pet."""

    role: str
    name: Named
    facts: Facts


@dataclass(frozen=True, slots=True)
class About:
    """What is said of somebody who is named: who is there, or the child whose name nobody knew till now."""

    who: Ref
    name: Named
    facts: Facts


@dataclass(frozen=True, slots=True)
class Living:
    """Where people live or moved to: with ``hosts``, together, or in a home of their own; nobody named is the chosen.

    ``origin`` is from whom they moved, ``kind`` how they live there where that was said.
    """

    people: tuple[Ref, ...] = ()
    is_move: bool = False
    hosts: tuple[Ref, ...] = ()
    origin: Ref | None = None
    kind: ResidenceKind | None = None
    span: Span = field(default_factory=Span)
    is_together: bool = False
    is_new: bool = False

    def but(self, **changes: Any) -> Living:
        """Return the same with ``changes``."""
        return replace(self, **changes)


Intention = Relative | Couple | Relation | Twins | Network | Worker | CloseOne | About | Living
