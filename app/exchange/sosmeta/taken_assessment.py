"""A national assessment taken into the case: what each voice says of each part of life, and how the matter began."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from app.exchange.sosmeta import entries
from app.exchange.sosmeta.assessment import CONCLUSIONS, ESTIMATE, PLACES
from app.exchange.sosmeta.entries import Entry, untold
from app.exchange.sosmeta.people import one_of
from app.exchange.sosmeta.read import FoundDocument, at, day_in
from app.exchange.sosmeta.statements import StatementTaking
from app.exchange.sosmeta.teller import Content
from app.i18n import Text, mark
from app.lens.view import CaseView, LifeDomain, MappingGround, NeedDuration, SpecialSupport, StatementKind
from app.operations.assessment import edit_assessment
from app.operations.case import edit_case

if TYPE_CHECKING:
    from app.exchange.sosmeta.taking import Taken
    from app.store.casefile import CaseFile

_BEGINNING: Final = "asian_vireilletuloa_koskevat_tiedot"
_CARRYING_OUT: Final = "palvelutarpeen_arviointia_koskevat_tiedot"
_END: Final = "johtopaatokset_ja_jatkotoimet"
_HAVING_A_SAY: Final = ("lapsen_tarpeet_ja_arki", "lapsen_osallisuus")
_MORE: Final = {
    ("perheen_olosuhteet", "vanhempien_terveys_ja_hyvinvointi"): LifeDomain.HEALTH,
    ("perheen_olosuhteet", "vanhempien_paihteiden_kaytto_ja_riippuvuudet", "kayton_kuvaus"): LifeDomain.PARENTING,
    ("vanhempien_valmiudet", "lapsen_osallisuuden_tukeminen"): LifeDomain.PARENTING,
    _HAVING_A_SAY: None,
}
"""Sections that no part of life has as its usual place, with the one that what stands there is about."""
_CALLED: Final[dict[str, Text]] = {
    "conclusion": mark("conclusions"),
    "need_duration": entries.LASTING,
    "own_worker_client_view": entries.CLIENTS_WORKER,
    "own_worker_view": entries.OWN_WORKER,
    "explained": entries.EXPLAINED,
    "adult_services": entries.ADULTS,
    "mapping_note": mark("mapping of the close network"),
    "mapping_ground": entries.MAPPED,
    "opened_on": mark("day the matter was initiated"),
    "contact_note": mark("how the matter began"),
    "assessment_begun_on": mark("day the assessment began"),
    "special_support": mark("need of special support"),
    "special_support_reason": mark("ground for special support"),
}


def take_assessment(case: CaseFile, view: CaseView, found: FoundDocument, taken: Taken, *, merges: bool) -> None:
    """Take the assessment in within the open transaction."""
    taking = StatementTaking(case, view, taken, merges=merges)
    sections: dict[tuple[str, ...], LifeDomain | None] = {}
    for domain, place in PLACES.items():
        if domain not in {LifeDomain.SERVICES, LifeDomain.KIN_NETWORK}:
            sections.setdefault(place, domain)
    for way, domain in {**sections, **_MORE}.items():
        taking.take(_voices(found.content, way), StatementKind.VIEW, domain)
    for way in (PLACES[LifeDomain.SERVICES], PLACES[LifeDomain.KIN_NETWORK]):  # lists of names are no statements
        taking.take(_voices(found.content, way), None)
    for side, key in ESTIMATE.items():
        # Needs belong to the plan, and come with it.
        voices = [one for one in _voices(found.content, (_END, key)) if not _is_need(one.facts.get(entries.KIND, ""))]
        if side == "child" and view.child:
            for one in voices:
                one.head = one.head or view.child.name
        taking.take(voices, StatementKind.CHILDS_WORDS if side == "child" else StatementKind.VIEW)
    _first, others = untold(_text(found.content, (_END, CONCLUSIONS)))
    taking.take(others, StatementKind.CONCLUSION)
    _fill_assessment(case, view, found.content, taken)
    _fill_header(case, view, found.content, taken)


def _is_need(words: str) -> bool:
    return any(True for _ in entries.meant(words, [(True, entries.NEED)]))


def _voices(content: Content, way: tuple[str, ...]) -> list[Entry]:
    first, others = untold(_text(content, way))
    return [first, *others] if first.text else others


def _text(content: Content, way: tuple[str, ...]) -> str:
    value = at(content, *way)
    return value if isinstance(value, str) else ""


def _fill_assessment(case: CaseFile, view: CaseView, content: Content, taken: Taken) -> None:
    """Fill in what the assessment doesn't say as a whole."""
    whole = untold(_text(content, (_END, CONCLUSIONS)))[0]
    network = untold(_text(content, PLACES[LifeDomain.KIN_NETWORK]))[0]
    done = untold(_text(content, (_CARRYING_OUT, "kuvaus_arvioinnin_toteuttamisesta")))[0]
    facts = done.facts | network.facts | whole.facts
    told: dict[str, object] = {
        "conclusion": whole.text,
        "need_duration": one_of(facts.get(entries.LASTING, ""), NeedDuration),
        "own_worker_client_view": facts.get(entries.CLIENTS_WORKER, ""),
        "own_worker_view": facts.get(entries.OWN_WORKER, ""),
        "explained": facts.get(entries.EXPLAINED, ""),
        "adult_services": facts.get(entries.ADULTS, ""),
        "mapping_note": network.text,
        "mapping_ground": one_of(facts.get(entries.MAPPED, ""), MappingGround),
    }
    there = {name: getattr(view.assessment, name) for name in told}
    there["conclusion"] = "\n".join(part for part in (view.assessment.summary, view.assessment.conclusion) if part)
    changes = {name: value for name, value in told.items() if value and not there[name]}
    taken.differences += [
        _CALLED[name] for name, value in told.items() if value and there[name] not in {None, "", value}
    ]
    if changes:
        edit_assessment(case, changes)


def _fill_header(case: CaseFile, view: CaseView, content: Content, taken: Taken) -> None:
    """Fill in what the case doesn't know of how the matter began; tell what the document says otherwise."""
    clock = view.clock
    asked = content.get(_CARRYING_OUT)
    is_special = (
        cast("Content", asked).get("asiakkaalla_on_oikeus_erityiseen_tukeen") if isinstance(asked, dict) else None
    )
    there: dict[str, object] = {
        "opened_on": view.opened_on,
        "contact_note": clock.note,
        "assessment_begun_on": clock.assessment_begun_on,
        "special_support": None if clock.special_support is SpecialSupport.NOT_JUDGED else clock.special_support,
        "special_support_reason": clock.special_support_reason,
    }
    told: dict[str, object] = {
        "opened_on": day_in(_text(content, (_BEGINNING, "vireilletulopaiva"))),
        "contact_note": untold(_text(content, (_BEGINNING, "vireilletulon_syyt")))[0].text,
        "assessment_begun_on": day_in(_text(content, (_CARRYING_OUT, "palvelutarpeen_arvioinnin_aloittamispaiva"))),
        "special_support": {True: SpecialSupport.YES, False: SpecialSupport.NO}.get(cast("bool", is_special)),
        "special_support_reason": _text(content, (_CARRYING_OUT, "erityisen_tuen_perustelut")),
    }
    changes = {name: value for name, value in told.items() if value and not there[name]}
    taken.differences += [
        _CALLED[name] for name, value in told.items() if value and there[name] not in {None, "", value}
    ]
    if changes:
        edit_case(case, changes)
