"""What was said: the child's own words, what is well, what worries, how each sees it, where people disagree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.i18n import Language, mark
from app.lens.view import StatementKind, StatementView
from app.report.request import Copy, joined
from app.report.sections.headings import headed
from app.report.sections.people import home
from app.report.tagged import Block, Bullets, Paragraph, Quote, Rich, Span, WritingSpace
from app.report.tagged.direction import held
from app.report.tagged.style import QUIET

QUOTATION_MARKS = {Language.FI: ("”", "”"), Language.SV: ("”", "”"), Language.EN: ("“", "”")}
_QUOTING = frozenset("\"'”“„«»’‘")


def childs_words(copy: Copy) -> list[Block]:
    """Return the child's own words as they were said; where the view has none, a place for them.

    The prompt doesn't say that nothing was said: a copy never tells what isn't on it.
    """
    child = copy.child_name
    official = mark("The child's opinion", "section of the plan")
    heading = (
        headed(copy, copy.say(mark("What {name} says"), name=child), official)
        if child
        else headed(copy, copy.say(mark("What the child says")), official)
    )
    said = list(_of_kind(copy, StatementKind.CHILDS_WORDS))
    if not said:
        prompt = copy.say(mark("Here is room for the child's own words, just as the child says them."))
        return [*heading, WritingSpace(prompt, 3)]
    return [
        *heading,
        *(Quote(quoted(statement.text, copy.request.language), _source(copy, statement)) for statement in said),
    ]


def strengths(copy: Copy) -> list[Block]:
    """Return what is well."""
    official = mark("Strengths and resources", "section of the plan")
    return _list(copy, headed(copy, copy.say(mark("What is going well")), official), StatementKind.STRENGTH)


def worries(copy: Copy) -> list[Block]:
    """Return what worries somebody."""
    official = mark("Worries", "section of the plan")
    return _list(copy, headed(copy, copy.say(mark("What worries us")), official), StatementKind.WORRY)


def situation(copy: Copy) -> list[Block]:
    """Return how things are now, then how each sees them."""
    plan = copy.view.plan
    told = [Paragraph(part) for part in plan.situation.split("\n\n") if part.strip()] if plan else []
    views = [_voiced(copy, statement) for statement in _of_kind(copy, StatementKind.VIEW)]
    lives = home(copy)
    if not told and not views and not lives:
        return []
    heading = headed(
        copy, copy.say(mark("How things are now")), mark("Background and present situation", "section of the plan")
    )
    return [*heading, *lives, *told, *([Bullets(tuple(views))] if views else [])]


def dissent(copy: Copy) -> list[Block]:
    """Return where people see things differently, else a place to write it down."""
    heading = headed(copy, copy.say(mark("Where we disagree")), mark("Dissenting views", "section of the plan"))
    views = [_voiced(copy, statement) for statement in _of_kind(copy, StatementKind.DISSENT)]
    if views:
        return [*heading, Bullets(tuple(views))]
    return [*heading, WritingSpace(copy.say(mark("If you see something differently, write it here.")), 2)]


def quoted(text: str, language: Language) -> str:
    """Return ``text`` between quotation marks unless it bears some already; not a letter of it changes."""
    words = text.strip()
    if words[:1] in _QUOTING:
        return words
    opening, closing = QUOTATION_MARKS[language]
    return f"{opening}{words}{closing}"


def _of_kind(copy: Copy, kind: StatementKind) -> Iterator[StatementView]:
    return (statement for statement in copy.view.statements if statement.kind is kind and statement.text.strip())


def _source(copy: Copy, statement: StatementView) -> str:
    """Return who told it, when and how it was found out."""
    said = statement.said
    way = copy.say(said.found_out.label) if said.found_out else ""
    kept = copy.say(mark("Written down in the child's own words."))
    return joined(joined(held(said.by), copy.day(said.on), way), kept, by=". ")


def _list(copy: Copy, heading: Sequence[Block], kind: StatementKind) -> list[Block]:
    items = [_voiced(copy, statement) for statement in _of_kind(copy, kind)]
    return [*heading, Bullets(tuple(items))] if items else []


def _voiced(copy: Copy, statement: StatementView) -> Rich:
    """Return a statement behind the name of whoever made it, with the part of life it is about."""
    by = held(statement.said.by)
    spans: list[str | Span] = [Span(f"{by}: ", is_bold=True)] if by else []
    spans.append(held(statement.text.strip()) if by else statement.text.strip())
    about = joined(
        copy.subject_name(statement.about_id) if statement.about_id != copy.view.child_id else "",
        copy.say(statement.domain.label) if statement.domain else "",
    )
    if about:
        spans.append(Span(f" ({about})", colour=QUIET))
    return tuple(spans)
