"""What a family file leaves out because of whom it is for: not what is in no family file anyway."""

from __future__ import annotations

from typing import Final

from app.lens import things
from app.lens.said import Omission
from app.lens.view import CaseView

_OF_A_FAMILY: Final = frozenset(
    {
        *(things.PERSON, things.PARTNERSHIP, things.PARENTAGE, things.BOND, things.HOUSEHOLD, things.RESIDENCE),
        *(things.LIFE_EVENT, things.PERSON_MARK, things.FAMILY_NAME, things.ROLE, things.LANGUAGE, things.CULTURES),
        *(things.OCCUPATION, things.PHONE, things.EMAIL, things.ADDRESS, things.MUNICIPALITY, things.NOTE, things.TEXT),
    }
)


def left_out(view: CaseView) -> tuple[Omission, ...]:
    """Return what ``view`` omits of the family, for the worker's eyes."""
    return tuple(omission for omission in view.omissions if omission.what in _OF_A_FAMILY)
