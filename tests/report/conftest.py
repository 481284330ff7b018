"""How the tests read a printed document: as a validator, a search engine and a screen reader do."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import page
import pikepdf
import pypdfium2
import pytest

# The validator takes the line end before "endstream" for data where the data themselves end in a carriage return.
FALSE_ALARM = "STREAM-LENGTH"
# Elements live as long as the file they were read from.
OPEN: list[pikepdf.Pdf] = []


def failures(data: bytes) -> list[str]:
    """Return what keeps ``data`` from being PDF/UA-1 and PDF/A-2b."""
    return [
        f"{failure.rule_id}: {failure.message}"
        for profile in ("ua1", "2b")
        for failure in page.validate_pdf_bytes(data, profile=profile).failures
        if FALSE_ALARM not in failure.rule_id
    ]


def words(data: bytes) -> list[str]:
    """Return the text of each page, spaces and line ends made one space."""
    with pypdfium2.PdfDocument(data) as document:
        return [" ".join(document[index].get_textpage().get_text_bounded().split()) for index in range(len(document))]


def outline(data: bytes) -> list[tuple[int, str, pikepdf.Object]]:
    """Return the structure elements in reading order: depth, type, object."""
    found: list[tuple[int, str, pikepdf.Object]] = []

    def walk(element: pikepdf.Object, depth: int) -> None:
        if "/S" in element:
            found.append((depth, str(element.S)[1:], element))
            for kid in element.K.as_list():
                if isinstance(kid, pikepdf.Dictionary):
                    walk(kid, depth + 1)

    pdf = pikepdf.open(BytesIO(data))
    OPEN.append(pdf)
    walk(pdf.Root.StructTreeRoot.K[0], 0)
    return found


@pytest.fixture(scope="session")
def invalid() -> Callable[[bytes], list[str]]:
    """Return the function that validates."""
    return failures


@pytest.fixture(scope="session")
def read_pages() -> Callable[[bytes], list[str]]:
    """Return the function that reads the pages."""
    return words


@pytest.fixture(scope="session")
def read_tree() -> Callable[[bytes], list[tuple[int, str, pikepdf.Object]]]:
    """Return the function that reads the logical tree."""
    return outline
