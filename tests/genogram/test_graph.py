"""From the view's rows to couples and to the layout's family."""

from __future__ import annotations

from app.genogram.graph import couples_of, family_of
from app.genogram.picture import Key
from app.genogram.symbols import symbol
from app.lens.view import Ending, ParentageKind, PartnershipKind, PersonKind, TwinKind
from tests.genogram.casts import Cast, F, M


def unions(cast: Cast) -> list[tuple[tuple[str, ...], tuple[tuple[str, str], ...]]]:
    """Return each couple as names: partners, and children with the kind of their line."""
    view = cast.view()
    name = {person.id: person.name for person in view.people}
    return [
        (
            tuple(name[key] for key in couple.partners),
            tuple((name[descent.child], descent.kind.value) for descent in couple.descents),
        )
        for couple in couples_of(view)
    ]


def family(*names: str) -> Cast:
    cast = Cast()
    for at, name in enumerate(names):
        cast.person(name, (F, M)[at % 2])
    return cast


def test_a_couple_has_its_children_and_a_childless_one_none() -> None:
    cast = family("Maija", "Pekka", "Aino", "Sanna").couple("Maija", "Pekka").couple("Pekka", "Sanna")
    cast.child("Aino", "Pekka", "Maija")
    assert unions(cast) == [(("Maija", "Pekka"), (("Aino", "birth"),)), (("Pekka", "Sanna"), ())]


def test_parents_who_are_no_couple_and_a_lone_parent() -> None:
    cast = family("Maija", "Pekka", "Aino", "Eino").child("Aino", "Maija", "Pekka").child("Eino", "Maija")
    assert unions(cast) == [(("Maija", "Pekka"), (("Aino", "birth"),)), (("Maija",), (("Eino", "birth"),))]
    assert [couple.partnership for couple in couples_of(cast.view())] == [None, None]


def test_birth_foster_and_adoptive_parents_have_a_line_each_and_step_parents_none() -> None:
    cast = family("Maija", "Pekka", "Outi", "Timo", "Aino", "Olli", "Sari")
    cast.child("Aino", "Maija", "Pekka").child("Aino", "Outi", "Timo", kind=ParentageKind.FOSTER)
    cast.child("Aino", "Olli", kind=ParentageKind.STEP).child("Aino", "Sari", kind=ParentageKind.GUARDIAN)
    assert unions(cast) == [(("Maija", "Pekka"), (("Aino", "birth"),)), (("Outi", "Timo"), (("Aino", "foster"),))]
    weights = [union.weight for union in layout_family(cast).unions]
    assert weights == [1.0, 0.5]


def test_a_partner_who_adopted_shares_the_birth_parent_s_line() -> None:
    cast = family("Maija", "Timo", "Aino").couple("Maija", "Timo")
    cast.child("Aino", "Maija").child("Aino", "Timo", kind=ParentageKind.ADOPTIVE)
    assert unions(cast) == [(("Maija", "Timo"), (("Aino", "adoptive"),))]


def test_a_child_of_two_who_married_twice_belongs_to_the_marriage_of_its_birth() -> None:
    cast = family("Maija", "Pekka").person("Aino", F, 2001).person("Eino", M, 2015)
    cast.couple("Maija", "Pekka", since=1998, until=2005, ending=Ending.DIVORCE).couple("Maija", "Pekka", since=2010)
    cast.child("Aino", "Maija", "Pekka").child("Eino", "Maija", "Pekka")
    assert [children for _, children in unions(cast)] == [(("Aino", "birth"),), (("Eino", "birth"),)]


def test_of_three_birth_parents_the_couple_stands_together() -> None:
    cast = family("Maija", "Pekka", "Outi", "Aino").couple("Maija", "Outi").child("Aino", "Maija", "Pekka", "Outi")
    assert unions(cast) == [(("Maija", "Outi"), (("Aino", "birth"),)), (("Pekka",), (("Aino", "birth"),))]


def test_twins_without_parents_hang_together() -> None:
    cast = family("Aino", "Eino").twin(TwinKind.FRATERNAL, "Aino", "Eino")
    assert unions(cast) == [((), (("Aino", "birth"), ("Eino", "birth")))]
    assert layout_family(cast).twins == ((str(cast.of("Aino")), str(cast.of("Eino"))),)


def test_partners_with_a_common_ancestor_are_kin() -> None:
    cast = family("Helmi", "Maija", "Pekka", "Aino", "Eino")
    cast.child("Maija", "Helmi").child("Pekka", "Helmi").child("Aino", "Maija").child("Eino", "Pekka")
    cast.couple("Aino", "Eino").couple("Maija", "Eino", PartnershipKind.AFFAIR)
    kin = {frozenset(couple.partners): couple.is_kin for couple in couples_of(cast.view())}
    assert kin[frozenset((cast.of("Aino"), cast.of("Eino")))]
    assert kin[frozenset((cast.of("Maija"), cast.of("Eino")))]
    assert not kin[frozenset((cast.of("Helmi"),))]


def test_keys_name_the_partnership_or_the_parents() -> None:
    cast = family("Maija", "Pekka", "Aino").couple("Maija", "Pekka").child("Aino", "Maija", "Pekka")
    (couple,) = couples_of(cast.view())
    row = cast.partnerships[0].id
    assert (couple.bar_key, couple.child_key) == (Key("partnership", row), Key("union", row))
    loose = family("Maija", "Pekka", "Aino").child("Aino", "Maija", "Pekka")
    (parents,) = couples_of(loose.view())
    other = loose.of("Pekka").hex
    assert parents.bar_key == Key("parents", loose.of("Maija"), other)
    assert parents.child_key == Key("union", loose.of("Maija"), other)


def layout_family(cast: Cast):
    view = cast.view()
    return family_of(view, couples_of(view), {person.id: symbol(person) for person in view.people})


def test_the_layout_is_told_boxes_births_and_who_is_left() -> None:
    cast = Cast().person("Aino", F, "2016-05-02", is_index=True).person("Pekka", M, 1984)
    members = layout_family(cast).members
    aino = symbol(cast.people["Aino"])
    assert (members[0].left, members[0].up, members[0].down) == (-aino.box[0], -aino.box[1], aino.box[3])
    assert [(m.gender, m.is_index) for m in members] == [("F", True), ("M", False)]
    assert members[1].birth == 1984


def test_a_pet_stands_with_the_children_of_its_home_though_without_a_line() -> None:
    cast = family("Maija", "Pekka", "Aino").person("Musti", kind=PersonKind.PET)
    cast.child("Aino", "Maija", "Pekka").home("Koti", "Maija", "Aino", "Musti")
    (union,) = layout_family(cast).unions
    assert union.children == (str(cast.of("Aino")), str(cast.of("Musti")))
    assert unions(cast) == [(("Maija", "Pekka"), (("Aino", "birth"),))]


def test_a_pet_of_one_who_lives_alone_stands_below_its_keeper() -> None:
    cast = family("Maija").person("Musti", kind=PersonKind.PET).home("Koti", "Maija", "Musti")
    (union,) = layout_family(cast).unions
    assert (union.partners, union.children) == ((str(cast.of("Maija")),), (str(cast.of("Musti")),))
