"""The sample case's rows, made once a language for all tests that only look at them."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from app.i18n import Language
from app.lens.audience import Audience
from app.lens.rows import CaseRows, read_rows
from app.operations.sample import make_sample
from app.operations.sample.story import sample_texts
from app.store.casefile import CaseFile

PASSPHRASE = "harava-kuutamo-pelto-seitti"
WHO = "aesimerkki, sosiaalityöntekijä"
DAY = date(2026, 11, 22)


def make_case(path: Path, language: Language = Language.FI) -> CaseFile:
    """Return a new case file at ``path`` with the sample in it, open."""
    case = CaseFile.create(path, PASSPHRASE, who=WHO)
    make_sample(case, language, DAY)
    return case


_FILES: Final[dict[Language, Path]] = {}


def sample_file(language: Language, folder: Callable[[], Path]) -> Path:
    """Return the sample's closed file, made once a run in what ``folder`` returns. Only to be copied."""
    if language not in _FILES:
        path = folder() / "sample.lahipiiri"
        make_case(path, language).close()
        _FILES[language] = path
    return _FILES[language]


@cache
def sample_rows(language: Language) -> CaseRows:
    """Return the sample's rows as the lens reads them; not to be changed."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "malli.lahipiiri"
        if language in _FILES:
            case = CaseFile.open(Path(shutil.copy(_FILES[language], path)), PASSPHRASE, who=WHO)
        else:
            case = make_case(path, language)
        rows = read_rows(case.session)
        case.close()
    return rows


@cache
def audiences(language: Language) -> dict[str, Audience]:
    """Return each kind of eyes that the sample can be shown to, by what a person would call them."""
    rows = sample_rows(language)
    texts = sample_texts(language)

    def recipient(section: str, key: str) -> Audience:
        said = texts[section][key]
        assert isinstance(said, dict)
        names = {"given_name", "family_name", "name"} & said.keys()
        found = [
            row.id
            for row in (*rows.people, *rows.professionals, *rows.agencies)
            if all(getattr(row, name, None) == said[name] for name in names)
        ]
        assert len(found) == 1, key
        return Audience.recipient(found[0])

    return {
        "worker": Audience.worker(),
        "wall": Audience.wall(),
        "child": Audience.child(),
        "anonymous": Audience.anonymous(),
        **{key: recipient("people", key) for key in ("father", "mother", "grandmother")},
        "teacher": recipient("professionals", "teacher"),
        "school": recipient("agencies", "school"),
    }
