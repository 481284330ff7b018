"""The shared assessment as the national assessment of a child's and a family's need of services (SHL 37 §)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, cast
from uuid import UUID

from app.exchange.sosmeta import entries
from app.exchange.sosmeta import plan as parts
from app.exchange.sosmeta.entries import entry, listed, told
from app.exchange.sosmeta.plans import network
from app.exchange.sosmeta.teller import Content, Teller
from app.lens.view import (
    CaseStatus,
    LifeDomain,
    NeedView,
    ParentageKind,
    RequestKind,
    RequestStatus,
    SpecialSupport,
    StatementKind,
    StatementView,
)
from app.rules.matter import is_welfare_matter

_EVERYDAY: Final = ("lapsen_tarpeet_ja_arki", "lapsen_arki_ja_kasvuymparisto")
_WELLBEING: Final = ("lapsen_tarpeet_ja_arki", "lapsen_hyvinvointi")
_RELATIONS: Final = ("lapsen_tarpeet_ja_arki", "perhesuhteet_ja_muut_sosiaaliset_suhteet")
_HAVING_A_SAY: Final = ("lapsen_tarpeet_ja_arki", "lapsen_osallisuus")
_PARENTS_HEALTH: Final = ("perheen_olosuhteet", "vanhempien_terveys_ja_hyvinvointi")
_CARE: Final = ("vanhempien_valmiudet", "huolenpito_ja_kasvatus")
_TIES: Final = ("vanhempien_valmiudet", "laheisten_ihmissuhteiden_turvaaminen_ja_yhteistyokyky")
_GROWTH: Final = ("vanhempien_valmiudet", "lapsen_tasapainoisen_kehityksen_ja_hyvinvoinnin_turvaaminen")
_KIN: Final = ("laheisverkoston_kartoittaminen", "laheisverkoston_antama_tuki")
PLACES: Final = {
    **dict.fromkeys((LifeDomain.HOME, LifeDomain.SCHOOL, LifeDomain.DAY_CARE, LifeDomain.LEISURE), _EVERYDAY),
    **dict.fromkeys((LifeDomain.FRIENDS, LifeDomain.SAFETY, LifeDomain.INTEGRATION), _EVERYDAY),
    **dict.fromkeys((LifeDomain.RELATIONS, LifeDomain.RELATIVES), _RELATIONS),
    **dict.fromkeys((LifeDomain.HEALTH, LifeDomain.EMOTIONS, LifeDomain.IDENTITY), _WELLBEING),
    **dict.fromkeys((LifeDomain.CONDUCT, LifeDomain.SELF_CARE), _WELLBEING),
    LifeDomain.BACKGROUND: ("perheen_olosuhteet", "perheen_tausta"),
    LifeDomain.HOUSING: ("perheen_olosuhteet", "asuminen"),
    LifeDomain.CULTURE: ("perheen_olosuhteet", "kotoutuminen"),
    **dict.fromkeys((LifeDomain.LIVELIHOOD, LifeDomain.WORK), ("perheen_olosuhteet", "tyollisyys_ja_toimeentulo")),
    **dict.fromkeys((LifeDomain.PARENTING, LifeDomain.BASIC_CARE, LifeDomain.GUIDANCE), _CARE),
    **dict.fromkeys((LifeDomain.WARMTH, LifeDomain.STABILITY), _TIES),
    LifeDomain.STIMULATION: _GROWTH,
    LifeDomain.KIN_NETWORK: _KIN,
    LifeDomain.SERVICES: ("aikaisemmat_ja_nykyiset_palvelut",),
}
"""In which section a part of life is told of."""
ESTIMATE: Final = {
    "child": "lapsen_arvio_tuen_ja_palvelujen_tarpeesta",
    "parent": "vanhemman_arvio_tuen_ja_palvelujen_tarpeesta",
    "close": "muun_laheisen_arvio_tuen_ja_palvelujen_tarpeesta",
    "other": "muiden_yhteistyotahojen_arvio_tuen_ja_palvelujen_tarpeesta",
}
CONCLUSIONS: Final = (
    "ammattihenkilon_johtopaatokset_asiakkaan_tilanteesta_seka_sosiaalipalvelujen_ja_erityisen_tuen_tarpeesta"
)
_PARENTING: Final = frozenset(
    {ParentageKind.BIRTH, ParentageKind.ADOPTIVE, ParentageKind.FOSTER, ParentageKind.GUARDIAN}
)
_CONTINUES: Final = {CaseStatus.FAMILY_SERVICES: True, CaseStatus.CHILD_WELFARE: True, CaseStatus.CLOSED: False}


def assessment(teller: Teller) -> Content:
    """Return the assessment as the national document; what it demands and the case lacks is told by ``completed``."""
    placed = _placed(teller)
    lasting = placed.pop("", "")
    found: Content = {
        "asiakas": [teller.client()],
        "asian_vireilletuloa_koskevat_tiedot": _beginning(teller),
        "palvelutarpeen_arviointia_koskevat_tiedot": _carrying_out(teller),
        "aikaisemmat_ja_nykyiset_palvelut": listed(
            parts.services_now(teller), placed.pop("aikaisemmat_ja_nykyiset_palvelut", "")
        ),
        "laheisverkoston_kartoittaminen": {
            _KIN[1]: listed(_mapping(teller), network(teller), placed.pop("/".join(_KIN), ""))
        },
        "johtopaatokset_ja_jatkotoimet": _conclusions(teller, lasting),
        "paivamaara": (teller.view.clock.assessment_done_on or teller.view.day).isoformat(),
        "laatija": teller.authors(),
    }
    for path, words in placed.items():
        section, key = path.split("/")
        found[section] = {**cast("Content", found.get(section, {})), key: words}
    return found


def _mapping(teller: Teller) -> str:
    """Return on what ground close people were mapped."""
    whole = teller.view.assessment
    ground = teller.say(whole.mapping_ground.label) if whole.mapping_ground else ""
    return told(whole.mapping_note, [(entries.MAPPED, ground)], teller.language)


def _placed(teller: Teller) -> dict[str, str]:
    """Return what is said of each part of life by its section's path; conclusions of no part under an empty one."""
    found: dict[str, list[str]] = {}
    for one in _childs_first(teller, teller.view.statements):
        if place := _place(teller, one):
            found.setdefault("/".join(place), []).append(parts.statement(teller, one))
        elif one.kind is StatementKind.CONCLUSION:
            found.setdefault("", []).append(parts.statement(teller, one))
    return {path: listed(*words) for path, words in found.items()}


def _place(teller: Teller, one: StatementView) -> tuple[str, ...]:
    if one.kind is StatementKind.NOT_ASKED:
        return _HAVING_A_SAY
    if one.domain is LifeDomain.HEALTH and one.about_id not in {None, teller.view.child_id}:
        return _PARENTS_HEALTH
    if one.domain is not None:
        return PLACES[one.domain]
    if one.kind in {StatementKind.CONCLUSION, StatementKind.CHILDS_WORDS, StatementKind.DISSENT}:
        return ()
    return _EVERYDAY


def _childs_first(teller: Teller, voices: Iterable[StatementView]) -> list[StatementView]:
    return sorted(voices, key=lambda one: one.said.by_id != teller.view.child_id)


def _beginning(teller: Teller) -> Content:
    clock = teller.view.clock
    kind = teller.say(clock.contact_kind.label) if clock.contact_kind else ""
    found: Content = {"vireilletulon_syyt": told(clock.note, [(entries.KIND, kind)], teller.language)}
    if teller.view.opened_on:
        found["vireilletulopaiva"] = teller.view.opened_on.isoformat()
    return found


def _carrying_out(teller: Teller) -> Content:
    view, clock = teller.view, teller.view.clock
    came = [one.person_id for each in view.meetings for one in each.attendances if one.has_come]
    stayed = [one.person_id for each in view.meetings for one in each.attendances if one.has_come is False]
    spoke = [one.said.by_id for one in view.statements if one.said.by_id]
    found: Content = {
        "kuvaus_arvioinnin_toteuttamisesta": listed(*_steps(teller)),
        "palvelutarpeen_arviointiin_osallistuneet_henkilot": teller.names([*spoke, *came]),
        "arvioinnista_poisjaaneet_henkilot": teller.names(one for one in stayed if one not in {*came, *spoke}),
        "erityisen_tuen_perustelut": clock.special_support_reason,
    }
    if is_welfare_matter(view):
        found["lastensuojelun_tarve"] = True
    if clock.assessment_begun_on:
        found["palvelutarpeen_arvioinnin_aloittamispaiva"] = clock.assessment_begun_on.isoformat()
    if clock.special_support is not SpecialSupport.NOT_JUDGED:
        found["asiakkaalla_on_oikeus_erityiseen_tukeen"] = clock.special_support is SpecialSupport.YES
    return found


def _steps(teller: Teller) -> Iterable[str]:
    """Yield how rights were explained, the meetings held, and what was asked of others."""
    whole = teller.view.assessment
    facts = [(entries.EXPLAINED, whole.explained), (entries.ADULTS, whole.adult_services)]
    yield told("", facts, teller.language)
    for meeting in teller.view.meetings:
        if meeting.held_on <= teller.view.day:
            what = f"{teller.say(meeting.kind.label)} {teller.shown(meeting.held_on)}"
            yield entry("", what, [], teller.language)
    for asked in whole.requests:
        # Advice is asked without telling who the child is, and what was taken back was not part of it.
        if asked.kind is RequestKind.ADVICE or asked.status is RequestStatus.CANCELLED:
            continue
        facts = [
            (entries.WHEN, teller.shown(asked.asked_on)),
            (entries.STATUS, teller.say(asked.status.label)),
            (entries.RESULT, asked.answer),
        ]
        yield entry(
            teller.named(asked.asked_of_id), f"{teller.say(asked.kind.label)}: {asked.text}", facts, teller.language
        )


def _conclusions(teller: Teller, lasting: str) -> Content:
    view, whole = teller.view, teller.view.assessment
    duration = whole.need_duration
    own = [
        (entries.LASTING, teller.say(duration.label) if duration else ""),
        (entries.CLIENTS_WORKER, whole.own_worker_client_view),
        (entries.OWN_WORKER, whole.own_worker_view),
    ]
    summary = listed(whole.summary, whole.conclusion)
    found: Content = {**_estimates(teller), CONCLUSIONS: listed(told(summary, own, teller.language), lasting)}
    if view.status in _CONTINUES:
        found["asiakkuuden_jatko"] = {"asiakkuus_jatkuu": _CONTINUES[view.status]}
    worker = view.professionals_by_id.get(view.responsible_id) if view.responsible_id else None
    if worker is not None:
        found["asiakas_tarvitsee_omatyontekijan"] = True
        found["omatyontekija"] = [teller.worker(worker)]
    if view.plan is not None:
        found["asiakkaalle_laaditaan_asiakassuunnitelma"] = True
    return found


def _estimates(teller: Teller) -> Content:
    """Return what each side says of the need of support: needs of the plan, the child's words, dissent."""
    found: dict[str, list[str]] = {}
    for one in _childs_first(teller, teller.view.statements):
        if one.domain is None and one.kind in {StatementKind.CHILDS_WORDS, StatementKind.DISSENT}:
            side = "child" if one.kind is StatementKind.CHILDS_WORDS else _side(teller, one.said.by_id)
            found.setdefault(ESTIMATE[side], []).append(parts.statement(teller, one))
    for need in teller.view.plan.needs if teller.view.plan else ():
        found.setdefault(ESTIMATE[_side(teller, need.said.by_id)], []).append(_need(teller, need))
    return {key: listed(*words) for key, words in found.items()}


def _need(teller: Teller, need: NeedView) -> str:
    return teller.voice(need.said, need.text, [(entries.KIND, teller.say(entries.NEED))])


def _side(teller: Teller, speaker_id: UUID | None) -> str:
    view = teller.view
    if speaker_id == view.child_id:
        return "child"
    parents = {
        one.parent_id
        for one in view.parentages
        if one.child_id == view.child_id and one.kind in _PARENTING and not one.is_over
    }
    if speaker_id in parents:
        return "parent"
    return "close" if speaker_id in view.people_by_id else "other"
