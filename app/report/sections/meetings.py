"""What papers about one meeting share: which meeting it is, what it is called, and who was there."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from app.errors import AppError
from app.i18n import Language, mark, translate
from app.lens.view import AttendanceRole, AttendanceView, CaseView, MeetingStatus, MeetingView, PartialDate
from app.report.digest import story_digest
from app.report.request import Copy, Printed, joined, unbroken
from app.report.sections import cover
from app.report.tagged import Block, Field, Metadata, Part, Strip, render
from app.report.tagged.direction import held


def held_meetings(view: CaseView, language: Language) -> list[tuple[str, UUID]]:
    """Return the meetings that have been begun, by kind and day, the newest last."""
    return _listed(view, language, (each for each in view.meetings if each.status is not MeetingStatus.PLANNED))


def coming_meetings(view: CaseView, language: Language) -> list[tuple[str, UUID]]:
    """Return the meetings that are still to be held, the next one last."""
    coming = [each for each in view.meetings if each.status is MeetingStatus.PLANNED]
    return _listed(view, language, coming)[::-1]


def _listed(view: CaseView, language: Language, meetings: Iterable[MeetingView]) -> list[tuple[str, UUID]]:
    del view
    ordered = sorted(meetings, key=lambda each: (each.held_on, each.id.hex))
    return [
        (f"{translate(each.kind.label, language)} {PartialDate.of(each.held_on).shown(language)}", each.id)
        for each in ordered
    ]


def meeting_of(copy: Copy) -> MeetingView:
    """Return the meeting the copy is about; raise ``AppError`` where its reader may not know of it."""
    found = next((each for each in copy.view.meetings if each.id == copy.request.about), None)
    if found is None:
        raise AppError(
            mark("This meeting is not on this recipient’s copy; nothing was printed."),
            mark("Choose another meeting, or another recipient."),
        )
    return found


def kind_of(copy: Copy, meeting: MeetingView) -> str:
    """Return the meeting's kind as it begins a line."""
    label = copy.say(meeting.kind.label)
    return label[:1].upper() + label[1:]


def when_and_where(copy: Copy, meeting: MeetingView) -> tuple[Field, ...]:
    """Return day, time and place."""
    fields = [Field(copy.say(mark("When")), (joined(copy.day(meeting.held_on), meeting.time),))]
    if meeting.place.strip():
        fields.append(Field(copy.say(mark("Where")), (held(meeting.place),)))
    return tuple(fields)


def strip_of(copy: Copy, meeting: MeetingView) -> Strip:
    """Return what stands under the title: the child, when and where, who led and who wrote."""
    fields: list[Field] = []
    child = copy.view.child
    if child is not None:
        fields.append(Field(copy.say(mark("Child")), (held(child.name),)))
    fields += when_and_where(copy, meeting)
    for role, label in ((AttendanceRole.CHAIR, mark("Led by")), (AttendanceRole.RECORDER, mark("Written by"))):
        names = [named(each) for each in meeting.attendances if each.role is role]
        if names:
            fields.append(Field(copy.say(label), tuple(names)))
    return Strip(tuple(fields))


def named(attendance: AttendanceView) -> str:
    """Return a name with what its bearer is."""
    return joined(held(attendance.name), held(attendance.title))


def phone_of(copy: Copy, worker_id: UUID | None) -> str:
    """Return a professional's name, title and telephone."""
    worker = copy.view.professionals_by_id.get(worker_id) if worker_id else None
    return joined(held(worker.name), held(worker.title), unbroken(worker.phone)) if worker else ""


def set_pages(copy: Copy, blocks: Iterable[Block], title: str) -> Printed:
    """Return the pages of a document that is no plan; ``title`` is the file's own, never a name."""
    story = [Part(tuple(blocks))]
    digest = story_digest(story)
    metadata = Metadata(title, copy.request.language.value, copy.request.day)
    furniture = cover.furniture(copy, digest, is_plan=False)
    return Printed(render(story, furniture, metadata, is_grey=copy.request.is_grey), digest)
