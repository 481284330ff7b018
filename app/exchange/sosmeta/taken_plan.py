"""A client plan of the national structure taken into the case: its texts, needs, goals, measures and recipients."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final, cast
from uuid import UUID

from app.exchange.sosmeta import entries
from app.exchange.sosmeta.entries import LEVELS, Entry, folded, untold
from app.exchange.sosmeta.people import People, one_of, partial
from app.exchange.sosmeta.plan import goal_name
from app.exchange.sosmeta.read import FoundDocument, at, day_in
from app.exchange.sosmeta.statements import StatementTaking
from app.exchange.sosmeta.taken_reviews import take_reviews
from app.exchange.sosmeta.teller import Content, times
from app.i18n import Text, current_language, mark
from app.lens.audience import Audience
from app.lens.build import case_view
from app.lens.view import CaseView, LifeDomain, MeasureKind, MeasureStatus, PlanKind, PlanStatus, StatementKind
from app.operations.plan import (
    GoalFields,
    MeasureFields,
    add_goal,
    add_measure,
    add_need,
    add_recipient,
    edit_plan,
    start_plan,
)
from app.operations.rows import SourceFields
from app.rules.national.documents import NationalDocument

if TYPE_CHECKING:
    from app.exchange.sosmeta.taking import Taken
    from app.store.casefile import CaseFile

_FAMILY: Final = {
    "situation": ("suunnitelma", "kuvaus_asiakkaan_tilanteesta"),
    "strengths": ("suunnitelma", "asiakkaan_vahvuudet_ja_voimavarat"),
    "clients": ("suunnitelma", "asiakkaan_arvio_tarvittavasta_tuesta"),
    "workers": ("suunnitelma", "ammattihenkilon_arvio_tarvittavasta_tuesta"),
    "goals": ("suunnitelma", "asetettavat_tavoitteet"),
    "services": ("suunnitelma", "palvelut_joita_asiakkaalle_suunnitellaan"),
    "other": ("suunnitelma", "muut_palvelut_ja_keinot"),
    "providers": ("suunnitelma", "palvelunantajat_ja_heidan_vastuunsa"),
    "private": ("suunnitelma", "yksityishenkilot_ja_heidan_tehtavansa"),
    "worker_meetings": ("suunnitelma", "suunnitelma_asiakkaan_ja_omatyontekijan_tapaamisista"),
    "are_rights_told": ("suunnitelma", "selvitys_oikeuksista"),
    "rights_told": ("suunnitelma", "kuvaus_siita_miten_selvitys_on_annettu"),
    "next_steps": ("suunnitelma", "sovitut_jatkotoimet"),
    "dissent": ("suunnitelma", "eriavat_nakemykset"),
    "duration": ("suunnitelma", "arvio_asiakkuuden_kestosta"),
    "review": ("suunnitelma", "suunnitelman_tarkistaminen"),
    "recipients": ("suunnitelma", "henkilot_joille_tama_suunnitelma_toimitetaan"),
}
_MEANS: Final = "keinot_tavoitteiden_saavuttamiseksi_ja_tuen_tarpeeseen_vastaamiseksi"
_RIGHTS: Final = "sosiaalihuollon_asiakkaan_asemasta_ja_oikeuksista_annetun_lain_mukaisen_selvityksen_antaminen"
_WELFARE: Final = {
    "situation": ("tausta_ja_nykytilanne", "muut_taustatiedot"),
    "worries": ("tausta_ja_nykytilanne", "asiat_ja_olosuhteet_joihin_pyritaan_vaikuttamaan"),
    "health": ("tausta_ja_nykytilanne", "lapsen_terveydentila_ja_sairaudet"),
    "strengths": ("tausta_ja_nykytilanne", "lapsen_ja_perheen_vahvuudet_ja_voimavarat"),
    "clients": ("tausta_ja_nykytilanne", "lapsen_ja_perheen_tuen_ja_palvelujen_tarve"),
    "goals": ("asetettavat_tavoitteet",),
    "services": (_MEANS, "palvelu"),
    "other": (_MEANS, "muut_palvelut_tukitoimet_ja_keinot"),
    "providers": (_MEANS, "lapsen_ja_perheen_tukemiseen_osallistuvat_palvelunantajat_ja_heidan_vastuunsa"),
    "private": (_MEANS, "lapsen_ja_perheen_tukemiseen_osallistuvat_yksityishenkilot_ja_heidan_tehtavansa"),
    "worker_meetings": ("lapsen_ja_sosiaalityontekijan_tapaamiset",),
    "are_rights_told": (_RIGHTS, "selvitys_oikeuksista"),
    "rights_told": (_RIGHTS, "kuvaus_siita_miten_selvitys_on_annettu"),
    "next_steps": ("sovitut_jatkotoimet",),
    "dissent": ("eriavat_nakemykset",),
    "duration": ("arvio_asiakkuuden_kestosta",),
    "review": ("asiakassuunnitelman_tarkistaminen",),
    "recipients": ("jakelu",),
}
_MEASURE: Final = {
    entries.WITH_WHOM: "with_whom",
    entries.METHOD: "method",
    entries.PLACE: "place",
    entries.FREQUENCY: "frequency",
    entries.NOTICING: "noticing",
    entries.RESULT: "result",
}
_LEVELS: Final = ("level_much_less", "level_less", "level_expected", "level_more", "level_much_more")
NEEDS, GOALS, MEASURES = mark("needs"), mark("goals"), mark("measures")


def take_plan(case: CaseFile, view: CaseView, found: FoundDocument, taken: Taken, *, merges: bool) -> None:
    """Take the plan in within the open transaction: into the draft there is, else into a new version."""
    _PlanTaking(case, view, found, taken, merges=merges).take()


class _PlanTaking:
    """Takes one plan in; remembers which needs and goals go by which words."""

    def __init__(self, case: CaseFile, view: CaseView, found: FoundDocument, taken: Taken, *, merges: bool) -> None:
        self._case, self._view, self._found, self._taken, self._merges = case, view, found, taken, merges
        self._people = People(view)
        self._places = _FAMILY if found.document is NationalDocument.PLAN else _WELFARE
        self._needs: dict[str, UUID] = {}
        self._goals: dict[str, UUID] = {}
        self._measures: set[tuple[str, str]] = set()
        self._loose: list[str] = []
        self._proposal = ""

    def take(self) -> None:
        """Take all of it in."""
        plan = self._view.plan
        is_draft = plan is not None and plan.status is PlanStatus.DRAFT
        plan_id = plan.id if plan is not None and is_draft else self._start(is_first=plan is None)
        self._view = case_view(self._case.session, Audience.worker(), self._view.day, current_language())
        self._remember()
        self._take_needs(plan_id)
        self._take_goals(plan_id)
        self._take_measures()
        self._take_texts(plan_id)
        self._take_recipients(plan_id)
        self._take_statements()
        take_reviews(self._case, self._view, self._found, self._goals, self._taken, merges=self._merges)

    def _start(self, *, is_first: bool) -> UUID:
        """Start a version; the first one is of the kind that the document is of."""
        is_welfare = self._found.document is NationalDocument.PROTECTION_PLAN
        return (
            start_plan(self._case, kind=PlanKind.CHILD_WELFARE) if is_first and is_welfare else start_plan(self._case)
        )

    def _take_statements(self) -> None:
        taking = StatementTaking(self._case, self._view, self._taken, merges=self._merges)
        for name in ("situation", "clients", "workers"):  # words without a kind are the situation, or a need
            taking.take((one for one in untold(self._text(name))[1] if entries.KIND in one.facts), None)
        for name, kind, domain in (
            ("worries", StatementKind.WORRY, None),
            ("health", StatementKind.VIEW, LifeDomain.HEALTH),
            ("strengths", StatementKind.STRENGTH, None),
            ("dissent", StatementKind.DISSENT, None),
        ):
            first, others = untold(self._text(name))
            taking.take([first, *others], kind, domain)

    def _remember(self) -> None:
        """Remember what the draft holds already: a new version has what the one before it had."""
        for need in self._view.plan.needs if self._view.plan and self._merges else ():
            self._needs[folded(need.text)] = need.id
            for goal in need.goals:
                self._goals |= {folded(goal_name(goal)): goal.id, folded(goal.text): goal.id}
                self._measures |= {(folded(goal_name(goal)), folded(each.text)) for each in goal.measures}

    def _at(self, name: str) -> object:
        return at(self._found.content, *self._places.get(name, ("",)))

    def _text(self, name: str) -> str:
        value = self._at(name)
        return value if isinstance(value, str) else ""

    def _take_needs(self, plan_id: UUID) -> None:
        for name in ("clients", "workers"):
            first, others = untold(self._text(name))
            source: dict[str, object] = {}
            if name == "clients" and self._view.child_id and self._found.document is NationalDocument.PLAN:
                source["source_person_id"] = self._view.child_id
            if first.text:
                self._need(plan_id, first.text, source)
            for one in others:
                if entries.KIND in one.facts:
                    continue
                fields, words = self._people.source(one)
                if domain := one_of(one.facts.get(entries.DOMAIN, ""), LifeDomain):
                    fields["domain"] = domain
                self._need(plan_id, words, fields)

    def _need(self, plan_id: UUID, words: str, fields: dict[str, object]) -> UUID:
        key = folded(words)
        if key not in self._needs:
            self._needs[key] = add_need(self._case, plan_id, words, **cast("SourceFields", fields))
            self._taken.made[NEEDS] += 1
        return self._needs[key]

    def _take_goals(self, plan_id: UUID) -> None:
        for item in self._items("goals"):
            name, own = str(item.get("nimi", "")), untold(str(item.get("kuvaus", "")))[0]
            words = own.text or name
            if not words:
                continue
            fields: dict[str, object] = {"title": name} if own.text and name else {}
            for label, field in ((entries.BASELINE, "baseline"), (entries.NOTICING, "noticing")):
                if value := own.facts.get(label):
                    fields[field] = value
            fields |= {
                field: own.facts[label] for label, field in zip(LEVELS, _LEVELS, strict=True) if label in own.facts
            }
            owner = self._people.known(own.facts.get(entries.OWNER, ""))
            if owner in self._view.people_by_id:
                fields["owner_id"] = owner
            time = str(item.get("keinot_ja_aikataulu_tavoitteen_saavuttamiseksi", "")) or own.facts.get(entries.DUE, "")
            if due := partial(time):
                fields["due"] = due
            elif time:
                words = f"{words}\n{time}"
            self._goal(plan_id, own.facts.get(entries.NEED, ""), words, fields)

    def _goal(self, plan_id: UUID, need: str, words: str, fields: dict[str, object]) -> None:
        names = [str(fields["title"])] if "title" in fields else []
        names.append(words)
        if any(folded(name) in self._goals for name in names):
            return
        need_id = self._need(plan_id, need, {}) if need else next(iter(self._needs.values()), None)
        need_id = need_id or self._need(plan_id, words, {})
        goal_id = add_goal(self._case, need_id, words, **cast("GoalFields", fields))
        self._taken.made[GOALS] += 1
        for name in names:
            self._goals[folded(name)] = goal_id

    def _take_measures(self) -> None:
        for item in self._items("services"):
            own = untold(str(item.get("kuvaus", "")))[0]
            own.head = own.facts.get(entries.RESPONSIBLE, "")
            fields: dict[str, object] = {}
            if proposal := item.get("asiakkaan_ehdotus_palvelun_tuottamis__ja_toteuttamistavasta"):
                fields["clients_proposal"] = str(proposal)
            code = cast("dict[str, str]", item.get("sosiaalipalvelu", {}))
            if code:
                fields["service_code"] = f"{code['code']} {code['display']}".strip()
            span = str(item.get("arvioitu_alkamisajankohta_ja_kesto", ""))
            since, dash, due = span.partition("–")
            dates = {"since": partial(since), "due": partial(due)}
            if span and not (dash and all(not part.strip() or partial(part) for part in (since, due))):
                own.text = f"{own.text}\n{span}".strip()
            else:
                fields |= {name: when for name, when in dates.items() if when}
            self._measure(own, fields)
        for name in ("providers", "private"):
            first, others = untold(self._text(name))
            for one in [first, *others] if first.text else others:
                self._measure(one, {})
        first, others = untold(self._text("other"))
        self._proposal = first.facts.get(entries.PROPOSAL, "")
        if first.text:
            self._loose.append(first.text)
        for one in others:
            self._measure(one, {})

    def _measure(self, one: Entry, fields: dict[str, object]) -> None:
        fields |= {name: one.facts[label] for label, name in _MEASURE.items() if label in one.facts}
        fields |= self._people.responsible(one.head) if one.head else {}
        has_responsible = bool(fields.keys() & {"person_id", "professional_id", "agency_id"})
        words = one.text if has_responsible or not one.head else f"{one.head}: {one.text}"
        goal = folded(one.facts.get(entries.GOAL, ""))
        goal_id = self._goals.get(goal) or next(iter(self._goals.values()), None)
        if goal_id is None:
            self._loose.append(words)
            return
        same = (
            {known for _, known in self._measures}
            if not goal
            else {known for at, known in self._measures if at == goal}
        )
        if not words or folded(words) in same:
            return
        for label, name in ((entries.SINCE, "since"), (entries.DUE, "due")):
            if when := partial(one.facts.get(label, "")):
                fields[name] = when
        if kind := one_of(one.facts.get(entries.KIND, ""), MeasureKind):
            fields["kind"] = kind
        if status := one_of(one.facts.get(entries.STATUS, ""), MeasureStatus):
            fields["status"] = status
        for label, name in ((entries.SESSIONS_PLANNED, "sessions_planned"), (entries.SESSIONS_KEPT, "sessions_kept")):
            if one.facts.get(label, "").isdecimal():
                fields[name] = int(one.facts[label])
        fields |= self._workers(one)
        add_measure(self._case, goal_id, words, **cast("MeasureFields", fields))
        self._measures.add((goal, folded(words)))
        self._taken.made[MEASURES] += 1

    def _workers(self, one: Entry) -> dict[str, object]:
        """Return who works together with the one responsible, and who sees that it happens."""
        found: dict[str, object] = {}
        pair = self._people.known(one.facts.get(entries.PAIR, ""))
        if pair in self._view.professionals_by_id:
            found["pair_id"] = pair
        checker = self._people.known(one.facts.get(entries.CHECKER, ""))
        if checker in self._view.people_by_id:
            found["checker_person_id"] = checker
        elif checker in self._view.professionals_by_id:
            found["checker_professional_id"] = checker
        return found

    def _take_texts(self, plan_id: UUID) -> None:
        situation, _ = untold(self._text("situation"))
        more, others = untold(str(self._found.content.get("lisatiedot", "")))
        review = self._at("review")
        review = cast("Content", review) if isinstance(review, dict) else {}
        moment = str(review.get("paivamaara_ja_kellonaika", ""))
        texts: dict[str, object] = {
            "situation": situation.text,
            "functioning": situation.facts.get(entries.FUNCTIONING, ""),
            "necessary_services": self._necessary(),
            "worker_meetings": self._text("worker_meetings"),
            "rights_told": self._text("rights_told"),
            "are_rights_told": self._at("are_rights_told"),
            "next_steps": self._steps(),
            "duration": self._text("duration"),
            "clients_proposal": self._proposal,
            "other_means": "\n".join(self._loose),
            "more": "\n".join(
                part for part in (more.text, *(one.raw for one in others if not self._is_there(one))) if part
            ),
            "childs_effect": more.facts.get(entries.CHILDS_EFFECT, ""),
            "made_on": day_in(str(self._found.content.get("paivamaara", ""))),
            "review_on": day_in(moment),
            "review_time": str(review.get("ajankohta", "")) or next(iter(times(moment[11:16])), "").replace(":", "."),
            "review_place": str(review.get("paikka", "")),
        }
        self._fill(plan_id, texts)

    def _is_there(self, one: Entry) -> bool:
        """Say whether an entry tells of a plan that the case knows to be kept by somebody else."""
        keeper = self._people.known(one.head)
        return any(each.keeper_id == keeper and each.title in one.text for each in self._view.other_plans)

    def _necessary(self) -> str:
        found = (untold(self._text(name))[0].facts.get(entries.NECESSARY, "") for name in ("workers", "clients"))
        return next((words for words in found if words), "")

    def _steps(self) -> str:
        """Return the steps that are no decision of the case."""
        first, others = untold(self._text("next_steps"))
        known = {folded(each.text) for meeting in self._view.meetings for each in meeting.decisions}
        return "\n".join(
            part for part in (first.text, *(one.raw for one in others if folded(one.text) not in known)) if part
        )

    def _fill(self, plan_id: UUID, texts: dict[str, object]) -> None:
        """Fill in what is empty; tell what the document says otherwise."""
        changes: dict[str, object] = {}
        for name, value in texts.items():
            if value in {None, ""}:
                continue
            there = getattr(self._view.plan, name, None)
            if there in {None, ""}:
                changes[name] = value
            elif there != value and name != "made_on" and not _is_same_time(there, value):
                self._taken.differences.append(_CALLED[name])
        if changes:
            edit_plan(self._case, plan_id, changes)

    def _take_recipients(self, plan_id: UUID) -> None:
        named = {folded(name) for name in (self._view.plan.recipients if self._view.plan else ())}
        for line in self._text("recipients").splitlines():
            ends = self._people.responsible(line.strip())
            if "agency_id" not in ends and ends and folded(line) not in named:
                person_id, professional_id = ends.get("person_id"), ends.get("professional_id")
                add_recipient(
                    self._case,
                    plan_id,
                    person_id=cast("UUID | None", person_id),
                    professional_id=cast("UUID | None", professional_id),
                )

    def _items(self, name: str) -> Iterator[Content]:
        items = self._at(name)
        if isinstance(items, list):
            yield from cast("Iterable[Content]", items)


_CALLED: Final[dict[str, Text]] = {
    "situation": mark("situation"),
    "functioning": entries.FUNCTIONING,
    "necessary_services": entries.NECESSARY,
    "worker_meetings": mark("meetings with the designated worker"),
    "rights_told": mark("how rights were explained"),
    "are_rights_told": mark("whether rights were explained"),
    "next_steps": mark("agreed next steps"),
    "duration": mark("length of the client relationship"),
    "clients_proposal": entries.PROPOSAL,
    "other_means": mark("other services and means"),
    "more": mark("more information"),
    "childs_effect": entries.CHILDS_EFFECT,
    "review_on": mark("day of the review"),
    "review_time": mark("time of the review"),
    "review_place": mark("place of the review"),
}


def _is_same_time(one: object, other: object) -> bool:
    """Say whether two texts name the same time of the day: "klo 14.00" and "14.00"."""
    if not isinstance(one, str) or not isinstance(other, str) or len(other) > len("00.00"):
        return False
    return bool(times(other)) and times(one)[:1] == times(other)[:1]
