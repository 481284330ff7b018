"""A new passphrase as it is typed: measured, with words on request."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QWidget

from app.i18n import current_language, mark, tr
from app.store.passphrase import LEAST_LENGTH, Strength, estimate, suggest
from app.ui.widgets.parts import button, column, restyle, row, words
from app.ui.widgets.secret import SecretLine

_FULL_BITS = 65
_ADVICE = {
    Strength.VERY_WEAK: mark("Guessed in no time: take more words, or let the program suggest."),
    Strength.WEAK: mark("Holds off the curious only: add a word."),
    Strength.FAIR: mark("Holds off somebody with a computer; one word more holds for years."),
    Strength.STRONG: mark("Holds for years."),
    Strength.VERY_STRONG: mark("Holds for good."),
}
_LEVEL = {Strength.FAIR: "fair", Strength.STRONG: "strong", Strength.VERY_STRONG: "strong"}


class NewSecret(QWidget):
    """A line for a new passphrase: how strong it is, in words and as a bar, and words on request."""

    def __init__(self, name: str) -> None:
        super().__init__()
        box = column(self, gap=6)
        self.line = SecretLine(name)
        self._bar = QProgressBar()
        self._bar.setRange(0, _FULL_BITS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Strength of the passphrase"))
        self._spoken = words("\n", "quiet")
        self._spoken.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._spoken.ensurePolished()
        # It has room for two lines from the beginning: what stands below stays under the mouse whatever is said.
        self._spoken.setMinimumHeight(self._spoken.heightForWidth(self._spoken.sizeHint().width()))
        below = row(gap=8)
        below.addWidget(self._spoken, 1)
        below.addWidget(button(tr("Suggest words"), self._suggest, "link", "dice"), 0, Qt.AlignmentFlag.AlignTop)
        box.addWidget(self.line)
        box.addWidget(self._bar)
        box.addLayout(below)
        self.setFocusProxy(self.line)
        self.line.edited.connect(self._measure)
        self._measure("")

    def _suggest(self) -> None:
        self.line.put(suggest(current_language()))

    def _measure(self, text: str) -> None:
        measured = estimate(text)
        self._bar.setValue(min(round(measured.bits), _FULL_BITS))
        self._bar.setProperty("level", _LEVEL.get(measured.strength, "weak") if text else "weak")
        restyle(self._bar)
        if not text:
            said = tr("At least {least} characters. Four or more words are easiest to remember.", least=LEAST_LENGTH)
        elif not measured.is_long_enough:
            said = tr("Too short: at least {least} characters.", least=LEAST_LENGTH)
        else:
            strength, advice = tr(measured.strength.label), tr(_ADVICE[measured.strength])
            said = tr("{strength}. {advice}", strength=strength, advice=advice)
        self._spoken.setText(said)
        self._bar.setAccessibleDescription(said)
