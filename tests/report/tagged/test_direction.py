"""The order of the eye: bidirectional text, brackets and shaping."""

from __future__ import annotations

import pytest

from app.report.tagged.direction import embedding_levels, has_right_to_left, held, is_right_to_left
from app.report.tagged.lines import set_text
from app.report.tagged.style import BODY

# Hebrew stands for right-to-left here, since its letters don't change shape.
ALEF, BET = "א", "ב"


def visual(text: str, *, is_rtl: bool) -> str:
    """Return the characters of one line from left to right, brackets as drawn."""
    levels = embedding_levels(text, is_rtl)
    order = list(range(len(text)))
    for level in range(max(levels, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = max(end, start + 1)
    turned = {"(": ")", ")": "(", "[": "]", "]": "["}
    return "".join(turned.get(text[place], text[place]) if levels[place] % 2 else text[place] for place in order)


@pytest.mark.parametrize(
    ("written", "is_rtl", "seen"),
    [
        ("abc", False, "abc"),
        (f"ab {ALEF}{BET} cd", False, f"ab {BET}{ALEF} cd"),
        (f"{ALEF}{BET} ab", True, f"ab {BET}{ALEF}"),
        (f"ab {ALEF}{BET} (44) cd", False, f"ab (44) {BET}{ALEF} cd"),
        (f"ab ({ALEF}{BET}) cd", False, f"ab ({BET}{ALEF}) cd"),
        (f"{ALEF} (cd) {BET}", True, f"{BET} (cd) {ALEF}"),
        (f"{ALEF} [x ({BET}) y]", True, f"[y ({BET}) x] {ALEF}"),
        (f"{ALEF}1, 2)", True, f"(2 ,1{ALEF}"),
    ],
)
def test_order_of_the_eye(written: str, is_rtl: bool, seen: str) -> None:
    assert visual(written, is_rtl=is_rtl) == seen


def test_the_first_letter_with_a_direction_decides() -> None:
    assert is_right_to_left("12. أحمد")
    assert not is_right_to_left("Isä أحمد")
    assert not is_right_to_left("12.")


def test_held_words_leave_the_line_its_direction() -> None:
    assert held("Aino") == "Aino"
    assert has_right_to_left("أحمد")
    assert not is_right_to_left(f"{held('أحمد')}, isä, 44 v")
    assert visual(f"{held(ALEF + BET)}, 44", is_rtl=False).replace("\u200e", "") == f"{BET}{ALEF}, 44"


def test_isolates_hold_their_words_together() -> None:
    assert (
        visual(f"ab \u2067{ALEF} 1\u2069 cd", is_rtl=False).translate({0x2067: None, 0x2069: None}) == f"ab 1 {ALEF} cd"
    )


def test_arabic_letters_join_and_are_still_known() -> None:
    line = set_text("سلام", BODY, 200).lines[0]
    spoken = "".join(word for piece in line.pieces for word in piece.spoken)
    drawn = "".join(piece.codes for piece in line.pieces)
    assert sorted(spoken) == sorted("سلام")
    assert drawn != spoken
    assert all(ord(code) >= 0xF0000 for code in drawn if code not in spoken)


def test_joiners_have_no_ink_but_part_letters() -> None:
    joined, parted = set_text("میشود", BODY, 200), set_text("می\u200cشود", BODY, 200)
    assert joined.lines[0].pieces != parted.lines[0].pieces
    assert all(code != "\u200c" for piece in parted.lines[0].pieces for code in piece.codes)
