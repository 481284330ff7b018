"""The last look at every free text: a name, a place or a number may stand where no rule expects it.

It goes through all texts of all records, also those that are added some day, and spares only names, which were chosen
for the audience before, and the contacts of homes and people, which the rules have already decided on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any, Final, TypeVar, get_args, get_origin, get_type_hints
from uuid import UUID

from app.i18n import Text
from app.lens import things
from app.lens.assessmentview import HypothesisView, RequestView
from app.lens.goalview import CrisisContactView, GoalView, MeasureView
from app.lens.meetingview import AgendaView, DecisionView, MeetingNoteView
from app.lens.mentions import Mentions
from app.lens.planview import NeedView, PlanView, StatementView
from app.lens.said import Reason
from app.lens.sieve import Sieve
from app.lens.view import HouseholdView, PersonView, SectorView

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

V = TypeVar("V", bound="DataclassInstance")
Clean = Callable[[str], tuple[str, Reason | None]]
"""Gives back the text as it may be read, and why it was held back."""

NAMED: Final = frozenset(
    (
        *("name", "short_name", "given_name", "family_name", "by", "responsible", "given_by", "on_behalf_of", "to"),
        *("checker", "keeper", "owner", "pair", "brought_by"),
    )
)
DECIDED: Final[dict[type, frozenset[str]]] = {
    CrisisContactView: frozenset({"phone"}),
    HouseholdView: frozenset({"address", "municipality", "phone"}),
    PersonView: frozenset({"phone", "email"}),
}
WORDLESS: Final[dict[type, Text]] = {
    StatementView: things.STATEMENT,
    MeasureView: things.MEASURE,
    AgendaView: things.AGENDA,
    DecisionView: things.DECISION,
    MeetingNoteView: things.NOTE,
    GoalView: things.GOAL,
    NeedView: things.NEED,
    RequestView: things.REQUEST,
    HypothesisView: things.HYPOTHESIS,
}
"""What is nothing without its text, by the name it has in the list of omissions."""
_OWNERS: Final = ("person_id", "household_id", "a_id", "b_id", "agency_id", "parent_id", "child_id", "about_id")


def withholding(sought: Mapping[Reason, Mentions]) -> Clean:
    """Return a look that blanks a text which mentions any of ``sought``."""

    def clean(text: str) -> tuple[str, Reason | None]:
        reason = next((reason for reason, mentions in sought.items() if mentions.found_in(text)), None)
        return ("", reason) if reason else (text, None)

    return clean


class Scrubber:
    """Looks through records with ``clean`` and tells ``sieve`` what was held back."""

    def __init__(self, clean: Clean, sieve: Sieve) -> None:
        self._clean = clean
        self._sieve = sieve

    def records(self, records: Iterable[V]) -> tuple[V, ...]:
        """Return the records without what they mustn't say; one that is nothing without its text is dropped."""
        looked = (self.record(record) for record in records)
        return tuple(record for record in looked if record is not None)

    def record(self, record: V) -> V | None:
        """Return one record, looked through with all that is in it."""
        texts, lists = _fields(type(record))
        changes: dict[str, Any] = {}
        for name in texts:
            text: str = getattr(record, name)
            if not text:
                continue
            changed, reason = self._clean(text)
            if changed != text:
                changes[name] = changed
                if reason:
                    self._tell(record, reason)
        for name in lists:
            inner: tuple[Any, ...] = getattr(record, name)
            looked = self.records(inner)
            if looked != inner:
                changes[name] = looked
        if not changes:
            return record
        is_empty = not any(changes.get(name, getattr(record, name)) for name in lists)
        if changes.get("text") == "" and type(record) in WORDLESS and is_empty:
            return None
        return replace(record, **changes)

    def plan(self, plan: PlanView | None) -> PlanView | None:
        """Return the plan, which stays even where all its words are held back."""
        return self.record(plan) if plan else None

    def _tell(self, record: object, reason: Reason) -> None:
        subject: UUID | None = getattr(record, "id", None)
        if subject is None:
            return
        owners = [getattr(record, name, None) for name in _OWNERS]
        about = self._sieve.real(subject) or self._sieve.real(*owners)
        self._sieve.leave_out(reason, WORDLESS.get(type(record), things.TEXT), about, subject)


@cache
def _fields(kind: type[DataclassInstance]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return a record's free texts and its lists of other records."""
    hints = get_type_hints(kind)
    spared = frozenset[str]() if kind is SectorView else NAMED
    spared |= DECIDED.get(kind, frozenset())
    texts = tuple(each.name for each in fields(kind) if hints[each.name] is str and each.name not in spared)
    lists = tuple(each.name for each in fields(kind) if _holds_records(hints[each.name]))
    return texts, lists


def _holds_records(hint: object) -> bool:
    """Say whether ``hint`` is a tuple of records."""
    kinds = get_args(hint)
    return get_origin(hint) is tuple and len(kinds) > 0 and isinstance(kinds[0], type) and is_dataclass(kinds[0])
