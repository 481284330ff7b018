"""The meetings as an audience may see them: frozen records."""

from __future__ import annotations

from dataclasses import field
from datetime import date, datetime
from uuid import UUID

from app.i18n import Text
from app.lens.said import Said
from app.models.gathering import MeetingStatus
from app.models.kinds import AttendanceRole, ConsentKind, MeetingKind
from app.models.phases import GATES, MAKES_PLAN, TALK
from app.records import record


@record
class AttendanceView:
    """Somebody asked to a meeting; ``person_id`` is a person or a professional.

    ``invited_by`` is who asked them, in words; ``is_familys_wish``: the child or the family wanted them there.
    """

    id: UUID
    person_id: UUID
    name: str
    title: str
    role: AttendanceRole
    invited_by: str
    has_come: bool | None
    invited_on: date | None = None
    is_familys_wish: bool = False
    is_remote: bool = False
    note: str = ""


@record
class DecisionView:
    """What a meeting decided; ``checker`` follows up that it happens."""

    id: UUID
    text: str
    responsible: str
    due_on: date | None
    is_done: bool
    responsible_id: UUID | None = None
    checker: str = ""
    checker_id: UUID | None = None


@record
class PhaseView:
    """A phase of a meeting: ``heading`` in the language of the view, ``guide`` for whoever leads it.

    ``seconds_before`` is how long it had lasted when it was left before, ``begun_at`` when it was last gone to.
    """

    id: UUID
    key: str
    heading: str
    guide: Text | None
    minutes_planned: int
    begun_at: datetime | None
    ended_at: datetime | None
    seconds_before: int
    text: str
    said: Said

    @property
    def is_talk(self) -> bool:
        """Say whether what is written here is working talk: no finding, and in no print and no record of anybody's."""
        return self.key in TALK

    @property
    def is_now(self) -> bool:
        """Say whether the meeting is in this phase."""
        return self.begun_at is not None and self.ended_at is None

    def seconds_used(self, now: datetime) -> int:
        """Return how long the phase has lasted by ``now``, all its turns together."""
        if self.begun_at is None:
            return self.seconds_before
        return self.seconds_before + max(0, round(((self.ended_at or now) - self.begun_at).total_seconds()))


@record
class AgendaView:
    """What is to be talked about, and who wishes it."""

    id: UUID
    text: str
    brought_by: str
    brought_by_id: UUID | None
    is_done: bool


@record
class FeedbackView:
    """How somebody found a meeting, from 1 to 5; ``said`` tells who."""

    id: UUID
    rating: int | None
    text: str
    said: Said


@record
class MeetingNoteView:
    """What was added to a closed meeting, beside what was written."""

    id: UUID
    text: str
    added_at: datetime
    said: Said


@record
class MeetingView:
    """A meeting with who was there, what was said in each phase and what was decided.

    ``gate_note`` says why a meeting that needs a consent was begun without one, ``no_next`` why none is to come.
    """

    id: UUID
    kind: MeetingKind
    held_on: date
    time: str
    place: str
    purpose: str
    minutes: str
    attendances: tuple[AttendanceView, ...]
    decisions: tuple[DecisionView, ...]
    said: Said = field(default_factory=Said)
    status: MeetingStatus = MeetingStatus.CLOSED
    begun_at: datetime | None = None
    closed_at: datetime | None = None
    is_read_back: bool = False
    next_on: date | None = None
    next_time: str = ""
    next_place: str = ""
    gate_note: str = ""
    no_next: str = ""
    phases: tuple[PhaseView, ...] = ()
    agenda: tuple[AgendaView, ...] = ()
    feedback: tuple[FeedbackView, ...] = ()
    notes: tuple[MeetingNoteView, ...] = ()

    @property
    def makes_plan(self) -> bool:
        """Say whether meetings of this kind agree on the plan unless somebody says otherwise."""
        return self.kind in MAKES_PLAN

    @property
    def gate(self) -> ConsentKind | None:
        """Return the kind of consent without which a meeting of this kind is not begun, None where it needs none."""
        return GATES.get(self.kind)

    @property
    def is_held(self) -> bool:
        """Say whether it was begun: one that was planned and never held is no meeting that anything came of."""
        return self.status is not MeetingStatus.PLANNED

    @property
    def present(self) -> tuple[AttendanceView, ...]:
        """Return those of whom it is written down that they came; a blank is no answer."""
        return tuple(each for each in self.attendances if each.has_come)

    @property
    def told(self) -> tuple[PhaseView, ...]:
        """Return the phases in which something was written that belongs in a minute: working talk does not."""
        return tuple(phase for phase in self.phases if phase.text.strip() and not phase.is_talk)

    @property
    def phase(self) -> PhaseView | None:
        """Return the phase the meeting is in."""
        return next((phase for phase in self.phases if phase.is_now), None)
