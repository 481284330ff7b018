"""Headings in the family's own language: only from lists that were checked whole, and set the right way round."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import AppError
from app.i18n import RESOURCES, Language, catalogue
from app.report import wordlists
from app.report.plan import print_plan
from tests.report.cases import case_view, request

LISTS = RESOURCES / "wordlists"


def a_list(folder: Path, tag: str, *, checked_by: str) -> None:
    rows = [("Worries", "ما يقلقنا"), ("Signatures", "قرأنا هذا معاً")]
    lines = ["heading,words,checked_by,checked_on", *(f"{a},{b},{checked_by},2026-11-01" for a, b in rows)]
    (folder / f"{tag}.csv").write_text("\n".join(lines), encoding="utf-8")


@pytest.mark.parametrize("tag", sorted(wordlists.OWN_NAMES))
def test_every_list_names_sections_that_there_are(tag: str) -> None:
    known = {source for source, comment in catalogue(Language.FI) if comment == "section of the plan"}
    with (LISTS / f"{tag}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert known
    assert all(row["words"].strip() for row in rows)
    assert {row["heading"] for row in rows} <= known


def test_a_list_that_nobody_checked_is_not_used(tmp_path: Path) -> None:
    a_list(tmp_path, "ar", checked_by="")
    a_list(tmp_path, "ru", checked_by="Tarkistaja")
    assert set(wordlists.checked(tmp_path)) == {"ru"}


def test_an_unchecked_language_is_refused() -> None:
    tag = next(tag for tag in wordlists.OWN_NAMES if tag not in wordlists.checked())
    with pytest.raises(AppError, match="nothing was printed"):
        wordlists.require(tag)
    assert wordlists.require("") == ""


def test_arabic_headings_stand_below_and_the_page_stays_accessible(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    invalid: Callable[[bytes], list[str]],
    read_pages: Callable[[bytes], list[str]],
) -> None:
    a_list(tmp_path, "ar", checked_by="Tarkistaja")
    lists = wordlists.checked(tmp_path)
    monkeypatch.setattr(wordlists, "checked", lambda: lists)
    printed = print_plan(case_view(), replace(request(), also="ar")).pdf
    assert invalid(printed) == []
    assert "يقلقنا" in " ".join(read_pages(printed)) or "ﺎﻨﻘﻠﻘﻳ" in " ".join(read_pages(printed))
    assert print_plan(case_view(), request()).pdf != printed
