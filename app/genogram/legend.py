"""The legend: only what is drawn, and nothing that everybody knows (square, circle, marriage, a child by birth)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from app.genogram.extent import extent, moved
from app.genogram.meanings import UNIVERSAL, Meaning, label, same
from app.genogram.measure import text_width
from app.genogram.picture import Anchor, Colour, Group, Key, Mark, Words
from app.genogram.samples import SAMPLE, number, sample
from app.genogram.symbols import DEFAULT_STYLE
from app.i18n import Language, mark, translate
from app.lens.view import StyleView
from app.records import record

ROW: Final = 19.0
TEXT: Final = 8.5
_GAP: Final = 22.0
_PROFILE: Final = mark("Notation: {card}")


@record
class Told:
    """By which card it was drawn, and what the numbers beside symbols mean, the first first."""

    style: StyleView = DEFAULT_STYLE
    numbers: tuple[str, ...] = ()


DEFAULT: Final = Told()


def legend(
    meanings: Iterable[Meaning], language: Language, *, width: float = 480.0, told: Told = DEFAULT
) -> Group | None:
    """Return the legend of ``meanings``, its upper left corner at the origin; None where there is nothing to explain.

    It flows in rows as wide as ``width`` allows, and ends with the name of the notation.
    """
    known = {same(meaning) for meaning in UNIVERSAL}
    shown = [each for each in meanings if same(each) not in known]
    entries = [(sample(each, language, told.style), label(each, language)) for each in shown]
    entries += [(number(str(at)), name) for at, name in enumerate(told.numbers, start=1)]
    if not entries:
        return None
    widths = [SAMPLE + 6 + text_width(words, TEXT) for _, words in entries]
    column = max(widths) + _GAP
    columns = max(1, min(len(entries), int((width + _GAP) // column)))
    marks: list[Mark] = []
    for i, (drawn, words) in enumerate(entries):
        x, y = (i % columns) * column, (i // columns) * ROW + ROW / 2
        marks += [moved(part, x + SAMPLE / 2, y) for part in drawn]
        marks.append(Words(round(x + SAMPLE + 6, 2), round(y + 3, 2), words, TEXT, Anchor.START))
    rows = (len(entries) + columns - 1) // columns
    marks.append(Words(0, rows * ROW + 11, profile(told.style, language), 8.0, Anchor.START, Colour.QUIET))
    bounds = extent(marks)
    spoken_of = [label(each, language) for each in shown]
    spoken_of += [f"{at}: {name}" for at, name in enumerate(told.numbers, start=1)]
    spoken = translate(mark("Legend: {signs}"), language, signs=", ".join(spoken_of))
    return Group(Key("legend"), tuple(marks), bounds, spoken, layer=20)


def profile(style: StyleView, language: Language) -> str:
    """Return the name of the card a genogram is drawn by, as it stands under it."""
    return translate(_PROFILE, language, card=translate(style.notation.label, language))
