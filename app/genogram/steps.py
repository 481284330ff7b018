"""Work in steps: a generator that stops now and then, and returns what it made at its end."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

T = TypeVar("T")


def at_once(work: Generator[None, None, T]) -> T:
    """Do all of ``work`` and return what it made."""
    while True:
        try:
            next(work)
        except StopIteration as done:
            return done.value
