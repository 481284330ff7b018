"""The sample's consents, the team with its grounds, and the copies given out."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import Final, Unpack

from app.models.gathering import AccessGround, DataPart, parts_text
from app.models.kinds import ConsentKind, DisclosureGround
from app.operations.consents import (
    ConsentFields,
    DisclosureFields,
    ParticipantFields,
    add_participant,
    end_participation,
    give_consent,
    record_disclosure,
    refuse_prohibition,
    withdraw_consent,
)
from app.operations.sample.story import Story

_P: Final = DataPart
_PLAN: Final = (_P.NETWORK, _P.ASSESSMENT, _P.PLAN, _P.MEETINGS, _P.TIMELINE)
_NEAR: Final = (_P.NETWORK, _P.PLAN, _P.MEETINGS)
_TEAM: Final[dict[str, tuple[AccessGround, tuple[DataPart, ...], str]]] = {
    "child": (AccessGround.PARTY, (), ""),
    "mother": (AccessGround.PARTY, (), ""),
    "father": (AccessGround.PARTY, (), ""),
    "grandmother": (AccessGround.CONSENT, _NEAR, "disclosure_grandmother"),
    "uncle": (AccessGround.CONSENT, (_P.NETWORK, _P.PLAN), "disclosure_uncle"),
    "social_worker": (AccessGround.LAW, tuple(_P), ""),
    "counsellor": (AccessGround.LAW, tuple(_P), ""),
    "family_worker": (AccessGround.CO_OPERATION, (*_PLAN, _P.CONTACTS), ""),
    "teacher": (AccessGround.CO_OPERATION, _PLAN, ""),
    "school": (AccessGround.CONSENT, _PLAN, "disclosure_school"),
    "psychologist": (AccessGround.CONSENT, (*_PLAN, _P.HEALTH), "disclosure_counselling"),
    "curator": (AccessGround.CO_OPERATION, (_P.PLAN, _P.MEETINGS), ""),
    "daycare_teacher": (AccessGround.CO_OPERATION, (_P.NETWORK, _P.PLAN), ""),
    "youth_worker": (AccessGround.CO_OPERATION, (_P.MEETINGS,), ""),
}
"""Who is of the team, on what ground, for which parts of the data, and the consent it rests on."""


def add_consents(story: Story) -> None:
    """Add the register, the team and the log of copies; call after the plan."""
    _add_consents(story)
    _add_team(story)
    _add_copies(story)


def _consent(
    story: Story,
    key: str,
    kind: ConsentKind,
    by: str,
    days: int,
    data: tuple[DataPart, ...],
    how: str,
    **fields: Unpack[ConsentFields],
) -> None:
    fields["scope"] = story.text("consents", key)
    fields["given_how"] = story.text("given_how", how)
    fields["parts"] = parts_text(data)
    fields["given_on"] = story.day(days)
    story.make(f"consent {key}", give_consent, kind, story.ids[by], **fields)


def _add_consents(story: Story) -> None:
    child, school = story.ids["child"], story.ids["school"]
    next_year = story.day(325)
    common, disclosure = ConsentKind.COMMON_PLAN, ConsentKind.DISCLOSURE
    plan = (_P.NETWORK, _P.ASSESSMENT, _P.PLAN, _P.MEETINGS)
    _consent(story, "plan_mother", common, "mother", -40, plan, "meeting", on_behalf_of_id=child, until=next_year)
    _consent(story, "plan_father", common, "father", -38, plan, "paper", on_behalf_of_id=child, until=next_year)
    _consent(
        story, "mapping", ConsentKind.NETWORK_MAPPING, "mother", -75, (_P.NETWORK,), "phone", on_behalf_of_id=child
    )
    _consent(
        story,
        "disclosure_school",
        disclosure,
        "mother",
        -75,
        _PLAN,
        "paper",
        on_behalf_of_id=child,
        to_agency_id=school,
        until=story.day(16),
    )
    _consent(
        story,
        "disclosure_counselling",
        disclosure,
        "father",
        -38,
        (*_PLAN, _P.HEALTH),
        "paper",
        on_behalf_of_id=child,
        to_agency_id=story.ids["family_counselling"],
        until=next_year,
    )
    for key, parts in (("grandmother", _NEAR), ("uncle", (_P.NETWORK, _P.PLAN))):
        _consent(
            story,
            f"disclosure_{key}",
            disclosure,
            "mother",
            -40,
            parts,
            "meeting",
            on_behalf_of_id=child,
            to_person_id=story.ids[key],
        )
    _consent(
        story,
        "expert_group",
        ConsentKind.EXPERT_GROUP,
        "father",
        -100,
        (_P.MEETINGS,),
        "paper",
        on_behalf_of_id=child,
        to_agency_id=school,
    )
    withdraw_consent(story.case, story.ids["consent expert_group"], story.day(-45))
    father = story.ids["father"]
    _consent(
        story, "prohibition", ConsentKind.PROHIBITION, "mother", -105, (_P.CONTACTS,), "phone", to_person_id=father
    )
    _consent(
        story,
        "childs_prohibition",
        ConsentKind.MINORS_PROHIBITION,
        "child",
        -58,
        (_P.ASSESSMENT,),
        "told",
        to_person_id=father,
    )
    refuse_prohibition(
        story.case, story.ids["consent childs_prohibition"], story.text("consents", "childs_prohibition_refused")
    )


def _add_team(story: Story) -> None:
    for key in _TEAM:
        story.make(f"team {key}", add_participant, **_row_of_team(story, key))
    why = story.text("left_why", "youth_worker")
    end_participation(story.case, story.ids["team youth_worker"], story.day(-10), why)


def _row_of_team(story: Story, key: str) -> ParticipantFields:
    ground, parts, consent = _TEAM[key]
    row_id = story.ids[key]
    is_agency, is_worker = key in story.section("agencies"), key in story.section("professionals")
    return {
        "task": story.text("team", key),
        "ground": ground,
        "parts": parts_text(parts),
        "since": story.on(-40),
        "consent_id": story.ids[f"consent {consent}"] if consent else None,
        "agency_id": row_id if is_agency else None,
        "professional_id": row_id if is_worker and not is_agency else None,
        "person_id": None if is_agency or is_worker else row_id,
    }


def _add_copies(story: Story) -> None:
    by, document = story.text("copy", "by"), story.text("copy", "document")

    def given(
        key: str, what: str, whom: str, days: int, ground: DisclosureGround, **more: Unpack[DisclosureFields]
    ) -> None:
        at = datetime.combine(story.day(days), time(12), UTC)
        more["by"] = by
        story.make(key, record_disclosure, what, whom, ground, at, **more)

    party, purpose = DisclosureGround.PARTY, story.text("copies", "purpose_party")
    mother, recipient = story.ids["mother"], story.text("copy", "recipient")
    given("copy", document, recipient, -14, party, person_id=mother, purpose=purpose, legal_ground="703/2023 4 §")
    given(
        "copy for the school",
        document,
        story.text("copies", "school"),
        -13,
        DisclosureGround.CONSENT,
        purpose=story.text("copies", "purpose_school"),
        legal_ground="703/2023 53 §",
        consent_id=story.ids["consent disclosure_school"],
        agency_id=story.ids["school"],
    )
    given(
        "copy for advice",
        story.text("copies", "sheet"),
        story.text("copies", "advice"),
        -12,
        DisclosureGround.ANONYMOUS,
        purpose=story.text("copies", "purpose_advice"),
    )
