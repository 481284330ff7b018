"""Everything that can be read in a finished file, by whatever means: what a recipient might find in a copy.

``read_svg`` and ``read_pdf`` return a ``Reading``. It doesn't matter to it how words are broken over lines, spaced,
capitalised or held by marks of direction, nor in which encoding they lie in a stream.
"""

from __future__ import annotations

import re
import unicodedata
from base64 import b64decode
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from xml.etree import ElementTree

import pikepdf
import pypdfium2
from pypdfium2 import raw

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "latin-1")
# Marks of direction and joining, soft hyphens, and what pdfium writes for a hyphen at the end of a line.
_UNSEEN = re.compile(r"[\x00-\x08\x0e-\x1f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe]+")
_FONT = re.compile(r"url\(data:[^,]*,([^)]*)\)")
_MAY_BREAK = 12
"""Letters of a word that may be too long for its line; a shorter one is never broken in two."""
_BY_CHANCE = 4
"""Bytes so few that packed data hold them by chance."""


def plain(text: str) -> str:
    """Return ``text`` as it is compared: composed, small letters, one space for many, no marks that nobody sees."""
    return " ".join(_UNSEEN.sub("", unicodedata.normalize("NFC", text)).casefold().split())


def encoded(word: str) -> set[bytes]:
    """Return the bytes that ``word`` may be in a file."""
    return {word.encode(encoding) for encoding in ENCODINGS if encoding != "latin-1" or _is_latin(word)}


def _is_latin(word: str) -> bool:
    return all(ord(letter) < 256 for letter in word)


@dataclass(frozen=True)
class Reading:
    """What a file says: ``text`` is plain, ``blobs`` are its raw parts."""

    text: str
    blobs: tuple[bytes, ...] = ()

    def __contains__(self, word: str) -> bool:
        """Say whether ``word`` can be found in the file: as the beginning of a word, or anywhere in its raw parts."""
        sought = plain(word)
        if any(_begins_a_word(self.text, at) for at in _places(self.text, sought)):
            return True
        if len(max(sought.split(), key=len, default="")) > _MAY_BREAK and sought.replace(" ", "") in self._joined:
            return True
        return any(form in blob for form in encoded(word) if len(form) > _BY_CHANCE for blob in self.blobs)

    @cached_property
    def _joined(self) -> str:
        return self.text.replace(" ", "")

    def found(self, words: Iterable[str]) -> list[str]:
        """Return those of ``words`` that can be found."""
        return sorted(word for word in words if word in self)


def _places(text: str, sought: str) -> Iterator[int]:
    """Yield where ``sought`` stands in ``text``; a pattern that asked what is before it would look at every letter."""
    at = text.find(sought)
    while at >= 0:
        yield at
        at = text.find(sought, at + 1)


def _begins_a_word(text: str, at: int) -> bool:
    before = text[at - 1 : at]
    return not (before.isalnum() or before == "_")


def read_svg(data: str) -> Reading:
    """Return what an SVG file says: texts, titles, descriptions, attributes, names of elements, its letters' files."""
    parts: list[str] = []
    fonts = [b64decode(font) for font in _FONT.findall(data)]
    for element in ElementTree.fromstring(data).iter():
        parts += [element.tag, _FONT.sub("", element.text or ""), element.tail or "", *element.attrib.keys()]
        parts += element.attrib.values()
    return Reading(plain("\n".join(parts)), (_FONT.sub("", data).encode(), *fonts))


def read_pdf(data: bytes) -> Reading:
    """Return what a PDF file says.

    That is the text of its pages as it stands and as it is read aloud, every string and every name in every object
    (information, outlines, structure with alternative and actual texts, names of fonts, attachments, annotations), the
    strings within the pages' own instructions, and every stream as it lies unpacked: XMP, fonts, attached files.
    """
    parts: list[str] = []
    blobs: list[bytes] = [data]
    with pypdfium2.PdfDocument(data) as document, pikepdf.open(BytesIO(data)) as pdf:
        parts += [page.get_textpage().get_text_bounded() for page in document]
        parts.append("".join(_aloud(pdf, document)))
        parts += _strings(pdf.trailer)
        for thing in pdf.objects:
            parts += _strings(thing)
            if isinstance(thing, pikepdf.Stream):
                blobs.append(_unpacked(thing))
        for page in pdf.pages:
            for instruction in pikepdf.parse_content_stream(page):
                parts += [word for operand in instruction.operands for word in _strings(operand)]
    return Reading(plain("\n".join(parts)), tuple(blobs))


def _aloud(pdf: pikepdf.Pdf, document: pypdfium2.PdfDocument) -> Iterator[str]:
    """Yield the pages' text in the order of the structure, in which the lines of a table's cell follow each other."""
    tree = pdf.Root.get("/StructTreeRoot")
    if tree is None:
        return
    marked = {
        (page.obj.objgen, number): text
        for page, drawn in zip(pdf.pages, document, strict=True)
        for number, text in _marked(drawn).items()
    }

    def walk(element: pikepdf.Object, place: tuple[int, int]) -> Iterator[str]:
        place = element.Pg.objgen if "/Pg" in element else place
        kids = element.get("/K")
        for kid in kids.as_list() if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, int):
                yield marked.get((place, kid), "")
            elif isinstance(kid, pikepdf.Dictionary) and "/MCID" in kid:
                yield marked.get((kid.Pg.objgen if "/Pg" in kid else place, int(kid.MCID)), "")
            elif isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                yield from walk(kid, place)
        yield "\n"

    yield from walk(tree, (0, 0))


def _marked(page: pypdfium2.PdfPage) -> dict[int, str]:
    """Return the text of each piece of marked content on a page."""
    found: dict[int, str] = {}
    for drawn in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], textpage=page.get_textpage()):
        number = raw.FPDFPageObj_GetMarkedContentID(drawn.raw)
        found[number] = found.get(number, "") + drawn.extract()
    return found


def _unpacked(stream: pikepdf.Stream) -> bytes:
    try:
        return stream.read_bytes()
    except pikepdf.PdfError:  # a picture packed in a way that is only for pictures
        return stream.read_raw_bytes()


def _strings(thing: object, depth: int = 0) -> Iterator[str]:
    """Yield the strings and names inside one object; the objects it points to have their own turn."""
    if isinstance(thing, pikepdf.String | pikepdf.Name):
        yield str(thing)
    elif depth and getattr(thing, "is_indirect", False):
        return
    elif isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        for key in thing.keys():  # noqa: SIM118 - an object of a PDF is no dict
            yield key
            yield from _strings(thing.get(key), depth + 1)
    elif isinstance(thing, pikepdf.Array):
        for item in thing.as_list():
            yield from _strings(item, depth + 1)
