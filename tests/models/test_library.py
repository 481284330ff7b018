"""SQLAlchemy is loaded without what we have no use for, and as it is where that can't be done."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

_WORKS = (
    "from app.store.trial import empty_session; from app.lens.rows import read_rows\n"
    "with empty_session() as session: print(read_rows(session).people)\n"
    "from sqlalchemy.util import concurrency as used; print(used.is_exit_exception(KeyboardInterrupt()))\n"
    "import asyncio; asyncio.run(asyncio.sleep(0)); print(used.is_exit_exception(ValueError()))\n"
    "import sqlalchemy\n"
    "try: sqlalchemy.create_engine('nowhere://')\n"
    "except sqlalchemy.exc.NoSuchModuleError: print('no dialect')\n"
)


@pytest.mark.parametrize(("names", "loaded"), [("library._NAMES", "False"), ("{}", "True")])
def test_the_library_is_loaded_without_what_it_needs_not_where_it_can_be(names: str, loaded: str) -> None:
    asked = "import sys; from app.models import library\n"
    asked += f"library._NAMES = {names}; library.load()\n"
    asked += "print(*(name in sys.modules for name in ('asyncio', 'ssl', 'importlib.metadata', 'email')))\n"
    done = subprocess.run(
        [sys.executable, "-c", asked + _WORKS],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines() == [" ".join([loaded] * 4), "()", "True", "False", "no dialect"]
