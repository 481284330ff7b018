"""What can be done with several at once: a bar over the picture while more than one thing is chosen.

Two people are also told what they are to each other, and the way between them is lit.
"""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QMenu

from app.genogram.picture import Key
from app.genogram.waybetween import way_between
from app.i18n import current_language, tr
from app.lens.between import Between, between
from app.lens.possessive import possessive
from app.lens.view import CaseView
from app.ui import relatives
from app.ui.actions import Commands
from app.ui.announcing import announce
from app.ui.canvas import CanvasView
from app.ui.desk import Desk
from app.ui.subjects import person_name
from app.ui.widgets.flow import Flow
from app.ui.widgets.parts import button, column, words
from app.ui.widgets.pushbutton import PushButton


class ChosenBar(QFrame):
    """Follows what is chosen on the desk."""

    def __init__(self, desk: Desk, canvas: CanvasView, commands: Commands) -> None:
        super().__init__(canvas)
        self._desk, self._canvas = desk, canvas
        self._had_way = False
        self._said, self._told = "", ""
        self.setProperty("role", "card")
        self.setAutoFillBackground(True)
        self.setAccessibleName(tr("What is chosen together"))
        self._count = words("", "quiet", wraps=False)
        self._relation = words("", "heading")
        self._relation.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._line = button(tr("Draw a line…"), commands["add-bond"].trigger, "link", "bond")
        self._agency = button(tr("Agency with a tie"), commands["add-agency"].trigger, "link", "agency")
        self.homes = PushButton(tr("Lay into a home"))
        self.homes.setProperty("role", "link")
        self.menu = QMenu(self.homes)
        self.menu.aboutToShow.connect(self._offer_homes)
        self.homes.setMenu(self.menu)
        self._remove = button(tr("Remove"), commands["remove"].trigger, "link", "trash")
        box = self._box = column(self, margin=8, gap=2)
        box.addWidget(self._relation)
        line = Flow(gap=8, is_centred=True)
        for part in (self._count, self._line, self._agency, self.homes, self._remove):
            line.addWidget(part)
        box.addLayout(line)

    @property
    def said(self) -> str:
        """Return what two chosen people are to each other, in words; empty where it is not two people."""
        return self._said

    def refresh(self) -> None:
        """Follow what is chosen."""
        chosen = self._desk.place.chosen
        is_shown = len(chosen) > 1 and self._desk.is_open
        self._tell_relation(chosen if is_shown else ())
        if is_shown:
            people = [key for key in chosen if key.kind == "person"]
            self._count.setText(tr("%n chosen", n=len(chosen)))
            self._line.setVisible(relatives.chosen_pair(self._desk) is not None)
            self._agency.setVisible(len(people) == len(chosen))
            self.homes.setVisible(bool(people))
            self._remove.setVisible(relatives.is_removable(self._desk))
            self._box.activate()
            told = f"{self._count.text()}. {self._said}"
            if told != self._told:
                announce(self, told)
            self._told = told
        if self.isHidden() == is_shown:
            self.setVisible(is_shown)
            self.raise_()
        self.updateGeometry()

    def open_homes(self) -> None:
        """Open the list of homes by the keyboard."""
        if self.homes.isVisible():
            self.homes.showMenu()

    def _offer_homes(self) -> None:
        self.menu.clear()
        for home in self._desk.view.households:
            action = self.menu.addAction(home.name or tr("Home"))
            action.triggered.connect(lambda _checked=False, home_id=home.id: relatives.lay_into(self._desk, home_id))
        self.menu.addSeparator()
        self.menu.addAction(tr("A home of their own")).triggered.connect(
            lambda _checked=False: relatives.new_household(self._desk)
        )

    def _tell_relation(self, chosen: tuple[Key, ...]) -> None:
        ids = [key.id for key in chosen if key.kind == "person" and key.id is not None]
        picture = self._canvas.picture
        self._said = ""
        if len(chosen) == len(ids) == 2:
            view = self._desk.view
            whose, who = (ids[1], ids[0]) if ids[1] == view.child_id else (ids[0], ids[1])
            found = between(view, whose, who)
            self._said = relation_words(view, whose, who, found)
            people = (whose, who) if found is None else (whose, *(step.end for step in found.steps))
            ways = way_between(view, picture, found.steps) if found and picture else ()
            self._canvas.light((Key("person", each) for each in people), ways)
            self._had_way = True
        elif self._had_way:
            self._canvas.light(())
            self._had_way = False
        self._relation.setText(self._said)
        self._relation.setVisible(bool(self._said))


def relation_words(view: CaseView, whose: UUID, who: UUID, found: Between | None) -> str:
    """Return what ``who`` is to ``whose`` in a sentence of the window's language."""
    one, other = view.people_by_id.get(whose), view.people_by_id.get(who)
    if one is None or other is None:
        return ""
    name, other_name = one.short_name or person_name(one), other.short_name or person_name(other)
    if found is None:
        bond = next((each for each in view.bonds if {each.a_id, each.b_id} == {one.id, other.id}), None)
        if bond is not None:
            return f"{other_name} – {name}: {tr(bond.kind.label)}"
        return tr("{one} and {other}: no family tie is known", one=name, other=other_name)
    chain = [tr(word.whose) for word in found.words[:-1]] + [tr(found.words[-1].name)]
    return tr(
        "{who} is {whose} {chain}",
        who=other_name,
        whose=possessive(name, current_language()),
        chain=" ".join(chain),
    )
