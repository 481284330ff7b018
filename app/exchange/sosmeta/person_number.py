"""The child's personal identity code: asked for at an export, checked, put into the file, and kept nowhere.

Its form is that of the Digital and Population Data Services Agency: day, month and year of birth, a sign for the
century, a number of three digits, and a sign reckoned from all digits. The signs of decree 690/2022 are known too.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from app.errors import AppError
from app.i18n import mark
from app.lens.view import CaseView

_FORM: Final = re.compile(r"(\d{2})(\d{2})(\d{2})([-+YXWVUABCDEF])(\d{3})([0-9A-Y])")
_SIGNS: Final = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_CENTURIES: Final = {"+": 1800, **dict.fromkeys("-YXWVU", 1900), **dict.fromkeys("ABCDEF", 2000)}


def checked_number(view: CaseView, typed: str) -> str:
    """Return the code as it is written in a document, or "" where none was typed.

    Raises ``AppError`` where it is no such code, or where its day of birth isn't the child's; the error never holds it.
    """
    number = typed.strip().upper()
    if not number:
        return ""
    born = _born(number)
    if born is None:
        raise AppError(
            mark("That is no personal identity code; nothing was written, and it was not kept."),
            mark("Type all eleven signs as they stand in the population register, or leave it empty."),
        )
    known = view.child.born if view.child else None
    if known is not None and known.is_age_certain() and known.earliest != born:
        raise AppError(
            mark("The personal identity code is of another day of birth than the child’s; nothing was written."),
            mark("Check the code, and the child’s day of birth in the case."),
        )
    return number


def _born(number: str) -> date | None:
    found = _FORM.fullmatch(number)
    if found is None:
        return None
    day, month, year, century, running, sign = found.groups()
    if _SIGNS[int(day + month + year + running) % len(_SIGNS)] != sign:
        return None
    try:
        return date(_CENTURIES[century] + int(year), int(month), int(day))
    except ValueError:
        return None
