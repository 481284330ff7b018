"""On what ground a copy is given: what the register proposes, and what a worker should know before it leaves.

Nothing here forbids anything: what the copy holds has been settled by the lens. The provisions are those that were read
for the project (703/2023, 1301/2014, 1287/2013); they are numbers, so that they stand in every language.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from app.i18n import Text, current_language, mark, tr, translate
from app.lens.audience import Audience, AudienceKind
from app.lens.standing import Standing
from app.lens.view import AccessGround, ConsentKind, ConsentView, DataPart, DisclosureGround
from app.rules.words import day_shown

PROVISIONS: Final = {
    ConsentKind.COMMON_PLAN: "1301/2014 39.3 §",
    ConsentKind.DISCLOSURE: "703/2023 53–55 §",
    ConsentKind.EXPERT_GROUP: "1287/2013 19 §",
    ConsentKind.NETWORK_MAPPING: "1301/2014 43 §",
    ConsentKind.PROHIBITION: "703/2023 59 §",
    ConsentKind.MINORS_PROHIBITION: "703/2023 40 §, 51 §",
}
"""Where each kind of the register has its ground."""
_WORK: Final = "703/2023 9 §"
_PARTY: Final = "703/2023 4 §"
_TOGETHER: Final = "1301/2014 41 §, 703/2023 48 §"
SOON: Final = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something to know, said calmly: a marked text with what stands in it."""

    text: Text
    values: tuple[tuple[str, str], ...] = ()

    def spoken(self) -> str:
        """Return it in the window's language."""
        said: dict[str, object] = dict(self.values)
        return translate(self.text, current_language(), None, **said)


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the register proposes for a copy: the ground for the log, the provision, and the consent it rests on."""

    ground: DisclosureGround
    provision: str = ""
    consent_id: UUID | None = None


def proposed(audience: Audience, standing: Standing, consents: Iterable[ConsentView]) -> Proposal:
    """Return the proposal; ``consents`` are those of the worker's view."""
    if audience.kind in {AudienceKind.WORKER, AudienceKind.WALL}:
        return Proposal(DisclosureGround.OWN_WORK, _WORK)
    if audience.kind is AudienceKind.ANONYMOUS:
        return Proposal(DisclosureGround.ANONYMOUS)
    match standing.ground:
        case AccessGround.PARTY:
            return Proposal(DisclosureGround.PARTY, _PARTY)
        case AccessGround.CO_OPERATION:
            return Proposal(DisclosureGround.LAW, _TOGETHER)
        case AccessGround.LAW:
            return Proposal(DisclosureGround.LAW)
        case _:
            resting = next((row for row in consents if row.id in standing.consent_ids), None)
            provision = PROVISIONS[resting.kind] if resting else ""
            return Proposal(DisclosureGround.CONSENT, provision, resting.id if resting else None)


def provision_for(ground: DisclosureGround, proposal: Proposal) -> str:
    """Return the provision to begin with where the worker has chosen ``ground``."""
    if ground is proposal.ground:
        return proposal.provision
    return {DisclosureGround.PARTY: _PARTY, DisclosureGround.OWN_WORK: _WORK}.get(ground, "")


def doubts_about(
    audience: Audience,
    standing: Standing,
    consents: Iterable[ConsentView],
    ground: DisclosureGround,
    provision: str,
    day: date,
) -> tuple[Doubt, ...]:
    """Return what to know before a copy leaves on ``ground``: no ground recorded, a prohibition, a consent's end."""
    if audience.kind not in {AudienceKind.RECIPIENT, AudienceKind.CHILD}:
        return ()
    known = {row.id: row for row in consents}
    found: list[Doubt] = []
    if standing.ground is AccessGround.NONE:
        found.append(Doubt(NO_GROUND))
    elif ground is DisclosureGround.CONSENT and not standing.consent_ids:
        found.append(Doubt(NO_CONSENT))
    elif ground is DisclosureGround.PARTY and standing.ground is not AccessGround.PARTY:
        found.append(Doubt(NO_PARTY))
    if ground is DisclosureGround.LAW and not provision.strip():
        found.append(Doubt(NO_PROVISION))
    if standing.opened & standing.forbidden:
        parts = ", ".join(tr(part.label) for part in DataPart if part in standing.opened & standing.forbidden)
        found.append(Doubt(FORBIDDEN, (("parts", parts),)))
    for consent_id in standing.consent_ids:
        until = known[consent_id].until if consent_id in known else None
        if until is not None and until - day <= SOON:
            found.append(Doubt(ENDING, (("day", day_shown(until, current_language())),)))
    if standing.parts and standing.parts != frozenset(DataPart):
        found.append(Doubt(READ_THROUGH))
    return tuple(found)


NO_GROUND: Final = mark(
    "No ground is recorded for this recipient: the copy holds what they said themselves and their own tasks. "
    "Record a consent or a row of the team first, if they are to get more."
)
NO_CONSENT: Final = mark("No consent in force covers this recipient. Record it first, or choose the ground there is.")
NO_PARTY: Final = mark("This recipient is not recorded as a party.")
NO_PROVISION: Final = mark("Write the provision that this is given by.")
FORBIDDEN: Final = mark("A prohibition is in force. Not on this copy: {parts}.")
ENDING: Final = mark("The consent it rests on ends on {day}.")
READ_THROUGH: Final = mark(
    "Some parts of the data are left out by their kind. Free texts may still speak of them: read the copy through."
)
