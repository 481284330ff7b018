"""The case's own row: whose case it is, where the matter stands, who answers for it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import select

from app.i18n import Language, mark, translate
from app.models import Case, Person, Sector
from app.operations.rows import add_row, change_row, edit_row, find
from app.store.casefile import CaseFile

FIRST_SECTORS: Final = (
    mark("Family and relatives"),
    mark("Friends and acquaintances"),
    mark("Authorities and workers"),
    mark("Others: neighbours, people from work"),
)
"""The sectors of the circles as a new case has them: Eteva's network map (2021)."""


def start_case(case: CaseFile, number: str, language: Language, opened_on: date | None = None) -> UUID:
    """Give a new case file its own row and the circles' first sectors, named in ``language``; return the row's id.

    ``number`` is the case's neutral name on papers, ``opened_on`` the day the matter was initiated. A file is about
    one case: a second one is refused.
    """
    with case.transaction(mark("Start case")):
        if case.session.scalars(select(Case.id)).first() is not None:
            raise RuntimeError("the case has been started")
        row = add_row(case, Case, {"number": number, "opened_on": opened_on})
        for position, name in enumerate(FIRST_SECTORS):
            add_row(case, Sector, {"name": translate(name, language), "position": position})
        return row.id


def header(case: CaseFile) -> Case:
    """Return the case's own row, of which there is one since ``start_case``."""
    return case.session.scalars(select(Case)).one()


def edit_case(case: CaseFile, changes: Mapping[str, object]) -> None:
    """Change the case's header: number, status, first contact, special support, who answers for it.

    The days by which its time limits are kept are changed here too, and how its genogram is drawn.
    """
    edit_row(case, Case, header(case).id, changes, mark("Edit case"))


def choose_child(case: CaseFile, person_id: UUID) -> None:
    """Say which person the case is about: the index person of every picture."""
    with case.transaction(mark("Choose child")):
        child = find(case, Person, person_id)
        for other in case.session.scalars(select(Person).where(Person.is_index)).all():
            if other is not child:
                change_row(case, other, {"is_index": False})
        change_row(case, child, {"is_index": True})
        change_row(case, header(case), {"child_id": person_id})
