"""The sample's assessment: what it says as a whole, requests, numbers over time, the team's thoughts."""

from __future__ import annotations

from typing import Final, Unpack, cast

from app.models.kinds import Confidentiality, FoundOut
from app.models.voices import LifeDomain, MappingGround, NeedDuration, RequestKind, StatementKind
from app.operations.assessment import StatementFields, add_own_domain, add_statement, edit_assessment
from app.operations.hypotheses import HypothesisFields, add_hypothesis
from app.operations.requests import (
    AnswerFields,
    RequestFields,
    answer_request,
    ask_for,
    refuse_request,
    take_back_request,
)
from app.operations.rows import SourceFields
from app.operations.sample.story import Story
from app.operations.scales import ScaleAnswerFields, ScaleFields, add_scale, answer_scale

_FIRST, _THEN, _LAST = -100, -60, -20
_WELL: Final = {"child": (4, 5, 7), "mother": (5, 5, 6), "teacher": (6, 6, 7)}
_CHANGE: Final = {"child": (3, 4, 6), "father": (8, 7, 8), "social_worker": (4, 4, 6)}
_PARENTS: Final = {"mother": (0, 0, 1), "father": (-1, -1, 0)}
"""What each answered on three days. Numbers of one scale are never compared with those of another."""


def add_voices(story: Story) -> None:
    """Add the assessment round what has been said already."""
    with story.named("assessment"):
        edit_assessment(
            story.case,
            {
                **story.fields("assessment", "texts"),
                "need_duration": NeedDuration.RECURRING,
                "is_explained": True,
                "mapping_ground": MappingGround.CONSENT,
            },
        )
    story.make("own change", add_own_domain, story.text("own_domains", "change"))
    _add_statements(story)
    _add_requests(story)
    _add_scales(story)
    _add_hypotheses(story)


def _by(story: Story, key: str) -> SourceFields:
    """Return the fields of a source: a professional or a person."""
    if key in story.section("professionals"):
        return {"source_professional_id": story.ids[key]}
    return {"source_person_id": story.ids[key]}


def _say(story: Story, key: str, kind: StatementKind, days: int, **fields: Unpack[StatementFields]) -> None:
    fields["about_id"] = story.ids["child"]
    fields["said_on"] = story.day(days)
    story.make(f"statement {key}", add_statement, kind, story.text("statements", key), **fields)


def _add_statements(story: Story) -> None:
    worker, own = _by(story, "social_worker"), story.ids["own change"]
    concluded, told = StatementKind.CONCLUSION, FoundOut.TOLD
    _say(story, "not_asked", StatementKind.NOT_ASKED, -60, domain=LifeDomain.HEALTH, **worker)
    _say(story, "conclusion_home", concluded, -48, domain=LifeDomain.HOME, **worker)
    psychologist = _by(story, "psychologist")
    _say(story, "conclusion_feelings", concluded, -50, domain=LifeDomain.EMOTIONS, **psychologist)
    heard: StatementFields = {"own_domain_id": own, "found_out": told, **_by(story, "child")}
    _say(story, "own_child", StatementKind.CHILDS_WORDS, -21, **heard)
    seen: StatementFields = {"own_domain_id": own, "found_out": FoundOut.SEEN, **_by(story, "teacher")}
    _say(story, "own_teacher", StatementKind.STRENGTH, -21, **seen)
    club = story.ids["club"]
    _say(story, "club", StatementKind.STRENGTH, -70, domain=LifeDomain.FRIENDS, agency_id=club, found_out=told)


def _add_requests(story: Story) -> None:
    ids = story.ids
    _ask(story, "school", -95, 14, professional_id=ids["teacher"])
    _ask(story, "family_counselling", -95, 40, agency_id=ids["family_counselling"])
    _ask(story, "child_psychiatry", -30, 60, agency_id=ids["child_psychiatry"])
    _ask(story, "mental_health", -80, 20, agency_id=ids["adult_mental_health"])
    _ask(story, "employment", -60, 14, agency_id=ids["employment"], kind=RequestKind.PLAN)
    _ask(story, "advice", -75, 14, agency_id=ids["violence_service"], kind=RequestKind.ADVICE)
    answer_request(story.case, ids["request school"], story.day(-84), **_answer(story, "school", "teacher"))
    answered = _answer(story, "family_counselling", "psychologist")
    answer_request(story.case, ids["request family_counselling"], story.day(-52), **answered)
    refused: AnswerFields = {"answer": _words(story, "mental_health"), "confidentiality": Confidentiality.WORKER}
    refuse_request(story.case, ids["request mental_health"], story.day(-70), **refused)
    take_back_request(story.case, ids["request employment"], story.day(-50), answer=_words(story, "employment"))
    answer_request(story.case, ids["request advice"], story.day(-66), answer=_words(story, "advice"))


def _ask(story: Story, key: str, days: int, until: int, **fields: Unpack[RequestFields]) -> None:
    texts = story.fields("requests", key)
    fields["tried"] = texts.get("tried", "")
    fields["asked_on"], fields["due_on"] = story.day(days), story.day(days + until)
    story.make(f"request {key}", ask_for, texts["text"], **fields)


def _words(story: Story, key: str) -> str:
    return story.fields("requests", key)["answer"]


def _answer(story: Story, key: str, by: str) -> AnswerFields:
    return {"answer": _words(story, key), "found_out": FoundOut.DOCUMENT, **_by(story, by)}


def _add_scales(story: Story) -> None:
    _scale(story, "well", _WELL, domain=LifeDomain.EMOTIONS)
    _scale(story, "change", _CHANGE, least=0, most=10, domain=LifeDomain.SAFETY)
    _scale(story, "parents", _PARENTS, least=-2, most=2, domain=LifeDomain.PARENTING)


def _scale(story: Story, key: str, given: dict[str, tuple[int, int, int]], **fields: Unpack[ScaleFields]) -> None:
    texts = story.fields("scales", key)
    question = texts.pop("question")
    fields = cast("ScaleFields", {**texts, **fields})
    scale_id = story.make(f"scale {key}", add_scale, question, **fields)
    said = story.section("scale_words")
    for by, numbers in given.items():
        for when, days, number in zip(("first", "then", "last"), (_FIRST, _THEN, _LAST), numbers, strict=True):
            name = f"{key}_{by}_{when}"
            words = story.text("scale_words", name) if name in said else ""
            told: ScaleAnswerFields = {"text": words, "said_on": story.day(days), **_by(story, by)}
            story.make(f"answer {name}", answer_scale, scale_id, number, **told)


def _add_hypotheses(story: Story) -> None:
    for key, by in (("quarrel", "counsellor"), ("awake", "psychologist"), ("class", "counsellor")):
        texts = story.fields("hypotheses", key)
        text = texts.pop("text")
        fields = cast("HypothesisFields", {**texts, **_by(story, by)})
        fields["is_risk"], fields["is_set_aside"] = key == "awake", key == "class"
        fields["said_on"] = story.day(-65)
        story.make(f"hypothesis {key}", add_hypothesis, text, **fields)
