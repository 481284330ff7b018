"""What outlasts the sitting makes drawing quick and changes nothing; what can't be read is as if it were not there."""

from __future__ import annotations

import ast
import json
import re
import zlib
from collections.abc import Iterator
from dataclasses import replace
from math import dist
from pathlib import Path
from uuid import UUID

import pytest

import app
from app.genogram import genogram, lasting, ways
from app.genogram.genogram import genogram_sketch
from app.genogram.kept import Kept
from app.genogram.lasting import STATE, packed, sealed, unpacked
from app.genogram.layout import Oddity
from app.genogram.picture import Picture, Point
from app.i18n import Language
from app.lens.build import build_view
from app.lens.view import CaseView
from tests.samples import DAY, audiences, sample_rows

APP = Path(app.__file__).parent
FOUND_BY = ("app.genogram.ways", "app.genogram.standing", "app.genogram.households")


def view_of(audience: str = "worker") -> CaseView:
    return build_view(sample_rows(Language.FI), audiences(Language.FI)[audience], DAY, Language.FI)


def drawn(view: CaseView, data: bytes = b"", previous: dict[UUID, Point] | None = None) -> tuple[Picture, bytes]:
    """Return the picture as the first one of a sitting, and what lasts of it."""
    ways.forget()
    kept = Kept()
    kept.recall(data)
    sketch = genogram_sketch(view, Language.FI, kept=kept, previous=previous)
    return sketch.told(), kept.lasting()


@pytest.fixture(scope="module")
def sitting() -> tuple[CaseView, Picture, bytes]:
    view = view_of()
    return view, *drawn(view)


def test_a_picture_drawn_from_what_lasts_is_the_very_same_and_nothing_is_searched_for(
    sitting: tuple[CaseView, Picture, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    view, before, data = sitting

    def searched(*_: object, **__: object) -> object:
        pytest.fail("searched for what was known")

    monkeypatch.setattr(genogram, "standing", searched)
    monkeypatch.setattr(ways, "best_way", searched)
    monkeypatch.setattr("app.genogram.sheet.told_apart", searched)
    picture, again = drawn(view, data)
    assert repr(picture) == repr(before)
    assert again == data


def test_after_an_edit_only_ways_near_it_are_searched_for_in_the_next_sitting_too(
    sitting: tuple[CaseView, Picture, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    view, before, data = sitting
    searched: list[object] = []
    search = ways.best_way
    monkeypatch.setattr(ways, "best_way", lambda span, terrain: searched.append(span) or search(span, terrain))
    ways.forget()
    kept = Kept()
    kept.recall(data)
    genogram_sketch(view, Language.FI, kept=kept)
    places = dict(before.places)
    longest = max(view.bonds, key=lambda bond: dist(places[bond.a_id], places[bond.b_id]))
    edited = replace(view, bonds=tuple(bond for bond in view.bonds if bond != longest))
    picture = genogram_sketch(edited, Language.FI, kept=kept, previous=places).picture
    near = len(searched)
    searched.clear()
    anew = drawn(edited, previous=places)[0]
    assert picture.groups == anew.groups
    assert near < len(searched) / 2


@pytest.mark.parametrize("whose", ["mother", "child", "anonymous"])
def test_what_the_worker_saw_shows_others_nothing(sitting: tuple[CaseView, Picture, bytes], whose: str) -> None:
    view = view_of(whose)
    assert repr(drawn(view, sitting[2])[0]) == repr(drawn(view)[0])


def test_what_lasts_holds_numbers_and_ids_alone(sitting: tuple[CaseView, Picture, bytes]) -> None:
    def texts(told: object) -> Iterator[str]:
        if isinstance(told, str):
            yield told
        elif isinstance(told, dict):
            for key, value in told.items():
                yield from texts(key)
                yield from texts(value)
        elif isinstance(told, list):
            for each in told:
                yield from texts(each)

    found = {*texts(json.loads(json.dumps(unpacked(sitting[2]))))}
    kinds = {"standing", "ways", "tracks", "known", *(oddity.value for oddity in Oddity)}
    assert not [text for text in found - kinds if not set(re.split("[: ]", text)[-1]) <= set("0123456789abcdef-")]
    assert not [text for text in found if any(person.short_name in text for person in sitting[0].people)]
    assert {str(person.id) for person in sitting[0].people} & found


def test_what_cannot_be_read_is_as_if_it_were_not_there(sitting: tuple[CaseView, Picture, bytes]) -> None:
    view, before, data = sitting
    head, seal, body = data.split(b":", 2)
    other = b":".join((b"another", seal, body))
    turned = b":".join((head, seal, zlib.compress(zlib.decompress(body).replace(b"1", b"2"))))
    assert unpacked(data)
    for broken in (b"", b"x", data[:-40], data[10:], other, turned, b":".join((head, seal, b"")), b"\xff" * 99):
        assert unpacked(broken) == {}
    wrong = {name: (seal, None if name == "standing" else [1, "x"]) for name, (seal, _) in unpacked(data).items()}
    assert repr(drawn(view, packed(wrong))[0]) == repr(before)


def test_findings_of_another_state_of_the_program_are_not_trusted() -> None:
    """Whoever changes code that finds what is kept must say so, or a way of before would be drawn."""
    assert sealed(*(_bare(module) for module in sorted(_all())))[:12] == STATE, "set STATE to this"


def _all() -> set[str]:
    """Return every module of the drawing that has a part in what is kept."""
    found: set[str] = set()
    rest = [*FOUND_BY]
    while rest:
        name = rest.pop()
        if name not in found and name.startswith("app.genogram"):
            found.add(name)
            nodes = ast.walk(ast.parse(_file(name).read_bytes()))
            rest += [node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module is not None]
    return found - {lasting.__name__}


def _file(module: str) -> Path:
    path = APP.joinpath(*module.split(".")[1:])
    return path / "__init__.py" if path.is_dir() else path.with_suffix(".py")


def _bare(module: str) -> bytes:
    """Return the source without what isn't done: comments on lines of their own, docstrings, empty lines."""
    text = _file(module).read_text("utf-8")
    told: set[int] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            told |= {*range(node.lineno, (node.end_lineno or node.lineno) + 1)}
    lines = [line for at, line in enumerate(text.splitlines(), 1) if at not in told]
    return "\n".join(line for line in lines if line.strip() and not line.lstrip().startswith("#")).encode()
