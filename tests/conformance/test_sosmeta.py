"""The published schemas of the national documents, beside our tables of them and the documents we write."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4
from xml.etree import ElementTree

import pytest
from jsonschema import Draft7Validator

from app.errors import AppError
from app.exchange.sosmeta.write import Asked, as_json, make
from app.i18n import RESOURCES, Language
from app.lens.build import build_view
from app.lens.said import Said
from app.lens.view import CaseView, ScaleAnswerView, ScaleView, WelfareStage
from app.rules.national.documents import NationalDocument
from app.rules.national.structure import Field, Form
from tests.samples import DAY, audiences, sample_rows

pytestmark = pytest.mark.conformance

_TYPES = {Form.YES_OR_NO: "boolean", Form.NUMBER: "number", Form.GROUP: "object", Form.CODE: "object"}


@pytest.fixture
def schemas(conformance: Path) -> dict[str, Any]:
    """Return the published schemas by their identifier."""
    found = [json.loads(path.read_text(encoding="utf-8")) for path in sorted((conformance / "sosmeta").glob("*.json"))]
    return {schema["sosmeta"]["oid"]: schema for schema in found}


def schema_of(schemas: dict[str, Any], document: NationalDocument) -> Any:
    return schemas[document.structure.oid]


def fields(node: Any, field: Field) -> Iterator[tuple[Any, Any, Field, bool]]:
    """Yield every field of a schema: where it stands, what it says, our field, and whether it has to be there."""
    body = node.get("items", node)
    assert list(body["properties"]) == [part.key for part in field.parts], field.key
    for part in field.parts:
        inside = body["properties"][part.key]
        yield inside, inside.get("items", inside), part, part.key in body.get("required", [])
        if part.form is Form.GROUP:
            yield from fields(inside, part)


def official(body: Any, inside: Any, language: str) -> list[str]:
    """Return how a field is called: its own name, and the one shown above it where there is one."""
    told = body.get("sosmeta") or inside.get("sosmeta") or {}
    names = [*told.get("name", ()), *told.get("title", ())]
    return [" ".join(each["value"].split()) for each in names if each["lang"] == language]


def test_every_published_schema_has_its_table(schemas: dict[str, Any]) -> None:
    assert {document.structure.oid for document in NationalDocument} == schemas.keys()


@pytest.mark.parametrize("document", NationalDocument)
def test_tables_have_the_fields_headings_and_demands_of_the_schema(
    schemas: dict[str, Any], document: NationalDocument
) -> None:
    schema = schema_of(schemas, document)
    root = document.structure.root
    assert list(schema["properties"]) == [root.key]
    assert root.finnish in official(schema["properties"][root.key], {}, "fi")
    for inside, body, field, is_needed in fields(schema["properties"][root.key], root):
        where = (document.value, field.key)
        assert field.is_needed is is_needed, where
        assert field.repeats is (inside["type"] == "array"), where
        assert body["type"] == _TYPES.get(field.form, "object" if field.form is Form.IDENTIFIER else "string"), where
        if not field.is_untold:
            assert field.finnish in official(body, inside, "fi"), where
            assert field.swedish in official(body, inside, "sv"), where
        if field.form is Form.CODE:
            rule = body["properties"]["system"]
            assert re.fullmatch(rule["pattern"], field.system) if "pattern" in rule else field.system in rule["enum"]
            assert list(field.codes) == body["properties"]["code"].get("enum", []), where


@pytest.mark.parametrize("language", [Language.FI, Language.SV])
@pytest.mark.parametrize("who", ["worker", "mother", "child", "school"])
@pytest.mark.parametrize("document", NationalDocument)
def test_documents_validate(schemas: dict[str, Any], document: NationalDocument, who: str, language: Language) -> None:
    view = build_view(sample_rows(language), audiences(language)[who], DAY, language)
    try:
        made = make(view, document, language, Asked("140517A999N", "2"))
    except AppError:
        assert document is NationalDocument.SAFETY or who != "worker"
        return
    errors = Draft7Validator(schema_of(schemas, document)).iter_errors(json.loads(as_json(made)))
    assert [error.message for error in errors] == []


@pytest.mark.parametrize("stage", WelfareStage)
def test_every_variant_of_the_welfare_plan_validates(schemas: dict[str, Any], stage: WelfareStage) -> None:
    view = build_view(sample_rows(Language.FI), audiences(Language.FI)["worker"], DAY, Language.FI)
    scale = ScaleView(uuid4(), "Miten voit?", 1, 10, "", "", None, answers(view))
    assessed = replace(view.assessment, scales=(scale,))
    view = replace(view, clock=replace(view.clock, welfare_stage=stage), assessment=assessed)
    document = NationalDocument.PROTECTION_PLAN
    made = json.loads(as_json(make(view, document, Language.FI)))
    errors = Draft7Validator(schema_of(schemas, document)).iter_errors(made)

    assert [error.message for error in errors] == []
    wellbeing = made[document.structure.root.key].get("sijaishuollossa_olevan_lapsen_hyvinvointi")
    if stage is WelfareStage.SUBSTITUTE:
        assert (wellbeing["lapsen_kokemus"], wellbeing["numeerinen_arvio"]) == (6, 8)
    else:
        assert wellbeing is None


def answers(view: CaseView) -> tuple[ScaleAnswerView, ...]:
    """Return answers of the child, twice, and of one adult."""
    adult = next(one.id for one in view.people if one.id != view.child_id)
    said = [(4, view.child_id, 1), (6, view.child_id, 2), (8, adult, 2)]
    return tuple(ScaleAnswerView(uuid4(), value, "", Said("", by, DAY.replace(day=day))) for value, by, day in said)


def printed_names(language: str) -> Iterator[str]:
    """Yield the official names as printed plan and assessment have them below their plain headings."""
    tree = ElementTree.parse(RESOURCES / "translations" / f"report_{language}.ts")
    for message in tree.getroot().iter("message"):
        if message.findtext("comment") in {"section of the plan", "section of the assessment"}:
            yield message.findtext("translation", "")


_NOT_IN_A_PLAN = {
    "fi": {"Suostumukset", "Allekirjoitukset", "Lapsen mielipide", "Huolenaiheet", "Asteikkokysymykset"},
    "sv": {"Samtycken", "Underskrifter", "Barnets åsikt", "Bekymmer", "Skalfrågor"},
}
"""Printed names of what none of these structures has a section for."""


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_official_names_on_paper_are_those_of_the_structures(schemas: dict[str, Any], language: str) -> None:
    names = {document.title(Language(language)).casefold() for document in NationalDocument}
    for document in NationalDocument:
        root = document.structure.root
        for inside, body, _, _ in fields(schema_of(schemas, document)["properties"][root.key], root):
            names |= {each.casefold() for each in official(body, inside, language)}
    for printed in printed_names(language):
        if printed in _NOT_IN_A_PLAN[language]:
            continue
        left = printed.casefold()
        for name in sorted(names, key=len, reverse=True):
            left = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "", left)
        assert not re.sub(r"[\s,·]", "", left), printed
