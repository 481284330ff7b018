#!/usr/bin/env python3
"""Keep the catalogues of ``resources/translations`` in step with the program's texts.

``translations.py update [ROOM...]`` reads the texts with Qt's own ``lupdate`` and merges them into
``<room>_<language>.ts``; ``translations.py check [ROOM...]`` lists what is missing and exits with 1. A room is a folder
under ``app/``; the modules beside the folders are the room ``app``. Finnish and Swedish catalogues hold every text, the
English one only the texts with a plural (those with ``%n``).

The program looks a text up by its words and its comment alone, wherever it stands, so a catalogue has one nameless
context and one entry a text, in the order of the alphabet: two people's work seldom meets on the same line. The check
reads the program with Python's own parser, so that it also notices a text which ``lupdate`` cannot see.
"""

from __future__ import annotations

import argparse
import ast
import difflib
import importlib.util
import re
import string
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT: Final = Path(__file__).resolve().parent.parent
CATALOGUES: Final = ROOT / "resources" / "translations"
LANGUAGES: Final = ("fi", "sv", "en")
PLURAL_ONLY: Final = frozenset({"en"})
MARKERS: Final = frozenset({"tr", "mark"})
QUOTES: Final = {'"': "&quot;", "'": "&apos;"}

Key = tuple[str, str]
"""A text's words and its comment."""


@dataclass(frozen=True)
class Entry:
    """One text of a catalogue: its forms (one, or one for 1 and one for the rest) and whether they are done."""

    forms: tuple[str, ...]
    is_finished: bool


Catalogue = dict[Key, Entry]


def main(arguments: list[str] | None = None) -> int:
    """Run one of the two commands and return the exit code."""
    parser = argparse.ArgumentParser(description="Keep the translations in step with the program's texts.")
    parser.add_argument("command", choices=("update", "check"))
    parser.add_argument("rooms", nargs="*", metavar="ROOM")
    chosen = parser.parse_args(arguments)
    sources = room_sources()
    unknown = [room for room in chosen.rooms if room not in sources]
    if unknown:
        parser.error(f"no such room: {', '.join(unknown)} (there are {', '.join(sources)})")
    rooms = {room: sources[room] for room in chosen.rooms or sources}
    if chosen.command == "update":
        for room, files in rooms.items():
            update(room, files)
        return 0
    faults = [fault for room, files in rooms.items() for fault in check(room, files)]
    faults += [] if chosen.rooms else conflicts(list(sources)) + strays(set(sources))
    for fault in faults:
        print(fault)
    if any("not in the catalogue" in fault for fault in faults):
        print("run: packaging/translations.py update (a text that stays missing is one that lupdate cannot read)")
    print(f"translations: {len(faults)} to mend" if faults else f"translations: {len(rooms)} rooms in order")
    return 1 if faults else 0


def room_sources() -> dict[str, list[Path]]:
    """Return each room's Python files, sorted."""
    app = ROOT / "app"
    folders = sorted(entry for entry in app.iterdir() if entry.is_dir() and any(entry.rglob("*.py")))
    return {"app": sorted(app.glob("*.py"))} | {folder.name: sorted(folder.rglob("*.py")) for folder in folders}


def catalogue_path(room: str, language: str) -> Path:
    """Return where the catalogue of ``room`` in ``language`` lives."""
    return CATALOGUES / f"{room}_{language}.ts"


def is_plural(key: Key) -> bool:
    """Whether the text has a form for one and another for the rest."""
    return "%n" in key[0]


def belongs(key: Key, language: str) -> bool:
    """Whether the catalogue of ``language`` holds the text."""
    return language not in PLURAL_ONLY or is_plural(key)


# Update ---------------------------------------------------------------------------------------------------------------


def update(room: str, files: list[Path]) -> None:
    """Bring the room's catalogues up to date: new texts unfinished, old ones dropped, nothing else touched."""
    texts = extracted(files)
    for language in LANGUAGES:
        path = catalogue_path(room, language)
        old = read(path)
        wanted = sorted((key for key in texts if belongs(key, language)), key=lambda key: (key[0].casefold(), *key))
        dropped = {key: entry for key, entry in old.items() if key not in texts and any(entry.forms)}
        new = {key: old[key] if key in old else proposal(key, dropped) for key in wanted}
        new = {key: shaped(key, entry) for key, entry in new.items()}
        if new:
            write(path, language, new)
        else:
            path.unlink(missing_ok=True)
        waiting = sum(not entry.is_finished for entry in new.values())
        print(f"{path.relative_to(ROOT)}: {len(new)} texts, {waiting} to translate, {len(set(old) - set(new))} dropped")


def extracted(files: list[Path]) -> set[Key]:
    """Return the texts that ``lupdate`` finds in ``files``."""
    package = importlib.util.find_spec("PySide6")
    if package is None or not package.submodule_search_locations:
        sys.exit("PySide6 is needed here: run this with the Python of .venv")
    tool = Path(package.submodule_search_locations[0]) / ("lupdate.exe" if sys.platform == "win32" else "lupdate")
    with tempfile.TemporaryDirectory() as folder:
        listing, found = Path(folder, "files.lst"), Path(folder, "found.ts")
        listing.write_text("\n".join(path.as_posix() for path in files), encoding="utf-8")
        command = [tool, "-silent", "-locations", "none", "-tr-function-alias", "tr+=mark", f"@{listing}", "-ts", found]
        subprocess.run(command, check=True)
        return set(read(found))


def proposal(key: Key, dropped: Catalogue) -> Entry:
    """Return an unfinished entry, with the words of a dropped text of nearly the same source to start from."""
    near = difflib.get_close_matches(key[0], [source for source, _ in dropped], 1, 0.8)
    forms = next((entry.forms for (source, _), entry in dropped.items() if near and source == near[0]), ("",))
    return Entry(forms, is_finished=False)


def shaped(key: Key, entry: Entry) -> Entry:
    """Return ``entry`` with as many forms as the text needs."""
    count = 2 if is_plural(key) else 1
    if len(entry.forms) == count:
        return entry
    return Entry((entry.forms * 2)[:count], is_finished=False)


# Check ----------------------------------------------------------------------------------------------------------------


def check(room: str, files: list[Path]) -> Iterator[str]:
    """Yield a line for each fault of the room's texts and catalogues."""
    texts: set[Key] = set()
    for path in files:
        for line, found in marked(path):
            if isinstance(found, str):
                yield f"{path.relative_to(ROOT)}:{line}: {found}"
            else:
                texts.add(found)
    for language in LANGUAGES:
        path = catalogue_path(room, language)
        where = path.relative_to(ROOT)
        catalogue = read(path)
        wanted = {key for key in texts if belongs(key, language)}
        for key in sorted(wanted - set(catalogue)):
            yield f"{where}: not in the catalogue: {shown(key)}"
        for key in sorted(set(catalogue) - wanted):
            yield f"{where}: no longer in the program: {shown(key)}"
        for key in sorted(wanted & set(catalogue)):
            yield from (f"{where}: {fault}: {shown(key)}" for fault in entry_faults(key, catalogue[key]))


def marked(path: Path) -> Iterator[tuple[int, Key | str]]:
    """Yield the line and the text of each ``tr`` and ``mark`` of a file, or what is wrong with it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path))):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name not in MARKERS:
            continue
        source, comment = node.args[0], node.args[1] if len(node.args) > 1 else ast.Constant("")
        if isinstance(source, ast.Constant) and isinstance(source.value, str):
            if isinstance(comment, ast.Constant) and isinstance(comment.value, str):
                yield node.lineno, (source.value, comment.value)
            else:
                yield node.lineno, f"the comment of {name}() must be a literal"
        elif isinstance(source, ast.JoinedStr | ast.BinOp | ast.IfExp):
            yield node.lineno, f"the text of {name}() must be one literal"


def entry_faults(key: Key, entry: Entry) -> Iterator[str]:
    """Yield what is wrong with one translation."""
    if not all(form.strip() for form in entry.forms):
        yield "empty"
        return
    if not entry.is_finished:
        yield "unfinished"
    if len(entry.forms) != (2 if is_plural(key) else 1):
        yield "wrong number of plural forms"
    wanted = places(key[0])
    for form in entry.forms:
        has = places(form)
        if has is None or wanted is None:
            if has != wanted:
                yield "the braces don't pair"
            continue
        if wanted - has:
            yield f"lacks {', '.join(sorted(wanted - has))}"
        if has - wanted:
            yield f"has {', '.join(sorted(has - wanted))}, which the program doesn't fill"


def places(text: str) -> set[str] | None:
    """Return the places to be filled in ``text``, or None where its braces don't pair."""
    try:
        named = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    except ValueError:
        return None
    return {f"{{{re.split(r'[.[]', name)[0]}}}" for name in named} | ({"%n"} if "%n" in text else set())


def conflicts(rooms: list[str]) -> list[str]:
    """Return a line for each text that two rooms translate differently: only one of the two would ever be seen."""
    faults: list[str] = []
    for language in LANGUAGES:
        seen: dict[Key, tuple[str, Entry]] = {}
        for room in rooms:
            for key, entry in read(catalogue_path(room, language)).items():
                first, before = seen.setdefault(key, (room, entry))
                if before.forms != entry.forms and all(before.forms) and all(entry.forms):
                    words = f"{' | '.join(before.forms)} ({first}), {' | '.join(entry.forms)} ({room})"
                    faults.append(f"{language}: two translations of {shown(key)}: {words}")
    return faults


def strays(rooms: set[str]) -> list[str]:
    """Return a line for each catalogue that belongs to no room."""
    known = {catalogue_path(room, language) for room in rooms for language in LANGUAGES}
    return [f"{path.relative_to(ROOT)}: no such room" for path in sorted(CATALOGUES.glob("*.ts")) if path not in known]


def shown(key: Key) -> str:
    """Return the text as a line can hold it."""
    source, comment = key
    return f"{source!r} ({comment})" if comment else repr(source)


# The files ------------------------------------------------------------------------------------------------------------


def read(path: Path) -> Catalogue:
    """Return what a catalogue holds; a missing one is empty. A text of several contexts is one entry, the best done."""
    catalogue: Catalogue = {}
    if not path.exists():
        return catalogue
    # Our own files, never a user's.
    for message in ElementTree.parse(path).getroot().iter("message"):  # noqa: S314
        key = message.findtext("source", ""), message.findtext("comment", "")
        translation = message.find("translation")
        if translation is None:
            continue
        plural = tuple(form.text or "" for form in translation.findall("numerusform"))
        entry = Entry(plural or (translation.text or "",), is_finished=translation.get("type") is None)
        if key not in catalogue or (entry.is_finished and not catalogue[key].is_finished):
            catalogue[key] = entry
    return catalogue


def write(path: Path, language: str, catalogue: Catalogue) -> None:
    """Write ``catalogue`` as Qt Linguist would, whole or not at all."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{language}" sourcelanguage="en">', "<context>", "    <name></name>"]
    for key, entry in catalogue.items():
        lines += message_lines(key, entry)
    text = "\n".join([*lines, "</context>", "</TS>", ""])
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return
    half = path.with_suffix(".half")
    half.write_text(text, encoding="utf-8", newline="\n")
    half.replace(path)


def message_lines(key: Key, entry: Entry) -> Iterator[str]:
    """Yield the lines of one text in a catalogue."""
    source, comment = key
    state = "" if entry.is_finished else ' type="unfinished"'
    yield '    <message numerus="yes">' if is_plural(key) else "    <message>"
    yield f"        <source>{escape(source, QUOTES)}</source>"
    if comment:
        yield f"        <comment>{escape(comment, QUOTES)}</comment>"
    if is_plural(key):
        yield f"        <translation{state}>"
        yield from (f"            <numerusform>{escape(form, QUOTES)}</numerusform>" for form in entry.forms)
        yield "        </translation>"
    else:
        yield f"        <translation{state}>{escape(entry.forms[0], QUOTES)}</translation>"
    yield "    </message>"


if __name__ == "__main__":
    sys.exit(main())
