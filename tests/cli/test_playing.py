"""A whole matter by the command line alone: from first contact over two meetings to a reviewed plan and its copies."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from app.cli import run
from app.i18n import Language, translate
from app.models import ClientPlan, Disclosure, Meeting
from app.models.gathering import MeetingStatus
from app.models.kinds import PlanStatus
from app.report.documents import BY_KEY
from app.store.casefile import CaseFile
from tests.cli.conftest import PASSPHRASE, done
from tests.cli.matter import SCRIPTS, TEXTS, told
from tests.cli.papers import COPIES, lacking, leaked, plain, read

AS_OF = "2026-09-20"


def played(path: Path, key: list[str], language: Language) -> None:
    done("new", path, *key, "--lang", language.value)
    for number, script in enumerate(SCRIPTS):
        file = path.with_name(f"{number}.txt")
        file.write_text(told(script, language), encoding="utf-8")
        done("do", path, "--from", file, *key)


@pytest.fixture(scope="module", params=[Language.FI, Language.SV])
def matter(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, list[str], Language]:
    folder = tmp_path_factory.mktemp("matter")
    (folder / "passphrase.txt").write_text(PASSPHRASE, encoding="utf-8")
    key = ["--passphrase-file", str(folder / "passphrase.txt")]
    played(folder / "tapaus.lahipiiri", key, request.param)
    return folder / "tapaus.lahipiiri", key, request.param


Matter = tuple[Path, list[str], Language]


def looked(path: Path, see: Callable[[CaseFile], object]) -> object:
    case = CaseFile.open(path, PASSPHRASE, who="tester")
    try:
        return see(case)
    finally:
        case.close()


def test_two_meetings_make_two_numbered_versions(matter: Matter) -> None:
    def see(case: CaseFile) -> object:
        plans = case.session.scalars(select(ClientPlan).order_by(ClientPlan.version)).all()
        meetings = case.session.scalars(select(Meeting).order_by(Meeting.held_on)).all()
        return (
            [(plan.version, plan.status, str(plan.agreed_on)) for plan in plans],
            [(meeting.status, str(meeting.held_on)) for meeting in meetings],
        )

    plans, meetings = looked(matter[0], see)  # pyright: ignore[reportGeneralTypeIssues]
    assert plans == [(1, PlanStatus.AGREED, "2026-04-14"), (2, PlanStatus.AGREED, "2026-08-25")]
    assert meetings == [
        (MeetingStatus.CLOSED, "2026-04-14"),
        (MeetingStatus.CLOSED, "2026-08-25"),
        (MeetingStatus.PLANNED, "2027-01-20"),
    ]


def test_the_time_limits_of_the_first_contact_are_told(matter: Matter, capsys: pytest.CaptureFixture[str]) -> None:
    path, key, language = matter
    capsys.readouterr()
    done("deadlines", path, *key, "--lang", language.value, "--as-of", "2026-03-06")
    assert "2.6.2026" in capsys.readouterr().out  # three months from the day the matter was begun


def test_a_closed_meeting_takes_no_more_verbs(matter: Matter, capsys: pytest.CaptureFixture[str]) -> None:
    path, key, _ = matter
    assert run(["do", str(path), "edit_meeting", "meeting=2026-04-14", "place=muualla", *key]) == 3
    assert run(["do", str(path), "add_need", "plan=1", "text=uusi", *key]) == 3
    assert capsys.readouterr().err


def test_eight_copies_say_what_each_must_and_are_logged_before(matter: Matter, tmp_path: Path) -> None:
    path, key, language = matter
    texts = TEXTS[language]
    pages: dict[tuple[str, str], str] = {}
    for number, (document, recipient, says) in enumerate(COPIES, 1):
        out = tmp_path / f"{number}.pdf"
        words = ("print", path, "--document", document, "--recipient", recipient, "--lang", language.value)
        done(*words, "--as-of", AS_OF, "--out", out, *key)
        page = pages[document, recipient] = read(out)
        assert lacking(page, says, texts) == [], (document, recipient)

    def see(case: CaseFile) -> object:
        rows = case.session.scalars(select(Disclosure).order_by(Disclosure.at)).all()
        return [(row.document, row.at, bool(row.digest)) for row in rows]

    logged = looked(path, see)
    assert isinstance(logged, list)
    for number, ((document, _, _), (title, at, is_sealed)) in enumerate(zip(COPIES, logged, strict=True), 1):
        assert title == translate(BY_KEY[document].title, language)
        written = datetime.fromtimestamp((tmp_path / f"{number}.pdf").stat().st_mtime, UTC)
        assert at <= written
        assert is_sealed

    for (document, recipient), page in pages.items():
        assert leaked(page, recipient, texts) == [], (document, recipient)
    assert plain("02 5556667") in pages["contacts", "Maija Esimerkki"]
    assert plain("20.1.2027") in pages["hand-over", "worker"]
