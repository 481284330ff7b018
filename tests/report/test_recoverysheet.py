"""The sheet with the recovery key: the six lines can be read off it, and it names nobody."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from app.i18n import Language
from app.report.recoverysheet import recovery_sheet

LINES = ("000G 40R4 0M30 E9NK", "104G M2RC 1M70 YE09", "208H 44RM 2MB1 E6Y7") * 2


def test_the_lines_stand_on_one_page_in_their_order(
    read_pages: Callable[[bytes], list[str]], invalid: Callable[[bytes], list[str]]
) -> None:
    for language in (Language.FI, Language.SV):
        pdf = recovery_sheet(LINES, "tapaus-7", date(2026, 11, 26), language)
        assert pdf == recovery_sheet(LINES, "tapaus-7", date(2026, 11, 26), language)
        (text,) = read_pages(pdf)
        assert invalid(pdf) == []
        places = [text.find(f"{number}. {line}") for number, line in enumerate(LINES, 1)]
        assert places == sorted(places)
        assert places[0] > 0
        assert "tapaus-7" in text
