"""The look of the window: colour tokens in three lights, sizes, and what they make of Qt's palette.

The picture's own tokens come from the genogram room, so that screen, wall and paper agree; the window adds the few that
only controls need. Whoever paints by hand asks ``current()``; whoever is a widget follows the style sheet made from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.genogram.palette import CONTRAST, DARK, LIGHT, Palette
from app.genogram.picture import Colour
from app.settings import Theme as Choice
from app.ui.stylesheet import stylesheet

BASE_POINTS: Final = 10.5
FAMILY: Final = "Noto Sans"
_CROWDED: Final = 1.3
_NARROW: Final = 600


@dataclass(frozen=True)
class Theme:
    """The tokens of one light, as ``#RRGGBB``.

    ``edge`` outlines controls (3:1 at least), ``hover`` and ``chosen`` lie under what is pointed at and what is chosen,
    ``on_accent`` is text on the accent; the inks of caution and strain are for text, where the picture's are for lines.
    """

    name: str
    palette: Palette
    edge: str
    hover: str
    chosen: str
    on_accent: str
    caution_ink: str
    caution_soft: str
    strain_ink: str

    def hex(self, colour: Colour) -> str:
        """Return the value of a picture's token."""
        return self.palette[colour]

    def colour(self, colour: Colour) -> QColor:
        """Return a picture's token as Qt's colour."""
        return QColor(self.palette[colour])

    @property
    def tokens(self) -> dict[str, str]:
        """Return every token by name, for the style sheet."""
        mine = ("edge", "hover", "chosen", "on_accent", "caution_ink", "caution_soft", "strain_ink")
        return {token.value: value for token, value in self.palette.items()} | {
            name: str(getattr(self, name)) for name in mine
        }


THEMES: Final = {
    Choice.LIGHT: Theme("light", LIGHT, "#858E98", "#F5F6F5", "#EDF5F2", "#FFFFFF", "#8A5A0B", "#FBF1DF", "#B33A22"),
    Choice.DARK: Theme("dark", DARK, "#76828E", "#272D34", "#203A35", "#10241F", "#E6B450", "#3A311D", "#F09A88"),
    Choice.CONTRAST: Theme(
        "contrast", CONTRAST, "#000000", "#E6E6E6", "#D9F0EA", "#FFFFFF", "#5C3A00", "#FFF3D6", "#8F1D08"
    ),
}


class _Current:
    """The window's look: one a process."""

    theme: Theme = THEMES[Choice.LIGHT]
    scale: float = 1.0


def current() -> Theme:
    """Return the theme in use."""
    return _Current.theme


def px(units: float) -> int:
    """Return a length of the 8-px grid at the chosen size of text, in Qt's pixels."""
    return round(units * _Current.scale)


def margin(units: float) -> int:
    """Return a margin around a page or a panel: with larger text it stays, so that the room goes to the words."""
    return round(units * min(_Current.scale, 1.25) * (0.7 if _Current.scale > _CROWDED else 1))


def is_narrow(width: int) -> bool:
    """Say whether ``width`` pixels are so few for the size of text that nothing has room beside anything."""
    return width / _Current.scale < _NARROW


def is_crowded() -> bool:
    """Say whether text is so large that what stands side by side should stand one below the other."""
    return _Current.scale > _CROWDED


def chosen(choice: Choice) -> Theme:
    """Return the theme meant by ``choice``; the system's wish decides where it is left to the system."""
    if choice is not Choice.SYSTEM:
        return THEMES[choice]
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return THEMES[Choice.CONTRAST]
    return THEMES[Choice.DARK if system_is_dark() else Choice.LIGHT]


def system_is_dark() -> bool:
    """Say whether the system wants dark windows now."""
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def apply(app: QApplication, choice: Choice, text_size: int = 100) -> None:
    """Dress the whole program in ``choice``, its text at ``text_size`` per cent."""
    _Current.theme, _Current.scale = chosen(choice), text_size / 100
    font = QFont(FAMILY)
    font.setPointSizeF(BASE_POINTS * _Current.scale)
    app.setFont(font)
    app.setPalette(_qt_palette(_Current.theme))
    app.setStyleSheet(stylesheet(_Current.theme.tokens, _Current.scale))


def _qt_palette(theme: Theme) -> QPalette:
    """Return Qt's palette, for whatever the style sheet doesn't reach."""
    role, palette = QPalette.ColorRole, QPalette()
    for token, roles in {
        Colour.GROUND: (role.Window, role.AlternateBase),
        Colour.SURFACE: (role.Base, role.Button, role.ToolTipBase, role.BrightText),
        Colour.INK: (role.WindowText, role.Text, role.ButtonText, role.ToolTipText),
        Colour.QUIET: (role.PlaceholderText,),
        Colour.LINE: (role.Mid, role.Midlight),
        Colour.ACCENT: (role.Highlight, role.Link, role.LinkVisited, role.Accent),
    }.items():
        for each in roles:
            palette.setColor(each, theme.colour(token))
    palette.setColor(role.HighlightedText, QColor(theme.on_accent))
    palette.setColor(role.Dark, QColor(theme.edge))
    palette.setColor(role.Light, theme.colour(Colour.SURFACE))
    palette.setColor(role.Shadow, QColor(theme.edge))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, theme.colour(Colour.QUIET))
    return palette
