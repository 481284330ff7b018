"""Any family file of another program: known by how it begins, not by its name."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Final
from uuid import NAMESPACE_OID, UUID

from app.exchange.archive import is_archive, read_whole
from app.exchange.found import ImportedFamily
from app.exchange.gedcom.file import gedcom_from
from app.exchange.gedcom.read import family_of as gedcom_family
from app.exchange.genopro.file import is_genopro
from app.exchange.genopro.read import family_of as genopro_family

ENDINGS: Final = (".ged", ".gdz", ".gno", ".xml")
"""How such files usually end."""


def read_family(path: Path, namespace: UUID = NAMESPACE_OID) -> ImportedFamily:
    """Return the family in ``path``: GEDCOM, GEDZIP or GenoPro; raise ``AppError`` where it is none or broken.

    Ids follow from ``namespace`` and the file's own: the same file read twice gives the same rows, and two files taken
    into one case with a namespace each never collide.
    """
    data = read_whole(path)
    if is_genopro(data) or (is_archive(data) and _holds_genopro(data)):
        return genopro_family(data, namespace)
    return gedcom_family(gedcom_from(data), namespace)


def _holds_genopro(data: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return any(name.lower() == "data.xml" for name in archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return False
