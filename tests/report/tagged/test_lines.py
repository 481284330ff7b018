"""Paragraphs in lines: nothing lost, nothing too wide, words divided only where they must be."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.report.tagged.lines import HYPHEN, SetText, set_text
from app.report.tagged.style import BODY
from app.report.tagged.text import Span, clean, plain

LETTERS = st.text(alphabet="aäkstuiAÖŠđж 12.,-–/()\n", max_size=120)


def drawn(text: SetText) -> list[str]:
    """Return the lines as they are drawn."""
    return ["".join(piece.codes for piece in line.pieces) for line in text.lines]


@given(LETTERS, st.floats(min_value=40, max_value=300))
def test_no_letter_is_lost_and_no_line_is_too_wide(written: str, width: float) -> None:
    text = set_text(written, BODY, width)
    assert all(line.width <= width + 0.01 for line in text.lines)
    kept = "".join(drawn(text)).replace(HYPHEN, "").replace(" ", "")
    assert kept == "".join(written.split())


def test_words_break_at_spaces_and_the_space_is_still_read() -> None:
    text = set_text("Mummo Helmi hakee Ainon koulusta tiistaisin", BODY, 100)
    lines = drawn(text)
    assert "".join(lines) == "Mummo Helmi hakee Ainon koulusta tiistaisin"
    assert all(line.endswith(" ") for line in lines[:-1])
    assert text.spoken == ""


def test_only_a_word_wider_than_the_line_is_divided() -> None:
    assert drawn(set_text("lastensuojelutarpeenselvitys", BODY, 400)) == ["lastensuojelutarpeenselvitys"]
    text = set_text("x lastensuojelutarpeenselvitys", BODY, 90)
    assert drawn(text)[0] == "x "
    assert drawn(text)[1].endswith(HYPHEN)
    assert text.spoken == "x lastensuojelutarpeenselvitys"
    for line in drawn(text)[1:-1]:
        assert line.removesuffix(HYPHEN)[-1] in "aeiouyäönlrst", "a syllable ends in a vowel or a soft consonant"


def test_a_soft_hyphen_says_where_to_divide_and_is_never_seen_else() -> None:
    word = "suojelu\u00adtarpeen\u00adselvitys"
    assert drawn(set_text(word, BODY, 400)) == ["suojelutarpeenselvitys"]
    assert drawn(set_text(word, BODY, 70)) == [f"suojelu{HYPHEN}", f"tarpeen{HYPHEN}", "selvitys"]


def test_an_address_breaks_without_a_hyphen() -> None:
    lines = drawn(set_text("https://example.org/aivanliianpitkaosoite123456789", BODY, 80))
    assert len(lines) > 2
    assert not any(HYPHEN in line for line in lines)


def test_line_breaks_are_kept() -> None:
    assert [line.strip() for line in drawn(set_text("a\nb\n\nc", BODY, 100))] == ["a", "b", "", "c"]


def test_spans_keep_their_face_and_words() -> None:
    text = set_text((Span("Äiti: ", is_bold=True), "hakee"), BODY, 200)
    assert [piece.face for piece in text.lines[0].pieces] == ["NotoSans-Bold", "NotoSans-Regular"]
    assert plain((Span("Äiti: "), "hakee")) == "Äiti: hakee"


def test_control_characters_are_dropped_and_letters_composed() -> None:
    assert clean("a\x00b\tc\r\nd\u0065\u0301") == "ab c\ndé"


def test_what_no_font_has_is_shown_as_missing_and_read_as_written() -> None:
    text = set_text("名 ≥ 3", BODY, 200)
    assert drawn(text) == ["\ufffd >= 3"]
    assert text.spoken == "名 ≥ 3"


def test_combining_marks_are_stacked() -> None:
    text = set_text("ŋ́", BODY, 200)
    assert len(text.lines[0].pieces) >= 1
    assert text.width == set_text("ŋ", BODY, 200).width
