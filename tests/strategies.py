"""Hypothesis strategies for whole cases: rows of every model, with a word of its own in every text field.

``cases()`` draws a ``PlantedCase``. Fields are read off the models themselves, so a new field or a new model is drawn
the day it is added. All names are invented and no word is in any language.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any, Final, TypeVar
from uuid import UUID

from hypothesis import strategies as st
from sqlalchemy import Enum as SqlEnum
from sqlalchemy import inspect
from sqlalchemy.sql.schema import Column

from app.lens.rows import CaseRows
from app.models import (
    Agency,
    AgendaItem,
    Assessment,
    Attendance,
    Base,
    Bond,
    Case,
    ClientPlan,
    Closeness,
    Consent,
    CrisisContact,
    Decision,
    DiagramSpot,
    Disclosure,
    ForeignRecord,
    Goal,
    GoalReview,
    Household,
    Hypothesis,
    LeftOut,
    LifeEvent,
    Meeting,
    MeetingFeedback,
    MeetingNote,
    MeetingPhase,
    Need,
    OtherPlan,
    OwnDomain,
    Parentage,
    PartialDate,
    Participant,
    Partnership,
    Person,
    PersonMark,
    PlanRecipient,
    Professional,
    Request,
    Residence,
    SafetyPair,
    Scale,
    ScaleAnswer,
    Sector,
    Statement,
    SupportMeasure,
    Tie,
    TwinSet,
)
from app.models.base import Instant, PartialDateColumn
from app.models.dates import Precision
from app.models.gathering import DataPart

T = TypeVar("T")

# In this order what is pointed to comes first; the numbers say how many of each at least and at most.
MODELS: Final[dict[type[Base], tuple[int, int]]] = {
    TwinSet: (0, 1),
    Person: (3, 6),
    Household: (1, 3),
    Agency: (1, 3),
    Professional: (1, 3),
    Case: (1, 1),
    Sector: (1, 2),
    Partnership: (0, 2),
    PersonMark: (0, 2),
    Parentage: (1, 4),
    Bond: (1, 3),
    Residence: (2, 5),
    LifeEvent: (1, 3),
    Tie: (1, 4),
    Closeness: (0, 3),
    DiagramSpot: (0, 2),
    Assessment: (0, 1),
    OwnDomain: (0, 2),
    Statement: (1, 4),
    Request: (0, 2),
    Scale: (1, 2),
    ClientPlan: (1, 2),
    Need: (1, 3),
    Goal: (1, 2),
    SupportMeasure: (1, 3),
    PlanRecipient: (0, 2),
    GoalReview: (0, 2),
    CrisisContact: (0, 2),
    SafetyPair: (0, 1),
    OtherPlan: (0, 2),
    LeftOut: (0, 1),
    Meeting: (1, 2),
    Attendance: (1, 3),
    Decision: (1, 2),
    MeetingPhase: (1, 2),
    AgendaItem: (0, 2),
    MeetingFeedback: (0, 2),
    MeetingNote: (0, 1),
    Consent: (1, 3),
    Participant: (0, 4),
    Disclosure: (0, 1),
    ForeignRecord: (0, 1),
    ScaleAnswer: (0, 3),
    Hypothesis: (0, 2),
}
# Exactly one of these points somewhere.
ONE_END: Final[dict[type[Base], tuple[str, ...]]] = {
    Tie: ("person_id", "household_id"),
    Closeness: ("person_id", "professional_id", "agency_id"),
    Attendance: ("person_id", "professional_id"),
    PlanRecipient: ("person_id", "professional_id"),
    Participant: ("person_id", "professional_id", "agency_id"),
}
PARTS: Final = st.frozensets(st.sampled_from(list(DataPart))).map(lambda parts: " ".join(sorted(parts)))
"""Which parts of the data a consent or a ground names."""
FREE_TEXTS: Final[tuple[tuple[type[Base], str], ...]] = (
    (Person, "role"),
    (Person, "note"),
    (Person, "cultures"),
    (PersonMark, "text"),
    (Partnership, "note"),
    (Bond, "note"),
    (LifeEvent, "text"),
    (Tie, "note"),
    (Statement, "text"),
    (OwnDomain, "name"),
    (Assessment, "summary"),
    (Assessment, "adult_services"),
    (Request, "text"),
    (Request, "answer"),
    (Scale, "question"),
    (ScaleAnswer, "text"),
    (Hypothesis, "text"),
    (ClientPlan, "situation"),
    (ClientPlan, "review_place"),
    (ClientPlan, "adults_do"),
    (Need, "text"),
    (Goal, "noticing"),
    (SupportMeasure, "text"),
    (SupportMeasure, "with_whom"),
    (SupportMeasure, "result"),
    (GoalReview, "text"),
    (CrisisContact, "name"),
    (CrisisContact, "when"),
    (SafetyPair, "risk"),
    (OtherPlan, "goals"),
    (Meeting, "purpose"),
    (Meeting, "minutes"),
    (Decision, "text"),
    (MeetingPhase, "text"),
    (MeetingPhase, "name"),
    (AgendaItem, "text"),
    (MeetingFeedback, "text"),
    (MeetingNote, "text"),
    (Attendance, "note"),
    (Consent, "scope"),
)
TELLING: Final[tuple[tuple[type[Base], str], ...]] = (
    (Person, "given_name"),
    (Person, "phone"),
    (Person, "email"),
    (Household, "address"),
    (Household, "municipality"),
    (Household, "phone"),
    (Agency, "name"),
    (Agency, "phone"),
    (Professional, "given_name"),
    (Professional, "family_name"),
    (Professional, "phone"),
)
"""What a free text may mention in passing."""

_SYLLABLES: Final = [consonant + vowel for consonant in "bdgjmrvz" for vowel in "aou"]


def token(number: int) -> str:
    """Return a word that nothing else contains or begins with, different from others from its start on."""
    syllables = [
        _SYLLABLES[number // len(_SYLLABLES) ** place % len(_SYLLABLES)].capitalize()
        if place == 0
        else _SYLLABLES[number // len(_SYLLABLES) ** place % len(_SYLLABLES)]
        for place in range(3)
    ]
    return "".join(syllables) + "qvx"


_SOME_DATES: Final = st.sampled_from(
    [
        *(PartialDate(year, month, day) for year in range(1948, 2025, 4) for month, day in ((1, 1), (7, 19))),
        *(PartialDate(year, 9) for year in range(1950, 2025, 15)),
        *(PartialDate(year, 21) for year in range(1950, 2025, 15)),
        *(PartialDate(year, precision=precision) for year in (1961, 1999, 2015) for precision in Precision),
    ]
)


@dataclass(frozen=True)
class Plant:
    """Where a word was planted. ``word`` is alone in its field unless others were mentioned beside it."""

    word: str
    row: Base
    name: str


class PlantedCase:
    """A case and every word in it."""

    def __init__(self) -> None:
        self.objects: list[Base] = []
        self.plants: list[Plant] = []
        self._ids: dict[str, list[UUID]] = {}

    def __repr__(self) -> str:
        """Show the rows by kind and number, links by number: what a failure is told with."""
        return "\n".join(_shown(row) for row in self.objects)

    def add(self, row: Base) -> None:
        """Take ``row`` into the case."""
        self.objects.append(row)
        self._ids.setdefault(type(row).__tablename__, []).append(row.id)

    def ids(self, table: str) -> list[UUID]:
        """Return the ids of the rows of a table."""
        return self._ids.get(table, [])

    @property
    def rows(self) -> CaseRows:
        """Return what the lens reads."""
        return CaseRows.of(self.objects)

    def of(self, kind: type[Base]) -> list[Any]:
        """Return the rows of one kind."""
        return [row for row in self.objects if isinstance(row, kind)]

    def words(self, kind: type[Base], *names: str) -> Iterator[tuple[Any, str]]:
        """Yield the rows of one kind with each word planted in fields ``names`` (all fields, if none are named)."""
        for plant in self.plants:
            if isinstance(plant.row, kind) and (not names or plant.name in names):
                yield plant.row, plant.word


def _shown(row: Base) -> str:
    """Return a row on one line, its empty fields left out."""
    parts = [f"{type(row).__name__} {_short(row.id)}"]
    for column in inspect(type(row)).columns:
        value = getattr(row, column.key)
        if column.key != "id" and value not in (None, False):
            parts.append(f"{column.key}={_short(value)}")
    return " ".join(parts)


def _short(value: object) -> str:
    if isinstance(value, UUID):
        return f"#{value.int & 0xFFFF}"
    return value.encode() if isinstance(value, PartialDate) else str(value)


@st.composite
def cases(draw: st.DrawFn, *, mentions: int = 6) -> PlantedCase:
    """Draw a case; up to ``mentions`` free texts say in passing what another field holds."""
    case = PlantedCase()
    for kind, (least, most) in MODELS.items():
        for _ in range(draw(st.integers(least, most))):
            _add_row(draw, kind, case)
    places = [(row, name) for kind, name in FREE_TEXTS for row in case.of(kind)]
    telling = [plant for plant in case.plants if (type(plant.row), plant.name) in TELLING]
    for _ in range(draw(st.integers(0, mentions))):
        row, name = _pick(draw, places)
        form = _pick(draw, _forms(_pick(draw, telling)))
        setattr(row, name, f"{getattr(row, name)} {form}.")
    return case


def _pick(draw: st.DrawFn, choices: Sequence[T]) -> T:
    """Draw one of ``choices``; drawing its place is many times faster than a strategy made for each list."""
    return choices[draw(st.integers(0, len(choices) - 1))]


def _forms(plant: Plant) -> list[str]:
    """Return how a text may say the planted word."""
    if plant.name in {"phone", "email"}:
        return [plant.word]
    return [plant.word, plant.word + "n", plant.word.lower() + "lla"]


def _add_row(draw: st.DrawFn, kind: type[Base], case: PlantedCase) -> None:
    values: dict[str, Any] = {"id": UUID(int=(draw(st.integers(0, 255)) << 64) + len(case.objects) + 1)}
    ends = ONE_END.get(kind, ())
    one_end = _pick(draw, ends) if ends else None
    words: list[tuple[str, str]] = []
    for name, target, values_of in _columns(kind):
        if name == one_end:
            values[name] = _pick(draw, case.ids(target))
        elif target:
            ids = case.ids(target)
            is_needed = values_of is None
            values[name] = _pick(draw, ids if is_needed else [None, *ids]) if name not in ends else None
        elif values_of is None:
            values[name] = _text(name, len(case.plants) + len(words))
            words.append((name, values[name]))
        else:
            values[name] = draw(values_of)
    if kind is DiagramSpot:
        values["subject_id"] = _pick(draw, case.ids("person") + case.ids("agency"))
    row = kind(**values)
    case.add(row)
    case.plants += [Plant(word, row, name) for name, word in words]


def _text(name: str, number: int) -> str:
    if name == "phone":
        return f"040 {number:07}"
    return f"{token(number)}@example.fi" if name == "email" else token(number)


@cache
def _columns(kind: type[Base]) -> list[tuple[str, str, st.SearchStrategy[Any] | None]]:
    """Return the columns: name, the table it points to, and what may stand in it.

    A text has neither; a link has None in the place of values where it must point somewhere.
    """
    found: list[tuple[str, str, st.SearchStrategy[Any] | None]] = []
    for column in inspect(kind).columns:
        target = next(iter(column.foreign_keys)).column.table.name if column.foreign_keys else ""
        is_text = column.type.python_type is str and not isinstance(column.type, SqlEnum | PartialDateColumn | Instant)
        if target:
            found.append((column.key, target, st.none() if column.nullable else None))
        elif column.key == "parts":
            found.append((column.key, "", PARTS))
        elif column.key != "id":
            found.append((column.key, "", None if is_text else _values(column)))
    return found


def _values(column: Column[Any]) -> st.SearchStrategy[Any]:
    """Return what may stand in a column that is neither a text nor a link."""
    kind = column.type
    if isinstance(kind, SqlEnum):
        found: st.SearchStrategy[Any] = st.sampled_from(list(kind.enum_class or ()))
    elif isinstance(kind, PartialDateColumn):
        found = _SOME_DATES
    elif isinstance(kind, Instant):
        found = st.just(datetime(2024, 3, 5, 12, tzinfo=UTC))
    elif kind.python_type is bool:
        found = st.booleans()
    elif kind.python_type is date:
        found = st.integers(0, 5000).map(lambda days: date(2011, 1, 1) + timedelta(days))
    elif kind.python_type is float:
        found = st.integers(-500, 500).map(float)
    elif kind.python_type is UUID:
        found = st.none()
    else:
        found = st.integers(1, 4)
    return st.one_of(st.none(), found) if column.nullable else found
