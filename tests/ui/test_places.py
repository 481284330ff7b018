"""What was drawn stands where it stood when the case is opened again, and nobody but the picture knows of it."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from app.genogram import genogram, ways
from app.genogram.draw import sketched
from app.genogram.options import CircleStyle, DrawingOptions
from app.genogram.picture import Picture
from app.lens.audience import Audience
from app.lens.view import Diagram, PartnerOrder
from app.operations import family, people
from app.operations.case import edit_case
from app.operations.people import PersonFields
from app.settings import REDUCED_MOTION
from app.store.backup import list_backups
from app.store.casefile import CaseFile
from app.store.history import StepKind, read_history
from app.store.journal import all_rows
from app.store.places import read_places
from app.ui.mainwindow import Window
from tests.ui.conftest import PASSPHRASE, settle


def drawn(window: Window, diagram: Diagram = Diagram.GENOGRAM) -> Picture:
    """Return the picture once it has its words, which follow when nothing else is to be done."""
    assert window.frame is not None
    window.desk.turn_to(diagram)
    settle()
    page = window.frame.network
    ends = time.monotonic() + 30
    while not page.picture.description:
        assert time.monotonic() < ends, "it gets no words"
        settle()
    return page.picture


def edit(window: Window) -> None:
    """Change the family so that the picture no longer stands as one laid out afresh would."""
    window.settings.set(REDUCED_MOTION, value=True)
    case, view = window.desk.case, window.desk.view
    mother = next(each for each in view.people if each.short_name == "Maija")
    settle()
    for name in ("Uusi", "Toinen", "Kolmas"):
        people.add_person(case, **PersonFields(given_name=name, family_name="Esimerkki"))
        settle()
    partner = people.add_person(case, **PersonFields(given_name="Ville", family_name="Esimerkki"))
    family.link_partners(case, mother.id, partner)
    settle()


def open_again(window: Window, path: Path) -> None:
    window.desk.put_away()
    settle()
    window.desk.take(CaseFile.open(path, PASSPHRASE, who="tester"))
    settle()


@pytest.mark.parametrize("how", ["opened", "locked"])
def test_case_opened_again_shows_the_very_same_pictures(open_window: Window, case_path: Path, how: str) -> None:
    edit(open_window)
    before = {diagram: drawn(open_window, diagram) for diagram in Diagram}
    open_window.desk.turn_to(Diagram.GENOGRAM)
    if how == "opened":
        open_again(open_window, case_path)
    else:
        open_window.desk.lock()
        settle()
        open_window.desk.unlock(PASSPHRASE)
        settle()
    assert {diagram: drawn(open_window, diagram) for diagram in Diagram} == before
    fresh = open_window.frame
    assert fresh is not None
    open_window.desk.turn_to(Diagram.GENOGRAM)
    settle()
    open_window.commands["afresh"].trigger()
    assert fresh.network.fresh.isVisible(), "a fresh layout would be another one"


def test_a_picture_seen_before_is_drawn_without_searching_for_places_and_ways(
    open_window: Window, case_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.pages.easel.sketched", sketched)
    people.add_person(open_window.desk.case, **PersonFields(given_name="Uusi", family_name="Esimerkki"))
    settle()
    before = drawn(open_window)
    monkeypatch.setattr(ways, "best_way", lambda *_: pytest.fail("searched"))
    monkeypatch.setattr(genogram, "standing", lambda *_, **__: pytest.fail("laid out"))
    open_again(open_window, case_path)
    assert drawn(open_window) == before
    open_window.desk.lock()
    settle()
    open_window.desk.unlock(PASSPHRASE)
    settle()
    assert drawn(open_window) == before


def test_edit_after_opening_goes_on_from_what_was_shown(open_window: Window, case_path: Path) -> None:
    edit(open_window)
    was = dict(drawn(open_window).places)
    open_again(open_window, case_path)
    open_window.desk.turn_to(Diagram.ECOMAP)
    settle()
    people.add_person(open_window.desk.case, **PersonFields(given_name="Neljäs", family_name="Esimerkki"))
    settle()
    now = dict(drawn(open_window).places)
    assert {key: now[key] for key in was} == was


def test_looking_writes_nothing_but_that_somebody_looked(open_window: Window, case_path: Path) -> None:
    """The log of use (703/2023 10 §) tells of openings, too: the one thing written by looking alone."""
    drawn(open_window)
    case = open_window.desk.case
    before, saved, rows = read_history(case.session), case.saved_at, all_rows(case.session.connection())
    open_again(open_window, case_path)
    case = open_window.desk.case
    *kept, last = read_history(case.session)
    assert (tuple(kept), last.step) == (before, StepKind.LOOK)
    assert (case.saved_at, case.undo_label) == (saved, None)
    assert all_rows(case.session.connection()) == rows
    assert list_backups(case_path) == ()


def test_places_are_stored_soon_after_a_change_and_told_nowhere(
    open_window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_window.desk._settling.setInterval(60_000)
    edit(open_window)
    case = open_window.desk.case
    entries, undo = read_history(case.session), case.undo_label
    assert open_window.desk._settling.isActive()
    open_window.desk._settling.timeout.emit()
    assert dict(read_places(case.session)[Diagram.GENOGRAM].found) == dict(drawn(open_window).places)
    assert (read_history(case.session), case.undo_label) == (entries, undo)
    monkeypatch.setattr(case, "keep_places", lambda _: pytest.fail("written again without a change"))
    open_window.desk._settling.timeout.emit()


def test_where_somebody_hidden_stands_moves_nothing_on_the_wall(open_window: Window, case_path: Path) -> None:
    """The wall draws from what it may see alone, whatever the file remembers."""
    edit(open_window)
    desk = open_window.desk
    hidden = next(each.id for each in desk.view.people if each.short_name == "Ville")
    people.edit_person(desk.case, hidden, {"is_off_copies": True})
    settle()
    open_again(open_window, case_path)
    wall = desk.view_for(Audience.wall())
    remembered = {*read_places(desk.case.session)[Diagram.GENOGRAM].found}
    assert remembered - {each.id for each in wall.people} == {hidden}
    open_window.commands["meet"].trigger()
    settle()
    shown = open_window._wall
    assert shown is not None
    before = shown._canvas.picture
    desk.case.keep_places({})
    desk.times.clear()
    shown.refresh()
    assert shown._canvas.picture == before


def test_fresh_layout_without_own_places_is_one_step(open_window: Window, case_path: Path) -> None:
    edit(open_window)
    before = drawn(open_window)
    assert not [spot for spot in open_window.desk.view.spots if spot.diagram is Diagram.GENOGRAM]
    assert open_window.frame is not None
    open_window.commands["afresh"].trigger()
    open_window.frame.network.fresh.keep_button.click()
    settle()
    fresh = drawn(open_window)
    assert fresh.places != before.places
    open_window.desk.undo()
    settle()
    assert drawn(open_window) == before
    open_window.desk.redo()
    settle()
    assert drawn(open_window) == fresh
    open_again(open_window, case_path)
    assert drawn(open_window) == fresh


def test_another_order_of_partners_starts_from_no_places_of_this_one(open_window: Window, case_path: Path) -> None:
    edit(open_window)
    before = dict(drawn(open_window).places)
    desk = open_window.desk
    edit_case(desk.case, {"partner_order": PartnerOrder.FORMER_LEFT})
    settle()
    assert desk.times.start(Diagram.GENOGRAM) is None, "the picture is laid out by the other rule"
    open_again(open_window, case_path)
    assert desk.times.order is PartnerOrder.FORMER_LEFT
    edit_case(desk.case, {"partner_order": PartnerOrder.CHRONOLOGICAL})
    settle()
    assert desk.times.start(Diagram.GENOGRAM) is None
    desk.undo()
    edit(open_window)
    was = dict(drawn(open_window).places)
    edit_case(desk.case, {"partner_order": PartnerOrder.CHRONOLOGICAL})
    settle()
    desk.undo()
    settle()
    assert dict(drawn(open_window).places) == was
    assert before


def test_apple_tree_keeps_its_places_through_the_days(open_window: Window) -> None:
    open_window.desk.draw_as(DrawingOptions(circle_style=CircleStyle.APPLE_TREE))
    now = drawn(open_window, Diagram.CIRCLES)
    assert now.places
    for day in (2019, 2021, 2023):
        open_window.desk.look_at(open_window.desk.day.replace(year=day))
        settle()
        was = drawn(open_window, Diagram.CIRCLES)
        today = dict(now.places)
        assert {key: today.get(key, at) for key, at in was.places} == dict(was.places)
