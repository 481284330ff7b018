"""Families made up by chance, for what must hold of every drawing."""

from __future__ import annotations

from random import Random

from app.lens.view import BondKind, Ending, Gender, ParentageKind, PartnershipKind, PersonKind, ResidenceKind, TwinKind
from tests.genogram.casts import Cast

KINDS = tuple(PartnershipKind)
ENDINGS = (None, None, None, Ending.SEPARATION, Ending.DIVORCE, Ending.DEATH)


def kindred(seed: int, size: int = 14, bonds: int = 5, homes: int = 3) -> Cast:
    """Return a family of about ``size`` people: remarriages, lone parents, foster care, losses, bonds and homes."""
    chance = Random(seed)
    cast = Cast()
    generations = [[_person(cast, chance, 1925) for _ in range(2)]]
    _couple(cast, chance, *generations[0])
    parents = [(generations[0][0], generations[0][1])]
    while len(cast.people) < size:
        born = 1925 + 25 * len(generations)
        row: list[str] = []
        for pair in parents:
            for _ in range(chance.randint(1, 3)):
                child = _person(cast, chance, born, is_index=not any(p.is_index for p in cast.people.values()))
                cast.child(child, *(pair if chance.random() < 0.85 else pair[:1]))
                row.append(child)
        parents = _partners(cast, chance, row, born)
        generations.append(row)
        if not parents or len(generations) > 4:
            break
    _extras(cast, chance, parents)
    _bonds_and_homes(cast, chance, bonds, homes)
    return cast


def _person(cast: Cast, chance: Random, born: int, *, is_index: bool = False) -> str:
    name = f"{chance.choice(('Aino', 'Maija', 'Veikko', 'Helmi-Maria', 'Olli', 'Iida Esimerkki'))} {len(cast.people)}"
    year = born + chance.randint(0, 9)
    died = year + chance.randint(30, 60) if chance.random() < 0.15 and year + 60 < 2026 else None
    cast.person(name, chance.choice(tuple(Gender)), year if chance.random() < 0.9 else None, died, is_index=is_index)
    return name


def _couple(cast: Cast, chance: Random, a: str, b: str) -> None:
    ending = chance.choice(ENDINGS)
    kind = chance.choice(KINDS)
    cast.couple(a, b, kind, chance.choice((None, 1990, 2005)), 2015 if ending else None, ending)


def _partners(cast: Cast, chance: Random, row: list[str], born: int) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for person in row:
        for _ in range(chance.choice((0, 1, 1, 2))):
            other = _person(cast, chance, born)
            _couple(cast, chance, person, other)
            if chance.random() < 0.8:
                pairs.append((person, other))
    return pairs


def _extras(cast: Cast, chance: Random, pairs: list[tuple[str, str]]) -> None:
    for pair in pairs[:2]:
        for kind in chance.sample(tuple(PersonKind), 2):
            name = f"{kind.value} {len(cast.people)}"
            born = max((p.born.year for p in (cast.people[pair[0]], cast.people[pair[1]]) if p.born), default=1990) + 22
            cast.person(
                name, chance.choice(tuple(Gender)), born, kind=kind, shown="" if chance.random() < 0.5 else name
            )
            if kind is not PersonKind.PET:
                cast.child(name, *pair)
    names = [name for name, person in cast.people.items() if person.kind is PersonKind.PERSON]
    if chance.random() < 0.4 and len(names) > 6:
        cast.person("Sijaisäiti", Gender.FEMALE, 1975).person("Sijaisisä", Gender.MALE, 1974)
        cast.couple("Sijaisäiti", "Sijaisisä").child(names[-1], "Sijaisäiti", "Sijaisisä", kind=ParentageKind.FOSTER)
    if chance.random() < 0.3:
        children = [row.child_id for row in cast.parentages]
        twins = [name for name in names if cast.of(name) in children][-2:]
        shared = [{row.parent_id for row in cast.parentages if row.child_id == cast.of(name)} for name in twins]
        if len(twins) == 2 and shared[0] == shared[1]:
            cast.twin(chance.choice(tuple(TwinKind)), *twins)


def _bonds_and_homes(cast: Cast, chance: Random, bonds: int, homes: int) -> None:
    names = list(cast.people)
    for _ in range(bonds):
        a, b = chance.sample(names, 2)
        cast.bond(a, b, chance.choice(tuple(BondKind)), chance.choice((None, None, 2020)))
    for number in range(homes):
        members = chance.sample(names, min(len(names), chance.randint(1, 5)))
        cast.home(f"Koti {number}", *members, kind=chance.choice(tuple(ResidenceKind)))
