"""The sample's plan as it is followed: its crisis page, what came of the goals, and the next version."""

from __future__ import annotations

from datetime import date
from typing import Final, cast
from uuid import UUID

from app.models.kinds import Confidentiality
from app.models.planning import Attainment, OtherPlanKind
from app.operations.otherplans import add_other_plan, set_left_out
from app.operations.plan import PlanFields, start_plan
from app.operations.reviews import ReviewFields, add_goal_review
from app.operations.safety import CrisisContactFields, add_crisis_contact, add_safety_pair
from app.operations.sample.story import Story

_REVIEWS: Final[tuple[tuple[str, str, Attainment, int | None], ...]] = (
    ("change", "child", Attainment.PARTLY, None),
    ("change", "father", Attainment.NOT_REACHED, None),
    ("change", "family_worker", Attainment.PARTLY, None),
    ("sleep", "child", Attainment.PARTLY, 0),
    ("sleep", "mother", Attainment.REACHED, 0),
    ("sleep", "psychologist", Attainment.PARTLY, -1),
    ("words", "child", Attainment.PARTLY, None),
    ("words", "curator", Attainment.PARTLY, None),
    ("safe", "mother", Attainment.REACHED, None),
    ("safe", "social_worker", Attainment.PARTLY, None),
)
"""What was asked of the first version's goals; the parents' own goal waits for the meeting."""
_CALLED: Final = ("grandmother", "mother", "father", "social_worker", "duty", "childrens_line", "emergency")
_ASKED: Final = -16
_WRITTEN: Final = -14


def add_safety(story: Story) -> None:
    """Add the crisis page and what others keep for plans, while the first version is written."""
    _add_crisis_page(story)
    _add_other_plans(story)


def review_plan(story: Story, review_on: date) -> None:
    """Review the goals of the first version, which has been agreed, and start the second."""
    for goal, who, attainment, level in _REVIEWS:
        review: ReviewFields = {"attainment": attainment, "level": level, "said_on": story.day(_ASKED)}
        person_id, professional_id = _ends(story, who)
        review["source_person_id"], review["source_professional_id"] = person_id, professional_id
        review["text"] = story.text("reviews", f"{goal}_{who}")
        if goal == "safe":
            review["confidentiality"] = Confidentiality.WORKER
        story.make(f"review {goal} {who}", add_goal_review, story.ids[f"goal {goal}"], **review)
    texts = cast("PlanFields", story.fields("next_plan", "texts"))
    texts["made_on"] = story.day(_WRITTEN)
    texts["review_on"] = review_on
    texts["are_rights_told"] = True
    story.make("next plan", start_plan, **texts)


def _ends(story: Story, key: str) -> tuple[UUID | None, UUID | None]:
    """Return the id of ``key`` as a person's or as a professional's; nothing for somebody who is not in the case."""
    if key in story.section("professionals"):
        return None, story.ids[key]
    return (story.ids[key] if key in story.section("people") else None), None


def _add_crisis_page(story: Story) -> None:
    for key in _CALLED:
        contact = cast("CrisisContactFields", story.fields("crisis_contacts", key))
        contact["person_id"], contact["professional_id"] = _ends(story, key)
        story.make(f"contact {key}", add_crisis_contact, story.ids["plan"], **contact)
    for key in ("phone", "night", "stranger"):
        pair = story.fields("safety_pairs", key)
        story.make(f"pair {key}", add_safety_pair, story.ids["plan"], pair["risk"], pair["safeguard"])


def _add_other_plans(story: Story) -> None:
    learning, mothers = story.fields("other_plans", "learning"), story.fields("other_plans", "mothers")
    story.make(
        "plan of learning",
        add_other_plan,
        OtherPlanKind.LEARNING,
        name=learning["name"],
        goals=learning["goals"],
        agency_id=story.ids["school"],
        since=story.month(0, 3),
        until=story.on(200),
        source_professional_id=story.ids["teacher"],
    )
    story.make(
        "mother's plan",
        add_other_plan,
        OtherPlanKind.PARENT,
        name=mothers["name"],
        goals=mothers["goals"],
        agency_id=story.ids["adult_mental_health"],
        source_person_id=story.ids["mother"],
    )
    item = f"strained-tie:{story.ids['employment']}"
    story.make("left out", set_left_out, item, story.text("left_out", "employment"))
