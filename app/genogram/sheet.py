"""The sheet while it is drawn on: what stands where, so that whatever comes later keeps clear of it."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property, partial
from itertools import chain
from typing import Final, cast
from uuid import UUID

from app.genogram import text
from app.genogram.bench import REACH, bench_of
from app.genogram.bonds import bond_marks, end_note, reach
from app.genogram.carried import carried
from app.genogram.couples import couple_marks
from app.genogram.descents import child_marks, lengthened, shared_lines
from app.genogram.extent import bounds_of, extent
from app.genogram.geometry import Path, box_of, grown, overlap
from app.genogram.graph import Couple, has_remarried
from app.genogram.health import shown_marks
from app.genogram.households import OTHER_PADS, PADS, RADIUS, Shape, home_marks, lasting_shape, residents_of, told_apart
from app.genogram.kept import Kept
from app.genogram.layout import Route
from app.genogram.lines import Lines, sides
from app.genogram.nearby import Growing, Nearby
from app.genogram.picture import Bounds, Group, Key, Mark, Words, joined
from app.genogram.signs import sign_box
from app.genogram.strokes import Track
from app.genogram.symbols import Symbol
from app.genogram.terrain import Terrain
from app.genogram.triangles import triangle_group, triangles_of
from app.genogram.ways import Ways, lasting, ways
from app.i18n import Language
from app.lens.view import BondView, CaseView, HouseholdView, PersonMarkView, PersonView
from app.records import record

HOME_LAYER: Final = -20
BOND_LAYER: Final = -10
LINE_LAYER: Final = 0
PERSON_LAYER: Final = 10
_WAYS: Final = "ways"
NOWHERE: Final = (0.0, 0.0, 0.0, 0.0)


@record
class _About:
    """What is asked about a couple each time its line is drawn: who is named, where its line runs, who has left."""

    named: tuple[PersonView, ...]
    near: Bounds
    drop: float | None
    own: frozenset[Path]
    mover: float | None
    is_left_behind: bool


class Sheet:
    """A genogram under way. ``symbols`` stand in their places; lines are added in the order of the methods."""

    def __init__(
        self,
        view: CaseView,
        language: Language,
        symbols: Mapping[UUID, Symbol],
        kept: Kept,
        *,
        is_hasty: bool = False,
    ) -> None:
        self.view = view
        self.language = language
        self.symbols = symbols
        self.notation = view.style.notation
        self.lines_of: dict[str, Lines] = {}
        self.bars: list[Path] = []
        self.rails: list[Path] = []
        self.tracks: dict[UUID, Track] = {}
        self.is_rough = False
        """Whether emotional lines were carried along, in haste, instead of finding their way."""
        self._is_hasty = is_hasty
        self._kept = kept
        self._abouts: dict[str, _About] = {}
        self._words = Growing()
        self._paths: Nearby[Path] = Nearby()

    @cached_property
    def _people(self) -> Nearby[Bounds]:
        return Nearby((symbol.box, symbol.box) for symbol in self.symbols.values())

    def standing(self, area: Bounds) -> list[Bounds]:
        """Return the boxes of those who stand at least partly in ``area`` or touch it."""
        return self._people.near(area)

    def children(self, couples: Iterable[Couple], routes: Mapping[str, Route]) -> list[Group]:
        """Return the lines from parents to children; all structural lines are known from here on."""
        groups: list[Group] = []
        for couple in couples:
            if couple.id not in routes:
                continue
            route = routes[couple.id]
            hanging = self._kept.of("hanging", route, lambda route=route: [UUID(stub.child) for stub in route.stubs])
            children = [self.symbols[key] for key in hanging]
            facts = (couple, route, children, self.view.twin_sets, self._about(couple, route).named)
            lines, group = self._kept.part(("children", couple.id), facts, partial(self._children, couple, route))
            self.lines_of[couple.id] = lines
            self.bars += [route.bar] if len(route.bar) > 1 else []
            groups += self._added(group)
        return groups

    @property
    def lines(self) -> list[Path]:
        """Return all structural lines."""
        return list(chain.from_iterable(self.lines_of.values()))

    def _children(self, couple: Couple, route: Route) -> tuple[Lines, Group | None]:
        own = lengthened(route, self.symbols)
        lines = Lines((*([route.bar] if len(route.bar) > 1 else []), *shared_lines(route), *own.values()))
        if not own:
            return lines, None
        marks = child_marks(couple, route, own, self.view.twin_sets, self.language, self.notation)
        spoken = text.children_spoken(self.view, couple, self.language)
        return lines, _group(couple.child_key, marks, spoken, LINE_LAYER)

    def _named(self, couple: Couple) -> tuple[PersonView, ...]:
        """Return whose names are said of a couple and its children."""
        people = self.view.people_by_id
        return tuple(people[key] for key in (*couple.partners, *(descent.child for descent in couple.descents)))

    @contextmanager
    def tried(self) -> Generator[None]:
        """Forget at the end the words that were written meanwhile, since they will be written again."""
        known = len(self._words)
        yield
        self._words.cut(known)

    def couples(self, couples: Iterable[Couple], routes: Mapping[str, Route]) -> list[Group]:
        """Return the lines of couples, their signs and dates off whatever lines are known by now."""
        bundles = self.lines_of.values()
        rails = self._kept.of("boxes", self.rails, partial(sides, self.rails))
        self._paths = Nearby.of((*bundles, self.rails), (*(each.boxes for each in bundles), rails))
        drawn = [(couple, routes[couple.id]) for couple in couples if couple.id in routes]
        joined_by = [(couple, route) for couple, route in drawn if len(route.bar) > 1]
        areas = [self._about(couple, route).near for couple, route in joined_by]
        people, paths = self._people.near_each(areas), self._paths.near_each(areas)
        return [
            self._couple(couple, route, near, others)
            for (couple, route), near, others in zip(joined_by, people, paths, strict=True)
        ]

    def _couple(self, couple: Couple, route: Route, people: Sequence[Bounds], paths: Iterable[Path]) -> Group:
        """Return the line of a couple, near which these ``people`` and ``paths`` are."""
        about = self._about(couple, route)
        boxes = [*people, *self._words.near(about.near)]
        others = [path for path in paths if path not in about.own]
        facts = (couple, route.bar, about.drop, boxes, others, about.mover, about.is_left_behind, about.named[:2])

        def made() -> Group:
            marks = couple_marks(
                couple.partnership,
                route.bar,
                bench_of(route.bar, about.drop, others, boxes),
                self.language,
                mover=about.mover,
                is_kin=couple.is_kin,
                notation=self.notation,
                has_remarried=about.is_left_behind,
            )
            return _group(couple.bar_key, marks, text.couple_spoken(self.view, couple, self.language), LINE_LAYER)

        return self._added(self._kept.part(("couple", couple.id), facts, made))[0]

    def _about(self, couple: Couple, route: Route) -> _About:
        found = self._abouts.get(couple.id)
        if found is None:
            mover = self._mover(couple) if len(couple.partners) == 2 else None
            near, drop, own = self._kept.of("near", route, partial(_near, route))
            found = self._abouts[couple.id] = _About(
                self._named(couple),
                near,
                drop,
                own,
                self.symbols[mover].centre[0] if mover else None,
                has_remarried(self.view, couple),
            )
        return found

    def _mover(self, couple: Couple) -> UUID | None:
        """Return the partner who doesn't live with the couple's children while the other does."""
        children = {descent.child for descent in couple.descents}
        homes = [set(home.member_ids) for home in self.view.households if children.intersection(home.member_ids)]
        staying = [partner for partner in couple.partners if any(partner in home for home in homes)]
        return next(p for p in couple.partners if p not in staying) if len(staying) == 1 else None

    def bonds(self) -> list[Group]:
        """Return the emotional lines, each on its way round everybody else."""
        tracks = self.tracks = self._tracks()
        drawn = [bond for bond in self.view.bonds if bond.id in tracks]
        rails = {
            bond.id: self._kept.part(
                ("rails", bond.id),
                (tracks[bond.id].path, bond.kind),
                partial(_rails, tracks[bond.id], reach(bond.kind, self.notation)),
            )
            for bond in drawn
        }
        self.rails = [rail for both in rails.values() for rail in both]
        groups: list[Group] = []
        for bond in drawn:
            track = tracks[bond.id]
            people = self.view.people_by_id
            facts = (bond, track.path, track.share, people[bond.a_id], people[bond.b_id])
            marks = self._kept.part(
                ("bond-marks", bond.id), facts, partial(bond_marks, bond, track, self.language, self.notation)
            )
            note = self._end_note(bond, rails) if bond.is_over else ()
            spoken = partial(text.bond_spoken, self.view, bond, self.language)
            groups += self._added(
                self._kept.part(
                    ("bond", bond.id),
                    (facts, marks, note),
                    lambda bond=bond, marks=marks, note=note, spoken=spoken: _group(
                        Key("bond", bond.id), (*marks, *note), spoken(), BOND_LAYER
                    ),
                )
            )
        return groups

    def bond(self, bond: BondView, track: Track) -> Group:
        """Return one emotional line that is not over, along ``track``."""
        marks = bond_marks(bond, track, self.language, self.notation)
        return _group(Key("bond", bond.id), marks, text.bond_spoken(self.view, bond, self.language), BOND_LAYER)

    def _tracks(self) -> dict[UUID, Track]:
        """Return the ways of the emotional lines: in haste, and where they are not known, those of before."""
        terrain = (self.symbols, tuple(self.lines), tuple(self._words), tuple(self.bars))
        stood = (self.view.bonds, tuple(self.symbols), *terrain, self.notation)
        if self._is_hasty and not self._kept.holds(_WAYS, stood):
            rough = self._carried()
            if rough is not None:
                self.is_rough = True
                return rough
        return self._kept.lasting_part(
            _WAYS,
            stood,
            lambda: ways(self.view.bonds, Terrain(*terrain), self.notation),
            lasting(self.view.bonds, *terrain, self.notation),
        ).tracks

    def _carried(self) -> dict[UUID, Track] | None:
        latest = self._kept.latest(_WAYS)
        if latest is None:
            return None
        (bonds, _, stood, *_), known = cast(
            "tuple[tuple[tuple[BondView, ...], object, Mapping[UUID, Symbol]], Ways]", latest
        )
        return carried(self.view.bonds, bonds, known.tracks, stood, self.symbols)

    def _end_note(self, bond: BondView, rails: Mapping[UUID, tuple[Path, Path]]) -> tuple[Words, ...]:
        """Return the year at which a relation ended, beside its line."""
        others = [*self.lines, *(rail for rail in self.rails if rail not in rails[bond.id])]
        strange = [other for key, other in self.tracks.items() if key != bond.id]
        # Signs and heads of arrows have a ground of their own, which would hide a year.
        signs = [sign_box(each) for other in strange for each in (other, Track(other.path, 1.0))]
        boxes = [symbol.box for symbol in self.symbols.values()]
        return end_note(bond, self.tracks[bond.id], others, [*boxes, *self._words, *signs], self.notation)

    def triangles(self) -> list[Group]:
        """Return what points out the triangles among the emotional lines."""
        return [
            triangle_group(self.view, each, number, self.symbols, self.tracks, tuple(self._words), self.language)
            for number, each in enumerate(triangles_of(self.view), 1)
        ]

    def people(self, people: Iterable[PersonView] | None = None) -> list[Group]:
        """Return everybody's symbol, or those of some ``people``."""
        groups: list[Group] = []
        noted: dict[UUID, list[PersonMarkView]] = {}
        for row in shown_marks(self.view):
            noted.setdefault(row.person_id, []).append(row)
        for person in self.view.people if people is None else people:
            drawn, rows = self.symbols[person.id], noted.get(person.id, [])
            groups.append(
                self._kept.part(
                    ("person", person.id), (person, drawn, rows), partial(self._person, person, drawn, rows)
                )
            )
        return groups

    def _person(self, person: PersonView, drawn: Symbol, rows: Sequence[PersonMarkView]) -> Group:
        spoken = text.person_spoken(person, self.language, self.view.style, rows)
        return Group(Key("person", person.id), drawn.marks, drawn.box, spoken, PERSON_LAYER, drawn.centre)

    def homes(self, groups: Iterable[Group]) -> list[Group]:
        """Return the homes' lines; ``groups`` are what stands already and must stay legible."""
        if not self.view.households:
            return []
        taken = [symbol.box for symbol in self.symbols.values()]
        taken += [box for group in groups for box in self._words_of(group)]
        found: list[Group] = []
        shapes: list[Shape] = []
        for at, home in enumerate(self.view.households):
            pads = (*PADS[at % len(PADS) :], *PADS[: at % len(PADS)], *OTHER_PADS)
            group = self._home(home, pads, shapes, taken)
            if group is not None:
                taken += self._words_of(group)
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
        stood = (members, strangers, pads, list(others))
        shape = self._kept.lasting_part(
            f"home {home.id}", stood, lambda: told_apart(members, strangers, pads, others), lasting_shape(*stood)
        )
        others.append(shape)
        area = grown(joined(box_of(path) for path in shape.paths), RADIUS)
        lines, near = self._paths.near(area), [box for box in taken if overlap(box, area)]
        spoken = text.home_spoken(self.view, home, self.language)

        def made() -> Group:
            return _group(Key("household", home.id), home_marks(shape, home.name, lines, near), spoken, HOME_LAYER)

        return self._added(self._kept.part(("home", home.id), (shape, home.name, lines, near, spoken), made))[0]

    def add_words(self, groups: Iterable[Group]) -> None:
        """Let what is written from here on keep off the words of ``groups``."""
        self._words.add(box for group in groups for box in self._words_of(group))

    def _added(self, group: Group | None) -> list[Group]:
        if group is None:
            return []
        self._words.add(self._words_of(group))
        return [group]

    def _words_of(self, group: Group) -> list[Bounds]:
        return self._kept.of("words", group.marks, partial(_words_in, group))


def _near(route: Route) -> tuple[Bounds, float | None, frozenset[Path]]:
    """Return where something may be in the way of a couple's signs, where the line to its children goes, its lines."""
    drop = route.drop[0][0] if len(route.drop) > 1 else None
    near = grown(box_of(route.bar), REACH) if route.bar else NOWHERE
    return near, drop, frozenset((route.bar, *shared_lines(route)))


def _words_in(group: Group) -> list[Bounds]:
    return [bounds_of(drawn) for drawn in group.marks if isinstance(drawn, Words)]


def _group(key: Key, marks: tuple[Mark, ...], spoken: str, layer: int) -> Group:
    return Group(key, marks, extent(marks), spoken, layer)


def _rails(track: Track, half: float) -> tuple[Path, Path]:
    return track.rail(-half), track.rail(half)
