"""The lines that can be drawn between two things, each with its look and what it means for the case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from app.genogram.picture import Key, Mark
from app.genogram.samples import SAMPLE, sample
from app.genogram.specimens import BOND_GROUPS
from app.genogram.ties import STRESSFUL, tie_marks
from app.i18n import Text, current_language, mark, tr
from app.lens.said import Said
from app.lens.view import BondKind, CaseView, ParentageKind, PartnershipKind, TieFlow, TieStrength, TieView
from app.operations.family import add_bond, link_parent, link_partners
from app.operations.network import edit_tie, link_agency
from app.store.casefile import CaseFile
from app.ui.subjects import subject_name

_FIRST: Final = {"partner": "couple", "child": "parent", "parents": "child"}
"""Which group stands first, by the handle the line was drawn from; else it is the relations."""
_PARENT: Final = mark("{name} is a parent")
_UNDRAWN: Final = frozenset({ParentageKind.STEP, ParentageKind.GUARDIAN})
"""Parents who have no line in the genogram: they stand beside the parent they live with, or are told in words."""
_STRENGTHS: Final = (TieStrength.NORMAL, TieStrength.STRONG, TieStrength.WEAK, TieStrength.BROKEN)
_COUPLE: Final = mark("Couple")


@dataclass(frozen=True, slots=True)
class LineChoice:
    """One line: the heading it stands under, its name, its look round the origin, and what draws it.

    ``draw`` returns the key of the row that it made.
    """

    heading: str
    name: str
    marks: tuple[Mark, ...]
    draw: Callable[[CaseFile], Key]


def line_choices(view: CaseView, source: Key, goal: Key, verb: str = "") -> list[LineChoice]:
    """Return the lines from ``source`` to ``goal``, those first that the handle ``verb`` means."""
    if source.id is None or goal.id is None:
        return []
    if source.kind == "person" and goal.kind == "person":
        groups = {
            "bond": _bonds(view, source.id, goal.id),
            "couple": _couples(view, source.id, goal.id),
            "parent": _parents(view, source.id, goal.id),
            "child": _parents(view, goal.id, source.id),
        }
        first = _FIRST.get(verb, "bond")
        order = sorted(groups, key=lambda name: (name != first, list(groups).index(name)))
        return [choice for name in order for choice in groups[name]]
    agency, other = (goal, source) if goal.kind == "agency" else (source, goal)
    if agency.id is None or agency.kind != "agency" or other.kind not in {"person", "household"}:
        return []
    return _ties(view, agency.id, other)


def _bonds(view: CaseView, a_id: UUID, b_id: UUID) -> list[LineChoice]:
    def choice(heading: Text, kind: BondKind) -> LineChoice:
        def draw(case: CaseFile) -> Key:
            return Key("bond", add_bond(case, a_id, b_id, kind))

        return LineChoice(tr(heading), tr(kind.label), sample(kind, current_language(), view.style), draw)

    return [choice(heading, kind) for heading, kinds in BOND_GROUPS for kind in kinds]


def _couples(view: CaseView, a_id: UUID, b_id: UUID) -> list[LineChoice]:
    def choice(kind: PartnershipKind) -> LineChoice:
        def draw(case: CaseFile) -> Key:
            return Key("partnership", link_partners(case, a_id, b_id, kind))

        return LineChoice(tr(_COUPLE), tr(kind.label), sample(kind, current_language(), view.style), draw)

    return [choice(kind) for kind in PartnershipKind]


def _parents(view: CaseView, parent_id: UUID, child_id: UUID) -> list[LineChoice]:
    heading = tr(_PARENT, name=subject_name(view, parent_id))

    def choice(kind: ParentageKind) -> LineChoice:
        def draw(case: CaseFile) -> Key:
            return Key("parentage", link_parent(case, child_id, parent_id, kind))

        marks = () if kind in _UNDRAWN else sample(kind, current_language(), view.style)
        return LineChoice(heading, tr(kind.label), marks, draw)

    return [choice(kind) for kind in ParentageKind]


def _ties(view: CaseView, agency_id: UUID, other: Key) -> list[LineChoice]:
    """Return the ties there can be; where there is one already its look is changed."""
    there = next(
        (
            tie.id
            for tie in view.ties
            if tie.agency_id == agency_id and other.id in {tie.person_id, tie.household_id} and not tie.is_over
        ),
        None,
    )

    def choice(strength: TieStrength, *, is_stressful: bool) -> LineChoice:
        def draw(case: CaseFile) -> Key:
            if there is not None:
                edit_tie(case, there, {"strength": strength, "is_stressful": is_stressful})
                return Key("tie", there)
            person_id, home_id = (other.id, None) if other.kind == "person" else (None, other.id)
            tie_id = link_agency(
                case,
                agency_id,
                person_id=person_id,
                household_id=home_id,
                strength=strength,
                is_stressful=is_stressful,
            )
            return Key("tie", tie_id)

        half = SAMPLE / 2
        tie = TieView(
            id=agency_id,
            agency_id=agency_id,
            person_id=None,
            household_id=None,
            strength=strength,
            is_stressful=is_stressful,
            flow=TieFlow.NONE,
            since=None,
            until=None,
            is_over=False,
            note="",
            said=Said(),
        )
        name = ", ".join(tr(text) for text in ((strength.label, STRESSFUL) if is_stressful else (strength.label,)))
        return LineChoice(tr("Tie"), name, tie_marks(((-half, 0), (half, 0)), tie), draw)

    return [choice(strength, is_stressful=stressful) for stressful in (False, True) for strength in _STRENGTHS]
