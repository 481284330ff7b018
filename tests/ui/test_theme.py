from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import pytest

from app.genogram.picture import Colour
from app.settings import Theme as Choice
from app.ui.stylesheet import SOURCE, stylesheet
from app.ui.theme import THEMES, Theme


def contrast(a: str, b: str) -> float:
    """WCAG 2.2: the contrast ratio of two colours."""

    def luminance(colour: str) -> float:
        parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    brighter, darker = sorted((luminance(a), luminance(b)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def test_black_on_white_is_twenty_one() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


GROUNDS: Final = ("ground", "surface")
RULE: Final = re.compile(r"([^{}]+)\{([^{}]*)\}")
TOKEN: Final = re.compile(r"\$(\w+)")
HAIRLINES: Final = {"line"}
"""Lines that part what stands apart anyway: no meaning, no control hangs on them."""


@dataclass(frozen=True)
class Rule:
    """One selector of the style sheet, split into what it names and the state it is in, with its declarations."""

    name: str
    state: str
    said: Mapping[str, str]

    def token(self, key: str) -> str | None:
        found = TOKEN.search(self.said.get(key, ""))
        return found[1] if found else None

    @property
    def lines(self) -> set[str]:
        return {token for key, value in self.said.items() if key.startswith("border") for token in TOKEN.findall(value)}


def rules() -> list[Rule]:
    """Return every rule of the sheet as it is written."""
    found: list[Rule] = []
    for selectors, body in RULE.findall(SOURCE):
        said = dict(part.strip().split(":", 1) for part in body.replace("\n", " ").split(";") if ":" in part)
        for selector in selectors.split(","):
            name, _, state = selector.strip().partition(":")
            found.append(Rule(name, state, {key.strip(): value.strip() for key, value in said.items()}))
    return found


def text_pairs() -> set[tuple[str, str]]:
    """Return every ink with every ground it can stand on, as the sheet says or leaves it to what lies under."""
    everywhere = rules()
    inks = {rule.name: token for rule in everywhere if not rule.state and (token := rule.token("color"))}
    grounds = {rule.name: token for rule in everywhere if not rule.state and (token := rule.token("background"))}
    pairs: set[tuple[str, str]] = set()
    for rule in everywhere:
        ink = rule.token("color") or inks.get(rule.name) or "ink"
        ground = rule.token("background") or grounds.get(rule.name)
        if rule.token("color") or rule.token("background"):
            pairs |= {(ink, ground)} if ground else {(ink, each) for each in GROUNDS}
    return pairs


def test_the_sheet_is_read_whole() -> None:
    pairs = text_pairs()
    assert {("on_accent", "accent"), ("quiet", "ground"), ("accent", "hover"), ("ink", "chosen")} <= pairs
    assert len(pairs) > 15
    assert len(rules()) > 120


def is_text(pair: tuple[str, str]) -> bool:
    """Leave out what carries no words: splitters, bars of progress and scroll bars are grounds alone."""
    return pair[1] not in {"line", "edge", "strain", "caution", "accent"} or pair == ("on_accent", "accent")


@pytest.mark.parametrize("choice", list(THEMES))
@pytest.mark.parametrize("pair", sorted(filter(is_text, text_pairs())), ids="-on-".join)
def test_text_can_be_read(choice: Choice, pair: tuple[str, str]) -> None:
    tokens = THEMES[choice].tokens
    least = 7.0 if choice is Choice.CONTRAST and "caution" not in pair[0] else 4.5
    assert contrast(tokens[pair[0]], tokens[pair[1]]) >= least


@pytest.mark.parametrize("choice", list(THEMES))
def test_what_outlines_a_control_or_shows_its_state_can_be_seen(choice: Choice) -> None:
    tokens = THEMES[choice].tokens
    # The ring of a primary button stands on its own colour: that pair is among those of text.
    outlines = set[str]().union(*(rule.lines for rule in rules())) - HAIRLINES - {"on_accent"}
    bars = {rule.token("background") for rule in rules() if rule.name in {"QScrollBar", "QProgressBar"}} - {
        None,
        "line",
    }
    assert outlines >= {"edge", "accent", "strain", "caution", "ink"}
    for token in outlines | {each for each in bars if each}:
        for ground in GROUNDS:
            assert contrast(tokens[token], tokens[ground]) >= 3, (token, ground)


@pytest.mark.parametrize("choice", list(THEMES))
@pytest.mark.parametrize(
    ("mark", "ground"),
    [
        ("on_accent", "accent"),  # the tick in a box
        ("quiet", "surface"),  # arrows of choices, icons of the rail
        ("quiet", "ground"),  # the glass in the search line, the axis of time
        ("accent", "surface"),  # icons of what is chosen, the ring of the tour
        ("accent", "chosen"),  # the bar beside what is chosen
        ("ink", "surface"),  # icons
        ("caution", "ground"),  # what has changed, on the axis of time
    ],
)
def test_what_is_painted_by_hand_can_be_seen(choice: Choice, mark: str, ground: str) -> None:
    tokens = THEMES[choice].tokens
    assert contrast(tokens[mark], tokens[ground]) >= 3


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_lines_that_mean_something_can_be_seen(theme: Theme) -> None:
    for colour in (Colour.STRENGTH, Colour.STRAIN, Colour.CAUTION, Colour.ACCENT, Colour.QUIET):
        for ground in (Colour.GROUND, Colour.SURFACE):
            assert contrast(theme.hex(colour), theme.hex(ground)) >= 3
    for ground in ("ground", "surface"):
        assert contrast(theme.edge, theme.tokens[ground]) >= 3


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_the_style_sheet_is_whole(theme: Theme) -> None:
    text = stylesheet(theme.tokens, 1.5)
    assert "$" not in text
    assert not re.search(r"\d(u|em)\b", text)
    assert text.count("{") == text.count("}")
    assert "12px" in text
