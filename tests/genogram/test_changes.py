from __future__ import annotations

from datetime import date

import pytest

from app.genogram.changes import Change, Sign, changes
from app.genogram.marked import GHOST, compared
from app.genogram.picture import Box, Colour, Disc, Key, Words
from app.i18n import Language
from app.lens.audience import Audience
from app.lens.build import build_view
from app.lens.view import Diagram
from app.models import Bond, Case, Closeness, PartialDate, Partnership, Person, PersonMark, Residence, Sector, Tie
from app.models.kinds import BondKind, Gender, MarkState, PartnershipKind, PersonMarkKind, TieStrength
from tests.lens.family import Family
from tests.samples import DAY, sample_rows

_PLATES = {Colour.STRENGTH, Colour.CAUTION, Colour.QUIET}
BEFORE, AFTER = date(2020, 1, 1), date(2024, 6, 1)


def found(family: Family, diagram: Diagram = Diagram.GENOGRAM) -> list[tuple[Sign, str]]:
    views = [family.view(Audience.worker(), day, Language.EN) for day in (BEFORE, AFTER)]
    return [(each.sign, each.words) for each in changes(views[0], views[1], diagram, Language.EN)]


def marks(family: Family, diagram: Diagram) -> dict[Key, list[Sign]]:
    views = [family.view(Audience.worker(), day) for day in (BEFORE, AFTER)]
    listed: dict[Key, list[Sign]] = {}
    for each in changes(views[0], views[1], diagram, Language.FI):
        listed.setdefault(each.key, []).append(each.sign)
    return listed


def test_nothing_has_changed_where_nothing_is_dated() -> None:
    assert all(not found(Family(), diagram) for diagram in Diagram)


def test_birth_and_death() -> None:
    family = Family()
    family.helmi.died, family.helmi.is_dead = PartialDate(2021), True
    family.add(Person(given_name="Onni", gender=Gender.MALE, born=PartialDate(2022)))
    assert (Sign.NEW, "Onni") in found(family)
    assert any(sign is Sign.CHANGED and words.startswith("Helmi") and "2021" in words for sign, words in found(family))


def marked(kind: PersonMarkKind, *, shows_health: bool) -> Family:
    """Return a family of which something was said, and shown only where the case chose it."""
    family = Family()
    maija, pekka = family.maija.id, family.pekka.id
    next(row for row in family.rows if isinstance(row, Case)).shows_health = shows_health
    family.add(
        PersonMark(person_id=maija, kind=kind, text="A", since=PartialDate(2021)),
        PersonMark(person_id=maija, kind=kind, text="B", until=PartialDate(2022)),
        PersonMark(person_id=pekka, kind=kind, text="C", until=PartialDate(2021)),
        PersonMark(person_id=pekka, kind=kind, text="C", state=MarkState.RECOVERING, since=PartialDate(2021)),
        PersonMark(person_id=pekka, kind=kind, text="D"),
    )
    return family


def test_what_is_marked_on_somebody_begins_turns_and_ends() -> None:
    told = found(marked(PersonMarkKind.MENTAL_ILLNESS, shows_health=True))
    assert set(told) == {
        (Sign.NEW, "Maija: mental illness: A"),
        (Sign.OVER, "Maija: mental illness: B"),
        (Sign.CHANGED, "Pekka: mental illness: C → mental illness: C (recovering or recovered)"),
    }
    assert len(told) == 3


def test_health_that_is_not_drawn_does_not_change_either() -> None:
    assert not found(marked(PersonMarkKind.MENTAL_ILLNESS, shows_health=False))


def test_secret_tells_that_it_is_there_and_no_more() -> None:
    words = {words for _, words in found(marked(PersonMarkKind.SECRET, shows_health=False))}
    assert words
    assert all(word.partition(": ")[2].startswith("family secret") for word in words)
    assert not [word for word in words if any(letter in word for letter in (": A", ": B", ": C", ": D"))]


def test_relation_that_turned_is_one_change() -> None:
    family = Family()
    aino, helmi = family.aino.id, family.helmi.id
    old = Bond(a_id=aino, b_id=helmi, kind=BondKind.CLOSE, until=PartialDate(2021))
    new = Bond(a_id=helmi, b_id=aino, kind=BondKind.DISTANT, since=PartialDate(2021))
    family.add(old, new)
    assert marks(family, Diagram.GENOGRAM) == {Key("bond", new.id): [Sign.CHANGED]}
    assert "close → distant" in found(family)[0][1]


def test_relation_that_began_and_one_that_is_over() -> None:
    family = Family()
    new = Bond(a_id=family.aino.id, b_id=family.eino.id, kind=BondKind.CLOSE, since=PartialDate(2021))
    over = Bond(a_id=family.aino.id, b_id=family.ville.id, kind=BondKind.CLOSE, until=PartialDate(2021))
    family.add(new, over)
    assert marks(family, Diagram.GENOGRAM) == {Key("bond", new.id): [Sign.NEW], Key("bond", over.id): [Sign.OVER]}


def test_cohabitants_who_marry_are_one_change() -> None:
    family = Family()
    helmi, ville = family.helmi.id, family.ville.id
    old = Partnership(a_id=helmi, b_id=ville, kind=PartnershipKind.COHABITATION, until=PartialDate(2022, 5, 1))
    new = Partnership(a_id=helmi, b_id=ville, kind=PartnershipKind.MARRIAGE, since=PartialDate(2022, 5, 1))
    family.add(old, new)
    assert marks(family, Diagram.GENOGRAM) == {Key("partnership", new.id): [Sign.CHANGED]}


def test_couple_that_is_together_again_has_changed() -> None:
    family = Family()
    row = Partnership(
        a_id=family.helmi.id,
        b_id=family.ville.id,
        kind=PartnershipKind.COHABITATION,
        until=PartialDate(2018),
        resumed_on=PartialDate(2022),
    )
    family.add(row)
    assert marks(family, Diagram.GENOGRAM) == {Key("partnership", row.id): [Sign.CHANGED]}


def test_move_is_told_with_both_homes() -> None:
    family = Family()
    family.add(
        Residence(person_id=family.helmi.id, household_id=family.home.id, until=PartialDate(2021)),
        Residence(person_id=family.helmi.id, household_id=family.other_home.id, since=PartialDate(2022)),
    )
    assert found(family) == [(Sign.CHANGED, "Helmi: Äidin koti → Isän koti")]


def test_tie_that_became_stronger_is_one_change() -> None:
    family = Family()
    clinic, eino = family.clinic.id, family.eino.id
    old = Tie(agency_id=clinic, person_id=eino, strength=TieStrength.WEAK, until=PartialDate(2021))
    new = Tie(agency_id=clinic, person_id=eino, strength=TieStrength.STRONG, since=PartialDate(2022))
    family.add(old, new)
    assert marks(family, Diagram.ECOMAP) == {Key("tie", new.id): [Sign.CHANGED]}
    assert not found(family)


def circled() -> tuple[Family, Closeness]:
    family = Family()
    nearer = Closeness(person_id=family.helmi.id, sector=0, ring=1, since=PartialDate(2022))
    family.add(
        Sector(name="Perhe", position=0),
        Closeness(person_id=family.helmi.id, sector=0, ring=3, since=PartialDate(2018)),
        nearer,
        Closeness(person_id=family.ville.id, sector=0, ring=2, until=PartialDate(2021)),
        Closeness(agency_id=family.school.id, sector=0, ring=2, since=PartialDate(2023)),
    )
    return family, nearer


def test_circles_tell_who_came_nearer_and_who_is_gone() -> None:
    family, _ = circled()
    assert set(found(family, Diagram.CIRCLES)) == {
        (Sign.NEW, "Kalevan koulu, ring 2"),
        (Sign.CHANGED, "Helmi: ring 3 → ring 1"),
        (Sign.OVER, "Ville, ring 2"),
    }


def test_who_has_left_a_place_stands_there_in_grey() -> None:
    family, _ = circled()
    views = [family.view(Audience.worker(), day) for day in (BEFORE, AFTER)]
    picture, listed = compared(views[0], views[1], Diagram.CIRCLES, Language.FI)
    ghosts = {group.key.id: group for group in picture.groups if group.key.part == GHOST}
    assert set(ghosts) == {family.helmi.id, family.ville.id}
    assert all(group.anchor is None for group in ghosts.values())
    colours = {mark.colour for group in ghosts.values() for mark in group.marks if isinstance(mark, Words)}
    assert colours == {Colour.QUIET}
    assert len(listed) == 3


@pytest.mark.parametrize("diagram", Diagram)
def test_every_change_has_a_mark_and_is_told(diagram: Diagram) -> None:
    rows = sample_rows(Language.FI)
    before, after = (build_view(rows, Audience.worker(), day, Language.FI) for day in (date(2022, 6, 1), DAY))
    picture, listed = compared(before, after, diagram, Language.FI)
    assert listed
    for change in listed:
        group = picture.group(change.key) or picture.group(Key(change.key.kind, change.key.id, GHOST))
        assert group is not None
        assert change.spoken(Language.FI) in group.spoken
        assert change.spoken(Language.FI) in picture.description
        assert any(isinstance(mark, Disc | Box) and mark.fill in _PLATES for mark in group.marks)
    legend = picture.group(Key("legend", None, "changes"))
    assert legend is not None
    texts = {mark.text for mark in legend.marks if isinstance(mark, Words)}
    assert "uusi" in texts


def test_no_change_is_said_too() -> None:
    view = Family().view(Audience.worker())
    picture, listed = compared(view, view, Diagram.GENOGRAM, Language.EN)
    assert listed == ()
    assert "Nothing has changed since" in picture.description


def test_change_is_one_line_of_a_list() -> None:
    change = Change(Sign.OVER, Key("bond"), "Aino ja Eino: läheinen")
    assert change.spoken(Language.FI) == "päättynyt: Aino ja Eino: läheinen"
