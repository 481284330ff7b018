"""The notation's profiles: two tables from what a line says to how it looks.

``McGoldrick`` is the card of McGoldrick, Gerson and Petry; where that card has no sign, GenoPro's is drawn in its
manner. ``GenoPro`` overrides what that program draws otherwise, its colours as our tokens: green tells of strength, red
of strain, blue of abuse. Every look differs from the others of its profile without colour and without letters.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.genogram import directed, looks, strife
from app.genogram.looks import Look
from app.genogram.picture import Colour
from app.lens.view import BondKind, Notation

_MCGOLDRICK: Final[dict[BondKind, Look]] = {
    BondKind.NORMAL: looks.normal,
    BondKind.CONNECTED: looks.connected,
    BondKind.HARMONY: looks.harmony,
    BondKind.CLOSE: looks.close,
    BondKind.VERY_CLOSE: looks.very_close,
    BondKind.FUSED: looks.fused,
    BondKind.LOVE: looks.love,
    BondKind.IN_LOVE: looks.in_love,
    BondKind.SPIRITUAL: looks.waves,
    BondKind.DISTANT: looks.dotted,
    BondKind.INDIFFERENT: looks.sparse_dots,
    BondKind.CUT_OFF: looks.cut_off,
    BondKind.RESUMED: looks.resumed,
    BondKind.NEVER_MET: looks.never_met,
    BondKind.OTHER: looks.dash_dots,
    BondKind.CONFLICT: strife.conflict,
    BondKind.HATE: strife.hate,
    BondKind.DISTRUST: strife.distrust,
    BondKind.HOSTILE: strife.hostile,
    BondKind.DISTANT_HOSTILE: strife.distant_hostile,
    BondKind.CLOSE_HOSTILE: strife.close_hostile,
    BondKind.FUSED_HOSTILE: strife.fused_hostile,
    BondKind.VIOLENCE: strife.violence,
    BondKind.DISTANT_VIOLENCE: strife.distant_violence,
    BondKind.CLOSE_VIOLENCE: strife.close_violence,
    BondKind.FUSED_VIOLENCE: strife.fused_violence,
    BondKind.ABUSE: directed.abuse,
    BondKind.PHYSICAL_ABUSE: directed.physical_abuse,
    BondKind.EMOTIONAL_ABUSE: directed.emotional_abuse,
    BondKind.SEXUAL_ABUSE: directed.sexual_abuse,
    BondKind.NEGLECT: directed.neglect,
    BondKind.MANIPULATIVE: directed.manipulative,
    BondKind.CONTROLLING: directed.controlling,
    BondKind.JEALOUS: directed.jealous,
    BondKind.FOCUSED: directed.focused,
    BondKind.NEGATIVE_FOCUS: directed.negative_focus,
    BondKind.ADMIRER: directed.admirer,
    BondKind.LIMERENCE: directed.limerence,
    BondKind.CARETAKER: directed.caretaker,
}
_GENOPRO: Final[dict[BondKind, Look]] = _MCGOLDRICK | {
    BondKind.SPIRITUAL: looks.chain,
    BondKind.DISTANT: looks.long_dashes,
    BondKind.INDIFFERENT: looks.dotted,
    BondKind.CUT_OFF: looks.dashed_cut_off,
    BondKind.RESUMED: looks.dashed_resumed,
    BondKind.NEVER_MET: looks.solid_never_met,
    BondKind.CONFLICT: strife.heavy,
    BondKind.HOSTILE: strife.wide_hostile,
    BondKind.CLOSE_HOSTILE: strife.railed_hostile,
    BondKind.FUSED_HOSTILE: strife.railed_fused_hostile,
    BondKind.EMOTIONAL_ABUSE: directed.threaded_abuse,
    BondKind.SEXUAL_ABUSE: directed.outlined_abuse,
    BondKind.MANIPULATIVE: directed.open_manipulative,
    BondKind.CONTROLLING: directed.open_controlling,
    BondKind.JEALOUS: directed.heavy_open,
    BondKind.FOCUSED: directed.open_focused,
    BondKind.ADMIRER: directed.open_admirer,
    BondKind.LIMERENCE: directed.open_limerence,
}
LOOKS: Final[Mapping[Notation, Mapping[BondKind, Look]]] = {
    Notation.MCGOLDRICK: _MCGOLDRICK,
    Notation.GENOPRO: _GENOPRO,
}

_GREEN: Final = {kind for kind in BondKind if kind.is_supporting}
_RED: Final = {BondKind.FUSED, BondKind.CUT_OFF} | {kind for kind in BondKind if kind.is_strained}
_BLUE: Final = {
    BondKind.ABUSE,
    BondKind.PHYSICAL_ABUSE,
    BondKind.EMOTIONAL_ABUSE,
    BondKind.SEXUAL_ABUSE,
    BondKind.NEGLECT,
}
_BLACK: Final = {BondKind.NEGATIVE_FOCUS}


def bond_colour(kind: BondKind, notation: Notation = Notation.MCGOLDRICK) -> Colour:
    """Return the colour that repeats what the line says."""
    if notation is Notation.GENOPRO:
        return _genopro_colour(kind)
    if kind.is_strained:
        return Colour.STRAIN
    return Colour.STRENGTH if kind.is_supporting else Colour.INK


def _genopro_colour(kind: BondKind) -> Colour:
    if kind in _BLACK:
        return Colour.INK
    if kind in _BLUE:
        # Our blue is the colour of strength, so what GenoPro draws blue has the one colour left that warns.
        return Colour.CAUTION
    if kind in _RED:
        return Colour.STRAIN
    return Colour.STRENGTH if kind in _GREEN else Colour.INK
