"""How commands are written. Nothing heavy is loaded to say so: a command's own function is named, not imported."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final

from app import __version__
from app.i18n import Language, tr

DOCUMENT_KEYS: Final = (
    *("plan", "assessment", "assessment-with-hypotheses", "childs-page", "consultation", "who-does-what"),
    *("contacts", "crisis-card", "consent", "withdrawal", "log", "log-annex"),
    *("minute", "invitation", "what-changed", "feedback", "hand-over", "life-line", "picture"),
)
"""What ``--document`` takes: the keys of ``app.report.documents``, not loaded to say so, and one picture by itself."""


def make_parser() -> argparse.ArgumentParser:
    """Return the parser; ``command`` is the function's name in ``app.cli.commands``, None where none was written."""
    parser = argparse.ArgumentParser(
        prog="lahipiiri", description=tr("A child's network and plan in one encrypted file.")
    )
    parser.add_argument("--version", action="version", version=f"Lähipiiri {__version__}")
    commands = parser.add_subparsers(dest="command", metavar=tr("COMMAND"))
    opening, speaking, dated = _opening(), _speaking(), _dated()

    def add(name: str, text: str, *shared: argparse.ArgumentParser) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=text, description=text, parents=list(shared))

    whose = tr("worker, everything (what is marked for the worker too), wall, child, anonymous, or a name in the case")
    demo = add("demo", tr("make the invented sample case, its pictures and its plan"), speaking, dated)
    demo.add_argument("--out", type=Path, default=Path("lahipiiri-demo"), metavar="DIR")
    add("new", tr("make an empty case file"), opening, speaking).add_argument("case", type=Path)
    draw = add("draw", tr("draw a case or a family file"), opening, speaking, dated)
    draw.add_argument("source", type=Path, nargs="?")
    draw.add_argument("--symbols", action="store_true", help=tr("draw the sheet of every symbol; no file is needed"))
    draw.add_argument(
        "--notation",
        choices=["mcgoldrick", "genopro"],
        help=tr("by which card the symbols are drawn; without it by the one chosen in the case"),
    )
    draw.add_argument("--out", type=Path, required=True, metavar="FILE.svg|pdf|png")
    draw.add_argument("--audience", default="worker", help=whose)
    draw.add_argument("--since", type=_day, metavar="DATE", help=tr("mark what is new, changed or over since this day"))
    draw.add_argument("--dpi", type=_dots, default=300, metavar="N", help=tr("dots an inch of a PNG (300)"))
    draw.add_argument("--transparent", action="store_true", help=tr("without the white ground"))
    layout = add("layout", tr("write the genogram's layout as boxes"), opening, dated)
    layout.add_argument("source", type=Path)
    layout.add_argument("--json", type=Path, required=True, metavar="FILE.json")
    paper = _add_print(add, whose, opening, speaking, dated)
    family = add("import", tr("take a family file or a national document into a case"), opening)
    family.add_argument("case", type=Path)
    family.add_argument("file", type=Path)
    family.add_argument(
        "--merge",
        choices=["ask", "none", "same"],
        default="ask",
        help=tr("what seems to be in the case already: ask, take it as something else, or as the same"),
    )
    away = _add_export(add, whose, opening, speaking, dated)
    for command in (draw, paper):
        command.add_argument("--kind", choices=["genogram", "ecomap", "circles"], default="genogram")
        command.add_argument("--grey", action="store_true", help=tr("black and white"))
        command.add_argument(
            "--centre", choices=["household", "family"], default="household", help=tr("the ecomap’s middle")
        )
        command.add_argument(
            "--style", choices=["rings", "apple-tree"], default="rings", help=tr("how the circles are drawn")
        )
    for command in (draw, paper, away):
        command.add_argument(
            "--ground",
            choices=["party", "consent", "law", "own_work", "anonymous"],
            help=tr("on what ground the copy is given, for the log; else the one that the register of consents tells"),
        )
        command.add_argument("--provision", metavar="TEXT", help=tr("the provision it is given by (703/2023 53 §)"))
        command.add_argument("--purpose", metavar="TEXT", help=tr("what the copy is given for, for the log"))
    _add_reckoned(add, opening, speaking, dated)
    _add_known(add, opening, speaking)
    _add_do(add, opening)
    _add_across(add, speaking, dated)
    add("history", tr("list every change"), opening).add_argument("case", type=Path)
    verify = add("verify", tr("check the file, its history and its pictures"), opening, dated)
    verify.add_argument("source", type=Path)
    change = add("passphrase", tr("change the passphrase"), opening)
    change.add_argument("case", type=Path)
    change.add_argument(
        "--new-passphrase-file", type=Path, metavar="FILE", help=tr("read the new passphrase from a file")
    )
    change.add_argument(
        "--recovery-key",
        type=Path,
        metavar="FILE",
        nargs="?",
        const=Path("-"),
        help=tr("open with the recovery key, read from a file or typed, instead of the passphrase that is forgotten"),
    )
    paper = add("recovery", tr("write the recovery key of a case, to be kept on paper"), opening, speaking)
    paper.add_argument("case", type=Path)
    paper.add_argument("--out", type=Path, metavar="FILE.pdf", help=tr("a sheet to be printed, instead of lines here"))
    return parser


def _add_print(
    add: Callable[..., argparse.ArgumentParser], whose: str, *shared: argparse.ArgumentParser
) -> argparse.ArgumentParser:
    paper = add("print", tr("print a document for one recipient"), *shared)
    paper.add_argument("case", type=Path)
    paper.add_argument("--document", choices=DOCUMENT_KEYS, default="plan")
    paper.add_argument(
        "--about", type=int, metavar="N", help=tr("which of several, as the first (1) of the meetings; else the last")
    )
    paper.add_argument(
        "--also", choices=["se", "ru", "uk", "ar", "so"], default="", help=tr("headings in the family’s language, too")
    )
    paper.add_argument(
        "--paper",
        choices=["a4", "a3", "poster", "poster-a3"],
        default="a4",
        help=tr("what a picture is printed on: one page, or sheets to be joined"),
    )
    several = tr("{whose}; again for each further copy", whose=whose)
    paper.add_argument("--recipient", dest="audience", action="append", required=True, help=several)
    paper.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    return paper


def _add_export(
    add: Callable[..., argparse.ArgumentParser], whose: str, *shared: argparse.ArgumentParser
) -> argparse.ArgumentParser:
    """Add the command that writes files for other programs, and return it."""
    away = add("export", tr("write the family, a national document, the next dates or a table as a file"), *shared)
    away.add_argument("case", type=Path)
    away.add_argument("--format", choices=["gedcom", "sosmeta", "text", "icalendar", "csv"], default="gedcom")
    away.add_argument(
        "--document",
        choices=["plan", "protection-plan", "assessment", "meeting", "safety", "opinion", "contacts", "measures"],
        default="plan",
        help=tr("which national document, as sosmeta or text; or contacts or measures, as csv"),
    )
    away.add_argument("--gedcom-version", choices=["5.5", "5.5.1", "7.0"], default="5.5.1")
    away.add_argument("--audience", "--for", default="worker", help=whose)
    away.add_argument(
        "--meeting-day", type=_day, metavar="DATE", help=tr("which meeting; without it the last one held")
    )
    away.add_argument(
        "--person-number-file",
        type=Path,
        metavar="FILE",
        help=tr("read the child’s personal identity code from a file; it goes into the document and is not kept"),
    )
    away.add_argument(
        "--service-task",
        default="",
        metavar="CODE",
        help=tr("code of the service task in the national classification, for a meeting or a safety plan"),
    )
    away.add_argument("--out", type=Path, required=True, metavar="FILE.ged|gdz|json|txt|ics|csv")
    return away


def _add_do(add: Callable[..., argparse.ArgumentParser], opening: argparse.ArgumentParser) -> None:
    """Add the command that changes a case."""
    verb = add("do", tr("change a case by one verb, or by those of a file"), opening)
    verb.add_argument("case", nargs="?")
    verb.add_argument("verb", nargs="?", help=tr("a verb, or “say” before sentences as in the quick line"))
    verb.add_argument("words", nargs="*", metavar="field=value")
    verb.add_argument(
        "--answer",
        type=int,
        action="append",
        default=[],
        metavar="N",
        help=tr("which choice is meant where “say” asks; again for each further question"),
    )
    verb.add_argument(
        "--from",
        dest="from_file",
        metavar="FILE",
        help=tr("read verbs from a file, one a line: [name =] verb field=value …; @name means what a line made"),
    )
    verb.add_argument("--list", action="store_true", help=tr("list the verbs with their fields, or those named"))


def _add_reckoned(add: Callable[..., argparse.ArgumentParser], *shared: argparse.ArgumentParser) -> None:
    """Add the commands that reckon something of a case."""
    key = add("figures", tr("reckon the key figures of the circles"), *shared)
    key.add_argument("case", type=Path)
    key.add_argument("--compare", type=_day, metavar="DATE", help=tr("tell the change since this day, too"))
    key.add_argument("--csv", type=Path, metavar="FILE.csv")
    key.add_argument("--chart", type=Path, metavar="FILE.png|pdf|svg")
    limits = add("deadlines", tr("list the time limits and how each was counted"), *shared)
    limits.add_argument("case", type=Path)
    log = add("log", tr("print who was given what of a case, and who has used it, for whoever asks"), *shared)
    log.add_argument("case", type=Path)
    log.add_argument("--recipient", dest="audience", default="child", help=tr("who asks: child, worker, or a name"))
    log.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    log.add_argument("--purpose", metavar="TEXT", help=tr("what the copy is given for, for the log"))
    log.add_argument("--annex", action="store_true", help=tr("the annex: every copy by itself, every day of use"))
    log.set_defaults(ground=None, provision="703/2023 11 §")
    check = add("check", tr("list what the plan lacks, by the statutes and in the network"), *shared)
    check.add_argument("case", type=Path)


def _add_known(add: Callable[..., argparse.ArgumentParser], *shared: argparse.ArgumentParser) -> None:
    """Add the commands on what the team knows beside its cases."""
    services = add("directory", tr("list, take in or write the services that the team knows"), *shared)
    services.add_argument("--need", default="", metavar="WORDS", help=tr("only those that mention a word of this need"))
    services.add_argument(
        "--update", action="store_true", help=tr("change services that are there already as the file says")
    )
    asked = add("survey", tr("tell the survey of the situation, a mean a statement and unit"), *shared)
    asked.add_argument("--chart", type=Path, metavar="FILE.png|pdf|svg")
    asked.add_argument("--answered-on", type=_day, metavar="DATE", help=tr("the day on which it was answered"))
    for command in (services, asked):
        command.add_argument("case", type=Path)
        command.add_argument("--in", dest="taken", type=Path, metavar="FILE.csv", help=tr("take these in"))
        command.add_argument("--out", type=Path, metavar="FILE.csv")


def _add_across(add: Callable[..., argparse.ArgumentParser], *shared: argparse.ArgumentParser) -> None:
    """Add the command for a supervisor with several cases."""
    several = add("across", tr("tell dates, open points and figures of several cases"), *shared)
    several.add_argument("cases", type=Path, nargs="+", metavar="FILE")
    several.add_argument(
        "--passphrase-file",
        dest="passphrase_files",
        type=Path,
        action="append",
        metavar="FILE",
        help=tr("read the passphrase from a file: once for all cases, or once for each in their order"),
    )
    several.add_argument("--csv", type=Path, metavar="FILE.csv")


def _opening() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--passphrase-file", type=Path, metavar="FILE", help=tr("read the passphrase from a file"))
    return shared


def _speaking() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--lang", choices=[one.value for one in Language], help=tr("language of what is written"))
    return shared


def _dated() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--as-of", type=_day, metavar="DATE", help=tr("as it was on this day (2026-11-22)"))
    return shared


def _dots(text: str) -> int:
    if text.isdecimal() and 36 <= int(text) <= 2400:
        return int(text)
    raise argparse.ArgumentTypeError(tr("not a number of dots an inch from 36 to 2400"))


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(tr("not a day; write it as 2026-11-22")) from None
