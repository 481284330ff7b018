"""Texts a person sees: marked where they stand, translated where they are shown.

The source texts are English. A catalogue a room and language (``resources/translations/<room>_<language>.ts``) is
read straight from its source form, so there is nothing to compile and documents can be translated without Qt. The
language of the window and the language of a document are two things: ``tr`` speaks the window's, ``translate`` any.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

RESOURCES: Final = Path(__file__).resolve().parent.parent / "resources"


class Language(StrEnum):
    """The languages of the window and of documents."""

    FI = "fi"
    SV = "sv"
    EN = "en"

    @property
    def own_name(self) -> str:
        """Return the language's name in itself."""
        return {"fi": "suomi", "sv": "svenska", "en": "English"}[self.value]


@dataclass(frozen=True, slots=True)
class Text:
    """A marked source text: ``comment`` tells translators apart what English writes alike."""

    source: str
    comment: str = ""


def mark(source: str, comment: str = "") -> Text:
    """Return ``source`` marked for translation; both arguments must be literals, since the extractor reads them."""
    return Text(source, comment)


class _Current:
    """The window's language: one a process, Finnish until the settings say otherwise."""

    language: Language = Language.FI


def current_language() -> Language:
    """Return the window's language."""
    return _Current.language


def use_language(language: Language) -> None:
    """Make ``language`` the window's language from now on."""
    _Current.language = language


def tr(source: str | Text, comment: str = "", n: int | None = None, **values: object) -> str:
    """Return ``source`` in the window's language; see ``translate``."""
    text = source if isinstance(source, Text) else Text(source, comment)
    return translate(text, _Current.language, n, **values)


def translate(text: Text, language: Language, n: int | None = None, **values: object) -> str:
    """Return ``text`` in ``language``, ``{name}`` filled from ``values`` and ``%n`` from ``n``.

    A text without a translation is shown in English: better a foreign word than none. The checks of the house make sure
    that it doesn't happen in Finnish and Swedish.
    """
    forms = _catalogue(language).get((text.source, text.comment))
    shown = _form(forms, n) if forms else text.source
    if n is not None:
        shown = shown.replace("%n", str(n))
    return shown.format(**values) if values else shown


def _form(forms: tuple[str, ...], n: int | None) -> str:
    """Pick the plural form: Finnish, Swedish and English all have one for one and one for the rest."""
    return forms[0] if n is None or n == 1 or len(forms) == 1 else forms[1]


@cache
def _catalogue(language: Language) -> dict[tuple[str, str], tuple[str, ...]]:
    """Read every room's catalogue of ``language``: (source, comment) to its forms."""
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for path in sorted((RESOURCES / "translations").glob(f"*_{language.value}.ts")):
        # Our own files beside the program, never a user's: no entity in them swells.
        for message in ElementTree.parse(path).getroot().iter("message"):  # noqa: S314  as said above
            translation = message.find("translation")
            if translation is None or translation.get("type") in {"unfinished", "vanished", "obsolete"}:
                continue
            plural = [form.text or "" for form in translation.findall("numerusform")]
            forms = tuple(plural) if plural else (translation.text or "",)
            if all(forms):
                found[message.findtext("source", ""), message.findtext("comment", "")] = forms
    return found
