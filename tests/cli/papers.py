"""The eight copies that the matter yields: for whom each is, what it must say, and what it may never say."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pypdfium2

COPIES: Final[tuple[tuple[str, str, tuple[str, ...]], ...]] = (
    ("childs-page", "child", ("childs_words", "goal", "swimming")),
    ("plan", "Maija Esimerkki", ("need", "goal", "noticing", "new_baseline", "grandmothers_evening", "swimming")),
    ("plan", "Pekka Malli", ("need", "goal", "new_baseline", "swimming")),
    ("plan", "Tuula Opettaja", ("need", "goal", "calm_corner")),
    ("assessment", "worker", ("childs_words", "strength", "worry", "dissent", "summary", "answered")),
    ("consultation", "anonymous", ("childs_words", "worry", "situation")),
    ("contacts", "Maija Esimerkki", ("calm_corner",)),
    ("hand-over", "worker", ("goal",)),
)
"""The key of each document, its recipient as the command line names them, and the texts that must stand on it."""
_NAMES: Final = ("Aino", "Maija", "Pekka", "Raili", "Eino", "Esimerkki", "Malli", "Sirpa", "Kirsi", "Tuula")
_HOMES: Final = ("Turvatie", "Salola", "044 9990001")
_TEAM: Final = ("hypothesis", "speaks_for")
_CONFIDED: Final = ("confided_mother", "confided_father")


def read(path: Path) -> str:
    """Return the words of a PDF as ``plain`` has them."""
    with pypdfium2.PdfDocument(path) as document:
        return plain("\n".join(page.get_textpage().get_text_bounded() for page in document))


def plain(text: str) -> str:
    """Return a text without what paper does to it: lines break anywhere, and a word cut in two is still a word."""
    return re.sub(r"[\s\u00ad\u2010\ufffe-]+", "", text).casefold()


def lacking(page: str, says: tuple[str, ...], texts: Mapping[str, str]) -> list[str]:
    """Return which of the texts that must stand on a page don't."""
    return [word for word in says if plain(texts[word]) not in page]


def leaked(page: str, recipient: str, texts: Mapping[str, str]) -> list[str]:
    """Return what stands on the recipient's page and may not."""
    forbidden = [plain(texts[word]) for word in (*_TEAM, *_CONFIDED)]
    if recipient in {"Pekka Malli", "Tuula Opettaja", "anonymous"}:
        forbidden += [plain(word) for word in _HOMES]
    if recipient == "anonymous":
        forbidden += [plain(word) for word in _NAMES if word != "Malli"]
    return [word for word in forbidden if word in page]
