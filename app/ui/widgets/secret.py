"""A passphrase as it is typed: hidden until shown on purpose, measured where it is a new one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QProgressBar, QWidget

from app.i18n import current_language, mark, tr
from app.store.passphrase import LEAST_LENGTH, Strength, estimate, suggest
from app.ui.widgets.parts import IconButton, button, column, restyle, row, words

_FULL_BITS = 65
_ADVICE = {
    Strength.VERY_WEAK: mark("Guessed in no time: take more words, or let the program suggest."),
    Strength.WEAK: mark("Holds off the curious only: add a word."),
    Strength.FAIR: mark("Holds off somebody with a computer; one word more holds for years."),
    Strength.STRONG: mark("Holds for years."),
    Strength.VERY_STRONG: mark("Holds for good."),
}
_LEVEL = {Strength.FAIR: "fair", Strength.STRONG: "strong", Strength.VERY_STRONG: "strong"}


class SecretLine(QWidget):
    """A line for a passphrase or another secret, with a button that shows it, called ``show`` and ``hide``."""

    entered = Signal()
    edited = Signal(str)

    def __init__(self, name: str, hide: str = "", show: str = "") -> None:
        super().__init__()
        self._words = hide or tr("Hide the passphrase"), show or tr("Show the passphrase")
        line = row(self, gap=4)
        self._line = QLineEdit()
        self._line.setAccessibleName(name)
        # No input method and no spelling help may keep what is typed here.
        self._line.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._line.returnPressed.connect(self.entered)
        self._line.textChanged.connect(self.edited)
        self._eye = IconButton("eye", "")
        self._eye.clicked.connect(self._turn)
        line.addWidget(self._line, 1)
        line.addWidget(self._eye)
        self.setFocusProxy(self._line)
        self._show(is_shown=False)

    @property
    def text(self) -> str:
        """Return what is typed."""
        return self._line.text()

    def take(self) -> str:
        """Return what is typed and forget it."""
        text = self._line.text()
        self.forget()
        return text

    def forget(self) -> None:
        """Empty the line and hide what comes."""
        self._line.clear()
        self._show(is_shown=False)

    def put(self, text: str) -> None:
        """Put ``text`` into the line for everybody before the screen to see: it is new and must be written down."""
        self._line.setText(text)
        self._show(is_shown=True)

    def _turn(self) -> None:
        self._show(is_shown=self._line.echoMode() is QLineEdit.EchoMode.Password)
        self._line.setFocus()

    def _show(self, *, is_shown: bool) -> None:
        self._line.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        hide, show = self._words
        self._eye.show_icon("eye-off" if is_shown else "eye", hide if is_shown else show)


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
        self._spoken = words("", "quiet")
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
