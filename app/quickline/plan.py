"""The steps that sentences come to: what will be added or changed, under ids that stand for what isn't there yet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from typing import Any, cast
from uuid import UUID

from app.i18n import Text
from app.models.dates import PartialDate
from app.models.kinds import (
    AgencyGroup,
    BondKind,
    Ending,
    ParentageKind,
    PartnershipKind,
    ResidenceKind,
    TieFlow,
    TieStrength,
    TwinKind,
)
from app.operations.people import PersonFields


@dataclass(frozen=True, slots=True)
class NewPerson:
    """Somebody new; ``label`` is what they are to ``of``, for the telling."""

    id: UUID
    fields: PersonFields
    label: Text | None = None
    of: UUID | None = None
    is_child_of_case: bool = False


@dataclass(frozen=True, slots=True)
class ChangePerson:
    """What is changed of somebody who is there."""

    id: UUID
    changes: PersonFields


@dataclass(frozen=True, slots=True)
class NewParent:
    """A link from a child to a parent."""

    child_id: UUID
    parent_id: UUID
    kind: ParentageKind


@dataclass(frozen=True, slots=True)
class NewCouple:
    """Two people become a couple."""

    id: UUID
    a_id: UUID
    b_id: UUID
    kind: PartnershipKind
    ending: Ending | None = None
    since: PartialDate | None = None
    until: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class ChangeCouple:
    """What is changed of a couple that is there, or that an earlier step made."""

    id: UUID
    a_id: UUID
    b_id: UUID
    changes: dict[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True)
class NewBond:
    """The quality of a relation."""

    a_id: UUID
    b_id: UUID
    kind: BondKind
    since: PartialDate | None
    until: PartialDate | None
    is_uncertain: bool


@dataclass(frozen=True, slots=True)
class JoinTwins:
    """People born together."""

    person_ids: tuple[UUID, ...]
    kind: TwinKind


@dataclass(frozen=True, slots=True)
class NewAgency:
    """An agency that isn't there yet; ``service`` is its kind in a word."""

    id: UUID
    name: str
    group: AgencyGroup
    service: str


@dataclass(frozen=True, slots=True)
class NewTie:
    """A tie from somebody to an agency."""

    agency_id: UUID
    person_id: UUID
    strength: TieStrength | None
    flow: TieFlow | None
    is_stressful: bool
    since: PartialDate | None
    until: PartialDate | None


@dataclass(frozen=True, slots=True)
class ChangeTie:
    """What is changed of a tie that is there."""

    id: UUID
    agency_id: UUID
    person_id: UUID
    changes: dict[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True)
class NewWorker:
    """A professional, with the agency they work for where one is known."""

    id: UUID
    given: str
    family: str
    title: Text
    agency_id: UUID | None


@dataclass(frozen=True, slots=True)
class NewHome:
    """A home that isn't there yet."""

    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class NewResidence:
    """Somebody comes to live in a home."""

    person_id: UUID
    household_id: UUID
    kind: ResidenceKind
    since: PartialDate | None
    until: PartialDate | None


@dataclass(frozen=True, slots=True)
class ChangeResidence:
    """What is changed of somebody's living in a home."""

    id: UUID
    person_id: UUID
    household_id: UUID
    changes: dict[str, Any] = field(default_factory=dict[str, Any])


Step = (
    NewPerson
    | ChangePerson
    | NewParent
    | NewCouple
    | ChangeCouple
    | NewBond
    | JoinTwins
    | NewAgency
    | NewTie
    | ChangeTie
    | NewWorker
    | NewHome
    | NewResidence
    | ChangeResidence
)


def touched(steps: Iterable[Step]) -> tuple[UUID, ...]:
    """Return the ids of everybody and everything that ``steps`` are about, in their order, each once."""
    found: dict[UUID, None] = {}
    for step in steps:
        for part in fields(step):
            value: object = getattr(step, part.name)
            several = cast("tuple[object, ...]", value) if isinstance(value, tuple) else (value,)
            found.update((each, None) for each in several if isinstance(each, UUID))
    return tuple(found)
