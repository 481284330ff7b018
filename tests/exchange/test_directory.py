"""The directory of services as a table: out and in again, in any language, and told by its row where it is faulty."""

from __future__ import annotations

from uuid import UUID

import pytest

from app.errors import AppError
from app.exchange.directory import directory_table, read_services
from app.exchange.sheet import read
from app.i18n import Language
from app.lens.directoryview import ServiceView
from app.models.kinds import AgencyGroup, AgencyLevel


def service(name: str = "Uniohjaus", **fields: str) -> ServiceView:
    texts = {"content": "", "criteria": "", "needs": "", "area": "", "contact": "", "phone": "", "address": ""}
    return ServiceView(
        id=UUID(int=1), name=name, group=AgencyGroup.COMMUNITY, level=AgencyLevel.SPECIAL, **(texts | fields)
    )


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("evil", ["=1+1", "+358 50", "-1", "@SUM(A1)", 'a "b"; c,d', "kaksi\nriviä"])
def test_what_is_written_is_read_again_and_is_no_formula(language: Language, evil: str) -> None:
    data = directory_table([service(content=evil, phone="050 000 0001")], language)

    assert not [cell for _, row in _raw(data) for cell in row if cell[:1] in set("=+-@")]
    ((name, fields),) = read_services(data, Language.FI)
    assert name == "Uniohjaus"
    assert fields.get("content") == evil
    assert fields.get("phone") == "050 000 0001"
    assert fields.get("group") is AgencyGroup.COMMUNITY
    assert fields.get("level") is AgencyLevel.SPECIAL


def _raw(data: bytes) -> list[tuple[int, list[str]]]:
    text = data.decode("utf-8-sig")
    return [(at, [cell.strip('"') for cell in line.split(";")]) for at, line in enumerate(text.split("\r\n"))]


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("sign", [";", ",", "\t"])
def test_any_separator_and_a_mark_or_none(mark: bytes, sign: str) -> None:
    text = sign.join(("Namn", "nivå", "needs", "outo")) + "\n" + sign.join(("Kamratgrupp", "special", '"a; b, c"', "x"))
    ((name, fields),) = read_services(mark + text.encode(), Language.SV)

    assert name == "Kamratgrupp"
    assert fields == {"level": AgencyLevel.SPECIAL, "needs": "a; b, c"}


def test_every_faulty_row_is_told_with_its_number() -> None:
    text = "nimi;taso\nUniohjaus;perustaso\n;perustaso\n\nToinen;perustaso\n;erityistaso\n"
    with pytest.raises(AppError) as caught:
        read_services(text.encode(), Language.FI)

    assert "3, 6" in caught.value.spoken(Language.EN)


def test_a_level_that_is_not_known_is_told_with_those_that_are() -> None:
    with pytest.raises(AppError) as caught:
        read_services(b"name;level\nA;basic\nB;odd\n", Language.EN)

    assert "rows 3" in caught.value.spoken(Language.EN)
    assert "basic level" in caught.value.spoken(Language.EN)


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00", b"a;b\n1;2\n", b'name\n"open', b"name;level\nA;basic;more\n"])
def test_what_is_no_table_of_services_is_refused(data: bytes) -> None:
    with pytest.raises(AppError):
        read_services(data, Language.EN)


def test_a_sheet_numbers_its_rows_as_the_spreadsheet_does() -> None:
    assert read(b"\nname\n\nA\n").rows == ((4, ("A",)),)
