"""Where those stand who are no kin: near whom they are close to, on the row of their age, never among siblings."""

from __future__ import annotations

from app.genogram.genogram import genogram_picture
from app.genogram.picture import Key, Picture, Point
from app.i18n import Language
from app.lens.view import BondKind
from tests.genogram.casts import Cast, F, M


def place(picture: Picture, cast: Cast, name: str) -> Point:
    where = next(group.anchor for group in picture.groups if group.key == Key("person", cast.of(name)))
    assert where is not None
    return where


def with_a_neighbour() -> Cast:
    """A grandmother alone above four children, and her neighbour."""
    cast = Cast().person("Helmi", F, 1950)
    for at in range(6):
        cast.person(f"Aino {at}", F, 1975 + at, is_index=at == 0).child(f"Aino {at}", "Helmi")
    return cast.person("Aarne", M, 1951).bond("Aarne", "Helmi", BondKind.CLOSE)


def test_a_friend_stands_beside_those_of_their_age_however_wide_the_other_rows_are() -> None:
    cast = with_a_neighbour()
    picture = genogram_picture(cast.view(), Language.FI)
    aarne, helmi = place(picture, cast, "Aarne"), place(picture, cast, "Helmi")
    widest = max(place(picture, cast, f"Aino {at}")[0] for at in range(6))
    assert aarne[1] == helmi[1]
    assert 90 < abs(aarne[0] - helmi[0]) < 160
    assert aarne[0] < widest


def test_a_friend_keeps_off_the_lines_of_the_family() -> None:
    picture = genogram_picture(with_a_neighbour().view(), Language.FI)
    assert picture.findings == ()


def test_a_friend_put_among_siblings_covers_nobody() -> None:
    cast = with_a_neighbour()
    free = genogram_picture(cast.view(), Language.FI)
    x, y = place(free, cast, "Aino 2")
    picture = genogram_picture(cast.spot("Aarne", x + 5, y).view(), Language.FI)
    assert place(picture, cast, "Aarne") == (x + 5, y)
    assert [finding for finding in picture.findings if "päällekkäin" in finding] == []


def test_two_put_onto_each_other_stay_and_are_told() -> None:
    cast = with_a_neighbour()
    x, y = place(genogram_picture(cast.view(), Language.FI), cast, "Aino 2")
    picture = genogram_picture(cast.spot("Aarne", x + 5, y).spot("Aino 2", x, y).view(), Language.FI)
    assert (place(picture, cast, "Aarne"), place(picture, cast, "Aino 2")) == ((x + 5, y), (x, y))
    assert any("Aarne" in finding and "Aino 2" in finding for finding in picture.findings)
