"""What a command looks at: a case or a family file, through the lens of whoever it is for."""

from __future__ import annotations

import argparse
import unicodedata
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final
from uuid import UUID

from app.cli.terminal import language_of, passphrase_from, progress, tell_doubts, today, who
from app.errors import AppError
from app.exchange.reading import read_family
from app.i18n import Language, Text, mark, tr
from app.lens.audience import Audience
from app.lens.build import build_view, case_view
from app.lens.rows import CaseRows
from app.lens.view import CaseView, DisclosureGround, Notation, UseView
from app.operations.consents import DisclosureFields
from app.store.casefile import OPENED, CaseFile

CASE_SUFFIX: Final = ".lahipiiri"
DEMO_PASSPHRASE: Final = "kissa kulkee kuutamolla kotiin"  # noqa: S105 - the sample's, and no secret
_GENERAL: Final[Mapping[str, Callable[[], Audience]]] = {
    "worker": Audience.worker_copy,
    "everything": Audience.worker,
    "wall": Audience.wall,
    "child": Audience.child,
    "anonymous": Audience.anonymous,
}
"""The worker's paper is without what is marked for the worker only, unless everything is asked for."""
Look = Callable[[Audience | None, date, Language], CaseView]
"""How something is seen by an audience (the worker where it is None), on a day, in a language."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked for: whose eyes, on what ground, on which day, in which language; ``whom`` is for the log.

    ``since`` is the day since when changes are marked, None for no marks. ``doubts`` are what the worker should know
    about the ground. It is copy ``number`` of ``copies``. ``notation`` is the card asked for instead of the case's own.
    """

    audience: Audience
    ground: DisclosureGround
    day: date
    language: Language
    whom: DisclosureFields
    since: date | None = None
    number: int = 1
    copies: int = 1
    doubts: tuple[str, ...] = ()
    notation: Notation | None = None


@contextmanager
def opened(path: Path, arguments: argparse.Namespace, noted: Text | None = OPENED) -> Generator[CaseFile]:
    """Open the case at ``path`` with its passphrase, noted in its history, and close it at the end."""
    case = CaseFile.open(path, passphrase_from(arguments.passphrase_file), who=who(), noted=noted)
    try:
        yield case
    finally:
        case.close()


def is_case(source: Path) -> bool:
    """Say whether the file is a case by its name."""
    return source.suffix.lower() == CASE_SUFFIX


def view_of(
    case: CaseFile, audience: Audience | None, day: date, language: Language, used: Iterable[UseView] = ()
) -> CaseView:
    """Return the case as ``audience`` may see it, the worker where there is none; ``used`` is for a log report."""
    return case_view(case.session, audience or Audience.worker(), day, language, asked_on=leaving_on(), used=used)


def leaving_on() -> date:
    """Return the day a copy leaves, whatever day it shows: the grounds and consents of that day count."""
    return today()


def look_at(case: CaseFile) -> Look:
    """Return the look at an open case."""
    return lambda audience, day, language: view_of(case, audience, day, language)


def family_file(path: Path) -> Look:
    """Read another program's family file and return a look at it through the lens; what was doubtful in it is told."""
    with progress(tr("Reading the file…")):
        found = read_family(path)
    tell_doubts(found.doubts)
    rows = CaseRows.of(found.rows)
    return lambda audience, day, language: build_view(rows, audience or Audience.worker(), day, language)


def order_of(look: Look, arguments: argparse.Namespace) -> Order:
    """Return what was asked for: one of the general audiences or somebody by name, on the usual ground or another.

    ``look`` shows the case or the family file to the worker, who chooses.
    """
    day, language, wanted = arguments.as_of or today(), language_of(arguments), _folded(arguments.audience)
    whom: DisclosureFields = {}
    if wanted in _GENERAL:
        usual = {"child": DisclosureGround.PARTY, "anonymous": DisclosureGround.ANONYMOUS}
        ground = usual.get(wanted, DisclosureGround.OWN_WORK)
        audience = _GENERAL[wanted]()
    else:
        view = look(None, day, language)
        found_id = _found(wanted, view)
        ground, audience = DisclosureGround.CONSENT, Audience.recipient(found_id)
        if found_id in view.people_by_id:
            ground, whom["person_id"] = DisclosureGround.PARTY, found_id
        elif found_id in view.professionals_by_id:
            whom["professional_id"] = found_id
        else:
            whom["agency_id"] = found_id
    if arguments.ground:
        ground = DisclosureGround(arguments.ground)
    notation = getattr(arguments, "notation", None)
    return Order(
        audience,
        ground,
        day,
        language,
        whom,
        getattr(arguments, "since", None),
        notation=Notation(notation) if notation else None,
    )


def _found(wanted: str, view: CaseView) -> UUID:
    found = [one.id for one in (*view.people, *view.professionals, *view.agencies) if _folded(one.name) == wanted]
    if not found:
        raise AppError(
            mark("Nobody in the case can be told by that name; nothing was written."),
            mark("Write the whole name as it is in the case, or worker, everything, wall, child or anonymous."),
        )
    if len(found) > 1:
        raise AppError(
            mark("Several in the case have that name; nothing was written."),
            mark("Do it in the window, where they can be told apart, or give one of them a fuller name first."),
        )
    return found[0]


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold().strip()


def take_older_sample_away(path: Path) -> None:
    """Remove the sample of before; anything else that bears its name stays, and the command is refused."""
    if not path.exists():
        return
    case = CaseFile.open(path, DEMO_PASSPHRASE, who=who())
    try:
        is_sample = view_of(case, None, today(), Language.EN).is_sample
    finally:
        case.close()
    if not is_sample:
        raise AppError(
            mark("The folder holds a case of the sample's name that is not the sample; nothing was written."),
            mark("Choose another folder with --out."),
        )
    path.unlink()
