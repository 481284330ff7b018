"""Averages, by themselves: Python's module of statistics brings fractions and more along, a third of a mebibyte."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from math import fsum


def mean(values: Collection[float]) -> float:
    """Return the mean of ``values``, of which there is at least one; their order changes nothing."""
    return fsum(values) / len(values)


def median(values: Iterable[float]) -> float:
    """Return the middle one of ``values``, of which there is at least one; of an even number that between the two."""
    inner = sorted(values)
    half = len(inner) // 2
    return inner[half] if len(inner) % 2 else (inner[half - 1] + inner[half]) / 2
