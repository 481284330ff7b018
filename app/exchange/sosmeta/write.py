"""A national document as a file that follows its published schema, or as plain text heading by heading."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final, cast

from app.errors import AppError
from app.exchange.sosmeta.assessment import assessment
from app.exchange.sosmeta.complete import Lack, completed
from app.exchange.sosmeta.meeting import meeting_entry
from app.exchange.sosmeta.opinion import opinion
from app.exchange.sosmeta.plans import family_plan, welfare_plan
from app.exchange.sosmeta.safety import safety_plan
from app.exchange.sosmeta.shared import shareable
from app.exchange.sosmeta.teller import Content, Teller
from app.i18n import Language, mark, tr, translate
from app.lens.view import CaseView, PartialDate
from app.rules.national.documents import NationalDocument
from app.rules.national.structure import Field, Form

_TELLERS: Final = {
    NationalDocument.PLAN: family_plan,
    NationalDocument.PROTECTION_PLAN: welfare_plan,
    NationalDocument.ASSESSMENT: assessment,
    NationalDocument.SAFETY: safety_plan,
    NationalDocument.OPINION: opinion,
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for at the export and kept nowhere: the child's personal identity code, the service task's code."""

    person_number: str = ""
    service_task: str = ""
    held_on: date | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """A finished document: its content by the structure's keys, and what it lacks, for the worker's eyes.

    ``workers_own`` is how many things stayed out of it that are marked for the responsible worker only.
    """

    document: NationalDocument
    language: Language
    content: Content
    lacks: tuple[Lack, ...]
    workers_own: int = 0


@dataclass(frozen=True, slots=True)
class Passage:
    """What stands under one heading; ``level`` is 1 for a section, more below it. A heading of sections has no text."""

    heading: str
    text: str
    level: int


def make(view: CaseView, document: NationalDocument, language: Language, asked: Asked | None = None) -> Made:
    """Return ``document`` as the view's audience may have it; ``AppError`` where the case has nothing to make it of."""
    asked = asked or Asked()
    view, workers_own = shareable(view)
    teller = Teller(view, language, asked.person_number, asked.service_task)
    told = meeting_entry(teller, asked.held_on) if document is NationalDocument.MEETING else _TELLERS[document](teller)
    content, lacks = completed(document.structure.root, told)
    if content is None:
        raise AppError(
            mark("The case lacks what the national document has to hold; nothing was written."),
            mark("Fill in first: {fields}."),
            fields=", ".join(dict.fromkeys(lack.field.heading(language) for lack in lacks)),
        )
    return Made(document, language, content, lacks, workers_own)


def as_json(made: Made) -> bytes:
    """Return the document as its schema has it, in UTF-8; equal documents give equal bytes."""
    whole = {made.document.structure.root.key: made.content}
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode()


def told_lacks(made: Made) -> list[str]:
    """Return what the document lacks, in the worker's language; fields by their official headings."""
    told: list[str] = []
    for lack in made.lacks:
        group, field = lack.group.heading(made.language), lack.field.heading(made.language)
        text = (
            mark("left out, since it has to hold what the case doesn’t: {group} ({field})")
            if lack.is_left_out
            else mark("empty, to be filled in where the document goes: {field}")
        )
        told.append(tr(text, group=group or field, field=field))
    if made.workers_own:
        text = mark("left out, marked for the responsible worker only: %n thing")
        told.append(tr(text, n=made.workers_own))
    return list(dict.fromkeys(told))


def passages(made: Made) -> list[Passage]:
    """Return the document heading by heading, without who the client is: the record knows that already."""
    root = made.document.structure.root
    return list(_passages(root, made.content, made.language, 1))


def as_text(made: Made) -> bytes:
    """Return the document as plain text, heading by heading, in UTF-8 with a mark at its beginning for Windows."""
    lines = [made.document.title(made.language), ""]
    for one in passages(made):
        lines += [f"{'#' * (one.level + 1)} {one.heading}", "", *([one.text, ""] if one.text else [])]
    return ("\ufeff" + "\n".join(lines).rstrip() + "\n").encode()


def _passages(group: Field, content: Content, language: Language, level: int) -> Iterator[Passage]:
    for part in group.parts:
        if part.key not in content or part.key == "asiakas":
            continue
        value = content[part.key]
        if part.form is Form.GROUP and not part.repeats and not part.is_untold and not _is_line(part):
            yield Passage(part.heading(language), "", level)
            yield from _passages(part, cast("Content", value), language, level + 1)
        elif part.is_untold:
            yield from _passages(part, cast("Content", value), language, level)
        else:
            items = cast("list[object]", value) if part.repeats else [value]
            text = ("\n\n" if part.form is Form.GROUP else "\n").join(_shown(part, each, language) for each in items)
            yield Passage(part.heading(language), text, level)


def _is_line(group: Field) -> bool:
    """Say whether a group is told in one passage: it names somebody."""
    return _names(group) or any(part.is_untold and _names(part) for part in group.parts)


def _names(group: Field) -> bool:
    return any(part.key == "etunimet" for part in group.parts)


def _shown(field: Field, value: object, language: Language) -> str:
    match field.form:
        case Form.GROUP if _names(field):
            held = cast("dict[str, str]", value)
            contacts = cast("dict[str, dict[str, str]]", value).get("yhteystiedot", {})
            more = (held.get("tehtavanimike", ""), contacts.get("puhelinnumero", ""))
            return ", ".join(part for part in (f"{held['etunimet']} {held['sukunimi']}", *more) if part)
        case Form.GROUP:
            held_parts = cast("Content", value)
            lines = (
                (part.heading(language), _shown(part, held_parts[part.key], language))
                for part in field.parts
                if part.key in held_parts
            )
            return "\n".join(_line(heading, words) for heading, words in lines)
        case Form.CODE:
            held = cast("dict[str, str]", value)
            return " ".join(part for part in (held["code"], held["display"]) if part)
        case Form.DAY | Form.MOMENT:
            return _day(str(value), language)
        case Form.YES_OR_NO:
            return translate(mark("yes") if value else mark("no"), language)
        case _:
            return str(value)


def _line(heading: str, words: str) -> str:
    if not heading:
        return words
    return f"{heading}:\n{words}" if "\n" in words else f"{heading}: {words}"


def _day(text: str, language: Language) -> str:
    day, _, time = text.partition("T")
    shown = PartialDate.of(date.fromisoformat(day)).shown(language)
    return f"{shown} {time[:5].replace(':', '.')}" if time else shown
