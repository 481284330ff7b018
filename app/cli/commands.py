"""The commands, one function each: what was asked for on the command line, done on the same verbs as in the window."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from app.cli.across import across
from app.cli.arriving import import_file
from app.cli.checks import told_check
from app.cli.doing import do
from app.cli.figures import figures_from
from app.cli.grounds import grounded, orders_of, path_of, told_of
from app.cli.keys import passphrase, recovery
from app.cli.knowing import directory, survey
from app.cli.leaving import (
    doubtful,
    draw_from_case,
    drawn,
    export_from,
    file_from,
    form_of,
    print_from,
    print_picture_from,
)
from app.cli.limits import told_deadlines
from app.cli.looking import (
    CASE_SUFFIX,
    DEMO_PASSPHRASE,
    Order,
    family_file,
    is_case,
    look_at,
    opened,
    order_of,
    take_older_sample_away,
    view_of,
)
from app.cli.national import chosen_file, endings
from app.cli.terminal import (
    BROKEN,
    DONE,
    language_of,
    make_folder,
    passphrase_from,
    progress,
    refuse_other_end,
    save,
    today,
    who,
)
from app.errors import AppError
from app.exchange.gedcom.write import Version
from app.genogram.boxes import boxes
from app.genogram.options import CircleStyle, DrawingOptions, EcomapCentre
from app.genogram.painted import Rendering, painted
from app.genogram.symbolsheet import symbol_sheet
from app.i18n import Language, current_language, mark, tr
from app.lens.audience import Audience
from app.lens.view import CaseView, Diagram, DisclosureGround, Notation
from app.operations.case import start_case
from app.operations.sample import make_sample
from app.report.documents import BY_KEY
from app.report.drawings import Drawings
from app.report.paper import Paper
from app.store.casefile import CaseFile
from app.store.history import read_history
from app.store.trouble import StorageError


def demo(arguments: argparse.Namespace) -> int:
    """Make the sample case, draw its three pictures and print its plan, naming each file."""
    folder: Path = arguments.out
    language, day = language_of(arguments), arguments.as_of or today()
    make_folder(folder)
    path = folder / f"sample{CASE_SUFFIX}"
    take_older_sample_away(path)
    with progress(tr("Making the sample case…")):
        case = CaseFile.create(path, DEMO_PASSPHRASE, who=who())
    try:
        make_sample(case, language, day)
        print(path)
        passphrase = folder / "passphrase.txt"
        save(passphrase, f"{DEMO_PASSPHRASE}\n".encode())
        order = Order(Audience.worker(), DisclosureGround.OWN_WORK, day, language, {})
        for diagram in Diagram:
            draw_from_case(
                case, order, diagram, [folder / f"{diagram.value}{end}" for end in (".svg", ".png")], Rendering()
            )
        print_from(case, order, BY_KEY["plan"], folder / "plan.pdf")
    finally:
        case.close()
    print(tr("Open {file} with the passphrase in {passphrase}.", file=path.name, passphrase=passphrase.name))
    return DONE


def new(arguments: argparse.Namespace) -> int:
    """Make an empty case file."""
    passphrase = passphrase_from(arguments.passphrase_file, is_new=True)
    case = CaseFile.create(arguments.case, passphrase, who=who())
    try:
        start_case(case, case.path.stem, language_of(arguments), today())
        print(case.path)
    finally:
        case.close()
    return DONE


def draw(arguments: argparse.Namespace) -> int:
    """Draw one picture of a case or a GEDCOM file, as an audience may see it; or the sheet of every symbol."""
    refuse_other_end(arguments.out, ".svg", ".pdf", ".png")
    how = Rendering(arguments.dpi, arguments.grey, not arguments.transparent)
    if arguments.symbols:
        notation = Notation(arguments.notation) if arguments.notation else Notation.MCGOLDRICK
        save(arguments.out, painted(symbol_sheet(language_of(arguments), notation), form_of(arguments.out), how))
        return DONE
    if arguments.source is None:
        raise AppError(
            mark("It isn’t said what to draw; nothing was drawn."),
            mark("Name a case or a family file, or ask for the sheet of symbols with --symbols."),
        )
    diagram = Diagram(arguments.kind)
    options = _options(arguments)
    if is_case(arguments.source):
        with opened(arguments.source, arguments) as case:
            order = grounded(case, order_of(look_at(case), arguments), arguments)
            drawing = draw_from_case(case, order, diagram, [arguments.out], how, options)
            doubts = (*order.doubts, *drawing)
    else:
        look = family_file(arguments.source)
        order = order_of(look, arguments)
        with progress(tr("Drawing…")):
            picture = drawn(look, order, diagram, options)
        save(arguments.out, painted(picture, form_of(arguments.out), how))
        doubts = picture.findings
    for doubt in doubts:
        print(doubt, file=sys.stderr)
    return DONE


def figures(arguments: argparse.Namespace) -> int:
    """Reckon the key figures of the circles, for the worker: a table here, and where asked for a table and a chart."""
    if arguments.csv:
        refuse_other_end(arguments.csv, ".csv")
    if arguments.chart:
        refuse_other_end(arguments.chart, ".png", ".pdf", ".svg")
    with opened(arguments.case, arguments) as case:
        figures_from(case, arguments.as_of or today(), arguments.compare, language_of(arguments), arguments)
    return DONE


def layout(arguments: argparse.Namespace) -> int:
    """Write where the genogram's people stand, as plain boxes."""
    refuse_other_end(arguments.json, ".json")
    day = arguments.as_of or today()
    if is_case(arguments.source):
        with opened(arguments.source, arguments) as case:
            view = view_of(case, None, day, Language.EN)
            case.record_use(mark("Write the layout to a file"))
    else:
        view = family_file(arguments.source)(None, day, Language.EN)
    with progress(tr("Drawing…")):
        placed = boxes(view)
    save(arguments.json, json.dumps(placed, ensure_ascii=False, indent=1).encode())
    return DONE


def _options(arguments: argparse.Namespace) -> DrawingOptions:
    return DrawingOptions(ecomap_centre=EcomapCentre(arguments.centre), circle_style=CircleStyle(arguments.style))


def print_document(arguments: argparse.Namespace) -> int:
    """Print a document for one recipient; the copy is in the case's log before the file exists."""
    refuse_other_end(arguments.out, ".pdf")
    with opened(arguments.case, arguments) as case:
        for order in orders_of(case, arguments):
            path = path_of(arguments.out, order)
            if arguments.document == "picture":
                diagram, paper = Diagram(arguments.kind), Paper(arguments.paper)
                told = print_picture_from(
                    case, order, diagram, paper, path, is_grey=arguments.grey, options=_options(arguments)
                )
            else:
                told = print_from(
                    case,
                    order,
                    BY_KEY[arguments.document],
                    path,
                    about=arguments.about,
                    also=arguments.also,
                    is_grey=arguments.grey,
                )
            for line in told_of(order, told):
                print(line, file=sys.stderr)
    return DONE


def log_report(arguments: argparse.Namespace) -> int:
    """Print the log report for whoever asks; that copy, too, is in the log before its file exists."""
    refuse_other_end(arguments.out, ".pdf")
    with opened(arguments.case, arguments) as case:
        order = grounded(case, order_of(look_at(case), arguments), arguments)
        told = print_from(case, order, BY_KEY["log-annex" if arguments.annex else "log"], arguments.out)
    for line in told_of(order, told):
        print(line, file=sys.stderr)
    return DONE


def list_deadlines(arguments: argparse.Namespace) -> int:
    """List the time limits as they stand on the day: what is ahead first, each with how it was counted."""
    language, day = language_of(arguments), arguments.as_of or today()
    with opened(arguments.case, arguments) as case:
        for line in told_deadlines(view_of(case, None, day, language), language):
            print(line)
    return DONE


def list_lacks(arguments: argparse.Namespace) -> int:
    """List what the plan lacks as it stands on the day; nothing is refused for it."""
    language, day = language_of(arguments), arguments.as_of or today()
    with opened(arguments.case, arguments) as case:
        for line in told_check(view_of(case, None, day, language), language):
            print(line)
    return DONE


def export(arguments: argparse.Namespace) -> int:
    """Write the family, a national document, the next dates or a table; it is logged before the file exists."""
    is_family = arguments.format == "gedcom"
    refuse_other_end(arguments.out, *((".ged", ".gdz") if is_family else endings(arguments)))
    with opened(arguments.case, arguments) as case:
        order = grounded(case, order_of(look_at(case), arguments), arguments)
        if is_family:
            left_out = export_from(case, order, Version(arguments.gedcom_version), arguments.out)
        else:
            left_out = file_from(case, order, chosen_file(arguments), arguments.out)
    for line in (*order.doubts, *left_out):
        print(line, file=sys.stderr)
    return DONE


def history(arguments: argparse.Namespace) -> int:
    """List every change: when, who, what kind of step, and what was done."""
    with opened(arguments.case, arguments) as case:
        for entry in read_history(case.session):
            at = entry.at.astimezone().strftime("%Y-%m-%d %H:%M:%S")
            print(f"{entry.seq:>6}  {at}  {entry.who}  {entry.step.value:<5} {tr(entry.label)}")
    return DONE


def verify(arguments: argparse.Namespace) -> int:
    """Check the file's integrity, the chain of its history, and the three pictures as the worker would see them.

    A family file has pictures only. What is doubtful in a picture is told and breaks nothing. Nothing is written, not
    even that the file was opened: it may be damaged, and is judged as it was found.
    """
    if not is_case(arguments.source):
        _tell_pictures(family_file(arguments.source)(None, arguments.as_of or today(), current_language()))
        return DONE
    try:
        with opened(arguments.source, arguments, noted=None) as case:
            with progress(tr("Checking…")):
                report = case.verify()
            view = view_of(case, None, arguments.as_of or today(), current_language()) if report.is_sound else None
    except StorageError as error:  # damage that already shows while the file is opened
        print(error.spoken(), file=sys.stderr)
        return BROKEN
    for damage in report.damage:
        print(damage, file=sys.stderr)
    if report.history is None:
        print(tr("The history cannot be read."), file=sys.stderr)
    elif broken := report.history.first_break:
        text = mark("The history is broken at entry {number} ({at}): {how}.")
        print(tr(text, number=broken.seq, at=broken.at, how=tr(broken.kind.label)), file=sys.stderr)
    if view is None:
        print(tr("Do not work on in this file: open the newest backup in the folder beside it."), file=sys.stderr)
        return BROKEN
    print(tr("The file is whole, and its history too."))
    _tell_pictures(view)
    return DONE


def _tell_pictures(view: CaseView) -> None:
    """Say what is doubtful in the three pictures, or that nothing is."""
    found = doubtful(Drawings(), view, Diagram)
    print("\n".join(found) if found else tr("The pictures show what is known."))


BY_NAME: Final[Mapping[str, Callable[[argparse.Namespace], int]]] = {
    "demo": demo,
    "do": do,
    "new": new,
    "draw": draw,
    "figures": figures,
    "layout": layout,
    "print": print_document,
    "deadlines": list_deadlines,
    "check": list_lacks,
    "directory": directory,
    "across": across,
    "survey": survey,
    "import": import_file,
    "export": export,
    "history": history,
    "log": log_report,
    "verify": verify,
    "passphrase": passphrase,
    "recovery": recovery,
}
"""The commands as they are written."""
