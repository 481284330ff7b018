"""The key figures of the circles on the terminal, and as files that are in the history before they exist."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date

from app.cli.looking import look_at
from app.cli.terminal import progress, save
from app.genogram.figures import figures
from app.genogram.figuretable import FigureTable, as_csv, change_table, figure_table
from app.i18n import Language, mark, tr, translate
from app.lens.view import CaseView, PartialDate
from app.store.casefile import CaseFile


def figures_from(
    case: CaseFile, day: date, earlier: date | None, language: Language, arguments: argparse.Namespace
) -> None:
    """Print the figures of ``day`` and their change since ``earlier``; write them to ``csv`` and ``chart`` if named."""
    look = look_at(case)
    view = look(None, day, language)
    before = look(None, earlier, language) if earlier else None
    tables = [(translate(mark("On {day}"), language, day=_shown(day, language)), figure_table(view, language))]
    if before is not None:
        heading = translate(mark("Change since {day}"), language, day=_shown(before.day, language))
        tables.append((heading, change_table(before, view, language)))
    for heading, table in tables:
        _print(heading, table)
    if arguments.csv or arguments.chart:
        chart = (
            _chart(view, before, tables[0][1].headings, language, arguments.chart.suffix) if arguments.chart else b""
        )
        case.record_use(mark("Write the key figures to a file"))
        if arguments.csv:
            save(arguments.csv, as_csv(tables).encode("utf-8-sig"))
        if arguments.chart:
            save(arguments.chart, chart)


def _chart(view: CaseView, before: CaseView | None, headings: Sequence[str], language: Language, suffix: str) -> bytes:
    with progress(tr("Drawing…")):
        from app.report.charts import chart_file, figure_chart  # noqa: PLC0415  a heavy library, for charts alone

        days = (_shown(before.day, language) if before else "", _shown(view.day, language))
        then = figures(before) if before else None
        return chart_file(figure_chart(figures(view), headings, language, before=then, days=days), suffix.lower())


def _shown(day: date, language: Language) -> str:
    return PartialDate.of(day).shown(language)


def _print(heading: str, table: FigureTable) -> None:
    """Print a table: a figure a paragraph, a column a line, since names make the columns of a terminal too narrow."""
    print(heading)
    wide = max(len(name) for name in table.headings)
    for row in table.rows:
        print(f"\n{row.label}")
        for name, cell in zip(table.headings, row.cells, strict=True):
            print(f"  {name:<{wide}}  {cell}")
    print()
