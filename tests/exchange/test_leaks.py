"""What leaves as a file says nothing that its reader's view doesn't, whatever the case looks like.

The cases have a word of their own in every text field of every model.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import AppError
from app.exchange.icalendar import icalendar
from app.exchange.sosmeta.write import as_json, as_text, make
from app.exchange.tables import contacts, measures
from app.i18n import Language
from app.lens.audience import Audience
from app.lens.build import build_view
from app.lens.view import CaseView
from app.models import Sourced
from app.models.kinds import Confidentiality
from app.rules.national.documents import NationalDocument
from tests.lens.test_leaks import found, wording
from tests.strategies import PlantedCase, cases

DAY = date(2026, 1, 1)
FEW = settings(max_examples=12)


def documents(view: CaseView) -> Iterator[str]:
    """Yield every national document that can be made of a view, in both its forms."""
    for document in NationalDocument:
        try:
            made = make(view, document, Language.FI)
        except AppError:
            continue
        yield json.dumps(json.loads(as_json(made)), ensure_ascii=False).casefold()
        yield as_text(made).decode().casefold()


def tables(view: CaseView) -> Iterator[str]:
    yield contacts(view, Language.FI).decode().casefold()
    yield measures(view, Language.FI).decode().casefold()


def words_of(case: PlantedCase) -> set[str]:
    return {plant.word for plant in case.plants}


def eyes(case: PlantedCase, data: st.DataObject) -> Audience:
    ids = [*case.ids("person"), *case.ids("professional"), *case.ids("agency")]
    general = [Audience.worker(), Audience.child(), Audience.wall(), Audience.anonymous()]
    return data.draw(st.sampled_from([*general, *map(Audience.recipient, ids)]))


@FEW
@given(cases(), st.data())
def test_no_file_says_more_than_the_view(case: PlantedCase, data: st.DataObject) -> None:
    view = build_view(case.rows, eyes(case, data), DAY, Language.FI)
    hidden = words_of(case) - found(words_of(case), wording(view))

    for text in (*documents(view), *tables(view)):
        assert found(hidden, text) == set()


@FEW
@given(cases())
def test_what_is_for_the_worker_only_is_in_no_national_document(case: PlantedCase) -> None:
    view = build_view(case.rows, Audience.worker(), DAY, Language.FI)
    kept = {
        row.id for row in case.objects if isinstance(row, Sourced) and row.confidentiality is Confidentiality.WORKER
    }
    words = {plant.word for plant in case.plants if plant.row.id in kept}

    for text in documents(view):
        assert found(words, text) == set()


@FEW
@given(cases(), st.data())
def test_a_calendar_says_no_word_of_the_case(case: PlantedCase, data: st.DataObject) -> None:
    view = build_view(case.rows, eyes(case, data), DAY, Language.FI)
    text = icalendar(view, Language.FI).decode().replace("\r\n ", "").casefold()

    assert found(words_of(case), text) == set()
