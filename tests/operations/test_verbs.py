"""The verbs by their names: all of them are there, each field can be written, and nothing is guessed."""

from __future__ import annotations

import inspect
import pkgutil
import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path
from uuid import UUID

import pytest

import app.operations
from app.errors import AppError
from app.i18n import Language
from app.models import Base, ClientPlan, Consent, MeetingPhase, Need, Person
from app.models.dates import PartialDate
from app.models.kinds import Gender, MeetingKind
from app.operations.case import start_case
from app.operations.meetings import plan_meeting
from app.operations.people import add_person
from app.operations.plan import add_need, agree_plan, start_plan
from app.operations.verbs.catalogue import Field, Verb, verbs
from app.operations.verbs.pointing import Pointing
from app.operations.verbs.values import read
from app.store.casefile import CaseFile
from app.store.key import Key
from tests.operations.conftest import PASSPHRASE

READ_ONLY = {"header", "partner_order", "uses_of", "what_goes", "is_settled", "find", "next_position"}
INNER = {"add_row", "change_row", "copy_plan", "edit_row", "import_rows", "move_row", "remove_row"}
OTHERWISE = {"move_spots", "record_disclosure", "seal_disclosure", "start_case", "take_in_services", "take_in_survey"}


def nowhere(_field: Field, _text: str) -> tuple[UUID, ...]:
    return (UUID(int=1),)


def value(verb: str, **written: str) -> dict[str, object]:
    return read(verbs()[verb], list(written.items()), nowhere)


def refusal(verb: str, *written: tuple[str, str]) -> str:
    with pytest.raises(AppError) as raised:
        read(verbs()[verb], written, nowhere)
    return raised.value.spoken()


def test_whatever_changes_a_case_is_a_verb() -> None:
    """Else a new operation is one that the command line lacks: let its parameters be what can be written in words."""
    there: set[str] = set()
    for room in pkgutil.iter_modules(app.operations.__path__):
        module = import_module(f"app.operations.{room.name}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            first = next(iter(inspect.signature(function).parameters.values()), None)
            if first is not None and str(first.annotation) == "CaseFile" and not name.startswith("_"):
                there.add(name)
    assert there - READ_ONLY - INNER - OTHERWISE - {"make_sample"} == set(verbs())


def test_every_link_says_what_it_points_to() -> None:
    vague = [(verb.name, field.name) for verb in verbs().values() for field in verb.fields if len(field.targets) > 4]
    assert vague == []
    assert verbs()["add_goal_review"].field("goal") is not None


@pytest.mark.parametrize("verb", list(verbs().values()), ids=lambda verb: verb.name)
def test_a_verb_says_its_fields_once(verb: Verb) -> None:
    names = [field.name for field in verb.fields]
    assert len(names) == len(set(names))
    assert all(field.targets for field in verb.fields if field.holds is UUID)


def test_what_a_verb_of_its_own_changes_is_no_field_of_an_edit() -> None:
    assert verbs()["edit_plan"].field("status") is None
    assert verbs()["edit_meeting"].field("closed_at") is None
    assert verbs()["edit_case"].field("child") is None


def test_values_are_of_the_fields_own_kind() -> None:
    person = value("add_person", born="noin 1984", gender="female", needs_interpreter="kyllä", note=r"one\ntwo")
    assert person == {
        "born": PartialDate.spoken("about 1984"),
        "gender": Gender.FEMALE,
        "needs_interpreter": True,
        "note": "one\ntwo",
    }
    assert value("plan_meeting", kind="network", held_on="5.3.2026")["held_on"] == date(2026, 3, 5)
    assert value("add_goal_review", goal="x", level="−1")["level"] == -1
    assert value("move_spot", diagram="ecomap", subject="x", x="1,5", y="-2")["x"] == 1.5
    begun = value("begin_meeting", meeting="x", at="2026-03-05T14:00+02:00")["at"]
    assert begun == datetime(2026, 3, 5, 12, tzinfo=UTC)
    assert value("give_consent", kind="disclosure", given_by="x", parts="plan  network")["parts"] == "network plan"
    assert value("edit_person", person="x", born="")["born"] is None
    assert value("use_template", template="support_map", language="sv")["language"] == "sv"


def test_a_field_for_several_is_written_once_for_each() -> None:
    written = [("names", "Perhe"), ("names", "Ystävät, naapurit"), ("names", "Koulu")]
    assert read(verbs()["arrange_sectors"], written, nowhere) == {"names": ["Perhe", "Ystävät, naapurit", "Koulu"]}
    assert "person" in refusal("choose_child", ("person", "a"), ("person", "b"))


@pytest.mark.parametrize(
    ("verb", "written", "told"),
    [
        ("add_need", [("plan", "x"), ("txet", "x")], "txet"),
        ("add_need", [("plan", "x")], "text"),
        ("add_person", [("gender", "woman")], "female, male"),
        ("add_person", [("is_dead", "perhaps")], "yes, no"),
        ("add_person", [("born", "soon")], "5.3.2019"),
        ("plan_meeting", [("kind", "network"), ("held_on", "3/2026")], "2026-03-05"),
        ("begin_meeting", [("meeting", "x"), ("at", "noon")], "2026-03-05T14:30"),
        ("set_rings", [("rings", "three")], "rings"),
        ("give_consent", [("kind", "disclosure"), ("given_by", "x"), ("parts", "plan money")], "assessment"),
        ("move_spot", [("diagram", "ecomap"), ("subject", "x"), ("x", "left"), ("y", "1")], "x"),
    ],
)
def test_what_a_field_does_not_hold_is_refused_with_what_it_does(
    verb: str, written: list[tuple[str, str]], told: str
) -> None:
    assert told in refusal(verb, *written)


# --- finding what is meant ------------------------------------------------------------------------------------------


@pytest.fixture
def family(case: CaseFile) -> dict[str, UUID]:
    start = {"aino": "Aino", "maija": "Maija"}
    ids = {key: add_person(case, given_name=name, family_name="Esimerkki") for key, name in start.items()}
    ids["other aino"] = add_person(case, given_name="Aino", family_name="Malli")
    return ids


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Key]:
    path = tmp_path_factory.mktemp("blank") / "tapaus.lahipiiri"
    made = CaseFile.create(path, PASSPHRASE, who="aesimerkki")
    start_case(made, "1", Language.FI)
    made.close()
    return path, Key.of_file(PASSPHRASE, path)


@pytest.fixture
def case(blank: tuple[Path, Key], tmp_path: Path) -> Iterator[CaseFile]:
    """Return a case without anybody in it."""
    path, key = blank
    opened = CaseFile.open(Path(shutil.copy(path, tmp_path / path.name)), key, who="aesimerkki")
    yield opened
    opened.close()


def meant(case: CaseFile, text: str, *kinds: type[Base], **names: UUID) -> UUID:
    pointing = Pointing(case, {name: (one,) for name, one in names.items()})
    (found,) = pointing.ids_of(Field("thing_id", UUID, targets=kinds or (Person,)), text)
    return found


def test_somebody_is_found_by_name_id_beginning_or_a_name_given_before(case: CaseFile, family: dict[str, UUID]) -> None:
    aino = family["aino"]
    written = ["Aino Esimerkki", "aino  ESIMERKKI", "Aino Esi…", "aino esi...", str(aino), aino.hex[:10], "@child"]
    assert {meant(case, text, child=aino) for text in written} == {aino}
    assert meant(case, "maija") == family["maija"]


def test_several_that_could_be_meant_are_told_by_id_and_never_by_name(case: CaseFile, family: dict[str, UUID]) -> None:
    with pytest.raises(AppError) as raised:
        meant(case, "Aino")
    said = raised.value.spoken()
    assert family["aino"].hex[:8] in said
    assert family["other aino"].hex[:8] in said
    assert "Aino" not in said


@pytest.mark.parametrize("text", ["Nobody", "", "…", "@nobody", "abcdef01", "Nobody/Aino"])
def test_nothing_is_found_where_nothing_is(case: CaseFile, family: dict[str, UUID], text: str) -> None:
    assert family
    with pytest.raises(AppError):
        meant(case, text)


def test_a_name_given_to_another_kind_of_thing_is_refused(case: CaseFile, family: dict[str, UUID]) -> None:
    with pytest.raises(AppError):
        meant(case, "@child", Consent, child=family["aino"])


def test_a_part_is_found_by_what_it_is_a_part_of(case: CaseFile) -> None:
    plan = start_plan(case)
    need = add_need(case, plan, "Ääni kuuluviin")
    agree_plan(case, plan, date(2026, 1, 7))
    second = start_plan(case)
    first_meeting = plan_meeting(case, MeetingKind.NETWORK, date(2026, 1, 7))
    plan_meeting(case, MeetingKind.NETWORK, date(2026, 2, 7))

    with pytest.raises(AppError):
        meant(case, "Ääni kuuluviin", Need)
    assert meant(case, "1/Ääni kuuluviin", Need) == need
    assert meant(case, "@plan/Ääni…", Need, plan=second) != need
    assert meant(case, "2", ClientPlan) == second
    phase = meant(case, "2026-01-07/opening", MeetingPhase)
    assert case.session.get_one(MeetingPhase, phase).meeting_id == first_meeting


def test_a_verb_is_one_step_and_returns_what_it_made(case: CaseFile, family: dict[str, UUID]) -> None:
    pointing = Pointing(case, {})
    verb = verbs()["add_parents"]
    written = [("child", "Maija"), ("mother.given_name", "Eeva"), ("father.given_name", "Olli")]
    made = verb.do(case, read(verb, written, pointing.ids_of))
    assert [case.session.get_one(Person, one).given_name for one in made] == ["Eeva", "Olli"]
    edit = verbs()["edit_person"]
    assert edit.do(case, read(edit, [("person", "Eeva"), ("phone", "1")], pointing.ids_of)) == ()
    assert case.session.get_one(Person, made[0]).phone == "1"
    case.undo()
    case.undo()
    assert case.session.get(Person, made[0]) is None
    assert case.session.get(Person, family["maija"]) is not None
