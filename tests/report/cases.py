"""An invented child's case as the lens would show it to somebody who takes part."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from app.i18n import Language, Text
from app.lens.view import (
    AttendanceRole,
    AttendanceView,
    BondKind,
    CaseStatus,
    CaseView,
    ConsentKind,
    ConsentView,
    DecisionView,
    Diagram,
    FoundOut,
    GoalView,
    LifeDomain,
    MeasureStatus,
    MeasureView,
    MeetingKind,
    MeetingView,
    NeedView,
    Omission,
    PartialDate,
    PlanStatus,
    PlanView,
    Reason,
    Said,
    StatementKind,
    StatementView,
    TieStrength,
)
from app.report.request import PrintRequest
from tests.report.family import (
    ADDRESS,
    AGENCIES,
    AINO,
    CLINIC,
    CLUB,
    DAY,
    EINO,
    HELMI,
    HOME_A,
    HOME_B,
    LEFT_OUT,
    LIISA,
    MAIJA,
    OMAR,
    PEKKA,
    PEOPLE,
    PROFESSIONALS,
    RUI,
    SAMI,
    SCHOOL,
    TIINA,
    WELFARE,
    YRJO,
    bond,
    home,
    marriage,
    number,
    parentage,
    residence,
    tie,
)


def measure(
    id_: int,
    text: str,
    who: str,
    who_id: UUID | None,
    *,
    is_own: bool = False,
    frequency: str = "",
    noticing: str = "",
    since: PartialDate | None = None,
    due: PartialDate | None = None,
    method: str = "",
    with_whom: str = "",
    status: MeasureStatus = MeasureStatus.OPEN,
) -> MeasureView:
    """Return a measure."""
    return MeasureView(
        number(id_), text, who, who_id, is_own, with_whom, method, "", frequency, noticing, since, due, status
    )


SWAP = GoalView(
    number(51),
    "Kodin vaihto sujuu rauhassa",
    "Aino antaa vaihdolle numeron 1–10",
    "Vaihdoissa riidellään joka kerta",
    PartialDate(2027, 1, 14),
    (
        measure(
            61,
            "Lapset puheeksi -keskustelu molemmissa kodeissa",
            "Sami Niemi",
            SAMI,
            method="Lapset puheeksi",
            due=PartialDate(2026, 12, 15),
            noticing="keskustelut pidetty",
        ),
        measure(
            62,
            "Vaihto tapahtuu koulun pihalla, ei ovella",
            "Maija Esimerkki",
            MAIJA,
            is_own=True,
            with_whom="isä",
            frequency="joka toinen perjantai",
            noticing="Aino antaa numeron 1–10",
        ),
    ),
)
MORNINGS = GoalView(
    number(52),
    "Aamut alkavat ajallaan",
    "",
    "",
    None,
    (
        measure(
            63,
            "Koulupäivä alkaa klo 9 kahden kuukauden ajan",
            "Liisa Mäki",
            LIISA,
            since=PartialDate(2026, 12, 1),
            due=PartialDate(2027, 1, 31),
            noticing="opettaja kysyy Ainolta",
            status=MeasureStatus.UNDER_WAY,
        ),
        measure(
            64,
            "Äiti ja Aino kävelevät koulumatkan yhdessä",
            "Maija Esimerkki",
            MAIJA,
            is_own=True,
            frequency="arkisin",
            noticing="myöhästymisiä alle yksi viikossa",
        ),
    ),
)
PLAN = PlanView(
    id=number(41),
    version=3,
    status=PlanStatus.AGREED,
    made_on=DAY,
    agreed_on=DAY,
    situation="Aino käy kolmatta luokkaa. Vanhemmat erosivat keväällä 2025.\n\nAino viihtyy koulussa ja uimakoulussa.",
    worker_meetings="Tiina tapaa Ainon kahden viikon välein koululla.",
    duration="noin puoli vuotta",
    rights_told="Tiina kertoi oikeuksista puhuen ja antoi selkokielisen esitteen 12.11.2026.",
    review_on=date(2027, 1, 14),
    review_time="klo 9.00",
    review_place="Mallikoulu",
    needs=(
        NeedView(number(45), "Riidat kodin vaihdoissa vähenevät", (SWAP,), Said(by="Aino Esimerkki", by_id=AINO)),
        NeedView(number(46), "Koulupäivän aloitus", (MORNINGS,), Said(by="Liisa Mäki", by_id=LIISA)),
    ),
    recipients=("Maija Esimerkki, äiti", "Pekka Esimerkki, isä", "Mallikoulu, luokanopettaja"),
)


def statement(
    id_: int, kind: StatementKind, text: str, by: str, *, domain: LifeDomain | None = None, way: FoundOut | None = None
) -> StatementView:
    """Return a statement made on the third of November."""
    return StatementView(number(id_), kind, text, domain, None, Said(by=by, on=date(2026, 11, 3), found_out=way))


STATEMENTS = (
    statement(
        71,
        StatementKind.CHILDS_WORDS,
        "Mä haluan, että iskä ja äiti ei riitele, kun vaihdetaan kotia. "
        "Koulussa on kivaa, kun saa tulla vähän myöhemmin.",
        "Aino Esimerkki",
        way=FoundOut.CARDS,
    ),
    statement(
        72,
        StatementKind.STRENGTH,
        "Mummo Helmi hakee Ainon koulusta tiistaisin.",
        "Maija Esimerkki",
        domain=LifeDomain.HOME,
    ),
    statement(73, StatementKind.STRENGTH, "Molemmat vanhemmat tulevat jokaiseen tapaamiseen.", "Tiina Laine"),
    statement(74, StatementKind.WORRY, "Aino on aamuisin väsynyt.", "Liisa Mäki", domain=LifeDomain.SCHOOL),
    statement(75, StatementKind.VIEW, "Viikko kummassakin kodissa on pitkä aika.", "Maija Esimerkki"),
    statement(76, StatementKind.DISSENT, "Viikon rytmi olisi parempi kuin kahden.", "Pekka Esimerkki"),
)


def attendance(
    id_: int, who: UUID, name: str, title: str, role: AttendanceRole = AttendanceRole.PARTICIPANT, *, has_come: bool
) -> AttendanceView:
    """Return somebody asked to the meeting."""
    return AttendanceView(number(id_), who, name, title, role, invited_by="", has_come=has_come)


def decision(id_: int, text: str, who: str, due: date | None, *, is_done: bool) -> DecisionView:
    """Return a decision of the meeting."""
    return DecisionView(number(id_), text, who, due, is_done)


MEETING = MeetingView(
    id=number(81),
    kind=MeetingKind.NETWORK,
    held_on=DAY,
    time="klo 13",
    place="Mallikoulu",
    purpose="Yhteinen suunnitelma",
    minutes="Muistiinpanoja, jotka eivät kuulu suunnitelmaan.",
    attendances=(
        attendance(82, AINO, "Aino Esimerkki", "", has_come=True),
        attendance(83, MAIJA, "Maija Esimerkki", "äiti", has_come=True),
        attendance(84, TIINA, "Tiina Laine", "sosiaalityöntekijä", AttendanceRole.CHAIR, has_come=True),
        attendance(85, SAMI, "Sami Niemi", "psykologi", has_come=False),
    ),
    decisions=(
        decision(86, "Tiina kysyy perheneuvolan ajan", "Tiina Laine", date(2026, 11, 20), is_done=False),
        decision(87, "Jo hoidettu asia", "Omar Ali", None, is_done=True),
    ),
    said=Said(),
)


def consent(id_: int, kind: ConsentKind, to: str, *, is_in_force: bool = True) -> ConsentView:
    """Return a consent of the mother's on the child's behalf."""
    return ConsentView(
        number(id_),
        kind,
        "Maija Esimerkki",
        "Aino Esimerkki",
        to,
        "koulunkäynti ja jaksaminen",
        DAY,
        None,
        None,
        is_in_force,
    )


CONSENTS = (
    consent(91, ConsentKind.COMMON_PLAN, "Mallikoulu"),
    consent(92, ConsentKind.PROHIBITION, "Kieltokohde"),
    consent(93, ConsentKind.DISCLOSURE, "Peruttukohde", is_in_force=False),
)


def case_view() -> CaseView:
    """Return the case of Aino Esimerkki, all invented."""
    return CaseView(
        day=DAY,
        number="tapaus-2026-014",
        status=CaseStatus.FAMILY_SERVICES,
        is_sample=False,
        child_id=AINO,
        responsible_id=TIINA,
        substitute_id=OMAR,
        rings=3,
        is_anonymous=False,
        people=PEOPLE,
        twin_sets=(),
        partnerships=(marriage(101, MAIJA, PEKKA, 2014), marriage(102, HELMI, YRJO, 1984)),
        parentages=(
            parentage(111, AINO, MAIJA),
            parentage(112, AINO, PEKKA),
            parentage(113, EINO, MAIJA),
            parentage(114, EINO, PEKKA),
            parentage(115, MAIJA, HELMI),
            parentage(116, MAIJA, YRJO),
        ),
        bonds=(bond(121, MAIJA, PEKKA, BondKind.CONFLICT), bond(122, AINO, HELMI, BondKind.VERY_CLOSE)),
        households=(
            home(HOME_A, "Äidin koti", ADDRESS, AINO, EINO, MAIJA),
            home(HOME_B, "Isän koti", "Esimerkkitie 2", AINO, EINO, PEKKA, RUI),
        ),
        residences=(residence(131, AINO, HOME_A), residence(132, AINO, HOME_B)),
        life_events=(),
        agencies=AGENCIES,
        professionals=PROFESSIONALS,
        ties=(
            tie(141, SCHOOL, TieStrength.STRONG),
            tie(142, CLINIC, TieStrength.NORMAL),
            tie(143, WELFARE, TieStrength.WEAK, is_stressful=True),
            tie(144, CLUB, TieStrength.STRONG),
        ),
        sectors=(),
        closenesses=(),
        spots=(),
        statements=STATEMENTS,
        plan=PLAN,
        meetings=(MEETING,),
        consents=CONSENTS,
        omissions=(Omission(Reason.PROTECTED, Text("address"), LEFT_OUT, number(151)),),
        audience="Mallikoulu",
    )


def bare_view() -> CaseView:
    """Return the same child's case with nothing said, planned or agreed yet."""
    return replace(
        case_view(),
        people=PEOPLE[:1],
        partnerships=(),
        parentages=(),
        bonds=(),
        households=(),
        residences=(),
        agencies=(),
        professionals=(),
        ties=(),
        statements=(),
        plan=None,
        meetings=(),
        consents=(),
        responsible_id=None,
        substitute_id=None,
    )


def request(language: Language = Language.FI, diagrams: tuple[Diagram, ...] = ()) -> PrintRequest:
    """Return a request for the school's copy, the second of eight."""
    return PrintRequest("Mallikoulu, luokanopettaja", language, DAY, number=2, copies=8, diagrams=diagrams)
