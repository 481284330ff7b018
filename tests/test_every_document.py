"""Every document, picture and file, for every kind of reader: not one word of what that reader may not know.

One family with a word of its own in each field is printed, drawn and exported for all who may be given something. What
is forbidden is reckoned from the rows, by the plainest reading of the rules; all that a file can hold words in is read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final
from uuid import UUID

import pytest

from app.errors import AppError
from app.exchange.files import Form, Table, calendar_file, national_file, table_file
from app.exchange.gedcom.write import Version, gedcom
from app.exchange.sosmeta.write import Asked
from app.genogram import pdf, svg
from app.genogram.draw import draw
from app.i18n import Language
from app.lens.audience import Audience
from app.lens.build import build_view
from app.lens.view import CaseView, Diagram
from app.models import (
    Agency,
    Base,
    Decision,
    Disclosure,
    Hypothesis,
    Person,
    Professional,
    Sourced,
    Statement,
    SupportMeasure,
)
from app.models.kinds import Confidentiality
from app.report.documents import DOCUMENTS, Document
from app.report.request import PrintRequest, addressee
from app.rules.national.documents import NationalDocument
from tests.lens.test_leaks import (
    forbidden_to_adviser,
    forbidden_to_agency,
    forbidden_to_child,
    forbidden_to_person,
    forbidden_to_professional,
    names_of_people,
    ones_own,
    wording,
)
from tests.planted import DAY, planted
from tests.strategies import PlantedCase
from tests.test_leaks import words_of_pdf

WHO: Final = (
    *("worker", "child", "anonymous", "mother", "father", "grandmother", "stranger"),
    *("teacher", "therapist", "outsider", "clinic", "elsewhere"),
)
LANGUAGE: Final = Language.FI
_GENERAL: Final = {"worker": Audience.worker(), "child": Audience.child(), "anonymous": Audience.anonymous()}
_WORKERS: Final = Confidentiality.WORKER
_GROUNDLESS: Final = {"stranger", "outsider", "elsewhere"}


@dataclass(frozen=True)
class Reader:
    """Whoever is given something, with the words that may not be in it."""

    audience: Audience
    forbidden: frozenset[str]
    with_hypotheses: frozenset[str]
    """The same for a document for which the hypotheses were chosen."""


@cache
def family() -> tuple[PlantedCase, dict[str, UUID]]:
    return planted()


def words(*kinds: type[Base]) -> set[str]:
    return {word for kind in kinds for _, word in family()[0].words(kind)}


def ids_of(found: set[UUID | None]) -> set[UUID]:
    return {one for one in found if one is not None}


@cache
def reader(who: str) -> Reader:
    case, ids = family()
    hypotheses = words(Hypothesis)
    if who == "worker":
        return Reader(Audience.worker(), frozenset(hypotheses), frozenset())
    row = next((row for row in case.objects if row.id == ids.get(who)), None)
    own: set[UUID | None] = {row.id} if row is not None else set()
    eyes = {Confidentiality.SHARED, Confidentiality.PROFESSIONALS}
    if who == "child":
        forbidden = forbidden_to_child(case)
    elif who == "anonymous":
        forbidden = forbidden_to_adviser(case)
    elif isinstance(row, Person):
        forbidden = forbidden_to_person(case, row)
        eyes = {Confidentiality.SHARED, Confidentiality.FAMILY}
    elif isinstance(row, Professional):
        forbidden = forbidden_to_professional(case, row)
        own |= {row.agency_id} - {None}
    else:
        assert isinstance(row, Agency)
        forbidden = forbidden_to_agency(case, row)
        own |= {each.id for each in case.of(Professional) if each.agency_id == row.id}
    if who in {"clinic", "therapist"}:  # the mother has forbidden that they are told of the assessment
        forbidden |= words(Statement) - ones_own(case, ids_of(own))
    if who in _GROUNDLESS:
        named = {each.agency_id for kind in (SupportMeasure, Decision) for each in case.of(kind)}
        allowed = ones_own(case, ids_of(own)) | names_of_people(case)
        allowed |= {word for each, word in case.words(Agency) if each.id in named}
        forbidden |= {plant.word for plant in case.plants} - allowed
    confided = {word for each, word in case.words(Sourced) if each.confidentiality is _WORKERS}  # pyright: ignore[reportArgumentType] - a mixin of the rows
    forbidden |= confided  # whoever said it: a paper lies about
    chosen = {
        word
        for each, word in case.words(Hypothesis)
        if each.confidentiality in eyes
        or ({each.source_person_id, each.source_professional_id} & own and each.confidentiality is not _WORKERS)
    }
    chosen = set() if who in _GROUNDLESS or who == "child" else chosen
    audience = _GENERAL.get(who) or Audience.recipient(ids[who])
    return Reader(audience, frozenset(forbidden | hypotheses), frozenset(forbidden | hypotheses) - chosen)


@cache
def seen(audience: Audience) -> CaseView:
    return build_view(family()[0].rows, audience, DAY, LANGUAGE)


def told(text: str) -> str:
    """Return a text as it is searched: lines break anywhere on paper, and a word cut in two is still a word."""
    return re.sub(r"[\s\u00ad\u2010\ufffe-]+", "", text).casefold()


def leaked(forbidden: frozenset[str], text: str) -> set[str]:
    whole = told(text)
    return {word for word in forbidden if told(word) in whole}


def where(leaks: set[str]) -> list[str]:
    """Return from which fields words come: what a failure is told with."""
    return sorted(
        {f"{type(one.row).__name__}.{one.name} {one.word}" for one in family()[0].plants if one.word in leaks}
    )


def copies(document: Document, audience: Audience) -> Iterator[bytes]:
    """Yield every copy of a document that can be made for an audience, one for each thing it may be about."""
    view = seen(document.eyes_of(audience))
    subjects: list[UUID | None] = [subject for _, subject in document.subjects_of(view, LANGUAGE)]
    for about in subjects if document.subjects else [None]:
        request = PrintRequest(addressee(audience, view, LANGUAGE), LANGUAGE, DAY, about=about)
        try:
            yield document.build(view, request).pdf
        except AppError:
            continue  # it says of itself that there is nothing to print


@pytest.mark.parametrize("who", [who for who in WHO if who != "worker"])
def test_no_view_holds_a_word_that_its_reader_may_not_know(who: str) -> None:
    one = reader(who)
    assert where(leaked(one.forbidden - words(Disclosure), wording(seen(one.audience)))) == []


@pytest.mark.parametrize("who", WHO)
def test_no_document_holds_a_word_that_its_reader_may_not_know(who: str) -> None:
    one, found = reader(who), dict[str, list[str]]()
    for document in DOCUMENTS:
        if one.audience.kind not in document.audiences:
            continue
        forbidden = one.with_hypotheses if document.has_hypotheses else one.forbidden
        if not document.has_log:
            forbidden |= words(Disclosure)
        for data in copies(document, one.audience):
            leaks = leaked(forbidden, words_of_pdf(data))
            if leaks:
                found[document.key] = where(leaks)
    assert found == {}


@pytest.mark.parametrize("who", WHO)
def test_no_picture_holds_a_word_that_its_reader_may_not_know(who: str) -> None:
    one, found = reader(who), dict[str, list[str]]()
    for diagram in Diagram:
        picture = draw(seen(one.audience), diagram, LANGUAGE)
        drawn = re.sub(r"base64,[^)]*", "", svg.svg(picture))
        leaks = leaked(one.forbidden, f"{drawn}\n{re.sub('<[^>]*>', '', drawn)}\n{words_of_pdf(pdf.page(picture))}")
        if leaks:
            found[diagram.value] = where(leaks)
    assert found == {}


def files(view: CaseView) -> Iterator[tuple[str, Callable[[], bytes]]]:
    """Yield what makes each file of another form."""
    for form in (Form.NATIONAL, Form.TEXT):
        for document in NationalDocument:
            yield (
                f"{form.value} {document.value}",
                lambda document=document, form=form: (
                    national_file(view, document, LANGUAGE, Asked("", "", None), form).data
                ),
            )
    for table in Table:
        yield f"csv {table.value}", lambda table=table: table_file(view, table, LANGUAGE).data
    yield "calendar", lambda: calendar_file(view, LANGUAGE).data
    for version in Version:
        yield f"gedcom {version.value}", lambda version=version: gedcom(view, version)


@pytest.mark.parametrize("who", WHO)
def test_no_file_holds_a_word_that_its_reader_may_not_know(who: str) -> None:
    one, found = reader(who), dict[str, list[str]]()
    for name, make in files(seen(one.audience)):
        try:
            text = make().decode("utf-8", "replace")
        except AppError:
            continue
        leaks = leaked(one.forbidden, re.sub(r"\r?\n(\d+ CONC | )?", "", text) + text)
        if leaks:
            found[name] = where(leaks)
    assert found == {}


def test_a_calendar_names_nobody() -> None:
    text = calendar_file(seen(Audience.worker()), LANGUAGE).data.decode("utf-8")
    assert leaked(frozenset(words(Person, Professional, Agency)), text) == set()


def test_the_words_are_there_to_be_found() -> None:
    """Else nothing above could fail: the worker's papers and pictures hold hundreds of them."""
    view, every = seen(Audience.worker()), frozenset(plant.word for plant in family()[0].plants)
    printed = "".join(words_of_pdf(data) for one in DOCUMENTS for data in copies(one, Audience.worker()))
    drawn = "".join(svg.svg(draw(view, diagram, LANGUAGE)) for diagram in Diagram)
    assert len(leaked(every, printed)) > 300
    assert len(leaked(every, drawn)) > 12
    assert leaked(frozenset(words(Hypothesis)), printed)
    assert min(len(reader(who).forbidden) for who in WHO if who != "worker") > 200
