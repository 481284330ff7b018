"""The next dates of a case as a calendar file (RFC 5545) that names nobody: it may lie open in any calendar.

There stands what is due and when, never whose matter it is, who comes, or where: a place may tell where somebody lives.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID, uuid5

from app.exchange.sosmeta.teller import times
from app.i18n import Language, Text, mark, translate
from app.lens.view import CaseView
from app.rules.deadline import State
from app.rules.deadlines import deadlines
from app.rules.limits import REVIEWS

_NAMESPACE: Final = UUID("0b6f5a52-8f0e-5a37-9a6e-2c1d7b3e9f40")
_LINE: Final = 75
"""The most octets of a line (RFC 5545 3.1)."""
REVIEW: Final = mark("Review of the plan")
NEXT_MEETING: Final = mark("Next meeting")
DECISION: Final = mark("Something that was decided is due")


@dataclass(frozen=True, slots=True)
class Entry:
    """One date: its lasting key, the day, what it is, and the times it begins and ends at where they are known."""

    key: str
    day: date
    what: Text
    times: tuple[str, ...] = ()


def icalendar(view: CaseView, language: Language) -> bytes:
    """Return what lies ahead on the view's day: time limits, the review, meetings, decisions. Equal views, equal bytes.

    An entry keeps its identifier as long as it is about the same thing, so that a newer file replaces the older one's.
    Times are those of the clock on the wall, without a zone: the calendar's own place gives it.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Lahipiiri//Lahipiiri//FI", "CALSCALE:GREGORIAN"]
    for one in sorted(ahead(view), key=lambda each: (each.day, each.times, each.key)):
        lines += _event(one, view.day, translate(one.what, language))
    return "".join(_folded(line) for line in [*lines, "END:VCALENDAR"]).encode()


def ahead(view: CaseView) -> Iterator[Entry]:
    """Yield what lies ahead on the view's day; nobody is named in it."""
    case = view.child_id or view.number
    plan = view.plan
    reviewed = plan.review_on if plan else None
    for limit in deadlines(view):
        # The review itself stands there with its time.
        is_told = limit.code in REVIEWS and limit.due_on == reviewed
        is_ahead = limit.concerns and limit.state is not State.MET and not is_told
        if is_ahead and limit.due_on and limit.due_on >= view.day:
            yield Entry(f"{case}/{limit.code}", limit.due_on, limit.title)
    if plan is not None and plan.review_on and plan.review_on >= view.day:
        yield Entry(f"{plan.id}/review", plan.review_on, REVIEW, times(plan.review_time))
    days = {meeting.held_on for meeting in view.meetings}
    for meeting in view.meetings:
        if meeting.held_on >= view.day:
            yield Entry(f"{meeting.id}/meeting", meeting.held_on, meeting.kind.label, times(meeting.time))
        if meeting.next_on and meeting.next_on >= view.day and meeting.next_on not in days:
            yield Entry(f"{meeting.id}/next", meeting.next_on, NEXT_MEETING, times(meeting.next_time))
        for decision in meeting.decisions:
            if decision.due_on and decision.due_on >= view.day and not decision.is_done:
                yield Entry(f"{decision.id}/decision", decision.due_on, DECISION)


def _event(one: Entry, stamped: date, what: str) -> list[str]:
    lines = [
        "BEGIN:VEVENT",
        f"UID:{uuid5(_NAMESPACE, one.key)}@lahipiiri",
        f"DTSTAMP:{stamped:%Y%m%d}T000000Z",
    ]
    if one.times:
        names = ("DTSTART", "DTEND")
        lines += [
            f"{name}:{one.day:%Y%m%d}T{time.replace(':', '')}00" for name, time in zip(names, one.times, strict=False)
        ]
    else:
        lines += [
            f"DTSTART;VALUE=DATE:{one.day:%Y%m%d}",
            f"DTEND;VALUE=DATE:{one.day + timedelta(1):%Y%m%d}",
            "TRANSP:TRANSPARENT",
        ]
    return [*lines, f"SUMMARY:{_escaped(what[:1].upper() + what[1:])}", "CLASS:PRIVATE", "END:VEVENT"]


def _escaped(words: str) -> str:
    """Return a text as a value may hold it (RFC 5545 3.3.11)."""
    for sign in ("\\", ";", ","):
        words = words.replace(sign, f"\\{sign}")
    return words.replace("\n", "\\n")


def _folded(line: str) -> str:
    """Return a line with its end, in pieces of at most 75 octets; no letter is cut in two."""
    pieces, piece = list[str](), ""
    for sign in line:
        if len((piece + sign).encode()) > _LINE:
            pieces.append(piece)
            piece = " "
        piece += sign
    return "\r\n".join([*pieces, piece]) + "\r\n"
