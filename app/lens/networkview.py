"""The network of agencies and closeness as an audience may see it: frozen records."""

from __future__ import annotations

from uuid import UUID

from app.lens.said import Said
from app.models.dates import PartialDate
from app.models.kinds import (
    AgencyGroup,
    AgencyLevel,
    Contact,
    Diagram,
    TieFlow,
    TieStrength,
)
from app.records import record


@record
class AgencyView:
    """A system around the family."""

    id: UUID
    name: str
    group: AgencyGroup
    level: AgencyLevel
    service: str
    phone: str
    address: str
    is_locating: bool
    note: str


@record
class ProfessionalView:
    """Somebody who works with the family. ``given_name`` and ``family_name`` as in ``PersonView``."""

    id: UUID
    name: str
    title: str
    phone: str
    email: str
    agency_id: UUID | None
    given_name: str = ""
    family_name: str = ""


@record
class TieView:
    """What joins a household or a person to an agency; exactly one of the two ends is set."""

    id: UUID
    agency_id: UUID
    person_id: UUID | None
    household_id: UUID | None
    strength: TieStrength
    is_stressful: bool
    flow: TieFlow
    since: PartialDate | None
    until: PartialDate | None
    is_over: bool
    note: str
    said: Said


@record
class SectorView:
    """A sector of the circle map, clockwise from the top."""

    id: UUID
    name: str
    position: int


@record
class ClosenessView:
    """How close the child feels somebody is. ``subject_id`` is a person, a professional or an agency of the view."""

    id: UUID
    subject_id: UUID
    sector: int
    ring: int
    said: Said
    contact: Contact = Contact.ONE
    since: PartialDate | None = None
    until: PartialDate | None = None


@record
class SpotView:
    """Where the user put a thing in a picture, in points."""

    diagram: Diagram
    subject_id: UUID
    x: float
    y: float
