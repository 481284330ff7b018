"""A consent on paper: the sheet to sign, in plain words, and the receipt for one taken back.

Each kind of the register says what it is for, which data it is about, to whom, for how long, and that it can be taken
back whenever its giver wants (703/2023 58 §). What isn't known yet is left open to be written by hand.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final
from uuid import UUID

from app.errors import AppError
from app.i18n import Language, mark, translate
from app.lens.view import CaseView, ConsentKind, ConsentView
from app.report.digest import story_digest
from app.report.request import Copy, Printed, PrintRequest, joined, unbroken
from app.report.sections import cover
from app.report.tagged import (
    Block,
    Bullets,
    Field,
    Heading,
    Metadata,
    Paragraph,
    Part,
    Signatures,
    Strip,
    WritingSpace,
    render,
)
from app.report.tagged.direction import held
from app.report.tagged.style import SUBTITLE
from app.rules.grounds import PROVISIONS

_MEANING: Final = {
    ConsentKind.COMMON_PLAN: mark(
        "Social services, school, health care and others make one plan together with you. With this you agree that the "
        "plan is made together and that those who take part see in it what they need for their part."
    ),
    ConsentKind.DISCLOSURE: mark(
        "With this you allow the social worker to tell the one named here what is written below, and nothing else."
    ),
    ConsentKind.EXPERT_GROUP: mark(
        "With this you agree that a pupil’s matter is handled in an expert group of the school, with the members named "
        "here. They may use what they hear for pupil welfare only."
    ),
    ConsentKind.NETWORK_MAPPING: mark(
        "With this you agree that the worker finds out together with you who the close people are and how they can "
        "help. They are asked whether they need support themselves."
    ),
    ConsentKind.PROHIBITION: mark("With this you forbid giving the one named here what is written below."),
    ConsentKind.MINORS_PROHIBITION: mark(
        "You may ask, for a weighty reason, that your own matters are not told to your guardian. The worker judges it "
        "with you. If it cannot be followed, you are told why."
    ),
}
_FORBIDDING: Final = frozenset({ConsentKind.PROHIBITION, ConsentKind.MINORS_PROHIBITION})
_NONE: Final = mark("The case has no such consent for this reader; nothing was printed.")
_FIRST: Final = mark("Record the consent first, or choose who gave it as the reader.")


def consents_to_print(view: CaseView, language: Language) -> Sequence[tuple[str, UUID]]:
    """Return the consents and prohibitions that a sheet may be about, in words and by id."""
    return [(_called(row, language), row.id) for row in view.consents if row.withdrawn_on is None]


def withdrawals_to_print(view: CaseView, language: Language) -> Sequence[tuple[str, UUID]]:
    """Return those taken back, in words and by id."""
    return [(_called(row, language), row.id) for row in view.consents if row.withdrawn_on is not None]


def print_consent_sheet(view: CaseView, request: PrintRequest) -> Printed:
    """Return the sheet for the consent that the request is about; ``AppError`` where the view has none such."""
    copy = Copy(view, request)
    return _printed(copy, list(_sheet(copy, _consent(view, request))), copy.say(mark("Consent")))


def print_withdrawal(view: CaseView, request: PrintRequest) -> Printed:
    """Return the receipt for the consent taken back; ``AppError`` where the view has none such."""
    copy = Copy(view, request)
    found = _consent(view, request)
    if found.withdrawn_on is None:
        raise AppError(_NONE, _FIRST)
    return _printed(copy, list(_receipt(copy, found)), copy.say(mark("Receipt")))


def _consent(view: CaseView, request: PrintRequest) -> ConsentView:
    found = next((row for row in view.consents if row.id == request.about), None)
    if found is None:
        raise AppError(_NONE, _FIRST)
    return found


def _printed(copy: Copy, story: list[Block], title: str) -> Printed:
    parts = [Part(tuple(story))]
    digest = story_digest(parts)
    metadata = Metadata(title, copy.request.language.value, copy.request.day)
    furniture = cover.furniture(copy, digest, is_plan=False)
    return Printed(render(parts, furniture, metadata, is_grey=copy.request.is_grey), digest)


def _called(row: ConsentView, language: Language) -> str:
    kind = translate(row.kind.label, language).capitalize()
    return joined(joined(kind, row.given_by, by=": "), row.to, by=" → ")


def _sheet(copy: Copy, row: ConsentView) -> Iterator[Block]:
    is_ban = row.kind in _FORBIDDING
    yield Heading(1, copy.say(row.kind.label).capitalize())
    yield Paragraph(joined(PROVISIONS[row.kind], _practice(copy), by=" · "), SUBTITLE)
    yield Strip(tuple(_fields(copy, row)))
    yield Heading(2, copy.say(mark("What this is")))
    yield Paragraph(copy.say(_MEANING[row.kind]))
    yield from _data(copy, row)
    yield Heading(2, copy.say(mark("For how long")))
    yield Paragraph(_days(copy, row))
    yield Heading(2, copy.say(mark("You can take it back")))
    yield Paragraph(
        copy.say(
            mark("A prohibition can be taken back whenever you want, without saying why.")
            if is_ban
            else mark(
                "Giving it is voluntary. You can take it back whenever you want, without saying why, by telling the "
                "worker. From that day on nothing more is given. What has been given before cannot be called back."
            )
        )
    )
    worker = _worker(copy)
    if worker:
        yield Paragraph(copy.say(mark("Tell: {worker}"), worker=worker))
    if row.kind is ConsentKind.MINORS_PROHIBITION:
        yield from _judged(copy, row)
    yield Heading(2, copy.say(mark("Signatures", "section of the plan")))
    yield Signatures(_signing(copy, row))


def _fields(copy: Copy, row: ConsentView) -> Iterator[Field]:
    child = copy.view.child
    if child is not None:
        yield Field(copy.say(mark("Child")), (held(child.name),))
    given = joined(
        held(row.given_by),
        copy.say(mark("on behalf of {name}"), name=held(row.on_behalf_of)) if row.on_behalf_of else "",
    )
    forbidding = row.kind in _FORBIDDING
    yield Field(copy.say(mark("Forbidden by") if forbidding else mark("Given by")), (given,))
    if row.to:
        yield Field(copy.say(mark("Not to") if forbidding else mark("To whom")), (held(row.to),))


def _data(copy: Copy, row: ConsentView) -> Iterator[Block]:
    yield Heading(2, copy.say(mark("Which data")))
    if row.parts:
        yield Bullets(tuple(copy.say(part.label) for part in row.parts))
    elif row.kind in _FORBIDDING:
        yield Paragraph(copy.say(mark("Everything.")))
    if row.scope.strip():
        yield Paragraph(held(row.scope.strip()))
    elif not row.parts and row.kind not in _FORBIDDING:
        yield WritingSpace(copy.say(mark("Write which data:")), 2)


def _days(copy: Copy, row: ConsentView) -> str:
    since, until = (copy.day(day) if day else "" for day in (row.given_on, row.until))
    if since and until:
        return copy.say(mark("From {since} until {until}."), since=since, until=until)
    if since:
        return copy.say(mark("From {since} until further notice."), since=since)
    if until:
        return copy.say(mark("Until {until}."), until=until)
    return copy.say(mark("Until further notice."))


def _judged(copy: Copy, row: ConsentView) -> Iterator[Block]:
    """Yield how a minor's prohibition was judged (703/2023 51 §): to the minor, who is told why it isn't followed."""
    yield Heading(2, copy.say(mark("How it was judged")))
    if row.refused.strip():
        yield Paragraph(copy.say(mark("It cannot be followed: {why}"), why=held(row.refused.strip())))
    else:
        yield Paragraph(copy.say(mark("It is followed.")))


def _signing(copy: Copy, row: ConsentView) -> tuple[str, ...]:
    worker = copy.view.professionals_by_id.get(copy.view.responsible_id) if copy.view.responsible_id else None
    labels = [held(row.given_by), joined(held(worker.name), held(worker.title)) if worker else ""]
    return (*filter(None, labels), copy.say(mark("Place and date")))


def _worker(copy: Copy) -> str:
    view = copy.view
    worker = view.professionals_by_id.get(view.responsible_id) if view.responsible_id else None
    return joined(held(worker.name), held(worker.title), unbroken(worker.phone)) if worker else ""


def _practice(copy: Copy) -> str:
    return copy.say(mark("practice data, invented people")) if copy.view.is_sample else ""


def _receipt(copy: Copy, row: ConsentView) -> Iterator[Block]:
    is_ban = row.kind in _FORBIDDING
    yield Heading(1, copy.say(mark("A prohibition was taken back") if is_ban else mark("A consent was taken back")))
    yield Paragraph(joined("703/2023 58 §", _practice(copy), by=" · "), SUBTITLE)
    yield Strip(tuple(_fields(copy, row)))
    yield Heading(2, copy.say(mark("What was taken back")))
    what = joined(copy.say(row.kind.label).capitalize(), copy.day(row.given_on))
    parts = ", ".join(copy.say(part.label) for part in row.parts)
    yield Bullets(tuple(filter(None, (what, parts, held(row.scope.strip())))))
    yield Heading(2, copy.say(mark("From when")))
    yield Paragraph(copy.say(mark("It has not counted since {day}."), day=copy.day(row.withdrawn_on)))
    if not is_ban:
        yield Paragraph(copy.say(mark("What was given before that day cannot be called back.")))
    worker = _worker(copy)
    if worker:
        yield Heading(2, copy.say(mark("Received by")))
        yield Signatures((worker, copy.say(mark("Place and date"))))
