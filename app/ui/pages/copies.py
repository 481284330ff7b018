"""Copies: for whom one can be made, what it leaves out, and how its file comes to be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.errors import AppError
from app.i18n import mark, tr
from app.lens.audience import Audience
from app.lens.view import CaseView, DisclosureGround, Omission, PersonKind
from app.report import files
from app.ui.subjects import Subject, choices


@dataclass(frozen=True)
class Recipient:
    """Somebody a copy can be made for: whose eyes, on what ground, and who it is in the case."""

    audience: Audience
    ground: DisclosureGround
    subject: Subject | None = None


def recipients(view: CaseView) -> list[tuple[str, Recipient]]:
    """Return everybody a copy can be made for, the worker's own first; nobody who is dead, and no pet."""
    found: list[tuple[str, Recipient]] = [
        (tr("My own copy"), Recipient(Audience.worker_copy(), DisclosureGround.OWN_WORK)),
        (tr("My own copy: everything"), Recipient(Audience.worker(), DisclosureGround.OWN_WORK)),
        (tr("The child’s copy"), Recipient(Audience.child(), DisclosureGround.PARTY)),
    ]
    for name, subject in choices(view, ("person", "professional", "agency")):
        person = view.people_by_id.get(subject.id)
        if subject.id == view.child_id or (
            person is not None and (person.is_dead or person.kind is not PersonKind.PERSON)
        ):
            continue
        ground = DisclosureGround.PARTY if subject.kind == "person" else DisclosureGround.CONSENT
        found.append((name, Recipient(Audience.recipient(subject.id), ground, subject)))
    anonymous = Recipient(Audience.anonymous(), DisclosureGround.ANONYMOUS)
    return [*found, (tr("For a consultation, without identity"), anonymous)]


def grouped(omissions: Sequence[Omission]) -> dict[tuple[str, str], list[str]]:
    """Return whom each kind of omission is about, by its reason and what was left out, in words."""
    found: dict[tuple[str, str], list[str]] = {}
    for omission in omissions:
        found.setdefault((tr(omission.reason.label), tr(omission.what)), []).append(omission.about)
    return found


def path_of(path: Path, number: int, copies: int) -> Path:
    """Return where copy ``number`` of ``copies`` goes: several are numbered, and nobody is named."""
    return path if copies == 1 else path.with_name(f"{path.stem}-{number}{path.suffix}")


def refuse_taken(paths: Sequence[Path]) -> None:
    """Raise ``AppError`` where one of ``paths`` is there already: nobody was asked whether it may be written over."""
    taken = [path.name for path in paths if path.exists()]
    if taken:
        raise AppError(
            mark("The folder has a file called {name} already. No copy was saved, and nothing was recorded."),
            mark("Choose another name or another folder."),
            name=taken[0],
        )


def write_whole(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path``, whole or not at all; ``AppError`` where the disk doesn't take it."""
    try:
        files.write_whole(path, data)
    except OSError as error:
        raise AppError(
            mark("The copy was not written: the folder does not take it. The case says that a copy was to be made."),
            mark("Save it in another folder."),
        ) from error
