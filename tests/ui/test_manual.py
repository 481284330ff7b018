"""The manual: whole in both languages, leading where it says, found by words, and made from the tables it tells of."""

from __future__ import annotations

import re
from typing import Final

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from app.i18n import Language, translate
from app.report.documents import DOCUMENTS
from app.settings import LANGUAGE
from app.settings import TABLE as SETTINGS
from app.ui.actions import TABLE
from app.ui.mainwindow import Window
from app.ui.manual import ABOUT, found, manual
from app.ui.manualpage import ManualPageView
from app.ui.rail import PLACES
from tests.ui.conftest import settle

LANGUAGES: Final = (Language.FI, Language.SV)
LEAVES: Final = ("help", "symbols", "preferences", "register", "directory", "family", "record", "across")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Language:
    chosen: Language = request.param
    return chosen


def test_both_languages_have_the_same_pages_with_the_same_links_and_parts() -> None:
    finnish, swedish = (manual(language) for language in LANGUAGES)
    assert [page.name for page in finnish] == [page.name for page in swedish]
    for one, other in zip(finnish, swedish, strict=True):
        assert one.links == other.links, one.name
        parts = [re.findall(r"^(#+|-|\d+\.|\|)", page.text, re.MULTILINE) for page in (one, other)]
        assert parts[0] == parts[1], one.name
        assert len(one.text.split()) > 60


def test_every_link_leads_somewhere(language: Language) -> None:
    pages = {page.name for page in manual(language)}
    commands = {command.id for command in TABLE}
    for page in manual(language):
        for kind, name in page.links:
            assert name in (pages if kind == "page" else commands), (page.name, name)
        assert page.text.count("](") == len(page.links), page.name
        assert "{{" not in page.text


def test_every_place_has_its_page_and_is_named_in_it(language: Language) -> None:
    pages = {page.name: page for page in manual(language)}
    for place in (*PLACES, "leading", *LEAVES):
        assert ABOUT[place] in pages
    for command in TABLE:
        if command.id.removeprefix("go-") in PLACES and command.id.startswith("go-"):
            page = pages[ABOUT[command.id.removeprefix("go-")]]
            assert ("do", command.id) in page.links
    assert set(ABOUT.values()) <= set(pages)


def test_every_document_setting_and_key_is_told_of(language: Language) -> None:
    pages = {page.name: page.text for page in manual(language)}
    for document in DOCUMENTS:
        assert f"| {translate(document.title, language)} |" in pages["printing"], document.key
    for setting in SETTINGS:
        if setting.label is not None:
            assert translate(setting.label, language) in pages["preferences"]
            assert setting.about is not None
            assert translate(setting.about, language) in pages["preferences"]
    for command in TABLE:
        if command.key:
            line = f"| **{QKeySequence(command.key).toString(QKeySequence.SequenceFormat.NativeText)}** |"
            assert line in pages["keys"], command.id
            assert translate(command.text, language) in pages["keys"]


def test_no_page_speaks_of_a_key_that_does_something_else() -> None:
    keys = {QKeySequence(command.key).toString() for command in TABLE if command.key}
    known = {"Enter", "Ctrl", "Tab", "Shift+Tab", "Ctrl+Enter", "Ctrl+Shift+C"}
    for page in manual(Language.FI):
        for said in re.findall(r"\*\*((?:Ctrl|Vaihto|F\d)[^*\s]*|[A-Z])\b", page.text):
            key = said.replace("Vaihto", "Shift").replace("sarkain", "Tab")
            if page.name != "keys":
                assert key in keys | known, (page.name, said)


def shown(window: Window) -> ManualPageView:
    settle()
    page = window._leaves.currentWidget()
    assert isinstance(page, ManualPageView)
    return page


def test_it_opens_at_the_page_of_where_one_is(open_window: Window, qtbot: QtBot) -> None:
    for place in PLACES:
        open_window.go(place)
        open_window.commands["manual"].trigger()
        page = shown(open_window)
        assert page.page == ABOUT[place]
        assert page.reader.toPlainText().startswith(manual(Language.FI)[0].title) is (ABOUT[place] == "first-steps")
        page.back.click()
        assert open_window.frame is open_window._leaves.currentWidget()
    for leaf in ("preferences", "register"):
        open_window.turn_to(leaf)
        open_window.commands["manual"].trigger()
        assert shown(open_window).page == ABOUT[leaf]


def test_links_turn_the_page_and_do_what_they_name(open_window: Window) -> None:
    open_window.turn_to("manual")
    page = shown(open_window)
    page.reader.anchorClicked.emit(QUrl("page:printing"))
    assert page.page == "printing"
    assert page.contents.currentItem().text() == "Tulosteet ja kuka saa mitä"
    page.reader.anchorClicked.emit(QUrl("do:go-plan"))
    settle()
    assert open_window.desk.place.page == "plan"
    assert open_window.frame is open_window._leaves.currentWidget()


def test_without_a_case_a_link_says_what_it_needs(window: Window) -> None:
    window.unlock.wants_manual.emit()
    page = shown(window)
    assert page.page == "first-steps"
    page.reader.anchorClicked.emit(QUrl("do:go-plan"))
    assert "avoin tapaus" in window.notifier.text or "tapaus auki" in window.notifier.text
    assert shown(window) is page


def test_words_find_pages_and_enter_takes_the_first(open_window: Window, qtbot: QtBot) -> None:
    open_window.turn_to("manual")
    page = shown(open_window)
    qtbot.keyClicks(page.search, "turvakielto")
    names = [page._name_of(place) for place in range(page.contents.count())]
    assert names
    assert "printing" in [each.name for each, _ in found(manual(Language.FI), "turvakiellon")]
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page.page == names[0]
    page.search.setText("ylioppilaskirjoitukset")
    assert page.contents.count() == 0
    assert page._none.isVisible()
    page.search.clear()
    assert page.contents.count() == len(manual(Language.FI))


def test_it_changes_with_the_language_of_the_window(open_window: Window) -> None:
    open_window.settings.set(LANGUAGE, Language.SV)
    open_window._chosen(LANGUAGE, leaf="manual")
    assert "Nätverk" in shown(open_window).reader.toPlainText()
