"""The invented family of the printed case, its homes, and the agencies around it."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from app.i18n import Text
from app.lens.view import (
    AgencyGroup,
    AgencyLevel,
    AgencyView,
    BondKind,
    BondView,
    Gender,
    HouseholdView,
    ParentageKind,
    ParentageView,
    PartialDate,
    PartnershipKind,
    PartnershipView,
    PersonKind,
    PersonView,
    ProfessionalView,
    ResidenceKind,
    ResidenceView,
    Said,
    TieFlow,
    TieStrength,
    TieView,
)

DAY = date(2026, 11, 12)
LEFT_OUT = "Salainenkatu"
"""In the omissions only: what no copy may hold."""
ADDRESS = "Mallikatu 1"
"""A home's address: in the view, but nobody needs it in a plan."""


def number(value: int) -> UUID:
    """Return the id that stands for ``value``."""
    return UUID(int=value)


AINO, MAIJA, PEKKA, HELMI, EINO, YRJO, RUI = (number(value) for value in range(1, 8))
TIINA, OMAR, LIISA, SAMI = (number(value) for value in range(11, 15))
SCHOOL, CLINIC, WELFARE, CLUB = (number(value) for value in range(21, 25))
HOME_A, HOME_B = number(31), number(32)


def person(
    id_: UUID,
    name: str,
    gender: Gender,
    relation: str,
    *,
    age: int | None = None,
    is_dead: bool = False,
    role: str = "",
    language: str = "",
    needs_interpreter: bool = False,
    kind: PersonKind = PersonKind.PERSON,
) -> PersonView:
    """Return a person; the age follows ``DAY``."""
    return PersonView(
        id=id_,
        kind=kind,
        name=name,
        short_name=name.split(maxsplit=1)[0],
        gender=gender,
        born=PartialDate(DAY.year - age) if age is not None else None,
        died=PartialDate(2020) if is_dead else None,
        is_dead=is_dead,
        age=age,
        is_index=id_ == AINO,
        is_protected=False,
        relation=Text(relation) if relation else None,
        role=role,
        language=language,
        needs_interpreter=needs_interpreter,
        occupation="",
        phone="",
        email="",
        note="",
        position=id_.int,
        twin_set_id=None,
        origin_id=None,
    )


PEOPLE = (
    person(AINO, "Aino Esimerkki", Gender.FEMALE, "child", age=9, language="suomi"),
    person(MAIJA, "Maija Esimerkki", Gender.FEMALE, "mother", age=38),
    person(PEKKA, "Pekka Esimerkki", Gender.MALE, "father", age=41),
    person(HELMI, "Helmi Esimerkki", Gender.FEMALE, "grandmother on the mother's side", age=66, role="tukihenkilö"),
    person(EINO, "Eino Esimerkki", Gender.MALE, "brother", age=6),
    person(YRJO, "Yrjö Esimerkki", Gender.MALE, "grandfather on the mother's side", is_dead=True),
    person(RUI, "أحمد العلي", Gender.MALE, "father's partner", age=44, language="arabia", needs_interpreter=True),
)


def agency(id_: UUID, name: str, group: AgencyGroup, service: str, phone: str = "") -> AgencyView:
    """Return an agency of the basic level."""
    return AgencyView(
        id=id_,
        name=name,
        group=group,
        level=AgencyLevel.BASIC,
        service=service,
        phone=phone,
        address="",
        is_locating=False,
        note="",
    )


AGENCIES = (
    agency(SCHOOL, "Mallikoulu", AgencyGroup.EDUCATION, "perusopetus"),
    agency(CLINIC, "Perheneuvola", AgencyGroup.WELLBEING, "kasvatus- ja perheneuvonta"),
    agency(WELFARE, "Mallialueen lapsiperheiden sosiaalityö", AgencyGroup.WELLBEING, "lapsiperheiden sosiaalityö"),
    agency(CLUB, "Uimaseura", AgencyGroup.COMMUNITY, "uimakoulu", "000 000 003"),
)
PROFESSIONALS = (
    ProfessionalView(TIINA, "Tiina Laine", "sosiaalityöntekijä", "000 000 001", "", WELFARE),
    ProfessionalView(OMAR, "Omar Ali", "sosiaaliohjaaja", "", "", WELFARE),
    ProfessionalView(LIISA, "Liisa Mäki", "luokanopettaja", "000 000 002", "", SCHOOL),
    ProfessionalView(SAMI, "Sami Niemi", "psykologi", "", "", CLINIC),
)


def parentage(id_: int, child: UUID, parent: UUID) -> ParentageView:
    """Return a birth parent."""
    return ParentageView(
        id=number(id_),
        child_id=child,
        parent_id=parent,
        kind=ParentageKind.BIRTH,
        since=None,
        until=None,
        is_over=False,
        said=Said(),
    )


def marriage(id_: int, a: UUID, b: UUID, since: int) -> PartnershipView:
    """Return a couple that is still married."""
    return PartnershipView(
        id=number(id_),
        a_id=a,
        b_id=b,
        kind=PartnershipKind.MARRIAGE,
        since=PartialDate(since),
        until=None,
        ending=None,
        is_over=False,
        note="",
        said=Said(),
    )


def bond(id_: int, a: UUID, b: UUID, kind: BondKind) -> BondView:
    """Return a bond of today."""
    return BondView(
        id=number(id_), a_id=a, b_id=b, kind=kind, since=None, until=None, is_over=False, note="", said=Said()
    )


def home(id_: UUID, name: str, address: str, *members: UUID) -> HouseholdView:
    """Return a home."""
    return HouseholdView(
        id=id_, name=name, address=address, municipality="", phone="", is_protected=False, note="", member_ids=members
    )


def tie(id_: int, agency_id: UUID, strength: TieStrength, *, is_stressful: bool = False) -> TieView:
    """Return a tie of the child's."""
    return TieView(
        id=number(id_),
        agency_id=agency_id,
        person_id=AINO,
        household_id=None,
        strength=strength,
        is_stressful=is_stressful,
        flow=TieFlow.BOTH,
        since=None,
        until=None,
        is_over=False,
        note="",
        said=Said(),
    )


def residence(id_: int, who: UUID, where: UUID) -> ResidenceView:
    """Return somebody living by turns."""
    return ResidenceView(
        id=number(id_),
        person_id=who,
        household_id=where,
        kind=ResidenceKind.ALTERNATING,
        since=None,
        until=None,
        is_over=False,
        said=Said(),
    )
