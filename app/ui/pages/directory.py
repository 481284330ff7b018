"""The directory of services and the survey of the situation: what the team knows beside the case.

It lies over the case like the preferences. What fits a need is found here and taken into the network or the plan; the
rest stays out of the case's pictures and copies.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from app.errors import AppError
from app.exchange.archive import read_whole
from app.exchange.directory import directory_table, read_services
from app.i18n import current_language, mark, tr
from app.lens.directoryview import read_directory
from app.lens.view import LifeDomain, PlanStatus
from app.operations.directory import (
    add_service,
    pick_for_goal,
    pick_for_household,
    pick_for_person,
    take_in_services,
)
from app.rules.services import fitting, holding
from app.ui import theme
from app.ui.ask import Ask
from app.ui.background import Background
from app.ui.desk import Desk
from app.ui.pages.copies import write_whole
from app.ui.pages.leaf import Leaf
from app.ui.pages.servicecard import Listed, ServiceCard
from app.ui.pages.survey import SurveyPart
from app.ui.subjects import Subject, choices, sentence, subject_name
from app.ui.widgets.adding import InlineAdd
from app.ui.widgets.choosing import ChoiceEditor, SwitchEditor
from app.ui.widgets.keyed import KeyedColumn
from app.ui.widgets.parts import button, row, words

_ANY: Final = ""


class DirectoryPage(Leaf):
    """Lists the services; ``back`` leaves."""

    def __init__(self, desk: Desk, ask: Ask, background: Background, back: Callable[[], object]) -> None:
        super().__init__(
            tr("Directory of services"),
            tr("Services the team knows. The directory tells of no family, and no copy of the case holds it."),
            880,
        )
        self._desk, self._ask = desk, ask
        self.typed = QLineEdit()
        self.typed.setObjectName("directory:typed")
        self.typed.setClearButtonEnabled(True)
        self.need = ChoiceEditor([], "framed")
        self.goal = ChoiceEditor([], "framed")
        self.whose = ChoiceEditor([], "framed")
        self._open: set[UUID] = set()
        self.services: KeyedColumn[Listed] = KeyedColumn(self._card, gap=8)
        self.told = words("", "quiet")
        self.wrong = words("", "error")
        self.wrong.setVisible(False)
        self.updates = SwitchEditor(tr("Change services that are there already as the file says"))
        self._choices()
        self.box.addWidget(self.told)
        self.box.addWidget(self.services)
        adder = InlineAdd(tr("service"), tr("What the service is called"), self._new)
        adder.name("service")
        self.box.addWidget(adder)
        self._files()
        self.survey = SurveyPart(desk, ask, background, self.box)
        self.end(button(tr("Close"), back, "primary"))
        desk.changed.connect(self.refresh)
        self.refresh()
        self.setFocusProxy(self.typed)

    def refresh(self) -> None:
        """Show the services that fit what is typed and chosen."""
        if not self._desk.is_open:
            return
        view, known = self._desk.view, read_directory(self._desk.case.session)
        needs = [
            (tr("All services"), _ANY),
            *((need.text, need.text) for need in (view.plan.needs if view.plan else ())),
        ]
        self.need.offer([*needs, *((sentence(tr(each.label)), tr(each.label)) for each in LifeDomain)])
        is_draft = view.plan is not None and view.plan.status is PlanStatus.DRAFT
        goals = [(goal.text, goal.id) for goal in (view.plan.goals if view.plan and is_draft else ())]
        self.goal.offer([(tr("no goal"), None), *goals])
        child = Subject("person", view.child_id) if view.child_id else None
        self.whose.offer(choices(view, ("person", "household")))
        if self.whose.value() is None:
            self.whose.show_value(child)
        for editor in (self.need, self.goal):
            if editor.currentIndex() < 0:
                editor.setCurrentIndex(0)
        self.goal.setVisible(bool(goals))
        self._goal_label.setVisible(bool(goals))
        need = str(self.need.value() or "")
        found = holding(fitting(known, need) if need else known, self.typed.text())
        there = {agency.name for agency in view.agencies}
        is_whole = len(found) == len(known)
        listed = [
            (one.id, Listed(one, one.name in there, one.id in self._open, at if is_whole else None))
            for at, one in enumerate(found)
        ]
        self.services.show_records(listed)
        self.told.setText(self._told(len(known), len(found)))
        self.survey.refresh()

    def _told(self, known: int, found: int) -> str:
        if not known:
            return tr("Nothing yet. Take in a table of services, or add them one by one.")
        if not found:
            return tr("No service mentions it. Try another word, or look at all.")
        return tr("%n services", "", found)

    def _choices(self) -> None:
        self._goal_label = words(tr("Into the plan, under the goal"), "label")
        for label, editor in (
            (words(tr("Find by words"), "label"), self.typed),
            (words(tr("Fits the need or the part of life"), "label"), self.need),
            (words(tr("Into the network, tied to"), "label"), self.whose),
            (self._goal_label, self.goal),
        ):
            label.setBuddy(editor)
            editor.setAccessibleName(label.text())
            self.box.addWidget(label)
            self.box.addWidget(editor)
        self.typed.setPlaceholderText(tr("for example sleep, Mallila"))
        self.typed.textChanged.connect(self._narrow)
        self.need.committed.connect(lambda: self._desk.attempt(self.refresh))

    def _narrow(self, typed: str) -> None:  # noqa: ARG002  Qt hands it over; it is read with the rest
        self._desk.attempt(self.refresh)

    def _files(self) -> None:
        line = row(gap=8)
        self.take = button(tr("Take in a table…"), self._ask_which, "plain", "import")
        self.save = button(tr("Save as a table…"), self._ask_where, "plain", "save")
        line.addWidget(self.take)
        line.addWidget(self.save)
        line.addStretch(1)
        self.box.addSpacing(theme.px(8))
        self.box.addLayout(line)
        self.box.addWidget(self.updates)
        self.box.addWidget(self.wrong)

    # One service ----------------------------------------------------------------------------------------------------

    def turn(self, service_id: UUID) -> None:
        """Open a service to its form, or fold it."""
        self._open ^= {service_id}
        self.refresh()
        again = self.findChild(QWidget, f"turn:{service_id.hex}")
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _card(self, listed: Listed) -> QWidget:
        return ServiceCard(self._desk, listed, self._pick, self.turn)

    def _new(self, name: str) -> None:
        """Add a service, and open it to be written."""
        self.typed.clear()
        made = self._desk.attempt(lambda: add_service(self._desk.case, name))
        if made is not None:
            self.turn(made)

    def _pick(self, wanted: str, service_id: UUID) -> None:
        if wanted == "network":
            self._into_network(service_id)
        else:
            self._into_plan(service_id)

    def _into_network(self, service_id: UUID) -> None:
        """Take a service into the network, tied to whom it is for: without a tie it would stand in no picture."""
        whose, case = self.whose.value(), self._desk.case
        if not isinstance(whose, Subject):
            return
        pick = pick_for_household if whose.kind == "household" else pick_for_person
        if self._desk.attempt(lambda: pick(case, service_id, whose.id)):
            name = subject_name(self._desk.view, whose.id)
            self._desk.told.emit(
                tr("It is in the network now, tied to {name}. The tie can be changed there.", name=name)
            )

    def _into_plan(self, service_id: UUID) -> None:
        goal_id = self.goal.value()
        if not isinstance(goal_id, UUID):
            self._say_wrong(
                AppError(
                    mark("It isn’t said which goal it is for; nothing was changed."),
                    mark("Choose the goal above. In an agreed plan begin a new version first."),
                )
            )
            return
        if self._desk.attempt(lambda: pick_for_goal(self._desk.case, service_id, goal_id), self._say_wrong):
            self.wrong.setVisible(False)
            self._desk.told.emit(tr("It is a measure of the plan now, which the service answers for."))

    # Files ----------------------------------------------------------------------------------------------------------

    def _ask_which(self) -> None:
        self._ask.table(lambda path: self._desk.attempt(lambda: self._take(path), self._say_wrong))

    def _take(self, path: Path) -> None:
        self.wrong.setVisible(False)
        services = read_services(read_whole(path), current_language())
        new, changed, left = take_in_services(self._desk.case, services, updates=bool(self.updates.value()))
        text = mark("Services: {new} new, {changed} changed, {left} left as they were.")
        self._desk.told.emit(tr(text, new=new, changed=changed, left=left))

    def _ask_where(self) -> None:
        self._ask.document(tr("services") + ".csv", lambda path: self._desk.attempt(lambda: self._write(path)))

    def _write(self, path: Path) -> None:
        case = self._desk.case
        data = directory_table(read_directory(case.session), current_language())
        case.record_use(mark("Write the directory to a file"))
        write_whole(path, data)
        self._desk.told.emit(tr("Saved."))

    def _say_wrong(self, error: AppError) -> None:
        self.wrong.setText(error.spoken())
        self.wrong.setVisible(True)
