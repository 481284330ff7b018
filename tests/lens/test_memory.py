"""What a memory gives back is what would be made anew, and nothing is made twice of the same."""

from __future__ import annotations

from app.lens.memory import Memory
from app.models import Person


def test_a_row_is_told_again_once_any_of_its_columns_has_changed() -> None:
    rows = (Person(given_name="Aino"), Person(given_name="Eino"))
    memory, asked = Memory().begin("today"), list[str]()

    def told(row: Person) -> str:
        asked.append(row.given_name)
        return row.given_name + row.note

    assert memory.each("told", rows, told) == ["Aino", "Eino"]
    rows[1].note = "!"
    assert memory.each("told", (*rows,), told) == ["Aino", "Eino!"]
    assert memory.each("told", rows[1:], told) == ["Eino!"]
    assert memory.each("told", (*rows,), told) == ["Aino", "Eino!"]
    assert asked == ["Aino", "Eino", "Eino", "Aino"]


def test_columns_are_one_object_while_they_are_the_same() -> None:
    row, memory = Person(given_name="Aino"), Memory()
    first = memory.columns(row)
    assert memory.columns(row) is first
    row.given_name = "Eino"
    assert memory.columns(row) is not first
    assert first["given_name"] == "Aino"


def test_equal_values_are_known_again_on_the_same_ground_only() -> None:
    memory, asked = Memory().begin("today"), list[int]()

    def made(value: int) -> int:
        asked.append(value)
        return -value

    assert [memory.known("made", made, value) for value in (1, 2, 1, 2)] == [-1, -2, -1, -2]
    assert memory.begin("today").known("made", made, 1) == -1
    assert memory.begin("tomorrow").known("made", made, 1) == -1
    assert asked == [1, 2, 1]
