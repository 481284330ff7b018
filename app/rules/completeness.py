"""What the statutes ask of an assessment and a plan, and how much of it is there: pure functions of the view.

Nothing here stops anybody: an item is there, is left out on purpose with a reason (``LeftOut``), or is still missing.
Whether words are good enough no program can say; it says that they are written. Each item tells its source, and in
which wording that was read, so that nothing is taken for the law in force that was not read there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Final
from uuid import UUID

from app.i18n import Text, mark
from app.lens.view import CaseStatus, CaseView, PlanKind, WelfareStage
from app.rules import written
from app.rules.limits import CONSOLIDATED, FIRST_WORDING, GUIDANCE
from app.rules.matter import is_welfare_matter
from app.rules.register import ADULT, OWN_SAY
from app.rules.words import Sentence, say

STRUCTURE_READ: Final = say(mark("Read in THL’s national document structure of November 2024."))


class Standing(Enum):
    """How an item of the list stands."""

    THERE = mark("there", "an item of the list")
    LEFT_OUT = mark("left out on purpose", "an item of the list")
    MISSING = mark("missing", "an item of the list")


class Place(Enum):
    """Where in the program an item is written."""

    ASSESSMENT = mark("in the assessment")
    GOALS = mark("among needs, goals and measures")
    PLAN = mark("in the plan’s own texts")


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list: its key, what is asked, where that stands in the law, and what to do where it is missing."""

    code: str
    asked: Text
    basis: Text
    reading: Sentence
    place: Place
    advice: Text
    is_there: Callable[[CaseView], bool]
    concerns: Callable[[CaseView], bool] = lambda view: True  # noqa: ARG005 - what concerns every plan


@dataclass(frozen=True, slots=True)
class Finding:
    """An item as it stands in one case; ``reason`` says why it is left out, in the worker's words."""

    item: Item
    standing: Standing
    reason: str = ""
    left_out_id: UUID | None = None


def completeness(view: CaseView) -> tuple[Finding, ...]:
    """Return the items that concern this case, in the order of the law; nothing is asked where there is no plan yet.

    An item that is written is there, whatever was said of leaving it out before.
    """
    if view.plan is None:
        return ()
    left_out = {row.item: row for row in view.left_out}
    found: list[Finding] = []
    for item in ITEMS:
        if not item.concerns(view):
            continue
        row = left_out.get(item.code)
        if item.is_there(view):
            found.append(Finding(item, Standing.THERE))
        elif row is not None:
            found.append(Finding(item, Standing.LEFT_OUT, row.reason, row.id))
        else:
            found.append(Finding(item, Standing.MISSING))
    return tuple(found)


def missing(view: CaseView) -> tuple[Finding, ...]:
    """Return the items that are neither there nor left out on purpose."""
    return tuple(finding for finding in completeness(view) if finding.standing is Standing.MISSING)


def _is_evaluated(view: CaseView) -> bool:
    return view.plan is not None and bool(view.plan.former_goals)


def _is_welfare(view: CaseView) -> bool:
    """Say whether the plan is one of child welfare, or the matter is."""
    return is_welfare_matter(view) or (view.plan is not None and view.plan.kind is PlanKind.CHILD_WELFARE)


def _has_own_say(view: CaseView) -> bool:
    return view.child is not None and view.child.age is not None and OWN_SAY <= view.child.age < ADULT


def _is_in_substitute_care(view: CaseView) -> bool:
    is_client = view.status is CaseStatus.CHILD_WELFARE
    return is_client and view.clock.welfare_stage is WelfareStage.SUBSTITUTE


def _of(act: Text, reading: Sentence) -> Callable[..., Item]:
    def item(
        code: str,
        asked: Text,
        place: Place,
        advice: Text,
        is_there: Callable[[CaseView], bool],
        concerns: Callable[[CaseView], bool] | None = None,
    ) -> Item:
        made = Item(code, asked, act, reading, place, advice, is_there)
        return made if concerns is None else Item(code, asked, act, reading, place, advice, is_there, concerns)

    return item


_SHL36 = _of(mark("Social Welfare Act 36.4 §"), FIRST_WORDING)
_SHL37 = _of(mark("Social Welfare Act 37 §"), FIRST_WORDING)
_SHL39 = _of(mark("Social Welfare Act 39 §"), FIRST_WORDING)
_LATER = _of(mark("Social Welfare Act 39 §, later addition"), STRUCTURE_READ)
_CHILD = _of(mark("Child Welfare Act 20 §"), FIRST_WORDING)
_LSL30 = _of(mark("Child Welfare Act 30 §"), FIRST_WORDING)
_SUBSTITUTE = _of(mark("Child Welfare Act 30 §"), GUIDANCE)
_DATA42 = _of(mark("Client Data Act (703/2023) 42 §"), CONSOLIDATED)
_DATA43 = _of(mark("Client Data Act (703/2023) 43 §"), CONSOLIDATED)
_MODEL = _of(mark("National structure of the client plan"), STRUCTURE_READ)

ITEMS: Final[tuple[Item, ...]] = (
    _CHILD(
        "lsl20",
        mark("The child’s wishes and view, and how they were found out"),
        Place.ASSESSMENT,
        mark("Write the child’s own words and how you learnt them, or why the child was not asked."),
        written.childs_view,
    ),
    _CHILD(
        "lsl20-12",
        mark("A child of twelve or more has been given the opportunity to be heard"),
        Place.ASSESSMENT,
        mark(
            "Ask the child and write what it says. It may be left out only where it would endanger the child’s health"
            " or development or is plainly unnecessary: then say here why."
        ),
        written.childs_own_words,
        _has_own_say,
    ),
    _SHL37(
        "shl37-1",
        mark("Summary of the situation and of the need for services and special support"),
        Place.ASSESSMENT,
        mark("Write in a few sentences how things stand."),
        written.summary,
    ),
    _SHL37(
        "shl37-2",
        mark("The professional’s conclusions"),
        Place.ASSESSMENT,
        mark("Write what you conclude from what all have said."),
        written.conclusions,
    ),
    _SHL37(
        "shl37-3",
        mark("The client’s own view of the need"),
        Place.ASSESSMENT,
        mark("Ask the child and the parents what they need, and write it as they say it."),
        written.clients_view,
    ),
    _SHL37(
        "shl37-4",
        mark("The client’s and the professional’s estimate of the need for an own worker"),
        Place.ASSESSMENT,
        mark("Ask the family whether they need a worker of their own, and write what you think yourself."),
        written.need_of_worker,
    ),
    _SHL37(
        "shl37-5",
        mark("Whether the need is temporary, recurring or long-term"),
        Place.ASSESSMENT,
        mark("Choose in the assessment how long support is thought to be needed."),
        written.duration_of_need,
    ),
    _SHL36(
        "shl36-4",
        mark("Rights, duties, alternatives and their effects explained so that the client understands"),
        Place.ASSESSMENT,
        mark("Say in the assessment whether they were explained, and how."),
        written.explained,
    ),
    _SHL39(
        "shl39-1",
        mark("The client’s and the professional’s assessment of the need for support"),
        Place.GOALS,
        mark("Let at least one need be told by the child or the family, and one by a professional."),
        written.both_see_needs,
    ),
    _SHL39(
        "shl39-2",
        mark("Which services and measures are needed"),
        Place.GOALS,
        mark("Write for each need who does what."),
        written.measures,
    ),
    _SHL39(
        "shl39-3",
        mark(
            "The own worker’s assessment of the services necessary for health or development, with start and duration"
        ),
        Place.PLAN,
        mark("Write which services are necessary, from when and how long, or that none are."),
        written.necessary_services,
    ),
    _SHL39(
        "shl39-4",
        mark("How often the client and the own worker meet"),
        Place.PLAN,
        mark("Agree how often you meet, and ask the child how often it wishes to."),
        written.worker_meetings,
    ),
    _SHL39(
        "shl39-5",
        mark("The client’s and the worker’s assessment of strengths and resources"),
        Place.ASSESSMENT,
        mark("Write what goes well, as the family sees it and as a professional does."),
        written.both_see_strengths,
    ),
    _SHL39(
        "shl39-6",
        mark("Goals set together"),
        Place.GOALS,
        mark("Write what will be different for the child."),
        written.goals,
    ),
    _SHL39(
        "shl39-7",
        mark("Estimated length of the client relationship"),
        Place.PLAN,
        mark("Write an estimate, even a rough one."),
        written.duration,
    ),
    _SHL39(
        "shl39-8",
        mark("Partners of different sectors, and who is responsible for what"),
        Place.GOALS,
        mark("Name for each measure who does it, the services of other sectors too."),
        written.responsibilities,
    ),
    _SHL39(
        "shl39-9",
        mark("Follow-up, attainment of the goals and a new assessment"),
        Place.GOALS,
        mark("Set a day to look at the plan again, and say for each goal how the change will be noticed."),
        written.follow_up,
    ),
    _LATER(
        "shl39-a",
        mark("How life situation and surroundings affect functioning"),
        Place.PLAN,
        mark("Write how everyday life and surroundings help or hinder managing."),
        written.functioning,
    ),
    _LATER(
        "shl39-b",
        mark("The client’s proposal on how the services are provided"),
        Place.PLAN,
        mark("Ask the family how the help would suit them, and write the answer."),
        written.proposal,
    ),
    _LSL30(
        "lsl30-1",
        mark("The child’s and the family’s need of services and support"),
        Place.GOALS,
        mark("Write what the child or the family needs support with."),
        written.needs,
        _is_welfare,
    ),
    _LSL30(
        "lsl30-2",
        mark("The circumstances to be influenced"),
        Place.PLAN,
        mark("Write in the situation what is to change."),
        written.situation,
        _is_welfare,
    ),
    _LSL30(
        "lsl30-3",
        mark("Services and other support measures"),
        Place.GOALS,
        mark("Write for each need who does what."),
        written.measures,
        _is_welfare,
    ),
    _LSL30(
        "lsl30-4",
        mark("Estimated time in which the goals are reached"),
        Place.GOALS,
        mark("Write for each goal by when."),
        written.times_of_goals,
        _is_welfare,
    ),
    _LSL30(
        "lsl30-5",
        mark("Dissenting views of the parties"),
        Place.ASSESSMENT,
        mark("Ask each party whether they see something otherwise; say here that nobody does, where it is so."),
        written.dissent,
        _is_welfare,
    ),
    _LSL30(
        "lsl30-6",
        mark("The worker’s personal meetings with the child"),
        Place.PLAN,
        mark("Write how often the child’s own worker meets the child in person."),
        written.worker_meetings,
        _is_welfare,
    ),
    _SUBSTITUTE(
        "lsl30-7",
        mark("The purpose and the goals of the substitute care"),
        Place.PLAN,
        mark("Write among the necessary services what the substitute care is for, and set goals for it."),
        written.purpose_of_care,
        _is_in_substitute_care,
    ),
    _SUBSTITUTE(
        "lsl30-8",
        mark("Special support for the child’s parents and guardians"),
        Place.GOALS,
        mark("Write a need about parenthood with its measures, or name the parents’ own plan among the other plans."),
        written.support_of_parents,
        _is_in_substitute_care,
    ),
    _SUBSTITUTE(
        "lsl30-9",
        mark("Health care, and early education or school, during the substitute care"),
        Place.ASSESSMENT,
        mark("Write in the rows of health and of day care or school how they are arranged."),
        written.health_and_schooling,
        _is_in_substitute_care,
    ),
    _SUBSTITUTE(
        "lsl30-10",
        mark("The child’s contact with the parents and others who are close"),
        Place.ASSESSMENT,
        mark("Write in the row of family and relations how they meet and keep in touch."),
        written.contact_with_close,
        _is_in_substitute_care,
    ),
    _SUBSTITUTE(
        "lsl30-11",
        mark("The aim of bringing the family together again"),
        Place.PLAN,
        mark(
            "There is no field of its own: write it in the plan’s further information, and say here that it is there."
        ),
        written.nowhere,
        _is_in_substitute_care,
    ),
    _DATA42(
        "703-42-1",
        mark("The view of the guardian, a relative or another person close to the child, when needed"),
        Place.ASSESSMENT,
        mark("Ask the guardians, and those who are close."),
        written.adults_view,
    ),
    _DATA42(
        "703-42-2",
        mark("The client’s and the others’ view, and the worker’s assessment, of how the goals were met"),
        Place.GOALS,
        mark("Ask the family and a professional of each earlier goal how far it was reached."),
        written.former_goals_reviewed,
        _is_evaluated,
    ),
    _DATA43(
        "703-43-1",
        mark("Goals for the services, and the means to reach them"),
        Place.GOALS,
        mark("Write for each goal at least one measure."),
        written.means,
    ),
    _DATA43(
        "703-43-2",
        mark("Private persons who support the client, and their tasks"),
        Place.GOALS,
        mark("Write what relatives and other close people do, or that nobody does."),
        written.private_persons,
    ),
    _MODEL(
        "rights",
        mark("Rights explained to the client, and how"),
        Place.PLAN,
        mark("Say whether rights were explained, and in what way."),
        written.rights_told,
    ),
)
"""In the order in which the case is worked on: the child's view, the assessment, the plan, its evaluation."""
