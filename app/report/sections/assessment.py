"""The assessment on paper: the child first, then each part of life with strengths before worries, then what follows."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from app.i18n import mark
from app.lens.view import RequestStatus, RequestView, StatementKind, StatementView
from app.report.request import Copy, joined
from app.report.sections.headings import headed
from app.report.sections.voices import quoted
from app.report.tagged import (
    Block,
    Bullets,
    Column,
    Field,
    Heading,
    Paragraph,
    Quote,
    Row,
    RowGroup,
    Span,
    Strip,
    Table,
    WritingSpace,
)
from app.report.tagged.direction import held
from app.report.tagged.style import QUIET, SUBTITLE
from app.rules.matrix import LifeRow, matrix

ASSESSMENT_NAME = mark("Assessment of service needs")
_CHILDS_OWN = frozenset({StatementKind.CHILDS_WORDS, StatementKind.NOT_ASKED})


def cover(copy: Copy) -> list[Block]:
    """Return the title, the official name with the day, and whose assessment it is."""
    name = copy.child_name
    title = (
        copy.say(mark("{name} – our shared assessment"), name=name[:1].upper() + name[1:])
        if name
        else copy.say(mark("Our shared assessment"))
    )
    practice = copy.say(mark("practice data, invented people")) if copy.view.is_sample else ""
    subtitle = joined(copy.say(ASSESSMENT_NAME), copy.day(copy.view.day), practice, by=" · ")
    fields = tuple(_fields(copy))
    return [Heading(1, title), Paragraph(subtitle, SUBTITLE), *([Strip(fields)] if fields else [])]


def _fields(copy: Copy) -> Iterator[Field]:
    view = copy.view
    if view.child is not None:
        age = "" if view.child.age is None else copy.say(mark("%n years"), view.child.age)
        yield Field(copy.say(mark("Child")), (joined(held(view.child.name), age),))
    worker = view.professionals_by_id.get(view.responsible_id) if view.responsible_id else None
    if worker is not None:
        yield Field(copy.say(mark("Child’s own worker")), (joined(held(worker.name), worker.title),))
    duration = view.assessment.need_duration
    if duration is not None:
        yield Field(copy.say(mark("Need of support")), (copy.say(duration.label),))


def childs_view(copy: Copy) -> list[Block]:
    """Return the child's own words as they were said, then why it was not asked; a place for them where both lack.

    Child Welfare Act 417/2007 20 §: how the child's view was found out is told with it.
    """
    child = copy.child_name
    official = mark("The child's opinion", "section of the plan")
    plain = copy.say(mark("What {name} says"), name=child) if child else copy.say(mark("What the child says"))
    blocks: list[Block] = headed(copy, plain, official)
    said = _of_kind(copy, StatementKind.CHILDS_WORDS)
    not_asked = _of_kind(copy, StatementKind.NOT_ASKED)
    for each in said:
        source = joined(copy.say(each.domain.label) if each.domain else _own_title(copy, each), _source(copy, each))
        blocks.append(Quote(quoted(each.text, copy.request.language), source))
    for each in not_asked:
        about = joined(copy.say(each.domain.label) if each.domain else _own_title(copy, each), _source(copy, each))
        because = copy.say(mark("Not asked, because:"))
        blocks.append(Paragraph((Span(f"{because} ", is_bold=True), held(each.text), Span(f"\n{about}", colour=QUIET))))
    if not said and not not_asked:
        prompt = copy.say(mark("Here is room for the child's own words, just as the child says them."))
        blocks.append(WritingSpace(prompt, 3))
    return blocks


def parts_of_life(copy: Copy) -> list[Block]:
    """Return what each says of each part of life, under the headings of the template."""
    table = matrix(copy.view)
    groups: list[tuple[str, RowGroup]] = []
    heading = ""
    for row in table.rows:
        heading = copy.say(row.heading) if row.heading else heading
        said = tuple(_statement(copy, each) for _, each in table.heard(row) if each.kind not in _CHILDS_OWN)
        if said:
            groups.append((heading, RowGroup(said, _title(copy, row))))
    if not groups:
        return []
    columns = (
        Column(copy.say(mark("What it is")), 1.1),
        Column(copy.say(mark("What was said")), 3.6),
        Column(copy.say(mark("Who, when and how")), 2.1),
    )
    official = mark("The child’s needs and everyday life, the family’s circumstances", "section of the assessment")
    blocks: list[Block] = headed(copy, copy.say(mark("How each of us sees it")), official)
    for name, found in groupby(groups, key=lambda pair: pair[0]):
        if name:
            blocks.append(Heading(3, name))
        blocks.append(Table(columns, tuple(group for _, group in found)))
    return blocks


def dissent(copy: Copy) -> list[Block]:
    """Return where people see things differently, in a place of its own; nothing where nobody said so."""
    found = _of_kind(copy, StatementKind.DISSENT)
    if not found:
        return []
    items = tuple(
        (Span(held(each.text)), Span(f"\n{_source(copy, each)}", colour=QUIET)) for each in found if each.text.strip()
    )
    heading = headed(copy, copy.say(mark("Where we disagree")), mark("Dissenting views", "section of the plan"))
    return [*heading, Bullets(items)]


def contributions(copy: Copy) -> list[Block]:
    """Return what was asked of whom, and what came of it; what was taken back is left out."""
    asked = [each for each in copy.view.assessment.requests if each.status is not RequestStatus.CANCELLED]
    if not asked:
        return []
    columns = (
        Column(copy.say(mark("Asked of")), 1.6),
        Column(copy.say(mark("What was asked")), 2.4),
        Column(copy.say(mark("Answer")), 3.2),
    )
    rows = RowGroup(tuple(_request(copy, each) for each in asked))
    official = mark("Other parties’ estimate of the need of support", "section of the assessment")
    return [*headed(copy, copy.say(mark("What we asked others")), official), Table(columns, (rows,))]


def conclusions(copy: Copy) -> list[Block]:
    """Return what the law asks of an assessment as a whole, as far as it was written down.

    Social Welfare Act 1301/2014 36.4 §, 37 §, 43 §, 44 §.
    """
    found = copy.view.assessment
    ground = copy.say(found.mapping_ground.label) if found.mapping_ground else ""
    told = {True: copy.say(mark("yes")), False: copy.say(mark("not yet")), None: ""}[found.is_explained]
    lines = (
        (mark("Summary of the situation and the needs"), found.summary),
        (mark("Conclusions on the conditions of being a client"), found.conclusion),
        (mark("How long support is needed"), copy.say(found.need_duration.label) if found.need_duration else ""),
        (mark("The client’s view: is an own worker needed"), found.own_worker_client_view),
        (mark("The professional’s view: is an own worker needed"), found.own_worker_view),
        (
            mark("Rights, duties, alternatives and their effects explained"),
            joined(told, held(found.explained), by=" · "),
        ),
        (mark("Mapping of the close network"), joined(ground, held(found.mapping_note), by=" · ")),
        (mark("Child of an adult whom other services treat"), found.adult_services),
    )
    blocks: list[Block] = []
    for label, words in lines:
        if words.strip():
            blocks += [Heading(3, copy.say(label)), *(Paragraph(part) for part in words.split("\n\n") if part.strip())]
    if not blocks:
        return []
    official = mark("Conclusions and further measures", "section of the assessment")
    return [*headed(copy, copy.say(mark("What we conclude")), official), *blocks]


def _statement(copy: Copy, each: StatementView) -> Row:
    about = copy.subject_name(each.about_id) if each.about_id != copy.view.child_id else ""
    who = held(each.said.by) or copy.subject_name(each.agency_id)
    said = (Span(held(each.text.strip())), *([Span(f" ({about})", colour=QUIET)] if about else []))
    return Row((copy.say(_SHORT[each.kind]), said, joined(who, _when(copy, each), by="\n")))


def _when(copy: Copy, each: StatementView) -> str:
    how = copy.say(each.said.found_out.label) if each.said.found_out else ""
    return joined(copy.day(each.said.on), how)


def _source(copy: Copy, each: StatementView) -> str:
    return joined(held(each.said.by) or copy.subject_name(each.agency_id), _when(copy, each))


def _request(copy: Copy, each: RequestView) -> Row:
    day = copy.day(each.asked_on)
    asked = joined(held(each.text), joined(copy.say(each.kind.label), day), by="\n")
    answered = copy.day(each.said.on)
    state = joined(copy.say(each.status.label), held(each.said.by), answered)
    if each.status is RequestStatus.ASKED and each.due_on is not None:
        state = joined(state, copy.say(mark("by {day}"), day=copy.day(each.due_on)))
    answer = (Span(state, colour=QUIET), *([Span(f"\n{held(each.answer.strip())}")] if each.answer.strip() else []))
    return Row((copy.subject_name(each.asked_of_id), asked, answer))


def _title(copy: Copy, row: LifeRow) -> str:
    label = copy.say(row.label) if row.label else row.title
    return label[:1].upper() + label[1:]


def _own_title(copy: Copy, each: StatementView) -> str:
    return next((held(own.title) for own in copy.view.assessment.own_domains if own.id == each.own_domain_id), "")


def _of_kind(copy: Copy, kind: StatementKind) -> list[StatementView]:
    return [each for each in copy.view.statements if each.kind is kind and each.text.strip()]


_SHORT = {
    StatementKind.CHILDS_WORDS: StatementKind.CHILDS_WORDS.label,
    StatementKind.NOT_ASKED: StatementKind.NOT_ASKED.label,
    StatementKind.STRENGTH: mark("+ strength", "in a narrow column"),
    StatementKind.VIEW: mark("view", "in a narrow column"),
    StatementKind.WORRY: mark("! worry", "in a narrow column"),
    StatementKind.CONCLUSION: mark("conclusion", "in a narrow column"),
    StatementKind.DISSENT: StatementKind.DISSENT.label,
}
"""What it is, in a word, with a sign that stands out in grey."""
