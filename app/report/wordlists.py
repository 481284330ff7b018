"""Headings in more languages, for a family's copy: from word lists that somebody who speaks the language has checked.

The lists are files (``resources/wordlists/<tag>.csv``), so that a reader can mend one without knowing the program. A
list with a row that nobody has checked isn't used at all: half of a page in the family's language would mislead.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

from app.errors import AppError
from app.i18n import RESOURCES, Text, mark

OWN_NAMES: Final = {
    "se": "davvisámegiella",
    "ru": "русский",
    "uk": "українська",
    "ar": "العربية",
    "so": "Soomaali",
}
"""The languages that lists are kept for, each called by itself."""


@cache
def checked(folder: Path = RESOURCES / "wordlists") -> Mapping[str, Mapping[str, str]]:
    """Return the checked lists by language tag: words by the English name of a section."""
    found: dict[str, Mapping[str, str]] = {}
    for tag in OWN_NAMES:
        path = folder / f"{tag}.csv"
        if path.exists():
            rows = list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))
            if rows and all((row["checked_by"] or "").strip() and (row["words"] or "").strip() for row in rows):
                found[tag] = {row["heading"]: row["words"].strip() for row in rows}
    return found


def require(tag: str) -> str:
    """Return ``tag``; raise ``AppError`` where its list is not checked, or there is none."""
    if tag and tag not in checked():
        raise AppError(
            mark("There is no checked word list for this language; nothing was printed."),
            mark("Print without it, or have the list checked by somebody who speaks the language."),
        )
    return tag


def heading_in(tag: str, official: Text) -> str:
    """Return what a section is called in the language ``tag``; nothing where no checked list says so."""
    return checked().get(tag, {}).get(official.source, "")
