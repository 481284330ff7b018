"""What is never shown to a room, whoever the wall is for: where somebody lives and how they are reached."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, TypeVar

from app.i18n import Text
from app.lens import things
from app.lens.said import Reason
from app.lens.sieve import Sieve
from app.lens.view import CaseView, PlanView

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

V = TypeVar("V", bound="DataclassInstance")
_CONTACTS: Final[Mapping[str, Text]] = {
    "phone": things.PHONE,
    "email": things.EMAIL,
    "address": things.ADDRESS,
    "municipality": things.MUNICIPALITY,
}


def without_contacts(view: CaseView, sieve: Sieve) -> CaseView:
    """Return ``view`` without addresses, telephones and e-mail; ``sieve`` hears what goes, for the worker's list."""
    plan = view.plan
    return replace(
        view,
        people=_bare(view.people, sieve),
        households=_bare(view.households, sieve),
        agencies=_bare(view.agencies, sieve),
        professionals=_bare(view.professionals, sieve),
        plan=_plan(plan, sieve) if plan else None,
    )


def _plan(plan: PlanView, sieve: Sieve) -> PlanView:
    """Return the plan with the crisis page of its own and of the versions before it bare."""
    former = tuple(replace(each, crisis_contacts=_bare(each.crisis_contacts, sieve)) for each in plan.former_words)
    return replace(plan, crisis_contacts=_bare(plan.crisis_contacts, sieve), former_words=former)


def _bare(records: Iterable[V], sieve: Sieve) -> tuple[V, ...]:
    return tuple(_without(record, sieve) for record in records)


def _without(record: V, sieve: Sieve) -> V:
    found: Any = record
    gone = [name for name in _CONTACTS if getattr(found, name, "")]
    for name in gone:
        sieve.leave_out(Reason.WALL, _CONTACTS[name], sieve.real(found.id), found.id)
    return replace(record, **dict.fromkeys(gone, "")) if gone else record
