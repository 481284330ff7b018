"""The style sheet, written in tokens: ``$name`` is a colour, ``8u`` eight units of the grid, ``1.2em`` a text size.

Widgets say what they are by ``objectName`` (there is one of them) or by the property ``role`` (there are many).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from string import Template
from typing import Final

_BASE_POINTS: Final = 10.5

_FRAME: Final = """
QWidget { color: $ink; selection-background-color: $accent; selection-color: $on_accent; }
QWidget#frame, QWidget#unlock, QWidget[role="page"], QScrollArea, QScrollArea > QWidget > QWidget
  { background: $ground; }
QScrollArea { border: 0; }
QWidget#topbar { background: $surface; border-bottom: 1px solid $line; }
QWidget#rail { background: $surface; border-right: 1px solid $line; }
QWidget#statusline { background: $surface; border-top: 1px solid $line; }
QWidget#inspector { background: $surface; }
QFrame#side { background: $surface; border-right: 1px solid $line; }
QFrame#side QScrollArea, QFrame#side QScrollArea > QWidget > QWidget { background: $surface; }
QWidget#inspector QScrollArea, QWidget#inspector QScrollArea > QWidget > QWidget, QWidget[role="sheet"]
  { background: $surface; }
QWidget#previewbar { background: $surface; border-bottom: 1px solid $line; }
QWidget#printfoot { background: $surface; border-top: 1px solid $line; }
QFrame#leftout { background: $surface; border: 0; border-left: 1px solid $line; }
QFrame#leftout QScrollArea, QFrame#leftout QScrollArea > QWidget > QWidget { background: $surface; }
QListWidget#smallpages { background: $ground; border-right: 1px solid $line; padding: 8u; }
QListWidget#smallpages:focus { border: 2px solid $accent; }
QFrame[role="still"] { background: $ground; border: 0; }
QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: 4u; }
QFrame[role="rule"] { background: $line; border: 0; max-height: 1px; min-height: 1px; }
QLabel[role="paper"] { border: 1px solid $line; }
QFrame[role="quote"] { border: 0; border-left: 3u solid $accent; background: transparent; }
QFrame#toast { background: $surface; border: 1px solid $edge; border-radius: 4u; }
QFrame#toast[tone="error"] { border-left: 4u solid $strain; }
QFrame#toast[tone="calm"] { border-left: 4u solid $accent; }
QListWidget#contents { background: $ground; }
QListWidget#contents::item { padding: 6u 8u; }
QTextBrowser { background: $surface; border: 0; }
QFrame#coach { background: $surface; border: 2px solid $accent; border-radius: 4u; }
QFrame#palette { background: $surface; border: 1px solid $edge; border-radius: 4u; }
QToolTip { background: $surface; color: $ink; border: 1px solid $edge; padding: 4u; }
QSplitter::handle { background: $line; }
"""

_TEXT: Final = """
QLabel { background: transparent; }
QLabel[role="display"] { font-size: 1.9em; font-weight: bold; }
QLabel[role="title"] { font-size: 1.5em; font-weight: bold; }
QLabel[role="heading"] { font-size: 1.15em; font-weight: bold; }
QLabel[role="label"] { color: $quiet; }
QLabel[role="caption"] { color: $quiet; font-size: 0.9em; font-weight: bold; }
QLabel[role="quiet"] { color: $quiet; }
QLabel[role="small"] { color: $quiet; font-size: 0.9em; }
QLabel[role="error"] { color: $strain_ink; }
QLabel[role="calm"] { color: $accent; }
QLabel[role="caution"] { color: $caution_ink; }
QLabel[role="words"] { font-size: 1.15em; }
QLabel[role="wall-title"] { font-weight: bold; }
QLabel[role="wall-own"] { font-weight: bold; color: $accent; }
QLabel[role="wall-quiet"] { color: $quiet; }
QLabel[role="chip"] { background: $chosen; color: $accent; border-radius: 9u; padding: 2u 8u; font-size: 0.9em; }
QLabel[role="caution-chip"]
  { background: $caution_soft; color: $caution_ink; border-radius: 9u; padding: 2u 8u; font-size: 0.9em; }
"""

_BUTTONS: Final = """
QPushButton { background: $surface; border: 1px solid $edge; border-radius: 4u; padding: 5u 12u; min-height: 18u;
  outline: 0; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $chosen; }
QPushButton:focus { border: 2px solid $accent; padding: 4u 11u; }
QPushButton:disabled { color: $quiet; border-color: $line; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton[role="primary"]:hover { border-color: $ink; }
QPushButton[role="primary"]:focus { border: 2px solid $accent; padding: 4u 11u; }
QPushButton[role="primary"]:disabled { background: $surface; border-color: $line; color: $quiet; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; color: $accent; padding: 3u 6u;
  text-align: left; }
QPushButton[role="link"]:hover { background: $hover; }
QPushButton[role="link"]:focus { border: 2px solid $accent; padding: 2u 5u; }
QPushButton[role="link"]:disabled { color: $quiet; }
QPushButton[role="add"] { background: transparent; border: 1px dashed $edge; color: $accent; padding: 3u 10u; }
QPushButton[role="add"]:hover { background: $hover; }
QPushButton[role="add"]:focus { border: 2px solid $accent; padding: 2u 9u; }
QPushButton[role="row"] { background: transparent; border: 1px solid transparent; text-align: left; padding: 4u 6u; }
QPushButton[role="row"]:hover { background: $hover; }
QPushButton[role="row"]:focus { border: 2px solid $accent; padding: 3u 5u; }
QPushButton[role="row"][now="true"] { font-weight: bold; color: $accent; }
QPushButton[role="row"]:disabled { color: $quiet; }
QPushButton[role="value"] { background: transparent; border: 0; border-bottom: 1px solid $edge; border-radius: 0;
  text-align: left; padding: 3u 3u; }
QPushButton[role="value"]:hover { border-bottom: 1px solid $edge; background: $hover; }
QPushButton[role="value"]:focus { border-bottom: 2px solid $accent; padding: 3u 3u 2u 3u; }
QPushButton[role="segment"] { border-radius: 0; padding: 5u 14u; }
QPushButton[role="segment"][end="first"] { border-top-left-radius: 4u; border-bottom-left-radius: 4u; }
QPushButton[role="segment"][end="only"] { border-radius: 4u; }
QPushButton[role="segment"][end="last"]
  { border-top-right-radius: 4u; border-bottom-right-radius: 4u; }
QPushButton[role="segment"]:checked { background: $accent; border-color: $accent; color: $on_accent;
  font-weight: bold; }
QPushButton[role="segment"]:focus { border: 2px solid $accent; padding: 4u 13u; }
QPushButton[opens="menu"] { padding: 5u 26u 5u 12u; }
QPushButton[opens="menu"]:focus { padding: 4u 25u 4u 11u; }
QPushButton[opens="menu"]::menu-indicator { image: none; width: 0; }
QPushButton#brand { border: 1px solid transparent; font-weight: bold; font-size: 1.1em; padding: 3u 6u; }
QPushButton#brand:focus { border: 2px solid $accent; padding: 2u 5u; }
QPushButton#brand::menu-indicator { image: none; width: 0; }
QPushButton#meet[on="true"] { background: $chosen; border-color: $accent; color: $accent; }
QPushButton#asof[past="true"] { background: $caution_soft; border-color: $caution; color: $caution_ink; }
QPushButton#asof::menu-indicator { image: none; width: 0; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4u; padding: 5u; outline: 0; }
QToolButton:hover { background: $hover; }
QToolButton:focus { border: 2px solid $accent; padding: 4u; }
QToolButton[role="boxed"] { border: 1px solid $edge; background: $surface; min-width: 18u; min-height: 18u; }
QToolButton[role="boxed"]:focus { border: 2px solid $accent; padding: 4u; }
QToolButton[role="place"] { border: 0; border-left: 3u solid transparent; border-radius: 0; padding: 8u 2u 8u 0;
  color: $quiet; font-size: 0.9em; }
QToolButton[role="place"]:hover { background: $hover; }
QToolButton[role="place"]:checked { background: $chosen; border-left: 3u solid $accent; color: $accent;
  font-weight: bold; }
QToolButton[role="place"][crowded="true"] { font-size: 0.75em; }
QToolButton[role="place"][low="true"] { padding: 1u 2u 1u 0; }
QToolButton[role="place"]:focus { border: 2px solid $accent; border-left: 3u solid $accent; padding: 6u 0 6u 0; }
QToolButton::menu-indicator { image: none; }
"""

_FIELDS: Final = """
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox { background: $surface; border: 1px solid $edge; border-radius: 4u;
  padding: 4u 8u; min-height: 18u; }
QPlainTextEdit { padding: 3u 4u; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus { border: 2px solid $accent; padding: 3u 7u; }
QPlainTextEdit:focus { padding: 2u 3u; }
QLineEdit:read-only { color: $quiet; }
QLineEdit[role="bare"], QPlainTextEdit[role="bare"], QComboBox[role="bare"] { background: transparent; border: 0;
  border-bottom: 1px solid $edge; border-radius: 0; padding: 3u 1u; min-height: 18u; }
QPlainTextEdit[role="bare"] { padding: 3u 0 3u 0; }
QPlainTextEdit[role="text"] { background: transparent; border: 0; border-bottom: 1px solid transparent;
  border-radius: 0; padding: 3u 0 3u 0; }
QPlainTextEdit[role="text"]:hover { border-bottom: 1px solid $edge; background: $hover; }
QPlainTextEdit[role="text"]:focus { border-bottom: 2px solid $accent; padding: 3u 0 2u 0; }
QPlainTextEdit[lettering="large"] { font-size: 1.15em; }
QPlainTextEdit[lettering="words"] { font-size: 1.15em; font-weight: bold; }
QPlainTextEdit[lettering="bold"] { font-weight: bold; }
QPlainTextEdit[lettering="accent"] { color: $accent; font-weight: bold; }
QLineEdit[role="bare"]:hover, QPlainTextEdit[role="bare"]:hover, QComboBox[role="bare"]:hover
  { border-bottom: 1px solid $edge; background: $hover; }
QLineEdit[role="bare"]:focus, QPlainTextEdit[role="bare"]:focus, QComboBox[role="bare"]:focus
  { border-bottom: 2px solid $accent; padding: 3u 1u 2u 1u; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] { border-bottom: 2px solid $strain; }
QLineEdit[role="search"] { background: $ground; border: 1px solid $edge; padding: 4u 8u 4u 28u; }
QLineEdit[role="search"]:focus { border: 2px solid $accent; padding: 3u 7u 3u 27u; }
QComboBox { padding-right: 22u; combobox-popup: 0; }
QComboBox::drop-down { border: 0; width: 20u; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $edge; outline: 0; padding: 4u; }
QComboBox QAbstractItemView::item { min-height: 26u; padding: 0 6u; }
QComboBox QAbstractItemView::item:selected { background: $chosen; color: $ink; }
QProgressBar { background: $line; border: 0; border-radius: 2u; max-height: 5u; min-height: 5u; }
QProgressBar::chunk { background: $strain; border-radius: 2u; }
QProgressBar[level="fair"]::chunk { background: $caution; }
QProgressBar[level="strong"]::chunk { background: $accent; }
"""

_LISTS: Final = """
QMenu { background: $surface; border: 1px solid $edge; padding: 4u; }
QMenu::item { padding: 5u 36u 5u 12u; border-radius: 3u; }
QMenu::item:selected { background: $chosen; color: $ink; }
QMenu::item:disabled { color: $quiet; }
QMenu::separator { height: 1px; background: $line; margin: 4u 8u; }
QMenuBar { background: $surface; }
QListWidget, QListView, QTreeView, QTableView, QTableWidget { background: $surface; border: 0; outline: 0;
  alternate-background-color: $ground; gridline-color: $line; }
QListWidget::item { padding: 0; border-radius: 3u; }
QListWidget::item:hover { background: $hover; }
QListWidget::item:selected { background: $chosen; color: $ink; border-left: 3u solid $accent; }
QTabWidget::pane { border: 0; border-top: 1px solid $line; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $quiet; padding: 7u 2u; margin-right: 12u;
  border: 0; border-bottom: 2u solid transparent; }
QTabBar::tab:selected { color: $accent; font-weight: bold; border-bottom: 2u solid $accent; }
QTabBar::tab:focus { color: $ink; border-bottom: 2u solid $ink; }
QTabBar::tab:hover { color: $ink; }
QScrollBar:vertical { background: transparent; width: 10u; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10u; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 3u; margin: 2u; min-height: 24u; min-width: 24u; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""

SOURCE: Final = _FRAME + _TEXT + _BUTTONS + _FIELDS + _LISTS
"""The whole sheet, its tokens not yet filled in."""


def stylesheet(tokens: Mapping[str, str], scale: float) -> str:
    """Return Qt's style sheet with the colours ``tokens`` and every length and text size multiplied by ``scale``."""
    text = Template(SOURCE).substitute(tokens)
    text = re.sub(r"(\d+(?:\.\d+)?)u\b", lambda found: f"{round(float(found[1]) * scale)}px", text)
    return re.sub(r"(\d+(?:\.\d+)?)em\b", lambda found: f"{float(found[1]) * _BASE_POINTS * scale:.1f}pt", text)
