"""The command line: one function a command, on the same operations, lens and documents as the window.

Exit codes: 0 done · 1 a fault of the program · 2 the command was written wrongly · 3 it could not be done, and why is
said on standard error · 4 ``verify`` found something broken.
"""

from __future__ import annotations

import argparse
import getpass
import json
import os
import sys
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from app import __version__
from app.errors import AppError
from app.i18n import Language, current_language, mark, tr, translate

if TYPE_CHECKING:
    from app.genogram.picture import Picture
    from app.lens.audience import Audience
    from app.lens.view import CaseView
    from app.store.casefile import CaseFile

DONE: Final = 0
FAULT: Final = 1
MISUSED: Final = 2
REFUSED: Final = 3
BROKEN: Final = 4
DEMO_PASSPHRASE: Final = "kissa kulkee kuutamolla kotiin"  # noqa: S105 - the sample's, and no secret
_CASE_SUFFIX: Final = ".lahipiiri"


def run(argv: Sequence[str]) -> int:
    """Carry out one command and return its exit code; what went wrong is said on standard error."""
    parser = _parser()
    arguments = parser.parse_args(argv)
    if arguments.command is None:
        parser.print_help()
        return DONE
    try:
        command: Callable[[argparse.Namespace], int] = arguments.run
        return command(arguments)
    except AppError as error:
        print(error.spoken(), file=sys.stderr)
        return REFUSED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


# --- the commands ---------------------------------------------------------------------------------------------------


def demo(arguments: argparse.Namespace) -> int:
    """Make the sample case, draw its three pictures and print its plan, naming each file."""
    from app.genogram.draw import draw
    from app.lens.view import Diagram
    from app.operations.sample import make_sample
    from app.store.casefile import CaseFile

    folder: Path = arguments.out
    language = _language(arguments)
    _make_folder(folder)
    path = folder / f"sample{_CASE_SUFFIX}"
    if path.exists():
        path.unlink()
    with _progress(tr("Making the sample case…")):
        case = CaseFile.create(path, DEMO_PASSPHRASE, who=_who())
    try:
        make_sample(case, language, arguments.as_of or _today())
        _written(path)
        passphrase = folder / "passphrase.txt"
        passphrase.write_text(DEMO_PASSPHRASE + "\n", encoding="utf-8")
        _written(passphrase)
        view = _view(case, None, arguments.as_of, language)
        for diagram in Diagram:
            picture = draw(view, diagram, language)
            for suffix in (".svg", ".png"):
                _save_picture(picture, folder / f"{diagram.value}{suffix}")
        _print_plan(case, None, language, folder / "plan.pdf", None)
    finally:
        case.close()
    print(tr("Open {file} with the passphrase in {passphrase}.", file=path.name, passphrase=passphrase.name))
    return DONE


def new(arguments: argparse.Namespace) -> int:
    """Make an empty case file."""
    from app.operations.case import start_case
    from app.store.casefile import CaseFile

    passphrase = _passphrase(arguments, is_new=True)
    case = CaseFile.create(arguments.case, passphrase, who=_who())
    try:
        start_case(case, case.path.stem, _language(arguments), _today())
        _written(case.path)
    finally:
        case.close()
    return DONE


def draw(arguments: argparse.Namespace) -> int:
    """Draw one picture of a case or a GEDCOM file."""
    from app.genogram.draw import draw as draw_picture
    from app.lens.view import Diagram

    language = _language(arguments)
    view = _source_view(arguments, language)
    with _progress(tr("Drawing…")):
        picture = draw_picture(view, Diagram(arguments.kind), language)
    _save_picture(picture, arguments.out)
    for finding in picture.findings:
        print(finding, file=sys.stderr)
    return DONE


def layout(arguments: argparse.Namespace) -> int:
    """Write where the genogram's people stand, as plain boxes."""
    from app.genogram.boxes import boxes

    view = _source_view(arguments, Language.EN)
    with _progress(tr("Drawing…")):
        placed = boxes(view)
    _save(arguments.json, json.dumps(placed, ensure_ascii=False, indent=1).encode("utf-8"))
    return DONE


def print_document(arguments: argparse.Namespace) -> int:
    """Print a document for one recipient; the copy is in the case's log before the file exists."""
    with _opened(arguments) as case:
        audience = _audience(case, arguments.recipient)
        _print_plan(case, audience, _language(arguments), arguments.out, arguments)
    return DONE


def import_file(arguments: argparse.Namespace) -> int:
    """Take the family of a GEDCOM file into a case, in one step."""
    from app.exchange.gedcom import import_gedcom
    from app.operations.imports import import_rows

    with _progress(tr("Reading the file…")):
        found = import_gedcom(arguments.file, uuid4())
    with _opened(arguments) as case:
        import_rows(case, found.rows)
    print(
        tr(
            "Taken in: {people} people, {couples} couples, {links} links of parents and children.",
            people=len(found.people),
            couples=len(found.partnerships),
            links=len(found.parentages),
        )
    )
    for doubt in dict.fromkeys(found.doubts):
        print(f"{tr(doubt)} ({found.doubts.count(doubt)}×)", file=sys.stderr)
    return DONE


def history(arguments: argparse.Namespace) -> int:
    """List every change: when, who, what kind of step, and what was done."""
    from app.store.history import read_history

    with _opened(arguments) as case:
        for entry in read_history(case.session):
            at = entry.at.astimezone().strftime("%Y-%m-%d %H:%M:%S")
            print(f"{entry.seq:>6}  {at}  {entry.who}  {entry.step.value:<5} {tr(entry.label)}")
    return DONE


def verify(arguments: argparse.Namespace) -> int:
    """Check the file's integrity and the chain of its history."""
    with _opened(arguments) as case, _progress(tr("Checking…")):
        report = case.verify()
    for damage in report.damage:
        print(damage, file=sys.stderr)
    if report.history is None:
        print(tr("The history cannot be read."), file=sys.stderr)
    elif broken := report.history.first_break:
        print(
            tr(
                "The history is broken at entry {number} ({at}): {how}.",
                number=broken.seq,
                at=broken.at,
                how=tr(broken.kind.label),
            ),
            file=sys.stderr,
        )
    if not report.is_sound:
        print(tr("Do not work on in this file: open the newest backup in the folder beside it."), file=sys.stderr)
        return BROKEN
    print(tr("The file is whole, and its history too."))
    return DONE


def passphrase(arguments: argparse.Namespace) -> int:
    """Change the passphrase of a case."""
    with _opened(arguments) as case:
        old = _passphrase(arguments)
        change = case.change_passphrase(old, _passphrase(arguments, is_new=True))
    print(tr("The passphrase was changed."))
    if change.older_backups:
        print(tr("%n backup still opens with an older passphrase.", "", len(change.older_backups)))
    return DONE


# --- what the commands share ----------------------------------------------------------------------------------------


def _who() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "?"


def _today() -> date:
    return datetime.now(UTC).astimezone().date()


def _language(arguments: argparse.Namespace) -> Language:
    return Language(arguments.lang) if arguments.lang else current_language()


def _passphrase(arguments: argparse.Namespace, *, is_new: bool = False) -> str:
    """Return the passphrase from its file or from the terminal, where it is typed without echo."""
    file: Path | None = arguments.passphrase_file
    if is_new and "new_passphrase_file" in arguments:
        file = arguments.new_passphrase_file
    if file is not None:
        try:
            return file.read_text(encoding="utf-8").rstrip("\r\n")
        except (OSError, UnicodeError):
            raise AppError(
                mark("The passphrase file cannot be read; nothing was done."),
                mark("Check its name, and that it is plain text."),
            ) from None
    typed = getpass.getpass(tr("New passphrase: ") if is_new else tr("Passphrase: "))
    if is_new and getpass.getpass(tr("The same again: ")) != typed:
        raise AppError(mark("The two are not the same; nothing was done."), mark("Type the new passphrase again."))
    return typed


@contextmanager
def _opened(arguments: argparse.Namespace) -> Generator[CaseFile]:
    from app.store.casefile import CaseFile

    case = CaseFile.open(arguments.case, _passphrase(arguments), who=_who())
    try:
        yield case
    finally:
        case.close()


def _source_view(arguments: argparse.Namespace, language: Language) -> CaseView:
    """Return what is to be drawn: a case through the lens of the audience, or a family file as it is."""
    source: Path = arguments.source
    if source.suffix == _CASE_SUFFIX:
        arguments.case = source
        with _opened(arguments) as case:
            return _view(case, _audience(case, arguments.audience), arguments.as_of, language)
    from app.exchange.gedcom import import_gedcom
    from app.lens.audience import Audience
    from app.lens.build import build_view
    from app.lens.rows import CaseRows

    with _progress(tr("Reading the file…")):
        found = import_gedcom(source)
    for doubt in dict.fromkeys(found.doubts):
        print(f"{tr(doubt)} ({found.doubts.count(doubt)}×)", file=sys.stderr)
    return build_view(CaseRows.of(found.rows), Audience.worker(), arguments.as_of or _today(), language)


def _view(case: CaseFile, audience: Audience | None, day: date | None, language: Language) -> CaseView:
    from app.lens.audience import Audience
    from app.lens.build import case_view

    return case_view(case.session, audience or Audience.worker(), day or _today(), language)


def _audience(case: CaseFile, name: str) -> Audience:
    """Return the audience called ``name``: one of the four general ones, or somebody of the case by name."""
    from app.lens.audience import Audience

    general = {
        "worker": Audience.worker,
        "wall": Audience.wall,
        "child": Audience.child,
        "anonymous": Audience.anonymous,
    }
    if name in general:
        return general[name]()
    view = _view(case, None, None, Language.FI)
    everybody = [*view.people, *view.professionals, *view.agencies]
    wanted = name.casefold().strip()
    found = [one for one in everybody if one.name.casefold() == wanted]
    if len(found) != 1:
        raise AppError(
            mark("Nobody in the case can be told by that name; nothing was written.")
            if not found
            else mark("Several in the case have that name; nothing was written."),
            mark("Write the whole name as it is in the case, or worker, wall, child or anonymous."),
        )
    return Audience.recipient(found[0].id)


def _recipient_name(case: CaseFile, audience: Audience | None, language: Language) -> str:
    """Return who a copy is for, as it may stand on the copy."""
    from app.lens.audience import AudienceKind
    from app.lens.rows import read_rows

    if audience is None or audience.kind is AudienceKind.WORKER:
        return translate(mark("The responsible worker"), language)
    if audience.kind is AudienceKind.ANONYMOUS:
        return translate(mark("Consultation"), language)
    return audience.title(read_rows(case.session), language)


def _print_plan(
    case: CaseFile, audience: Audience | None, language: Language, path: Path, arguments: argparse.Namespace | None
) -> None:
    """Log the copy, then print it, then tie the two together."""
    from app.lens.view import Diagram, DisclosureGround
    from app.operations.consents import record_disclosure, seal_disclosure
    from app.report.plan import print_plan
    from app.report.request import PrintRequest

    day = (arguments.as_of if arguments else None) or _today()
    view = _view(case, audience, day, language)
    name = _recipient_name(case, audience, language)
    ground = DisclosureGround(arguments.ground) if arguments else DisclosureGround.OWN_WORK
    if view.plan is None:
        raise AppError(
            mark("The case has no plan yet; nothing was printed."), mark("Add a need and a goal to the plan first.")
        )
    if arguments:
        for omission in view.omissions:
            print(tr("left out: {what} ({why})", what=tr(omission.what), why=omission.reason.value), file=sys.stderr)
    with _progress(tr("Printing…")):
        logged = record_disclosure(case, "plan", name, ground, datetime.now(UTC))
        pictures = (Diagram.GENOGRAM, Diagram.ECOMAP)
        printed = print_plan(view, PrintRequest(name, language, day, diagrams=pictures))
        seal_disclosure(case, logged, printed.digest)
    _save(path, printed.pdf)


def _save_picture(picture: Picture, path: Path) -> None:
    """Write ``picture`` in the form that the file's ending asks for."""
    from app.genogram import pdf, svg

    match path.suffix.lower():
        case ".svg":
            data = svg.svg(picture).encode("utf-8")
        case ".pdf":
            data = pdf.page(picture)
        case ".png":
            data = pdf.png(picture)
        case _:
            raise AppError(
                mark("Pictures are written as SVG, PDF or PNG; nothing was written."),
                mark("Let the file's name end in .svg, .pdf or .png."),
            )
    _save(path, data)


def _save(path: Path, data: bytes) -> None:
    """Write a whole file or none: a reader never sees half of it."""
    part = path.with_name(path.name + ".part")
    try:
        part.write_bytes(data)
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise AppError(
            mark("The file could not be written; an older one is as it was."),
            mark("Check that the folder is there, that you may write to it, and that the disk has room."),
        ) from None
    _written(path)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise AppError(
            mark("The folder could not be made; nothing was written."), mark("Choose another with --out.")
        ) from None


def _written(path: Path) -> None:
    print(path)


@contextmanager
def _progress(doing: str) -> Generator[None]:
    """Say on standard error what is being done, and afterwards how long it took where that was over a second."""
    is_watched = sys.stderr.isatty()
    if is_watched:
        print(doing, file=sys.stderr)
    began = time.monotonic()
    yield
    took = time.monotonic() - began
    if is_watched and took > 1:
        print(tr("… {seconds} s", seconds=f"{took:.1f}"), file=sys.stderr)


# --- how commands are written ---------------------------------------------------------------------------------------


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="lahipiiri", description=tr("A child's network and plan in one encrypted file.")
    )
    parser.add_argument("--version", action="version", version=f"Lähipiiri {__version__}")
    commands = parser.add_subparsers(dest="command", metavar=tr("COMMAND"))
    opening = argparse.ArgumentParser(add_help=False)
    opening.add_argument("--passphrase-file", type=Path, metavar="FILE", help=tr("read the passphrase from a file"))
    speaking = argparse.ArgumentParser(add_help=False)
    speaking.add_argument("--lang", choices=[one.value for one in Language], help=tr("language of what is written"))
    dated = argparse.ArgumentParser(add_help=False)
    dated.add_argument("--as-of", type=_day, metavar="DATE", help=tr("as it was on this day (2026-11-22)"))

    def add(
        name: str, function: Callable[[argparse.Namespace], int], text: str, *shared: argparse.ArgumentParser
    ) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=text, description=text, parents=list(shared))
        command.set_defaults(run=function)
        return command

    command = add("demo", demo, tr("make the invented sample case, its pictures and its plan"), speaking, dated)
    command.add_argument("--out", type=Path, default=Path("lahipiiri-demo"), metavar="DIR")
    command = add("new", new, tr("make an empty case file"), opening, speaking)
    command.add_argument("case", type=Path)
    command = add("draw", draw, tr("draw a case or a GEDCOM file"), opening, speaking, dated)
    command.add_argument("source", type=Path)
    command.add_argument("--kind", choices=["genogram", "ecomap", "circles"], default="genogram")
    command.add_argument("--out", type=Path, required=True, metavar="FILE.svg|pdf|png")
    command.add_argument(
        "--audience", default="worker", help=tr("worker, wall, child, anonymous, or a name in the case")
    )
    command = add("layout", layout, tr("write the genogram's layout as boxes"), opening, dated)
    command.add_argument("source", type=Path)
    command.add_argument("--json", type=Path, required=True, metavar="FILE")
    command.set_defaults(audience="worker", lang=None)
    command = add("print", print_document, tr("print a document for one recipient"), opening, speaking, dated)
    command.add_argument("case", type=Path)
    command.add_argument("--document", choices=["plan"], default="plan")
    command.add_argument("--recipient", required=True, help=tr("worker, wall, child, anonymous, or a name in the case"))
    command.add_argument("--ground", choices=["party", "consent", "law", "own_work", "anonymous"], default="consent")
    command.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    command = add("import", import_file, tr("take a family file into a case"), opening)
    command.add_argument("case", type=Path)
    command.add_argument("file", type=Path)
    for name, function, text in (
        ("history", history, tr("list every change")),
        ("verify", verify, tr("check the file and its history")),
        ("passphrase", passphrase, tr("change the passphrase")),
    ):
        command = add(name, function, text, opening)
        command.add_argument("case", type=Path)
    command.add_argument(
        "--new-passphrase-file", type=Path, metavar="FILE", help=tr("read the new passphrase from a file")
    )
    return parser


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(tr("not a day; write it as 2026-11-22")) from None
