"""What can be chosen about the ecomap and the circles, their division, and the key figures beside them."""

from __future__ import annotations

import sys
import threading
from collections.abc import Sequence
from datetime import date
from types import ModuleType

import pytest
from PySide6.QtGui import QGuiApplication

from app.genogram.options import CircleStyle, EcomapCentre
from app.genogram.picture import Key
from app.i18n import Language
from app.lens.view import Contact, Diagram
from app.ui.inspector.places import CirclesPlace
from app.ui.mainwindow import Window
from app.ui.pages import figures as figures_page
from app.ui.pages.figures import FiguresPanel
from app.ui.pages.network import NetworkPage
from app.ui.pages.sectors import SectorsPanel
from app.ui.widgets.editors import LineEditor
from tests.ui.conftest import settle


@pytest.fixture
def network(open_window: Window) -> NetworkPage:
    settle()
    return open_window.frame.network


def drawn(network: NetworkPage) -> set[str]:
    picture = network.canvas.picture
    assert picture is not None
    return {group.key.kind for group in picture.groups}


def sectors(network: NetworkPage) -> SectorsPanel:
    network.desk.turn_to(Diagram.CIRCLES)
    network.maps.sectors.setChecked(True)
    settle()
    panel = network.findChild(SectorsPanel)
    assert panel is not None
    return panel


def test_each_picture_has_its_own_choices(network: NetworkPage) -> None:
    assert not network.maps.isVisible()
    network.desk.turn_to(Diagram.ECOMAP)
    assert network.maps.centre.isVisible()
    assert not network.maps.figures.isVisible()
    network.desk.turn_to(Diagram.CIRCLES)
    assert network.maps.figures.isVisible()


def test_the_circles_become_a_tree_and_the_ecomap_one_circle(network: NetworkPage) -> None:
    network.desk.turn_to(Diagram.CIRCLES)
    network.maps.style_choice.chosen.emit(CircleStyle.APPLE_TREE)
    assert "tree" in drawn(network)
    network.desk.turn_to(Diagram.ECOMAP)
    before = network.canvas.picture
    network.maps.centre.chosen.emit(EcomapCentre.FAMILY)

    assert network.canvas.picture != before


def test_each_choice_has_a_command_that_leads_to_its_picture(network: NetworkPage, open_window: Window) -> None:
    commands, place = open_window.commands, network.desk.place
    commands["go-plan"].trigger()
    commands["centre"].trigger()
    settle()
    assert (place.page, place.diagram, place.options.ecomap_centre) == ("network", Diagram.ECOMAP, EcomapCentre.FAMILY)
    commands["centre"].trigger()
    assert place.options.ecomap_centre is EcomapCentre.HOUSEHOLD
    commands["tree"].trigger()
    settle()
    assert "tree" in drawn(network)
    commands["tree"].trigger()
    settle()
    assert "rings" in drawn(network)
    for name, switch in (("sectors", network.maps.sectors), ("figures", network.maps.figures)):
        network.desk.turn_to(Diagram.GENOGRAM)
        commands[name].trigger()
        assert (place.diagram, switch.isChecked()) == (Diagram.CIRCLES, True)
        network.desk.turn_to(Diagram.GENOGRAM)
        commands[name].trigger()
        assert switch.isChecked(), "asked for from elsewhere, it is shown"
        assert commands[name].shortcut().toString() in switch.toolTip()
        commands[name].trigger()
        assert not switch.isChecked()
    finish(open_window)


def test_a_sector_is_renamed_added_and_undone(network: NetworkPage) -> None:
    panel = sectors(network)
    first = panel.findChild(LineEditor, "sector-0")
    assert first is not None
    first.setText("Koti")
    first.committed.emit()
    settle()
    assert "Koti" in {each.name for each in network.desk.view.sectors}
    network.desk.undo()
    settle()

    assert "Koti" not in {each.name for each in network.desk.view.sectors}


def test_a_template_and_the_rings_are_chosen(network: NetworkPage) -> None:
    panel = sectors(network)
    panel.rings.show_value(6)
    panel.rings.committed.emit()
    assert network.desk.view.rings == 6
    panel.template.setCurrentIndex(1)
    panel.template.committed.emit()

    assert len(network.desk.view.sectors) == 5


def test_rings_in_which_somebody_stands_do_not_go(network: NetworkPage) -> None:
    panel = sectors(network)
    rings = network.desk.view.rings
    told: list[object] = []
    network.desk.refused.connect(told.append)
    case, outermost = network.desk.case, network.desk.view.closenesses[0]
    panel.rings.show_value(6)
    panel.rings.committed.emit()
    from app.operations.circles import place_in_circle

    place_in_circle(case, outermost.subject_id, outermost.sector, 6)
    settle()
    panel.rings.show_value(rings)
    panel.rings.committed.emit()

    assert network.desk.view.rings == 6
    assert told


class Watch:
    """Notes on which threads the library of charts is loaded; finds nothing itself."""

    def __init__(self) -> None:
        self.loaded_on: list[int] = []

    def find_spec(self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None) -> None:
        del path, target
        if fullname == "app.report.charts" or fullname.partition(".")[0] == "matplotlib":
            self.loaded_on.append(threading.get_ident())


def finish(window: Window) -> None:
    """Let what was put off begin, and what is done elsewhere come back."""
    settle()
    assert window.background.wait(60_000)
    settle()


def test_chart_is_drawn_elsewhere_while_the_window_goes_on(
    network: NetworkPage, open_window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch, may_go_on = Watch(), threading.Event()
    monkeypatch.delitem(sys.modules, "app.report.charts", raising=False)
    monkeypatch.setattr(sys, "meta_path", [watch, *sys.meta_path])
    drawn_elsewhere = figures_page._chart

    def slow(*wanted: object) -> bytes:
        assert may_go_on.wait(20)
        return drawn_elsewhere(*wanted)  # type: ignore[arg-type]

    monkeypatch.setattr(figures_page, "_chart", slow)
    network.desk.turn_to(Diagram.CIRCLES)
    network.maps.figures.setChecked(True)
    settle()
    panel = network.findChild(FiguresPanel)
    assert panel is not None
    assert panel.tables, "the table is there at once"
    assert panel.state.isVisible()
    assert panel.state.text() == "Piirretään kaaviota…"
    network.desk.turn_to(Diagram.ECOMAP)
    settle()
    assert network.canvas.isVisible(), "the window does what it is asked meanwhile"
    network.desk.turn_to(Diagram.CIRCLES)
    may_go_on.set()
    finish(open_window)
    assert panel.chart.accessibleName()
    assert not panel.state.isVisible()
    assert watch.loaded_on
    assert threading.get_ident() not in watch.loaded_on


def test_key_figures_stand_in_the_pictures_place_and_can_be_compared_and_copied(
    network: NetworkPage, open_window: Window
) -> None:
    network.desk.turn_to(Diagram.CIRCLES)
    network.maps.figures.setChecked(True)
    settle()
    panel = network.findChild(FiguresPanel)
    assert panel is not None
    assert panel.isVisible()
    assert len(panel.tables) == 1
    panel.compare(date(2026, 1, 1))
    finish(open_window)
    assert len(panel.tables) == 2
    assert panel.chart.accessibleName() == "Kaavio yllä olevan taulukon luvuista"
    assert not panel.state.isVisible()
    panel._copy()
    assert QGuiApplication.clipboard().text().startswith("Tilanne ")
    network.maps.figures.setChecked(False)
    settle()

    assert network.canvas.isVisible()


@pytest.mark.parametrize("language", [Language.FI, Language.SV])
def test_key_figures_are_a_table_in_a_window_of_the_usual_size(language: Language, open_window: Window) -> None:
    open_window.resize(1280, 800)
    open_window._speak(language)
    open_window.show_diagram(Diagram.CIRCLES)
    open_window.commands["figures"].trigger()
    finish(open_window)
    panel = open_window.findChild(FiguresPanel)
    assert panel is not None
    assert not panel._is_list
    assert panel.horizontalScrollBar().maximum() == 0


def test_how_the_child_is_in_touch_is_edited_beside_closeness(network: NetworkPage) -> None:
    stands = network.desk.view.closenesses[0]
    network.desk.turn_to(Diagram.CIRCLES)
    network.desk.select(Key("person", stands.subject_id))
    settle()
    place = network.inspector.findChild(CirclesPlace)
    assert place is not None
    place._contact.show_value(Contact.NONE)
    place._contact.committed.emit()
    changed = next(each for each in network.desk.view.closenesses if each.id == stands.id)

    assert changed.contact is Contact.NONE
