"""The crisis card: two faces of A7 by A6 side by side, to be cut out of the sheet and folded once for a pocket.

The card itself names no family and no address: it may be lost. What its reader may not know is not on it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from app.errors import AppError
from app.genogram.measure import text_width, wrapped
from app.genogram.picture import Anchor, Box, Colour, Group, Key, Mark, Pen, Picture, Polyline, Words
from app.i18n import Text, mark
from app.lens.view import CaseView
from app.report.digest import story_digest
from app.report.request import Copy, Printed, PrintRequest, joined, unbroken
from app.report.sections import cover
from app.report.sections.pictures import figure_of, palette_of
from app.report.tagged import Heading, Metadata, Paragraph, Part, render
from app.report.tagged.style import SUBTITLE

_FACE: Final = 252.0
_LEAST: Final = 340.0
_PAD: Final = 14.0
_SIZE: Final = 9.5
_LEADING: Final = 12.5
_CUT: Final = Pen(Colour.QUIET, 0.8, (5.0, 4.0))
_FOLD: Final = Pen(Colour.LINE, 0.8, (1.5, 3.0))
_LONG: Final = 12


def print_crisis_card(view: CaseView, request: PrintRequest) -> Printed:
    """Return the sheet with the card as a PDF; equal arguments give equal bytes, and its title is no name.

    Raises ``AppError`` where the view has no crisis page.
    """
    copy = Copy(view, request)
    if view.plan is None or not view.plan.has_crisis_page:
        raise AppError(
            mark("There is no crisis page for this reader; nothing was printed."),
            mark("Write the crisis page in the plan, or choose another recipient."),
        )
    picture = card(copy)
    name = copy.say(mark("Crisis card"))
    how = copy.say(
        mark("Cut along the dashed line and fold in the middle. It names no family, so that it may be lost.")
    )
    story = [
        Part(
            (Heading(1, name), Paragraph(how, SUBTITLE), replace(figure_of(picture, "", palette_of(copy)), growth=1.0))
        )
    ]
    digest = story_digest(story)
    metadata = Metadata(name, request.language.value, request.day)
    pages = render(story, cover.furniture(copy, digest), metadata, is_grey=request.is_grey)
    return Printed(pages, digest)


def card(copy: Copy) -> Picture:
    """Return the card: left what to do, right whom to call."""
    left, right = _doing(copy), _calling(copy)
    height = max(_LEAST, _depth(left), _depth(right))
    title = copy.say(mark("When it is hard"))
    edge: tuple[Mark, ...] = (
        Box(0.0, 0.0, 2 * _FACE, height, _CUT, None, 6.0),
        Polyline(((_FACE, 0.0), (_FACE, height)), _FOLD),
    )
    groups = [Group(Key("legend", None, "card"), edge, (0.0, 0.0, 2 * _FACE, height))]
    for x, face, part in ((0.0, left, "doing"), (_FACE, right, "calling")):
        marks = tuple(mark_ for line in face for mark_ in _set(line, x))
        groups.append(Group(Key("legend", None, part), marks, (x, 0.0, x + _FACE, height)))
    spoken = " ".join(text for face in (left, right) for text, _, _, _ in face)
    return Picture(tuple(groups), (0.0, 0.0, 2 * _FACE, height), title, spoken, copy.request.language.value)


_Set = tuple[str, float, float, bool]
"""A line of the card: its text, where its baseline is, its size, and whether it is bold."""


def _set(line: _Set, x: float) -> list[Mark]:
    text, y, size, is_bold = line
    return [Words(x + _PAD, y, text, size, Anchor.START, Colour.INK, is_bold=is_bold)]


def _depth(face: list[_Set]) -> float:
    return (face[-1][1] if face else 0.0) + _PAD


def _doing(copy: Copy) -> list[_Set]:
    plan = copy.view.plan
    if plan is None:
        return []
    face: list[_Set] = [(copy.say(mark("When it is hard")), _PAD + 14, 14.0, True)]
    y = _PAD + 14 + 8
    parts: tuple[tuple[Text, str], ...] = (
        (mark("How we notice that it is getting hard"), plan.warning_signs),
        (mark("What I do myself"), plan.child_does),
        (mark("What adults do"), plan.adults_do),
        (mark("A safe place"), plan.safe_place),
    )
    for label, text in parts:
        if text.strip():
            y = _paragraph(face, y, copy.say(label), text)
    return face


def _paragraph(face: list[_Set], y: float, label: str, text: str) -> float:
    y += _LEADING + 3
    face.append((label, y, 8.5, True))
    for line in wrapped(text, _FACE - 2 * _PAD, _SIZE, lines=_LONG):
        y += _LEADING
        face.append((line, y, _SIZE, False))
    return y


def _calling(copy: Copy) -> list[_Set]:
    plan = copy.view.plan
    contacts = [contact for contact in plan.crisis_contacts if contact.phone] if plan else []
    face: list[_Set] = [(copy.say(mark("I call")), _PAD + 14, 14.0, True)]
    y = _PAD + 14 + 6
    for number, contact in enumerate(contacts, start=1):
        y += 22.0
        whole = joined(f"{number}  {contact.who}", unbroken(contact.phone), by="   ")
        lines = [whole] if text_width(whole, 10.5, is_bold=True) <= _FACE - 2 * _PAD else []
        if not lines:
            lines = [*wrapped(f"{number}  {contact.who}", _FACE - 2 * _PAD, 10.5, is_bold=True), contact.phone]
        for place, text in enumerate(lines):
            y += 13.0 if place else 0.0
            face.append((text, y, 10.5, True))
        for line in wrapped(contact.when, _FACE - 2 * _PAD - 14, 8.5, lines=2):
            y += 11.0
            face.append((f"    {line}", y, 8.5, False))
    return face
