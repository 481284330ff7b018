"""Texts a person sees: marked where they stand, translated where they are shown.

The source texts are English. A catalogue a room and language (``resources/translations/<room>_<language>.ts``) is
read straight from its source form, so there is nothing to compile and documents can be translated without Qt. It is
read when the first text of it is asked for. The language of the window and the language of a document are two things:
``tr`` speaks the window's, ``translate`` any.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Final
from xml.etree import ElementTree

RESOURCES: Final = Path(__file__).resolve().parent.parent / "resources"
_AFTER_COMMENT: Final = "\x04"
"""Between comment and text, as gettext has it."""
_FIRST: Final = frozenset({"app", "ui"})
"""The rooms that the window speaks from before a case is open."""
Catalogue = dict[tuple[str, str], tuple[str, ...]]
_Known = dict[str, str | tuple[str, ...]]
"""What can be said by its ``_key``: one form, or as many as there are. It saves each of thousands three objects."""


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
    said = _rooms(language).said(text)
    shown = text.source if said is None else said if isinstance(said, str) else _form(said, n)
    if n is not None:
        shown = shown.replace("%n", str(n))
    return shown.format(**values) if values else shown


def _form(forms: tuple[str, ...], n: int | None) -> str:
    """Pick the plural form: Finnish, Swedish and English all have one for one and one for the rest."""
    return forms[0] if n is None or n == 1 or len(forms) == 1 else forms[1]


class _Rooms:
    """The catalogues of one language. The next room's is read where those read so far don't know a text."""

    def __init__(self, language: Language) -> None:
        found = (RESOURCES / "translations").glob(f"*_{language.value}.ts")
        self._unread = sorted(found, key=lambda path: (path.name.split("_")[0] not in _FIRST, path.name))
        self._known: _Known = {}
        self._reading = Lock()

    def said(self, text: Text) -> str | tuple[str, ...] | None:
        """Return the form or forms of ``text``, None where no room knows it. It has one translation everywhere."""
        key = _key(text.source, text.comment)
        said = self._known.get(key)
        if said is None and self._unread:
            with self._reading:  # documents are made on another thread
                while (said := self._known.get(key)) is None and self._unread:
                    self._read_on()
        return said

    def everything(self) -> _Known:
        """Return what all rooms know."""
        with self._reading:
            while self._unread:
                self._read_on()
        return self._known

    def _read_on(self) -> None:
        self._known |= _read(self._unread[0])
        del self._unread[0]  # only now: who finds none unread needs not wait


@cache
def _rooms(language: Language) -> _Rooms:
    return _Rooms(language)


def read_all(language: Language) -> None:
    """Read all that can be said in ``language``, so that nobody waits for it later."""
    _rooms(language).everything()


def catalogue(language: Language) -> Catalogue:
    """Return all that can be said in ``language``: (source, comment) to its forms."""
    known = _rooms(language).everything().items()
    return {_texts(key): (said,) if isinstance(said, str) else said for key, said in known}


def _key(source: str, comment: str) -> str:
    return f"{comment}{_AFTER_COMMENT}{source}" if comment else source


def _texts(key: str) -> tuple[str, str]:
    comment, _, source = key.rpartition(_AFTER_COMMENT)
    return source, comment


def _read(path: Path) -> _Known:
    """Return what stands in one room's catalogue."""
    found: _Known = {}
    # Our own files beside the program, never a user's: no entity in them swells.
    for message in ElementTree.parse(path).getroot().iter("message"):  # noqa: S314  as said above
        translation = message.find("translation")
        if translation is None or translation.get("type") in {"unfinished", "vanished", "obsolete"}:
            continue
        plural = tuple(form.text or "" for form in translation.findall("numerusform"))
        said = plural or translation.text
        if said and all(said):
            found[_key(message.findtext("source", ""), message.findtext("comment", ""))] = said
    return found
