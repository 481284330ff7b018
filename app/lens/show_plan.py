"""The assessment and the consents, as an audience may see them."""

from __future__ import annotations

from app.lens import rights_plan, things
from app.lens.planview import (
    StatementView,
)
from app.lens.sieve import Sieve


def statements(sieve: Sieve) -> tuple[StatementView, ...]:
    """Return the voices of the assessment; what is said about somebody held back is held back with them."""
    shown: list[StatementView] = []
    for row in sieve.rows.statements:
        speaker = row.source_person_id or row.source_professional_id or row.agency_id
        about = sieve.real(speaker, row.about_id)
        if sieve.passes(row, rights_plan.STATEMENT, things.STATEMENT, about, (row.about_id,)):
            shown.append(
                StatementView(
                    id=row.id,
                    kind=row.kind,
                    text=row.text,
                    domain=row.domain,
                    about_id=row.about_id,
                    said=sieve.said(row, row.id),
                    own_domain_id=row.own_domain_id,
                    agency_id=sieve.pointing(row, row.agency_id, things.SPEAKER),
                )
            )
    return tuple(shown)
