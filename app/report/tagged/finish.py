"""What reportlab leaves undone, written by pikepdf: structure tree, metadata, output intent, readable fonts.

The same canvas and tree give the same bytes: no clock, no random id, no path goes into the file.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Final

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from app.report.tagged.canvas import TaggedCanvas
from app.report.tagged.colour import srgb_profile
from app.report.tagged.tree import ContentMark, Element, Role
from app.report.tagged.xmp import packet

PRODUCER: Final = "Lähipiiri"
_ARABIC_FORMS: Final = range(0xFB50, 0xFEFD)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the file says about itself, so nothing that may not leave: ``title`` is neutral, ``author`` may be empty.

    ``language`` is an IETF tag; ``created`` the only date in the file.
    """

    title: str
    language: str
    created: date
    author: str = ""


def finish(canvas: TaggedCanvas, root: Element, metadata: Metadata) -> bytes:
    """Close ``canvas`` and return the document with ``root`` as its logical tree."""
    canvas.save()
    canvas.buffer.seek(0)
    with pikepdf.open(canvas.buffer) as pdf:
        _write_tree(pdf, root)
        _write_metadata(pdf, metadata)
        _write_output_intent(pdf)
        _mend_fonts(pdf, canvas.spoken)
        _drop_unused_fonts(pdf)
        pdf.remove_unreferenced_resources()
        out = BytesIO()
        pdf.save(
            out,
            deterministic_id=True,
            compress_streams=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            min_version="1.7",
        )
    return out.getvalue()


class _TreeWriter:
    """Writes the elements below one structure tree root."""

    def __init__(self, pdf: Pdf) -> None:
        self.pdf = pdf
        self.pages = [page.obj for page in pdf.pages]
        self.owners: list[dict[int, pikepdf.Object]] = [{} for _ in self.pages]
        self.ids: dict[int, str] = {}

    def name_headers(self, element: Element) -> None:
        """Number the header cells that some cell refers to."""
        for header in element.headers:
            self.ids.setdefault(id(header), f"h{len(self.ids) + 1}")
        for child in element.children:
            if isinstance(child, Element):
                self.name_headers(child)

    def write(self, element: Element, parent: pikepdf.Object) -> pikepdf.Object:
        """Return ``element`` and what is below it as an indirect object."""
        node = self.pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{element.role}"), P=parent))
        texts = {"/Alt": element.alternative, "/ActualText": element.spoken, "/Lang": element.language}
        for key, value in texts.items():
            if value:
                node[key] = String(value)
        if id(element) in self.ids:
            node.ID = String(self.ids[id(element)])
        if attributes := self._attributes(element):
            node.A = Dictionary(attributes)
        kids: list[pikepdf.Object] = []
        for child in element.children:
            if isinstance(child, ContentMark):
                self.owners[child.page][child.number] = node
                kids.append(Dictionary(Type=Name.MCR, Pg=self.pages[child.page], MCID=child.number))
            else:
                kids.append(self.write(child, node))
        node.K = Array(kids)
        return node

    def _attributes(self, element: Element) -> dict[str, pikepdf.Object | int]:
        """Return what PDF says of an element beyond its type; one element has one sort of attributes at most."""
        if element.box is not None:
            corners = Array([round(value, 2) for value in element.box])
            return {"/O": Name.Layout, "/Placement": Name.Block, "/BBox": corners}
        if element.numbering:
            return {"/O": Name.List, "/ListNumbering": Name(f"/{element.numbering}")}
        found: dict[str, pikepdf.Object | int] = {}
        if element.scope is not None:
            found["/Scope"] = Name(f"/{element.scope}")
        if element.column_span > 1:
            found["/ColSpan"] = element.column_span
        if element.headers:
            found["/Headers"] = Array([String(self.ids[id(header)]) for header in element.headers])
        return {"/O": Name.Table, **found} if found else {}


def _write_tree(pdf: Pdf, root: Element) -> None:
    """Write the structure tree, and the parent tree that leads back from the pages to it."""
    writer = _TreeWriter(pdf)
    writer.name_headers(root)
    top = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    top.K = Array([writer.write(_pruned(root), top)])
    numbers: list[pikepdf.Object | int] = []
    for index, (page, owners) in enumerate(zip(writer.pages, writer.owners, strict=True)):
        numbers += [index, pdf.make_indirect(Array([owners[number] for number in sorted(owners)]))]
        page.StructParents = index
        page.Tabs = Name.S
    top.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(numbers)))
    top.ParentTreeNextKey = len(writer.pages)
    if writer.ids:
        ids = dict(_identified(top.K))
        pairs = [part for identifier in sorted(ids) for part in (String(identifier), ids[identifier])]
        top.IDTree = pdf.make_indirect(Dictionary(Names=Array(pairs)))
    pdf.Root.StructTreeRoot = top
    pdf.Root.MarkInfo = Dictionary(Marked=True)


def _pruned(element: Element) -> Element:
    """Drop the elements that nothing is in, but for cells: a table needs its empty ones."""
    element.children = [
        child for child in element.children if isinstance(child, ContentMark) or _is_needed(_pruned(child))
    ]
    return element


def _is_needed(element: Element) -> bool:
    return bool(element.children) or element.role in {Role.CELL, Role.HEADER_CELL}


def _identified(kids: pikepdf.Object) -> Iterator[tuple[str, pikepdf.Object]]:
    """Yield the elements that have an ID."""
    for kid in kids.as_list():
        if kid.get("/Type") == Name.StructElem:
            if "/ID" in kid:
                yield str(kid.ID), kid
            yield from _identified(kid.K)


def _write_metadata(pdf: Pdf, metadata: Metadata) -> None:
    stream = pdf.make_stream(
        packet(
            title=metadata.title,
            author=metadata.author,
            language=metadata.language,
            created=metadata.created,
            producer=PRODUCER,
        )
    )
    stream.Type, stream.Subtype = Name.Metadata, Name.XML
    pdf.Root.Metadata = stream
    pdf.Root.Lang = String(metadata.language)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    instant = f"D:{metadata.created:%Y%m%d}000000Z"
    told = {"/Title": metadata.title, "/Author": metadata.author, "/Producer": PRODUCER}
    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    for key, value in {**told, "/CreationDate": instant, "/ModDate": instant}.items():
        if value:
            pdf.docinfo[key] = String(value)


def _write_output_intent(pdf: Pdf) -> None:
    profile = pdf.make_stream(srgb_profile())
    profile.N = 3
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB"),
        Info=String("sRGB IEC61966-2.1"),
        DestOutputProfile=profile,
    )
    pdf.Root.OutputIntents = Array([intent])


def _mend_fonts(pdf: Pdf, spoken: Mapping[tuple[str, str], str]) -> None:
    """Make every code readable: private codes as what they stand for, Arabic forms as their letters."""
    for font in pdf.objects:
        if isinstance(font, Dictionary) and "/ToUnicode" in font and "/BaseFont" in font:
            name = str(font.BaseFont).partition("+")[2]
            written = font.ToUnicode.read_bytes().decode("ascii")
            font.ToUnicode.write(_unicode_map(written, name, spoken).encode("ascii"))


def _unicode_map(written: str, name: str, spoken: Mapping[tuple[str, str], str]) -> str:
    """Return the map from a font's codes to Unicode anew, as the standard wants it."""
    rows: list[str] = []
    for code, value in re.findall(r"^<([0-9A-F]{2})> <([0-9A-F]{4,})>$", written, re.MULTILINE):
        number = int(value, 16)
        if number == 0:
            continue
        text = spoken.get((name, chr(number)), chr(number))
        if number in _ARABIC_FORMS:
            text = unicodedata.normalize("NFKC", text)
        rows.append(f"<{code}> <{text.encode('utf-16-be').hex().upper()}>")
    blocks = [rows[start : start + 100] for start in range(0, len(rows), 100)]
    mapped = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        f"1 begincodespacerange\n<00> <FF>\nendcodespacerange\n{mapped}\n"
        "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
    )


def _drop_unused_fonts(pdf: Pdf) -> None:
    """Drop the standard fonts that reportlab lists on every page and that no PDF/A may name without embedding."""
    for page in pdf.pages:
        fonts = page.obj.Resources.get("/Font")
        if isinstance(fonts, Dictionary):
            for key in list(fonts.keys()):
                if "/FontDescriptor" not in fonts[key]:
                    del fonts[key]
