# What of pdfium itself is used: it tells where the marked content of a page is, and how large its letters are.
from ctypes import c_float
from typing import Any

FPDF_PAGEOBJ_TEXT: int

class FS_MATRIX:
    d: float

def FPDFPageObj_GetMarkedContentID(page_object: Any) -> int: ...
def FPDFPageObj_GetMatrix(page_object: Any, matrix: FS_MATRIX) -> int: ...
def FPDFTextObj_GetFontSize(text: Any, size: c_float) -> int: ...
