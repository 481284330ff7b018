"""The circles: how close the child feels somebody is, and the sectors and rings that the child chose for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Final, Unpack
from uuid import UUID

from sqlalchemy import select

from app.errors import AppError
from app.i18n import Language, Text, mark, translate
from app.models import Agency, Closeness, PartialDate, Person, Professional, Sector
from app.operations.case import FIRST_SECTORS, header
from app.operations.removal import remove_row
from app.operations.rows import SourceFields, add_row, change_row, edit_row, find, move_row, next_position
from app.store.casefile import CaseFile

FEWEST: Final = 3
MOST: Final = 8
"""How many sectors, and how many rings, the circles may have."""
_END: Final = {Person: "person_id", Professional: "professional_id", Agency: "agency_id"}


class SectorTemplate(Enum):
    """Ready divisions of the circles, clockwise from the top.

    Network map: Eteva's four (2021). Five: a common practical form. Support map: the four fields of easyNWK.
    """

    NETWORK_MAP = FIRST_SECTORS
    FIVE = (
        mark("Family"),
        mark("Relatives"),
        mark("School and work"),
        mark("Friends"),
        mark("Professionals"),
    )
    SUPPORT_MAP = (
        mark("Family"),
        mark("Professional helpers"),
        mark("School and work"),
        mark("Friends and acquaintances"),
    )

    @property
    def names(self) -> tuple[Text, ...]:
        """Return the names of the sectors."""
        return self.value


def place_in_circle(
    case: CaseFile,
    subject_id: UUID,
    sector: int,
    ring: int,
    since: PartialDate | None = None,
    **source: Unpack[SourceFields],
) -> UUID:
    """Put a person, a professional or an agency into a sector (from 0) and a ring (1: closest); return the row's id.

    Who stands in the circles already is moved. With ``since`` the old place is kept as the past and ended on that day.
    """
    with case.transaction(mark("Place in the circles")):
        end = _end_of(case, subject_id)
        standing = case.session.scalars(
            select(Closeness).where(getattr(Closeness, end) == subject_id, Closeness.until.is_(None))
        ).first()
        place = {"sector": sector, "ring": ring, **source}
        if standing is not None and (since is None or since == standing.since):
            change_row(case, standing, place)
            return standing.id
        if standing is not None:
            change_row(case, standing, {"until": since})
        return add_row(case, Closeness, {end: subject_id, "since": since, **place}).id


def edit_closeness(case: CaseFile, closeness_id: UUID, changes: Mapping[str, object]) -> None:
    """Change a place in the circles, its span or its source."""
    edit_row(case, Closeness, closeness_id, changes, mark("Edit closeness"))


def remove_closeness(case: CaseFile, closeness_id: UUID) -> None:
    """Take somebody out of the circles; they stay in the case."""
    remove_row(case, Closeness, closeness_id, mark("Take out of the circles"))


def set_rings(case: CaseFile, rings: int) -> None:
    """Give the circles ``rings`` rings; ``AppError`` where somebody stands beyond the last."""
    _check_number(rings)
    with case.transaction(mark("Change the rings")):
        if case.session.scalars(select(Closeness.id).where(Closeness.ring > rings)).first() is not None:
            raise _occupied()
        change_row(case, header(case), {"rings": rings})


def arrange_sectors(case: CaseFile, names: Sequence[str]) -> None:
    """Give the circles these sectors, clockwise from the top; who stands in one stays in the one of the same place.

    Raises ``AppError`` where a sector would go in which somebody stands.
    """
    _check_number(len(names))
    with case.transaction(mark("Arrange the sectors")):
        present = _sectors(case)
        for sector in present[len(names) :]:
            _refuse_occupied(case, sector)
            case.session.delete(sector)
        for sector, name in zip(present, names, strict=False):
            change_row(case, sector, {"name": name})
        for position in range(len(present), len(names)):
            add_row(case, Sector, {"name": names[position], "position": position})
        case.session.flush()


def use_template(case: CaseFile, template: SectorTemplate, language: Language) -> None:
    """Give the circles the sectors of ``template``, named in ``language``; like ``arrange_sectors``."""
    arrange_sectors(case, [translate(name, language) for name in template.names])


def add_sector(case: CaseFile, name: str) -> UUID:
    """Add a sector as the last and return its id."""
    _check_number(len(_sectors(case)) + 1)
    with case.transaction(mark("Add sector")):
        return add_row(case, Sector, {"name": name, "position": next_position(case, Sector)}).id


def edit_sector(case: CaseFile, sector_id: UUID, changes: Mapping[str, object]) -> None:
    """Rename a sector."""
    edit_row(case, Sector, sector_id, changes, mark("Edit sector"))


def move_sector(case: CaseFile, sector_id: UUID, to: int) -> None:
    """Put a sector at place ``to``; who stands in a sector goes with it."""
    with case.transaction(mark("Move sector")):
        before = _sectors(case)
        move_row(case, find(case, Sector, sector_id), to)
        _follow(case, before)


def remove_sector(case: CaseFile, sector_id: UUID) -> None:
    """Remove a sector in which nobody stands; the rest close up."""
    _check_number(len(_sectors(case)) - 1)
    with case.transaction(mark("Remove sector")):
        sector = find(case, Sector, sector_id)
        _refuse_occupied(case, sector)
        before = _sectors(case)
        case.session.delete(sector)
        case.session.flush()
        for position, other in enumerate(_sectors(case)):
            other.position = position
        _follow(case, before)


def _sectors(case: CaseFile) -> list[Sector]:
    return list(case.session.scalars(select(Sector).order_by(Sector.position, Sector.id)))


def _follow(case: CaseFile, before: Sequence[Sector]) -> None:
    """Let everybody stand in the sector they stood in, wherever it is now; ``before`` is the old order."""
    for closeness in case.session.scalars(select(Closeness)).all():
        closeness.sector = before[closeness.sector].position
    case.session.flush()


def _end_of(case: CaseFile, subject_id: UUID) -> str:
    for kind, end in _END.items():
        if case.session.get(kind, subject_id) is not None:
            return end
    find(case, Person, subject_id)  # raises: it is none of the three
    raise AssertionError


def _refuse_occupied(case: CaseFile, sector: Sector) -> None:
    if case.session.scalars(select(Closeness.id).where(Closeness.sector == sector.position)).first() is not None:
        raise _occupied()


def _occupied() -> AppError:
    return AppError(
        mark("Somebody stands there in the circles; nothing was changed."),
        mark("Move them to another place in the circles first."),
    )


def _check_number(number: int) -> None:
    if not FEWEST <= number <= MOST:
        raise AppError(
            mark("The circles have from {fewest} to {most} sectors and rings; nothing was changed."),
            mark("Choose a number between them."),
            fewest=FEWEST,
            most=MOST,
        )
