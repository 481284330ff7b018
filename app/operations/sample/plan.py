"""The sample's plan as it was first written."""

from __future__ import annotations

from typing import Final, Unpack, cast

from app.models.kinds import (
    Confidentiality,
    FoundOut,
    MeasureStatus,
)
from app.models.planning import MeasureKind
from app.models.voices import LifeDomain
from app.operations.plan import (
    GoalFields,
    MeasureFields,
    NeedFields,
    PlanFields,
    add_goal,
    add_measure,
    add_need,
    add_recipient,
    start_plan,
)
from app.operations.sample.planning import add_safety
from app.operations.sample.story import Story

_GOALS: Final = {
    "change": ("change", 90),
    "sleep": ("feelings", 60),
    "words": ("feelings", 90),
    "agree": ("parents", 120),
    "safe": ("safety", 180),
}
"""The goals in their order, each with its need and the days it is given."""
_DOMAINS: Final = {
    "change": LifeDomain.HOME,
    "feelings": LifeDomain.EMOTIONS,
    "parents": LifeDomain.PARENTING,
    "safety": LifeDomain.SAFETY,
}
_OWNERS: Final = {"sleep": "child", "words": "child", "safe": "mother"}
"""Whose goal it is; the others are everybody's."""
_RECIPIENTS: Final = ("child", "mother", "father", "social_worker", "teacher", "psychologist")
_TUESDAY: Final = 1
_PAST: Final = -40
_COMING: Final = 12


def add_plan(story: Story) -> None:
    """Add the plan with its crisis page."""
    fields = cast("PlanFields", story.fields("plan", "texts"))
    fields["made_on"] = story.day(_PAST, _TUESDAY)
    fields["review_on"] = story.day(_COMING + 91, _TUESDAY)
    fields["are_rights_told"] = True
    story.make("plan", start_plan, **fields)
    _add_needs(story)
    _add_change_measures(story)
    _add_feeling_measures(story)
    _add_parent_measures(story)
    for key in _RECIPIENTS:
        person_id, professional_id = story.ends(key)
        story.make(
            f"recipient {key}",
            add_recipient,
            story.ids["plan"],
            person_id=person_id,
            professional_id=professional_id,
        )
    add_safety(story)


def _add_needs(story: Story) -> None:
    sources: dict[str, NeedFields] = {
        "change": {"source_person_id": story.ids["child"], "found_out": FoundOut.TOLD},
        "feelings": {"source_person_id": story.ids["mother"], "found_out": FoundOut.TOLD},
        "parents": {"source_professional_id": story.ids["social_worker"], "found_out": FoundOut.SEEN},
        "safety": {"source_person_id": story.ids["mother"], "confidentiality": Confidentiality.WORKER},
    }
    for key, source in sources.items():
        source["said_on"] = story.day(_PAST, _TUESDAY)
        source["domain"] = _DOMAINS[key]
        story.make(f"need {key}", add_need, story.ids["plan"], story.text("needs", key), **source)
    for key, (need, days) in _GOALS.items():
        texts = story.fields("goals", key)
        text = texts.pop("text")
        goal = cast("GoalFields", texts)
        goal["due"] = story.on(days)
        goal["owner_id"] = story.ids[_OWNERS[key]] if key in _OWNERS else None
        story.make(f"goal {key}", add_goal, story.ids[f"need {need}"], text, **goal)


def _measure(story: Story, goal: str, who: str, responsible: str, days: int, **fields: Unpack[MeasureFields]) -> None:
    texts = story.fields("measures", f"{goal}_{who}")
    text = texts.pop("text")
    measure: MeasureFields = {**cast("MeasureFields", texts), "due": story.on(days), **fields}
    if responsible in story.section("agencies"):
        measure["agency_id"] = story.ids[responsible]
    else:
        measure["person_id"], measure["professional_id"] = story.ends(responsible)
    story.make(f"measure {goal} {who}", add_measure, story.ids[f"goal {goal}"], text, **measure)


def _add_change_measures(story: Story) -> None:
    under_way = MeasureStatus.UNDER_WAY
    _measure(story, "change", "grandmother", "grandmother", 90, since=story.on(-30), status=under_way)
    _measure(story, "change", "child", "child", 90, since=story.on(-28), status=under_way)
    _measure(story, "change", "father", "father", 30)
    visits: MeasureFields = {"sessions_planned": 6, "sessions_kept": 3, "kind": MeasureKind.OUTREACH}
    visits["pair_id"], visits["checker_professional_id"] = story.ids["counsellor"], story.ids["social_worker"]
    visits["since"], visits["status"] = story.on(-25), under_way
    _measure(story, "change", "worker", "family_worker", 60, **visits)


def _add_feeling_measures(story: Story) -> None:
    under_way = MeasureStatus.UNDER_WAY
    _measure(story, "sleep", "mother", "mother", 60, since=story.on(-30), status=under_way)
    visits: MeasureFields = {"sessions_planned": 5, "sessions_kept": 2}
    visits["checker_person_id"], visits["since"], visits["status"] = story.ids["mother"], story.on(-20), under_way
    _measure(story, "sleep", "psychologist", "psychologist", 75, **visits)
    _measure(story, "words", "child", "child", 90)
    _measure(story, "words", "curator", "curator", 90, since=story.on(-21), status=under_way)
    talk = story.ids["curator"]
    _measure(story, "words", "teacher", "teacher", 60, kind=MeasureKind.MEETING, pair_id=talk, sessions_planned=2)


def _add_parent_measures(story: Story) -> None:
    _measure(story, "agree", "parents", "mother", 120)
    _measure(story, "agree", "uncle", "uncle", 120, since=story.on(-33), status=MeasureStatus.UNDER_WAY)
    _measure(story, "agree", "service", "family_counselling", 120)
    _measure(story, "safe", "mother", "mother", 14, status=MeasureStatus.DONE)
    _measure(story, "safe", "grandmother", "grandmother", 180, kind=MeasureKind.SAFETY, status=MeasureStatus.UNDER_WAY)
    _measure(story, "safe", "worker", "social_worker", 180, since=story.on(-30), status=MeasureStatus.UNDER_WAY)
