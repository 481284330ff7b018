"""A record is a value: equal and hashed by its fields, with slots, replaced and never changed."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import pytest

import app
from app.genogram.picture import Colour, Pen, Words

APP = Path(app.__file__).parent


def test_equal_records_are_one_value() -> None:
    one, other = Words(1.0, 2.0, "Aino"), Words(1.0, 2.0, "Aino")
    assert one == other
    assert len({one, other}) == 1
    assert one != replace(other, text="Eino")
    assert one != (1.0, 2.0, "Aino")


def test_a_record_has_its_fields_and_nothing_else() -> None:
    pen = Pen(Colour.QUIET, 2.0)
    assert [field.name for field in fields(pen)] == ["colour", "width", "dash", "is_round"]
    assert not hasattr(pen, "__dict__")
    with pytest.raises(AttributeError):
        pen.length = 3.0  # pyright: ignore[reportAttributeAccessIssue]  # that is what is tried


def test_the_rooms_of_pictures_and_views_make_no_frozen_dataclass_with_slots() -> None:
    """They are made by the thousand: a record is made several times faster."""
    found = [
        str(path.relative_to(APP))
        for room in ("genogram", "lens")
        for path in sorted((APP / room).rglob("*.py"))
        if "@dataclass(frozen=True, slots=True)" in path.read_text("utf-8")
    ]
    assert not found
