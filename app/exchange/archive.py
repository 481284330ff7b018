"""One file out of a ZIP archive that somebody else made: nothing is unpacked to the disk, and no bomb goes off."""

from __future__ import annotations

import io
import zipfile
import zlib
from pathlib import Path
from typing import Final

from app.errors import AppError
from app.i18n import Text, mark

LIMIT: Final = 200_000_000
"""Most bytes that are read, packed or unpacked: beyond it a file is no family but an attack or a mistake."""
_MEMBERS: Final = 10_000
_RATIO: Final = 200
"""A family file packs to a tenth; what packs to less than a two-hundredth was made to swell."""
_SMALL: Final = 1_000_000
"""Up to so many bytes anything may swell."""
TRY_AGAIN: Final = mark(
    "Save the file again in the program it comes from, as GEDCOM 5.5.1 or 7 in UTF-8, and try anew."
)
_TOO_LARGE: Final = mark("The file is too large to be a family file; nothing was read.")


def refusal(message: Text) -> AppError:
    """Return the error that a file can't be read."""
    return AppError(message, TRY_AGAIN)


def read_whole(path: Path) -> bytes:
    """Return the bytes of ``path``; raise ``AppError`` where it can't be read or is too large."""
    try:
        if path.stat().st_size > LIMIT:
            raise refusal(_TOO_LARGE)
        return path.read_bytes()
    except OSError:
        raise AppError(
            mark("The file cannot be read; nothing was taken from it."),
            mark("Check that the file is there and that you may open it."),
        ) from None


def is_archive(data: bytes) -> bool:
    """Say whether the bytes begin as a ZIP archive does."""
    return data[:4] == b"PK\x03\x04"


def member(data: bytes, name: str) -> bytes:
    """Return the member ``name``, in any case of letters, or raise ``AppError``; no path is ever followed."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            if len(infos) > _MEMBERS:
                raise refusal(_TOO_LARGE)
            found = next((info for info in infos if info.filename.lower() == name.lower()), None)
            if found is None:
                raise refusal(mark("The archive is damaged or holds no family file; nothing was read."))
            if found.flag_bits & 1:
                raise AppError(
                    mark("The file is locked with a password; nothing was read."),
                    mark("Save it without a password in the program it comes from, and try anew."),
                )
            swells = found.file_size > _SMALL and found.file_size > _RATIO * max(1, found.compress_size)
            if found.file_size > LIMIT or swells:
                raise refusal(_TOO_LARGE)
            with archive.open(found) as inside:
                read = inside.read(found.file_size + 1)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError, OSError):
        raise refusal(mark("The archive is damaged or holds no family file; nothing was read.")) from None
    if len(read) > found.file_size:
        raise refusal(_TOO_LARGE)
    if is_archive(read):
        raise refusal(mark("The archive is damaged or holds no family file; nothing was read."))
    return read
