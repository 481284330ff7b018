"""Invented families for the tests: a small builder of what the lens would show."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from app.i18n import Text
from app.lens.view import (
    BondKind,
    BondView,
    CaseStatus,
    CaseView,
    Diagram,
    Ending,
    Gender,
    HouseholdView,
    ParentageKind,
    ParentageView,
    PartialDate,
    PartnershipKind,
    PartnershipView,
    PersonKind,
    PersonView,
    ResidenceKind,
    ResidenceView,
    Said,
    SpotView,
    TwinKind,
    TwinSetView,
)

DAY = date(2026, 3, 1)
M, F, N, U = Gender.MALE, Gender.FEMALE, Gender.NON_BINARY, Gender.UNKNOWN


def when(text: str | int | None) -> PartialDate | None:
    return None if text is None else PartialDate.decode(str(text))


class Cast:
    """Builds a ``CaseView`` in order; ids are counted, so that two runs build the same."""

    def __init__(self, day: date = DAY) -> None:
        self.day = day
        self.people: dict[str, PersonView] = {}
        self.partnerships: list[PartnershipView] = []
        self.parentages: list[ParentageView] = []
        self.bonds: list[BondView] = []
        self.homes: list[HouseholdView] = []
        self.residences: list[ResidenceView] = []
        self.twins: list[TwinSetView] = []
        self.spots: list[SpotView] = []
        self._count = 0

    def id(self) -> UUID:
        self._count += 1
        return UUID(int=0x1000_0000_0000_4000_8000_0000_0000_0000 + self._count)

    def of(self, name: str) -> UUID:
        return self.people[name].id

    def person(
        self,
        name: str,
        gender: Gender = U,
        born: str | int | None = None,
        died: str | int | None = None,
        *,
        kind: PersonKind = PersonKind.PERSON,
        relation: Text | None = None,
        role: str = "",
        shown: str | None = None,
        is_index: bool = False,
        is_dead: bool = False,
    ) -> Cast:
        birth, death = when(born), when(died)
        last = death.earliest if death else self.day
        age = birth.age_on(last) if birth and (not is_dead or death) else None
        self.people[name] = PersonView(
            id=self.id(),
            kind=kind,
            name=name if shown is None else shown,
            short_name=name if shown is None else shown,
            gender=gender,
            born=birth,
            died=death,
            is_dead=is_dead or death is not None,
            age=age,
            is_index=is_index,
            is_protected=False,
            relation=relation,
            role=role,
            language="",
            needs_interpreter=False,
            occupation="",
            phone="",
            email="",
            note="",
            position=len(self.people),
            twin_set_id=None,
            origin_id=None,
        )
        return self

    def couple(
        self,
        a: str,
        b: str,
        kind: PartnershipKind = PartnershipKind.MARRIAGE,
        since: str | int | None = None,
        until: str | int | None = None,
        ending: Ending | None = None,
    ) -> Cast:
        row = PartnershipView(
            id=self.id(),
            a_id=self.of(a),
            b_id=self.of(b),
            kind=kind,
            since=when(since),
            until=when(until),
            ending=ending,
            is_over=ending is not None or until is not None,
            note="",
            said=Said(),
        )
        self.partnerships.append(row)
        return self

    def child(
        self,
        child: str,
        *parents: str,
        kind: ParentageKind = ParentageKind.BIRTH,
        since: str | int | None = None,
        until: str | int | None = None,
    ) -> Cast:
        self.parentages += [
            ParentageView(
                id=self.id(),
                child_id=self.of(child),
                parent_id=self.of(parent),
                kind=kind,
                since=when(since),
                until=when(until),
                is_over=until is not None,
                said=Said(),
            )
            for parent in parents
        ]
        return self

    def bond(self, a: str, b: str, kind: BondKind, until: str | int | None = None) -> Cast:
        row = BondView(
            id=self.id(),
            a_id=self.of(a),
            b_id=self.of(b),
            kind=kind,
            since=None,
            until=when(until),
            is_over=until is not None,
            note="",
            said=Said(),
        )
        self.bonds.append(row)
        return self

    def home(self, name: str, *members: str, kind: ResidenceKind = ResidenceKind.PERMANENT) -> Cast:
        ids = tuple(self.of(member) for member in members)
        home = HouseholdView(self.id(), name, "", "", "", is_protected=False, note="", member_ids=ids)
        self.homes.append(home)
        self.residences += [
            ResidenceView(self.id(), key, home.id, kind, None, None, is_over=False, said=Said()) for key in ids
        ]
        return self

    def stays(self, name: str, home: str, kind: ResidenceKind) -> Cast:
        """Change how somebody who is already in a home stays there."""
        place = next(row for row in self.homes if row.name == home)
        self.residences = [
            replace(row, kind=kind) if (row.person_id, row.household_id) == (self.of(name), place.id) else row
            for row in self.residences
        ]
        return self

    def twin(self, kind: TwinKind, *members: str) -> Cast:
        self.twins.append(TwinSetView(self.id(), kind, tuple(self.of(member) for member in members)))
        return self

    def spot(self, name: str, x: float, y: float) -> Cast:
        self.spots.append(SpotView(Diagram.GENOGRAM, self.of(name), x, y))
        return self

    def view(self) -> CaseView:
        child = next((person for person in self.people.values() if person.is_index), None)
        return CaseView(
            day=self.day,
            number="",
            status=CaseStatus.FAMILY_SERVICES,
            is_sample=True,
            child_id=child.id if child else None,
            responsible_id=None,
            substitute_id=None,
            rings=3,
            is_anonymous=False,
            people=tuple(self.people.values()),
            twin_sets=tuple(self.twins),
            partnerships=tuple(self.partnerships),
            parentages=tuple(self.parentages),
            bonds=tuple(self.bonds),
            households=tuple(self.homes),
            residences=tuple(self.residences),
            life_events=(),
            agencies=(),
            professionals=(),
            ties=(),
            sectors=(),
            closenesses=(),
            spots=tuple(self.spots),
            statements=(),
            plan=None,
            meetings=(),
            consents=(),
            omissions=(),
        )


def aino() -> Cast:
    """The family of the sketches: parents divorced, two homes, a new partner and a half-brother, grandparents."""
    cast = Cast()
    cast.person("Aino", F, "2016-05-02", is_index=True)
    cast.person("Eino", M, "2019-09-14")
    cast.person("Maija", F, 1987).person("Pekka", M, "1984-06-01").person("Sanna", F, 1990)
    cast.person("Onni", M, "2024-11-01")
    cast.person("Tauno", M, 1960).person("Raija", F, 1963).person("Veikko", M, 1955, 2019).person("Helmi", F, 1962)
    cast.couple("Tauno", "Raija", since=1982).couple("Veikko", "Helmi", since=1984, until=2019, ending=Ending.DEATH)
    cast.couple("Pekka", "Maija", since=2014, until=2021, ending=Ending.DIVORCE)
    cast.couple("Pekka", "Sanna", PartnershipKind.COHABITATION, since=2022)
    for child in ("Aino", "Eino"):
        cast.child(child, "Maija", "Pekka")
    cast.child("Onni", "Sanna", "Pekka").child("Pekka", "Tauno", "Raija").child("Maija", "Veikko", "Helmi")
    cast.bond("Pekka", "Maija", BondKind.CONFLICT).bond("Helmi", "Aino", BondKind.CLOSE)
    cast.home("Äidin koti", "Maija", "Aino", "Eino")
    cast.home("Isän koti", "Pekka", "Sanna", "Onni")
    return cast


def blended() -> Cast:
    """A large family with nearly everything the notation has."""
    cast = Cast()
    cast.person("Aino", F, "2016-05-02", is_index=True).person("Elsa", F, "2016-05-02")
    cast.person("Iida", F, 2018).person("Aleksi", M, 2019)
    cast.person("Mari", F, 1986).person("Jussi", M, 1983).person("Kai", M, "1981~")
    cast.person("Robin", N, 1990).person("Outi", F, 1979).person("Timo", M, 1976)
    cast.person("Vauva", U, 2026, kind=PersonKind.PREGNANCY, shown="")
    cast.person("Kesken", U, 2021, kind=PersonKind.MISCARRIAGE, shown="")
    cast.person("Katkos", U, 2012, kind=PersonKind.ABORTION, shown="")
    cast.person("Enkeli", F, 2014, 2014, kind=PersonKind.STILLBIRTH, shown="")
    cast.person("Nelli", F, 2009).person("Kaarina", F, 1958).person("Olavi", M, 1955, 2008)
    cast.person("Seppo", M, 1954).person("Anneli", F, 1957, 2020).person("Tuntematon isä", U)
    cast.person("Musti", U, 2020, kind=PersonKind.PET).person("Liisa-Marjatta Esimerkki", F, 1984)
    cast.couple("Seppo", "Anneli", since=1979).couple("Olavi", "Kaarina", since=1980, until=1995, ending=Ending.DIVORCE)
    cast.couple("Jussi", "Mari", since=2012, until=2020, ending=Ending.DIVORCE)
    cast.couple("Mari", "Robin", PartnershipKind.COHABITATION, since=2022)
    cast.couple("Jussi", "Liisa-Marjatta Esimerkki", PartnershipKind.LIVING_APART, since=2023)
    cast.couple("Timo", "Outi", PartnershipKind.REGISTERED, since=2003)
    cast.couple("Kai", "Mari", PartnershipKind.CASUAL, since=2008, until=2009, ending=Ending.SEPARATION)
    for child in ("Aino", "Elsa", "Iida", "Kesken", "Enkeli"):
        cast.child(child, "Mari", "Jussi")
    cast.child("Nelli", "Kai", "Mari").child("Katkos", "Mari", "Jussi").child("Vauva", "Mari", "Robin")
    cast.child("Aleksi", "Outi", "Timo", kind=ParentageKind.ADOPTIVE).child("Aleksi", "Tuntematon isä")
    cast.child("Nelli", "Outi", "Timo", kind=ParentageKind.FOSTER, since=2024)
    cast.child("Mari", "Kaarina", "Olavi").child("Outi", "Kaarina", "Olavi").child("Jussi", "Seppo", "Anneli")
    cast.twin(TwinKind.IDENTICAL, "Aino", "Elsa")
    cast.bond("Jussi", "Mari", BondKind.HOSTILE).bond("Kai", "Mari", BondKind.PHYSICAL_ABUSE, until=2009)
    cast.bond("Kaarina", "Aino", BondKind.VERY_CLOSE).bond("Seppo", "Jussi", BondKind.CUT_OFF)
    cast.bond("Mari", "Aino", BondKind.CLOSE).bond("Robin", "Iida", BondKind.CARETAKER)
    cast.bond("Nelli", "Aino", BondKind.CLOSE).bond("Outi", "Mari", BondKind.DISTANT)
    cast.home("Äidin koti", "Mari", "Robin", "Aino", "Elsa", "Iida", "Musti")
    cast.home("Isän koti", "Jussi", "Aino", "Elsa", "Iida", kind=ResidenceKind.ALTERNATING)
    cast.home("Sijaiskoti", "Outi", "Timo", "Aleksi", "Nelli")
    return cast
