"""What else the plan agrees on, in the order of the national structure, and the plans that others keep."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QGridLayout, QWidget

from app.i18n import Text, mark, tr
from app.lens.view import OtherPlanKind, OtherPlanView, PlanKind, PlanStatus, PlanView
from app.operations.otherplans import add_other_plan, edit_other_plan, remove_other_plan
from app.operations.plan import edit_plan
from app.ui import theme
from app.ui.bound import Ends
from app.ui.pages.planfields import TOP, PlanPart, chosen, field, heading, remover, subject_of
from app.ui.widgets.choosing import ChoiceEditor, labelled
from app.ui.widgets.editors import LineEditor, PartialDateEditor, TextEditor
from app.ui.widgets.parts import button, emptied, row, rule, words

_TEXTS: Final[tuple[tuple[str, Text, Text], ...]] = (
    ("functioning", mark("Functioning in everyday life"), mark("How life situation and surroundings help or hinder")),
    ("clients_proposal", mark("How the family would like the help"), mark("When, where and by whom it suits them")),
    ("necessary_services", mark("Necessary services"), mark("The own worker’s assessment, with start and duration")),
    ("other_means", mark("Other services and means"), mark("What helps besides the measures")),
    ("worker_meetings", mark("Meetings with the own worker"), mark("How often, where, and how often the child wishes")),
    ("childs_effect", mark("What this means for the child"), mark("What the plan’s decisions do to the child’s life")),
    ("next_steps", mark("Agreed next steps"), mark("What happens before we meet again")),
    ("duration", mark("Estimated length"), mark("Even a rough estimate will do")),
    ("more", mark("Further information"), mark("What has no other place")),
)
_KEEPER: Final[Ends] = {"agency": "agency_id", "professional": "professional_id"}


class Agreements(PlanPart):
    """The plan's own texts."""

    def record(self) -> object:
        """Return the plan, who can be chosen, and the plans that others keep."""
        return (super().record(), self.desk.view.other_plans)

    def build(self) -> None:
        """Set the texts anew."""
        emptied(self.box)
        plan = self.desk.view.plan
        if plan is None:
            return
        is_draft = plan.status is PlanStatus.DRAFT
        kinds = ChoiceEditor(labelled(PlanKind))
        self.box.addWidget(
            field(self.desk, edit_plan, plan.id, "kind", plan.kind, tr("Kind of plan"), kinds, is_on=is_draft)
        )
        for name, text, example in _TEXTS:
            kept, editor = getattr(plan, name), TextEditor(placeholder=tr(example))
            self.box.addWidget(field(self.desk, edit_plan, plan.id, name, kept, tr(text), editor, is_on=is_draft))
        self._add_rights(plan, is_draft=is_draft)
        self._add_other_plans()

    def _add_rights(self, plan: PlanView, *, is_draft: bool) -> None:
        heading(self.box, tr("Rights"))
        offered: list[tuple[str, object]] = [
            (tr("not said", "of rights"), None),
            (tr("yes, rights were explained"), True),
            (tr("no, not yet"), False),
        ]
        told = ChoiceEditor(offered)
        line = row(gap=16)
        line.addWidget(
            field(
                self.desk,
                edit_plan,
                plan.id,
                "are_rights_told",
                plan.are_rights_told,
                tr("Were rights explained?"),
                told,
                is_on=is_draft,
            ),
            1,
        )
        how = TextEditor(placeholder=tr("how, to whom, in which language"))
        line.addWidget(
            field(self.desk, edit_plan, plan.id, "rights_told", plan.rights_told, tr("How"), how, is_on=is_draft), 3
        )
        self.box.addLayout(line)

    def _add_other_plans(self) -> None:
        heading(
            self.box,
            tr("Other plans in force"),
            tr("Plans that other services keep. They are told of here, not copied."),
        )
        for other in self.desk.view.other_plans:
            self.box.addWidget(rule())
            self.box.addWidget(self._other_plan(other))
        adding = button(tr("+ other plan"), self._add_other, "add")
        adding.setObjectName("other-plan:button")
        line = row(gap=0)
        line.addWidget(adding)
        line.addStretch(1)
        self.box.addLayout(line)
        if not self.desk.view.other_plans:
            self.box.addWidget(
                words(tr("For example a rehabilitation plan or a plan for support in learning."), "quiet")
            )

    def _add_other(self) -> None:
        self.desk.attempt(lambda: add_other_plan(self.desk.case, OtherPlanKind.OTHER))

    def _other_plan(self, other: OtherPlanView) -> QWidget:
        desk, edit = self.desk, edit_other_plan
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(16))
        keeper, nobody = subject_of(desk, other.keeper_id), tr("not said", "who keeps a plan")
        parts = (
            (field(desk, edit, other.id, "kind", other.kind, tr("Kind"), ChoiceEditor(labelled(OtherPlanKind))), 3),
            (field(desk, edit, other.id, "name", other.title, tr("Name"), LineEditor()), 3),
            (chosen(desk, edit, other.id, _KEEPER, keeper, tr("Kept by"), nobody), 3),
            (field(desk, edit, other.id, "since", other.since, tr("Since"), PartialDateEditor()), 2),
            (field(desk, edit, other.id, "until", other.until, tr("Until"), PartialDateEditor()), 2),
            (remover(desk, lambda: remove_other_plan(desk.case, other.id), other.title or tr(other.kind.label)), 0),
        )
        for place, (widget, share) in enumerate(parts):
            grid.addWidget(widget, 0, place, TOP)
            grid.setColumnStretch(place, share)
        goals = field(desk, edit, other.id, "goals", other.goals, tr("What it aims at"), TextEditor())
        grid.addWidget(goals, 1, 0, 1, len(parts) - 1)
        return holder
