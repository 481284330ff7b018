"""The next dates as a calendar: what lies ahead, in the form of RFC 5545, and nobody's name."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from app.exchange.icalendar import icalendar
from app.i18n import Language
from app.lens.audience import Audience
from app.lens.build import build_view
from app.lens.view import CaseView
from tests.samples import DAY, sample_rows


def view_of(language: Language = Language.FI) -> CaseView:
    return build_view(sample_rows(language), Audience.worker(), DAY, language)


def unfolded(data: bytes) -> list[str]:
    """Return the lines as a calendar program reads them."""
    assert data.endswith(b"\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    pieces = data.split(b"\r\n")
    assert max(map(len, pieces)) <= 75
    for piece in pieces:
        piece.decode()  # no letter is cut in two
    return data.decode().replace("\r\n ", "").split("\r\n")[:-1]


def events(data: bytes) -> list[dict[str, str]]:
    found: list[dict[str, str]] = []
    for line in unfolded(data):
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            found.append({})
        elif found:
            found[-1].setdefault(name.partition(";")[0], value)
    return found


@pytest.mark.parametrize("language", Language)
def test_every_event_has_what_a_calendar_needs(language: Language) -> None:
    data = icalendar(view_of(language), language)
    lines = unfolded(data)

    assert lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert lines[-1] == "END:VCALENDAR"
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == len(events(data)) > 3
    assert len({one["UID"] for one in events(data)}) == len(events(data))
    for one in events(data):
        assert re.fullmatch(r"[0-9a-f-]{36}@lahipiiri", one["UID"])
        assert one["DTSTAMP"] == "20261122T000000Z"
        assert one["DTSTART"][:8] >= "20261122"
        assert one["SUMMARY"]


def test_the_meeting_has_its_times_and_the_review_is_there_once() -> None:
    found = events(icalendar(view_of(), Language.FI))

    meeting = next(one for one in found if one["SUMMARY"] == "Verkostoneuvottelu")
    assert (meeting["DTSTART"][8:], meeting["DTEND"][8:]) == ("T140000", "T153000")
    assert len([one for one in found if "tarkistaminen" in one["SUMMARY"]]) == 1


def test_nobody_is_named_and_no_place_is_told() -> None:
    view = view_of()
    data = icalendar(view, Language.FI).decode().replace("\r\n ", "")
    names = [*(one.name for one in (*view.people, *view.professionals, *view.agencies, *view.households)), view.number]
    places = [one.place for one in view.meetings]
    given = [one.given_name for one in (*view.people, *view.professionals)]

    assert not [name for name in (*names, *places, *given) if name and re.search(rf"\b{re.escape(name)}\b", data)]


def test_the_same_view_gives_the_same_bytes_and_a_later_day_the_same_identifiers() -> None:
    view = view_of()
    later = replace(view, day=view.day.replace(day=23))

    assert icalendar(view, Language.FI) == icalendar(view, Language.FI)
    ids = {one["UID"] for one in events(icalendar(view, Language.FI))}
    assert {one["UID"] for one in events(icalendar(later, Language.SV))} <= ids


def test_signs_that_part_values_are_escaped() -> None:
    data = icalendar(view_of(), Language.FI).decode()

    assert "siitä\\, kuka" in data.replace("\r\n ", "")
