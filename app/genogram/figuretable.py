"""The key figures as a table in a language: what each row is called and means, each column's value, and the change."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable
from io import StringIO
from typing import Final
from uuid import UUID

from app.genogram.closeness import sector_name
from app.genogram.figures import Count, Figures, NetworkFigures, Spread, figures
from app.i18n import Language, Text, mark, translate
from app.lens.view import CaseView, Gender
from app.records import record


@record
class Row:
    """One figure: its name, what it means, and its value in each column."""

    label: str
    hint: str
    cells: tuple[str, ...]


@record
class FigureTable:
    """The figures of a day by column; or, of two days, how they have changed."""

    headings: tuple[str, ...]
    rows: tuple[Row, ...]


@record
class _Line:
    """A row to be: ``shown`` writes a column's figure, ``number`` is what can be compared, to so many ``digits``."""

    label: Text
    hint: Text
    shown: Callable[[Figures], str]
    number: Callable[[Figures], float | None]
    digits: int = 0


def headings(view: CaseView, found: NetworkFigures, language: Language) -> tuple[str, ...]:
    """Return the names of the columns."""
    sectors = (sector_name(view, at, language) for at in range(len(found.sectors)))
    ends = (mark("professionals"), mark("without professionals"))
    return (
        translate(mark("all", "the whole network"), language),
        *sectors,
        *(translate(end, language) for end in ends),
    )


def figure_table(view: CaseView, language: Language) -> FigureTable:
    """Return the key figures of ``view``."""
    found = figures(view)
    lines = _lines(view, found, language)
    return FigureTable(
        headings(view, found, language),
        tuple(
            Row(translate(each.label, language), translate(each.hint, language), tuple(map(each.shown, found.columns)))
            for each in lines
        ),
    )


def change_table(before: CaseView, after: CaseView, language: Language) -> FigureTable:
    """Return what has changed from one view to the other; empty cells where one of them has no figure."""
    old, new = figures(before), figures(after)
    lines = _lines(after, new, language)
    sectors = max(len(old.sectors), len(new.sectors))
    pairs = list(zip(_padded(old, sectors), _padded(new, sectors), strict=True))

    def change(line: _Line, pair: tuple[Figures | None, Figures | None]) -> str:
        values = [None if each is None else line.number(each) for each in pair]
        if values[0] is None or values[1] is None:
            return ""
        step = round(values[1] - values[0], line.digits)
        return ("+" if step > 0 else "−" if step < 0 else "") + _number(abs(step), line.digits, language)

    rows = tuple(
        Row(
            translate(line.label, language),
            translate(line.hint, language),
            tuple(change(line, pair) for pair in pairs),
        )
        for line in lines
    )
    widest = before if len(old.sectors) > len(new.sectors) else after
    return FigureTable(headings(widest, old if widest is before else new, language), rows)


def _padded(found: NetworkFigures, sectors: int) -> list[Figures | None]:
    missing: list[Figures | None] = [None] * (sectors - len(found.sectors))
    return [found.whole, *found.sectors, *missing, found.professionals, found.others]


def as_csv(tables: Iterable[tuple[str, FigureTable]]) -> str:
    """Return tables, each under its heading, as text with semicolons, as a Finnish spreadsheet takes it."""
    out = StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    for at, (heading, table) in enumerate(tables):
        if at:
            writer.writerow([])
        writer.writerow([_plain(heading), *map(_plain, table.headings)])
        for row in table.rows:
            writer.writerow([_plain(row.label), *map(_plain, row.cells)])
    return out.getvalue()


def _plain(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula; a change such as +2 stays a number."""
    is_change = cell[:1] == "+" and cell[1:].replace(",", "").replace(".", "").isdigit()
    return f"'{cell}" if cell[:1] in {"=", "+", "-", "@", "\t", "\r"} and not is_change else cell


def _number(value: float, digits: int, language: Language) -> str:
    written = f"{value:.{digits}f}"
    return written if language is Language.EN else written.replace(".", ",")


_GENDERS: Final[dict[Gender, Text]] = {
    Gender.FEMALE: mark("of them female"),
    Gender.MALE: mark("of them male"),
    Gender.NON_BINARY: mark("of them non-binary"),
    Gender.UNKNOWN: mark("of them gender not known"),
}
_BY_GENDER: Final = mark("Professionals are counted as gender not known.")
_BY_RING: Final = mark("How many stand in the ring.")


def _lines(view: CaseView, found: NetworkFigures, language: Language) -> list[_Line]:
    """Return the rows: who is there by gender and ring, then how they are joined."""

    def spread(value: Spread | None) -> str:
        if value is None:
            return "–"
        return f"{_number(value.mean, 1, language)} ± {_number(value.deviation, 1, language)}"

    def named(ids: tuple[UUID, ...]) -> str:
        return f"{len(ids)} ({', '.join(_name(view, one) for one in ids)})" if ids else "0"

    lines = [
        _Line(
            mark("Size: in touch (all)"),
            mark("People and professionals the child is in touch with, and all who stand in the circles."),
            lambda each: _counted(each.size),
            lambda each: each.size.connected,
        )
    ]
    for gender, label in _GENDERS.items():
        if found.whole.genders[gender].total:
            lines.append(_counting(label, _BY_GENDER, lambda each, gender=gender: each.genders[gender]))
    lines += [
        _counting(label, _BY_RING, lambda each, ring=ring: each.rings[ring])
        for ring, label in enumerate(_RINGS[: found.rings])
    ]
    return [
        *lines,
        _Line(
            mark("Closeness, 9 to 0"),
            mark("9 is closest. The middle of the ring is reckoned. Mean and deviation of those in touch."),
            lambda each: spread(each.closeness),
            lambda each: each.closeness.mean if each.closeness else None,
            1,
        ),
        _Line(
            mark("Density"),
            mark("How many of all possible relations between them there are, without the child: from 0 to 1."),
            lambda each: _number(each.density, 3, language),
            lambda each: each.density,
            3,
        ),
        _Line(
            mark("Relations to one another"),
            mark("Relations, couples and parents in force, and ties to a professional’s agency."),
            lambda each: str(each.edges),
            lambda each: each.edges,
        ),
        _Line(
            mark("Relations a person"),
            mark("Mean and deviation of how many of the others each has a relation with."),
            lambda each: spread(each.degree),
            lambda each: each.degree.mean if each.degree else None,
            1,
        ),
        _Line(
            mark("Most relations"),
            mark("Who has a relation with most of the others."),
            lambda each: f"{', '.join(_name(view, one) for one in each.stars)} ({each.most})" if each.stars else "–",
            lambda each: each.most,
        ),
        _Line(
            mark("Known by the child alone"),
            mark("In touch with the child, and without a relation to anybody else in the circles."),
            lambda each: named(each.isolated),
            lambda each: len(each.isolated),
        ),
        _Line(
            mark("Not in touch now"),
            mark("They stand in the circles, and the child is not in touch with them now."),
            lambda each: named(each.untouched),
            lambda each: len(each.untouched),
        ),
        _Line(
            mark("Groups where all know one another"),
            mark("Three or more people who all have relations with one another (cliques)."),
            lambda each: _groups(view, each),
            lambda each: len(each.cliques),
        ),
        _Line(
            mark("Bridges between sectors"),
            mark("Relations between people of two sectors, and who has them."),
            lambda each: (
                f"{len(each.bridges)} ({', '.join(_name(view, one) for one in each.bridge_people)})"
                if each.bridges
                else "0"
            ),
            lambda each: len(each.bridges),
        ),
    ]


_RINGS: Final = (
    mark("of them in ring 1, the closest"),
    mark("of them in ring 2"),
    mark("of them in ring 3"),
    mark("of them in ring 4"),
    mark("of them in ring 5"),
    mark("of them in ring 6"),
    mark("of them in ring 7"),
    mark("of them in ring 8"),
)


def _counting(label: Text, hint: Text, count: Callable[[Figures], Count]) -> _Line:
    return _Line(label, hint, lambda each: _counted(count(each)), lambda each: count(each).connected)


def _counted(count: Count) -> str:
    return f"{count.connected} ({count.total})"


def _groups(view: CaseView, each: Figures) -> str:
    said = "; ".join(", ".join(_name(view, one) for one in clique) for clique in each.cliques)
    return f"{len(each.cliques)} ({said})" if said else "0"


def _name(view: CaseView, one: UUID) -> str:
    person = view.people_by_id.get(one)
    return person.short_name if person else view.professionals_by_id[one].name
