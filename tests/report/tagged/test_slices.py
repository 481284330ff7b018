"""Stacking slices on pages: order, ties, repeated heads."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.report.tagged.slices import Page, Slice, nothing, paginated, tied, without_orphans

HEIGHT = 100.0

slices = st.lists(
    st.builds(
        Slice,
        height=st.floats(1, 60),
        paint=st.just(nothing),
        gap=st.floats(0, 20),
        is_tied=st.booleans(),
    ),
    max_size=40,
)


def own(page: Page) -> list[Slice]:
    return [placed.slice for placed in page if not placed.is_repeated]


@given(slices)
def test_all_slices_are_placed_in_order_and_none_overlaps(stack: list[Slice]) -> None:
    pages = paginated(stack, HEIGHT)
    assert [slice_ for page in pages for slice_ in own(page)] == stack
    for page in pages:
        bottom = 0.0
        for placed in page:
            assert placed.drop >= bottom - 1e-9
            bottom = placed.drop + placed.slice.height
        assert bottom <= HEIGHT + 1e-9


@given(slices)
def test_ties_hold_wherever_a_page_can_hold_them(stack: list[Slice]) -> None:
    pages = paginated(stack, HEIGHT)
    where = {id(slice_): number for number, page in enumerate(pages) for slice_ in own(page)}
    chain: list[Slice] = []
    for slice_ in stack:
        chain.append(slice_)
        if not slice_.is_tied:
            if sum(part.gap + part.height for part in chain) <= HEIGHT:
                assert len({where[id(part)] for part in chain}) == 1
            chain = []


def test_a_gap_is_swallowed_at_the_top_of_a_page() -> None:
    first, second = paginated([Slice(90, nothing, gap=10), Slice(50, nothing, gap=10)], HEIGHT)
    assert first[0].drop == second[0].drop == 0


def test_heads_come_again_on_the_next_page_only() -> None:
    head = Slice(10, nothing)
    rows = [Slice(30, nothing, heads=(head,)) for _ in range(5)]
    pages = paginated([head, *rows], HEIGHT)
    assert [len([placed for placed in page if placed.is_repeated]) for page in pages] == [0, 1]
    assert pages[1][1].drop == 10


def test_neither_first_nor_last_line_stands_alone() -> None:
    lines = without_orphans([Slice(10, nothing) for _ in range(5)])
    assert [line.is_tied for line in lines] == [True, False, False, True, False]
    assert [line.is_tied for line in without_orphans(lines[:1])] == [True]


def test_tied_to_the_next() -> None:
    assert [part.is_tied for part in tied([Slice(1, nothing)] * 3)] == [True, True, False]
    assert [part.is_tied for part in tied([Slice(1, nothing)] * 3, to_next=True)] == [True, True, True]
