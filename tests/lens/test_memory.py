"""What a memory gives back is what would be made anew, and nothing is made twice of the same."""

from __future__ import annotations

from uuid import UUID, uuid4

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


def test_a_row_is_told_again_once_something_else_stands_beside_it() -> None:
    rows, asked = (Person(given_name="Aino"), Person(given_name="Eino")), list[str]()
    memory, mother, aunt = Memory().begin("today"), ["mother"], ["aunt"]

    def told(row: Person) -> str:
        asked.append(row.given_name)
        return row.given_name

    memory.each("told", rows, told, [mother, None])
    memory.each("told", rows, told, [mother, None])
    memory.each("told", (*rows,), told, [aunt, None])
    memory.each("told", (*rows,), told, [aunt, mother])
    assert asked == ["Aino", "Eino", "Aino", "Eino"]


def test_rows_of_a_table_are_changed_since_a_mark_until_they_are_looked_at() -> None:
    rows, memory = (Person(given_name="Aino"), Person(given_name="Eino")), Memory().begin("today")
    assert memory.changed(rows, -1) == frozenset(rows)
    mark = memory.mark
    assert memory.changed(rows, mark) == frozenset()
    rows[0].note = "!"
    assert tuple(memory.changed((*rows,), mark)) == rows[:1]
    assert memory.changed((), mark) == frozenset()


def test_ids_are_one_object_while_they_are_the_same() -> None:
    rows, memory = (Person(id=uuid4()), Person(id=uuid4())), Memory().begin("today")
    ids = memory.ids(rows)
    rows[0].given_name = "Aino"
    assert memory.ids((*rows,)) is ids
    assert memory.ids(rows[:1]) == ids[:1]
    assert memory.same(UUID(int=ids[0].int)) is memory.same(ids[0])
