"""The plan round its goals: how earlier goals were met, support as it is wished, the crisis page, others' plans."""

from __future__ import annotations

from app.i18n import Text, mark
from app.lens.view import GoalReviewView, GoalView
from app.report.request import Copy, joined, unbroken
from app.report.sections.headings import headed
from app.report.tagged import Block, Bullets, Column, Paragraph, Row, RowGroup, Span, Table
from app.report.tagged.direction import held

LEVELS = {
    -2: mark("much less than hoped"),
    -1: mark("less than hoped"),
    0: mark("as hoped"),
    1: mark("more than hoped"),
    2: mark("much more than hoped"),
}
"""The levels of goal attainment scaling in words: a number is never shown without them."""


def former_goals(copy: Copy) -> list[Block]:
    """Return how far the goals of the version before were reached, as each of those asked says."""
    plan = copy.view.plan
    groups = tuple(_former(copy, goal) for goal in plan.former_goals) if plan else ()
    if not groups:
        return []
    columns = (
        Column(copy.say(mark("Who says so")), 1.6),
        Column(copy.say(mark("How far it was reached")), 1.6),
        Column(copy.say(mark("In their own words")), 3.4),
    )
    official = mark("Attainment of the previous plan’s goals", "section of the plan")
    return [*headed(copy, copy.say(mark("How the earlier goals went")), official), Table(columns, groups)]


def _former(copy: Copy, goal: GoalView) -> RowGroup:
    """Return a goal with what was said of it; where nobody was asked in its own version, what was said before that."""
    rows = tuple(_review(copy, review) for review in goal.own_reviews or goal.reviews)
    note = "" if goal.own_reviews else copy.say(mark("Not looked at together yet."))
    if rows and note:
        note = copy.say(mark("Not looked at together again yet; earlier it was found:"))
    return RowGroup(rows, held(goal.text), note)


def _review(copy: Copy, review: GoalReviewView) -> Row:
    level = ""
    if review.level is not None and review.level in LEVELS:
        level = f"{signed(review.level)}, {copy.say(LEVELS[review.level])}"
    far = joined(copy.say(review.attainment.label) if review.attainment else "", level, by=" · ")
    return Row((joined(held(review.said.by), copy.day(review.said.on)), far, held(review.text)))


def signed(level: int) -> str:
    """Return a level with its sign, as it is printed: −2, 0, +1."""
    return f"−{-level}" if level < 0 else f"+{level}" if level else "0"


def support(copy: Copy) -> list[Block]:
    """Return how support is wished and judged: functioning, the family's proposal, what is necessary, other means."""
    plan = copy.view.plan
    if plan is None:
        return []
    parts = _lines(
        copy,
        (mark("How everyday life affects managing:"), plan.functioning),
        (mark("How the family would like the help:"), plan.clients_proposal),
        (mark("Services that are necessary:"), plan.necessary_services),
        (mark("Other things that help:"), plan.other_means),
        (mark("What this means for the child:"), plan.childs_effect),
        (mark("Further information:"), plan.more),
    )
    official = mark("Client’s proposal, necessary services, other services and means", "section of the plan")
    return [*headed(copy, copy.say(mark("How the support is arranged")), official), *parts] if parts else []


def crisis(copy: Copy) -> list[Block]:
    """Return the crisis page, as far as it is for the copy's reader."""
    plan = copy.view.plan
    if plan is None:
        return []
    blocks: list[Block] = [
        *_lines(
            copy,
            (mark("How we notice that it is getting hard:"), plan.warning_signs),
            (mark("What I do myself:"), plan.child_does),
            (mark("What adults do:"), plan.adults_do),
            (mark("A safe place:"), plan.safe_place),
        )
    ]
    # Without its number a line would tell that one was held back.
    called = [contact for contact in plan.crisis_contacts if contact.phone or copy.view.is_own]
    if called:
        items = tuple(joined(held(one.who), unbroken(one.phone), held(one.when)) for one in called)
        blocks.append(Paragraph(copy.say(mark("Whom to call, in this order:")), is_tied=True))
        blocks.append(Bullets(items, is_numbered=True))
    if plan.safety_pairs:
        columns = (
            Column(copy.say(mark("What could happen")), 1.0),
            Column(copy.say(mark("What keeps it away")), 1.0),
        )
        rows = tuple(Row((held(pair.risk), held(pair.safeguard))) for pair in plan.safety_pairs)
        blocks.append(Table(columns, (RowGroup(rows),)))
    official = mark("What to do in a crisis, safety", "section of the plan")
    return [*headed(copy, copy.say(mark("When it is hard")), official), *blocks] if blocks else []


def other_plans(copy: Copy) -> list[Block]:
    """Return the child's other plans in force, told of and not copied."""
    shown = [other for other in copy.view.other_plans if not other.is_over]
    if not shown:
        return []
    items = tuple(
        joined(
            joined(copy.say(other.kind.label).capitalize(), held(other.title), by=": "),
            held(other.keeper),
            copy.say(mark("until {day}"), day=copy.day(other.until)) if other.until else "",
            held(other.goals),
            by=" · ",
        )
        for other in shown
    )
    official = mark("Other plans in force", "section of the plan")
    return [*headed(copy, copy.say(mark("Other plans of the child")), official), Bullets(items)]


def _lines(copy: Copy, *parts: tuple[Text, str]) -> list[Block]:
    """Return each part that says anything behind its bold label."""
    return [
        Paragraph((Span(f"{copy.say(label)} ", is_bold=True), held(words.strip())))
        for label, words in parts
        if words.strip()
    ]
