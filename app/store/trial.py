"""A case file without anything in it, in memory: what is asked of rows can be tried before a case is open."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from sqlalchemy.orm import Session

from app.models import Base
from app.store.engine import in_memory


@contextmanager
def empty_session() -> Generator[Session]:
    """Yield a session in which every table of the models is, and no row; it is gone afterwards.

    Its tables have no more than their names and those of their columns.
    """
    engine = in_memory()
    try:
        with engine.begin() as connection:
            for table in Base.metadata.sorted_tables:
                columns = ", ".join(f'"{column.name}"' for column in table.columns)
                connection.exec_driver_sql(f'CREATE TABLE "{table.name}" ({columns})')
        with Session(engine) as session:
            yield session
    finally:
        engine.dispose()
