"""Writing down what somebody said: what kind of thing it is, of which part of life, whose words."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from app.i18n import tr
from app.lens.view import FoundOut, LifeDomain, StatementKind
from app.operations.assessment import StatementFields, add_statement
from app.ui.desk import Desk
from app.ui.subjects import Subject, choices
from app.ui.widgets.choosing import ChoiceEditor, labelled
from app.ui.widgets.editors import TextEditor
from app.ui.widgets.parts import button, column, row, words

_KINDS = (StatementKind.STRENGTH, StatementKind.WORRY, StatementKind.VIEW)


class Composer(QFrame):
    """A card that stays shut until somebody is to be heard."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._desk = desk
        box = column(self, margin=12, gap=8)
        box.addWidget(words(tr("Write down what was said"), "caption"))
        self._kind = ChoiceEditor([(tr(kind.label), kind) for kind in _KINDS], "framed")
        self._kind.setAccessibleName(tr("What it is"))
        self._domain = ChoiceEditor(labelled(LifeDomain, tr("Life as a whole")), "framed")
        self._domain.setAccessibleName(tr("Part of life"))
        self._who = ChoiceEditor([], "framed")
        self._who.setAccessibleName(tr("Told by"))
        self._how = ChoiceEditor(labelled(FoundOut, tr("how found out")), "framed")
        self._how.setAccessibleName(tr("How found out"))
        line = row()
        for editor in (self._kind, self._domain, self._who, self._how):
            line.addWidget(editor, 1)
        self._text = TextEditor("draft", tr("In the speaker’s own words where you can"), lines=3)
        self._text.setAccessibleName(tr("What was said"))
        box.addLayout(line)
        box.addWidget(self._text)
        ending = row()
        ending.addStretch(1)
        ending.addWidget(button(tr("Cancel"), self.stop, "link"))
        ending.addWidget(button(tr("Write down"), self._add, "primary"))
        box.addLayout(ending)
        self.hide()

    def start(self, domain: LifeDomain | None, is_child: bool) -> None:
        """Open, with the part of life and, for the child, the speaker chosen."""
        self.refresh()
        view = self._desk.view
        self._kind.show_value(StatementKind.STRENGTH)
        self._domain.show_value(domain)
        self._how.show_value(None)
        self._who.show_value(Subject("person", view.child_id) if is_child and view.child_id else None)
        self.show()
        self._text.setFocus()

    def stop(self) -> None:
        """Shut, and forget what was typed."""
        self._text.show_value("")
        self.hide()

    def refresh(self) -> None:
        """Offer those who can have said it."""
        nobody: list[tuple[str, object]] = [(tr("not written down"), None)]
        self._who.offer([*nobody, *choices(self._desk.view, ("person", "professional"))])

    def _add(self) -> None:
        kind, text = self._kind.value(), self._text.value()
        domain, how, who = self._domain.value(), self._how.value(), self._who.value()
        fields: StatementFields = {"said_on": self._desk.view.day}
        if isinstance(domain, LifeDomain):
            fields["domain"] = domain
        if isinstance(how, FoundOut):
            fields["found_out"] = how
        if isinstance(who, Subject) and who.kind == "person":
            fields["source_person_id"] = who.id
        elif isinstance(who, Subject):
            fields["source_professional_id"] = who.id
        if isinstance(kind, StatementKind):
            made = self._desk.attempt(lambda: add_statement(self._desk.case, kind, str(text), **fields))
            if made is not None:
                self.stop()
