"""What every row has: an id made here, plain typed columns, and no way to print a person by accident."""

from __future__ import annotations

from datetime import UTC, date, datetime
from enum import Enum
from typing import Any, ClassVar, Final
from uuid import UUID, uuid4
from weakref import WeakValueDictionary

from sqlalchemy import Dialect, ForeignKey, MetaData, String, Text, Uuid
from sqlalchemy import Enum as SqlEnum
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column
from sqlalchemy.types import TypeDecorator

from app.models.dates import PartialDate
from app.models.kinds import Confidentiality, FoundOut


class PartialDateColumn(TypeDecorator[PartialDate]):
    """Keeps a ``PartialDate`` as its stored text."""

    impl = String(20)
    cache_ok = True

    def process_bind_param(self, value: PartialDate | None, dialect: Dialect) -> str | None:  # noqa: ARG002  as SQLAlchemy calls it
        """Return the stored form."""
        return value.encode() if value else None

    def process_result_value(self, value: str | None, dialect: Dialect) -> PartialDate | None:  # noqa: ARG002  as SQLAlchemy calls it
        """Read the stored form."""
        return PartialDate.decode(value) if value else None


class Id(Uuid[UUID]):
    """Keeps an id as hexadecimal digits. What points to a row has the very id object of that row.

    Equal ids that are one object are found in a dictionary without being compared, and take the memory of one.
    """

    cache_ok = True

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:  # noqa: ARG002  as SQLAlchemy calls it
        """Return what reads the stored form."""
        return _id_or_none


_IDS: Final[WeakValueDictionary[str, UUID]] = WeakValueDictionary()


def known_id(digits: str) -> UUID:
    """Return the id kept as these hexadecimal ``digits``: the very object that whoever else has it was given."""
    found = _IDS.get(digits)
    if found is None:
        found = _IDS[digits] = UUID(int=int(digits, 16))
    return found


def _id_or_none(digits: str | None) -> UUID | None:
    if digits is None:
        return None
    return _IDS.get(digits) or known_id(digits)


class Instant(TypeDecorator[datetime]):
    """Keeps a time zone's moment as ISO text in UTC, on every database the same."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002  as SQLAlchemy calls it
        """Return ISO text in UTC; a moment without a zone is a programming error."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a time zone")
        return value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002  as SQLAlchemy calls it
        """Read ISO text."""
        return datetime.fromisoformat(value) if value else None


def _stored_values(kind: type[Enum]) -> list[str]:
    return [str(member.value) for member in kind]


class Base(MappedAsDataclass, DeclarativeBase, kw_only=True, eq=False, repr=False):
    """A row with its own id. Two rows are equal only when they are the same object."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text(),
        UUID: Id(),
        PartialDate: PartialDateColumn(),
        datetime: Instant(),
        Enum: SqlEnum(Enum, native_enum=False, length=40, values_callable=_stored_values),
    }

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=uuid4)

    def __repr__(self) -> str:
        """Show kind and id only: a name must never reach a log."""
        return f"<{type(self).__name__} {self.id}>"


def link(target: str, *, is_needed: bool = True) -> Any:
    """Return a column that points to ``target`` (``"person"``): checked when the transaction ends, so order is free.

    ``is_needed`` says that the row makes no sense without its target: removing the target removes the row too.
    """
    key = ForeignKey(f"{target}.id", deferrable=True, initially="DEFERRED")
    if is_needed:
        return mapped_column(key, index=True)
    return mapped_column(key, index=True, default=None)


class Sourced(MappedAsDataclass, kw_only=True, eq=False, repr=False):
    """A statement somebody made: who said it, when, how it was found out, and for whose eyes it is.

    703/2023 39 §: what comes from somebody else is recorded with its source.
    """

    source_person_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("person.id", deferrable=True, initially="DEFERRED"), default=None
    )
    source_professional_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("professional.id", deferrable=True, initially="DEFERRED"), default=None
    )
    said_on: Mapped[date | None] = mapped_column(default=None)
    found_out: Mapped[FoundOut | None] = mapped_column(default=None)
    confidentiality: Mapped[Confidentiality] = mapped_column(default=Confidentiality.SHARED)


def make_ready() -> None:
    """Have the mappers of all rows at hand, which the first question would wait for."""
    Base.registry.configure()
