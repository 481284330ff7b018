"""Copies for several recipients: each on its own ground, with its own entry, and without what is not theirs."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from sqlalchemy import select

from app.cli import run
from app.models import Consent, Disclosure, Household
from app.models.kinds import DisclosureGround
from app.operations.consents import withdraw_consent
from app.store.casefile import CaseFile
from tests.cli.conftest import DAY, PASSPHRASE, done


def words(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def newest(case: Path, count: int) -> list[Disclosure]:
    opened = CaseFile.open(case, PASSPHRASE, who="tester")
    rows = sorted(opened.session.scalars(select(Disclosure)), key=lambda row: row.at)[-count:]
    opened.session.expunge_all()
    opened.close()
    return rows


def test_two_parents_get_two_copies_each_without_the_others_secrets(
    case: Path, key: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "plan.pdf"
    both = ["--recipient", "Maija Esimerkki", "--recipient", "Pekka Malli"]
    done("print", case, *both, "--purpose", "yhteinen suunnitelma", "--lang", "fi", "--as-of", DAY, "--out", out, *key)
    opened = CaseFile.open(case, PASSPHRASE, who="tester")
    secret = [home for home in opened.session.scalars(select(Household)) if home.is_protected]
    confided = [row.scope for row in opened.session.scalars(select(Consent)) if row.to_person_id]
    addresses = [home.address.split(",")[0] for home in secret]
    opened.close()
    assert addresses
    mother, father = words(tmp_path / "plan-1.pdf"), words(tmp_path / "plan-2.pdf")
    assert "Kappale 1/2 · Maija Esimerkki" in mother
    assert "Kappale 2/2 · Pekka Malli" in father
    assert not out.exists()
    flat = " ".join(father.split())
    assert [word for word in (*addresses, "Kuvitelman", *confided) if word in flat] == []
    assert "050 000 0001" not in father, "the mother has forbidden her telephone"
    assert "Turvakielto" not in father, "a copy never tells what was left out"
    assert "väkival" not in father.casefold()
    told = capsys.readouterr().err
    assert "kappale 2: Kielto on voimassa." in told
    assert "kappale 1: jätetty pois" in told
    first, second = newest(case, 2)
    assert [(row.recipient, row.ground, row.copies) for row in (first, second)] == [
        ("Maija Esimerkki", DisclosureGround.PARTY, 2),
        ("Pekka Malli", DisclosureGround.PARTY, 2),
    ]
    assert first.digest
    assert second.digest
    assert first.person_id != second.person_id
    assert {first.purpose, second.purpose} == {"yhteinen suunnitelma"}


def test_consent_is_named_in_the_log_and_its_end_ends_the_copy(
    case: Path, key: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words_before = ["print", case, "--recipient", "Mallilan koulu", "--lang", "fi", "--as-of", DAY, *key]
    done(*words_before, "--out", tmp_path / "a.pdf")
    (row,) = newest(case, 1)
    assert (row.ground, row.legal_ground) == (DisclosureGround.CONSENT, "703/2023 53–55 §")
    assert row.consent_id is not None
    opened = CaseFile.open(case, PASSPHRASE, who="tester")
    withdraw_consent(opened, row.consent_id, DAY)
    opened.close()
    capsys.readouterr()
    assert run([str(each) for each in (*words_before, "--out", tmp_path / "b.pdf")]) != 0, "the school has no plan now"
    assert not (tmp_path / "b.pdf").exists()


def test_log_report_tells_a_guardian_no_more_than_a_guardian_may_know(
    case: Path, key: list[str], tmp_path: Path
) -> None:
    for name in ("Pekka Malli", "child", "Elina Taulu"):
        done("log", case, "--recipient", name, "--lang", "fi", "--as-of", DAY, "--out", tmp_path / f"{name}.pdf", *key)
    father, child = words(tmp_path / "Pekka Malli.pdf"), words(tmp_path / "child.pdf")
    for text in (father, child):
        assert "Kenelle tietojasi on annettu" in text
        assert "Mallilan koulu" in text
        assert "703/2023" in text
    assert "kielto" not in father.casefold(), "neither a prohibition nor a minor's is told"
    teacher = words(tmp_path / "Elina Taulu.pdf")
    assert "Mallilan koulu" in teacher, "the copy of where she works"
    assert "osapuolelle" not in teacher, "the mother's copy is not hers to know of"
    assert "Konsultaatio" not in teacher
    with pypdfium2.PdfDocument(tmp_path / "child.pdf") as document:
        assert len(document) == 1


@pytest.mark.parametrize("document", ["consent", "withdrawal"])
def test_consent_sheets_say_what_to_whom_and_how_to_take_it_back(
    case: Path, key: list[str], tmp_path: Path, document: str
) -> None:
    out = tmp_path / "sheet.pdf"
    done("print", case, "--document", document, "--recipient", "Pekka Malli", "--lang", "sv", "--out", out, *key)
    text = " ".join(words(out).split())
    assert "Pekka Malli" in text
    assert ("Du kan återkalla detta" in text) == (document == "consent")
    assert ("Ett samtycke har återkallats" in text) == (document == "withdrawal")
    assert "Aino ei halunnut" not in text
