"""Giving memory back to the system that is no longer used."""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress


def give_back() -> None:
    """Give back what was used and is free: glibc keeps it for itself unless it is asked. Elsewhere nothing is done.

    Loading and a first drawing leave some 25 MiB behind.
    """
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):  # another library of C than GNU's
            ctypes.CDLL(None).malloc_trim(0)
