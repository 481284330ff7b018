"""Every sign of a profile on one sheet of A4, each with its name: to learn from, to hang up, and to check against."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from app.genogram import specimens
from app.genogram.extent import extent, moved
from app.genogram.legend import profile
from app.genogram.measure import text_width, wrapped
from app.genogram.picture import (
    Anchor,
    Box,
    Colour,
    Curve,
    Disc,
    Group,
    Key,
    Mark,
    Pen,
    Picture,
    Polyline,
    Words,
)
from app.genogram.specimens import BOND_GROUPS, LINE, Specimen
from app.i18n import Language, Text, mark, translate
from app.lens.view import Notation, StyleView
from app.records import record

WIDTH: Final = 595.28
HEIGHT: Final = 841.89
MARGIN: Final = 30.0
SCALE: Final = 0.7
LIST_SCALE: Final = 0.8
"""Symbols are as large as on a printed genogram: ten millimetres."""
NAME: Final = 7.2
_SIZES: Final = (NAME, 6.8, 6.4, 6.0, 5.6)
_LEADING: Final = 8.4
_HEADING: Final = 9.5
_COLUMNS: Final = 9


_GAP: Final = 3.0
_ROW: Final = 16.0
_LISTS: Final = 4


@record
class _Section:
    """Signs under one heading, from the column they begin in."""

    title: Text
    signs: tuple[Specimen, ...]
    note: Text | None = None
    column: int = 0


def symbol_sheet(language: Language, notation: Notation = Notation.MCGOLDRICK) -> Picture:
    """Return the sheet of every sign of a profile, with its texts in ``language``."""
    title = translate(mark("Symbols of the genogram"), language)
    card = profile(StyleView(notation=notation), language)
    head = (
        Words(MARGIN, MARGIN + 12, title, 15.0, Anchor.START, is_bold=True),
        Words(WIDTH - MARGIN, MARGIN + 12, card, 8.5, Anchor.END, Colour.QUIET),
    )
    sheet = _Sheet(language)
    sheet.add("title", head, title)
    for row in _cells(language, notation):
        sheet.set_cells(row)
    sheet.set_list(_Section(mark("Couples"), tuple(specimens.partners(language, notation))))
    groups = [
        _Section(heading, tuple(specimens.relations(kinds, language, notation))) for heading, kinds in BOND_GROUPS
    ]
    sheet.set_columns(groups)
    bounds = (0.0, 0.0, WIDTH, max(HEIGHT, sheet.y + MARGIN / 2))
    return Picture(tuple(sheet.groups), bounds, title, f"{card}. {' '.join(sheet.spoken)}", language.value)


def _cells(language: Language, notation: Notation) -> Iterator[tuple[_Section, ...]]:
    yield (_Section(mark("People"), tuple(specimens.people(language, notation))),)
    yield (
        _Section(mark("Pregnancies and losses"), tuple(specimens.losses(language, notation))),
        _Section(mark("Homes and signs on lines"), tuple(specimens.signs(language, notation)), column=5),
    )
    chosen = mark("drawn only where it was chosen for this child’s plan")
    yield (_Section(mark("Health"), tuple(specimens.health(language, notation)), chosen),)
    yield (_Section(mark("Children"), tuple(specimens.children(language, notation))),)


class _Sheet:
    """The sheet as it fills from the top."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.groups: list[Group] = []
        self.spoken: list[str] = []
        self.y = MARGIN + 22

    def add(self, part: str, marks: tuple[Mark, ...], spoken: str) -> None:
        """Put one thing on the sheet."""
        self.groups.append(Group(Key("symbols", None, part), marks, extent(marks), spoken))

    def set_cells(self, sections: Sequence[_Section]) -> None:
        """Set sections side by side in cells, each name below its sign."""
        wide = (WIDTH - 2 * MARGIN) / _COLUMNS
        for section in sections:
            self._head(section, MARGIN + section.column * wide, self.y)
        self.y += _HEADING + 3
        rows = max((section.column + len(section.signs) - 1) // _COLUMNS + 1 for section in sections)
        for row in range(rows):
            placed = [
                (section.column + at, sign)
                for section in sections
                for at, sign in enumerate(section.signs[row * _COLUMNS : (row + 1) * _COLUMNS])
            ]
            self._set_row(placed, wide)
        self.y += _GAP

    def _set_row(self, placed: Sequence[tuple[int, Specimen]], wide: float) -> None:
        drawn = [(at, sign, tuple(scaled(part, SCALE) for part in sign.marks)) for at, sign in placed]
        boxes = [extent(marks) for _, _, marks in drawn]
        top, bottom = min(box[1] for box in boxes), max(box[3] for box in boxes)
        high = 1
        for at, sign, marks in drawn:
            x = MARGIN + (at + 0.5) * wide
            size, lines = fitted(sign.name, wide - 3, lines=3)
            high = max(high, len(lines))
            base = self.y - top + bottom + NAME + 1
            words = tuple(Words(round(x, 2), round(base + i * _LEADING, 2), text, size) for i, text in enumerate(lines))
            moved_marks = tuple(moved(part, x, self.y - top) for part in marks)
            self.add(f"{len(self.groups)}", (*moved_marks, *words), sign.name)
        self.y += bottom - top + high * _LEADING + _GAP

    def set_list(self, section: _Section) -> None:
        """Set one section in columns, read downwards, each name beside its sign."""
        self._head(section, MARGIN, self.y)
        self.y += _HEADING + 4
        rows = -(-len(section.signs) // _LISTS)
        for at, sign in enumerate(section.signs):
            self._set_line(sign, at // rows, self.y + (at % rows + 0.5) * (_ROW + 1.4))
        self.y += rows * (_ROW + 1.4) + _GAP

    def set_columns(self, sections: Sequence[_Section]) -> None:
        """Set sections one below the other in columns, as evenly as they go whole."""
        self.y += 2
        first, last = self.y, self.y
        total = sum(len(section.signs) + 1.5 for section in sections)
        column, y, filled = 0, first, 0.0
        for section in sections:
            size = len(section.signs) + 1.5
            if filled and filled + size / 2 > total / _LISTS and column < _LISTS - 1:
                column, y, filled = column + 1, first, 0.0
            wide = (WIDTH - 2 * MARGIN) / _LISTS
            self._head(section, MARGIN + column * wide, y)
            y += _HEADING + 3
            for sign in section.signs:
                self._set_line(sign, column, y + _ROW / 2)
                y += _ROW
            y += 5
            filled += size
            last = max(last, y)
        self.y = last

    def _set_line(self, sign: Specimen, column: int, y: float) -> None:
        wide = (WIDTH - 2 * MARGIN) / _LISTS
        x = MARGIN + column * wide
        art = LINE * LIST_SCALE
        drawn = tuple(moved(scaled(part, LIST_SCALE), x + art / 2, y) for part in sign.marks)
        size, lines = fitted(sign.name, wide - art - 11, lines=2)
        leading = _LEADING - 0.9
        base = y + 2.6 - (len(lines) - 1) * leading / 2
        words = tuple(
            Words(round(x + art + 6, 2), round(base + i * leading, 2), text, size, Anchor.START)
            for i, text in enumerate(lines)
        )
        self.add(f"{len(self.groups)}", (*drawn, *words), sign.name)

    def _head(self, section: _Section, x: float, y: float) -> None:
        title = translate(section.title, self.language)
        marks: list[Mark] = [Words(round(x, 2), round(y + 6, 2), title, _HEADING, Anchor.START, is_bold=True)]
        if section.note is not None:
            wide = text_width(title, _HEADING, is_bold=True)
            note = translate(section.note, self.language)
            marks.append(Words(round(x + wide + 8, 2), round(y + 6, 2), note, NAME, Anchor.START, Colour.QUIET))
        self.add(f"head {len(self.groups)}", tuple(marks), title)
        self.spoken.append(f"{title}: {'; '.join(sign.name for sign in section.signs)}.")


def fitted(name: str, width: float, *, lines: int) -> tuple[float, tuple[str, ...]]:
    """Return a size at which ``name`` stands whole in ``lines`` of ``width``, and the lines."""
    for size in _SIZES:
        found = wrapped(name, width, size, lines=lines)
        if not any(line.endswith("…") for line in found):
            return size, found
    return _SIZES[-1], wrapped(name, width, _SIZES[-1], lines=lines)


def scaled(drawn: Mark, by: float) -> Mark:
    """Return the mark ``by`` times as large around the origin, its pen too."""

    def pen(old: Pen | None) -> Pen | None:
        return old and replace(old, width=old.width * by, dash=tuple(length * by for length in old.dash))

    match drawn:
        case Polyline(points) | Curve(points):
            return replace(drawn, points=tuple((x * by, y * by) for x, y in points), pen=pen(drawn.pen))
        case Box(x, y, width, height):
            sizes = {"x": x * by, "y": y * by, "width": width * by, "height": height * by, "radius": drawn.radius * by}
            return replace(drawn, **sizes, pen=pen(drawn.pen))
        case Disc(x, y, radius):
            return replace(drawn, x=x * by, y=y * by, radius=radius * by, pen=pen(drawn.pen))
        case Words(x, y, _, size):
            return replace(drawn, x=x * by, y=y * by, size=size * by)
