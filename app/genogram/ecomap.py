"""The ecomap: the child's home or homes in the middle, the systems around, a line for each tie (Hartman 1978).

A line that ends on a home's rim is the whole home's, one that goes on to a symbol is that person's. Two homes are two
circles that share those who live in both. Systems stand in the order of the family centre's six groups; where the user
put one, it stays.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Final
from uuid import UUID

from app.genogram.extent import bounds_of
from app.genogram.geometry import Path, crosses, grown, overlap
from app.genogram.groupnames import group_names
from app.genogram.homeplan import homes
from app.genogram.homes import Homes
from app.genogram.mapkey import Entry, map_legend
from app.genogram.options import EcomapCentre
from app.genogram.picture import Bounds, Colour, Disc, Group, Key, Pen, Picture, Polyline, Words, joined
from app.genogram.seats import seats_of
from app.genogram.strokes import Track
from app.genogram.symbols import year
from app.genogram.systems import TEXT, system_group, systems_of
from app.genogram.tieplan import DrawnTie, TieWays
from app.genogram.ties import sign_of, tie_marks, tie_words
from app.i18n import Language, Text, mark, translate
from app.lens.view import AgencyGroup, CaseView, Said, TieFlow, TieStrength, TieView

_SHARES: Final = (0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78, 0.15)
"""Where along its line the year stands in which a tie ended, the best place first."""

_SIGNS: Final = (0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73)
"""Where along it the bars of a broken tie may stand."""


def ecomap_picture(view: CaseView, language: Language, *, centre: EcomapCentre = EcomapCentre.HOUSEHOLD) -> Picture:
    """Return the ecomap of ``view``, its middle as ``centre`` says."""
    middle = homes(view, language, centre)
    systems = systems_of(view, middle)
    places = seats_of(view, middle, systems, language, centre)
    boxes = {system.subject.id: system.box(places[system.subject.id]) for system in systems}
    names = [bounds_of(name) for home in middle.rims if (name := middle.label(home)) is not None]
    labels = group_names(view.agencies, places, [*boxes.values(), *names, *middle.around()], language)
    # A tie is as wide as its zigzag or its bars.
    words = [grown(box, 5) for box in (*names, *(label.bounds for label in labels))]
    ways = TieWays(view, middle, systems, places, boxes, words)
    drawn = ways.all_drawn()
    ties = [drawn[tie.id] for tie in view.ties if tie.id in drawn]
    groups = [
        *_tie_groups(view, ties, [*boxes.values(), *ways.words], language),
        *labels,
        *middle.groups(),
    ]
    groups += [system_group(system, places[system.subject.id]) for system in systems]
    legend = map_legend(_entries(ties), language, joined(group.bounds for group in groups))
    groups += [legend] if legend else []
    title = translate(mark("Ecomap of the family and the systems around it"), language)
    bounds = joined((group.bounds for group in groups), margin=14)
    description = _description(view, middle, language)
    return Picture(tuple(groups), bounds, title, description, language.value, places=tuple(places.items()))


def _tie_groups(view: CaseView, drawn: Sequence[DrawnTie], boxes: Sequence[Bounds], language: Language) -> list[Group]:
    groups: list[Group] = []
    shares = {one.tie.id: _share(one, [other.path for other in drawn if other is not one], boxes) for one in drawn}
    signs = [sign_of(one.path, one.tie, shares[one.tie.id]) for one in drawn]
    taken = [*boxes, *(sign for sign in signs if sign is not None)]
    for one in drawn:
        marks = tie_marks(one.path, one.tie, shares[one.tie.id])
        others = [other.path for other in drawn if other is not one]
        ended = _year_on(one, others, taken)
        if ended is not None:
            marks = (*marks, ended)
            taken.append(bounds_of(ended))
        xs, ys = [x for x, _ in one.path], [y for _, y in one.path]
        box = (min(xs) - 6, min(ys) - 6, max(xs) + 6, max(ys) + 6)
        agency = view.agencies_by_id[one.tie.agency_id].name
        spoken = _spoken(agency, one.end, one.tie, language)
        groups.append(Group(Key("tie", one.tie.id), marks, box, spoken))
    return groups


def _share(one: DrawnTie, others: Sequence[Path], taken: Sequence[Bounds]) -> float:
    """Return how far along its line the bars of a broken tie lie on nothing else."""
    for share in _SIGNS:
        sign = sign_of(one.path, one.tie, share)
        if sign is None or not (any(overlap(sign, box) for box in taken) or any(crosses(way, sign) for way in others)):
            return share
    return _SIGNS[0]


def _year_on(one: DrawnTie, others: Sequence[Path], taken: Sequence[Bounds]) -> Words | None:
    """Return the year a tie ended, written on its line where there is room."""
    until = year(one.tie.until)
    if not one.tie.is_over or not until:
        return None
    track = Track(one.path)
    for share in _SHARES:
        x, y = track.at(track.length * share)
        words = Words(round(x, 2), round(y + 3, 2), f"–{until}", TEXT, colour=Colour.QUIET, has_halo=True)
        box = grown(bounds_of(words), 2)
        if not any(overlap(box, other) for other in taken) and not any(crosses(path, box) for path in others):
            return words
    return None


_SAMPLE: Final[Path] = ((-21.0, 0.0), (21.0, 0.0))
_LABELS: Final[Mapping[TieStrength, Text]] = {
    TieStrength.STRONG: mark("strong tie"),
    TieStrength.NORMAL: mark("usual tie"),
    TieStrength.WEAK: mark("weak tie"),
    TieStrength.BROKEN: mark("broken tie"),
}


def _entries(drawn: Sequence[DrawnTie]) -> list[Entry]:
    """Return what the legend explains: each strength, stress and flow that is drawn, each by itself."""
    ties = [one.tie for one in drawn]
    entries: list[Entry] = [
        (tie_marks(_SAMPLE, _sample(strength)), label)
        for strength, label in _LABELS.items()
        if any(tie.strength is strength for tie in ties)
    ]
    if any(tie.is_stressful for tie in ties):
        entries.append((tie_marks(_SAMPLE, _sample(is_stressful=True)), mark("stressful tie")))
    if any(tie.flow is not TieFlow.NONE for tie in ties):
        flow = _sample(flow=TieFlow.TO_FAMILY)
        entries.append((tie_marks(_SAMPLE, flow), mark("resources flow the way the arrow points")))
    if any(tie.is_over for tie in ties):
        entries.append((tie_marks(_SAMPLE, _sample(is_over=True)), mark("is over (grey, with the year if known)")))
    if any(tie.household_id is not None for tie in ties):
        rim = (Polyline(((-21, 0), (-3, 0)), Pen(Colour.INK, 1.5)), Disc(7, 0, 9, Pen(Colour.QUIET, 1.2, (4, 3))))
        entries.append((rim, mark("a line to the rim is the whole home’s, one to a symbol that person’s")))
    return entries


def _sample(
    strength: TieStrength = TieStrength.NORMAL,
    *,
    is_stressful: bool = False,
    flow: TieFlow = TieFlow.NONE,
    is_over: bool = False,
) -> TieView:
    nobody = UUID(int=0)
    return TieView(
        nobody, nobody, None, None, strength, is_stressful, flow, None, None, is_over=is_over, note="", said=Said()
    )


def _spoken(agency: str, end: str, tie: TieView, language: Language) -> str:
    """Say one tie: who, and of what quality; names stand where no language bends them."""
    quality = tie_words(tie, language)
    if tie.is_over:
        until = year(tie.until)
        ended = (
            translate(mark("until {date}"), language, date=until)
            if until
            else translate(mark("over", "a relation"), language)
        )
        quality = f"{quality}, {ended}"
    return translate(mark("{agency} and {who}: {quality}"), language, agency=agency, who=end, quality=quality)


def _description(view: CaseView, middle: Homes, language: Language) -> str:
    """Say in words who is in the middle, which systems there are by group, and how each is tied to whom."""
    order = {person: at for at, person in enumerate(view.people_by_id)}
    inside = ", ".join(view.people_by_id[one].short_name for one in sorted(middle.people, key=order.__getitem__))
    sentences = [translate(mark("In the middle: {names}."), language, names=inside)] if inside else []
    if not view.agencies:
        return " ".join([*sentences, translate(mark("No agencies have been added yet."), language)])
    place = {group: at for at, group in enumerate(AgencyGroup)}
    homes_by_id = {home.id: home.name for home in view.households}
    agencies = sorted(view.agencies, key=lambda one: (place[one.group], one.name, one.id.hex))
    for group, members in groupby(agencies, key=lambda one: one.group):
        said: list[str] = []
        for agency in members:
            ties = [tie for tie in view.ties if tie.agency_id == agency.id]
            for tie in ties:
                person = view.people_by_id.get(tie.person_id) if tie.person_id else None
                end = person.short_name if person else homes_by_id.get(tie.household_id or agency.id, "")
                said.append(_spoken(agency.name, end, tie, language))
            if not ties:
                said.append(translate(mark("{agency}: no tie drawn"), language, agency=agency.name))
        name = translate(group.label, language)
        name = name[:1].upper() + name[1:]
        text = mark("{group}. {ties}.", "the services of a group, one after the other")
        sentences.append(translate(text, language, group=name, ties="; ".join(said)))
    return " ".join(sentences)
