"""The survey as a table, both ways: a statement a row, a unit a column, a mean from 1 to 5 a cell."""

from __future__ import annotations

from app.errors import AppError
from app.exchange.sheet import read, refuse_rows, written
from app.i18n import Language, mark, translate
from app.operations.rows import LINE
from app.rules.survey import LEAST, MOST, SurveyTable, shown

STATEMENT = mark("Statement")


def survey_file(table: SurveyTable, language: Language) -> bytes:
    """Return the means as the bytes of a CSV file."""
    rows = (
        [statement, *("" if mean is None else shown(mean, language) for mean in means)]
        for statement, means in zip(table.statements, table.means, strict=True)
    )
    return written([translate(STATEMENT, language), *table.headings], rows)


def read_answers(data: bytes) -> list[tuple[str, dict[str, float]]]:
    """Return each statement with the units' means in the bytes of a CSV file; an empty cell is no answer.

    The first column holds the statements, each further one a unit's means. Raises ``AppError`` where the file is no
    such table, with the numbers of the rows that are faulty: nothing of it is to be used.
    """
    sheet = read(data)
    units = sheet.headings[1:]
    if not any(units) or not sheet.rows:
        raise AppError(
            mark("The file is no table of a survey; nothing was taken in."),
            mark("Put the statements into the first column and each unit’s means into a column of its own."),
        )
    if len(set(units)) < len(units) or not all(units):
        raise AppError(
            mark("Two columns have one heading or none; nothing was taken in."),
            mark("Give each unit a heading of its own."),
        )
    lacking = [at for at, cells in sheet.rows if not cells[0] or len(cells[0]) > LINE * 10]
    if lacking:
        raise refuse_rows(mark("A row has no statement (rows {rows}); nothing was taken in."), lacking)
    read_rows = [(at, cells[0], [_number(cell) for cell in cells[1:]]) for at, cells in sheet.rows]
    wrong = [at for at, _, values in read_rows if len(values) > len(units) or any(each is False for each in values)]
    if wrong:
        raise refuse_rows(
            mark("An answer is not a number from {least} to {most} (rows {rows}); nothing was taken in."),
            wrong,
            least=LEAST,
            most=MOST,
        )
    return [
        (text, {unit: value for unit, value in zip(units, values, strict=False) if isinstance(value, float)})
        for _, text, values in read_rows
    ]


def _number(cell: str) -> float | bool | None:
    """Return the answer in a cell, None for none, False for what is no answer."""
    if cell in {"", "–", "-"}:
        return None
    try:
        value = float(cell.replace(",", "."))
    except ValueError:
        return False
    return value if LEAST <= value <= MOST else False
