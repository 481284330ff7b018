"""Taking another program's family in: what was understood, what wasn't, and who is who, said before and after."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final
from uuid import UUID, uuid4

from app.cli.looking import opened, view_of
from app.cli.national import import_document
from app.cli.terminal import DONE, progress, tell_doubts, today
from app.errors import AppError
from app.exchange.found import ImportedFamily
from app.exchange.reading import read_family
from app.exchange.sosmeta.read import is_document
from app.exchange.taking import Alike, alike, take_in
from app.i18n import current_language, mark, tr

_SHOWN: Final = 20
_SAME: Final = ("s", "y")


def import_file(arguments: argparse.Namespace) -> int:
    """Take the family of another program's file, or a national document, into a case, in one step."""
    if is_document(arguments.file):
        return import_document(arguments)
    with progress(tr("Reading the file…")):
        found = read_family(arguments.file, uuid4())
    with opened(arguments.case, arguments) as case:
        view = view_of(case, None, today(), current_language())
        same = _decided(arguments.merge, alike(view, found))
        taken = take_in(case, view, found, same)
    print(
        tr(
            "Taken in: {people} people, {couples} couples, {links} links of parents and children, {bonds} relations.",
            people=len(found.people) - taken.merged,
            couples=taken.made.get("Partnership", 0),
            links=taken.made.get("Parentage", 0),
            bonds=taken.made.get("Bond", 0),
        )
    )
    if taken.merged:
        print(tr("%n people were in the case already; what was empty was filled in.", "", taken.merged))
    for what, count in Counter(tr(one.what) for one in taken.differences).items():
        print(tr("The file says otherwise, the case was kept: {what} ({count}×)", what=what, count=count))
    _tell_unread(found)
    tell_doubts(found.doubts)
    return DONE


def _decided(how: str, pairs: Sequence[Alike]) -> Mapping[UUID, UUID]:
    """Return who is who: as the command said, or as whoever sits at the terminal says of each."""
    if how == "none" or not pairs:
        return {}
    if how == "same":
        return {pair.new.id: pair.there.id for pair in pairs}
    if not sys.stdin.isatty():
        raise AppError(
            mark("People of this file seem to be in the case already; nothing was taken in."),
            mark("Say with --merge same that they are the same people, or with --merge none that they are others."),
        )
    same: dict[UUID, UUID] = {}
    for pair in pairs:
        born = pair.new.born.shown(current_language()) if pair.new.born else "?"
        there = pair.there.born.shown(current_language()) if pair.there.born else "?"
        print(
            tr(
                "{name}: in the file born {born}, in the case born {there}.",
                name=pair.there.name,
                born=born,
                there=there,
            )
        )
        answer = input(tr("The same person (s) or two people (Enter)? "))
        if answer.strip().lower()[:1] in _SAME:
            same[pair.new.id] = pair.there.id
    return same


def _tell_unread(found: ImportedFamily) -> None:
    """Say what was not understood, the most frequent first; it is kept and written back."""
    if not found.unread:
        return
    print(tr("Not understood, kept as it was:"), file=sys.stderr)
    often = sorted(found.unread, key=lambda one: (-one.count, one.tag))
    for one in often[:_SHOWN]:
        print(
            tr("  {tag} ({count}×, first in line {line})", tag=one.tag, count=one.count, line=one.line), file=sys.stderr
        )
    if len(often) > _SHOWN:
        print(tr("  … and %n more kinds", "", len(often) - _SHOWN), file=sys.stderr)
