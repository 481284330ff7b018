"""What a genogram was drawn from, so that a small step can be shown by retouching it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

from app.genogram.bonds import reach
from app.genogram.geometry import Path
from app.genogram.graph import Couple
from app.genogram.health import Health
from app.genogram.layout import Route
from app.genogram.lines import Lines
from app.genogram.options import DrawingOptions
from app.genogram.picture import Anchor, Curve, Key, Picture
from app.genogram.room import Feeling, Room
from app.genogram.strokes import Track, flattened
from app.genogram.symbols import Symbol
from app.i18n import Language
from app.lens.view import CaseView


@dataclass(frozen=True)
class Drawn:
    """A genogram with what it shows: the symbols stand in their places, the routes are those that are drawn.

    ``lines`` are those of each couple by its id, led on to the symbols; ``tracks`` those of emotional lines.
    ``leaning`` has the side on which the years of a twin stand whose line comes aslant, ``at`` the place of each group
    in the picture.
    """

    view: CaseView
    language: Language
    options: DrawingOptions
    couples: tuple[Couple, ...]
    routes: Mapping[str, Route]
    lines: Mapping[str, Lines]
    symbols: Mapping[UUID, Symbol]
    leaning: Mapping[UUID, Anchor]
    tracks: Mapping[UUID, Track]
    health: Health
    picture: Picture
    at: Mapping[Key, int]

    @cached_property
    def room(self) -> Room:
        """Return what room there is in the picture."""
        return self.room_beside(self._homes()).among(self.feelings())

    def room_beside(self, homes: Iterable[Path]) -> Room:
        """Return what room people and structural lines leave, where ``homes`` are the lines round homes."""
        return Room.of(
            ((symbol.box, symbol.centre[0]) for symbol in self.symbols.values()), self.lines.values(), homes=homes
        )

    @cached_property
    def families(self) -> Mapping[UUID, Sequence[Couple]]:
        """Return the couples that each is of, as a partner or a child."""
        found: dict[UUID, list[Couple]] = {}
        for couple in self.couples:
            for key in {*couple.partners, *(descent.child for descent in couple.descents)}:
                found.setdefault(key, []).append(couple)
        return found

    @cached_property
    def pairs(self) -> frozenset[frozenset[UUID]]:
        """Return who is a couple."""
        return frozenset(frozenset(couple.partners) for couple in self.couples)

    def make_ready(self) -> None:
        """Have at hand what the first look after a step asks for."""
        _ = self.room, self.families, self.pairs

    def feelings(self) -> Iterator[Feeling]:
        """Yield the emotional lines."""
        for bond in self.view.bonds:
            if bond.id in self.tracks:
                ends = self.symbols[bond.a_id].centre[0], self.symbols[bond.b_id].centre[0]
                yield Feeling(self.tracks[bond.id].path, reach(bond.kind, self.view.style.notation), ends, bond.id)

    def _homes(self) -> Iterator[Path]:
        """Yield the lines round homes: whoever stands within one lives there."""
        for group in self.picture.groups:
            if group.key.kind == "household":
                yield from (flattened(mark) for mark in group.marks if isinstance(mark, Curve) and mark.is_closed)
