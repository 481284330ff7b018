"""The assessment as a whole, with its own rows, requests, scales and hypotheses, as an audience may see it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from app.lens import rights_voices, things
from app.lens.assessmentview import (
    NOTHING_ASSESSED,
    AssessmentView,
    HypothesisView,
    OwnDomainView,
    RequestView,
    ScaleAnswerView,
    ScaleView,
)
from app.lens.planview import StatementView
from app.lens.rights import Rule, why_not
from app.lens.said import Said
from app.lens.sieve import Sieve
from app.models import Assessment, Request, ScaleAnswer
from app.models.voices import RequestStatus

Rules = tuple[Rule[Assessment], ...]


def assessment(sieve: Sieve, said: Iterable[StatementView]) -> AssessmentView:
    """Return the assessment; ``said`` are the statements that the audience may read.

    It is made after the statements and the meetings, which its parts point to.
    """
    row = sieve.rows.assessments[0] if sieve.rows.assessments else None
    return replace(
        _whole(sieve, row) if row else NOTHING_ASSESSED,
        own_domains=own_domains(sieve, said),
        requests=requests(sieve),
        scales=scales(sieve),
        hypotheses=hypotheses(sieve),
    )


def tidied(view: AssessmentView, said: Iterable[StatementView]) -> AssessmentView:
    """Return the assessment after the last look at its texts: without rows and questions that lost all they said."""
    filled = {each.own_domain_id for each in said}
    return replace(
        view,
        own_domains=tuple(each for each in view.own_domains if each.id in filled),
        scales=tuple(each for each in view.scales if each.question),
    )


def _whole(sieve: Sieve, row: Assessment) -> AssessmentView:
    sieve.kept.add(row.id)
    about = sieve.word(things.ASSESSMENT)

    def shown(value: str, rules: Rules) -> str:
        return sieve.cleared(row, rules, things.ASSESSMENT, value, about)

    concluded, mapped = rights_voices.CONCLUSION, rights_voices.MAPPING
    is_concluded = why_not(row, concluded, sieve.eyes) is None
    is_mapped = why_not(row, mapped, sieve.eyes) is None
    treated = row.adult_services
    return AssessmentView(
        id=row.id,
        template=row.template,
        summary=shown(row.summary, concluded),
        conclusion=shown(row.conclusion, concluded),
        need_duration=row.need_duration if is_concluded else None,
        own_worker_client_view=shown(row.own_worker_client_view, concluded),
        own_worker_view=shown(row.own_worker_view, concluded),
        is_explained=row.is_explained if is_concluded else None,
        explained=shown(row.explained, concluded),
        mapping_ground=row.mapping_ground if is_mapped else None,
        mapping_note=shown(row.mapping_note, mapped),
        adult_services=sieve.cleared(row, rights_voices.ADULT_SERVICES, things.ADULT_SERVICES, treated, about),
    )


def own_domains(sieve: Sieve, said: Iterable[StatementView]) -> tuple[OwnDomainView, ...]:
    """Return the own rows in which the audience can read anything; the worker gets them all."""
    filled = {each.own_domain_id for each in said}
    found: list[OwnDomainView] = []
    for row in sieve.rows.own_domains:
        rules = () if row.id in filled else rights_voices.UNSEEN
        if sieve.passes(row, rules, things.OWN_DOMAIN, row.name):
            found.append(OwnDomainView(row.id, row.name))
    return tuple(found)


def requests(sieve: Sieve) -> tuple[RequestView, ...]:
    """Return what was asked of agencies and professionals whom the audience may know of."""
    found: list[RequestView] = []
    for row in sieve.rows.requests:
        asked_of = row.agency_id or row.professional_id
        about = sieve.real(asked_of)
        if sieve.passes(row, rights_voices.REQUEST, things.REQUEST, about, (asked_of,)):
            found.append(_request(sieve, row, asked_of, about))
    return tuple(found)


def _request(sieve: Sieve, row: Request, asked_of: UUID | None, about: str) -> RequestView:
    is_settled = row.said_on is None or row.said_on <= sieve.day
    return RequestView(
        id=row.id,
        kind=row.kind,
        asked_of_id=asked_of,
        text=row.text,
        tried=sieve.cleared(row, rights_voices.TRIED, things.TRIED, row.tried, about),
        asked_on=sieve.on(row.asked_on),
        due_on=sieve.on(row.due_on),
        status=row.status if is_settled else RequestStatus.ASKED,
        answer=row.answer if is_settled else "",
        said=sieve.said(row, row.id) if is_settled else Said(confidentiality=row.confidentiality),
    )


def scales(sieve: Sieve) -> tuple[ScaleView, ...]:
    """Return the questions that anybody answered for this audience to read; the worker gets them all."""
    answers: dict[UUID, list[ScaleAnswer]] = defaultdict(list)
    for row in sieve.rows.scale_answers:
        speaker = row.source_person_id or row.source_professional_id
        if sieve.passes(row, rights_voices.SCALE_ANSWER, things.SCALE_ANSWER, sieve.real(speaker), (speaker,)):
            answers[row.scale_id].append(row)
    found: list[ScaleView] = []
    for scale in sieve.rows.scales:
        rules = () if answers[scale.id] else rights_voices.UNSEEN
        if not sieve.passes(scale, rules, things.SCALE, scale.question):
            continue
        found.append(
            ScaleView(
                id=scale.id,
                question=scale.question,
                least=scale.least,
                most=scale.most,
                least_words=scale.least_words,
                most_words=scale.most_words,
                domain=scale.domain,
                answers=tuple(
                    ScaleAnswerView(row.id, row.value, row.text, sieve.said(row, row.id)) for row in answers[scale.id]
                ),
            )
        )
    return tuple(found)


def hypotheses(sieve: Sieve) -> tuple[HypothesisView, ...]:
    """Return the team's working thoughts: for the worker, and for a copy they were chosen for."""
    found: list[HypothesisView] = []
    for row in sieve.rows.hypotheses:
        about = sieve.real(row.source_person_id or row.source_professional_id)
        if sieve.passes(row, rights_voices.HYPOTHESIS, things.HYPOTHESIS, about):
            found.append(
                HypothesisView(
                    id=row.id,
                    text=row.text,
                    speaks_for=row.speaks_for,
                    speaks_against=row.speaks_against,
                    is_risk=row.is_risk,
                    is_set_aside=row.is_set_aside,
                    meeting_id=sieve.pointing(row, row.meeting_id, things.MEETING),
                    said=sieve.said(row, row.id),
                )
            )
    return tuple(found)
