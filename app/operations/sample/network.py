"""The sample's agencies from all six groups, the professionals, the ties, the circles and the assessment."""

from __future__ import annotations

from typing import Final, Unpack, cast

from app.models.kinds import AgencyGroup, AgencyLevel, Confidentiality, FoundOut, TieFlow, TieStrength
from app.models.voices import LifeDomain, StatementKind
from app.operations.assessment import StatementFields, add_statement
from app.operations.circles import place_in_circle
from app.operations.network import AgencyFields, TieFields, add_agency, link_agency
from app.operations.people import ProfessionalFields, add_professional
from app.operations.sample.family import autumn, spring
from app.operations.sample.story import Story

_AGENCIES: Final = {
    "families_social_work": (AgencyGroup.WELLBEING, AgencyLevel.BASIC),
    "family_work": (AgencyGroup.WELLBEING, AgencyLevel.BASIC),
    "family_counselling": (AgencyGroup.WELLBEING, AgencyLevel.BASIC),
    "health_centre": (AgencyGroup.WELLBEING, AgencyLevel.BASIC),
    "school": (AgencyGroup.EDUCATION, AgencyLevel.BASIC),
    "daycare": (AgencyGroup.EDUCATION, AgencyLevel.BASIC),
    "club": (AgencyGroup.EDUCATION, AgencyLevel.BASIC),
    "parish": (AgencyGroup.COMMUNITY, AgencyLevel.BASIC),
    "kela": (AgencyGroup.COMMUNITY, AgencyLevel.BASIC),
    "child_psychiatry": (AgencyGroup.SPECIALISED, AgencyLevel.SPECIAL),
    "child_welfare": (AgencyGroup.SPECIALISED, AgencyLevel.DEMANDING),
    "meeting_place": (AgencyGroup.MEETING_PLACES, AgencyLevel.BASIC),
    "adult_mental_health": (AgencyGroup.ADULTS, AgencyLevel.SPECIAL),
    "violence_service": (AgencyGroup.ADULTS, AgencyLevel.SPECIAL),
    "employment": (AgencyGroup.ADULTS, AgencyLevel.BASIC),
}
_LOCATING: Final = {"health_centre", "daycare"}
"""They lie where the mother lives, who must not be found."""
_WORKS_AT: Final = {
    "social_worker": "families_social_work",
    "counsellor": "families_social_work",
    "family_worker": "family_work",
    "psychologist": "family_counselling",
    "teacher": "school",
    "curator": "school",
    "daycare_teacher": "daycare",
    "coach": "club",
    "youth_worker": "parish",
    "doctor": "child_psychiatry",
    "group_leader": "meeting_place",
    "nurse": "adult_mental_health",
}
_CIRCLES: Final = {
    0: {1: ("mother", "brother", "grandmother", "cat", "father"), 2: ("half_brother", "cousin", "uncle"), 3: ()},
    1: {1: ("friend",), 2: ("godmother",), 3: ()},
    2: {1: (), 2: ("teacher", "family_worker"), 3: ("social_worker", "curator")},
    3: {1: (), 2: ("neighbour", "club"), 3: ("parish",)},
}
"""Who stands in which ring of which sector, as the child placed them."""


def add_network(story: Story) -> None:
    """Add the agencies, the professionals, the ties, the circles and what was said."""
    for key, (group, level) in _AGENCIES.items():
        fields = story.fields("agencies", key)
        name = fields.pop("name")
        known: AgencyFields = {**cast("AgencyFields", fields), "level": level, "is_locating": key in _LOCATING}
        story.make(key, add_agency, name, group, **known)
    for key, agency in _WORKS_AT.items():
        who = cast("ProfessionalFields", story.fields("professionals", key))
        who["agency_id"] = story.ids[agency]
        story.make(key, add_professional, **who)
    _add_ties(story)
    _add_circles(story)
    _add_childs_words(story)
    _add_strengths_and_worries(story)
    _add_views(story)


_TIED: Final = {
    "school": "child",
    "club": "child",
    "parish": "child",
    "child_psychiatry": "child",
    "family_counselling": "child",
    "child_welfare": "child",
    "daycare": "brother",
    "health_centre": "brother",
    "social_work_mother": "home mothers",
    "family_work": "home mothers",
    "social_work_father": "home fathers",
    "meeting_place": "home fathers",
    "kela": "mother",
    "adult_mental_health": "mother",
    "violence_service": "mother",
    "employment": "father",
}
"""Whose tie it is: a person's or a home's."""


def _tie(story: Story, key: str, agency: str, how: TieStrength, way: TieFlow, **fields: Unpack[TieFields]) -> None:
    whom = _TIED[key]
    fields["strength"], fields["flow"], fields["note"] = how, way, story.text("ties", key)
    end = story.ids[whom]
    person_id, household_id = (None, end) if whom.startswith("home ") else (end, None)
    story.make(f"tie {key}", link_agency, story.ids[agency], person_id=person_id, household_id=household_id, **fields)


def _add_ties(story: Story) -> None:
    strong, ordinary, weak = TieStrength.STRONG, TieStrength.NORMAL, TieStrength.WEAK
    to_family, from_family = TieFlow.TO_FAMILY, TieFlow.FROM_FAMILY
    _tie(story, "school", "school", strong, TieFlow.BOTH, since=autumn(story, 2), source_person_id=story.ids["child"])
    _tie(story, "club", "club", strong, TieFlow.BOTH, since=autumn(story, 1), source_person_id=story.ids["child"])
    _tie(story, "parish", "parish", ordinary, to_family)
    _tie(story, "child_psychiatry", "child_psychiatry", weak, TieFlow.NONE, is_stressful=True, since=story.month(0, 4))
    _tie(story, "family_counselling", "family_counselling", ordinary, to_family, since=story.month(0, 3))
    _tie(story, "daycare", "daycare", ordinary, TieFlow.BOTH, since=story.month(1))
    _tie(story, "health_centre", "health_centre", ordinary, to_family, since=story.month(1))
    _tie(story, "social_work_mother", "families_social_work", ordinary, to_family, since=story.on(-110))
    _tie(
        story,
        "social_work_father",
        "families_social_work",
        ordinary,
        TieFlow.BOTH,
        is_stressful=True,
        since=story.on(-110),
        source_person_id=story.ids["father"],
    )
    _tie(story, "family_work", "family_work", strong, to_family, since=story.month(0, 2))
    _tie(story, "meeting_place", "meeting_place", ordinary, TieFlow.BOTH, since=story.month(0, 7))
    _tie(story, "kela", "kela", ordinary, from_family, is_stressful=True, source_person_id=story.ids["mother"])
    _tie(
        story,
        "adult_mental_health",
        "adult_mental_health",
        strong,
        to_family,
        source_professional_id=story.ids["nurse"],
        confidentiality=Confidentiality.PROFESSIONALS,
    )
    _tie(
        story,
        "violence_service",
        "violence_service",
        ordinary,
        to_family,
        since=story.month(1, 2),
        confidentiality=Confidentiality.WORKER,
    )
    _tie(story, "employment", "employment", weak, from_family, is_stressful=True)
    _tie(
        story,
        "child_welfare",
        "child_welfare",
        TieStrength.BROKEN,
        TieFlow.NONE,
        since=spring(story, 5),
        until=autumn(story, 5),
    )


def _add_circles(story: Story) -> None:
    for sector, rings in _CIRCLES.items():
        for ring, keys in rings.items():
            for key in keys:
                story.make(
                    f"closeness {key}",
                    place_in_circle,
                    story.ids[key],
                    sector,
                    ring,
                    source_person_id=story.ids["child"],
                    said_on=story.day(-60),
                    found_out=FoundOut.CARDS,
                )


def _say(
    story: Story, key: str, kind: StatementKind, by: str, part: LifeDomain, **fields: Unpack[StatementFields]
) -> None:
    fields["domain"] = part
    fields["said_on"] = fields.get("said_on", story.day(-60))
    fields["found_out"] = fields.get("found_out", FoundOut.TOLD)
    fields["about_id"] = fields.get("about_id", story.ids["child"])
    is_worker = by in _WORKS_AT
    fields["source_professional_id"] = story.ids[by] if is_worker else None
    fields["source_person_id"] = None if is_worker else story.ids[by]
    story.make(f"statement {key}", add_statement, kind, story.text("statements", key), **fields)


def _add_childs_words(story: Story) -> None:
    words = StatementKind.CHILDS_WORDS
    _say(story, "child_home", words, "child", LifeDomain.HOME, found_out=FoundOut.PLAY)
    _say(story, "child_change", words, "child", LifeDomain.HOME)
    _say(story, "child_feelings", words, "child", LifeDomain.EMOTIONS, found_out=FoundOut.CARDS)
    _say(story, "child_school", words, "child", LifeDomain.SCHOOL)
    _say(story, "child_friends", words, "child", LifeDomain.FRIENDS, found_out=FoundOut.PLAY)
    _say(story, "child_safety", words, "child", LifeDomain.SAFETY, confidentiality=Confidentiality.WORKER)


def _add_strengths_and_worries(story: Story) -> None:
    strength, worry = StatementKind.STRENGTH, StatementKind.WORRY
    _say(story, "strength_grandmother", strength, "grandmother", LifeDomain.EMOTIONS)
    _say(story, "strength_teacher", strength, "teacher", LifeDomain.SCHOOL, found_out=FoundOut.SEEN)
    _say(story, "strength_father", strength, "father", LifeDomain.HOME)
    _say(story, "strength_mother", strength, "mother", LifeDomain.PARENTING)
    _say(story, "worry_teacher", worry, "teacher", LifeDomain.SCHOOL, found_out=FoundOut.SEEN)
    _say(story, "worry_mother", worry, "mother", LifeDomain.HEALTH)
    _say(story, "worry_father", worry, "father", LifeDomain.PARENTING)
    _say(
        story,
        "worry_nurse",
        worry,
        "nurse",
        LifeDomain.PARENTING,
        about_id=story.ids["mother"],
        confidentiality=Confidentiality.PROFESSIONALS,
    )


def _add_views(story: Story) -> None:
    view = StatementKind.VIEW
    _say(story, "view_mother", view, "mother", LifeDomain.PARENTING)
    _say(story, "view_father", view, "father", LifeDomain.PARENTING)
    _say(story, "view_worker", view, "social_worker", LifeDomain.HOME)
    _say(story, "view_health", view, "social_worker", LifeDomain.HEALTH, found_out=FoundOut.DOCUMENT)
    _say(story, "view_livelihood", view, "mother", LifeDomain.LIVELIHOOD, confidentiality=Confidentiality.FAMILY)
    _say(story, "view_culture", view, "grandmother", LifeDomain.CULTURE)
    _say(story, "dissent_father", StatementKind.DISSENT, "father", LifeDomain.HOME, said_on=story.day(-35, 1))
