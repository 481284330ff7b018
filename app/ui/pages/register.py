"""The register of consents and the team: who allowed or forbade what, and who sees what on which ground.

It lies over the case like the preferences. Each row is a line to read and opens to the form it is written in; what is
doubtful in it is said beside it, and nothing is refused.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QGridLayout, QLayout, QVBoxLayout, QWidget

from app.genogram.picture import Colour
from app.i18n import current_language, mark, tr
from app.lens.view import ConsentKind, ConsentView, ParticipantView
from app.models import Consent, PartialDate, Participant
from app.models.gathering import AccessGround, DataPart, parts_in, parts_text
from app.operations.consents import (
    ParticipantFields,
    add_participant,
    edit_consent,
    edit_participant,
    end_participation,
    give_consent,
    refuse_prohibition,
    remove_consent,
    remove_participant,
    withdraw_consent,
)
from app.rules.grounds import Doubt
from app.rules.register import doubts_of_consent, doubts_of_participant, told_parts
from app.rules.words import day_shown
from app.ui import theme
from app.ui.desk import Desk
from app.ui.inspector.form import SheetForm
from app.ui.inspector.sheet import Field, Input, Sheet
from app.ui.pages.leaf import Leaf
from app.ui.subjects import Subject, choices
from app.ui.widgets.choosing import ChoiceEditor, SwitchEditor
from app.ui.widgets.editors import LineEditor
from app.ui.widgets.keyed import KeyedColumn
from app.ui.widgets.parts import button, column, row, words
from app.ui.widgets.sign import Sign

_NOBODY: Final = mark("nobody by name")
_CONSENT: Final = (
    Field("kind", mark("Kind"), Input.CHOICE, ConsentKind),
    Field("given_by_id", mark("Given by"), Input.SUBJECT, ends={"person": "given_by_id"}),
    Field("on_behalf_of_id", mark("On behalf of"), Input.SUBJECT, empty=mark("in their own name"),
          ends={"person": "on_behalf_of_id"}),
    Field("to_agency_id", mark("To or against whom"), Input.SUBJECT, empty=_NOBODY,
          ends={"agency": "to_agency_id", "professional": "to_professional_id", "person": "to_person_id"}),
    Field("scope", mark("In words"), Input.TEXT),
    Field("given_how", mark("How it was given"), example=mark("in writing, by word of mouth, recorded in a meeting")),
    Field("given_on", mark("Given on"), Input.DAY),
    Field("until", mark("In force until"), Input.DAY),
)  # fmt: skip
_TEAM: Final = (
    Field("task", mark("Task")),
    Field("ground", mark("On what ground"), Input.CHOICE, AccessGround),
    Field("since", mark("Since"), Input.PARTIAL_DATE),
    Field("until", mark("Until"), Input.PARTIAL_DATE),
    Field("left_why", mark("Why they left"), Input.TEXT),
)
_LABELS: Final = 150


@dataclass(frozen=True)
class _Line:
    """A row as it is shown: the view's record, what is doubtful in it, and whether it is open."""

    record: ConsentView | ParticipantView
    doubts: tuple[Doubt, ...]
    is_open: bool


class RegisterPage(Leaf):
    """Lists the team and the register; ``back`` leaves."""

    def __init__(self, desk: Desk, back: Callable[[], object]) -> None:
        super().__init__(
            tr("Consents and team"),
            tr("Who may see what of this matter, and on what ground. Every copy follows it on the day it leaves."),
            880,
        )
        self._desk = desk
        self._open: set[UUID] = set()
        self._team: KeyedColumn[_Line] = KeyedColumn(self._line, gap=4)
        self._consents: KeyedColumn[_Line] = KeyedColumn(self._line, gap=4)
        self._no_team = words(
            tr("Nobody yet. Parents and the child see as parties; nobody else without a row."), "quiet"
        )
        self._no_consents = words(tr("Nothing yet. A consent names who gave it, to whom, and which data."), "quiet")
        self.headed(tr("The team"), tr("A row opens the parts it names. Without one a professional gets nothing."))
        self.who = ChoiceEditor([], "framed")
        self._adding(tr("Whom to add"), self.who, tr("Add to the team"), self._add_participant, "team:add")
        for part in (self._no_team, self._team):
            self.box.addWidget(part)
        self.headed(
            tr("Consents and prohibitions"),
            tr("A prohibition shuts its parts at once; one that names no part shuts everything."),
        )
        self.giver = ChoiceEditor([], "framed")
        self._adding(tr("Who gives or forbids"), self.giver, tr("Add consent"), self._add_consent, "consent:add")
        for part in (self._no_consents, self._consents):
            self.box.addWidget(part)
        self.end(button(tr("Close"), back, "primary"))
        desk.changed.connect(self.refresh)
        self.refresh()
        self.setFocusProxy(self.who)

    def refresh(self) -> None:
        """Show the rows as they are kept."""
        if not self._desk.is_open:
            return
        view = self._desk.view
        taken = {each.subject_id for each in view.participants if each.is_here}
        # Nobody is proposed: whoever pressed the button without looking would give or open something for the wrong one.
        self.who.offer([(tr("Whom to add"), None), *choices(view, ("person", "professional", "agency"), taken)])
        self.giver.offer([(tr("Who gives or forbids"), None), *choices(view, ("person",))])
        team = sorted(view.participants, key=lambda each: not each.is_here)
        self._team.show_records(
            [(each.id, _Line(each, doubts_of_participant(view, each), each.id in self._open)) for each in team]
        )
        register = sorted(view.consents, key=lambda each: not each.is_in_force)
        self._consents.show_records(
            [(each.id, _Line(each, doubts_of_consent(view, each), each.id in self._open)) for each in register]
        )
        self._no_team.setVisible(not team)
        self._no_consents.setVisible(not register)

    def turn(self, row_id: UUID) -> None:
        """Open a row to its form, or fold it."""
        self._open ^= {row_id}
        self.refresh()
        again = self.findChild(QWidget, f"row:{row_id.hex}")
        if again is not None:
            again.setFocus()

    def _adding(self, text: str, editor: ChoiceEditor, verb: str, add: Callable[[], object], name: str) -> None:
        line = row(gap=8)
        editor.setAccessibleName(text)
        line.addWidget(editor, 1)
        adding = button(verb, add)
        adding.setObjectName(name)
        line.addWidget(adding)
        self.box.addLayout(line)

    # One row --------------------------------------------------------------------------------------------------------

    def _line(self, line: _Line) -> QWidget:
        holder = QWidget()
        box = column(holder, gap=2)
        head = row(gap=8)
        is_on = line.record.is_here if isinstance(line.record, ParticipantView) else line.record.is_in_force
        if line.doubts:
            head.addWidget(Sign("triangle", Colour.CAUTION, tr("look at this")))
        elif is_on:
            head.addWidget(Sign("tick", Colour.ACCENT, tr("in force")))
        else:
            head.addWidget(Sign("dash", Colour.QUIET, tr("not in force")))
        title, about = _told(line.record)
        texts = column(gap=0)
        texts.addWidget(words(title))
        texts.addWidget(words(about, "small"))
        head.addLayout(texts, 1)
        turner = button(tr("Close") if line.is_open else tr("Edit"), partial(self.turn, line.record.id), "link")
        turner.setObjectName(f"row:{line.record.id.hex}")
        turner.setAccessibleName(f"{turner.text()}: {title}")
        head.addWidget(turner)
        box.addLayout(head)
        for doubt in line.doubts:
            box.addWidget(words(doubt.spoken(), "caution"))
        if line.is_open:
            form = column(gap=6)
            form.setContentsMargins(theme.px(24), theme.px(4), 0, theme.px(12))
            self._fill_form(form, line.record)
            box.addLayout(form)
        return holder

    def _fill_form(self, box: QVBoxLayout, record: ConsentView | ParticipantView) -> None:
        if isinstance(record, ConsentView):
            box.addWidget(SheetForm(self._desk, Sheet(Consent, edit_consent, _CONSENT), record.id, _LABELS))
        else:
            box.addWidget(SheetForm(self._desk, Sheet(Participant, edit_participant, _TEAM), record.id, _LABELS))
            box.addWidget(self._resting(record))
        box.addWidget(self._parts(record))
        box.addLayout(self._verbs(record))

    def _parts(self, record: ConsentView | ParticipantView) -> QWidget:
        """Return a switch for each part of the data; each is a step of its own."""
        holder = QWidget()
        box = column(holder, gap=2)
        box.addWidget(words(tr("Which data"), "label"))
        grid = QGridLayout()
        for at, part in enumerate(DataPart):
            switch = SwitchEditor(tr(part.label))
            switch.show_value(part in record.parts)
            switch.setObjectName(f"part:{record.id.hex}:{part}")
            switch.committed.connect(partial(self._turn_part, record, part, switch))
            grid.addWidget(switch, at // 2, at % 2)
        box.addLayout(grid)
        return holder

    def _turn_part(self, record: ConsentView | ParticipantView, part: DataPart, switch: SwitchEditor) -> None:
        model = Consent if isinstance(record, ConsentView) else Participant
        kept = self._desk.row(model, record.id)
        if kept is None:
            return
        parts = frozenset(parts_in(kept.parts)) - {part}
        changes = {"parts": parts_text(parts | {part} if switch.isChecked() else parts)}
        edit = edit_consent if isinstance(record, ConsentView) else edit_participant
        self._desk.attempt(lambda: edit(self._desk.case, record.id, changes))

    def _resting(self, record: ParticipantView) -> QWidget:
        """Return the choice of the consent that a row of the team rests on."""
        holder = QWidget()
        box = column(holder, gap=2)
        offered = [(tr("no consent"), None), *((_told(each)[0], each.id) for each in self._desk.view.consents)]
        editor = ChoiceEditor(offered)
        editor.show_value(record.consent_id)
        editor.setAccessibleName(tr("The consent it rests on"))
        label = words(tr("The consent it rests on"), "label")
        label.setBuddy(editor)
        box.addWidget(label)
        box.addWidget(editor)

        def store() -> None:
            self._desk.attempt(lambda: edit_participant(self._desk.case, record.id, {"consent_id": editor.value()}))

        editor.committed.connect(store)
        return holder

    def _verbs(self, record: ConsentView | ParticipantView) -> QLayout:
        line = row(gap=8)
        case, today = self._desk.case, self._desk.today
        if isinstance(record, ParticipantView):
            if record.is_here:
                leave = partial(self._do, lambda: end_participation(case, record.id, today))
                line.addWidget(button(tr("Has left the team today"), leave))
            line.addWidget(button(tr("Remove"), partial(self._do, lambda: remove_participant(case, record.id))))
        else:
            if record.withdrawn_on is None:
                take_back = partial(self._do, lambda: withdraw_consent(case, record.id, today))
                line.addWidget(button(tr("Taken back today"), take_back))
            if record.kind is ConsentKind.MINORS_PROHIBITION:
                why = LineEditor("framed", tr("why it cannot be followed"))
                why.setObjectName(f"{record.id}:refused")
                why.setAccessibleName(tr("Why it cannot be followed"))
                why.show_value(record.refused)
                why.committed.connect(
                    lambda: self._do(lambda: refuse_prohibition(case, record.id, str(why.value() or "")))
                )
                line.addWidget(why, 1)
            line.addWidget(button(tr("Remove"), partial(self._do, lambda: remove_consent(case, record.id))))
        line.addStretch(1)
        return line

    # What is done ---------------------------------------------------------------------------------------------------

    def _do(self, work: Callable[[], object]) -> None:
        self._desk.attempt(work)

    def _add_participant(self) -> None:
        found = self.who.value()
        if not isinstance(found, Subject):
            self.who.setFocus()
            self.who.showPopup()
            return
        fields = _row_for(found, self._desk.today, is_party=found.id in self._desk.parties)
        row_id = self._desk.attempt(lambda: add_participant(self._desk.case, **fields))
        if row_id is not None:
            self.turn(row_id)

    def _add_consent(self) -> None:
        found = self.giver.value()
        if not isinstance(found, Subject):
            self.giver.setFocus()
            self.giver.showPopup()
            return
        child = self._desk.view.child_id
        behalf = child if child != found.id else None

        def add() -> UUID:
            case = self._desk.case
            today = self._desk.today
            return give_consent(case, ConsentKind.DISCLOSURE, found.id, on_behalf_of_id=behalf, given_on=today)

        row_id = self._desk.attempt(add)
        if row_id is not None:
            self.giver.show_value(None)
            self.turn(row_id)


def _row_for(subject: Subject, today: date, *, is_party: bool) -> ParticipantFields:
    """Return a new row of the team: a party's where there is no doubt of it, else without a ground."""
    return {
        "since": PartialDate.of(today),
        "ground": AccessGround.PARTY if is_party else AccessGround.NONE,
        "person_id": subject.id if subject.kind == "person" else None,
        "professional_id": subject.id if subject.kind == "professional" else None,
        "agency_id": subject.id if subject.kind == "agency" else None,
    }


def _told(record: ConsentView | ParticipantView) -> tuple[str, str]:
    """Return a row in words: what it is, and below it the parts and the days."""
    language = current_language()
    parts = told_parts(record)
    if isinstance(record, ParticipantView):
        title = " · ".join(filter(None, (record.name, record.task)))
        until = tr("until {day}", day=record.until.shown(language)) if record.until else ""
        return title, " · ".join(filter(None, (tr(record.ground.label), parts, until, record.left_why)))
    kind = tr(record.kind.label)
    title = " · ".join(filter(None, (kind[:1].upper() + kind[1:], _from_to(record))))
    days = [day_shown(record.given_on, language) if record.given_on else ""]
    if record.withdrawn_on:
        days.append(tr("taken back {day}", day=day_shown(record.withdrawn_on, language)))
    elif record.until:
        days.append(tr("until {day}", day=day_shown(record.until, language)))
    refused = tr("not followed: {why}", why=record.refused) if record.refused.strip() else ""
    return title, " · ".join(filter(None, (parts, *days, refused)))


def _from_to(record: ConsentView) -> str:
    return f"{record.given_by} → {record.to}" if record.to else record.given_by
