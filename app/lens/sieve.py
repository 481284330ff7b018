"""The sieve: lets through what an audience may see, keeps account of what stayed behind and why."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TypeVar, cast
from uuid import UUID

from app.i18n import Language, Text, translate
from app.lens import things
from app.lens.audience import AudienceKind
from app.lens.days import is_over
from app.lens.eyes import Eyes
from app.lens.memory import Memory
from app.lens.names import Names
from app.lens.pseudonyms import blurred
from app.lens.recall import recalled
from app.lens.rights import Rule, why_not
from app.lens.rows import CaseRows
from app.lens.said import Omission, Reason, Said
from app.models import Base, Sourced
from app.models.dates import PartialDate

R = TypeVar("R")
L = TypeVar("L", bound=Sourced)
V = TypeVar("V")
Ends = tuple[UUID | None, ...]


@dataclass
class Sieve:
    """What the makers of a view share. ``rows`` are those of the day.

    ``kept`` are the ids that are in the view, ``gone`` those that were held back: a row that points to one is held back
    for the same reason, a row that points to nothing at all is not there on the day. ``memory`` is what was made before
    for eyes from which nothing stays behind.
    """

    rows: CaseRows
    day: date
    language: Language
    eyes: Eyes
    names: Names
    relations: Mapping[UUID, Text]
    is_look_back: bool
    kept: set[UUID] = field(default_factory=set[UUID])
    gone: dict[UUID, Reason] = field(default_factory=dict[UUID, Reason])
    omitted: dict[tuple[Reason, Text, UUID], Omission] = field(
        default_factory=dict[tuple[Reason, Text, UUID], Omission]
    )
    memory: Memory | None = None

    @cached_property
    def is_anonymous(self) -> bool:
        """Say whether roles stand for names and years for days."""
        return self.eyes.kind is AudienceKind.ANONYMOUS

    def passes(
        self, row: R, rules: tuple[Rule[R], ...], what: Text, about: str, ends: Iterable[UUID | None] = ()
    ) -> bool:
        """Say whether ``row`` goes into the view; ``ends`` are the ids it makes no sense without."""
        if self.memory is not None and not ends:
            self.kept.add(cast("Base", row).id)
            return True
        held = [end for end in ends if end is not None and end not in self.kept]
        reason = next((self.gone[end] for end in held if end in self.gone), None)
        if held and reason is None:
            return False
        reason = reason or why_not(row, rules, self.eyes)
        if reason:
            self.gone[_id(row)] = reason
            self.leave_out(reason, what, about, _id(row))
            return False
        self.kept.add(_id(row))
        return True

    def links(
        self,
        rows: tuple[L, ...],
        rules: tuple[Rule[L], ...],
        what: Text,
        ends: Callable[[L], Ends],
        about: Callable[[L], Ends],
        make: Callable[[Sieve, L, str], V],
    ) -> tuple[V, ...]:
        """Return what ``make`` shows of each row that passes: of rows that join others, ``ends``.

        Their names in the worker's list are those of ``about``. Of all beside the row ``make`` may ask for who said it.
        """
        if self.memory is not None:
            return recalled(self, self.memory, rows, what, ends, make)
        shown: list[V] = []
        for row in rows:
            named = self.real(*about(row))
            if self.passes(row, rules, what, named, ends(row)):
                shown.append(make(self, row, named))
        return tuple(shown)

    def cleared(
        self, row: R, rules: tuple[Rule[R], ...], what: Text, value: str, about: str, *, is_name: bool = False
    ) -> str:
        """Return a field's ``value``, or nothing where the rules hide it; a name may be there alone."""
        reason = why_not(row, rules, self.eyes, is_field=not is_name) if value else None
        if reason:
            self.leave_out(reason, what, about, _id(row))
            return ""
        return value

    def leave_out(self, reason: Reason, what: Text, about: str, subject_id: UUID) -> None:
        """Note down that something stayed behind; the same thing once."""
        self.omitted.setdefault((reason, what, subject_id), Omission(reason, what, about, subject_id))

    def real(self, *ids: UUID | None) -> str:
        """Return the real names of ``ids`` for the worker's list, "Aino – Maija"; the worker's own view has no list."""
        if self.eyes.is_worker:
            return ""
        return " – ".join(self.names.real[each] for each in ids if each and each in self.names.real)

    def shown(self, subject_id: UUID | None) -> str:
        """Return the name the audience may read, nothing for somebody held back."""
        return self.names.shown[subject_id] if subject_id and subject_id in self.kept else ""

    def pointing(self, row: Base, subject_id: UUID | None, what: Text) -> UUID | None:
        """Return ``subject_id`` where it is in the view; note down what ``row`` lost where it was held back."""
        if subject_id is None or subject_id in self.kept:
            return subject_id
        if subject_id in self.gone:
            self.leave_out(self.gone[subject_id], what, self.real(subject_id), row.id)
        return None

    def said(self, row: Sourced, row_id: UUID) -> Said:
        """Return who said ``row``, as the audience may read it."""
        speaker = row.source_person_id or row.source_professional_id
        if speaker and speaker in self.gone:
            self.leave_out(self.gone[speaker], things.SPEAKER, self.real(speaker), row_id)
        return Said(
            by=self.shown(speaker),
            by_id=speaker if speaker in self.kept else None,
            on=self.on(row.said_on),
            found_out=row.found_out,
            confidentiality=row.confidentiality,
        )

    def when(self, moment: PartialDate | None) -> PartialDate | None:
        """Return a date as the audience may read it: for those who mustn't know who is meant it only orders."""
        return blurred(moment) if self.is_anonymous else moment

    def ended(self, until: PartialDate | None) -> PartialDate | None:
        """Return the end; looking back, an end that lay ahead wasn't known."""
        return None if self.is_look_back and not is_over(until, self.day) else self.when(until)

    def on(self, day: date | None) -> date | None:
        """Return a day as the audience may read it: none for those who mustn't know who is meant."""
        return None if self.is_anonymous else day

    def word(self, text: Text) -> str:
        """Return ``text`` in the language of the view."""
        return translate(text, self.language)


def _id(row: object) -> UUID:
    """Return a row's id. A rule may be for anything with a source, which has none of its own, so it is asked here."""
    if not isinstance(row, Base):
        raise TypeError("only rows pass a sieve")
    return row.id
