"""Emotional lines that take another way at once, where somebody has come to stand in theirs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import chain
from uuid import UUID

from app.genogram.bonds import reach
from app.genogram.drawn import Drawn
from app.genogram.firstway import first_way
from app.genogram.geometry import Path
from app.genogram.kept import Kept
from app.genogram.picture import Bounds, Group, Key, Words
from app.genogram.sheet import Sheet
from app.genogram.strokes import Track
from app.lens.view import BondView


def may_swerve(drawn: Drawn, bond: BondView) -> bool:
    """Return whether an emotional line can be drawn anew by itself: the year in which one ended stands at a place of
    its own, and would have to find another."""
    at = drawn.at.get(Key("bond", bond.id))
    return not (
        bond.is_over and at is not None and any(isinstance(mark, Words) for mark in drawn.picture.groups[at].marks)
    )


def swerved(
    drawn: Drawn,
    shut: Iterable[BondView],
    tracks: Mapping[UUID, Track],
    boxes: Iterable[Bounds] = (),
    lines: Iterable[Path] = (),
) -> dict[UUID, Track] | None:
    """Return ``tracks`` with other ways for the emotional lines that are ``shut``; None where one has no plain way.

    Besides whoever is ``drawn`` they run past those who stand in ``boxes``, and not along ``lines``.
    """
    found, new_boxes, new_lines = dict(tracks), list(boxes), list(lines)
    for bond in shut:
        ends = {bond.a_id, bond.b_id}
        strangers = (each.box for key, each in drawn.symbols.items() if key not in ends)
        beside = [
            found[row.id]
            for row in drawn.view.bonds
            if {row.a_id, row.b_id} == ends and row.id in found and row.id != bond.id
        ]
        way = first_way(
            drawn.symbols[bond.a_id],
            drawn.symbols[bond.b_id],
            reach(bond.kind, drawn.view.style.notation),
            chain(strangers, new_boxes),
            chain(chain.from_iterable(drawn.lines.values()), new_lines),
            beside,
        )
        if way is None:
            return None
        found[bond.id] = way
    return found


def past(drawn: Drawn, bond_ids: Iterable[UUID], boxes: Iterable[Bounds], lines: Iterable[Path]) -> Drawn | None:
    """Return the picture with these emotional lines past whoever comes to stand in ``boxes``, with their ``lines``.

    None where one has no plain way, or can't be drawn anew by itself.
    """
    ids = set(bond_ids)
    shut = [bond for bond in drawn.view.bonds if bond.id in ids]
    tracks = swerved(drawn, shut, drawn.tracks, boxes, lines) if all(may_swerve(drawn, bond) for bond in shut) else None
    if tracks is None:
        return None
    sheet = Sheet(drawn.view, drawn.language, drawn.symbols, Kept())
    now = replace(drawn, tracks=tracks)
    return with_groups(now, [sheet.bond(bond, tracks[bond.id]) for bond in shut])


def with_groups(drawn: Drawn, fresh: Iterable[Group]) -> Drawn:
    """Return the picture with those groups that are ``fresh`` in place of those of before."""
    groups = list(drawn.picture.groups)
    for group in fresh:
        groups[drawn.at[group.key]] = group
    return replace(drawn, picture=replace(drawn.picture, groups=tuple(groups)))
