"""The assessment as a table: parts of life as its rows, voices as its columns.

A template says which parts of life stand there from the start. Whatever was said stands there too, in whichever row it
was said, so that choosing another template never loses a statement.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final
from uuid import UUID

from app.i18n import Text, mark
from app.lens.view import (
    AssessmentTemplate,
    CaseView,
    LifeDomain,
    ParentageKind,
    RequestStatus,
    StatementKind,
    StatementView,
)

_L = LifeDomain
TEMPLATES: Final[Mapping[AssessmentTemplate, tuple[tuple[Text | None, tuple[LifeDomain, ...]], ...]]] = {
    AssessmentTemplate.NATIONAL: (
        (
            None,
            (
                *(_L.HOME, _L.SCHOOL, _L.FRIENDS, _L.HEALTH, _L.EMOTIONS),
                *(_L.PARENTING, _L.SAFETY, _L.LIVELIHOOD, _L.CULTURE),
            ),
        ),
    ),
    AssessmentTemplate.TRIANGLE: (
        (
            mark("The child’s development"),
            (_L.HEALTH, _L.SCHOOL, _L.EMOTIONS, _L.IDENTITY, _L.RELATIONS, _L.CONDUCT, _L.SELF_CARE),
        ),
        (
            mark("The parents’ ability"),
            (_L.BASIC_CARE, _L.SAFETY, _L.WARMTH, _L.STIMULATION, _L.GUIDANCE, _L.STABILITY),
        ),
        (
            mark("Family and surroundings"),
            (_L.BACKGROUND, _L.KIN_NETWORK, _L.LIVELIHOOD, _L.HOUSING, _L.WORK, _L.INTEGRATION),
        ),
    ),
    AssessmentTemplate.ENVIRONMENTS: ((None, (_L.HOME, _L.DAY_CARE, _L.LEISURE, _L.RELATIVES, _L.SERVICES)),),
    AssessmentTemplate.OWN: (),
}
"""The rows each template begins with, under the headings of its groups.

The first follows the national structure of the family services' assessment (Sosmeta 1.2.246.537.6.1506.1005); the
second the triangle of the Swedish BBIC in its older, published list of parts.
"""
OWN_ROWS: Final = mark("Own rows")
OTHER_ROWS: Final = mark("Said besides")
WHOLE: Final = mark("Life as a whole")
IN_CELL: Final = (
    StatementKind.CHILDS_WORDS,
    StatementKind.NOT_ASKED,
    StatementKind.STRENGTH,
    StatementKind.VIEW,
    StatementKind.WORRY,
    StatementKind.CONCLUSION,
)
"""What stands in a cell, in its order: the child's own words, strengths before worries. Dissent has its own place."""
_RAISING: Final = frozenset((ParentageKind.BIRTH, ParentageKind.ADOPTIVE, ParentageKind.FOSTER, ParentageKind.GUARDIAN))


class VoiceKind(Enum):
    """Whose column it is; the columns stand in this order."""

    CHILD = "child"
    PARENT = "parent"
    AGENCY = "agency"
    CLOSE = "close"
    WORKER = "worker"


@dataclass(frozen=True, slots=True)
class Voice:
    """One column. ``subject_id`` is the child, a parent, an agency, or a professional without one."""

    kind: VoiceKind
    subject_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class LifeRow:
    """One row: a part of life of the vocabulary, an own one by its id, or neither for life as a whole.

    ``heading`` stands above the first row of a group. ``title`` is an own row's name in the worker's words.
    """

    domain: LifeDomain | None = None
    own_id: UUID | None = None
    title: str = ""
    heading: Text | None = None

    @property
    def label(self) -> Text | None:
        """Return what the row is called, None for an own one."""
        if self.own_id is not None:
            return None
        return self.domain.label if self.domain else WHOLE


@dataclass(frozen=True, slots=True)
class Matrix:
    """The whole table. ``said`` holds for a row and a voice what stands in their cell, in the order it is read."""

    rows: tuple[LifeRow, ...]
    voices: tuple[Voice, ...]
    said: Mapping[tuple[UUID | LifeDomain | None, Voice], tuple[StatementView, ...]]

    def cell(self, row: LifeRow, voice: Voice) -> tuple[StatementView, ...]:
        """Return what a voice says of a part of life: strengths before worries."""
        return self.said.get((row.own_id or row.domain, voice), ())

    def heard(self, row: LifeRow) -> tuple[tuple[Voice, StatementView], ...]:
        """Return all that is said of a part of life, the child first, strengths before worries whoever says them."""
        found = [(voice, each) for voice in self.voices for each in self.cell(row, voice)]
        return tuple(sorted(found, key=lambda pair: (pair[0].kind is not VoiceKind.CHILD, _place(pair[1]))))


def matrix(view: CaseView) -> Matrix:
    """Return the table of what ``view`` holds. Every statement but dissent is in exactly one cell of it."""
    cells: dict[tuple[UUID | LifeDomain | None, Voice], list[StatementView]] = {}
    for each in view.statements:
        if each.kind in IN_CELL:
            cells.setdefault((each.own_domain_id or each.domain, voice_of(view, each)), []).append(each)
    said = {key: tuple(sorted(found, key=_place)) for key, found in cells.items()}
    return Matrix(rows(view), voices(view), said)


def rows(view: CaseView) -> tuple[LifeRow, ...]:
    """Return the rows: life as a whole, the template's, the own ones, then others in which something was said."""
    found: list[LifeRow] = [LifeRow()]
    for heading, domains in TEMPLATES[view.assessment.template]:
        found += _headed(heading, (LifeRow(domain) for domain in domains))
    there = {row.domain for row in found}
    spoken_of = {each.domain for each in view.statements if each.kind in IN_CELL}
    own = [LifeRow(None, each.id, each.title) for each in view.assessment.own_domains]
    others = [LifeRow(domain) for domain in LifeDomain if domain in spoken_of and domain not in there]
    found += _headed(OWN_ROWS if len(found) > 1 else None, own)
    found += _headed(OTHER_ROWS if len(found) > 1 else None, others)
    return tuple(found)


def voices(view: CaseView) -> tuple[Voice, ...]:
    """Return the columns: the child, each parent, agencies that spoke, were asked or are of the team, close people,
    worker.
    """
    spoken = {voice_of(view, each) for each in view.statements if each.kind in IN_CELL}
    asked = {
        _agency_voice(view, each.asked_of_id)
        for each in view.assessment.requests
        if each.asked_of_id and each.status is not RequestStatus.CANCELLED
    }
    helpers = (each.subject_id for each in view.participants if each.is_here)
    team = {_agency_voice(view, each) for each in helpers if each not in view.people_by_id}
    parents = [Voice(VoiceKind.PARENT, parent) for parent in parents_of(view)]
    agencies = _in_order(view, spoken | asked | team)
    child = Voice(VoiceKind.CHILD, view.child_id)
    return (child, *parents, *agencies, Voice(VoiceKind.CLOSE), Voice(VoiceKind.WORKER))


def voice_of(view: CaseView, said: StatementView) -> Voice:
    """Return whose column a statement stands in; what nobody is named for is the worker's, who wrote it down."""
    by = said.said.by_id
    if said.kind in {StatementKind.CHILDS_WORDS, StatementKind.NOT_ASKED} or (by is not None and by == view.child_id):
        return Voice(VoiceKind.CHILD, view.child_id)
    if by in view.people_by_id:
        return Voice(VoiceKind.PARENT, by) if by in parents_of(view) else Voice(VoiceKind.CLOSE)
    speaker = by or said.agency_id
    return _agency_voice(view, speaker) if speaker else Voice(VoiceKind.WORKER)


def parents_of(view: CaseView) -> tuple[UUID, ...]:
    """Return the living people who are the child's parents or raise it on the view's day, in the case's order."""
    links = {
        link.parent_id
        for link in view.parentages
        if link.child_id == view.child_id and link.kind in _RAISING and not link.is_over
    }
    return tuple(person.id for person in view.people if person.id in links and not person.is_dead)


def is_child_heard(view: CaseView) -> bool:
    """Say whether the child's own words are there, or why they were not asked for (Child Welfare Act 417/2007 20 §)."""
    return any(each.kind in {StatementKind.CHILDS_WORDS, StatementKind.NOT_ASKED} for each in view.statements)


def _agency_voice(view: CaseView, speaker: UUID) -> Voice:
    """Return an agency's column, its professionals' too; the child's own worker has the worker's column."""
    if speaker == view.responsible_id:
        return Voice(VoiceKind.WORKER)
    professional = view.professionals_by_id.get(speaker)
    agency = professional.agency_id if professional else speaker
    return Voice(VoiceKind.AGENCY, agency if agency in view.agencies_by_id else speaker)


def _in_order(view: CaseView, found: Iterable[Voice]) -> Iterator[Voice]:
    """Yield agencies in the case's order, then professionals without one."""
    there = set(found)
    for subject in (*view.agencies, *view.professionals):
        voice = Voice(VoiceKind.AGENCY, subject.id)
        if voice in there:
            yield voice


def _headed(heading: Text | None, found: Iterable[LifeRow]) -> Sequence[LifeRow]:
    """Return the rows, the heading with the first of them."""
    made = list(found)
    if made and heading is not None:
        first = made[0]
        made[0] = LifeRow(first.domain, first.own_id, first.title, heading)
    return made


def _place(said: StatementView) -> int:
    return IN_CELL.index(said.kind)
