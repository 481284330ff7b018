"""Language, colours and size of text of the whole program, as the settings and the system want them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QLibraryInfo, QObject, QTranslator
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from app.i18n import RESOURCES, Language, use_language
from app.settings import LANGUAGE, TEXT_SIZE, THEME, Setting, Settings, Theme
from app.ui import theme

_FONTS: Final = (
    "NotoSans-Regular",
    "NotoSans-Bold",
    "NotoSans-Italic",
    "NotoSans-BoldItalic",
    "NotoSansArabic-Regular",
    "NotoSansArabic-Bold",
)


@cache
def _load_fonts() -> None:
    """Make the program's own fonts known to Qt, once."""
    for name in _FONTS:
        QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / f"{name}.ttf"))


class Look(QObject):
    """Dresses ``app``; follows the system where the settings leave it to the system."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__(app)
        self._app, self._settings = app, settings
        self._translators: list[QTranslator] = []
        app.setStyle("Fusion")
        _load_fonts()
        self._speak()
        self._dress()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_scheme)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_scheme)

    def follow(self, setting: Setting[Any]) -> bool:
        """Do what a changed setting asks for; say whether the window has to be made anew."""
        if setting is LANGUAGE:
            self._speak()
        elif setting in {THEME, TEXT_SIZE}:
            self._dress()
        return setting in {LANGUAGE, TEXT_SIZE, THEME}

    def undress(self) -> None:
        """Let go of the application."""
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.disconnect(self._on_scheme)
        hints.accessibility().contrastPreferenceChanged.disconnect(self._on_scheme)
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self.deleteLater()

    def _dress(self) -> None:
        theme.apply(self._app, self._settings.get(THEME), self._settings.get(TEXT_SIZE))

    def _on_scheme(self) -> None:
        if self._settings.get(THEME) is Theme.SYSTEM:
            self._dress()

    def _speak(self) -> None:
        """Take the language of the settings; Qt's own few words (in its dialogs) come from its own catalogues."""
        language = self._settings.get(LANGUAGE)
        use_language(language)
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators.clear()
        if language is not Language.EN:
            translator = QTranslator(self)
            folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            if translator.load(str(folder / f"qtbase_{language}.qm")):
                self._app.installTranslator(translator)
                self._translators.append(translator)
