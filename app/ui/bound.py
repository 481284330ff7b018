"""Controls bound to one field of one row: what is left in them is stored as one step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar
from uuid import UUID

from app.store.casefile import CaseFile
from app.ui.desk import Desk
from app.ui.fieldhistory import remember
from app.ui.subjects import Subject, SubjectKind
from app.ui.widgets.choosing import ChoiceEditor
from app.ui.widgets.editors import Editor

E = TypeVar("E", bound=Editor)
Ends = Mapping[SubjectKind, str]
Edit = Callable[[CaseFile, UUID, Mapping[str, object]], None]


def bound(desk: Desk, editor: E, edit: Edit, row_id: UUID, name: str, kept: object, spoken: str) -> E:
    """Return ``editor`` showing ``kept`` and storing the field ``name`` of the row by ``edit``.

    ``spoken`` is its name for a screen reader. An obstacle is told to the user, and the old value is shown again.
    """

    def store() -> None:
        edit(desk.case, row_id, {name: editor.value()})

    remember(desk, editor, row_id, name)
    return _named(desk, editor, store, row_id, name, kept, spoken)


def bound_subject(
    desk: Desk,
    editor: ChoiceEditor,
    edit: Edit,
    row_id: UUID,
    ends: Ends,
    kept: object,
    spoken: str,
) -> ChoiceEditor:
    """Return ``editor`` bound to the columns ``ends``, of which one at most keeps the chosen subject."""

    def store() -> None:
        chosen = editor.value()
        changes = dict[str, object].fromkeys(ends.values())
        if isinstance(chosen, Subject):
            changes[ends[chosen.kind]] = chosen.id
        edit(desk.case, row_id, changes)

    remember(desk, editor, row_id, *ends.values())
    return _named(desk, editor, store, row_id, "subject", kept, spoken)


def _named(desk: Desk, editor: E, store: Callable[[], None], row_id: UUID, name: str, kept: object, spoken: str) -> E:
    def commit() -> None:
        before = desk.case.saved_at
        desk.attempt(store)
        if desk.case.saved_at == before:
            editor.show_value(kept)

    editor.show_value(kept)
    editor.setObjectName(f"{row_id}:{name}")
    editor.setAccessibleName(spoken)
    editor.committed.connect(commit)
    return editor
