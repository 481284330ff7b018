"""Records: small things that are made in one go, compared by what they hold, and never changed afterwards.

A picture and a view are made of tens of thousands of them. That nobody changes one is seen to by the type checker
(``frozen_default``), not once more at run time: a frozen dataclass is made seven times slower than a plain one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True)
def record(kind: type[T]) -> type[T]:
    """Return ``kind`` as a dataclass with slots, equal and hashed by its fields, which are set once."""
    return dataclass(slots=True, unsafe_hash=True)(kind)
