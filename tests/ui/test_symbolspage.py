"""Every symbol in the window: by the case's card, without a case too, in the window's language."""

from __future__ import annotations

from app.genogram.symbolsheet import symbol_sheet
from app.i18n import Language
from app.lens.view import Notation
from app.operations.case import edit_case
from app.ui.mainwindow import Window
from app.ui.symbolspage import SymbolsPage
from app.ui.widgets.choosing import ChoiceEditor
from tests.ui.conftest import settle


def page(window: Window) -> SymbolsPage:
    window.turn_to("symbols")
    settle()
    found = window.findChildren(SymbolsPage)
    assert found
    return found[-1]


def test_the_symbols_are_there_before_any_case(window: Window) -> None:
    assert page(window).picture == symbol_sheet(Language.FI)


def test_the_symbols_are_those_of_the_case_s_card_until_another_is_chosen(open_window: Window) -> None:
    edit_case(open_window.desk.case, {"notation": Notation.GENOPRO})
    shown = page(open_window)
    assert shown.picture == symbol_sheet(Language.FI, Notation.GENOPRO)
    choice = shown.findChild(ChoiceEditor)
    assert isinstance(choice, ChoiceEditor)
    choice.show_value(Notation.MCGOLDRICK)
    choice.committed.emit()
    assert shown.picture == symbol_sheet(Language.FI)
