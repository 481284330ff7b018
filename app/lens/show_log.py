"""The log of copies as somebody who asks for it may see it (703/2023 11 §): a party, or whoever got a copy.

A party learns what was given of the child's matter, to whom, when and on what ground. Never more than they may know
otherwise: a recipient whom they mustn't know of (a service that leads to a protected home, or that only a confidence
tells of) leaves the whole entry out, and so does a consent they mustn't know of. Where a minor has forbidden anything
to a guardian, the guardian gets the entries of their own copies alone: the others could tell what was forbidden.
Anybody who is no party gets the entries of their own copies.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from app.lens import rights_plan, things
from app.lens.inflection import fold
from app.lens.logview import DisclosureView, UseView, log_begins_on
from app.lens.rights import why_not
from app.lens.said import Reason
from app.lens.sieve import Sieve
from app.lens.standing import ALL, PROHIBITIONS
from app.models import Disclosure
from app.models.gathering import AccessGround
from app.models.kinds import ConsentKind, DisclosureGround


def log(sieve: Sieve) -> tuple[DisclosureView, ...]:
    """Return the entries, the newest first; nothing where the log wasn't asked for."""
    if not sieve.eyes.gets_log and not sieve.eyes.is_worker:
        return ()
    known = {} if sieve.eyes.is_worker else _by_name(sieve)
    shown: list[DisclosureView] = []
    for row in sorted(sieve.rows.disclosures, key=lambda each: (each.at, each.id.hex), reverse=True):
        if row.at.date() > sieve.day or (not sieve.eyes.is_worker and _is_no_matter(row, sieve.day)):
            continue
        reason = _why_not(sieve, row, known)
        if reason is not None:
            sieve.leave_out(reason, things.COPY, row.recipient, row.id)
            continue
        shown.append(
            DisclosureView(
                id=row.id,
                document=row.document,
                recipient=row.recipient,
                recipient_id=next((each for each in _ids(row) if each in sieve.kept), None),
                ground=row.ground,
                at=row.at,
                giver=row.by,
                purpose=row.purpose,
                legal_ground=row.legal_ground,
                consent_id=row.consent_id if row.consent_id in sieve.kept else None,
                copies=row.copies,
            )
        )
    return tuple(shown)


def uses(sieve: Sieve, found: Iterable[UseView]) -> tuple[UseView, ...]:
    """Return who used the data, for a party who may see the whole log."""
    is_asked = sieve.eyes.gets_log or sieve.eyes.is_worker
    if not is_asked or not _sees_all(sieve):
        return ()
    sought = sieve.eyes.shelter.mentions
    return tuple(use for use in found if not sought.found_in(use.who))


def _is_no_matter(row: Disclosure, day: date) -> bool:
    """The worker's own copy was given to nobody; what is older than the log goes back is not in it."""
    return row.ground is DisclosureGround.OWN_WORK or row.at.date() < log_begins_on(day)


def _sees_all(sieve: Sieve) -> bool:
    eyes = sieve.eyes
    if eyes.is_worker:
        return True
    kinds = {row.id: row.kind for row in sieve.rows.consents}
    is_banned = any(kinds.get(each) is ConsentKind.MINORS_PROHIBITION for each in eyes.standing.prohibition_ids)
    return eyes.standing.ground is AccessGround.PARTY and not is_banned and eyes.standing.forbidden != ALL


def _why_not(sieve: Sieve, row: Disclosure, known: dict[str, set[UUID]]) -> Reason | None:
    eyes = sieve.eyes
    if eyes.is_worker:
        return None
    subjects = {each for each in _ids(row) if each is not None}
    subjects = subjects or known.get(fold(row.recipient), set[UUID]())
    if subjects & ({eyes.person_id, eyes.agency_id} | eyes.professional_ids):
        return None
    if not _sees_all(sieve):
        return eyes.reason
    gone = next((sieve.gone[each] for each in sorted(subjects, key=str) if each in sieve.gone), None)
    if gone is not None:
        return gone
    consent = next((each for each in sieve.rows.consents if each.id == row.consent_id), None)
    if consent is not None and consent.kind in PROHIBITIONS and why_not(consent, rights_plan.CONSENT, eyes):
        return Reason.PRIVATE
    texts = (row.document, row.purpose, row.legal_ground)
    if fold(row.recipient) not in {fold(sieve.shown(each)) for each in subjects}:
        texts = (row.recipient, *texts)  # a name that the asker reads elsewhere in the case tells nothing new
    return Reason.PROTECTED if any(eyes.shelter.mentions.found_in(text) for text in texts) else None


def _ids(row: Disclosure) -> tuple[UUID | None, UUID | None, UUID | None]:
    return row.person_id, row.professional_id, row.agency_id


def _by_name(sieve: Sieve) -> dict[str, set[UUID]]:
    """Return whom a recipient's name may mean: in an older log an agency is there by its name alone."""
    found: dict[str, set[UUID]] = {}
    for row_id, name in sieve.names.real.items():
        if name.strip():
            found.setdefault(fold(name), set()).add(row_id)
    return found
