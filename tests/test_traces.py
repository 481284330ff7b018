"""What working on a case leaves behind: nothing in the clear, no word in an error, no way out to the network.

The scenario runs as a program of its own in the test's own home, so that whatever it writes anywhere is found there.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from app import log
from app.cli import run
from app.errors import AppError
from app.i18n import Language
from app.lens.audience import Audience
from app.lens.build import case_view
from app.operations import consents, family, homes, meetings, network, people, plan
from app.settings import folder
from app.store.casefile import CaseFile
from tests.readings import encoded
from tests.samples import DAY, PASSPHRASE, make_case, sample_rows

ROOT = Path(__file__).resolve().parent.parent
START = """
import os, signal, socket, sys
from datetime import date
from pathlib import Path
asked = []
def guard(event, details):
    if event.startswith("socket.") and event not in {"socket.gethostname"}:
        asked.append(event)
        raise RuntimeError("the network was asked for")
sys.addaudithook(guard)
from app.__main__ import main
case, key, out = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
def do(*words):
    code = main([*map(str, words), "--passphrase-file", str(key)])
    assert code == 0, (words, code)
"""
SCENARIO = (
    START
    + """
from app.models import Person
from app.operations.people import add_person, edit_person
from app.store.casefile import CaseFile
opened = CaseFile.open(case, key.read_text(encoding="utf-8"), who="tester")
added = add_person(opened, given_name="Piilopirkko", family_name="Salakangas")
edit_person(opened, added, {"note": "Piilopirkko Salakangas"})
opened.undo()
opened.redo()
opened.save_copy(case.with_name("kopio"))
opened.lock()
opened.unlock(key.read_text(encoding="utf-8"))
opened.undo()
opened.close()
for kind in ("genogram", "ecomap", "circles"):
    for end in ("svg", "pdf", "png"):
        do("draw", case, "--kind", kind, "--out", out / f"{kind}.{end}")
for who in ("worker", "wall", "child", "anonymous", "Pekka Malli"):
    do("print", case, "--recipient", who, "--out", out / "plan.pdf")
for kind in ("genogram", "ecomap", "circles"):
    do("print", case, "--document", "picture", "--kind", kind, "--paper", "poster", "--recipient", "Pekka Malli",
       "--out", out / f"poster-{kind}.pdf")
do("figures", case, "--chart", out / "figures.png")
do("history", case)
do("verify", case)
print("asked", asked)
try:
    socket.socket()
except RuntimeError:
    print("guarded")
"""
)
KILLED = (
    START
    + """
import app.cli.leaving
app.cli.leaving.save = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
do("print", case, "--recipient", "Pekka Malli", "--out", out / "plan.pdf")
"""
)


def secrets() -> list[str]:
    """Return the names, addresses and contacts of the sample."""
    rows = sample_rows(Language.FI)
    found = {"Piilopirkko", "Salakangas", PASSPHRASE}
    for row in (*rows.people, *rows.professionals):
        found |= {row.given_name, row.family_name, row.phone, row.email}
    for home in rows.households:
        found |= {home.address, home.municipality, home.phone}
    found |= {text for agency in rows.agencies for text in (agency.name, agency.address, agency.phone)}
    return sorted(word for word in found if len(word) > 4)


def in_the_clear(*folders: Path) -> list[str]:
    """Return which secret stands in which file under ``folders``, in its bytes or in its name."""
    words, found = secrets(), list[str]()
    for path in (path for place in folders for path in place.rglob("*")):
        data = path.read_bytes() if path.is_file() else b""
        for word in words:
            if word.casefold() in path.name.casefold() or any(form in data for form in encoded(word)):
                found.append(f"{word} in {path.name}")
    return found


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("made") / "tapaus.lahipiiri"
    make_case(path).close()
    return path


@pytest.fixture
def case(made: Path, tmp_path: Path) -> Path:
    (tmp_path / "case").mkdir()
    return Path(shutil.copy(made, tmp_path / "case"))


def played(script: str, case: Path, tmp_path: Path) -> subprocess.CompletedProcess[str]:
    """Run ``script``; the passphrase and what is printed on purpose lie in folders that are not looked through."""
    for name in ("key", "out"):
        (tmp_path / name).mkdir()
    (tmp_path / "key" / "p.txt").write_text(PASSPHRASE, encoding="utf-8")
    words = [sys.executable, "-c", script, case, tmp_path / "key" / "p.txt", tmp_path / "out"]
    return subprocess.run([str(word) for word in words], cwd=ROOT, check=False, capture_output=True, text=True)


def test_a_days_work_leaves_nothing_in_the_clear_and_asks_nothing_of_the_network(
    case: Path, tmp_path: Path, home: Path
) -> None:
    ended = played(SCENARIO, case, tmp_path)
    assert ended.returncode == 0, ended.stderr
    assert "asked []" in ended.stdout
    assert "guarded" in ended.stdout
    assert len(list((tmp_path / "out").iterdir())) == 14
    assert list((tmp_path / "case").glob("*.backups/*.lahipiiri")), "there are backups to look through"
    assert in_the_clear(tmp_path / "case", home) == []
    assert in_the_clear(tmp_path / "out"), "the look finds what is there on purpose"
    of_charts = [path for path in home.rglob("*") if "matplotlib" in str(path.relative_to(home)) and path.is_file()]
    assert [path.name.partition("-")[0] for path in of_charts] == ["fontlist"], "a list of fonts and no more"
    assert all(path.parent == folder() / "matplotlib" for path in of_charts), "in the program's own folder"


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no SIGKILL")
def test_a_print_that_is_killed_leaves_its_record_and_nothing_in_the_clear(
    case: Path, tmp_path: Path, home: Path
) -> None:
    before = disclosures(case)
    ended = played(KILLED, case, tmp_path)
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    assert list((tmp_path / "out").iterdir()) == []
    assert in_the_clear(tmp_path / "case", home) == []
    assert disclosures(case) == before + 1


def disclosures(path: Path) -> int:
    from sqlalchemy import func, select

    from app.models import Disclosure

    opened = CaseFile.open(path, PASSPHRASE, who="tester")
    try:
        assert opened.verify().is_sound
        return opened.session.scalar(select(func.count()).select_from(Disclosure)) or 0
    finally:
        opened.close()


def test_a_flipped_bit_is_noticed_wherever_it_is(
    case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    key = tmp_path / "p.txt"
    key.write_text(PASSPHRASE, encoding="utf-8")
    whole = case.read_bytes()
    chance = random.Random(7)
    places = [0, 15, 16, 4000, 4095, 4096, 8191, len(whole) - 4096, len(whole) - 1]
    places += [chance.randrange(len(whole)) for _ in range(9)]
    for place in places:
        broken = bytearray(whole)
        broken[place] ^= 1 << chance.randrange(8)
        case.write_bytes(broken)
        assert run(["verify", str(case), "--passphrase-file", str(key)]) in {3, 4}, place
        assert case.read_bytes() == broken, place
        assert capsys.readouterr().err


# --- errors -----------------------------------------------------------------------------------------------------------

WORD = "Piilopirkko"
NOBODY = UUID(int=1)
Provoke = Callable[[CaseFile], Any]
ERRORS: dict[str, Provoke] = {
    "edit nobody": lambda case: people.edit_person(case, NOBODY, {"note": WORD}),
    "no such field": lambda case: people.edit_person(case, somebody(case), {"nothing": WORD}),
    "a name of a wrong type": lambda case: people.edit_person(case, somebody(case), {"given_name": [WORD]}),
    "a birth that is no date": lambda case: people.edit_person(case, somebody(case), {"born": WORD}),
    "a kind that is none": lambda case: people.edit_person(case, somebody(case), {"kind": WORD}),
    "an id that is text": lambda case: people.edit_person(case, somebody(case), {"id": WORD}),
    "a flag that is text": lambda case: people.edit_person(case, somebody(case), {"is_protected": WORD}),
    "an event of nobody": lambda case: people.add_life_event(case, NOBODY, WORD, text=WORD),  # pyright: ignore[reportArgumentType]  wrong on purpose
    "a parent of nobody": lambda case: family.link_parent(case, NOBODY, somebody(case), note=WORD),
    "a parent of oneself": lambda case: family.link_parent(case, somebody(case), somebody(case), note=WORD),
    "a couple of one": lambda case: family.link_partners(case, somebody(case), somebody(case), note=WORD),
    "a couple with nobody": lambda case: family.link_partners(case, somebody(case), NOBODY, note=WORD),
    "a home of nobody": lambda case: homes.add_residence(case, NOBODY, NOBODY),
    "a home of a wrong type": lambda case: homes.add_household(case, (), name=[WORD]),  # pyright: ignore[reportArgumentType]  wrong on purpose
    "a tie to nothing": lambda case: network.link_agency(case, NOBODY, person_id=somebody(case), note=WORD),
    "an agency of no group": lambda case: network.add_agency(case, WORD, WORD),  # pyright: ignore[reportArgumentType]  wrong on purpose
    "a need of no plan": lambda case: plan.add_need(case, NOBODY, WORD),
    "a goal of no need": lambda case: plan.add_goal(case, NOBODY, WORD),
    "a measure of no goal": lambda case: plan.add_measure(case, NOBODY, WORD),
    "a decision of no meeting": lambda case: meetings.add_decision(case, NOBODY, WORD),
    "a consent of nobody": lambda case: consents.give_consent(case, WORD, NOBODY, scope=WORD),  # pyright: ignore[reportArgumentType]  wrong on purpose
    "a copy for nobody": lambda case: case_view(case.session, Audience.recipient(NOBODY), DAY, Language.FI),
    "a wrong passphrase": lambda case: case.change_passphrase(WORD, PASSPHRASE),
    "a weak passphrase": lambda case: case.change_passphrase(PASSPHRASE, WORD),
}


def somebody(case: CaseFile) -> UUID:
    from sqlalchemy import select

    from app.models import Person

    return case.session.scalars(select(Person.id).order_by(Person.id)).all()[0]


def test_no_error_and_no_log_says_a_word_of_the_case(case: Path, tmp_path: Path) -> None:
    assert len(ERRORS) >= 20
    written = tmp_path / "log.txt"
    opened = CaseFile.open(case, PASSPHRASE, who="tester")
    words = [word for word in secrets() if word != PASSPHRASE]
    told: dict[str, list[str]] = {}
    log.start(written)
    try:
        for name, provoke in ERRORS.items():
            with pytest.raises(Exception) as failed:  # noqa: PT011  whatever it is, it must not tell
                provoke(opened)
            log.fault("test", failed.value)
            said, error = "", failed.value
            while error is not None:
                said += f" {error} {error!r} {error.args}"
                said += error.spoken(Language.FI) if isinstance(error, AppError) else ""
                error = error.__cause__ or error.__context__
            told[name] = [word for word in words if word.casefold() in said.casefold()]
    finally:
        log.start(None)
        opened.close()
    assert {name: found for name, found in told.items() if found} == {}
    lines = written.read_text(encoding="utf-8")
    assert lines.count(" ERROR ") == len(ERRORS)
    assert [word for word in words if word.casefold() in lines.casefold()] == []


def test_refusals_of_the_command_line_say_no_name(
    case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    key, source = tmp_path / "p.txt", tmp_path / "rikki.ged"
    key.write_text(PASSPHRASE, encoding="utf-8")
    source.write_text(f"0 HEAD\n0 @I1@ INDI\n1 NAME {WORD} /Salakangas/\n0 @I1@ INDI\n0 TRLR\n", encoding="utf-8")
    opening = ["--passphrase-file", str(key)]
    for words in (
        ["import", str(case), str(source)],
        ["print", str(case), "--recipient", f"{WORD} Salakangas", "--out", str(tmp_path / "a.pdf")],
        ["print", str(case), "--recipient", "Pekka Malli", "--out", str(tmp_path / str(uuid4()) / "a.pdf")],
        ["draw", str(case), "--audience", "Pekka Malli", "--out", str(tmp_path / "a.txt")],
    ):
        assert run([*words, *opening]) == 3
        said = capsys.readouterr()
        assert [word for word in secrets() if word in said.err + said.out] == []
