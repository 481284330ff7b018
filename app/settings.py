"""What the user may choose about the program itself: one typed table, kept as a small JSON file.

The page of preferences, the manual's page about them and every default come from the table. Nothing of a case is in the
file, neither a name nor a place. The folder is the platform's own for settings, or the one that
``LAHIPIIRI_CONFIG_DIR`` names. A damaged or unknown value is read as its default, so that a broken file never keeps
anybody from her work.
"""

from __future__ import annotations

import json
import locale
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, StrEnum
from pathlib import Path
from typing import Final, Generic, TypeVar, cast

import platformdirs

from app.i18n import Language, Text, mark

_FOLDER_VARIABLE: Final = "LAHIPIIRI_CONFIG_DIR"


class Theme(StrEnum):
    """In what light the window stands."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Section(Enum):
    """The parts of the page of preferences, in their order."""

    LANGUAGE = mark("Languages")
    LOOK = mark("How it looks")
    SAFETY = mark("Locking and traces")
    WORKER = mark("You")


Plain = str | int | bool
T = TypeVar("T", bound=Plain)


@dataclass(frozen=True, slots=True, eq=False)
class Setting(Generic[T]):
    """One row of the table: its name in the file, what is meant when nothing was chosen, and how it is called.

    ``about`` explains it in a sentence or two and ``section`` is where it stands: the page of preferences and the page
    of the manual are made from these rows. ``choices`` maps each allowed value to its label; without choices any value
    of the default's type is allowed, a number between ``least`` and ``most``. A setting without a label is the
    program's own memory of the window and stands on no page. While nothing was chosen for it, one that ``follows``
    another is as that one is.
    """

    key: str
    default: T
    label: Text | None = None
    choices: Mapping[T, Text] | None = None
    about: Text | None = None
    section: Section | None = None
    least: int = 0
    most: int = 100_000
    follows: Setting[T] | None = None

    def read(self, value: object) -> T:
        """Return ``value`` as a value of this setting, the default where it is none."""
        if self.choices is not None:
            return next((choice for choice in self.choices if choice == value), self.default)
        if type(value) is not type(self.default):
            return self.default
        if isinstance(value, int) and not isinstance(value, bool) and not self.least <= value <= self.most:
            return self.default
        return cast("T", value)


LANGUAGE: Final[Setting[Language]] = Setting(
    "language",
    Language.FI,
    mark("Language of the window"),
    {Language.FI: mark("Finnish"), Language.SV: mark("Swedish"), Language.EN: mark("English")},
    mark("Every open page changes at once. What was written in the case stays as it was written."),
    Section.LANGUAGE,
)
DOCUMENT_LANGUAGE: Final[Setting[Language]] = Setting(
    "document_language",
    Language.FI,
    mark("Language of documents"),
    {Language.FI: mark("Finnish"), Language.SV: mark("Swedish"), Language.EN: mark("English")},
    mark("What a copy is proposed in: the window’s language until you choose here. Each copy can be in another one."),
    Section.LANGUAGE,
    follows=LANGUAGE,
)
THEME: Final[Setting[Theme]] = Setting(
    "theme",
    Theme.SYSTEM,
    mark("Colours"),
    {
        Theme.SYSTEM: mark("as in the system"),
        Theme.LIGHT: mark("light", "colours"),
        Theme.DARK: mark("dark", "colours"),
        Theme.CONTRAST: mark("high contrast"),
    },
    mark("Paper is always light: what is printed doesn’t depend on this."),
    Section.LOOK,
)
TEXT_SIZE: Final[Setting[int]] = Setting(
    "text_size",
    100,
    mark("Size of text"),
    {
        100: mark("100 %"),
        125: mark("125 %"),
        150: mark("150 %"),
        175: mark("175 %"),
        200: mark("200 %"),
    },
    mark("The size of everything in the window; the picture is made larger by itself, with Ctrl and + or −."),
    Section.LOOK,
)
REDUCED_MOTION: Final[Setting[bool]] = Setting(
    "reduced_motion",
    default=False,
    label=mark("No movement in pictures"),
    about=mark("Things are in their new place at once. Where the system asks for this, it is so in any case."),
    section=Section.LOOK,
)
IDLE_MINUTES: Final[Setting[int]] = Setting(
    "idle_minutes",
    10,
    mark("Lock when nothing is done for"),
    {
        2: mark("2 minutes"),
        5: mark("5 minutes"),
        10: mark("10 minutes"),
        30: mark("30 minutes"),
    },
    mark("The case also locks when the screen is locked or the computer goes to sleep."),
    Section.SAFETY,
)
KEEPS_RECENT: Final[Setting[bool]] = Setting(
    "keeps_recent",
    default=False,
    label=mark("List the last cases on the first page"),
    about=mark("They are called by their numbers. Switching this off forgets them at once."),
    section=Section.SAFETY,
)
SHARES_WINDOW: Final[Setting[bool]] = Setting(
    "shares_window",
    default=False,
    label=mark("Let shared screens and screenshots show this window"),
    about=mark("On Windows and macOS it is kept from them unless you choose this. The wall is always shown."),
    section=Section.SAFETY,
)
WORKER: Final[Setting[str]] = Setting(
    "worker",
    "",
    mark("Your name and task, as they stand in the log"),
    about=mark("Written beside every change and every copy that leaves, from the next opening of a case on."),
    section=Section.WORKER,
)

WINDOW: Final[Setting[str]] = Setting("window", "")
INSPECTOR_WIDTH: Final[Setting[int]] = Setting("inspector_width", 300, least=260, most=640)
PAGE: Final[Setting[str]] = Setting("page", "network")
DIAGRAM: Final[Setting[str]] = Setting("diagram", "genogram")
ZOOM_GENOGRAM: Final[Setting[int]] = Setting("zoom_genogram", 0, most=400)
ZOOM_ECOMAP: Final[Setting[int]] = Setting("zoom_ecomap", 0, most=400)
ZOOM_CIRCLES: Final[Setting[int]] = Setting("zoom_circles", 0, most=400)
"""Per cent, 0 for the whole picture. Like the rest of the window's memory it tells nothing of any case."""

TABLE: Final[tuple[Setting[Language] | Setting[Theme] | Setting[int] | Setting[bool] | Setting[str], ...]] = (
    LANGUAGE,
    DOCUMENT_LANGUAGE,
    THEME,
    TEXT_SIZE,
    REDUCED_MOTION,
    IDLE_MINUTES,
    KEEPS_RECENT,
    SHARES_WINDOW,
    WORKER,
    WINDOW,
    INSPECTOR_WIDTH,
    PAGE,
    DIAGRAM,
    ZOOM_GENOGRAM,
    ZOOM_ECOMAP,
    ZOOM_CIRCLES,
)


def folder() -> Path:
    """Return the folder of settings and log; nothing is made yet."""
    chosen = os.environ.get(_FOLDER_VARIABLE)
    return Path(chosen) if chosen else Path(platformdirs.user_config_dir("lahipiiri", appauthor=False))


def system_language() -> Language:
    """Return Swedish where the system speaks it, else Finnish: English is for those who choose it."""
    named = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    named.append(locale.getlocale()[0] or "")
    spoken = next((name for name in named if name and name not in {"C", "POSIX", "C.UTF-8"}), "").lower()
    return Language.SV if spoken.startswith(("sv", "swedish")) else Language.FI


class Settings:
    """The chosen values. Each change is written at once, the file replaced whole."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or folder() / "settings.json"
        self._values = _read(self.path)

    def get(self, setting: Setting[T]) -> T:
        """Return the chosen value, or the default."""
        if setting.key == LANGUAGE.key and setting.key not in self._values:
            return setting.read(system_language())
        if setting.follows is not None and setting.key not in self._values:
            return self.get(setting.follows)
        return setting.read(self._values.get(setting.key))

    def set(self, setting: Setting[T], value: T) -> None:
        """Choose ``value`` and keep it; ``ValueError`` where the setting doesn't allow it.

        A settings file that cannot be written is no reason to stop: the choice then holds until the program ends.
        """
        if setting.read(value) != value:
            raise ValueError(setting.key)
        self._values[setting.key] = value
        _write(self.path, self._values)


def _read(path: Path) -> dict[str, object]:
    try:
        found: object = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(found, dict):
        return {}
    # What the table doesn't know is forgotten at the next choice: an earlier version's memory has no place here.
    known = {setting.key for setting in TABLE}
    return {key: value for key, value in cast("dict[str, object]", found).items() if key in known}


def _write(path: Path, values: Mapping[str, object]) -> None:
    half = path.with_suffix(".half")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        half.write_text(json.dumps(values, indent=2, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")
        half.replace(path)
    except OSError:
        with suppress(OSError):
            half.unlink(missing_ok=True)
