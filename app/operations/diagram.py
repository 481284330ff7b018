"""Where the user put things in the pictures, and how these set partners."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import AppError
from app.i18n import mark
from app.models import Agency, Base, Case, DiagramSpot, Household, Person, Professional
from app.models.kinds import Diagram, PartnerOrder
from app.models.statements import COMPILED
from app.operations.rows import add_row, change_row, find
from app.store.casefile import CaseFile

AFRESH: Final = mark("Lay out afresh")
"""The name of the step that lets a picture place things by itself again."""
FARTHEST: Final = 100_000.0
"""How far from the middle a thing may be put, in points: some thirty metres."""
_KINDS: Final[tuple[type[Base], ...]] = (Person, Household, Agency, Professional)


def move_spot(case: CaseFile, diagram: Diagram, subject_id: UUID, x: float, y: float) -> None:
    """Put a person, a home, an agency or a professional at a point of a picture: its centre, in points, y down."""
    move_spots(case, diagram, {subject_id: (x, y)})


def move_spots(case: CaseFile, diagram: Diagram, spots: Mapping[UUID, tuple[float, float]]) -> None:
    """Put several things at their points of a picture as one step."""
    if any(not abs(part) <= FARTHEST for spot in spots.values() for part in spot):
        raise AppError(
            mark("That point is too far outside the picture; nothing was moved."),
            mark("Put it nearer to the others."),
        )
    with case.transaction(mark("Move in the picture")):
        for subject_id, (x, y) in spots.items():
            if not any(case.session.get(kind, subject_id) is not None for kind in _KINDS):
                find(case, Person, subject_id)  # raises: it is none of these
            spot = case.session.scalars(
                select(DiagramSpot).where(DiagramSpot.diagram == diagram, DiagramSpot.subject_id == subject_id)
            ).first()
            point = {"x": float(x), "y": float(y)}
            if spot is not None:
                change_row(case, spot, point)
            else:
                add_row(case, DiagramSpot, {"diagram": diagram, "subject_id": subject_id, **point})


def partner_order(case: CaseFile) -> PartnerOrder:
    """Return in which order the genogram sets several partners."""
    return _order_in(case.session) or PartnerOrder.CHRONOLOGICAL


def make_ready(session: Session) -> None:
    """Have at hand what is asked of a case before its first picture; ``session`` is on any file's tables."""
    _order_in(session)


def _order_in(session: Session) -> PartnerOrder | None:
    return session.scalars(select(Case.partner_order), execution_options=COMPILED).first()


def clear_spots(case: CaseFile, diagram: Diagram, subject_ids: Iterable[UUID] | None = None) -> None:
    """Let a picture place these things again by itself, or all of them where none are named.

    All of them afresh is a step even where the user had put nothing anywhere: the picture changes.
    """
    with case.transaction(AFRESH, is_step=subject_ids is None):
        spots = select(DiagramSpot).where(DiagramSpot.diagram == diagram)
        if subject_ids is not None:
            spots = spots.where(DiagramSpot.subject_id.in_(list(subject_ids)))
        for spot in case.session.scalars(spots).all():
            case.session.delete(spot)
        case.session.flush()
