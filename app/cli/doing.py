"""Changing a case by the verbs themselves: one on the command line, or one a line of a file.

A line is ``verb key=value …``, with quotes around what has spaces; ``name = verb …`` gives a name to what is made, and
``@name`` means it in the lines after. What begins with # is passed over. ``say`` takes sentences instead.
"""

from __future__ import annotations

import argparse
import difflib
import re
import shlex
import sys
import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final
from uuid import UUID

from app.cli.looking import opened
from app.cli.saying import WORD, say
from app.cli.terminal import DONE, REFUSED
from app.errors import AppError
from app.i18n import mark, tr
from app.operations.verbs.catalogue import Field, Verb, verbs
from app.operations.verbs.pointing import Pointing
from app.operations.verbs.values import read, word_of
from app.store.casefile import CaseFile

_NAMES: Final = re.compile(r"\w+(,\w+)*")
_NOBODY: Final = UUID(int=0)
_WIDTH: Final = 120


@dataclass(frozen=True, slots=True)
class Line:
    """One verb as it is written: its number in the file, the names for what it makes, and its fields."""

    number: int
    names: tuple[str, ...]
    verb: Verb
    written: tuple[tuple[str, str], ...]


def do(arguments: argparse.Namespace) -> int:
    """Carry out one verb, those of a file, each one undo step, or sentences; or list the verbs with their fields."""
    if arguments.list:
        print(told_verbs([word for word in (arguments.case, arguments.verb, *arguments.words) if word]))
        return DONE
    if arguments.case is None or (arguments.verb is None) is (arguments.from_file is None):
        raise AppError(
            mark("It isn’t said what to do; nothing was changed."),
            mark("Write “do CASE VERB field=value …”, or “do CASE --from FILE”; --list shows the verbs."),
        )
    if arguments.verb == WORD:
        with opened(Path(arguments.case), arguments) as case:
            return say(case, " ".join(arguments.words), arguments.answer)
    lines = _script(arguments.from_file) if arguments.from_file else _checked([(1, [arguments.verb, *arguments.words])])
    with opened(Path(arguments.case), arguments) as case:
        return _carry_out(case, lines, is_file=arguments.from_file is not None)


def _carry_out(case: CaseFile, lines: Sequence[Line], *, is_file: bool) -> int:
    names: dict[str, tuple[UUID, ...]] = {}
    pointing = Pointing(case, names)
    for line in lines:
        try:
            made = line.verb.do(case, read(line.verb, line.written, pointing.ids_of))
            _give_names(line, made, names)
        except AppError as error:
            if not is_file:
                raise
            print(tr("Line {number}: {what}", number=line.number, what=error.spoken()), file=sys.stderr)
            print(tr("The lines before it have been carried out; those after it have not."), file=sys.stderr)
            return REFUSED
        for place, one in enumerate(made):
            name = line.names[place] if place < len(line.names) else ""
            print(f"{name} {one}".strip())
    return DONE


def _give_names(line: Line, made: tuple[UUID, ...], names: dict[str, tuple[UUID, ...]]) -> None:
    if len(line.names) == 1 and made:
        names[line.names[0]] = made
    elif len(line.names) > 1 and len(line.names) == len(made):
        names.update((name, (one,)) for name, one in zip(line.names, made, strict=True))
    elif line.names:
        raise AppError(
            mark("There are not as many names as things were made; it was done, and no name was given."),
            mark("Give one name to all, or each its own."),
        )


def _script(file: str) -> list[Line]:
    """Return the lines of a script; ``AppError`` where one is written wrongly, and then nothing is done."""
    try:
        text = sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeError):
        raise AppError(
            mark("The file with the verbs cannot be read; nothing was done."),
            mark("Check its name, and that it is plain text."),
        ) from None
    split: list[tuple[int, list[str]]] = []
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip() and not line.lstrip().startswith("#"):
            try:
                split.append((number, shlex.split(line)))
            except ValueError:
                raise AppError(
                    mark("Line {number}: a quotation mark is not closed. Nothing was done."),
                    mark("Put what has spaces between two of the same quotation marks."),
                    number=number,
                ) from None
    return _checked(split, is_file=True)


def _checked(split: Sequence[tuple[int, list[str]]], *, is_file: bool = False) -> list[Line]:
    """Return the lines, each looked through as far as it can be without the case."""
    lines: list[Line] = []
    for number, words in split:
        try:
            line = _line(number, words)
            read(line.verb, line.written, _unseen)
        except AppError as error:
            if not is_file:
                raise
            raise AppError(
                mark("Line {number}: {what}"),
                mark("The file was only read so far; nothing of it was done."),
                number=number,
                what=error.spoken(),
            ) from None
        lines.append(line)
    return lines


def _unseen(_field: Field, _text: str) -> tuple[UUID, ...]:
    return (_NOBODY,)


def _line(number: int, words: Sequence[str]) -> Line:
    names: tuple[str, ...] = ()
    if len(words) > 2 and words[1] == "=" and _NAMES.fullmatch(words[0]):
        names, words = tuple(words[0].split(",")), words[2:]
    verb = verbs().get(words[0].replace("-", "_"))
    if verb is None:
        near = difflib.get_close_matches(words[0], verbs(), n=3) or ["--list"]
        raise AppError(
            mark("There is no verb “{verb}”; nothing was changed."),
            mark("Near to it: {near}."),
            verb=words[0],
            near=", ".join(near),
        )
    written: list[tuple[str, str]] = []
    for word in words[1:]:
        key, is_field, text = word.partition("=")
        if not is_field:
            raise AppError(
                mark("“{verb}” takes its fields as name=value; nothing was changed."),
                mark('Write quotation marks around what has spaces: text="like this".'),
                verb=verb.name,
            )
        written.append((key, text))
    return Line(number, names, verb, tuple(written))


def told_verbs(wanted: Sequence[str]) -> str:
    """Return the verbs with their fields, those with one of the ``wanted`` words in their names where any is given."""
    rooms: dict[str, list[str]] = {}
    for verb in verbs().values():
        if not wanted or any(word.replace("-", "_") in verb.name for word in wanted):
            rooms.setdefault(verb.room, []).append(_told(verb))
    if not rooms:
        raise AppError(mark("No verb has that in its name."), mark("“lahipiiri do --list” shows them all."))
    told = "\n\n".join(f"# {room}\n" + "\n".join(lines) for room, lines in rooms.items())
    return f"{textwrap.fill(tr(_LEGEND), _WIDTH)}\n\n{told}"


_LEGEND: Final = mark(
    "A field in brackets may be left out. In a TEXT \\n begins a new line. DAY is 2026-03-05 or today, MOMENT "
    "2026-03-05T14:30 or now, DATE a day or less of one (3/2019, about 1984). @thing is an id or its beginning, a "
    "@name given before, what the thing is called, or the beginning of its text followed by …; a part of something "
    "may be written as meeting/phase or plan/need/goal. Where … follows, the field is written once for each."
)
_WORDS: Final[Mapping[str, str]] = {
    "str": "TEXT",
    "int": "NUMBER",
    "float": "NUMBER",
    "bool": "yes|no",
    "date": "DAY",
    "datetime": "MOMENT",
    "PartialDate": "DATE",
}


def _told(verb: Verb) -> str:
    parts = [verb.name]
    for field in verb.fields:
        part = f"{field.short_name}={_holds(field)}{' …' if field.is_many else ''}"
        parts.append(part if field.is_needed else f"[{part}]")
    return "\n".join(textwrap.wrap(" ".join(parts), _WIDTH, subsequent_indent="    ", break_on_hyphens=False))


def _holds(field: Field) -> str:
    if field.holds is UUID:
        return "|".join(f"@{kind.__tablename__}" for kind in field.targets)
    if issubclass(field.holds, Enum):
        return "|".join(word_of(member) for member in field.holds)
    return _WORDS[field.holds.__name__]
