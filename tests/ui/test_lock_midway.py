"""The case is locked in the middle of whatever the hands are doing: nothing is half done, left in sight or lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QWidget

from app.genogram.picture import Key
from app.lens.view import Diagram
from app.ui.ask import WindowAsk
from app.ui.canvas import CanvasView
from app.ui.canvas.dragging import Drag
from app.ui.canvas.grips import HandleItem
from app.ui.canvas.linking import LinkDrag
from app.ui.canvas.selecting import RubberBand
from app.ui.mainwindow import Window
from app.ui.pages.network import NetworkPage
from app.ui.pages.print import PrintPage
from app.ui.topbar import DayMenu
from tests.ui.canvas.test_hand import LEFT, NONE, SHIFT, hold
from tests.ui.conftest import PASSPHRASE, settle
from tests.ui.test_lock import leaks, secrets

HALF = "puolikas lau"


def page(window: Window) -> QWidget:
    assert window.frame is not None
    return window.frame.page


def network(window: Window) -> NetworkPage:
    window.leave()
    window.show_diagram(Diagram.GENOGRAM)
    settle()
    shown = page(window)
    assert isinstance(shown, NetworkPage)
    return shown


def there(window: Window) -> NetworkPage:
    """Return the network as it came back: nobody goes anywhere."""
    shown = page(window)
    assert isinstance(shown, NetworkPage)
    return shown


def canvas(window: Window) -> CanvasView:
    shown = network(window).canvas
    shown.fit()
    return shown


def mother(window: Window) -> Key:
    found = next(each for each in window.desk.view.people if each.relation and not each.is_index)
    return Key("person", found.id)


def anchor(view: CanvasView, key: Key) -> tuple[float, float]:
    item = view.item(key)
    assert item is not None
    assert item.shown.anchor is not None
    return item.shown.anchor


def held(window: Window) -> object:
    return there(window).canvas.hand.gesture


def drags_somebody(window: Window) -> Callable[[], None]:
    view, key = canvas(window), mother(window)
    x, y = anchor(view, key)
    hold(view, (x, y), (x + 90, y + 40))
    assert isinstance(view.hand.gesture, Drag)
    return lambda: let_go_over(window)


def draws_a_band(window: Window) -> Callable[[], None]:
    view = canvas(window)
    corner = view.mapToScene(QPoint(3, view.height() // 2))
    hold(view, (corner.x(), corner.y()), anchor(view, mother(window)), SHIFT)
    assert isinstance(view.hand.gesture, RubberBand)
    return lambda: let_go_over(window)


def draws_a_line(window: Window) -> Callable[[], None]:
    view, key = canvas(window), mother(window)
    window.desk.select(key)
    settle()
    grip = next(each for each in view.scene().items() if isinstance(each, HandleItem) and each.handle.verb == "tie")
    place = grip.sceneBoundingRect().center()
    assert window.desk.view.child_id is not None
    hold(view, (place.x(), place.y()), anchor(view, Key("person", window.desk.view.child_id)))
    assert isinstance(view.hand.gesture, LinkDrag)
    return lambda: let_go_over(window)


def let_go_over(window: Window) -> None:
    """The button comes up over the new picture: nothing is held there."""
    view = there(window).canvas
    QTest.mouseRelease(view.viewport(), LEFT, NONE, view.viewport().rect().center())
    assert held(window) is None


def names_in_the_picture(window: Window) -> Callable[[], None]:
    shown, key = network(window), mother(window)
    window.desk.select(key)
    shown._name()
    settle()
    card = shown.hands.naming.card
    assert card.isVisible()
    card.line.clear()
    QTest.keyClicks(card.line, HALF)

    def after() -> None:
        card = there(window).hands.naming.card
        assert card.isVisible()
        assert card.key == key
        assert card.line.text() == HALF
        assert card.line.hasFocus()
        QTest.keyClick(card.line, Qt.Key.Key_Escape)

    return after


def types_a_sentence(window: Window) -> Callable[[], None]:
    quick = network(window).quick
    quick.start()
    editor = quick.editor
    QTest.keyClicks(editor, "isoveli Aatu 20")

    def after() -> None:
        editor = there(window).quick.editor
        assert editor.toPlainText() == "isoveli Aatu 20"
        assert editor.hasFocus()
        assert "Aatu" in there(window).quick.told
        editor.clear()

    return after


def looks_at_a_copy(window: Window) -> Callable[[], None]:
    window.go("print")
    settle()
    shown = page(window)
    assert isinstance(shown, PrintPage)
    names = [text for text, _ in shown.addressees.one.offered]
    shown.choose(names[2])
    shown.choices.language.show_value(shown.choices.language.values[-1])
    shown.choices.grey.show_value(value=True)
    document = shown.choices.document.value()
    chosen = choices(shown)

    def after() -> None:
        shown = page(window)
        assert isinstance(shown, PrintPage)
        assert shown.addressees.one.currentText() == names[2]
        assert shown.choices.document.value() is document
        assert choices(shown) == chosen

    return after


def choices(shown: PrintPage) -> list[object]:
    """What is chosen for the copy."""
    made = shown.choices
    return [each.value() for each in (made.document, made.about, made.language, made.grey, *made.pictures.values())]


def opens_the_menu(window: Window) -> Callable[[], None]:
    assert window.frame is not None
    window.frame.topbar.open_menu()
    return popped()


def opens_the_menu_of_somebody(window: Window) -> Callable[[], None]:
    view = canvas(window)
    window.desk.select(mother(window))
    view.hand.ask_menu(view.mapFromScene(*anchor(view, mother(window))))
    return popped()


def opens_the_homes(window: Window) -> Callable[[], None]:
    shown = network(window)
    window.desk.select(mother(window))
    shown._do("into-home")
    return popped()


def opens_the_lines(window: Window) -> Callable[[], None]:
    shown = network(window)
    assert window.desk.view.child_id is not None
    shown.hands._link(mother(window), Key("person", window.desk.view.child_id), "")
    return popped()


def opens_the_relations(window: Window) -> Callable[[], None]:
    network(window)._do("relations")
    return popped()


def opens_a_choice(window: Window) -> Callable[[], None]:
    network(window)
    window.desk.select(mother(window))
    settle()
    combo = next(each for each in page(window).findChildren(QComboBox) if each.isVisible() and each.count() > 1)
    combo.showPopup()
    return popped()


def popped() -> Callable[[], None]:
    settle()
    assert QApplication.activePopupWidget() is not None

    def after() -> None:
        assert QApplication.activePopupWidget() is None

    return after


def chooses_a_day(window: Window) -> Callable[[], None]:
    assert window.frame is not None
    window.frame.topbar.choose_day()
    settle()
    line = window.frame.findChild(QLineEdit, "as-of")
    assert line is not None
    line.setFocus()
    QTest.keyClicks(line, "1.8.20")

    def after() -> None:
        assert window.frame is not None
        menu = window.frame.findChild(DayMenu)
        assert menu is not None
        assert QApplication.activePopupWidget() is menu, "it is open again, with what was typed"
        line = menu.findChild(QLineEdit, "as-of")
        assert line is not None
        assert line.text() == "1.8.20"
        assert line.hasFocus()
        QTest.keyClicks(line, "21")
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert window.desk.day.isoformat() == "2021-08-01"
        window.desk.look_at(None)

    return after


def searches(window: Window) -> Callable[[], None]:
    assert window.frame is not None
    search = window.frame.topbar.search
    search.start()
    QTest.keyClicks(search, "maija")
    assert search.found

    def after() -> None:
        assert window.frame is not None
        assert window.frame.topbar.search.text() == ""

    return after


def finds(window: Window) -> Callable[[], None]:
    shown = network(window)
    shown._do("find")
    QTest.keyClicks(shown.hands.find.line, "mai")
    assert shown.hands.find.found

    def after() -> None:
        assert not there(window).hands.find.isVisible()
        assert there(window).canvas.lit == ()

    return after


def reads_the_manual(window: Window) -> Callable[[], None]:
    window.turn_to("manual")

    def after() -> None:
        assert window._here() == "manual"

    return after


def asks_for_a_file(window: Window) -> Callable[[], None]:
    got: list[Path] = []
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    WindowAsk(window).document("kopio.pdf", got.append)
    assert QApplication.activeModalWidget() is not None

    def after() -> None:
        assert QApplication.activeModalWidget() is None
        assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
        assert got == []

    return after


def is_asked_whether_sure(window: Window) -> Callable[[], None]:
    done: list[bool] = []
    WindowAsk(window).sure("Aino Esimerkki?", "x", lambda: done.append(True))

    def after() -> None:
        assert QApplication.activeModalWidget() is None
        assert done == []

    return after


MIDWAY: tuple[Callable[[Window], Callable[[], None]], ...] = (
    drags_somebody,
    draws_a_band,
    draws_a_line,
    names_in_the_picture,
    types_a_sentence,
    opens_the_menu,
    opens_the_menu_of_somebody,
    opens_the_homes,
    opens_the_lines,
    opens_the_relations,
    opens_a_choice,
    chooses_a_day,
    searches,
    finds,
    reads_the_manual,
    asks_for_a_file,
    is_asked_whether_sure,
    looks_at_a_copy,
)


def test_it_locks_in_the_middle_of_anything_and_comes_back_to_it(open_window: Window) -> None:
    window = open_window
    window.activateWindow()
    settle()
    kept = secrets(window.desk.view) | {HALF, "aatu"}
    before = window.desk.view
    for begin in MIDWAY:
        told = begin.__name__
        after = begin(window)
        chosen, where = window.desk.place.chosen, window._here()
        window.desk.lock()
        settle()
        assert leaks(kept) == [], told
        assert QApplication.activePopupWidget() is None, told
        assert QApplication.activeModalWidget() is None, told
        assert QWidget.mouseGrabber() is None, told
        line = window.unlock._secret
        assert line.isVisible(), told
        line.put(PASSPHRASE)
        line.entered.emit()
        settle()
        assert window._here() == where, told
        assert window.desk.place.chosen == chosen, told
        after()
        settle()
        assert window.desk.view == before, told
