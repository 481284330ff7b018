"""The key figures, reckoned by hand beside each assertion on a network of eight."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.genogram.figures import Count, closeness_score, figures
from app.genogram.figuretable import as_csv, change_table, figure_table
from app.i18n import Language
from app.lens.view import (
    BondKind,
    CaseView,
    Contact,
    Gender,
    PartnershipKind,
    PersonKind,
    ProfessionalView,
    SectorView,
)
from tests.genogram.casts import Cast, F, M
from tests.genogram.networks import agency, closeness, key, tie, with_agencies

FAMILY, FRIENDS, HELPERS = 0, 1, 2


def network() -> CaseView:
    """Mother, father and brother in the family; two friends; a teacher; a dead grandfather, a dog and a club besides.

    Edges: mother–father (couple), mother–brother, father–brother (parents), Ella–Tiina (close), brother–Ella (close),
    mother–teacher (she is tied to the school where the teacher works). Tiina–mother is cut off and no edge.
    """
    cast = Cast()
    cast.person("Aino", F, 2017, is_index=True).person("Maija", F, 1988).person("Pekka", M, 1985)
    cast.person("Eino", M, 2020).person("Ella", F, 2017).person("Tiina", F, 2016)
    cast.person("Veikko", M, 1950, 2020).person("Musti", kind=PersonKind.PET)
    cast.couple("Maija", "Pekka", PartnershipKind.MARRIAGE, 2014)
    cast.child("Eino", "Maija", "Pekka").child("Aino", "Maija", "Pekka")
    cast.bond("Ella", "Tiina", BondKind.CLOSE).bond("Eino", "Ella", BondKind.CLOSE)
    cast.bond("Tiina", "Maija", BondKind.CUT_OFF).bond("Aino", "Ella", BondKind.VERY_CLOSE)
    view = with_agencies(cast.view(), [agency("Koulu")], [tie("Koulu", person=cast.of("Maija"))])
    teacher = ProfessionalView(key("teacher"), "Outi Opettaja", "", "", "", key("Koulu"))
    places = {"Maija": (0, 1), "Pekka": (0, 3), "Eino": (0, 1), "Ella": (1, 1), "Tiina": (1, 2), "Veikko": (0, 1),
              "Musti": (0, 1)}  # fmt: skip
    close = [closeness(cast.of(name), sector, ring) for name, (sector, ring) in places.items()]
    close[1] = replace(close[1], contact=Contact.NONE)  # Pekka
    close += [closeness(teacher.id, HELPERS, 3), closeness(key("Koulu"), HELPERS, 2)]
    names = ("Perhe", "Ystävät", "Työntekijät")
    return replace(
        view,
        professionals=(teacher,),
        closenesses=tuple(close),
        sectors=tuple(SectorView(key(name), name, at) for at, name in enumerate(names)),
    )


def ids(view: CaseView, *names: str) -> set:
    known = {person.name: person.id for person in view.people} | {one.name: one.id for one in view.professionals}
    return {known[name] for name in names}


def test_closeness_is_nine_at_the_child_and_falls_with_the_ring() -> None:
    # Three rings: d = 16.67, 50, 83.33, so 9 − ⌊1.5⌋ = 8, 9 − ⌊4.5⌋ = 5, 9 − ⌊7.5⌋ = 2.
    assert [closeness_score(ring, 3) for ring in (1, 2, 3)] == [8, 5, 2]
    assert closeness_score(1, 8) == 9 - int(9 * 0.5 / 8)
    assert closeness_score(8, 8) == 9 - int(9 * 7.5 / 8) == 1


def test_size_counts_the_living_people_and_professionals_and_no_agency() -> None:
    whole = figures(network()).whole

    # Maija, Pekka, Eino, Ella, Tiina and the teacher; Pekka is not in touch. Veikko is dead, Musti a dog.
    assert whole.size == Count(5, 6)
    assert whole.genders[Gender.FEMALE] == Count(3, 3)
    assert whole.genders[Gender.MALE] == Count(1, 2)
    assert whole.genders[Gender.UNKNOWN] == Count(1, 1)
    assert whole.rings == (Count(3, 3), Count(1, 1), Count(1, 2))


def test_closeness_is_of_those_in_touch() -> None:
    whole = figures(network()).whole

    # Maija 8, Eino 8, Ella 8, Tiina 5, teacher 2: mean 31 / 5 = 6.2;
    # deviation √((3·1.8² + 1.2² + 4.2²) / 5) = √((9.72 + 1.44 + 17.64) / 5) = √5.76 = 2.4.
    assert whole.closeness is not None
    assert whole.closeness.mean == pytest.approx(6.2)
    assert whole.closeness.deviation == pytest.approx(2.4)


def test_density_degree_and_stars_are_of_all_connectable() -> None:
    view = network()
    whole = figures(view).whole

    # Six edges of 6·5/2 = 15. Degrees: Maija 3, Pekka 2, Eino 3, Ella 2, Tiina 1, teacher 1: 12 / 6 = 2;
    # deviation √((1 + 0 + 1 + 0 + 1 + 1) / 6) = √(4/6).
    assert whole.edges == 6
    assert whole.density == pytest.approx(6 / 15)
    assert whole.degree is not None
    assert whole.degree.mean == pytest.approx(2.0)
    assert whole.degree.deviation == pytest.approx((4 / 6) ** 0.5)
    assert whole.most == 3
    assert set(whole.stars) == ids(view, "Maija", "Eino")


def test_cliques_bridges_and_those_apart() -> None:
    view = network()
    whole = figures(view).whole

    assert [set(clique) for clique in whole.cliques] == [ids(view, "Maija", "Pekka", "Eino")]
    # Between sectors: Eino–Ella and Maija–teacher.
    assert {frozenset(bridge) for bridge in whole.bridges} == {
        frozenset(ids(view, "Eino", "Ella")),
        frozenset(ids(view, "Maija", "Outi Opettaja")),
    }
    assert set(whole.bridge_people) == ids(view, "Eino", "Ella", "Maija", "Outi Opettaja")
    assert whole.isolated == ()
    assert set(whole.untouched) == ids(view, "Pekka")


def test_a_sector_counts_only_edges_within_it_and_isolation_everywhere() -> None:
    view = network()
    found = figures(view)
    family, friends, helpers = found.sectors

    assert (family.edges, family.density) == (3, 1.0)
    assert (friends.edges, friends.density) == (1, 1.0)
    # The teacher alone: no density, no degree within the sector; known by the mother, and so not isolated.
    assert (helpers.edges, helpers.density, helpers.isolated) == (0, 0.0, ())
    assert helpers.stars == ()
    assert all(each.bridges == () for each in found.sectors)


def test_with_and_without_professionals() -> None:
    found = figures(network())

    assert found.professionals.size == Count(1, 1)
    assert found.others.size == Count(4, 5)
    # Without the teacher five edges of 5·4/2 = 10.
    assert found.others.density == pytest.approx(0.5)


def test_what_is_over_joins_nobody() -> None:
    view = network()
    over = replace(
        view,
        bonds=tuple(replace(bond, is_over=True) for bond in view.bonds),
        partnerships=tuple(replace(one, is_over=True) for one in view.partnerships),
        parentages=tuple(replace(one, is_over=True) for one in view.parentages),
        ties=tuple(replace(one, is_over=True) for one in view.ties),
    )
    whole = figures(over).whole

    assert whole.edges == 0
    assert len(whole.isolated) == 5  # all in touch; Pekka is not
    assert whole.stars == ()


def test_nobody_in_the_circles_gives_figures_too() -> None:
    whole = figures(replace(network(), closenesses=())).whole

    assert whole.size == Count(0, 0)
    assert (whole.closeness, whole.degree, whole.density) == (None, None, 0.0)


def test_the_table_has_a_cell_for_each_column_and_names_people() -> None:
    table = figure_table(network(), Language.FI)

    assert len(table.headings) == 1 + 3 + 2
    assert all(len(row.cells) == len(table.headings) for row in table.rows)
    cells = [row.cells[0] for row in table.rows]
    assert "5 (6)" in cells
    assert "6,2 ± 2,4" in cells
    assert "0,400" in cells
    assert "1 (Maija, Eino, Pekka)" in cells or "1 (Eino, Maija, Pekka)" in cells


def test_the_change_says_what_came_and_went() -> None:
    after = network()
    gone = next(iter(ids(after, "Tiina")))
    before = replace(after, closenesses=tuple(one for one in after.closenesses if one.subject_id != gone))
    table = change_table(before, after, Language.EN)

    assert table.rows[0].cells == ("+1", "0", "+1", "0", "0", "+1")
    # A figure that one of the two days doesn't have cannot have changed: 0 is written only where nothing did.
    alone = change_table(replace(after, closenesses=()), after, Language.EN)
    closeness_row = next(row for row in alone.rows if row.label == "Closeness, 9 to 0")
    assert closeness_row.cells[0] == ""


def test_the_copied_table_is_no_formula() -> None:
    view = network()
    view = replace(view, sectors=(replace(view.sectors[0], name="=2+2"), *view.sectors[1:]))
    text = as_csv([("Tilanne", figure_table(view, Language.FI))])

    assert text.startswith("Tilanne;")
    assert ";'=2+2;" in text
