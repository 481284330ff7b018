"""The directory of services and the survey of the situation: what the team knows beside the case.

It lies over the case like the preferences. What fits a need is found here and taken into the network or the plan; the
rest stays out of the case's pictures and copies.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from app.errors import AppError
from app.exchange.archive import read_whole
from app.exchange.directory import directory_table, read_services
from app.i18n import current_language, mark, tr
from app.lens.directoryview import ServiceView, read_directory
from app.lens.view import LifeDomain, PlanStatus
from app.operations.directory import pick_for_goal, pick_for_person, take_in_services
from app.rules.services import fitting, holding
from app.ui import theme
from app.ui.ask import Ask
from app.ui.background import Background
from app.ui.desk import Desk
from app.ui.pages.copies import write_whole
from app.ui.pages.leaf import Leaf
from app.ui.pages.survey import SurveyPart
from app.ui.subjects import sentence
from app.ui.widgets.choosing import ChoiceEditor, SwitchEditor
from app.ui.widgets.keyed import KeyedColumn
from app.ui.widgets.parts import button, card, column, row, words

_ANY: Final = ""
_Shown = tuple[ServiceView, bool]
"""A service, and whether the network has an agency of its name."""


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
        self.services: KeyedColumn[_Shown] = KeyedColumn(self._service, gap=8)
        self.told = words("", "quiet")
        self.wrong = words("", "error")
        self.wrong.setVisible(False)
        self.updates = SwitchEditor(tr("Change services that are there already as the file says"))
        self._choices()
        self.box.addWidget(self.told)
        self.box.addWidget(self.services)
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
        for editor in (self.need, self.goal):
            if editor.currentIndex() < 0:
                editor.setCurrentIndex(0)
        self.goal.setVisible(bool(goals))
        self._goal_label.setVisible(bool(goals))
        need = str(self.need.value() or "")
        found = holding(fitting(known, need) if need else known, self.typed.text())
        there = {agency.name for agency in view.agencies}
        self.services.show_records([(one.id, (one, one.name in there)) for one in found])
        self.told.setText(self._told(len(known), len(found)))
        self.survey.refresh()

    def _told(self, known: int, found: int) -> str:
        if not known:
            return tr("Nothing yet. Take in a table of services: a name and as much else as is known.")
        if not found:
            return tr("No service mentions it. Try another word, or look at all.")
        return tr("%n services", "", found)

    def _choices(self) -> None:
        self._goal_label = words(tr("Into the plan, under the goal"), "label")
        for label, editor in (
            (words(tr("Find by words"), "label"), self.typed),
            (words(tr("Fits the need or the part of life"), "label"), self.need),
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

    def _service(self, shown: _Shown) -> QWidget:
        one, is_there = shown
        frame = card()
        box = column(frame, margin=12, gap=4)
        head = row(gap=12)
        head.addWidget(words(one.name, "heading"), 1)
        if is_there:
            head.addWidget(words(tr("in the network"), "chip"), 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(head)
        facts = (one.area, tr(one.level.label), tr(one.group.label))
        box.addWidget(words(" · ".join(fact for fact in facts if fact), "small"))
        for label, text in (
            ("", one.content),
            (tr("Who it is for"), one.criteria),
            (tr("For which needs"), one.needs),
            (tr("How one gets there"), one.contact),
            ("", " · ".join(part for part in (one.phone, one.address) if part)),
        ):
            if text:
                box.addWidget(words(f"{label}: {text}" if label else text))
        line = row(gap=8)
        for text, name, work in (
            (tr("Into the network"), "network", self._into_network),
            (tr("Into the plan"), "plan", self._into_plan),
        ):
            made = button(text, partial(work, one.id))
            made.setObjectName(f"{name}:{one.id.hex}")
            made.setAccessibleName(f"{text}: {one.name}")
            line.addWidget(made)
        line.addStretch(1)
        box.addLayout(line)
        return frame

    def _into_network(self, service_id: UUID) -> None:
        """Take a service into the network, tied to the child: without a tie it would stand in no picture."""
        view = self._desk.view
        child_id = view.child_id
        if child_id is None:
            return
        if self._desk.attempt(lambda: pick_for_person(self._desk.case, service_id, child_id)):
            self._desk.told.emit(tr("It is in the network now, tied to the child. The tie can be changed there."))

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
