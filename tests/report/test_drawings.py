"""A picture is drawn once for a copy: for its page, for the heading above it and for whoever looks for doubts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.genogram.draw import draw
from app.i18n import Language
from app.lens.audience import Audience
from app.lens.build import build_view
from app.lens.view import CaseView, Diagram
from app.report import drawings
from app.report.picture import print_picture
from app.report.request import PrintRequest
from tests.samples import DAY, sample_rows


@pytest.fixture
def view() -> CaseView:
    return build_view(sample_rows(Language.FI), Audience.worker(), DAY, Language.FI)


@pytest.fixture
def times(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Diagram, Language]]:
    """Return which pictures have been drawn, in which language."""
    drawn: list[tuple[Diagram, Language]] = []

    def counted(view: CaseView, diagram: Diagram, language: Language, **others: object) -> object:
        drawn.append((diagram, language))
        return draw(view, diagram, language, **others)  # type: ignore[arg-type]

    monkeypatch.setattr(drawings, "draw", counted)
    return drawn


def test_it_is_drawn_once_for_the_page_and_the_doubts(view: CaseView, times: list[tuple[Diagram, Language]]) -> None:
    request = PrintRequest("Mallikoulu", Language.FI, DAY)
    print_picture(view, Diagram.CIRCLES, request)
    found = request.drawings.doubts(view, [Diagram.CIRCLES], Language.FI)
    assert times == [(Diagram.CIRCLES, Language.FI)]
    whole = draw(view, Diagram.CIRCLES, Language.FI)
    assert found == [(Diagram.CIRCLES, each) for each in whole.findings]
    assert request.drawings.picture(view, Diagram.CIRCLES, Language.FI) == whole


def test_what_is_another_picture_is_drawn_anew(view: CaseView, times: list[tuple[Diagram, Language]]) -> None:
    request = PrintRequest("Mallikoulu", Language.FI, DAY)
    made = request.drawings.picture(view, Diagram.CIRCLES, Language.FI)
    less = replace(view, agencies=(), ties=(), ground=None)
    assert request.drawings.picture(less, Diagram.CIRCLES, Language.FI) != made
    assert request.drawings.picture(view, Diagram.CIRCLES, Language.SV) != made
    assert request.drawings.picture(view, Diagram.ECOMAP, Language.FI) != made
    assert len(times) == 4
    other = PrintRequest("Mallikoulu", Language.FI, DAY)
    assert other == request, "what has been drawn makes no other request of it"
    assert other.drawings is not request.drawings
