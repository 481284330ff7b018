from __future__ import annotations

import importlib.util
import sys
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.genogram.picture import Key
from app.i18n import Language, current_language, mark, translate
from app.lens.view import Diagram
from app.rules.matrix import VoiceKind, voice_of
from app.settings import LANGUAGE, TEXT_SIZE, THEME, Settings, Theme
from app.store.casefile import CaseFile
from app.ui.mainwindow import Window
from app.ui.pages.assessment import AssessmentPage
from app.ui.pages.lifechart import LifeChart
from app.ui.pages.timeline import Lane, TimelinePage, TimeSieve, moments
from app.ui.rail import PLACES
from app.ui.widgets.choosing import ChoiceEditor
from app.ui.widgets.editors import LineEditor, TextEditor
from tests.ui.conftest import PASSPHRASE, settle
from tests.ui.texts import shown_texts

ROOT = Path(__file__).resolve().parents[2]


def english_only(language: Language) -> set[str]:
    """Every source text of the window that reads otherwise in ``language``."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    translations = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = translations
    spec.loader.exec_module(translations)
    sources = {
        key
        for path in ("ui", "models", "app")
        for key in translations.read(translations.catalogue_path(path, language))
    }
    texts = {source for source, comment in sources if translate(mark(source, comment), language) != source}
    return {text for text in texts if "{" not in text and "%n" not in text}


@pytest.fixture(params=list(product(Language, (Theme.LIGHT, Theme.DARK))), ids="-".join)
def spoken_and_lit(request: pytest.FixtureRequest, settings: Settings) -> tuple[Language, Theme]:
    """Settings for one language and light, made before the window is."""
    language, light = request.param
    settings.set(LANGUAGE, language)
    settings.set(THEME, light)
    return language, light


def test_every_page_opens_in_every_language_and_light(
    spoken_and_lit: tuple[Language, Theme], window: Window, case_path: Path, qtbot: QtBot
) -> None:
    language, _ = spoken_and_lit
    window.unlock.begin_new()
    texts = shown_texts(window)
    window.desk.take(CaseFile.open(case_path, PASSPHRASE, who="tester"))
    for place in PLACES:
        window.go(place)
        settle()
        assert window.frame is not None
        texts |= shown_texts(window.frame.page)
    for diagram in Diagram:
        window.show_diagram(diagram)
    for key in one_of_each(window):
        window.desk.select(key)
        settle()
        assert window.frame is not None
        texts |= shown_texts(window.frame.network.inspector)
    window.turn_to("help")
    texts |= shown_texts(window)
    window.turn_to("preferences")
    texts |= shown_texts(window)
    qtbot.waitUntil(lambda: not window.background.is_busy, timeout=20_000)

    assert current_language() is language
    if language is not Language.EN:
        assert sorted(texts & english_only(language) - {each.own_name for each in Language}) == []
    assert len(texts) > 250
    assert window.notifier.text == ""


def one_of_each(window: Window) -> list[Key]:
    view = window.desk.view
    assert view.child_id is not None
    return [
        Key("person", view.child_id),
        Key("partnership", view.partnerships[0].id),
        Key("parentage", view.parentages[0].id),
        Key("bond", view.bonds[0].id),
        Key("residence", view.residences[0].id),
        Key("household", view.households[0].id),
        Key("agency", view.agencies[0].id),
        Key("tie", view.ties[0].id),
        Key("professional", view.professionals[0].id),
    ]


def test_every_control_has_a_name(open_window: Window) -> None:
    nameless: list[str] = []
    for place in PLACES:
        open_window.go(place)
        settle()
    for key in [None, *one_of_each(open_window)]:
        open_window.desk.select(key)
        settle()
    for widget in open_window.findChildren(QWidget):
        is_control = isinstance(widget, QAbstractButton | QLineEdit | QPlainTextEdit | QComboBox)
        if not is_control or widget.objectName().startswith("qt_") or isinstance(widget.parent(), QComboBox):
            continue
        said = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
        if not said.strip() and type(widget).__module__.startswith("app."):
            nameless.append(f"{type(widget).__name__} {widget.objectName()}")
    assert nameless == []


def test_a_language_is_taken_without_a_new_start(open_window: Window) -> None:
    open_window.go("plan")
    open_window.settings.set(LANGUAGE, Language.SV)
    open_window._chosen(LANGUAGE)
    open_window.leave()
    settle()

    assert "Nätverk" in shown_texts(open_window)
    assert "Verkosto" not in shown_texts(open_window)
    assert open_window.commands["lock"].text() == "Lås"
    assert open_window.desk.place.page == "plan"


def test_text_twice_as_large_is_not_cut_off(open_window: Window) -> None:
    open_window.settings.set(TEXT_SIZE, 200)
    open_window._chosen(TEXT_SIZE)
    open_window.leave()
    open_window.resize(1280, 800)
    cut: list[str] = []
    for place in PLACES:
        open_window.go(place)
        for _ in range(6):  # words that go on in another line make room for themselves step by step
            settle()
        for button in open_window.findChildren(QAbstractButton):
            if not button.isVisible() or not button.text() or isinstance(button.parent(), QComboBox):
                continue
            if button.hasHeightForWidth():  # its words go on in the next line
                assert button.height() >= button.heightForWidth(button.width())
                continue
            wide = button.fontMetrics().horizontalAdvance(button.text())
            if wide > button.width():
                cut.append(f"{place}: {button.text()} ({wide} in {button.width()})")
    assert cut == []


def test_a_statement_is_mended_where_it_stands(open_window: Window) -> None:
    open_window.go("assessment")
    settle()
    page = open_window.frame.page
    assert isinstance(page, AssessmentPage)
    view = open_window.desk.view
    said = next(each for each in view.statements if voice_of(view, each).kind is VoiceKind.CHILD)
    editor = page.findChild(TextEditor, f"{said.id}:text")
    editor.setPlainText("Mä haluun lukea.")
    editor.committed.emit()
    settle()

    assert any(each.text == "Mä haluun lukea." for each in open_window.desk.view.statements)
    open_window.desk.undo()
    assert any(each.text == said.text for each in open_window.desk.view.statements)


def test_a_measure_is_added_under_its_goal_and_can_be_taken_back(open_window: Window, qtbot: QtBot) -> None:
    plan = open_window.desk.view.plan
    assert plan is not None
    goal = plan.needs[0].goals[0]
    open_window.go("plan")
    settle()
    line = open_window.findChild(TextEditor, f"{goal.id}:measure:line")
    line.setPlainText("Soitetaan yhdessä mummille")
    line.committed.emit()
    settle()

    def texts() -> list[str]:
        now = open_window.desk.view.plan
        assert now is not None
        return [each.text for each in now.needs[0].goals[0].measures]

    assert "Soitetaan yhdessä mummille" in texts()
    open_window.desk.undo()
    assert "Soitetaan yhdessä mummille" not in texts()


def test_the_focus_stays_when_a_field_is_left(open_window: Window, qtbot: QtBot) -> None:
    plan = open_window.desk.view.plan
    assert plan is not None
    open_window.go("plan")
    open_window.activateWindow()
    settle()
    place, when = (open_window.findChild(LineEditor, f"{plan.id}:{name}") for name in ("review_place", "review_time"))
    when.setFocus()
    when.selectAll()
    qtbot.keyClicks(when, "9.30")
    place.setFocus()
    settle()

    focused = open_window.focusWidget()
    assert focused.objectName() == f"{plan.id}:review_place"
    assert open_window.desk.view.plan.review_time == "9.30"


def test_the_timeline_has_everything_with_a_date_once(open_window: Window) -> None:
    view = open_window.desk.view
    found = moments(view)
    assert len([each for each in found if each.row_id]) == len([each for each in view.life_events if each.since])
    assert [each.on.sort_value for each in found] == sorted((each.on.sort_value for each in found), reverse=True)


def test_looking_back_shows_another_day(open_window: Window) -> None:
    now = len(open_window.desk.view.ties)
    open_window.desk.look_at(open_window.desk.view.day.replace(year=2020))
    settle()
    assert len(open_window.desk.view.ties) < now
    open_window.desk.look_at(None)
    assert len(open_window.desk.view.ties) == now


def test_the_timeline_shows_the_line_as_a_picture_said_in_words(open_window: Window) -> None:
    open_window.go("timeline")
    settle()
    assert open_window.background.wait(60000)
    settle()
    line = open_window.findChild(LifeChart)
    assert line is not None
    assert line.state.isHidden()
    first = line.charts[0]
    assert first.hasHeightForWidth()
    assert translate(mark("The child’s life"), current_language()) in first.accessibleName()
    network = [
        at
        for at, title in enumerate(line.titles)
        if title.text() == translate(mark("The network over time"), current_language())
    ]
    assert network
    assert translate(mark("Agencies with a tie"), current_language()) in line.charts[network[0]].accessibleName()
    assert not line.notes[network[0]].isHidden()


def test_the_timeline_is_sifted_by_words_and_lane_and_turned(open_window: Window, qtbot: QtBot) -> None:
    open_window.go("timeline")
    settle()
    page = open_window.findChild(TimelinePage)
    assert page is not None
    every = moments(open_window.desk.view)
    years = [each.on.year for each in every]
    assert years == sorted(years, reverse=True)
    sieve = page.findChild(TimeSieve)
    assert sieve is not None
    lane, order = sieve.findChildren(ChoiceEditor)
    assert [text for text, _ in lane.offered][1:] == [translate(each.value, current_language()) for each in Lane]
    field = sieve.findChild(QLineEdit)
    assert field is not None
    qtbot.keyClicks(field, "syntyy 2018")
    assert {each.on.year for each in sieve.sifted(every)} == {2018}
    assert all("syntyy" in each.text for each in sieve.sifted(every))
    field.clear()
    lane.show_value(Lane.SERVICES)
    lane.committed.emit()
    order.show_value(value=True)
    order.committed.emit()
    settle()
    shown = sieve.sifted(every)
    assert {each.lane for each in shown} == {Lane.SERVICES}
    assert [each.on.year for each in shown] == sorted(each.on.year for each in shown)
    qtbot.keyClicks(field, "zzz")
    settle()
    said = translate(mark("Nothing on the line fits what you look for."), current_language())
    assert any(label.text() == said and label.isVisible() for label in page.findChildren(QLabel))
