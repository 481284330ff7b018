"""The output intent's colour profile: sRGB (IEC 61966-2-1), written by hand so that it is the same everywhere.

An ICC version 4.2 display profile (ICC.1:2004-10) with the smallest set of tags: three colorants adapted to D50 and one
parametric curve for all three channels.
"""

from __future__ import annotations

import struct
from typing import Final

_D50: Final = (0.9642, 1.0, 0.8249)
_COLORANTS: Final = {
    b"rXYZ": (0.43607, 0.22249, 0.01392),
    b"gXYZ": (0.38515, 0.71687, 0.09708),
    b"bXYZ": (0.14307, 0.06061, 0.71410),
}
_ADAPTATION: Final = (1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168)
"""From D65, sRGB's own white, to D50 (Bradford)."""
_CURVE: Final = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
"""Parametric curve of type 3: g, a, b, c, d."""


def _fixed(*values: float) -> bytes:
    return struct.pack(f">{len(values)}i", *(round(value * 65536) for value in values))


def _text(words: str) -> bytes:
    encoded = words.encode("utf-16-be")
    return b"mluc" + struct.pack(">4xII2s2sII", 1, 12, b"en", b"US", len(encoded), 28) + encoded


def srgb_profile() -> bytes:
    """Return the profile."""
    tags = {
        b"desc": _text("sRGB IEC61966-2.1"),
        b"cprt": _text("No copyright, use freely"),
        b"wtpt": b"XYZ \0\0\0\0" + _fixed(*_D50),
        b"chad": b"sf32\0\0\0\0" + _fixed(*_ADAPTATION),
        **{name: b"XYZ \0\0\0\0" + _fixed(*values) for name, values in _COLORANTS.items()},
        **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), b"para\0\0\0\0" + struct.pack(">HH", 3, 0) + _fixed(*_CURVE)),
    }
    offset = 128 + 4 + 12 * len(tags)
    directory, data, known = b"", b"", dict[bytes, int]()
    for name, content in tags.items():
        if content not in known:
            known[content] = offset + len(data)
            data += content + bytes(-len(content) % 4)
        directory += struct.pack(">4sII", name, known[content], len(content))
    size = offset + len(data)
    header = struct.pack(">I4xI4s4s4s", size, 0x04200000, b"mntr", b"RGB ", b"XYZ ")
    header += struct.pack(">6H4s", 2000, 1, 1, 0, 0, 0, b"acsp") + bytes(28) + _fixed(*_D50) + bytes(48)
    return header + struct.pack(">I", len(tags)) + directory + data
