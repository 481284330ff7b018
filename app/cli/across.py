"""Across cases on the terminal: the next dates, the open points, and figures of all of them together."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from app.cli.terminal import DONE, REFUSED, language_of, passphrase_from, progress, refuse_other_end, save, today, who
from app.errors import AppError
from app.exchange.across import (
    TOO_FEW,
    CaseAcross,
    across_table,
    dates_across,
    in_order,
    read_case,
    said,
    shown_figures,
)
from app.i18n import Language, mark, tr, translate
from app.rules.across import LEAST, figures_across
from app.rules.words import day_shown


def across(arguments: argparse.Namespace) -> int:
    """Tell the dates, the open points and the figures of several cases; one that can't be opened is told and passed."""
    if arguments.csv:
        refuse_other_end(arguments.csv, ".csv")
    language, cases = language_of(arguments), _opened(arguments)
    if not cases:
        print(tr("No case could be opened."), file=sys.stderr)
        return REFUSED
    _tell(cases, language)
    if arguments.csv:
        save(arguments.csv, across_table(cases, language))
    return DONE


def _opened(arguments: argparse.Namespace) -> list[CaseAcross]:
    """Read each case, with the one passphrase given for all, its own in the same order, or one typed for it."""
    paths: Sequence[Path] = list(dict.fromkeys(path.resolve() for path in arguments.cases))
    files: Sequence[Path] = arguments.passphrase_files or []
    if len(files) > 1 and len(files) != len(paths):
        raise AppError(
            mark("There are not as many passphrase files as cases; nothing was opened."),
            mark("Name one for all, one for each in the same order, or none and type them."),
        )
    day, found = arguments.as_of or today(), list[CaseAcross]()
    for at, path in enumerate(paths):
        try:
            if not files:
                print(path.name, file=sys.stderr)
            passphrase = passphrase_from(files[at if len(files) > 1 else 0] if files else None)
            with progress(tr("Reading the file…")):
                found.append(read_case(path, passphrase, who(), day, is_written=bool(arguments.csv)))
        except AppError as error:
            print(tr("{file} was passed over. {why}", file=path.name, why=error.spoken()), file=sys.stderr)
    return found


def _tell(cases: Sequence[CaseAcross], language: Language) -> None:
    print(translate(mark("Dates"), language))
    for one in dates_across(cases):
        mark_past = translate(mark("passed", "a day in a list"), language) if one.is_past else ""
        line = f"  {day_shown(one.day, language):<20}  {one.number}  {said(one.what, language)}"
        print(f"{line} · {mark_past}" if mark_past else line)
    print(translate(mark("Open points"), language))
    for case in in_order(cases):
        print(f"  {case.number}")
        for point in case.points:
            print(f"    {said(point, language)}")
    figures = figures_across([case.counts for case in in_order(cases)])
    print(translate(mark("Figures of %n cases together"), language, figures.cases))
    for title, value in shown_figures(figures, language):
        print(f"  {title}: {value}")
    if figures.is_too_few:
        print("  " + translate(TOO_FEW, language, None, least=LEAST))
