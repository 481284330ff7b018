"""Drawing by hand in the window: each gesture is one step, shown where it happens, and can be taken back."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from sqlalchemy import select

from app.genogram.picture import Key
from app.i18n import Language, mark
from app.lens.view import (
    AgencyGroup,
    BondKind,
    Diagram,
    Ending,
    Gender,
    PartialDate,
    PartnershipKind,
    TieStrength,
)
from app.models import Partnership
from app.operations.case import choose_child, start_case
from app.operations.circles import place_in_circle
from app.operations.family import add_bond, end_partnership
from app.operations.homes import add_household
from app.operations.kin import add_parents, add_partner, add_sibling
from app.operations.network import add_agency, link_agency
from app.operations.people import add_person, edit_person
from app.store.casefile import CaseFile
from app.ui.canvas.dragging import Drag
from app.ui.canvas.items import GroupItem
from app.ui.canvas.naming import SymbolButton
from app.ui.mainwindow import Window
from app.ui.pages.dropping import confined
from app.ui.pages.network import NetworkPage
from tests.ui.canvas.test_hand import CTRL, drag, hold, let_go
from tests.ui.conftest import PASSPHRASE, settle


@pytest.fixture(scope="module")
def small_case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of a family small enough to be drawn in no time."""
    path = tmp_path_factory.mktemp("small") / "small.lahipiiri"
    case = CaseFile.create(path, PASSPHRASE, who="tester")
    start_case(case, "1", Language.FI)
    make_family(case)
    case.close()
    return path


@pytest.fixture
def network(window: Window, small_case: Path, tmp_path: Path) -> NetworkPage:
    path = Path(shutil.copy(small_case, tmp_path / "case.lahipiiri"))
    window.desk.take(CaseFile.open(path, PASSPHRASE, who="tester"))
    settle()
    assert window.frame is not None
    window.activateWindow()
    window.frame.network.canvas.setFocus()
    return window.frame.network


def make_family(case: CaseFile) -> None:
    """Give Aino parents who have parted, her father's new partner, an uncle and some others."""
    child_id = add_person(case, given_name="Aino", family_name="Esimerkki")
    choose_child(case, child_id)
    maija, pekka = add_parents(case, child_id, {"given_name": "Maija"}, {"given_name": "Pekka"})
    couple = case.session.scalars(select(Partnership)).one()
    end_partnership(case, couple.id, Ending.DIVORCE)
    sanna = add_partner(case, pekka, PartnershipKind.COHABITATION, given_name="Sanna", gender=Gender.FEMALE)
    mikko = add_sibling(case, maija, given_name="Mikko", family_name="Esimerkki", gender=Gender.MALE)
    ella, tiina = (add_person(case, given_name=name) for name in ("Ella", "Tiina"))
    add_bond(case, child_id, ella, BondKind.CLOSE)
    home = add_household(case, [child_id, maija], name="Koti")
    school = add_agency(case, "Koulu", AgencyGroup.EDUCATION)
    add_agency(case, "Kerho", AgencyGroup.COMMUNITY)
    link_agency(case, school, household_id=home)
    for sector, ring, person_id in ((0, 1, maija), (1, 2, mikko), (2, 2, sanna), (3, 3, tiina)):
        place_in_circle(case, person_id, sector, ring)


def key_of(network: NetworkPage, name: str) -> Key:
    return Key("person", next(each.id for each in network.desk.view.people if each.given_name == name))


def press(network: NetworkPage, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(network.canvas, key, keys)
    settle()


def type_name(network: NetworkPage, text: str, *keys: Qt.Key) -> None:
    line = network.hands.naming.card.line
    assert line.hasFocus()
    QTest.keyClicks(line, text)
    for key in keys:
        QTest.keyClick(line, key)
    settle()


def test_somebody_new_stands_there_and_is_named_in_one_step(network: NetworkPage) -> None:
    desk, card = network.desk, network.hands.naming.card
    before = desk.view
    desk.select(key_of(network, "Aino"))
    press(network, Qt.Key.Key_S)
    new = desk.place.selection
    assert new is not None
    assert card.isVisible()
    symbol = card.findChildren(SymbolButton)[1]
    symbol.setFocus()
    QTest.keyClick(symbol, Qt.Key.Key_P)
    assert len(desk.view.people) == len(before.people) + 1
    card.line.setFocus()
    assert network.canvas.item(new) is not None
    type_name(network, "oona esimerkki 2022", Qt.Key.Key_Down, Qt.Key.Key_Return)

    person = desk.view.people_by_id[new.id or new]  # type: ignore[index]
    assert (person.given_name, person.family_name, person.gender) == ("Oona", "Esimerkki", Gender.FEMALE)
    assert person.born == PartialDate(2022)
    assert card.isHidden()
    assert desk.undo_label == mark("Add sibling")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused is network.canvas or network.canvas.isAncestorOf(focused)
    desk.undo()
    settle()
    assert desk.view == before
    desk.redo()
    settle()
    assert new.id in desk.view.people_by_id


def test_esc_takes_all_of_it_back_and_enter_alone_keeps_somebody_without_a_name(network: NetworkPage) -> None:
    desk, before = network.desk, network.desk.view
    desk.select(key_of(network, "Mikko"))
    press(network, Qt.Key.Key_C)
    type_name(network, "Turha", Qt.Key.Key_Escape)
    assert desk.view == before
    assert desk.undo_label is None
    assert desk.place.selection == key_of(network, "Mikko")

    desk.select(key_of(network, "Mikko"))
    press(network, Qt.Key.Key_C)
    type_name(network, "", Qt.Key.Key_Return)
    assert len(desk.view.people) == len(before.people) + 1


def test_handles_are_out_of_the_way_of_a_name_that_is_typed(network: NetworkPage) -> None:
    desk, canvas = network.desk, network.canvas
    desk.select(key_of(network, "Mikko"))
    settle()
    child = next(each for each in canvas.handles.items if each.handle.verb == "child")
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=canvas.mapFromScene(child.pos()))
    settle()
    assert network.hands.naming.card.isVisible()
    assert canvas.handles.items
    assert not any(each.isVisible() for each in canvas.handles.items)
    canvas.show_picture(canvas.picture)
    assert not any(each.isVisible() for each in canvas.handles.items)
    type_name(network, "Oona", Qt.Key.Key_Return)
    assert all(each.isVisible() for each in canvas.handles.items)


def test_both_parents_are_named_one_after_the_other(network: NetworkPage) -> None:
    desk, before = network.desk, network.desk.view
    desk.select(key_of(network, "Sanna"))
    press(network, Qt.Key.Key_P)
    type_name(network, "Vieno Malli", Qt.Key.Key_Return)
    type_name(network, "Urho Malli 1950", Qt.Key.Key_Return)
    made = {each.given_name: each.gender for each in desk.view.people if each not in before.people}
    assert made == {"Vieno": Gender.FEMALE, "Urho": Gender.MALE}
    desk.undo()
    assert desk.view == before


def test_a_name_is_mended_where_it_stands_and_kept_by_going_elsewhere(network: NetworkPage) -> None:
    desk, card = network.desk, network.hands.naming.card
    mikko = key_of(network, "Mikko")
    desk.select(mikko)
    press(network, Qt.Key.Key_Return)
    assert card.line.text() == "Mikko Esimerkki"
    type_name(network, "Miro Esimerkki")
    network.canvas.setFocus()
    settle()
    assert card.isHidden()
    assert desk.view.people_by_id[mikko.id].name == "Miro Esimerkki"  # type: ignore[index]
    press(network, Qt.Key.Key_F2)
    type_name(network, "X", Qt.Key.Key_Escape)
    assert desk.view.people_by_id[mikko.id].name == "Miro Esimerkki"  # type: ignore[index]

    network.desk.turn_to(Diagram.ECOMAP)
    agency = desk.view.agencies[0]
    desk.select(Key("agency", agency.id))
    press(network, Qt.Key.Key_F2)
    type_name(network, "Uusi nimi", Qt.Key.Key_Return)
    assert desk.view.agencies_by_id[agency.id].name == "Uusi nimi"


def test_the_card_goes_with_whom_it_names_and_outlasts_the_lock(network: NetworkPage, window: Window) -> None:
    desk = network.desk
    desk.select(key_of(network, "Aino"))
    press(network, Qt.Key.Key_S)
    desk.undo()
    settle()
    assert network.hands.naming.card.isHidden()
    desk.select(key_of(network, "Aino"))
    press(network, Qt.Key.Key_S)
    QTest.keyClicks(network.hands.naming.card.line, "Oona")
    desk.lock()
    settle()
    desk.unlock(PASSPHRASE)
    settle()
    # What was half typed is typed on where it was, over the same person.
    assert window.frame is not None
    card = window.frame.network.hands.naming.card
    assert card.isVisible()
    assert card.line.text() == "Oona"
    QTest.keyClick(card.line, Qt.Key.Key_Return)
    assert "Oona" in {person.given_name for person in desk.view.people}


def test_lines_go_with_whom_is_dragged_and_stand_as_before_when_it_is_called_off(network: NetworkPage) -> None:
    canvas, child = network.canvas, key_of(network, "Aino")
    item = canvas.item(child)
    assert item is not None
    x, y = item.shown.anchor or (0.0, 0.0)
    hold(canvas, (x, y), (x + 60, y + 90), Qt.KeyboardModifier.AltModifier)
    gesture = canvas.hand.gesture
    assert isinstance(gesture, Drag)
    strings = gesture._hint.strings
    assert len(strings) == 3, "to both parents, and along the relation"
    at = QPointF(x, y) + item.pos()
    assert all(QLineF(at, string.p1()).length() < 25 for string in strings)
    faded = [each for each in canvas.scene().items() if isinstance(each, GroupItem) and each.opacity() < 1]
    assert {each.shown.key.kind for each in faded} == {"bond", "union"}, "no line stays behind as it was drawn"
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert all(each.opacity() == 1 for each in faded)
    let_go(canvas, (x + 60, y + 90))


def test_who_is_dragged_stays_where_the_hand_let_go(network: NetworkPage) -> None:
    desk, canvas, tiina = network.desk, network.canvas, key_of(network, "Tiina")
    item = canvas.item(tiina)
    assert item is not None
    x, y = item.shown.anchor or (0.0, 0.0)
    drag(canvas, (x, y), (x + 60, y + 90), Qt.KeyboardModifier.AltModifier)
    # Drawn anew before anything is painted: the symbol has not gone back to where it came from.
    assert item.shown.anchor is not None
    shown = QPointF(*item.shown.anchor) + item.pos()
    assert (shown - QPointF(x + 60, y + 90)).manhattanLength() < 4
    desk.undo()
    assert desk.view.spots == ()


def test_moving_by_keys_is_one_step_however_often(network: NetworkPage) -> None:
    desk = network.desk
    mikko, tiina = key_of(network, "Mikko"), key_of(network, "Tiina")
    desk.select_all((mikko, tiina))
    for _ in range(3):
        press(network, Qt.Key.Key_Left, CTRL)
    assert {spot.subject_id for spot in desk.view.spots} == {mikko.id, tiina.id}
    desk.undo()
    assert desk.view.spots == ()
    assert desk.undo_label is None


def test_two_are_told_what_they_are_to_each_other_and_the_way_is_lit(network: NetworkPage) -> None:
    desk, bar = network.desk, network.hands.bar
    aino, sanna = key_of(network, "Aino"), key_of(network, "Sanna")
    desk.select_all((sanna, aino))
    assert bar.isVisible()
    assert bar.said == "Sanna on Ainon isän uusi kumppani"
    assert set(network.canvas.lit) == {aino, sanna, key_of(network, "Pekka")}
    assert network.canvas._light._ways
    assert not network.canvas.grab().isNull()
    desk.select_all((key_of(network, "Ella"), aino))
    assert "läheinen" in bar.said or "tiedossa" in bar.said
    desk.select(aino)
    assert bar.isHidden()
    assert network.canvas.lit == ()


def test_many_are_removed_housed_and_tied_in_one_step_each(network: NetworkPage) -> None:
    desk, before = network.desk, network.desk.view
    some = [key_of(network, name) for name in ("Sanna", "Tiina", "Ella")]
    desk.select_all(some)
    home = before.households[0]
    network.hands.bar._offer_homes()
    network.hands.bar.menu.actions()[0].trigger()
    settle()
    living = {each.person_id for each in desk.view.residences if each.household_id == home.id}
    assert {key.id for key in some} <= living
    press(network, Qt.Key.Key_T)
    new = desk.place.selection
    assert new is not None
    assert {tie.person_id for tie in desk.view.ties if tie.agency_id == new.id} == {key.id for key in some}
    desk.undo()
    desk.undo()
    assert desk.view == before
    settle()

    desk.select_all(some)
    press(network, Qt.Key.Key_Delete)
    assert len(desk.view.people) == len(before.people) - 3
    assert desk.place.chosen == ()
    desk.undo()
    assert desk.view == before


def test_the_child_among_many_keeps_them_all(network: NetworkPage, window: Window) -> None:
    before = network.desk.view
    press(network, Qt.Key.Key_A, CTRL)
    assert len(network.desk.place.chosen) == len(before.people)
    press(network, Qt.Key.Key_Delete)
    assert network.desk.view == before
    assert window.notifier.text


def test_a_line_is_drawn_from_a_handle_and_its_kind_chosen_by_its_look(network: NetworkPage) -> None:
    desk, canvas, lines = network.desk, network.canvas, network.hands.lines
    before = desk.view
    mikko, tiina = key_of(network, "Mikko"), key_of(network, "Tiina")
    goal = network.picture.group(tiina)
    assert goal is not None
    assert goal.anchor is not None
    for verb, typed, expected in (
        ("tie", "ristiriitainen", BondKind.CONFLICT),
        ("partner", "avoliitto", PartnershipKind.COHABITATION),
    ):
        desk.select(mikko)
        handle = next(each for each in canvas.handles.items if each.handle.verb == verb)
        drag(canvas, (handle.pos().x(), handle.pos().y()), goal.anchor)
        assert lines.isVisible()
        QTest.keyClicks(lines.line, typed[:5])
        assert lines.current == typed
        QTest.keyClick(lines.line, Qt.Key.Key_Return)
        settle()
        made = desk.place.selection
        assert made is not None
        rows = {each.id: each.kind for each in (*desk.view.bonds, *desk.view.partnerships)}
        assert rows[made.id] is expected  # type: ignore[index]
        assert not lines.isVisible()
        desk.undo()
        assert desk.view == before
        settle()


def test_the_same_by_keys_alone_and_to_an_agency(network: NetworkPage) -> None:
    desk, lines = network.desk, network.hands.lines
    desk.turn_to(Diagram.ECOMAP)
    settle()
    tied = {(tie.person_id, tie.agency_id) for tie in desk.view.ties}
    person = key_of(network, "Maija")
    agency = next(each for each in desk.view.agencies if (person.id, each.id) not in tied)
    desk.select_all((person, Key("agency", agency.id)))
    press(network, Qt.Key.Key_R)
    assert len(lines.shown) == 2 * len(TieStrength)
    QTest.keyClick(lines.line, Qt.Key.Key_Down)
    QTest.keyClick(lines.line, Qt.Key.Key_Up)
    QTest.keyClick(lines.line, Qt.Key.Key_Down)
    QTest.keyClick(lines.line, Qt.Key.Key_Return)
    settle()
    (tie,) = [each for each in desk.view.ties if (each.person_id, each.agency_id) == (person.id, agency.id)]
    assert tie.strength is TieStrength.STRONG

    desk.select_all((person, Key("agency", agency.id)))
    press(network, Qt.Key.Key_R)
    QTest.keyClick(lines.line, Qt.Key.Key_Return)
    (changed,) = [each for each in desk.view.ties if (each.person_id, each.agency_id) == (person.id, agency.id)]
    assert (changed.id, changed.strength) == (tie.id, TieStrength.NORMAL)


def test_a_slip_over_the_edge_of_a_ring_changes_no_closeness_but_a_pull_does(network: NetworkPage) -> None:
    desk, canvas = network.desk, network.canvas
    desk.turn_to(Diagram.CIRCLES)
    settle()
    picture = network.picture
    stands = next(
        each for each in desk.view.closenesses if each.ring == 2 and picture.group(Key("person", each.subject_id))
    )
    key = Key("person", stands.subject_id)
    group = picture.group(key)
    assert group is not None
    assert group.anchor is not None
    x, y = group.anchor
    length = (x * x + y * y) ** 0.5
    radii = sorted({mark.radius for mark in picture.group(Key("rings")).marks if hasattr(mark, "radius") and mark.pen})  # type: ignore[union-attr]
    slip, pull = ((x / length * r, y / length * r) for r in (radii[1] + 8, (radii[1] + radii[2]) / 2 + 12))

    kept = confined(desk, picture, key, slip)
    assert kept.words == ""
    assert (kept.point[0] ** 2 + kept.point[1] ** 2) ** 0.5 < radii[1]
    drag(canvas, group.anchor, slip)
    settle()
    assert next(each for each in desk.view.closenesses if each.subject_id == key.id).ring == 2
    assert confined(desk, picture, key, pull).words.startswith("kehä 3")
    canvas.select(None)
    now = canvas.item(key)
    assert now is not None
    drag(canvas, now.shown.anchor or (0, 0), pull)
    settle()
    assert next(each for each in desk.view.closenesses if each.subject_id == key.id).ring == 3
    desk.undo()
    assert next(each for each in desk.view.closenesses if each.subject_id == key.id).ring == 2


def test_finding_the_map_and_the_menu_have_keys(network: NetworkPage, window: Window) -> None:
    hands = network.hands
    press(network, Qt.Key.Key_Slash)
    assert hands.find.line.hasFocus()
    QTest.keyClicks(hands.find.line, "esim")
    assert len(hands.find.found) == 2
    hands.find.line.setText("äiti")
    assert hands.find.found[0] == key_of(network, "Maija")
    QTest.keyClick(hands.find.line, Qt.Key.Key_Escape)
    window.go("plan")
    window.commands["find"].trigger()
    assert window.desk.place.page == "network"
    assert hands.find.isVisible()
    hands.find.shut()
    press(network, Qt.Key.Key_N)
    assert hands.map.isVisible()
    press(network, Qt.Key.Key_N)
    assert hands.map.isHidden()

    network.desk.select(key_of(network, "Aino"))
    group = network.picture.group(key_of(network, "Aino"))
    assert group is not None
    network.canvas.hand.ask_menu(network.canvas.mapFromScene(QPointF(*(group.anchor or (0, 0)))))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert window.commands["add-sibling"] in menu.actions()
    menu.close()


def test_undo_and_redo_bring_back_the_very_same_picture(network: NetworkPage) -> None:
    desk, child = network.desk, network.desk.view.child_id
    assert child is not None
    seen = [network.picture.groups]
    for work in (
        lambda: add_sibling(desk.case, child, given_name="Anna-Kaisa Maria"),
        lambda: add_partner(desk.case, child, given_name="Veikko"),
        lambda: edit_person(desk.case, child, {"given_name": "Aino-Maria Kristiina"}),
    ):
        work()
        settle()
        seen.append(network.picture.groups)
    for before in reversed(seen[:-1]):
        desk.undo()
        settle()
        assert network.picture.groups == before
    for after in seen[1:]:
        desk.redo()
        settle()
        assert network.picture.groups == after
