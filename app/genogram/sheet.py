"""The sheet while it is drawn on: what stands where, so that whatever comes later keeps clear of it."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from typing import Final
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from app.genogram import text
from app.genogram.bench import REACH, bench_of
from app.genogram.bonds import bond_marks, end_note, reach
from app.genogram.couples import couple_marks
from app.genogram.descents import child_marks, lengthened, shared_lines
from app.genogram.extent import bounds_of, extent
from app.genogram.geometry import Path, box_of, grown
from app.genogram.graph import Couple, has_remarried
from app.genogram.households import PADS, Shape, home_marks, residents_of, told_apart
from app.genogram.layout import Route
from app.genogram.picture import Bounds, Group, Key, Mark, Words
from app.genogram.signs import sign_box
from app.genogram.strokes import Track
from app.genogram.symbols import Symbol
from app.genogram.terrain import Terrain
from app.genogram.triangles import triangle_group, triangles_of
from app.genogram.ways import ways
from app.i18n import Language
from app.lens.view import CaseView, HouseholdView

HOME_LAYER: Final = -20
BOND_LAYER: Final = -10
LINE_LAYER: Final = 0
PERSON_LAYER: Final = 10


class Sheet:
    """A genogram under way. ``symbols`` stand in their places; lines are added in the order of the methods."""

    def __init__(self, view: CaseView, language: Language, symbols: Mapping[UUID, Symbol]) -> None:
        self.view = view
        self.language = language
        self.symbols = symbols
        self.notation = view.style.notation
        self.lines: list[Path] = []
        self.rails: list[Path] = []
        self.tracks: dict[UUID, Track] = {}
        self.words: list[Bounds] = []
        self._boxes: NDArray[np.float64] = np.empty((0, 4))

    def children(self, couples: Iterable[Couple], routes: Mapping[str, Route]) -> list[Group]:
        """Return the lines from parents to children; all structural lines are known from here on."""
        groups: list[Group] = []
        for couple in couples:
            if couple.id not in routes:
                continue
            route = routes[couple.id]
            own = lengthened(route, self.symbols)
            self.lines += [*([route.bar] if len(route.bar) > 1 else []), *shared_lines(route), *own.values()]
            if own:
                marks = child_marks(couple, route, own, self.view.twin_sets, self.language, self.notation)
                spoken = text.children_spoken(self.view, couple, self.language)
                groups.append(self._group(couple.child_key, marks, spoken, LINE_LAYER))
        return groups

    @contextmanager
    def tried(self) -> Generator[None]:
        """Forget at the end the words that were written meanwhile, since they will be written again."""
        words = list(self.words)
        yield
        self.words = words

    def couples(self, couples: Iterable[Couple], routes: Mapping[str, Route]) -> list[Group]:
        """Return the lines of couples, their signs and dates off whatever lines are known by now."""
        drawn = [(couple, routes[couple.id]) for couple in couples if couple.id in routes]
        return [self._couple(couple, route) for couple, route in drawn if len(route.bar) > 1]

    def _couple(self, couple: Couple, route: Route) -> Group:
        drop = route.drop[0][0] if len(route.drop) > 1 else None
        boxes = [*(symbol.box for symbol in self.symbols.values()), *self.words]
        own = {route.bar, *shared_lines(route)}
        near = grown(box_of(route.bar), REACH)
        others = [path for path in self._near(near) if path not in own]
        bench = bench_of(route.bar, drop, others, boxes)
        mover = self._mover(couple)
        where = self.symbols[mover].centre[0] if mover else None
        marks = couple_marks(
            couple.partnership,
            route.bar,
            bench,
            self.language,
            mover=where,
            is_kin=couple.is_kin,
            notation=self.notation,
            has_remarried=has_remarried(self.view, couple),
        )
        spoken = text.couple_spoken(self.view, couple, self.language)
        return self._group(couple.bar_key, marks, spoken, LINE_LAYER)

    def _near(self, area: Bounds) -> list[Path]:
        """Return the lines whose boxes reach into ``area``."""
        paths = [*self.lines, *self.rails]
        if len(self._boxes) != len(paths):
            self._boxes = np.array([box_of(path) for path in paths], dtype=np.float64).reshape(-1, 4)
        left, top, right, bottom = self._boxes.T
        is_near = (left < area[2]) & (area[0] < right) & (top < area[3]) & (area[1] < bottom)
        return [paths[at] for at in np.flatnonzero(is_near).tolist()]

    def _mover(self, couple: Couple) -> UUID | None:
        """Return the partner who doesn't live with the couple's children while the other does."""
        children = {descent.child for descent in couple.descents}
        homes = [set(home.member_ids) for home in self.view.households if children.intersection(home.member_ids)]
        staying = [partner for partner in couple.partners if any(partner in home for home in homes)]
        return next(p for p in couple.partners if p not in staying) if len(staying) == 1 else None

    def bonds(self) -> list[Group]:
        """Return the emotional lines, each on its way round everybody else."""
        tracks = self.tracks = ways(self.view.bonds, Terrain(self.symbols, self.lines, self.words), self.notation)
        rails = {
            bond.id: _rails(tracks[bond.id], reach(bond.kind, self.notation))
            for bond in self.view.bonds
            if bond.id in tracks
        }
        self.rails = [rail for both in rails.values() for rail in both]
        boxes = [symbol.box for symbol in self.symbols.values()]
        groups: list[Group] = []
        for bond in self.view.bonds:
            track = tracks.get(bond.id)
            if track is None:
                continue
            others = [*self.lines, *(rail for rail in self.rails if rail not in rails[bond.id])]
            strange = [other for key, other in tracks.items() if key != bond.id]
            # Signs and heads of arrows have a ground of their own, which would hide a year.
            signs = [sign_box(each) for other in strange for each in (other, Track(other.path, 1.0))]
            note = end_note(bond, track, others, [*boxes, *self.words, *signs], self.notation)
            spoken = text.bond_spoken(self.view, bond, self.language)
            marks = (*bond_marks(bond, track, self.language, self.notation), *note)
            groups.append(self._group(Key("bond", bond.id), marks, spoken, BOND_LAYER))
        return groups

    def triangles(self) -> list[Group]:
        """Return what points out the triangles among the emotional lines."""
        return [
            triangle_group(self.view, each, number, self.symbols, self.tracks, self.words, self.language)
            for number, each in enumerate(triangles_of(self.view), 1)
        ]

    def people(self) -> list[Group]:
        """Return everybody's symbol."""
        groups: list[Group] = []
        for person in self.view.people:
            drawn = self.symbols[person.id]
            spoken = text.person_words(self.view, person, self.language)
            key = Key("person", person.id)
            groups.append(Group(key, drawn.marks, drawn.box, spoken, PERSON_LAYER, drawn.centre))
        return groups

    def homes(self, groups: Iterable[Group]) -> list[Group]:
        """Return the homes' lines; ``groups`` are what stands already and must stay legible."""
        taken = [symbol.box for symbol in self.symbols.values()]
        taken += [bounds_of(drawn) for group in groups for drawn in group.marks if isinstance(drawn, Words)]
        found: list[Group] = []
        shapes: list[Shape] = []
        for at, home in enumerate(self.view.households):
            pads = (*PADS[at % len(PADS) :], *PADS[: at % len(PADS)])
            group = self._home(home, pads, shapes, taken)
            if group is not None:
                taken += [bounds_of(drawn) for drawn in group.marks if isinstance(drawn, Words)]
                found.append(group)
        return found

    def _home(
        self, home: HouseholdView, pads: Sequence[float], others: list[Shape], taken: Sequence[Bounds]
    ) -> Group | None:
        """Return the line of one home, at the first of ``pads`` at which it lies on none of the ``others``."""
        residents = residents_of(self.view, home)
        members = [self.symbols[key].box for key in residents if key in self.symbols]
        if not members:
            return None
        strangers = [symbol.box for key, symbol in self.symbols.items() if key not in residents]
        shape = told_apart(members, strangers, pads, others)
        others.append(shape)
        marks = home_marks(shape, home.name, [*self.lines, *self.rails], taken)
        return self._group(
            Key("household", home.id), marks, text.home_spoken(self.view, home, self.language), HOME_LAYER
        )

    def _group(self, key: Key, marks: tuple[Mark, ...], spoken: str, layer: int) -> Group:
        self.words += [bounds_of(drawn) for drawn in marks if isinstance(drawn, Words)]
        return Group(key, marks, extent(marks), spoken, layer)


def _rails(track: Track, half: float) -> tuple[Path, Path]:
    return track.rail(-half), track.rail(half)
