"""A window on an invented case, with every answer prepared beforehand."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.genogram.draw import draw
from app.genogram.kept import Kept
from app.genogram.options import DEFAULT, DrawingOptions
from app.genogram.picture import Picture, Point
from app.genogram.sketch import Sketch
from app.i18n import Language
from app.lens.view import CaseView, Diagram
from app.settings import LANGUAGE, THEME, Settings, Theme
from app.store.casefile import CaseFile
from app.ui.look import Look
from app.ui.mainwindow import Window
from tests.samples import DAY, PASSPHRASE, sample_file

TODAY = DAY


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of itself what it cannot do; that is no fault of ours."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


class PreparedAsk:
    """Has the answers ready; a question nobody expected fails the test."""

    def __init__(self) -> None:
        self.cases: list[Path] = []
        self.new: list[Path] = []
        self.documents: list[Path] = []
        self.families: list[Path] = []
        self.tables: list[Path] = []
        self.printers: list[QPrinter] = []
        self.yes: list[bool] = []
        self.proposed: list[str] = []

    def case_to_open(self, then: Callable[[Path], object]) -> None:
        assert self.cases, "asked for a case to open"
        then(self.cases.pop(0))

    def new_case(self, name: str, then: Callable[[Path], object]) -> None:
        self.proposed.append(name)
        assert self.new, f"asked where the new case {name} shall be"
        then(self.new.pop(0))

    def family_file(self, then: Callable[[Path], object]) -> None:
        assert self.families, "asked for a family file"
        then(self.families.pop(0))

    def table(self, then: Callable[[Path], object]) -> None:
        assert self.tables, "asked for a table"
        then(self.tables.pop(0))

    def document(self, name: str, then: Callable[[Path], object]) -> None:
        self.proposed.append(name)
        assert self.documents, f"asked where the document {name} shall be"
        then(self.documents.pop(0))

    def printer(self, name: str, then: Callable[[QPrinter], object]) -> None:
        self.proposed.append(name)
        assert self.printers, f"asked for a printer for {name}"
        made = self.printers.pop(0)
        made.setDocName(name)
        then(made)

    def sure(self, question: str, verb: str, then: Callable[[], object]) -> None:
        assert self.yes, f"asked: {question} ({verb})"
        if self.yes.pop(0):
            then()


def settle() -> None:
    """Let the loop come round once: what was thrown away is gone, what was put off is done."""
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the Finnish sample's file, made once a run."""
    return sample_file(Language.FI, lambda: tmp_path_factory.mktemp("sample"))


@pytest.fixture
def case_path(sample: Path, tmp_path: Path) -> Path:
    """Return a copy of the sample that belongs to this test."""
    return Path(shutil.copy(sample, tmp_path / "tapaus-1.lahipiiri"))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Return settings of this test's own: Finnish and light."""
    made = Settings(tmp_path / "config" / "settings.json")
    made.set(LANGUAGE, Language.FI)
    made.set(THEME, Theme.LIGHT)
    return made


@pytest.fixture
def look(qapp: QApplication, settings: Settings) -> Iterator[Look]:
    """Return the look of this test's settings."""
    made = Look(qapp, settings)
    yield made
    made.undress()


@pytest.fixture
def ask() -> PreparedAsk:
    """Return the prepared answers, none yet."""
    return PreparedAsk()


_DRAWN: dict[tuple[object, ...], Picture] = {}


@pytest.fixture(autouse=True)
def _once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Draw each view once a run: it is pure, slow, and has tests of its own."""

    def draw_once(
        view: CaseView,
        diagram: Diagram,
        language: Language,
        *,
        previous: Mapping[UUID, Point] | None = None,
        options: DrawingOptions = DEFAULT,
        kept: Kept | None = None,
        is_hasty: bool = False,
        may_part: bool = True,
    ) -> Sketch:
        del kept, is_hasty, may_part
        key = (view, diagram, language, None if previous is None else tuple(sorted(previous.items())), options)
        if key not in _DRAWN:
            _DRAWN[key] = draw(view, diagram, language, previous=previous, options=options)
        picture = _DRAWN[key]

        def telling() -> Generator[None, None, Picture]:
            yield
            return picture

        return Sketch(replace(picture, description="", findings=()), telling)

    monkeypatch.setattr("app.ui.pages.easel.sketched", draw_once)


@pytest.fixture
def window(qtbot: QtBot, settings: Settings, look: Look, ask: PreparedAsk) -> Iterator[Window]:
    """Return the window at the way in."""
    made = Window(settings, look, ask)
    made.resize(1280, 800)
    made.show()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def open_window(window: Window, case_path: Path) -> Window:
    """Return the window with the Finnish sample open."""
    window.desk.take(CaseFile.open(case_path, PASSPHRASE, who="tester"))
    return window
