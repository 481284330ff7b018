"""Keeping the memory of this process out of files: a crash must not write an open case to the disk."""

from __future__ import annotations

import ctypes
import sys
from typing import Final

_PR_SET_DUMPABLE: Final = 4  # linux/prctl.h
_NO_CRASH_BOX: Final = 0x0001 | 0x0002  # SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX


def forbid_core_dumps() -> None:
    """Turn off core dumps and crash reports of this process; called once, when the program starts.

    On Linux other processes of the same user can then not look into the memory either. Does nothing where the system
    has no such setting.
    """
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetErrorMode(_NO_CRASH_BOX)
        return
    import resource  # noqa: PLC0415  exists only where there are core dumps

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
