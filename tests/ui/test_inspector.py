from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from app.genogram.picture import Key
from app.genogram.specimens import BOND_GROUPS
from app.i18n import tr
from app.lens.view import BondKind, Diagram, Gender, PartialDate, PersonView
from app.models import Person
from app.models.kinds import Confidentiality, PersonMarkKind
from app.operations.family import edit_bond
from app.operations.homes import edit_household
from app.operations.rows import field_types
from app.ui import relatives
from app.ui.inspector.fields import SHEETS, Input
from app.ui.inspector.panel import Sheets
from app.ui.inspector.places import CirclesPlace
from app.ui.inspector.ties import NewTie, tie_lines
from app.ui.mainwindow import Window
from app.ui.pages.dropping import circle_at
from app.ui.subjects import Subject
from app.ui.widgets.bondkinds import BondKindEditor
from app.ui.widgets.choosing import ChoiceEditor, SwitchEditor
from app.ui.widgets.editors import LineEditor
from tests.ui.conftest import settle
from tests.ui.texts import shown_texts


def mother(window: Window) -> PersonView:
    return next(each for each in window.desk.view.people if each.relation and each.relation.source == "mother")


def sheets(window: Window) -> Sheets:
    assert window.frame is not None
    found = window.frame.network.inspector.sheets
    assert found is not None
    return found


def edit(window: Window, name: str, text: str) -> None:
    editor = sheets(window).form.editor(name)
    assert isinstance(editor, LineEditor)
    editor.setText(text)
    editor.committed.emit()
    settle()


def test_a_home_with_a_long_name_and_a_date_pushes_no_field_out_of_sight(open_window: Window) -> None:
    desk = open_window.desk
    home = next(each for each in desk.view.residences if each.person_id == desk.view.child_id and not each.is_over)
    edit_household(desk.case, home.household_id, {"name": "Maijan ja Pekan yhteinen koti Esimerkkilässä"})
    settle()
    desk.select(Key("person", desk.view.child_id))
    settle()
    sheets(open_window).show_tab(0)
    settle()
    area = next(each for each in sheets(open_window).findChildren(QScrollArea) if each.isVisible())
    held = area.widget()
    assert held is not None
    assert held.width() <= area.viewport().width()


@pytest.mark.parametrize("kind", sorted(SHEETS))
def test_every_field_of_the_table_is_a_column_of_its_kind(kind: str) -> None:
    sheet = SHEETS[kind]
    types = field_types(sheet.model)
    for field in sheet.fields:
        for name in field.ends.values() or (field.name,):
            assert name in types
        if field.input is Input.CHOICE:
            assert field.choices in types[field.name]
            assert (field.empty is not None) == (type(None) in types[field.name])
        if field.input is Input.PARTIAL_DATE:
            assert PartialDate in types[field.name]
        if field.input is Input.DAY:
            assert date in types[field.name]
        if field.input is Input.SWITCH:
            assert types[field.name] == (bool,)
    assert len({field.name for field in sheet.fields}) == len(sheet.fields)


def test_an_edit_is_one_step_that_undo_takes_back(open_window: Window) -> None:
    desk, person = open_window.desk, mother(open_window)
    desk.select(Key("person", person.id))
    edit(open_window, "occupation", "kokki")
    row = desk.row(Person, person.id)
    assert row is not None
    assert row.occupation == "kokki"

    desk.undo()
    settle()

    row = desk.row(Person, person.id)
    assert row is not None
    assert row.occupation == person.occupation
    editor = sheets(open_window).form.editor("occupation")
    assert isinstance(editor, LineEditor)
    assert editor.text() == person.occupation
    desk.redo()
    assert desk.view.people_by_id[person.id].occupation == "kokki"


def test_leaving_a_field_stores_it_and_the_status_says_so(open_window: Window, qtbot: QtBot) -> None:
    desk, person = open_window.desk, mother(open_window)
    desk.select(Key("person", person.id))
    open_window.activateWindow()
    settle()  # what was built for the chosen person is shown in the next turn
    editor = sheets(open_window).form.editor("given_name")
    assert isinstance(editor, LineEditor)
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, "Marja")
    assert desk.undo_label is None
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    settle()

    assert desk.view.people_by_id[person.id].name.startswith("Marja")
    assert desk.undo_label is not None
    assert any("Kumoa" in text for text in shown_texts(open_window.frame.status))


def test_a_date_that_is_none_is_said_in_place_and_the_old_one_kept(open_window: Window) -> None:
    desk, person = open_window.desk, mother(open_window)
    desk.select(Key("person", person.id))
    edit(open_window, "born", "ehkä joskus")

    form = sheets(open_window).form
    assert "5.3.2019" in form.wrong("born")
    assert form.editor("born").property("wrong") == "true"
    assert desk.view.people_by_id[person.id].born == person.born
    assert desk.undo_label is None

    edit(open_window, "born", "noin 1984")
    assert form.wrong("born") == ""
    assert desk.view.people_by_id[person.id].born == PartialDate.spoken("noin 1984")


def test_escape_takes_back_what_is_typed(open_window: Window, qtbot: QtBot) -> None:
    desk, person = open_window.desk, mother(open_window)
    desk.select(Key("person", person.id))
    editor = sheets(open_window).form.editor("phone")
    assert isinstance(editor, LineEditor)
    editor.setText("0")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert editor.text() == person.phone


def test_undo_in_an_untouched_field_is_for_the_case(open_window: Window, qtbot: QtBot) -> None:
    desk, person = open_window.desk, mother(open_window)
    desk.select(Key("person", person.id))
    edit(open_window, "occupation", "kokki")
    open_window.activateWindow()
    editor = sheets(open_window).form.editor("occupation")
    editor.setFocus()
    settle()
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert desk.view.people_by_id[person.id].occupation == person.occupation


def test_choices_and_switches_store_at_once(open_window: Window) -> None:
    desk, person = open_window.desk, mother(open_window)
    desk.select(Key("person", person.id))
    form = sheets(open_window).form
    gender, interpreter = form.editor("gender"), form.editor("needs_interpreter")
    assert isinstance(gender, ChoiceEditor)
    assert isinstance(interpreter, SwitchEditor)
    gender.show_value(Gender.NON_BINARY)
    gender.committed.emit()
    interpreter.click()

    now = desk.view.people_by_id[person.id]
    assert (now.gender, now.needs_interpreter) == (Gender.NON_BINARY, not person.needs_interpreter)


def test_the_source_of_a_relation_is_one_of_two_columns(open_window: Window) -> None:
    desk = open_window.desk
    bond, worker = desk.view.bonds[0], desk.view.professionals[0]
    desk.select(Key("bond", bond.id))
    form = sheets(open_window).form
    told, eyes = form.editor("source_person_id"), form.editor("confidentiality")
    assert isinstance(told, ChoiceEditor)
    assert isinstance(eyes, ChoiceEditor)
    told.show_value(Subject("professional", worker.id))
    told.committed.emit()
    eyes.show_value(Confidentiality.WORKER)
    eyes.committed.emit()

    said = next(each for each in desk.view.bonds if each.id == bond.id).said
    assert (said.by_id, said.confidentiality) == (worker.id, Confidentiality.WORKER)


def test_ties_are_listed_and_open_with_a_click(open_window: Window, qtbot: QtBot) -> None:
    desk, person = open_window.desk, mother(open_window)
    desk.select(Key("person", person.id))
    sheets(open_window).show_tab(1)
    lines = tie_lines(desk.view, person.id)
    assert {line.key.kind for line in lines} >= {"parentage", "partnership", "bond", "residence", "tie"}
    partner = next(line for line in lines if line.key.kind == "partnership")
    opener = next(
        each for each in open_window.findChildren(QPushButton) if each.accessibleName().startswith(partner.to + ", av")
    )
    qtbot.mouseClick(opener, Qt.MouseButton.LeftButton)
    assert desk.place.selection == partner.key


def test_a_new_tie_is_made_in_one_step(open_window: Window) -> None:
    desk, person = open_window.desk, mother(open_window)
    desk.select(Key("person", person.id))
    form = sheets(open_window).findChild(NewTie)
    before = len(desk.view.bonds)
    other = next(each for each in desk.view.people if each.name.startswith("Onni"))
    form._whom.show_value(Subject("person", other.id))
    form._kind.show_value(BondKind.DISTANT)
    form._make()
    assert len(desk.view.bonds) == before + 1
    desk.undo()
    assert len(desk.view.bonds) == before


def test_the_history_tells_old_and_new(open_window: Window) -> None:
    desk, person = open_window.desk, mother(open_window)
    desk.select(Key("person", person.id))
    edit(open_window, "role", "avainhenkilö")
    sheets(open_window).show_tab(2)
    settle()
    assert any("– › avainhenkilö" in text for text in shown_texts(sheets(open_window)))
    assert any("tester" in text for text in shown_texts(sheets(open_window)))


@pytest.mark.parametrize("command", ["parents", "partner", "child", "sibling", "agency", "household"])
def test_adding_chooses_the_new_one_and_undo_takes_it_away(command: str, open_window: Window) -> None:
    desk = open_window.desk
    lonely = next(each for each in desk.view.people if each.name.startswith("Ella"))
    desk.select(Key("person", lonely.id))
    before = desk.view
    open_window.commands[f"add-{command}"].trigger()
    settle()

    chosen = desk.place.selection
    assert chosen is not None
    assert chosen.id not in {lonely.id, *before.people_by_id, *before.agencies_by_id}
    assert open_window.notifier.text == ""
    desk.undo()
    settle()
    assert desk.view == before
    assert desk.place.selection is None


def test_removing_and_undoing_brings_everything_back(open_window: Window) -> None:
    desk, person = open_window.desk, mother(open_window)
    before = desk.view
    desk.select(Key("person", person.id))
    relatives.remove_chosen(desk)
    settle()
    assert person.id not in desk.view.people_by_id
    desk.undo()
    assert desk.view == before


def test_the_child_of_the_case_cannot_be_removed(open_window: Window) -> None:
    child_id = open_window.desk.view.child_id
    open_window.desk.select(Key("person", child_id))
    relatives.remove_chosen(open_window.desk)
    assert "lapsi" in open_window.notifier.text.lower()
    assert child_id in open_window.desk.view.people_by_id


def test_closeness_is_set_beside_the_form_and_by_dragging(open_window: Window) -> None:
    desk = open_window.desk
    placed = next(each for each in desk.view.closenesses if each.subject_id in desk.view.people_by_id)
    desk.select(Key("person", placed.subject_id))
    place = sheets(open_window).findChild(CirclesPlace)
    place._ring.show_value(3)
    place._ring.committed.emit()
    assert ring_of(open_window, placed.subject_id) == 3

    open_window.show_diagram(Diagram.CIRCLES)
    settle()
    canvas = open_window.frame.network.canvas
    assert canvas.picture is not None
    assert circle_at(desk.view, canvas.picture, 5, -40) == (0, 1)
    canvas.moved.emit(Key("person", placed.subject_id), -30.0, -30.0)
    settle()
    assert ring_of(open_window, placed.subject_id) == 1
    desk.undo()
    assert ring_of(open_window, placed.subject_id) == 3
    place = sheets(open_window).findChild(CirclesPlace)
    place._ring.show_value(None)
    place._ring.committed.emit()
    assert ring_of(open_window, placed.subject_id) is None


def ring_of(window: Window, subject_id: UUID) -> int | None:
    return next((each.ring for each in window.desk.view.closenesses if each.subject_id == subject_id), None)


def test_dragging_keeps_the_spot(open_window: Window) -> None:
    desk, person = open_window.desk, mother(open_window)
    open_window.frame.network.canvas.moved.emit(Key("person", person.id), 300.0, 200.0)
    settle()
    assert any(spot.subject_id == person.id and spot.diagram is Diagram.GENOGRAM for spot in desk.view.spots)
    open_window.commands["afresh"].trigger()
    open_window.frame.network.fresh.keep_button.click()
    assert not any(spot.subject_id == person.id for spot in desk.view.spots)


def test_nothing_is_chosen_in_an_empty_place(open_window: Window) -> None:
    open_window.desk.select(None)
    settle()
    texts = shown_texts(sheets(open_window))
    assert "Tapaus" in texts
    assert QApplication.focusWidget() is None or QApplication.focusWidget().isVisible()


def test_a_mark_is_added_named_and_removed_in_the_inspector(open_window: Window) -> None:
    window = open_window
    person = mother(window)
    window.desk.select(Key("person", person.id))
    settle()
    before = {row.id for row in window.desk.view.person_marks}
    new = next(each for each in sheets(window).findChildren(ChoiceEditor) if each.accessibleName() == "Lisää merkintä")
    new.show_value(PersonMarkKind.SUBSTANCE_USE)
    new.committed.emit()
    settle()
    (added,) = [row for row in window.desk.view.person_marks if row.id not in before]
    assert (added.person_id, added.kind) == (person.id, PersonMarkKind.SUBSTANCE_USE)
    assert window.desk.place.selection == Key("person_mark", added.id)
    edit(window, "text", "alkoholi")
    window.desk.select(Key("person", person.id))
    settle()
    shown = shown_texts(sheets(window))
    assert "Päihdeongelma · alkoholi" in shown
    assert "Terveyttä ei piirretä, ellei tapauksessa ole niin valittu." in shown
    window.desk.select(Key("person_mark", added.id))
    settle()
    relatives.remove_chosen(window.desk)
    settle()
    assert {row.id for row in window.desk.view.person_marks} == before


def test_kinds_of_relations_are_grouped_and_a_heading_is_no_choice(open_window: Window) -> None:
    bond = open_window.desk.view.bonds[0]
    open_window.desk.select(Key("bond", bond.id))
    settle()
    editor = sheets(open_window).form.editor("kind")
    assert isinstance(editor, BondKindEditor)
    assert editor.value() is bond.kind
    offered = [editor.itemText(at) for at in range(editor.count())]
    assert offered[0] == "Läheiset"
    assert len(offered) == len(BondKind) + len(BOND_GROUPS)
    model = editor.model()
    assert isinstance(model, QStandardItemModel)
    for at in range(editor.count()):
        is_heading = not model.item(at).isEnabled()
        assert is_heading == editor.itemIcon(at).isNull(), "each kind shows its line, a heading none"


def test_only_a_line_that_points_somewhere_can_be_turned_round(open_window: Window) -> None:
    desk = open_window.desk
    bond = desk.view.bonds[0]
    desk.select(Key("bond", bond.id))
    settle()
    for kind in (BondKind.CONTROLLING, BondKind.CLOSE):
        edit_bond(desk.case, bond.id, {"kind": kind})
        settle()
        offered = [each for each in sheets(open_window).findChildren(QPushButton) if each.text() == tr("Turn round")]
        assert [each.isVisible() for each in offered] == [kind.is_directed]
