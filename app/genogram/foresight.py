"""Room for whoever may come next to somebody, found while the hands rest: then they are seen there at once.

To part neighbours, or a whole picture, takes longer than all else that a first look needs. What is found is kept with
the drawing it was found in, and is the very same that would be found later.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final
from uuid import UUID

from app.genogram.drawn import Drawn
from app.genogram.graph import Couple, Descent, LineKind
from app.genogram.kept import Kept
from app.genogram.parting import WIDER, found_room
from app.genogram.symbols import Symbol, symbol
from app.lens.view import Gender, ParentageKind, PersonKind, PersonView

_ONE, _HER, _HIM = (UUID(int=number) for number in range(1, 4))
"""Those who may come; they are in no case."""
_GENDERS: Final = {_ONE: Gender.UNKNOWN, _HER: Gender.FEMALE, _HIM: Gender.MALE}


def foresee(drawn: Drawn, person_id: UUID, kept: Kept) -> Iterator[None]:
    """Find room for a sibling, a child, a partner or parents of somebody, one at a time."""
    if person_id not in drawn.symbols:
        return
    symbols = {key: symbol(_nobody(key), 1, style=drawn.view.style) for key in _GENDERS}
    for couple in _coming(drawn, person_id):
        keys = (*couple.partners, *(descent.child for descent in couple.descents))
        new: Mapping[UUID, Symbol] = {key: symbols[key] for key in keys if key in symbols}
        found_room(drawn, couple, new, WIDER, kept)
        yield


def _coming(drawn: Drawn, person_id: UUID) -> Iterator[Couple]:
    """Yield the couples with whom may come to them."""
    families = drawn.families.get(person_id, ())
    above = [couple for couple in families if person_id not in couple.partners]
    own = [couple for couple in families if person_id in couple.partners]
    for couple in above[:1]:
        hangs = next(each for each in couple.descents if each.child == person_id)
        yield _with_child(couple, hangs.kind)
    if not above:
        parents = Couple("", (_HER, _HIM), None, (Descent(person_id, ParentageKind.BIRTH),))
        yield _with_child(parents, ParentageKind.BIRTH)
        yield parents
    yield _with_child(_parents_to_be(person_id, own), ParentageKind.BIRTH)
    yield Couple("", (person_id, _ONE), None, ())


def _parents_to_be(person_id: UUID, own: Sequence[Couple]) -> Couple:
    """Return whose child one of somebody would be: of them and the partner they have, if it is just one."""
    together = [couple for couple in own if couple.partnership is not None and not couple.partnership.is_over]
    if len({frozenset(couple.partners) for couple in together}) == 1:
        return together[-1]
    return next((couple for couple in own if len(couple.partners) == 1), Couple("", (person_id,), None, ()))


def _with_child(couple: Couple, kind: LineKind) -> Couple:
    return replace(couple, descents=(*couple.descents, Descent(_ONE, kind)))


def _nobody(key: UUID) -> PersonView:
    """Return somebody of whom nothing is known yet."""
    unknown = dict.fromkeys(("name", "short_name", "role", "language", "occupation", "phone", "email", "note"), "")
    nothing = dict.fromkeys(("born", "died", "age", "relation", "twin_set_id", "origin_id"))
    flags = dict.fromkeys(("is_dead", "is_index", "is_protected", "needs_interpreter"), False)
    return PersonView(id=key, kind=PersonKind.PERSON, gender=_GENDERS[key], position=0, **unknown, **nothing, **flags)
