"""The tables of national documents: every field can be told by its way, and has its official headings."""

from __future__ import annotations

import pytest

from app.i18n import Language
from app.rules.national.documents import NationalDocument, official_heading
from app.rules.national.structure import Form


@pytest.mark.parametrize("document", NationalDocument)
def test_every_field_is_found_by_its_way_and_has_a_heading_in_both_languages(document: NationalDocument) -> None:
    ways = [way for way, _ in document.structure.fields()]

    assert len(set(ways)) == len(ways)
    for way, field in document.structure.fields():
        assert document.structure.at(*way) is field
        told = [official_heading(document, language, *way) for language in (Language.FI, Language.SV)]
        assert all(told) is not field.is_untold, way
        assert field.parts if field.form is Form.GROUP else not field.parts, way


@pytest.mark.parametrize("document", NationalDocument)
def test_whose_it_is_and_who_drew_it_up_has_to_be_there(document: NationalDocument) -> None:
    needed = {field.key for field in document.structure.root.parts if field.is_needed}

    assert {"asiakas", "laatija"} <= needed


def test_headings_are_official_words_and_finnish_where_there_is_no_other_language() -> None:
    way = ("suunnitelma", "eriavat_nakemykset")
    finnish = official_heading(NationalDocument.PLAN, Language.FI, *way)

    assert finnish.startswith("Suunnitelman tekoon osallistuneiden henkilöiden eriävät näkemykset")
    assert official_heading(NationalDocument.PLAN, Language.SV, *way).startswith("Avvikande åsikter")
    assert official_heading(NationalDocument.PLAN, Language.EN, *way) == finnish


def test_a_section_that_is_not_there_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        official_heading(NationalDocument.MEETING, Language.FI, "tavoitteet")
