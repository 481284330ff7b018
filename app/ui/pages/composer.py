"""Writing down what somebody said: what kind of thing it is, of which part of life, whose words, for whose eyes."""

from __future__ import annotations

import json
from datetime import date
from enum import Enum
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout

from app.i18n import tr
from app.lens.view import CaseView, Confidentiality, FoundOut, LifeDomain, StatementKind, StatementView
from app.operations.assessment import StatementFields, add_statement, edit_statement
from app.rules.matrix import LifeRow, Voice, VoiceKind
from app.ui import theme
from app.ui.desk import Desk
from app.ui.subjects import Subject, choices, sentence
from app.ui.widgets.choosing import ChoiceEditor, labelled
from app.ui.widgets.editors import DayEditor, TextEditor
from app.ui.widgets.parts import button, column, row, words

_MANY = 3
"""Choices beside each other."""


class Composer(QFrame):
    """A card that stays shut until somebody is to be heard, or what was heard is to be mended; ``shut`` tells it is.

    ``unfolded`` tells of which part of life (or None) it writes when it is open again after a lock.
    """

    shut = Signal()
    unfolded = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._desk = desk
        self._edited: UUID | None = None
        self._kind = _choice(labelled(StatementKind), tr("What it is"))
        self._domain = _choice([], tr("Part of life"))
        self._who = _choice([], tr("Told by"))
        self._how = _choice(labelled(FoundOut, tr("how found out")), tr("How found out"))
        self._eyes = _choice(labelled(Confidentiality), tr("For whose eyes"))
        self._day = DayEditor("framed", tr("for example 1.2.2026"))
        self.setObjectName("composer")
        self._day.setObjectName("composer:on")
        self._day.setAccessibleName(tr("On which day"))
        self._title = words("", "caption")
        self._text = TextEditor("draft", tr("In the speaker’s own words where you can"), lines=3)
        self._text.setObjectName("composer:text")
        self._text.setAccessibleName(tr("What was said"))
        self._text.installEventFilter(self)
        self._store = button(tr("Write down"), self._keep, "primary")
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        box = column(self, margin=12, gap=8)
        box.addWidget(self._title)
        box.addWidget(self._text)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(8))
        grid.setVerticalSpacing(theme.px(6))
        for at, editor in enumerate((self._kind, self._who, self._domain, self._how, self._day, self._eyes)):
            label = words(editor.accessibleName(), "label")
            label.setBuddy(editor)
            grid.addWidget(label, at // _MANY * 2, at % _MANY)
            grid.addWidget(editor, at // _MANY * 2 + 1, at % _MANY)
            grid.setColumnStretch(at % _MANY, 1)
        box.addLayout(grid)
        ending = row()
        ending.addWidget(words(tr("Ctrl+Enter writes it down, Esc shuts."), "small"), 1)
        ending.addWidget(button(tr("Cancel"), self.stop, "link"))
        ending.addWidget(self._store)
        box.addLayout(ending)

    @property
    def is_open(self) -> bool:
        """Say whether somebody is being heard."""
        return not self.isHidden()

    def start(self, line: LifeRow, voice: Voice) -> None:
        """Open, with the part of life and the speaker chosen as far as a row and a column tell."""
        self._edited = None
        self.refresh()
        view = self._desk.view
        is_child = voice.kind is VoiceKind.CHILD
        self._title.setText(tr("Write down what was said"))
        self._kind.show_value(StatementKind.CHILDS_WORDS if is_child else StatementKind.STRENGTH)
        self._domain.show_value(line.own_id or line.domain)
        self._how.show_value(FoundOut.TOLD if is_child else None)
        self._eyes.show_value(Confidentiality.SHARED)
        self._day.show_value(view.day)
        self._who.show_value(_speaker(view, voice))
        self._text.show_value("")
        self._open()

    def mend(self, said: StatementView) -> None:
        """Open on what was said, to mend who said it, when, how and for whose eyes."""
        self._edited = said.id
        self.refresh()
        view, by = self._desk.view, said.said.by_id or said.agency_id
        self._title.setText(tr("Mend what was written down"))
        self._kind.show_value(said.kind)
        self._domain.show_value(said.own_domain_id or said.domain)
        self._how.show_value(said.said.found_out)
        self._eyes.show_value(said.said.confidentiality)
        self._day.show_value(said.said.on)
        self._who.show_value(_subject(view, by) if by else None)
        self._text.show_value(said.text)
        self._open()

    def how_open(self) -> str:
        """See ``Folding``: what is being mended, and which of the choices offered are chosen."""
        chosen = [editor.value() for editor in self._choices()]
        return json.dumps([str(self._edited or ""), *(_token(value) for value in chosen)])

    def unfold(self, how: str) -> None:
        """See ``Folding``."""
        if self.is_open:
            return
        edited, *tokens = json.loads(how)
        view = self._desk.view
        said = next((each for each in view.statements if str(each.id) == edited), None)
        if said is not None:
            self.mend(said)
        else:
            self._edited = None
            self._title.setText(tr("Write down what was said"))
            self.refresh()
            self._text.show_value("")
            self._day.show_value(view.day)
        for editor, token in zip(self._choices(), tokens, strict=True):
            editor.show_value(next((value for value in editor.values if _token(value) == token), None))
        self.unfolded.emit(self._domain.value())
        self._open()

    def _choices(self) -> tuple[ChoiceEditor, ...]:
        return self._kind, self._domain, self._who, self._how, self._eyes

    def stop(self) -> None:
        """Shut, and forget what was typed."""
        self._text.show_value("")
        self.shut.emit()
        self.hide()

    def refresh(self) -> None:
        """Offer those who can have said it, and the parts of life there are."""
        view = self._desk.view
        nobody: list[tuple[str, object]] = [(tr("not written down"), None)]
        self._who.offer([*nobody, *choices(view, ("person", "professional", "agency"))])
        own = [(each.title, each.id) for each in view.assessment.own_domains]
        parts = [(sentence(name), domain) for name, domain in labelled(LifeDomain)]
        self._domain.offer([(tr("Life as a whole"), None), *own, *parts])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Write down with Ctrl+Enter, shut with Esc."""
        if watched is self._text and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._keep()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.stop()
                return True
        return super().eventFilter(watched, event)

    def _open(self) -> None:
        self.show()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        if self._desk.attempt(self._write) is not None:
            self.stop()

    def _write(self) -> UUID | None:
        """Keep what is typed and return its id; None where no kind is chosen."""
        kind, text, case = self._kind.value(), str(self._text.value()), self._desk.case
        if not isinstance(kind, StatementKind):
            return None
        fields = self._fields()
        if self._edited is None:
            return add_statement(case, kind, text, **fields)
        edit_statement(case, self._edited, {**fields, "kind": kind, "text": text})
        return self._edited

    def _fields(self) -> StatementFields:
        domain, how, who = self._domain.value(), self._how.value(), self._who.value()
        eyes, day = self._eyes.value(), self._day.value()
        by = who if isinstance(who, Subject) else None
        return {
            "domain": domain if isinstance(domain, LifeDomain) else None,
            "own_domain_id": domain if isinstance(domain, UUID) else None,
            "found_out": how if isinstance(how, FoundOut) else None,
            "confidentiality": eyes if isinstance(eyes, Confidentiality) else Confidentiality.SHARED,
            "said_on": day if isinstance(day, date) else None,
            "source_person_id": by.id if by and by.kind == "person" else None,
            "source_professional_id": by.id if by and by.kind == "professional" else None,
            "agency_id": by.id if by and by.kind == "agency" else None,
        }


def _choice(offered: list[tuple[str, object]], spoken: str) -> ChoiceEditor:
    made = ChoiceEditor(offered, "framed")
    made.setAccessibleName(spoken)
    return made


def _token(value: object) -> str:
    """Return a choice as ids and names of kinds, to find it again among those offered."""
    match value:
        case Subject(kind, row_id):
            return f"{kind}:{row_id}"
        case Enum():
            return str(value.value)
        case _:
            return str(value or "")


def _speaker(view: CaseView, voice: Voice) -> Subject | None:
    """Return who speaks in a column: where several can, the one to choose from is left open."""
    if voice.kind is VoiceKind.WORKER:
        return Subject("professional", view.responsible_id) if view.responsible_id else None
    if voice.subject_id is None:
        return None
    staff = [each for each in view.professionals if each.agency_id == voice.subject_id]
    return Subject("professional", staff[0].id) if len(staff) == 1 else _subject(view, voice.subject_id)


def _subject(view: CaseView, subject_id: UUID) -> Subject:
    if subject_id in view.people_by_id:
        return Subject("person", subject_id)
    return Subject("professional" if subject_id in view.professionals_by_id else "agency", subject_id)
