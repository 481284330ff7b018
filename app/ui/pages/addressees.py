"""For whom a copy is made: one, or several in one go, each with the ground on which they get it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.i18n import tr
from app.ui import theme
from app.ui.desk import Stance
from app.ui.pages.copies import Recipient
from app.ui.pages.grounds import GroundChoice
from app.ui.widgets.choosing import ChoiceEditor, SwitchEditor
from app.ui.widgets.parts import button, column, emptied, restyle, words


class Addressees(QWidget):
    """One recipient, whose copy is shown, and boxes to tick for several.

    ``committed`` tells that another one's copy is to be shown, ``ticked`` that it goes to others or to more.
    """

    committed = Signal()
    ticked = Signal()

    def __init__(self, ground: GroundChoice) -> None:
        super().__init__()
        self._ground = ground
        self._offered: list[tuple[str, Recipient]] = []
        self._ticks: dict[Recipient, SwitchEditor] = {}
        self._grounds: dict[Recipient, QLabel] = {}
        self._listed: list[tuple[str, Recipient]] = []
        self._several: list[Recipient] = []
        self.one = ChoiceEditor([], "framed")
        self.one.setAccessibleName(tr("For whom"))
        self.more = button(tr("Several copies in one go"), self._turn, "link", "copy")
        self.more.setCheckable(True)
        self._list = QWidget()
        self._box = column(self._list, gap=0)
        self._list.hide()
        self.told = words("", "small")
        self.told.hide()
        box = column(self, gap=4)
        for part in (self.one, self.more, self._list, self.told):
            box.addWidget(part)
        self.one.committed.connect(self.committed)

    def offer(self, offered: Sequence[tuple[str, Recipient]]) -> None:
        """Offer recipients; who was chosen or ticked stays so as long as they are offered."""
        if list(offered) != self._offered:
            self._offered = list(offered)
            able = {each for _, each in offered}
            self._several = [each for each in self._several if each in able]
            self.one.offer(list(offered))
            self._set_ticks()
        self._tell()

    @property
    def chosen(self) -> Recipient | None:
        """Return whose copy is shown."""
        found = self.one.value()
        return found if isinstance(found, Recipient) else None

    @property
    def all(self) -> tuple[Recipient, ...]:
        """Return everybody who gets a copy, in the order in which they are offered."""
        if self.more.isChecked() and self._several:
            return tuple(each for _, each in self._offered if each in self._several)
        return (self.chosen,) if self.chosen is not None else ()

    @property
    def number(self) -> tuple[int, int]:
        """Return the how many-th of how many the shown copy is."""
        everybody, chosen = self.all, self.chosen
        return (everybody.index(chosen) + 1, len(everybody)) if chosen in everybody else (1, 1)

    def stance(self) -> Stance:
        """Return who is chosen and who is ticked, as ids."""
        return {"one": self.chosen, "several": tuple(self._several), "more": self.more.isChecked()}

    def take_stance(self, stance: Stance) -> None:
        """Choose and tick them again, as far as they are offered; nobody is told."""
        able = [each for _, each in self._offered]
        if stance["one"] in able:
            self.one.show_value(stance["one"])
        self._several = [each for each in cast("tuple[Recipient, ...]", stance["several"]) if each in able]
        self.more.setChecked(bool(stance["more"]))
        self._set_ticks()
        self._tell()

    def tick(self, *names: str) -> None:
        """Tick the recipients called so, and no others."""
        self.more.setChecked(True)
        self._several = [each for name, each in self._offered if name in names]
        self._set_ticks()
        self._changed()

    def _turn(self) -> None:
        if self.more.isChecked() and not self._several and self.chosen is not None:
            self._several = [self.chosen]
        self._set_ticks()
        self._changed()

    def _set_ticks(self) -> None:
        """Show who is ticked. The boxes stay while the same are offered: one made anew would lose the focus."""
        if not self.more.isChecked() or self._listed != self._offered:
            emptied(self._box)
            self._ticks, self._grounds, self._listed = {}, {}, []
        self._list.setVisible(self.more.isChecked())
        if not self.more.isChecked():
            return
        if not self._listed:
            self._list_all()
        for _, each in self._offered:
            tick, line = self._ticks[each], self._grounds[each]
            tick.show_value(each in self._several)
            line.setVisible(each in self._several)
            if each in self._several:
                self._tell_ground(each, tick, line)
            else:
                tick.setAccessibleDescription("")

    def _list_all(self) -> None:
        self._listed = list(self._offered)
        for name, each in self._offered:
            tick = SwitchEditor(name)
            tick.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            tick.committed.connect(lambda each=each: self._take(each))
            tick.setToolTip(name)
            line = words("", "small")
            line.setContentsMargins(theme.px(25), 0, 0, theme.px(6))
            self._ticks[each], self._grounds[each] = tick, line
            for part in (tick, line):
                self._box.addWidget(part)

    def _tell_ground(self, recipient: Recipient, tick: SwitchEditor, line: QLabel) -> None:
        """Say on what ground a ticked one gets a copy, and whether there is something to know."""
        doubts = self._ground.doubts_of(recipient)
        told = self._ground.told(recipient)
        tick.setAccessibleDescription(" ".join([told, *doubts]))
        line.setText(told + (" – " + tr("choose them above to see what to know first") if doubts else ""))
        line.setToolTip("\n".join(doubts))
        line.setProperty("role", "caution" if doubts else "small")
        restyle(line)

    def refresh(self) -> None:
        """Say anew on what grounds the ticked ones get their copies."""
        self._set_ticks()

    def _take(self, recipient: Recipient) -> None:
        """Give one more a copy and show it, or one fewer."""
        if recipient in self._several:
            self._several.remove(recipient)
        else:
            self._several.append(recipient)
        self.refresh()
        if recipient in self._several and recipient != self.chosen:
            self.one.show_value(recipient)
            self.committed.emit()
        self._changed()

    def _changed(self) -> None:
        self._tell()
        self.ticked.emit()

    def _tell(self) -> None:
        count = len(self.all)
        self.told.setVisible(self.more.isChecked())
        if count > 1:
            self.told.setText(tr("Each gets a copy of their own, with its own record. The one chosen above is shown."))
        else:
            self.told.setText(tr("Tick who gets a copy."))
