"""A family written as GEDCOM and read again is the same family, in every version; and nothing else's words get in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import inspect

from app.exchange.found import ImportedFamily
from app.exchange.gedcom.file import gedcom_from
from app.exchange.gedcom.lines import Line, parse, written
from app.exchange.gedcom.read import family_of, import_gedcom
from app.exchange.gedcom.write import Version, gedcom, gedzip
from app.i18n import Language
from app.lens.audience import Audience
from app.lens.build import build_view
from app.lens.rows import CaseRows
from app.lens.view import CaseView
from app.models import (
    Base,
    Bond,
    Household,
    LifeEvent,
    Parentage,
    PartialDate,
    Partnership,
    Person,
    PersonMark,
    Residence,
    TwinSet,
)
from app.models.kinds import (
    BondKind,
    ChildrenKnown,
    Confidentiality,
    Ending,
    Gender,
    Kind,
    LifeEventKind,
    MarkState,
    Migration,
    Orientation,
    ParentageKind,
    PartnershipKind,
    PersonKind,
    PersonMarkKind,
    ResidenceKind,
    TwinKind,
)
from tests.exchange.test_gedcom import SIBLINGS
from tests.samples import sample_rows

DAY = date(2026, 11, 22)
KINDS: tuple[type[Base], ...] = (
    Person, TwinSet, Partnership, Parentage, Bond, PersonMark, Household, Residence, LifeEvent,
)  # fmt: skip
BESIDE = {
    "id", "position", "origin_id", "protected_until", "source_person_id", "source_professional_id", "said_on",
    "found_out", "role",
}  # fmt: skip
WORDS = ["Aino", "Åke Örn", "a/b", "@I1@", "@@at", "mail@esimerkki.fi", "x" * 199, "0 @I9@ INDI", "é", "–"]
NOTES = [*WORDS, "first\nsecond\n\n0 TRLR", "1 NOTE\n@I1@", "space " * 90 + "end", "@#DJULIAN@ x", "y" * 401 + "@" * 30]


def view_of(rows: Iterable[Base]) -> CaseView:
    return build_view(CaseRows.of(rows), Audience.worker(), DAY, Language.EN)


def canonical(rows: Iterable[Base]) -> list[tuple[object, ...]]:
    """Return what rows say, each person under the note that is theirs alone."""
    rows = list(rows)
    called = {row.id: row.role for row in rows if isinstance(row, Person)}
    called |= {row.id: f"home {row.note}" for row in rows if isinstance(row, Household)}
    members: dict[Any, list[str]] = {}
    for row in rows:
        if isinstance(row, Person) and row.twin_set_id:
            members.setdefault(row.twin_set_id, []).append(row.role)
    called |= {twins: "twins " + " ".join(sorted(who)) for twins, who in members.items()}
    said: list[tuple[object, ...]] = []
    for row in rows:
        values = [type(row).__name__, called.get(row.id, "")]
        for column in inspect(type(row)).columns:
            if column.key not in BESIDE:
                value = getattr(row, column.key)
                values.append(f"{column.key}={called.get(value, value)}")
        said.append(tuple(values))
    return sorted(said)


def again(view: CaseView, version: Version) -> ImportedFamily:
    return family_of(gedcom_from(gedcom(view, version)))


_DATES = st.none() | st.sampled_from(
    [PartialDate.decode(text) for text in ("2001-03-05", "2003-12", "1999", "1984~", "2015-21", "2010-23~", "../2011")]
)
_TEXTS = st.sampled_from(["", *WORDS])
_NOTES = st.sampled_from(["", *NOTES])
_EYES = st.sampled_from(list(Confidentiality))


@st.composite
def families(draw: st.DrawFn) -> list[Base]:
    """Draw a family with everything GEDCOM or our own tags can say of one."""

    def some(kind: type[Kind]) -> Any:
        return draw(st.sampled_from(list(kind)))

    def perhaps(kind: type[Kind]) -> Any:
        return draw(st.none() | st.sampled_from(list(kind)))

    people = [
        Person(
            given_name=draw(_TEXTS), family_name=draw(st.sampled_from(["", "Esimerkki", "af Malli"])),
            role=f"p{number}", gender=some(Gender), born=draw(_DATES), is_dead=draw(st.booleans()),
            occupation=draw(_TEXTS), phone=draw(st.sampled_from(["", "040 1234567"])),
            note=draw(_NOTES), birth_gender=perhaps(Gender),
            orientation=perhaps(Orientation), migration=perhaps(Migration), cultures=draw(_TEXTS),
            is_protected=draw(st.booleans()), position=number,
            origin_id=draw(st.sampled_from([None, "I1", "I7", "F1"])),
        )
        for number in range(draw(st.integers(2, 6)))
    ]  # fmt: skip
    for person in people:
        person.given_name = person.given_name.replace("/", "-")
        person.is_off_copies = draw(st.booleans())
    loss = Person(kind=some(PersonKind), role="loss", position=9)
    rows: list[Base] = [*people, loss]
    pairs = [(a, b) for a in people for b in people if a is not b]
    elder = [(a, b) for index, a in enumerate(people) for b in people[index + 1 :]]
    seen: set[object] = set()
    for _ in range(draw(st.integers(0, 4))):
        a, b = draw(st.sampled_from(pairs))
        ending, until = perhaps(Ending), None
        if ending is not None:
            until = draw(st.none() | st.just(PartialDate(2018, 5)))
        rows.append(
            Partnership(a_id=a.id, b_id=b.id, kind=some(PartnershipKind), since=draw(_DATES), ending=ending,
                        until=until,
                        resumed_on=PartialDate(2019) if until else None, children=perhaps(ChildrenKnown),
                        note=draw(_NOTES), confidentiality=draw(_EYES))
        )  # fmt: skip
    for _ in range(draw(st.integers(0, 7))):
        parent, child = draw(st.sampled_from(elder))
        kind = some(ParentageKind)
        if (parent, child, kind) not in seen:
            seen.add((parent, child, kind))
            rows.append(
                Parentage(parent_id=parent.id, child_id=child.id, kind=kind, since=draw(_DATES), note=draw(_NOTES),
                          confidentiality=draw(_EYES))
            )  # fmt: skip
    if draw(st.booleans()):
        twins = TwinSet(kind=some(TwinKind))
        rows.append(twins)
        people[-1].twin_set_id = people[-2].twin_set_id = twins.id
    for _ in range(draw(st.integers(0, 3))):
        a, b = draw(st.sampled_from(pairs))
        rows.append(
            Bond(a_id=a.id, b_id=b.id, kind=some(BondKind), is_uncertain=draw(st.booleans()), since=draw(_DATES),
                 note=draw(_NOTES), confidentiality=draw(_EYES))
        )  # fmt: skip
    home = Household(name=draw(_TEXTS), address=draw(_TEXTS), municipality="Malli", is_protected=draw(st.booleans()))
    rows += [
        home,
        Residence(person_id=people[0].id, household_id=home.id, kind=some(ResidenceKind), since=draw(_DATES)),
    ]
    mark = PersonMark(person_id=people[0].id, kind=some(PersonMarkKind), state=some(MarkState), text=draw(_NOTES))
    return [
        *rows,
        mark,
        LifeEvent(person_id=people[1].id, kind=some(LifeEventKind), text=draw(_NOTES), since=draw(_DATES)),
    ]


@pytest.mark.parametrize("version", Version)
@given(rows=families())
def test_written_and_read_again_it_is_the_same_family(version: Version, rows: list[Base]) -> None:
    found = again(view_of(rows), version)

    assert found.doubts == []
    assert found.unread == ()
    assert canonical(found.rows) == canonical(rows)


@given(rows=families())
def test_the_same_family_gives_the_same_bytes(rows: list[Base]) -> None:
    assert gedcom(view_of(rows)) == gedcom(view_of(reversed(rows)))


@given(value=st.text(max_size=500).map(lambda text: "".join(text.splitlines())), is_seven=st.booleans())
def test_a_value_is_never_more_than_a_value(value: str, *, is_seven: bool) -> None:
    record = Line("NOTE", xref="@N1@")
    record.add("TEXT", value + "\n0 @I1@ INDI")
    (read,) = parse(written([record], is_seven=is_seven), is_seven=is_seven).records

    assert [line.tag for line in read.subs] == ["TEXT"]
    assert read.subs[0].value.endswith("\n0 @I1@ INDI")


UNKNOWN = """0 HEAD
1 GEDC
2 VERS 5.5.1
1 CHAR UTF-8
1 SOUR OTHER
2 VERS 1
1 SUBM @U1@
1 _THEIRS yes
0 @U1@ SUBM
1 NAME Somebody
0 @i1@ INDI
1 NAME Pekka "Pekku" /Esimerkki/ nuor.
2 GIVN Pekka
2 SURN Esimerkki
2 NICK Pekku
1 BIRT
2 DATE BET 1980 AND 1984
2 PLAC Malli
1 _ODD kept by others
2 NOTE me@@esimerkki.fi
1 SOUR @S1@
1 FAMS @F9@
2 NOTE of the link
0 @I2@ INDI
1 NAME Maija /Malli/
1 SEX F
1 FAMS @F9@
0 @F9@ FAM
1 HUSB @i1@
1 WIFE @I2@
1 MARR
2 DATE @#DJULIAN@ 25 DEC 2001
2 PLAC Malli
1 _PHOTO @O1@
0 @S1@ SOUR
1 TITL Church book
1 _ABOUT @F9@
0 TRLR
"""


def kept_family(tmp_path: Path) -> ImportedFamily:
    path = tmp_path / "f.ged"
    path.write_text(UNKNOWN, encoding="utf-8")
    return import_gedcom(path)


def test_what_is_not_understood_is_counted_by_kind_with_the_first_line(tmp_path: Path) -> None:
    unread = {one.tag: (one.count, one.line) for one in kept_family(tmp_path).unread}

    assert unread["INDI.BIRT.PLAC"] == (1, 18)
    assert unread["FAM._PHOTO"] == (1, 34)
    assert unread["SOUR"] == (1, 35)
    assert "INDI.NAME" not in unread


def test_what_is_not_understood_goes_back_where_it_stood(tmp_path: Path) -> None:
    text = gedcom(view_of(kept_family(tmp_path).rows)).decode("utf-8-sig")

    for lines in (
        '1 NAME Pekka "Pekku" /Esimerkki/ nuor.\n2 GIVN Pekka\n2 SURN Esimerkki\n2 NICK Pekku\n',
        "1 BIRT\n2 DATE BET 1980 AND 1984\n2 PLAC Malli\n",
        "1 _ODD kept by others\n2 NOTE me@@esimerkki.fi\n",
        "1 FAMS @F9@\n2 NOTE of the link\n",
        "2 DATE @#DJULIAN@ 25 DEC 2001\n2 PLAC Malli\n",
        "0 @S1@ SOUR\n1 TITL Church book\n1 _ABOUT @F9@\n",
        "1 _THEIRS yes\n",
        "1 SUBM @U1@\n",
    ):
        assert lines in text
    assert "SOUR OTHER" not in text
    assert "0 @I1@ INDI" in text  # the number i1 is none in GEDCOM 7
    assert "1 HUSB @I1@" in text


def test_a_fact_that_was_changed_since_is_written_as_it_is_now(tmp_path: Path) -> None:
    found = kept_family(tmp_path)
    found.people[0].born = PartialDate(1983)
    found.people[0].given_name = "Petri"
    text = gedcom(view_of(found.rows)).decode("utf-8-sig")

    assert "1 BIRT\n2 DATE 1983\n2 PLAC Malli\n" in text
    assert "1 NAME Petri /Esimerkki/\n" in text


@pytest.mark.parametrize("audience", [Audience.wall(), Audience.child(), Audience.anonymous()])
def test_kept_lines_and_origins_are_the_workers_alone(tmp_path: Path, audience: Audience) -> None:
    view = build_view(CaseRows.of(kept_family(tmp_path).rows), audience, DAY, Language.EN)
    text = gedcom(view, Version.SEVEN).decode("utf-8-sig")

    assert "Church" not in text
    assert "kept by others" not in text
    assert "BET" not in text


@pytest.mark.parametrize("version", Version)
def test_parent_of_whom_nothing_is_known_has_no_record(version: Version) -> None:
    found = family_of(gedcom_from(SIBLINGS.encode()))
    data = gedcom(view_of(found.rows), version)
    lines = [line.strip() for line in read_lines(data)]
    assert sum(line.endswith(" INDI") for line in lines) == 3
    assert not [line for line in lines if line.startswith(("1 HUSB", "1 WIFE"))]
    assert "1 _ODD kept by others" in lines
    again = family_of(gedcom_from(data))
    assert len(again.unknown_parents) == 1
    assert len(again.parentages) == len(found.parentages)


def test_parent_of_whom_something_is_known_has_one() -> None:
    found = family_of(gedcom_from(SIBLINGS.encode()))
    next(one for one in found.people if one.id in found.unknown_parents).gender = Gender.FEMALE
    lines = read_lines(gedcom(view_of(found.rows)))
    assert sum(line.endswith(" INDI") for line in lines) == 4
    assert sum(line.startswith("1 WIFE") for line in lines) == 1


def read_lines(data: bytes) -> list[str]:
    return data.decode("utf-16" if data.startswith(b"\xff\xfe") else "utf-8-sig").splitlines()


@pytest.mark.parametrize("version", Version)
@pytest.mark.parametrize("audience", [Audience.wall(), Audience.child(), Audience.anonymous()], ids=lambda a: a.kind)
def test_copy_for_others_says_nothing_in_tags_of_our_own(audience: Audience, version: Version) -> None:
    rows = sample_rows(Language.FI)
    view = build_view(rows, audience, DAY, Language.FI)
    assert view.bonds
    assert view.households
    lines = read_lines(gedcom(view, version))
    assert not [line for line in lines if "_LP_" in line]
    again = family_of(gedcom_from(gedcom(view, version)))
    people = [each for each in view.people if each.kind in {PersonKind.PERSON, PersonKind.STILLBIRTH}]
    assert len(people) < len(view.people), "a pet or a loss would be a person"
    assert len(again.people) == len(people)
    assert len(again.parentages) == len([one for one in view.parentages if one.child_id in {p.id for p in people}])
    own = gedcom(build_view(rows, Audience.worker(), DAY, Language.FI), version)
    assert [line for line in read_lines(own) if " _LP_BOND " in line]


def test_roles_are_the_names_of_a_consultation(tmp_path: Path) -> None:
    view = build_view(CaseRows.of(kept_family(tmp_path).rows), Audience.anonymous(), DAY, Language.EN)
    text = gedcom(view).decode("utf-8-sig")

    assert "1 NAME " in text
    assert not [word for word in ("Pekka", "Maija", "Esimerkki", "Malli") if word in text]


def test_gedzip_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "f.gdz"
    path.write_bytes(gedzip(view_of(kept_family(tmp_path).rows)))

    assert [person.given_name for person in import_gedcom(path).people] == ["Pekka", "Maija"]


def test_seven_names_our_own_tags_in_its_header() -> None:
    a, b = Person(given_name="Aino"), Person(given_name="Eino")
    text = gedcom(view_of([a, b, Bond(a_id=a.id, b_id=b.id, kind=BondKind.CLOSE)]), Version.SEVEN).decode("utf-8-sig")

    assert "\n2 TAG _LP_BOND urn:uuid:" in text
    assert "CONC" not in text
