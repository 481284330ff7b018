"""The recovery key on a sheet of paper: whoever holds it opens the case, so it says how it is kept and used.

It names the file and the case by its number, and nobody. It is no copy of a case and stands in no table of documents.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from app.i18n import Language, Text, mark, translate
from app.lens.view import PartialDate
from app.report.tagged import Bullets, Furniture, Heading, Metadata, Paragraph, Part, Space, render
from app.report.tagged.style import SUBTITLE, TextStyle

_LINE: Final = TextStyle(17, 30)
_TITLE: Final = mark("Recovery key")


def recovery_sheet(lines: Sequence[str], file: str, day: date, language: Language) -> bytes:
    """Return the sheet as a PDF: the ``lines`` of the key of the case file called ``file``, given on ``day``."""
    given = PartialDate.of(day).shown(language)

    def say(text: Text) -> str:
        return translate(text, language)

    story = (
        Heading(1, say(_TITLE)),
        Paragraph(f"{file} · {given}", SUBTITLE),
        Paragraph(say(mark("With this key the case opens when its passphrase is forgotten."))),
        Space(10),
        *(Paragraph(f"{number}.   {'   '.join(line.split())}", _LINE) for number, line in enumerate(lines, 1)),
        Space(10),
        Heading(2, say(mark("Keep it like a key"))),
        Bullets(
            tuple(
                say(text)
                for text in (
                    mark("Whoever holds this paper and the file can open the case. Keep it in a locked cabinet."),
                    mark("Keep no photograph and no copy of it on a computer."),
                    mark("A change of the passphrase makes it worthless: destroy it then, and make a new one."),
                )
            )
        ),
        Heading(2, say(mark("When the passphrase is forgotten"))),
        Bullets(
            tuple(
                say(text)
                for text in (
                    mark("Open the case file in Lähipiiri and choose “Use the recovery key”."),
                    mark("Write the six lines. Small or capital letters and spaces make no difference."),
                    mark("Choose a new passphrase, and make a new recovery key."),
                )
            ),
            is_numbered=True,
        ),
    )
    furniture = Furniture("", "", "Lähipiiri")
    return render((Part(story),), furniture, Metadata(say(_TITLE), language.value, day))
