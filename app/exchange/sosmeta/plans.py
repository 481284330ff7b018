"""The two client plans in the national structure: of the services for families, and of child welfare."""

from __future__ import annotations

from typing import Final

from app.errors import AppError
from app.exchange.sosmeta import entries
from app.exchange.sosmeta import plan as parts
from app.exchange.sosmeta.entries import entry, listed, told
from app.exchange.sosmeta.teller import Content, Teller
from app.i18n import Language, mark
from app.lens.view import LifeDomain, PlanView, ResidenceKind, StatementKind, WelfareStage

_VARIANTS: Final = {
    WelfareStage.COMMUNITY: ("1", "Avohuollon asiakassuunnitelma", "Klientplan inom öppenvård"),
    WelfareStage.PLACEMENT: (
        "2",
        "Avohuollon tukitoimena sijoitetun lapsen asiakassuunnitelma",
        "Klientplan för barn som placerats som stödåtgärd inom öppenvården",
    ),
    WelfareStage.SUBSTITUTE: ("3", "Sijaishuollon asiakassuunnitelma", "Klientplan för vård utom hemmet"),
}
"""The three variants by where in child welfare the child is: code, and its words in Finnish and Swedish."""
_VARIANT: Final = "lastensuojelun_asiakassuunnitelma/tama_asiakassuunnitelma_on"
_PLACED: Final = frozenset({WelfareStage.PLACEMENT, WelfareStage.SUBSTITUTE})
_SCHOOLING: Final = frozenset({LifeDomain.SCHOOL, LifeDomain.DAY_CARE})
_CLOSE: Final = frozenset({LifeDomain.RELATIONS, LifeDomain.RELATIVES, LifeDomain.KIN_NETWORK})


def family_plan(teller: Teller) -> Content:
    """Return the plan as the client plan of the services for families; ``AppError`` where there is none."""
    plan = plan_of(teller)
    return {
        "asiakas": [teller.client()],
        "suunnitelma": {
            "tiedot_neuvottelusta_jossa_tama_suunnitelma_on_tehty": parts.made_in(teller, plan),
            "kuvaus_asiakkaan_tilanteesta": _situation(teller, plan),
            "palvelut_joita_asiakas_talla_hetkella_saa": parts.services_now(teller),
            "asiakkaan_arvio_tarvittavasta_tuesta": listed(
                parts.statements(teller, [StatementKind.CHILDS_WORDS], is_kind_told=True),
                parts.needs(teller, plan, lambda need: parts.is_clients(teller, need)),
            ),
            "ammattihenkilon_arvio_tarvittavasta_tuesta": _professional_view(teller, plan),
            "asiakkaan_vahvuudet_ja_voimavarat": parts.statements(teller, [StatementKind.STRENGTH]),
            "edellisen_suunnitelman_tavoitteiden_saavuttaminen": parts.attainment(teller, plan),
            "asetettavat_tavoitteet": parts.goals(teller, plan),
            "palvelut_joita_asiakkaalle_suunnitellaan": parts.services(teller, plan),
            "muut_palvelut_ja_keinot": parts.other_means(teller, plan),
            "palvelunantajat_ja_heidan_vastuunsa": parts.provider_tasks(teller, plan),
            "yksityishenkilot_ja_heidan_tehtavansa": parts.private_tasks(teller, plan),
            "suunnitelma_asiakkaan_ja_omatyontekijan_tapaamisista": plan.worker_meetings,
            **parts.rights(plan),
            "sovitut_jatkotoimet": parts.next_steps(teller, plan),
            "eriavat_nakemykset": parts.statements(teller, [StatementKind.DISSENT]),
            "arvio_asiakkuuden_kestosta": plan.duration,
            "suunnitelman_tarkistaminen": parts.review(plan),
            "henkilot_joille_tama_suunnitelma_toimitetaan": listed(*plan.recipients),
        },
        "lisatiedot": parts.more(teller, plan),
        "paivamaara": parts.day_of(teller, plan),
        "laatija": teller.authors(),
    }


def welfare_plan(teller: Teller) -> Content:
    """Return the plan as child welfare's client plan, in the variant of the child's stage; ``AppError`` where none."""
    plan = plan_of(teller)
    stage = teller.view.clock.welfare_stage
    found: Content = {
        "asiakas": [teller.client()],
        "tiedot_neuvottelusta_jossa_tama_suunnitelma_on_tehty": parts.made_in(teller, plan),
        "tausta_ja_nykytilanne": _background(teller, plan, is_placed=stage in _PLACED),
        "tavoitteiden_saavuttaminen": parts.attainment(teller, plan),
        "asetettavat_tavoitteet": parts.goals(teller, plan, has_time=True),
        "keinot_tavoitteiden_saavuttamiseksi_ja_tuen_tarpeeseen_vastaamiseksi": {
            "palvelu": parts.services(teller, plan),
            "muut_palvelut_tukitoimet_ja_keinot": parts.other_means(teller, plan),
            "lapsen_ja_perheen_tukemiseen_osallistuvat_palvelunantajat_ja_heidan_vastuunsa": parts.provider_tasks(
                teller, plan
            ),
            "lapsen_ja_perheen_tukemiseen_osallistuvat_yksityishenkilot_ja_heidan_tehtavansa": parts.private_tasks(
                teller, plan
            ),
        },
        "lapsen_ja_sosiaalityontekijan_tapaamiset": plan.worker_meetings,
        "sosiaalihuollon_asiakkaan_asemasta_ja_oikeuksista_annetun_lain_mukaisen_selvityksen_antaminen": parts.rights(
            plan
        ),
        "sovitut_jatkotoimet": parts.next_steps(teller, plan),
        "eriavat_nakemykset": parts.statements(teller, [StatementKind.DISSENT]),
        "arvio_asiakkuuden_kestosta": plan.duration,
        "asiakassuunnitelman_tarkistaminen": parts.review(plan),
        "jakelu": listed(*plan.recipients),
        "lisatiedot": parts.more(teller, plan),
        "paivamaara": parts.day_of(teller, plan),
        "laatija": teller.authors(),
    }
    if stage is not None and stage in _VARIANTS:
        code, finnish, swedish = _VARIANTS[stage]
        display = swedish if teller.language is Language.SV else finnish
        found["tama_asiakassuunnitelma_on"] = {"system": _VARIANT, "code": code, "display": display}
    if stage is WelfareStage.SUBSTITUTE:
        found["sijaishuollossa_olevan_lapsen_hyvinvointi"] = _wellbeing(teller)
        found["sijaishuoltoa_koskevat_muut_asiat"] = {
            "varhaiskasvatus_ja_opetus": _about(teller, _SCHOOLING),
            "yhteydenpito": _about(teller, _CLOSE),
        }
    return found


def plan_of(teller: Teller) -> PlanView:
    """Return the plan; ``AppError`` where there is none yet."""
    if teller.view.plan is None:
        raise AppError(
            mark("The case has no plan yet; nothing was written."), mark("Add a need and a goal to the plan first.")
        )
    return teller.view.plan


def _situation(teller: Teller, plan: PlanView) -> str:
    own = told(plan.situation, [(entries.FUNCTIONING, plan.functioning)], teller.language)
    return listed(own, parts.statements(teller, [StatementKind.VIEW, StatementKind.WORRY], is_kind_told=True))


def _professional_view(teller: Teller, plan: PlanView) -> str:
    necessary = told("", [(entries.NECESSARY, plan.necessary_services)], teller.language)
    return listed(
        necessary,
        parts.statements(teller, [StatementKind.CONCLUSION], is_kind_told=True),
        parts.needs(teller, plan, lambda need: not parts.is_clients(teller, need)),
    )


def _background(teller: Teller, plan: PlanView, *, is_placed: bool) -> Content:
    health = frozenset({LifeDomain.HEALTH})
    found: Content = {
        "asuminen": {"lapsen_asumisen_kuvaus": _homes(teller)},
        "lapselle_tarkeat_henkilot_ja_sosiaaliset_suhteet": network(teller),
        "lapsen_terveydentila_ja_sairaudet": _about(teller, health),
        "asiat_ja_olosuhteet_joihin_pyritaan_vaikuttamaan": listed(
            *(
                parts.statement(teller, one)
                for one in teller.view.statements
                if one.kind is StatementKind.WORRY and one.domain not in health
            )
        ),
        "lapsen_nykyiset_palvelut_ja_tukitoimet": parts.services_now(teller),
        "lapsen_ja_perheen_tuen_ja_palvelujen_tarve": listed(
            told("", [(entries.NECESSARY, plan.necessary_services)], teller.language),
            parts.statements(teller, [StatementKind.CHILDS_WORDS, StatementKind.CONCLUSION], is_kind_told=True),
            parts.needs(teller, plan, lambda _need: True),
        ),
        "lapsen_ja_perheen_vahvuudet_ja_voimavarat": parts.statements(teller, [StatementKind.STRENGTH]),
        "muut_taustatiedot": listed(
            told(plan.situation, [(entries.FUNCTIONING, plan.functioning)], teller.language),
            *(
                parts.statement(teller, one)
                for one in teller.view.statements
                if one.kind is StatementKind.VIEW and one.domain not in health
            ),
        ),
    }
    if is_placed:
        found["sijoituksen_tiedot"] = _placement(teller)
    return found


def _about(teller: Teller, domains: frozenset[LifeDomain]) -> str:
    """Return the worries, views and conclusions about the child in some parts of life."""
    kinds = {StatementKind.WORRY, StatementKind.VIEW, StatementKind.CONCLUSION}
    return listed(
        *(
            parts.statement(teller, one)
            for one in teller.view.statements
            if one.domain in domains and one.kind in kinds and one.about_id in {None, teller.view.child_id}
        )
    )


def network(teller: Teller) -> str:
    """Return those whom the child named as close, the closest first, as the circles have them."""
    ranked = sorted(teller.view.closenesses, key=lambda one: (one.ring, one.sector, str(one.id)))
    return listed(*(entry("", teller.named(one.subject_id), [], teller.language) for one in ranked))


def _homes(teller: Teller) -> str:
    """Return the homes the child lives in; no address, which may be protected."""
    names = {one.id: one.name for one in teller.view.households}
    return listed(
        *(
            entry("", f"{names[one.household_id]} ({teller.say(one.kind.label)})", [], teller.language)
            for one in teller.view.residences
            if one.person_id == teller.view.child_id and not one.is_over and names.get(one.household_id)
        )
    )


def _placement(teller: Teller) -> Content:
    names = {one.id: one.name for one in teller.view.households}
    for one in teller.view.residences:
        is_childs = one.person_id == teller.view.child_id and not one.is_over
        if is_childs and one.kind is ResidenceKind.PLACED and one.household_id in names:
            found: Content = {"sijoituspaikan_nimi": names[one.household_id]}
            for key, when in (("alkamispaiva", one.since), ("paattymispaiva", one.until)):
                if when is not None and when.is_age_certain():
                    found[key] = when.earliest.isoformat()
            return found
    return {}


def _wellbeing(teller: Teller) -> Content:
    """Return the newest answers to the question about wellbeing from 1 to 10: the child's, and the adults' apart.

    The national scale is of the child's wellbeing as a whole: the first question of that range that is of no part of
    life. What the adults say in common is theirs to agree on: where they differ it is told in words, not as a mean.
    """
    scales = (one for one in teller.view.assessment.scales if (one.least, one.most) == (1, 10) and one.domain is None)
    scale = next(scales, None)
    if scale is None:
        return {}
    newest = {one.said.by_id: one for one in scale.answers}
    own = newest.pop(teller.view.child_id, None)
    values = {one.value for one in newest.values()}
    told_of = [*([own] if own else []), *newest.values()]
    found: Content = {
        "lapsen_kokemus": own.value if own else None,
        "numeerinen_arvio": values.pop() if len(values) == 1 else None,
        "sanallinen_arvio": listed(
            scale.question, *(teller.voice(one.said, f"{one.value}. {one.text}".strip()) for one in told_of)
        ),
    }
    return {key: value for key, value in found.items() if value is not None}
