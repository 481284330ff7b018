"""The directory of services and the survey on the terminal and as files: what tells of no family."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from app.cli.looking import opened
from app.cli.terminal import DONE, language_of, progress, refuse_other_end, save
from app.errors import AppError
from app.exchange.archive import read_whole
from app.exchange.directory import directory_table, read_services
from app.exchange.survey import read_answers, survey_file
from app.i18n import Language, mark, tr, translate
from app.lens.directoryview import ServiceView, read_directory, read_survey
from app.operations.directory import take_in_services, take_in_survey
from app.rules.services import fitting
from app.rules.survey import SurveyTable, shown, survey_table
from app.store.casefile import CaseFile

_NOTHING: Final = mark("There are no services in the directory yet: take them in with --in.")


def directory(arguments: argparse.Namespace) -> int:
    """Take services in, write them to a file, or list them: all, or those that fit a need."""
    language, out = language_of(arguments), arguments.out
    if out:
        refuse_other_end(out, ".csv")
    with opened(arguments.case, arguments) as case:
        if arguments.taken:
            services = read_services(read_whole(arguments.taken), language)
            new, changed, left = take_in_services(case, services, updates=arguments.update)
            text = mark("Services: {new} new, {changed} changed, {left} left as they were.")
            print(tr(text, new=new, changed=changed, left=left))
        known = read_directory(case.session)
        found = fitting(known, arguments.need) if arguments.need else known
        if out:
            data = directory_table(found, language)
            case.record_use(mark("Write the directory to a file"))
            save(out, data)
        elif not arguments.taken:
            _list(found, language, is_any=bool(known))
    return DONE


def survey(arguments: argparse.Namespace) -> int:
    """Take a survey in, print its means, and write them to a table or a chart."""
    language = language_of(arguments)
    if arguments.out:
        refuse_other_end(arguments.out, ".csv")
    if arguments.chart:
        refuse_other_end(arguments.chart, ".png", ".pdf", ".svg")
    with opened(arguments.case, arguments) as case:
        if arguments.taken:
            answers = read_answers(read_whole(arguments.taken))
            statements, count = take_in_survey(case, answers, arguments.answered_on)
            print(tr("Statements: {statements}, new answers: {count}.", statements=statements, count=count))
        table = survey_table(read_survey(case.session), language)
        if not table.statements:
            raise AppError(mark("There is no survey in the case yet."), mark("Take one in with --in."))
        for line in _told(table, language):
            print(line)
        _write(case, table, language, arguments.out, arguments.chart)
    return DONE


def _write(case: CaseFile, table: SurveyTable, language: Language, out: Path | None, chart: Path | None) -> None:
    if out is None and chart is None:
        return
    drawn = b""
    if chart is not None:
        with progress(tr("Drawing…")):
            from app.report.charts import chart_file, survey_chart  # noqa: PLC0415  a heavy library, for charts alone

            drawn = chart_file(survey_chart(table, language), chart.suffix.lower())
    case.record_use(mark("Write the survey to a file"))
    if out is not None:
        save(out, survey_file(table, language))
    if chart is not None:
        save(chart, drawn)


def _list(services: Iterable[ServiceView], language: Language, *, is_any: bool) -> None:
    lines = [line for one in services for line in _service(one, language)]
    if lines:
        print("\n".join(lines))
    else:
        print(tr(mark("No service in the directory mentions it.")) if is_any else tr(_NOTHING))


def _service(one: ServiceView, language: Language) -> Iterator[str]:
    facts = (one.area, translate(one.level.label, language), translate(one.group.label, language))
    yield f"{one.name} ({'; '.join(fact for fact in facts if fact)})"
    for text in (one.content, one.criteria, one.needs, one.contact, one.phone, one.address):
        if text:
            yield "  " + " ".join(text.split())


def _told(table: SurveyTable, language: Language) -> Iterator[str]:
    """Yield a statement a paragraph, a unit a line, since a terminal has no room for so many columns."""
    wide = max((len(each) for each in table.headings), default=0)
    for statement, means in zip(table.statements, table.means, strict=True):
        yield statement
        for heading, mean in zip(table.headings, means, strict=True):
            if mean is not None:
                yield f"  {heading:<{wide}}  {shown(mean, language)}"
