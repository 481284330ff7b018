"""What the house promises of itself as a whole: sizes, names, labels, fonts, locked packages."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Final

import pytest
from fontTools.ttLib import TTFont
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtWidgets import QGraphicsScene

import app
from app.i18n import RESOURCES, Language, Text, catalogue

ROOT: Final = Path(__file__).resolve().parent.parent
SOURCES: Final = sorted((ROOT / "app").rglob("*.py"))
LONGEST_FILE: Final = 500
MOST_METHODS: Final = 20
# Said with the date that it qualifies ("about 1984"), never alone.
WITHOUT_LABEL: Final = {"Precision"}
REGISTRIES: Final = re.compile(
    r"(pypi\.(org|python)|pythonhosted\.org|npmjs\.|yarnpkg\.com|deb\.debian\.org|archive\.ubuntu\.com|crates\.io|"
    r"--(extra-)?index-url|--find-links|index-url\s*=|registry\s*=)"
)


def tracked_files() -> list[Path]:
    """Return the files under version control; without it, every file that isn't made by a tool."""
    try:
        listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True)
    except (OSError, subprocess.CalledProcessError):
        made = {".venv", ".git", "build", "dist"}
        return [path for path in ROOT.rglob("*") if path.is_file() and made.isdisjoint(path.relative_to(ROOT).parts)]
    return [ROOT / name for name in listing.stdout.split("\0") if name and (ROOT / name).is_file()]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_files_and_classes_stay_small(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= LONGEST_FILE
    crowded = {name: count for name, count in public_methods(ast.parse(text)) if count > MOST_METHODS}
    assert crowded == {}


def public_methods(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Yield each class and the number of its public methods; a property is no method, nor is a second overload."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            methods = {
                part.name
                for part in node.body
                if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef)
                and not part.name.startswith("_")
                and not any(ast.unparse(mark).endswith(("property", ".setter")) for mark in part.decorator_list)
            }
            yield node.name, len(methods)


def test_no_module_is_imported_under_two_names() -> None:
    for module in pkgutil.walk_packages(app.__path__, "app."):
        importlib.import_module(module.name)
    ours: list[Path] = []
    for name, module in list(sys.modules.items()):
        place = getattr(module, "__file__", None)
        if place and Path(place).resolve().is_relative_to(ROOT / "app"):
            ours.append(Path(place).resolve())
            assert name == "app" or name.startswith("app."), f"{place} is also known as {name}"
    assert [path for path, count in Counter(ours).items() if count > 1] == []


def vocabularies() -> list[type[StrEnum]]:
    """Return the closed vocabularies of the models."""
    found: set[type[StrEnum]] = set()
    for info in pkgutil.iter_modules(importlib.import_module("app.models").__path__, "app.models."):
        for thing in vars(importlib.import_module(info.name)).values():
            if isinstance(thing, type) and issubclass(thing, StrEnum) and thing.__module__ == info.name and list(thing):
                found.add(thing)
    return sorted(found - {kind for kind in found if kind.__name__ in WITHOUT_LABEL}, key=lambda kind: kind.__name__)


@pytest.mark.parametrize("vocabulary", vocabularies(), ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("language", [Language.FI, Language.SV])
def test_every_word_of_a_vocabulary_has_a_label(vocabulary: type[StrEnum], language: Language) -> None:
    known = catalogue(language)
    for member in vocabulary:
        label = getattr(member, "label", None)
        assert isinstance(label, Text), f"{member!r} has no label"
        assert (label.source, label.comment) in known, f"{member!r} is not translated into {language.own_name}"


def test_no_registry_is_named() -> None:
    named: list[str] = []
    for path in tracked_files():
        if path.suffix not in {".ttf", ".png", ".ico", ".icns", ".pdf", ".lahipiiri"} and path != Path(__file__):
            lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
            named += [f"{path.relative_to(ROOT)}:{n}" for n, line in enumerate(lines, 1) if REGISTRIES.search(line)]
    assert named == []


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_holds_hashes_and_no_addresses(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "://" not in text
    pinned = re.split(r"\n(?=\S)", re.sub(r"^\s*#.*\n?", "", text, flags=re.MULTILINE).strip())
    assert len(pinned) > 20
    assert [block.splitlines()[0] for block in pinned if "--hash=sha256:" not in block or "==" not in block] == []


def test_the_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = project["project"]["dependencies"]
    program, tools = locked("requirements.lock"), locked("requirements-dev.lock")
    for line in wanted:
        requirement = Requirement(line)
        assert requirement.specifier.contains(program[canonicalize_name(requirement.name)]), line
    for line in project["dependency-groups"]["dev"]:
        requirement = Requirement(line)
        assert requirement.specifier.contains(tools[canonicalize_name(requirement.name)]), line
    assert {name: tools.get(name) for name in program} == program, "the tools are locked with other versions"


def locked(name: str) -> dict[str, str]:
    """Return the newest pinned version of each package in a lock file."""
    text = (ROOT / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([A-Za-z0-9_.-]+)==([^\s;\\]+)", text, flags=re.MULTILINE))


@pytest.mark.parametrize("path", sorted((RESOURCES / "fonts").glob("*.ttf")), ids=lambda path: path.name)
def test_a_font_can_be_embedded_and_is_licensed(path: Path) -> None:
    with path.open("rb") as file:
        font = TTFont(file)
        assert "glyf" in font
        assert "fvar" not in font
        assert font["OS/2"].fsType == 0, "embedding is not allowed"
    family = path.name.split("-", maxsplit=1)[0]
    assert "SIL OPEN FONT LICENSE" in (path.parent / f"OFL-{family}.txt").read_text(encoding="utf-8")
    assert family in (path.parent / "README.md").read_text(encoding="utf-8")


def test_every_face_the_program_draws_with_is_there() -> None:
    faces = {path.stem for path in (RESOURCES / "fonts").glob("*.ttf")}
    latin = {f"NotoSans-{face}" for face in ("Regular", "Bold", "Italic", "BoldItalic")}
    assert faces == latin | {"NotoSansArabic-Regular", "NotoSansArabic-Bold"}


def test_a_call_that_returns_nothing_keeps_count_of_none(qapp: object) -> None:
    """Some PySide6 releases lose a reference of None a call on Python 3.11; after some thousands the program dies."""
    scene = QGraphicsScene()
    item = scene.addRect(0, 0, 1, 1)
    before = sys.getrefcount(None)
    for z in range(1000):
        item.setZValue(z)
    assert abs(sys.getrefcount(None) - before) < 100
