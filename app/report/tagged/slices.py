"""Slices: what a block comes down to, and how slices make pages.

A slice is a level strip of ink that no page break may cut: a line of a paragraph, one line of all the cells of a row, a
figure. Blocks become slices first; then the slices are stacked on pages, so the number of pages is known before the
first is drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.report.tagged.canvas import TaggedCanvas

Paint = Callable[[TaggedCanvas, float, float], None]
"""Draws a slice: canvas, left edge, top edge (y up)."""


@dataclass(frozen=True, slots=True)
class Slice:
    """A strip of ink, measures in points.

    ``gap`` is empty space above it, left out at the top of a page. ``is_tied`` keeps it on the page of the next slice.
    ``heads`` are drawn above it once more when it begins a page.
    """

    height: float
    paint: Paint
    gap: float = 0.0
    is_tied: bool = False
    heads: tuple[Slice, ...] = ()


@dataclass(frozen=True, slots=True)
class Placed:
    """A slice on its page: ``drop`` points below the top of the text area; a repeated one is no content."""

    slice: Slice
    drop: float
    is_repeated: bool = False


Page = tuple[Placed, ...]


def nothing(_canvas: TaggedCanvas, _left: float, _top: float) -> None:
    """Paint nothing."""


def spaced(slices: Sequence[Slice], gap: float) -> list[Slice]:
    """Return ``slices`` with at least ``gap`` above the first."""
    return [replace(slices[0], gap=max(gap, slices[0].gap)), *slices[1:]] if slices else []


def tied(slices: Sequence[Slice], *, to_next: bool = False) -> list[Slice]:
    """Return ``slices`` kept together on one page; ``to_next`` ties the last one to what follows, too."""
    last = len(slices) - 1
    return [replace(slice_, is_tied=to_next or slice_.is_tied or index < last) for index, slice_ in enumerate(slices)]


def without_orphans(slices: Sequence[Slice]) -> list[Slice]:
    """Return the lines of one paragraph such that neither its first nor its last line stands alone on a page."""
    last = len(slices) - 1
    return [
        replace(slice_, is_tied=slice_.is_tied or (index < last and index in {0, last - 1}))
        for index, slice_ in enumerate(slices)
    ]


def paginated(slices: Iterable[Slice], height: float) -> list[Page]:
    """Return ``slices`` stacked on pages whose text area is ``height`` points high.

    Tied slices stay together as long as they fit on one page; a chain that doesn't is broken where the page ends.
    """
    pages: list[list[Placed]] = []
    drop = height + 1
    for chain in _chains(slices):
        needed = sum(slice_.gap + slice_.height for slice_ in chain)
        fits_here = drop + needed <= height
        for index, slice_ in enumerate(chain):
            is_full = drop + slice_.gap + slice_.height > height
            if is_full or (index == 0 and not fits_here and needed <= height):
                pages.append([])
                drop = _begin_page(pages[-1], slice_.heads)
            elif pages[-1]:
                drop += slice_.gap
            pages[-1].append(Placed(slice_, drop))
            drop += slice_.height
    return [tuple(page) for page in pages]


def _begin_page(page: list[Placed], heads: tuple[Slice, ...]) -> float:
    """Put ``heads`` on the new ``page`` and return where the next slice begins."""
    drop = 0.0
    for head in heads:
        page.append(Placed(head, drop, is_repeated=True))
        drop += head.height
    return drop


def _chains(slices: Iterable[Slice]) -> Iterator[list[Slice]]:
    """Yield the slices that are tied to each other."""
    chain: list[Slice] = []
    for slice_ in slices:
        chain.append(slice_)
        if not slice_.is_tied:
            yield chain
            chain = []
    if chain:
        yield chain
