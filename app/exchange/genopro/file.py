"""A GenoPro file's bytes as a tree of elements: ZIP with ``Data.xml``, or bare XML.

Written by somebody else, so guarded. The parser is expat, told to refuse every document type and entity: what
swells or fetches is made with those alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat

from app.errors import AppError
from app.exchange.archive import is_archive, member
from app.i18n import Text, mark

_DEPTH: Final = 60
_ELEMENTS: Final = 2_000_000
_ID: Final = 64
_HINT: Final = mark("Save the file again in GenoPro, or export it from there as GEDCOM, and try anew.")
_BROKEN: Final = mark("The GenoPro file is damaged: it breaks off or isn't written as it should be. Nothing was read.")
_HOSTILE: Final = mark("The GenoPro file holds what no family file needs and what can do harm. Nothing was read.")
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f]")


@dataclass(slots=True, eq=False)
class Element:
    """One element: its name, attributes, own text, what is in it, and the line it begins on."""

    name: str
    attributes: Mapping[str, str]
    line: int
    text: str = ""
    subs: list[Element] = field(default_factory=list["Element"])

    def all(self, name: str) -> list[Element]:
        """Return the elements ``name`` in this one."""
        return [sub for sub in self.subs if sub.name == name]

    def at(self, *path: str) -> Element | None:
        """Return the first element along ``path``, None where there is none."""
        here: Element | None = self
        for name in path:
            here = next((sub for sub in here.subs if sub.name == name), None) if here else None
        return here

    def said(self, *path: str) -> str:
        """Return the text along ``path``, in lines as they were, without space around; empty where there is none."""
        found = self.at(*path)
        return found.text.strip() if found else ""

    def listed(self, *path: str) -> Iterator[Element]:
        """Yield what stands in the list along ``path``."""
        found = self.at(*path)
        yield from found.subs if found else ()

    def id(self, name: str = "ID") -> str:
        """Return an id that an attribute gives, empty where it is none anybody could have meant."""
        value = self.attributes.get(name, "").strip()
        return "" if len(value) > _ID or _CONTROL.search(value) else value


def is_genopro(data: bytes) -> bool:
    """Say whether the bytes begin as GenoPro's XML does."""
    return re.match(rb"(\xef\xbb\xbf)?\s*<", data[:200]) is not None


def genopro_from(data: bytes) -> Element:
    """Return the root of a GenoPro file, or raise ``AppError``."""
    if is_archive(data):
        data = member(data, "Data.xml")
    reader = _Reader()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    parser.UnparsedEntityDeclHandler = _refuse
    parser.ExternalEntityRefHandler = _refuse
    parser.StartElementHandler = lambda name, attributes: reader.begin(name, attributes, parser.CurrentLineNumber)
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.say
    try:
        parser.Parse(data, True)  # noqa: FBT003  expat takes it by place
    except (expat.ExpatError, ValueError, LookupError):
        raise AppError(_BROKEN, _HINT) from None
    if reader.root is None or reader.root.name != "GenoPro":
        raise AppError(mark("This is no GenoPro file: it doesn't begin as one. Nothing was read."), _HINT)
    return reader.root


def _refuse(*_what: object) -> int:
    raise AppError(_HOSTILE, _HINT)


class _Reader:
    """Builds the tree, within bounds."""

    def __init__(self) -> None:
        self.root: Element | None = None
        self._above: list[Element] = []
        self._count = 0

    def begin(self, name: str, attributes: dict[str, str], line: int) -> None:
        """Begin an element."""
        self._count += 1
        if len(self._above) >= _DEPTH or self._count > _ELEMENTS:
            _refuse()
        element = Element(name, attributes, line)
        if self._above:
            self._above[-1].subs.append(element)
        elif self.root is None:
            self.root = element
        self._above.append(element)

    def end(self, _name: str) -> None:
        """End the element."""
        self._above.pop()

    def say(self, text: str) -> None:
        """Add text to the element."""
        if self._above:
            self._above[-1].text += text


def damaged(message: Text) -> AppError:
    """Return the error that a GenoPro file can't be taken as it is."""
    return AppError(message, _HINT)
