"""Invented networks for the tests: homes, agencies, ties and closenesses on top of an invented family."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID, uuid5

from hypothesis import strategies as st

from app.lens.view import (
    AgencyGroup,
    AgencyLevel,
    AgencyView,
    CaseView,
    ClosenessView,
    Diagram,
    HouseholdView,
    PartialDate,
    ResidenceKind,
    ResidenceView,
    Said,
    SectorView,
    SpotView,
    TieFlow,
    TieStrength,
    TieView,
)
from tests.genogram.casts import Cast, F, M

ROOT = UUID(int=7)
SECTORS = ("Perhe ja suku", "Ystävät", "Työntekijät", "Muut")


def key(name: str) -> UUID:
    return uuid5(ROOT, name)


def agency(name: str, group: AgencyGroup = AgencyGroup.WELLBEING) -> AgencyView:
    return AgencyView(key(name), name, group, AgencyLevel.BASIC, "", "", "", is_locating=False, note="")


def tie(
    to: str,
    *,
    person: UUID | None = None,
    home: UUID | None = None,
    strength: TieStrength = TieStrength.NORMAL,
    is_stressful: bool = False,
    flow: TieFlow = TieFlow.NONE,
    is_over: bool = False,
) -> TieView:
    row = key(f"tie {to} {person} {home} {strength}")
    return TieView(row, key(to), person, home, strength, is_stressful, flow, None, None, is_over, "", Said())


def lives(view: CaseView, person: UUID, home: UUID, since: int, kind: ResidenceKind) -> ResidenceView:
    row = key(f"{person} in {home}")
    return ResidenceView(row, person, home, kind, PartialDate(since), None, is_over=False, said=Said())


def closeness(subject: UUID, sector: int, ring: int) -> ClosenessView:
    return ClosenessView(key(f"close {subject}"), subject, sector, ring, Said())


def two_homes() -> CaseView:
    """Aino and her brother live by turns with mother, and with father, his partner and their baby."""
    cast = Cast()
    for name, gender, born in (("Maija", F, 1988), ("Pekka", M, 1985), ("Sanna", F, 1991), ("Eino", M, 2020)):
        cast.person(name, gender, born)
    cast.person("Aino", F, 2017, is_index=True).person("Onni", M, 2025).person("Helmi", F, 1962)
    view = cast.view()
    ids = {person.name: person.id for person in view.people}
    mothers, fathers = key("mother's home"), key("father's home")
    members = {mothers: ("Maija", "Aino", "Eino"), fathers: ("Pekka", "Sanna", "Onni", "Aino", "Eino")}
    homes = tuple(
        HouseholdView(home, name, "", "", "", is_protected=False, note="", member_ids=tuple(ids[one] for one in inside))
        for (home, inside), name in zip(members.items(), ("Äidin koti", "Isän koti"), strict=True)
    )
    residences = (
        lives(view, ids["Aino"], mothers, 2017, ResidenceKind.ALTERNATING),
        lives(view, ids["Aino"], fathers, 2021, ResidenceKind.ALTERNATING),
    )
    return replace(
        view,
        child_id=ids["Aino"],
        households=homes,
        residences=residences,
        sectors=tuple(SectorView(key(name), name, at) for at, name in enumerate(SECTORS)),
    )


def with_agencies(view: CaseView, agencies: Iterable[AgencyView], ties: Iterable[TieView]) -> CaseView:
    return replace(view, agencies=tuple(agencies), ties=tuple(ties))


@st.composite
def networks(draw: st.DrawFn) -> CaseView:
    """A family in two homes among up to 24 agencies, with any ties, closenesses and moved things."""
    view = two_homes()
    groups = draw(st.lists(st.sampled_from(AgencyGroup), max_size=24))
    agencies = [agency(f"Palvelu {at} {'pitkä nimi ' * (at % 3)}".strip(), group) for at, group in enumerate(groups)]
    ends = [*((person.id, None) for person in view.people), *((None, home.id) for home in view.households)]
    ties: dict[UUID, TieView] = {}
    for one in agencies:
        for person, home in draw(st.lists(st.sampled_from(ends), max_size=3, unique=True)):
            made = tie(
                one.name,
                person=person,
                home=home,
                strength=draw(st.sampled_from(TieStrength)),
                is_stressful=draw(st.booleans()),
                flow=draw(st.sampled_from(TieFlow)),
            )
            ties[made.id] = made
    subjects = [person.id for person in view.people if person.id != view.child_id] + [one.id for one in agencies]
    close = [
        closeness(subject, draw(st.integers(0, 3)), draw(st.integers(1, 3)))
        for subject in subjects
        if draw(st.booleans())
    ]
    spots = [
        SpotView(draw(st.sampled_from([Diagram.ECOMAP, Diagram.CIRCLES])), subject, draw(st.integers(-300, 300)), 250)
        for subject in draw(st.lists(st.sampled_from(subjects), max_size=2, unique=True))
    ]
    return replace(with_agencies(view, agencies, ties.values()), closenesses=tuple(close), spots=tuple(spots))
