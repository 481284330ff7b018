"""Invented case files of a chosen size: a family with names and dates, emotional lines, homes and agencies."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Final
from uuid import UUID

from _families import grown

from app.i18n import Language, mark
from app.models import Agency, Bond, Household, Parentage, Partnership, Person, Residence, Tie
from app.models.dates import PartialDate
from app.models.kinds import AgencyGroup, BondKind, Gender, ParentageKind, PartnershipKind, TieStrength
from app.operations.case import choose_child, start_case
from app.operations.rows import add_row
from app.store.casefile import CaseFile

PASSPHRASE: Final = "harava-kuutamo-pelto-seitti"  # noqa: S105 - of an invented case
SHARES: Final = {100: (15, 10), 300: (30, 20)}
"""Emotional lines, and ties to agencies, by people."""
_YOUNGEST: Final = 2018
_GENDERS: Final = {"M": Gender.MALE, "F": Gender.FEMALE}


def made_case(path: Path, people: int) -> CaseFile:
    """Return a new case file at ``path`` with a family of ``people``, open. The youngest is the child."""
    chance = random.Random(people)  # noqa: S311 - the same case at every run
    whole = grown(people)
    members = whole.members[:people]
    there = {member.id for member in members}
    shift = _YOUNGEST - max(int(member.birth or 0) for member in members)
    case = CaseFile.create(path, PASSPHRASE, who="bench")
    start_case(case, f"BENCH-{people}", Language.FI)
    with case.transaction(mark("Make the sample case")):
        ids: dict[str, UUID] = {}
        for number, member in enumerate(members):
            facts = {
                "given_name": f"Aino{number}",
                "family_name": "Esimerkki",
                "gender": _GENDERS.get(member.gender, Gender.UNKNOWN),
                "born": _year(int(member.birth or 1900) + shift),
                "is_dead": int(member.birth or 1900) + shift < 1935,
            }
            ids[member.id] = add_row(case, Person, facts).id
        kin: dict[str, list[str]] = {}
        for union in whole.unions:
            partners = [key for key in union.partners if key in there]
            children = [key for key in union.children if key in there]
            if len(partners) == 2:
                a, b = (ids[key] for key in partners)
                facts = {"a_id": a, "b_id": b, "kind": PartnershipKind.MARRIAGE}
                add_row(case, Partnership, {**facts, "since": _year(int(union.since or 1900) + shift)})
            for child in children:
                for parent in partners:
                    facts = {"child_id": ids[child], "parent_id": ids[parent], "kind": ParentageKind.BIRTH}
                    add_row(case, Parentage, facts)
            for one in (circle := [*partners, *children]):
                kin.setdefault(one, []).extend(other for other in circle if other != one)
        _join(case, chance, ids, kin, max(there), SHARES[people])
    choose_child(case, ids[max(there)])
    return case


def _join(
    case: CaseFile,
    chance: random.Random,
    ids: dict[str, UUID],
    kin: dict[str, list[str]],
    child: str,
    share: tuple[int, int],
) -> None:
    """Add emotional lines, half of them the child's own, two homes of the child's, and ties to agencies."""
    bonds, ties = share
    near = sorted({other for one in kin[child] for other in kin[one]} - {child})
    for number in range(bonds):
        a = child if number % 2 else chance.choice(sorted(kin))
        b = chance.choice(near if a == child else kin[a])
        add_row(case, Bond, {"a_id": ids[a], "b_id": ids[b], "kind": chance.choice(list(BondKind))})
    homes = [add_row(case, Household, {"name": f"Koti {name}"}).id for name in "AB"]
    for home in homes:
        for one in (child, *chance.sample(kin[child], min(3, len(kin[child])))):
            add_row(case, Residence, {"person_id": ids[one], "household_id": home})
    groups = list(AgencyGroup)
    for number in range(ties):
        agency = add_row(case, Agency, {"name": f"Palvelu {number}", "group": groups[number % len(groups)]})
        ends = {"household_id": homes[0]} if number % 3 == 0 else {"person_id": ids[chance.choice([child, *near])]}
        add_row(case, Tie, {"agency_id": agency.id, "strength": chance.choice(list(TieStrength)), **ends})


def _year(year: int) -> PartialDate:
    return PartialDate(year)
