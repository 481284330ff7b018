"""Everything that can be done, in one table: menus, toolbar, palette, keys and the help sheet are made from it.

``Command`` is our word, since Qt's is action. A command with the scope ``PICTURE`` has a key that is a plain letter and
works only where the picture has the focus; elsewhere a letter is a letter.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from app.i18n import Text, mark, tr
from app.models.kinds import Diagram
from app.ui.desk import Desk
from app.ui.hands import Hands


class Menu(Enum):
    """The menus, in their order."""

    CASE = mark("Case")
    EDIT = mark("Edit")
    ADD = mark("Add")
    SHOW = mark("Show")
    MEETING = mark("Meeting")
    HELP = mark("Help")


class Scope(Enum):
    """Where a command's key works: in every window, in the window of the case, or in the picture only."""

    PROGRAM = "program"
    WINDOW = "window"
    PICTURE = "picture"


@dataclass(frozen=True)
class Command:
    """One row of the table. ``is_ready`` says whether it can be done now."""

    id: str
    text: Text
    key: str
    menu: Menu
    run: Callable[[Hands], object]
    is_ready: Callable[[Desk], bool]
    icon: str = ""
    scope: Scope = Scope.WINDOW


def _verbs():
    """Return the module of what is done round a person, which is loaded with the first case."""
    from app.ui import relatives  # noqa: PLC0415  loaded when first needed

    return relatives


def _always(_desk: Desk) -> bool:
    return True


def _open(desk: Desk) -> bool:
    return desk.is_open


def _can_undo(desk: Desk) -> bool:
    return desk.undo_label is not None


def _can_redo(desk: Desk) -> bool:
    return desk.redo_label is not None


_OPEN_FIRST: Final = mark("Open a case first.")
_REASONS: Final[Mapping[str, Text]] = {
    "undo": mark("There is nothing to take back."),
    "redo": mark("Nothing has been taken back."),
    "remove": mark("Choose first what shall be removed."),
    "bond": mark("Choose somebody else than the child first."),
    "person": mark("Choose a person first."),
    "chosen": mark("Choose something in the picture first."),
    "several": mark("Choose several people first."),
    "meeting": mark("No meeting is being led."),
    "tour": mark("No tour is under way."),
}
"""Why something can't be done now, by what it needs."""


def _place(page: str, text: Text, key: str) -> Command:
    return Command(f"go-{page}", text, key, Menu.SHOW, lambda hands: hands.go(page), _open, page)


def _picture(diagram: Diagram, text: Text, key: str) -> Command:
    return Command(f"show-{diagram}", text, key, Menu.SHOW, lambda hands: hands.show_diagram(diagram), _open)


def _has_person(desk: Desk) -> bool:
    return desk.is_open and _verbs().has_person(desk)


def _has_pair(desk: Desk) -> bool:
    return desk.is_open and _verbs().has_pair(desk)


def _has_chosen(desk: Desk) -> bool:
    return desk.is_open and desk.place.selection is not None


def _has_several(desk: Desk) -> bool:
    return desk.is_open and _verbs().has_several(desk)


def _is_removable(desk: Desk) -> bool:
    return desk.is_open and _verbs().is_removable(desk)


def _add(name: str, text: Text, key: str, is_ready: Callable[[Desk], bool], icon: str) -> Command:
    """Return the command that adds ``name``: what ``relatives.new_<name>`` does."""

    def run(hands: Hands) -> None:
        if name == "bond":
            hands.go("network")  # the lines are offered in the picture
        work = cast("Callable[[Desk], None]", getattr(_verbs(), f"new_{name}"))
        work(hands.desk)

    scope = Scope.PICTURE if len(key) == 1 else Scope.WINDOW
    return Command(f"add-{name}", text, key, Menu.ADD, run, is_ready, icon, scope)


def _leaf(name: str) -> Callable[[Hands], object]:
    """Return what shows a page over the places."""
    return lambda hands: hands.turn_to(name)


def _of_network(word: str) -> Callable[[Hands], object]:
    """Return what shows the network and asks it for ``word``."""

    def run(hands: Hands) -> None:
        hands.go("network")
        hands.desk.times.asked.emit(word)

    return run


def _is_touring(desk: Desk) -> bool:
    return desk.is_open and desk.is_touring


def _is_led(desk: Desk) -> bool:
    return desk.is_open and desk.meeting.is_on


def _lead(name: str, text: Text, key: str) -> Command:
    """Return a command for whoever leads a meeting: what the presenter's page does with ``name``."""
    return Command(
        f"meeting-{name}",
        text,
        key,
        Menu.MEETING,
        lambda hands: hands.desk.meeting.asked.emit(name),
        _is_led,
        scope=Scope.PROGRAM,
    )


TABLE: Final = (
    Command("new", mark("New case…"), "Ctrl+N", Menu.CASE, lambda hands: hands.new_case(), _always, "new"),
    Command("open", mark("Open case…"), "Ctrl+O", Menu.CASE, lambda hands: hands.open_case(), _always, "open"),
    Command("sample", mark("Try the sample case"), "", Menu.CASE, lambda hands: hands.open_sample(), _always, "sample"),
    Command("import", mark("Import…"), "Ctrl+I", Menu.CASE, lambda hands: hands.import_family(), _open,
            "import"),
    Command("export", mark("Export…"), "Ctrl+E", Menu.CASE, _leaf("family"), _open, "export"),
    Command("record", mark("Into the client record system…"), "Ctrl+Shift+E", Menu.CASE,
            _leaf("record"), _open, "record"),
    Command("save-picture", mark("Save or print the picture…"), "Ctrl+Shift+S", Menu.CASE,
            lambda hands: hands.print_picture(), _open, "save"),
    Command("keys", mark("Passphrase and recovery key…"), "", Menu.CASE, _leaf("keys"), _open),
    Command("lock", mark("Lock"), "Ctrl+L", Menu.CASE, lambda hands: hands.desk.lock(), _open, "lock", Scope.PROGRAM),
    Command("close", mark("Close case"), "Ctrl+W", Menu.CASE, lambda hands: hands.close_case(), _open, "close"),
    Command("across", mark("Across cases…"), "Ctrl+Shift+O", Menu.CASE, _leaf("across"), _always),
    Command("preferences", mark("Preferences"), "Ctrl+,", Menu.CASE, _leaf("preferences"), _always,
            "settings"),
    Command("quit", mark("Quit"), "Ctrl+Q", Menu.CASE, lambda hands: hands.quit(), _always),
    Command("undo", mark("Undo"), "Ctrl+Z", Menu.EDIT, lambda hands: hands.desk.undo(), _can_undo, "undo"),
    Command("redo", mark("Redo"), "Ctrl+Y", Menu.EDIT, lambda hands: hands.desk.redo(), _can_redo, "redo"),
    Command("field-history", mark("What has stood in this field"), "Alt+H", Menu.EDIT,
            lambda hands: hands.show_field_history(), _open, "clock"),
    Command("remove", mark("Remove what is chosen"), "Del", Menu.EDIT,
            lambda hands: _verbs().remove_chosen(hands.desk), _is_removable, "trash", Scope.PICTURE),
    Command("name", mark("Name in the picture"), "F2", Menu.EDIT, _of_network("name"), _has_chosen,
            scope=Scope.PICTURE),
    Command("select-all", mark("Choose everybody"), "Ctrl+A", Menu.EDIT, _of_network("select-all"), _open,
            scope=Scope.PICTURE),
    Command("find", mark("Find in the picture"), "Ctrl+F", Menu.EDIT, _of_network("find"), _open, "search"),
    Command("into-home", mark("Lay into a home…"), "Shift+H", Menu.EDIT, _of_network("into-home"), _has_several,
            "household", Scope.PICTURE),
    Command("copy-next", mark("Copy the next heading for the client record system"), "Ctrl+Shift+C", Menu.EDIT,
            lambda hands: hands.copy_next(), _open, "copy"),
    Command("afresh", mark("Lay out afresh"), "Ctrl+Shift+L", Menu.EDIT,
            _of_network("afresh"), _open, "layout"),
    Command("quick", mark("Quick line"), "Ctrl+J", Menu.ADD, lambda hands: hands.quick_line(), _open, "record"),
    _add("parents", mark("Parents"), "P", _has_person, "parents"),
    _add("partner", mark("Partner"), "M", _has_person, "partner"),
    _add("child", mark("Child"), "C", _open, "child"),
    _add("sibling", mark("Sibling"), "S", _has_person, "sibling"),
    _add("agency", mark("Agency with a tie"), "T", _open, "agency"),
    _add("bond", mark("Relation to the child"), "R", _has_pair, "bond"),
    _add("household", mark("Home"), "H", _has_person, "household"),
    _add("person", mark("Another person"), "Ctrl+Shift+P", _open, "person"),
    _add("professional", mark("Professional"), "Ctrl+Shift+A", _open, "professional"),
    _place("network", mark("Network"), "Ctrl+1"),
    _place("assessment", mark("Assessment"), "Ctrl+2"),
    _place("plan", mark("Plan"), "Ctrl+3"),
    _place("meetings", mark("Meetings"), "Ctrl+4"),
    _place("timeline", mark("Timeline"), "Ctrl+5"),
    _place("print", mark("Print"), "Ctrl+P"),
    Command("register", mark("Consents and team"), "Ctrl+R", Menu.SHOW, _leaf("register"), _open),
    Command("directory", mark("Directory of services"), "Ctrl+Shift+Y", Menu.SHOW, _leaf("directory"), _open),
    _picture(Diagram.GENOGRAM, mark("Genogram"), "Alt+1"),
    _picture(Diagram.ECOMAP, mark("Ecomap"), "Alt+2"),
    _picture(Diagram.CIRCLES, mark("Circles"), "Alt+3"),
    Command("zoom-in", mark("Larger"), "Ctrl++", Menu.SHOW, lambda hands: hands.zoom(1.25), _open, "plus"),
    Command("zoom-out", mark("Smaller"), "Ctrl+-", Menu.SHOW, lambda hands: hands.zoom(0.8), _open, "minus"),
    Command("zoom-true", mark("True size"), "Ctrl+0", Menu.SHOW, lambda hands: hands.zoom(1), _open),
    Command("zoom-fit", mark("Whole picture"), "Ctrl+9", Menu.SHOW, lambda hands: hands.zoom(0), _open, "fit"),
    Command("centre", mark("Homes or one circle in the ecomap"), "Alt+4", Menu.SHOW, _of_network("centre"), _open),
    Command("tree", mark("Circles as rings or as an apple tree"), "Alt+5", Menu.SHOW, _of_network("tree"), _open),
    Command("sectors", mark("Sectors and rings"), "Alt+6", Menu.SHOW, _of_network("sectors"), _open),
    Command("figures", mark("Key figures"), "Alt+7", Menu.SHOW, _of_network("figures"), _open),
    Command("table", mark("The picture as tables"), "Alt+8", Menu.SHOW, _of_network("table"), _open),
    Command("relations", mark("Relations and triangles…"), "Ctrl+Shift+R", Menu.SHOW,
            _of_network("relations"), _open, "bond"),
    Command("map", mark("Map of the whole picture"), "N", Menu.SHOW, _of_network("map"), _open,
            scope=Scope.PICTURE),
    Command("time", mark("Go through time"), "L", Menu.SHOW, _of_network("time"), _open, "timeline", Scope.PICTURE),
    Command("compare", mark("Mark what has changed since the day shown"), "Ctrl+Shift+D", Menu.SHOW,
            _of_network("compare"), _open),
    Command("day", mark("As of another day…"), "Ctrl+D", Menu.SHOW, lambda hands: hands.choose_day(), _open, "clock"),
    Command("meet", mark("Meeting"), "F5", Menu.MEETING, lambda hands: hands.meet(), _open, "screen", Scope.PROGRAM),
    Command("blank", mark("Blank the wall"), "F6", Menu.MEETING, lambda hands: hands.blank_wall(), _open, "",
            Scope.PROGRAM),
    Command("wall-fills", mark("Wall over the whole screen"), "F11", Menu.MEETING, lambda hands: hands.fill_wall(),
            _open, "", Scope.PROGRAM),
    _lead("next", mark("Next phase"), "F7"),
    _lead("back", mark("Phase before"), "Shift+F7"),
    _lead("wall", mark("Something else on the wall"), "F8"),
    _lead("eyes", mark("Whose eyes the wall is for"), "Shift+F8"),
    _lead("people", mark("Who is here"), "Ctrl+Shift+H"),
    _lead("minutes", mark("Minutes of the phase"), "Ctrl+M"),
    _lead("decision", mark("Add decision"), "F9"),
    _lead("goal", mark("Add goal"), "Ctrl+Shift+G"),
    _lead("measure", mark("Add measure"), "Ctrl+Shift+M"),
    _lead("read", mark("Read back"), "F4"),
    _lead("when", mark("Agree on the next day"), "Ctrl+Shift+W"),
    _lead("go", mark("Begin or close the meeting"), "Ctrl+Return"),
    Command("search", mark("Search or do anything"), "Ctrl+K", Menu.HELP, lambda hands: hands.search(), _open,
            "search"),
    Command("menu", mark("Menu of the program"), "F10", Menu.HELP, lambda hands: hands.open_menu(), _open, "menu"),
    Command("manual", mark("Manual: about this page"), "Shift+F1", Menu.HELP, _leaf("manual"), _always, "help"),
    Command("tour", mark("Three-minute tour"), "", Menu.HELP, lambda hands: hands.tour(), _always, "sample"),
    Command("tour-next", mark("Next step of the tour"), "Alt+Right", Menu.HELP,
            lambda hands: hands.step_tour(1), _is_touring),
    Command("tour-back", mark("Step before in the tour"), "Alt+Left", Menu.HELP,
            lambda hands: hands.step_tour(-1), _is_touring),
    Command("symbols", mark("Symbols of the genogram"), "Ctrl+F1", Menu.HELP, _leaf("symbols"), _always),
    Command("help", mark("All keys"), "F1", Menu.HELP, _leaf("help"), _always, "help"),
)  # fmt: skip


_CONTEXTS: Final = {
    Scope.PROGRAM: Qt.ShortcutContext.ApplicationShortcut,
    Scope.WINDOW: Qt.ShortcutContext.WindowShortcut,
    Scope.PICTURE: Qt.ShortcutContext.WidgetWithChildrenShortcut,
}


_ROLES: Final = {"preferences": QAction.MenuRole.PreferencesRole, "quit": QAction.MenuRole.QuitRole}
_NEEDS: Final[Mapping[Callable[[Desk], bool], str]] = {
    _can_undo: "undo",
    _can_redo: "redo",
    _is_removable: "remove",
    _has_pair: "bond",
    _has_person: "person",
    _has_chosen: "chosen",
    _has_several: "several",
    _is_led: "meeting",
    _is_touring: "tour",
}


_BEGINNING: Final = frozenset({
    "import", "keys", "across", "preferences", "remove", "select-all", "copy-next", "add-parents", "add-agency",
    "register", "show-genogram", "zoom-in", "centre", "map", "meeting-next", "meeting-people", "meeting-read", "manual",
    "symbols",
})  # fmt: skip
"""Commands that begin a group of their menu: a line stands above each, so that long menus are read at a glance."""


class Commands(QObject):
    """The table bound to a window: one ``QAction`` a row, enabled as the desk stands."""

    def __init__(self, hands: Hands, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = hands.desk
        self._bound = {command.id: (command, self._bind(command, hands)) for command in TABLE}
        self._told: dict[str, tuple[bool, bool]] = {}
        desk = self._desk
        for signal in (desk.opened, desk.locked, desk.changed, desk.selected, desk.meeting.turned):
            signal.connect(self.refresh)
        self.refresh()

    def __getitem__(self, command_id: str) -> QAction:
        return self._bound[command_id][1]

    @property
    def all(self) -> Mapping[str, tuple[Command, QAction]]:
        """Return every command with its action, by id."""
        return self._bound

    def scoped(self, scope: Scope) -> list[QAction]:
        """Return the actions whose keys work in ``scope``; whoever is that place adds them to itself."""
        return [action for command, action in self._bound.values() if command.scope is scope]

    def reason(self, command_id: str) -> str:
        """Return why a command can't be done now, empty where it can."""
        command, action = self._bound[command_id]
        if action.isEnabled():
            return ""
        need = _NEEDS.get(command.is_ready, "") if self._desk.is_open else ""
        return tr(_REASONS[need]) if need else tr(_OPEN_FIRST)

    def menu(self, menu: Menu, parent: QMenu | QMenuBar) -> QMenu:
        """Add a submenu to ``parent`` with the commands of ``menu``; it tells why one can't be done."""
        made = parent.addMenu(tr(menu.value))
        made.setToolTipsVisible(True)
        for command, action in self._bound.values():
            if command.menu is menu:
                if command.id in _BEGINNING:
                    made.addSeparator()
                made.addAction(action)
        return made

    def refresh(self) -> None:
        """Enable what can be done now."""
        is_open = self._desk.is_open
        asked: dict[Callable[[Desk], bool], bool] = {}
        for command, action in self._bound.values():
            need = command.is_ready
            if need not in asked:
                asked[need] = need(self._desk)
            now = (asked[need], is_open)
            if self._told.get(command.id) != now:
                self._told[command.id] = now
                action.setEnabled(now[0])
                action.setToolTip(self.reason(command.id) or tr(command.text))

    def retranslate(self) -> None:
        """Say everything in the window's language, which has changed."""
        for command, action in self._bound.values():
            action.setText(tr(command.text))
        self._told.clear()
        self.refresh()

    def _bind(self, command: Command, hands: Hands) -> QAction:
        action = QAction(tr(command.text), self)
        action.setObjectName(command.id)
        # Qt would guess from the word where a Mac's own menu wants it; in Finnish it guesses wrong.
        action.setMenuRole(_ROLES.get(command.id, QAction.MenuRole.NoRole))
        if command.key:
            # Both keys that say Enter; it is told by that name, which Qt gives to the one beside the numbers.
            keys = dict.fromkeys((command.key.replace("Return", "Enter"), command.key))
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.setAutoRepeat(False)
            action.setShortcutContext(_CONTEXTS[command.scope])
        action.triggered.connect(lambda _checked=False: self._desk.attempt(lambda: command.run(hands)))
        return action
