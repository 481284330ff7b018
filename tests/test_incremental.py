"""After any step what was kept gives the same as everything read and drawn from nothing: rows, view, picture, words."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from random import Random
from uuid import UUID

from sqlalchemy.orm import Session

from app.errors import AppError
from app.genogram import ways
from app.genogram.draw import sketched
from app.genogram.kept import Kept
from app.genogram.picture import Key, Picture, Words
from app.i18n import Language, mark
from app.lens.audience import Audience
from app.lens.build import build_view
from app.lens.keeping import RowsKeeper
from app.lens.memory import Memory
from app.lens.rows import FIELDS, CaseRows, read_rows
from app.lens.view import BondKind, CaseView, Diagram, Gender
from app.models.dates import PartialDate
from app.operations.diagram import move_spot
from app.operations.family import add_bond, edit_bond
from app.operations.homes import add_household
from app.operations.kin import add_child, add_parents, add_partner, add_sibling
from app.operations.people import edit_person, remove_person
from app.operations.uses import Uses, uses_of
from app.store.casefile import CaseFile
from tests.samples import make_case

TODAY = date(2026, 11, 26)
STEPS = 24


def step(case: CaseFile, view: CaseView, chance: Random) -> object:
    """Do one of the things a worker does; what is refused is a step too."""
    one, other = (chance.choice(view.people).id for _ in range(2))
    does: list[Callable[[], object]] = [
        lambda: add_sibling(case, one),
        lambda: add_child(case, (one,)),
        lambda: add_parents(case, one),
        lambda: add_partner(case, one),
        lambda: edit_person(case, one, {"given_name": chance.choice(("Aino", "Anna-Kaisa Esimerkki", "Eino"))}),
        lambda: edit_person(case, one, {"born": PartialDate(chance.randint(1950, 2028))}),
        lambda: edit_person(case, one, {"gender": chance.choice(list(Gender)), "note": "x"}),
        lambda: add_bond(case, one, other, chance.choice(list(BondKind))) if one != other else None,
        lambda: add_bond(case, one, other, BondKind.CLOSE, source_person_id=view.child_id) if one != other else None,
        lambda: edit_bond(case, chance.choice(view.bonds).id, {"source_person_id": one}) if view.bonds else None,
        lambda: add_household(case, [one, other], name="Koti") if one != other else None,
        lambda: remove_person(case, one) if one != view.child_id else None,
        lambda: move_spot(case, Diagram.GENOGRAM, one, chance.randint(0, 900), chance.randint(0, 600)),
        lambda: abandoned(case, one),
        case.undo,
        case.undo,
        case.redo,
    ]
    return chance.choice(does)()


def abandoned(case: CaseFile, person_id: UUID) -> None:
    """Begin a step and take it back."""
    with case.transaction(mark("Edit person")):
        edit_person(case, person_id, {"given_name": "Onni"})
        raise AppError(mark("Nothing was changed."))


def told(rows: CaseRows) -> list[list[tuple[object, ...]]]:
    """Return every value of every row, in order."""
    return [
        [tuple(getattr(row, column.key) for column in row.__table__.columns) for row in getattr(rows, name)]
        for name in FIELDS
    ]


def said(picture: Picture) -> dict[Key, tuple[str, list[str]]]:
    """Return of all but the legend and dates what it says, and of people what is written at them."""
    return {
        group.key: (
            group.spoken,
            sorted(mark.text for mark in group.marks if isinstance(mark, Words) and group.key.kind == "person"),
        )
        for group in picture.groups
        if group.key.kind != "legend"
    }


def test_what_was_kept_changes_nothing(tmp_path: Path) -> None:
    case = make_case(tmp_path / "tapaus.lahipiiri")
    chance, keeper, memory, uses, kept = Random(1), RowsKeeper(), Memory(), Uses(), Kept()
    places: dict[UUID, tuple[float, float]] | None = None
    rough = 0

    def seen(rows: CaseRows) -> CaseView:
        return build_view(rows, Audience.worker(), TODAY, Language.FI)

    view = seen(keeper.rows(case.session))
    case.subscribe(lambda changes: keeper.follow(changes.created | changes.updated, changes.deleted))
    for _ in range(STEPS):
        with suppress(AppError):
            step(case, view, chance)
        rows = keeper.rows(case.session)
        with Session(case.session.connection()) as another:  # whose rows are read from the file, not from memory
            fresh = read_rows(another)
            assert told(rows) == told(fresh)
            assert [list(map(type, values)) for table in told(rows) for values in table] == [
                list(map(type, values)) for table in told(fresh) for values in table
            ]
        fresh = read_rows(case.session)
        assert told(rows) == told(fresh)
        assert uses.read(case.session) == uses_of(case)
        view = build_view(rows, Audience.worker(), TODAY, Language.FI, memory=memory)
        assert view == seen(fresh)
        assert view == build_view(fresh, Audience.worker(), TODAY, Language.FI, memory=Memory())
        hasty = sketched(view, Diagram.GENOGRAM, Language.FI, previous=places, kept=kept, is_hasty=True)
        rough += hasty.is_rough
        picture = sketched(view, Diagram.GENOGRAM, Language.FI, previous=places, kept=kept).told()
        assert dict(hasty.picture.places).keys() == dict(picture.places).keys()
        assert said(hasty.picture) == said(picture)
        assert hasty.is_rough or hasty.told() == picture
        known = dict(ways._KNOWN)
        ways.forget()
        anew = sketched(view, Diagram.GENOGRAM, Language.FI, previous=places).told()
        ways._KNOWN.update(known)
        assert repr(picture) == repr(anew)
        places = dict(picture.places)
    assert rough > STEPS / 4
    case.close()
