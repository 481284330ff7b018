"""From the case to what leaves it: what an audience may not see is nowhere in its pictures and papers.

Everything a file can hold words in is read: drawn text, titles and descriptions, marked content and alternative texts,
outlines, metadata. The forbidden words are reckoned from the rows, not from what the lens says it left out.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from sqlalchemy import select

from app.errors import AppError
from app.genogram import pdf, svg
from app.i18n import Language
from app.lens.audience import Audience
from app.lens.build import case_view
from app.lens.view import CaseView, Diagram
from app.models import Agency, Household, Person, Professional
from app.report.documents import DOCUMENTS
from app.report.paper import Paper
from app.report.picture import print_picture
from app.report.plan import print_plan
from app.report.request import PrintRequest, addressee
from app.store.casefile import CaseFile
from tests.samples import DAY, PASSPHRASE, sample_file


@pytest.fixture(scope="module", params=[Language.FI, Language.SV])
def case(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseFile]:
    sample = sample_file(request.param, lambda: tmp_path_factory.mktemp("sample"))
    path = Path(shutil.copy(sample, tmp_path_factory.mktemp("leaks") / "tapaus.lahipiiri"))
    made = CaseFile.open(path, PASSPHRASE, who="tester")
    yield made
    made.close()


def relative(case: CaseFile, *relations: str) -> Audience:
    view = case_view(case.session, Audience.worker(), DAY, Language.EN)
    found = next(one for one in view.people if one.relation is not None and one.relation.source in relations)
    return Audience.recipient(found.id)


def teacher(case: CaseFile) -> tuple[Professional, Agency]:
    """Somebody who works at a place that tells where the child lives."""
    rows = select(Professional, Agency).join(Agency, Professional.agency_id == Agency.id).where(Agency.is_locating)
    professional, agency = case.session.execute(rows.order_by(Professional.id)).first() or (None, None)
    assert professional is not None
    assert agency is not None
    return professional, agency


def audiences(case: CaseFile) -> dict[str, Audience]:
    return {
        "father": relative(case, "father"),
        "uncle": relative(case, "maternal uncle", "paternal uncle"),
        "teacher": Audience.recipient(teacher(case)[0].id),
        "wall": Audience.wall(),
        "child": Audience.child(),
        "anonymous": Audience.anonymous(),
    }


def protected_words(case: CaseFile) -> list[str]:
    """The mother's secret home as it stands in the rows: street, municipality, telephones."""
    homes = case.session.scalars(select(Household).where(Household.is_protected)).all()
    people = case.session.scalars(select(Person).where(Person.is_protected)).all()
    words = [word for home in homes for word in (home.address.split(",")[0], home.municipality, home.phone)]
    words += [word for person in people if not person.is_index for word in (person.phone, person.email)]
    found = [word for word in words if len(word) > 3]
    assert found, "the sample protects nothing"
    return found


def locating_names(case: CaseFile) -> list[str]:
    rows = case.session.scalars(select(Agency).where(Agency.is_locating)).all()
    assert rows, "no agency of the sample tells where anybody lives"
    return [row.name for row in rows]


def words_of_pdf(data: bytes) -> str:
    """Return everything in a PDF that can be read by eye, by ear or by tool."""
    document = pypdfium2.PdfDocument(data)
    found = [page.get_textpage().get_text_bounded() for page in document]
    found += [str(value) for value in document.get_metadata_dict().values()]
    found += [str(bookmark.get_title()) for bookmark in document.get_toc()]
    document.close()
    with pikepdf.open(BytesIO(data)) as opened:
        if "/Metadata" in opened.Root:
            found.append(opened.Root.Metadata.read_bytes().decode("utf-8"))
        for thing in opened.objects:
            if isinstance(thing, pikepdf.Dictionary):
                for key in ("/Alt", "/ActualText", "/E", "/T", "/Title", "/Contents", "/TU"):
                    value = thing.get(key)
                    if isinstance(value, pikepdf.String):
                        found.append(str(value))
        assert not opened.attachments
    return "\n".join(found)


def everything(view: CaseView, audience: Audience, language: Language) -> str:
    """Return all words of every picture and paper made of ``view``."""
    found: list[str] = []
    request = PrintRequest(addressee(audience, view, language), language, DAY)
    for diagram in Diagram:
        picture = request.drawings.picture(view, diagram, language)
        found += [re.sub(r"base64,[^)]*", "", svg.svg(picture)), words_of_pdf(pdf.page(picture))]
        found.append(words_of_pdf(print_picture(view, diagram, request, Paper.POSTER).pdf))
    if view.plan is not None:
        found.append(words_of_pdf(print_plan(view, replace(request, diagrams=tuple(Diagram))).pdf))
    for document in DOCUMENTS:
        if audience.kind in document.audiences and not document.subjects and document.key != "plan":
            with suppress(AppError):  # it has nothing to say to this audience
                found.append(words_of_pdf(document.build(view, request).pdf))
    # Lines break anywhere on paper; a word cut in two is still a word.
    return re.sub(r"[\s\u00ad\u2010-]+", " ", "\n".join(found)).casefold()


_SHOWN: dict[tuple[str, str], tuple[CaseView, str]] = {}


def shown(case: CaseFile, who: str) -> tuple[CaseView, str]:
    """Return what ``who`` sees of the case and all words of it, made once: the tests only read them."""
    if (str(case.path), who) not in _SHOWN:
        audience = audiences(case)[who]
        view = case_view(case.session, audience, DAY, Language.FI)
        _SHOWN[str(case.path), who] = view, everything(view, audience, Language.FI)
    return _SHOWN[str(case.path), who]


@pytest.mark.parametrize("who", ["father", "uncle", "teacher", "wall", "child", "anonymous"])
def test_a_secret_address_is_in_nothing_that_leaves(case: CaseFile, who: str) -> None:
    _, text = shown(case, who)
    # A locating agency's own people know it, and the town in its name.
    own = teacher(case)[1].name if who == "teacher" else ""

    told = [word for word in [*protected_words(case), *locating_names(case)] if plain(word) in text]
    assert [word for word in told if not own or (word != own and own.split()[0] not in word)] == []


def plain(word: str) -> str:
    return re.sub(r"[\s-]+", " ", word).casefold()


def test_the_worker_sees_what_the_others_do_not(case: CaseFile) -> None:
    view = case_view(case.session, Audience.worker(), DAY, Language.FI)
    text = everything(view, Audience.worker(), Language.FI)

    assert any(name.casefold() in text for name in locating_names(case))


@pytest.mark.parametrize("who", ["father", "wall", "child"])
def test_a_copy_does_not_tell_that_it_lacks_anything(case: CaseFile, who: str) -> None:
    view, text = shown(case, who)

    assert view.omissions
    assert not re.search(r"turvakiel|spärrmark|jätetty pois|utelämn|salattu|piilotettu", text)


def test_nobody_has_a_name_in_a_consultation(case: CaseFile) -> None:
    _, text = shown(case, "anonymous")
    people = case.session.scalars(select(Person)).all()
    names = {name for person in people for name in (person.given_name, person.family_name) if len(name) > 3}

    assert [name for name in names if re.search(rf"\b{re.escape(name.casefold())}\b", text)] == []


def test_no_name_lies_about_in_the_clear(case: CaseFile, home: Path, tmp_path: Path) -> None:
    people = case.session.scalars(select(Person)).all()
    names = {name for one in people for name in (one.given_name, one.family_name, one.phone) if len(name) > 4}
    copy = tmp_path / "copy.lahipiiri"
    shutil.copy(case.path, copy)
    opened = CaseFile.open(copy, PASSPHRASE, who="tester")
    with opened.transaction(next(iter(Diagram)).label) as session:
        session.scalars(select(Person)).first().note = "Aino Esimerkki"
    opened.undo()
    view = case_view(opened.session, Audience.worker(), DAY, Language.FI)
    everything(view, Audience.worker(), Language.FI)
    opened.lock()
    opened.close()

    files = [path for folder in (tmp_path, case.path.parent, home) for path in folder.rglob("*") if path.is_file()]
    assert len(files) >= 2
    for path in files:
        data = path.read_bytes().lower()
        for name in names:
            for encoding in ("utf-8", "utf-16-le", "utf-16-be", "latin-1"):
                assert name.lower().encode(encoding) not in data, path.name
        assert not any(name.lower() in path.name.lower() for name in names)
