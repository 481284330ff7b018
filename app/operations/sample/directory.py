"""The sample's directory of services and its survey: invented, of no family."""

from __future__ import annotations

from typing import Final, cast

from app.models.kinds import AgencyGroup, AgencyLevel
from app.operations.directory import ServiceFields, add_service, add_survey_question, answer_survey
from app.operations.sample.story import Story

_SERVICES: Final = {
    "peer": (AgencyGroup.COMMUNITY, AgencyLevel.BASIC),
    "sleep": (AgencyGroup.WELLBEING, AgencyLevel.BASIC),
    "violence": (AgencyGroup.SPECIALISED, AgencyLevel.SPECIAL),
}
_MEANS: Final = {"flow": 2.8, "needs": 2.2}
_LAST_SPRING: Final = -200


def add_directory(story: Story) -> None:
    """Add three services that the team knows, and what its own area answered to two statements."""
    for key, (group, level) in _SERVICES.items():
        known = story.fields("directory", key)
        name = known.pop("name")
        fields = cast("ServiceFields", known)
        fields["group"], fields["level"] = group, level
        story.make(f"service {key}", add_service, name, **fields)
    for key, mean in _MEANS.items():
        question = story.make(f"survey {key}", add_survey_question, story.text("survey", key))
        story.make(
            f"survey answer {key}",
            answer_survey,
            question,
            mean,
            unit=story.text("survey_units", "area"),
            respondents=7,
            answered_on=story.day(_LAST_SPRING),
        )
