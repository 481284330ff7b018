"""Ties to agencies: strength × stress × flow, three independent things in one line (notation card, ecomap).

Strong is two parallel lines, weak is dashed, broken has a gap between two bars; stress adds a zigzag; an arrowhead
shows where help and energy flow to. Each is told by its shape, colour only repeats it.
"""

from __future__ import annotations

from typing import Final

from app.genogram.geometry import Path, grown
from app.genogram.picture import Bounds, Colour, Mark, Pen
from app.genogram.strokes import Track, arrow, bar, line, zigzag
from app.i18n import Language, Text, mark, translate
from app.lens.view import TieFlow, TieStrength, TieView

ARROW: Final = 10.0
_ZIGZAG: Final = 4.0
_PITCH: Final = 8.0
_RAIL: Final = 2.2
_GAP: Final = 9.0
STRESSFUL: Final = mark("stressful", "a tie")


def tie_colour(tie: TieView) -> Colour:
    """Return the colour that repeats what the line's shape says."""
    if tie.is_over:
        return Colour.QUIET
    if tie.is_stressful:
        return Colour.STRAIN
    return Colour.STRENGTH if tie.strength is TieStrength.STRONG else Colour.INK


def tie_marks(path: Path, tie: TieView, share: float = 0.5) -> tuple[Mark, ...]:
    """Return the marks of ``tie`` along ``path``, which runs from the agency to the family.

    ``share`` says how far along the line, 0 to 1, the bars of a broken one stand.
    """
    colour = tie_colour(tie)
    whole = Track(path)
    start, end = _shaft(whole, tie)
    body = Track(whole.part(start, end))
    marks: list[Mark] = []
    if end < whole.length:
        marks.append(arrow(whole, colour, is_filled=True, long=whole.length - end, half=4.6))
    if start > 0:
        marks.append(arrow(Track(path[::-1]), colour, is_filled=True, long=start, half=4.6))
    return (*_body(body, tie, colour, share), *marks)


def sign_of(path: Path, tie: TieView, share: float = 0.5) -> Bounds | None:
    """Return the box of the bars by which a broken tie is told; None where it has none."""
    if tie.strength is not TieStrength.BROKEN:
        return None
    whole = Track(path)
    start, end = _shaft(whole, tie)
    x, y = whole.at(start + (end - start) * share)
    return grown((x, y, x, y), _GAP / 2 + 4)


def _shaft(whole: Track, tie: TieView) -> tuple[float, float]:
    """Return from where to where a tie's line runs between its heads."""
    towards = tie.flow in {TieFlow.TO_FAMILY, TieFlow.BOTH}
    back = tie.flow in {TieFlow.FROM_FAMILY, TieFlow.BOTH}
    head = min(ARROW, whole.length / 3)
    return (head if back else 0.0, whole.length - (head if towards else 0.0))


def _body(track: Track, tie: TieView, colour: Colour, share: float) -> tuple[Mark, ...]:
    match tie.strength:
        case TieStrength.STRONG:
            pen = Pen(colour, 1.4)
            marks: tuple[Mark, ...] = (line(track.rail(_RAIL), pen), line(track.rail(-_RAIL), pen))
        case TieStrength.NORMAL:
            marks = (line(track.path, Pen(colour, 1.5)),)
        case TieStrength.WEAK:
            marks = (line(track.path, Pen(colour, 1.3, (6, 4))),)
        case TieStrength.BROKEN:
            middle, half = track.length * share, min(_GAP, track.length / 3) / 2
            pen = Pen(colour, 1.5)
            before, after = middle - half, middle + half
            parts = (track.part(0, before), track.part(after, track.length))
            marks = (*(line(part, pen) for part in parts), bar(track, before, 6, pen), bar(track, after, 6, pen))
            if tie.is_stressful:
                marks += tuple(line(zigzag(Track(part), _ZIGZAG, _PITCH), Pen(colour, 1.2)) for part in parts)
            return marks
    if tie.is_stressful:
        marks = (*marks, line(zigzag(track, _ZIGZAG, _PITCH), Pen(colour, 1.2)))
    return marks


def tie_words(tie: TieView, language: Language) -> str:
    """Say the tie in words: strength, stress and flow."""
    said: list[Text] = [tie.strength.label]
    if tie.is_stressful:
        said.append(STRESSFUL)
    if tie.flow is not TieFlow.NONE:
        said.append(tie.flow.label)
    return ", ".join(translate(text, language) for text in said)
