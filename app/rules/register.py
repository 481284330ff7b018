"""What a worker should know of a row of the register or of the team: said beside it, never in the way.

The ages are those of the acts as they were read: a child of twelve has a say of its own beside the guardian (417/2007
20–21 §); a pupil who can judge the matter decides on an expert group, else the guardian (1287/2013 14 §, 19 §).
"""

from __future__ import annotations

from typing import Final

from app.i18n import mark, tr
from app.lens.view import AccessGround, CaseView, ConsentKind, ConsentView, ParentageKind, ParticipantView
from app.rules.grounds import Doubt

OWN_SAY: Final = 12
"""From this age a child has a say of its own (417/2007 20–21 §)."""
ADULT: Final = 18
_OPENING: Final = frozenset({ConsentKind.COMMON_PLAN, ConsentKind.DISCLOSURE, ConsentKind.EXPERT_GROUP})
_GUARDING: Final = frozenset({ParentageKind.BIRTH, ParentageKind.ADOPTIVE, ParentageKind.GUARDIAN})
NO_PARTS: Final = mark("No part of the data is named, so it opens nothing.")
EVERYTHING: Final = mark("No part of the data is named, so everything is forbidden to them.")
TO_NOBODY: Final = mark("To whom isn’t written down.")
NOT_GUARDIAN: Final = mark("{name} is not recorded as a guardian of {child}.")
ASK_CHILD: Final = mark("{child} is {years}: ask the child too (417/2007 20–21 §).")
PUPIL_DECIDES: Final = mark("A pupil who can judge the matter consents in person (1287/2013 14 §).")
TOO_YOUNG: Final = mark("{name} is {years}: record that the child can judge this, or ask a guardian.")
NOT_A_MINOR: Final = mark("{name} is of age: record it as a prohibition.")
NO_HOW: Final = mark("How it was given isn’t written down.")
NO_CONSENT: Final = mark("It rests on no consent that is in force, so it opens nothing.")
NO_GROUND: Final = mark("There is no ground, so they get what they said themselves and their own tasks.")
NO_SHARE: Final = mark("No part of the data is named, so they get what they said themselves and their own tasks.")
NO_PARTY: Final = mark("Only a person can be a party.")


def doubts_of_consent(view: CaseView, row: ConsentView) -> tuple[Doubt, ...]:
    """Return what to know of a consent or a prohibition in the worker's view."""
    if row.withdrawn_on is not None:
        return ()
    found: list[Doubt] = []
    if row.kind in _OPENING and not row.parts:
        found.append(Doubt(NO_PARTS))
    if row.kind in {ConsentKind.PROHIBITION, ConsentKind.MINORS_PROHIBITION} and not row.parts:
        found.append(Doubt(EVERYTHING))
    if row.kind is ConsentKind.DISCLOSURE and row.to_id is None:
        found.append(Doubt(TO_NOBODY))
    found += _of_giver(view, row)
    if not row.given_how.strip():
        found.append(Doubt(NO_HOW))
    return tuple(found)


def _of_giver(view: CaseView, row: ConsentView) -> list[Doubt]:
    found: list[Doubt] = []
    giver = view.people_by_id.get(row.given_by_id) if row.given_by_id else None
    other = view.people_by_id.get(row.on_behalf_of_id) if row.on_behalf_of_id else None
    if giver is not None and other is not None:
        named = (("name", giver.name), ("child", other.short_name or other.name))
        if not any(
            link.parent_id == giver.id and link.child_id == other.id and link.kind in _GUARDING and not link.is_over
            for link in view.parentages
        ):
            found.append(Doubt(NOT_GUARDIAN, named))
        if other.age is not None and other.age >= OWN_SAY:
            found.append(Doubt(ASK_CHILD, (*named[1:], ("years", str(other.age)))))
        if row.kind is ConsentKind.EXPERT_GROUP:
            found.append(Doubt(PUPIL_DECIDES))
    elif giver is not None and giver.age is not None:
        named = (("name", giver.short_name or giver.name), ("years", str(giver.age)))
        if giver.age < OWN_SAY:
            found.append(Doubt(TOO_YOUNG, named))
        if row.kind is ConsentKind.MINORS_PROHIBITION and giver.age >= ADULT:
            found.append(Doubt(NOT_A_MINOR, named))
    return found


def doubts_of_participant(view: CaseView, row: ParticipantView) -> tuple[Doubt, ...]:
    """Return what to know of a row of the team in the worker's view."""
    if not row.is_here:
        return ()
    if row.ground is AccessGround.NONE:
        return (Doubt(NO_GROUND),)
    if row.ground is AccessGround.PARTY:
        return () if row.subject_id in view.people_by_id else (Doubt(NO_PARTY),)
    if row.ground is AccessGround.CONSENT:
        consent = next((each for each in view.consents if each.id == row.consent_id), None)
        if consent is None or not consent.is_in_force:
            return (Doubt(NO_CONSENT),)
    return () if row.parts else (Doubt(NO_SHARE),)


def told_parts(row: ConsentView | ParticipantView) -> str:
    """Return the parts that a row names, in the window's language."""
    return ", ".join(tr(part.label) for part in row.parts)
