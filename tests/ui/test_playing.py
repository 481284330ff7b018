"""A whole matter in the window, at the keyboard alone: from first contact over two meetings to its eight copies."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from app.cli.looking import view_of
from app.i18n import Language, tr, translate
from app.models import Disclosure
from app.report.documents import BY_KEY
from app.settings import DOCUMENT_LANGUAGE, LANGUAGE, THEME, Settings, Theme
from app.store.casefile import CaseFile
from app.ui.mainwindow import Window
from tests.cli.papers import COPIES, lacking, leaked, read
from tests.cli.test_playing import played
from tests.ui.conftest import PASSPHRASE, PreparedAsk
from tests.ui.hand import Hand
from tests.ui.matter import Clock, Matter
from tests.ui.matter_facts import facts
from tests.ui.matter_heard import asked, concluded, heard
from tests.ui.matter_planned import first_meeting, planned, second_meeting


@pytest.fixture(params=[Language.FI, Language.SV])
def language(request: pytest.FixtureRequest) -> Language:
    """Return the language that the worker reads and writes."""
    return request.param


@pytest.fixture
def settings(tmp_path: Path, language: Language) -> Settings:
    """Return settings in the worker's language."""
    made = Settings(tmp_path / "config" / "settings.json")
    made.set(LANGUAGE, language)
    made.set(DOCUMENT_LANGUAGE, language)
    made.set(THEME, Theme.LIGHT)
    return made


@pytest.mark.timeout(600)
def test_a_matter_is_played_from_first_contact_to_its_eight_copies(
    window: Window, ask: PreparedAsk, language: Language, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    monkeypatch.setattr("app.ui.desk.datetime", clock)
    window.desk.meeting.clock = clock.now
    ask.new.append(tmp_path / "window.lahipiiri")
    matter = Matter(Hand(window), language, clock)
    stretches: tuple[Callable[[Matter], None], ...] = (
        Matter.begin, Matter.family, Matter.helpers, Matter.head, Matter.consents,
        heard, asked, concluded, planned, first_meeting, second_meeting,
    )  # fmt: skip
    for stretch in stretches:
        stretch(matter)
    _copies(matter, ask, language, tmp_path)
    if language is Language.FI:
        _same_as_by_the_command_line(window.desk.case, language, tmp_path)


def _copies(matter: Matter, ask: PreparedAsk, language: Language, folder: Path) -> None:
    """Print the eight copies; each says what it must, nothing that it may not, and stands in the log before it is."""
    hand, case = matter.hand, matter.hand.window.desk.case
    matter.clock.turn("2026-09-20")
    hand.key("Ctrl+P")
    for number, (document, recipient, says) in enumerate(COPIES, 1):
        path = folder / f"{number}.pdf"
        ask.documents.append(path)
        hand.choose("Document", BY_KEY[document].title)
        hand.choose("For whom", _recipient(recipient))
        hand.press_when_ready(tr("Save as {form}…", form="PDF"))
        page = read(path)
        assert lacking(page, says, matter.texts) == [], (document, recipient)
        assert leaked(page, recipient, matter.texts) == [], (document, recipient)
    logged = case.session.scalars(select(Disclosure).order_by(Disclosure.at)).all()
    assert [row.document for row in logged] == [translate(BY_KEY[each[0]].title, language) for each in COPIES]
    assert all(row.digest for row in logged)


def _recipient(name: str) -> str:
    mine = {
        "worker": tr("My own copy"),
        "child": tr("The child’s copy"),
        "anonymous": tr("For a consultation, without identity"),
    }
    return mine.get(name, name)


def _same_as_by_the_command_line(case: CaseFile, language: Language, folder: Path) -> None:
    """Hold the case beside the one that the lines of the command line make."""
    secret = folder / "passphrase.txt"
    secret.write_text(PASSPHRASE, encoding="utf-8")
    played(folder / "lines.lahipiiri", ["--passphrase-file", str(secret)], language)
    other = CaseFile.open(folder / "lines.lahipiiri", PASSPHRASE, who="tester")
    try:
        day = Clock.at("2026-09-20").date()
        ours, theirs = (facts(view_of(each, None, day, language)) for each in (case, other))
    finally:
        other.close()
    for kind, told in ours.items():
        assert told == theirs[kind], kind
