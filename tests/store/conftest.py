"""One encrypted file made once and copied for each test: a key costs a sixth of a second, a copy nothing."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from app.i18n import mark
from app.models import Household, Parentage, Person
from app.models.kinds import ParentageKind
from app.store import engine
from app.store.casefile import CaseFile
from app.store.key import Key

SETTINGS: Final = engine.SETTINGS
DERIVE: Final = hashlib.pbkdf2_hmac
"""As they are before the suite makes them swift."""
PASSPHRASE: Final = "äijänkäki-tuohi-vyyhti-kello"
WHO: Final = "aesimerkki, sosiaalityöntekijä"
SEEDED: Final = ("Aino-Inkeri", "Esimerkkilä", "Kuvitteellisenkatu 7")


@pytest.fixture(autouse=True)
def _keys_derived_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Derive every key anew: here the deriving itself is tested, and what it leaves in memory."""
    monkeypatch.setattr(hashlib, "pbkdf2_hmac", DERIVE)


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Open files with the settings as they are."""
    monkeypatch.setattr(engine, "SETTINGS", SETTINGS)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Key]:
    """Return a closed case file with a small family in it, and its key. Only to be copied."""
    path = tmp_path_factory.mktemp("template") / "malli.lahipiiri"
    with_family = CaseFile.create(path, PASSPHRASE, who=WHO)
    with with_family.transaction(mark("Add people")) as session:
        child = Person(given_name=SEEDED[0], family_name=SEEDED[1], is_index=True)
        parent = Person(given_name="Maija", family_name=SEEDED[1])
        session.add_all([child, parent, Household(address=SEEDED[2])])
        session.add(Parentage(child_id=child.id, parent_id=parent.id, kind=ParentageKind.BIRTH))
    with_family.close()
    return path, Key.of_file(PASSPHRASE, path)


@pytest.fixture
def path(template: tuple[Path, Key], tmp_path: Path) -> Path:
    """Return this test's own copy of the closed file."""
    return Path(shutil.copy(template[0], tmp_path / "tapaus-014.lahipiiri"))


@pytest.fixture(scope="session")
def passphrase() -> str:
    """Return what opens every copy."""
    return PASSPHRASE


@pytest.fixture(scope="session")
def seeded() -> tuple[str, ...]:
    """Return the words planted in every copy, which no file on the disk may show."""
    return SEEDED


@pytest.fixture(scope="session")
def key(template: tuple[Path, Key]) -> Key:
    """Return the key of every copy."""
    return template[1]


@pytest.fixture
def case(path: Path, key: Key) -> Iterator[CaseFile]:
    """Return this test's own copy, open; its history holds the making and one step, not the opening."""
    opened = CaseFile.open(path, key, who=WHO, noted=None)
    yield opened
    opened.close()
