"""A family to say sentences about, and short ways to say them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

import pytest

from app.i18n import Language, mark, use_language
from app.lens.audience import Audience
from app.lens.build import case_view
from app.lens.view import CaseView, PersonView
from app.operations.case import start_case
from app.quickline.carry import carry_out
from app.quickline.understand import Standpoint, Understanding, understand
from app.store.casefile import CaseFile

TODAY = date(2026, 11, 22)
FAMILY = {
    Language.FI: "Aino 9 v, äiti Maija Virtanen 1987, isä Pekka 1980, "
    "äidin äiti Siv 1950, äidin isä Olli, veli Eino 6 v",
    Language.SV: "Aino 9 år, mor Maija Virtanen 1987, far Pekka 1980, mormor Siv 1950, morfar Olli, bror Eino 6 år",
    Language.EN: "Aino 9 years, mother Maija Virtanen 1987, father Pekka 1980, "
    "mother’s mother Siv 1950, mother’s father Olli, brother Eino 6 years",
}


@dataclass
class Teller:
    """Says sentences in a case of its own."""

    case: CaseFile
    language: Language = Language.FI
    chosen: UUID | None = None
    given: dict[str, int] = field(default_factory=dict)

    @property
    def view(self) -> CaseView:
        return case_view(self.case.session, Audience.worker(), TODAY, self.language)

    def read(self, line: str, given: Mapping[str, int] | None = None) -> Understanding:
        use_language(self.language)
        standpoint = Standpoint(self.language, TODAY, self.chosen)
        return understand(line, self.view, standpoint, self.given if given is None else given)

    def say(self, line: str, *answers: int) -> Understanding:
        """Carry a line out, answering what is asked; the line must then be understood as a whole."""
        given: dict[str, int] = {}
        read = self.read(line, given)
        for answer in answers:
            assert read.question is not None, f"nothing was asked of: {line}"
            assert answer < len(read.question.choices)
            given[read.question.key] = answer
            read = self.read(line, given)
        assert read.question is None, read.question
        assert read.is_whole, [(each.clause.text, each.reason, each.unclear) for each in read.sentences]
        carry_out(self.case, read.steps, are_several=len(read.sentences) > 1)
        return read

    def person(self, name: str) -> PersonView:
        found = [each for each in self.view.people if name in {each.name, each.given_name}]
        assert len(found) == 1, f"{len(found)} are called {name}"
        return found[0]

    def parents(self, name: str) -> set[str]:
        view, child = self.view, self.person(name).id
        return {view.people_by_id[row.parent_id].given_name for row in view.parentages if row.child_id == child}


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseFile]:
    """Return an empty case, made once: every test leaves it as it was."""
    path = tmp_path_factory.mktemp("quickline") / "case.lahipiiri"
    case = CaseFile.create(path, "harava-kuutamo-pelto-seitti", who="tester")
    with case.transaction(mark("Start case"), lasting=True):
        start_case(case, "1", Language.FI, TODAY)
    yield case
    case.close()


@pytest.fixture
def make_case(blank: CaseFile) -> Iterator[Callable[[Language], Teller]]:
    """Return what gives whoever says sentences in the empty case; what they have done is taken back."""
    yield lambda language: Teller(blank, language)
    while blank.undo_label is not None:
        blank.undo()


@pytest.fixture
def empty(make_case: Callable[[Language], Teller]) -> Teller:
    """Return an empty case."""
    return make_case(Language.FI)


@pytest.fixture
def family(empty: Teller) -> Teller:
    """Return a case with Aino, her parents, her brother and two grandparents."""
    empty.say(FAMILY[Language.FI])
    return empty


@pytest.fixture(scope="session")
def view(blank: CaseFile) -> CaseView:
    """Return the family's view, to be read only."""
    teller = Teller(blank)
    teller.say(FAMILY[Language.FI])
    made = teller.view
    blank.undo()
    return made
