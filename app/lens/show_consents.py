"""The register of consents and the team round the child, as an audience may see them."""

from __future__ import annotations

from app.lens import rights_plan, things
from app.lens.days import is_in_force
from app.lens.planview import ConsentView, ParticipantView
from app.lens.sieve import Sieve
from app.lens.standing import is_of_team, is_refused
from app.models import Consent
from app.models.gathering import parts_in


def consents(sieve: Sieve) -> tuple[ConsentView, ...]:
    """Return the consents and prohibitions, withdrawn ones among them."""
    shown: list[ConsentView] = []
    for row in sieve.rows.consents:
        about = sieve.real(row.given_by_id, row.on_behalf_of_id)
        if sieve.passes(row, rights_plan.CONSENT, things.CONSENT, about, (row.given_by_id,)):
            shown.append(_consent(sieve, row))
    return tuple(shown)


def _consent(sieve: Sieve, row: Consent) -> ConsentView:
    behalf = sieve.pointing(row, row.on_behalf_of_id, things.PERSON)
    to = sieve.pointing(row, row.to_agency_id or row.to_person_id or row.to_professional_id, things.AGENCY)
    is_withdrawn = row.withdrawn_on is not None and row.withdrawn_on <= sieve.day
    return ConsentView(
        id=row.id,
        kind=row.kind,
        given_by=sieve.shown(row.given_by_id),
        on_behalf_of=sieve.shown(behalf),
        to=sieve.shown(to),
        scope=row.scope,
        given_on=row.given_on,
        until=row.until,
        withdrawn_on=row.withdrawn_on if is_withdrawn else None,
        is_in_force=is_in_force(row, sieve.day) and not is_refused(row),
        given_by_id=row.given_by_id,
        on_behalf_of_id=behalf,
        to_id=to,
        parts=parts_in(row.parts),
        given_how=row.given_how,
        refused=row.refused,
    )


def participants(sieve: Sieve) -> tuple[ParticipantView, ...]:
    """Return the team: all of it for the worker, and for anybody else their own row."""
    shown: list[ParticipantView] = []
    for row in sieve.rows.participants:
        subject = row.person_id or row.professional_id or row.agency_id
        about = sieve.real(subject)
        if subject and sieve.passes(row, rights_plan.PARTICIPANT, things.PARTICIPANT, about, (subject,)):
            shown.append(
                ParticipantView(
                    id=row.id,
                    subject_id=subject,
                    name=sieve.shown(subject),
                    task=row.task,
                    ground=row.ground,
                    consent_id=sieve.pointing(row, row.consent_id, things.CONSENT),
                    parts=parts_in(row.parts),
                    since=sieve.when(row.since),
                    until=sieve.ended(row.until),
                    left_why=row.left_why if sieve.eyes.is_worker else "",
                    is_here=is_of_team(row, sieve.day),
                )
            )
    return tuple(shown)
