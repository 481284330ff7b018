"""The log report: one page however long the log is, and nobody who got a copy is missing from it."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pypdfium2
import pytest

from app.i18n import Language
from app.lens.audience import Audience
from app.lens.view import CaseView, DisclosureGround, DisclosureView, Use, UseView
from app.report.log import print_log, print_log_annex
from app.report.logged import by_kind, by_recipient
from app.report.request import Printed, PrintRequest
from tests.lens.family import Family

DAY = date(2025, 3, 5)
NOON = datetime(2025, 3, 4, 12, tzinfo=UTC)
Build = Callable[[CaseView, PrintRequest], Printed]


def copy(number: int, days: int, to: str, **more: object) -> DisclosureView:
    row = DisclosureView(
        id=UUID(int=number),
        document="Suunnitelma",
        recipient=to,
        recipient_id=None,
        ground=DisclosureGround.CONSENT,
        at=NOON - timedelta(days=days),
        giver="Sari Vastuu",
        purpose="yhteinen suunnitelma",
        legal_ground="703/2023 53 §",
        consent_id=None,
        copies=1,
    )
    return replace(row, **more)


def long_log(copies: int, recipients: int) -> tuple[DisclosureView, ...]:
    rows = (
        copy(each, each * 700 // copies, f"Palvelu {each % recipients}", document=("Suunnitelma", "Muistio")[each % 2])
        for each in range(copies)
    )
    return tuple(sorted(rows, key=lambda row: (row.at, row.id.hex), reverse=True))


def view_with(log: tuple[DisclosureView, ...], users: int = 2) -> CaseView:
    days = tuple(DAY - timedelta(days=each) for each in range(30, 0, -3))
    uses = tuple(UseView(f"tyontekija{each}", days, tuple(Use)) for each in range(users))
    return replace(Family().view(Audience.child()), log=log, uses=uses)


def pages_of(view: CaseView, build: Build = print_log, language: Language = Language.FI) -> list[str]:
    printed = build(view, PrintRequest("Aino Esimerkki", language, DAY))
    with pypdfium2.PdfDocument(io.BytesIO(printed.pdf)) as document:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(("copies", "recipients"), [(0, 1), (3, 3), (40, 6), (200, 18), (600, 50)])
def test_it_is_one_page_that_names_everybody_who_got_a_copy(copies: int, recipients: int, language: Language) -> None:
    (page,) = pages_of(view_with(long_log(copies, recipients), users=1 + recipients // 10), language=language)
    for number in range(min(copies, recipients)):
        assert f"Palvelu {number}" in page
    assert str(copies) in page


def test_where_no_page_could_hold_the_names_it_tells_how_many_and_the_annex_names_them() -> None:
    view = view_with(long_log(500, 400))
    (page,) = pages_of(view)
    assert "400 vastaanottajaa" in page
    assert "liitteessä" in page
    annex = pages_of(view, print_log_annex)
    assert all(f"Palvelu {number}," in " ".join(annex) for number in range(400))


def test_a_short_log_names_every_day_and_needs_no_annex() -> None:
    log = (copy(1, 3, "Koulu"), copy(2, 40, "Koulu"), copy(3, 90, "Neuvola", purpose="lähete"))
    (page,) = pages_of(view_with(log))
    assert all(day in page for day in ("1.3.2025", "23.1.2025", "4.12.2024"))
    assert page.index("Koulu") < page.index("Neuvola"), "the latest first"
    assert "liitteessä" not in page


def test_the_annex_holds_each_copy_and_each_day_of_use() -> None:
    view = view_with(long_log(60, 2))
    text = " ".join(pages_of(view, print_log_annex))
    assert text.count("Palvelu 0,") == text.count("Palvelu 1,") == 30
    assert "2/2025: 3, 6, 9, 12, 15, 18, 21, 24, 27" in text.replace("\u00a0", " ")


def test_who_was_renamed_is_one_recipient_under_both_names() -> None:
    family = Family()
    clinic = family.clinic.id
    log = (copy(1, 3, "Uusi nimi", recipient_id=clinic), copy(2, 9, "Nuorisopoli", recipient_id=clinic))
    view = replace(family.view(Audience.recipient(family.maija.id)), log=log)
    (page,) = pages_of(view)
    assert all(name in page for name in (family.clinic.name, "(silloin", "Uusi nimi", "Nuorisopoli)"))
    assert len(by_recipient(log)) == 1


def test_copies_for_different_ends_are_told_apart() -> None:
    (given,) = by_recipient([copy(1, 3, "Koulu"), copy(2, 9, "koulu "), copy(3, 9, "Koulu", purpose="lähete")])
    assert [len(each.rows) for each in by_kind(given)] == [2, 1]


def test_the_workers_own_copies_and_what_is_older_than_two_years_are_not_the_clients_to_ask_for() -> None:
    log = (copy(1, 3, "Koulu"), copy(2, 9, "Oma", ground=DisclosureGround.OWN_WORK), copy(3, 900, "Vanha"))
    (page,) = pages_of(view_with(log))
    assert "Oma," not in page
    assert "Vanha" not in page
