# What of pdfium itself is used: it tells where the marked content of a page is.
from typing import Any

FPDF_PAGEOBJ_TEXT: int

def FPDFPageObj_GetMarkedContentID(page_object: Any) -> int: ...
