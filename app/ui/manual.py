"""The manual: Markdown files beside the program, one a page and language, with what the tables of the program fill in.

A page's file is ``NN-name.md``, in the order of the numbers; its first line is its title. A link is ``page:NAME`` or
``do:ID`` of a command. ``{{settings}}`` and ``{{keys}}`` are written from the tables of settings and of commands, so
that neither can be out of date.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtGui import QKeySequence

from app.i18n import RESOURCES, Language, translate
from app.settings import TABLE as SETTINGS
from app.settings import Section, Setting
from app.ui.actions import TABLE, Menu

_FOLDER: Final = RESOURCES / "manual"
_LINK: Final = re.compile(r"\]\((?P<kind>page|do):(?P<name>[a-z-]+)\)")
_MARKUP: Final = re.compile(r"\]\([a-z]+:[a-z-]+\)|[#*`|\[\]]|-{3,}")

_STEM: Final = 5

FIRST: Final = "first-steps"
ABOUT: Final[Mapping[str, str]] = {
    "network": "network",
    "assessment": "assessment",
    "plan": "plan",
    "meetings": "meetings",
    "leading": "meetings",
    "timeline": "timeline",
    "print": "printing",
    "register": "consents",
    "directory": "directory",
    "across": "directory",
    "record": "record",
    "family": "record",
    "preferences": "preferences",
    "help": "keys",
    "symbols": "network",
    "keys": "locking",
    "unlock": FIRST,
}
"""Which page tells about a place of the window, or about a page over the places."""


@dataclass(frozen=True)
class ManualPage:
    """A page: its name, its title, and its text in Markdown with everything filled in."""

    name: str
    title: str
    text: str

    @property
    def links(self) -> list[tuple[str, str]]:
        """Return where its links lead: (``page`` or ``do``, name)."""
        return [(found["kind"], found["name"]) for found in _LINK.finditer(self.text)]

    @property
    def plain(self) -> str:
        """Return the text without its markup, for searching."""
        return _MARKUP.sub(" ", self.text)


def spoken(language: Language) -> Language:
    """Return the language the manual is read in: there is one in Finnish and one in Swedish."""
    return language if (_FOLDER / language.value).is_dir() else Language.FI


def manual(language: Language) -> Sequence[ManualPage]:
    """Return the pages in their order."""
    pages: list[ManualPage] = []
    for path in sorted((_FOLDER / spoken(language).value).glob("*.md")):
        text = path.read_text(encoding="utf-8")
        for name, made in (("settings", _settings), ("keys", _keys)):
            if f"{{{{{name}}}}}" in text:
                text = text.replace(f"{{{{{name}}}}}", made(spoken(language)))
        title = text.partition("\n")[0].removeprefix("# ")
        pages.append(ManualPage(path.stem.partition("-")[2], title, text))
    return pages


def found(pages: Sequence[ManualPage], wanted: str) -> list[tuple[ManualPage, str]]:
    """Return the pages in which every word of ``wanted`` stands, each with what stands around the first of them.

    Words bend, so a long one is looked for by its beginning: *turvakielto* finds *turvakiellon*. Whole ones come first.
    """
    words = wanted.casefold().split()
    stems = [word[: max(_STEM, round(len(word) * 0.7))] for word in words]
    hits: list[tuple[int, int, ManualPage, str]] = []
    for place, page in enumerate(pages):
        text = " ".join(page.plain.split())
        folded = text.casefold()
        if words and all(stem in folded for stem in stems):
            is_title = all(stem in page.title.casefold() for stem in stems)
            rank = 0 if is_title else 1 if all(word in folded for word in words) else 2
            at = folded.find(words[0])
            hits.append((rank, place, page, _around(text, at if at >= 0 else folded.find(stems[0]))))
    hits.sort(key=lambda hit: hit[:2])
    return [(page, around) for _, _, page, around in hits]


def _around(text: str, at: int, reach: int = 40) -> str:
    start, end = max(at - reach, 0), min(at + 2 * reach, len(text))
    start = text.find(" ", start, at) + 1 if start else 0
    cut = text[start:end].rpartition(" ")[0] if end < len(text) else text[start:]
    return ("… " if start else "") + cut + (" …" if end < len(text) else "")


def _settings(language: Language) -> str:
    """Return every setting with what it means, what can be chosen and what is meant when nothing is."""
    lines: list[str] = []
    for section in Section:
        lines += [f"## {translate(section.value, language)}", ""]
        lines += [_told(setting, language) for setting in SETTINGS if setting.section is section]
        lines.append("")
    return "\n".join(lines).strip()


def _told(setting: Setting[Any], language: Language) -> str:
    label = translate(setting.label, language) if setting.label else ""
    about = translate(setting.about, language) if setting.about else ""
    default = None if setting.follows else setting.default
    named = [
        f"*{translate(text, language)}*" if choice == default else translate(text, language)
        for choice, text in (setting.choices or {}).items()
    ]
    return f"- **{label}**" + (f" ({', '.join(named)})" if named else "") + f". {about}"


def _keys(language: Language) -> str:
    """Return every key with what it does, menu by menu."""
    lines: list[str] = []
    for menu in Menu:
        lines += [f"## {translate(menu.value, language)}", "", "| | |", "| --- | --- |"]
        for command in TABLE:
            if command.menu is menu and command.key:
                key = QKeySequence(command.key).toString(QKeySequence.SequenceFormat.NativeText).replace("|", "\\|")
                lines.append(f"| **{key}** | {translate(command.text, language)} |")
        lines.append("")
    return "\n".join(lines).strip()
