"""Taking a national document in as a starting point: all of it in one step that can be undone, or nothing.

As with a family file, what is empty in the case is filled in and what is new is added; nothing is overwritten, and what
the document says otherwise is told.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, cast

from app.errors import AppError
from app.exchange.sosmeta.entries import folded
from app.exchange.sosmeta.read import FoundDocument
from app.exchange.sosmeta.taken_assessment import take_assessment
from app.exchange.sosmeta.taken_plan import take_plan
from app.exchange.sosmeta.taken_reviews import KEYS, has_homeless
from app.i18n import Language, Text, mark
from app.rules.national.documents import NationalDocument
from app.rules.national.structure import Field, Form

if TYPE_CHECKING:
    from app.exchange.sosmeta.teller import Content
    from app.lens.view import CaseView
    from app.store.casefile import CaseFile

TAKEN: Final = (NationalDocument.PLAN, NationalDocument.PROTECTION_PLAN, NationalDocument.ASSESSMENT)
"""The documents that can be taken in."""


@dataclass(slots=True)
class Taken:
    """What came of it: how many things of each kind were made, and what the document says otherwise than the case."""

    made: Counter[Text] = field(default_factory=Counter[Text])
    differences: list[Text] = field(default_factory=list[Text])


def refuse_untaken(found: FoundDocument) -> None:
    """Raise ``AppError`` where the document is one the program writes and doesn't take in."""
    if found.document not in TAKEN:
        raise AppError(
            mark("A document of this kind is not taken in; nothing was changed."),
            mark("Choose a client plan (15007 or 15009) or an assessment (1005)."),
        )


def is_of_the_child(view: CaseView, found: FoundDocument) -> bool:
    """Say whether the document's client may be the case's child by name; a case without a child has none to compare."""
    child = view.child
    if child is None or not child.family_name:
        return True
    given, family = found.client
    return (folded(given), folded(family)) == (folded(child.given_name), folded(child.family_name))


def is_begun(view: CaseView, found: FoundDocument) -> bool:
    """Say whether the case holds something already that the document would be merged with."""
    if found.document is NationalDocument.ASSESSMENT:
        return bool(view.statements)
    return view.plan is not None


_ELSEWHERE: Final = frozenset(
    {
        *("tiedot_neuvottelusta_jossa_tama_suunnitelma_on_tehty", "palvelut_joita_asiakas_talla_hetkella_saa"),
        *("lapsen_nykyiset_palvelut_ja_tukitoimet", "lapselle_tarkeat_henkilot_ja_sosiaaliset_suhteet", "asuminen"),
        *("sijoituksen_tiedot", "sijaishuollossa_olevan_lapsen_hyvinvointi", "tama_asiakassuunnitelma_on"),
        *("sijaishuoltoa_koskevat_muut_asiat", "lakiselostus", "palvelutarpeen_arviointiin_osallistuneet_henkilot"),
        *("arvioinnista_poisjaaneet_henkilot", "kuvaus_arvioinnin_toteuttamisesta", "laheisverkoston_antama_tuki"),
        *(
            "aikaisemmat_ja_nykyiset_palvelut",
            "henkilot_joille_asiakirja_toimitetaan",
            "jatkosuunnitelma",
            "omatyontekija",
        ),
        "laatija",
    }
)
"""What a document tells and the case keeps as rows of its own, made in their own places."""


def untaken(found: FoundDocument, language: Language) -> list[str]:
    """Return the headings of what the document holds and the case gets from elsewhere: who takes part, services now."""
    apart = _ELSEWHERE | frozenset(KEYS if has_homeless(found) else ())
    return _untaken(found.document.structure.root, found.content, apart, language)


def _untaken(group: Field, content: Content, apart: frozenset[str], language: Language) -> list[str]:
    told: list[str] = []
    for part in group.parts:
        value = content.get(part.key)
        if value is None:
            continue
        if part.key in apart or part.form is Form.CODE:
            told += [each.heading(language) for each in ((part,) if not part.is_untold else part.parts)]
        elif part.form is Form.GROUP and isinstance(value, dict) and part.key != "asiakas":
            told += _untaken(part, cast("Content", value), apart, language)
    return told


def take_document(case: CaseFile, view: CaseView, found: FoundDocument, *, merges: bool = True) -> Taken:
    """Take ``found`` into the case in one step, after a backup.

    ``view`` is the worker's view of the case. With ``merges`` what the case holds already is not added again; without,
    all of the document's needs, goals and statements are added as new.
    """
    refuse_untaken(found)
    taken = Taken()
    with case.transaction(mark("Import document"), with_backup=True):
        if found.document is NationalDocument.ASSESSMENT:
            take_assessment(case, view, found, taken, merges=merges)
        else:
            take_plan(case, view, found, taken, merges=merges)
    return taken
