"""How the line of each kind of couple is drawn, by profile, and what is written on it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.genogram.picture import Colour, Pen
from app.genogram.symbols import year
from app.i18n import Language, Text, mark, translate
from app.lens.view import Ending, Notation, PartnershipKind, PartnershipView
from app.records import record

WIDTH: Final = 1.6
SEPARATOR: Final = " · "


@record
class CoupleLook:
    """How the line of one kind of couple is drawn: its dashes, whether twice, its colour, and the signs on it."""

    dash: tuple[float, ...] = ()
    width: float = WIDTH
    colour: Colour = Colour.INK
    is_double: bool = False
    has_house: bool = False
    has_ring: bool = False
    is_secret: bool = False

    @property
    def pen(self) -> Pen:
        """Return the pen of the line: round ends where it is dotted or whole."""
        return Pen(self.colour, self.width, self.dash, is_round=not self.dash or self.dash[0] < 1)


_MCGOLDRICK: Final = {
    PartnershipKind.MARRIAGE: CoupleLook(),
    PartnershipKind.REGISTERED: CoupleLook(),
    PartnershipKind.ENGAGEMENT: CoupleLook(has_ring=True),
    PartnershipKind.ENGAGED_COHABITATION: CoupleLook((6.0, 4.0), has_house=True, has_ring=True),
    PartnershipKind.COHABITATION: CoupleLook((6.0, 4.0), has_house=True),
    PartnershipKind.LEGAL_COHABITATION: CoupleLook((10.0, 3.0, 2.0, 3.0), has_house=True),
    PartnershipKind.HOUSEMATES: CoupleLook((0.1, 5.0), 2.2, has_house=True),
    PartnershipKind.LIVING_APART: CoupleLook((6.0, 4.0)),
    PartnershipKind.AFFAIR: CoupleLook((0.1, 4.0), 2.2),
    PartnershipKind.SECRET_AFFAIR: CoupleLook((0.1, 4.0), 2.2, is_secret=True),
    PartnershipKind.CASUAL: CoupleLook((0.1, 9.0), 2.2),
    PartnershipKind.TEMPORARY: CoupleLook((0.1, 3.5, 0.1, 10.0), 2.2),
    PartnershipKind.FORCED: CoupleLook((2.0, 2.5), 3.0),
    PartnershipKind.PARENTS: CoupleLook((10.0, 4.0, 2.0, 4.0)),
    PartnershipKind.OTHER: CoupleLook((14.0, 4.0)),
}
_GENOPRO: Final = _MCGOLDRICK | {
    PartnershipKind.ENGAGEMENT: CoupleLook((8.0, 4.0), colour=Colour.ACCENT),
    PartnershipKind.ENGAGED_COHABITATION: CoupleLook((8.0, 4.0), colour=Colour.ACCENT, has_house=True),
    PartnershipKind.COHABITATION: CoupleLook((2.0, 3.0), colour=Colour.ACCENT, has_house=True),
    PartnershipKind.LEGAL_COHABITATION: CoupleLook((10.0, 3.0, 2.0, 3.0), colour=Colour.ACCENT, has_house=True),
    PartnershipKind.HOUSEMATES: CoupleLook((1.0, 5.0), 2.0, has_house=True),
    PartnershipKind.LIVING_APART: CoupleLook((12.0, 3.0), colour=Colour.ACCENT, is_double=True),
    PartnershipKind.AFFAIR: CoupleLook((6.0, 4.0), colour=Colour.CAUTION),
    PartnershipKind.SECRET_AFFAIR: CoupleLook((6.0, 4.0), colour=Colour.CAUTION, is_secret=True),
    PartnershipKind.CASUAL: CoupleLook((2.0, 4.0), 2.0),
    PartnershipKind.TEMPORARY: CoupleLook((1.0, 6.0), 2.2),
    PartnershipKind.FORCED: CoupleLook((2.0, 2.5), 3.0, colour=Colour.STRAIN),
}
LOOKS: Final[Mapping[Notation, Mapping[PartnershipKind, CoupleLook]]] = {
    Notation.MCGOLDRICK: _MCGOLDRICK,
    Notation.GENOPRO: _GENOPRO,
}
STROKES: Final = {
    Ending.SEPARATION: 1,
    Ending.LEGAL_SEPARATION: 1,
    Ending.DIVORCE: 2,
    Ending.ANNULMENT: 3,
    Ending.DEATH: 0,
}
_BEGUN: Final = {
    PartnershipKind.MARRIAGE: mark("m.", "married, on the line of a couple"),
    PartnershipKind.REGISTERED: mark("reg.", "registered partnership, on the line of a couple"),
    PartnershipKind.COHABITATION: mark("coh.", "cohabiting, on the line of a couple"),
    PartnershipKind.LEGAL_COHABITATION: mark("coh.", "cohabiting, on the line of a couple"),
    PartnershipKind.ENGAGEMENT: mark("eng.", "engaged, on the line of a couple"),
    PartnershipKind.ENGAGED_COHABITATION: mark("eng.", "engaged, on the line of a couple"),
    PartnershipKind.LIVING_APART: mark("LAT", "a couple living apart, on its line"),
    PartnershipKind.AFFAIR: mark("aff.", "an affair, on the line of a couple"),
    PartnershipKind.SECRET_AFFAIR: mark("aff.", "an affair, on the line of a couple"),
    PartnershipKind.CASUAL: mark("rel.", "a short relationship, on the line of a couple"),
    PartnershipKind.TEMPORARY: mark("rel.", "a short relationship, on the line of a couple"),
    PartnershipKind.OTHER: mark("rel.", "a short relationship, on the line of a couple"),
}
_ENDED: Final = {
    Ending.SEPARATION: mark("sep.", "separated, on the line of a couple"),
    Ending.LEGAL_SEPARATION: mark("sep.", "separated, on the line of a couple"),
    Ending.DIVORCE: mark("div.", "divorced, on the line of a couple"),
    Ending.ANNULMENT: mark("ann.", "annulled, on the line of a couple"),
}


def strokes(partnership: PartnershipView | None) -> int:
    """Return how many strokes go over the line: none while it lasts and where death ended it.

    Those who came together again keep the strokes of having parted; they are crossed.
    """
    if partnership is None or not (partnership.is_over or partnership.resumed_on is not None):
        return 0
    return 1 if partnership.ending is None else STROKES[partnership.ending]


def couple_look(kind: PartnershipKind, notation: Notation = Notation.MCGOLDRICK) -> CoupleLook:
    """Return how the line of one kind of couple is drawn."""
    return LOOKS[notation][kind]


def dates(partnership: PartnershipView | None, language: Language) -> tuple[str, ...]:
    """Return what is written on the line: how and when it began, how and when it ended."""
    if partnership is None:
        return ()
    parts: list[str] = []
    begun = _BEGUN.get(partnership.kind)
    since, until, again = (year(when) for when in (partnership.since, partnership.until, partnership.resumed_on))
    if begun is not None and (partnership.since is not None or partnership.kind is PartnershipKind.LIVING_APART):
        parts.append(" ".join(filter(None, (translate(begun, language), since))))
    ended: Text | None = _ENDED.get(partnership.ending or Ending.SEPARATION)
    if strokes(partnership) and partnership.until is not None and ended is not None:
        span = f"{until}–{again}" if again else until
        parts.append(" ".join(filter(None, (translate(ended, language), span))))
    return tuple(parts)
