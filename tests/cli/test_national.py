"""National documents, dates and tables on the command line; the personal identity code is kept nowhere."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sqlalchemy import inspect, select, text

from app.cli import run
from app.i18n import Language
from app.lens.audience import Audience
from app.lens.build import case_view
from app.models import Disclosure
from app.rules.national.documents import NationalDocument
from app.store.casefile import CaseFile
from app.store.history import read_history
from tests.cli.conftest import DAY, PASSPHRASE, done


def secret(born_on: str) -> str:
    """Return an invented code for a day of birth: nobody is given a number from 900 on."""
    digits = f"{born_on[8:]}{born_on[5:7]}{born_on[2:4]}"
    sign = "0123456789ABCDEFHJKLMNPRSTUVWXY"[int(f"{digits}987") % 31]
    return f"{digits}A987{sign}"


def opened(path: Path) -> CaseFile:
    return CaseFile.open(path, PASSPHRASE, who="tester")


def copies(path: Path) -> list[tuple[str, str, str]]:
    case = opened(path)
    try:
        rows = case.session.scalars(select(Disclosure).order_by(Disclosure.at, Disclosure.id)).all()
        return [(row.document, row.recipient, row.digest) for row in rows]
    finally:
        case.close()


@pytest.mark.parametrize("document", ["plan", "protection-plan", "assessment", "meeting", "safety", "opinion"])
def test_each_document_is_written_after_it_was_logged(
    case: Path, key: list[str], tmp_path: Path, document: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before, path = copies(case), tmp_path / "asiakirja.json"
    done("export", case, *key, "--format", "sosmeta", "--document", document, "--as-of", DAY, "--out", path)

    whole = json.loads(path.read_text(encoding="utf-8"))
    (root,) = whole
    (new,) = copies(case)[len(before) :]
    assert NationalDocument(document).structure.root.key == root
    assert new[0] == NationalDocument(document).title(Language.FI)
    assert len(new[2]) == 64
    assert path.stat().st_mode & 0o077 == 0
    assert str(path) in capsys.readouterr().out


def test_the_personal_identity_code_goes_into_the_file_and_nowhere_else(
    case: Path, key: list[str], tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = opened(case)
    child = case_view(file.session, Audience.worker(), DAY, Language.FI).child
    assert child is not None
    assert child.born is not None
    number = secret(child.born.encode())
    file.close()
    typed, path = tmp_path / "tunnus.txt", tmp_path / "asiakirja.json"
    typed.write_text(number + "\n", encoding="utf-8")
    done("export", case, *key, "--format", "sosmeta", "--as-of", DAY, "--person-number-file", typed, "--out", path)

    assert number in path.read_text(encoding="utf-8")
    typed.unlink()
    path.unlink()
    said = capsys.readouterr()
    assert number not in said.out + said.err
    file = opened(case)
    history = [repr(entry) for entry in read_history(file.session)]
    dump = "\n".join(str(row) for table in ("disclosure", "history") for row in raw(file, table))
    file.close()
    assert number not in dump + "\n".join(history)
    left = [each for folder in (tmp_path, home) for each in folder.rglob("*") if each.is_file()]
    assert [each for each in left if number.encode() in each.read_bytes()] == []


def raw(case: CaseFile, table: str) -> list[object]:
    """Return every row of a table as it lies in the file; none where there is no such table."""
    found = inspect(case.session.connection()).get_table_names()
    names = [name for name in found if name.startswith(table)]
    return [tuple(row) for name in names for row in case.session.execute(text(f'SELECT * FROM "{name}"'))]


def test_a_wrong_code_stops_before_anything_is_logged(
    case: Path, key: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before, typed = copies(case), tmp_path / "tunnus.txt"
    typed.write_text("010101-123X", encoding="utf-8")
    words = ["export", case, *key, "--format", "sosmeta", "--person-number-file", typed, "--out", tmp_path / "a.json"]

    assert run([str(word) for word in words]) == 3
    assert "010101-123X" not in capsys.readouterr().err
    assert copies(case) == before
    assert not (tmp_path / "a.json").exists()


def test_text_has_official_headings_in_the_documents_language(case: Path, key: list[str], tmp_path: Path) -> None:
    path = tmp_path / "asiakirja.txt"
    done("export", case, *key, "--format", "text", "--lang", "sv", "--as-of", DAY, "--out", path)
    told = path.read_text(encoding="utf-8-sig")

    assert "## Mål som ska fastställas" in told
    assert "Personbeteckning" not in told


def test_a_copy_for_the_child_is_logged_as_the_childs(case: Path, key: list[str], tmp_path: Path) -> None:
    path = tmp_path / "asiakirja.txt"
    words = ["--format", "text", "--document", "opinion", "--for", "child", "--as-of", DAY, "--out", path]
    done("export", case, *key, *words)

    assert copies(case)[-1][1] == "Aino Esimerkki"
    assert "Misu" in path.read_text(encoding="utf-8-sig")


def test_dates_and_tables(case: Path, key: list[str], tmp_path: Path) -> None:
    calendar, table = tmp_path / "paivat.ics", tmp_path / "taulukko.csv"
    done("export", case, *key, "--format", "icalendar", "--as-of", DAY, "--out", calendar)
    words = ["--format", "csv", "--document", "measures", "--for", "Mallilan koulu", "--out", table]
    done("export", case, *key, *words)

    assert calendar.read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    assert table.read_bytes().startswith("\ufeffTarve;Tavoite".encode())
    assert [row[1] for row in copies(case)[-2:]] == ["Vastuutyöntekijä", "Mallilan koulu"]


@pytest.mark.parametrize(
    "words",
    [
        ["--format", "csv", "--document", "plan", "--out", "a.csv"],
        ["--format", "sosmeta", "--document", "contacts", "--out", "a.json"],
        ["--format", "sosmeta", "--out", "a.csv"],
        ["--format", "sosmeta", "--for", "anonymous", "--out", "a.json"],
    ],
)
def test_what_does_not_fit_is_refused(case: Path, key: list[str], words: list[str], tmp_path: Path) -> None:
    before = copies(case)
    words = [*words[:-1], str(tmp_path / words[-1])]

    assert run(["export", str(case), *key, *words]) == 3
    assert copies(case) == before
    assert not Path(words[-1]).exists()


def test_a_document_is_taken_in_when_it_is_said_how(
    case: Path, key: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "asiakirja.json"
    done("export", case, *key, "--format", "sosmeta", "--document", "assessment", "--as-of", DAY, "--out", path)
    whole = json.loads(path.read_text(encoding="utf-8"))
    section = whole["lapsen_ja_perheen_palvelutarpeen_arvio"]["lapsen_tarpeet_ja_arki"]
    section["lapsen_arki_ja_kasvuymparisto"] += "\n• Matti Vieras: Uusi lause."
    section["outo"] = "x"
    path.write_text(json.dumps(whole), encoding="utf-8")

    assert run(["import", str(case), str(path), *key]) == 3
    capsys.readouterr()
    done("import", case, path, *key, "--merge", "same")
    said = capsys.readouterr()
    assert "lausumia 1" in said.out
    assert "outo" in said.err
    file = opened(case)
    texts = [one.text for one in case_view(file.session, Audience.worker(), DAY, Language.FI).statements]
    file.close()
    assert texts.count("Matti Vieras: Uusi lause.") == 1


def test_a_document_of_another_child_or_kind_is_refused(case: Path, key: list[str], tmp_path: Path) -> None:
    path = tmp_path / "asiakirja.json"
    done("export", case, *key, "--format", "sosmeta", "--document", "meeting", "--as-of", DAY, "--out", path)
    assert run(["import", str(case), str(path), *key, "--merge", "same"]) == 3
    done("export", case, *key, "--format", "sosmeta", "--as-of", DAY, "--out", path)
    changed = path.read_text(encoding="utf-8").replace('"etunimet": "Aino"', '"etunimet": "Alma"')
    path.write_text(changed, encoding="utf-8")
    assert run(["import", str(case), str(path), *key, "--merge", "none"]) == 3
