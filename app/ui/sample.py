"""The invented case to look at and to learn with: made anew each time, in a place of the program's own."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

import platformdirs

from app.errors import AppError
from app.i18n import Language, mark

if TYPE_CHECKING:
    from app.store.casefile import CaseFile

PASSPHRASE: Final = "aino-harjoittelee-verkostokarttaa"  # noqa: S105  nobody real is in it, and the page shows it


def sample_path() -> Path:
    """Return where the sample's file is kept."""
    return platformdirs.user_data_path("lahipiiri", appauthor=False) / "harjoitus.lahipiiri"


def open_sample(who: str, language: Language) -> CaseFile:
    """Make the sample in ``language`` as of today and return it open; what was tried in an older one is gone.

    Raises ``AppError`` where the folder takes no file.
    """
    # What writes rows is loaded with the first case.
    from app.operations.sample import make_sample  # noqa: PLC0415  loaded when first needed
    from app.store.casefile import CaseFile  # noqa: PLC0415  loaded when first needed

    path = sample_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.unlink(missing_ok=True)
    except OSError as error:
        raise AppError(
            mark("The sample case could not be made: its folder takes no file. Nothing else is touched."),
            mark("Close the sample where it is open, and try again."),
        ) from error
    case = CaseFile.create(path, PASSPHRASE, who=who)
    make_sample(case, language, datetime.now().astimezone().date())
    return case
